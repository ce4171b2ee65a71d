"""Rows of a page as observations that are proposed: read, and not yet looked at by anybody.

FHIR R4: https://hl7.org/fhir/R4/observation.html (status "preliminary", referenceRange, interpretation, derivedFrom). Where each
cell stands, and which of them are doubtful, are extensions of the observation; they stay with it when it is confirmed,
so that a value leads back to its box on the page.
"""

import base64
import re
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from healthdesk.domain.knowledge import concept as concept_under
from healthdesk.domain.knowledge import concept_name
from healthdesk.domain.records import Draft, Issue, Severity, Standing
from healthdesk.importers.fhir.making import Made, drafts, printed
from healthdesk.importers.pages import letterhead, recipes
from healthdesk.importers.pages.cells import Range
from healthdesk.importers.pages.found import Printed, Row, Undated
from healthdesk.importers.pages.judging import About, judge
from healthdesk.importers.pages.layout import Sheet, shares
from healthdesk.importers.pages.letterhead import Letterhead
from healthdesk.importers.pages.recipes import Recipe

CELL = "urn:healthdesk:page-cell"
"""The extension that holds one cell of a row: part, printed, box (shares of the page), doubtful."""

MEASURE = "urn:healthdesk:measure"
"""The system of the keys under which this program knows measures, where the printed name is a longer one."""

_ROOT = uuid.UUID("5d0a2f0e-6c55-5c0c-9a0e-3d8c3a0f7b11")
_CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
_INTERPRETATION = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"
_THOUSANDS = re.compile(r"(?<![\d.,])(\d{1,3}),(\d{3})(?![\d,])")

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Letter:
    """What all rows of one artifact share: `first` is the letter's first line, `recipes` what was learnt of layouts."""

    name: str
    sha256: str
    heads: dict[int, Letterhead]
    text: str
    today: date
    recipes: dict[str, Recipe] = field(default_factory=dict)
    first: str = ""

    def head(self, row: Row) -> Letterhead:
        """The letterhead that counts for a row's page."""
        return self.heads.get(row.sheet.number, Letterhead())


def proposed(rows: Iterable[Row | Undated], letter: Letter, subject: str) -> Iterator[Draft | Issue]:
    """A draft for each row, PROPOSED; an earlier result without a day is only told of."""
    thousands = not decimals(letter.text)
    made: list[Made] = []
    seen: set[str] = set()
    for row in rows:
        if isinstance(row, Undated):
            yield Issue("page-previous-undated", row.sheet.locator(row.box), Severity.NOTE)
            continue
        day, odd_day = _day(row, letter)
        if row.previous and not day:
            yield Issue("page-previous-undated", row.sheet.locator(row.box), Severity.NOTE)
            continue
        about = judge(row, thousands=thousands)
        told = recipes.layout(row.head, letter.first, row.sheet.width)
        recipe = letter.recipes.get(recipes.layout_in({"extension": [told]}) if told else "")
        if recipe:
            doubts = about.doubts | ({"date"} if odd_day and day else set())
            left = recipes.settled(recipe, about.title, row.unit, doubts)
            about, odd_day = replace(about, doubts=left), "date" in left or not day
        resource = observation(row, about, letter, day, odd_day=odd_day)
        if told:
            resource["extension"].append(told)
        if resource["id"] not in seen:
            seen.add(resource["id"])
            made.append(Made(resource, row.sheet.locator(row.box)))
    for draft in drafts(made, letter.today):
        if isinstance(draft, Draft):
            yield replace(draft, standing=Standing.PROPOSED, subject=subject)


def observation(row: Row, about: About, letter: Letter, day: str, *, odd_day: bool) -> Json:
    """The observation that a row makes."""
    given: Json = {"text": about.title[:300]}
    if about.key and not about.named:
        given["coding"] = [{"system": MEASURE, "code": about.key, "display": concept_name(about.key) or about.title}]
    resource: Json = {
        "resourceType": "Observation",
        "id": _id(row, letter),
        "extension": _cells(row, about, day, odd_day=odd_day),
        "status": "preliminary",
        "category": [{"coding": [{"system": _CATEGORY, "code": _category(about.key)}]}],
        "code": given,
    }
    if named := letter.head(row).name:
        resource["subject"] = {"display": named}
    if day:
        resource["effectiveDateTime"] = day
    resource |= value_of(row.printed)
    if row.flag:
        resource["interpretation"] = [{"coding": [{"system": _INTERPRETATION, "code": row.flag}]}]
    if row.printed.range:
        resource["referenceRange"] = [range_of(row.printed.range, row.unit)]
    if row.also:
        resource["note"] = [{"text": also_text(second)} for second in row.also]
    resource["derivedFrom"] = [
        {
            "type": "DocumentReference",
            "identifier": {"system": "urn:ietf:rfc:3986", "value": _ni(letter.sha256)},
            "display": letter.name,
        }
    ]
    return resource


def value_of(shown: Printed) -> Json:
    """The value of an observation: a quantity as printed, or words."""
    value = shown.value
    number = printed(value.number) if value.number else None
    if number is None:
        return {"valueString": value.words or value.printed}
    quantity: Json = {"value": number}
    if value.comparator:
        quantity["comparator"] = value.comparator
    if shown.unit:
        quantity["unit"] = shown.unit
    return {"valueQuantity": quantity}


def range_of(limits: Range, unit: str) -> Json:
    """A printed range with its limits and its own words."""
    found: Json = {}
    for side, text in (("low", limits.low), ("high", limits.high)):
        if text and (number := printed(text)) is not None:
            found[side] = {"value": number, "unit": unit} if unit else {"value": number}
    return found | {"text": limits.text}


def also_text(second: Printed) -> str:
    """The same result in its second unit, as printed."""
    limits = f" ({second.range.text.strip('() ')})" if second.range else ""
    return f"= {second.value.printed} {second.unit}{limits}"


def _day(row: Row, letter: Letter) -> tuple[str, bool]:
    """The ISO day of a row, and whether somebody has to look at it."""
    head = letter.head(row)
    if row.date:
        day = letterhead.iso(row.date, head.day_first, letter.today)
        return day, not day
    return head.taken, head.weak


def _cells(row: Row, about: About, day: str, *, odd_day: bool) -> list[Json]:
    doubts = about.doubts | ({"date"} if odd_day or not day else set())
    found = [
        _cell(mark.part, mark.printed, shares(row.sheet, mark.box), doubtful=mark.part in doubts)
        for mark in row.marks
        if mark.part != "date"
    ]
    present = {mark.part for mark in row.marks}
    if "unit" in doubts and "unit" not in present:
        found.append(_cell("unit", "", "", doubtful=True))
    box = next((shares(row.sheet, mark.box) for mark in row.marks if mark.part == "date"), "")
    found.append(_cell("date", day, box, doubtful="date" in doubts))
    return found


def _cell(part: str, said: str, box: str, *, doubtful: bool) -> Json:
    inside: list[Json] = [{"url": "part", "valueCode": part}]
    if said:
        inside.append({"url": "printed", "valueString": said})
    if box:
        inside.append({"url": "box", "valueString": box})
    if doubtful:
        inside.append({"url": "doubtful", "valueBoolean": True})
    return {"url": CELL, "extension": inside}


def _id(row: Row, letter: Letter) -> str:
    """The same for the same cell of the same bytes, whoever reads it again."""
    left, top, right, bottom = next(mark.box for mark in row.marks if mark.part == "value")
    across = round(50 * (left + right) / row.sheet.width)
    down = round(100 * (top + bottom) / row.sheet.height)
    return str(uuid.uuid5(_ROOT, f"{letter.sha256}|{row.sheet.number}|{across}|{down}"))


def _category(key: str) -> str:
    try:
        return "vital-signs" if key and concept_under(key).group == "vital" else "laboratory"
    except KeyError:
        return "laboratory"


def _ni(sha256: str) -> str:
    """The name that the bytes give a file, RFC 6920."""
    return f"ni:///sha-256;{base64.urlsafe_b64encode(bytes.fromhex(sha256)).decode().rstrip('=')}"


def decimals(text: str) -> str:
    """How a letter prints decimals: "," or "."; "" when that cannot be told, and "1,250" may be two numbers."""
    commas = len(re.findall(r"(?<![\d.,])\d{1,4},\d{1,2}(?![\d,])", text))
    points = len(re.findall(r"(?<![\d.,])\d{1,4}\.\d{1,2}(?![\d.])", text))
    return "," if commas > points else "." if points > commas else ""


def without_thousands(sheet: Sheet) -> Sheet:
    """A page that prints decimals with a point, without the commas between its thousands."""
    kept = (
        word._replace(text=_THOUSANDS.sub(r"\1\2", word.text)) if "," in word.text else word for word in sheet.words
    )
    return replace(sheet, words=tuple(kept))
