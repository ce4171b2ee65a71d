-- vault.db: who may unlock, which files there are, who may open which, and choices. What says something about a person
-- stands in that person's own file; here a person is an id. Times are UTC seconds since 1970.

CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Somebody who can unlock; the private key is in their slots in vault.json.
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  public_key BLOB NOT NULL CHECK (length(public_key) = 32),
  created INTEGER NOT NULL
) STRICT;

CREATE TABLE person (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  created INTEGER NOT NULL
) STRICT;

-- A file with a key of its own. A person has at least one, "main"; a sealed section is another.
CREATE TABLE compartment (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  file TEXT NOT NULL UNIQUE,
  created INTEGER NOT NULL,
  UNIQUE (person_id, name)
) STRICT;

-- A holder's access to one compartment: its key sealed to the holder, and a card (name, birth date, identifiers)
-- encrypted under a key derived from it, for lists and matching.
CREATE TABLE access (
  holder_id TEXT NOT NULL REFERENCES holder (id) ON DELETE CASCADE,
  compartment_id TEXT NOT NULL REFERENCES compartment (id) ON DELETE CASCADE,
  may_write INTEGER NOT NULL CHECK (may_write IN (0, 1)),
  sealed_key BLOB NOT NULL,
  card BLOB NOT NULL,
  granted INTEGER NOT NULL,
  PRIMARY KEY (holder_id, compartment_id)
) STRICT, WITHOUT ROWID;

-- Bytes that are not yet anyone's: each in a file with a key of its own, sealed to the holder who brought them.
CREATE TABLE inbox (
  id TEXT PRIMARY KEY,
  holder_id TEXT NOT NULL REFERENCES holder (id) ON DELETE CASCADE,
  sealed_key BLOB NOT NULL,
  received INTEGER NOT NULL
) STRICT;

-- What spans more than one file: written before it begins, removed when it is done, completed at the next open if a
-- crash came between.
CREATE TABLE intent (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  fields TEXT NOT NULL CHECK (json_valid(fields)),
  begun INTEGER NOT NULL
) STRICT;
