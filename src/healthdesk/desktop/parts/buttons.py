"""Buttons of a few looks, all reachable by keyboard and all with a name."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QGraphicsOpacityEffect, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.icons import Glyph, icon
from healthdesk.desktop.parts.plain import ElidedLabel, PlainLabel, Prose, one_line
from healthdesk.desktop.parts.rows import BREAKS, Row

Pressed = Callable[[], object]


def button(
    text: str, pressed: Pressed | None = None, *, look: str = "secondary", glyph: str = "", name: str = ""
) -> QPushButton:
    """A button: look "primary" (one a page), "secondary", "quiet" or "link"."""
    made = QPushButton(one_line(text).replace("&", "&&"))
    made.setProperty("look", look)
    made.setFont(theme.font("strong" if look == "primary" else "text"))
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setAccessibleName(one_line(name or text))
    made.setAutoDefault(False)
    if glyph:
        # Qt puts four pixels between an icon and its words; a space makes it eight.
        made.setText(f" {made.text()}" if text else "")
        inks = {"primary": "on_accent", "link": "accent_ink", "quiet": "ink2"}
        made.setIcon(icon(glyph, inks.get(look, "ink")))
        made.setIconSize(square(18))
    if pressed is not None:
        made.clicked.connect(lambda _checked=False: pressed())
    return made


def square(side: int) -> QSize:
    """The size of an icon of so many pixels at 100 %."""
    return QSize(theme.px(side), theme.px(side))


def icon_button(glyph: str, name: str, pressed: Pressed | None = None, *, ink: str = "ink2") -> QPushButton:
    """A square button with only an icon; its name is spoken and shown as a tip."""
    made = button("", pressed, look="icon", name=name)
    made.setIcon(icon(glyph, ink))
    made.setIconSize(square(20))
    tip(made, name)
    return made


def chip(text: str, pressed: Callable[[bool], object] | None = None, *, checked: bool = False) -> QPushButton:
    """A filter that is on or off; one that is on bears a mark, not only a colour."""
    made = button(text, look="chip")
    made.setFont(theme.font("small"))
    made.setCheckable(True)
    made.setIconSize(square(14))
    made.toggled.connect(lambda on: made.setIcon(icon("check", "accent_ink") if on else QIcon()))
    made.setChecked(checked)
    if pressed is not None:
        made.clicked.connect(lambda state=False: pressed(state))
    return made


def suggestion(text: str, pressed: Pressed) -> QPushButton:
    """A chip that does something once."""
    made = button(text, pressed, look="chip")
    made.setFont(theme.font("text"))
    return made


def tip(widget: QWidget, text: str) -> None:
    """A tip of plain text: angle brackets would make Qt read it as rich text, so they are escaped."""
    escaped = one_line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    widget.setToolTip(f"<qt>{escaped}</qt>" if escaped != one_line(text) else escaped)


class PressRow(QPushButton):
    """A whole row that can be pressed; `parts` stand beside one another, `spoken` is its name."""

    def __init__(self, spoken: str, pressed: Pressed | None = None, *, look: str = "row") -> None:
        super().__init__()
        self.setProperty("look", look)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(one_line(spoken))
        self.row = Row(self) if theme.looks().factor > BREAKS else QHBoxLayout(self)
        self.row.setContentsMargins(12, 8, 12, 8)
        self.row.setSpacing(12)
        if pressed is not None:
            self.clicked.connect(lambda _checked=False: pressed())

    def place(self, *parts: QWidget, stretch: int = 0) -> None:
        """Put parts at the right end of the row; the pointer passes through them."""
        for part in parts:
            self.row.addWidget(part, stretch)
            for child in (part, *part.findChildren(QWidget)):
                child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """As large as its parts, with their words broken at the width it has."""
        wish = self.row.sizeHint()
        if self.row.hasHeightForWidth() and self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            wish.setHeight(self.row.totalHeightForWidth(self.width()))
        return wish

    def minimumSizeHint(self) -> QSize:
        """As narrow as its parts may become: words break, names end in an ellipsis."""
        return QSize(self.row.minimumSize().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks words otherwise."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self.row.hasHeightForWidth():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """A row that cannot be pressed is pale, whatever stands in it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            pale = None if self.isEnabled() else QGraphicsOpacityEffect(self)
            if pale is not None:
                pale.setOpacity(0.45)
            self.setGraphicsEffect(pale)  # type: ignore[arg-type]  # None takes the effect away


class RowButton(PressRow):
    """A row with a glyph or widget, a title, a line under it, and something at the right."""

    def __init__(
        self,
        title: str,
        detail: str = "",
        *,
        glyph: str = "",
        lead: QWidget | None = None,
        trailing: str = "",
        pressed: Pressed | None = None,
        arrow: bool = False,
    ) -> None:
        super().__init__(", ".join(part for part in (title, detail, trailing) if part), pressed)
        if lead is not None:
            self.place(lead)
        elif glyph:
            self.place(Glyph(glyph, "ink2"))
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        # Large text breaks into lines; at the usual size a row has one line, and its name says the whole.
        line = Prose if theme.looks().factor > BREAKS else ElidedLabel
        lines.addWidget(line(one_line(title), "strong" if detail else "text"))
        if detail:
            lines.addWidget(line(one_line(detail), "small", "ink2"))
        self.place(words, stretch=1)
        if trailing:
            self.place(PlainLabel(one_line(trailing), "small", "ink3", tabular=True))
        if arrow:
            self.place(Glyph("right", "ink3", 16))
