"""Today's own times: what was noted, and what was not yet; folded where there is much."""

from collections.abc import Callable, Sequence

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.medicines.intake import IntakeRow
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.layout import Card, clear, row, rule
from healthdesk.desktop.parts.plain import PlainLabel
from healthdesk.domain.medicines import Intake, Mark

AT_FIRST = 2


class Today(Card):
    """The list; it is not there for somebody who wrote no times."""

    def __init__(self, desk: Desk, then: Callable[[], object]) -> None:
        super().__init__(margin=4, spacing=0)
        self._desk, self._then = desk, then
        self._all = False
        self._held: tuple[Intake, ...] = ()
        self.hide()

    def show_today(self, intakes: Sequence[Intake]) -> None:
        """Show them: those that nothing was noted about first in sight."""
        self._held = tuple(intakes)
        clear(self.rows)
        self.setVisible(bool(intakes))
        if not intakes:
            return
        noted = sum(1 for each in intakes if each.mark not in (Mark.NONE, Mark.LATER))
        told = PlainLabel(text.say("today.noted", noted=noted, count=len(intakes)), "small", "ink2")
        turn = button(text.say("today.less" if self._all else "today.all"), self._turn, look="link")
        turn.setVisible(len(intakes) > AT_FIRST or noted > 0)
        self.add(
            row(PlainLabel(text.say("today.title"), "heading"), told, None, turn, spacing=12, margins=(12, 6, 8, 2))
        )
        for at, each in enumerate(self.shown()):
            self.add(*([rule()] if at else []), IntakeRow(self._desk, each, self._then))

    def shown(self) -> list[Intake]:
        """Those in sight: all, or the first ones that nothing was noted about."""
        if self._all:
            return list(self._held)
        return [each for each in self._held if each.mark in (Mark.NONE, Mark.LATER)][:AT_FIRST]

    def _turn(self) -> None:
        self._all = not self._all
        self.show_today(self._held)
