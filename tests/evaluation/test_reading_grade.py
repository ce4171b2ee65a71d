"""Answers are plain: the median Flesch-Kincaid grade of English answers by code is 8 or below.

Source: J. P. Kincaid et al., Research Branch Report 8-75, Naval Technical Training, 1975: 0.39 words a sentence +
11.8 syllables a word - 15.59. Values with their units and dates are read as one short word each.
"""

import re
from statistics import median

from generated.outcomes import ask as ask_generated
from generated.questions import questions as generated_questions
from own import ask, patient, questions

_VALUE = re.compile(r"\d[\d.,:/]*(?:\s?(?:%|[a-zA-Zµ*]+/[\w./*]+|mg|kg|cm|mmHg))?")
_DATE = re.compile(
    r"\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}"
)
_VOWELS = re.compile(r"[aeiouy]+")


def _syllables(word: str) -> int:
    word = word.lower().strip("'")
    silent = word.endswith("e") and not word.endswith(("le", "ee")) and len(_VOWELS.findall(word)) > 1
    return max(1, len(_VOWELS.findall(word)) - silent)


def grade(sentences: list[str]) -> float:
    """The grade of a text given as its sentences."""
    plain = [_VALUE.sub("ten", _DATE.sub("May ten", sentence)) for sentence in sentences]
    spoken = [re.findall(r"[A-Za-z']+", sentence) for sentence in plain]
    words = [word for sentence in spoken for word in sentence]
    return 0.39 * len(words) / max(1, len(spoken)) + 11.8 * sum(map(_syllables, words)) / max(1, len(words)) - 15.59


def test_the_grade_tells_plain_from_learned() -> None:
    assert grade(["The cat sat on the mat.", "It was a big cat."]) < 3
    assert grade(["Pharmacological interventions necessitate comprehensive interdisciplinary reconsideration."]) > 20


def test_english_answers_are_read_at_grade_eight_or_below() -> None:
    reader = patient()
    answers = [ask(question, reader) for question in questions()]
    answers += [ask_generated(question) for question in generated_questions(300, seed=11) if question.language == "en"]
    grades = [grade([one.text for one in given.sentences]) for given in answers if given.language == "en"]
    assert len(grades) > 150
    assert median(grades) <= 8
