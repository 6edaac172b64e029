-- Folgen: a person (by a keyed hash of the address, never by the address) or a link that only reads, and what each of them follows.
CREATE TABLE follower (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), way TEXT NOT NULL, person BYTEA NOT NULL, account_id UUID REFERENCES account(id), email TEXT,
  locale TEXT NOT NULL, token_hash BYTEA NOT NULL UNIQUE, at BIGINT NOT NULL, UNIQUE (district_id, person)
);
CREATE INDEX follower_by_account ON follower (account_id, district_id);
CREATE TABLE follow (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), follower_id UUID NOT NULL REFERENCES follower(id), kind TEXT NOT NULL, target TEXT NOT NULL,
  token_hash BYTEA NOT NULL UNIQUE, since_seq BIGINT NOT NULL, asked_at BIGINT NOT NULL, confirmed_at BIGINT, UNIQUE (follower_id, kind, target)
);
CREATE INDEX follow_waiting ON follow (district_id, confirmed_at, asked_at);
-- Up to which place in the chain the digests of a district have told, and on which day they last did.
CREATE TABLE digest_run (district_id UUID PRIMARY KEY REFERENCES district(id), day TEXT NOT NULL, seq BIGINT NOT NULL);
-- A feed of meetings looks for a few events among very many.
CREATE INDEX event_by_kind_of_object ON event (district_id, object, seq);
