"""Medicines: ingredients with their names, brands (United States, France, Great Britain, Germany, Spain) and classes.

Grouping and international names: WHO ATC/DDD index, https://atcddd.fhi.no (each row names its ATC code). A brand of
several ingredients stands in the row of each of them.
"""

from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from healthdesk.domain.knowledge.lexicon import Lexicon, Mention
from healthdesk.domain.knowledge.tables import by_language, parts, rows


@dataclass(frozen=True, slots=True)
class Ingredient:
    """One active ingredient: names per language (the one to show first), brands per country, class keys."""

    key: str
    atc: str
    names: MappingProxyType[str, tuple[str, ...]]
    brands: MappingProxyType[str, tuple[str, ...]]
    classes: tuple[str, ...]
    source: str

    def name(self, language: str = "en") -> str:
        """The name to show."""
        return self.names.get(language, self.names["en"])[0]


@dataclass(frozen=True, slots=True)
class MedicineClass:
    """A family of medicines as people ask for it ("blood thinner")."""

    key: str
    names: MappingProxyType[str, tuple[str, ...]]
    source: str

    def name(self, language: str = "en") -> str:
        """The name to show."""
        return self.names.get(language, self.names["en"])[0]


@cache
def ingredients() -> tuple[Ingredient, ...]:
    """Every ingredient the tables know."""
    return tuple(
        Ingredient(
            row["key"],
            row["atc"],
            by_language(row),
            MappingProxyType(
                {country: parts(row[f"brands_{country.lower()}"]) for country in ("US", "FR", "GB", "DE", "ES")}
            ),
            parts(row["classes"], ","),
            row["source"],
        )
        for row in rows("medicines")
    )


@cache
def medicine_classes() -> tuple[MedicineClass, ...]:
    """Every class the tables know."""
    return tuple(MedicineClass(row["key"], by_language(row), row["source"]) for row in rows("classes"))


@cache
def _by_key() -> dict[str, Ingredient]:
    return {entry.key: entry for entry in ingredients()}


@cache
def _class_by_key() -> dict[str, MedicineClass]:
    return {entry.key: entry for entry in medicine_classes()}


@cache
def _lexicon() -> Lexicon:
    phrases: dict[str, list[str]] = {}
    for entry in ingredients():
        for names in (*entry.names.values(), *entry.brands.values()):
            for name in names:
                keys = phrases.setdefault(name.casefold(), [])
                if entry.key not in keys:
                    keys.append(entry.key)
    return Lexicon((phrase, "+".join(keys)) for phrase, keys in phrases.items())


@cache
def _class_lexicon() -> Lexicon:
    return Lexicon((name, c.key) for c in medicine_classes() for names in c.names.values() for name in names)


def ingredient(key: str) -> Ingredient:
    """The ingredient under a key.

    Raises:
        KeyError: when the tables know none.
    """
    return _by_key()[key]


def medicine_class(key: str) -> MedicineClass:
    """The class under a key.

    Raises:
        KeyError: when the tables know none.
    """
    return _class_by_key()[key]


def ingredient_mentions(text: str) -> tuple[Mention, ...]:
    """The ingredients a text names, by ingredient or brand; a combined brand gives keys joined by "+"."""
    return _lexicon().find(text)


def ingredients_in(text: str) -> tuple[str, ...]:
    """The keys of the ingredients that a text names, by ingredient or brand, in order and each once."""
    return tuple(dict.fromkeys(key for mention in ingredient_mentions(text) for key in mention.key.split("+")))


@cache
def _by_atc() -> dict[str, str]:
    found: dict[str, list[str]] = {}
    for entry in ingredients():
        found.setdefault(entry.atc, []).append(entry.key)
    return {atc: keys[0] for atc, keys in found.items() if len(atc) == 7 and len(keys) == 1}


def ingredient_of_atc(code: str) -> str:
    """The key of the ingredient under a whole ATC code; "" for a group, a combination or an unknown code."""
    return _by_atc().get(code.strip().upper(), "")


def classes_of(key: str) -> tuple[str, ...]:
    """The class keys of an ingredient; empty when the tables know it not."""
    entry = _by_key().get(key)
    return entry.classes if entry else ()


def classes_in(text: str) -> tuple[Mention, ...]:
    """The classes that a text asks for ("blood thinner", "antidouleur")."""
    return _class_lexicon().find(text)
