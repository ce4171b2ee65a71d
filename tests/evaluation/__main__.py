"""Run the evaluation: `python tests/evaluation [BUNDLE.json ...] [--generated N] [--seed S] [--held-out] [--table FILE]`.

Always the own questions over the made-up patient. With HEALTHDESK_QUESTIONS naming a file of questions in abstract
form, also those over every bundle given, with gold computed from its JSON. `--generated` asks so many questions over
made-up charts, in wordings that answers were mended for or held out; `--table` writes their outcome by language and by kind as Markdown. Prints what is wrong.
"""

import argparse
import os
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from abstract import run
from generated import results
from generated.questions import HELD_OUT, KNOWN
from generated.questions import questions as generated_questions
from own import ask, faults, patient, questions


def _table(title: str, right: Counter[str], asked: Counter[str]) -> None:
    print(f"\n{title}: {right.total()} of {asked.total()} right")  # noqa: T201 - this is what it is for
    for intent in sorted(asked):
        print(f"  {intent:20} {right[intent]:4} of {asked[intent]:4}")  # noqa: T201


def _own() -> bool:
    right, asked = Counter[str](), Counter[str]()
    reader = patient()
    for question in questions():
        wrong = faults(question, ask(question, reader))
        asked[question.intent] += 1
        right[question.intent] += not wrong
        if wrong:
            print(f"{question.intent}: {question.text}: {wrong}")  # noqa: T201
    _table("Own questions, made-up patient", right, asked)
    return right == asked


def _abstract(file: Path, bundles: list[Path]) -> bool:
    sound = True
    for bundle in bundles:
        result = run(file, bundle)
        for intent, text, wrong in result.wrong:
            print(f"{intent}: {text}: {wrong}")  # noqa: T201
        _table(bundle.name, result.right, result.asked)
        sound = sound and not result.wrong
    return sound


def _generated(count: int, seed: int, names: tuple[str, ...], file: Path | None) -> bool:
    counted, other = results.run(generated_questions(count, seed, names))
    for how, question, text in other:
        print(f"{how}: {question.language} {question.kind}: {question.text}\n    {text[:300]}")  # noqa: T201
    tables = f"{results.table(counted, 0)}\n\n{results.table(counted, 1)}\n"
    print(f"\n{tables}")  # noqa: T201
    if file is not None:
        file.write_text(tables, encoding="utf-8")
    return not other


def main() -> int:
    """Evaluate; 0 when everything was right."""
    parser = argparse.ArgumentParser(prog="tests/evaluation")
    parser.add_argument("bundles", nargs="*", type=Path)
    parser.add_argument("--generated", type=int, default=0, metavar="N")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--table", type=Path, default=None)
    given = parser.parse_args()
    sound = _own()
    named = os.environ.get("HEALTHDESK_QUESTIONS")
    if named:
        sound = _abstract(Path(named), given.bundles) and sound
    if given.generated:
        sound = _generated(given.generated, given.seed, HELD_OUT if given.held_out else KNOWN, given.table) and sound
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main())
