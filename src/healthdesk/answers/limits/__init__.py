"""Limits: what is said before any record is read and before any model runs.

An emergency, a wish to die, a wish for a dose, a diagnosis or a verdict: each is known by rules over a grammar of its
language (`*.grammar`), by concepts that stand near each other (`*.concepts`, `meetings.tsv`) and, for wording that no
rule foresaw, by what all words weigh together (`*.weights`, learned from the sentences in tests/limits). No language
model hears a question before this; the same words always give the same limit, answered by fixed sentences. Playing it
down changes nothing; the past, negations, idioms, definitions and quotations are to set nothing off. How often that
holds for unseen wording is in the table that tests/limits/table.py prints: it is good, and it is not perfect.
"""

from healthdesk.answers.limits.check import check
from healthdesk.answers.limits.limit import Limit

__all__ = ["Limit", "check"]
