"""A table that has to be asked about once: what its columns are."""
