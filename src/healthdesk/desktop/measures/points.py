"""Every value of a measure in a table: only the rows in sight are read."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.plain import one_line
from healthdesk.desktop.parts.values import flag_words, number_words, range_words, value_words
from healthdesk.domain.knowledge import concept
from healthdesk.domain.records import Measurement
from healthdesk.session import Session

COLUMNS: Final = ("date", "value", "range", "says", "source")
_LEAST: Final = 2
"""Columns that stay however narrow the table is: the date and the value, or what the source says."""
PAGE: Final = 200
"""Rows read at once."""
_AVERAGED: Final = frozenset({"vital", "diabetes", "cgm"})
"""Groups of measures whose readings are never added up."""
_Index = QModelIndex | QPersistentModelIndex
Computed = Callable[[Measurement], str]


def read_page(
    session: Session, person: str, concepts: Sequence[str], offset: int, limit: int
) -> tuple[Measurement, ...]:
    """Some of the values of a measure, newest first; those of two concepts as one: 128/79."""
    upper = session.records.values(person, concepts[0], offset, limit)
    if len(concepts) == 1 or not upper:
        return upper
    days = [point.date.day.isoformat() for point in upper if point.date is not None]
    lower = session.records.series(person, concepts[1], min(days), max(days)) if days else ()
    if any(point.date is None for point in upper):
        lower += tuple(point for point in session.records.series(person, concepts[1]) if point.date is None)
    return tuple(paired(upper, lower))


def paired(upper: Sequence[Measurement], lower: Sequence[Measurement]) -> list[Measurement]:
    """Two series of one measuring as one: 128/79, taken from the same record or at the same instant."""
    by_record = {point.record_id: point for point in lower}
    by_time = {point.date.epoch: point for point in lower if point.date}
    made = []
    for point in upper:
        other = by_record.get(point.record_id) or (by_time.get(point.date.epoch) if point.date else None)
        number = f"{number_words(point.quantity)}/{number_words(other.quantity) if other else '–'}"
        flag = point.quantity.flag or (other.quantity.flag if other else "")
        made.append(
            replace(point, quantity=replace(point.quantity, value=None, value_text=number, comparator="", flag=flag))
        )
    return made


def summed(point: Measurement) -> str:
    """Of how many readings of a device a day's point is made, and that it is their mean where it is known to be; else ""."""
    if not point.readings:
        return ""
    try:
        mean = concept(point.concept).group in _AVERAGED
    except KeyError:
        mean = False
    return text.many("measure.mean" if mean else "measure.from", point.readings)


def cells(point: Measurement, computed: Computed) -> tuple[str, ...]:
    """What a row says, column by column."""
    return (
        text.day(point.date),
        " · ".join(filter(None, (value_words(point.quantity), computed(point), summed(point)))),
        range_words(point.quantity) or "–",
        flag_words(point.quantity),
        one_line(point.source, 80),
    )


def as_table(points: Sequence[Measurement], computed: Computed) -> list[tuple[str, ...]]:
    """Values as a table with headlines, for the clipboard and for paper."""
    return [tuple(text.say(f"measure.{each}") for each in COLUMNS), *(cells(point, computed) for point in points)]


class PointsModel(QAbstractTableModel):
    """Every value of a measure, newest first; `page_wanted` asks for rows that came in sight."""

    page_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._count = 0
        self._pages: dict[int, tuple[Measurement, ...]] = {}
        self._asked: set[int] = set()
        self._computed: Computed = lambda _point: ""

    def show(self, count: int, first: Sequence[Measurement] = ()) -> None:
        """Show so many rows, of which these are the first."""
        self.beginResetModel()
        self._count, self._pages, self._asked = count, {}, set()
        if first:
            self._pages[0] = tuple(first)
            self._asked.add(0)
        self.endResetModel()

    def show_computed(self, computed: Computed) -> None:
        """Say beside each value what it comes to in another unit."""
        self._computed = computed
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, len(COLUMNS) - 1))

    def take(self, page: int, points: Sequence[Measurement]) -> None:
        """Rows that were asked for have come."""
        self._pages[page] = tuple(points)
        first, last = page * PAGE, min((page + 1) * PAGE, self._count) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def point(self, index: _Index) -> Measurement | None:
        """The value in a row; None where it has not come yet, which asks for it."""
        page, at = divmod(index.row(), PAGE)
        if not 0 <= index.row() < self._count:
            return None
        if page not in self._asked:
            self._asked.add(page)
            self.page_wanted.emit(page)
        held = self._pages.get(page, ())
        return held[at] if at < len(held) else None

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, _parent: _Index | None = None) -> int:
        """Date, value, range, what the source says, source."""
        return len(COLUMNS)

    def headerData(self, at: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The name of a column."""
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return text.say(f"measure.{COLUMNS[at]}")
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What a cell says."""
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.FontRole:
            return theme.font("strong" if column == "value" else "text", tabular=True)
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.color({"value": "ink", "says": "amber"}.get(column, "ink2"))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            point = self.point(index)
            if point is None:
                return "…" if index.column() == 0 else ""
            return cells(point, self._computed)[index.column()]
        return None


class PointsTable(QTableView):
    """The table of values; Enter or a click opens the record of a row."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._concepts: tuple[str, ...] = ()
        self._needless: tuple[str, ...] = ()
        self.points = PointsModel()
        self.points.page_wanted.connect(self._read)
        self.setModel(self.points)
        self.setAccessibleName(text.say("measure.table"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(36))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.horizontalHeader()
        head.setAccessibleName(text.say("measure.table"))
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setStretchLastSection(True)
        head.setMinimumSectionSize(theme.px(80))
        head.setResizeContentsPrecision(24)  # the newest rows say how wide a column is
        head.setFont(theme.font("small"))
        self.clicked.connect(self._open)

    def show_points(self, concepts: tuple[str, ...], count: int, first: Sequence[Measurement]) -> None:
        """Show the values of a measure, of which these are the newest."""
        self._concepts = concepts
        self.points.show(count, first)
        said = {
            "says": any(flag_words(point.quantity) for point in first),
            "range": any(range_words(point.quantity) for point in first),
        }
        self._needless = tuple(name for name, some in said.items() if not some)
        self._fit()

    def show_computed(self, computed: Computed) -> None:
        """Say beside each value what it comes to in another unit."""
        self.points.show_computed(computed)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What finds no room steps back: the source first, which Enter opens, then the range."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        head = self.horizontalHeader()
        wide = {name: max(self.sizeHintForColumn(at), head.sectionSizeHint(at)) + 8 for at, name in enumerate(COLUMNS)}
        shown = [name for name in COLUMNS if name not in self._needless]
        for name in ("source", "range"):
            if sum(wide[each] for each in shown) > self.viewport().width() and name in shown and len(shown) > _LEAST:
                shown.remove(name)
        for at, name in enumerate(COLUMNS):
            self.setColumnHidden(at, name not in shown)
            self.setColumnWidth(at, wide[name])

    def settle(self, most: int = 12) -> None:
        """As tall as its rows, up to `most`; beyond, it scrolls."""
        rows = min(self.points.rowCount(), most)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * theme.px(36) + 6)

    def _read(self, page: int) -> None:
        desk, person, concepts = self._desk, self._desk.person_id, self._concepts
        if person and concepts:
            desk.jobs.run(
                lambda: read_page(desk.session, person, concepts, page * PAGE, PAGE),
                owner=self,
                done=lambda points: self.points.take(page, points),
                failed=desk.apologise,
            )

    def _open(self, index: QModelIndex) -> None:
        point = self.points.point(index)
        if point is not None:
            self._desk.open_record(point.record_id, point.locator)
