-- Unterstützung: one row per person and contribution; a row counts once it is confirmed and as long as it is not taken back.
CREATE TABLE support_list (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), contribution_id UUID NOT NULL REFERENCES contribution(id), serial TEXT NOT NULL,
  taken_by UUID NOT NULL, at BIGINT NOT NULL, UNIQUE (district_id, serial)
);
CREATE INDEX support_list_by_contribution ON support_list (contribution_id, at);
CREATE TABLE support (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), contribution_id UUID NOT NULL REFERENCES contribution(id), way TEXT NOT NULL, person BYTEA NOT NULL,
  account_id UUID REFERENCES account(id), email TEXT, token_hash BYTEA UNIQUE, list_id UUID REFERENCES support_list(id), line BIGINT, same_as UUID REFERENCES support(id),
  asked_at BIGINT NOT NULL, confirmed_at BIGINT, withdrawn_at BIGINT, UNIQUE (contribution_id, person)
);
CREATE INDEX support_by_list ON support (list_id, line);
CREATE INDEX support_by_person ON support (district_id, person);
CREATE INDEX support_waiting ON support (district_id, confirmed_at, asked_at);
-- The counted set of a contribution with everything merged into it, kept beside it so that a list can be ranked.
CREATE TABLE support_tally (
  contribution_id UUID PRIMARY KEY REFERENCES contribution(id), district_id UUID NOT NULL REFERENCES district(id),
  checked BIGINT NOT NULL, paper BIGINT NOT NULL, authors BIGINT NOT NULL, total BIGINT NOT NULL
);
CREATE INDEX support_ranking ON support_tally (district_id, total);
