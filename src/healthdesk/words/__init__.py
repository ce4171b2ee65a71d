"""Every sentence that an error, an issue or a report says, in each language, by its code.

One module a room holds English and French side by side; German and Spanish are packages of the same modules. A code that
a language lacks is not said in another one: a test proves that there is none. The window and the command line use the
same words. French is written with plain spaces before : ; ? and inside « »; the narrow ones are set here.
"""

import string
from typing import Final

from healthdesk.domain.languages import LANGUAGES
from healthdesk.domain.spacing import spaced
from healthdesk.words import answers, asking, cli, german, importers, intake, models, session, spanish, vault

_ROOMS: Final = (vault, intake, importers, models, answers, asking, session, cli)

SENTENCES: Final[dict[str, tuple[str, ...]]] = {
    code: (
        english,
        spaced(french, "fr"),
        spaced(german.SENTENCES.get(code, ""), "de"),
        spaced(spanish.SENTENCES.get(code, ""), "es"),
    )
    for room in _ROOMS
    for code, (english, french) in room.SENTENCES.items()
}
"""The wordings of each code, in the order of `LANGUAGES`."""


class _Lenient(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "…"


def sentence(code: str, language: str = "en", **fields: object) -> str:
    """The sentence for a code, with its fields filled in; a missing field shows as an ellipsis.

    A language that the program does not speak is English. Raises KeyError for a code without a sentence in a language
    that it speaks: a test keeps the table complete.
    """
    pattern = SENTENCES[code][LANGUAGES.index(language) if language in LANGUAGES else 0]
    if not pattern:
        raise KeyError(code, language)
    return string.Formatter().vformat(pattern, (), _Lenient(fields))


__all__ = ["LANGUAGES", "SENTENCES", "sentence"]
