-- When somebody last looked at this person's records, and which things that wanted attention were put by. Both say
-- something about the person, so they stand in the person's own file. No digest of content counts them.
CREATE TABLE looked (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  at INTEGER NOT NULL
) STRICT;

CREATE TABLE put_by (
  key TEXT PRIMARY KEY,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
