"""Search across one person's records: opened by Ctrl K, answers while one types, leaves with Escape."""

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Job
from healthdesk.desktop.parts.fields import line_edit
from healthdesk.desktop.parts.layout import Card
from healthdesk.desktop.parts.plain import Prose
from healthdesk.desktop.parts.record_list import RecordList, record_row
from healthdesk.desktop.parts.tokens import SIDEBAR_WIDTH
from healthdesk.domain.records import Record

WIDTH = 640


class SearchSheet(Card):
    """A sheet over the page with one field and what it finds."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__("float", margin=12, spacing=8)
        self.setParent(parent)
        self._desk = desk
        self._job: Job | None = None
        self.field = line_edit(text.say("nav.timeline"), look="ask")
        self._words = Prose("", "text", "ink2")
        self._words.setContentsMargins(8, 0, 8, 0)
        self.found = RecordList(text.say("frame.search-results"), self._open, edge=4)
        self.add(self.field, self._words)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(self.found, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(120)
        self._pause.timeout.connect(self._look)
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self.hide()

    def begin(self) -> None:
        """Open the sheet with an empty field."""
        person = self._desk.person
        if person is None:
            return
        prompt = text.say("frame.search", name=person.name)
        self.field.setPlaceholderText(prompt)
        self.field.setAccessibleName(prompt)
        self.field.clear()
        self._show(())
        self.settle()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def settle(self) -> None:
        """Stand over the page."""
        around = self.parentWidget()
        if around is not None:
            room = around.width() - SIDEBAR_WIDTH
            width = min(WIDTH, room - 48)
            self.setFixedWidth(width)
            self.move(QPoint(SIDEBAR_WIDTH + (room - width) // 2, 56))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves; the arrow key goes to what was found; Enter opens the first."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() == Qt.Key.Key_Down and self.field.hasFocus() and self.found.records.rowCount():
            self.found.setFocus(Qt.FocusReason.TabFocusReason)
            self.found.setCurrentIndex(self.found.records.index(0))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.found.records.rowCount():
            row = self.found.records.rows()[0]
            if row.record is not None:
                self._open(row.record)
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        words = self.field.text().strip()
        if self._job is not None:
            self._job.cancel()
        if not words:
            self._show(())
            return
        desk, person = self._desk, self._desk.person_id
        self._job = desk.jobs.run(
            lambda: desk.session.records.search(person, words), owner=self, done=self._show, failed=desk.apologise
        )

    def _show(self, records: tuple[Record, ...]) -> None:
        words = self.field.text().strip()
        self.found.records.show([record_row(record, with_date=True) for record in records])
        self.found.setVisible(bool(records))
        hint = text.say("frame.search-none", words=words) if words else text.say("frame.search-hint")
        self._words.setText(hint)
        self._words.setVisible(not records)
        self.setFixedHeight(min(92 + 54 * len(records), 520) if records else 110)

    def _open(self, record: Record) -> None:
        self.hide()
        self._desk.open_record(record.id)
