-- Leichte Sprache und Übersetzungen beside public texts; the language somebody wrote in, and the one somebody with an account reads in.
-- A paper and a council's decision are named by their measure, so that a new version keeps its siblings and only marks them.
CREATE TABLE rendering (
  id UUID PRIMARY KEY, district_id UUID NOT NULL REFERENCES district(id), object TEXT NOT NULL, object_id UUID NOT NULL, language TEXT NOT NULL,
  title TEXT NOT NULL, text TEXT NOT NULL, checked_by TEXT NOT NULL, state TEXT NOT NULL, of_mark TEXT NOT NULL, made_by UUID NOT NULL,
  created_at BIGINT NOT NULL, changed_at BIGINT NOT NULL, UNIQUE (object_id, object, language)
);
ALTER TABLE contribution ADD COLUMN language TEXT NOT NULL DEFAULT 'de';
UPDATE contribution SET language = CASE WHEN locale = 'leicht' THEN 'de' ELSE locale END;
ALTER TABLE account ADD COLUMN language TEXT;
