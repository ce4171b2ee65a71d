"""A chart over time to look through: the arrow keys or the pointer walk from value to value, and what is reached is spoken.

Plus and minus, the wheel with Ctrl (or once the chart has the focus) and two fingers sideways change the window of time;
dragging and Page Up and Down move it; 0 shows everything; Enter or a click opens the value in hand. Up and Down go from
event to event.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.chart import Line, Point, Scale
from healthdesk.desktop.parts.chart_plot import Hand, Plot, event_at, paint_plot, plot_scale
from healthdesk.desktop.parts.plain import one_line

Window = tuple[float, float]
_NEAR: Final = 14
"""Pixels within which a click means a value."""
_CLOSEST: Final = 3600.0
"""Seconds that the window shows at least."""
_ROOM: Final = 0.03


def with_room(window: Window) -> Window:
    """A window with a little room at both ends, so that no dot stands on the edge."""
    start, end = window
    if end <= start:
        return start - 30 * 86_400, end + 30 * 86_400
    room = (end - start) * _ROOM
    return start - room, end + room


class TimeChart(QWidget):
    """A chart with a scale.

    `reached` says which value of the first line is in hand, `opened` which one was chosen, `moved` which window of
    time is shown now.
    """

    reached = Signal(int)
    opened = Signal(int)
    moved = Signal(float, float)

    def __init__(self, spoken: str = "") -> None:
        super().__init__()
        self.plot = Plot()
        self.hand = Hand()
        self.window_shown: Window = (0.0, 1.0)
        self._pressed: tuple[QPointF, Window] | None = None
        self._dragged = False
        self.setMinimumHeight(theme.px(220))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAccessibleName(one_line(spoken, 2000))

    def show_lines(self, lines: Sequence[Line], spoken: str) -> None:
        """Show these lines, all of them; `spoken` says in words what they show."""
        kept = tuple(line for line in lines if line.points or line.columns)
        moments = [point.epoch for line in kept for point in line.points]
        whole = (float(min(moments)), float(max(moments))) if moments else (0.0, 1.0)
        self.show_plot(Plot(kept, whole=whole), spoken)

    def show_plot(self, plot: Plot, spoken: str, window: Window | None = None) -> None:
        """Show a chart, and of its time a window (by default all of it); the value in hand stays while it is there."""
        kept = self._point()
        fixed = self.plot.stop(self.hand.fixed)
        self.plot = plot
        self.window_shown = window or with_room(plot.whole)
        places = {plot.moment(at): at for at in range(plot.stops)}
        self.hand = Hand(places.get(kept.epoch, -1) if kept else -1, places.get(fixed.epoch, -1) if fixed else -1)
        self.setAccessibleName(one_line(spoken, 2000))
        self.update()

    def show_window(self, window: Window) -> None:
        """Show another window of time."""
        self.window_shown = self._kept_within(window)
        self.update()
        self.moved.emit(*self.window_shown)

    def zoom(self, factor: float, about: float | None = None) -> None:
        """Show a shorter (factor below 1) or longer time about a moment, by default the middle or the value in hand."""
        start, end = self.window_shown
        point = self._point()
        centre = (
            about if about is not None else point.epoch if point and start <= point.epoch <= end else (start + end) / 2
        )
        factor = max(factor, _CLOSEST / max(end - start, 1))
        self.show_window((centre - (centre - start) * factor, centre + (end - centre) * factor))

    def fix(self, index: int) -> None:
        """Put a value down to compare others with; -1 takes it away."""
        self.hand.fixed = index
        self.update()

    def take(self, index: int, *words: str) -> None:
        """Take a value in hand; `words` are shown at it in place of its own."""
        self.hand = Hand(index, self.hand.fixed, words)
        self.update()

    def sizeHint(self) -> QSize:
        """Broad and low."""
        return QSize(theme.px(640), theme.px(240))

    def scale(self) -> Scale:
        """From values to pixels, as the chart stands now."""
        return plot_scale(self.plot, QRectF(self.rect()), self.window_shown)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        if self.plot.lines:
            paint_plot(painter, QRectF(self.rect()), self.plot, self.window_shown, self.hand)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag may begin."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = (event.position(), self.window_shown), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the window while dragging, else take the nearest value in hand."""
        if self._pressed is not None:
            at, (start, end) = self._pressed
            across = event.position().x() - at.x()
            if self._dragged or abs(across) > 6:
                self._dragged = True
                by = across / max(self.scale().box.width(), 1) * (end - start)
                self.show_window((start - by, end - by))
            return
        event_here = event_at(self.plot, QRectF(self.rect()), self.scale(), event.position())
        if event_here is not None:
            self.hand = Hand(-1, self.hand.fixed, (event_here.label,), event_here.at)
            self.update()
            return
        near = self._nearest(event.position().x())
        if near >= 0:
            self._take(near, aloud=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a value opens it."""
        pressed, self._pressed = self._pressed, None
        if pressed is None or self._dragged:
            return
        near = self._nearest(event.position().x())
        point = self.plot.stop(near)
        if point is not None:
            place = self.scale().place(point.epoch, point.value)
            if (place - event.position()).manhattanLength() <= _NEAR * 1.4:
                self._take(near, aloud=False)
                self.opened.emit(near)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer went away: nothing is in hand unless the keyboard holds it."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self.hand = Hand(fixed=self.hand.fixed)
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Two fingers sideways move the window; the wheel with Ctrl, or with the focus here, makes it shorter or longer."""
        sideways, turned = event.angleDelta().x(), event.angleDelta().y()
        start, end = self.window_shown
        if abs(sideways) > abs(turned):
            by = -sideways / 120 * (end - start) * 0.08
            self.show_window((start + by, end + by))
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier or self.hasFocus():
            self.zoom(0.85 ** (turned / 120), self.scale().moment(event.position().x()))
        else:
            event.ignore()
            return
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, look closer, move, open."""
        key = Qt.Key(event.key())
        start, end = self.window_shown
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End) and self.plot.stops:
            self._walk(key, self.plot.stops - 1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.plot.events:
            self._visit(1 if key == Qt.Key.Key_Up else -1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            by = (end - start) * (0.5 if key == Qt.Key.Key_PageDown else -0.5)
            self.show_window((start + by, end + by))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(0.5)
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.zoom(2.0)
        elif key == Qt.Key.Key_0:
            self.show_window(with_room(self.plot.whole))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._point() is not None:
            self.opened.emit(self.hand.index)
        else:
            super().keyPressEvent(event)

    def _walk(self, key: Qt.Key, last: int) -> None:
        at = self.hand.index
        if key == Qt.Key.Key_Home:
            at = 0
        elif key == Qt.Key.Key_End or at < 0:
            at = last
        else:
            at = max(0, min(at + (1 if key == Qt.Key.Key_Right else -1), last))
        self._take(at, aloud=True)
        point = self._point()
        start, end = self.window_shown
        if point is not None and not start <= point.epoch <= end:
            half = (end - start) / 2
            self.show_window((point.epoch - half, point.epoch + half))

    def _visit(self, step: int) -> None:
        """Go to the event after or before the place in hand; without one, to the newest."""
        order = sorted(self.plot.events, key=lambda event: event.at)
        held = self.hand.at if self.hand.at is not None else getattr(self._point(), "epoch", None)
        if held is None:
            event = order[-1]
        else:
            beyond = [each for each in order if (each.at - held) * step > 0]
            event = (beyond[0] if step > 0 else beyond[-1]) if beyond else (order[-1] if step > 0 else order[0])
        self.hand = Hand(-1, self.hand.fixed, (event.label,), event.at)
        start, end = self.window_shown
        if not start <= event.at <= end:
            half = (end - start) / 2
            self.show_window((event.at - half, event.at + half))
        self.update()
        self.speak()

    def _take(self, index: int, *, aloud: bool) -> None:
        if index != self.hand.index or self.hand.at is not None:
            self.hand = Hand(index, self.hand.fixed)
            self.reached.emit(index)
            self.update()
        if aloud:
            self.speak()

    def speak(self) -> None:
        """Say the value in hand to assistive technology."""
        point = self._point()
        words = one_line(", ".join(self.hand.words) or (point.label if point else ""))
        self.setAccessibleDescription(words)
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _point(self) -> Point | None:
        return self.plot.stop(self.hand.index)

    def _nearest(self, x: float) -> int:
        """The stop that stands nearest to a place, -1 where none is in sight."""
        if not self.plot.stops:
            return -1
        moment, (start, end) = self.scale().moment(x), self.window_shown
        near = min(range(self.plot.stops), key=lambda at: abs(self.plot.moment(at) - moment))
        return near if start <= self.plot.moment(near) <= end else -1

    def _kept_within(self, window: Window) -> Window:
        """A window that shows nothing beyond the whole time."""
        first, last = with_room(self.plot.whole)
        start, end = window
        if end - start >= last - first:
            return first, last
        by = max(first - start, 0) or min(last - end, 0)
        return start + by, end + by
