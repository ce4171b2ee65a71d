"""The window's tests run without a display, over a family in memory."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

from desktop_family import Family
from PySide6.QtWidgets import QApplication
from real_vault import open_copy, shared_family

from healthdesk.desktop import text
from healthdesk.desktop.frame import Frame
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.tokens import LIGHT
from healthdesk.desktop.window import Window
from healthdesk.session import Session

Settle = Callable[[], None]


@pytest.fixture
def looks(qapp: QApplication) -> Iterator[QApplication]:
    """English and light, whatever the machine is set to."""
    text.use("en")
    theme.apply(qapp, LIGHT)
    yield qapp
    text.use("en")


@pytest.fixture
def family() -> Family:
    return Family()


class Open:
    """An open window with its parts at hand."""

    def __init__(self, window: Window, family: Any, bot: QtBot, left: list[Path | None]) -> None:
        self.window = window
        self.family = family
        self.bot = bot
        self.left = left

    @property
    def frame(self) -> Frame:
        frame = self.window.centralWidget()
        assert isinstance(frame, Frame)
        return frame

    def settle(self) -> None:
        """Wait until all work has come back."""
        self.bot.waitUntil(lambda: self.window.jobs.idle, timeout=10_000)
        self.bot.wait(20)

    def go(self, page: str, argument: str = "") -> Any:
        """Open a page and wait for what it shows."""
        self.frame.go(page, argument)
        self.settle()
        return self.frame.page


@pytest.fixture
def opened(looks: QApplication, qtbot: QtBot, family: Family) -> Iterator[Open]:
    """The window over the family, on Home."""
    left: list[Path | None] = []
    window = Window(Path("family"), clock=family.clock, leave=left.append)
    handle = Open(window, family, qtbot, left)
    faults: list[object] = []
    window.jobs.bug.connect(faults.append)
    window.show()
    window.open_desk(family)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), Frame), timeout=10_000)
    handle.settle()
    yield handle
    window.close()
    window.deleteLater()
    qtbot.wait(10)
    assert faults == []


@pytest.fixture(scope="session")
def family_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault with the made-up family, not to be written to: `real` opens a copy."""
    base = tmp_path_factory.getbasetemp()
    return shared_family(base.parent if "PYTEST_XDIST_WORKER" in os.environ else base)


@pytest.fixture
def real(family_vault: Path, tmp_path: Path) -> Iterator[Session]:
    """A session over the made-up family's records in a real vault; it is closed at the end if it still is open."""
    opened = open_copy(family_vault, tmp_path / "vault")
    yield opened
    opened.close()


@pytest.fixture
def opened_real(looks: QApplication, qtbot: QtBot, real: Session) -> Iterator[Open]:
    """The window over the real vault, on Home."""
    window = Window(real.folder, clock=real.clock, leave=lambda _to: None)
    handle = Open(window, real, qtbot, [])
    faults: list[object] = []
    window.jobs.bug.connect(faults.append)
    window.show()
    window.open_desk(real)
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), Frame), timeout=10_000)
    handle.settle()
    yield handle
    window.close()
    window.deleteLater()
    qtbot.wait(10)
    assert faults == []
