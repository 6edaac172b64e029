-- Arbeitsplatz: who has something in hand, what was reminded of, templates, reports.
CREATE TABLE assignment (
  object_id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), kind TEXT NOT NULL, account_id UUID NOT NULL REFERENCES account(id), at BIGINT NOT NULL
);
CREATE INDEX assignment_by_account ON assignment (district_id, account_id);
CREATE TABLE mention (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), contribution_id UUID NOT NULL REFERENCES contribution(id), note_id UUID NOT NULL REFERENCES internal_note(id),
  account_id UUID NOT NULL REFERENCES account(id), at BIGINT NOT NULL, seen_at BIGINT
);
CREATE INDEX mention_open ON mention (district_id, account_id, seen_at);
CREATE TABLE answer_template (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), title TEXT NOT NULL, text TEXT NOT NULL, updated_at BIGINT NOT NULL, UNIQUE (district_id, title)
);
-- What was done to several things at once, so that it can be undone.
CREATE TABLE batch (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), account_id UUID NOT NULL, deed TEXT NOT NULL, items TEXT NOT NULL, at BIGINT NOT NULL, undone_at BIGINT
);
-- One row per reminder that was given: a job never gives the same one twice.
CREATE TABLE reminder (
  object_id UUID NOT NULL, kind TEXT NOT NULL, district_id UUID NOT NULL REFERENCES district(id), at BIGINT NOT NULL, PRIMARY KEY (object_id, kind)
);
-- The mailed link by which an author answers a question.
CREATE TABLE author_link (
  token_hash BYTEA PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), contribution_id UUID NOT NULL REFERENCES contribution(id), query_id UUID NOT NULL REFERENCES query(id), at BIGINT NOT NULL
);
CREATE TABLE checklist (
  contribution_id UUID NOT NULL REFERENCES contribution(id), point TEXT NOT NULL, district_id UUID NOT NULL REFERENCES district(id), answer TEXT NOT NULL, account_id UUID NOT NULL, at BIGINT NOT NULL,
  PRIMARY KEY (contribution_id, point)
);
-- Meldung of something public, by anybody (Art. 16 DSA).
CREATE TABLE report (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), reference TEXT NOT NULL, object TEXT NOT NULL, object_id UUID NOT NULL, about TEXT NOT NULL, title TEXT NOT NULL, reason TEXT NOT NULL, text TEXT NOT NULL, locale TEXT NOT NULL,
  receipt_mac BYTEA NOT NULL UNIQUE, idempotency_mac BYTEA NOT NULL UNIQUE, account_id UUID, email TEXT, email_confirmed_at BIGINT, email_token_hash BYTEA, at BIGINT NOT NULL, due_at BIGINT NOT NULL,
  proposal_id UUID REFERENCES proposal(id), upheld BOOLEAN, decision TEXT NOT NULL, decided_by UUID, decided_at BIGINT, UNIQUE (district_id, reference)
);
CREATE INDEX report_open ON report (district_id, decided_at, due_at);
CREATE INDEX report_by_object ON report (object_id);
CREATE INDEX report_mail ON report (email_token_hash);
