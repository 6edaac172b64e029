-- Kommentare, and the name under which somebody wants to be read.
CREATE TABLE comment (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), object TEXT NOT NULL, object_id UUID NOT NULL, state TEXT NOT NULL, channel TEXT NOT NULL,
  text TEXT NOT NULL, public_text TEXT NOT NULL, name TEXT NOT NULL, account_id UUID REFERENCES account(id), email TEXT, token_hash BYTEA UNIQUE, key_mac BYTEA NOT NULL UNIQUE,
  taken_by UUID, reason TEXT NOT NULL, note TEXT NOT NULL, at BIGINT NOT NULL, confirmed_at BIGINT, decided_by UUID, decided_at BIGINT
);
CREATE INDEX comment_by_object ON comment (object_id, state, confirmed_at, id);
CREATE INDEX comment_waiting ON comment (district_id, decided_at, state, confirmed_at);
ALTER TABLE contribution ADD COLUMN pseudonym TEXT NOT NULL DEFAULT '';
