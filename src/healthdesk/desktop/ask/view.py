"""Ask: the line to ask, the answer by code, its citations, and below it the model's plain words as they come."""

from functools import partial

from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.ask.entry import AnswerEntry
from healthdesk.desktop.ask.model import LOUD
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Job
from healthdesk.desktop.parts.buttons import button, suggestion
from healthdesk.desktop.parts.fields import line_edit
from healthdesk.desktop.parts.layout import Card, flow, row
from healthdesk.desktop.parts.notices import EmptyPlace
from healthdesk.desktop.parts.page import Page
from healthdesk.desktop.parts.plain import PlainLabel, Prose, one_line
from healthdesk.domain.answers import Answer
from healthdesk.domain.errors import HealthDeskError

KEPT = 12


class AskPage(Page):
    """Questions of this sitting, the newest on top; nothing of them is kept when the vault locks."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, text.say("nav.ask"))
        self.entries: list[AnswerEntry] = []
        self._person = ""
        self._job: Job | None = None
        self.field = line_edit(text.say("nav.ask"), look="ask")
        self.send = button(text.say("nav.ask"), self._ask_typed, look="primary", glyph="arrow")
        self.field.returnPressed.connect(self._ask_typed)
        self.setFocusProxy(self.field)
        self._card = Card("accent", margin=16, spacing=12)
        line = row(self.field, self.send)
        self._card.add(line)
        self._questions: tuple[str, ...] = ()
        self._said = ""
        self.body = self.column()
        self._head = [self._card, PlainLabel(text.say("ask.about"), "small", "ink2", wrap=True)]
        for widget in self._head:
            self.body.rows.addWidget(widget)
        self._below: list[QWidget] = []
        self.body.rows.addStretch(1)

    def arrive(self, argument: str) -> None:
        """Open the page, and ask at once if there is a question."""
        person = self.desk.person
        if person is not None and self._person != person.id:
            self._begin(person.id)
        if argument:
            self.ask(argument)
        self.field.setFocus()

    def refresh(self) -> None:
        """Answers stay as they were given; the suggestions follow the records."""
        person, desk, language = self._person, self.desk, text.language()
        if person:
            desk.jobs.run(lambda: desk.session.ask.suggestions(person, language), owner=self, done=self._suggest)

    def ask(self, question: str) -> None:
        """Answer a question. What is urgent needs no records and does not wait its turn."""
        desk, person = self.desk, self._person
        if not person:
            return
        self.field.clear()
        if self._job is not None:
            self._job.cancel()
        urgent = desk.session.ask.urgent(question)
        if urgent is not None:
            self._show(urgent)
            return
        self.send.setEnabled(False)
        self._job = desk.jobs.run(
            lambda: desk.session.ask.answer(person, question), owner=self, done=self._show, failed=self._failed
        )

    def _ask_typed(self) -> None:
        question = one_line(self.field.text())
        if question:
            self.ask(question)

    def _begin(self, person_id: str) -> None:
        self._person = person_id
        for entry in self.entries:
            entry.leave()
        self.entries = []
        self._redraw()
        person = self.desk.person
        if person is not None:
            prompt = text.say("ask.prompt", name=person.name.split()[0])
            self.field.setPlaceholderText(one_line(prompt))
            self.field.setAccessibleName(one_line(prompt))
        self.refresh()

    def _suggest(self, questions: tuple[str, ...]) -> None:
        self._questions = questions
        self._redraw()

    def _show(self, answer: Answer) -> None:
        self.send.setEnabled(True)
        self._said = ""
        for entry in self.entries:
            entry.leave()
        made = AnswerEntry(self.desk, answer)
        self.entries = [made, *self.entries[: KEPT - 1]]
        self._redraw()
        made.begin()
        self.body.verticalScrollBar().setValue(0)

    def _failed(self, error: HealthDeskError) -> None:
        self.send.setEnabled(True)
        self._said = text.error_words(error)
        self._redraw()

    def _redraw(self) -> None:
        for widget in self._below:
            self.body.rows.removeWidget(widget)
            widget.hide()
            if widget not in self.entries:
                widget.deleteLater()
        below: list[QWidget] = []
        loud = bool(self.entries) and self.entries[0].answer.kind in LOUD
        self._head[1].setVisible(not loud)
        if loud:
            # An emergency stands alone: earlier answers and suggestions step back until something else is asked.
            below = [self.entries[0]]
        if self._said and not loud:
            below.append(Prose(self._said, "prose"))
        if self._questions and not loud:
            below.append(flow(*(suggestion(words, partial(self.ask, words)) for words in self._questions)))
        below += [] if loud else self.entries
        if not self.entries:
            below.append(EmptyPlace("ask", text.say("ask.empty"), text.say("ask.empty-text")))
        self._below = below
        for at, widget in enumerate(below):
            self.body.rows.insertWidget(len(self._head) + at, widget)
            widget.show()
