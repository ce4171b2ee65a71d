"""What one printed cell of a laboratory table says: a value, a unit, a range, a mark, a date, or words.

Ways of printing taken from the French order on reports of medical biology (arrêté du 26 novembre 1999, GBEA, on units and
reference values; a second unit may be printed beside the first) and from the interpretation codes of
https://terminology.hl7.org/CodeSystem-v3-ObservationInterpretation.html (H, L, HH, LL, A). Units: `domain.knowledge`.
"""

import re
import unicodedata
from dataclasses import dataclass, replace

from healthdesk.domain.knowledge import folded, unit_of

_NUMBER = r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d{1,3}(?:,\d{3}){2,}|\d{1,9}(?:[.,]\d{1,6})?"
_LESS = r"<=|>=|≤|≥|<|>|(?:inf(?:érieure?|[.])?|sup(?:érieure?|[.])?)[ ]?(?:ou égale?)?[ ]?(?:à|a)\b"
_SIGNED = rf"(?P<less>{_LESS})?[ ]*(?P<number>{_NUMBER})"
_VALUE = re.compile(rf"{_SIGNED}(?![\d/:.,])", re.IGNORECASE)
_RANGE = re.compile(
    rf"[(\[]?[ ]*(?P<low>{_NUMBER})[ ]*(?P<unit_low>[^\d()\[\];:-]{{1,12}}?)?[ ]*(?:-|–|—|à|a|to|et|/|<->)[ ]*(?P<high>{_NUMBER})"
    r"(?!\d|[-–]\d|/\d)[ ]*[)\]]?",
    re.IGNORECASE,
)
_ONE_SIDED = re.compile(
    rf"[(\[]?[ ]*(?P<less>{_LESS}|up to|jusqu['’]à|until|less than|under|over|more than|greater than)[ ]*"
    rf"(?P<limit>{_NUMBER})(?!\d|[.,/:]\d)[ ]*[)\]]?",
    re.IGNORECASE,
)
_TITRE = re.compile(r"(?:[<>≤≥]\s*)?1\s*[:/]\s*\d{1,6}(?!\d)")
_DATE = re.compile(
    r"(?<!\d)(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}"
    r"|\d{1,2}[ -]?[^\W\d_]{3,9}\.?[ ,-]+\d{4}|[^\W\d_]{3,9}\.? \d{1,2},? \d{4})(?!\d)",
    re.IGNORECASE,
)
_FLAG = re.compile(
    r"(?:\*{1,3}|↑{1,2}|↓{1,2}|▲|▼|[+]{1,3}|-{1,3}|HH|LL|H|L|A|N|High|Low|Haut|Bas|Elevé|Élevé|Abnormal|Anormal|Normal"
    r"|Above|Below|Critical|[(\[](?:H|L|HH|LL|A|N|\*)[)\]])",
    re.IGNORECASE,
)
_FLAGS = {
    "h": "H", "↑": "H", "▲": "H", "high": "H", "haut": "H", "eleve": "H", "élevé": "H", "above": "H", "l": "L", "↓": "L",
    "▼": "L", "low": "L", "bas": "L", "below": "L", "hh": "HH", "↑↑": "HH", "ll": "LL", "↓↓": "LL", "*": "A", "a": "A",
    "abnormal": "A", "anormal": "A", "**": "AA", "***": "AA", "critical": "AA", "n": "N", "normal": "N",
}  # fmt: skip
_ALWAYS_MARK = re.compile(r"HH?|LL?|A|N")  # "L" alone is low, not litres
_WORDS = frozenset(
    """
    negatif negative negatifs negatives positif positive positifs positives absence absent absents absente presence present
    traces trace neg pos detecte detectee detected reactive nonreactive indetectable undetectable normal normale normaux
    clair claire clear jaune yellow trouble cloudy turbid limpide sterile rare rares few many moderate nombreux nombreuses
    faible equivoque borderline indeterminate immunise immune nonimmune douteux none seen
    """.split()  # noqa: SIM905 - a list of words is read more easily
)
_MODIFIERS = frozenset(
    [
        "non",
        "not",
        "no",
        "de",
        "des",
        "du",
        "la",
        "le",
        "pas",
        "faiblement",
        "fortement",
        "weakly",
        "strongly",
        "small",
        "large",
        "legeres",
    ]
)
_BLOOD_GROUP = re.compile(
    r"(?:A|B|AB|O)(?:\s*(?:Rh\s*)?(?:\+|-|pos(?:iti[fv]e?)?|neg(?:ati[fv]e?)?))?(?:\s*Rh)?", re.IGNORECASE
)
_POWER = r"(?:[x×] ?)?10(?: ?[\^*.]{1,2} ?| ?[eE] ?\+?| )?(?:[369]|12|³|⁶|⁹|¹²)"
_UNIT_SHAPE = re.compile(
    rf"(?:{_POWER} ?|[A-Za-zµμ°]{{1,14}})?(?: ?[./] ?[A-Za-zµμ\d.,²³%^]{{1,14}}){{1,3}}|%(?: of)?(?: [A-Za-z]{{2,12}}){{1,3}}"
)
_BEGINS = re.compile(rf"{_POWER} ?/|1000/|100000/|\D")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
LONGEST = 60


@dataclass(frozen=True, slots=True)
class Value:
    """A printed result: a comparator ("", "<", "<=", ">", ">=") and a number, or words and titers as `words`."""

    number: str = ""
    comparator: str = ""
    words: str = ""

    @property
    def printed(self) -> str:
        """As it is shown."""
        return self.words or f"{self.comparator}{self.number}"


@dataclass(frozen=True, slots=True)
class Range:
    """A printed range: its limits as decimal text, "" where it has none, and its own words."""

    low: str = ""
    high: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """What a run of words says; `rest` is what of it is none of these."""

    value: Value | None = None
    unit: str = ""
    range: Range | None = None
    flag: str = ""
    date: str = ""
    rest: str = ""


def decimal(text: str) -> str:
    """A printed number with a point and without spaces: "1 250,5" is 1250.5, "1,250" in thousands stays doubtful."""
    bare = re.sub(r"[ \u00a0\u202f]", "", text)
    if bare.count(",") > 1:
        return bare.replace(",", "")
    return bare.replace(",", ".")


def comparator(text: str) -> str:
    """The comparator that a sign or words mean."""
    plain = folded_less(text)
    if plain in ("<", ">", "<=", ">="):
        return plain
    lower = plain.startswith(("inf", "up", "jusq", "until", "less", "under"))
    equal = "egal" in plain or plain.startswith(("up", "jusq", "until"))
    return ("<" if lower else ">") + ("=" if equal else "")


def folded_less(text: str) -> str:
    """A comparator without accents, with two-sign comparators for the one-sign ones."""
    plain = text.strip().lower().replace("≤", "<=").replace("≥", ">=")
    return "".join(mark for mark in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(mark))


def value_in(text: str) -> Value | None:
    """The result that a whole cell is; None when it is something else."""
    bare = text.strip().strip(".…_ ").strip()
    if _TITRE.fullmatch(bare):
        return Value(words=re.sub(r"\s*([:/])\s*", r"\1", bare))
    if match := _VALUE.fullmatch(bare):
        less = comparator(match["less"]) if match["less"] else ""
        return Value(decimal(match["number"]), less)
    return Value(words=bare) if says_result(bare) else None


def says_result(text: str) -> bool:
    """Whether words are a result: "Négatif", "traces", "non réactif", "O Rh +"."""
    words = folded(text).split()
    if not words or len(words) > 4:
        return False
    if all(word in _WORDS or word in _MODIFIERS for word in words) and any(word in _WORDS for word in words):
        return True
    return len(text) > 1 and _BLOOD_GROUP.fullmatch(text.strip()) is not None and not unit_in(text)


def unit_in(text: str) -> str:
    """The text when it is a unit, known or shaped as one; else ""."""
    bare = text.strip().strip("()[]").strip()
    if not bare or len(bare) > 24 or re.fullmatch(r"[\d.,<>=/ -]+", bare) or not _BEGINS.match(bare):
        return ""
    if known_unit(bare):
        return bare
    return bare if _UNIT_SHAPE.fullmatch(bare) and re.search(r"[A-Za-zµμ%]", bare) and not _DATE.search(bare) else ""


def known_unit(text: str) -> bool:
    """Whether the tables know a unit; "G/l" and "x10³/µL" are ways to print known ones."""
    return unit_of(plain_unit(text)) is not None


def plain_unit(text: str) -> str:
    """A unit as the tables write it: powers after "^", no sign of multiplication, "mm3" for a cubic millimetre."""
    bare = text.strip().strip("()[]").strip()
    bare = re.sub(r"(?<=10)[ ]?([⁰¹²³⁴⁵⁶⁷⁸⁹]+)", lambda match: "^" + match[1].translate(_SUPERSCRIPTS), bare)
    if re.match(r"% ?(?:of|de|des|du|\()", bare):
        return "%"
    bare = re.sub(r"^[x×] ?(?=10)", "", bare).replace("mm³", "mm3").replace("mcL", "uL")
    bare = re.sub(r"(?<=^10)[ ]?([369]|12)(?=[ ]?/)", r"^\1", bare)
    bare = re.sub(r"(?<=/)([mµμu]?)l\b", r"\1L", bare)
    return re.sub(r"\s+", "", bare) if "/" in bare else bare


def range_in(text: str) -> Range | None:
    """The range that a whole cell is (a unit may stand behind it); None when it is something else."""
    bare = re.sub(
        r"^(?:N|VN|Ref|Réf|Norme?s?|VR|Normal(?:e|es)?|Valeurs? usuelles?)\.?[ ]*[:=]?[ ]*",
        "",
        text.strip(),
        flags=re.IGNORECASE,
    )
    for pattern in (_RANGE, _ONE_SIDED):
        match = pattern.match(bare)
        if match is None:
            continue
        tail = bare[match.end() :].strip().strip(")]").strip()
        if tail and not unit_in(tail):
            continue
        return _range(match, bare)
    return None


def _range(match: re.Match[str], text: str) -> Range | None:
    found = match.groupdict()
    if "limit" in found:
        less = comparator(found["less"])
        limit = decimal(found["limit"])
        return Range(high=limit, text=text) if less.startswith("<") else Range(low=limit, text=text)
    low, high = decimal(found["low"]), decimal(found["high"])
    return Range(low, high, text) if float(low) <= float(high) else None


def flag_in(text: str) -> str:
    """The HL7 code of a mark ("H", "L", "A" ...), "" when the cell is no mark."""
    bare = text.strip()
    if not bare or not _FLAG.fullmatch(bare):
        return ""
    plain = bare.strip("()[]")
    return (
        _FLAGS.get(plain)
        or _FLAGS.get(plain.lower())
        or ("H" if plain.startswith("+") else "L" if plain.startswith("-") else "")
    )


def dates_in(text: str) -> tuple[str, ...]:
    """The dates printed in a text, as printed."""
    return tuple(match.group() for match in _DATE.finditer(text))


def read(text: str, *, range_first: bool = False) -> Cell | None:
    """What a cell says, whole: a value with or without mark, unit, range and date; None when it says anything else.

    `range_first` reads a single limit ("< 5") as the range: it stands in that column.
    """
    bare = re.sub(r"\s+", " ", text).strip().strip("|").strip(".…_ ").strip()
    if not bare or len(bare) > 2 * LONGEST:
        return None
    date = ""
    if (dates := dates_in(bare)) and not _RANGE.fullmatch(bare):
        if len(dates) > 1:
            return None
        date = dates[0]
        bare = re.sub(
            r"[(\[]?\s*(?:le|du|on|,|:)?\s*" + re.escape(date) + r"\s*[:)\]]?", " ", bare, flags=re.IGNORECASE
        ).strip()
        if not bare:
            return Cell(date=date)
    found = _whole(bare, range_first=range_first)
    return replace(found, date=date) if found else None


def _whole(text: str, *, range_first: bool) -> Cell | None:
    if not range_first and (value := value_in(text)):
        return Cell(value=value)
    if not range_first and re.match(_LESS, text, re.IGNORECASE) and (found := _composed(text)):
        return found
    limits = range_in(text)
    flag, unit = ("", "") if limits else (flag_in(text), unit_in(text))
    if limits or flag or unit:
        marked = flag and (not unit or _ALWAYS_MARK.fullmatch(text))
        return Cell(
            range=limits, unit=_unit_behind(text) if limits else "" if marked else unit, flag=flag if marked else ""
        )
    return _composed(text)


def _unit_behind(text: str) -> str:
    for pattern in (_RANGE, _ONE_SIDED):
        if (match := pattern.search(text)) and (unit := unit_in(text[match.end() :])):
            return unit
    return ""


def _composed(text: str) -> Cell | None:
    """A value with what stands around it: marks before or behind, a unit, a range, in this order."""
    rest, flag = _marks_off(text)
    if flag and (alone := _whole(rest, range_first=False)):
        return replace(alone, flag=alone.flag or flag) if alone.value else None
    match = _VALUE.match(rest)
    if match is None or (_RANGE.match(rest) and not rest[match.end() :].strip()[:1].isalpha()):
        return None
    value = Value(decimal(match["number"]), comparator(match["less"]) if match["less"] else "")
    behind = rest[match.end() :].strip()
    words = behind.split(" ")
    for count in range(len(words), 0, -1):
        head, tail = " ".join(words[:count]), " ".join(words[count:])
        head, mark = _marks_off(head)
        if head and not unit_in(head):
            continue
        if not tail:
            return Cell(value=value, unit=head, flag=flag or mark)
        if found := range_in(tail):
            return Cell(value=value, unit=head, range=found, flag=flag or mark)
        if (mark2 := flag_in(tail)) and not (flag or mark):
            return Cell(value=value, unit=head, flag=mark2)
    limits = range_in(behind)
    return Cell(value=value, range=limits, unit=_unit_behind(behind), flag=flag) if limits else None


def _marks_off(text: str) -> tuple[str, str]:
    """A cell without its marks, and their code."""
    words = text.split(" ")
    for start, end, mark in ((1, len(words), words[0]), (0, len(words) - 1, words[-1])):
        if len(words) > 1 and (flag := flag_in(mark)):
            return " ".join(words[start:end]), flag
    for mark in ("*", "↑", "↓", "▲", "▼"):
        if text.startswith(mark) or text.endswith(mark):
            bare = text.strip(mark).strip()
            return bare, _FLAGS[mark] if bare else ""
    if match := re.fullmatch(r"([<>]?[\d.,]+)(HH|LL|H|L)", text):
        return match[1], match[2]
    return text, ""
