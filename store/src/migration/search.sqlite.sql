-- Suche: one row of public text per object; unpublishing deletes it. The tokens are made in Rust (`decisions.md` 25).
CREATE TABLE search_text (
  id INTEGER PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), object TEXT NOT NULL, object_id UUID NOT NULL UNIQUE, title TEXT NOT NULL, text TEXT NOT NULL, tokens TEXT NOT NULL
);
CREATE VIRTUAL TABLE search_index USING fts5(tokens, content='search_text', content_rowid='id', tokenize='unicode61');
