"""What letters write about, in four languages: parts of the body, complaints and matters of everyday life.

Only for finding a passage: a word of the question stands for the same word in the letter's language.
"""

from functools import cache

from healthdesk.domain.knowledge.lexicon import folded
from healthdesk.domain.knowledge.tables import parts, rows

_LANGUAGES = ("en", "fr", "de", "es")


@cache
def _by_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for row in rows("topics"):
        names = dict.fromkeys(name for language in _LANGUAGES for name in parts(row[language]))
        for name in names:
            found.setdefault(folded(name), {}).update(names)
    return {word: tuple(names) for word, names in found.items()}


def same_topic(word: str) -> tuple[str, ...]:
    """The other words for what a word names, in all languages; none for a word that the table does not know.

    A word without its plural ending is found as well ("poumon" for "poumons").
    """
    plain = folded(word)
    known = next((names for form in (plain, f"{plain}s", f"{plain}x") if (names := _by_word().get(form))), ())
    return tuple(name for name in known if folded(name) != plain)
