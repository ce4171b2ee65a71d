"""Words on a page, the lines they make, and the runs of words on a line that stand together."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import NamedTuple

Box = tuple[float, float, float, float]
"""Left, top, right and bottom, measured from the page's top left corner."""

_RUN = 0.9
"""Two words further apart than this share of the letters' height stand in different cells."""

_NEAR = 24
"""Words of a line that the next one is compared with."""

SURE = 1.0


class Word(NamedTuple):
    """A printed word, its box in points, and how sure its letters are: 1 for a text, less for what was seen.

    A page has hundreds; a tuple is made in a fifth of the time.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    sure: float = SURE

    @property
    def middle(self) -> float:
        """The height of its middle."""
        return (self.top + self.bottom) / 2

    @property
    def height(self) -> float:
        """How high its letters are."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: its number from 1, its size in points, its words, and whether they were seen rather than given."""

    number: int
    width: float
    height: float
    words: tuple[Word, ...]
    seen: bool = False

    def locator(self, box: Box) -> str:
        """The place of a box as shares of the page's width and height."""
        return f"page:{self.number}/box:{shares(self, box)}"


def shares(sheet: Sheet, box: Box) -> str:
    """A box as "l,t,r,b" in shares of the page, four decimals, never outside it."""
    left, top, right, bottom = box
    across = (left / sheet.width, right / sheet.width)
    down = (top / sheet.height, bottom / sheet.height)
    given = (across[0], down[0], across[1], down[1])
    return ",".join(f"{min(1.0, max(0.0, share)):.4f}" for share in given)


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one line that stand together."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words with single spaces."""
        return " ".join(word.text for word in self.words)

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.words[0].left

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.words[-1].right

    @property
    def box(self) -> Box:
        """The box around it."""
        return around(self.words)

    @property
    def sure(self) -> float:
        """How sure its least sure word is."""
        return min(word.sure for word in self.words)


@dataclass(frozen=True, slots=True)
class Line:
    """Words at one height, from left to right, in runs."""

    runs: tuple[Run, ...]

    @property
    def words(self) -> tuple[Word, ...]:
        """Its words from left to right."""
        return tuple(word for run in self.runs for word in run.words)

    @property
    def text(self) -> str:
        """The words with single spaces, runs set apart by three."""
        return "   ".join(run.text for run in self.runs)

    @property
    def box(self) -> Box:
        """The box around it."""
        return around(self.words)

    @property
    def height(self) -> float:
        """How high its letters are."""
        return median(word.height for word in self.words)


def around(words: Iterable[Word]) -> Box:
    """The box around some words."""
    held = list(words)
    return (
        min(word.left for word in held),
        min(word.top for word in held),
        max(word.right for word in held),
        max(word.bottom for word in held),
    )


def lines(words: Sequence[Word]) -> tuple[Line, ...]:
    """The lines of a page from top to bottom.

    A word belongs to a line when its middle lies within the line's letters; so raised figures and a slight slant of a
    scan stay on their line.
    """
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda one: (one.middle, one.left)):
        row = next((each for each in reversed(rows[-4:]) if _on(word, each)), None)
        if row is None:
            rows.append([word])
        else:
            row.append(word)
    return tuple(Line(runs(row)) for row in rows)


def _on(word: Word, row: list[Word]) -> bool:
    nearest = min(row[-_NEAR:], key=lambda other: abs(other.left - word.left))
    tall = max(nearest, word, key=lambda one: one.height)
    small = word if tall is nearest else nearest
    return tall.top + 0.1 * tall.height <= small.middle <= tall.bottom - 0.1 * tall.height


def runs(row: Iterable[Word]) -> tuple[Run, ...]:
    """The words of one line in runs, cut where the gap is wider than between words of a text."""
    ordered = sorted(row, key=lambda one: one.left)
    found: list[list[Word]] = []
    for word in ordered:
        if found and word.left - found[-1][-1].right <= _RUN * min(word.height, found[-1][-1].height):
            found[-1].append(word)
        else:
            found.append([word])
    return tuple(Run(tuple(each)) for each in found)
