-- Orte auf der Karte: what was sent stays inside, what is shown is public as soon as the object is.
CREATE TABLE spot (
  object_id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), object TEXT NOT NULL, sent TEXT, shown TEXT, how TEXT NOT NULL
);
CREATE INDEX spot_by_district ON spot (district_id, object);
