-- Dateien: what waits for a form to be finished, what belongs to something, and what must still be deleted from the store of files.
CREATE TABLE upload (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), token_hash BYTEA NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, alt TEXT NOT NULL, digest BYTEA NOT NULL,
  bytes BIGINT NOT NULL, width BIGINT NOT NULL, height BIGINT NOT NULL, at BIGINT NOT NULL, expires_at BIGINT NOT NULL
);
CREATE INDEX upload_by_token ON upload (token_hash, at);
CREATE INDEX upload_expired ON upload (expires_at);
CREATE TABLE attachment (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), object TEXT NOT NULL, object_id UUID NOT NULL, name TEXT NOT NULL, original TEXT, kind TEXT NOT NULL, state TEXT NOT NULL,
  alt TEXT NOT NULL, digest BYTEA NOT NULL, bytes BIGINT NOT NULL, width BIGINT NOT NULL, height BIGINT NOT NULL, version BIGINT NOT NULL, boxes TEXT NOT NULL, reason TEXT NOT NULL,
  at BIGINT NOT NULL, decided_at BIGINT, decided_by UUID
);
CREATE INDEX attachment_by_object ON attachment (object_id, at);
CREATE INDEX attachment_by_state ON attachment (district_id, state, at);
CREATE TABLE file_removal (name TEXT PRIMARY KEY, at BIGINT NOT NULL);
