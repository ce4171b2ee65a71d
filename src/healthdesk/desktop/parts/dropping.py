"""Files dropped anywhere on the window."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.parts.icons import Glyph
from healthdesk.desktop.parts.layout import Card
from healthdesk.desktop.parts.plain import PlainLabel
from healthdesk.desktop.parts.tokens import XL, M


def dropped_files(carried: QMimeData) -> list[Path]:
    """The files and folders of this computer among what is dragged; addresses of other places are none."""
    return [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile() and url.toLocalFile()]


class DropVeil(Card):
    """Covers the window while files are over it, and says where they would go."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("drop-over", margin=XL, spacing=M)
        self.setParent(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words = PlainLabel(text.say("frame.drop"), "large", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.rows.addStretch(1)
        self.rows.addWidget(Glyph("tray", "accent_ink", 48), 0, Qt.AlignmentFlag.AlignHCenter)
        self.add(words)
        self.rows.addStretch(1)
        self.hide()

    def show_over(self) -> None:
        """Cover the window."""
        self.settle()
        self.show()
        self.raise_()

    def settle(self) -> None:
        """As large as the window."""
        around = self.parentWidget()
        if around is not None:
            self.setGeometry(around.rect().adjusted(M, M, -M, -M))
