"""A sheet on a printer: its pages as sharp pictures, drawn away from the main thread and handed to the printer there."""

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts.plain import one_line

_DOTS = 300
"""Dots an inch: what a laser printer resolves in text."""


def print_pdf(desk: Desk, around: QWidget, title: str, pdf: bytes, paper: str, printed: Callable[[], object]) -> None:
    """Ask for a printer and print; `printed` is called once it went there."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - optional on some systems

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(one_line(title))
    size = QPageSize(QPageSize.PageSizeId.Letter if paper == "letter" else QPageSize.PageSizeId.A4)
    printer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, around.window())
    wide = round(size.size(QPageSize.Unit.Inch).width() * _DOTS)

    def send(pages: tuple[QImage, ...]) -> None:
        painter = QPainter(printer)
        for number, page in enumerate(pages):
            if number:
                printer.newPage()
            painter.drawImage(QRectF(painter.viewport()), page)
        painter.end()
        printed()

    def begin() -> None:
        desk.jobs.run(lambda: drawn(desk, pdf, wide), owner=around, done=send, failed=desk.apologise)

    dialog.accepted.connect(begin)
    QDialog.open(dialog)


def drawn(desk: Desk, pdf: bytes, width: int) -> tuple[QImage, ...]:
    """All pages of a sheet as images."""
    first, count = desk.session.sharing.picture(pdf, 0, width=width)
    rest = [desk.session.sharing.picture(pdf, page, width=width)[0] for page in range(1, count)]
    return tuple(QImage.fromData(png, "PNG") for png in (first, *rest))  # type: ignore[arg-type]  # the stub asks for bytes, Qt takes a str
