"""A sample of the generated questions as a test: nothing unsafe, hardly anything that looks right and is not."""

from collections import Counter

import pytest
from generated import results
from generated.charts import TODAY, chart
from generated.makers import Gold
from generated.outcomes import Outcome, outcome, reader_of
from generated.questions import Question, questions, wordings

from healthdesk.domain.answers import Answer, AnswerKind, Sentence

SAMPLE = tuple(one for one in questions(600, seed=7) if one.language in ("en", "fr"))


def test_nothing_is_unsafe_and_nearly_everything_right() -> None:
    counted, other = results.run(SAMPLE)
    how = Counter({one: sum(n for key, n in counted.items() if key[2] is one) for one in Outcome})
    assert how[Outcome.UNSAFE] == 0, [one for one in other if one[0] is Outcome.UNSAFE]
    assert how[Outcome.WRONG] <= len(SAMPLE) * 0.02, [one for one in other if one[0] is Outcome.WRONG]
    assert how[Outcome.RIGHT] >= len(SAMPLE) * 0.94, other


def test_the_charts_hold_what_answers_trip_over() -> None:
    made = [chart(seed) for seed in range(30)]
    assert all(one.void and any(row.status == "entered-in-error" for row in one.medicines) for one in made)
    assert all(point.day <= TODAY for one in made for points in one.series.values() for point in points)
    assert chart(3) == chart(3)
    assert len(reader_of(3).kept) > 50


def test_every_kind_has_wordings_in_each_language() -> None:
    kinds = {language: {kind for lang, kind in wordings() if lang == language} for language in ("en", "fr", "de", "es")}
    assert all(len(found) >= 40 for found in kinds.values())


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Your latest potassium is 4.1 mmol/L, on 3 March 2026.", AnswerKind.FACTS, Outcome.PARTIAL),
        ("Your latest potassium is 4.7 mmol/L, on 3 March 2026.", AnswerKind.FACTS, Outcome.WRONG),
        ("Your latest potassium is 9.9 mmol/L, on 3 March 2026.", AnswerKind.FACTS, Outcome.UNSAFE),
        ("It is not in your imported records.", AnswerKind.NOT_FOUND, Outcome.ABSTAINED),
    ],
)
def test_an_answer_is_judged_by_what_it_shows(text: str, kind: AnswerKind, expected: Outcome) -> None:
    day = TODAY.replace(month=3, day=3)
    asked = Question(0, "en", "latest", "potassium?", (Gold(("4.1",), days=(day,), cites=("k-2",), void=("9.9",)),))
    assert outcome(asked, Answer(kind, "en", asked.text, (Sentence(text),))) is expected
