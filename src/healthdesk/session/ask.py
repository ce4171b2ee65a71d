"""Questions and answers: the answer by code, whole at once; then the model's words for it, if there is a model."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from healthdesk import answers
from healthdesk.answers import phrase
from healthdesk.domain.answers import Answer, Phrased, Sentence
from healthdesk.domain.clock import Clock
from healthdesk.domain.errors import ModelError
from healthdesk.domain.people import Person
from healthdesk.domain.views import RecordQuery
from healthdesk.session.model import LocalModel
from healthdesk.session.people import People
from healthdesk.session.preferences import Preferences
from healthdesk.session.suggestions import suggest
from healthdesk.vault import Vault


@dataclass(frozen=True, slots=True)
class Ask:
    """Answers about one person's records."""

    vault: Vault
    people: People
    preferences: Preferences
    model: LocalModel
    clock: Clock

    def answer(self, person_id: str, question: str, *, language: str = "", region: str = "") -> Answer:
        """The answer by code. `language` "" goes by the question; `region` "" by the vault's country."""
        person = self.people.get(person_id)
        return answers.answer(
            question,
            reader=self.vault.store(person.id),
            person=person,
            others=tuple(other for other in self.people.all() if other.id != person.id),
            language=language,
            region=region or self.preferences.get("country"),
            today=self.today(),
        )

    def urgent(self, question: str, *, language: str = "", region: str = "") -> Answer | None:
        """The answer to an emergency or a wish to die, which needs no records and waits for nobody; None otherwise."""
        return answers.urgent(question, language=language, region=region or self.preferences.get("country"))

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
        if model == "none" or not phrase.may_phrase(answer):
            return None
        try:
            with self.model.loaded(model) as speaking:
                if speaking is None:
                    return None
                return _listen(phrase.phrase(answer, speaking, cancelled=cancelled), on_sentence)
        except ModelError:
            return None

    def suggestions(self, person_id: str, language: str = "") -> tuple[str, ...]:
        """Three questions that this person's records can answer."""
        chosen = language or self.preferences.get("language")
        store = self.vault.store(person_id)
        return suggest(store.measures(), store.count(RecordQuery()), chosen)

    def today(self) -> date:
        """The day it is for whoever asks, by this computer's own time zone."""
        return datetime.fromtimestamp(self.clock()).astimezone().date()

    def person(self, person_id: str) -> Person:
        """Whom an answer is about."""
        return self.people.get(person_id)
