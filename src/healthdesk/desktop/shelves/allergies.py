"""The shelf of allergies: substance, reaction and severity as recorded, what sources disagree about, and "none known" as recorded."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import msgspec

from healthdesk.desktop import text
from healthdesk.desktop.parts.plain import one_line
from healthdesk.desktop.shelves.lines import Listed, listed, mark_of, row_of, shown_only, source_of, under
from healthdesk.domain.knowledge import allergen_keys, none_known
from healthdesk.domain.records import Record, Standing
from healthdesk.domain.shelves import Statement

HEADS = ("allergies.table.what", "allergies.table.reaction", "shelf.col.since", "shelf.col.status", "shelf.col.source")
_GRADES = ("mild", "moderate", "severe")


def rows(statements: Sequence[Statement], differs: frozenset[str], *, void: bool) -> list[Listed]:
    """Allergies that stand, unconfirmed ones, past ones, and what says that none is known."""
    groups: dict[str, list[Listed]] = {
        key: [] for key in ("active", "uncertain", "proposed", "none", "past", "void")
    }  # fmt: skip
    for each in shown_only(statements, void=void):
        record = each.record
        groups[_group(record)].append(_row(each, differs))
    return [one for key, held in groups.items() for one in under(text.say(f"allergies.{key}"), held)]


def _group(record: Record) -> str:
    if record.standing is not Standing.VOID and says_none(record):
        return "none"
    if record.standing in (Standing.ACTIVE, Standing.DONE):
        return "active"
    known = {Standing.PAST: "past", Standing.VOID: "void", Standing.PROPOSED: "proposed"}
    return known.get(record.standing, "uncertain")


def says_none(record: Record) -> bool:
    """Whether a record says that no allergy is known."""
    return bool(none_known((record.title, *(code.display for code in record.codes))))


def _row(statement: Statement, differs: frozenset[str]) -> Listed:
    record = statement.record
    reaction = reaction_words(record.detail)
    kind = _kind(statement)
    row = row_of(
        record, " · ".join(filter(None, (reaction, kind, source_of(record)))), differs=differs,
        aside=text.short_day(record.date) if record.date else "",
    )  # fmt: skip
    row = replace(row, title=named(record))
    others = [code.display for code in record.codes]
    cells = (
        named(record), reaction, text.day(record.date) if record.date else "",
        text.say(f"standing.{record.standing}") if not mark_of(record, differs) else mark_of(record, differs),
        source_of(record),
    )  # fmt: skip
    return listed(row, *others, *allergen_keys((record.title, *others)), cells=cells)


def named(record: Record) -> str:
    """What it is to; a bare code is said to be one."""
    title = one_line(record.title) or text.kind_name(record.kind)
    return title if any(mark.isalpha() for mark in title) else text.say("allergies.code", code=title)


def reaction_words(detail: str) -> str:
    """A reaction as recorded, with the grades that FHIR gives as codes in words (reaction.severity, criticality)."""
    for grade in _GRADES:
        detail = detail.replace(f"({grade})", f"({text.say(f'allergies.grade.{grade}')})")
    return detail.replace("criticality high", text.say("allergies.grade.high"))


def _kind(statement: Statement) -> str:
    """Whether the source calls it an intolerance (FHIR AllergyIntolerance.type); an allergy is what the page is about."""
    try:
        found: Any = msgspec.json.decode(statement.resource)
    except msgspec.DecodeError:
        return ""
    intolerance = isinstance(found, dict) and found.get("type") == "intolerance"
    return text.say("allergies.intolerance") if intolerance else ""
