"""The chart over time: its scale, its marks, walking along it, looking closer, and what it says aloud."""

from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healthdesk.desktop import text
from healthdesk.desktop.parts.chart import Line, Point, ranges, scale_for, thinned
from healthdesk.desktop.parts.chart_axis import axis_number, steps_between, time_marks
from healthdesk.desktop.parts.chart_plot import Bar, Event, Hand, Plot, packed, paint_plot
from healthdesk.desktop.parts.chart_time import TimeChart
from healthdesk.domain.stretches import Column

DAY = 86_400
START = int(datetime(2021, 3, 3, tzinfo=UTC).timestamp())


def line(count: int = 10, step: int = 30 * DAY) -> Line:
    return Line(
        tuple(Point(START + at * step, 6 + at % 4 / 10, f"{6 + at % 4 / 10} · {at}") for at in range(count)),
        name="HbA1c",
    )


@pytest.fixture
def chart(looks: QApplication, qtbot: QtBot) -> TimeChart:
    made = TimeChart()
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show_lines([line()], "ten values")
    made.show()
    made.setFocus()
    return made


@given(st.lists(st.floats(-1e6, 1e6), min_size=2, max_size=3000), st.integers(10, 200))
def test_a_thinned_line_keeps_its_ends_and_extremes(values: list[float], width: int) -> None:
    points = [Point(at * 60, value) for at, value in enumerate(values)]
    kept = thinned(points, width)
    assert kept[0] is points[0]
    assert kept[-1] is points[-1]
    assert min(p.value for p in kept) == min(values)
    assert max(p.value for p in kept) == max(values)
    assert all(earlier.epoch <= later.epoch for earlier, later in pairwise(kept))
    assert len(kept) <= max(len(points) if len(points) <= width * 4 else 0, (width + 1) * 4)


@given(st.floats(-1e9, 1e9), st.floats(1e-6, 1e9))
def test_marks_of_a_scale_are_within_it(low: float, reach: float) -> None:
    marks = steps_between(low, low + reach)
    assert len(marks) <= 20
    assert all(low - reach * 1e-6 - 1e-6 <= mark <= low + reach * (1 + 1e-6) + 1e-6 for mark in marks)


@given(st.integers(-60_000_000_000, 200_000_000_000), st.integers(60, 10_000_000_000), st.integers(1, 12))
def test_marks_of_time_are_few_within_and_in_order(start: int, reach: int, most: int) -> None:
    marks = time_marks(start, start + reach, most)
    assert len(marks) <= 2 * most + 2
    assert all(start <= moment <= start + reach for moment, _ in marks)
    assert all(one[0] < other[0] for one, other in pairwise(marks))


def test_marks_are_what_people_write(looks: QApplication) -> None:
    assert steps_between(0, 10) == [0, 5, 10]
    assert steps_between(6.4, 7.5) == [6.5, 7.0, 7.5]
    assert steps_between(float("nan"), 1) == []
    assert [words for _, words in time_marks(1_500_000_000, 1_700_000_000, 8)] == [
        "2018", "2019", "2020", "2021", "2022", "2023",
    ]  # fmt: skip
    assert [words for _, words in time_marks(START, START + 200 * DAY, 3)] == ["Apr 2021", "Jul 2021"]
    assert [words for _, words in time_marks(START, START + 3 * DAY, 4)] == ["3 Mar", "4 Mar", "5 Mar", "6 Mar"]
    assert [words for _, words in time_marks(START, START + DAY, 4)] == ["3 Mar", "06:00", "12:00", "18:00", "4 Mar"]
    # An hour east of Greenwich midnight comes an hour earlier.
    assert [moment - START for moment, _ in time_marks(START, START + DAY, 4, zone=60)] == [
        5 * 3600, 11 * 3600, 17 * 3600, 23 * 3600,
    ]  # fmt: skip
    text.use("fr")
    assert axis_number(0.5) == "0,5"
    assert axis_number(12_000) == "12\u202f000"


def test_each_value_stands_before_the_range_that_was_printed_with_it() -> None:
    points = (
        Point(0, 5.0, low=4.0, high=6.0), Point(10, 5.1, low=4.0, high=6.0), Point(20, 5.2), Point(30, 5.3, high=5.7),
    )  # fmt: skip
    held = ranges(Line(points, None, 5.7))
    assert [(low, high) for _, _, low, high in held] == [(4.0, 6.0), (None, None), (None, 5.7)]
    assert [start for start, *_ in held[1:]] == [15.0, 25.0]
    assert held[0][1] == 15.0
    assert [each[2:] for each in ranges(Line((Point(0, 1.0),), 0.5, 2.0))] == [(0.5, 2.0)]


def test_the_keys_walk_from_value_to_value_and_say_each(chart: TimeChart, qtbot: QtBot) -> None:
    reached: list[int] = []
    chart.reached.connect(reached.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_End):
        qtbot.keyClick(chart, key)
    assert reached == [9, 8, 0, 9]
    assert chart.accessibleDescription() == "6.1 · 9"
    with qtbot.waitSignal(chart.opened) as opened:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert opened.args == [9]


def test_plus_looks_closer_minus_and_nought_go_back_and_the_value_in_hand_stays_in_sight(
    chart: TimeChart, qtbot: QtBot
) -> None:
    whole = chart.window_shown
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    for _ in range(3):
        qtbot.keyClick(chart, Qt.Key.Key_Plus)
    start, end = chart.window_shown
    assert (end - start) == pytest.approx((whole[1] - whole[0]) / 8, rel=0.01)
    for _ in range(6):
        qtbot.keyClick(chart, Qt.Key.Key_Right)
        start, end = chart.window_shown
        assert start <= chart.plot.lines[0].points[chart.hand.index].epoch <= end
    qtbot.keyClick(chart, Qt.Key.Key_PageUp)
    assert chart.window_shown[0] < start
    qtbot.keyClick(chart, Qt.Key.Key_Minus)
    qtbot.keyClick(chart, Qt.Key.Key_0)
    assert chart.window_shown == whole
    for _ in range(40):
        qtbot.keyClick(chart, Qt.Key.Key_Plus)
    assert chart.window_shown[1] - chart.window_shown[0] == pytest.approx(3600, rel=0.01)


def wheel(chart: TimeChart, across: int, up: int, keys: Qt.KeyboardModifier) -> bool:
    place = QPointF(350, 120)
    event = QWheelEvent(
        place, chart.mapToGlobal(place), QPoint(), QPoint(across, up), Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(chart, event)
    return event.isAccepted()


def test_the_wheel_zooms_with_ctrl_and_else_is_the_pages(chart: TimeChart, qtbot: QtBot) -> None:
    whole = chart.window_shown
    chart.clearFocus()
    assert not wheel(chart, 0, 120, Qt.KeyboardModifier.NoModifier)
    assert chart.window_shown == whole
    assert wheel(chart, 0, 120, Qt.KeyboardModifier.ControlModifier)
    closer = chart.window_shown
    assert closer[1] - closer[0] < whole[1] - whole[0]
    assert wheel(chart, 120, 0, Qt.KeyboardModifier.NoModifier)
    assert chart.window_shown[0] < closer[0]


def test_dragging_moves_the_window_and_a_click_on_a_value_opens_it(chart: TimeChart, qtbot: QtBot) -> None:
    chart.zoom(0.3)
    before = chart.window_shown
    qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=QPoint(400, 150))
    qtbot.mouseMove(chart, QPoint(440, 150))
    qtbot.mouseMove(chart, QPoint(460, 150))
    qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=QPoint(460, 150))
    assert chart.window_shown[0] < before[0]
    assert chart.window_shown[1] - chart.window_shown[0] == pytest.approx(before[1] - before[0])
    chart.show_window((START - DAY, START + 301 * DAY))
    point = chart.plot.lines[0].points[4]
    place = chart.scale().place(point.epoch, point.value).toPoint()
    opened: list[int] = []
    chart.opened.connect(opened.append)
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place + QPoint(0, 60))
    assert opened == [4]
    qtbot.mouseMove(chart, place + QPoint(20, 40))
    assert chart.hand.index == 4


def test_a_value_in_hand_is_still_in_hand_when_more_is_shown(chart: TimeChart, qtbot: QtBot) -> None:
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    chart.fix(0)
    more = Line((Point(START - DAY, 5.0, "before"), *line().points))
    chart.show_plot(Plot((more,), whole=(START - DAY, START + 300 * DAY)), "eleven")
    assert (chart.hand.index, chart.hand.fixed) == (1, 1)
    chart.show_plot(Plot(), "none")
    assert (chart.hand.index, chart.hand.fixed) == (-1, -1)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Plus, Qt.Key.Key_Return):
        qtbot.keyClick(chart, key)


def painted(plot: Plot, hand: Hand | None = None, window: tuple[float, float] | None = None) -> QImage:
    image = QImage(700, 320, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_plot(painter, QRectF(image.rect()), plot, window or plot.whole, hand or Hand())
    painter.end()
    return image


def test_everything_can_be_painted(looks: QApplication) -> None:
    whole = (float(START), float(START + 300 * DAY))
    empty = painted(Plot((Line((Point(START, 1.0),)),), whole=whole))
    columns = tuple(
        Column(START + at * DAY, START + at * DAY + DAY - 1, 50, 120, 70, 100) for at in range(300) if not 80 < at < 120
    )
    bars = (Bar(whole[0], None, "Metformin"), Bar(whole[0] - DAY, whole[0] + 90 * DAY, "Ramipril " * 30))
    plot = Plot(
        (line(), Line((), columns=columns)), bars, (Event(START + 40 * DAY, "Visit"),), whole, 60,
        limits=((55.0, "55"),),
    )  # fmt: skip
    full = painted(plot, Hand(3, 1, ("one", "two")))
    assert full != empty
    assert painted(plot, window=(0.0, 1000.0)) != full
    assert painted(Plot((line(), line()), whole=whole, paired=True)) != full
    flat = Plot((Line((Point(START, 0.0), Point(START, 0.0))),), whole=(START, START))
    assert not painted(flat, window=(START - 1, START + 1)).isNull()


def test_bars_of_one_medicine_stand_in_one_row_the_newest_first() -> None:
    bars = [Bar(at, at + 1, f"M{at % 9}") for at in range(12)]
    rows = packed(bars)
    assert [row[0].label for row in rows] == ["M2", "M1", "M0", "M8", "M7", "M6"]
    assert len(rows[0]) == 2


def test_a_scale_holds_all_values_and_a_near_range() -> None:
    held = Line(tuple(Point(at, value) for at, value in enumerate((5.0, 6.0, 7.0))), 4.5, 400.0)
    scale = scale_for([held], QRectF(0, 0, 100, 100))
    assert scale.low < 4.5
    assert 7.0 < scale.high < 20


def test_up_and_down_go_from_event_to_event(chart: TimeChart, qtbot: QtBot) -> None:
    qtbot.keyClick(chart, Qt.Key.Key_Up)
    assert chart.accessibleDescription() == "", "there are none"
    events = tuple(Event(START + days * DAY, f"Visit {days}") for days in (90, 30, 200))
    chart.show_plot(Plot((line(),), (), events, (START, START + 300 * DAY)), "ten values")
    heard = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(chart, key)
        heard.append(chart.accessibleDescription())
    assert heard == ["Visit 200", "Visit 200", "Visit 90", "Visit 30", "Visit 30"]
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.hand.index == 0
    qtbot.keyClick(chart, Qt.Key.Key_Up)
    assert chart.accessibleDescription() == "Visit 30"
