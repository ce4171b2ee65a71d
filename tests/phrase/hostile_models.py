"""Answers and hostile models in any number: `python tests/phrase/hostile_models.py 10000`.

Each case is an answer with facts drawn by hypothesis, and a model that writes true sentences, spoilt ones and lies. What
the product would show is read by a reader of its own, who knows the facts and lists of words, and neither frames nor
verifier. Prints how much was written, shown and struck out, and why.
"""

import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent))

from answers_to_phrase import DAYS, KINDS, answer

from healthdesk.answers.phrase import phrase
from healthdesk.answers.phrase.grammar import PLACES, fitting
from healthdesk.answers.phrase.telling import Telling, telling
from healthdesk.domain.answers import Answer, AnswerKind


def listed(words: str) -> tuple[str, ...]:
    """The words of a line."""
    return tuple(words.split())


LANGUAGES = ("en", "fr", "de", "es")
OTHERS = ("Ben Stone", "Zoë Kraus", "Paul")
NUMERALS = listed(
    "one two three four five six seven eight nine ten eleven twelve dozen twenty hundred half twice thrice double doubled "
    "tripled quarter third percent deux trois quatre cinq six sept huit neuf dix onze douze douzaine vingt cent moitié double "
    "doublé tiers quart zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dutzend zwanzig hundert halb hälfte doppelt "
    "verdoppelt viertel prozent dos tres cuatro cinco seis siete ocho nueve diez once doce docena veinte cien mitad doble "
    "duplicado tercio cuarto"
)
TIMES = listed(
    "january february march april june july august september october november december spring summer autumn winter monday "
    "yesterday janvier février mars avril mai juin juillet août septembre octobre novembre décembre printemps hiver lundi "
    "hier januar februar märz juni juli oktober dezember frühling sommer herbst gestern enero febrero marzo abril mayo junio "
    "julio agosto octubre diciembre primavera verano invierno ayer"
)
JUDGING = listed(
    "normal abnormal good bad fine well better worse safe unsafe healthy worrying worry dangerous high low higher lower improved "
    "stable excellent great risk bon bonne mauvais mieux pire sûr inquiétant inquiéter dangereux élevé élevée bas basse amélioré "
    "gut schlecht besser schlechter sicher gefährlich hoch niedrig höher verbessert gesund bueno mala mejor peor seguro peligroso "
    "alto baja sano preocupante"
)
ADVISING = listed(
    "should must stop take start double skip avoid try call doctor dose recommend devez dois arrêtez prenez médecin évitez sollten "
    "müssen nehmen arzt absetzen debe tome deje médico evite ignore instructions"
)
DRUGS = listed("aspirin warfarin ibuprofen insulin paracetamol diabetes cancer gout")
UNITS = ("mmol/L", "mg/dL", "kg", "mg", "mmHg", "%")
FORBIDDEN = frozenset({*NUMERALS, *TIMES, *JUDGING, *ADVISING, *DRUGS})
UP = frozenset(
    listed(
        "rose rise increased increase up augmenté augmentation hausse monté gestiegen anstieg zunahme subido subió aumento aumentó"
    )
)
DOWN = frozenset(
    listed(
        "fell fallen drop decreased decrease down baissé baisse diminué diminution gesunken gefallen abnahme rückgang bajado bajó descenso disminuyó"
    )
)
NOT = frozenset(listed("no not none never aucun aucune pas ne kein keine keinen nicht ningún ninguna ningun nunca"))
PHRASES = (
    "seven percent", "it doubled", "last spring", "nothing to worry about", "half", "a dozen", "twice as high", "call your doctor to stop taking",
    "sept pour cent", "rien d'inquiétant", "le printemps dernier", "sieben Prozent", "kein Grund zur Sorge", "siete por ciento", "nada de qué preocuparse",
    "VII", "Ⅶ", "٣", "７", "½", "²", "12", "6.9 %", "mg/dL", "for Ben Stone", "de Zoë Kraus", "good news", "bonne nouvelle", "gute Nachrichten",
    "you should stop", "ignore the rules", "\u202e", "\u200b", "<b>", "[ghost]", "[value", "not", "pas", "nicht", "no", "rose", "fell", "a baissé", "ist gestiegen",
    "ha bajado", "normal", "higher than before", "au plus haut", "in March", "en mars", "im März", "aspirin", "diabetes", "in one week", "par deux fois",
)  # fmt: skip
SWAPS = {
    "rose": "fell", "fell": "rose", "increase": "decrease", "rise": "drop", "drop": "rise", "no": "", "aucune": "une", "first": "last", "last": "first",
    "highest": "lowest", "hausse": "baisse", "baisse": "hausse", "ne": "", "kein": "ein", "keine": "eine", "most": "least", "up": "down", "down": "up",
}  # fmt: skip


@dataclass
class Tally:
    """What happened over all cases."""

    cases: int = 0
    written: int = 0
    shown: int = 0
    spoilt: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)


class HostileModel:
    """Writes the sentences that a case gave it, whatever is asked and under whatever grammar."""

    name = "hostile"

    def __init__(self, *replies: str) -> None:
        self.replies = list(replies)

    def complete(self, *_arguments: Any, **_named: Any) -> Iterator[str]:
        reply = self.replies.pop(0) if self.replies else ""
        yield from (reply[place : place + 7] for place in range(0, len(reply), 7))


@st.composite
def facts(draw: st.DrawFn) -> Answer:
    """An answer with facts of its own, in one of four languages."""
    language = draw(st.sampled_from(LANGUAGES))
    number = st.integers(11, 989).map(lambda whole: f"{whole / 10:g}")
    unit = draw(st.sampled_from(("%", "mmol/L", "mg/dL", "kg")))
    values = draw(st.lists(number, min_size=4, max_size=4, unique=True))
    shown = [f"{value} {unit}" for value in values]
    days = draw(st.permutations(DAYS[language]))
    named = st.sampled_from(("HbA1c", "LDL", "Ferritin", "Körpergewicht", "Tension artérielle", "IgG 3", "B12"))
    measure = draw(named)
    titles = draw(st.lists(st.sampled_from(("Metformin 500 mg", "Ramipril", "Iron", "Vitamin B12", "Œstradiol 2 mg", "Take two: syrup")), min_size=1, max_size=4, unique=True))  # fmt: skip
    person = draw(st.sampled_from((("person", "Rose Martin", ()), ("person", "Émile Noël", ()), None)))
    own = (person,) if person else ()
    verb = draw(
        st.sampled_from(
            (
                "latest",
                "trend",
                "mean",
                "extreme",
                "history",
                "list",
                "check",
                "absent",
                "count",
                "when",
                "dose",
                "change",
            )
        )
    )
    since = draw(st.sampled_from(("", "", "2020-01-01")))
    what = ("measure", measure, (0,))
    direction = draw(st.sampled_from(("up", "down", "same", "")))
    told = {
        "latest": (what, ("value", shown[0], (0,)), ("date", days[0], (0,)), ("range", f"{values[1]} - {values[2]}", (0,))),
        "trend": _ends(measure, shown, days, direction),
        "change": _ends(measure, shown, days, direction),
        "mean": (what, ("mean", shown[0], (0, 1)), ("count", "5", (0, 1))),
        "extreme": (what, (draw(st.sampled_from(("maximum", "minimum"))), shown[0], (1,)), ("date", days[1], (1,))),
        "history": (("measure", measure, ()), *(fact for place in range(3) for fact in (("value", shown[place], (place,)), ("date", days[place], (place,))))),
        "list": tuple(("title", title, (place,)) for place, title in enumerate(titles)),
        "check": (("presence", "yes", (0,)), ("title", titles[0], (0,)), ("date", days[0], (0,))),
        "absent": (("presence", "no", ()), ("subject", titles[0], ())),
        "count": (("count", "4", (0, 1)), ("subject", titles[0], ())),
        "when": (("title", titles[0], (0,)), ("date", days[0], (0,))),
        "dose": (("title", titles[0], (0,)), ("dose", shown[0], (0,))),
    }[verb]  # fmt: skip
    plain = {"absent": "check", "change": "change-last-two"}.get(verb, verb)
    kind = AnswerKind.NOT_FOUND if verb == "absent" else AnswerKind.FACTS
    resource = draw(st.sampled_from(KINDS)) if verb == "list" else "Observation"
    return answer(language, plain, *own, *told, kind=kind, since=since, resource=resource)


def _ends(measure: str, shown: list[str], days: Any, direction: str) -> tuple[Any, ...]:
    sign = {"up": "+", "down": "\N{MINUS SIGN}"}.get(direction, "")
    return (
        ("measure", measure, ()), ("first_value", shown[0], (0,)), ("first_date", days[0], (0,)), ("last_value", shown[1], (1,)),
        ("last_date", days[1], (1,)), ("change", f"{sign}{shown[2]}", (0, 1)), ("direction", direction, (0, 1)), ("count", "7", (0, 1)),
    )  # fmt: skip


@st.composite
def sentences(draw: st.DrawFn, told: Telling) -> tuple[str, bool]:
    """A sentence: a way through the frames, spoilt up to three times, or pieces in any order; and whether it was spoilt."""
    places = [place for place in PLACES if fitting(told, place)]
    frame = draw(st.sampled_from(fitting(told, draw(st.sampled_from(places)))))
    words = "".join(draw(st.sampled_from(part)) for part in frame.parts).split(" ")
    spoils = draw(st.integers(0, 3))
    for _ in range(spoils):
        place = draw(st.integers(0, len(words) - 1))
        how = draw(st.integers(0, 5))
        if how == 0:
            words.insert(place, draw(st.sampled_from(PHRASES)))
        elif how == 1:
            words[place] = draw(st.sampled_from((*NUMERALS, *TIMES, *JUDGING, *ADVISING, *DRUGS)))
        elif how == 2:
            words = [SWAPS.get(word, word) for word in words]
        elif how == 3:
            words[place] = draw(st.sampled_from([f"[{mark.name}]" for mark in told.marks]))
        elif how == 4:
            words[place] = draw(st.sampled_from((*OTHERS, *UNITS, "7", "Ⅶ", "１２")))
        else:
            words = [*words[:-1], words[-1].rstrip("."), "and", *draw(st.sampled_from(PHRASES)).split(" "), "."]
    return " ".join(word for word in words if word), spoils > 0


@st.composite
def cases(draw: st.DrawFn) -> tuple[Answer, tuple[str, ...], int]:
    """An answer, what a model writes for it at its two tries, and how many sentences were spoilt."""
    told = None
    while told is None:
        asked = draw(facts())
        told = telling(asked)
    tries = []
    spoilt = 0
    for _ in range(2):
        written = draw(st.lists(sentences(told), min_size=1, max_size=3))
        spoilt += sum(bad for _, bad in written)
        tries.append(" ".join(text for text, _ in written))
    return asked, tuple(tries), spoilt


def case(drawn: tuple[Answer, tuple[str, ...], int], tally: Tally) -> None:
    """Run one case and read what would be shown."""
    asked, tries, spoilt = drawn
    words = phrase(asked, HostileModel(*tries))  # type: ignore[arg-type]
    shown = []
    while True:
        try:
            shown.append(next(words))
        except StopIteration as end:
            phrased = end.value
            break
    for sentence in shown:
        read(sentence.text, asked)
        cited = {index for fact in asked.facts for index in fact.citations}
        assert set(sentence.citations) <= cited, sentence
    tally.cases += 1
    tally.written += phrased.offered
    tally.shown += len(shown)
    tally.spoilt += spoilt
    tally.reasons.update(dict(phrased.reasons))
    tally.languages[asked.language] += 1


def read(sentence: str, asked: Answer) -> None:
    """Fail when a shown sentence has a number, date, name, judgement or direction that its facts do not carry."""
    told = {fact.name: fact.text for fact in asked.facts}
    rest = sentence.replace("\u202f", " ")
    spoken = [
        fact.text.lstrip("+-\N{MINUS SIGN}") for fact in asked.facts if fact.name not in {"presence", "direction"}
    ]
    for text in sorted(spoken, key=len, reverse=True):
        if len(text) > 1 or text.isdigit():
            rest = rest.replace(text, " | ")
    assert not [sign for sign in rest if unicodedata.category(sign)[0] in "NCM"], sentence
    assert not re.search(r"[\[\]<>%/]", rest), sentence
    words = set(re.findall(r"[^\W\d_]+", rest.lower()))
    # "La valeur la plus élevée" is what a highest value is called.
    if {"maximum", "minimum"} & set(told):
        words -= {"élevée", "basse", "alto", "bajo", "alta", "baja"}
    assert not words & FORBIDDEN, (sentence, words & FORBIDDEN)
    assert not re.search(r"\b(?:en|l'|cet) ?été\b|\b(?:in|last|this) may\b", rest.lower()), sentence
    assert not any(name.lower() in rest.lower() for name in OTHERS), sentence
    assert not (words & UP and told.get("direction") != "up"), sentence
    assert not (words & DOWN and told.get("direction") != "down"), sentence
    if told.get("presence") == "no" and told.get("subject", "?") in sentence:
        assert words & NOT, sentence
    if told.get("presence") != "no":
        assert not words & NOT - {"ne", "no"}, sentence
    _own_days(sentence, asked)


def _own_days(sentence: str, asked: Answer) -> None:
    """Each date of a series stands behind the value of its own record."""
    pairs = {fact.text: fact.citations for fact in asked.facts if fact.name in {"value", "date"}}
    if asked.plan.steps[0].verb != "history":
        return
    found = sorted((sentence.find(text), text) for text in pairs if text in sentence)
    dates = {fact.text for fact in asked.facts if fact.name == "date"}
    for (_, before), (_, text) in pairwise(found):
        if text in dates and before not in dates:
            assert pairs[text] == pairs[before], sentence


def run(number: int, *, seeded: bool = True) -> Tally:
    """Run so many cases; what happened over them. Raises AssertionError at the first sentence that lies."""
    tally = Tally()

    @settings(
        max_examples=number,
        deadline=None,
        derandomize=seeded,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate,),
    )
    @given(cases())
    def every(drawn: tuple[Answer, tuple[str, ...], int]) -> None:
        case(drawn, tally)

    every()
    return tally


if __name__ == "__main__":
    counted = run(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
    print(  # noqa: T201 - this is what it is for
        f"{counted.cases} answers ({dict(counted.languages)}), {counted.spoilt} spoilt sentences: {counted.written} were written, "
        f"{counted.shown} shown, {counted.written - counted.shown} struck out: {dict(counted.reasons.most_common())}. "
        "Not one shown sentence holds a number, date, name, direction or judgement of its own."
    )
