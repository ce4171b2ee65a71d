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
        "Most recent flu jab, when was it?",
        "What's the most my vitamin D has ever reached?",
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


@pytest.mark.parametrize(
    "question",
    [
        "I have crushing chest pain, what was my last weight?",
        "I have crushing chest pain. What was my last weight?",
        "What was my potassium? I've taken 30 paracetamol",
        "J'ai une forte douleur dans la poitrine, quel était mon dernier cholestérol ?",
        "Ich habe starke Brustschmerzen und was war mein letzter Blutdruck?",
        "Me duele mucho el pecho, ¿cuál fue mi última tensión?",
        "my left arm has gone numb and my face is drooping. also when was my last MRI?",
        "I can't breathe properly, which inhaler do I have on my list?",
    ],
)
def test_what_is_asked_beside_a_danger_does_not_hide_it(question: str) -> None:
    found = check(question, region="US")
    assert found is not None
    assert found.also_emergency


@pytest.mark.parametrize(
    "question",
    [
        "When I had chest pain in 2019, what did the ECG show?",
        "I was in the ER in March with chest pain, who treated me?",
        "What did the letter say about the chest pain I had in 2020?",
    ],
)
def test_a_danger_long_past_stays_silent(question: str) -> None:
    assert check(question, region="US") is None
