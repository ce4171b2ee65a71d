"""The model's words for an answer, folded under it: they come sentence by sentence, each one verified, and can be stopped."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from healthdesk.desktop import text
from healthdesk.desktop.ask.sentence import CitedSentence
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Job, Lane
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.folds import Fold
from healthdesk.desktop.parts.layout import Card
from healthdesk.desktop.parts.plain import Prose
from healthdesk.domain.answers import Answer, Citation, Phrased, Sentence
from healthdesk.domain.views import ModelPhase, ModelState


class PlainWords(Fold):
    """What the local model makes of an answer. `heard` carries what was kept, once the model has come to its end."""

    heard = Signal(object)

    def __init__(self, desk: Desk, answer: Answer, opened: Callable[[Citation], object], *, unfolded: bool) -> None:
        self._stop = button(text.say("ask.stop"), self.stop, look="link", name=text.say("ask.stop-model"))
        super().__init__(text.say("ask.plain"), beside=self._stop, unfolded=unfolded)
        self._desk = desk
        self._answer = answer
        self._opened = opened
        self._job: Job | None = None
        self._sentences: list[Sentence] = []
        self._stop.hide()
        self.hide()

    @property
    def writing(self) -> bool:
        """Whether the model is at it."""
        return self._job is not None and not self._job.finished and not self._job.cancelled()

    def begin(self) -> None:
        """Let the model speak if it is there."""
        self._desk.jobs.run(self._desk.session.model.state, owner=self, done=self._let_speak)

    def stop(self) -> None:
        """Stop the model at once; what it has said so far stays."""
        if not self.writing:
            return
        assert self._job is not None
        self._job.cancel()
        self._desk.session.model.cancel()
        self._stop.hide()
        self._draw(text.say("ask.stopped-model"))

    def leave(self) -> None:
        """Another question came: the model stops speaking about this one; with nothing said, nothing is left."""
        self.stop()
        if not self._sentences:
            self.hide()

    def _let_speak(self, state: ModelState) -> None:
        if state.phase in (ModelPhase.ABSENT, ModelPhase.FAILED):
            return
        self.tell(text.say(f"ask.model-{state.phase}", percent=round(state.fraction * 100)))
        self.show()
        if state.phase is not ModelPhase.READY:
            return
        desk, answer = self._desk, self._answer

        def work(job: Job) -> Phrased | None:
            tell = desk.jobs.teller(job, self._hear)
            return desk.session.ask.phrase(answer, tell, job.cancelled)

        self._job = desk.jobs.follow(work, owner=self, done=self._come_to_end, lane=Lane.MODEL)
        self._stop.show()

    def _hear(self, sentence: Sentence) -> None:
        self._sentences.append(sentence)
        self._draw("")

    def _come_to_end(self, phrased: Phrased | None) -> None:
        self._stop.hide()
        if phrased is None:
            self.hide()
            return
        self._sentences = list(phrased.sentences)
        kept = len(phrased.sentences)
        self._draw(text.say("ask.kept", model=phrased.model) if kept else text.say("ask.none-kept"))
        self.tell(text.say("ask.kept-short", kept=kept, offered=phrased.offered))
        self.heard.emit(phrased)

    def _draw(self, note: str) -> None:
        card = Card("sunken", margin=16, spacing=8)
        for sentence in self._sentences:
            card.add(CitedSentence(sentence, self._answer.citations, self._opened))
        if note:
            card.add(Prose(note, "small", "ink2"))
            self.tell(note if not self._sentences else "")
        self.fill(card)
        self.show()
