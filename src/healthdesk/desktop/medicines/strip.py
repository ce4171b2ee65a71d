"""The allergies, always in sight beside medicines: what is recorded, as recorded."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.icons import Glyph
from healthdesk.desktop.parts.layout import Card, clear, row
from healthdesk.desktop.parts.plain import Prose, one_line
from healthdesk.desktop.shelves.allergies import named, reaction_words, says_none
from healthdesk.domain.records import Record, Standing

_LIVE = frozenset({Standing.ACTIVE, Standing.UNCERTAIN, Standing.DONE})


def live(allergies: Sequence[Record]) -> list[Record]:
    """Allergies that stand or are not confirmed, without what says that there are none."""
    return [each for each in allergies if each.standing in _LIVE and not says_none(each)]


def strip_words(allergies: Sequence[Record]) -> str:
    """The strip's sentence."""
    standing = live(allergies)
    if standing:
        said = dict.fromkeys(
            one_line(f"{named(each)} ({reaction_words(each.detail)})" if each.detail else named(each), 120)
            for each in standing
        )
        return text.say("medicines.allergies", names="; ".join(said))
    none = next((each for each in allergies if each.standing in _LIVE and says_none(each)), None)
    if none is not None:
        day = text.day(none.date) if none.date else text.say("date.none")
        return text.say("medicines.allergies-none-known", words=one_line(none.title, 80), day=day)
    return text.say("medicines.allergies-none")


class AllergyStrip(Card):
    """The strip, with the way to the page of allergies."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("sunken", margin=10, spacing=0)
        self._desk = desk
        self.words = ""
        self._line: QWidget | None = None

    def show_allergies(self, allergies: Sequence[Record]) -> None:
        """Say them."""
        self.words = strip_words(allergies)
        clear(self.rows)
        way = button(text.say("medicines.allergies-look"), lambda: self._desk.go("allergies"), look="link")
        said = Prose(self.words, "text")
        said.setAccessibleName(one_line(self.words))
        self.add(row(Glyph("shield", "ink2"), said, way, spacing=12, grow=1))
