"""Plain words from the model, below the template's: written under a grammar, verified by code, or dropped.

`telling` decides what may be said of an answer and replaces its facts by marks; `grammar` gives the model sentences to
choose from; `verify` trusts neither grammar nor model; `stream` lets through what is left. The model sees no value, no
date, no name and no text of a record.
"""

from healthdesk.answers.phrase.stream import phrase, say, unaided, warm

__all__ = ["phrase", "say", "unaided", "warm"]
