-- The measures that somebody wants to see first, in that order. What one follows says something about a person, so it
-- stands in that person's own file. No digest of content counts it.
CREATE TABLE pin (
  place INTEGER PRIMARY KEY AUTOINCREMENT,
  measure TEXT NOT NULL UNIQUE
) STRICT;
