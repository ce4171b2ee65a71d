"""Home: a person in ten seconds."""
