"""Strengths and regimens as they are printed, in a form in which two printings can be compared. Nothing is computed from
them and nothing is advised; where a text does not say it plainly, there is no form.

Frequencies: HL7 GTS abbreviations BID, TID, QID, QD (https://terminology.hl7.org/CodeSystem-v3-GTSAbbreviation.html) and
the words of everyday prescriptions in English and French.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from healthdesk.domain.knowledge.lexicon import unaccented

_STRENGTH = re.compile(
    r"(\d[\d\s.,]*)\s*(milligrams?|milligrammes?|micrograms?|microgrammes?|grams?|grammes?|mg|mcg|ug|gm|g|meq|mmol|unt"
    r"|units?|iu|ui|%)(?![a-z])(?:\s*/\s*(?:\d+\s*)?(ml|hr|h|actuat\w*|dose)\b)?"
)
_MASS = {"mcg": 1.0, "ug": 1.0, "mg": 1e3, "g": 1e6, "gm": 1e6, "micr": 1.0, "mill": 1e3, "gram": 1e6}
_UNITS = {"unit": "unt", "units": "unt", "iu": "unt", "ui": "unt"}


def strengths(names: Iterable[str]) -> str:
    """The strengths that a medicine's names print, in micrograms and the like ("500000 mcg"); "" when none prints any.

    The first name that prints one counts. Several ingredients give several, joined by "+".
    """
    for name in names:
        found = dict.fromkeys(filter(None, (_strength(*parts) for parts in _STRENGTH.findall(unaccented(name)))))
        if found:
            return "+".join(sorted(found))
    return ""


def _strength(number: str, unit: str, per: str) -> str:
    amount = _figure(number)
    if amount is None:
        return ""
    scale = _MASS.get(unit) or _MASS.get(unit[:4])
    printed = f"{amount * scale:g} mcg" if scale else f"{amount:g} {_UNITS.get(unit, unit)}"
    return f"{printed}/{'h' if per == 'hr' else per[:2]}" if per and not per.startswith(("act", "dose")) else printed


def _figure(text: str) -> float | None:
    plain = re.sub(r"\s|,(?=\d{3}\b)", "", text.strip()).replace(",", ".").rstrip(".")
    try:
        return float(plain)
    except ValueError:
        return None


_NUMBERS = {
    "once": 1, "twice": 2, "thrice": 3, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "un": 1, "une": 1,
    "deux": 2, "trois": 3, "quatre": 4, "a": 1, "other": 2, "each": 1, "every": 1,
}  # fmt: skip
_DAYS = {"d": 1.0, "day": 1.0, "days": 1.0, "daily": 1.0, "jour": 1.0, "jours": 1.0, "j": 1.0, "h": 1 / 24, "hour": 1 / 24,
         "hours": 1 / 24, "hr": 1 / 24, "hrs": 1 / 24, "heure": 1 / 24, "heures": 1 / 24, "wk": 7.0, "week": 7.0,
         "weeks": 7.0, "weekly": 7.0, "semaine": 7.0, "semaines": 7.0, "mo": 30.0, "month": 30.0, "months": 30.0,
         "monthly": 30.0, "mois": 30.0}  # fmt: skip
_COUNT = r"(\d+(?:[.,]\d+)?|once|twice|thrice|one|two|three|four|five|six|une?|deux|trois|quatre)"
_PERIOD = r"(" + "|".join(sorted(_DAYS, key=len, reverse=True)) + r")\b"
_OFTEN = (
    re.compile(rf"\b{_COUNT}\s*[x×]?\s*(?:times?|fois)?\s*(?:/|a|per|par|each|every|le|la)\s*(\d+)?\s*{_PERIOD}"),
    re.compile(rf"\b{_COUNT}\s*(?:times?|fois)?\s*(daily|weekly|monthly)\b()"),
)
_EVERY = re.compile(rf"\b(?:every|each|chaque|tous les|toutes les|q)\s*(\d+|other)?\s*{_PERIOD}")
_WORDS = (
    (re.compile(r"\b(?:qid|q\.i\.d)\b"), 4.0),
    (re.compile(r"\b(?:tid|t\.i\.d)\b|\bmatin,? midi (?:et|,) ?soir\b"), 3.0),
    (re.compile(r"\b(?:bid|b\.i\.d)\b|\bmatin et (?:le )?soir\b|\bmorning and (?:evening|night)\b"), 2.0),
    (
        re.compile(
            r"\b(?:qd|daily|qhs|quotidien\w*|at bedtime|au coucher|le soir|le matin|in the morning|in the evening)\b"
        ),
        1.0,
    ),
    (re.compile(r"\bweekly\b"), 1 / 7),
)


@lru_cache(maxsize=4096)
def times_a_day(text: str) -> float | None:
    """How often a day a regimen is printed to be taken (a seventh: weekly); None when the text does not say it plainly."""
    plain = unaccented(text)
    if found := _OFTEN[0].search(plain):
        period = _DAYS[found[3]] * float(found[2] or 1)
        return round(_number(found[1]) / period, 4)
    if found := _OFTEN[1].search(plain):
        return round(_number(found[1]) / _DAYS[found[2]], 4)
    if found := _EVERY.search(plain):
        period = _DAYS[found[2]] * (_number(found[1]) if found[1] else 1)
        return round(1 / period, 4) if period else None
    return next((round(often, 4) for words, often in _WORDS if words.search(plain)), None)


def _number(text: str) -> float:
    return float(_NUMBERS[text]) if text in _NUMBERS else float(text.replace(",", "."))


_AMOUNT = re.compile(
    r"(?<![\d.,/])(?!\d+(?:[.,]\d+)?\s*[a-z]+\s*/)(\d+(?:[.,]\d+)?(?:\s*[-/]\s*\d+)?)\s*(tab\w*|comprim\w*|cp\b|cap\w*|gelule\w*|puff\w*|bouffee\w*|inhal\w*"
    r"|drop\w*|goutte\w*|sachet\w*|patch\w*|spray\w*|ml|milliliters?|mg|milligrams?|mcg|ug|g|unit\w*|unt|iu|ui)?(?![a-z/])"
)
_UNIT_OF = {"tab": "tablet", "com": "tablet", "cp": "tablet", "cap": "tablet", "gel": "tablet", "puf": "puff",
            "bou": "puff", "inh": "puff", "dro": "drop", "gou": "drop", "uni": "unit", "unt": "unit", "iu": "unit",
            "ui": "unit", "mil": "", "ug": "mcg"}  # fmt: skip


@lru_cache(maxsize=4096)
def amount_taken(text: str) -> str:
    """How much is printed to be taken at a time ("1 tablet", "10 mg"); "" when the text does not begin with it plainly."""
    plain = unaccented(text)
    found = _AMOUNT.search(plain)
    if found is None or (not found[2] and found.start() > 0):
        return ""
    if re.match(r"\s*(?:[x×]|times?\b|fois\b|hours?\b|h\b|days?\b|jours?\b|%)", plain[found.end() :]):
        return ""
    unit = found[2] or ""
    if unit.startswith("mil"):
        unit = "ml" if unit.startswith("millil") else "mg"
    unit = _UNIT_OF.get(unit[:3], unit)
    return f"{found[1].replace(',', '.').replace(' ', '')} {unit}".strip()
