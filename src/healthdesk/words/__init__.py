"""Every sentence that an error, an issue or a report says, in each language, by its code.

One module a room; `SENTENCES` maps a code to (English, French). The window and the command line use the same words.
"""

import string

from healthdesk.words import answers, asking, cli, importers, intake, models, session, vault

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


class _Lenient(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "…"


def sentence(code: str, language: str = "en", **fields: object) -> str:
    """The sentence for a code, with its fields filled in; a missing field shows as an ellipsis.

    Raises KeyError for a code without a sentence: a test keeps the table complete.
    """
    pattern = SENTENCES[code][LANGUAGES.index(language) if language in LANGUAGES else 0]
    return string.Formatter().vformat(pattern, (), _Lenient(fields))
