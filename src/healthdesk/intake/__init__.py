"""The one door: a file is kept, recognised, read, matched to a person and committed, or refused in a sentence.

What is typed in by hand enters the same way, and everything can leave again: `export` writes all of a person.
"""
