-- Menschen: Kommunen, Quartiere, Gremien, Sitze, Konten. Types are chosen so that the same text serves both databases;
-- times are microseconds since 1970 in UTC.
CREATE TABLE body (
  id UUID PRIMARY KEY, ags TEXT NOT NULL UNIQUE, name TEXT NOT NULL, state TEXT NOT NULL
);
CREATE TABLE district (
  id UUID PRIMARY KEY, body_id UUID NOT NULL REFERENCES body(id), slug TEXT NOT NULL UNIQUE, prefix TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL, profile TEXT NOT NULL, demo BOOLEAN NOT NULL, created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL
);
CREATE TABLE event_head (
  district_id UUID PRIMARY KEY REFERENCES district(id), seq BIGINT NOT NULL, hash BYTEA NOT NULL
);
CREATE TABLE event (
  district_id UUID NOT NULL REFERENCES district(id), seq BIGINT NOT NULL, object TEXT NOT NULL, object_id UUID NOT NULL, kind TEXT NOT NULL,
  occurred_at BIGINT NOT NULL, recorded_at BIGINT NOT NULL, actor UUID NOT NULL, content_hash BYTEA NOT NULL, hash BYTEA NOT NULL,
  PRIMARY KEY (district_id, seq)
);
CREATE INDEX event_by_object ON event (district_id, object_id, seq);
CREATE TABLE event_payload (
  district_id UUID NOT NULL, seq BIGINT NOT NULL, salt BYTEA NOT NULL, payload TEXT NOT NULL, PRIMARY KEY (district_id, seq)
);
CREATE TABLE pseudonym (
  district_id UUID NOT NULL REFERENCES district(id), account_id UUID NOT NULL, pseudonym UUID NOT NULL UNIQUE, PRIMARY KEY (district_id, account_id)
);
CREATE TABLE number_series (
  district_id UUID NOT NULL REFERENCES district(id), series TEXT NOT NULL, year BIGINT NOT NULL, last BIGINT NOT NULL,
  PRIMARY KEY (district_id, series, year)
);
CREATE TABLE organization (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), key TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
  about TEXT NOT NULL, email TEXT NOT NULL, rules TEXT, position BIGINT NOT NULL, UNIQUE (district_id, key)
);
CREATE TABLE seat (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), organization_id UUID NOT NULL REFERENCES organization(id), key TEXT NOT NULL,
  number BIGINT NOT NULL, label TEXT NOT NULL, kind TEXT NOT NULL, sending_body TEXT NOT NULL, quota_group TEXT NOT NULL, votes BOOLEAN NOT NULL,
  UNIQUE (organization_id, key), UNIQUE (organization_id, number)
);
CREATE TABLE account (
  id UUID PRIMARY KEY, email TEXT UNIQUE, name TEXT NOT NULL, password_hash TEXT, demo BOOLEAN NOT NULL, created_at BIGINT NOT NULL, disabled_at BIGINT
);
CREATE TABLE role_grant (
  district_id UUID NOT NULL REFERENCES district(id), account_id UUID NOT NULL REFERENCES account(id), role TEXT NOT NULL,
  organization_id UUID REFERENCES organization(id), PRIMARY KEY (district_id, account_id, role)
);
CREATE TABLE membership (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), seat_id UUID NOT NULL REFERENCES seat(id), account_id UUID NOT NULL REFERENCES account(id),
  deputy BOOLEAN NOT NULL, from_day TEXT NOT NULL, until_day TEXT, UNIQUE (seat_id, account_id, deputy, from_day)
);
CREATE TABLE session (
  token_hash BYTEA PRIMARY KEY, account_id UUID NOT NULL REFERENCES account(id), created_at BIGINT NOT NULL, seen_at BIGINT NOT NULL
);
CREATE INDEX session_by_account ON session (account_id);
CREATE TABLE sign_in_link (
  token_hash BYTEA PRIMARY KEY, account_id UUID NOT NULL REFERENCES account(id), created_at BIGINT NOT NULL, used_at BIGINT
);
CREATE TABLE attempt (
  bucket BYTEA NOT NULL, started_at BIGINT NOT NULL, count BIGINT NOT NULL, PRIMARY KEY (bucket, started_at)
);
CREATE TABLE outbox (
  id UUID PRIMARY KEY, district_id UUID REFERENCES district(id), kind TEXT NOT NULL, recipient TEXT NOT NULL, params TEXT NOT NULL, locale TEXT NOT NULL,
  due_at BIGINT NOT NULL, claimed_at BIGINT, sent_at BIGINT, attempts BIGINT NOT NULL, last_error TEXT
);
CREATE INDEX outbox_waiting ON outbox (sent_at, due_at);
