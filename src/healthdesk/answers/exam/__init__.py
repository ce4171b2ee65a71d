"""The exam that a model sits on the user's own computer, on made-up facts, before it may phrase or plan.

`speaking` has it say made-up answers and reads what would be shown with an examiner's own eyes; `planning` has it fill in
the form for made-up questions; `sitting` gives the marks and what was passed. Marks are by class and are shown; a class
that fails keeps the model from that kind of work. No record is in it.
"""

from healthdesk.answers.exam.sitting import PASSES, passed, sit

__all__ = ["PASSES", "passed", "sit"]
