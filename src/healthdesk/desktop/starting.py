"""Starting the window, and leaving it so that no key stays in memory."""

import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication

from healthdesk import session
from healthdesk.desktop import qt_words, text
from healthdesk.desktop.alone import Alone
from healthdesk.desktop.outside import Outside
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.dialogs import forget_history
from healthdesk.desktop.window import Window, arguments_for
from healthdesk.domain.clock import system_clock

PATIENCE = 1.5
"""Seconds that closing the vault may take before the process is replaced regardless."""


def run(argv: Sequence[str], *, vault: Path | None, demo: bool) -> int:
    """Open the window on a vault folder (None: the default one), or on the demo family. Returns the exit code."""
    session.harden()
    folder = vault or session.default_folder()
    private = _keep_settings_private()
    alone = Alone(private, folder)
    if not demo and not alone.first() and alone.ask():
        return 0
    outside = Outside(private)
    app = QApplication(list(argv) or ["healthdesk"])
    app.setApplicationName("HealthDesk")
    app.setDesktopFileName("healthdesk")
    text.follow(qt_words.speak)
    text.use(outside.get("language") or QLocale.system().name()[:2])
    theme.apply(app, theme.kept(outside.get))
    window = Window(folder, clock=system_clock, leave=lambda to: leave(window, to, alone), outside=outside)
    alone.wanted.connect(window.come_forward)
    window.show()
    window.begin(demo=demo)
    try:
        return app.exec()
    finally:
        forget_history()


def leave(window: Window, folder: Path | None, alone: Alone) -> None:
    """Close the vault for at most 1.5 seconds, then become a fresh process at the lock screen."""
    desk = window.desk
    if desk is not None:
        closing = threading.Thread(target=desk.session.close, daemon=True)
        closing.start()
        closing.join(PATIENCE)
    forget_history()
    alone.release()
    command = arguments_for(folder)
    if sys.platform == "win32":
        import subprocess  # noqa: PLC0415 - not needed to draw the lock screen

        subprocess.Popen(command)  # noqa: S603 - our own program with our own arguments
        os._exit(0)
    os.execv(command[0], command)  # noqa: S606 - our own program; the new image holds no key


def _keep_settings_private() -> Path:
    """Qt notes the folders one has looked into: keep that in a folder of our own, and never beyond a dialog."""
    private = session.default_folder().parent / "window"
    private.mkdir(parents=True, exist_ok=True)
    private.chmod(0o700)
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(form, scope, str(private))
    return private
