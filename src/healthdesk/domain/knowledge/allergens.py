"""What an allergy is to, and what a source says when it knows of none."""

import re
from collections.abc import Iterable
from functools import cache

from healthdesk.domain.knowledge.lexicon import Lexicon, Mention, folded
from healthdesk.domain.knowledge.medicines import ingredient_mentions
from healthdesk.domain.knowledge.tables import LANGUAGES, parts, rows

_NONE = re.compile(
    r"\b(?:no|not|nil|none|aucune?|pas d|keine?r?|sin|ningun|ninguna)\b.*\b(?:known|allerg\w*|connue?s?|intoleran\w*|alergi\w*|bekannt\w*|conocid\w*|unvertraglich\w*)\b"
    r"|^(?:nkda|nka|nkfa)$|\b(?:nkda|nka)\b|denies (?:any )?allerg"
)
_AROUND = frozenset({
    "allergy", "allergic", "allergies", "to", "drug", "food", "substance", "reaction", "adverse", "intolerance", "hypersensitivity", "propensity", "allergie", "a", "au", "aux", "la", "le", "les", "l", "de", "du", "d", "reactions", "products", "product", "extract", "gegen", "auf", "unvertraglichkeit", "alergia", "alergico", "el", "los", "las", "al", "del", "reaccion",
})  # fmt: skip


def none_known(names: Iterable[str]) -> str:
    """Which: "all", "drug", "food" or "environment" when a statement says that no such allergy is known; "" otherwise."""
    for name in names:
        plain = folded(name)
        if not _NONE.search(plain):
            continue
        if re.search(r"\b(?:drug|medication|medicine|nkda|medicament\w*|medikament\w*|arznei\w*|farmaco\w*)\b", plain):
            return "drug"
        if re.search(r"\b(?:food|aliment\w*|nkfa|nahrungsmittel\w*|lebensmittel\w*)\b", plain):
            return "food"
        return "environment" if re.search(r"\b(?:environment\w*|latex)\b", plain) else "all"
    return ""


@cache
def _by_name() -> dict[str, str]:
    return {
        folded(name): row["key"] for row in rows("allergens") for language in LANGUAGES for name in parts(row[language])
    }


@cache
def _lexicon(language: str) -> Lexicon:
    return Lexicon((name, row["key"]) for row in rows("allergens") for name in parts(row[language]))


def allergens_in(text: str, language: str) -> tuple[Mention, ...]:
    """The substances of the table that a text names in its language, left to right ("soy" is a bean in English alone)."""
    return _lexicon(language).find(text)


def allergen_keys(names: Iterable[str]) -> tuple[str, ...]:
    """The keys of the substances that whole names stand for, whatever class words stand around them.

    A medicine counts only when its name is all that is left: "penicillin G" is not "penicillin V".
    """
    found: dict[str, None] = {}
    for name in names:
        left = " ".join(word for word in folded(name).split() if word not in _AROUND)
        if key := _by_name().get(left):
            found[key] = None
        else:
            found |= {
                f"ingredient:{mention.key}": None
                for mention in ingredient_mentions(left)
                if (mention.start, mention.end) == (0, len(left)) and "+" not in mention.key
            }
    return tuple(found)
