"""Measures: laboratory results, vital signs, scores; their LOINC codes, names in four languages, and units.

Codes and names: LOINC, https://loinc.org. Names of everyday speech are the project's own. Units: UCUM, https://ucum.org.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType

from healthdesk.domain.knowledge.lexicon import Lexicon, Mention, folded
from healthdesk.domain.knowledge.tables import by_language, parts, rows
from healthdesk.domain.knowledge.units import fits

_LOINC = re.compile(r"[0-9]{1,7}-[0-9]")


@dataclass(frozen=True, slots=True)
class Concept:
    """One measure, however sources call it.

    `names` maps a language to its names, the one to show first; `group` is the panel or shelf it belongs to ("cmp",
    "cbc", "lipid", "vital" ...); `ucum` are usual units as UCUM codes, the most usual first.
    """

    key: str
    loinc: tuple[str, ...]
    names: MappingProxyType[str, tuple[str, ...]]
    group: str
    ucum: tuple[str, ...]
    source: str

    def name(self, language: str = "en") -> str:
        """The name to show."""
        return self.names.get(language, self.names["en"])[0]


@dataclass(frozen=True, slots=True)
class Panel:
    """Measures that are ordered together, such as a lipid panel; `members` are the keys of its measures."""

    key: str
    loinc: tuple[str, ...]
    names: MappingProxyType[str, tuple[str, ...]]
    members: tuple[str, ...]
    source: str

    def name(self, language: str = "en") -> str:
        """The name to show."""
        return self.names.get(language, self.names["en"])[0]


# What a panel holds when that is not the measures whose group bears its name.
_MEMBERS = {
    "blood-pressure": ("systolic-bp", "diastolic-bp"),
    "bmp": ("glucose", "calcium", "sodium", "potassium", "bicarbonate", "chloride", "bun", "urea", "creatinine", "egfr"),
    "liver": (
        "albumin", "protein-total", "alp", "alt", "ast", "ggt",
        "bilirubin-total", "bilirubin-direct", "bilirubin-indirect",
    ),
    "renal": ("creatinine", "egfr", "bun", "urea", "sodium", "potassium", "chloride", "bicarbonate", "acr"),
    "electrolytes": ("sodium", "potassium", "chloride", "bicarbonate"),
    "urinalysis": (
        "color-urine", "appearance-urine", "specific-gravity-urine", "ph-urine", "protein-urine", "glucose-urine",
        "ketones-urine", "blood-urine", "leukocytes-urine", "nitrite-urine", "bilirubin-urine", "urobilinogen-urine",
    ),
    "iron": ("ferritin", "iron", "tibc", "transferrin", "transferrin-saturation"),
    "abg": ("ph-blood", "pco2", "po2", "bicarbonate", "lactate"),
    "vitals": (
        "blood-pressure", "systolic-bp", "diastolic-bp", "heart-rate", "respiratory-rate", "temperature",
        "oxygen-saturation", "weight", "height", "bmi",
    ),
}  # fmt: skip


def is_loinc(code: str) -> bool:
    """Whether a code is formed as LOINC forms them: digits, a hyphen and a mod 10 check digit.

    Source: LOINC Users' Guide, "Calculating mod 10 check digits", https://loinc.org/kb/users-guide/.
    """
    if not _LOINC.fullmatch(code):
        return False
    number, _, check = code.partition("-")
    total = 0
    for place, digit in enumerate(reversed(number)):
        doubled = int(digit) * (2 if place % 2 == 0 else 1)
        total += doubled - 9 if doubled > 9 else doubled
    return (10 - total % 10) % 10 == int(check)


@cache
def lab_concepts() -> tuple[Concept, ...]:
    """Every measure the tables know."""
    return tuple(
        Concept(
            row["key"],
            parts(row["loinc"], ","),
            by_language(row),
            row["group"],
            parts(row["ucum"], ","),
            row["source"],
        )
        for row in rows("labs")
    )


@cache
def panels() -> tuple[Panel, ...]:
    """Every panel the tables know."""
    return tuple(
        Panel(
            row["key"],
            parts(row["loinc"], ","),
            by_language(row),
            _MEMBERS.get(row["key"], tuple(c.key for c in lab_concepts() if c.group == row["key"])),
            row["source"],
        )
        for row in rows("panels")
    )


@cache
def _by_key() -> dict[str, Concept]:
    return {concept.key: concept for concept in lab_concepts()}


@cache
def _by_code() -> dict[str, str]:
    return {code: concept.key for concept in lab_concepts() for code in concept.loinc}


@cache
def _panel_by_code() -> dict[str, str]:
    return {code: panel.key for panel in panels() for code in panel.loinc}


@cache
def _lexicon() -> Lexicon:
    return Lexicon((name, c.key) for c in lab_concepts() for names in c.names.values() for name in names)


@cache
def _panel_lexicon() -> Lexicon:
    return Lexicon((name, p.key) for p in panels() for names in p.names.values() for name in names)


def concept(key: str) -> Concept:
    """The measure under a key.

    Raises:
        KeyError: when the tables know none.
    """
    return _by_key()[key]


def usual_unit(key: str) -> str:
    """The unit in which a measure is compared, a UCUM code; "" when the tables know none."""
    known = _by_key().get(key)
    return known.ucum[0] if known and known.ucum else ""


def concept_of_loinc(code: str) -> str:
    """The key of the measure that a LOINC code names, or ""."""
    return _by_code().get(code, "")


def panel_of_loinc(code: str) -> str:
    """The key of the panel that a LOINC code names, or ""."""
    return _panel_by_code().get(code, "")


def concept_of_name(name: str) -> str:
    """The key of the measure whose name, in any language, is the whole text; or ""."""
    return _lexicon().exact(name)


@cache
def _printed() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for row in rows("printed"):
        for name in parts(row["names"]):
            found.setdefault(_as_printed(name), {})[row["key"]] = None
    for concept in lab_concepts():
        for name in (name for names in concept.names.values() for name in names):
            found.setdefault(_as_printed(name), {})[concept.key] = None
    found.pop("", None)
    return {name: tuple(keys) for name, keys in found.items()}


def _as_printed(name: str) -> str:
    """A printed name as it is looked up: folded, its lone letters joined ("V.G.M." is "vgm"), "%" and "#" as words."""
    words = folded(name.replace("%", " percent ").replace("#", " number ").replace("γ", " gamma ")).split()
    joined: list[str] = []
    lone = False
    for word in words:
        single = len(word) == 1 and word.isalpha()
        if single and lone:
            joined[-1] += word
        else:
            joined.append(word)
        lone = single
    return " ".join(joined)


# What may stand behind a name without making it another measure: the sample that the measure is taken from anyway.
_SAMPLES = frozenset({
    "serum", "plasma", "blood", "serum plasma", "serum or plasma", "sang", "serique", "sanguin", "sanguine", "serique ou plasmatique",
    "plasmatique", "venous", "veineux", "whole blood", "sang total", "red blood cells", "automated", "auto", "calc",
    "calculated", "calcule", "enzymatique", "ser plas", "s", "p", "b", "im serum", "im plasma", "im blut", "i s", "vollblut", "kapillar", "enzymatisch",
    "suero", "sangre", "en suero", "en plasma", "en sangre", "serico", "serica", "sanguineo", "sanguinea", "sangre total", "venosa",
})  # fmt: skip
_ASIDE = re.compile(r"[(\[]([^)\]]*)[)\]]")


@lru_cache(maxsize=8192)
def concept_of_printed(name: str, unit: str = "") -> str:
    """The key of the one measure that a printed name can mean, given the unit beside it; "" when there are several or none.

    What stands in brackets or behind a comma may repeat the name or name the usual sample; if it says anything else
    ("fasting", "urine"), the name as a whole has to be known.
    """
    return next((key for form in _forms(name) if (key := _meant_by(form, unit))), "")


def _forms(name: str) -> Iterator[str]:
    yield name
    head, comma, rest = name.partition(",")
    if comma and _as_printed(rest) in _SAMPLES:
        yield head
    aside = _ASIDE.search(name)
    if aside:
        outside, inside = name[: aside.start()] + name[aside.end() :], aside[1]
        here, there = _printed().get(_as_printed(outside), ()), _printed().get(_as_printed(inside), ())
        if _as_printed(inside) in _SAMPLES or set(here) & set(there):
            yield outside
    words = _as_printed(name).split()
    if len(words) > 1 and words[-1] in _SAMPLES and len(words[-1]) > 1:
        yield " ".join(words[:-1])
    if len(words) > 1 and words[0] in ("serum", "plasma", "blood", "sang"):
        yield " ".join(words[1:])


def _meant_by(form: str, unit: str) -> str:
    keys = [key for key in _printed().get(_as_printed(form), ()) if fits(key, unit)]
    return keys[0] if len(keys) == 1 else ""


# Abbreviations that are ordinary words or units in small letters ("ta tension", "500 mg", "ça va").
_ONLY_IN_CAPITALS = frozenset(
    [
        "ta",
        "pa",
        "pad",
        "ca",
        "k",
        "na",
        "cl",
        "mg",
        "fe",
        "cr",
        "tp",
        "pt",
        "pc",
        "fr",
        "vs",
        "ct",
        "gb",
        "gr",
        "ht",
        "map",
        "tc",
        "tg",
        "ef",
        "rf",
        "rr",
        "eva",
        "tas",
        "tad",
        "fc",
        "tir",
        "lh",
        "got",
        "gpt",
        "ap",
        "fa",
        "hk",
        "hkt",
        "hto",
        "fem",
        "ade",
        "ide",
        "rh",
        "mak",
        "pcr",
        "gt",
        "pas",
    ]
)


def concepts_in(text: str) -> tuple[Mention, ...]:
    """The measures that a text mentions, by any of their names in any language.

    An abbreviation that is also a word counts only in capitals, and "MG" never: it is a unit.
    """
    return tuple(mention for mention in _lexicon().find(text) if _meant(text[mention.start : mention.end]))


def _meant(words: str) -> bool:
    plain = folded(words)
    return plain not in _ONLY_IN_CAPITALS or (words.isupper() and plain != "mg")


def panels_in(text: str) -> tuple[Mention, ...]:
    """The panels that a text mentions."""
    return _panel_lexicon().find(text)
