"""One question with its answer."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.ask.model import LOUD, chips, strong_parts, wants_chart
from healthdesk.desktop.ask.sentence import CitedSentence
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Job, Lane
from healthdesk.desktop.measures.model import concepts_of
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.chart import LineChart
from healthdesk.desktop.parts.icons import Glyph
from healthdesk.desktop.parts.layout import Card, clear, flow, row, rule, stack
from healthdesk.desktop.parts.notices import Tag
from healthdesk.desktop.parts.plain import ElidedLabel, PlainLabel, Prose
from healthdesk.desktop.parts.values import line_of, measure_name, spoken_line
from healthdesk.domain.answers import Answer, AnswerKind, Citation, Phrased, Sentence
from healthdesk.domain.records import Measurement
from healthdesk.domain.views import ModelPhase, ModelState

MOST = 12


class AnswerEntry(QWidget):
    """A question, the answer by code, and the model's words for it."""

    def __init__(self, desk: Desk, answer: Answer) -> None:
        super().__init__()
        self.desk = desk
        self.answer = answer
        self._job: Job | None = None
        self._plain: list[Sentence] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 8, 0, 0)
        self._lines.setSpacing(10)
        self._plain_card = Card("sunken", margin=16, spacing=8)
        self._plain_card.hide()
        self._chart = QVBoxLayout()
        if answer.kind in LOUD:
            self._lines.addWidget(self._loud())
            return
        self._lines.addWidget(Prose(answer.question, "large"))
        self._lines.addWidget(self._card())

    def begin(self) -> None:
        """Fetch the chart, and let the model speak if it may."""
        if self.answer.kind in LOUD:
            return
        desk, answer = self.desk, self.answer
        if wants_chart(answer):
            desk.jobs.run(
                lambda: [desk.session.records.series(answer.person_id, key) for key in concepts_of(answer.concept)],
                owner=self,
                done=self._show_chart,
            )
        if answer.kind in (AnswerKind.FACTS, AnswerKind.NOT_FOUND):
            desk.jobs.run(desk.session.model.state, owner=self, done=self._let_speak)

    def leave(self) -> None:
        """Another question came: the model stops speaking about this one."""
        if self._job is not None and not self._job.finished:
            self._job.cancel()
            self.desk.session.model.cancel()
            if not self._plain:
                self._plain_card.hide()

    def _loud(self) -> QWidget:
        """An emergency or a wish to die: one card with the number, and nothing else."""
        emergency = self.answer.kind is AnswerKind.EMERGENCY
        card = Card("red" if emergency else "calm", margin=28, spacing=14)
        ink = "on_red" if emergency else "on_calm"
        for at, sentence in enumerate(self.answer.sentences):
            card.add(Prose(sentence.text, "figure" if at == 0 else "prose", ink))
        card.setAccessibleName(self.answer.text)
        return card

    def _card(self) -> QWidget:
        answer = self.answer
        card = Card(margin=20, spacing=10)
        understood = chips(answer)
        if understood:
            card.add(flow(*(Tag(words) for words in understood), spacing=6))
            card.rows.addSpacing(2)
        strong = strong_parts(answer)
        for sentence in answer.sentences:
            card.add(CitedSentence(sentence, answer.citations, self._open, strong=strong))
        card.rows.addLayout(self._chart)
        card.add(self._plain_card)
        if answer.citations or answer.facts:
            self._found = self._looked_through()
            self._found.hide()
            self._more = button(text.say("ask.looked"), self._turn, look="link")
            card.add(row(self._more, None), self._found)
        return card

    def _turn(self) -> None:
        self._found.setVisible(not self._found.isVisible())
        self._more.setText(text.say("ask.looked-hide" if self._found.isVisible() else "ask.looked"))

    def _looked_through(self) -> QWidget:
        lines: list[QWidget] = []
        for at, citation in enumerate(self.answer.citations[:MOST]):
            mark = button(str(at + 1), partial(self._open, citation), look="cite")
            mark.setFixedSize(24, 18)
            title = ElidedLabel(citation.title or citation.resource_type, "text")
            line = row(mark, title, PlainLabel(text.iso_day(citation.date), "small", "ink2", tabular=True), spacing=10)
            layout = line.layout()
            if layout is not None:
                layout.setStretch(1, 1)  # type: ignore[attr-defined]
            lines.append(line)
        formulas = [fact for fact in self.answer.facts if fact.formula]
        if formulas:
            lines.append(rule())
            lines += [
                row(Tag(text.say("ask.computed"), "accent"), Prose(f"{fact.text} = {fact.formula}", "small", "ink2"))
                for fact in formulas[:MOST]
            ]
        lines.append(Prose(text.say("ask.incomplete"), "small", "ink2"))
        return stack(*lines, spacing=6)

    def _open(self, citation: Citation) -> None:
        self.desk.open_record(citation.record, citation.locator)

    def _show_chart(self, series: list[tuple[Measurement, ...]]) -> None:
        lines = [line_of(one, measure_name(one[-1].concept, one[-1].label)) for one in series if one]
        lines = [line for line in lines if len(line.points) > 2]
        if not lines:
            return
        chart = LineChart()
        chart.setFixedHeight(200)
        chart.show_lines(lines, "; ".join(map(spoken_line, lines)))
        self._chart.addWidget(chart)

    def _let_speak(self, state: ModelState) -> None:
        if state.phase in (ModelPhase.ABSENT, ModelPhase.FAILED):
            return
        self._draw_plain(text.say(f"ask.model-{state.phase}", percent=round(state.fraction * 100)))
        if state.phase is not ModelPhase.READY:
            return
        desk, answer = self.desk, self.answer

        def work(job: Job) -> Phrased | None:
            tell = desk.jobs.teller(job, self._hear)
            return desk.session.ask.phrase(answer, tell, job.cancelled)

        self._job = desk.jobs.follow(work, owner=self, done=self._heard, lane=Lane.MODEL)

    def _hear(self, sentence: Sentence) -> None:
        self._plain.append(sentence)
        self._draw_plain("")

    def _heard(self, phrased: Phrased | None) -> None:
        if phrased is None:
            self._plain_card.hide()
            return
        self._plain = list(phrased.sentences)
        kept = text.say("ask.kept", kept=len(phrased.sentences), offered=phrased.offered, model=phrased.model)
        self._draw_plain(kept if phrased.sentences else text.say("ask.none-kept", offered=phrased.offered))

    def _draw_plain(self, note: str) -> None:
        clear(self._plain_card.rows)
        label = row(
            Glyph("spark", "ink2", 16), PlainLabel(text.say("ask.plain"), "small-strong", "ink2"), None, spacing=6
        )
        self._plain_card.add(label)
        for sentence in self._plain:
            self._plain_card.add(CitedSentence(sentence, self.answer.citations, self._open))
        if note:
            self._plain_card.add(Prose(note, "small", "ink2"))
        self._plain_card.show()
