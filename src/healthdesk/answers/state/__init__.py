"""State: the sentences of an answer, by key, in each language, and the sheet they are written on."""
