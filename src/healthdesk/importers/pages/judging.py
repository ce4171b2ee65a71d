"""What somebody has to look at in a row read from a page, and what the row is about.

A doubt is a part whose reading could be wrong: letters that were seen and not given, a unit that does not measure this,
two printed units that do not say the same, a number that its own range makes unlikely, a day without a label. What is
printed is never set right; it is asked about.
"""

import re
from dataclasses import dataclass

from healthdesk.domain.knowledge import concept as concept_under
from healthdesk.domain.knowledge import concept_of, convert, folded, unit_of
from healthdesk.domain.knowledge.labs import Concept
from healthdesk.domain.knowledge.units import Unit
from healthdesk.importers.pages.cells import Range, Value, plain_unit
from healthdesk.importers.pages.found import Printed, Row, measures

SURE_ENOUGH = 0.86
"""Words seen with less confidence are doubtful; what a text says is sure."""

_AGREE = 0.04
"""Two units of one result may differ by rounding, as a share of the value."""

_FAR = 3.0
"""How many times beyond its range a seen number is asked about: a decimal comma lost to the eye makes it ten times as much."""

_WITHOUT_UNIT = frozenset({"{ratio}", "{INR}", "[pH]", "{titer}", "{score}", "{T-score}", "{Z-score}", "1"})
_IN_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_NOISE = re.compile(
    r"\b(?:serique|seriques|sanguine?|plasmatique|serum|plasma|blood|dosage|calcule|calculee|calculated|calc|direct|mesure|"
    r"enzymatique|auto|automated|taux de|niveau de|level|colorimetrie|ultra ?sensible|total count|count|numeration|hplc|absolute|abs|"
    r"totale?s?|dans le serum|ckd epi|selon ckd epi|mdrd|quantitative|quantitatif|fasting status unknown|non fasting)\b"
)


@dataclass(frozen=True, slots=True)
class About:
    """What a row is about: its title, the key the tables know it by ("" for none), the parts to look at."""

    title: str
    key: str
    doubts: frozenset[str]
    named: bool = False


def judge(row: Row, *, thousands: bool) -> About:
    """The judgement of a row. `thousands` says that this letter's commas (or points) before three figures are doubtful."""
    key, named = _key(row.name, row.section, row.unit)
    title, doubts, known = row.name, set(row.doubts), _known(key)
    if row.section:
        title, named = f"{row.name} ({row.section})", False
    elif not key and row.unit and _key(row.name, "", "")[0]:
        doubts.add("unit")  # a known name beside a unit that does not measure it
    if row.printed.value.number:
        doubts |= _about_unit(known, row.unit)
        doubts |= _about_value(row, known, thousands=thousands)
    if row.sheet.seen:
        doubts |= _seen(row, known)
    return About(title, key, frozenset(doubts), named)


def _key(name: str, section: str, unit: str) -> tuple[str, bool]:
    """The concept of a printed name beside a unit, and whether its exact words are in the tables."""
    plain = plain_unit(unit)
    if section:
        if not re.search(r"urin|ecbu|bandelette|dipstick|miction", folded(section)):
            return "", False
        pairs = (f"{name} urine", f"urine {name}", f"{name} urinaire", f"{name} urinaires", f"{name} in urine", name)
        found = (concept_of((), words, None, plain) for words in pairs)
        return next((key for key in found if key.endswith(("-urine", "urine-24h", "acr"))), ""), False
    if exact := concept_of((), name, None, plain):
        return exact, True
    bare = _IN_ASIDE.sub(" ", name)
    for words in (name.replace(".", ""), bare, *_aside(name), _NOISE.sub(" ", folded(bare))):
        if (found_key := concept_of((), words, None, plain)) and (not unit or measures(found_key, unit)):
            return found_key, False
    return "", False


def _aside(name: str) -> tuple[str, ...]:
    """What stands in brackets behind a name: its abbreviation, as in "Volume globulaire moyen (VGM)"."""
    return tuple(found for found in re.findall(r"\(([^)]{2,20})\)", name) if found.isupper() and len(found) > 2)


def _known(key: str) -> Concept | None:
    try:
        return concept_under(key) if key else None
    except KeyError:
        return None


def _about_unit(known: Concept | None, unit: str) -> set[str]:
    if not unit:
        bare = known is not None and (not known.ucum or bool(_WITHOUT_UNIT & set(known.ucum)))
        return set() if bare else {"unit"}
    return set() if unit_of(plain_unit(unit)) is not None else {"unit"}


def _about_value(row: Row, known: Concept | None, *, thousands: bool) -> set[str]:
    doubts: set[str] = set()
    number = row.printed.value.number
    if thousands and re.search(r"[.,]\d{3}$", number):
        doubts.add("value")
    for second in row.also:
        if not _agree(known, row.printed, second):
            doubts.add("value")
    if row.sheet.seen and row.printed.range and _unlikely(row.printed.value, row.printed.range):
        doubts.add("value")
    return doubts


def _agree(known: Concept | None, first: Printed, second: Printed) -> bool:
    """Whether one result printed in two units is the same amount twice."""
    units = unit_of(plain_unit(first.unit)), unit_of(plain_unit(second.unit))
    if not second.value.number or units[0] is None or units[1] is None:
        return False
    turned = convert(known.key if known else "", float(first.value.number), units[0].ucum, units[1].ucum)
    if turned is None:
        return False
    given = float(second.value.number)
    least: float = 0.5 * 10 ** -len(second.value.number.partition(".")[2])
    return bool(abs(turned - given) <= max(_AGREE * abs(given), least))


def _unlikely(value: Value, limits: Range) -> bool:
    number = float(value.number)
    high, low = (float(text) if text else None for text in (limits.high, limits.low))
    pointed = "." in (limits.high + limits.low)
    if high is not None and (number > _FAR * high or (pointed and "." not in value.number and number > high)):
        return True
    return (
        low is not None and low > 0 and (number < low / _FAR or (pointed and "." not in value.number and number < low))
    )


def _alike(own: Unit, found: Unit) -> bool:
    """Whether two units are one: of the same size, or the unit of enzymes, which laboratories print as U/L and as IU/L."""
    if {own.ucum, found.ucum} <= {"U/L", "[IU]/L"}:
        return True
    return own.quantity == found.quantity and own.scale == found.scale


def _seen(row: Row, known: Concept | None) -> set[str]:
    """The parts of a seen row that are not sure enough: figures by their letters, a name and a unit by what the tables know.

    "µ" and "p" look alike, and both make units: a unit is sure when it is one that this measure usually has.
    """
    doubts = {
        mark.part for mark in row.marks if mark.part in ("value", "range", "also", "date") and mark.sure < SURE_ENOUGH
    }
    if known is None:
        doubts |= {"name"}
    if row.unit:
        found = unit_of(plain_unit(row.unit))
        usual = [unit_of(code) for code in known.ucum] if known else []
        if found is None or not any(own and _alike(own, found) for own in usual):
            doubts |= {"unit"}
    return doubts
