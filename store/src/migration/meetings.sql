-- Sitzungen, Tagesordnungen, Abstimmungen. `UNIQUE (poll_id, seat_id)`: one seat, one ballot, whatever arrives in parallel.
CREATE TABLE meeting (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), organization_id UUID NOT NULL REFERENCES organization(id), number BIGINT NOT NULL, place TEXT NOT NULL, starts_at BIGINT NOT NULL,
  note TEXT NOT NULL, stage TEXT NOT NULL, rules TEXT, urgency TEXT, deadline TEXT, invited_at BIGINT, opened_at BIGINT, closed_at BIGINT, quorum TEXT, quorum_state TEXT NOT NULL, present_at_opening BIGINT,
  current_item UUID, second_of UUID REFERENCES meeting(id), end_reason TEXT NOT NULL,
  minutes TEXT NOT NULL, minutes_public TEXT NOT NULL, minutes_sent_at BIGINT, minutes_approved_at BIGINT, minutes_published_at BIGINT, minutes_until TEXT, updated_seq BIGINT NOT NULL,
  UNIQUE (organization_id, number)
);
CREATE INDEX meeting_by_day ON meeting (district_id, starts_at);
CREATE INDEX meeting_by_second ON meeting (second_of);
CREATE TABLE invitation (
  meeting_id UUID NOT NULL REFERENCES meeting(id), seat_id UUID NOT NULL REFERENCES seat(id), sent_on TEXT NOT NULL, way TEXT NOT NULL, received_on TEXT, coming BOOLEAN, deputy_coming BOOLEAN, answered_at BIGINT, PRIMARY KEY (meeting_id, seat_id)
);
CREATE TABLE agenda_item (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), meeting_id UUID NOT NULL REFERENCES meeting(id), position BIGINT NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL,
  public BOOLEAN NOT NULL, nonpublic_reason TEXT NOT NULL, formal BOOLEAN NOT NULL, measure_id UUID REFERENCES measure(id), paper_id UUID REFERENCES paper(id), wording TEXT NOT NULL, stage TEXT NOT NULL,
  late BOOLEAN NOT NULL, admitted BOOLEAN NOT NULL, taken_off TEXT, called_at BIGINT, interests_asked_at BIGINT, deliberated_at BIGINT, done_at BIGINT, presenter TEXT NOT NULL, outcome_note TEXT NOT NULL,
  minutes_note TEXT NOT NULL, minutes TEXT NOT NULL, minutes_public TEXT NOT NULL
);
CREATE INDEX agenda_by_meeting ON agenda_item (meeting_id, position);
CREATE INDEX agenda_by_measure ON agenda_item (measure_id);
CREATE TABLE attendance (
  meeting_id UUID NOT NULL REFERENCES meeting(id), seat_id UUID NOT NULL REFERENCES seat(id), account_id UUID REFERENCES account(id), deputy BOOLEAN NOT NULL, remote BOOLEAN NOT NULL, state TEXT NOT NULL, came_at BIGINT, left_at BIGINT,
  PRIMARY KEY (meeting_id, seat_id)
);
-- What a person said about a matter. It belongs to the person who said it, not to whoever sits on the seat next.
CREATE TABLE interest (
  item_id UUID NOT NULL REFERENCES agenda_item(id), seat_id UUID NOT NULL REFERENCES seat(id), account_id UUID NOT NULL REFERENCES account(id), entered_by UUID, declared BOOLEAN NOT NULL, text TEXT NOT NULL,
  recused BOOLEAN NOT NULL, recused_by TEXT, conduct TEXT NOT NULL, note TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (item_id, seat_id, account_id)
);
CREATE TABLE poll (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), meeting_id UUID NOT NULL REFERENCES meeting(id), item_id UUID REFERENCES agenda_item(id), kind TEXT NOT NULL, wording TEXT NOT NULL, amended BOOLEAN NOT NULL,
  majority TEXT NOT NULL, mode TEXT NOT NULL, source TEXT NOT NULL, stage TEXT NOT NULL, opened_at BIGINT NOT NULL, closed_at BIGINT, stated_at BIGINT, electorate TEXT, outcome TEXT, sentence TEXT NOT NULL, ballots_digest TEXT NOT NULL
);
CREATE INDEX poll_by_item ON poll (item_id);
CREATE INDEX poll_by_meeting ON poll (meeting_id);
CREATE TABLE ballot (
  poll_id UUID NOT NULL REFERENCES poll(id), seat_id UUID NOT NULL REFERENCES seat(id), account_id UUID, choice TEXT NOT NULL, version BIGINT NOT NULL, entered_by UUID, key TEXT NOT NULL, cast_at BIGINT NOT NULL,
  UNIQUE (poll_id, seat_id)
);
CREATE TABLE count_sheet (
  poll_id UUID PRIMARY KEY REFERENCES poll(id), yes BIGINT NOT NULL, no BIGINT NOT NULL, abstain BIGINT NOT NULL, invalid BIGINT NOT NULL, counted_by TEXT NOT NULL, entered_by UUID NOT NULL, entered_at BIGINT NOT NULL
);
CREATE TABLE signature (
  meeting_id UUID NOT NULL REFERENCES meeting(id), role TEXT NOT NULL, account_id UUID NOT NULL REFERENCES account(id), digest TEXT NOT NULL, signed_at BIGINT NOT NULL, PRIMARY KEY (meeting_id, account_id)
);
CREATE TABLE minutes_objection (
  id UUID PRIMARY KEY, meeting_id UUID NOT NULL REFERENCES meeting(id), seat_id UUID REFERENCES seat(id), account_id UUID NOT NULL, text TEXT NOT NULL, at BIGINT NOT NULL, upheld BOOLEAN, decision TEXT NOT NULL, decided_at BIGINT
);
CREATE INDEX objection_by_meeting ON minutes_objection (meeting_id, at);
-- Berichtigung: both texts and the day, of a stated result (poll_id) or of approved minutes (item_id, or neither for their head).
CREATE TABLE correction (
  id UUID PRIMARY KEY, meeting_id UUID NOT NULL REFERENCES meeting(id), item_id UUID REFERENCES agenda_item(id), poll_id UUID REFERENCES poll(id), before TEXT NOT NULL, after TEXT NOT NULL, reason TEXT NOT NULL, at BIGINT NOT NULL
);
CREATE INDEX correction_by_meeting ON correction (meeting_id, at);
