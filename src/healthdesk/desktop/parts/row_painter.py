"""How the rows of a list are painted: headlines, and lines that are together a card."""

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from healthdesk.desktop.parts import icons, theme
from healthdesk.desktop.parts.tokens import COLUMN_WIDTH

if TYPE_CHECKING:
    from healthdesk.desktop.parts.record_list import Row

ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
HEAD_HEIGHT: Final = 44
ROW_HEIGHT: Final = 54
_Index = QModelIndex | QPersistentModelIndex


def column(width: int, edge: int = 32) -> tuple[int, int]:
    """Left edge and width of the column in a list of a width; `edge` is kept free at either side."""
    inner = min(theme.px(COLUMN_WIDTH), width - 2 * edge)
    return (width - inner) // 2, inner


class RowPainter(QStyledItemDelegate):
    """Paints rows as parts of cards."""

    def __init__(self, around: QListView, edge: int) -> None:
        super().__init__(around)
        self._around = around
        self._edge = edge

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Headlines are lower than records."""
        row = index.data(ROW_ROLE)
        return QSize(200, theme.px(HEAD_HEIGHT if row.headline else ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        row: Row = index.data(ROW_ROLE)
        area: QRect = option.rect
        state = option.state
        left, width = column(self._around.width(), self._edge)
        box = QRectF(area.left() + left, area.top(), width, area.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.headline:
            paint_headline(painter, box, row)
        else:
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            _ground(painter, box, row, over=bool(state & QStyle.StateFlag.State_MouseOver), chosen=chosen)
            _words(painter, box, row)
            if chosen and state & QStyle.StateFlag.State_HasFocus:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.color("accent"), 2))
                painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 8, 8)
        painter.restore()


def paint_headline(painter: QPainter, box: QRectF, row: "Row") -> None:
    """Paint the headline of a card: its name, and how much there is at its side."""
    line = box.adjusted(2, theme.px(14), -2, -theme.px(6))
    painter.setFont(theme.font("strong"))
    painter.setPen(theme.color("ink"))
    painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), row.title)
    used = painter.fontMetrics().horizontalAdvance(row.title)
    painter.setFont(theme.font("small"))
    painter.setPen(theme.color("ink3"))
    rest = line.adjusted(used + 10, 0, 0, 0)
    painter.drawText(rest, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), row.aside)


def _ground(painter: QPainter, box: QRectF, row: "Row", *, over: bool, chosen: bool) -> None:
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


def _words(painter: QPainter, box: QRectF, row: "Row") -> None:
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
    if row.flag:
        right = _pill(painter, box, right, row.flag, "amber", "amber_soft")
    line = QRectF(left + side + 16, box.top(), max(right - left - side - 20, 40), box.height())
    title = theme.font("strong")
    title.setStrikeOut(row.struck)
    painter.setPen(theme.color("ink3" if row.struck else "accent_ink" if row.fold else "ink"))
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


def _pill(painter: QPainter, box: QRectF, right: float, words: str, ink: str = "ink2", ground: str = "hover") -> float:
    painter.setFont(theme.font("small"))
    width = painter.fontMetrics().horizontalAdvance(words) + 18
    tall = theme.px(20)
    area = QRectF(right - width, box.center().y() - tall / 2, width, tall)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(ground))
    painter.drawRoundedRect(area, tall / 2, tall / 2)
    painter.setPen(theme.color(ink))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), words)
    return right - width - 12
