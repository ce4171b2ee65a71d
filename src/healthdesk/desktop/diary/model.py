"""A line of the diary in words: for whom it is, what it is read as, and the rows of what was written."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from healthdesk.desktop import text
from healthdesk.desktop.parts.plain import one_line
from healthdesk.desktop.parts.record_list import Row, record_row
from healthdesk.domain.dates import parse_date
from healthdesk.domain.diary import OF_TEN, Line
from healthdesk.domain.knowledge import folded
from healthdesk.domain.knowledge.everyday import phrases
from healthdesk.domain.people import Person
from healthdesk.domain.records import Kind
from healthdesk.domain.views import Entry

SHORT_NAME = 18
"""Letters of a first name on a chip."""


def whose(typed: str, people: Sequence[Person]) -> tuple[Person | None, str]:
    """The person whom a line names at its beginning or after "gave", and the line without the name; else None.

    A first name that two people have names nobody.
    """
    if len(people) < 2:
        return None, typed
    found = re.match(r"\s*([^\s\d:,]+)[:,]?(?:\s+|$)", typed)
    lead = ""
    if found and phrases("word", "given").exact(found[1]):
        lead = found[0]
        found = re.match(r"([^\s\d:,]+)[:,]?(?:\s+|$)", typed[len(lead) :])
    if found is None:
        return None, typed
    called = [person for person in people if same_name(first_name(person), found[1])]
    if len(called) != 1:
        return None, typed
    return called[0], f"{lead}{typed[len(lead) + found.end() :]}"


def first_name(person: Person) -> str:
    """What somebody is called: the first word of the name."""
    return person.name.split()[0] if person.name.split() else person.name


def same_name(one: str, other: str) -> bool:
    """Whether two names are the same but for case and accents, in any script."""
    return one.casefold() == other.casefold() or (bool(folded(one)) and folded(one) == folded(other))


def chip_name(person: Person, people: Sequence[Person]) -> str:
    """A name for a chip: the first one, or the whole where two people share it."""
    short = first_name(person)
    shared = sum(same_name(first_name(each), short) for each in people) > 1
    words = one_line(person.name if shared else short)
    return words if len(words) <= SHORT_NAME else f"{words[: SHORT_NAME - 1]}…"


def entry_words(entry: Entry, today: date) -> str:
    """What an entry would be: "Body temperature 38.4 °C · today, 14:05"."""
    if entry.kind is Kind.NOTE:
        return text.say("diary.as-note")
    if entry.course == "taken":
        said = text.say("diary.taken", what=one_line(entry.title, 60))
    else:
        gap = "" if entry.unit == OF_TEN else " "
        said = f"{one_line(entry.title, 60)} {entry.value_text}{gap}{entry.unit}".strip()
    return f"{said} · {when_words(entry.day, today)}"


def when_words(iso: str, today: date) -> str:
    """When, as near days are said: "today, 14:05", "yesterday", "3 March 2026"."""
    when = parse_date(iso)
    if when is None:
        return text.say("date.none")
    near = 0 <= (today - when.day).days < 2
    clock = clock_of(iso)
    return ", ".join(filter(None, (text.ago(when, today) if near else text.day(when), clock)))


def clock_of(iso: str) -> str:
    """The time of day in an ISO moment, "" where there is none."""
    found = re.search(r"T(\d{2}:\d{2})", iso)
    return found[1] if found else ""


def diary_rows(lines: Sequence[Line], today: date, *, after: str = "") -> list[Row]:
    """Days as headlines and their entries, each with its time; `after` is the headline that the page before ended under."""
    rows: list[Row] = []
    for day, group in groupby(lines, key=lambda line: text.day(line.record.date)):
        held = list(group)
        if day != after:
            when = held[0].record.date
            near = when is not None and 0 <= (today - when.day).days < 2
            rows.append(Row(day, aside=text.ago(when, today) if near else ""))
        rows += [_row(line) for line in held]
    return rows


def _row(line: Line) -> Row:
    record, made = line.record, record_row(line.record, with_date=False)
    words = one_line(line.words)
    detail = "" if words.casefold() == made.title.casefold() else words
    if record.kind is Kind.MEDICATION:
        detail = " · ".join(filter(None, (text.say("diary.taken-short"), one_line(record.detail))))
    value = made.value if made.value.casefold() != words.casefold() else ""
    if record.concept == "blood-pressure" and (pair := _PAIR.fullmatch(record.detail)):
        value = f"{pair[1]}/{pair[3]} {pair[2]}"
    glyph = {Kind.OBSERVATION: "person", Kind.DOCUMENT: "note"}.get(record.kind, made.glyph)
    aside = clock_of(record.date.text) if record.date else ""
    return replace(made, detail=detail, value=value, glyph=glyph, aside=aside)


_PAIR = re.compile(r"\D*([\d.]+) (\S+) · \D*([\d.]+) \S+")
"""A blood pressure as its record tells it: two parts, each with its name and unit."""
