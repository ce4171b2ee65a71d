"""A headline that can be pressed, and what unfolds under it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from healthdesk.desktop.parts.buttons import button, square
from healthdesk.desktop.parts.icons import icon
from healthdesk.desktop.parts.layout import clear
from healthdesk.desktop.parts.plain import ElidedLabel, one_line


class Fold(QWidget):
    """Something that is at hand and does not stand in the way; `turned` says whether it was opened or closed.

    The headline may say in a few words how things stand, and bear one button; both are seen while it is closed.
    """

    turned = Signal(bool)

    def __init__(self, title: str, *, beside: QPushButton | None = None, unfolded: bool = False) -> None:
        super().__init__()
        self._head = button(title, look="link")
        self._head.setCheckable(True)
        self._head.setIconSize(square(16))
        self._head.toggled.connect(lambda on: self._turn(unfolded=on))
        self._words = ElidedLabel("", "small", "ink2")
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._head)
        line.addWidget(self._words, 1)
        if beside is not None:
            line.addWidget(beside)
        self._body = QWidget()
        self.rows = QVBoxLayout(self._body)
        self.rows.setContentsMargins(24, 4, 0, 4)
        self.rows.setSpacing(8)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addLayout(line)
        lines.addWidget(self._body)
        self._head.setChecked(unfolded)
        self._turn(unfolded=unfolded)

    @property
    def head(self) -> QPushButton:
        """The headline."""
        return self._head

    @property
    def unfolded(self) -> bool:
        """Whether what is under it is seen."""
        return self._head.isChecked()

    def tell(self, words: str) -> None:
        """Say beside the headline how things stand; "" says nothing."""
        self._words.setText(words)
        self._head.setAccessibleDescription(one_line(words))

    def fill(self, *widgets: QWidget) -> None:
        """Put these under the headline, and nothing else."""
        clear(self.rows)
        for widget in widgets:
            self.rows.addWidget(widget)

    def _turn(self, *, unfolded: bool) -> None:
        self._head.setIcon(icon("down" if unfolded else "right", "accent_ink"))
        self._body.setVisible(unfolded)
        self.turned.emit(unfolded)
