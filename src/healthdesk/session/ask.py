"""Questions and answers: the answer by code, whole at once; then the model's words for it, if there is a model."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from healthdesk import answers
from healthdesk.answers import limits, phrase, propose
from healthdesk.domain.answers import Answer, AnswerKind, Chip, Phrased, Plan, Sentence
from healthdesk.domain.clock import Clock
from healthdesk.domain.errors import ModelError
from healthdesk.domain.people import Person
from healthdesk.domain.views import RecordQuery
from healthdesk.models import ledger
from healthdesk.session.alternatives import SHELVES, Holdings
from healthdesk.session.chips import Setting, chips
from healthdesk.session.model import PHRASE, PLAN, LocalModel
from healthdesk.session.people import People
from healthdesk.session.preferences import Preferences
from healthdesk.session.suggestions import suggest
from healthdesk.vault import Vault

PHRASED = frozenset({AnswerKind.FACTS, AnswerKind.NOT_FOUND})
"""Answers that the model may say again; an emergency, a referral or a question back it never touches."""
_TITLES = 500
"""How many of the newest records of the shelves are offered as what a question may have meant."""


def _unheard(_: Sentence) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Ask:
    """Answers about one person's records."""

    vault: Vault
    people: People
    preferences: Preferences
    model: LocalModel
    clock: Clock

    def answer(
        self,
        person_id: str,
        question: str,
        *,
        language: str = "",
        region: str = "",
        warned: bool = False,
        before: Plan | None = None,
    ) -> Answer:
        """The answer by code. `language` "" goes by the question; `region` "" by the vault's country.

        `warned` answers as far as the record goes after the card of an emergency was put away; `before` is the plan of
        the question before, which a follow-up question goes on from.
        """
        person, others = self._people(person_id)
        return answers.answer(
            question,
            reader=self.vault.store(person.id),
            person=person,
            others=others,
            language=language,
            region=region or self.preferences.get("country"),
            today=self.today(),
            reader_of=self.vault.store,
            warned=warned,
            before=before,
        )

    def corrected(self, person_id: str, plan: Plan, before: Answer) -> Answer:
        """The answer to a plan that was corrected by hand, asked of one person; the question is not read again.

        `before` is the answer whose plan it was: its question and language stay, and who is spoken to as "you".
        """
        person, others = self._people(person_id)
        spoken_to = before.person_id == person.id and person.name not in before.text
        return answers.answer_plan(
            plan,
            question=before.question,
            reader=self.vault.store(person.id),
            person=person,
            others=others,
            language=before.language,
            today=self.today(),
            reader_of=self.vault.store,
            addressed=spoken_to,
        )

    def chips(self, answer: Answer, language: str = "") -> tuple[Chip, ...]:
        """How a question was understood, part by part, each with what it can be corrected to."""
        person, others = self._people(answer.person_id)
        store = self.vault.store(person.id)
        named = store.records(RecordQuery(kinds=frozenset(SHELVES), limit=_TITLES))
        holdings = Holdings(store.measures(), tuple((SHELVES[one.kind], one.title) for one in named))
        spoken = language or self.preferences.get("language")
        return chips(answer, Setting(person, others, holdings, self.today(), spoken))

    def _people(self, person_id: str) -> tuple[Person, tuple[Person, ...]]:
        """The person with this id, and everybody else. Raises VaultError("person-unknown")."""
        person = self.people.get(person_id)
        return person, tuple(other for other in self.people.all() if other.id != person.id)

    def urgent(self, question: str, *, language: str = "", region: str = "") -> Answer | None:
        """The answer to an emergency or a wish to die, which needs no records and waits for nobody; None otherwise."""
        found = limits.check(question, region=region or self.preferences.get("country"), language=language)
        if found is None or found.kind not in {AnswerKind.EMERGENCY, AnswerKind.CRISIS}:
            return None
        return Answer(found.kind, found.language, question, tuple(Sentence(text) for text in found.sentences))

    def phrase(
        self,
        answer: Answer,
        on_sentence: Callable[[Sentence], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
        *,
        model: str = "",
    ) -> Phrased | None:
        """The model's verified words for an answer, sentence by sentence; None when no model is to speak.

        `model` is a name, "none" for silence, "" for the one that is ready. A model that fails leaves the answer as
        it is.
        """
        if model == "none" or answer.kind not in PHRASED:
            return None
        try:
            with self.model.loaded(model) as speaking:
                if speaking is None or not self.model.may(speaking, PHRASE, self.today()):
                    return None
                said = phrase.say(answer, speaking, on_sentence or _unheard, cancelled)
                ledger.count(speaking.sha256, said.offered, len(said.sentences))
                return said if said.offered else None
        except ModelError:
            return None

    def understood(self, answer: Answer, *, model: str = "") -> Answer | None:
        """The answer to what a model takes a question for that the rules were unsure of; None when there is none.

        It begins with "I understood: ..." and holds facts, or it is dropped; what the answer before it said of the
        records stands at its head. Only a model that has passed the exam for planning is asked. Takes seconds.
        """
        if model == "none" or not answer.person_id or not propose.unsure(answer):
            return None
        try:
            with self.model.loaded(model) as helping:
                if helping is None or not self.model.may(helping, PLAN, self.today()):
                    return None
                known = propose.choices(self.vault.store(answer.person_id))
                plan = propose.propose(answer, known, helping, self.today())
        except ModelError:
            return None
        found = self.corrected(answer.person_id, plan, answer) if plan is not None else None
        if plan is None or found is None or found.kind is not AnswerKind.FACTS:
            return None
        before = answer.sentences if answer.kind is AnswerKind.NOT_FOUND else ()
        opening = (*(one for one in before if not one.citations), Sentence(propose.understood(plan, answer.language)))
        return replace(found, sentences=(*opening, *found.sentences))

    def warm(self, language: str = "") -> None:
        """Read the tables, and start the model if it is there, so that the first question need not wait."""
        answers.warm()
        with contextlib.suppress(ModelError), self.model.loaded() as speaking:
            if speaking is not None and self.model.may(speaking, PHRASE, self.today()):
                phrase.warm(speaking, language or self.preferences.get("language"))

    def suggestions(self, person_id: str, language: str = "") -> tuple[str, ...]:
        """Three questions that this person's records can answer."""
        chosen = language or self.preferences.get("language")
        store = self.vault.store(person_id)
        return suggest(store.measures(), store.count(RecordQuery()), chosen)

    def today(self) -> date:
        """The day it is for whoever asks, by this computer's own time zone."""
        return datetime.fromtimestamp(self.clock()).astimezone().date()
