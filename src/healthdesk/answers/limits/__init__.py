"""Limits: what is said before any record is read and before any model runs.

An emergency, a wish to die, a wish for a dose, a diagnosis or a verdict: each is known by rules over a grammar in
English and French (`*.grammar` beside this file), the same for the same words, and answered by fixed sentences.
Playing it down changes nothing; the past, negations, idioms, definitions and quotations set nothing off.
"""

from healthdesk.answers.limits.check import check
from healthdesk.answers.limits.limit import Limit

__all__ = ["Limit", "check"]
