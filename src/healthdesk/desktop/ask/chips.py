"""How a question was understood: a row of chips, those that can be corrected with a menu of what else was possible."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import tip
from healthdesk.desktop.parts.layout import flow
from healthdesk.desktop.parts.notices import Tag
from healthdesk.desktop.parts.plain import one_line
from healthdesk.domain.answers import Chip, Choice

_TALL = 26
_WIDEST = 48
"""Letters of a chip; the whole is in its name and its menu."""


class ChipButton(QPushButton):
    """A chip that opens a menu: by the pointer, by Space, Enter and the arrow down."""

    def __init__(self, chip: Chip, chosen: Callable[[Choice], object]) -> None:
        super().__init__(_short(chip.words))
        self.setProperty("look", "chip-menu")
        self.setFont(theme.font("small"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        spoken = text.say(f"ask.chip-{chip.part}", words=one_line(chip.words))
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(text.say("ask.chip-correct"))
        tip(self, f"{spoken}. {text.say('ask.chip-correct')}")
        menu = QMenu(self)
        menu.setAccessibleName(spoken)
        one_of = QActionGroup(menu)
        for choice in chip.choices:
            act = QAction(one_line(choice.words).replace("&", "&&"), menu)
            act.setCheckable(True)
            act.setChecked(choice.chosen)
            act.triggered.connect(lambda _on=False, made=choice: None if made.chosen else chosen(made))
            one_of.addAction(act)
            menu.addAction(act)
        self.setMenu(menu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the arrow down open the menu, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.showMenu()
        else:
            super().keyPressEvent(event)


def chip_row(chips: Iterable[Chip], chosen: Callable[[Choice], object]) -> QWidget:
    """The chips of a plan; `chosen` is called with what somebody corrects it to."""
    made: list[QWidget] = []
    for chip in chips:
        if chip.choices:
            made.append(ChipButton(chip, chosen))
            continue
        tag = Tag(_short(chip.words))
        tag.setFixedHeight(max(_TALL, tag.fontMetrics().height() + 10))
        tag.setAccessibleName(text.say(f"ask.chip-{chip.part}", words=one_line(chip.words)))
        made.append(tag)
    row = flow(*made, spacing=6)
    row.setAccessibleName(text.say("ask.understood"))
    return row


def _short(words: str) -> str:
    shown = one_line(words)
    kept = shown if len(shown) <= _WIDEST else f"{shown[: _WIDEST - 1].rstrip()}…"
    return kept.replace("&", "&&")
