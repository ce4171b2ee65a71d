-- What left the vault of this person: by which way, when, how much, under which name and digest. No value of a record
-- stands here. Lines are added and never changed; for whom something was may be said later, and the last that was said
-- counts. No digest of content counts them.
CREATE TABLE disclosure (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  way TEXT NOT NULL,
  form TEXT NOT NULL,
  file TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size >= 0),
  sha256 TEXT NOT NULL,
  language TEXT NOT NULL,
  counts TEXT NOT NULL CHECK (json_valid(counts))
) STRICT;

CREATE TABLE disclosure_whom (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  disclosure_id INTEGER NOT NULL REFERENCES disclosure (id),
  at INTEGER NOT NULL,
  whom TEXT NOT NULL,
  purpose TEXT NOT NULL
) STRICT;
CREATE INDEX disclosure_whom_of ON disclosure_whom (disclosure_id, id);

CREATE TRIGGER disclosure_stays BEFORE DELETE ON disclosure BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER disclosure_is_final BEFORE UPDATE ON disclosure BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER disclosure_whom_stays BEFORE DELETE ON disclosure_whom BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER disclosure_whom_is_final BEFORE UPDATE ON disclosure_whom BEGIN SELECT RAISE(ABORT, 'append-only'); END;
