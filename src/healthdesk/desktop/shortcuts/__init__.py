"""The keys of the window: one table from which they are bound, shown beside what they do, and listed on F1."""
