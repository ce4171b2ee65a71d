"""What is kept outside the vault, so that the lock screen is readable too: where the window stood, and how it looks.

It says nothing of anybody's health; the folder is the program's own and private. What was open is kept in the vault.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QWidget

from healthdesk.desktop.parts import theme

_PLACE = "place"


class Outside:
    """The small file of the window, in a folder."""

    def __init__(self, folder: Path) -> None:
        self._kept = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    def get(self, key: str) -> str:
        """A choice of looks as it was when a vault was last open; "" when none was."""
        return str(self._kept.value(key, ""))

    def keep_looks(self, get: Callable[[str], str]) -> None:
        """Note the looks of the vault that is open; `get` reads a choice."""
        for key in ("language", *theme.CHOICES):
            self._kept.setValue(key, get(key))

    def stand(self, window: QWidget) -> None:
        """Put the window where it stood; where that place is gone, Qt finds one on a screen that is there."""
        place = self._kept.value(_PLACE)
        if isinstance(place, QByteArray):
            window.restoreGeometry(place)

    def keep_place(self, window: QWidget) -> None:
        """Note where the window stands."""
        self._kept.setValue(_PLACE, window.saveGeometry())
        self._kept.sync()
