"""What Apple's identifiers mean: names, codes, units and the words of its categories.

Identifiers and units: https://developer.apple.com/documentation/healthkit (HKQuantityTypeIdentifier,
HKCategoryTypeIdentifier, HKUnit). Codes: LOINC, as HL7's Physical Activity guide and Stanford's HealthKitOnFHIR choose
them; each row of the tables beside this module names its source.
"""

import csv
import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib.resources import files

from healthdesk.domain.records import Kind

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_PREFIX = re.compile(
    r"HK(?:Quantity|Category|Correlation|Data|Characteristic)TypeIdentifier|HKWorkoutActivityType|HK(?=[A-Z])"
)
_SUMMING = ("Dietary", "Distance")
_MOLAR = re.compile(r"(m?mol)<[\d.]{1,40}>")
_VALUE = "HKCategoryValue"
_FAMILIES = ("Severity", "PresenceOf", "Presence", "AppetiteChanges", "VaginalBleeding")
_FITS_PERCENT = 1
_MOST_DIGITS = 40


@dataclass(frozen=True, slots=True)
class Type:
    """One identifier: its name, LOINC code ("" when the sources know none), shelf, and whether a day's values add up."""

    label: str
    loinc: str
    kind: Kind
    sums: bool
    unit: str


@cache
def _types() -> dict[str, Type]:
    return {
        row["type"]: Type(row["label"], row["loinc"], Kind(row["kind"]), row["sums"] == "1", row["unit"])
        for row in _rows("types")
    }


@cache
def _units() -> dict[str, str]:
    return {row["printed"]: row["ucum"] for row in _rows("units")}


def _rows(name: str) -> list[dict[str, str]]:
    text = (files("healthdesk.importers.apple") / f"{name}.tsv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))


def type_of(identifier: str) -> Type:
    """What an identifier means; one that the table does not hold is named by its own words."""
    known = _types().get(identifier)
    if known is not None:
        return known
    bare = _PREFIX.sub("", identifier, count=1)
    return Type(spoken(bare) or "Health app record", "", Kind.OBSERVATION, bare.startswith(_SUMMING), "")


def spoken(identifier: str) -> str:
    """An identifier's own words: "HKWorkoutActivityTypeHighIntensityIntervalTraining" is High intensity interval training."""
    words = _CAMEL.sub(" ", _PREFIX.sub("", identifier, count=1)).replace("_", " ").split()
    told = [word if word.isupper() and len(word) > 1 else word.lower() for word in words]
    sentence = " ".join(told)
    return sentence[:1].upper() + sentence[1:]


def unit_of(printed: str, kind: Type) -> tuple[str, str]:
    """The unit to show and its UCUM code. "count" is no unit, "count/min" is "/min"; a molar unit loses its molar mass."""
    bare = _MOLAR.sub(r"\1", printed)
    code = _units().get(bare, "")
    if bare.startswith("count"):
        return "", kind.unit or code
    # The large calorie: what the table of units calls kcal, too.
    return "kcal" if bare == "Cal" else bare, kind.unit or code


def value_of(printed: str, unit: str) -> str:
    """A number as it is meant: HealthKit's percent counts from 0 to 1, so that 0.97 is 97 %.

    Source: https://developer.apple.com/documentation/healthkit/hkunit/percent().
    """
    if unit != "%" or not printed.isascii() or len(printed) > _MOST_DIGITS:
        return printed
    try:
        share = Decimal(printed)
    except ArithmeticError:
        return printed
    if not share.is_finite() or abs(share) > _FITS_PERCENT:
        return printed
    text = f"{share.scaleb(2).normalize():f}"
    return "0" if text == "-0" else text


def category_words(identifier: str, value: str) -> str:
    """A category's value in words: "HKCategoryValueSleepAnalysisAsleepCore" of a sleep analysis is Asleep core."""
    own = _PREFIX.sub("", identifier, count=1)
    bare = value.removeprefix(_VALUE)
    if bare == "NotApplicable":
        return "Recorded"
    for family in (own, *_FAMILIES):
        if bare.startswith(family) and len(bare) > len(family):
            bare = bare.removeprefix(family)
            break
    return spoken(bare) or value
