"""The lines of the medicines page, from what the session put together."""

from collections.abc import Sequence
from typing import Final

from healthdesk.desktop import text
from healthdesk.desktop.medicines.doses import dose_words
from healthdesk.desktop.parts.plain import one_line
from healthdesk.desktop.parts.record_list import Row
from healthdesk.desktop.shelves.lines import Listed, listed, source_of, under
from healthdesk.domain.knowledge import ingredient
from healthdesk.domain.medicines import Course, Medicine, Said
from healthdesk.session import medicine_lines

VIEWS: Final = ("current", "past", "ingredient")
HEADS: Final = (
    "medicines.col.medicine", "medicines.col.dose", "medicines.col.reason", "shelf.col.since", "medicines.col.by",
    "shelf.col.status", "shelf.col.source",
)  # fmt: skip
_NOW: Final = (Course.CURRENT, Course.NEEDED, Course.UNSURE, Course.PLANNED, Course.PROPOSED)
_THEN: Final = (Course.PAST, Course.GIVEN, Course.VOID)


def rows(lines: Sequence[Medicine], view: str) -> list[Listed]:
    """The lines in one of VIEWS."""
    if view == "ingredient":
        return _by_ingredient(lines)
    shown = _THEN if view == "past" else _NOW
    return [
        one
        for course in shown
        for one in under(
            text.say(f"medicines.{course}"),
            [_row(each, bool(medicine_lines.shared(each, lines))) for each in lines if each.course is course],
        )
    ]


def _row(line: Medicine, twice: bool) -> Listed:  # noqa: FBT001 - one call above
    first = line.now[0]
    past = line.course in _THEN
    by = text.say("medicines.by", who=first.by) if first.by else source_of(first.record)
    differs = medicine_lines.differing(line)
    dose = (
        text.say(
            "medicines.doses-of",
            doses=" / ".join(dict.fromkeys(dose_words(each.dose) or each.record.title for each in differs)),
        )
        if differs
        else dose_words(first.dose)
    )
    said = (dose, first.reason, first.why if past or line.course is Course.PLANNED else "", by)
    row = Row(
        title=one_line(line.title) or text.say("kind.medication"),
        detail=one_line(" · ".join(filter(None, said))),
        aside=_when(line),
        tag=_mark(line, differs) or (text.say("medicines.twice") if twice else ""),
        glyph="pill",
        record=first.record,
        sources=text.many("record.sources", line.sources) if line.sources > 1 else "",
        struck=line.course is Course.VOID,
    )
    return listed(row, *_names(line), cells=_cells(line, first))


def _mark(line: Medicine, differs: Sequence[Said]) -> str:
    if differs:
        return text.many("medicines.doses", len(differs))
    if len(line.products) > 1:
        return text.many("medicines.products", len(line.products))
    return ""


def _when(line: Medicine) -> str:
    first = line.now[0]
    if line.course in _THEN and first.until is not None:
        return text.say("medicines.until", day=text.short_day(first.until))
    return text.short_day(first.since) if first.since else ""


def _names(line: Medicine) -> list[str]:
    """Other names by which a line is found: its ingredients in this language and all products of it."""
    return [*ingredient_names(line), *(each.record.title for each in line.said)]


def ingredient_names(line: Medicine) -> list[str]:
    """What is in it, in the language in force."""
    return [name_of(key) for key in line.ingredients]


def name_of(key: str) -> str:
    """An ingredient's name in the language in force."""
    try:
        return ingredient(key).name(text.language())
    except KeyError:
        return key.replace("-", " ")


def _cells(line: Medicine, said: Said) -> tuple[str, ...]:
    status = text.say(f"medicines.{line.course}")
    if said.until is not None and line.course in _THEN:
        status = f"{status} ({text.say('medicines.until', day=text.day(said.until))})"
    since = text.day(said.since) if said.since else ""
    return (said.record.title, dose_words(said.dose), said.reason, since, said.by, status, source_of(said.record))


def _by_ingredient(lines: Sequence[Medicine]) -> list[Listed]:
    """Every product that is recorded now, under each ingredient that is in it; what the tables do not know at the end."""
    held = [each for each in lines if each.course in _NOW]
    named = [(name_of(key) if key else "", found) for key, found in medicine_lines.by_ingredient(held)]
    made: list[Listed] = []
    for name, found in sorted(named, key=lambda each: (not each[0], each[0].casefold())):
        inside = [_product(line, said) for line in found for said in line.now]
        made += under(name[:1].upper() + name[1:] or text.say("medicines.unknown-ingredient"), inside)
    return made


def _product(line: Medicine, said: Said) -> Listed:
    row = Row(
        title=one_line(said.record.title),
        detail=one_line(
            " · ".join(filter(None, (dose_words(said.dose), said.reason, said.by or source_of(said.record))))
        ),
        aside=text.short_day(said.since) if said.since else "",
        tag=text.say(f"medicines.{line.course}") if line.course is not Course.CURRENT else "",
        glyph="pill",
        record=said.record,
    )
    return listed(row, *_names(line), cells=_cells(line, said))


def table_of(lines: Sequence[Medicine]) -> list[tuple[str, ...]]:
    """Everything that is recorded now, a row for each source that says something of its own."""
    return [_cells(line, said) for line in lines if line.course in _NOW for said in line.now]
