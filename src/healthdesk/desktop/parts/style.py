"""The style sheet, made from a table of colours. Lengths with the unit "u" hold text and grow with it.

Buttons and fields have a hairline of one pixel that becomes a ring of two pixels with keyboard focus; the padding
gives back the pixel, so nothing moves.
"""

import re
from collections.abc import Callable
from string import Template
from typing import Final

from healthdesk.desktop.parts.tokens import Tokens

_SHEET = Template("""
QWidget { color: $ink; }
QMainWindow, QWidget[ground="true"] { background: $ground; }
QWidget[sidebar="true"] { background: $sidebar; }
QScrollArea, QScrollArea > QWidget > QWidget[column="true"] { background: transparent; border: none; }

QFrame[card="true"] { background: $surface; border: 1px solid $line; border-radius: 10px; }
QFrame[card="float"] { background: $ground; border: 1px solid $edge; border-radius: 14px; }
QFrame[card="sunken"] { background: $sunken; border: none; border-radius: 10px; }
QFrame[card="accent"] { background: $accent_soft; border: none; border-radius: 10px; }
QFrame[card="amber"] { background: $amber_soft; border: none; border-radius: 10px; }
QFrame[card="red"] { background: $red; border: none; border-radius: 14px; }
QFrame[card="calm"] { background: $calm; border: none; border-radius: 14px; }
QFrame[card="drop"] { background: $surface; border: 2px dashed $edge; border-radius: 14px; }
QFrame[card="drop-over"] { background: $accent_soft; border: 2px dashed $accent; border-radius: 14px; }
QFrame[card="toast"] { background: $ink; border: none; border-radius: 10px; }
QFrame[card="panel"] { background: $surface; border: none; border-left: 1px solid $line; }
QFrame[rule="h"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[rule="v"] { background: $line; border: none; max-width: 1px; min-width: 1px; }

QPushButton { border: 1px solid transparent; border-radius: 8px; padding: 7u 14px; background: transparent;
  min-height: $tall7; }
QPushButton:focus { border: 2px solid $accent; padding: 7u-1 13px; }
QPushButton:disabled { color: $ink3; }
QPushButton[look="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[look="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[look="primary"]:focus { border-color: $ring; }
QPushButton[look="primary"]:pressed { background: $ring; color: $accent_soft; border-color: $ring; }
QPushButton[look="primary"]:disabled { background: $hover; border-color: $hover; color: $ink3; }
QPushButton[look="secondary"] { background: $surface; border-color: $edge; }
QPushButton[look="secondary"]:hover { background: $hover; }
QPushButton[look="secondary"]:pressed { background: $line; }
QPushButton[look="secondary"]:focus { border-color: $accent; }
QPushButton[look="secondary"]:disabled { border-color: $line; }
QPushButton[look="quiet"] { color: $ink2; }
QPushButton[look="quiet"]:hover { background: $hover; color: $ink; }
QPushButton[look="quiet"]:pressed { background: $line; color: $ink; }
QPushButton[look="link"] { color: $accent_ink; padding: 3u 4px; border-radius: 6px; text-align: left; min-height: $tall3; }
QPushButton[look="link"]:hover { background: $accent_soft; }
QPushButton[look="link"]:pressed { background: $accent_soft; color: $ink; }
QPushButton[look="link"]:disabled { color: $ink3; }
QPushButton[look="link"]:focus { padding: 3u-1 3px; }
QPushButton[look="icon"] { padding: 6u; min-height: $tall6; min-width: $tall6; }
QPushButton[look="icon"]:hover, QPushButton[look="icon"]:checked { background: $hover; }
QPushButton[look="icon"]:pressed { background: $line; }
QPushButton[look="icon"]:focus { padding: 6u-1; }
QPushButton[look="chip"] { background: $surface; border-color: $line; border-radius: $pill; padding: 5u 12px;
  color: $ink2; min-height: $tall5; }
QPushButton[look="chip"]:hover { background: $hover; color: $ink; }
QPushButton[look="chip"]:pressed { background: $line; color: $ink; }
QPushButton[look="chip"]:checked { background: $accent_soft; border-color: $accent; color: $accent_ink; }
QPushButton[look="chip"]:focus { padding: 5u-1 11px; border-color: $accent; }
QPushButton[look="chip"]:disabled { color: $ink3; background: $sunken; }
QPushButton[look="chip-menu"] { background: $surface; border-color: $edge; border-radius: $pill3;
  padding: 3u 26u 3u 11px; color: $ink; min-height: $tall3; }
QPushButton[look="chip-menu"]:hover { background: $hover; }
QPushButton[look="chip-menu"]:focus { padding: 3u-1 26u-1 3u-1 10px; border-color: $accent; }
QPushButton[look="chip-menu"]::menu-indicator { image: url($icons/down-$shade.svg); width: 14u; height: 14u;
  subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }
QPushButton[look="cite"] { background: $accent_soft; color: $accent_ink; border-radius: 5px; padding: 0 3px; min-height: 0;
  border: 1px solid transparent; }
QPushButton[look="cite"]:hover { background: $accent; color: $on_accent; }
QPushButton[look="cite"]:focus { border: 1px solid $accent; padding: 0 3px; }
QPushButton[look="toast"] { color: $ground; border-color: $ground; padding: 4u 12px; min-height: $tall4; font-weight: 600; }
QPushButton[look="toast"]:hover { background: $ink2; }
QPushButton[look="toast"]:pressed { background: $ink3; }
QPushButton[look="toast"]:focus { border: 2px solid $ground; padding: 4u-1 11px; background: $ink2; }
QPushButton[look="nav"] { text-align: left; padding: 3u 10px; border-radius: 7px; color: $ink2; min-height: $tall3; }
QPushButton[look="nav"]:hover { background: $hover; color: $ink; }
QPushButton[look="nav"]:pressed { background: $line; color: $ink; }
QPushButton[look="nav"][here="true"] { background: $accent_soft; color: $accent_ink; font-weight: 600; }
QPushButton[look="nav"]:focus { padding: 3u-1 9px; }
QPushButton[look="row"] { text-align: left; border-radius: 8px; padding: 0; min-height: $target; }
QPushButton[look="row"]:hover { background: $sunken; }
QPushButton[look="row"]:pressed { background: $hover; }
QPushButton[look="row"]:focus { padding: 0; }
QPushButton[look="tile"] { text-align: left; background: $surface; border: 1px solid $line; border-radius: 10px;
  padding: 0; min-height: $target; }
QPushButton[look="tile"]:hover { border-color: $edge; }
QPushButton[look="tile"]:checked { border: 2px solid $accent; background: $accent_soft; }
QPushButton[look="tile"]:focus { border: 2px solid $accent; padding: 0; }

QLineEdit, QPlainTextEdit, QComboBox, QDateEdit { background: $surface; border: 1px solid $edge; border-radius: 8px;
  padding: 7u 10px; min-height: $tall7; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus { border: 2px solid $accent;
  padding: 7u-1 9px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: $ink3; background: $sunken; border-color: $line; }
QLineEdit[look="search"] { background: $sunken; border-color: $line; padding-left: 4px; }
QLineEdit[look="search"]:focus { background: $surface; border-color: $accent; padding-left: 3px; }
QLineEdit[look="doubtful"] { background: $accent_soft; border: 1px dashed $accent; }
QLineEdit[look="doubtful"]:focus { background: $surface; border: 2px solid $accent; }
QLineEdit[look="ask"] { border-radius: 12px; padding: 13u 16px; }
QLineEdit[look="ask"]:focus { padding: 13u-1 15px; }
QPlainTextEdit[look="original"] { background: $sunken; border: 1px solid $line; border-radius: 8px; padding: 4px; }
QPlainTextEdit[look="original"]:focus { border: 2px solid $accent; padding: 3px; }
QComboBox::drop-down { border: none; width: 28u; }
QComboBox::down-arrow { image: url($icons/down-$shade.svg); width: 16u; height: 16u; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $edge; selection-background-color: $accent_soft;
  selection-color: $ink; outline: none; padding: 4px; }

QMenu { background: $surface; border: 1px solid $edge; border-radius: 8px; padding: 6px; }
QMenu::item { padding: 7u 16px 7u 10px; border-radius: 6px; }
QMenu::item:selected { background: $accent_soft; color: $ink; }
QMenu::separator { height: 1px; background: $line; margin: 5px 4px; }
QToolTip { background: $surface; color: $ink; border: 1px solid $edge; padding: 4px 6px; }
QDialog { background: $ground; }

QCheckBox, QRadioButton { spacing: 8px; padding: 4u 2px; border: 1px solid transparent; border-radius: 6px;
  min-height: $tall4; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $accent; padding: 4u-1 1px; }
QCheckBox::indicator, QRadioButton::indicator { width: 16u; height: 16u; border: 1px solid $edge;
  background: $surface; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: $round; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($icons/check-on-$shade.svg); }
QRadioButton::indicator:checked { background: qradialgradient(cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5,
  stop:0 $on_accent, stop:0.45 $on_accent, stop:0.5 $accent, stop:1 $accent); border-color: $accent; }

QWidget[segments="true"] { background: $sunken; border: 1px solid $line; border-radius: 9px; }
QRadioButton[look="segment"] { padding: 4u 12px; spacing: 0; border: 1px solid transparent; border-radius: 7px;
  color: $ink2; min-height: $tall4; }
QRadioButton[look="segment"]::indicator { width: 0; height: 0; border: none; image: none; }
QRadioButton[look="segment"]:hover { background: $hover; color: $ink; }
QRadioButton[look="segment"]:pressed { background: $line; color: $ink; }
QRadioButton[look="segment"]:checked { background: $surface; border-color: $edge; color: $ink; font-weight: 600; }
QRadioButton[look="segment"]:disabled { color: $ink3; background: $sunken; border-color: $line; }
QRadioButton[look="segment"]:focus { border: 2px solid $accent; padding: 4u-1 11px; }

QListView, QTableView { background: transparent; border: 1px solid transparent; outline: none; gridline-color: $line; }
QTableView { alternate-background-color: $surface; selection-background-color: $accent_soft; selection-color: $ink; }
QTableView::item { padding: 0 10px; border-bottom: 1px solid $line; }
QListView:focus, QTableView:focus { border: 1px solid $accent; border-radius: 8px; }
QHeaderView { background: transparent; }
QHeaderView::section { background: transparent; color: $ink3; border: none; border-bottom: 1px solid $line;
  padding: 7u 13px; font-size: $small; }
QTableCornerButton::section { background: transparent; border: none; }

QProgressBar { background: $hover; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: $line; border-radius: 4px; min-height: 32px; }
QScrollBar::handle:vertical:hover { background: $edge; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:horizontal { background: $line; border-radius: 4px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none;
  width: 0; height: 0; }
QSplitter::handle { background: $line; }
""")


def sheet(tokens: Tokens, icons: str, px: Callable[[float], int], target: int) -> str:
    """The application's style sheet.

    `icons` is the folder of the fixed-colour arrows, `px` gives the pixels of a length that grows with text, `target`
    is the least height in pixels of what can be pressed.
    """
    names = ("ground", "sidebar", "surface", "sunken", "hover", "line", "edge", "ink", "ink2", "ink3", "accent")
    more = ("accent_hover", "on_accent", "accent_soft", "accent_ink", "ring", "amber_soft", "red", "calm")
    words = {name: str(getattr(tokens, name)) for name in (*names, *more)}
    for pad in range(3, 8):
        # Qt's min-height is what is left within padding and border.
        words[f"tall{pad}"] = f"{max(px(16), target - 2 * px(pad) - 2)}px"
    words["pill"] = f"{(max(px(16), target - 2 * px(5) - 2) + 2 * px(5) + 2) // 2}px"
    words["pill3"] = f"{(max(px(16), target - 2 * px(3) - 2) + 2 * px(3) + 2) // 2}px"
    words["round"] = f"{(px(16) + 2) // 2}px"
    words["target"], words["small"] = f"{target}px", f"{px(12)}px"
    grown = _GROWS.sub(lambda found: f"{px(int(found[1])) - (1 if found[2] else 0)}px", _SHEET.template)
    return Template(grown).substitute(words, icons=icons, shade="dark" if tokens.dark else "light")


_GROWS: Final = re.compile(r"\b(\d+)u(-1)?(?=[ ;])")
