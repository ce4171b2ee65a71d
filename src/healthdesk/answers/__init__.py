"""Answers: a question in plain words becomes a cited answer, by code alone.

Limits come first (`limits`), then a plan (`plan`: tokens, lexicon, periods and cues), then records are read through a
`Reader`, facts are computed and sentences stated from templates. No model is needed; one may phrase the result later
(`phrase`). Text from records is only ever shown or compared, never obeyed.
"""

from healthdesk.answers.engine import answer, warm
from healthdesk.answers.reader import Reader

__all__ = ["Reader", "answer", "warm"]
