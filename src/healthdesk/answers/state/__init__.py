"""State: the sentences of an answer, by key, in four languages, and the sheet they are written on.

`saying` fills a sentence, `joints` bends the words that a field touches, `asked` gives the question's words their spelling.
"""
