"""The shelf of immunisations: by disease or by date, as a booklet, and what a source says is due."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

import msgspec

from healthdesk.desktop import text
from healthdesk.desktop.parts.plain import one_line
from healthdesk.desktop.parts.record_list import Row
from healthdesk.desktop.shelves.lines import Listed, listed, mark_of, row_of, shown_only, source_of, under
from healthdesk.domain.dates import parse_date
from healthdesk.domain.knowledge import vaccine_groups
from healthdesk.domain.records import Record, Standing
from healthdesk.domain.shelves import Statement

HEADS = (
    "vaccines.table.against",
    "vaccines.table.product",
    "shelf.col.day",
    "vaccines.table.dose",
    "vaccines.table.lot",
    "shelf.col.source",
)
VIEWS: Final = ("disease", "date", "booklet")
DUE: Final = "ImmunizationRecommendation"
_CARDS: Final = (".smart-health-card", ".smart-health-link")


def rows(statements: Sequence[Statement], differs: frozenset[str], view: str, *, void: bool) -> list[Listed]:
    """What was given, in one of VIEWS; what a source says is due stands on top."""
    due = [each for each in statements if each.record.resource_type == DUE]
    given = [each for each in shown_only(statements, void=void) if each.record.resource_type == "Immunization"]
    carded = frozenset(each.shown for each in statements if is_card(each.record))
    on_top = under(text.say("vaccines.due"), [one for each in due for one in _due(each)])
    by = {"date": _by_date, "booklet": _booklet}.get(view, _by_disease)
    return [*on_top, *by(given, differs, carded)]


def _by_disease(given: Sequence[Statement], differs: frozenset[str], carded: frozenset[str]) -> list[Listed]:
    groups = _grouped(given)
    return [
        one
        for name, held in groups
        for one in under(name, [_row(each, differs, carded, name, by_date=False) for each in held])
    ]


def _by_date(given: Sequence[Statement], differs: frozenset[str], carded: frozenset[str]) -> list[Listed]:
    years: dict[str, list[Listed]] = {}
    for each in given:
        year = str(each.record.date.day.year) if each.record.date else text.say("date.none")
        years.setdefault(year, []).append(_row(each, differs, carded, disease_of(each.record), by_date=True))
    return [one for year, held in years.items() for one in under(year, held)]


def _booklet(given: Sequence[Statement], _differs: frozenset[str], _carded: frozenset[str]) -> list[Listed]:
    """One line a disease: every day on which something against it was given, the first first."""
    made = []
    for name, held in _grouped(given):
        counted = [each for each in reversed(held) if each.record.standing is not Standing.VOID]
        if not counted:
            continue
        days = [text.short_day(each.record.date) if each.record.date else text.say("date.none") for each in counted]
        newest = counted[-1].record
        row = Row(
            title=name, detail=" · ".join(days), value=text.many("vaccines.doses", len(counted)), glyph="syringe",
            record=newest,
        )  # fmt: skip
        made.append(
            listed(
                row,
                *(each.record.title for each in counted),
                cells=(name, "", " · ".join(days), str(len(counted)), "", ""),
            )
        )
    return under(text.say("vaccines.booklet"), made)


def _grouped(given: Sequence[Statement]) -> list[tuple[str, list[Statement]]]:
    groups: dict[str, list[Statement]] = {}
    for each in given:
        groups.setdefault(disease_of(each.record), []).append(each)
    return sorted(groups.items(), key=lambda held: held[0].casefold())


def is_card(record: Record) -> bool:
    """Whether its file is a signed card or certificate, by the ending that those have (https://spec.smarthealth.cards)."""
    return text.file_name(record.source).lower().endswith(_CARDS)


def disease_of(record: Record) -> str:
    """Against what it is, as the tables name it; what they do not know stands under its own name."""
    kind, _, key = record.concept.partition(":")
    group = next((each for each in vaccine_groups() if kind == "vaccine" and each.key == key), None)
    if group is not None:
        name = group.name(text.language())
        return name[:1].upper() + name[1:]
    return one_line(record.title) or text.kind_name(record.kind)


def _row(
    statement: Statement, differs: frozenset[str], carded: frozenset[str], disease: str, *, by_date: bool
) -> Listed:
    record = statement.record
    resource = _object(statement.resource)
    dose, lot = _dose(resource), _word(resource.get("lotNumber"))
    said = (
        text.say("vaccines.dose", number=dose) if dose else "", text.say("vaccines.lot", lot=lot) if lot else "",
        disease if by_date and disease.casefold() not in record.title.casefold() else "", source_of(record),
        text.say("vaccines.card") if record.id in carded else "",
    )  # fmt: skip
    row = row_of(
        record, " · ".join(filter(None, said)), differs=differs,
        aside=text.short_day(record.date) if record.date else "",
    )  # fmt: skip
    cells = (disease, record.title, text.day(record.date) if record.date else "", dose, lot, source_of(record))
    return listed(row, disease, *(code.display for code in record.codes), mark_of(record, differs), cells=cells)


def _dose(resource: dict[str, Any]) -> str:
    """The dose as recorded, "2" or "2/3" (FHIR Immunization.protocolApplied)."""
    protocols = resource.get("protocolApplied")
    first = protocols[0] if isinstance(protocols, list) and protocols and isinstance(protocols[0], dict) else {}
    number = first.get("doseNumberPositiveInt", first.get("doseNumberString", ""))
    of = first.get("seriesDosesPositiveInt", first.get("seriesDosesString", ""))
    return one_line(f"{number}/{of}" if number and of else f"{number}", 20)


def _due(statement: Statement) -> Iterable[Listed]:
    """Each recommendation of a source, with its own days and its own word (FHIR ImmunizationRecommendation)."""
    for each in _list(_object(statement.resource).get("recommendation")):
        what = " · ".join(filter(None, (_said(each.get("vaccineCode")), _said(each.get("targetDisease")))))
        days = [
            f"{_said(one.get('code'))} {text.day(when)}".strip()
            for one in _list(each.get("dateCriterion"))
            if (when := parse_date(_word(one.get("value")))) is not None
        ]  # fmt: skip
        told = (_said(each.get("forecastStatus")), *days, source_of(statement.record))
        row = Row(
            title=one_line(what) or one_line(statement.record.title), detail=one_line(" · ".join(filter(None, told))),
            glyph="syringe", record=statement.record, tag=text.say("vaccines.as-recorded"),
        )  # fmt: skip
        yield listed(row, cells=(what, "", ", ".join(days), "", "", source_of(statement.record)))


def _object(content: bytes) -> dict[str, Any]:
    try:
        found = msgspec.json.decode(content)
    except msgspec.DecodeError:
        return {}
    return found if isinstance(found, dict) else {}


def _list(value: object) -> list[dict[str, Any]]:
    held = value if isinstance(value, list) else [value]
    return [each for each in held if isinstance(each, dict)]


def _word(value: object) -> str:
    return one_line(value) if isinstance(value, str) else ""


def _said(value: object) -> str:
    """A CodeableConcept in its source's words."""
    for each in _list(value):
        coded = (_word(code.get("display")) for code in _list(each.get("coding")))
        if shown := _word(each.get("text")) or next(filter(None, coded), ""):
            return shown
    return ""
