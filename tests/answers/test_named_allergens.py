"""An allergy asked about by a word of another language than the record's, and by other words for the same thing."""

import json

import pytest
from made_up import TODAY, _allergy
from memory import read_bundle

from healthdesk.answers import answer
from healthdesk.domain.answers import AnswerKind


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("Am I allergic to prawns or shellfish?", True),
        ("Suis-je allergique aux crustacés ?", True),
        ("Bin ich gegen Schalentiere allergisch?", True),
        ("¿Soy alérgico al marisco?", True),
        ("Suis-je allergique aux cacahuètes ?", False),
        ("Bin ich gegen Erdnüsse allergisch?", False),
    ],
)
def test_a_substance_is_found_in_any_of_the_languages(question: str, found: bool) -> None:
    patient = {"resourceType": "Patient", "id": "p", "name": [{"family": "Roe", "given": ["Ann"]}]}
    row = _allergy("a-1", "Shellfish", "2010-01-01", "active", "Hives") | {"patient": {"reference": "urn:uuid:p"}}
    entries = [{"fullUrl": "urn:uuid:p", "resource": patient}, {"fullUrl": "urn:uuid:a-1", "resource": row}]
    content = json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}).encode()
    reader = read_bundle(content, TODAY)
    given = answer(question, reader=reader, person=reader.person, today=TODAY)
    assert (given.kind is AnswerKind.FACTS) is found
    assert ("Hives" in given.text) is found
