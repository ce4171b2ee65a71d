"""The timeline: every record by day."""
