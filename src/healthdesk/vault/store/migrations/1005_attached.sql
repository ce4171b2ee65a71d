-- What somebody laid beside what: a document that belongs to a record. It is no statement of a source, and no digest of
-- content counts it; it goes with either of the two.
CREATE TABLE attached (
  record_id INTEGER NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  document_id INTEGER NOT NULL REFERENCES record (id) ON DELETE CASCADE CHECK (document_id <> record_id),
  at INTEGER NOT NULL,
  PRIMARY KEY (record_id, document_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX attached_by_document ON attached (document_id);
