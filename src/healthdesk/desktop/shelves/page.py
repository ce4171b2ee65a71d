"""A list page: filter as one types, the list, what can be done with all of it, and what it says when it is empty."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import icon_button
from healthdesk.desktop.parts.copying import Table, Way, copy_ways, give_menu, open_menu
from healthdesk.desktop.parts.fields import line_edit
from healthdesk.desktop.parts.layout import Column, flow, row
from healthdesk.desktop.parts.notices import EmptyPlace
from healthdesk.desktop.parts.page import Page, within_column
from healthdesk.desktop.parts.plain import PlainLabel
from healthdesk.desktop.parts.printing import print_table
from healthdesk.desktop.parts.record_list import RecordList, Row
from healthdesk.desktop.parts.skeleton import Skeleton
from healthdesk.desktop.shelves.lines import Listed, matching
from healthdesk.domain.disclosures import Way as Left
from healthdesk.domain.records import Changes, Record

LARGE: Final = 1.35
"""From this size of text on tools stand below one another."""
PIECE: Final = 500
"""Rows that are laid out at a time: five thousand at once would hold the window up."""
LEAST: Final = 170
"""The least height of the list, in pixels at 100 %: three rows."""


class ListPage(Page):
    """What list pages have in common; subclasses read lines and hand them to `show_lines`."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        opened: Callable[[Record], object],
        *,
        heads: Sequence[str],
        actions: Sequence[QWidget] = (),
        more: Callable[[], Sequence[Way | None]] = tuple,
    ) -> None:
        self._dots = icon_button("dots", text.say("shelf.more", page=title), self._open_ways)
        self._large = theme.looks().factor >= LARGE
        self._actions = tuple(actions)
        super().__init__(desk, title, (self._dots, *(() if self._large else actions)))
        self._name, self._heads, self._more = title, tuple(heads), more
        self._lines: tuple[Listed, ...] = ()
        self._about = ""
        self._first = ""
        self.field = line_edit(text.say("shelf.find"), placeholder=text.say("shelf.find"), look="search")
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(lambda _typed: self._filter())
        self.field.installEventFilter(self)
        self.list = RecordList(title, opened)
        self.list.records.more_wanted.connect(self._go_on)
        self._kept: list[Row] = []
        give_menu(self.list, self._ways_at)
        self._none = PlainLabel("", "text", "ink2", wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._none.setContentsMargins(32, 48, 32, 0)
        self.body = QStackedWidget()
        self._empty = Column()
        self.body.addWidget(self.list)
        self.body.addWidget(self._none)
        self.body.addWidget(self._empty)
        waiting = QVBoxLayout()
        waiting.addWidget(Skeleton("rows", 6))
        waiting.addStretch(1)
        self._waiting = within_column(waiting, top=16)
        self.body.addWidget(self._waiting)
        self._whose = ""
        self._nothing = ""

    def lay_out(self, *tools: QWidget, above: Sequence[QWidget] = ()) -> None:
        """Put the field with its tools, what stands above the list, and the list below one another."""
        holder = QWidget()
        holder.setProperty("column", "true")
        lines = QVBoxLayout(holder)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        if self._large and self._actions:
            first = QVBoxLayout()
            first.addWidget(row(*self._actions, None))
            lines.addWidget(within_column(first, bottom=8))
        self.bar = within_column(self._upright(tools) if self._large else self._beside(tools), bottom=8)
        lines.addWidget(self.bar)
        if above:
            first = QVBoxLayout()
            first.setSpacing(8)
            for each in above:
                first.addWidget(each)
            lines.addWidget(within_column(first))
        self.body.setMinimumHeight(theme.px(LEAST))
        lines.addWidget(self.body, 1)
        # With large text in a small window what stands above leaves the list no room: then all of it is scrolled.
        around = QScrollArea()
        around.setWidgetResizable(True)
        around.setFrameShape(QScrollArea.Shape.NoFrame)
        around.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        around.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around.setWidget(holder)
        self.lines.addWidget(around, 1)

    def _beside(self, tools: Sequence[QWidget]) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.field, 2, Qt.AlignmentFlag.AlignTop)
        if len(tools) == 1:
            line.addWidget(tools[0])
            line.addStretch(2)
        elif tools:
            line.addWidget(flow(*tools), 3)
        return line

    def _upright(self, tools: Sequence[QWidget]) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(8)
        for each in (self.field, *tools):
            lines.addWidget(row(each, None) if isinstance(each, QPushButton) else each)
        return lines

    def set_empty(self, glyph: str, key: str, action: QPushButton | None) -> None:
        """What would stand here, and the one button that brings it."""
        self._first = action.accessibleName() if action else ""
        self._empty.fill([EmptyPlace(glyph, text.say(f"empty.{key}"), text.say(f"empty.{key}.text"), action)])

    def begin(self, person: str) -> bool:
        """What is read is about this person: nothing of anybody else stays in sight meanwhile; whether that is another one."""
        other = person != self._whose
        self._whose = person
        if other:
            self._lines = ()
            self.list.records.show([])
            self._dots.hide()
            self.body.setCurrentWidget(self._waiting)
        return other

    def show_lines(self, lines: Sequence[Listed], *, about: str, anything: bool, nothing: str = "") -> None:
        """Show lines read anew; the place in the list stays while they are about the same person.

        `nothing` is said where this way to look at the page has no line, though another has.
        """
        self._nothing = nothing
        place = self.list.verticalScrollBar().value() if about == self._about else 0
        if about != self._about:
            self.field.clear()
        self._about, self._lines = about, tuple(lines)
        self.bar.setVisible(anything)
        self._dots.setVisible(bool(lines))
        for each in self._actions:
            # An empty page has one button, in its middle; where that one does the same, there are not two of it.
            each.setVisible(anything or each.accessibleName() != self._first)
        if not anything:
            self.list.records.show([])
            self.body.setCurrentWidget(self._empty)
            return
        self._filter()
        self.list.verticalScrollBar().setValue(place)

    def eventFilter(self, _watched: object, event: object) -> bool:
        """Escape in the field takes back what was typed, before it closes anything else."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.field.text():
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.field.clear()
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is typed anywhere on the page looks for it."""
        typed = event.text()
        if typed.isalnum() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier and self.bar.isVisible():
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.insert(typed)
        else:
            super().keyPressEvent(event)

    def _filter(self) -> None:
        kept = matching(self._lines, self.field.text())
        self._kept = [each.row for each in kept]
        self.list.records.show(self._kept[:PIECE], more=len(self._kept) > PIECE)
        if kept or not self._lines:
            self.body.setCurrentWidget(self.list)
            if not self._lines:
                self._none.setText(self._nothing or text.say("shelf.nothing-here"))
                self.body.setCurrentWidget(self._none)
            return
        self._none.setText(text.say("shelf.nothing-found", typed=self.field.text()))
        self.body.setCurrentWidget(self._none)

    def _go_on(self) -> None:
        """The next rows, as the list is scrolled."""
        here = self.list.records.rowCount()
        self.list.records.append(self._kept[here : here + PIECE], more=len(self._kept) > here + PIECE)

    def table(self) -> Table:
        """What is shown now, as rows of cells."""
        shown = [each.cells for each in matching(self._lines, self.field.text()) if each.cells]
        return [tuple(text.say(head) for head in self._heads), *shown]

    def words(self) -> str:
        """The same in words, a line each."""
        return "\n".join(each.row.spoken for each in matching(self._lines, self.field.text()))

    def _all_ways(self) -> list[Way | None]:
        others = list(self._more())
        made: list[Way | None] = [*others, *([None] if others else []), *copy_ways(self.words, self.table)]
        return [*made, (text.say("shelf.print"), "print", self.print_it)]

    def _open_ways(self) -> None:
        open_menu(self, self._all_ways(), self._dots.mapToGlobal(self._dots.rect().bottomLeft()))

    def _ways_at(self, place: object) -> Sequence[Way | None]:
        del place
        return self._all_ways()

    def print_it(self) -> None:
        """Ask for a printer; what went there is entered in the ledger of what left."""
        desk, person = self.desk, self.desk.person
        if person is None:
            return
        table = self.table()

        def printed() -> None:
            desk.write(
                lambda: desk.session.disclosures.add(person.id, Left.PRINT, form=self._name, counts={"record": len(table) - 1}),
                owner=self, changes=Changes(frozenset({person.id})),
            )  # fmt: skip

        print_table(self, self._name, f"{person.name} · {text.day(desk.today)}", table, printed)
