"""Search across everything of one person: opened by Ctrl K, answers while one types, leaves with Escape.

Pages and acts answer at once; records, texts and questions come from the file, and what was typed before is given up.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Job
from healthdesk.desktop.palette.ways import Way, matching
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.fields import line_edit
from healthdesk.desktop.parts.layout import Card
from healthdesk.desktop.parts.plain import Prose
from healthdesk.desktop.search_lines import LINE_ROLE, Line, LinePainter, LinesModel, lines_of
from healthdesk.domain.hits import Found, Hit, Sort

WIDTH: Final = 680
_WAIT: Final = 90
"""Milliseconds after the last letter before the file is looked through."""


class SearchSheet(Card):
    """A sheet over the page with one field and what it finds; `ways` are the pages and acts there are now."""

    def __init__(self, desk: Desk, parent: QWidget, ways: Callable[[], Sequence[Way]] = tuple) -> None:
        super().__init__("float", margin=12, spacing=8)
        self.setParent(parent)
        self.setAccessibleName(text.say("frame.search-short"))
        self._desk, self._ask = desk, ways
        self._ways = tuple[Way, ...]()
        self._job: Job | None = None
        self._from: QWidget | None = None
        self.field = line_edit(text.say("frame.search-short"), look="ask")
        self.hint = Prose("", "text", "ink2")
        self.hint.setContentsMargins(8, 0, 8, 4)
        self.model = LinesModel()
        self.found = QListView()
        self.found.setModel(self.model)
        self.found.setItemDelegate(LinePainter(self.found))
        self.found.setAccessibleName(text.say("frame.search-results"))
        self.found.setMouseTracking(True)
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.found.clicked.connect(self._take)
        self.add(self.field, self.hint)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(self.found, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_WAIT)
        self._pause.timeout.connect(self._look)
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self.hide()

    def begin(self) -> None:
        """Open the sheet with an empty field."""
        person = self._desk.person
        if person is None:
            return
        around = self.window().focusWidget()
        self._from = around if around is not None and not self.isAncestorOf(around) else self._from
        self._ways = tuple(self._ask())
        prompt = text.say("frame.search", name=person.name)
        self.field.setPlaceholderText(prompt)
        self.field.setAccessibleName(prompt)
        self.field.clear()
        self._show(Found())
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close it; the hand goes back to where it was."""
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
        self.hide()
        if self._from is not None and self._from.isVisible():
            self._from.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> None:
        """Stand over the page, as tall as what was found."""
        around = self.parentWidget()
        if around is None:
            return
        width = min(theme.px(WIDTH), around.width() - 64)
        rows = sum(self.found.sizeHintForRow(row) for row in range(self.model.rowCount()))
        hint = theme.px(30) if self.hint.text() else 0
        tall = self.field.sizeHint().height() + hint + rows + (44 if rows else 32)
        self.setFixedSize(width, min(tall, around.height() - 112))
        self.move(QPoint((around.width() - width) // 2, 56))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, Enter goes, Escape leaves; the field keeps the letters."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.found.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Tab goes through what was found, as the arrows do; Escape leaves."""
        self._step(1 if forward else -1)
        return True

    def _look(self) -> None:
        if self._job is not None:
            self._job.cancel()
        desk, person, typed = self._desk, self._desk.person_id, self.field.text().strip()
        if not typed:
            self._show(Found())
            return
        self._job = desk.jobs.follow(
            lambda job: desk.session.seeking.everything(person, typed, job.cancelled),
            owner=self,
            done=self._show,
            failed=desk.apologise,
        )

    def _show(self, found: Found) -> None:
        typed = self.field.text().strip()
        ways = matching(self._ways, typed) if typed else ()
        lines = lines_of(ways, found, self._act)
        if found.hits:
            lines.append(Line(text.say("search.all"), glyph="timeline", act=partial(self._all, typed)))
        self.model.show(lines, (*found.words, *found.instead))
        if not typed:
            said = text.say("frame.search-hint")
        elif not lines:
            said = text.say("frame.search-none", words=typed)
        else:
            said = text.say("search.instead", words=", ".join(found.instead[:3])) if found.instead else ""
        self.hint.setText(said)
        self.hint.setVisible(bool(said))
        self.found.setVisible(bool(lines))
        self._step(1)
        self.settle()

    def _act(self, hit: Hit) -> Callable[[], object]:
        desk = self._desk
        if hit.sort is Sort.MEASURE:
            return partial(desk.go, "measure", hit.id)
        if hit.sort is Sort.QUESTION:
            return partial(desk.go, "ask", hit.title)
        return partial(desk.open_record, hit.id, f"page:{hit.page}" if hit.page else "")

    def _all(self, typed: str) -> None:
        self._desk.go("timeline", f"words:{typed}")

    def _step(self, by: int) -> None:
        count, at = self.model.rowCount(), self.found.currentIndex().row()
        for _ in range(count):
            at = (at + by) % count
            if self.model.lines[at].act is not None:
                index = self.model.index(at)
                self.found.setCurrentIndex(index)
                # Focus stays in the field, so that one can go on typing: what is chosen is spoken with it.
                self.field.setAccessibleDescription(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))
                return

    def _take(self, index: QModelIndex) -> None:
        line = index.data(LINE_ROLE)
        if isinstance(line, Line) and line.act is not None:
            self.leave()
            line.act()
