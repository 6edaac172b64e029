-- Zusammenführen: who supported what was merged, learned of it, and may stay with the earlier contribution.
CREATE TABLE merge_notice (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), proposal_id UUID NOT NULL REFERENCES merge_proposal(id), person BYTEA NOT NULL, token_hash BYTEA UNIQUE,
  told_at BIGINT NOT NULL, objected_at BIGINT, UNIQUE (proposal_id, person)
);
-- Einspruch against a comment that is not shown.
CREATE TABLE comment_objection (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), comment_id UUID NOT NULL REFERENCES comment(id), text TEXT NOT NULL, at BIGINT NOT NULL, due_at BIGINT NOT NULL,
  upheld BOOLEAN, reason TEXT NOT NULL, decided_by UUID, decided_at BIGINT
);
CREATE INDEX comment_objection_open ON comment_objection (district_id, decided_at, due_at);
CREATE INDEX comment_objection_by_comment ON comment_objection (comment_id, at);
-- Auskunft by a mailed link, used once.
CREATE TABLE data_link (
  token_hash BYTEA PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), email TEXT NOT NULL, until BIGINT NOT NULL
);
-- Ungenutzte Konten: when somebody last signed in, and whether they were told that the account goes.
ALTER TABLE account ADD COLUMN seen_at BIGINT;
ALTER TABLE account ADD COLUMN warned_at BIGINT;
