"""From what a source calls a thing to the one key under which HealthDesk keeps it."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from healthdesk.domain.knowledge import labs, medicines, vaccines
from healthdesk.domain.records import Coding, Kind

EDITION = 2
"""Goes up when the tables give another key for something: vaults are brought up to it at their opening."""

_MEASURED = frozenset({Kind.RESULT, Kind.VITAL, Kind.OBSERVATION})
_NOT_A_NAME = re.compile(
    r"\[[^\]]*\]|\bby automated count\b|\bmeasured\b|\bin (?:serum or plasma|serum/plasma|serum|plasma|blood)\b",
    re.IGNORECASE,
)


def concept_of(codings: Iterable[Coding], title: str = "", kind: Kind | None = None, unit: str = "") -> str:
    """The concept key of a record or of one measurement; "" when the tables know none.

    Measures: the key of `labs` ("hba1c", "systolic-bp"), "loinc:1234-5" for a well-formed code that the tables do not
    hold. A report of a known panel: "panel:lipid". Medicines: "ingredient:metformin", several ingredients joined by
    "+" in alphabetical order. Vaccines: "vaccine:flu". Codes go before words; a name counts only when there is no
    well-formed code, and only when one measure alone can bear it with that `unit`. `kind` None means a measurement.
    """
    return _concept_of(tuple(codings), title, kind, unit)


@lru_cache(maxsize=4096)
def _concept_of(codes: tuple[Coding, ...], title: str, kind: Kind | None, unit: str) -> str:
    if kind is None or kind in _MEASURED:
        return _measure(codes, title, unit)
    if kind is Kind.MEDICATION:
        found = medicines.ingredients_in(" / ".join((title, *(code.display for code in codes))))
        if found:
            return f"ingredient:{'+'.join(sorted(found))}"
        atc = (medicines.ingredient_of_atc(code.code) for code in codes if _says_atc(code.system))
        return next((f"ingredient:{key}" for key in atc if key), "")
    if kind is Kind.IMMUNIZATION:
        group = vaccines.vaccine_group(codes, title)
        return f"vaccine:{group}" if group else ""
    if kind is Kind.REPORT:
        return next((f"panel:{key}" for code in codes if (key := labs.panel_of_loinc(code.code.strip()))), "")
    return ""


def concept_name(key: str, language: str = "en") -> str:
    """The name to show for a concept key; "" when the tables know none (the record's own title serves then)."""
    prefix, _, rest = key.partition(":")
    try:
        if prefix == "ingredient":
            return " + ".join(medicines.ingredient(part).name(language) for part in rest.split("+"))
        if prefix == "class":
            return medicines.medicine_class(rest).name(language)
        if prefix == "vaccine":
            return next(group.name(language) for group in vaccines.vaccine_groups() if group.key == rest)
        if prefix == "panel":
            return next(panel.name(language) for panel in labs.panels() if panel.key == rest)
        return labs.concept(key).name(language)
    except (KeyError, StopIteration):
        return ""


def every_name() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each concept's key with all its names and brands in every language."""
    for measure in labs.lab_concepts():
        yield measure.key, tuple(name for names in measure.names.values() for name in names)
    for one in medicines.ingredients():
        names = (name for some in (*one.names.values(), *one.brands.values()) for name in some)
        yield f"ingredient:{one.key}", tuple(names)
    for group in vaccines.vaccine_groups():
        yield f"vaccine:{group.key}", tuple(name for names in group.names.values() for name in names)
    for panel in labs.panels():
        yield f"panel:{panel.key}", tuple(name for names in panel.names.values() for name in names)


def _measure(codes: tuple[Coding, ...], title: str, unit: str) -> str:
    loincs = [code.code.strip() for code in codes if _says_loinc(code.system) and labs.is_loinc(code.code.strip())]
    for code in loincs:
        if known := labs.concept_of_loinc(code):
            return known
    if loincs:
        return f"loinc:{loincs[0]}"
    for name in (title, *(code.display for code in codes)):
        if name and (known := labs.concept_of_printed(name, unit) or labs.concept_of_printed(_bare(name), unit)):
            return known
    return ""


@lru_cache(maxsize=8192)
def _bare(name: str) -> str:
    return _NOT_A_NAME.sub(" ", name)


def _says_atc(system: str) -> bool:
    plain = system.lower().removeprefix("urn:oid:")
    return "whocc" in plain or plain in ("atc", "2.16.840.1.113883.6.73")


def _says_loinc(system: str) -> bool:
    return "loinc" in system.lower() or system.removeprefix("urn:oid:") == "2.16.840.1.113883.6.1" or system == "LN"
