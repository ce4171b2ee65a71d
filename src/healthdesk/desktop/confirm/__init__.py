"""A page that has to be looked at once: the picture beside what was read from it."""
