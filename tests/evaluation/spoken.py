"""What models add to answers: `python tests/evaluation/spoken.py [--models smollm2-135m ...] [--questions 120]`.

Asks generated questions and has each model say the answers in plain words; prints a table of how many answers it said
anything of, how many of its sentences the verifier kept, how long the first took, and, by rules of its own that share
no code with the verifier, how many kept sentences hold a number, a date or a name that the answer does not.
"""

import argparse
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parent))

from generated.outcomes import ask, reader_of
from generated.questions import HELD_OUT, questions

from healthdesk import models
from healthdesk.answers import phrase
from healthdesk.domain.answers import Answer, AnswerKind, Sentence
from healthdesk.domain.errors import ModelError

_NUMERALS = re.compile(
    r"(?i)\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|half|twice|double[ds]?|triple[ds]?|hundred|"
    r"deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|moitié|doublé|cent|"
    r"zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|hälfte|doppelt|verdoppelt|hundert|"
    r"dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|mitad|doble|cien)\b"
)
_MONTHS = re.compile(
    r"(?i)\b(?:january|february|march|april|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|"
    r"juin|juillet|août|septembre|octobre|novembre|décembre|januar|februar|märz|juni|juli|oktober|dezember|enero|febrero|marzo|"
    r"abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|spring|summer|autumn|winter)\b"
)
_JUDGED = re.compile(
    r"(?i)\b(?:worry|worrying|good news|bad news|dangerous|healthy|safe|you should|stop taking|take more|rien de grave|inquiét\w+|"
    r"dangereux|vous devriez|keine sorge|gefährlich|sie sollten|no se preocupe|peligroso|debería)\b"
)


@dataclass
class Spoken:
    """What one model did."""

    asked: int = 0
    said: int = 0
    offered: int = 0
    kept: int = 0
    invented: int = 0
    waits: list[float] = field(default_factory=list)
    reasons: Counter[str] = field(default_factory=Counter)


def inventions(sentence: str, given: Answer) -> list[str]:
    """Numbers, months, numerals and judgements of a sentence that the answer by code does not have."""
    told = given.text.lower()
    found = [one for one in re.findall(r"\d+(?:[.,]\d+)?", sentence) if one not in told]
    for pattern in (_NUMERALS, _MONTHS):
        found += [one for one in pattern.findall(sentence) if one.lower() not in told]
    return found + _JUDGED.findall(sentence)


def run(name: str, count: int) -> Spoken:
    """Ask the questions and have the model say the answers. Raises ModelError."""
    how = Spoken()
    chosen = next(one for one in models.CATALOG if one.name == name)
    speaking = models.load(chosen)
    try:
        for question, given in _answered(count):
            begun = time.perf_counter()
            heard: list[float] = []

            def hear(_: Sentence, begun: float = begun, heard: list[float] = heard) -> None:
                heard.append(time.perf_counter() - begun)

            person = reader_of(question).person.name
            told = phrase.say(given, speaking, hear, person=person)
            how.asked += 1
            how.said += bool(told.sentences)
            how.offered += told.offered
            how.kept += len(told.sentences)
            how.reasons.update(dict(told.reasons))
            how.waits += heard[:1]
            bad = [(one.text, found) for one in told.sentences if (found := inventions(one.text, given))]
            how.invented += len(bad)
            for text, found in bad:
                print(f"INVENTED {found}: {text}\n    of: {given.text}")  # noqa: T201 - this is what it is for
    finally:
        speaking.close()
    return how


def _answered(count: int) -> Iterator[tuple[int, Answer]]:
    asked = 0
    for question in questions(count * 3, seed=5, names=HELD_OUT):
        given = ask(question)
        if given.kind in (AnswerKind.FACTS, AnswerKind.NOT_FOUND):
            asked += 1
            yield question.seed if question.other is None else question.other, given
        if asked == count:
            return


def main() -> int:
    """Run and print; 1 when anything was invented."""
    parser = argparse.ArgumentParser(prog="tests/evaluation/spoken.py")
    parser.add_argument("--models", nargs="+", default=[models.BUNDLED.name])
    parser.add_argument("--questions", type=int, default=120)
    given = parser.parse_args()
    rows = [
        "| model | answers | said again | sentences kept | invented | first kept sentence, median |",
        "|---|--:|--:|--:|--:|--:|",
    ]
    sound = True
    for name in given.models:
        try:
            how = run(name, given.questions)
        except ModelError as error:
            rows.append(f"| {name} | not run: {error.code} | | | | |")
            continue
        share = f"{how.kept} of {how.offered} ({how.kept / max(1, how.offered):.0%})"
        wait = f"{median(how.waits):.2f} s" if how.waits else "none"
        rows.append(
            f"| {name} | {how.asked} | {how.said} ({how.said / how.asked:.0%}) | {share} | {how.invented} | {wait} |"
        )
        print(f"{name}: dropped because {dict(how.reasons.most_common())}")  # noqa: T201
        sound = sound and not how.invented
    print("\n".join(rows))  # noqa: T201
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main())
