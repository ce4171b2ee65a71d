"""The recovery code: shown once, printed or saved, and two groups of it typed back."""

import os
import secrets
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QGridLayout, QLineEdit

from healthdesk import session
from healthdesk.desktop import text
from healthdesk.desktop.first_run.steps import Step
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.dialogs import choose_place, tell
from healthdesk.desktop.parts.fields import Field, line_edit
from healthdesk.desktop.parts.layout import Card, row
from healthdesk.desktop.parts.plain import PlainLabel, Prose


def code_card(code: str) -> Card:
    """The groups of a recovery code, numbered."""
    card = Card("accent", margin=20)
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(12)
    for at, group in enumerate(code.split("-")):
        label = PlainLabel(group, "large", tabular=True).selectable()
        font = theme.mono()
        font.setPixelSize(17)
        font.setBold(True)
        label.setFont(font)
        label.setAccessibleName(text.say("recovery.group", number=at + 1) + ": " + " ".join(group))
        cell = row(PlainLabel(str(at + 1), "small", "ink2"), label, None, spacing=8)
        grid.addWidget(cell, at // 4, at % 4)
    card.rows.addLayout(grid)
    return card


def save_code(path: Path, code: str) -> None:
    """Write the code to a file that only its owner may read. Raises OSError."""
    words = f"{text.say('recovery.sheet')}\n\n{code}\n\n{text.say('recovery.sheet-text')}\n"
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(words)


class RecoveryStep(Step):
    """The code, to print or to save on a stick."""

    def __init__(self, code: str, forward: Callable[[], object], later: Callable[[], object]) -> None:
        super().__init__(text.say("recovery.title"))
        self._code = code
        self.add(Prose(text.say("recovery.intro"), "prose", "ink2"), code_card(code))
        self.printed = button(text.say("recovery.print"), self._print, glyph="print")
        self.saved = button(text.say("recovery.save"), self._save, glyph="save")
        self._told = Prose("", "small", "ink2")
        self._told.hide()
        self.add(row(self.printed, self.saved, None), self._told)
        self.forward = button(text.say("recovery.have"), forward, look="primary")
        self.later = button(text.say("recovery.later"), later, look="quiet")
        self.end(self.later, None, self.forward)

    def _save(self) -> None:
        choose_place(self.window(), text.say("recovery.save"), "healthdesk-recovery-code.txt", self._write)

    def _write(self, path: Path) -> None:
        try:
            save_code(path, self._code)
        except OSError:
            self._tell(text.say("recovery.not-saved"))
        else:
            self._tell(text.say("recovery.saved", file=path.name))

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.show()

    def _print(self) -> None:
        # Printing needs the system's print libraries, which not every machine has.
        try:
            from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - optional on some systems
        except ImportError:
            tell(self.window(), text.say("recovery.print"), text.say("recovery.no-printer"))
            return
        printer = QPrinter()
        dialog = QPrintDialog(printer, self.window())
        dialog.accepted.connect(lambda: self._draw(printer))
        dialog.setModal(True)
        dialog.show()

    def _draw(self, printer: object) -> None:
        sheet = QTextDocument()
        lines = [text.say("recovery.sheet"), "", *self._code.split("-"), "", text.say("recovery.sheet-text")]
        sheet.setPlainText("\n".join(lines))
        sheet.print_(printer)  # type: ignore[arg-type]


class RecoveryTyped(Step):
    """Two groups typed back, so that the code is surely at hand."""

    def __init__(self, code: str, back: Callable[[], object], finished: Callable[[], object]) -> None:
        super().__init__(text.say("recovery.typed"))
        self._code = code
        self._finished = finished
        groups = code.split("-")
        first = secrets.randbelow(len(groups))
        second = (first + 1 + secrets.randbelow(len(groups) - 1)) % len(groups)
        self.asked = tuple(sorted((first, second)))
        self.fields: list[QLineEdit] = []
        self._rows: list[Field] = []
        self.add(Prose(text.say("recovery.typed-intro"), "prose", "ink2"))
        for at in self.asked:
            label = text.say("recovery.group", number=at + 1)
            field = line_edit(label)
            field.returnPressed.connect(self._check)
            self.fields.append(field)
            self._rows.append(Field(label, field))
            self.add(self._rows[-1])
        self.done = button(text.say("recovery.done"), self._check, look="primary")
        self.end(button(text.say("recovery.again"), back, look="quiet"), None, self.done)

    def begin(self) -> None:
        """Type at once."""
        self.fields[0].setFocus()

    def _check(self) -> None:
        right = True
        for at, field, line in zip(self.asked, self.fields, self._rows, strict=True):
            matches = session.recovery_matches(self._code, at, field.text())
            line.tell("" if matches else text.say("recovery.differs"))
            right = right and matches
        if right:
            self._finished()
