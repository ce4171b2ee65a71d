"""Everyday names that the tables do not hold, and table names too ambiguous to trust in small letters."""

import csv
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files

from healthdesk.answers.question.tokens import word_list


@lru_cache(maxsize=1)
def _rows() -> tuple[dict[str, str], ...]:
    text = (files("healthdesk.answers.question") / "everyday.tsv").read_text(encoding="utf-8")
    return tuple(csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))


def everyday_names(language: str) -> Iterator[tuple[str, str, str]]:
    """The everyday names of measures and panels in a language: kind, key and name."""
    for row in _rows():
        yield from ((row["kind"], row["key"], name) for name in row[language].split("|") if name)


@lru_cache(maxsize=4)
def capitals_only(language: str) -> frozenset[str]:
    """Words that name a thing only in capitals: in small letters they are mostly something else ("ta", "fit", "pas")."""
    return word_list(f"capitals/{language}")


REMOVED = frozenset(
    {
        ("mean-bp", "mean blood pressure"),
        ("mean-bp", "pression artérielle moyenne"),
        ("mean-bp", "tension moyenne"),
        ("estimated-average-glucose", "average glucose"),
        ("systolic-bp", "tension maximale"),
        ("diastolic-bp", "tension minimale"),
        ("chol-total", "tc"),
        ("strep-test", "strep throat test"),
        ("hcg", "pregnancy test"),
        ("mean-bp", "presión arterial media"),
    }
)
"""Table names that rather mean a computation over another measure ("mean blood pressure")."""

MISTAKEN = frozenset({("es", "diabeta")})
"""Names that another word of a language would be taken for ("diabetes" is no "Diabeta")."""
