"""What the system asks for while the window is open: colours, contrast, the size of its own text."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_REST_MS = 200
"""Systems tell of one change several times."""


class SystemLooks(QObject):
    """Says `changed` once the system has changed its mind."""

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.changed)
        self._hints = QGuiApplication.styleHints()
        self._access = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(lambda _scheme: self._rest.start())
        self._access.contrastPreferenceChanged.connect(lambda _wish: self._rest.start())
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See that the system's theme changed: its font with it."""
        if event.type() == QEvent.Type.ThemeChange:
            self._rest.start()
        return False
