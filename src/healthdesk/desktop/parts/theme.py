"""The table of colours in force, put on the application as palette, style sheet and fonts."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

import healthdesk
from healthdesk.desktop.parts.style import sheet
from healthdesk.desktop.parts.tokens import CONTRAST, DARK, LIGHT, TYPE, Tokens

_ACTIVE: list[Tokens] = [LIGHT]
_FAMILIES: list[str] = []

TABULAR: Final = QFont.Tag("tnum")


def asset(*parts: str) -> Path:
    """The path of a file of the product's own (an icon, a font), in a wheel or in the source tree."""
    room = Path(healthdesk.__file__).parent
    inside = room / "assets"
    return (inside if inside.is_dir() else room.parents[1] / "assets").joinpath(*parts)


def current() -> Tokens:
    """The table of colours in force."""
    return _ACTIVE[0]


def color(name: str) -> QColor:
    """A colour of the table in force, by its token name."""
    return QColor(str(getattr(current(), name)))


def person_color(index: int) -> QColor:
    """One of the eight person colours."""
    return QColor(current().people[index % 8])


def font(role: str = "text", *, tabular: bool = False) -> QFont:
    """The font of a role of the type scale; `tabular` sets figures of one width, for columns."""
    size, strong = TYPE[role]
    made = QFont(_FAMILIES or ["sans-serif"])
    made.setPixelSize(size)
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    if size >= 22:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.5)
    if tabular:
        made.setFeature(TABULAR, 1)
    return made


def mono() -> QFont:
    """The system's fixed-width font, for originals."""
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    made.setPixelSize(12)
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


def apply(app: QApplication, tokens: Tokens) -> None:
    """Put a table of colours on the whole application."""
    _load_fonts()
    _ACTIVE[0] = tokens
    app.setStyle("Fusion")
    app.setFont(font())
    app.setPalette(_palette(tokens))
    app.setStyleSheet(sheet(tokens, asset("icons").as_posix()))


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
