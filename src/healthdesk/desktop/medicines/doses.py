"""A dose in words: a source's own text as it is, and what sources give only as codes said in the language in force.

Where a source has no text, the importer writes its FHIR Timing as "3 × / d" and its asNeeded as "PRN"
(https://hl7.org/fhir/R4/datatypes.html#Timing, units of time in UCUM).
"""

import re
from typing import Final

from healthdesk.desktop import text

_OFTEN: Final = re.compile(r"(?<![\w.])(\d+) × / (?:(\d+(?:\.\d+)?) )?(h|d|wk|mo)(?!\w)")
_NEEDED: Final = re.compile(r"(?:^|(?<=, )|(?<=· ))PRN(?=,|$| ·)")


def dose_words(dose: str) -> str:
    """A recorded dose, its coded parts in words; everything else stays as the source wrote it."""
    return _NEEDED.sub(text.say("dose.needed"), _OFTEN.sub(_often, dose))


def _often(found: re.Match[str]) -> str:
    count, period, unit = int(found[1]), found[2], found[3]
    if period and float(period) != 1:
        return text.many(f"dose.every.{unit}", count, period=period.removesuffix(".0"))
    return text.many(f"dose.each.{unit}", count)
