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
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from healthdesk.desktop import text
from healthdesk.desktop.parts import icons, theme
from healthdesk.desktop.parts.plain import one_line
from healthdesk.desktop.parts.tokens import COLUMN_WIDTH
from healthdesk.domain.dates import parse_date
from healthdesk.domain.knowledge import concept_name
from healthdesk.domain.records import Kind, Record, Standing

ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
HEAD_HEIGHT: Final = 44
ROW_HEIGHT: Final = 54
_Index = QModelIndex | QPersistentModelIndex
_VALUES: Final = frozenset({Kind.RESULT, Kind.VITAL, Kind.OBSERVATION})


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list: a headline when `record` is None, else a record with its place in the card."""

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

    @property
    def spoken(self) -> str:
        """The row in words."""
        return one_line(
            ", ".join(
                part for part in (self.title, self.value, self.detail, self.sources, self.aside, self.tag) if part
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
        if row.record is not None:
            first = at == 0 or made[at - 1].record is None
            last = at + 1 == len(made) or made[at + 1].record is None
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
            self._rows = carded([*self._rows, *new])
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
        if row is None or row.record is None:
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


def column(width: int, edge: int = 32) -> tuple[int, int]:
    """Left edge and width of the column in a list of a width; `edge` is kept free at either side."""
    inner = min(theme.px(COLUMN_WIDTH), width - 2 * edge)
    return (width - inner) // 2, inner


class RowPainter(QStyledItemDelegate):
    """Paints rows as parts of cards."""

    def __init__(self, around: "RecordList", edge: int) -> None:
        super().__init__(around)
        self._around = around
        self._edge = edge

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Headlines are lower than records."""
        row = index.data(ROW_ROLE)
        return QSize(200, theme.px(HEAD_HEIGHT if row.record is None else ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        row: Row = index.data(ROW_ROLE)
        area: QRect = option.rect
        state = option.state
        left, width = column(self._around.width(), self._edge)
        box = QRectF(area.left() + left, area.top(), width, area.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.record is None:
            _headline(painter, box, row)
        else:
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            _ground(painter, box, row, over=bool(state & QStyle.StateFlag.State_MouseOver), chosen=chosen)
            _words(painter, box, row)
            if chosen and state & QStyle.StateFlag.State_HasFocus:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.color("accent"), 2))
                painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 8, 8)
        painter.restore()


def _headline(painter: QPainter, box: QRectF, row: Row) -> None:
    line = box.adjusted(2, theme.px(14), -2, -theme.px(6))
    painter.setFont(theme.font("strong"))
    painter.setPen(theme.color("ink"))
    painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), row.title)
    used = painter.fontMetrics().horizontalAdvance(row.title)
    painter.setFont(theme.font("small"))
    painter.setPen(theme.color("ink3"))
    rest = line.adjusted(used + 10, 0, 0, 0)
    painter.drawText(rest, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), row.aside)


def _ground(painter: QPainter, box: QRectF, row: Row, *, over: bool, chosen: bool) -> None:
    """The part of the card behind a row: round where the card begins or ends, open where it goes on."""
    left, right = box.left() + 0.5, box.right() - 0.5
    top = box.top() + 0.5 if row.first else box.top()
    foot = box.bottom() - 0.5 if row.last else box.bottom()
    start, end = (10.0 if row.first else 0.0), (10.0 if row.last else 0.0)
    path = QPainterPath()
    path.moveTo(left, foot - end)
    path.lineTo(left, top + start)
    if row.first:
        path.quadTo(left, top, left + start, top)
        path.lineTo(right - start, top)
        path.quadTo(right, top, right, top + start)
    else:
        path.moveTo(right, top)
    path.lineTo(right, foot - end)
    if row.last:
        path.quadTo(right, foot, right - end, foot)
        path.lineTo(left + end, foot)
        path.quadTo(left, foot, left, foot - end)
    ground = QPainterPath()
    ground.addRoundedRect(QRectF(left, top, right - left, foot - top), max(start, end), max(start, end))
    if not (row.first and row.last):
        # Only one end is round: the other half is filled square.
        half = QRectF(left, top + start, right - left, foot - top - start - end)
        ground.setFillRule(Qt.FillRule.WindingFill)
        square = QPainterPath()
        square.addRect(QRectF(left, top, right - left, foot - top - end) if row.last else half.adjusted(0, 0, 0, end))
        ground = ground.united(square)
    painter.fillPath(ground, theme.color("accent_soft" if chosen else "sunken" if over else "surface"))
    painter.setPen(QPen(theme.color("line"), 1))
    painter.drawPath(path)
    if not row.last:
        painter.drawLine(QPointF(left + theme.px(52), foot - 0.5), QPointF(right, foot - 0.5))


def _words(painter: QPainter, box: QRectF, row: Row) -> None:
    left = box.left() + 16 + (theme.px(24) if row.inset else 0)
    side = theme.px(20)
    icons.paint(painter, row.glyph, QRectF(left, box.center().y() - side / 2, side, side), theme.color("ink2"))
    right = box.right() - 16
    if row.aside:
        right = _trailing(painter, box, right, row.aside, "small", "ink3")
    if row.sources:
        right = _trailing(painter, box, right, row.sources, "small", "ink2")
    if row.tag:
        right = _pill(painter, box, right, row.tag)
    if row.value:
        right = _trailing(painter, box, right, row.value, "strong", "ink", most=box.width() * 0.4)
    line = QRectF(left + side + 16, box.top(), max(right - left - side - 20, 40), box.height())
    title = theme.font("strong")
    title.setStrikeOut(row.struck)
    painter.setPen(theme.color("ink3" if row.struck else "ink"))
    if row.detail:
        _elided(painter, line.adjusted(0, theme.px(9), 0, -line.height() / 2 - 1), row.title, title)
        painter.setPen(theme.color("ink2"))
        _elided(painter, line.adjusted(0, line.height() / 2 + 1, 0, -theme.px(8)), row.detail, theme.font("small"))
    else:
        _elided(painter, line, row.title, title)


def _elided(painter: QPainter, line: QRectF, words: str, font: Any) -> None:
    painter.setFont(font)
    fitting = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(line.width()))
    painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), fitting)


def _trailing(
    painter: QPainter, box: QRectF, right: float, words: str, role: str, ink: str, *, most: float = 0
) -> float:
    painter.setFont(theme.font(role, tabular=True))
    painter.setPen(theme.color(ink))
    fitting = painter.fontMetrics().elidedText(
        words, Qt.TextElideMode.ElideRight, int(most or min(theme.px(160), box.width() * 0.3))
    )
    width = painter.fontMetrics().horizontalAdvance(fitting) + 2
    area = QRectF(right - width, box.top(), width, box.height())
    painter.drawText(area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), fitting)
    return right - width - 16


def _pill(painter: QPainter, box: QRectF, right: float, words: str) -> float:
    painter.setFont(theme.font("small"))
    width = painter.fontMetrics().horizontalAdvance(words) + 18
    tall = theme.px(20)
    area = QRectF(right - width, box.center().y() - tall / 2, width, tall)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("hover"))
    painter.drawRoundedRect(area, tall / 2, tall / 2)
    painter.setPen(theme.color("ink2"))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), words)
    return right - width - 12


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
