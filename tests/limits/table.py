"""How often a limit is right, as a table: `python tests/limits/table.py` prints it in Markdown.

Each file `KIND_LANGUAGE.tsv` holds sentences with the set that they belong to. `tuned` was written while the grammars
were mended; a `held-out` set was put aside before any mending for it, so its figure "unseen" (measured.tsv, kept by
hand at that moment) tells how unknown wordings fare, and its figure "now" only that nothing came undone.
"""

import math
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from healthdesk.answers.limits import Limit, check
from healthdesk.domain.answers import AnswerKind

HERE = Path(__file__).parent
REGIONS = {"en": "US", "fr": "FR", "de": "DE", "es": "ES"}
# What is counted for each kind, and whether a high share of it is good.
KINDS = {
    "red_flags": "red flags found",
    "despair": "despair found",
    "look_alikes": "false alarms",
    "requests": "requests sent to the right person",
    "plain": "plain questions turned away",
}
_BAD = frozenset({"look_alikes", "plain"})


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence: its language, its kind, the set it belongs to, its label and itself."""

    language: str
    kind: str
    within: str
    label: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many, with Wilson's interval at 95 % (Wilson 1927, J Am Stat Assoc 22:209)."""

    some: int
    whole: int

    @property
    def interval(self) -> tuple[float, float]:
        """The lower and the upper end, each between 0 and 1."""
        if not self.whole:
            return 0.0, 1.0
        z, n, p = 1.959964, self.whole, self.some / self.whole
        middle = (p + z * z / (2 * n)) / (1 + z * z / n)
        half = z / (1 + z * z / n) * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
        return max(0.0, middle - half), min(1.0, middle + half)

    def __str__(self) -> str:
        """As it stands in the table."""
        low, high = self.interval
        rate = self.some / self.whole if self.whole else 0.0
        return f"{self.some}/{self.whole} = {rate:.1%} ({low:.1%} to {high:.1%})"


def lines() -> Iterator[Line]:
    """Every sentence of every file."""
    for path in sorted(HERE.glob("*_[a-z][a-z].tsv")):
        file_kind, _, language = path.stem.rpartition("_")
        for row in path.read_text(encoding="utf-8").splitlines()[1:]:
            within, label, sentence = row.split("\t")
            kind = "plain" if file_kind == "requests" and label == "-" else file_kind
            yield Line(language, kind, within, label, sentence)


def limit_of(line: Line) -> Limit | None:
    """The limit that a sentence meets, its language guessed as in the product."""
    return check(line.sentence, region=REGIONS[line.language])


def counts(line: Line, limit: Limit | None) -> bool:
    """Whether a sentence counts for what its kind is asked about: found, a false alarm, sent on, turned away."""
    kind = limit.kind if limit else None
    if line.kind == "red_flags":
        return kind is AnswerKind.EMERGENCY
    if line.kind == "despair":
        return kind is AnswerKind.CRISIS
    if line.kind == "look_alikes":
        # "quiet": nothing at all may be said first, not even that a professional is to be asked.
        return kind in (AnswerKind.EMERGENCY, AnswerKind.CRISIS) or (line.label == "quiet" and kind is not None)
    if line.kind == "plain":
        return kind is not None
    return kind is AnswerKind.REFER if line.label == "refer" else (limit.topic if limit else "") == line.label


def is_right(line: Line) -> bool:
    """Whether the product does right by a sentence."""
    return counts(line, limit_of(line)) is not (line.kind in _BAD)


def shares() -> dict[tuple[str, str, str], Share]:
    """The share of each language, kind and set."""
    tally: dict[tuple[str, str, str], list[int]] = defaultdict(lambda: [0, 0])
    for line in lines():
        some = counts(line, limit_of(line))
        for within in (line.within, "all"):
            cell = tally[line.language, line.kind, within]
            cell[0] += some
            cell[1] += 1
    return {key: Share(*cell) for key, cell in tally.items()}


def measured() -> list[tuple[str, str, str, str, Share]]:
    """Set, language, kind, moment and share of what was measured while a set was not yet mended for."""
    rows = [row.split("\t") for row in (HERE / "measured.tsv").read_text(encoding="utf-8").splitlines()[1:]]
    return [(row[0], row[1], row[2], row[3], Share(int(row[4]), int(row[5]))) for row in rows]


def markdown() -> str:
    """Both tables: unseen, and now."""
    text = ["| set | language | what | when | share (95 % interval) |", "|---|---|---|---|---|"]
    text += [
        f"| {within} | {tongue} | {KINDS[kind]} | {when} | {share} |"
        for within, tongue, kind, when, share in measured()
    ]
    text += ["", "| language | what | set | now, share (95 % interval) |", "|---|---|---|---|"]
    order = list(KINDS)
    found = sorted(shares().items(), key=lambda each: (each[0][0], order.index(each[0][1]), each[0][2]))
    text += [f"| {tongue} | {KINDS[kind]} | {within} | {share} |" for (tongue, kind, within), share in found]
    return "\n".join(text) + "\n"


if __name__ == "__main__":
    sys.stdout.write(markdown())
