"""The page of one medicine: what is recorded now, source beside source; own times; its doses over time; all that is recorded."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import Final

from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.medicines.bar import CourseBars, period_words
from healthdesk.desktop.medicines.doses import dose_words
from healthdesk.desktop.medicines.intake import IntakeRow
from healthdesk.desktop.medicines.rows import ingredient_names
from healthdesk.desktop.medicines.strip import AllergyStrip
from healthdesk.desktop.medicines.times import TimesSheet
from healthdesk.desktop.parts.buttons import RowButton, button
from healthdesk.desktop.parts.layout import Card, heading, row, rule, section, stack, tiles
from healthdesk.desktop.parts.notices import Banner, EmptyPlace, Tag
from healthdesk.desktop.parts.page import Page
from healthdesk.desktop.parts.plain import PlainLabel, Prose, one_line
from healthdesk.desktop.parts.skeleton import Skeleton
from healthdesk.desktop.shelves.lines import source_of
from healthdesk.domain.dates import parse_date
from healthdesk.domain.medicines import Intake, Medicine, Period, Said, Times
from healthdesk.domain.records import Kind, Record
from healthdesk.session import Session, medicine_lines

SHOWN: Final = 10
LOGGED: Final = 120


@dataclass(frozen=True, slots=True)
class Shown:
    """A medicine with all that the page shows beside it; `line` is None when its records are gone."""

    line: Medicine | None
    shared: tuple[Medicine, ...]
    allergies: tuple[Record, ...]
    times: Times | None
    today: tuple[Intake, ...]
    log: tuple[Intake, ...]


def read_medicine(session: Session, person: str, key: str) -> Shown:
    """Read one medicine anew."""
    lines = session.medicines.lines(person)
    line = next((each for each in lines if each.key == key), None)
    shared = medicine_lines.shared(line, lines) if line else ()
    allergies = tuple(
        each.record for each in session.shelves.statements(person, Kind.ALLERGY) if each.record.id == each.shown
    )
    times = next((each for each in session.medicines.times(person) if each.medicine == key), None)
    today = tuple(each for each in session.medicines.today(person) if each.medicine == key)
    return Shown(line, shared, allergies, times, today, session.medicines.log(person, key, LOGGED))


class MedicinePage(Page):
    """One medicine."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, text.say("nav.medicine"))
        self.strip = AllergyStrip(desk)
        self.body = self.column()
        self._key = ""
        self._all = False

    def arrive(self, argument: str) -> None:
        """Show a medicine by its key."""
        self._key, self._all = argument, False
        self.body.verticalScrollBar().setValue(0)
        # Nothing of what was shown before, or of anybody else, stays in sight while it is read.
        self.set_title(text.say("nav.medicine"))
        self.body.fill([Skeleton("cards", 1), Skeleton("rows", 4)])
        self.refresh()

    def refresh(self) -> None:
        """Read it anew."""
        desk, person, key = self.desk, self.desk.person_id, self._key
        if person and key:
            desk.jobs.run(
                lambda: read_medicine(desk.session, person, key), owner=self, done=self._show, failed=desk.apologise
            )

    def _show(self, shown: Shown) -> None:
        line = shown.line
        self.strip = AllergyStrip(self.desk)
        self.strip.show_allergies(shown.allergies)
        if line is None:
            self.set_title(shown.times.title if shown.times else text.say("nav.medicine"))
            gone = EmptyPlace("pill", text.say("medicine.gone"), text.say("medicine.gone.text"))
            self.body.fill([self.strip, *([self._times(shown)] if shown.times or shown.log else [gone])])
            return
        self.set_title(_title(line))
        parts: list[QWidget] = [
            self.strip,
            *self._named(line, shown.allergies),
            self._now(line),
            *self._elsewhere(shown.shared),
            self._times(shown),
        ]
        over = medicine_lines.periods(line)
        if over:
            parts.append(self._over(over))
        if len(line.said) > len(line.now):
            parts.append(self._everything(line))
        self.body.fill(parts)

    def _named(self, line: Medicine, allergies: Sequence[Record]) -> list[QWidget]:
        found = medicine_lines.named_allergies(line, [each for each in allergies if each.status != "refuted"])
        return [
            Banner(
                text.say("medicine.named-allergy", allergy=one_line(each.title, 120), source=source_of(each)),
                action=button(text.say("medicine.open-record"), partial(self.desk.open_record, each.id)), tone="sunken",
            )
            for each in found[:3]
        ]  # fmt: skip

    def _now(self, line: Medicine) -> QWidget:
        differs = medicine_lines.differing(line)
        head: list[QWidget] = []
        if differs:
            said = "; ".join(
                text.say(
                    "medicine.says",
                    who=_who(each),
                    what=one_line(" – ".join(filter(None, (each.record.title, dose_words(each.dose))))),
                )
                for each in differs
            )
            head.append(Prose(text.say("medicine.differs", said=said), "text"))
        elif len(line.products) > 1:
            head.append(
                Prose(
                    text.say(
                        "medicine.two-products", names=text.listed([one_line(each, 80) for each in line.products])
                    ),
                    "text",
                )
            )
        cards = [self._said(each) for each in line.now]
        return section(text.say(f"medicine.course.{line.course}"), *head, tiles(*cards, least=300, most=2), spacing=8)

    def _elsewhere(self, shared: Sequence[Medicine]) -> list[QWidget]:
        """The other medicines recorded now that have an ingredient of this one."""
        if not shared:
            return []
        lines = [
            RowButton(each.title, dose_words(each.now[0].dose), glyph="pill", arrow=True, pressed=partial(self.desk.go, "medicine", each.key))
            for each in shared
        ]  # fmt: skip
        return [section(text.say("medicine.shared"), _card(lines), spacing=8)]

    def _said(self, said: Said) -> QWidget:
        card = Card(margin=16, spacing=6)
        record = said.record
        card.add(
            PlainLabel(_who(said), "small-strong", "ink2", wrap=True),
            Prose(record.title or text.kind_name(record.kind), "prose-strong"),
        )
        if said.dose:
            card.add(Prose(dose_words(said.dose), "prose"))
        facts = (
            ("medicine.reason", said.reason), ("medicine.since", text.day(said.since) if said.since else ""),
            ("medicine.until", text.day(said.until) if said.until else ""), ("medicine.by", said.by),
            ("medicine.why", said.why), ("medicine.file", text.file_name(record.source)),
        )  # fmt: skip
        for key, value in facts:
            if value:
                card.add(Prose(text.say(key, value=one_line(value, 300)), "small", "ink2"))
        marks = [Tag(text.say("medicine.as-needed"))] if said.needed else []
        if record.sources > 1:
            marks.append(Tag(text.many("record.sources", record.sources)))
        if marks:
            card.add(row(*marks, None))
        name = text.say("medicine.open-named", title=record.title)
        card.add(
            row(
                button(
                    text.say("medicine.open-record"),
                    partial(self.desk.open_record, record.id),
                    look="link",
                    glyph="panel",
                    name=name,
                ),
                None,
            )
        )
        card.rows.addStretch(1)
        return card

    def _times(self, shown: Shown) -> QWidget:
        title = shown.line.title if shown.line else shown.times.title if shown.times else ""
        held = shown.times or Times(self._key, title, ())
        words = text.say("times.now", times=", ".join(held.times)) if held.times else text.say("times.none")
        change = button(
            text.say("times.change" if held.times else "times.write"),
            lambda: TimesSheet(self.desk, self.window(), held, self.refresh).open(), glyph="clock",
        )  # fmt: skip
        card = Card(margin=12, spacing=4)
        card.add(row(Prose(words, "text"), change, spacing=12, grow=0))
        for each in shown.today:
            card.add(rule(), IntakeRow(self.desk, each, self.refresh))
        days = [(day, list(marks)) for day, marks in groupby(shown.log, key=lambda each: each.day)]
        for day, marks in days[:14]:
            said = ", ".join(f"{each.time} {text.say(f'intake.{each.mark}')}" for each in reversed(marks))
            card.add(
                rule(),
                row(
                    PlainLabel(text.short_day(parse_date(day)), "small", "ink2", tabular=True),
                    Prose(said, "small"),
                    spacing=12,
                    grow=1,
                ),
            )
        return section(text.say("times.section"), card, spacing=8)

    def _over(self, periods: Sequence[Period]) -> QWidget:
        bars = Card(margin=16, spacing=8)
        bars.add(CourseBars(periods, self.desk.today))
        lines = [self._period(each) for each in reversed(periods if self._all else periods[-SHOWN:])]
        card = _card(lines)
        if len(periods) > SHOWN and not self._all:
            card.add(
                rule(),
                row(
                    button(text.many("visit.all", len(periods)), self._unfold, look="link"),
                    None,
                    margins=(12, 4, 12, 4),
                ),
            )
        return stack(heading(text.say("medicine.over-time")), bars, card, spacing=8)

    def _period(self, period: Period) -> RowButton:
        span = period_words(period).removeprefix(one_line(dose_words(period.label))).lstrip(": ")
        ended = text.say("medicine.ended-by", who=period.by) if period.by and not period.open else period.by
        detail = " · ".join(filter(None, (span, ended, period.why)))
        return RowButton(
            dose_words(period.label), detail, glyph="pill", pressed=partial(self.desk.open_record, period.record_id)
        )

    def _everything(self, line: Medicine) -> QWidget:
        now = {each.record.id for each in line.now}
        others = [each for each in line.said if each.record.id not in now]
        shown = others if self._all else others[:SHOWN]
        card = _card(
            [
                RowButton(
                    each.record.title, " · ".join(filter(None, (text.say(f"standing.{each.record.standing}"), dose_words(each.dose), _who(each)))),
                    glyph="document", trailing=text.short_day(each.since) if each.since else "",
                    pressed=partial(self.desk.open_record, each.record.id),
                )
                for each in shown
            ]
        )  # fmt: skip
        if len(shown) < len(others):
            card.add(
                rule(),
                row(
                    button(text.many("visit.all", len(others)), self._unfold, look="link"), None, margins=(12, 4, 12, 4)
                ),
            )
        return section(text.say("medicine.also"), card, spacing=8)

    def _unfold(self) -> None:
        self._all = True
        self.refresh()


def _title(line: Medicine) -> str:
    names = ingredient_names(line)
    said = " + ".join(names)
    return said[:1].upper() + said[1:] if said else one_line(line.title, 80)


def _who(said: Said) -> str:
    """Who says so; a file where nobody is named."""
    return source_of(said.record)


def _card(lines: Sequence[QWidget]) -> Card:
    card = Card(margin=0, spacing=0)
    card.rows.setContentsMargins(4, 4, 4, 4)
    for at, line in enumerate(lines):
        card.add(*([rule()] if at else []), line)
    return card
