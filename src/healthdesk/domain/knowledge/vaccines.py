"""Vaccine groups: which disease a vaccine is against, by CVX code or by its words.

Source: CDC, IIS: HL7 standard code set CVX, https://www2.cdc.gov/vaccines/iis/iisstandards/vaccines.asp?rpt=cvx
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from healthdesk.domain.knowledge.lexicon import Lexicon, Mention
from healthdesk.domain.knowledge.tables import by_language, parts, rows
from healthdesk.domain.records import Coding


@dataclass(frozen=True, slots=True)
class VaccineGroup:
    """Vaccines against the same disease; a combined vaccine stands in the group of its first part."""

    key: str
    cvx: tuple[str, ...]
    names: MappingProxyType[str, tuple[str, ...]]
    source: str

    def name(self, language: str = "en") -> str:
        """The name to show."""
        return self.names.get(language, self.names["en"])[0]


@cache
def vaccine_groups() -> tuple[VaccineGroup, ...]:
    """Every group the tables know."""
    return tuple(
        VaccineGroup(
            row["key"],
            parts(row["cvx"], ","),
            by_language(row),
            row["source"],
        )
        for row in rows("vaccines")
    )


@cache
def _by_code() -> dict[str, str]:
    return {code.lstrip("0"): group.key for group in vaccine_groups() for code in group.cvx}


@cache
def _lexicon() -> Lexicon:
    return Lexicon((name, g.key) for g in vaccine_groups() for names in g.names.values() for name in names)


def vaccine_group(codings: Iterable[Coding], title: str = "") -> str:
    """The key of the group a vaccine belongs to ("flu", "covid", "tetanus" ...), by code, else by words; or ""."""
    codes = tuple(codings)
    for code in codes:
        if _says_cvx(code.system) and (known := _by_code().get(code.code.strip().lstrip("0"))):
            return known
    for words in (title, *(code.display for code in codes)):
        if found := vaccines_in(words):
            return found[0].key
    return ""


def vaccines_in(text: str) -> tuple[Mention, ...]:
    """The vaccine groups that a text mentions."""
    return _lexicon().find(text)


def _says_cvx(system: str) -> bool:
    return "cvx" in system.lower() or system.removeprefix("urn:oid:") == "2.16.840.1.113883.12.292"
