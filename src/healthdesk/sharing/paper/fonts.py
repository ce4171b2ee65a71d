"""Which font draws a character: the bundled Inter first, then what this computer has; a character that nothing draws is shown by its code.

Shaping and subsetting are HarfBuzz's (uharfbuzz). The places of fonts: the freedesktop.org base directories, Apple's
File System Programming Guide (Library/Fonts), Microsoft's "Font installation" (%WINDIR%/Fonts and the user's own).
"""

import os
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from healthdesk import settings

REGULAR: Final = "regular"
STRONG: Final = "strong"
_BUNDLED: Final = {REGULAR: "Inter-Regular.otf", STRONG: "Inter-SemiBold.otf"}
_KINDS: Final = frozenset({".ttf", ".otf", ".ttc", ".otc"})
_MOST_FILES: Final = 4000
"""Font files that are looked through at most; a folder of fonts may be somebody's collection."""
_LIKED: Final = (
    "notosans-", "notosansarabic", "notosanshebrew", "notosanscjk", "notosansdevanagari", "notosans", "segoeui",
    "msyh", "yugoth", "malgun", "pingfang", "hiragino", "geezapro", "arialunicode", "dejavusans.", "droidsansfallback",
    "wqy", "arial", "nirmala",
)  # fmt: skip
"""Beginnings of the names of sans serif fonts, those that look best beside Inter first."""
_JOINERS: Final = "\u200c\u200d"


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """A font that can be drawn with; `key` names it, `units` is how many units its em has."""

    key: str
    face: Any
    font: Any
    units: int
    postscript: bool
    covered: frozenset[int]

    def advance(self, glyph: int) -> int:
        """The width of a glyph by itself, in font units."""
        return int(self.font.get_glyph_h_advance(glyph))


@lru_cache(maxsize=64)
def _open(path: str, index: int) -> Face | None:
    """A font of a file; None for a file that is no font with outlines."""
    import uharfbuzz as hb  # noqa: PLC0415 - loaded with the first sheet, not with the window

    try:
        face = hb.Face(hb.Blob.from_file_path(path), index)
        tables = set(face.table_tags)
        covered = frozenset(face.unicodes)
    except (hb.HarfBuzzError, OSError, ValueError, MemoryError):
        return None
    if not covered or not ({"glyf", "CFF "} & tables) or "fvar" in tables:
        return None
    return Face(f"{path}#{index}", face, hb.Font(face), face.upem, "CFF " in tables, covered)


@lru_cache(maxsize=2)
def bundled(weight: str) -> Face:
    """The program's own font in a weight."""
    found = _open(str(settings.assets() / "fonts" / _BUNDLED[weight]), 0)
    assert found is not None
    return found


def face_for(character: str, weight: str) -> Face | None:
    """The font that draws a character, None when there is none on this computer."""
    own = bundled(weight)
    return own if ord(character) in own.covered else elsewhere(character)


@lru_cache(maxsize=8192)
def elsewhere(character: str) -> Face | None:
    """The computer's own font for a character that Inter does not have."""
    code = ord(character)
    return next((face for face in _computers() if code in face.covered), None)


def _computers() -> Iterator[Face]:
    """The fonts of this computer, the best liked first; each is opened only when those before did not serve."""
    for path in _files():
        for index in range(_count(path)):
            face = _open(path, index)
            if face is not None:
                yield face


@lru_cache(maxsize=512)
def _count(path: str) -> int:
    import uharfbuzz as hb  # noqa: PLC0415 - loaded with the first sheet, not with the window

    try:
        return max(int(hb.Face.count(hb.Blob.from_file_path(path))), 0) if path.endswith(("c", "C")) else 1
    except (hb.HarfBuzzError, OSError, AttributeError, TypeError):
        return 1


@lru_cache(maxsize=1)
def _files() -> tuple[str, ...]:
    found: list[Path] = []
    for folder in _folders():
        for place, _, names in os.walk(folder):
            found += [Path(place) / name for name in names if Path(name).suffix.lower() in _KINDS]
            if len(found) > _MOST_FILES:
                break
    return tuple(str(path) for path in sorted(found, key=lambda path: (_rank(path.name), path.name, str(path))))


def _rank(name: str) -> int:
    plain = name.lower().replace(" ", "").replace("_", "")
    leaning = any(word in plain for word in ("italic", "oblique", "bold", "black", "light", "thin", "mono", "serif"))
    return next((at for at, start in enumerate(_LIKED) if plain.startswith(start)), len(_LIKED)) + 100 * leaning


def _folders() -> tuple[Path, ...]:
    home = Path.home()
    if sys.platform == "win32":
        local = Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local"))
        return (Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts", local / "Microsoft" / "Windows" / "Fonts")
    if sys.platform == "darwin":
        return (Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts")
    return (
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        home / ".local" / "share" / "fonts",
        home / ".fonts",
    )


def plain(text: str) -> str:
    """A text on one line as it may be printed: composed, without control characters and hidden marks of direction."""
    spaced = "".join(
        " " if mark.isspace() and mark not in "\u00a0\u202f" else mark for mark in unicodedata.normalize("NFC", text)
    )
    kept = "".join(mark for mark in spaced if mark in _JOINERS or unicodedata.category(mark) not in ("Cc", "Cf", "Cs"))
    return " ".join(part for part in kept.split(" ") if part)


def undrawable(text: str) -> frozenset[str]:
    """The characters of a text that no font of this computer draws."""
    return frozenset(mark for mark in plain(text) if mark not in _JOINERS and face_for(mark, REGULAR) is None)


def by_code(character: str) -> str:
    """What stands for a character that nothing draws: "[U+5F20]"."""
    return f"[U+{ord(character):04X}]"
