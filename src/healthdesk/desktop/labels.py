"""Every label of the window, by id, from Qt's translation files (`assets/translations/healthdesk_*.ts`).

The files are the ones that translators' tools read and write; they are read as they are, so nothing has to be compiled.
A label that a language lacks is said in English. French stands there with plain spaces before : ; ? and !, and inside
« »; the narrow no-break ones are set here.
"""

import xml.etree.ElementTree as ET  # our own files, beside the program
from functools import lru_cache
from typing import Final

from healthdesk import settings
from healthdesk.domain.languages import LANGUAGES
from healthdesk.domain.spacing import spaced

Forms = tuple[str, ...]
"""A label's wordings: one; or two where a number is counted, for one thing and for several."""

_NONE_IS_ONE: Final = frozenset({"fr"})
"""Languages in which nought takes the form of one (Unicode CLDR, plural rules)."""


def forms(key: str, language: str) -> Forms:
    """The wordings of a label. Raises KeyError for an id that no file has."""
    return _table(language).get(key) or _table("en")[key]


def counted(key: str, language: str, count: int) -> str:
    """The wording of a counted label that a number takes. Raises KeyError for an id that no file has."""
    return forms(key, language)[0 if is_one(count, language) else -1]


def is_one(count: int, language: str) -> bool:
    """Whether a number takes the form of one thing."""
    return count == 1 or (count == 0 and language in _NONE_IS_ONE)


def known() -> frozenset[str]:
    """The ids of all labels."""
    return frozenset(_table("en"))


@lru_cache(maxsize=len(LANGUAGES))
def _table(language: str) -> dict[str, Forms]:
    """All finished labels of a language by id."""
    found: dict[str, Forms] = {}
    tree = ET.parse(settings.assets() / "translations" / f"healthdesk_{language}.ts")  # noqa: S314 - our own file
    for message in tree.iter("message"):
        said = message.find("translation")
        if said is not None and said.get("type") != "unfinished":
            written = said.findall("numerusform") or [said]
            found[message.get("id", "")] = tuple(spaced(form.text or "", language) for form in written)
    return found
