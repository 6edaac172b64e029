-- Beiträge und ihre Prüfung.
CREATE TABLE contribution (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), reference TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, stage TEXT NOT NULL,
  channel TEXT NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, public_title TEXT NOT NULL, public_text TEXT NOT NULL, place TEXT NOT NULL, locale TEXT NOT NULL,
  receipt_mac BYTEA NOT NULL UNIQUE, idempotency_mac BYTEA NOT NULL UNIQUE, account_id UUID REFERENCES account(id),
  contact TEXT NOT NULL, name TEXT NOT NULL, show_name BOOLEAN NOT NULL, email TEXT, email_confirmed_at BIGINT, email_token_hash BYTEA, phone TEXT, letter TEXT,
  taken_by UUID, read_back BOOLEAN, answer TEXT NOT NULL, not_taken_up BOOLEAN NOT NULL, earlier_stage TEXT, office_id UUID REFERENCES organization(id),
  merged_into UUID REFERENCES contribution(id), received_at BIGINT NOT NULL, stage_since BIGINT NOT NULL, due_at BIGINT, published_at BIGINT, withdrawal_marked_at BIGINT
);
CREATE INDEX contribution_public ON contribution (district_id, published_at, id);
CREATE INDEX contribution_queue ON contribution (district_id, stage, due_at);
CREATE INDEX contribution_mail ON contribution (email_token_hash);
CREATE INDEX contribution_merged ON contribution (merged_into);
CREATE TABLE addition (
  id UUID PRIMARY KEY, contribution_id UUID NOT NULL REFERENCES contribution(id), text TEXT NOT NULL, public_text TEXT NOT NULL, shown BOOLEAN NOT NULL, at BIGINT NOT NULL, decided_at BIGINT
);
CREATE INDEX addition_by_contribution ON addition (contribution_id, at);
CREATE TABLE query (
  id UUID PRIMARY KEY, contribution_id UUID NOT NULL REFERENCES contribution(id), question TEXT NOT NULL, asked_at BIGINT NOT NULL, deadline BIGINT NOT NULL,
  answer TEXT, answered_at BIGINT, lapsed BOOLEAN NOT NULL
);
CREATE INDEX query_by_contribution ON query (contribution_id, asked_at);
CREATE TABLE objection (
  id UUID PRIMARY KEY, contribution_id UUID NOT NULL REFERENCES contribution(id), against TEXT NOT NULL, text TEXT NOT NULL, at BIGINT NOT NULL,
  upheld BOOLEAN, reason TEXT NOT NULL, decided_at BIGINT
);
CREATE INDEX objection_by_contribution ON objection (contribution_id, at);
-- What must be said to an author who has no e-mail: a call or a letter, until somebody ticks it.
CREATE TABLE contact_task (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), contribution_id UUID NOT NULL REFERENCES contribution(id), way TEXT NOT NULL, kind TEXT NOT NULL, params TEXT NOT NULL,
  at BIGINT NOT NULL, done_by UUID, done_at BIGINT
);
CREATE INDEX contact_task_open ON contact_task (district_id, done_at);
CREATE INDEX contact_task_by_contribution ON contact_task (contribution_id, at);
CREATE TABLE forwarding (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), contribution_id UUID NOT NULL REFERENCES contribution(id), office_id UUID REFERENCES organization(id), office_name TEXT NOT NULL,
  question TEXT NOT NULL, token_hash BYTEA NOT NULL UNIQUE, sent_at BIGINT NOT NULL, due_at BIGINT NOT NULL, reply TEXT, replied_at BIGINT
);
CREATE INDEX forwarding_by_contribution ON forwarding (contribution_id);
CREATE TABLE proposal (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), object TEXT NOT NULL, object_id UUID NOT NULL, action TEXT NOT NULL, reason TEXT NOT NULL, note TEXT NOT NULL,
  proposed_by UUID NOT NULL, proposed_at BIGINT NOT NULL, decided_by UUID, decided_at BIGINT, confirmed BOOLEAN
);
CREATE INDEX proposal_open ON proposal (district_id, decided_at);
CREATE TABLE internal_note (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), object TEXT NOT NULL, object_id UUID NOT NULL, author UUID NOT NULL, text TEXT NOT NULL, at BIGINT NOT NULL
);
CREATE INDEX internal_note_by_object ON internal_note (object_id, at);
