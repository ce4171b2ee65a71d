"""Reading the tables beside this module: tab separated, a header line, one row a thing, the source last."""

import csv
from importlib.resources import files
from types import MappingProxyType

LANGUAGES = ("en", "fr", "de", "es")
"""The languages in which the tables name things."""


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a table by column name; `name` is its file's, without the ending."""
    text = (files("healthdesk.domain.knowledge") / f"{name}.tsv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))


def parts(cell: str, separator: str = "|") -> tuple[str, ...]:
    """The several values of one cell, in their order."""
    return tuple(part.strip() for part in cell.split(separator) if part.strip())


def by_language(row: dict[str, str]) -> MappingProxyType[str, tuple[str, ...]]:
    """A row's names by language; a language without one is left out, and English serves."""
    return MappingProxyType({language: parts(row[language]) for language in LANGUAGES if row[language]})
