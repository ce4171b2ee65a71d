"""Whose is it: settled only by what settles it."""

import pytest

from healthdesk.domain.people import Identifier, Person
from healthdesk.domain.records import PatientDraft
from healthdesk.intake.matching import match, named_otherwise

ANNA = Person("1", "Anna Marchand", "1982-05-09", identifiers=(Identifier("urn:hospital", "77"),))
LEO = Person("2", "Leo Marchand", "2019-02-11")
TWIN = Person("3", "Lea Marchand", "2019-02-11")
FAMILY = (ANNA, LEO, TWIN)


def patient(name: str, birth_date: str = "", *identifiers: Identifier) -> PatientDraft:
    return PatientDraft("Patient/1", name, birth_date, "", identifiers)


def test_the_same_name_and_birth_date_is_the_same_person() -> None:
    assert match((patient("MARCHAND Anna", "1982-05-09"),), FAMILY, None).person == ANNA
    assert match((patient("Mme Anna Zoé Marchand", "1982-05-09"),), FAMILY, None).person == ANNA


@pytest.mark.parametrize(
    ("one", "other", "fits"),
    [
        ("Alice Jones Newman", "NEWMAN, Alice", True),
        ("Ms. Alice M. Newman", "Alice Maria Newman", True),
        ("Dr Zoé Œuvrard", "ZOE OEUVRARD", True),
        ("Jean-Pierre d'Arc", "D ARC Jean Pierre", True),
        ("Li X", "X Li", True),
        ("王伟", "王伟", True),
        ("Newman", "Newman", False),
        ("A. Newman", "Alice Newman", False),
        ("Lea Marchand", "Leo Marchand", False),
        ("Alice Jones Newman", "Alice Test Newman", False),
    ],
)
def test_names_are_compared_word_by_word(one: str, other: str, fits: bool) -> None:
    known = Person("9", other, "1970-05-01")
    assert (match((patient(one, "1970-05-01"),), (known,), None).person is known) == fits
    assert match((patient(one, "1970-05-02"),), (known,), None).person is None


def test_what_speaks_against_it_is_a_question() -> None:
    ssn, root = "2.16.840.1.113883.4.1", "urn:oid:2.16.840.1.113883.19.5"
    known = Person("9", "Ada Quill", "1970-05-01", "female", (Identifier(ssn, "123-45-6789"), Identifier(root, "1")))

    def settled(*given: Identifier, sex: str = "") -> bool:
        return match((PatientDraft("k", "Ada Quill", "1970-05-01", sex, given),), (known,), None).person is known

    assert settled()
    assert settled(Identifier("http://hl7.org/fhir/sid/us-ssn", "123456789"))
    assert settled(Identifier(f"urn:oid:{ssn}", "T-10118"))
    assert settled(Identifier(root, "2"))
    assert not settled(Identifier(ssn, "999-45-6788"))
    assert not settled(sex="male")


def test_an_identifier_given_before_settles_it() -> None:
    assert match((patient("A. M.", "", Identifier("urn:hospital", "77")),), FAMILY, None).person == ANNA
    assert match((patient("A. M.", "", Identifier("", "77")),), FAMILY, None).person is None


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (patient("Anna Marchand"), "patient-unsure"),
        (patient("Anna Marchand", "1982"), "patient-unsure"),
        (patient("Anna Marchand", "1983-05-09"), "patient-unsure"),
        (patient("A. M.", "1990-01-01", Identifier("urn:hospital", "77")), "patient-unsure"),
        (patient("Marchand", "2019-02-11"), "patient-unsure"),
        (patient("Zoe Quill", "1999-01-01"), "patient-unknown"),
        (patient("", ""), "patient-unknown"),
    ],
)
def test_anything_less_is_a_question(given: PatientDraft, reason: str) -> None:
    found = match((given,), FAMILY, None)
    assert (found.person, found.new, found.reason) == (None, None, reason)


def test_two_patients_in_one_file_are_never_merged() -> None:
    two = (patient("Anna Marchand", "1982-05-09"), patient("Leo Marchand", "2019-02-11"))
    assert match(two, FAMILY, None).reason == "patients-several"
    assert match(two, FAMILY, ANNA).reason == "patients-several"


def test_the_first_person_of_an_empty_vault_comes_from_the_file() -> None:
    assert match((patient("Anna Marchand", "1982-05-09"),), (), None).new == patient("Anna Marchand", "1982-05-09")
    assert match((patient(""),), (), None).new is None
    assert match((), (), None).reason == "patient-none"


def test_a_choice_is_believed_unless_the_file_is_plainly_about_another() -> None:
    assert match((), FAMILY, LEO).person == LEO
    assert match((patient("Marchand L.", "2019"),), FAMILY, LEO).person == LEO
    assert match((patient("Anna Marchand", "1982-05-09"),), FAMILY, LEO).reason == "patient-differs"
    assert match((patient("Zoe Quill", "1999-01-01"),), FAMILY, LEO).reason == "patient-differs"
    assert match((patient("Zoe Quill"),), FAMILY, LEO).person == LEO
    assert named_otherwise(patient("Zoe Quill"), LEO)
    assert not named_otherwise(patient("MARCHAND Léo"), LEO)


def test_a_vault_that_had_nobody_gets_a_person_for_each_patient_who_is_like_nobody() -> None:
    zoe = patient("Zoe Quill", "1999-01-01")
    assert match((zoe,), FAMILY, None, founding=True).new == zoe
    assert match((patient("Zoe Quill"),), FAMILY, None, founding=True).new is None
    assert match((patient("Zoe Marchand", "1999-01-01"),), FAMILY, None, founding=True).new is not None
    assert match((patient("Anna Marchand", "1999-01-01"),), FAMILY, None, founding=True).reason == "patient-unsure"
    assert match((patient("Zoe Quill", "2019-02-11"),), FAMILY, None, founding=True).reason == "patient-unsure"
