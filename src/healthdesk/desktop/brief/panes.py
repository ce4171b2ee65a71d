"""A page of a sheet: what stands on it at the left, the sheet at the right; on a narrow page one of the two at a time."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.brief.preview import Preview
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.layout import flow, rule
from healthdesk.desktop.parts.page import Page
from healthdesk.desktop.parts.segments import Segments
from healthdesk.domain.disclosures import UNSAID, Recipient
from healthdesk.session.sharing import Sharing

NARROW: Final = 640
"""Below this width at 100 % the two stand behind one another."""
SHEETS: Final = ("brief", "card", "vaccine-sheet", "summary")
PAUSE_MS: Final = 250
"""How long typing has to rest before the sheet is drawn anew."""
WIDE: Final = 4000
"""No column: the two panes share all the room there is."""


class SheetPage(Page):
    """What the pages of all sheets have: the two panes, the way to the other sheets, and drawing after a pause."""

    key = ""

    def __init__(self, desk: Desk, save: QPushButton, others: Sequence[QPushButton]) -> None:
        super().__init__(desk, text.say(f"nav.{self.key}"), (save,), width=WIDE)
        self.acts = (save, *others)
        self.preview = Preview()
        self.left = QScrollArea()
        self.left.setWidgetResizable(True)
        self.left.setFrameShape(QFrame.Shape.NoFrame)
        self.left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.left.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("column", "true")
        self.left_lines = QVBoxLayout(inner)
        self.left_lines.setContentsMargins(0, 0, 0, 0)
        self.left_lines.setSpacing(12)
        self.left.setWidget(inner)
        options = [(key, text.say(f"nav.{key}")) for key in SHEETS]
        self._sheets = Segments(text.say("sheet.which"), options, self.key, self._go)
        self._panes = Segments(
            text.say("sheet.panes"), [("left", text.say("sheet.choose")), ("right", text.say("sheet.look"))], "left",
            lambda _value: self._fit(),
        )  # fmt: skip
        bar = QVBoxLayout()
        bar.setContentsMargins(32, 0, 32, 8)
        bar.addWidget(flow(self._sheets, *others, self._panes, spacing=8))
        self.lines.addLayout(bar)
        beside = QHBoxLayout()
        beside.setContentsMargins(32, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.left, 46)
        self._gap = rule(upright=True)
        beside.addSpacing(16)
        beside.addWidget(self._gap)
        beside.addWidget(self.preview, 54)
        self.lines.addLayout(beside, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.draw)
        self._round = 0

    @property
    def sharing(self) -> Sharing:
        """The session's face of the sheets."""
        return self.desk.session.sharing

    def draw(self) -> None:
        """Make the sheet and show it."""

    def soon(self) -> None:
        """Draw once nothing more comes for a moment."""
        self._pause.start()

    def next_round(self) -> int:
        """A number for what is drawn now; what comes back with an older one is late."""
        self._pause.stop()
        self._round += 1
        return self._round

    def late(self, number: int) -> bool:
        """Whether something newer is on its way."""
        return number != self._round

    def whom(self) -> Recipient:
        """For whom the sheet leaves, as far as it is known."""
        return UNSAID

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One pane or two."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < theme.px(NARROW)
        self._panes.setVisible(narrow)
        self.left.setVisible(not narrow or self._panes.value == "left")
        self.preview.setVisible(not narrow or self._panes.value == "right")
        self._gap.setVisible(not narrow)

    def _go(self, key: str) -> None:
        self._sheets.choose(self.key)
        if key != self.key:
            self.desk.go(key)
