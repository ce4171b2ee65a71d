"""The desk once a vault is open: sidebar, the page, a panel at the side for a record, the status line."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.bring_in.view import BringInPage
from healthdesk.desktop.by_hand.view import add_person
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.diary.sheet import DiarySheet
from healthdesk.desktop.medicines.reminding import Reminder
from healthdesk.desktop.page_table import ONE_PAGE
from healthdesk.desktop.palette.acts import acts_of
from healthdesk.desktop.palette.everything import EverythingPage
from healthdesk.desktop.palette.view import PaletteSheet
from healthdesk.desktop.palette.ways import Act, Way, all_ways
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import PressRow, button, icon_button
from healthdesk.desktop.parts.dropping import DropVeil, dropped_files
from healthdesk.desktop.parts.icons import Glyph
from healthdesk.desktop.parts.layout import rule
from healthdesk.desktop.parts.notices import Banner, Tag
from healthdesk.desktop.parts.page import Page, within_column
from healthdesk.desktop.parts.plain import ElidedLabel, PlainLabel
from healthdesk.desktop.parts.side_buttons import SideButtons
from healthdesk.desktop.parts.toast import Toast
from healthdesk.desktop.parts.tokens import PANEL_WIDTH
from healthdesk.desktop.record.panel import RecordPanel
from healthdesk.desktop.search import SearchSheet
from healthdesk.desktop.settings.choices import keep
from healthdesk.desktop.shelves.view import SHELVES, ShelfPage
from healthdesk.desktop.shortcuts.table import ALWAYS, SHORTCUTS, written
from healthdesk.desktop.sidebar import PAGES, PARENTS, SERVICES, Sidebar
from healthdesk.desktop.status import StatusLine
from healthdesk.desktop.trail import Trail
from healthdesk.desktop.trust.view import TrustPage
from healthdesk.domain.records import Changes

NARROW: Final = 1160
"""Below this width of the window a record takes the place of the page instead of standing beside it."""
WIDEST: Final = 16_777_215
"""Qt's own largest width: no limit."""


class Frame(QWidget):
    """The open desk."""

    def __init__(self, desk: Desk, trail: Trail | None = None) -> None:
        super().__init__()
        self.setProperty("ground", "true")
        self.setAcceptDrops(True)
        self.desk = desk
        self.pages: dict[str, Page] = {}
        self.trail = trail or Trail()
        self._home = "home"
        self._stack = QStackedWidget()
        self._where = ElidedLabel("", "text", "ink2")
        self._back = self._way_back()
        self._forward = icon_button("right", text.say("keys.forward"), self.forward)
        self.sidebar = Sidebar(desk, self.go)
        self.status = StatusLine(desk)
        self.panel = RecordPanel(desk)
        self.panel.hide()
        self._arrange()
        self.search = SearchSheet(desk, self, self.ways)
        self.palette_sheet = PaletteSheet(self.ways, self)
        self.diary = DiarySheet(desk, self)
        self.toast = Toast(self)
        self._veil = DropVeil(self)
        self._side_buttons: SideButtons | None = None
        self._connect()
        self._bind()

    def go(self, key: str, argument: str = "") -> None:
        """Open a page; where one came from is kept for the way back."""
        if self.trail.go(key, argument):
            self._show(key, argument)

    def back(self) -> None:
        """Go where one came from."""
        self._step(self.trail.back())

    def forward(self) -> None:
        """Go where one was before going back."""
        self._step(self.trail.forward())

    def resume(self) -> None:
        """Show again what was open when the frame was built anew."""
        self._step(self.trail.here or ("home", ""))

    def close_panel(self) -> None:
        """Let the record beside the page go."""
        self.panel.hide()
        self._fit_panel()
        if self.trail.here and self.page.isVisible():
            self.page.take_hand()

    @property
    def page(self) -> Page:
        """The page that is open."""
        page = self._stack.currentWidget()
        assert isinstance(page, Page)
        return page

    @property
    def alone(self) -> frozenset[str]:
        """The pages that can be opened without saying what they are to show."""
        return frozenset(key for key, _ in (*PAGES, *SERVICES)) | {"everything"}

    @property
    def open_page(self) -> str:
        """The page that is open, as it can be opened again by itself."""
        key = self.trail.here[0] if self.trail.here else "home"
        return PARENTS.get(key, key)

    @property
    def unfinished(self) -> bool:
        """Whether something would be lost if the frame were built anew now."""
        return any(page.unfinished for page in self.pages.values())

    def acts(self) -> dict[str, tuple[str, Act]]:
        """What can be done from anywhere, by key, with an icon."""
        backup = {} if self.desk.demo else {"backup": ("save", self._back_up)}
        return {
            "write": ("note", self.diary.begin),
            **acts_of(self.desk, self, self.search.begin),
            **backup,
        }

    def _back_up(self) -> None:
        self.go("trust")
        page = self.pages["trust"]
        assert isinstance(page, TrustPage)
        page.back_up()

    def ways(self) -> tuple[Way, ...]:
        """Every page and act there is now."""
        return all_ways(self.desk, (*PAGES, *SERVICES), self.acts())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what floats in its place."""
        super().resizeEvent(event)
        self.sidebar.fit(self.width())
        self.toast.settle()
        self._veil.settle()
        self._fit_panel()
        for sheet in (self.search, self.palette_sheet, self.diary):
            if sheet.isVisible():
                sheet.settle()

    def showEvent(self, event: QShowEvent) -> None:
        """The two side buttons of a mouse go back and forward, wherever in the window they are pressed."""
        super().showEvent(event)
        self._side_buttons = self._side_buttons or SideButtons(self, self.back, self.forward)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files over the window: say where they would go."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self._veil.show_over()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """They went away again."""
        self._veil.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at what was dropped, on the page that brings files in."""
        self._veil.hide()
        files = dropped_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.bring_in(files)

    def bring_in(self, files: list[Path]) -> None:
        """Open the page that brings files in, with these."""
        self.go("bring-in")
        page = self.page
        if isinstance(page, BringInPage):
            page.take(files)

    def _connect(self) -> None:
        desk = self.desk
        self.sidebar.add_person.connect(lambda: add_person(desk, self))
        self.sidebar.turn_view.connect(lambda: keep(desk, "view", "full" if theme.simple() else "simple"))
        desk.wanted.connect(self.go)
        desk.record_wanted.connect(self._open_record)
        desk.said.connect(self.toast.say)
        desk.line_wanted.connect(self.diary.begin)
        desk.offered.connect(self.toast.offer)
        desk.changed.connect(self._changed)
        desk.person_changed.connect(self._person_changed)
        self.panel.left.connect(self.close_panel)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._bring_in_sight)

    def _bind(self) -> None:
        """Bind every key of the table to its act."""
        acts: dict[str, Callable[[], object]] = {key: act for key, (_, act) in self.acts().items()}
        acts |= {
            "palette": self.palette_sheet.begin,
            "back": self.back,
            "forward": self.forward,
            "escape": self._escape,
        }
        for each in SHORTCUTS:
            act = acts.get(each.act, lambda page=each.act: self.go(page))
            if each.act not in ALWAYS or each.act == "escape":
                for keys in each.keys:
                    QShortcut(QKeySequence(keys), self, act)

    def _bring_in_sight(self, _left: QWidget | None, hand: QWidget | None) -> None:
        """What takes the keyboard is scrolled into sight, however it came to it."""
        above = hand.parentWidget() if hand is not None and self.isAncestorOf(hand) else None
        while above is not None and above is not self:
            if isinstance(above, QScrollArea) and hand is not None:
                above.ensureWidgetVisible(hand, 16, 24)
                return
            above = above.parentWidget()

    def _fit_panel(self) -> None:
        """Beside the page where there is room, else in its place."""
        narrow = self._narrow()
        self._middle.setVisible(not (narrow and self.panel.isVisible()))
        wide = min(theme.px(PANEL_WIDTH), self.width() * 45 // 100)
        self.panel.setMinimumWidth(min(wide, PANEL_WIDTH) if narrow else wide)
        self.panel.setMaximumWidth(WIDEST if narrow else wide)

    def _narrow(self) -> bool:
        return theme.simple() or self.width() < theme.px(NARROW)

    def _way_back(self) -> QWidget:
        words = text.say("frame.back")
        if theme.simple():
            return button(words, self.back, look="quiet", glyph="left")
        return icon_button("left", words, self.back)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(24, 10, 24, 0)
        top.setSpacing(4)
        top.addWidget(self._back)
        top.addWidget(self._forward)
        top.addWidget(self._where, 1)
        top.addWidget(self._find_tile())
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
        middle.addWidget(Reminder(self.desk))
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

    def _find_tile(self) -> QWidget:
        find = PressRow(text.say("frame.search-short"), self._find, look="tile")
        find.row.setContentsMargins(10, theme.px(5), 6 if not theme.simple() else 14, theme.px(5))
        find.row.setSpacing(8)
        words = PlainLabel(text.say("frame.search-short"), "text", "ink2")
        find.place(Glyph("search", "ink2", 18), words)
        if not theme.simple():
            find.place(Tag(written("Ctrl+K")))
        find.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return find

    def _find(self) -> None:
        self.search.begin()

    def _step(self, place: tuple[str, str] | None) -> None:
        if place is not None:
            key, argument = place
            # Going back to Ask shows its answers; it does not ask again.
            self._show(key, "" if key == "ask" else argument)

    def _show(self, key: str, argument: str) -> None:
        if key not in self.pages:
            made = ShelfPage(self.desk, SHELVES[key]) if key in SHELVES else ONE_PAGE[key](self.desk)
            if isinstance(made, EverythingPage):
                made.ways = self.ways
            self.pages[key] = made
            self._stack.addWidget(made)
        page = self.pages[key]
        # A record belongs to the page from which it was opened, and leaves with it.
        if self._narrow() or page is not self._stack.currentWidget():
            self.close_panel()
        self._stack.setCurrentWidget(page)
        self._home = self._home if key == "record" else PARENTS.get(key, key)
        self.sidebar.mark(self._home)
        self._back.setVisible(self.trail.can_back)
        self._forward.setVisible(self.trail.can_forward)
        self._note.setVisible(self.desk.demo and key == "home")
        name = self.desk.person.name if self.desk.person else text.say("app.name")
        self._where.setText("" if theme.simple() else f"{name}  ›  {text.say(f'nav.{self._home}')}")
        # Otherwise Qt would hand the focus of the page that went away to the first button of the new one.
        page.take_hand()
        page.arrive(argument)

    def _open_record(self, record_id: str, locator: str) -> None:
        self.panel.show_record(record_id, locator)
        self.panel.show()
        self._fit_panel()

    def _escape(self) -> None:
        if self.palette_sheet.isVisible():
            self.palette_sheet.leave()
        elif self.diary.isVisible():
            self.diary.leave()
        elif self.search.isVisible():
            self.search.leave()
        else:
            self.close_panel()

    def _person_changed(self) -> None:
        self.close_panel()
        if self.trail.here:
            key = self.trail.here[0]
            self.trail.clear()
            # What the page was about (a measure, a record, a question) was about somebody else.
            self.go(PARENTS.get(key, key))

    def _changed(self, changes: Changes) -> None:
        if changes.people:
            jobs = self.desk.jobs
            jobs.run(self.desk.session.people.all, owner=self, done=self.desk.set_people)
        elif self._stack.currentWidget() is not None and not changes.settings:
            self.page.refresh()
