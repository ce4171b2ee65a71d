"""A list of records that stays fast at any length: a model that asks for more as it is scrolled, and a painter of rows.

Rows under one headline (a day, a standing) form one card. The list fills the width; its rows keep to a column.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from healthdesk.desktop import text
from healthdesk.desktop.parts import icons
from healthdesk.desktop.parts.plain import one_line
from healthdesk.desktop.parts.row_painter import ROW_ROLE, RowPainter
from healthdesk.domain.dates import parse_date
from healthdesk.domain.knowledge import concept_name
from healthdesk.domain.records import Kind, Record, Standing

_Index = QModelIndex | QPersistentModelIndex
_VALUES: Final = frozenset({Kind.RESULT, Kind.VITAL, Kind.OBSERVATION})


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list: a record with its place in the card, a headline, or a line that unfolds more.

    `fold` names what such a line unfolds, "" for any other; `flag` is a laboratory's own mark in a word.
    """

    title: str
    detail: str = ""
    value: str = ""
    aside: str = ""
    tag: str = ""
    glyph: str = ""
    record: Record | None = None
    sources: str = ""
    struck: bool = False
    inset: bool = False
    first: bool = False
    last: bool = False
    flag: str = ""
    fold: str = ""

    @property
    def headline(self) -> bool:
        """Whether it heads a card rather than being a line of it."""
        return self.record is None and not self.fold

    @property
    def spoken(self) -> str:
        """The row in words."""
        return one_line(
            ", ".join(
                part
                for part in (self.title, self.value, self.flag, self.detail, self.sources, self.aside, self.tag)
                if part
            )
        )


def record_row(record: Record, *, with_date: bool, inset: bool = False) -> Row:
    """The row of a record; `with_date` when no headline says the day."""
    values = record.kind in _VALUES
    told, rest = readings_words(record)
    detail = [rest] if values else [told]
    detail += [record.place or record.author]
    if not any(detail):
        detail = [text.kind_name(record.kind)]
    tag = text.say(f"standing.{record.standing}") if record.standing in _MARKED else ""
    return Row(
        title=_title(record),
        detail=one_line(" · ".join(part for part in detail if part)),
        value=one_line(told, 60).replace("mm[Hg]", "mmHg") if values else "",
        aside=text.short_day(record.date) if with_date and record.date else "",
        tag=tag,
        glyph=icons.KIND_ICONS[record.kind],
        record=record,
        sources=text.many("record.sources", record.sources) if record.sources > 1 else "",
        struck=record.standing is Standing.VOID,
        inset=inset,
    )


def readings_words(record: Record) -> tuple[str, str]:
    """What a record comes to, and for many readings of a device how many and over what time: ("52–148 bpm", "61 readings")."""
    if not record.id.startswith(_READINGS):
        return (text.in_words(record.detail) if record.kind is Kind.PATIENT else record.detail), ""
    value, count, span = "", "", ""
    for part in record.detail.split(" · "):
        if found := _COUNT.fullmatch(part):
            count = text.many("record.readings", int(found[1]))
        elif _SPAN.fullmatch(part):
            first, _, last = part.partition(" – ")
            span = text.day(parse_date(first)) if first == last else text.in_words(part)
        elif not value and part != record.author:
            value = part
    return value, " · ".join(filter(None, (count, span)))


def _title(record: Record) -> str:
    """The everyday name of a measure, else the source's own words."""
    known = concept_name(record.concept, text.language()) if record.kind in _VALUES else ""
    return known or one_line(record.title) or text.kind_name(record.kind)


_READINGS: Final = ("series-", "day-")
_COUNT: Final = re.compile(r"(\d+) ×")
_SPAN: Final = re.compile(r"\d{4}-\d{2}-\d{2} – \d{4}-\d{2}-\d{2}")
_MARKED: Final = frozenset({Standing.VOID, Standing.UNCERTAIN, Standing.PLANNED, Standing.PROPOSED})


def carded(rows: Iterable[Row]) -> list[Row]:
    """The rows with the first and last of each card marked."""
    made = list(rows)
    for at, row in enumerate(made):
        if not row.headline:
            first = at == 0 or made[at - 1].headline
            last = at + 1 == len(made) or made[at + 1].headline
            made[at] = replace(row, first=first, last=last)
    return made


class RecordListModel(QAbstractListModel):
    """The rows loaded so far; `more_wanted` asks for the next ones."""

    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self._more = False

    def show(self, rows: Iterable[Row], *, more: bool = False) -> None:
        """Show these rows; `more` if there are others after them."""
        self.beginResetModel()
        self._rows, self._more = carded(rows), more
        self.endResetModel()

    def append(self, rows: Iterable[Row], *, more: bool) -> None:
        """Show further rows below."""
        new = list(rows)
        self._more = more
        if new:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(new) - 1)
            # Only the line before may have been the last of its card: the others stay as they are.
            self._rows += carded([*self._rows[-2:], *new])[len(self._rows[-2:]) :]
            if len(self._rows) > len(new):
                at = len(self._rows) - len(new) - 1
                self._rows[at] = replace(self._rows[at], last=not self._rows[at].headline and new[0].headline)
            self.endInsertRows()

    def row_at(self, index: _Index) -> Row | None:
        """The row at an index."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def rows(self) -> tuple[Row, ...]:
        """All rows loaded so far."""
        return tuple(self._rows)

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many are loaded."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What a row says."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Headlines cannot be chosen."""
        row = self.row_at(index)
        if row is None or row.headline:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether there are others."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: _Index) -> None:
        """Ask for the next ones, once."""
        if self._more and not parent.isValid():
            self._more = False
            self.more_wanted.emit()


class RecordList(QListView):
    """The list itself; `opened` is called with the record that was chosen by pointer or Enter."""

    def __init__(self, name: str, opened: Callable[[Record], object], *, edge: int = 32) -> None:
        super().__init__()
        self.records = RecordListModel()
        self.setModel(self.records)
        self.setItemDelegate(RowPainter(self, edge))
        self.setAccessibleName(one_line(name))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(24)
        self._opened = opened
        self.clicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space open the row in hand."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        row = self.records.row_at(index)
        if row is not None and row.record is not None:
            self._opened(row.record)
