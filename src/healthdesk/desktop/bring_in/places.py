"""Where files are dropped, and what is shown while they are read."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QProgressBar

from healthdesk.desktop import text
from healthdesk.desktop.bring_in.model import time_left
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.dialogs import choose_files, choose_folder
from healthdesk.desktop.parts.icons import Glyph
from healthdesk.desktop.parts.layout import Card, row
from healthdesk.desktop.parts.plain import ElidedLabel, PlainLabel, Prose
from healthdesk.domain.views import Progress


class DropPlace(Card):
    """Where files can be dropped."""

    def __init__(self, take: Callable[[Sequence[Path]], object]) -> None:
        super().__init__("drop", margin=28, spacing=10)
        self._take = take
        self.setAcceptDrops(True)
        self.setAccessibleName(text.say("bring.drop"))
        title = PlainLabel(text.say("bring.drop"), "large")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words = Prose(text.say("bring.can-read"), "text", "ink2")
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setFixedWidth(600)
        files = button(text.say("bring.files"), lambda: choose_files(self.window(), text.say("bring.files"), take),
                       look="primary", glyph="document")  # fmt: skip
        folder = button(
            text.say("bring.folder"), lambda: choose_folder(self.window(), text.say("bring.folder"), lambda p: take([p])),
            glyph="folder",
        )  # fmt: skip
        self.add(
            row(None, Glyph("tray", "accent_ink", 32), None),
            title,
            row(None, words, None),
            row(None, files, folder, None, spacing=8),
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped, nothing else."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            self.look("drop-over")
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Back to rest."""
        self.look("drop")

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self.look("drop")
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self._take(paths)


class UnderWay(Card):
    """What is being read, how far it is, how long it takes yet, and a way to stop."""

    def __init__(self, stop: Callable[[], object]) -> None:
        super().__init__(margin=20, spacing=10)
        self._begun = time.monotonic()
        self._file = ""
        self._title = ElidedLabel("", "heading")
        self._phase = PlainLabel("", "small", "ink2", tabular=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(text.say("bring.progress"))
        self.add(row(self._title, button(text.say("button.stop"), stop)), self._bar, self._phase)

    def show_progress(self, progress: Progress) -> None:
        """Say how far it is."""
        if progress.name != self._file:
            self._file, self._begun = progress.name, time.monotonic()
        self._title.setText(progress.name or text.say("bring.reading"))
        self._bar.setRange(0, 1000 if progress.total else 0)
        self._bar.setValue(1000 * progress.done // progress.total if progress.total else 0)
        words = [text.code_words(progress.phase, name=progress.name) if progress.phase else ""]
        if progress.total:
            words.append(f"{text.size(progress.done)} / {text.size(progress.total)}")
            words.append(time_left(progress, time.monotonic() - self._begun))
        self._phase.setText("  ·  ".join(filter(None, words)))
