"""Reading the tables beside this module: tab separated, a header line, one row a thing, the source last."""

import csv
from importlib.resources import files


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a table by column name; `name` is its file's, without the ending."""
    text = (files("healthdesk.domain.knowledge") / f"{name}.tsv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))


def parts(cell: str, separator: str = "|") -> tuple[str, ...]:
    """The several values of one cell, in their order."""
    return tuple(part.strip() for part in cell.split(separator) if part.strip())
