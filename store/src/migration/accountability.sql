-- Anliegen zu den eigenen Daten, with the clock of one month.
CREATE TABLE privacy_request (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), kind TEXT NOT NULL, text TEXT NOT NULL, name TEXT NOT NULL, reach TEXT NOT NULL,
  idempotency_mac BYTEA NOT NULL UNIQUE, received_at BIGINT NOT NULL, due_at BIGINT NOT NULL, decided_at BIGINT, decided_by UUID, outcome TEXT NOT NULL
);
CREATE INDEX privacy_request_open ON privacy_request (district_id, decided_at, due_at);
-- Who was erased: replayed after a restore, so that nobody comes back.
CREATE TABLE erasure (
  subject TEXT NOT NULL, subject_id UUID NOT NULL, district_id UUID NOT NULL REFERENCES district(id), erased_at BIGINT NOT NULL, PRIMARY KEY (subject, subject_id, district_id)
);
CREATE INDEX event_by_kind ON event (district_id, kind, seq);
