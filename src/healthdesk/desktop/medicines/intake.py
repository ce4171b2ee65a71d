"""One time of the day with what one notes about it: taken, skipped, later; by a press or by one key, and undone again."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import button, tip
from healthdesk.desktop.parts.layout import Flow
from healthdesk.desktop.parts.notices import Tag
from healthdesk.desktop.parts.plain import ElidedLabel, PlainLabel, one_line
from healthdesk.domain.medicines import Intake, Mark
from healthdesk.domain.records import Changes

LARGE = 1.35
"""From this size of text on the line breaks."""
MARKS = (Mark.TAKEN, Mark.SKIPPED, Mark.LATER)


def note(desk: Desk, owner: QWidget, intake: Intake, mark: Mark, then: Callable[[], object]) -> None:
    """Note something, say so, and offer to take it back."""
    person = desk.person_id
    changes = Changes(frozenset({person}))

    def noted(before: object) -> None:
        assert isinstance(before, Intake)
        then()

        def back() -> None:
            desk.write(lambda: desk.session.medicines.put_back(person, before), owner=desk, changes=changes)

        words = text.say(f"intake.noted.{mark or 'none'}", title=one_line(intake.title, 60), time=intake.time)
        desk.offer(words, back)

    desk.write(lambda: desk.session.medicines.mark(person, intake, mark), owner=owner, changes=changes, done=noted)


class IntakeRow(QWidget):
    """A time, a medicine, and what can be noted; the keys are the first letters that the buttons show."""

    def __init__(self, desk: Desk, intake: Intake, then: Callable[[], object]) -> None:
        super().__init__()
        self._desk, self._intake, self._then = desk, intake, then
        state = text.say(f"intake.{intake.mark}") if intake.mark else text.say("intake.open")
        self.setAccessibleName(one_line(f"{intake.time}, {intake.title}, {state}"))
        # In one line with the buttons in a column; with large text the line breaks instead.
        large = theme.looks().factor >= LARGE
        line = Flow(self, spacing=8) if large else QHBoxLayout(self)
        line.setContentsMargins(12, 6, 12, 6)
        line.addWidget(PlainLabel(intake.time, "strong", tabular=True))
        line.addWidget(PlainLabel(one_line(intake.title, 60)) if large else ElidedLabel(intake.title))
        if isinstance(line, QHBoxLayout):
            line.setSpacing(8)
            line.setStretch(1, 1)
        if intake.mark:
            line.addWidget(Tag(state, "accent" if intake.mark is Mark.TAKEN else "plain"))
            again = text.say("intake.again-named", title=intake.title, time=intake.time)
            line.addWidget(button(text.say("intake.again"), lambda: self.note(Mark.NONE), look="link", name=again))
        if not intake.mark or intake.mark is Mark.LATER:
            for mark in MARKS if not intake.mark else MARKS[:2]:
                label = text.say(f"intake.act.{mark}")
                key = text.say(f"intake.key.{mark}")
                made = button(
                    label, partial(self.note, mark), look="chip", name=f"{label}, {intake.time} {intake.title}"
                )
                tip(made, text.say("intake.key", letter=key))
                line.addWidget(made)

    def note(self, mark: Mark) -> None:
        """Note it."""
        note(self._desk, self, self._intake, mark, self._then)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key notes it, while the focus is within the row."""
        typed = event.text().casefold()
        wanted = next((mark for mark in MARKS if typed and typed == text.say(f"intake.key.{mark}").casefold()), None)
        if wanted is None or (self._intake.mark and self._intake.mark is not Mark.LATER):
            super().keyPressEvent(event)
            return
        self.note(wanted)
