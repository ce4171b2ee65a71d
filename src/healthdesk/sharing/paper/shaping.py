"""A line of text as glyphs: split by direction and font, shaped, and put in the order in which it is seen.

Directions follow the Unicode Bidirectional Algorithm (UAX 9) for a line that runs from left to right, as far as lines
without hidden marks of direction need it: those marks are taken out before.
"""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

from healthdesk.sharing.paper.fonts import REGULAR, Face, bundled, by_code, face_for, plain

_FEATURES: Final = {"kern": True, "tnum": True, "liga": False, "calt": False, "dlig": False}
"""Figures of one width. No alternatives by context: Inter would draw another sign for "x" between figures and for "->"."""
_DEFAULTS: Final = "\u200c\u200d\ufe0e\ufe0f"


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph of a face, how far it moves on and where it stands off the line, in font units; `says` is its text."""

    number: int
    advance: int
    right: int
    up: int
    says: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Glyphs of one face beside one another."""

    face: Face
    glyphs: tuple[Glyph, ...]

    @property
    def width(self) -> float:
        """How wide it is, in ems."""
        return sum(glyph.advance for glyph in self.glyphs) / self.face.units


@dataclass(frozen=True, slots=True)
class Shaped:
    """A line of text, ready to be drawn; `width` in ems."""

    pieces: tuple[Piece, ...]
    width: float


@lru_cache(maxsize=20_000)
def shape(text: str, weight: str = REGULAR) -> Shaped:
    """Shape one line. Characters that nothing draws are shown by their code."""
    drawn = _drawable(plain(text), weight)
    pieces: list[Piece] = []
    for part, backwards in _in_order(drawn):
        found = [_piece(some, face, backwards=backwards) for some, face in _by_face(part, weight)]
        pieces += reversed(found) if backwards else found
    return Shaped(tuple(pieces), sum(piece.width for piece in pieces))


def _drawable(text: str, weight: str) -> str:
    return "".join(mark if mark in _DEFAULTS or face_for(mark, weight) is not None else by_code(mark) for mark in text)


def _by_face(text: str, weight: str) -> list[tuple[str, Face]]:
    """A text in parts that one face draws; what has no look of its own stays with what is before it."""
    own, parts = bundled(weight), list[tuple[str, Face]]()
    for mark in text:
        before = parts[-1][1] if parts else own
        stays = mark in _DEFAULTS or mark == " " or unicodedata.combining(mark)
        face = before if stays and (mark in _DEFAULTS or ord(mark) in before.covered) else face_for(mark, weight) or own
        if parts and parts[-1][1] is face:
            parts[-1] = (parts[-1][0] + mark, face)
        else:
            parts.append((mark, face))
    return parts


def _piece(text: str, face: Face, *, backwards: bool) -> Piece:
    import uharfbuzz as hb  # noqa: PLC0415 - loaded with the first sheet, not with the window

    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if backwards else "ltr"
    hb.shape(face.font, buffer, _FEATURES)
    said = _clusters(text, [info.cluster for info in buffer.glyph_infos])
    return Piece(
        face,
        tuple(
            Glyph(info.codepoint, place.x_advance, place.x_offset, place.y_offset, says)
            for info, place, says in zip(buffer.glyph_infos, buffer.glyph_positions, said, strict=True)
        ),
    )


def _clusters(text: str, starts: list[int]) -> list[str]:
    """What each glyph says: the first of a cluster says all of it."""
    edges = [*sorted(set(starts)), len(text)]
    ends = dict(pairwise(edges))
    told: set[int] = set()
    said = []
    for start in starts:
        said.append("" if start in told else text[start : ends[start]])
        told.add(start)
    return said


def _in_order(text: str) -> list[tuple[str, bool]]:
    """A line in parts, in the order in which they are seen from the left; True for what runs from right to left."""
    if text.isascii():
        return [(text, False)] if text else []
    levels = _levels(text)
    runs: list[tuple[str, int]] = []
    for mark, level in zip(text, levels, strict=True):
        if runs and runs[-1][1] == level:
            runs[-1] = (runs[-1][0] + mark, level)
        else:
            runs.append((mark, level))
    ordered: list[tuple[str, int]] = []
    at = 0
    while at < len(runs):
        end = at
        while end < len(runs) and runs[end][1]:
            end += 1
        ordered += reversed(runs[at:end]) if end > at else [runs[at]]
        at = max(end, at + 1)
    return [(part, level == 1) for part, level in ordered]


def _levels(text: str) -> list[int]:
    """0 left to right, 1 right to left, 2 a number within what runs from right to left."""
    kinds = [_kind(mark) for mark in text]
    strong, levels = "L", list[int]()
    for at, kind in enumerate(kinds):
        if kind == "M" and levels:
            levels.append(levels[-1])
            continue
        if kind in "LR":
            strong = kind
            levels.append(int(kind == "R"))
        elif kind == "N":
            levels.append(2 if strong == "R" else 0)
        else:
            after = next((other for other in kinds[at + 1 :] if other in "LRN"), "L")
            levels.append(int(strong == "R" and after in "RN"))
    return levels


def _kind(mark: str) -> str:
    found = unicodedata.bidirectional(mark)
    if found == "NSM":
        return "M"
    if found in ("R", "AL"):
        return "R"
    return "N" if found in ("EN", "AN") else "L" if found == "L" else "-"
