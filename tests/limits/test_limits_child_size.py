"""A child's weight is asked of the records; how much of a medicine a child gets is not."""

import pytest

from healthdesk.answers.limits import check


@pytest.mark.parametrize(
    "question",
    [
        "How much does my son weigh?", "How much did my daughter weigh in 2024?", "How much has my baby grown?",
        "¿Cuánto pesa mi hijo?", "¿Cuánto mide mi hija?", "Wie viel wiegt meine Tochter?", "Combien pèse mon fils ?",
    ],
)  # fmt: skip
def test_a_childs_size_is_a_question_for_the_records(question: str) -> None:
    assert check(question, region="US") is None


@pytest.mark.parametrize(
    "question",
    [
        "How much calpol does my son need, he weighs 12 kg?", "How much does my son weigh and how much paracetamol can I give him?",
        "¿Cuánto pesa mi hijo y cuánto paracetamol le doy?", "Wie viel wiegt mein Sohn und wie viel Paracetamol darf ich geben?",
        "Combien pèse mon fils et combien de doliprane je lui donne ?",
    ],
)  # fmt: skip
def test_a_dose_beside_it_is_still_heard(question: str) -> None:
    found = check(question, region="US")
    assert found is not None
    assert found.topic == "child-dose"
