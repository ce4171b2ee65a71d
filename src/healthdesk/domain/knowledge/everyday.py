"""How people write down a symptom, a reading or a medicine they took, in four languages: names and small words.

Written for the project from everyday language. Nothing here says what is normal or what to do.
"""

from functools import cache

from healthdesk.domain.knowledge.lexicon import Lexicon
from healthdesk.domain.knowledge.tables import LANGUAGES, parts, rows


@cache
def phrases(role: str, key: str = "") -> Lexicon:
    """The phrases of one role ("symptom", "measure", "word"), of one key where it is named, in all languages."""
    return Lexicon(
        (phrase, row["key"])
        for language in LANGUAGES
        for row in _rows(role)
        if key in ("", row["key"])
        for phrase in parts(row[language])
    )


@cache
def spelled_units() -> dict[str, str]:
    """Units as people write them, in small letters, and as they are printed: "kilos" is "kg"."""
    return {
        spelling.casefold(): row["key"]
        for row in reversed(_rows("unit"))
        for language in LANGUAGES
        for spelling in parts(row[language])
    }


@cache
def spellings(key: str) -> tuple[str, ...]:
    """All spellings of a small word, the longest first."""
    found = {
        spelling for row in _rows("word") if row["key"] == key for each in LANGUAGES for spelling in parts(row[each])
    }
    return tuple(sorted(found, key=lambda spelling: (-len(spelling), spelling)))


@cache
def _rows(role: str) -> list[dict[str, str]]:
    return [row for row in rows("everyday") if row["role"] == role]
