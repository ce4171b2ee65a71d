"""The left side of the desk: whose records are shown, always on top and in their colour, and the pages."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import PressRow
from healthdesk.desktop.parts.icons import Glyph, icon
from healthdesk.desktop.parts.layout import clear, rule, stack
from healthdesk.desktop.parts.nav import NavEntry
from healthdesk.desktop.parts.person import PersonDisc, disc_icon
from healthdesk.desktop.parts.plain import Prose, one_line
from healthdesk.desktop.parts.tokens import SIDEBAR_WIDTH
from healthdesk.domain.dates import age_on, parse_date
from healthdesk.domain.people import Person

PAGES: Final = (
    ("home", "home"),
    ("ask", "ask"),
    ("timeline", "timeline"),
    ("diary", "note"),
    ("measures", "pulse"),
    ("wearables", "watch"),
    ("medicines", "pill"),
    ("conditions", "heart"),
    ("allergies", "shield"),
    ("vaccines", "syringe"),
    ("visits", "visit"),
    ("family", "tree"),
    ("documents", "document"),
    ("brief", "print"),
    ("more", "folder"),
)
SERVICES: Final = (
    ("people", "people"),
    ("bring-in", "tray"),
    ("sources", "sources"),
    ("trust", "key"),
    ("settings", "settings"),
)
SIMPLE: Final = ("home", "ask", "medicines", "documents", "brief", "bring-in")
"""The pages of the simple view; all others stand on "Show everything"."""
PARENTS: Final = {
    "new": "home",
    "measure": "measures",
    "medicine": "medicines",
    "visit": "visits",
    "record": "timeline",
    "table": "bring-in",
    "confirm": "bring-in",
    "card": "brief",
    "vaccine-sheet": "brief",
    "left": "trust",
    "summary": "brief",
}


def age_words(person: Person, desk: Desk) -> str:
    """How old a person is, in words; "" when the birth date is unknown or only a year is."""
    birth = parse_date(person.birth_date) if person.birth_date else None
    return text.many("age", age_on(birth.day, desk.today)) if birth else ""


class Sidebar(QWidget):
    """Person switcher, pages, services; at the foot the other view and the lock. What does not fit is scrolled."""

    add_person = Signal()
    turn_view = Signal()

    def __init__(self, desk: Desk, go: Callable[[str], object]) -> None:
        super().__init__()
        self.setProperty("sidebar", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(text.say("nav.main"))
        self._desk = desk
        self._go = go
        self._entries: dict[str, NavEntry] = {}
        self._person = PressRow("", self._open_menu)
        self._person.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu = QMenu(self)
        other = text.say("nav.full-view" if theme.simple() else "nav.simple-view")
        self.view = NavEntry("panel" if theme.simple() else "leaf", other, self.turn_view.emit)
        leave = text.say("frame.leave-demo" if desk.demo else "frame.lock")
        self.lock = NavEntry("out" if desk.demo else "lock", leave, desk.lock_wanted.emit)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 14, 12, 12)
        lines.setSpacing(2)
        lines.addWidget(self._person)
        lines.addSpacing(8)
        lines.addWidget(self._scrolled(), 1)
        lines.addWidget(rule())
        lines.addSpacing(4)
        lines.addWidget(self.view)
        lines.addWidget(self.lock)
        desk.person_changed.connect(self.refresh)
        self.refresh()

    def mark(self, page: str) -> None:
        """Show which page is open, and bring its entry into sight."""
        here = PARENTS.get(page, page)
        if theme.simple() and here not in SIMPLE:
            here = "everything"
        for key, entry in self._entries.items():
            entry.mark(here=key == here)
        if here in self._entries:
            self._pages.ensureWidgetVisible(self._entries[here], 0, 8)

    def fit(self, room: int) -> None:
        """Take a width that suits a window of so many pixels: larger text may have up to 42 hundredths of it."""
        wish = theme.px(SIDEBAR_WIDTH)
        entries = (*self._entries.values(), self.view, self.lock)
        needed = max(entry.longest for entry in entries) + 24 + self._pages.verticalScrollBar().sizeHint().width()
        most = max(room * 3 // 10, min(needed, room * 42 // 100), SIDEBAR_WIDTH)
        self.setFixedWidth(min(max(wish, needed), most))

    def refresh(self) -> None:
        """The people may have changed."""
        clear(self._person.row)
        person = self._desk.person
        self._person.row.setContentsMargins(8, 6, 8, 6)
        self._person.row.setSpacing(10)
        name = person.name if person else text.say("frame.nobody")
        words = [Prose(one_line(name, 80), "prose-strong")]
        if person and (age := age_words(person, self._desk)):
            words.append(Prose(age, "small", "ink2"))
        self._person.place(PersonDisc(person, 34) if person else Glyph("person", "ink2", 24))
        self._person.place(stack(*words, spacing=0), stretch=1)
        self._person.place(Glyph("down", "ink3", 16))
        self._person.setAccessibleName(one_line(text.say("frame.people", name=name)))
        if (lines := self.layout()) is not None:
            lines.activate()  # a longer name breaks into two lines at once, before anything else is measured
        self._fill_menu()

    def _press(self, key: str) -> None:
        # No QButtonGroup: it would let Tab reach only the page that is open.
        self.mark(key)
        self._go(key)

    def _scrolled(self) -> QWidget:
        held = QWidget()
        held.setProperty("column", "true")
        lines = QVBoxLayout(held)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.px(6) if theme.simple() else 1)
        glyphs = dict((*PAGES, *SERVICES))
        if theme.simple():
            for key in SIMPLE:
                lines.addWidget(self._entry(key, glyphs[key]))
            lines.addWidget(self._entry("everything", "dots"))
        else:
            for key, glyph in PAGES:
                lines.addWidget(self._entry(key, glyph))
            lines.addSpacing(6)
            lines.addWidget(rule())
            lines.addSpacing(6)
            for key, glyph in SERVICES:
                lines.addWidget(self._entry(key, glyph))
        lines.addStretch(1)
        self._pages = QScrollArea()
        self._pages.setWidgetResizable(True)
        self._pages.setFrameShape(QFrame.Shape.NoFrame)
        self._pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pages.setWidget(held)
        return self._pages

    def _open_menu(self) -> None:
        self._menu.setMinimumWidth(self._person.width())
        self._menu.popup(self._person.mapToGlobal(QPoint(0, self._person.height() + 4)))

    def _fill_menu(self) -> None:
        self._menu.clear()
        self._menu.setAccessibleName(text.say("frame.people-menu"))
        for person in self._desk.people:
            self._menu.addAction(self._action(person.name, disc_icon(person), partial(self._desk.choose, person)))
        self._menu.addSeparator()
        if len(self._desk.people) > 1:
            everybody = partial(self._desk.go, "people")
            self._menu.addAction(self._action(text.say("frame.everybody"), icon("people"), everybody))
        self._menu.addAction(self._action(text.say("frame.add-person"), icon("plus"), self.add_person.emit))

    def _action(self, label: str, picture: QIcon, act: Callable[[], object]) -> QAction:
        action = QAction(picture, one_line(label).replace("&", "&&"), self._menu)
        action.triggered.connect(lambda _checked=False: act())
        return action

    def _entry(self, key: str, glyph: str) -> NavEntry:
        made = NavEntry(glyph, text.say(f"nav.{key}"), lambda: self._press(key))
        self._entries[key] = made
        return made
