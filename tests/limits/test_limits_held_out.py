"""Sets of sentences written before their author read the grammars: emergencies, despair, requests, and look-alikes."""

from pathlib import Path

import pytest

from healthdesk.answers.limits import check
from healthdesk.domain.answers import AnswerKind

_HERE = Path(__file__).parent
_REGION = {"en": "US", "fr": "FR"}
_KINDS = {
    "emergency": AnswerKind.EMERGENCY,
    "self-harm": AnswerKind.CRISIS,
    "refer": AnswerKind.REFER,
    "-": None,
}
_SETS = {"fourth": 500, "fifth": 250, "sixth": 75}


def _rows(name: str) -> list[list[str]]:
    lines = (_HERE / f"{name}_held_out.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return [line.split("\t") for line in lines]


@pytest.mark.parametrize("name", _SETS)
@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("wanted", _KINDS)
def test_each_sentence_meets_its_limit(name: str, language: str, wanted: str) -> None:
    sentences = [row[2] for row in _rows(name) if row[:2] == [language, wanted]]
    assert sentences
    wrong = []
    for sentence in sentences:
        limit = check(sentence, region=_REGION[language], language=language)
        if (limit.kind if limit else None) is not _KINDS[wanted]:
            wrong.append(sentence)
    assert not wrong, f"{len(wrong)} of {len(sentences)}"


@pytest.mark.parametrize(("name", "least"), _SETS.items())
def test_the_sets_are_large_and_without_doubles(name: str, least: int) -> None:
    sentences = [row[2] for row in _rows(name)]
    assert len(sentences) >= least
    assert len(set(sentences)) == len(sentences)
