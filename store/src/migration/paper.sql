-- Papier und Tresen: numbered sheets, which of them became a contribution, and the tablets that stand at a counter.
CREATE TABLE pad (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), first_number BIGINT NOT NULL, last_number BIGINT NOT NULL,
  printed_by UUID NOT NULL, printed_at BIGINT NOT NULL, UNIQUE (district_id, first_number)
);
-- form_mac tells the same form sent twice from a second one with the same number.
CREATE TABLE pad_sheet (
  district_id UUID NOT NULL REFERENCES district(id), number BIGINT NOT NULL, contribution_id UUID NOT NULL REFERENCES contribution(id), form_mac BYTEA NOT NULL,
  PRIMARY KEY (district_id, number)
);
CREATE INDEX pad_sheet_by_contribution ON pad_sheet (contribution_id);
-- code_hash opens the tablet once and is gone then; token_hash is what its cookie holds.
CREATE TABLE counter_device (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), name TEXT NOT NULL, code_hash BYTEA UNIQUE, code_until BIGINT NOT NULL,
  token_hash BYTEA UNIQUE, created_by UUID NOT NULL, created_at BIGINT NOT NULL, opened_at BIGINT, revoked_at BIGINT
);
CREATE INDEX counter_device_by_district ON counter_device (district_id, created_at);
