"""The schema of vault.db, one numbered step a file."""
