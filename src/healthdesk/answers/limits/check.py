"""From a question to its limit."""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from healthdesk.answers.limits import sentences
from healthdesk.answers.limits.frames import Frames
from healthdesk.answers.limits.grammar import grammar
from healthdesk.answers.limits.limit import Limit
from healthdesk.answers.limits.meetings import meetings, places
from healthdesk.answers.limits.reading import Reading, read
from healthdesk.answers.limits.values import is_high_sugar, is_low_oxygen, is_low_sugar
from healthdesk.answers.limits.weighing import weighed
from healthdesk.answers.question.language import guess_language, likely_languages
from healthdesk.domain.answers import AnswerKind
from healthdesk.domain.knowledge import emergency

_LANGUAGES = ("en", "fr", "de", "es")
# The language to suppose where a question shows none, by the country that was chosen.
_BY_COUNTRY = {"FR": "fr", "BE": "fr", "LU": "fr", "DE": "de", "AT": "de", "CH": "de", "ES": "es"}
_SENTENCES = re.compile(r"[.!?;\n]+")
_ASKING = (
    "what|whats|what's|when|where|who|which|how|show|list|give me|can you|could you|do you|"
    "quel|quels|quelle|quelles|quand|qui|comment|combien|montre|montrez|donne|peux-tu|pouvez-vous|c'est quoi|"
    "was|wann|wer|wo|wie|welche|welcher|welches|welchen|zeig|zeige|zeigen|gib|kannst du|können sie|"
    "cual|cuál|cuales|cuáles|que|qué|cuando|cuándo|quien|quién|como|cómo|cuanto|cuánto|muestra|muéstrame|dame|puedes"
)
_ASKS = re.compile(
    rf"(?:(?:and|also|so|et|aussi|alors|und|auch|y|también|pero|aber|mais|but)\s+)*[¿]?(?:{_ASKING})\b", re.IGNORECASE
)
# Between sentences; and before a question that a comma or an "and" joins to what was told.
_PARTS = re.compile(
    rf"(?<=[.!?;\n])\s+|\n+|[,–—]\s*(?=(?:(?:and|also|et|und|y)\s+)?[¿]?(?:{_ASKING})\b)"
    rf"|\s(?=(?:and|et|und|y)\s+[¿]?(?:{_ASKING})\b)",
    re.IGNORECASE,
)
# True of a person, whenever it began.
_TIMELESS = frozenset({"weak-immunity", "diabetic", "pregnant", "infant", "child", "on-thinner", "adrenal"})
_DANGERS = frozenset({"emergency", "poisoning"})
_NOT_HAPPENINGS = frozenset(
    {
        "prescribe", "child-dose", "sharing", "interaction", "dose-change", "dose-amount", "prognosis", "diagnosis",
        "treatment", "instructions", "reassurance", "dose-ask", "named-drug", "stop-soon", "missed-dose", "ask-next",
    }
)  # fmt: skip

# What the words must weigh together (see weighing): to be heard without a rule, and for a rule to be believed.
_HEARD = {"emergency": -0.1, "despair": -0.4}
_SURE = 1.0
_HEARD_REQUEST = -0.3
_MEETINGS_NEED = -1.0
_ASKED = 0.0
# With the two marks around every text.
_FEW_WORDS = 9
_RULES_NEED = -2.0


_VALUES: dict[str, tuple[str, Callable[[float, str, str], bool]]] = {
    "sugar-value-low": ("sugar-value", is_low_sugar),
    "sugar-value-high": ("sugar-value", is_high_sugar),
    "oxygen-value-low": ("oxygen-value", is_low_oxygen),
}


@dataclass(frozen=True, slots=True)
class _Sign:
    name: str
    topic: str
    needs: tuple[tuple[str, ...], ...]


@cache
def _signs() -> tuple[_Sign, ...]:
    lines = (files("healthdesk.answers.limits") / "signs.tsv").read_text(encoding="utf-8").splitlines()[1:]
    cells = [line.split("\t") for line in lines]
    return tuple(
        _Sign(row[0], row[1], tuple(tuple(all_of.split("+")) for all_of in row[2].split(";"))) for row in cells
    )


def told(question: str) -> str:
    """What a question says beside what it asks ("I have crushing chest pain, what was my last weight?"); "" for neither."""
    parts = [part.strip() for part in _PARTS.split(question) if part and part.strip(" ,.;:!?")]
    asked = [_ASKS.match(part) is not None or part.endswith("?") for part in parts]
    return (
        "" if all(asked) or not any(asked) else ". ".join(p for p, asks in zip(parts, asked, strict=True) if not asks)
    )


class _Finds:
    """What a question says, in one language, each find looked for when it is needed."""

    def __init__(
        self, reading: Reading, language: str, region: str, *, weighs: bool = True, hears: bool = True
    ) -> None:
        self._grammar = grammar(language)
        texts = dict.fromkeys((reading.text, reading.medicated))
        self._frames = tuple(Frames(text, self._grammar) for text in texts)
        self._region = region
        # The weights of a language say nothing of another's words.
        self._weighed = weighed(reading.medicated, language) if weighs else {}
        self._long = len(reading.text.split()) > _FEW_WORDS
        self._hears = hears
        self._known: dict[str, bool] = {}

    def holds(self, name: str) -> bool:
        if name not in self._known:
            self._known[name] = self._holds(name)
        return self._known[name]

    def _holds(self, name: str) -> bool:
        if name.endswith("child-dose") and self.mentions("child-size") and not self.mentions("child-gives"):
            return False  # "how much does my son weigh" asks what is on record
        if name.startswith("heard-"):
            return self._heard(name.removeprefix("heard-"))
        if name.endswith("-now"):
            return self._is_live(name.removesuffix("-now"), now=True)
        if name in _VALUES:
            return self._value(*_VALUES[name])
        return self._is_live(name)

    def _weight(self, name: str, unknown: float) -> float:
        """How much the words weigh for a thing; `unknown` in a language without weights."""
        return self._weighed.get(name, unknown)

    def _heard(self, name: str) -> bool:
        """Whether the words alone weigh enough; of danger and despair, the one that weighs more."""
        weight = self._weight(name, -math.inf) if self._hears else -math.inf
        if name == "despair" and weight < _SURE and not (self.mentions("about-me") or self.mentions("about-other")):
            return False
        rivals = {"emergency": _HEARD}.get(name, self._weighed)
        return weight > _HEARD.get(name, _HEARD_REQUEST) and all(weight >= self._weighed[other] for other in rivals)

    def tells(self, sign: _Sign) -> bool:
        """Whether a sign is there: by its concepts, or by its rules; never against what all the words weigh."""
        thing = {"emergency": "emergency", "poisoning": "emergency", "self-harm": "despair"}.get(sign.topic, "")
        # A few words leave no room for what would speak against them.
        weight = self._weight(thing, math.inf) if self._long else math.inf
        asked = max((each for name, each in self._weighed.items() if name not in _HEARD), default=-math.inf)
        # "Will I die young?" and "may I skip it?" are asked, not wished.
        wished = sign.topic != "self-harm" or asked < max(_ASKED, self._weighed["despair"] if self._weighed else 0.0)
        if weight > _MEETINGS_NEED and wished and self.met(sign.name):
            return True
        return weight > _RULES_NEED and any(all(map(self.holds, all_of)) for all_of in sign.needs)

    def despairs(self) -> bool:
        """Whether there is despair beside whatever else there is."""
        weight = self._weight("despair", 0.0)
        return weight > _SURE or (weight > _MEETINGS_NEED and (self.holds("suicidal") or self.met("self-harm")))

    def mentions(self, name: str) -> bool:
        """Whether the words are there at all."""
        phrase = self._grammar.finds.get(name)
        return phrase is not None and bool(phrase.spans(self._frames[0].words))

    def met(self, sign: str) -> bool:
        """Whether the concepts of one of a sign's meetings stand near each other and are so now."""
        despair = sign == "self-harm"
        return any(
            all(
                frames.despairing(start, end, other=False) if despair else frames.live(start, end, among=chosen)
                for start, end in chosen
            )
            for meeting in meetings().get(sign, ())
            for frames in self._frames
            for chosen in places(meeting, self._grammar.finds, frames)
        )

    def _is_live(self, name: str, *, now: bool = False) -> bool:
        phrase = self._grammar.finds.get(name)
        return phrase is not None and any(
            self._counts(frames, name, start, end, now=now)
            for frames in self._frames
            for start, end in phrase.spans(frames.words)
        )

    def _counts(self, frames: Frames, name: str, start: int, end: int, *, now: bool) -> bool:
        if name == "lethal":
            return frames.serious(start, end)
        if name in _NOT_HAPPENINGS:
            return frames.wanted(start, end)
        if name in ("dose-done", "dose-step"):
            return frames.wanted(start, end) and not frames.asked_of_records(start, end)
        if name.startswith("suicidal"):
            return frames.despairing(start, end, other=name == "suicidal-other")
        return frames.live(start, end, timeless=name in _TIMELESS) and (not now or frames.right_now(start, end))

    def _value(self, name: str, judged: Callable[[float, str, str], bool]) -> bool:
        for frames in self._frames:
            for start, end in self._grammar.finds[name].apart(frames.words):
                number = float(frames.text[start:end].split()[-1])
                said = frames.live(start, end) and not frames.reported_past(start, end)
                if said and judged(number, frames.text[end:], self._region):
                    return True
        return False


def check(question: str, *, region: str, language: str = "", warned: bool = False) -> Limit | None:
    """The limit that a question meets, None when it may be answered.

    `region` is the ISO 3166-1 country whose numbers are given, "" when it is unknown; `language` is "en", "fr",
    "de" or "es", "" to guess it from the question. `warned`: the card of an emergency was shown and put away, so the next limit that the
    question meets counts; a wish to die is never put away. The same question always gives the same limit.
    """
    guessed = tuple(dict.fromkeys(guess_language(question, each) for each in _LANGUAGES))
    supposed = _BY_COUNTRY.get(region, "en")
    spoken = language if language in _LANGUAGES else guess_language(question, supposed)
    order = _read_in(question, spoken)
    readings = {each: read(question, each) for each in order}
    finds = {each: _Finds(readings[each], each, region, weighs=each == spoken) for each in order}
    alone = told(question)
    beside = {
        each: _Finds(read(alone, each), each, region, weighs=each == spoken, hears=False) for each in order if alone
    }
    for sign in _signs():
        for each in order:
            # What is asked of the records beside a danger does not speak against it.
            if finds[each].tells(sign) or (alone and sign.topic in _DANGERS and beside[each].tells(sign)):
                # A few words that could be of either language are answered in the one they made sense in.
                reply = each if not language and len(guessed) > 1 else spoken
                found = _limit(sign, reply, region, readings[each].medicines, finds[each])
                if not (warned and found.kind is AnswerKind.EMERGENCY):
                    return found
                break
    return None


def _read_in(question: str, spoken: str) -> tuple[str, ...]:
    """The languages to read a question in: what it seems to be in, each when that is not plain or it mixes them."""
    parts = (question, *_SENTENCES.split(question))
    seem = dict.fromkeys(each for part in parts if part.strip() for each in likely_languages(part))
    return (spoken, *(other for other in seem if other != spoken and other in _LANGUAGES))


def _of_another(sign: _Sign, finds: _Finds) -> bool:
    """Whether the despair is somebody else's: told of a person, and nothing of oneself."""
    return sign.name == "self-harm-other" or (finds.mentions("about-other") and not finds.mentions("about-me"))


def _limit(sign: _Sign, language: str, region: str, medicines: tuple[str, ...], finds: _Finds) -> Limit:
    whom = emergency(region)
    if sign.topic in ("emergency", "poisoning") and finds.despairs():
        # The body first, then the despair.
        first = sentences.poisoning_sentences if sign.topic == "poisoning" else sentences.emergency_sentences
        said = (first(language, whom)[0], *sentences.crisis_sentences(language, whom)[:2])
        return Limit(AnswerKind.CRISIS, "self-harm", said, language, medicines, also_emergency=True, sign="overdose")
    if sign.topic == "emergency":
        said = sentences.emergency_sentences(language, whom)
        return Limit(AnswerKind.EMERGENCY, sign.topic, said, language, medicines, also_emergency=True, sign=sign.name)
    if sign.topic == "poisoning":
        said = sentences.poisoning_sentences(language, whom)
        return Limit(AnswerKind.EMERGENCY, sign.topic, said, language, medicines, also_emergency=True, sign=sign.name)
    if sign.topic == "self-harm":
        said = sentences.crisis_sentences(language, whom, other=_of_another(sign, finds))
        return Limit(AnswerKind.CRISIS, sign.topic, said, language, medicines, also_emergency=True, sign=sign.name)
    said = sentences.refer_sentences(sign.topic, language)
    also = sign.topic in ("dose", "child-dose") and (finds.holds("sugar-value-high") or finds.holds("bp-value"))
    if also:
        said = (sentences.also_emergency_sentence(language, whom), *said)
    kind = AnswerKind.ABOUT if sign.topic == "instructions" else AnswerKind.REFER
    return Limit(kind, sign.topic, said, language, medicines, also_emergency=also, sign=sign.name)
