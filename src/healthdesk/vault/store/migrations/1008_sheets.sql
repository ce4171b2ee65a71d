-- What somebody chose for a sheet that is to be handed over (the visit brief with its questions, the emergency card):
-- it says something about a person, so it stands in that person's own file. No digest of content counts it.
CREATE TABLE sheet (
  name TEXT PRIMARY KEY,
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
