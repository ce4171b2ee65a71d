-- Readings of devices: a number or a word, when, and what it shares with its neighbours once, in its series.
-- A reading is met by runs; neighbours that a run met in the same order are one row of `reading_met`.

-- `identity` is the hash of what the source calls the measure, the unit and the device. `sums`: the readings of a day add
-- up; `shift`: seconds by which its day begins before midnight (a night's sleep belongs to the day one wakes up in).
CREATE TABLE series (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  identity BLOB NOT NULL UNIQUE CHECK (length(identity) = 16),
  kind INTEGER NOT NULL,
  concept_id INTEGER NOT NULL REFERENCES concept (id),
  label_id INTEGER NOT NULL REFERENCES label (id),
  unit_id INTEGER NOT NULL REFERENCES unit (id),
  device TEXT NOT NULL,
  sums INTEGER NOT NULL CHECK (sums IN (0, 1)),
  shift INTEGER NOT NULL
) STRICT;
CREATE INDEX series_by_concept ON series (concept_id);

CREATE TABLE series_coding (
  series_id INTEGER NOT NULL REFERENCES series (id),
  position INTEGER NOT NULL,
  coding_id INTEGER NOT NULL REFERENCES coding (id),
  PRIMARY KEY (series_id, position)
) STRICT, WITHOUT ROWID;

-- Values that are words (a sleep stage), and numbers printed otherwise than in their shortest form ("7.10").
CREATE TABLE reading_text (id INTEGER PRIMARY KEY, words TEXT NOT NULL UNIQUE) STRICT;

-- `start` in seconds since 1970, `zone` minutes east of UTC as printed (-32768: none), `value` null for a word, `text_id`
-- 0 where the number's shortest form is what was printed, `place` the line in the first file that had it.
CREATE TABLE reading (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  series_id INTEGER NOT NULL,
  start INTEGER NOT NULL,
  seconds INTEGER NOT NULL,
  zone INTEGER NOT NULL,
  value REAL,
  text_id INTEGER NOT NULL,
  place INTEGER NOT NULL
) STRICT;
CREATE INDEX reading_by_time ON reading (series_id, start, seconds, value, text_id, zone);

-- A run met the readings of these ids: at `place` + `moved`, with `zone` + `turned`, in the part of that name.
CREATE TABLE reading_met (
  run_id INTEGER NOT NULL REFERENCES run (id),
  first_id INTEGER NOT NULL,
  last_id INTEGER NOT NULL CHECK (last_id >= first_id),
  moved INTEGER NOT NULL,
  turned INTEGER NOT NULL,
  part TEXT NOT NULL,
  PRIMARY KEY (run_id, first_id, last_id)
) STRICT, WITHOUT ROWID;

-- What a run met of a series: how many readings, and between which moments.
CREATE TABLE reading_span (
  run_id INTEGER NOT NULL REFERENCES run (id),
  series_id INTEGER NOT NULL,
  count INTEGER NOT NULL,
  low INTEGER NOT NULL,
  high INTEGER NOT NULL,
  PRIMARY KEY (run_id, series_id)
) STRICT, WITHOUT ROWID;

-- What was deleted one by one: only a hash is left, so that it does not come back.
CREATE TABLE reading_gone (identity BLOB PRIMARY KEY CHECK (length(identity) = 16)) STRICT, WITHOUT ROWID;

-- Derived from the events: ids that no standing run has met (the last range has no end: what is being written is hidden),
-- and ids whose zone is the one that another standing run printed.
CREATE TABLE reading_hidden (first_id INTEGER PRIMARY KEY, last_id INTEGER NOT NULL) STRICT;
INSERT INTO reading_hidden VALUES (1, 4611686018427387904);
CREATE TABLE reading_turned (first_id INTEGER PRIMARY KEY, last_id INTEGER NOT NULL, turned INTEGER NOT NULL) STRICT;

-- Derived: what the visible readings of a series come to on a day (counted from 1970-01-01); words each for itself.
CREATE TABLE reading_day (
  series_id INTEGER NOT NULL,
  day INTEGER NOT NULL,
  text_id INTEGER NOT NULL,
  count INTEGER NOT NULL,
  total REAL,
  low REAL,
  high REAL,
  seconds INTEGER NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (series_id, day, text_id)
) STRICT, WITHOUT ROWID;

-- Derived: what of a series is visible at all, so that lists need not add up its days.
CREATE TABLE series_shown (
  series_id INTEGER PRIMARY KEY,
  count INTEGER NOT NULL,
  low REAL,
  high REAL,
  first_day INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  last INTEGER NOT NULL
) STRICT;
