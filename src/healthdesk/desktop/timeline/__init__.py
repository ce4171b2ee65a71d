"""The timeline: every record by day, read window by window, with a ruler of years beside it."""
