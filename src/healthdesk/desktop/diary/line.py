"""The line itself: what is typed is read at once and shown before it is kept; Enter keeps it.

What may be an emergency or despair shows the same card as on Ask, and keeps the words where they are.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.ask.loud import loud_card, loud_line
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.diary.model import chip_name, entry_words, whose
from healthdesk.desktop.jobs import Lane
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import button, chip
from healthdesk.desktop.parts.fields import line_edit
from healthdesk.desktop.parts.layout import clear, flow, row
from healthdesk.desktop.parts.person import disc_icon
from healthdesk.desktop.parts.plain import Prose, one_line
from healthdesk.domain.answers import Answer
from healthdesk.domain.diary import Around, read_line
from healthdesk.domain.errors import HealthDeskError
from healthdesk.domain.people import Person
from healthdesk.domain.records import Changes
from healthdesk.domain.views import Entry, Taken

Reading = tuple[Entry, ...]


class DiaryLine(QWidget):
    """One line for somebody; `kept` says that it was kept, `grown` that it needs another height.

    With `choosing` it can be for anybody in the vault: by a chip, by Alt and a figure, or by the name typed first.
    """

    kept = Signal()
    grown = Signal()

    def __init__(self, desk: Desk, *, choosing: bool) -> None:
        super().__init__()
        self._desk, self._choosing = desk, choosing
        self.person: Person | None = None
        self._chosen: Person | None = None
        self._around: dict[str, Around] = {}
        self.readings: tuple[Reading, ...] = ()
        self.at = 0
        self._warned = ""
        self._said = ""
        self.answer: Answer | None = None
        self.go_on: QPushButton | None = None
        prompt = text.say("diary.prompt")
        self.field = line_edit(text.say("diary.line"), placeholder=prompt, look="ask")
        self.field.textChanged.connect(self._read)
        self.field.returnPressed.connect(self.keep)
        self.field.installEventFilter(self)
        self.save = button(text.say("diary.keep"), self.keep, look="primary")
        self.save.setEnabled(False)
        self._people: list[QPushButton] = []
        self._row = row(self.field, self.save, spacing=8, grow=0)
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.lines.setSpacing(10)
        self._who = flow(spacing=6)
        self._who.setAccessibleName(text.say("diary.whom"))
        self._warning = QVBoxLayout()
        self._readings = flow(spacing=6)
        self._readings.setAccessibleName(text.say("diary.read-as"))
        self._hint = Prose(text.say("diary.hint"), "small", "ink2")
        self._loud = QVBoxLayout()
        self._loud.setSpacing(10)
        self.lines.addWidget(self._who)
        self.lines.addLayout(self._warning)
        self.lines.addWidget(self._row)
        self.lines.addWidget(self._readings)
        self.lines.addWidget(self._hint)
        self.lines.addLayout(self._loud)
        self._who.setVisible(False)
        self.setFocusProxy(self.field)

    def begin(self, person: Person | None, *, empty: bool = True) -> None:
        """Be for this person, with an empty line."""
        self._chosen = person
        if empty:
            self._put_away()
            clear(self._warning)
            self._warned = ""
            self.field.clear()
        self._show_people()
        self._read()

    @property
    def people(self) -> Sequence[QPushButton]:
        """The chips of the people, in their order."""
        return tuple(self._people)

    def choose(self, person: Person) -> None:
        """Be for somebody else; what is typed stays."""
        self._chosen = person
        self._read()
        self.field.setFocus()

    def keep(self) -> None:
        """Look whether the words are urgent, else keep what they are read as."""
        typed, desk = self.field.text().strip(), self._desk
        if not typed or self.person is None or not self.save.isEnabled():
            return
        if typed == self._warned:
            self._write()
            return
        self.save.setEnabled(False)
        entries, said = self.readings[self.at], self._said
        desk.jobs.run(
            lambda: desk.session.diary.urgent(said, entries), owner=self, done=self._looked, failed=self._failed
        )

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Down takes the next reading of the line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and len(self.readings) > 1:
            step = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}.get(event.key())
            if step is not None:
                self.take((self.at + step) % len(self.readings))
                return True
        return False

    def take(self, at: int) -> None:
        """Choose one of the readings."""
        self.at = at
        self._show_readings()

    def _pick(self, at: int, _on: bool) -> None:  # noqa: FBT001 - what a chip says of itself
        self.take(at)

    # For whom

    def _show_people(self) -> None:
        people = self._desk.people
        layout = self._who.layout()
        assert layout is not None
        clear(layout)
        self._people = []
        self._who.setVisible(self._choosing and len(people) > 1)
        for person in people if self._choosing else ():
            made = button(chip_name(person, people), partial(self.choose, person), look="chip")
            made.setCheckable(True)
            made.setIcon(disc_icon(person))
            made.setIconSize(QSize(theme.px(20), theme.px(20)))
            made.setAccessibleName(one_line(text.say("diary.for", name=person.name)))
            self._people.append(made)
            layout.addWidget(made)

    def _mark_person(self) -> None:
        for made, person in zip(self._people, self._desk.people, strict=False):
            here = self.person is not None and person.id == self.person.id
            made.setChecked(here)
            made.setText(f"✓ {chip_name(person, self._desk.people)}" if here else chip_name(person, self._desk.people))
        if self._choosing and self.person is not None and len(self._desk.people) > 1:
            self._hint.setText(one_line(text.say("diary.hint-for", name=self.person.name)))

    def _learn(self, person: Person) -> None:
        """Read the person's own units, once."""
        desk, language = self._desk, text.language()
        self._around[person.id] = Around(language, self._now(), {})

        def known(found: Around) -> None:
            self._around[person.id] = found
            self._read()

        desk.jobs.run(lambda: desk.session.diary.around(person.id, language), owner=self, done=known)

    # What it is read as

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._desk.clock()).astimezone()

    def _read(self) -> None:
        typed = self.field.text()
        named, rest = whose(typed, self._desk.people) if self._choosing else (None, typed)
        self.person = named or self._chosen
        self._said = rest
        self._mark_person()
        if self.person is None:
            return
        if self.person.id not in self._around:
            self._learn(self.person)
        before = self.readings[self.at] if self.at < len(self.readings) else ()
        self.readings = read_line(rest, replace(self._around[self.person.id], now=self._now()))
        by_hand = bool(self.at) and bool(before) and len(self.readings) > 1
        self.at = min(self.at, len(self.readings) - 1) if by_hand else 0
        self.save.setEnabled(bool(self.readings))
        self._show_readings()

    def _show_readings(self) -> None:
        layout = self._readings.layout()
        assert layout is not None
        clear(layout)
        for at, reading in enumerate(self.readings):
            words = " + ".join(entry_words(entry, self._desk.today) for entry in reading)
            made = chip(words, partial(self._pick, at), checked=at == self.at)
            made.setAccessibleDescription(text.say("diary.read-as"))
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            layout.addWidget(made)
        said = (
            "; ".join(entry_words(each, self._desk.today) for each in self.readings[self.at]) if self.readings else ""
        )
        # The hand stays in the field: what the line is read as is spoken with it.
        self.field.setAccessibleDescription(said or text.say("diary.hint"))
        self._readings.setVisible(bool(self.readings))
        self._hint.setVisible(not self.readings or self._choosing)
        self.grown.emit()

    # Keeping

    def _looked(self, urgent: Answer | None) -> None:
        if urgent is None:
            self._write()
            return
        self._warned = self.field.text().strip()
        self.answer = urgent
        card = loud_card(urgent)
        self.go_on = button(text.say("diary.go-back"), self._go_on)
        self._loud.addWidget(card)
        self._loud.addWidget(row(None, self.go_on))
        for part in (self._who, self._row, self._readings, self._hint):
            part.hide()
        card.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grown.emit()

    def _go_on(self) -> None:
        """The card was read: its number stays in sight, the words stand where they stood."""
        urgent = self.answer
        self._put_away()
        clear(self._warning)
        if urgent is not None:
            self._warning.addWidget(loud_line(urgent))
        self._read()
        self.field.setFocus()

    def _put_away(self) -> None:
        self.answer = None
        clear(self._loud)
        self._row.show()
        self._who.setVisible(self._choosing and len(self._desk.people) > 1)

    def _write(self) -> None:
        desk, person = self._desk, self.person
        if person is None or not self.readings:
            return
        entries = self.readings[self.at]
        self.save.setEnabled(False)
        desk.jobs.run(
            lambda: desk.session.diary.keep(person.id, entries),
            owner=self, done=partial(self._done, person, entries), failed=self._failed, lane=Lane.WRITE,
        )  # fmt: skip

    def _done(self, person: Person, entries: Reading, taken: tuple[Taken, ...]) -> None:
        desk = self._desk
        self._around.pop(person.id, None)
        runs = [each.run.id for each in taken if each.run is not None]
        changed = Changes(frozenset({person.id}), records=True)

        def undo() -> None:
            desk.write(lambda: desk.session.diary.undo(person.id, runs), owner=desk, changes=changed)

        said = ", ".join(entry_words(each, desk.today) for each in entries)
        if all(not each.value_text and not each.course for each in entries):
            said = one_line(entries[0].title, 60)
        self.begin(self._chosen)
        self.kept.emit()
        desk.changed.emit(changed)
        desk.offer(text.say("diary.kept", name=one_line(person.name, 40), what=said), undo)

    def _failed(self, error: HealthDeskError) -> None:
        self.save.setEnabled(True)
        self._desk.apologise(error)
