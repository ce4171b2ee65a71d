"""A value that is read is no poison and no dose: "uric acid", "the highest my vitamin D has been"; what is taken still is."""

import pytest

from healthdesk.answers.limits import check


@pytest.mark.parametrize(
    "question",
    [
        "mean uric acid over all my results",
        "How has my uric acid developed over time?",
        "Smallest uric acid value I ever had",
        "What is the highest my vitamin D has ever been?",
        "show the 3 most recent vitamin B12 values with dates",
        "vitamine D maximum depuis 2024",
        "évolution de l'acide urique",
        "Can you give me my creatinine in mmol/L?",
        "Could you give me my last PSA?",
        "What insurance do I have?",
        "lowest iron level I had",
    ],
)
def test_asking_for_a_value_meets_no_limit(question: str) -> None:
    assert check(question, region="US") is None


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("Should I double my vitamin D?", "dose"),
        ("Can I take more iron tablets", "dose"),
        ("he drank acid", "poisoning"),
        ("mon fils a avalé de l'acide", "poisoning"),
        ("can I give my mum my heart tablets", "sharing"),
    ],
)
def test_what_is_taken_still_does(question: str, topic: str) -> None:
    found = check(question, region="US")
    assert found is not None
    assert found.topic == topic
