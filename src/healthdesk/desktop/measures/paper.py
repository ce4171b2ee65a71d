"""A measure on paper, as PDF or as a picture: its newest value, the chart as it stands, and the values in a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from healthdesk.desktop import text
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.chart_plot import Hand, Plot, paint_plot
from healthdesk.desktop.parts.plain import shown

MOST_ROWS: Final = 2000
"""Rows that go on paper: about forty pages."""
_DPI: Final = 96
_CHART: Final = 280
_ROW: Final = 20
_LETTER: Final = frozenset({"US", "CA", "MX", "PH", "CL", "CO", "VE"})
"""Countries whose paper is Letter (Unicode CLDR, measurementData, paperSize)."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What goes on paper. `lines` stand under the title, `notes` under the chart; `table` begins with its headlines."""

    title: str
    lines: tuple[str, ...]
    plot: Plot
    window: tuple[float, float]
    notes: tuple[str, ...]
    table: Sequence[Sequence[str]]


def as_pdf(sheet: Sheet, country: str = "") -> bytes:
    """The sheet as a PDF with text that can be selected."""
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(held)
    writer.setResolution(_DPI)
    writer.setTitle(shown(sheet.title, 200))
    writer.setCreator("HealthDesk")
    size = QPageSize.PageSizeId.Letter if country.upper() in _LETTER else QPageSize.PageSizeId.A4
    writer.setPageSize(QPageSize(size))
    writer.setPageMargins(QMarginsF(16, 16, 16, 16), QPageLayout.Unit.Millimeter)
    draw(writer, sheet, float(_DPI))
    held.close()
    return bytes(held.data().data())


def as_png(sheet: Sheet, size: QSize) -> bytes:
    """The title, the newest value and the chart as a picture, twice as sharp as the screen."""
    height = 104 + 18 * len(sheet.lines) + max(size.height(), _CHART) + 18 * len(sheet.notes)
    width = max(size.width(), 640) + 48
    image = QImage(QSize(width * 2, height * 2), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2.0)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    with theme.on_paper():
        _head(painter, sheet, QRectF(24, 20, width - 48, height - 40), float(max(size.height(), _CHART)))
    painter.end()
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(held, "PNG")  # type: ignore[call-overload]  # Qt takes a device as well as a path
    return bytes(held.data().data())


def draw(device: QPagedPaintDevice, sheet: Sheet, dpi: float) -> int:
    """Draw the sheet on the pages of a device of so many dots an inch; returns how many pages it took."""
    painter = QPainter(device)
    painter.scale(dpi / _DPI, dpi / _DPI)
    page = QRectF(0, 0, device.width() * _DPI / dpi, device.height() * _DPI / dpi)
    body = page.adjusted(0, 0, 0, -28)
    number = 1
    with theme.on_paper():
        top = _head(painter, sheet, body, float(_CHART)) + 16
        rows = _without_empty(sheet.table)
        widths = _widths(rows, body.width())
        at = 1
        while at < len(rows):
            top = _row(painter, body, top, (rows[0], widths), head=True)
            while at < len(rows) and top + _ROW <= body.bottom():
                top = _row(painter, body, top, (rows[at], widths))
                at += 1
            _foot(painter, page, sheet.title, number)
            if at < len(rows):
                device.newPage()
                number, top = number + 1, body.top()
        if len(rows) < 2:
            _foot(painter, page, sheet.title, number)
    painter.end()
    return number


def _head(painter: QPainter, sheet: Sheet, area: QRectF, chart: float) -> float:
    """Title, lines, chart and notes; returns how far down they reach."""
    top = _words(painter, area, area.top(), sheet.title, theme.font("title"), "ink") + 2
    for line in sheet.lines:
        top = _words(painter, area, top, line, theme.font("text", tabular=True), "ink2")
    if sheet.plot.lines:
        top += 10
        paint_plot(painter, QRectF(area.left(), top, area.width(), chart), sheet.plot, sheet.window, Hand())
        top += chart + 4
    for note in sheet.notes:
        top = _words(painter, area, top, note, theme.font("small"), "ink2")
    return top


def _words(painter: QPainter, area: QRectF, top: float, words: str, font: QFont, ink: str) -> float:
    painter.setFont(font)
    painter.setPen(theme.color(ink))
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
    box = painter.boundingRect(QRectF(area.left(), top, area.width(), 400), flags, shown(words, 2000))
    painter.drawText(box.adjusted(0, 0, 1, 1), flags, shown(words, 2000))
    return float(box.bottom()) + 3


def _without_empty(table: Sequence[Sequence[str]]) -> list[list[str]]:
    """A table without the columns in which nothing stands."""
    kept = [at for at in range(len(table[0])) if any(line[at] not in ("", "–") for line in table[1:])] if table else []
    return [[line[at] for at in kept] for line in table]


def _widths(table: Sequence[Sequence[str]], room: float) -> list[float]:
    """Pixels of each column: as its widest cell needs, all shrunk alike where they do not fit, the last takes the rest."""
    if not table or not table[0]:
        return []
    metrics = QFontMetricsF(theme.font("small-strong"))
    wide = [max(metrics.horizontalAdvance(shown(line[at], 200)) for line in table) + 14 for at in range(len(table[0]))]
    if sum(wide) > room:
        return [width * room / sum(wide) for width in wide]
    return [*wide[:-1], room - sum(wide[:-1])]


def _row(
    painter: QPainter, area: QRectF, top: float, line: tuple[Sequence[str], Sequence[float]], *, head: bool = False
) -> float:
    painter.setFont(theme.font("small-strong" if head else "small", tabular=True))
    painter.setPen(theme.color("ink2" if head else "ink"))
    left = area.left()
    for cell, width in zip(*line, strict=True):
        words = painter.fontMetrics().elidedText(shown(cell, 200), Qt.TextElideMode.ElideRight, int(width - 8))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(left, top, width - 8, _ROW), flags, words)
        left += width
    painter.setPen(QPen(theme.color("line"), 1))
    painter.drawLine(QPointF(area.left(), top + _ROW), QPointF(area.right(), top + _ROW))
    return top + _ROW


def _foot(painter: QPainter, page: QRectF, title: str, number: int) -> None:
    painter.setFont(theme.font("small"))
    painter.setPen(theme.color("ink3"))
    box = QRectF(page.left(), page.bottom() - 18, page.width(), 18)
    painter.drawText(
        box,
        int(Qt.AlignmentFlag.AlignLeft),
        painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(page.width() - 60)),
    )
    painter.drawText(box, int(Qt.AlignmentFlag.AlignRight), text.number(number))
