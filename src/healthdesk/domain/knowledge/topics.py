"""What letters write about, in four languages: parts of the body, complaints and matters of everyday life.

Only for finding a passage: a word of the question stands for the same word in the letter's language.
"""

from functools import cache

from healthdesk.domain.knowledge.lexicon import folded
from healthdesk.domain.knowledge.tables import LANGUAGES, parts, rows

_ENDINGS = ("", "s", "x", "a", "o", "e", "en", "n", "er")
_LEAST = 4


@cache
def _by_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for row in rows("topics"):
        names = dict.fromkeys(name for language in LANGUAGES for name in parts(row[language]))
        for name in names:
            found.setdefault(folded(name), {}).update(names)
    return {word: tuple(names) for word, names in found.items()}


def same_topic(word: str) -> tuple[str, ...]:
    """The other words for what a word names, in all languages; none for a word that the table does not know.

    A word without its last letters is found as well, when it was four letters or more ("poumon", Spanish "rodill").
    """
    plain = folded(word)
    known = next((names for ending in _ENDINGS if (names := _by_word().get(f"{plain}{ending}"))), ())
    return tuple(name for name in known if folded(name) != plain) if len(plain) >= _LEAST or plain in _by_word() else ()
