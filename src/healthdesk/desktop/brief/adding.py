"""Looking up a record to put on the sheet."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.dialogs import Dialog
from healthdesk.desktop.parts.fields import line_edit
from healthdesk.desktop.parts.plain import Prose
from healthdesk.desktop.parts.record_list import RecordList, record_row
from healthdesk.domain.records import Kind, Record

_MOST = 40
_MEASURED = frozenset({Kind.RESULT, Kind.VITAL})


def add_line(desk: Desk, around: QWidget, then: Callable[[str], object]) -> Dialog:
    """Open the sheet; `then` is called with what was chosen: a record's id, or "measure:hba1c" for a measure."""
    sheet = AddSheet(desk, around, then)
    sheet.open()
    return sheet


class AddSheet(Dialog):
    """A field, and what matches below it."""

    def __init__(self, desk: Desk, around: QWidget, then: Callable[[str], object]) -> None:
        super().__init__(around, text.say("brief.add"), width=560)
        self._desk, self._then, self._asked = desk, then, ""
        self.field = line_edit(text.say("brief.find"), placeholder=text.say("brief.find"))
        self.list = RecordList(text.say("brief.found"), self._choose)
        self.list.setFixedHeight(theme.px(280))
        self._words = Prose(text.say("brief.find-hint"), "small", "ink2")
        self.add(self.field, self._words, self.list)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(180)
        self._pause.timeout.connect(self._look)
        self.field.textChanged.connect(lambda _text: self._pause.start())

    def _look(self) -> None:
        desk, person, words = self._desk, self._desk.person_id, self.field.text().strip()
        self._asked = words
        if not words:
            self._show(words, ())
            return
        desk.jobs.run(
            lambda: desk.session.records.search(person, words, _MOST),
            owner=self, done=lambda found: self._show(words, found), failed=desk.apologise,
        )  # fmt: skip

    def _show(self, words: str, found: tuple[Record, ...]) -> None:
        if words == self._asked:
            self.list.records.show([record_row(record, with_date=True) for record in found])
            self._words.setText(text.say("brief.find-none" if words and not found else "brief.find-hint"))

    def _choose(self, record: Record) -> None:
        self._then(f"measure:{record.concept}" if record.concept and record.kind in _MEASURED else record.id)
        self.accept()
