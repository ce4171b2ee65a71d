"""The days that a question speaks of."""

from dataclasses import dataclass

from healthdesk.answers.question.days import Span


@dataclass(frozen=True, slots=True)
class Period:
    """Days that a question speaks of, both included, as ISO; "" is open.

    `day` is set when the question names one day ("on 3 March 2020") or a moment ("two years ago", `about`).
    """

    since: str = ""
    until: str = ""
    day: str = ""
    about: bool = False

    @property
    def bounded(self) -> bool:
        """Whether the question named any time at all."""
        return bool(self.since or self.until or self.day)


def whole(span: Span) -> Period:
    """A span's days as a period."""
    return Period(span.first.isoformat(), span.last.isoformat())
