"""A condition that is not there, and what is of the same part of the body under another name."""

import json

import pytest
from made_up import TODAY, _condition
from memory import read_bundle

from healthdesk.answers import answer
from healthdesk.domain.answers import Answer, AnswerKind


def _ask(question: str, *conditions: str) -> Answer:
    patient = {"resourceType": "Patient", "id": "p", "name": [{"family": "Roe", "given": ["Ann"]}]}
    entries = [{"fullUrl": "urn:uuid:p", "resource": patient}]
    for number, name in enumerate(conditions):
        row = _condition(f"c-{number}", name, "2020-01-01", "active") | {"subject": {"reference": "urn:uuid:p"}}
        entries.append({"fullUrl": f"urn:uuid:c-{number}", "resource": row})
    bundle = json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}).encode()
    reader = read_bundle(bundle, TODAY)
    return answer(question, reader=reader, person=reader.person, today=TODAY)


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("Is kidney disease in my records?", "Chronic rejection of renal transplant"),
        ("Une maladie rénale est-elle dans mon dossier ?", "Chronic rejection of renal transplant"),
    ],
)
def test_what_is_of_the_same_part_of_the_body_is_shown_with_its_citation(question: str, shown: str) -> None:
    given = _ask(question, "Chronic rejection of renal transplant", "Cyst of liver", "Asthma")
    assert given.kind is AnswerKind.NOT_FOUND
    assert shown in given.text
    assert "Asthma" not in given.text
    assert [one.title for one in given.citations] == [shown]


def test_nothing_akin_is_said_where_nothing_is() -> None:
    given = _ask("Is kidney disease in my records?", "Asthma")
    assert given.kind is AnswerKind.NOT_FOUND
    assert given.citations == ()
