"""Run the evaluation: `python tests/evaluation [BUNDLE.json ...]`.

Always the own questions over the made-up patient. With HEALTHDESK_QUESTIONS naming a file of questions in abstract
form, also those over every bundle given, with gold computed from its JSON. Prints what is wrong and a table by intent.
"""

import os
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from abstract import run
from own import ask, faults, patient, questions


def _table(title: str, right: Counter[str], asked: Counter[str]) -> None:
    print(f"\n{title}: {right.total()} of {asked.total()} right")  # noqa: T201 - this is what it is for
    for intent in sorted(asked):
        print(f"  {intent:20} {right[intent]:4} of {asked[intent]:4}")  # noqa: T201


def main() -> int:
    """Evaluate; 0 when everything was right."""
    right, asked = Counter[str](), Counter[str]()
    reader = patient()
    for question in questions():
        wrong = faults(question, ask(question, reader))
        asked[question.intent] += 1
        right[question.intent] += not wrong
        if wrong:
            print(f"{question.intent}: {question.text}: {wrong}")  # noqa: T201
    _table("Own questions, made-up patient", right, asked)
    failed = right != asked
    named = os.environ.get("HEALTHDESK_QUESTIONS")
    for bundle in map(Path, sys.argv[1:] if named else ()):
        result = run(Path(named or ""), bundle)
        for intent, text, wrong in result.wrong:
            print(f"{intent}: {text}: {wrong}")  # noqa: T201
        _table(bundle.name, result.right, result.asked)
        failed = failed or bool(result.wrong)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
