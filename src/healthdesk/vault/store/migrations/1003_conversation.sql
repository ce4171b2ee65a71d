-- Questions about this person with their answers, in the person's own file: they go where it goes, and are erased with
-- it. No digest of content counts them.
CREATE TABLE question (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  day TEXT NOT NULL,
  language TEXT NOT NULL,
  words TEXT NOT NULL,
  kind TEXT NOT NULL,
  concept TEXT NOT NULL,
  plan TEXT NOT NULL,
  sentences TEXT NOT NULL,
  facts TEXT NOT NULL,
  looked INTEGER NOT NULL,
  corrected INTEGER NOT NULL CHECK (corrected IN (0, 1)),
  before TEXT NOT NULL,
  evidence BLOB NOT NULL CHECK (length(evidence) = 32),
  turns INTEGER NOT NULL,
  model TEXT NOT NULL DEFAULT '',
  offered INTEGER NOT NULL DEFAULT 0,
  kept INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The records that an answer cites, by the ids under which this file shows them.
CREATE TABLE question_citation (
  question_id INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  record TEXT NOT NULL,
  place TEXT NOT NULL,
  PRIMARY KEY (question_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX question_citation_by_record ON question_citation (record);

CREATE VIRTUAL TABLE question_text USING fts5 (
  words, sentences, concepts, tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO question_text (question_text, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER question_gone AFTER DELETE ON question BEGIN
  DELETE FROM question_text WHERE rowid = old.id;
END;

-- Goes up whenever records come or go, so that an old answer knows that there may be more to say.
CREATE TABLE record_turn (only INTEGER PRIMARY KEY CHECK (only = 1), number INTEGER NOT NULL) STRICT;
INSERT INTO record_turn VALUES (1, 0);
CREATE TRIGGER turned_by_run AFTER INSERT ON run_event BEGIN
  UPDATE record_turn SET number = number + 1;
END;
CREATE TRIGGER turned_by_reading AFTER INSERT ON reading_gone BEGIN
  UPDATE record_turn SET number = number + 1;
END;

-- What is deleted for good is not quoted any longer: the answers that cite it go too. (An import that was given up
-- has no event: what goes with it was never shown.)
CREATE TRIGGER turned_by_deletion AFTER UPDATE OF purged ON version WHEN new.purged = 1 AND old.purged = 0 BEGIN
  UPDATE record_turn SET number = number + 1;
  DELETE FROM question WHERE id IN (
    SELECT question_id FROM question_citation WHERE record = CAST(new.record_id AS TEXT));
END;
CREATE TRIGGER turned_by_forgetting AFTER DELETE ON version
WHEN old.purged = 0 AND EXISTS (SELECT 1 FROM run_event WHERE run_event.run_id = old.run_id) BEGIN
  UPDATE record_turn SET number = number + 1;
  DELETE FROM question WHERE id IN (
    SELECT question_id FROM question_citation WHERE record = CAST(old.record_id AS TEXT));
END;
