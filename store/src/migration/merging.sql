-- Zusammenführen: whose authors were asked, what they said, and what the contribution was before.
CREATE TABLE merge_proposal (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), contribution_id UUID NOT NULL REFERENCES contribution(id), target_id UUID NOT NULL REFERENCES contribution(id),
  state TEXT NOT NULL, proposed_by UUID NOT NULL, proposed_at BIGINT NOT NULL, due_at BIGINT NOT NULL, decided_at BIGINT, earlier_since BIGINT, earlier_due_at BIGINT
);
CREATE INDEX merge_proposal_due ON merge_proposal (district_id, state, due_at);
CREATE INDEX merge_proposal_by_contribution ON merge_proposal (contribution_id, state);
CREATE INDEX merge_proposal_by_target ON merge_proposal (target_id, state);
CREATE TABLE merge_consent (
  id UUID PRIMARY KEY, proposal_id UUID NOT NULL REFERENCES merge_proposal(id), contribution_id UUID NOT NULL REFERENCES contribution(id), token_hash BYTEA NOT NULL UNIQUE,
  agrees BOOLEAN, answered_at BIGINT, UNIQUE (proposal_id, contribution_id)
);
CREATE INDEX merge_consent_by_contribution ON merge_consent (contribution_id);
-- Aufgeteilt: which contributions came out of one.
CREATE TABLE split_part (
  part_id UUID PRIMARY KEY REFERENCES contribution(id), parent_id UUID NOT NULL REFERENCES contribution(id), position BIGINT NOT NULL
);
CREATE INDEX split_part_by_parent ON split_part (parent_id, position);
