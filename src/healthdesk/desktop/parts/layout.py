"""Arrangement: a centred column in a scroll area, rows that wrap, cards, rules."""

from collections.abc import Iterable

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.plain import PlainLabel
from healthdesk.desktop.parts.rows import BREAKS, Row
from healthdesk.desktop.parts.tokens import COLUMN_WIDTH, L, M, S


class Card(QFrame):
    """A quiet surface that holds things that belong together; `kind` is one of the looks in the style sheet."""

    def __init__(self, kind: str = "true", *, margin: int = L, spacing: int = S) -> None:
        super().__init__()
        self.setProperty("card", kind)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(margin, margin, margin, margin)
        self.rows.setSpacing(spacing)

    def add(self, *widgets: QWidget) -> "Card":
        """Put widgets below one another; returns the card."""
        for widget in widgets:
            self.rows.addWidget(widget)
        return self

    def look(self, kind: str) -> None:
        """Change the look."""
        self.setProperty("card", kind)
        self.style().unpolish(self)
        self.style().polish(self)


def rule(*, upright: bool = False) -> QFrame:
    """A hairline."""
    line = QFrame()
    line.setProperty("rule", "v" if upright else "h")
    return line


def row(
    *parts: QWidget | int | None,
    spacing: int = S,
    margins: tuple[int, int, int, int] = (0, 0, 0, 0),
    grow: int | None = None,
) -> QWidget:
    """Widgets beside one another; a number is a fixed space, None a space that grows; part `grow` takes the rest."""
    holder = QWidget()
    line = Row(holder) if theme.looks().factor > BREAKS else QHBoxLayout(holder)
    line.setContentsMargins(*margins)
    line.setSpacing(spacing)
    for part in parts:
        if part is None:
            line.addStretch(1)
        elif isinstance(part, int):
            line.addSpacing(part)
        else:
            line.addWidget(part)
    if grow is not None:
        line.setStretch(grow, 1)
    return holder


def stack(*parts: QWidget | int | None, spacing: int = S, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QWidget:
    """Widgets below one another; a number is a fixed space, None a space that grows."""
    holder = QWidget()
    lines = QVBoxLayout(holder)
    lines.setContentsMargins(*margins)
    lines.setSpacing(spacing)
    for part in parts:
        if part is None:
            lines.addStretch(1)
        elif isinstance(part, int):
            lines.addSpacing(part)
        else:
            lines.addWidget(part)
    return holder


def heading(text: str, *trailing: QWidget) -> QWidget:
    """The small headline over a section, with what belongs at its right."""
    return row(PlainLabel(text, "heading"), None, *trailing)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (held := layout.takeAt(0)) is not None:
        widget = held.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        inner = held.layout()
        if inner is not None:
            clear(inner)


class Column(QScrollArea):
    """A scroll area with one centred column of at most `width` pixels at 100 %, never edge to edge."""

    def __init__(self, width: int = COLUMN_WIDTH, *, spacing: int = L, margins: tuple[int, int] = (32, 24)) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QWidget()
        outer.setProperty("column", "true")
        beside = QHBoxLayout(outer)
        beside.setContentsMargins(margins[0], margins[1], margins[0], margins[1])
        inner = QWidget()
        self._inner, self._width = inner, width
        self.fit_text()
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.rows = QVBoxLayout(inner)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(spacing)
        beside.addStretch(1)
        beside.addWidget(inner, 1000)
        beside.addStretch(1)
        self.setWidget(outer)
        self._margins = beside
        self._edge = margins[0]
        self.verticalScrollBar().rangeChanged.connect(self._keep_centre)

    def fit_text(self) -> None:
        """Be as wide as the size of text in force calls for."""
        self._inner.setMaximumWidth(theme.px(self._width))

    def _keep_centre(self, _low: int, high: int) -> None:
        """The scroll bar takes its room from the margin, so that the column does not move when it comes."""
        margins = self._margins.contentsMargins()
        margins.setRight(max(self._edge - (self.verticalScrollBar().sizeHint().width() if high > 0 else 0), 0))
        self._margins.setContentsMargins(margins)

    def fill(self, widgets: Iterable[QWidget]) -> None:
        """Show these widgets from the top, and nothing else."""
        # Lines break only once widths are known: nothing is painted until the layout has come to rest.
        self.setUpdatesEnabled(False)
        shown = list(widgets)
        for widget in shown:
            # One that stood here before goes on standing: clearing would let it go.
            self.rows.removeWidget(widget)
        clear(self.rows)
        for widget in shown:
            self.rows.addWidget(widget)
        self.rows.addStretch(1)
        QTimer.singleShot(0, self, self._at_rest)

    def _at_rest(self) -> None:
        """Give the column its height at once: the scroll area by itself would do so a frame late."""
        column = self.widget()
        layout = column.layout() if column is not None else None
        if column is not None and layout is not None:
            layout.activate()
            width = self.viewport().width()
            column.resize(width, max(layout.totalHeightForWidth(width), self.viewport().height()))
        self.setUpdatesEnabled(True)


class Flow(QLayout):
    """A row that wraps."""

    def __init__(
        self, parent: QWidget | None = None, spacing: int = S, *, centred: bool = False, widest: int = 400
    ) -> None:
        super().__init__(parent)
        self._held: list[QLayoutItem] = []
        self._centred = centred
        self._widest = widest
        self._heights: dict[int, int] = {}
        self.setSpacing(spacing)
        self.setContentsMargins(QMargins())

    def addItem(self, held: QLayoutItem) -> None:
        """Qt's way of adding."""
        self._held.append(held)
        self._heights.clear()

    def count(self) -> int:
        """How many there are."""
        return len(self._held)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them."""
        return self._held[index] if 0 <= index < len(self._held) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        self._heights.clear()
        return self._held.pop(index) if 0 <= index < len(self._held) else None

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def invalidate(self) -> None:
        """Something in it is another size now."""
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        """Pixels for a width; remembered, for Qt asks many times between two changes."""
        if width not in self._heights:
            edge = self.contentsMargins()
            inner = width - edge.left() - edge.right()
            self._heights[width] = self._arrange(QRect(0, 0, inner, 0), place=False) + edge.top() + edge.bottom()
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """All in one row, up to a column."""
        edge = self.contentsMargins()
        width = sum(held.sizeHint().width() + self.spacing() for held in self._held if not held.isEmpty())
        wish = min(width, theme.px(self._widest)) + edge.left() + edge.right()
        return QSize(wish, self.heightForWidth(wish))

    def minimumSize(self) -> QSize:
        """The widest of them."""
        size = QSize()
        for held in self._held:
            size = size.expandedTo(held.minimumSize())
        edge = self.contentsMargins()
        return size + QSize(edge.left() + edge.right(), edge.top() + edge.bottom())

    def setGeometry(self, box: QRect) -> None:
        """Place them."""
        super().setGeometry(box)
        self._arrange(box.marginsRemoved(self.contentsMargins()), place=True)

    def _arrange(self, box: QRect, *, place: bool) -> int:
        y = box.y()
        for line in self._in_lines(box.width()):
            sizes = [held.sizeHint() for held in line]
            wide = sum(min(size.width(), box.width()) for size in sizes) + self.spacing() * (len(line) - 1)
            x = box.x() + max((box.width() - wide) // 2, 0) if self._centred else box.x()
            tall = max(size.height() for size in sizes)
            for held, size in zip(line, sizes, strict=True):
                if place:
                    # Things of different height beside one another stand on one middle line.
                    corner = QPoint(x, y + (tall - size.height()) // 2)
                    held.setGeometry(QRect(corner, QSize(min(size.width(), box.width()), size.height())))
                x += size.width() + self.spacing()
            y += tall + self.spacing()
        return max(y - self.spacing() - box.y(), 0)

    def _in_lines(self, width: int) -> list[list[QLayoutItem]]:
        """What stands beside one another for a width."""
        lines: list[list[QLayoutItem]] = []
        used = 0
        for held in (held for held in self._held if not held.isEmpty()):
            wish = held.sizeHint().width()
            if not lines or used + self.spacing() + wish > width:
                lines.append([])
                used = -self.spacing()
            lines[-1].append(held)
            used += self.spacing() + wish
        return lines


class Tiles(QLayout):
    """Widgets of one width beside one another: as many columns as find room, one when text is large.

    `least` is the width in pixels at 100 % below which a column is too narrow, `most` how many columns there may be.
    The tiles of a line are as tall as the tallest of them.
    """

    def __init__(self, parent: QWidget | None = None, *, least: int = 240, most: int = 3, spacing: int = L) -> None:
        super().__init__(parent)
        self._held: list[QLayoutItem] = []
        self._least, self._most = theme.px(least), most
        self.setSpacing(spacing)
        self.setContentsMargins(QMargins())

    def addItem(self, held: QLayoutItem) -> None:
        """Qt's way of adding."""
        self._held.append(held)

    def count(self) -> int:
        """How many there are."""
        return len(self._held)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them."""
        return self._held[index] if 0 <= index < len(self._held) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        return self._held.pop(index) if 0 <= index < len(self._held) else None

    def columns(self, width: int) -> int:
        """How many columns find room in a width."""
        return max(min((width + self.spacing()) // (self._least + self.spacing()), self._most), 1)

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels for a width."""
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def sizeHint(self) -> QSize:
        """All columns at their least."""
        width = self._most * (self._least + self.spacing()) - self.spacing()
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """One column of the widest that must be."""
        widest = max((held.minimumSize().width() for held in self._held), default=0)
        return QSize(min(widest, self._least), 0)

    def setGeometry(self, box: QRect) -> None:
        """Place them."""
        super().setGeometry(box)
        self._arrange(box, place=True)

    def _arrange(self, box: QRect, *, place: bool) -> int:
        held = [each for each in self._held if not each.isEmpty()]
        columns, gap = self.columns(box.width()), self.spacing()
        width = (box.width() - gap * (columns - 1)) // columns
        y = box.y()
        for start in range(0, len(held), columns):
            line = held[start : start + columns]
            tall = max(_height(each, width) for each in line)
            for at, each in enumerate(line):
                if place:
                    each.setGeometry(QRect(box.x() + at * (width + gap), y, width, tall))
            y += tall + gap
        return max(y - gap - box.y(), 0)


def _height(held: QLayoutItem, width: int) -> int:
    return held.heightForWidth(width) if held.hasHeightForWidth() else held.sizeHint().height()


def tiles(*widgets: QWidget, least: int = 240, most: int = 3, spacing: int = L) -> QWidget:
    """Widgets in columns of one width; see `Tiles`."""
    holder = QWidget()
    layout = Tiles(holder, least=least, most=most, spacing=spacing)
    for widget in widgets:
        wish = widget.sizePolicy()
        if wish.verticalPolicy() is QSizePolicy.Policy.Fixed:
            wish.setVerticalPolicy(QSizePolicy.Policy.Minimum)
            widget.setSizePolicy(wish)
        layout.addWidget(widget)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder


def flow(*widgets: QWidget, spacing: int = S, centred: bool = False) -> QWidget:
    """Widgets in a row that wraps, from the left or about the middle."""
    holder = QWidget()
    layout = Flow(holder, spacing, centred=centred)
    for widget in widgets:
        layout.addWidget(widget)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder


def section(title: str, *widgets: QWidget, spacing: int = M) -> QWidget:
    """A headline and what stands under it."""
    return stack(heading(title), *widgets, spacing=spacing)
