-- Suche: the index is made anew with the next `migrate` (docs/decisions/0020). Words stand apart from texts, with the 3-grams by which a typo is found.
DROP TABLE search_text;
CREATE TABLE search_text (
  id BIGSERIAL PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), object TEXT NOT NULL, object_id UUID NOT NULL UNIQUE, address TEXT NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, tokens TEXT NOT NULL,
  index_of_tokens TSVECTOR GENERATED ALWAYS AS (array_to_tsvector(string_to_array(tokens, ' '))) STORED
);
CREATE INDEX search_index ON search_text USING GIN (index_of_tokens);
CREATE TABLE search_word (
  district_id UUID NOT NULL REFERENCES district(id), word TEXT COLLATE "C" NOT NULL, shown TEXT NOT NULL, uses BIGINT NOT NULL, PRIMARY KEY (district_id, word)
);
CREATE TABLE search_gram (
  district_id UUID NOT NULL, gram TEXT COLLATE "C" NOT NULL, letters BIGINT NOT NULL, word TEXT COLLATE "C" NOT NULL, PRIMARY KEY (district_id, gram, letters, word)
);
