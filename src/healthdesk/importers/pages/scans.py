"""Pictures of pages: made fit for reading letters off them, and the words that were seen put back in their place.

The words come from Tesseract as tab separated lines (tesseract(1), "TSV output": level, page, block, paragraph, line, word,
left, top, width, height, confidence in percent, text). A picture with figures is read twice, in two sizes: a figure that
both do not agree on is not sure.
"""

import io
import itertools
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import cos, radians, sin
from statistics import median
from typing import TYPE_CHECKING

from healthdesk.importers.pages.layout import Sheet, Word, lines
from healthdesk.importers.reading import Seen

if TYPE_CHECKING:
    from PIL.Image import Image

LONG_SIDE = 3508
"""Pixels of an A4 page's long side at 300 dots per inch, at which Tesseract's letters have the size it was taught."""

MOST_PAGES = 30
MOST_BLANK = 4
"""Pages in a row without a word after which a file is no letter."""

MOST_SECONDS = 14.0
"""Seconds of this process's own work for all pages of a file; the eyes' time is another process's."""

_LAYOUT = 6
"""Page segmentation: a page as one block, which keeps the lines of a table whole."""

_DARK, _BRIGHT = 60, 200
_CRISP = [min(255, max(0, (level - _DARK) * 255 // (_BRIGHT - _DARK))) for level in range(256)]
"""Shades beyond these are ink and paper: what a scanner's noise adds to either is wiped out, and the edges stay soft."""

_LARGER = 1.25
"""How much larger a page is the second time."""

_EVEN = 0.86
"""The light is even when the darkest of the paper is so much of the brightest."""

_UNSURE = 0.4
_TWICE = 0.9
"""How sure a figure is that was seen alike in both sizes, and not doubtful in either."""

_TALL = 1.25
"""The letters' own boxes are this much lower than the height that printed lines take."""

_LONGEST_SHAPE = 12
"""What is this many times as long as it is wide is no page."""

_WIDEST_SLANT = 4.0

See = Callable[[bytes, int], Seen]


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen of a page; `why` nothing was: "absent", "slow", "limit", "" when it was looked at."""

    sheet: Sheet | None = None
    why: str = ""


class Budget:
    """How many more pages of one file may be looked at."""

    def __init__(self) -> None:
        self._pages = 0
        self._blank = 0
        self._begun = time.process_time()

    def spend(self) -> bool:
        """Take a page; False when there is nothing left, or nothing was seen on the last ones."""
        self._pages += 1
        spent = time.process_time() - self._begun
        return self._pages <= MOST_PAGES and spent < MOST_SECONDS and self._blank < MOST_BLANK

    def saw(self, found: "Look") -> None:
        """Take note of what a page gave."""
        self._blank = 0 if found.sheet and found.sheet.words else self._blank + 1


def look(picture: "Image", number: int, see: See, *, size: tuple[float, float] | None = None) -> Look:
    """The words on a picture of page `number`; `size` is the page's own in points, the picture's shape when there is none."""
    if max(picture.size) > _LONGEST_SHAPE * min(picture.size):
        return Look(Sheet(number, *(size or (595.0, 842.0)), (), seen=True))
    plain = _grey(picture)
    upright = _sized(plain, LONG_SIDE)
    angle = slant(upright)
    width, height = size or _points(plain)
    told = see(_bytes(_turned(upright, angle)), _LAYOUT)
    if told.why:
        return Look(why=told.why)
    words = _Placed(upright.width, upright.height, width, height, angle).words(told.lines)
    if any(mark.isdigit() for word in words for mark in word.text):
        large = _sized(plain, round(LONG_SIDE * _LARGER))
        again = see(_bytes(_turned(large, angle)), _LAYOUT)
        second = _Placed(large.width, large.height, width, height, angle).words(again.lines) if not again.why else ()
        words = agreed(words, second)
    return Look(Sheet(number, width, height, words, seen=True))


def text_of(sheet: Sheet) -> str:
    """The words of a page as text, a line for each line."""
    return "\n".join(line.text for line in lines(sheet.words))


def agreed(words: Iterable[Word], again: Iterable[Word]) -> tuple[Word, ...]:
    """The words, those with figures sure only when they were seen the same a second time."""
    others = list(again)
    found = []
    for word in words:
        if not any(mark.isdigit() for mark in word.text):
            found.append(word)
            continue
        there = [other for other in others if _same_place(word, other)]
        same = [other.sure for other in there if _bare(other.text) == _bare(word.text)]
        sure = (
            max(word.sure, *same, _TWICE if min(word.sure, *same) > _UNSURE else 0.0)
            if same
            else min(word.sure, _UNSURE)
        )
        found.append(word._replace(sure=sure))
    return tuple(found)


def _bare(text: str) -> str:
    return text.strip("()[]|:;'‘’`_*°").rstrip(".,")


def _same_place(one: Word, other: Word) -> bool:
    across = min(one.right, other.right) - max(one.left, other.left)
    return (
        across > 0.5 * min(one.right - one.left, other.right - other.left)
        and abs(one.middle - other.middle) < 0.6 * one.height
    )


def _grey(picture: "Image") -> "Image":
    """In shades of grey, at the size of a page at 300 dots per inch, the paper white whatever the light."""
    from PIL import Image  # noqa: PLC0415 - loaded with the first picture

    plain = picture
    if "A" in picture.getbands() or "transparency" in picture.info:
        own = picture.convert("RGBA")
        plain = Image.new("RGB", own.size, "white")
        plain.paste(own, mask=own.getchannel("A"))
    return _lit(plain.convert("L"))


def _lit(grey: "Image") -> "Image":
    """The same with the paper white everywhere, when the light on it was uneven; an even scan stays as it is."""
    from PIL import Image, ImageChops, ImageFilter, ImageOps  # noqa: PLC0415 - loaded with the first picture

    small = grey.copy()
    small.thumbnail((200, 200), Image.Resampling.BOX)
    paper = small.filter(ImageFilter.MaxFilter(9)).filter(ImageFilter.GaussianBlur(3))
    levels = sorted(paper.tobytes())
    if levels[len(levels) // 20] > _EVEN * levels[-1 - len(levels) // 20]:
        return ImageOps.autocontrast(grey)
    whole = paper.resize(grey.size, Image.Resampling.BILINEAR)
    return ImageOps.autocontrast(ImageOps.invert(ImageChops.subtract(whole, grey)))


def _sized(grey: "Image", long: int) -> "Image":
    """A picture with a long side of so many pixels; at most four times as large as it came."""
    from PIL import Image  # noqa: PLC0415 - loaded with the first picture

    scale = min(long / max(grey.size), 4.0)
    size = max(1, round(grey.width * scale)), max(1, round(grey.height * scale))
    return grey.resize(size, Image.Resampling.LANCZOS).point(_CRISP)


def _turned(picture: "Image", angle: float) -> "Image":
    from PIL import Image  # noqa: PLC0415 - loaded with the first picture

    return picture.rotate(angle, Image.Resampling.BICUBIC, fillcolor=255) if angle else picture


def slant(picture: "Image") -> float:
    """By how many degrees a picture has to be turned so that its lines lie level."""
    from PIL import Image  # noqa: PLC0415 - loaded with the first picture

    small = picture.copy()
    small.thumbnail((900, 900), Image.Resampling.BOX)
    best = _levelest(small, [step * 0.8 for step in range(-round(_WIDEST_SLANT / 0.8), round(_WIDEST_SLANT / 0.8) + 1)])
    best = _levelest(small, [best + step * 0.2 for step in range(-3, 4)])
    best = _levelest(small, [best, best - 0.1, best + 0.1])
    return best if abs(best) >= 0.1 else 0.0


def _levelest(picture: "Image", angles: list[float]) -> float:
    return max(angles, key=lambda angle: (_levelness(picture, angle), -abs(angle)))


def _levelness(picture: "Image", angle: float) -> float:
    """How much the rows of a picture differ from one another: most when the lines of letters lie level."""
    from PIL import Image  # noqa: PLC0415 - loaded with the first picture

    turned = picture.rotate(angle, Image.Resampling.NEAREST, fillcolor=255) if angle else picture
    edge = turned.width // 8
    rows = turned.crop((edge, 0, turned.width - edge, turned.height)).resize((1, turned.height), Image.Resampling.BOX)
    values = rows.tobytes()
    return float(sum((a - b) ** 2 for a, b in itertools.pairwise(values)))


def _points(picture: "Image") -> tuple[float, float]:
    """A page of this shape whose long side is that of an A4 page, in points."""
    scale = 842.0 / max(picture.size)
    return picture.width * scale, picture.height * scale


def _bytes(picture: "Image") -> bytes:
    """A portable graymap: nothing has to be packed for a pipe."""
    out = io.BytesIO()
    picture.save(out, "PPM")
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class _Placed:
    """Puts what was seen on a straightened picture back where it stands on the page."""

    wide: int
    high: int
    width: float
    height: float
    angle: float

    def words(self, told: bytes) -> tuple[Word, ...]:
        """The words of Tesseract's lines."""
        rows: dict[tuple[str, ...], list[Word]] = {}
        for line in told.decode("utf-8", "replace").splitlines():
            cells = line.split("\t")
            if len(cells) != 12 or cells[0] != "5" or not cells[11].strip():
                continue
            try:
                left, top, width, height = (int(cell) for cell in cells[6:10])
                sure = float(cells[10]) / 100
            except ValueError:
                continue
            word = Word(
                cells[11].strip().replace("\0", ""), left, top, left + width, top + height, max(0.0, min(1.0, sure))
            )
            rows.setdefault(tuple(cells[1:5]), []).append(word)
        return tuple(word for row in rows.values() for word in self._row(row))

    def _row(self, row: list[Word]) -> Iterable[Word]:
        """The words of one seen line at one height: a dash is as high as its neighbours."""
        tall = median(word.height for word in row)
        full = [word for word in row if word.height > 0.6 * tall] or row
        half = max(tall, 4.0) * _TALL / 2
        for word in row:
            middle = word.middle if word in full else min(full, key=lambda other: abs(other.left - word.left)).middle
            yield self._word(word._replace(top=middle - half, bottom=middle + half))

    def _word(self, word: Word) -> Word:
        """A word on the page as it was before it was straightened."""
        turn = radians(self.angle)
        across, down = (word.left + word.right) / 2 - self.wide / 2, word.middle - self.high / 2
        x = across * cos(turn) - down * sin(turn) + self.wide / 2
        y = across * sin(turn) + down * cos(turn) + self.high / 2
        half, tall = (word.right - word.left) / 2, word.height / 2
        by, up = self.width / self.wide, self.height / self.high
        return word._replace(left=(x - half) * by, right=(x + half) * by, top=(y - tall) * up, bottom=(y + tall) * up)
