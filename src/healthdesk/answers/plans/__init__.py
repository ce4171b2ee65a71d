"""Plans: from a question that was read to the closed list of steps that answer it."""
