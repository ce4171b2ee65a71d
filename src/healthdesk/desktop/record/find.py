"""Looking for words in a document: the bar, and where words stand, in text and on pages."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import icon_button
from healthdesk.desktop.parts.fields import line_edit
from healthdesk.desktop.parts.plain import PlainLabel
from healthdesk.desktop.record.original import Box
from healthdesk.domain.views import PageWords

MOST = 999
_WAIT_MS = 180
_SPACES = re.compile(r"\s+")


def folded(words: str) -> str:
    """Words as they are compared: no accents, no case; as many characters as before."""
    return "".join(_bare(letter) for letter in words)


def _bare(letter: str) -> str:
    if letter.isascii():
        return letter.lower()
    base = unicodedata.normalize("NFKD", letter)[:1].casefold()
    return base if len(base) == 1 else letter


def found_in(words: str, wanted: str) -> list[int]:
    """Where a text has some words, by the position of their first letter; at most MOST."""
    wanted, body = folded(wanted.strip()), folded(words)
    places: list[int] = []
    at = body.find(wanted) if wanted else -1
    while at >= 0 and len(places) < MOST:
        places.append(at)
        at = body.find(wanted, at + len(wanted))
    return places


@dataclass(frozen=True, slots=True)
class OnPage:
    """Words found on a page, counted from 0: their boxes, one for each word that they touch."""

    page: int
    boxes: tuple[Box, ...]


def found_on(pages: Iterable[PageWords], wanted: str) -> list[OnPage]:
    """Where pages have some words, in reading order; at most MOST."""
    wanted = _SPACES.sub(" ", folded(wanted.strip()))
    places: list[OnPage] = []
    for page in pages if wanted else ():
        starts, length = [], 0
        for word in page.words:
            starts.append(length)
            length += len(word[0]) + 1
        body = folded(" ".join(word[0] for word in page.words))
        at = body.find(wanted)
        while at >= 0 and len(places) < MOST:
            first, last = bisect_right(starts, at) - 1, bisect_right(starts, at + len(wanted) - 1) - 1
            places.append(OnPage(page.number - 1, tuple(word[1:] for word in page.words[first : last + 1])))
            at = body.find(wanted, at + len(wanted))
    return places


class FindBar(QWidget):
    """A field for the words wanted, how many places have them, and the ways to the one before and the next.

    `look` is called with the words when they have stood still for a moment; `go` with the number of a place, from 0.
    """

    def __init__(self, look: Callable[[str], object], go: Callable[[int], object]) -> None:
        super().__init__()
        self._look, self._go = look, go
        self._count, self._at = 0, 0
        self.field: QLineEdit = line_edit(text.say("find.name"), placeholder=text.say("find.name"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(theme.px(120))
        self.field.setMaximumWidth(theme.px(220))
        self._said = PlainLabel("", "small", "ink2", tabular=True)
        self._before = icon_button("up", text.say("find.before"), lambda: self.step(-1))
        self._next = icon_button("down", text.say("find.next"), lambda: self.step(1))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for part in (self.field, self._said, self._before, self._next):
            line.addWidget(part)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(lambda: self._look(self.field.text().strip()))
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._entered)
        self.show_count(0)

    def step(self, by: int) -> None:
        """Go to another place; after the last comes the first."""
        if self._count:
            self._at = (self._at + by) % self._count
            self._say()
            self._go(self._at)

    def show_count(self, count: int) -> None:
        """How many places were found; the first is gone to."""
        self._count, self._at = count, 0
        self._say()
        if count:
            self._go(0)

    def busy(self) -> None:
        """The words of the pages are still being read."""
        self._said.setText(text.say("find.reading"))
        self._said.show()

    def begin(self) -> None:
        """Let words be typed."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape lets go of the words; with none it goes on to the page."""
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            return
        super().keyPressEvent(event)

    def _typed(self) -> None:
        self._timer.start()

    def _entered(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._look(self.field.text().strip())
        else:
            self.step(1)

    def _say(self) -> None:
        wanted = bool(self.field.text().strip())
        said = (
            text.say("find.place", at=self._at + 1, count=text.number(self._count))
            if self._count
            else text.say("find.none")
        )
        self._said.setText(said if wanted else "")
        self._said.setVisible(wanted)
        for way in (self._before, self._next):
            way.setVisible(self._count > 1)


def lines_before(lines: Sequence[str], position: int) -> int:
    """The number of the line that a position in the joined lines lies on, from 0."""
    at = 0
    for number, line in enumerate(lines):
        at += len(line) + 1
        if position < at:
            return number
    return max(len(lines) - 1, 0)
