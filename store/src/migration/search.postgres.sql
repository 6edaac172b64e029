-- Suche: one row of public text per object; unpublishing deletes it. The tokens are made in Rust (`decisions.md` 25).
CREATE TABLE search_text (
  id BIGSERIAL PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), object TEXT NOT NULL, object_id UUID NOT NULL UNIQUE, title TEXT NOT NULL, text TEXT NOT NULL, tokens TEXT NOT NULL,
  index_of_tokens TSVECTOR GENERATED ALWAYS AS (to_tsvector('simple', tokens)) STORED
);
CREATE INDEX search_index ON search_text USING GIN (index_of_tokens);
