"""What all pages have: a headline with at most one primary action, a body, and a way to be told that things changed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.layout import Column
from healthdesk.desktop.parts.plain import PlainLabel
from healthdesk.desktop.parts.rows import BREAKS, Row
from healthdesk.desktop.parts.tokens import COLUMN_WIDTH


class Page(QWidget):
    """A page of the desk.

    `arrive` is called when the page is opened, `refresh` when what it shows may have changed while it is open.
    """

    def __init__(
        self,
        desk: Desk,
        title: str = "",
        actions: Sequence[QWidget] = (),
        *,
        width: int = COLUMN_WIDTH,
        aside: int = 0,
    ) -> None:
        super().__init__()
        self.desk = desk
        self.setProperty("ground", "true")
        self._title = PlainLabel(title, "title", wrap=True)
        self._title.setAccessibleName(title)
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.lines.setSpacing(0)
        self.head: QHBoxLayout = Row() if theme.looks().factor > BREAKS else QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self._title, 1)
        for action in actions:
            self.head.addWidget(action)
        self.head_row = within_column(self.head, top=24, bottom=8, width=width, aside=aside)
        self.lines.addWidget(self.head_row)
        self.head_row.setVisible(bool(title))

    def set_title(self, title: str) -> None:
        """Change the headline."""
        self._title.setText(title)
        self._title.setAccessibleName(title)

    def column(self, *, width: int = COLUMN_WIDTH, top: int = 12) -> Column:
        """A scrolling column as the page's body."""
        made = Column(width, margins=(32, top))
        self.lines.addWidget(made, 1)
        return made

    @property
    def unfinished(self) -> bool:
        """Whether something stands on the page that would be lost if it were made anew now."""
        return False

    def take_hand(self) -> None:
        """The page was opened, or what lay over it went away: the keyboard is here."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def arrive(self, argument: str) -> None:
        """The page was opened, to show `argument` if it takes one."""
        del argument
        self.refresh()

    def refresh(self) -> None:
        """What the page shows may have changed."""


def within_column(
    layout: QHBoxLayout | QVBoxLayout, *, top: int = 0, bottom: int = 0, width: int = COLUMN_WIDTH, aside: int = 0
) -> QWidget:
    """A layout kept to the column, as wide as the bodies of pages are; `aside` is room that the body leaves at right."""
    outer = QWidget()
    beside = QHBoxLayout(outer)
    beside.setContentsMargins(32, top, 32 + aside, bottom)
    inner = QWidget()
    inner.setMaximumWidth(theme.px(width))
    inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    inner.setLayout(layout)
    layout.setContentsMargins(0, 0, 0, 0)
    beside.addStretch(1)
    beside.addWidget(inner, 1000)
    beside.addStretch(1)
    return outer
