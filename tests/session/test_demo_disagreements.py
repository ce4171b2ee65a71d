"""The made-up family's sources disagree on purpose: an answer shows both sides, each with its record."""

from collections.abc import Iterator

import pytest

from healthdesk import session
from healthdesk.domain.answers import AnswerKind
from healthdesk.session import Session
from healthdesk.vault import kdf, opening

from .conftest import CHEAP


@pytest.fixture(scope="module")
def family() -> Iterator[Session]:
    with pytest.MonkeyPatch.context() as cheap:
        cheap.setattr(kdf, "FLOOR", CHEAP)
        cheap.setattr(opening, "calibrate", lambda *_: CHEAP)
        opened = session.open_demo()
        yield opened
        opened.close()


@pytest.mark.parametrize(
    ("question", "ruled_out"),
    [
        ("Is Leo allergic to egg?", "ruled out"),
        ("What is Leo allergic to?", "ruled out"),
        ("Leo est-il allergique à l'œuf ?", "écartée"),
    ],
)
def test_an_allergy_that_another_source_refutes_is_shown_with_it(
    family: Session, question: str, ruled_out: str
) -> None:
    answer = family.ask.answer(family.people.find("Leo").id, question)
    assert "Egg" in answer.text
    assert ruled_out in answer.text
    cited = {citation.resource_id for citation in answer.citations}
    assert any(each.startswith("harbourside-") for each in cited)
    assert any(each.startswith("saintclair-") for each in cited)


def test_an_unconfirmed_allergy_of_the_same_class_stands_beside_the_certain_one(family: Session) -> None:
    answer = family.ask.answer(family.people.find("Anna").id, "Am I allergic to penicillin?")
    assert "Penicillin" in answer.text
    assert "Amoxicilline" in answer.text


def test_a_trend_is_told_and_its_judgement_left_to_the_clinician(family: Session) -> None:
    answer = family.ask.answer(family.people.find("Anna").id, "Is my HbA1c getting better or worse?")
    assert answer.kind is AnswerKind.FACTS
    assert "for your clinician to say" in answer.text


def test_statuses_are_said_in_the_language_of_the_answer(family: Session) -> None:
    thomas = family.people.find("Thomas").id
    told = family.ask.answer(thomas, "Est-ce que je prends encore de l'oxycodone ?").text
    assert "arrêté" in told
    assert "stopped" not in told
