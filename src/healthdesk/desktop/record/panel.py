"""The panel at the side: the fact on top, the original below with the place marked."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Job
from healthdesk.desktop.parts.buttons import button, icon_button
from healthdesk.desktop.parts.dialogs import confirm
from healthdesk.desktop.parts.icons import icon
from healthdesk.desktop.parts.layout import Card, Column, row, rule, section, stack
from healthdesk.desktop.record.attach import AttachedDocuments, AttachSheet
from healthdesk.desktop.record.correct import CorrectSheet, fields_of
from healthdesk.desktop.record.elsewhere import contradicts, same
from healthdesk.desktop.record.fact import around, facts, head, newest, values, ways
from healthdesk.desktop.record.notes import banners
from healthdesk.desktop.record.paper import Paper
from healthdesk.domain.records import Changes
from healthdesk.domain.views import RecordPage as Shown


def originals(desk: Desk, page: Shown, locator: str, *, brief: bool = False) -> list[QWidget]:
    """Each original with its headline; `brief` shows of a long document what is around the place."""
    return [
        section(
            text.say("record.original-of", file=original.artifact.name),
            Paper(desk, page, original, locator, brief=brief),
            spacing=8,
        )
        for original in page.originals[:4]
    ]


class RecordMenu(QWidget):
    """What can be done with a record."""

    def __init__(self, desk: Desk, corrected: Callable[[], object]) -> None:
        super().__init__()
        self._desk = desk
        self._corrected = corrected
        self._page: Shown | None = None
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        self._button = icon_button("dots", text.say("record.more"), self._open)
        lines.addWidget(self._button)

    def set_page(self, page: Shown) -> None:
        """Which record it is about."""
        self._page = page

    def _open(self) -> None:
        menu = QMenu(self)
        if self._page is not None and fields_of(self._page):
            menu.addAction(icon("note"), text.say("correct.open")).triggered.connect(lambda _on=False: self.correct())
        if self._page is not None and self._page.record.id.isdigit():
            menu.addAction(icon("document"), text.say("attach.open")).triggered.connect(lambda _on=False: self.attach())
        menu.addAction(icon("trash"), text.say("record.delete")).triggered.connect(lambda _on=False: self._ask())
        menu.popup(self._button.mapToGlobal(QPoint(0, self._button.height())))

    def correct(self) -> None:
        """Open the sheet that sets the record right."""
        if self._page is not None:
            CorrectSheet(self._desk, self.window(), self._page, self._corrected).open()

    def attach(self) -> None:
        """Open the sheet that lays a document beside the record."""
        if self._page is not None:
            AttachSheet(self._desk, self.window(), self._page.record).open()

    def _ask(self) -> None:
        if self._page is not None:
            confirm(
                self.window(), text.say("record.delete-title"), text.say("record.delete-text"),
                text.say("record.delete"), self._delete,
            )  # fmt: skip

    def _delete(self) -> None:
        if self._page is None:
            return
        desk, person, record = self._desk, self._desk.person_id, self._page.record.id
        desk.write(
            lambda: desk.session.records.delete(person, record),
            owner=self,
            changes=Changes(frozenset({person}), records=True),
            done=lambda _: self._gone(),
        )

    def _gone(self) -> None:
        self._desk.say(text.say("record.deleted"))
        self._desk.go("timeline")


class RecordPanel(Card):
    """A record beside the page; `left` when it is closed."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__("panel", margin=0, spacing=0)
        self._desk = desk
        self._job: Job | None = None
        self._record = ""
        self.setAccessibleName(text.say("nav.record"))
        self._menu = RecordMenu(desk, self._again)
        self._whole = button(text.say("record.open"), self._open_whole, look="link", glyph="panel")
        self._close = icon_button("close", text.say("button.close"), self.left.emit)
        bar = row(self._whole, None, self._menu, self._close, spacing=4, margins=(12, 8, 12, 8))
        self.body = Column(640, margins=(20, 16))
        self.add(bar, rule(), self.body)

    def show_record(self, record_id: str, locator: str) -> None:
        """Show a record, its place in the original marked."""
        if self._job is not None:
            self._job.cancel()
        self._record = record_id
        desk, person = self._desk, self._desk.person_id
        self._job = desk.jobs.run(
            lambda: desk.session.records.page(person, record_id),
            owner=self,
            done=lambda page: self._show(page, locator),
            failed=desk.apologise,
        )

    def _again(self) -> None:
        self.show_record(self._record, "")

    def _open_whole(self) -> None:
        self.left.emit()
        self._desk.go("record", self._record)

    def _show(self, page: Shown, locator: str) -> None:
        self._menu.set_page(page)
        fact = stack(head(page.record), *values(page), spacing=12)
        self.body.fill(
            [*banners(page, self._desk, self._again), fact, *ways(page, self._desk), facts(page, self._desk),
             *contradicts(page, self._desk), *same(page, self._desk), *newest(page, self._desk), AttachedDocuments(self._desk, page.record), *originals(self._desk, page, locator, brief=True),
             *around(page, self._desk)]
        )  # fmt: skip
        self.body.verticalScrollBar().setValue(0)
