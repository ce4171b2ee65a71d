"""Some hundred answers and models that lie: not one sentence is shown that its facts do not carry."""

import pytest
from answers_to_phrase import answer
from hostile_models import read, run


def test_hostile_models_show_nothing_of_their_own() -> None:
    tally = run(300)
    assert tally.cases >= 250
    assert tally.spoilt > 400
    assert tally.shown > 50
    assert tally.written - tally.shown > 200
    assert {"word", "claim", "digit", "character"} <= set(tally.reasons)
    assert len(tally.languages) == 4


LATEST = answer(
    "en",
    "latest",
    ("person", "Rose Martin", ()),
    ("measure", "HbA1c", (0,)),
    ("value", "6.8 %", (0,)),
    ("date", "12 March 2024", (0,)),
)


@pytest.mark.parametrize(
    "lie",
    [
        "The latest HbA1c was 6.9 %.", "The latest HbA1c was seven percent.", "HbA1c doubled to 6.8 %.", "HbA1c was 6.8 % last spring.",
        "HbA1c was 6.8 %, nothing to worry about.", "HbA1c was 6.8 %, half of it.", "HbA1c rose to 6.8 %.", "HbA1c was not 6.8 %.",
        "For Ben Stone, HbA1c was 6.8 %.", "HbA1c was 6.8 % or 51 mmol/mol.", "HbA1c was Ⅶ.", "Die HbA1c war sieben Prozent.",
        "HbA1c was 6.8 %, dated 13 March 2024.", "HbA1c was 6.8 %, call your doctor.",
    ],
)  # fmt: skip
def test_the_reader_sees_each_lie_by_itself(lie: str) -> None:
    with pytest.raises(AssertionError):
        read(lie, LATEST)


def test_the_reader_lets_a_true_sentence_be() -> None:
    read("For Rose Martin, the latest HbA1c was 6.8 %, dated 12 March 2024.", LATEST)
