"""Dialogs that are opened, never run in a loop of their own; and one way to choose a file without leaving traces."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QVBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.layout import row
from healthdesk.desktop.parts.plain import PlainLabel, Prose, one_line
from healthdesk.desktop.parts.tokens import XL, L, M


class Dialog(QDialog):
    """A sheet over the window: a headline, what is asked, and one thing to do."""

    def __init__(self, parent: QWidget, title: str, *, width: int = 460) -> None:
        super().__init__(parent)
        self.setWindowTitle(one_line(title))
        self.setAccessibleName(one_line(title))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(min(theme.px(width), max(parent.window().width() - 2 * XL, width)))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(XL, XL, XL, XL)
        lines.setSpacing(L)
        lines.addWidget(PlainLabel(title, "large", wrap=True))
        self.rows = QVBoxLayout()
        self.rows.setSpacing(M)
        lines.addLayout(self.rows)
        self._foot = QVBoxLayout()
        lines.addLayout(self._foot)

    def event(self, event: QEvent) -> bool:
        """The sheet is as tall as what stands in it, however lines break."""
        layout = self.layout()
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show) and layout is not None:
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))
        return super().event(event)

    def add(self, *widgets: QWidget) -> None:
        """Put widgets below one another."""
        for widget in widgets:
            self.rows.addWidget(widget)

    def ask(self, label: str, pressed: Callable[[], object], *, keep: str = "") -> QPushButton:
        """The buttons at the foot: one thing to do, and leaving it; returns the first."""
        leave = button(keep or text.say("button.cancel"), self.reject, look="quiet")
        act = button(label, pressed, look="primary")
        act.setDefault(True)
        self._foot.addWidget(row(None, leave, act))
        return act


def confirm(parent: QWidget, title: str, words: str, label: str, then: Callable[[], object]) -> Dialog:
    """Ask before something that matters; `then` is called if the answer is yes."""
    sheet = Dialog(parent, title)
    sheet.add(Prose(words, "text", "ink2"))
    sheet.accepted.connect(then)
    sheet.ask(label, sheet.accept)
    sheet.open()
    return sheet


def tell(parent: QWidget, title: str, words: str, then: Callable[[], object] | None = None) -> Dialog:
    """Say something that must be seen."""
    sheet = Dialog(parent, title)
    sheet.add(Prose(words, "text", "ink2"))
    if then is not None:
        sheet.finished.connect(lambda _code: then())
    close = button(text.say("button.close"), sheet.accept, look="primary")
    close.setDefault(True)
    sheet.add(row(None, close))
    sheet.open()
    return sheet


def _file_dialog(parent: QWidget, title: str) -> QFileDialog:
    dialog = QFileDialog(parent, one_line(title))
    # The system's own dialog would note names in its list of recent files.
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.destroyed.connect(lambda _gone: forget_history())
    dialog.setMinimumSize(720, 460)
    return dialog


def forget_history() -> None:
    """Remove the list of folders that Qt's file dialog keeps."""
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    kept.remove("FileDialog")
    kept.sync()


def choose_files(parent: QWidget, title: str, then: Callable[[Sequence[Path]], object]) -> None:
    """Let one or more files be chosen."""
    dialog = _file_dialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    dialog.open()


def choose_folder(parent: QWidget, title: str, then: Callable[[Path], object]) -> None:
    """Let a folder be chosen."""
    dialog = _file_dialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()


def choose_place(parent: QWidget, title: str, name: str, then: Callable[[Path], object]) -> None:
    """Let a place for a new file be chosen; `name` is offered."""
    dialog = _file_dialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()
