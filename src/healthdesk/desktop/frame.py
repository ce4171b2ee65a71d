"""The desk once a vault is open: sidebar, the page, a panel at the side for a record, the status line."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.ask.view import AskPage
from healthdesk.desktop.bring_in.view import BringInPage
from healthdesk.desktop.by_hand.view import add_person
from healthdesk.desktop.confirm.view import ConfirmPage
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.documents.view import DocumentsPage
from healthdesk.desktop.home.view import HomePage
from healthdesk.desktop.measures.measure import MeasurePage
from healthdesk.desktop.measures.view import MeasuresPage
from healthdesk.desktop.parts.buttons import PressRow, icon_button
from healthdesk.desktop.parts.icons import Glyph
from healthdesk.desktop.parts.layout import rule
from healthdesk.desktop.parts.notices import Banner, Tag
from healthdesk.desktop.parts.page import Page, within_column
from healthdesk.desktop.parts.plain import ElidedLabel, PlainLabel
from healthdesk.desktop.parts.toast import Toast
from healthdesk.desktop.parts.tokens import PANEL_WIDTH
from healthdesk.desktop.record.panel import RecordPanel
from healthdesk.desktop.record.view import RecordPage
from healthdesk.desktop.search import SearchSheet
from healthdesk.desktop.settings.view import SettingsPage
from healthdesk.desktop.shelves.view import SHELVES, ShelfPage
from healthdesk.desktop.sidebar import PARENTS, Sidebar
from healthdesk.desktop.sources.view import SourcesPage
from healthdesk.desktop.status import StatusLine
from healthdesk.desktop.table.view import TablePage
from healthdesk.desktop.timeline.view import TimelinePage
from healthdesk.domain.records import Changes

NARROW: Final = 1160
"""Below this width of the window a record takes the place of the page instead of standing beside it."""
WIDEST: Final = 16_777_215
"""Qt's own largest width: no limit."""
_PAGES: dict[str, type[Page]] = {
    "home": HomePage,
    "ask": AskPage,
    "timeline": TimelinePage,
    "measures": MeasuresPage,
    "measure": MeasurePage,
    "documents": DocumentsPage,
    "record": RecordPage,
    "bring-in": BringInPage,
    "sources": SourcesPage,
    "table": TablePage,
    "confirm": ConfirmPage,
    "settings": SettingsPage,
}


class Frame(QWidget):
    """The open desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("ground", "true")
        self.desk = desk
        self.pages: dict[str, Page] = {}
        self._trail: list[tuple[str, str]] = []
        self._home = "home"
        self._stack = QStackedWidget()
        self._where = ElidedLabel("", "text", "ink2")
        self._back = icon_button("left", text.say("frame.back"), self.back)
        self.sidebar = Sidebar(desk, self.go)
        self.status = StatusLine(desk)
        self.panel = RecordPanel(desk)
        self.panel.hide()
        self._arrange()
        self.search = SearchSheet(desk, self)
        self.toast = Toast(self)
        self.sidebar.add_person.connect(lambda: add_person(desk, self))
        desk.wanted.connect(self.go)
        desk.record_wanted.connect(self._open_record)
        desk.said.connect(self.toast.say)
        desk.offered.connect(self.toast.offer)
        desk.changed.connect(self._changed)
        desk.person_changed.connect(self._person_changed)
        self.panel.left.connect(self.close_panel)
        for keys, act in (
            ("Ctrl+K", self.search.begin),
            ("Alt+Left", self.back),
            ("Ctrl+L", desk.lock_wanted.emit),
            ("Ctrl+O", lambda: self.go("bring-in")),
            ("Escape", self._escape),
        ):
            QShortcut(QKeySequence(keys), self, act)
        for number, key in enumerate(("home", "ask", "timeline", "measures", "medicines"), start=1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, lambda page=key: self.go(page))

    def go(self, key: str, argument: str = "") -> None:
        """Open a page; where one came from is kept for the way back."""
        if self._trail and self._trail[-1] == (key, argument):
            return
        self._trail = [*self._trail[-30:], (key, argument)]
        self._show(key, argument)

    def back(self) -> None:
        """Go where one came from."""
        if len(self._trail) > 1:
            self._trail.pop()
            key, argument = self._trail[-1]
            # Going back to Ask shows its answers; it does not ask again.
            self._show(key, "" if key == "ask" else argument)

    def close_panel(self) -> None:
        """Let the record beside the page go."""
        self.panel.hide()
        self._fit_panel()
        if self._trail and self.page.isVisible():
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit_panel(self) -> None:
        """Beside the page where there is room, else in its place."""
        narrow = self.width() < NARROW
        self._middle.setVisible(not (narrow and self.panel.isVisible()))
        self.panel.setMinimumWidth(PANEL_WIDTH)
        self.panel.setMaximumWidth(WIDEST if narrow else PANEL_WIDTH)

    @property
    def page(self) -> Page:
        """The page that is open."""
        page = self._stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what floats in its place."""
        super().resizeEvent(event)
        self.toast.settle()
        self._fit_panel()
        if self.search.isVisible():
            self.search.settle()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(24, 10, 24, 0)
        top.setSpacing(8)
        top.addWidget(self._back)
        top.addWidget(self._where, 1)
        find = PressRow(text.say("frame.search-short"), self._find, look="tile")
        find.row.setContentsMargins(10, 5, 6, 5)
        find.row.setSpacing(8)
        words = PlainLabel(text.say("frame.search-short"), "text", "ink2")
        find.place(Glyph("search", "ink2", 18), words, Tag(text.say("frame.search-key")))
        find.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        top.addWidget(find)
        self._middle = QWidget()
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addLayout(top)
        note = QHBoxLayout()
        note.addWidget(Banner(text.say("frame.demo"), tone="sunken"))
        self._note = within_column(note, top=8)
        self._note.hide()
        middle.addWidget(self._note)
        middle.addWidget(self._stack, 1)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self._middle, 100)
        beside.addWidget(self.panel, 1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(beside, 1)
        right.addWidget(self.status)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.sidebar)
        whole.addWidget(rule(upright=True))
        whole.addLayout(right, 1)

    def _find(self) -> None:
        self.search.begin()

    def _show(self, key: str, argument: str) -> None:
        if key not in self.pages:
            made = ShelfPage(self.desk, SHELVES[key]) if key in SHELVES else _PAGES[key](self.desk)
            self.pages[key] = made
            self._stack.addWidget(made)
        page = self.pages[key]
        # A record belongs to the page from which it was opened, and leaves with it.
        if self.width() < NARROW or page is not self._stack.currentWidget():
            self.close_panel()
        self._stack.setCurrentWidget(page)
        self._home = self._home if key == "record" else PARENTS.get(key, key)
        self.sidebar.mark(self._home)
        self._back.setVisible(len(self._trail) > 1)
        self._note.setVisible(self.desk.demo and key == "home")
        name = self.desk.person.name if self.desk.person else text.say("app.name")
        self._where.setText(f"{name}  ›  {text.say(f'nav.{self._home}')}")
        # Otherwise Qt would hand the focus of the page that went away to the first button of the new one.
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        page.arrive(argument)

    def _open_record(self, record_id: str, locator: str) -> None:
        self.panel.show_record(record_id, locator)
        self.panel.show()
        self._fit_panel()

    def _escape(self) -> None:
        if self.search.isVisible():
            self.search.hide()
        else:
            self.close_panel()

    def _person_changed(self) -> None:
        self.close_panel()
        if self._trail:
            key = self._trail[-1][0]
            self._trail = []
            # What the page was about (a measure, a record, a question) was about somebody else.
            self.go(PARENTS.get(key, key))

    def _changed(self, changes: Changes) -> None:
        if changes.people:
            jobs = self.desk.jobs
            jobs.run(self.desk.session.people.all, owner=self, done=self.desk.set_people)
        elif self._stack.currentWidget() is not None and not changes.settings:
            self.page.refresh()
