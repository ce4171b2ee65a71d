"""The language of a question: small words, medical words, no accents typed, and what several languages share."""

from pathlib import Path

import pytest

from healthdesk.answers.question.language import LANGUAGES, guess_language

_ROWS = [
    line.split("\t") for line in (Path(__file__).parent / "languages.tsv").read_text(encoding="utf-8").splitlines()[1:]
]


@pytest.mark.parametrize(("language", "question"), _ROWS)
def test_a_question_shows_its_language_whatever_the_fallback(language: str, question: str) -> None:
    assert {guess_language(question, fallback) for fallback in LANGUAGES} == {language}


@pytest.mark.parametrize("question", ["HDL ?", "", "?", "LDL 130", "Grippe"])
@pytest.mark.parametrize("fallback", ["de", "fr"])
def test_what_tells_nothing_or_two_things_keeps_the_fallback(question: str, fallback: str) -> None:
    assert guess_language(question, fallback) == fallback
