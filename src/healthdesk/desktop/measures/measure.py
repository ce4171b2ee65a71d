"""One measure: the newest value large, the range as printed, the chart, every point with its source."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.by_hand.view import add_by_hand
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.measures.model import concepts_of
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.chart_time import TimeChart
from healthdesk.desktop.parts.layout import Card, row, section, stack
from healthdesk.desktop.parts.notices import EmptyPlace, Tag
from healthdesk.desktop.parts.page import Page
from healthdesk.desktop.parts.plain import PlainLabel, one_line
from healthdesk.desktop.parts.values import (
    flag_words,
    line_of,
    measure_name,
    number_words,
    printed_range,
    range_words,
    spoken_line,
    unit_words,
    value_words,
)
from healthdesk.domain.knowledge import concept
from healthdesk.domain.records import Measurement, Standing

_COLUMNS: Final = ("date", "value", "range", "says", "source")
_AVERAGED: Final = frozenset({"vital", "diabetes", "cgm"})
"""Groups of measures whose readings are never added up."""
_Index = QModelIndex | QPersistentModelIndex


class PointsModel(QAbstractTableModel):
    """Every point of a measure, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._points: tuple[Measurement, ...] = ()

    def show(self, points: Sequence[Measurement]) -> None:
        """Show these points, given oldest first."""
        self.beginResetModel()
        self._points = tuple(reversed(points))
        self.endResetModel()

    def point(self, index: _Index) -> Measurement | None:
        """The point in a row."""
        return self._points[index.row()] if 0 <= index.row() < len(self._points) else None

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._points)

    def columnCount(self, _parent: _Index | None = None) -> int:
        """Date, value, range, what the source says, source."""
        return len(_COLUMNS)

    def headerData(self, at: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The name of a column."""
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return text.say(f"measure.{_COLUMNS[at]}")
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What a cell says."""
        point = self.point(index)
        if point is None:
            return None
        column = _COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return {
                "date": text.day(point.date),
                "value": " · ".join(filter(None, (value_words(point.quantity), summed(point)))),
                "range": range_words(point.quantity) or "–",
                "says": flag_words(point.quantity),
                "source": one_line(point.source, 80),
            }[column]
        if role == Qt.ItemDataRole.FontRole:
            return theme.font("strong" if column == "value" else "text", tabular=True)
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.color({"value": "ink", "says": "amber"}.get(column, "ink2"))
        return None


class PointsTable(QTableView):
    """The table of points; Enter or a click opens the record of a row."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.points = PointsModel()
        self.setModel(self.points)
        self.setAccessibleName(text.say("measure.table"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(36)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.horizontalHeader()
        head.setAccessibleName(text.say("measure.table"))
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(len(_COLUMNS) - 1, QHeaderView.ResizeMode.Stretch)
        head.setMinimumSectionSize(96)
        head.setResizeContentsPrecision(24)  # the newest rows say how wide a column is
        head.setFont(theme.font("small"))
        self.clicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def settle(self, most: int = 12) -> None:
        """As tall as its rows, up to `most`; beyond, it scrolls."""
        rows = min(self.points.rowCount(), most)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * 36 + 6)

    def _open(self, index: QModelIndex) -> None:
        point = self.points.point(index)
        if point is not None:
            self._desk.open_record(point.record_id, point.locator)


class MeasurePage(Page):
    """One measure of a person."""

    def __init__(self, desk: Desk) -> None:
        add = button(text.say("measures.add"), lambda: add_by_hand(desk, self, "vital", self._key), look="primary")
        super().__init__(desk, " ", [add])
        self.body = self.column()
        self._key = ""

    def arrive(self, argument: str) -> None:
        """Show the measure of this key."""
        self._key = argument or self._key
        self.set_title(measure_name(self._key, " "))
        self.refresh()

    def refresh(self) -> None:
        """Read the series anew."""
        desk, person, concepts = self.desk, self.desk.person_id, concepts_of(self._key)
        if person:
            desk.jobs.run(
                lambda: [desk.session.records.series(person, concept) for concept in concepts],
                owner=self,
                done=self._show,
                failed=desk.apologise,
            )

    def _show(self, series: list[tuple[Measurement, ...]]) -> None:
        series = [tuple(p for p in points if p.standing is not Standing.VOID) for points in series]
        points = series[0] if series else ()
        if not points:
            self.body.fill([EmptyPlace("pulse", text.say("measures.empty"), text.say("measures.empty-text"))])
            return
        name = measure_name(self._key, points[-1].label)
        self.set_title(name)
        lines = [line_of(one, measure_name(one[-1].concept, one[-1].label)) for one in series if one]
        table = PointsTable(self.desk)
        table.points.show(points if len(series) == 1 else paired(series[0], series[1]))
        table.settle()
        card = Card(margin=12)
        card.add(table)
        shown: list[QWidget] = [_newest(self.desk, [one for one in series if one])]
        if max(len(line.points) for line in lines) > 1:
            chart = TimeChart()
            chart.setMinimumHeight(260)
            chart.show_lines(lines, "; ".join(map(spoken_line, lines)))
            plot = Card(margin=16)
            plot.add(chart)
            if any(line.low is not None or line.high is not None for line in lines):
                plot.add(PlainLabel(text.say("measure.band"), "small", "ink2", wrap=True))
            shown.append(plot)
        shown.append(section(text.many("measure.points", table.points.rowCount()), card, spacing=8))
        self.body.fill(shown)


def summed(point: Measurement) -> str:
    """Of how many readings of a device a day's point is made, and that it is their mean where it is known to be; else ""."""
    if not point.readings:
        return ""
    try:
        mean = concept(point.concept).group in _AVERAGED
    except KeyError:
        mean = False
    return text.many("measure.mean" if mean else "measure.from", point.readings)


def paired(upper: Sequence[Measurement], lower: Sequence[Measurement]) -> list[Measurement]:
    """Two series of one measuring as one: 128/79, taken from the same record or at the same instant."""
    by_record = {point.record_id: point for point in lower}
    by_time = {point.date.epoch: point for point in lower if point.date}
    made = []
    for point in upper:
        other = by_record.get(point.record_id) or (by_time.get(point.date.epoch) if point.date else None)
        number = f"{number_words(point.quantity)}/{number_words(other.quantity) if other else '–'}"
        made.append(replace(point, quantity=replace(point.quantity, value=None, value_text=number, comparator="")))
    return made


def _newest(desk: Desk, series: list[tuple[Measurement, ...]]) -> QWidget:
    newest = [points[-1] for points in series]
    quantity = newest[0].quantity
    number = "/".join(number_words(point.quantity) for point in newest)
    figure = PlainLabel(number, "figure")
    figure.setAccessibleName(f"{number} {unit_words(quantity)}")
    flag = flag_words(quantity)
    printed = printed_range(quantity) if len(newest) == 1 else ""
    tags = [Tag(flag, "amber")] if flag else []
    if printed:
        tags.append(Tag(printed))
    when = newest[0].date
    age = text.ago(when, desk.today)
    old = when is not None and (desk.today - when.day).days > 365
    said = " · ".join(filter(None, (text.day(when), age, summed(newest[0]))))
    lines = stack(
        row(figure, PlainLabel(unit_words(quantity), "prose", "ink2"), 8, *tags, None, spacing=8),
        PlainLabel(said, "text", "ink2"),
        *([PlainLabel(text.say("measure.old"), "text", "ink2", wrap=True)] if old else []),
        spacing=4,
    )
    source = button(text.say("measure.source"), lambda: desk.open_record(newest[0].record_id, newest[0].locator))
    return row(lines, None, source)
