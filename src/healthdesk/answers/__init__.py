"""Answers: a question in plain words becomes a cited answer, by code alone.

Limits come first (`limits`). A question is read (`question`), planned (`plans`), its facts are found through a `Reader`
and computed (`facts`), and stated from templates (`state`). No model is needed; one may phrase the result later
(`phrase`). Text from records is only ever shown or compared, never obeyed.
"""

from healthdesk.answers.engine import answer, answer_plan, warm
from healthdesk.answers.reader import Reader

__all__ = ["Reader", "answer", "answer_plan", "warm"]
