"""One person's card: who, and the few facts that say at a glance how things stand in the records."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.by_hand.view import add_person
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import PressRow, button, icon_button
from healthdesk.desktop.parts.copying import Way, open_menu
from healthdesk.desktop.parts.icons import Glyph
from healthdesk.desktop.parts.layout import Card, clear, flow, row, stack
from healthdesk.desktop.parts.person import PersonDisc
from healthdesk.desktop.parts.plain import ElidedLabel, PlainLabel, Prose, one_line
from healthdesk.desktop.parts.values import value_words
from healthdesk.desktop.sidebar import age_words
from healthdesk.domain.attention import Glance
from healthdesk.domain.people import Person
from healthdesk.domain.records import Measurement


def facts_of(glance: Glance, desk: Desk) -> list[tuple[str, str, str, str]]:
    """What a card says: (glyph, what it is, what it says, the page that tells more)."""
    found: list[tuple[str, str, str, str]] = []
    if glance.new:
        papers = text.many("people.papers", glance.papers) if glance.papers else ""
        said = " · ".join(filter(None, (text.many("records", glance.new), papers)))
        found.append(("tray", text.say("people.new"), said, "new"))
    if glance.waiting:
        found.append(("ask", text.say("people.waiting"), text.many("people.waits", glance.waiting), "home"))
    for glyph, key, point in (("pulse", "temperature", glance.temperature), ("pulse", "weight", glance.weight)):
        if point is not None:
            found.append((glyph, text.say(f"people.{key}"), _point_words(point, desk), f"measure:{key}"))
    for title, day in glance.due[:2]:
        said = " · ".join(filter(None, (text.short_day(day) if day else "", one_line(title, 60))))
        found.append(("syringe", text.say("people.due"), said, "vaccines"))
    if glance.vaccine is not None and not glance.due:
        said = f"{text.short_day(glance.vaccine.date)} · {one_line(glance.vaccine.title, 60)}"
        found.append(("syringe", text.say("people.vaccine"), said, "vaccines"))
    if glance.visit is not None:
        said = " · ".join(filter(None, (text.moment(glance.visit.start), one_line(glance.visit.who, 60))))
        found.append(("calendar", text.say("home.visit"), said, "visits"))
    return found


def _point_words(point: Measurement, desk: Desk) -> str:
    return f"{value_words(point.quantity)} · {text.ago(point.date, desk.today) or text.say('date.none')}"


class PersonCard(Card):
    """A person's card; what it says comes when it was read."""

    def __init__(self, person: Person, desk: Desk, write: Callable[[Person], object]) -> None:
        super().__init__(margin=12, spacing=6)
        self.person, self._desk = person, desk
        name = one_line(person.name, 120)
        head = PressRow(text.say("people.open", name=name), partial(self._open, "home"))
        head.row.setContentsMargins(4, 4, 4, 4)
        age = age_words(person, desk)
        head.place(PersonDisc(person, 44))
        words: list[QWidget] = [ElidedLabel(name, "heading"), *([PlainLabel(age, "small", "ink2")] if age else [])]
        head.place(stack(*words, spacing=2), stretch=1)
        self.head = head
        more = icon_button("dots", text.say("people.more", name=name), self._menu)
        self._more = more
        top = row(head, more, spacing=4, grow=0)
        top.setFixedHeight(max(head.sizeHint().height(), theme.target()))
        self.add(top)
        self._facts = stack(spacing=0)
        self.add(self._facts)
        self.rows.addStretch(1)
        self.write = button(
            text.say("home.write"), partial(write, person), glyph="note", name=text.say("people.write", name=name)
        )
        self.add(flow(self.write))

    def show_glance(self, glance: Glance) -> None:
        """Say how things stand."""
        layout = self._facts.layout()
        assert layout is not None
        clear(layout)
        found = facts_of(glance, self._desk)
        for glyph, what, said, page in found:
            line = PressRow(f"{what}: {said}", partial(self._open, page))
            line.row.setContentsMargins(6, 4, 6, 4)
            line.row.setSpacing(10)
            line.place(Glyph(glyph, "ink2", 18))
            line.place(stack(ElidedLabel(what, "small", "ink2"), ElidedLabel(said, "text"), spacing=0), stretch=1)
            layout.addWidget(line)
        if not found:
            words = Prose(text.say("people.nothing"), "text", "ink2")
            layout.addWidget(row(words, margins=(6, 6, 6, 6), grow=0))
        self._facts.updateGeometry()

    def _open(self, page: str) -> None:
        """Show this person, on a page; "measure:weight" is a page with what it shows."""
        self._desk.choose(self.person)
        key, _, argument = page.partition(":")
        self._desk.go(key, argument)

    def _menu(self) -> None:
        name = one_line(self.person.name, 80)
        ways: list[Way | None] = [
            (text.say("people.open", name=name), "home", partial(self._open, "home")),
            (text.say("person.change-name", name=name), "person", partial(add_person, self._desk, self, self.person)),
            None,
            (text.say("people.erase"), "trash", partial(self._desk.go, "settings")),
        ]
        place = self._more.mapToGlobal(self._more.rect().bottomLeft())
        open_menu(self._more, ways, place, name=text.say("people.more", name=name))
