"""One question with its answer: the chips of how it was understood, the answer by code, and what unfolds under it."""

from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.ask.chips import chip_row
from healthdesk.desktop.ask.loud import loud_line
from healthdesk.desktop.ask.model import copied, strong_parts, wants_chart
from healthdesk.desktop.ask.plain_words import PlainWords
from healthdesk.desktop.ask.sentence import CitedSentence
from healthdesk.desktop.ask.why import why
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.measures.model import concepts_of
from healthdesk.desktop.parts.buttons import button, icon_button
from healthdesk.desktop.parts.chart_time import TimeChart
from healthdesk.desktop.parts.folds import Fold
from healthdesk.desktop.parts.layout import Card, clear
from healthdesk.desktop.parts.notices import Banner
from healthdesk.desktop.parts.plain import PlainLabel, Prose
from healthdesk.desktop.parts.values import line_of, measure_name, spoken_line
from healthdesk.domain.answers import Answer, AnswerKind, Chip, Citation, Plan, Remembered, Since
from healthdesk.domain.dates import parse_date
from healthdesk.domain.records import Measurement

_PHRASED = (AnswerKind.FACTS, AnswerKind.NOT_FOUND)
_WAIT_MS = 250
"""An answer that comes sooner needs no word that it is being looked for."""


@dataclass(slots=True)
class Kept:
    """Under which id an answer stands in whose file; written and read in the lane for writing alone."""

    person_id: str = ""
    id: str = ""


class AnswerEntry(QWidget):
    """A question and what came of it.

    `corrected` carries the choice by which its plan is corrected; `again` asks the question anew; `heard` carries what
    the model's words came to; `grown` says that it has become taller by itself,
    `turned` that somebody has folded or unfolded a part of it.
    """

    corrected = Signal(object)
    again = Signal()
    heard = Signal(object)
    grown = Signal()
    turned = Signal()

    def __init__(self, desk: Desk, question: str, *, warning: Answer | None = None, day: str = "") -> None:
        super().__init__()
        self.desk = desk
        self.question = question
        self.answer: Answer | None = None
        self.warning = warning
        self.kept = Kept()
        self.before: Plan | None = None
        self.plain: PlainWords | None = None
        self.why: Fold | None = None
        self._chart = QVBoxLayout()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 8, 0, 8)
        self._lines.setSpacing(8)
        if warning is not None:
            self._lines.addWidget(loud_line(warning))
        self._lines.addWidget(Prose(question, "large"))
        if day:
            self._lines.addWidget(PlainLabel(day, "small", "ink2"))
        self._chips = QVBoxLayout()
        self._chips.setContentsMargins(0, 0, 0, 2)
        self._lines.addLayout(self._chips)
        self._card = Card(margin=20, spacing=10)
        self._card.hide()
        self._lines.addWidget(self._card)

    def wait(self) -> None:
        """Say that the answer is being looked for, if it takes long enough for that to be read."""
        QTimer.singleShot(_WAIT_MS, self, self._say_waiting)

    def say(self, words: str) -> None:
        """Show a sentence in place of an answer: it was stopped, or could not be had."""
        self._fresh_card().add(Prose(words, "prose", "ink2"))

    def show_answer(self, answer: Answer, *, unfolded: bool = False, speak: bool = True) -> None:
        """Show an answer, in place of another one of this question; `unfolded` shows the model's words as they come."""
        self.leave()
        self.answer = answer
        card = self._fresh_card()
        strong = strong_parts(answer)
        for sentence in answer.sentences:
            card.add(CitedSentence(sentence, answer.citations, self._open, strong=strong))
        self._chart = QVBoxLayout()
        card.rows.addLayout(self._chart)
        self.why = Fold(text.say("ask.why"), beside=icon_button("copy", text.say("ask.copy"), self._copy))
        self.why.fill(*why(answer, (), self._open))
        self.why.turned.connect(lambda _on: self.turned.emit())
        card.add(self.why)
        if speak and answer.kind in _PHRASED:
            self.plain = PlainWords(self.desk, answer, self._open, unfolded=unfolded)
            self.plain.heard.connect(self.heard.emit)
            self.plain.turned.connect(lambda _on: self.turned.emit())
            card.add(self.plain)
            self.plain.begin()
        self._fetch_chart(answer)
        self.grown.emit()

    def show_remembered(self, remembered: Remembered) -> None:
        """Show an answer as it was given on a day, and whether the records behind it have changed since."""
        self.show_answer(remembered.answer, speak=False)
        if remembered.since is Since.SAME:
            return
        again = button(text.say("ask.again"), self.again.emit)
        said = text.say(f"ask.since-{remembered.since}")
        self._card.rows.insertWidget(0, Banner(said, action=again, tone="accent"))

    def show_chips(self, chips: tuple[Chip, ...]) -> None:
        """Show how the question was understood."""
        clear(self._chips)
        if chips:
            self._chips.addWidget(chip_row(chips, self.corrected.emit))
        if self.why is not None and self.answer is not None:
            self.why.fill(*why(self.answer, chips, self._open))
        self.grown.emit()

    def leave(self) -> None:
        """Another question came, or another answer to this one: the model stops speaking."""
        if self.plain is not None:
            self.plain.leave()

    def _fresh_card(self) -> Card:
        clear(self._card.rows)
        self.plain = None
        self._card.show()
        return self._card

    def _say_waiting(self) -> None:
        if self.answer is None and self._card.isHidden():
            self.say(text.say("ask.looking"))

    def _copy(self) -> None:
        if self.answer is not None:
            QGuiApplication.clipboard().setText(copied(self.answer))
            self.desk.say(text.say("ask.copied"))

    def _open(self, citation: Citation) -> None:
        self.desk.open_record(citation.record, citation.locator)

    def _fetch_chart(self, answer: Answer) -> None:
        if not wants_chart(answer):
            return
        step = answer.plan.steps[0]
        days = (step.since, step.until)
        self.desk.jobs.run(
            lambda: [
                self.desk.session.records.series(answer.person_id, key, *days) for key in concepts_of(answer.concept)
            ],
            owner=self,
            done=lambda series: self._show_chart(answer, series),
        )

    def _show_chart(self, answer: Answer, series: list[tuple[Measurement, ...]]) -> None:
        lines = [line_of(one, measure_name(one[-1].concept, one[-1].label)) for one in series if one]
        lines = [line for line in lines if len(line.points) > 2]
        if not lines or self.answer is not answer:
            return
        chart = TimeChart()
        chart.setFixedHeight(200)
        chart.show_lines(lines, "; ".join(map(spoken_line, lines)))
        self._chart.addWidget(chart)
        self.grown.emit()


def asked_on(day: str) -> str:
    """The line that says when an old question was asked."""
    when = parse_date(day)
    return text.say("ask.asked-on", day=text.day(when)) if when else ""
