"""Every sentence that an error, an issue or a report says, in each language, by its code.

One module a room; `SENTENCES` maps a code to (English, French). The window and the command line use the same words.
Answers come in German and Spanish too, so what asking can say is in `ASKING` as well.
"""

import string

from healthdesk.words import answers, asking, cli, importers, intake, models, session, vault
from healthdesk.words.german import SENTENCES as GERMAN
from healthdesk.words.spanish import SENTENCES as SPANISH

LANGUAGES = ("en", "fr")
SENTENCES: dict[str, tuple[str, str]] = {
    **vault.SENTENCES,
    **intake.SENTENCES,
    **importers.SENTENCES,
    **models.SENTENCES,
    **answers.SENTENCES,
    **asking.SENTENCES,
    **session.SENTENCES,
    **cli.SENTENCES,
}

ASKING: dict[str, dict[str, str]] = {"de": GERMAN, "es": SPANISH}
"""What asking a question can say in further languages, by code; a code that is not here is said in English."""


class _Lenient(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "…"


def sentence(code: str, language: str = "en", **fields: object) -> str:
    """The sentence for a code, with its fields filled in; a missing field shows as an ellipsis.

    Raises KeyError for a code without a sentence: a test keeps the table complete.
    """
    pair = SENTENCES[code]
    pattern = ASKING.get(language, {}).get(code) or pair[LANGUAGES.index(language) if language in LANGUAGES else 0]
    return string.Formatter().vformat(pattern, (), _Lenient(fields))
