"""One result of a page: its cells to be looked at and set right, or taken out."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.by_hand.model import day_typed
from healthdesk.desktop.parts.buttons import chip
from healthdesk.desktop.parts.fields import line_edit
from healthdesk.desktop.parts.layout import Card, row
from healthdesk.desktop.parts.notices import Tag
from healthdesk.desktop.parts.plain import PlainLabel, Prose, one_line
from healthdesk.domain.pages import PARTS, PageRow, RowChoice

_WIDTHS = {"value": 96, "unit": 88, "range": 120, "date": 112}


class RowCard(Card):
    """A row's cells as fields; `looked_at` is told when somebody turns to it."""

    def __init__(self, read: PageRow, looked_at: Callable[[PageRow], object]) -> None:
        super().__init__(margin=8, spacing=4)
        self._read, self._looked_at = read, looked_at
        self.fields: dict[str, QLineEdit] = {}
        self._shown: dict[str, str] = {}
        doubtful = [cell.part for cell in read.cells if cell.doubtful]
        for part in PARTS:
            cell = read.cell(part)
            words = text.say(f"confirm.{part}")
            name = f"{words}, {text.say('confirm.check')}" if cell.doubtful else words
            shown = text.iso_day(cell.printed) if part == "date" else cell.printed
            edit = line_edit(f"{one_line(read.cell('name').printed)}: {name}", placeholder=words, text=shown)
            self._shown[part] = edit.text()
            edit.installEventFilter(self)
            if part in _WIDTHS:
                edit.setFixedWidth(_WIDTHS[part])
            if cell.doubtful:
                edit.setProperty("look", "doubtful")
            self.fields[part] = edit
        self.out = chip(text.say("confirm.no-result"), self._turn)
        marks: list[QWidget] = [Tag(text.say("confirm.check"), "accent")] if doubtful else []
        self.add(row(self.fields["name"], *marks, self.out, spacing=8, grow=0))
        self.add(row(*(self.fields[part] for part in PARTS[1:]), None, spacing=8))
        also = read.cell("also").printed
        if also:
            self.add(PlainLabel(text.say("confirm.also", value=one_line(also)), "small", "ink2"))
        if doubtful:
            parts = text.listed([text.say(f"confirm.{part}").lower() for part in doubtful if part in PARTS])
            self.add(*([Prose(text.say("confirm.doubt", parts=parts), "small", "ink2")] if parts else []))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever turns to a field is shown its place on the page."""
        if event.type() is QEvent.Type.FocusIn:
            self._looked_at(self._read)
        return super().eventFilter(watched, event)

    def choice(self) -> RowChoice | None:
        """What is said of the row; None when a date cannot be read."""
        if self.out.isChecked():
            return RowChoice(self._read.record_id, keep=False)
        changed = {
            part: edit.text().strip()
            for part, edit in self.fields.items()
            if edit.text().strip() != self._shown[part].strip()
        }
        if day := changed.get("date"):
            iso = day_typed(day, text.language())
            if iso is None:
                return None
            changed["date"] = iso
        return RowChoice(self._read.record_id, keep=True, corrections=tuple(changed.items()))

    def _turn(self, out: bool) -> None:  # noqa: FBT001 - Qt's own signal
        for edit in self.fields.values():
            edit.setEnabled(not out)
        self._looked_at(self._read)
