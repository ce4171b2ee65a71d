"""Earlier questions about a person: found by a word, opened again, deleted one by one or all."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Job, Lane
from healthdesk.desktop.parts.buttons import RowButton, button, chip, icon_button
from healthdesk.desktop.parts.dialogs import confirm
from healthdesk.desktop.parts.fields import line_edit
from healthdesk.desktop.parts.layout import Card, Column, row
from healthdesk.desktop.parts.notices import EmptyPlace
from healthdesk.desktop.parts.page import within_column
from healthdesk.desktop.parts.plain import Prose, one_line
from healthdesk.domain.answers import Asked

MOST = 60
_PAUSE_MS = 150


class History(QWidget):
    """The list of earlier questions."""

    def __init__(self, desk: Desk, opened: Callable[[Asked], object]) -> None:
        super().__init__()
        self._desk = desk
        self._opened = opened
        self._job: Job | None = None
        self.field = line_edit(text.say("ask.history-search"), placeholder=text.say("ask.history-search"))
        self.keeping = chip(text.say("ask.keep"), lambda on: self._keep(on=on), checked=True)
        self.clear_all = button(text.say("ask.delete-all"), self._ask_to_clear, look="quiet", glyph="trash")
        bar = QHBoxLayout()
        bar.setSpacing(8)
        for part, stretch in ((self.field, 1), (self.keeping, 0), (self.clear_all, 0)):
            bar.addWidget(part, stretch)
        self._note = Prose("", "small", "ink2")
        note = QVBoxLayout()
        note.addWidget(self._note)
        self.list = Column(margins=(32, 12))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(within_column(bar, top=4, bottom=8))
        lines.addWidget(within_column(note, bottom=4))
        lines.addWidget(self.list, 1)
        self.setFocusProxy(self.field)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.refresh)
        self.field.textChanged.connect(lambda _words: self._pause.start())

    def refresh(self) -> None:
        """Read the list anew."""
        desk, person, words = self._desk, self._desk.person, self.field.text().strip()
        if person is None:
            return
        if self._job is not None:
            self._job.cancel()
        self._note.setText(text.say("ask.history-where", name=person.name))
        self._job = desk.jobs.run(
            lambda: (desk.session.conversation.list(person.id, words, MOST + 1), desk.session.conversation.keeps),
            owner=self,
            done=lambda found: self._show(found[0], keeps=found[1]),
            failed=desk.apologise,
        )

    def _show(self, asked: tuple[Asked, ...], *, keeps: bool) -> None:
        self.keeping.setChecked(keeps)
        self.clear_all.setEnabled(bool(asked))
        if not asked:
            searched = bool(self.field.text().strip())
            title, words = ("none-found", "none-found-text") if searched else ("empty", "empty-text")
            self.list.fill([EmptyPlace("clock", text.say(f"ask.history-{title}"), text.say(f"ask.history-{words}"))])
            return
        card = Card(margin=8, spacing=2)
        for one in asked[:MOST]:
            card.add(self._row(one))
        more = [Prose(text.say("ask.history-more", count=MOST), "small", "ink2")] if len(asked) > MOST else []
        self.list.fill([card, *more])

    def _row(self, one: Asked) -> QWidget:
        opened = RowButton(
            one.question, one.opening, trailing=text.iso_day(one.day), pressed=partial(self._opened, one)
        )
        name = text.say("ask.delete-one", question=one_line(one.question, 80))
        delete = icon_button("trash", name, partial(self._delete, one))
        return row(opened, delete, spacing=4, grow=0)

    def _delete(self, one: Asked) -> None:
        desk, person = self._desk, self._desk.person_id
        desk.jobs.run(
            lambda: desk.session.conversation.delete(person, one.id),
            owner=self, done=lambda _none: self._deleted("ask.deleted-one"), failed=desk.apologise, lane=Lane.WRITE,
        )  # fmt: skip

    def _ask_to_clear(self) -> None:
        person = self._desk.person
        if person is not None:
            words = text.say("ask.delete-all-text", name=person.name)
            confirm(self, text.say("ask.delete-all-title"), words, text.say("ask.delete-all"), self._clear)

    def _clear(self) -> None:
        desk, person = self._desk, self._desk.person_id
        desk.jobs.run(
            lambda: desk.session.conversation.clear(person),
            owner=self, done=lambda _none: self._deleted("ask.deleted-all"), failed=desk.apologise, lane=Lane.WRITE,
        )  # fmt: skip

    def _deleted(self, words: str) -> None:
        self._desk.say(text.say(words))
        self.refresh()

    def _keep(self, *, on: bool) -> None:
        desk = self._desk
        desk.jobs.run(
            lambda: desk.session.preferences.set("keep_questions", "yes" if on else "no"),
            owner=self, done=lambda _none: desk.say(text.say("ask.kept-on" if on else "ask.kept-off")),
            failed=desk.apologise, lane=Lane.WRITE,
        )  # fmt: skip
