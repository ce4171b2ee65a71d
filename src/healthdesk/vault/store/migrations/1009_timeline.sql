-- What a timeline is narrowed to, found without looking at everything: values that a laboratory marked as out of its
-- range (HL7 v3 ObservationInterpretation), and what was corrected by hand.
CREATE INDEX measurement_flagged ON measurement (version_id)
  WHERE flag IN ('H', 'L', 'HH', 'LL', 'A', 'AA', 'HU', 'LU', 'HX', 'LX');
CREATE INDEX version_by_hand ON version (id) WHERE hand = 1;

-- The words of the index as they stand there; nothing is stored for it.
CREATE VIRTUAL TABLE search_word USING fts5vocab (search_text, 'row');
