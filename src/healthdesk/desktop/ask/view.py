"""Ask: a conversation about one person's records, the line to go on asking at its foot, earlier questions behind a button.

The answer by code is shown as soon as it is there; its chips, its place in the file and the model's words come after it.
"""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.ask.bar import AskBar
from healthdesk.desktop.ask.entry import AnswerEntry, asked_on
from healthdesk.desktop.ask.history import History
from healthdesk.desktop.ask.loud import LoudView
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Job, Lane
from healthdesk.desktop.parts.buttons import button, suggestion
from healthdesk.desktop.parts.layout import flow
from healthdesk.desktop.parts.notices import EmptyPlace
from healthdesk.desktop.parts.page import Page
from healthdesk.domain.answers import Answer, AnswerKind, Asked, Choice, Phrased, Plan, Remembered
from healthdesk.domain.errors import HealthDeskError

KEPT = 30
"""Questions of one sitting that stay on the page; the earlier ones are among the earlier questions."""


class AskPage(Page):
    """Questions of this sitting, one below the other."""

    def __init__(self, desk: Desk) -> None:
        self.turn = button(text.say("ask.history"), self._turn_history, look="quiet", glyph="clock")
        super().__init__(desk, text.say("nav.ask"), [self.turn])
        self.entries: list[AnswerEntry] = []
        self._person = ""
        self._job: Job | None = None
        self._unfolded = False
        self._questions: tuple[str, ...] = ()
        self._pending = ""
        self.bar = AskBar(self.ask, self.stop)
        self.field, self.send = self.bar.field, self.bar.send
        self.loud = LoudView(self._put_away)
        self.history = History(desk, self._reopen)
        self._views = QStackedWidget()
        self.lines.addWidget(self._views, 1)
        self.body = self.column()
        self.body.rows.addStretch(1)
        for view in (self.body, self.history, self.loud):
            self._views.addWidget(view)
        self.lines.addWidget(self.bar)
        self._beginning: list[QWidget] = []
        self._followed: AnswerEntry | None = None
        self.body.verticalScrollBar().rangeChanged.connect(lambda _low, _high: self._reveal())
        self.body.verticalScrollBar().actionTriggered.connect(lambda _action: self._unfollow())

    def take_hand(self) -> None:
        """One types at once."""
        self.field.setFocus()

    def arrive(self, argument: str) -> None:
        """Open the page, and ask at once if there is a question."""
        person = self.desk.person
        if person is not None and self._person != person.id:
            self._begin(person.id)
        if argument:
            self.ask(argument)
        if self._views.currentWidget() is not self.loud:
            self.field.setFocus()

    def refresh(self) -> None:
        """Answers stay as they were given; the suggestions follow the records."""
        person, desk, language = self._person, self.desk, text.language()
        if person:
            desk.jobs.run(lambda: desk.session.ask.suggestions(person, language), owner=self, done=self._suggest)

    def ask(self, question: str) -> None:
        """Answer a question. What is urgent needs no records and does not wait its turn."""
        self._ask(question, self._plan_before())

    def _ask(self, question: str, before: Plan | None) -> None:
        if not self._person:
            return
        self._quiet()
        urgent = self.desk.session.ask.urgent(question)
        if urgent is None:
            self._look_for(question, before)
            return
        self._pending = question
        self.loud.show_answer(urgent)
        self._show_view(self.loud)
        assert self.loud.card is not None
        self.loud.card.setFocus()

    def stop(self) -> None:
        """Stop looking for an answer, and the model too."""
        waiting = self._job is not None and not self._job.finished
        self._quiet()
        if waiting and self.entries:
            self.entries[-1].say(text.say("ask.stopped"))
        self.field.setFocus()

    def _look_for(self, question: str, before: Plan | None, warning: Answer | None = None) -> None:
        person, desk = self._person, self.desk
        entry = self._add(AnswerEntry(desk, question, warning=warning))
        entry.before = before
        entry.wait()
        self.bar.busy(busy=True)
        self._job = desk.jobs.run(
            lambda: desk.session.ask.answer(person, question, warned=warning is not None, before=before),
            owner=entry,
            done=partial(self._answered, entry),
            failed=partial(self._failed, entry),
        )

    def _plan_before(self) -> Plan | None:
        """What the last answer of this conversation was looked up by, for a question that follows it."""
        return next((one.answer.plan for one in reversed(self.entries) if one.answer and one.answer.plan.steps), None)

    def _answered(self, entry: AnswerEntry, answer: Answer) -> None:
        self.bar.busy(busy=False)
        entry.show_answer(answer, unfolded=self._unfolded)
        self._complete(entry, answer)
        desk = self.desk
        desk.jobs.run(
            lambda: desk.session.ask.understood(answer),
            owner=entry, done=partial(self._helped, entry, answer), failed=desk.apologise, lane=Lane.MODEL,
        )  # fmt: skip

    def _helped(self, entry: AnswerEntry, before: Answer, answer: Answer | None) -> None:
        """Where the rules were unsure, a model may have understood the question; its answer says so itself."""
        if answer is not None and entry.answer is before:
            entry.show_answer(answer, unfolded=self._unfolded)
            self._complete(entry, answer)

    def _complete(self, entry: AnswerEntry, answer: Answer, *, corrected: bool = False) -> None:
        """What comes after an answer is shown: its chips, and its place in the person's file."""
        self._fetch_chips(entry, answer)
        desk = self.desk

        def keep() -> None:
            talk, old = desk.session.conversation, entry.kept
            elsewhere = old.id and old.person_id != answer.person_id
            if elsewhere:
                talk.delete(old.person_id, old.id)
            instead = "" if elsewhere else old.id
            entry.kept.id = talk.keep(answer, corrected=corrected, instead=instead, before=entry.before)
            entry.kept.person_id = answer.person_id

        desk.jobs.run(keep, owner=entry, failed=desk.apologise, lane=Lane.WRITE)

    def _fetch_chips(self, entry: AnswerEntry, answer: Answer) -> None:
        desk, language = self.desk, text.language()
        if answer.person_id:
            desk.jobs.run(
                lambda: desk.session.ask.chips(answer, language),
                owner=entry,
                done=entry.show_chips,
                failed=desk.apologise,
            )

    def _correct(self, entry: AnswerEntry, choice: Choice) -> None:
        """Answer a plan that was corrected, in place of the answer that it corrects."""
        desk, before = self.desk, entry.answer
        if before is None:
            return
        self._quiet()
        self._followed = entry
        self.bar.busy(busy=True)

        def answered(answer: Answer) -> None:
            self.bar.busy(busy=False)
            entry.show_answer(answer, unfolded=self._unfolded)
            self._complete(entry, answer, corrected=True)

        self._job = desk.jobs.run(
            lambda: desk.session.ask.corrected(choice.person_id, choice.plan, before),
            owner=entry,
            done=answered,
            failed=partial(self._failed, entry),
        )

    def _failed(self, entry: AnswerEntry, error: HealthDeskError) -> None:
        self.bar.busy(busy=False)
        entry.say(text.error_words(error))

    def _note_model(self, entry: AnswerEntry, said: Phrased) -> None:
        desk = self.desk

        def note() -> None:
            if entry.kept.id:
                desk.session.conversation.phrased(entry.kept.person_id, entry.kept.id, said)

        desk.jobs.run(note, owner=entry, failed=desk.apologise, lane=Lane.WRITE)

    def _quiet(self) -> None:
        """Whatever is still looking or speaking comes to an end."""
        if self._job is not None:
            self._job.cancel()
        self.bar.busy(busy=False)
        for entry in self.entries:
            if entry.plain is not None:
                self._unfolded = entry.plain.unfolded
            entry.leave()

    # The one view that is shown

    def _show_view(self, view: QWidget) -> None:
        loud = view is self.loud
        self._views.setCurrentWidget(view)
        self.bar.setVisible(view is self.body)
        self.head_row.setVisible(not loud)
        self.set_title(text.say("ask.history" if view is self.history else "nav.ask"))
        self.turn.setText(f" {text.say('ask.back' if view is self.history else 'ask.history')}")
        self.turn.setAccessibleName(self.turn.text().strip())

    def _put_away(self) -> None:
        """The card was read: after an emergency the question is answered as far as the record goes."""
        loud, question = self.loud.answer, self._pending
        assert loud is not None
        self._pending = ""
        self._show_view(self.body)
        if loud.kind is AnswerKind.CRISIS:
            self.bar.show_human(loud)
        else:
            self._look_for(question, self._plan_before(), loud)
        self.field.setFocus()

    def _turn_history(self) -> None:
        showing = self._views.currentWidget() is self.history
        self._show_view(self.body if showing else self.history)
        if showing:
            self.field.setFocus()
        else:
            self.history.refresh()
            self.history.field.setFocus()

    def _reopen(self, asked: Asked) -> None:
        desk, person = self.desk, self._person
        desk.jobs.run(
            lambda: desk.session.conversation.open(person, asked.id),
            owner=self,
            done=self._show_remembered,
            failed=desk.apologise,
        )

    def _show_remembered(self, remembered: Remembered) -> None:
        self._quiet()
        self._show_view(self.body)
        answer = remembered.answer
        entry = self._add(AnswerEntry(self.desk, answer.question, day=asked_on(remembered.day)))
        entry.kept.person_id, entry.kept.id, entry.before = answer.person_id, remembered.id, remembered.before
        entry.again.connect(partial(self._again, entry, remembered))
        entry.show_remembered(remembered)
        self._fetch_chips(entry, answer)
        self.field.setFocus()

    def _again(self, entry: AnswerEntry, remembered: Remembered) -> None:
        """Ask an old question anew: by its words, or by its plan where that was corrected by hand."""
        answer = remembered.answer
        if remembered.corrected:
            self._correct(entry, Choice("", answer.plan, answer.person_id))
        else:
            self._ask(answer.question, remembered.before)

    # The column

    def _begin(self, person_id: str) -> None:
        self._person = person_id
        self._quiet()
        for entry in self.entries:
            self._drop(entry)
        self.entries, self._followed = [], None
        self._questions = ()
        self._show_view(self.body)
        self._name_bar()
        self._show_beginning()
        self.refresh()

    def _name_bar(self) -> None:
        person = self.desk.person
        if person is not None:
            self.bar.name(person.name.split()[0], follows=bool(self.entries))

    def _suggest(self, questions: tuple[str, ...]) -> None:
        self._questions = questions
        self._show_beginning()

    def _show_beginning(self) -> None:
        """Before the first question: what one may ask."""
        for widget in self._beginning:
            self._drop(widget)
        self._beginning = []
        if self.entries:
            return
        self._beginning = [EmptyPlace("ask", text.say("ask.empty"), text.say("ask.empty-text"))]
        if self._questions:
            ready = [suggestion(words, partial(self.ask, words)) for words in self._questions]
            self._beginning.append(flow(*ready, centred=True))
        for at, widget in enumerate(self._beginning):
            self.body.rows.insertWidget(at, widget)

    def _add(self, entry: AnswerEntry) -> AnswerEntry:
        if self._views.currentWidget() is not self.body:
            self._show_view(self.body)
        while len(self.entries) >= KEPT:
            self._drop(self.entries.pop(0))
        self.entries.append(entry)
        entry.corrected.connect(partial(self._correct, entry))
        entry.heard.connect(partial(self._note_model, entry))
        entry.grown.connect(self._settle)
        entry.turned.connect(self._unfollow)
        self._show_beginning()
        self._name_bar()
        self.body.rows.insertWidget(len(self.entries) - 1, entry)
        self._followed = entry
        self._settle()
        return entry

    def _drop(self, widget: QWidget) -> None:
        if widget is self._followed:
            self._followed = None
        self.body.rows.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _settle(self) -> None:
        QTimer.singleShot(0, self, self._reveal)

    def _unfollow(self) -> None:
        self._followed = None

    def _reveal(self) -> None:
        """Bring the newest answer into sight: all of it, or its beginning when it is taller than the page."""
        entry, column = self._followed, self.body.widget()
        if entry is None or column is None:
            return
        bar, room = self.body.verticalScrollBar(), self.body.viewport().height()
        top = entry.mapTo(column, entry.rect().topLeft()).y()
        bar.setValue(min(top - 8, max(top + entry.height() - room + 8, 0)) if entry.height() < room else top - 8)
