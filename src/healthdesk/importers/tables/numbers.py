"""Numbers as tables print them: which mark is the decimal one, decided over a column; comparators and glued units.

Sources: Unicode CLDR 44, number symbols of each language; ISO 80000-1:2022, 7.3 (both marks are decimal marks; digits are grouped
by spaces); the Swiss group by apostrophes.
"""

import re
from dataclasses import dataclass

_SPACES = "\u0020\u00a0\u2009\u202f"
_CELL = re.compile(
    rf"(?P<sign><=|>=|[<>≤≥])?[{_SPACES}]*"
    rf"(?P<number>[-+−]?(?:\d{{1,3}}(?:[{_SPACES}'’]\d{{3}})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*|[.,]\d+))"
    r"(?P<power>[eE][-+]?\d{1,2})?(?P<rest>[^\d].*)?"
)
_PLAIN = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?", re.ASCII)
_LONGEST = 200
_SIGNS = {"≤": "<=", "≥": ">="}
_GROUPS = re.compile(rf"['’{_SPACES}]")
_TO_POINT = str.maketrans({"−": "-", "+": ""})
MISSING = frozenset({
    "", "null", "none", "nan", "n/a", "na", "n.a.", "--", "-", "—", "–", "---", "nil", "#n/a", "undefined", "not available", ".", "n/d",
    "nd", "k.a.", "s.o.", "nc", "n.c.", "#value!", "#ref!", "#div/0!", "not applicable", "no data", "unknown", "(null)", "\\n", "<null>",
})  # fmt: skip
"""What stands in a cell that has nothing to say."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number with a point as its decimal mark, its digits as printed; the comparator before it and the words behind."""

    text: str
    comparator: str = ""
    rest: str = ""

    @property
    def value(self) -> float:
        """The same as a float."""
        return float(self.text)


def missing(cell: str) -> bool:
    """Whether a cell has nothing to say."""
    return cell.strip().casefold() in MISSING


@dataclass(slots=True)
class Marks:
    """What the numbers of a column, all of them, say about their decimal mark."""

    comma: int = 0
    point: int = 0
    three_after_comma: int = 0

    def add(self, cell: str) -> None:
        """Count one cell."""
        if ("," not in cell and "." not in cell) or len(cell) > _LONGEST:
            return
        found = _CELL.fullmatch(cell.strip())
        if found is None:
            return
        number = _GROUPS.sub("", found["number"])
        commas, points = number.count(","), number.count(".")
        if commas and points:
            last_comma = number.rindex(",") > number.rindex(".")
            self.comma += last_comma
            self.point += not last_comma
        elif commas > 1:
            self.point += 1
        elif points > 1:
            self.comma += 1
        elif commas:
            grouped = re.fullmatch(r"[-+−]?[1-9]\d{0,2},\d{3}", number)
            self.three_after_comma += bool(grouped)
            self.comma += not grouped
        elif points and not re.fullmatch(r"[-+−]?[1-9]\d{0,2}\.\d{3}", number):
            self.point += 1

    def decimal(self, likely: str = ".") -> str:
        """The decimal mark, a comma or a point; `likely` where the numbers leave it open, "" when they contradict each other."""
        if self.comma and self.point:
            return ""
        if self.comma or self.point:
            return "," if self.comma else "."
        return likely


def number_of(cell: str, decimal: str) -> Number | None:
    """The number in a cell; None when there is none, or when its marks do not fit the column's decimal mark."""
    if _PLAIN.fullmatch(cell) and (decimal == "." or "." not in cell):
        return Number(cell)
    found = _CELL.fullmatch(cell.strip()) if len(cell) <= _LONGEST else None
    if found is None:
        return None
    number = _GROUPS.sub("", found["number"]).translate(_TO_POINT)
    other = "." if decimal == "," else ","
    if other in number:
        head, *groups = number.partition(decimal)[0].split(other)
        if not head.lstrip("-") or len(head.lstrip("-")) > 3 or any(len(group) != 3 for group in groups):
            return None
        if other in number.partition(decimal)[2]:
            return None
        number = number.replace(other, "")
    if number.count(decimal) > 1:
        return None
    number = number.replace(decimal, ".") if decimal == "," else number
    if number.startswith((".", "-.")):
        number = number.replace(".", "0.", 1)
    sign, _, digits = number.rpartition("-")
    whole, point, rest = digits.partition(".")
    whole = whole.lstrip("0") or "0"
    text = f"{'-' if sign or number.startswith('-') else ''}{whole}{point if rest else ''}{rest}{found['power'] or ''}"
    comparator = found["sign"] or ""
    return Number(text, _SIGNS.get(comparator, comparator), (found["rest"] or "").strip())
