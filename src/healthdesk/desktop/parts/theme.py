"""How the window looks now: the table of colours, the size of text, the simple view, stillness; put on the application.

Sizes that hold text are said through `px`, so that a larger text finds room everywhere.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyle

import healthdesk
from healthdesk.desktop.parts.style import sheet
from healthdesk.desktop.parts.tokens import CONTRAST, DARK, LIGHT, MOTION_MS, TARGET, TEXT_SIZES, TYPE, Tokens


@dataclass(frozen=True, slots=True)
class Looks:
    """What a person has chosen, or the system asks for; `size` is text size as a factor, 1 to 4."""

    tokens: Tokens = LIGHT
    size: float = 1.0
    simple: bool = False
    still: bool = False

    @property
    def factor(self) -> float:
        """By how much what holds text is larger than in the full view at 100 %."""
        full, simple, _ = TYPE["text"]
        return self.size * (simple / full if self.simple else 1)


_ACTIVE: list[Looks] = [Looks()]
_FAMILIES: list[str] = []
_PAPER: list[bool] = [False]

TABULAR: Final = QFont.Tag("tnum")
CONTEXTUAL: Final = QFont.Tag("calt")


def asset(*parts: str) -> Path:
    """The path of a file of the product's own (an icon, a font), in a wheel or in the source tree."""
    room = Path(healthdesk.__file__).parent
    inside = room / "assets"
    return (inside if inside.is_dir() else room.parents[1] / "assets").joinpath(*parts)


def looks() -> Looks:
    """All that is in force."""
    return _ACTIVE[0]


def current() -> Tokens:
    """The table of colours in force."""
    return _ACTIVE[0].tokens


def simple() -> bool:
    """Whether the simple view is in force."""
    return _ACTIVE[0].simple


def px(length: float) -> int:
    """A length that holds text, in pixels: as given at 100 % in the full view, larger as text is larger."""
    return round(length * _ACTIVE[0].factor)


def target() -> int:
    """The least height of what can be pressed, in pixels."""
    return TARGET[_ACTIVE[0].simple]


def motion() -> int:
    """Milliseconds that things may take to move; none when stillness is asked for."""
    app = QApplication.instance()
    if _ACTIVE[0].still or not isinstance(app, QApplication):
        return 0
    told = app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    return MOTION_MS if told > 0 else 0


@contextmanager
def on_paper() -> Iterator[None]:
    """What is painted within goes to paper: dark on white, text at 100 %, whatever the window looks like."""
    kept, _ACTIVE[0] = _ACTIVE[0], Looks(LIGHT)
    _PAPER[0] = True
    try:
        yield
    finally:
        _ACTIVE[0] = kept
        _PAPER[0] = False


def color(name: str) -> QColor:
    """A colour of the table in force, by its token name."""
    return QColor(str(getattr(current(), name)))


def person_color(index: int) -> QColor:
    """One of the eight person colours."""
    return QColor(current().people[index % 8])


def font(role: str = "text", *, tabular: bool = False) -> QFont:
    """The font of a role of the type scale; `tabular` sets figures of one width, for columns."""
    full, simple_size, strong = TYPE[role]
    made = QFont(_FAMILIES or ["sans-serif"])
    made.setPixelSize(round((simple_size if _ACTIVE[0].simple else full) * _ACTIVE[0].size))
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    if full >= 22:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.5)
    if _PAPER[0]:
        # In a PDF Qt gives other forms of a letter (figures of one width, a colon between figures) no letter at all,
        # so that nobody could search or copy them.
        made.setFeature(CONTEXTUAL, 0)
    elif tabular:
        made.setFeature(TABULAR, 1)
    return made


def mono() -> QFont:
    """The system's fixed-width font, for originals."""
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    made.setPixelSize(font("small").pixelSize())
    return made


def choose(wish: str) -> Tokens:
    """The table for a wish: "light", "dark", "contrast", or what the system asks for."""
    named = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}.get(wish)
    if named is not None:
        return named
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def wished(colors: str = "system", size: str = "100", view: str = "full", motion: str = "system") -> Looks:
    """The looks for choices as they are kept; what is not known counts as not chosen."""
    percent = int(size) if size.isdigit() and int(size) in TEXT_SIZES else 100
    return Looks(choose(colors), percent / 100 * system_size(), simple=view == "simple", still=motion == "still")


CHOICES: Final = ("theme", "text_size", "view", "motion")
"""The choices of looks, as they are kept."""


def kept(get: Callable[[str], str]) -> Looks:
    """The looks that were chosen; `get` reads a choice."""
    return wished(*map(get, CHOICES))


_USUAL: Final = {"win32": 9.0, "darwin": 13.0}
"""Points of the interface font as systems come: Windows 9, macOS 13, GNOME 11 (KDE 10, plain X11 9)."""


def system_size() -> float:
    """By how much the system's own text is larger than usual, 1 to 2."""
    points = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    return min(max(points / _USUAL.get(sys.platform, 11.0), 1.0), 2.0)


def apply(app: QApplication, tokens: Tokens | Looks) -> None:
    """Put the looks (or only a table of colours, at 100 % in the full view) on the whole application."""
    _load_fonts()
    _ACTIVE[0] = tokens if isinstance(tokens, Looks) else Looks(tokens)
    app.setStyle("Fusion")
    app.setFont(font())
    app.setPalette(_palette(current()))
    app.setStyleSheet(sheet(_ACTIVE[0].tokens, asset("icons").as_posix(), px, target()))


def _load_fonts() -> None:
    if _FAMILIES:
        return
    for name in ("Inter-Regular.otf", "Inter-SemiBold.otf"):
        number = QFontDatabase.addApplicationFont(str(asset("fonts", name)))
        for family in QFontDatabase.applicationFontFamilies(number) if number >= 0 else ():
            if family not in _FAMILIES:
                _FAMILIES.append(family)


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    colors = {
        role.Window: tokens.ground,
        role.WindowText: tokens.ink,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.sunken,
        role.Text: tokens.ink,
        role.Button: tokens.surface,
        role.ButtonText: tokens.ink,
        role.BrightText: tokens.ink,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.PlaceholderText: tokens.ink3,
        role.Link: tokens.accent_ink,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.ink,
        role.Mid: tokens.line,
        role.Accent: tokens.accent,
    }
    for name, value in colors.items():
        palette.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.ink3))
    return palette
