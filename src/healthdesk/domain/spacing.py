"""The spaces that must not break a line, set into text that is written with plain ones.

Sources: French, Lexique des règles typographiques en usage à l'Imprimerie nationale (a narrow space before ; : ? and !,
and inside « »); the space before a percent sign, Unicode CLDR, percent formats of fr, de and es.
"""

import re
from typing import Final

_NARROW: Final = "\u202f"
_NO_BREAK: Final = "\u00a0"
_PERCENT: Final = re.compile(r"(?<=[\d}]) %")
_FRENCH: Final = ((re.compile(r" (?=[:;?!»%])"), _NARROW), (re.compile(r"« "), f"«{_NARROW}"))


def spaced(written: str, language: str) -> str:
    """Text with the spaces of its language in place of the plain ones."""
    if language == "fr":
        for pattern, mark in _FRENCH:
            written = pattern.sub(mark, written)
        return written
    return _PERCENT.sub(f"{_NO_BREAK}%", written) if language in ("de", "es") else written
