-- A person's file, schema 1. Rows are added; what is shown is decided by events.
-- Times are UTC seconds since 1970 unless a name says otherwise; days are counted from 1970-01-01.

-- Originals: bytes exactly as received, in deflated chunks (this SQLite has no incremental blob access).
CREATE TABLE artifact (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size >= 0),
  received INTEGER NOT NULL
) STRICT;

CREATE TABLE artifact_chunk (
  id INTEGER PRIMARY KEY,
  artifact_id INTEGER NOT NULL REFERENCES artifact (id),
  position INTEGER NOT NULL,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL,
  deflated INTEGER NOT NULL CHECK (deflated IN (0, 1)),
  bytes BLOB NOT NULL,
  UNIQUE (artifact_id, position)
) STRICT;

-- One original read once. Its last event says whether what it gave stands.
CREATE TABLE run (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  artifact_id INTEGER NOT NULL REFERENCES artifact (id),
  file TEXT NOT NULL,
  importer TEXT NOT NULL,
  importer_version TEXT NOT NULL,
  format TEXT NOT NULL,
  started INTEGER NOT NULL
) STRICT;
CREATE INDEX run_of_artifact ON run (artifact_id);

CREATE TABLE run_event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  run_id INTEGER NOT NULL REFERENCES run (id),
  kind TEXT NOT NULL CHECK (kind IN ('finished', 'withdrawn', 'restored', 'forgotten')),
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX run_event_of_run ON run_event (run_id, id);

-- What a finished run said of itself: the numbers of its report, and the digest that `check` compares.
CREATE TABLE run_report (
  run_id INTEGER PRIMARY KEY REFERENCES run (id),
  added INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  duplicate INTEGER NOT NULL,
  linked INTEGER NOT NULL,
  kinds TEXT NOT NULL,
  count INTEGER NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;

CREATE TABLE issue (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run (id),
  code TEXT NOT NULL,
  locator TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'note'))
) STRICT;
CREATE INDEX issue_of_run ON issue (run_id);

CREATE VIEW standing_run AS
  SELECT e.run_id FROM run_event e
  WHERE e.kind IN ('finished', 'restored')
    AND e.id = (SELECT max(last.id) FROM run_event last WHERE last.run_id = e.run_id);

-- Small dictionaries, so that the wide tables hold integers.
CREATE TABLE concept (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE label (id INTEGER PRIMARY KEY, words TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE unit (
  id INTEGER PRIMARY KEY, printed TEXT NOT NULL, code TEXT NOT NULL, UNIQUE (printed, code)
) STRICT;
CREATE TABLE coding (
  id INTEGER PRIMARY KEY,
  system TEXT NOT NULL,
  code TEXT NOT NULL,
  display TEXT NOT NULL,
  UNIQUE (code, system, display)
) STRICT;

-- A record is what one source means by one id; its contents are versions.
-- `identity` is the hash of type, id and (where ids are short) the source's own patient id and what it is about.
CREATE TABLE record (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  identity BLOB NOT NULL UNIQUE CHECK (length(identity) = 16),
  type TEXT NOT NULL,
  resource_id TEXT NOT NULL,
  origin TEXT NOT NULL
) STRICT;
CREATE INDEX record_by_resource ON record (resource_id, type);

-- One content of a record, with the columns promoted from its resource. `sort` orders versions (microseconds);
-- `meaning` is equal for records that say the same; `purged` marks what was deleted: only its hash is left.
CREATE TABLE version (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  record_id INTEGER NOT NULL REFERENCES record (id),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  run_id INTEGER NOT NULL REFERENCES run (id),
  artifact_id INTEGER NOT NULL REFERENCES artifact (id),
  locator TEXT NOT NULL,
  sort INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  standing INTEGER NOT NULL,
  status TEXT NOT NULL,
  title TEXT NOT NULL,
  detail TEXT NOT NULL,
  category TEXT NOT NULL,
  place TEXT NOT NULL,
  author TEXT NOT NULL,
  concept_id INTEGER REFERENCES concept (id),
  date_text TEXT,
  epoch INTEGER,
  first_day INTEGER,
  last_day INTEGER,
  end_text TEXT,
  meaning INTEGER,
  purged INTEGER NOT NULL DEFAULT 0 CHECK (purged IN (0, 1)),
  UNIQUE (record_id, hash)
) STRICT;
CREATE INDEX version_by_time ON version (kind, epoch);
CREATE INDEX version_by_concept ON version (concept_id, epoch) WHERE concept_id IS NOT NULL;
CREATE INDEX version_by_meaning ON version (meaning) WHERE meaning IS NOT NULL;

-- The FHIR R4 JSON exactly as received.
CREATE TABLE resource (
  version_id INTEGER PRIMARY KEY REFERENCES version (id),
  bytes BLOB NOT NULL
) STRICT;

-- Each time a content was met. A record is visible while one sighting's run stands.
CREATE TABLE sighting (
  version_id INTEGER NOT NULL REFERENCES version (id),
  run_id INTEGER NOT NULL REFERENCES run (id),
  locator TEXT NOT NULL,
  PRIMARY KEY (version_id, run_id, locator)
) STRICT, WITHOUT ROWID;
CREATE INDEX sighting_of_run ON sighting (run_id, locator);

CREATE TABLE version_coding (
  version_id INTEGER NOT NULL REFERENCES version (id),
  position INTEGER NOT NULL,
  coding_id INTEGER NOT NULL REFERENCES coding (id),
  PRIMARY KEY (version_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX version_coding_by_coding ON version_coding (coding_id, version_id);

CREATE TABLE reference (
  version_id INTEGER NOT NULL REFERENCES version (id),
  position INTEGER NOT NULL,
  relation TEXT NOT NULL,
  type TEXT NOT NULL,
  resource_id TEXT NOT NULL,
  PRIMARY KEY (version_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX reference_by_target ON reference (resource_id, type);

CREATE TABLE attachment (
  version_id INTEGER NOT NULL REFERENCES version (id),
  position INTEGER NOT NULL,
  artifact_id INTEGER NOT NULL REFERENCES artifact (id),
  locator TEXT NOT NULL,
  media_type TEXT NOT NULL,
  title TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  encoding TEXT NOT NULL,
  PRIMARY KEY (version_id, position)
) STRICT, WITHOUT ROWID;

-- Numbers and coded results. `date_text` and `epoch` are null where they are the version's own.
CREATE TABLE measurement (
  id INTEGER PRIMARY KEY,
  version_id INTEGER NOT NULL REFERENCES version (id),
  run_id INTEGER NOT NULL REFERENCES run (id),
  artifact_id INTEGER NOT NULL REFERENCES artifact (id),
  locator TEXT NOT NULL,
  concept_id INTEGER REFERENCES concept (id),
  label_id INTEGER NOT NULL REFERENCES label (id),
  unit_id INTEGER NOT NULL REFERENCES unit (id),
  epoch INTEGER,
  date_text TEXT,
  value REAL,
  value_text TEXT NOT NULL,
  comparator TEXT NOT NULL,
  low REAL,
  high REAL,
  range_text TEXT NOT NULL,
  flag TEXT NOT NULL
) STRICT;
CREATE INDEX measurement_of_version ON measurement (version_id);
CREATE INDEX measurement_by_concept ON measurement (concept_id, epoch);

-- What the events make visible now: the newest standing version of each record, and the first standing run that met
-- it, with the place there. Derived; `check` rebuilds and compares.
CREATE TABLE current (
  version_id INTEGER PRIMARY KEY REFERENCES version (id),
  record_id INTEGER NOT NULL UNIQUE REFERENCES record (id),
  sources INTEGER NOT NULL,
  run_id INTEGER NOT NULL REFERENCES run (id),
  locator TEXT NOT NULL
) STRICT;

-- The first time that a content was met by a run that stands.
CREATE VIEW first_sighting AS
  SELECT s.version_id, s.run_id, s.locator FROM sighting s
  WHERE (s.run_id, s.locator) = (
    SELECT other.run_id, other.locator FROM sighting other
      JOIN standing_run ON standing_run.run_id = other.run_id
    WHERE other.version_id = s.version_id ORDER BY other.run_id, other.locator LIMIT 1);

-- The same by the events alone.
CREATE VIEW current_by_events AS
  SELECT version_id, record_id, sources, met.run_id, met.locator FROM (
    SELECT v.id AS version_id, v.record_id,
      row_number() OVER (PARTITION BY v.record_id ORDER BY v.sort DESC, v.hash DESC) AS place,
      (SELECT count(DISTINCT run.artifact_id) FROM version any_version
         JOIN sighting s ON s.version_id = any_version.id
         JOIN standing_run ON standing_run.run_id = s.run_id
         JOIN run ON run.id = s.run_id
       WHERE any_version.record_id = v.record_id) AS sources
    FROM version v
    WHERE v.purged = 0
      AND EXISTS (SELECT 1 FROM sighting s JOIN standing_run USING (run_id) WHERE s.version_id = v.id)
  ) JOIN first_sighting met USING (version_id) WHERE place = 1;

-- Full text, diacritics folded; deleted words leave the index at once.
CREATE VIRTUAL TABLE search_text USING fts5 (
  title, detail, words, body, tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO search_text (search_text, rank) VALUES ('secure-delete', 1);
