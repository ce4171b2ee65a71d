"""Documents: letters, reports, pictures."""
