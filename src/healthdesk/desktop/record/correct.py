"""The sheet that corrects one record: the fields that such a record has, and only those."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.by_hand.model import near_day
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Lane
from healthdesk.desktop.parts.dialogs import Dialog
from healthdesk.desktop.parts.fields import Field, choice, chosen, line_edit, text_edit
from healthdesk.desktop.parts.layout import row
from healthdesk.desktop.parts.notices import Banner
from healthdesk.desktop.parts.plain import Prose
from healthdesk.domain.errors import HealthDeskError
from healthdesk.domain.records import Changes, Kind, Record
from healthdesk.domain.views import RecordPage

_READINGS: Final = ("series-", "day-", "reading-")
_MEASURED: Final = ("title", "value", "unit", "day", "status", "detail")
_NAMED: Final = ("title", "day", "status", "detail")
_FIELDS: Final = {
    "Observation": _MEASURED, "Condition": _NAMED, "AllergyIntolerance": _NAMED, "Immunization": _NAMED,
    "Procedure": _NAMED, "DiagnosticReport": _NAMED, "DocumentReference": _NAMED, "Encounter": _NAMED,
    "MedicationRequest": _NAMED, "MedicationStatement": _NAMED, "MedicationAdministration": _NAMED,
    "MedicationDispense": _NAMED,
}  # fmt: skip
"""What can be corrected in which type of record."""
_LASTING: Final = frozenset({"Condition", "AllergyIntolerance", "MedicationRequest", "MedicationStatement"})


def fields_of(page: RecordPage) -> tuple[str, ...]:
    """What can be corrected in this record; nothing in a device's readings."""
    record = page.record
    if record.id.startswith(_READINGS):
        return ()
    fields = _FIELDS.get(record.resource_type, ())
    several = len(page.measurements) != 1
    return tuple(field for field in fields if not (several and field in ("value", "unit")))


def statuses_of(record: Record) -> tuple[str, ...]:
    """What its status can be corrected to; what happened once is neither current nor past."""
    return ("active", "past", "void") if record.resource_type in _LASTING else ("void",)


class CorrectSheet(Dialog):
    """One record, to be set right."""

    def __init__(self, desk: Desk, parent: QWidget, page: RecordPage, done: Callable[[], object]) -> None:
        super().__init__(parent, text.say("correct.open"))
        self._desk, self._page, self._done = desk, page, done
        self._banner = Banner("", tone="amber", glyph="info")
        self._banner.hide()
        self.add(Prose(text.say("correct.words"), "text", "ink2"))
        self.fields: dict[str, Field] = {name: self._field(name) for name in fields_of(page)}
        self._began = {name: self._said(name) for name in self.fields}
        pair = [self.fields[name] for name in ("value", "unit") if name in self.fields]
        for name, field in self.fields.items():
            if name == "value":
                self.add(row(*pair, spacing=12))
            elif name != "unit":
                self.add(field)
        self.add(self._banner)
        self.save = self.ask(text.say("button.save"), self._keep)

    def _field(self, name: str) -> Field:
        record = self._page.record
        words = text.say(f"correct.{name}")
        if name == "status":
            options = ["", *statuses_of(record)]
            return Field(words, choice(words, [(each, text.say(f"correct.status.{each}")) for each in options]))
        if name == "detail":
            key = f"correct.detail.{record.kind}"
            words = text.say(key) if text.knows(key) else words
            edit = text_edit(words, rows=2)
            if record.kind in (Kind.MEDICATION, Kind.ALLERGY):
                edit.setPlainText(record.detail)
            return Field(words, edit)
        shown = {"title": record.title, "day": text.typed_iso(record.date.text[:10]) if record.date else ""}
        if name in ("value", "unit"):
            quantity = self._page.measurements[0].quantity
            shown |= {"value": f"{quantity.comparator}{quantity.value_text}", "unit": quantity.unit}
        return Field(words, line_edit(words, text=shown[name]), text.day_hint() if name == "day" else "")

    def _said(self, name: str) -> str:
        field = self.fields[name].field
        if isinstance(field, QComboBox):
            return chosen(field)
        if isinstance(field, QPlainTextEdit):
            return field.toPlainText().strip()
        assert isinstance(field, QLineEdit)
        return field.text().strip()

    def changes(self) -> dict[str, str] | None:
        """What is to be different; None when a day cannot be read."""
        said = {name: self._said(name) for name in self.fields}
        changed = {name: words for name, words in said.items() if words != self._began[name]}
        if "day" in changed:
            day = near_day(changed["day"], text.language(), self._desk.today)
            if day is None:
                self.fields["day"].tell(text.say("entry.day-unclear"))
                return None
            changed["day"] = day
        return changed

    def _keep(self) -> None:
        changes, desk, record = self.changes(), self._desk, self._page.record
        if changes is None:
            return
        if not changes:
            self._tell(text.say("correct.unchanged"))
            return
        self.save.setEnabled(False)
        desk.jobs.run(
            lambda: desk.session.records.correct(record.person_id, record.id, changes),
            owner=self, done=self._kept, failed=self._refused, lane=Lane.WRITE,
        )  # fmt: skip

    def _kept(self, changes: Changes) -> None:
        self.accept()
        self._desk.changed.emit(changes)
        self._desk.say(text.say("correct.done"))
        self._done()

    def _refused(self, error: HealthDeskError) -> None:
        self._tell(text.error_words(error))

    def _tell(self, words: str) -> None:
        self.save.setEnabled(True)
        self._banner.words.setText(words)
        self._banner.show()
        self.adjustSize()
