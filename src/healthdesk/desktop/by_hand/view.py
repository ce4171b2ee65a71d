"""Sheets for what one types in: a measurement, a medicine, an allergy, a condition, a note, a person."""

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.by_hand.model import MEASURES, day_typed, measure_typed
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Lane
from healthdesk.desktop.parts.dialogs import Dialog
from healthdesk.desktop.parts.fields import Field, choice, chosen, line_edit, text_edit
from healthdesk.desktop.parts.layout import row
from healthdesk.desktop.parts.notices import Banner
from healthdesk.desktop.parts.values import measure_name
from healthdesk.domain.errors import HealthDeskError
from healthdesk.domain.people import Person
from healthdesk.domain.records import Changes, Kind, RunState
from healthdesk.domain.views import Entry, Taken
from healthdesk.words import SENTENCES


class EntrySheet(Dialog):
    """One thing typed in by hand, kept as a record like any other."""

    def __init__(self, desk: Desk, parent: QWidget, sort: str, concept: str = "") -> None:
        super().__init__(parent, text.say(f"entry.{sort}"))
        self._desk = desk
        self._sort = sort
        self._banner = Banner("", tone="amber", glyph="info")
        self._banner.hide()
        self.day = Field(
            text.say("entry.day"), line_edit(text.say("entry.day"), text=text.typed_day(desk.today)),
            text.day_hint(),
        )  # fmt: skip
        if sort == "vital":
            self._measurement(concept)
        else:
            self._named()
        self.add(self._banner)
        self.save = self.ask(text.say("button.save"), self._keep)

    def _measurement(self, concept: str) -> None:
        options = [(each.key, measure_name(each.key, each.key)) for each in MEASURES]
        if concept and concept not in {key for key, _ in options}:
            options.insert(0, (concept, measure_name(concept, concept)))
        self.what: QComboBox = choice(text.say("entry.what"), options, concept or "blood-pressure")
        self.value: QLineEdit = line_edit(text.say("entry.value"))
        self.unit: QComboBox = choice(text.say("entry.unit"), [])
        self._value_field = Field(text.say("entry.value"), self.value)
        self.what.currentIndexChanged.connect(lambda _at: self._units())
        self._units()
        self.add(
            Field(text.say("entry.what"), self.what),
            row(self._value_field, Field(text.say("entry.unit"), self.unit), spacing=12),
            self.day,
        )
        self.value.setFocus()

    def _units(self) -> None:
        key = chosen(self.what)
        known = next((each for each in MEASURES if each.key == key), None)
        self.unit.clear()
        for unit in known.units if known else ("",):
            self.unit.addItem(unit, unit)
        self.unit.setEditable(known is None)
        self.value.setPlaceholderText("128/82" if key == "blood-pressure" else "")
        self._value_field.tell("")

    def _named(self) -> None:
        self.title: QLineEdit = line_edit(text.say(f"entry.{self._sort}-title"))
        self._title_field = Field(
            text.say(f"entry.{self._sort}-title"), self.title, text.say(f"entry.{self._sort}-hint")
        )
        self.detail = text_edit(text.say(f"entry.{self._sort}-detail"), rows=7 if self._sort == "note" else 3)
        self.add(self._title_field, Field(text.say(f"entry.{self._sort}-detail"), self.detail), self.day)
        self.title.setFocus()

    def _entry(self) -> Entry | None:
        typed = self.day.field
        assert isinstance(typed, QLineEdit)
        day = day_typed(typed.text(), text.language())
        if day is None:
            self.day.tell(text.say("entry.day-unclear"))
            return None
        if self._sort == "vital":
            key, value = chosen(self.what), self.value.text().strip()
            if not measure_typed(key, value):
                self._value_field.tell(text.say("entry.value-unclear"))
                return None
            unit = self.unit.currentText().strip()
            return Entry(Kind.VITAL, measure_name(key, key), day, key, value.replace(",", "."), unit)
        title = self.title.text().strip()
        if not title:
            self._title_field.tell(text.say("entry.title-missing"))
            return None
        return Entry(Kind(self._sort), title, day, detail=self.detail.toPlainText().strip())

    def _keep(self) -> None:
        entry, desk = self._entry(), self._desk
        if entry is None or not desk.person_id:
            return
        person = desk.person_id
        self.save.setEnabled(False)
        desk.jobs.run(
            lambda: desk.session.intake.write(person, entry),
            owner=self, done=self._kept, failed=self._refused, lane=Lane.WRITE,
        )  # fmt: skip

    def _kept(self, taken: Taken) -> None:
        if taken.state is RunState.REFUSED:
            self._tell(text.code_words(taken.reason, **dict(taken.reason_fields)))
            return
        self.accept()
        self._desk.changed.emit(Changes(frozenset({self._desk.person_id}), records=True))
        self._desk.say(text.say("entry.kept"))

    def _refused(self, error: HealthDeskError) -> None:
        self._tell(text.error_words(error))

    def _tell(self, words: str) -> None:
        self.save.setEnabled(True)
        self._banner.words.setText(words)
        self._banner.show()
        self.adjustSize()


class PersonSheet(Dialog):
    """A person to add or to correct."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        person: Person | None = None,
        added: Callable[[Person], object] | None = None,
    ) -> None:
        super().__init__(parent, text.say("person.change" if person else "person.add"))
        self._desk = desk
        self._person = person
        self._told = added
        self.name = Field(
            text.say("person.name"), line_edit(text.say("person.name"), text=person.name if person else ""),
            text.say("person.name-hint"),
        )  # fmt: skip
        birth = text.typed_iso(person.birth_date) if person else ""
        self.birth = Field(
            text.say("person.birth"), line_edit(text.say("person.birth"), text=birth), text.say("person.birth-hint")
        )
        sexes = [("", "–"), *((key, text.say(f"sex.{key}")) for key in ("female", "male", "other", "unknown"))]
        self.sex = choice(text.say("person.sex"), sexes, person.sex if person else "")
        self.add(self.name, self.birth, Field(text.say("person.sex"), self.sex))
        self.ask(text.say("button.save" if person else "button.add"), self._keep)

    def _keep(self) -> None:
        name, birth = self.name.field, self.birth.field
        assert isinstance(name, QLineEdit)
        assert isinstance(birth, QLineEdit)
        day = day_typed(birth.text(), text.language()) if birth.text().strip() else ""
        if day is None:
            self.birth.tell(text.say("entry.day-unclear"))
            return
        if not name.text().strip():
            self.name.tell(text.code_words("person-name-empty"))
            return
        desk, sex, called = self._desk, chosen(self.sex), name.text().strip()
        if self._person is None:
            desk.jobs.run(
                lambda: desk.session.people.add(called, day, sex),
                owner=self, done=self._added, failed=self._refused, lane=Lane.WRITE,
            )  # fmt: skip
        else:
            old = self._person
            changed = Person(old.id, called, day, sex, old.identifiers, old.color)
            desk.jobs.run(
                lambda: desk.session.people.change(changed),
                owner=self, done=lambda _: self._added(changed), failed=self._refused, lane=Lane.WRITE,
            )  # fmt: skip

    def _added(self, person: Person) -> None:
        self.accept()
        if self._told is not None:
            self._told(person)
        if self._person is None:
            self._desk.person = person
        self._desk.changed.emit(Changes(frozenset({person.id}), people=True))

    def _refused(self, error: HealthDeskError) -> None:
        known = error.code in SENTENCES
        self.name.tell(text.error_words(error) if known else text.say("error.general"))


def add_by_hand(desk: Desk, parent: QWidget, sort: str, concept: str = "") -> None:
    """Open the sheet for one sort of entry: "vital", "medication", "allergy", "condition" or "note"."""
    if desk.person is None:
        add_person(desk, parent)
        return
    EntrySheet(desk, parent.window(), sort, concept).open()


def add_person(
    desk: Desk, parent: QWidget, person: Person | None = None, *, added: Callable[[Person], object] | None = None
) -> None:
    """Open the sheet that adds a person, or that corrects one; `added` hears who it is."""
    PersonSheet(desk, parent.window(), person, added).open()
