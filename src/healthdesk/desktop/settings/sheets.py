"""Sheets for keys: another passphrase, and a new recovery code."""

from PySide6.QtWidgets import QWidget

from healthdesk import session
from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.first_run.recovery import RecoveryStep, RecoveryTyped
from healthdesk.desktop.first_run.steps import ENOUGH, Step
from healthdesk.desktop.jobs import Lane
from healthdesk.desktop.parts.dialogs import Dialog
from healthdesk.desktop.parts.fields import Field, PassphraseEdit, StrengthMeter
from healthdesk.desktop.parts.layout import stack
from healthdesk.desktop.parts.plain import Prose
from healthdesk.domain.errors import HealthDeskError


class PassphraseSheet(Dialog):
    """The old passphrase, and the new one twice."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, text.say("secret.change"))
        self._desk = desk
        show, hide = text.say("secret.show"), text.say("secret.hide")
        self.old = PassphraseEdit(text.say("secret.old"), show, hide)
        self.new = PassphraseEdit(text.say("secret.new"), show, hide)
        self.again = PassphraseEdit(text.say("secret.again"), show, hide)
        self._meter = StrengthMeter(text.say("secret.strength"))
        self._words = Prose(text.say("secret.hint"), "small", "ink2")
        self._old = Field(text.say("secret.old"), self.old)
        self._again = Field(text.say("secret.again"), self.again)
        for field in (self.old, self.new, self.again):
            field.textChanged.connect(lambda _text: self._weigh())
        self.add(self._old, stack(Field(text.say("secret.new"), self.new), self._meter, self._words), self._again)
        self._save = self.ask(text.say("secret.change"), self._change)
        self._save.setEnabled(False)

    def _weigh(self) -> None:
        new, again = self.new.text(), self.again.text()
        found = session.strength(new)
        said = text.code_words(found.code) if new else text.say("secret.hint")
        self._words.setText(said)
        self._meter.show_score(found.score if new else 0, said)
        self._again.tell(text.say("secret.differ") if again and not new.startswith(again) else "")
        self._old.tell("")
        self._save.setEnabled(bool(self.old.text()) and found.score >= ENOUGH and new == again)

    def _change(self) -> None:
        desk, old, new = self._desk, self.old.text(), self.new.text()
        self._save.setEnabled(False)
        desk.jobs.run(
            lambda: desk.session.custody.change_passphrase(old, new),
            owner=self, done=lambda _: self._changed(), failed=self._refused, lane=Lane.WRITE,
        )  # fmt: skip

    def _changed(self) -> None:
        for field in (self.old, self.new, self.again):
            field.clear()
        self._desk.say(text.say("secret.changed"))
        self.accept()

    def _refused(self, error: HealthDeskError) -> None:
        self._old.tell(text.error_words(error))
        self._save.setEnabled(True)


class CodeSheet(Dialog):
    """A new recovery code, shown and typed back."""

    def __init__(self, desk: Desk, parent: QWidget, code: str) -> None:
        super().__init__(parent, text.say("recovery.title"), width=620)
        self._desk = desk
        self._code = code
        self._step: Step | None = None
        self._first()

    def _first(self) -> None:
        self._show(RecoveryStep(self._code, self._typed, self._later))

    def _typed(self) -> None:
        self._show(RecoveryTyped(self._code, self._first, self._done))

    def _show(self, step: Step) -> None:
        if self._step is not None:
            self.rows.removeWidget(self._step)
            self._step.hide()
            self._step.deleteLater()
        self._step = step
        self.rows.addWidget(step)
        step.begin()

    def _later(self) -> None:
        self._note("1")

    def _done(self) -> None:
        self._note("")

    def _note(self, later: str) -> None:
        desk = self._desk
        desk.jobs.run(
            lambda: desk.session.preferences.set("recovery_later", later),
            owner=self, done=lambda _: self.accept(), failed=desk.apologise, lane=Lane.WRITE,
        )  # fmt: skip


def show_new_code(desk: Desk, parent: QWidget, code: str) -> None:
    """Open the sheet with a new recovery code."""
    CodeSheet(desk, parent, code).open()
