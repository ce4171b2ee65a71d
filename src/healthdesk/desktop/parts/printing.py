"""Printing a table as it stands on a page: the person's name and the day at its head, cells as plain words."""

from collections.abc import Callable
from html import escape

from PySide6.QtGui import QPageLayout, QTextDocument
from PySide6.QtWidgets import QDialog, QWidget

from healthdesk.desktop.parts.copying import Table
from healthdesk.desktop.parts.plain import one_line


def table_document(title: str, under: str, table: Table) -> QTextDocument:
    """A document with a headline, a line under it, and the table; headlines of columns are repeated on each page."""
    head, *lines = table or [()]
    columns = "".join(f"<th align='left'>{_cell(cell)}</th>" for cell in head)
    body = "".join("<tr>" + "".join(f"<td>{_cell(cell)}</td>" for cell in line) + "</tr>" for line in lines)
    document = QTextDocument()
    document.setDefaultStyleSheet("h1 { font-size: 16pt; } p { color: #444444; } td, th { padding: 3px 10px 3px 0; }")
    document.setHtml(
        f"<h1>{_cell(title)}</h1><p>{_cell(under)}</p>"
        f"<table width='100%' cellspacing='0'><thead><tr>{columns}</tr></thead>{body}</table>"
    )
    return document


def _cell(words: str) -> str:
    return escape(one_line(words))


def print_table(
    around: QWidget, title: str, under: str, table: Table, printed: Callable[[], object] = lambda: None
) -> None:
    """Ask for a printer and print; `printed` is called once it went there."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - optional on some systems

    printer = QPrinter()
    printer.setDocName(one_line(title))
    if len(table[0] if table else ()) > 5:
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    dialog = QPrintDialog(printer, around.window())

    def send() -> None:
        table_document(title, under, table).print_(printer)
        printed()

    dialog.accepted.connect(send)
    QDialog.open(dialog)  # the dialog's own `open` wants a slot by name
