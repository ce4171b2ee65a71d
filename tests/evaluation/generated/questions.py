"""Questions over made-up charts with the gold that follows from the chart's rows; nothing of the product is used."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from generated.charts import chart
from generated.makers import MAKERS, Gold

CHARTS = 60
_LANGUAGES = ("en", "en", "fr", "fr", "de", "es")
KNOWN = ("wordings", "more_wordings", "held_out_wordings")
"""Wordings that answers were mended for."""
HELD_OUT = ("second_held_out_wordings",)
"""Wordings that were first counted when the mending was over."""


@dataclass(frozen=True)
class Question:
    """A question asked with the chart of a seed open; one of its golds has to be met. `other`: a second person's chart."""

    seed: int
    language: str
    kind: str
    text: str
    golds: tuple[Gold, ...]
    other: int | None = None


@cache
def wordings(names: tuple[str, ...] = KNOWN) -> dict[tuple[str, str], tuple[str, ...]]:
    """The wordings of some files by language and kind."""
    found: dict[tuple[str, str], list[str]] = {}
    into: list[str] = []
    texts = (Path(__file__).with_name(f"{name}.txt").read_text(encoding="utf-8") for name in names)
    for line in (line for text in texts for line in text.splitlines()):
        if line.startswith("["):
            language, _, kind = line.strip("[]").partition(" ")
            into = found.setdefault((language, kind), [])
        elif line and not line.startswith("#"):
            into.append(line)
    return {key: tuple(lines) for key, lines in found.items()}


def questions(count: int, seed: int = 1, names: tuple[str, ...] = KNOWN) -> Iterator[Question]:
    """So many questions, always the same for a seed."""
    rng = random.Random(seed)
    made = 0
    while made < count:
        language = rng.choice(_LANGUAGES)
        kind = rng.choice([kind for lang, kind in wordings(names) if lang == language])
        which = rng.randrange(CHARTS)
        # Every other question that names a person asks about somebody whose records are not the open ones.
        other = (which + 1) % CHARTS if kind == "named" and rng.random() < 0.5 else None
        filled = MAKERS[kind](chart(which if other is None else other), language, rng)
        if filled is None:
            continue
        fields, golds = filled
        fitting = [one for one in wordings(names)[language, kind] if all("{" + name + "}" not in one or value for name, value in fields.items())]  # fmt: skip
        text = rng.choice(fitting).format_map(fields)
        yield Question(which, language, kind if other is None else "other", text, golds, other)
        made += 1
