-- The times that a person wrote to a medicine, and what was noted about each time of a day. A medicine is named by what
-- is in it, since the records that say so come and go; the title is what it was called then. No digest counts it.
CREATE TABLE medicine_time (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  medicine TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  times TEXT NOT NULL CHECK (json_valid(times)),
  reminds INTEGER NOT NULL CHECK (reminds IN (0, 1))
) STRICT;

CREATE TABLE medicine_mark (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  medicine TEXT NOT NULL,
  title TEXT NOT NULL,
  day TEXT NOT NULL,
  time TEXT NOT NULL,
  mark TEXT NOT NULL CHECK (mark IN ('taken', 'skipped', 'later')),
  at INTEGER NOT NULL,
  UNIQUE (medicine, day, time)
) STRICT;
CREATE INDEX medicine_mark_by_day ON medicine_mark (day);
