"""Appointments: one line that one types, and calendars that they go to."""
