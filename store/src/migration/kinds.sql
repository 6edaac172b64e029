-- Wege je Art: what a proposal still says, events on their way into the calendar, help and tasks, evidence beside the plan.
ALTER TABLE contribution ADD COLUMN cost_class TEXT;
ALTER TABLE contribution ADD COLUMN cost_amount BIGINT;
ALTER TABLE contribution ADD COLUMN helpers TEXT NOT NULL DEFAULT '';
ALTER TABLE contribution ADD COLUMN event_when TEXT NOT NULL DEFAULT '';
ALTER TABLE contribution ADD COLUMN event_size BIGINT;
-- One entry per proposal; a draft that is thrown away is deleted, so that another one may begin.
CREATE TABLE event_draft (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), contribution_id UUID NOT NULL UNIQUE REFERENCES contribution(id), stage TEXT NOT NULL,
  title TEXT NOT NULL, place TEXT NOT NULL, text TEXT NOT NULL, starts_at BIGINT, ends_at BIGINT, note TEXT NOT NULL, created_at BIGINT NOT NULL, changed_at BIGINT NOT NULL
);
CREATE INDEX event_draft_public ON event_draft (district_id, stage, starts_at);
CREATE TABLE task (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), measure_id UUID REFERENCES measure(id), title TEXT NOT NULL, text TEXT NOT NULL, contact TEXT NOT NULL,
  created_at BIGINT NOT NULL, done_at BIGINT
);
CREATE INDEX task_open ON task (district_id, done_at, created_at);
-- Where an offer of help led: to a working group or to a task.
CREATE TABLE help_offer (
  contribution_id UUID PRIMARY KEY REFERENCES contribution(id), district_id UUID NOT NULL REFERENCES district(id), organization_id UUID REFERENCES organization(id),
  task_id UUID REFERENCES task(id), linked_at BIGINT NOT NULL
);
CREATE INDEX help_offer_by_task ON help_offer (task_id);
CREATE TABLE plan_evidence (
  contribution_id UUID NOT NULL REFERENCES contribution(id), plan_item_id UUID NOT NULL REFERENCES plan_item(id), district_id UUID NOT NULL REFERENCES district(id), marked_at BIGINT NOT NULL,
  PRIMARY KEY (contribution_id, plan_item_id)
);
CREATE INDEX plan_evidence_by_item ON plan_evidence (plan_item_id);
CREATE INDEX plan_evidence_by_district ON plan_evidence (district_id);
