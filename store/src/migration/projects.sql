-- Rahmenplan, Maßnahmen, Vorlagen, Beratungen.
CREATE TABLE framework_plan (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), version BIGINT NOT NULL, title TEXT NOT NULL, about TEXT NOT NULL, in_force_from TEXT NOT NULL, UNIQUE (district_id, version)
);
CREATE TABLE plan_item (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), plan_id UUID NOT NULL REFERENCES framework_plan(id), field_id UUID REFERENCES plan_item(id), key TEXT NOT NULL, kind TEXT NOT NULL,
  number TEXT NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, position BIGINT NOT NULL, UNIQUE (plan_id, key)
);
CREATE TABLE measure (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), reference TEXT NOT NULL UNIQUE, title TEXT NOT NULL, summary TEXT NOT NULL, place TEXT NOT NULL,
  stage TEXT NOT NULL, stage_since BIGINT NOT NULL, shown_stage TEXT NOT NULL, shown_since BIGINT NOT NULL, stage_reason TEXT NOT NULL, stage_note TEXT NOT NULL, last_stop BIGINT NOT NULL, board_group TEXT NOT NULL, origin TEXT NOT NULL, origin_note TEXT NOT NULL, field_id UUID REFERENCES plan_item(id), office_id UUID REFERENCES organization(id), office_name TEXT NOT NULL,
  fit TEXT, fit_reason TEXT NOT NULL, impossible BOOLEAN NOT NULL, cost_class TEXT, cost_planned BIGINT, cost_approved BIGINT, cost_spent BIGINT, funding TEXT NOT NULL, eligibility TEXT NOT NULL, land_owner TEXT NOT NULL,
  plan_checked_at BIGINT, review_on TEXT, group_heard TEXT NOT NULL, contact TEXT NOT NULL, granted BOOLEAN, drucksache TEXT NOT NULL, source_url TEXT NOT NULL, board_wording TEXT NOT NULL, votum_public BOOLEAN NOT NULL, council_wording TEXT NOT NULL, council_difference TEXT NOT NULL,
  next_step TEXT NOT NULL, due_at BIGINT, asked_at BIGINT, effect_note TEXT NOT NULL, lessons TEXT NOT NULL, proof_of_use TEXT NOT NULL, minutes_signed BOOLEAN NOT NULL, created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL
);
CREATE INDEX measure_board ON measure (district_id, board_group, shown_since, id);
CREATE INDEX measure_recent ON measure (district_id, shown_since);
CREATE INDEX measure_due ON measure (district_id, due_at);
CREATE TABLE measure_contribution (
  measure_id UUID NOT NULL REFERENCES measure(id), contribution_id UUID NOT NULL REFERENCES contribution(id), taken_over TEXT NOT NULL, linked_at BIGINT NOT NULL, PRIMARY KEY (measure_id, contribution_id)
);
CREATE INDEX measure_by_contribution ON measure_contribution (contribution_id);
CREATE TABLE measure_recommendation (
  measure_id UUID NOT NULL REFERENCES measure(id), plan_item_id UUID NOT NULL REFERENCES plan_item(id), PRIMARY KEY (measure_id, plan_item_id)
);
CREATE INDEX measure_by_recommendation ON measure_recommendation (plan_item_id);
CREATE TABLE paper (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), measure_id UUID REFERENCES measure(id), reference TEXT NOT NULL, version BIGINT NOT NULL, title TEXT NOT NULL, easy TEXT NOT NULL, text TEXT NOT NULL,
  wording TEXT NOT NULL, cost TEXT NOT NULL, alternatives TEXT NOT NULL, hash TEXT NOT NULL, created_at BIGINT NOT NULL, UNIQUE (district_id, reference, version)
);
CREATE INDEX paper_by_measure ON paper (measure_id, version);
CREATE TABLE milestone (
  id UUID PRIMARY KEY, measure_id UUID NOT NULL REFERENCES measure(id), title TEXT NOT NULL, promised TEXT NOT NULL, reached TEXT, reason TEXT NOT NULL, position BIGINT NOT NULL
);
CREATE INDEX milestone_by_measure ON milestone (measure_id, position);
CREATE TABLE consultation (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), measure_id UUID NOT NULL REFERENCES measure(id), organization_id UUID REFERENCES organization(id), organization_name TEXT NOT NULL,
  authoritative BOOLEAN NOT NULL, day TEXT NOT NULL, result TEXT NOT NULL, wording TEXT NOT NULL, source_url TEXT NOT NULL, recorded_at BIGINT NOT NULL
);
CREATE INDEX consultation_by_measure ON consultation (measure_id, day);
