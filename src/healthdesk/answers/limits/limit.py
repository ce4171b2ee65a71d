"""What a limit is."""

from dataclasses import dataclass

from healthdesk.domain.answers import AnswerKind


@dataclass(frozen=True, slots=True)
class Limit:
    """A question that HealthDesk must not simply answer, and the sentences to say first.

    `kind` is EMERGENCY, CRISIS, REFER or ABOUT. After EMERGENCY and CRISIS nothing else is shown. After REFER the
    answers room may add what the records say (the recorded dose, the value asked about). `topic` is "emergency",
    "poisoning", "self-harm", "dose", "child-dose", "interaction", "treatment", "sharing", "prescribe", "diagnosis",
    "prognosis", "reassurance" or "instructions". `medicines` are the ingredient keys that the question names.
    `also_emergency` says that the sentences name the emergency number too. `sign` is the rule that spoke, for tests.
    """

    kind: AnswerKind
    topic: str
    sentences: tuple[str, ...]
    language: str
    medicines: tuple[str, ...] = ()
    also_emergency: bool = False
    sign: str = ""

    @property
    def text(self) -> str:
        """The sentences as one paragraph."""
        return " ".join(self.sentences)
