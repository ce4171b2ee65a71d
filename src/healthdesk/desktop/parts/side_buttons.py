"""The side buttons of a mouse: back and forward, wherever in the window they are pressed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget


class SideButtons(QObject):
    """Sees the presses before any widget does, and nothing else."""

    def __init__(self, shown: QWidget, back: Callable[[], object], forward: Callable[[], object]) -> None:
        super().__init__(shown)
        self._steps = {Qt.MouseButton.BackButton: back, Qt.MouseButton.ForwardButton: forward}
        handle = shown.window().windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the side buttons; let everything else pass."""
        if event.type() != QEvent.Type.MouseButtonPress or not isinstance(event, QMouseEvent):
            return False
        step = self._steps.get(event.button())
        if step is not None:
            step()
        return step is not None
