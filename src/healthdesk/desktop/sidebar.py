"""The left side of the desk: whose records are shown, always on top and in their colour, and the pages."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.icons import Glyph, icon
from healthdesk.desktop.parts.layout import rule
from healthdesk.desktop.parts.person import PersonDisc, disc_icon
from healthdesk.desktop.parts.plain import ElidedLabel, one_line
from healthdesk.desktop.parts.tokens import SIDEBAR_WIDTH
from healthdesk.domain.dates import age_on, parse_date
from healthdesk.domain.people import Person

PAGES: Final = (
    ("home", "home"),
    ("ask", "ask"),
    ("timeline", "timeline"),
    ("measures", "pulse"),
    ("medicines", "pill"),
    ("conditions", "heart"),
    ("allergies", "shield"),
    ("vaccines", "syringe"),
    ("visits", "visit"),
    ("documents", "document"),
    ("more", "folder"),
)
SERVICES: Final = (("bring-in", "tray"), ("sources", "sources"), ("settings", "settings"))
PARENTS: Final = {"measure": "measures", "record": "timeline", "table": "bring-in", "confirm": "bring-in"}


def age_words(person: Person, desk: Desk) -> str:
    """How old a person is, in words; "" when the birth date is unknown or only a year is."""
    birth = parse_date(person.birth_date) if person.birth_date else None
    return text.many("age", age_on(birth.day, desk.today)) if birth else ""


class Sidebar(QWidget):
    """Person switcher, pages, services, lock."""

    add_person = Signal()

    def __init__(self, desk: Desk, go: Callable[[str], object]) -> None:
        super().__init__()
        self.setProperty("sidebar", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(SIDEBAR_WIDTH)
        self.setAccessibleName(text.say("nav.main"))
        self._desk = desk
        self._go = go
        self._buttons: dict[str, QPushButton] = {}
        self._person = QPushButton()
        self._menu = QMenu(self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 14, 12, 12)
        lines.setSpacing(2)
        lines.addWidget(self._switcher())
        lines.addSpacing(10)
        for key, glyph in PAGES:
            lines.addWidget(self._entry(key, glyph))
        lines.addSpacing(8)
        lines.addWidget(rule())
        lines.addSpacing(8)
        for key, glyph in SERVICES:
            lines.addWidget(self._entry(key, glyph))
        lines.addStretch(1)
        leave = text.say("frame.leave-demo" if desk.demo else "frame.lock")
        self.lock = button(leave, desk.lock_wanted.emit, look="nav", glyph="out" if desk.demo else "lock")
        self.lock.setText(f" {self.lock.text()}")
        self.lock.setIcon(icon("out" if desk.demo else "lock", "ink2"))
        self.lock.setIconSize(QSize(20, 20))
        lines.addWidget(self.lock)
        desk.person_changed.connect(self.refresh)
        self.refresh()

    def mark(self, page: str) -> None:
        """Show which page is open."""
        here = PARENTS.get(page, page)
        for key, entry in self._buttons.items():
            entry.setChecked(key == here)

    def refresh(self) -> None:
        """The people may have changed."""
        layout = self._person.layout()
        assert isinstance(layout, QHBoxLayout)
        while (held := layout.takeAt(0)) is not None:
            widget = held.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        person = self._desk.person
        layout.addWidget(PersonDisc(person, 34) if person else Glyph("person", "ink2", 24))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(person.name if person else text.say("frame.nobody"), "prose-strong"))
        if person and (age := age_words(person, self._desk)):
            words.addWidget(ElidedLabel(age, "small", "ink2"))
        holder = QWidget()
        holder.setLayout(words)
        words.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(holder, 1)
        layout.addWidget(Glyph("down", "ink3", 16))
        for child in self._person.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        name = person.name if person else text.say("frame.nobody")
        self._person.setAccessibleName(one_line(text.say("frame.people", name=name)))
        self._fill_menu()

    def _press(self, key: str) -> None:
        # No QButtonGroup: it would let Tab reach only the page that is open.
        self.mark(key)
        self._go(key)

    def _switcher(self) -> QPushButton:
        self._person.setProperty("look", "row")
        self._person.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._person.setCursor(Qt.CursorShape.PointingHandCursor)
        self._person.setFixedHeight(54)
        row = QHBoxLayout(self._person)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(10)
        self._person.clicked.connect(self._open_menu)
        return self._person

    def _open_menu(self) -> None:
        self._menu.setMinimumWidth(self._person.width())
        self._menu.popup(self._person.mapToGlobal(QPoint(0, self._person.height() + 4)))

    def _fill_menu(self) -> None:
        self._menu.clear()
        self._menu.setAccessibleName(text.say("frame.people-menu"))
        for person in self._desk.people:
            self._menu.addAction(self._action(person.name, disc_icon(person), partial(self._desk.choose, person)))
        self._menu.addSeparator()
        self._menu.addAction(self._action(text.say("frame.add-person"), icon("plus"), self.add_person.emit))

    def _action(self, label: str, picture: QIcon, act: Callable[[], object]) -> QAction:
        action = QAction(picture, one_line(label).replace("&", "&&"), self._menu)
        action.triggered.connect(lambda _checked=False: act())
        return action

    def _entry(self, key: str, glyph: str) -> QPushButton:
        made = button(text.say(f"nav.{key}"), lambda: self._press(key), look="nav")
        made.setText(f"  {made.text()}")
        made.setIcon(icon(glyph, "ink2", on="accent_ink"))
        made.setIconSize(QSize(20, 20))
        made.setFont(theme.font("text"))
        made.setCheckable(True)
        self._buttons[key] = made
        return made
