"""Learn the weights of `healthdesk.answers.limits.weighing` from the sentences in this folder.

`python tests/limits/learn.py en fr [--without SET ...]` writes `english.weights` and `french.weights` beside the
grammars. Sets named held-out and not yet mended for are left out by name. The same sentences give the same weights.
"""

import argparse
import math
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from table import HERE as _HERE
from table import Line, lines

import healthdesk.answers.limits
from healthdesk.answers.limits.reading import read
from healthdesk.answers.limits.weighing import BIAS, SCALE, features, root
from healthdesk.answers.question.language import guess_language

_ROOM = Path(healthdesk.answers.limits.__file__).parent
_FILES = {"en": "english", "fr": "french", "de": "german", "es": "spanish"}
_TOPICS = (
    "dose", "child-dose", "interaction", "treatment", "sharing", "prescribe", "diagnosis", "prognosis", "reassurance",
)  # fmt: skip
_ROUNDS, _STEP, _SHRINK = 25, 0.3, 1e-3
# Where few sentences were learned from, the unknown is not so easily heard.
_CAUTION = {"de": 0.4, "es": 0.4}
# A weight under this changes no score.
_LEAST = 3

Texts = list[NDArray[np.int64]]


def _learned(texts: Texts, roots: list[float], wanted: list[bool], size: int) -> tuple[NDArray[np.float64], float]:
    """Weights and bias by logistic regression, each step as small as the steps before were large (AdaGrad)."""
    weights, steps = np.zeros(size), np.full(size, 1e-8)
    bias, bias_steps = 0.0, 1e-8
    share = sum(wanted) / len(wanted)
    # What is rare pulls more, so that it is not drowned by what is common; not so much that the unknown is rare.
    pull = math.sqrt((1 - share) / share)
    chance = np.random.default_rng(0)
    for _ in range(_ROUNDS):
        for number in chance.permutation(len(texts)):
            found, root = texts[number], roots[number]
            odds = 1 / (1 + np.exp(-(weights[found].sum() / root + bias)))
            slope = (odds - wanted[number]) * (pull if wanted[number] else 1)
            each = slope / root + _SHRINK * weights[found]
            steps[found] += each * each
            weights[found] -= _STEP * each / np.sqrt(steps[found])
            bias_steps += slope * slope
            bias -= _STEP * slope / np.sqrt(bias_steps)
    return weights, float(bias)


# Any chart's words will do: the weights must learn that a question about a chart is no danger.
_FILLED = {
    "en": {"m": "cholesterol|blood pressure|weight|ferritin", "my": "my blood sugar|my pulse", "med": "metformin|aspirin",
           "brand": "Eliquis|Tylenol", "thing": "asthma|peanuts|knee operation|colonoscopy", "year": "2021", "day": "3 May 2022",
           "month": "June", "n": "3", "limit": "140", "name": "Anna", "false": "5.2", "class": "blood thinner"},
    "fr": {"m": "cholesterol|tension|poids|ferritine", "my": "ma glycemie|mon pouls", "med": "metformine|aspirine",
           "brand": "Eliquis|Doliprane", "thing": "asthme|arachides|operation du genou|coloscopie", "year": "2021",
           "day": "3 mai 2022", "month": "juin", "n": "3", "limit": "140", "name": "Anna", "false": "5,2",
           "class": "anticoagulant"},
    "de": {"m": "Cholesterin|Blutdruck|Gewicht|Ferritin", "my": "mein Blutzucker|mein Puls", "acc": "meinen Blutzucker|meinen Puls",
           "dat": "meinem Blutzucker|meinem Puls", "of": "meines Blutdrucks", "med": "Metformin|Aspirin", "brand": "Eliquis|Dolormin",
           "thing": "Asthma|Erdnüsse|Knieoperation|Darmspiegelung", "year": "2021", "day": "3. Mai 2022", "month": "Juni",
           "n": "3", "limit": "140", "name": "Anna", "false": "5,2", "class": "Blutverdünner"},
    "es": {"m": "colesterol|tensión|peso|ferritina", "my": "mi glucosa|mi pulso", "of": "de mi glucosa", "med": "metformina|aspirina",
           "brand": "Eliquis|Gelocatil", "thing": "asma|cacahuetes|operación de rodilla|colonoscopia", "year": "2021",
           "day": "3 de mayo de 2022", "month": "junio", "n": "3", "limit": "140", "name": "Ana", "false": "5,2",
           "class": "anticoagulante"},
}  # fmt: skip
_ABOUT_LIMITS = {
    "red_flag",
    "self_harm",
    "dose_change",
    "diagnosis_request",
    "interaction",
    "prompt_injection",
    "injection",
    "premise",
    "sycophancy",
}


def _charts(language: str) -> Iterator[str]:
    """Questions about charts, of the evaluation's own and of its wordings."""
    beside = _HERE.parent / "evaluation"
    own = [each.read_text(encoding="utf-8").splitlines()[1:] for each in sorted(beside.glob("own_questions*.tsv"))]
    for row in (row for rows in own for row in rows):
        intent, question, *_ = row.split("\t")
        if intent not in _ABOUT_LIMITS and guess_language(question) == language:
            yield question
    within = ""
    texts = [each.read_text(encoding="utf-8") for each in sorted((beside / "generated").glob("*wordings.txt"))]
    for row in (row for text in texts for row in text.splitlines()):
        if row.startswith("["):
            within = row.strip("[]")
        elif (
            row and row[0] != "#" and within.startswith(f"{language} ") and within[3:] not in ("dosechange", "premise")
        ):
            yield from (_fill(row, language, turn) for turn in range(4))


def _fill(row: str, language: str, turn: int) -> str:
    filled = _FILLED[language]

    def chosen(name: re.Match[str]) -> str:
        choice = filled.get(name.group(1), filled["thing"] if "thing" in name.group(1) else filled["m"]).split("|")
        return choice[turn % len(choice)]

    return re.sub(r"\{(\w+)\}", chosen, row)


def _wants(line: Line, target: str) -> bool:
    if target == "emergency":
        return line.kind == "red_flags"
    if target == "despair":
        return line.kind == "despair"
    return line.kind == "requests" and line.label == target


def write(language: str, without: frozenset[str]) -> int:
    """Write the weights of a language; the number of rows."""
    known = [line for line in lines() if line.language == language and line.within not in without]
    known += [Line(language, "plain", "charts", "-", each) for each in dict.fromkeys(_charts(language))]
    found = [features(read(line.sentence, language).medicated) for line in known]
    seen = Counter(feature for each in found for feature in each)
    vocabulary = {feature: number for number, feature in enumerate(sorted(f for f, n in seen.items() if n > 1))}
    texts = [np.array(sorted(vocabulary[f] for f in each if f in vocabulary), dtype=np.int64) for each in found]
    roots = [root(each) for each in found]
    targets = ("emergency", "despair", *_TOPICS)
    columns = []
    for target in targets:
        keep = [n for n, line in enumerate(known) if target in targets[:2] or line.label != "refer"]
        wanted = [_wants(known[n], target) for n in keep]
        weights, bias = _learned([texts[n] for n in keep], [roots[n] for n in keep], wanted, len(vocabulary))
        columns.append(np.append(weights, bias - _CAUTION.get(language, 0.0)))
    table = np.rint(np.array(columns) * SCALE).astype(int).T
    rows = [
        "\t".join([feature, *(str(cell) if abs(cell) >= _LEAST else "" for cell in cells)])
        for feature, cells in zip([*vocabulary, BIAS], table.tolist(), strict=True)
        if max(map(abs, cells)) >= _LEAST
    ]
    text = "\n".join(["\t".join(["feature", *targets]), *rows]) + "\n"
    (_ROOM / f"{_FILES[language]}.weights").write_text(text, encoding="utf-8")
    return len(rows)


if __name__ == "__main__":
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("languages", nargs="+")
    asked.add_argument("--without", nargs="*", default=[])
    chosen = asked.parse_args()
    for tongue in chosen.languages:
        print(tongue, write(tongue, frozenset(chosen.without)))  # noqa: T201 - this is what it is for
