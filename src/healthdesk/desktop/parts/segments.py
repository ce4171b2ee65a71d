"""A choice of few that all stand in sight: one is always chosen. To assistive technology they are radio buttons."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from healthdesk.desktop.parts.layout import Flow
from healthdesk.desktop.parts.plain import one_line
from healthdesk.desktop.parts.tokens import XS


class Segments(QWidget):
    """The choice; arrow keys go from one to the next, `chosen` is called with the value that was chosen.

    `name` says what is chosen; each part says it as its description.
    """

    def __init__(
        self,
        name: str,
        options: Iterable[tuple[str, str]],
        value: str = "",
        chosen: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__()
        self.setProperty("segments", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = Flow(self, spacing=XS, widest=640)
        line.setContentsMargins(3, 3, 3, 3)
        self._parts: dict[str, QRadioButton] = {}
        for key, label in options:
            made = QRadioButton(one_line(label).replace("&", "&&"))
            made.setProperty("look", "segment")
            made.setAccessibleName(one_line(label))
            made.setAccessibleDescription(one_line(name))
            made.setCursor(Qt.CursorShape.PointingHandCursor)
            made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            # Tab comes to the one that is chosen; arrow keys go from there.
            made.toggled.connect(partial(self._reach, made))
            self._parts[key] = made
            line.addWidget(made)
        self.choose(value)
        if chosen is not None:
            for key, made in self._parts.items():
                made.clicked.connect(lambda _on=True, key=key: chosen(key))
        self._line = line
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """On one line, or as many as the width it has calls for."""
        wish = self._line.sizeHint()
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized) and self.width() < wish.width():
            wish.setHeight(self._line.heightForWidth(self.width()))
        return wish

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the line otherwise."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _reach(self, made: QRadioButton, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)

    @property
    def value(self) -> str:
        """What is chosen."""
        return next((key for key, made in self._parts.items() if made.isChecked()), "")

    def choose(self, value: str) -> None:
        """Choose a value; one that is not among them is the first."""
        made = self._parts.get(value) or next(iter(self._parts.values()), None)
        if made is not None:
            made.setChecked(True)

    def part(self, value: str) -> QRadioButton:
        """The button of a value. Raises KeyError for one that is not among them."""
        return self._parts[value]
