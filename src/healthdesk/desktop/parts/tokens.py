"""Colours, type sizes and spaces, by name: three tables (light, dark, high contrast) that every widget draws from.

Text colours reach 4.5:1 on every ground they stand on (WCAG 2.2, 1.4.3), the edges of fields 3:1 (1.4.11); a test
computes both.
"""

from dataclasses import dataclass
from typing import Final

SPACE: Final = (4, 8, 12, 16, 24, 32, 48)
# Named as clothes are; XXXL is the largest space, no mark of something left to do.
XS, S, M, L, XL, XXL, XXXL = SPACE

TYPE: Final[dict[str, tuple[int, int, bool]]] = {
    "small": (12, 15, False),
    "small-strong": (12, 15, True),
    "text": (13, 18, False),
    "strong": (13, 18, True),
    "prose": (15, 18, False),
    "prose-strong": (15, 18, True),
    "heading": (15, 19, True),
    "large": (18, 22, True),
    "title": (22, 27, True),
    "figure": (28, 33, True),
    "display": (28, 33, True),
}
"""By role: pixels in the full view and in the simple one at 100 %, and whether semibold. Line height is 1.4 wherever
lines wrap. The person's text size and the system's multiply them all (`theme.Looks`)."""

TEXT_SIZES: Final = (100, 125, 150, 200)
"""Text sizes that can be chosen, in percent."""
TARGET: Final = (24, 44)
"""Least height of what can be pressed, in pixels, in the full view and in the simple one (WCAG 2.2, 2.5.8 and 2.5.5)."""
LINE_HEIGHT: Final = 1.4
RADIUS: Final = 10
COLUMN_WIDTH: Final = 880
PANEL_WIDTH: Final = 420
SIDEBAR_WIDTH: Final = 228
MOTION_MS: Final = 150


@dataclass(frozen=True, slots=True)
class Tokens:
    """One table of colours, each a "#rrggbb".

    `ground` lies under everything, `sidebar` under the navigation, `surface` is a card, `sunken` a quiet field within
    it. `ink`, `ink2`, `ink3` are text from first to third rank. `line` is a hairline, `edge` the border of a field.
    `ring` is the focus within what has the accent's ground. `amber` is for the laboratory's own flags alone, `red` for an emergency alone.
    """

    name: str
    dark: bool
    ground: str
    sidebar: str
    surface: str
    sunken: str
    hover: str
    line: str
    edge: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    accent_ink: str
    ring: str
    amber: str
    amber_soft: str
    red: str
    on_red: str
    calm: str
    on_calm: str
    band: str
    band_line: str
    mark: str
    people: tuple[str, ...]
    on_person: str


LIGHT: Final = Tokens(
    name="light", dark=False,
    ground="#FAF9F7", sidebar="#F3F1ED", surface="#FFFFFF", sunken="#F6F4F1", hover="#ECE9E4",
    line="#E5E1DB", edge="#8F887E",
    ink="#1F1D1A", ink2="#544F48", ink3="#696259",
    accent="#0F766E", accent_hover="#0B5F58", on_accent="#FFFFFF", accent_soft="#DDEFEC", accent_ink="#0B5F58", ring="#1F1D1A",
    amber="#7E4B00", amber_soft="#FBEFD9",
    red="#B3261E", on_red="#FFFFFF", calm="#3F4F6B", on_calm="#FFFFFF",
    band="#E3F0EC", band_line="#A9CFC6", mark="#FFF1B8",
    people=("#7C4D8B", "#2F6690", "#A04B2E", "#4B6B2C", "#845400", "#9B3B63", "#4557A8", "#5C5C5C"),
    on_person="#FFFFFF",
)  # fmt: skip

DARK: Final = Tokens(
    name="dark", dark=True,
    ground="#1A1917", sidebar="#151412", surface="#242220", sunken="#2B2926", hover="#33302D",
    line="#393632", edge="#857E75",
    ink="#F3F0EB", ink2="#C4BDB3", ink3="#A79F95",
    accent="#5EEAD4", accent_hover="#8CF3E2", on_accent="#06302B", accent_soft="#1C3D38", accent_ink="#7FF0DD", ring="#06302B",
    amber="#F5C672", amber_soft="#3B2E15",
    red="#B3261E", on_red="#FFFFFF", calm="#33415A", on_calm="#F3F0EB",
    band="#24352F", band_line="#3F665B", mark="#5A4A12",
    people=("#C9A2D6", "#93C4EA", "#EBA68B", "#AFCF8D", "#E3BC77", "#EBA0C0", "#AEB9F2", "#BDBDBD"),
    on_person="#1A1917",
)  # fmt: skip

CONTRAST: Final = Tokens(
    name="contrast", dark=True,
    ground="#000000", sidebar="#000000", surface="#000000", sunken="#101010", hover="#2A2A2A",
    line="#9A9A9A", edge="#FFFFFF",
    ink="#FFFFFF", ink2="#FFFFFF", ink3="#E6E6E6",
    accent="#7DF9E5", accent_hover="#B4FFF2", on_accent="#000000", accent_soft="#00423A", accent_ink="#B4FFF2", ring="#000000",
    amber="#FFD67A", amber_soft="#3A2A00",
    red="#B3261E", on_red="#FFFFFF", calm="#1B2A4A", on_calm="#FFFFFF",
    band="#10322B", band_line="#7DF9E5", mark="#6B5600",
    people=("#E3C2EE", "#B5DBFA", "#FFC3AC", "#CBEBA8", "#FFDB98", "#FFBEDA", "#CAD3FF", "#DADADA"),
    on_person="#000000",
)  # fmt: skip

TABLES: Final = {table.name: table for table in (LIGHT, DARK, CONTRAST)}

_INKS: Final = ("ink", "ink2", "ink3")
_GROUNDS: Final = ("ground", "sidebar", "surface", "sunken", "hover")

TEXT_PAIRS: Final = (
    *((ink, ground) for ink in _INKS for ground in _GROUNDS),
    ("on_accent", "accent"), ("on_accent", "accent_hover"), ("accent", "surface"), ("accent", "ground"),
    ("accent_ink", "accent_soft"), ("accent_ink", "surface"), ("accent_ink", "ground"), ("accent_ink", "sidebar"),
    ("ink", "accent_soft"), ("ink2", "accent_soft"),
    ("amber", "amber_soft"), ("amber", "surface"), ("ink", "amber_soft"), ("on_red", "red"), ("on_calm", "calm"),
    ("ink", "mark"), ("ink2", "mark"), ("ink", "band"),
)  # fmt: skip
"""Every text colour with every ground it may stand on; checked at 4.5:1 for all tables."""

EDGE_PAIRS: Final = (("edge", "surface"), ("edge", "ground"), ("accent", "ground"), ("accent", "surface"), ("ring", "accent"),
    ("accent", "sidebar"), ("accent", "sunken"), ("ground", "ink"),
)  # fmt: skip
"""Borders that carry meaning with their ground; checked at 3:1."""


def luminance(color: str) -> float:
    """Relative luminance of "#rrggbb", 0 to 1 (WCAG 2.2, "relative luminance")."""
    channels = [int(color[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
