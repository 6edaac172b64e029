-- Suche: the index is made anew with the next `migrate` (docs/decisions/0020). Words stand apart from texts, with the 3-grams by which a typo is found.
DROP TABLE search_index;
DROP TABLE search_text;
CREATE TABLE search_text (
  id INTEGER PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), object TEXT NOT NULL, object_id UUID NOT NULL UNIQUE, address TEXT NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, tokens TEXT NOT NULL
);
CREATE VIRTUAL TABLE search_index USING fts5(tokens, content='search_text', content_rowid='id', tokenize='unicode61', detail=none);
CREATE TABLE search_word (
  district_id UUID NOT NULL REFERENCES district(id), word TEXT NOT NULL, shown TEXT NOT NULL, uses BIGINT NOT NULL, PRIMARY KEY (district_id, word)
) WITHOUT ROWID;
CREATE TABLE search_gram (
  district_id UUID NOT NULL, gram TEXT NOT NULL, letters BIGINT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (district_id, gram, letters, word)
) WITHOUT ROWID;
