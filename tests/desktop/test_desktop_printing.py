"""Printing a table asks for a printer first."""

from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.desktop.parts.printing import print_table


def test_a_table_asks_for_a_printer_and_nothing_is_printed_without_one(looks: QApplication, qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    around.show()
    printed: list[bool] = []
    print_table(around, "Medicines", "Anna", (("Name", "Dose"), ("Metformin", "500 mg")), lambda: printed.append(True))
    dialog = around.findChild(QPrintDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()
    assert printed == []
