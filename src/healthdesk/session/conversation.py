"""The conversation: questions kept in the file of the person they are about, found again, opened, deleted.

Kept is what an answer from the records says. Nothing is kept of a wish to die, in words or in the fact that it was
said; nothing of an emergency's card, whose number must never be read from an old answer; and nothing of an answer over
several people, since whoever may open one file would read of another person there.
"""

from dataclasses import dataclass
from datetime import datetime

from healthdesk.domain.answers import Answer, AnswerKind, Asked, Phrased, Plan, Remembered
from healthdesk.domain.clock import Clock
from healthdesk.session.preferences import Preferences
from healthdesk.vault import Vault

_NEVER = frozenset({AnswerKind.EMERGENCY, AnswerKind.CRISIS})


def may_be_kept(answer: Answer) -> bool:
    """Whether an answer is one that is kept at all."""
    several = any(step.verb == "family" for step in answer.plan.steps)
    return bool(answer.person_id) and answer.kind not in _NEVER and not several


@dataclass(frozen=True, slots=True)
class Conversation:
    """What was asked about each person, kept in that person's own file."""

    vault: Vault
    preferences: Preferences
    clock: Clock

    @property
    def keeps(self) -> bool:
        """Whether questions are kept; the choice is the vault's."""
        return self.preferences.get("keep_questions") != "no"

    def keep(self, answer: Answer, *, corrected: bool = False, instead: str = "", before: Plan | None = None) -> str:
        """Keep an answer in its person's file, in place of the one that it corrects; "" when it is not to be kept.

        `before` is the plan that the question went on from.
        """
        if not (self.keeps and may_be_kept(answer)):
            return ""
        day = datetime.fromtimestamp(self.clock()).astimezone().date().isoformat()
        store = self.vault.store(answer.person_id)
        return store.conversation().keep(answer, day, corrected=corrected, instead=instead, before=before)

    def phrased(self, person_id: str, question_id: str, said: Phrased) -> None:
        """Note which model said an answer again and how many of its sentences were kept; not its words."""
        self.vault.store(person_id).conversation().phrased(question_id, said.model, said.offered, len(said.sentences))

    def list(self, person_id: str, words: str = "", limit: int = 200) -> tuple[Asked, ...]:
        """The questions about a person, newest first; with `words` those in which all of them stand."""
        return self.vault.store(person_id).conversation().list(words, limit)

    def open(self, person_id: str, question_id: str) -> Remembered:
        """A question with its answer as it was. Raises VaultError("question-unknown")."""
        return self.vault.store(person_id).conversation().open(question_id)

    def delete(self, person_id: str, question_id: str) -> None:
        """Delete one question with its answer."""
        self.vault.store(person_id).conversation().delete(question_id)

    def clear(self, person_id: str) -> None:
        """Delete all questions about a person."""
        self.vault.store(person_id).conversation().clear()
