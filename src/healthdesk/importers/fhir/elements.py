"""FHIR's data types as words and values: concepts, names, dates, quantities.

Everything here takes what a file says and expects nothing of its shape: a wrong type reads as absent.
Source: https://hl7.org/fhir/R4/datatypes.html
"""

import math
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from healthdesk.domain.dates import PartialDate, parse_date
from healthdesk.domain.knowledge import concept_name, concept_of
from healthdesk.domain.people import Identifier
from healthdesk.domain.records import Coding, Kind
from healthdesk.importers.markup import TEXT, plain

Resource = dict[str, Any]

TITLE = 300
LINE = 500


class Shared:
    """A value that stands word for word in many resources, and what was once derived of it; None is not yet."""

    __slots__ = ("codings", "range", "references", "said", "value")

    def __init__(self, value: Any) -> None:
        self.value = value
        self.codings: tuple[Coding, ...] | None = None
        self.said: str | None = None
        self.references: list[tuple[str, str]] | None = None
        self.range: tuple[float | None, float | None, str] | None = None


SHARED: dict[int, Shared] = {}
"""The shared values of the file that is being read, by identity: each is alive as long as it is here."""

_SPACE = re.compile(r"\s+")
_WORDS = re.compile(r"[a-z]{2,}(?:-[a-z]{2,})+")
_NUMBER = re.compile(r"[+-]?\d{1,30}(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?", re.ASCII)
_UCUM = "http://unitsofmeasure.org"


def child(parent: Resource, *path: str) -> Resource:
    """The object at a path of keys; an empty one when there is none. A list on the way gives its first object."""
    here: Any = parent
    for key in path:
        here = here.get(key)
        if isinstance(here, list):
            here = next((one for one in here if isinstance(one, dict)), None)
        if not isinstance(here, dict):
            return {}
    return here if isinstance(here, dict) else {}


def children(parent: Resource, key: str) -> list[Resource]:
    """The objects in the list at a key; a lone object counts as a list of one."""
    here = parent.get(key)
    if isinstance(here, dict):
        return [here]
    return [one for one in here if isinstance(one, dict)] if isinstance(here, list) else []


def words(value: Any, limit: int = LINE) -> str:
    """A string as one clean line of at most `limit` characters; "" for anything else."""
    if not isinstance(value, str):
        return ""
    line = value if value.isprintable() and "  " not in value else _SPACE.sub(" ", value.replace("\0", "")).strip()
    return line if len(line) <= limit else line[: limit - 1] + "…"


def prose(value: Any) -> str:
    """A string with its line breaks, of at most TEXT characters."""
    return value.replace("\0", "").strip()[:TEXT] if isinstance(value, str) else ""


def narrative(resource: Resource) -> str:
    """What a resource says for human eyes (Narrative.div), as plain text."""
    return plain(child(resource, "text").get("div"))


def codings(concept: Any) -> tuple[Coding, ...]:
    """The codes of a CodeableConcept (or of a list of them, or of a lone Coding)."""
    shared = SHARED.get(id(concept))
    if shared is None:
        return _codings(concept)
    if shared.codings is None:
        shared.codings = _codings(concept)
    return shared.codings


def _codings(concept: Any) -> tuple[Coding, ...]:
    if isinstance(concept, list):
        return tuple(coding for one in concept for coding in codings(one))
    if not isinstance(concept, dict):
        return ()
    given = children(concept, "coding") or ([concept] if isinstance(concept.get("code"), str) else [])
    return tuple(
        Coding(words(one.get("system")), words(one.get("code")), words(one.get("display"), TITLE))
        for one in given
        if isinstance(one.get("code"), str)
    )


def said(concept: Any) -> str:
    """A concept in the source's own words: its text, else the first display; else the name of its LOINC code, or the code."""
    if concept is None:
        return ""
    shared = SHARED.get(id(concept))
    if shared is None:
        return _said(concept)
    if shared.said is None:
        shared.said = _said(concept)
    return shared.said


def _said(concept: Any) -> str:
    if isinstance(concept, list):
        return ", ".join(filter(None, map(said, concept)))
    if isinstance(concept, str):
        return words(concept, TITLE)
    if not isinstance(concept, dict):
        return ""
    shown = [words(one.get("display"), TITLE) for one in children(concept, "coding")]
    own = words(concept.get("text"), TITLE) or next(filter(None, shown), "") or words(concept.get("display"), TITLE)
    if own:
        return own
    codes = codings(concept)
    return (_looked_up(codes) or _spelt(codes[0].code)) if codes else ""


def _looked_up(codes: tuple[Coding, ...]) -> str:
    """The name of a LOINC code that came without any word; "" for what the tables do not know."""
    loinc = tuple(one for one in codes if "loinc.org" in one.system)
    return concept_name(concept_of(loinc)) or concept_name(concept_of(loinc, kind=Kind.REPORT)) if loinc else ""


def _spelt(code: str) -> str:
    """A code that is made of words, in words: "no-known-allergies" is "No known allergies"."""
    return code.replace("-", " ").capitalize() if _WORDS.fullmatch(code) else code


def code_in(concept: Any) -> str:
    """The first code of a concept, or the concept itself where older or careless files write a bare string."""
    if isinstance(concept, str):
        return words(concept)
    codes = codings(concept)
    return codes[0].code if codes else ""


def human_name(resource: Resource) -> str:
    """The name of a person: the official one first, as given or put together from its parts."""
    names = children(resource, "name")
    order = {"official": 0, "usual": 1, "": 2, "nickname": 3, "maiden": 5, "old": 6}
    for name in sorted(names, key=lambda one: order.get(words(one.get("use")), 4)):
        family = name.get("family")
        given = name.get("given")
        parts = [
            *(words(one) for one in (given if isinstance(given, list) else [given])),
            *(words(one) for one in (family if isinstance(family, list) else [family])),
        ]
        if full := words(" ".join(filter(None, parts)), TITLE) or words(name.get("text"), TITLE):
            return full
    return ""


def identifiers(resource: Resource) -> tuple[Identifier, ...]:
    """The identifiers of a resource that have a value."""
    found = (
        Identifier(words(one.get("system")), words(one.get("value")))
        for one in children(resource, "identifier")
        if isinstance(one.get("value"), str) and one["value"]
    )
    return tuple(dict.fromkeys(found))


def number_text(value: Any) -> str:
    """A number as its source writes it; "" for what is none."""
    if isinstance(value, bool):
        return ""
    if isinstance(value, int):
        return str(value) if abs(value) < 10**30 else ""
    return value if isinstance(value, str) and _NUMBER.fullmatch(value) else ""


def number(value: Any) -> float | None:
    """A number as a float; None for what is none or what no machine can hold."""
    text = number_text(value)
    try:
        found = float(text) if text else None
    except (ValueError, OverflowError):
        return None
    return found if found is not None and math.isfinite(found) else None


def amount(quantity: Any) -> str:
    """A Quantity in words: "< 7.10 mmol/L"."""
    if not isinstance(quantity, dict):
        return ""
    value = number_text(quantity.get("value"))
    if not value:
        return ""
    return " ".join(filter(None, (words(quantity.get("comparator")), value, unit_of(quantity))))


def unit_of(quantity: Resource) -> str:
    """A Quantity's unit as printed, else its code; UCUM's 1 (no unit) as nothing."""
    unit = words(quantity.get("unit")) or words(quantity.get("code"))
    return "" if unit == "1" else unit


def unit_code(quantity: Resource) -> str:
    """A Quantity's UCUM code; "" when it has none."""
    return words(quantity.get("code")) if quantity.get("system") == _UCUM else ""


_parsed = lru_cache(maxsize=8192)(parse_date)


@lru_cache(maxsize=256)
def _date_keys(stem: str) -> tuple[str, ...]:
    return (stem, f"{stem}DateTime", f"{stem}Date", f"{stem}Instant", f"{stem}Period", f"{stem}Timing")


def dates_in(resource: Resource, stem: str) -> Iterator[tuple[str, str]]:
    """The (start, end) texts of a choice of date types: stemDateTime, stemPeriod, stemInstant, stemTiming, stem itself."""
    keys = _date_keys(stem)
    for key in keys[:4]:
        if isinstance(value := resource.get(key), str) and value:
            yield value, ""
    for key in (stem, keys[4]):
        if isinstance(period := resource.get(key), dict) and ("start" in period or "end" in period):
            yield words(period.get("start")), words(period.get("end"))
    timing = resource.get(keys[5])
    if isinstance(timing, dict) and isinstance(event := timing.get("event"), list) and event:
        yield words(event[0]), ""


def first_dates(resource: Resource, stems: tuple[str, ...]) -> tuple[PartialDate | None, PartialDate | None, bool]:
    """Start, end, and whether a date was there that cannot be read. A period with only an end starts there."""
    if stems and (own := resource.get(f"{stems[0]}DateTime")).__class__ is str and stems[0] not in resource:
        start = _parsed(own)
        if start is not None:  # as it is nearly always
            return start, None, False
    odd = False
    for stem in stems:
        for start_text, end_text in dates_in(resource, stem):
            start, end = _parsed(start_text), _parsed(end_text) if end_text else None
            odd = odd or (bool(start_text) and start is None) or (bool(end_text) and end is None)
            if start or end:
                return start or end, end, odd
    return None, None, odd


def notes(resource: Resource) -> str:
    """The remarks on a resource (Annotation), on lines of their own."""
    remarks = [prose(one.get("text")) for key in ("note", "comment") for one in children(resource, key)]
    if isinstance(resource.get("comment"), str):
        remarks.append(prose(resource["comment"]))
    return "\n".join(filter(None, remarks))


def joined(*parts: str, by: str = " · ", limit: int = LINE) -> str:
    """The parts that say something, each once, on one line."""
    return words(by.join(dict.fromkeys(filter(None, parts))), limit)
