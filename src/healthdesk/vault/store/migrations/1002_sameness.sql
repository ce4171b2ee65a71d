-- What two sources both say is shown once, with all its sources; where they disagree, that is kept to be shown.

-- `meaning` names from now on the bucket of records that may say the same; `sense` is what is compared within it.
-- `hand` is 1 for a correction made by hand: it goes before every version that a source gives.
ALTER TABLE version ADD COLUMN sense BLOB;
ALTER TABLE version ADD COLUMN hand INTEGER NOT NULL DEFAULT 0 CHECK (hand IN (0, 1));
DROP INDEX version_by_meaning;
UPDATE version SET meaning = NULL WHERE meaning IS NOT NULL;
CREATE INDEX version_by_meaning ON version (meaning) WHERE meaning IS NOT NULL;

-- The members of a group of two and more: `shown` is the record that stands for all, itself a member; `sources` are
-- the different originals of the whole group. Derived from `current`; `check` rebuilds and compares.
CREATE TABLE linked (
  record_id INTEGER PRIMARY KEY REFERENCES record (id),
  shown INTEGER NOT NULL REFERENCES record (id),
  sources INTEGER NOT NULL
) STRICT;
CREATE INDEX linked_by_shown ON linked (shown);

-- Two shown records that cannot both be right as they stand, each in both directions; `reason` is a words code.
CREATE TABLE differs (
  record_id INTEGER NOT NULL REFERENCES record (id),
  other_id INTEGER NOT NULL REFERENCES record (id),
  reason TEXT NOT NULL,
  PRIMARY KEY (record_id, other_id, reason)
) STRICT, WITHOUT ROWID;

-- By which edition of the program's rules the derived columns were made; another edition makes them anew.
CREATE TABLE rules (name TEXT PRIMARY KEY, edition INTEGER NOT NULL) STRICT, WITHOUT ROWID;

DROP VIEW current_by_events;
CREATE VIEW current_by_events AS
  SELECT version_id, record_id, sources, met.run_id, met.locator FROM (
    SELECT v.id AS version_id, v.record_id,
      row_number() OVER (PARTITION BY v.record_id ORDER BY v.hand DESC, v.sort DESC, v.hash DESC) AS place,
      (SELECT count(DISTINCT run.artifact_id) FROM version any_version
         JOIN sighting s ON s.version_id = any_version.id
         JOIN standing_run ON standing_run.run_id = s.run_id
         JOIN run ON run.id = s.run_id
       WHERE any_version.record_id = v.record_id AND any_version.hand = 0) AS sources
    FROM version v
    WHERE v.purged = 0
      AND EXISTS (SELECT 1 FROM sighting s JOIN standing_run USING (run_id) WHERE s.version_id = v.id)
  ) JOIN first_sighting met USING (version_id) WHERE place = 1 AND sources > 0;
