"""The words HealthDesk thinks in: people, records, dates, answers. Pure values, no input or output, no other room."""
