"""Sheets for what one types in: a measurement, a medicine, an allergy, a condition, a vaccine, a note, a person."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.by_hand.model import MEASURES, measure_typed, near_day, units_of
from healthdesk.desktop.by_hand.offering import offer_names
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Lane
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.dialogs import Dialog
from healthdesk.desktop.parts.fields import Field, choice, chosen, line_edit, text_edit
from healthdesk.desktop.parts.layout import row
from healthdesk.desktop.parts.notices import Banner
from healthdesk.desktop.parts.person import PersonDisc, disc_icon
from healthdesk.desktop.parts.plain import ElidedLabel, one_line
from healthdesk.desktop.parts.segments import Segments
from healthdesk.desktop.parts.values import measure_name
from healthdesk.domain.errors import HealthDeskError
from healthdesk.domain.knowledge.suggesting import measure_keys, names_for
from healthdesk.domain.people import Person
from healthdesk.domain.records import Changes, Kind, RunState
from healthdesk.domain.views import Entry, Taken
from healthdesk.words import SENTENCES

COLORS: Final = 8
"""How many person colours there are."""
_DATED = frozenset({"vital", "note"})
"""Sorts that are of today unless one says otherwise; when an allergy began is not known by itself."""
_LASTING = frozenset({"medication", "condition", "allergy"})


class EntrySheet(Dialog):
    """One thing typed in by hand, kept as a record like any other."""

    def __init__(self, desk: Desk, parent: QWidget, sort: str, concept: str = "") -> None:
        super().__init__(parent, text.say(f"entry.{sort}"))
        self._desk = desk
        self._sort = sort
        self._banner = Banner("", tone="amber", glyph="info")
        self._banner.hide()
        began = text.typed_day(desk.today) if sort in _DATED else ""
        key = f"entry.day-{sort}" if text.knows(f"entry.day-{sort}") else "entry.day"
        self.day = Field(text.say(key), line_edit(text.say(key), text=began), text.day_hint())
        self.course: Segments | None = None
        if len(desk.people) > 1 and desk.person is not None:
            name = one_line(desk.person.name, 120)
            self.add(row(PersonDisc(desk.person, 24), ElidedLabel(text.say("diary.for", name=name)), spacing=8, grow=1))
        if sort == "vital":
            self._measurement(concept)
        else:
            self._named()
        self.add(self._banner)
        self.save = self.ask(text.say("button.save"), self._keep)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl Enter keeps from any field, one of several lines too."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._keep()
        else:
            super().keyPressEvent(event)

    def _measurement(self, concept: str) -> None:
        first = [each.key for each in MEASURES]
        if concept and concept not in first:
            first.insert(0, concept)
        options = [(key, measure_name(key, key)) for key in first]
        listed = {name.casefold() for _, name in options}
        others = [name for name in names_for(Kind.VITAL, text.language()) if name.casefold() not in listed]
        self._keys = measure_keys(text.language()) | {name.casefold(): key for key, name in options}
        self.what: QComboBox = choice(text.say("entry.what"), options, concept or "blood-pressure")
        self.what.setEditable(True)
        self.what.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        edit = self.what.lineEdit()
        assert edit is not None
        edit.setAccessibleName(text.say("entry.what"))
        offer_names(edit, (*(name for _, name in options), *others))
        self.value: QLineEdit = line_edit(text.say("entry.value"))
        self.unit: QComboBox = choice(text.say("entry.unit"), [])
        self.unit.setEditable(True)
        self._value_field = Field(text.say("entry.value"), self.value)
        self.what.currentTextChanged.connect(lambda _words: self._units())
        self._units()
        self.add(
            Field(text.say("entry.what"), self.what),
            row(self._value_field, Field(text.say("entry.unit"), self.unit), spacing=12),
            self.day,
        )
        self.value.setFocus()

    @property
    def measure(self) -> str:
        """The key of the measure that is named, "" for one that the tables do not know."""
        return self._keys.get(self.what.currentText().strip().casefold(), "")

    def _units(self) -> None:
        key = self.measure
        self.unit.clear()
        for unit in units_of(key):
            self.unit.addItem(unit, unit)
        self.value.setPlaceholderText("128/82" if key == "blood-pressure" else "")
        self._value_field.tell("")

    def _named(self) -> None:
        self.title: QLineEdit = line_edit(text.say(f"entry.{self._sort}-title"))
        self._title_field = Field(
            text.say(f"entry.{self._sort}-title"), self.title, text.say(f"entry.{self._sort}-hint")
        )
        if self._sort != "note":
            country = self._desk.session.preferences.get("country")
            offer_names(self.title, names_for(Kind(self._sort), text.language(), country))
        self.detail = text_edit(text.say(f"entry.{self._sort}-detail"), rows=7 if self._sort == "note" else 2)
        self.add(self._title_field, Field(text.say(f"entry.{self._sort}-detail"), self.detail))
        if self._sort in _LASTING:
            options = [(key, text.say(f"entry.course-{key or 'now'}-{self._sort}")) for key in ("", "past")]
            self.course = Segments(text.say("entry.course"), options)
            self.add(self.course)
        self.add(self.day)
        self.title.setFocus()

    def _entry(self) -> Entry | None:
        typed = self.day.field
        assert isinstance(typed, QLineEdit)
        day = near_day(typed.text(), text.language(), self._desk.today) if typed.text().strip() else ""
        if day is None:
            self.day.tell(text.say("entry.day-unclear"))
            return None
        if self._sort == "vital":
            return self._measured(day)
        title = self.title.text().strip()
        if not title:
            self._title_field.tell(text.say("entry.title-missing"))
            return None
        course = self.course.value if self.course is not None else ""
        return Entry(Kind(self._sort), title, day, detail=self.detail.toPlainText().strip(), course=course)

    def _measured(self, day: str) -> Entry | None:
        key, value, named = self.measure, self.value.text().strip(), self.what.currentText().strip()
        if not named:
            self._value_field.tell(text.say("entry.title-missing"))
            return None
        if not measure_typed(key, value):
            self._value_field.tell(text.say("entry.value-unclear"))
            return None
        title = measure_name(key, named) if key else named
        return Entry(Kind.VITAL, title, day, key, value.replace(",", "."), self.unit.currentText().strip())

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
        if taken.state is RunState.REFUSED or taken.run is None:
            self._tell(text.code_words(taken.reason, **dict(taken.reason_fields)))
            return
        self.accept()
        desk, run, person = self._desk, taken.run, self._desk.person_id
        changed = Changes(frozenset({person}), records=True)
        desk.changed.emit(changed)
        desk.offer(
            text.say("entry.kept"),
            lambda: desk.write(lambda: desk.session.intake.undo(person, run.id), owner=desk, changes=changed),
        )

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
        self.color = _color_choice(person, len(desk.people))
        self.add(
            self.name, self.birth,
            row(Field(text.say("person.sex"), self.sex), Field(text.say("person.color"), self.color), spacing=12),
        )  # fmt: skip
        self.ask(text.say("button.save" if person else "button.add"), self._keep)

    def _keep(self) -> None:
        name, birth = self.name.field, self.birth.field
        assert isinstance(name, QLineEdit)
        assert isinstance(birth, QLineEdit)
        day = near_day(birth.text(), text.language(), self._desk.today) if birth.text().strip() else ""
        if day is None:
            self.birth.tell(text.say("entry.day-unclear"))
            return
        if not name.text().strip():
            self.name.tell(text.code_words("person-name-empty"))
            return
        desk, sex, called, color = self._desk, chosen(self.sex), name.text().strip(), int(chosen(self.color) or 0)
        if self._person is None:
            desk.jobs.run(
                lambda: desk.session.people.add(called, day, sex, color),
                owner=self, done=self._added, failed=self._refused, lane=Lane.WRITE,
            )  # fmt: skip
        else:
            old = self._person
            changed = Person(old.id, called, day, sex, old.identifiers, color)
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


def _color_choice(person: Person | None, others: int) -> QComboBox:
    """The eight colours by name, each with its disc; a new person gets the next one."""
    shown = person or Person("", "?")
    made = choice(text.say("person.color"), [], "")
    made.setIconSize(QSize(theme.px(16), theme.px(16)))
    for index in range(COLORS):
        made.addItem(disc_icon(replace(shown, color=index)), text.say(f"color.{index}"), str(index))
    made.setCurrentIndex(person.color % COLORS if person else others % COLORS)
    return made


def add_by_hand(desk: Desk, parent: QWidget, sort: str, concept: str = "") -> None:
    """Open the sheet for one sort of entry: "vital", "medication", "allergy", "condition", "immunization" or "note"."""
    if desk.person is None:
        add_person(desk, parent)
        return
    EntrySheet(desk, parent.window(), sort, concept).open()


def add_person(
    desk: Desk, parent: QWidget, person: Person | None = None, *, added: Callable[[Person], object] | None = None
) -> None:
    """Open the sheet that adds a person, or that corrects one; `added` hears who it is."""
    PersonSheet(desk, parent.window(), person, added).open()
