"""What several sources say is shown once with all its sources; where they differ, both are shown."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from healthdesk.domain.dates import parse_date
from healthdesk.domain.knowledge import amount_taken, none_known, strengths, times_a_day
from healthdesk.domain.records import Coding, Draft, Kind, MeasurementDraft, Quantity, Standing
from healthdesk.domain.views import RecordQuery
from healthdesk.intake.pipeline import placed
from healthdesk.vault.keys import new_key
from healthdesk.vault.store import PersonStore, content_digest, damage, prepare
from healthdesk.vault.store.sameness import name_key, same_moment, same_values, value_of
from healthdesk.vault.transaction import Database

SNOMED, ICD10, RXNORM, CVX = (
    "http://snomed.info/sct", "urn:oid:2.16.840.1.113883.6.90", "http://www.nlm.nih.gov/research/umls/rxnorm",
    "http://hl7.org/fhir/sid/cvx",
)  # fmt: skip
READER = ("made-up", 1, "Made up")
_TYPES = {
    Kind.CONDITION: "Condition", Kind.ALLERGY: "AllergyIntolerance", Kind.MEDICATION: "MedicationStatement",
    Kind.IMMUNIZATION: "Immunization", Kind.RESULT: "Observation", Kind.VITAL: "Observation", Kind.PATIENT: "Patient",
    Kind.PROCEDURE: "Procedure", Kind.ENCOUNTER: "Encounter", Kind.DOCUMENT: "DocumentReference",
}  # fmt: skip


def said(kind: Kind, title: str, standing: Standing = Standing.ACTIVE, *codes: Coding, **more: Any) -> Draft:
    """One statement without an id of its own: its content is its identity."""
    day = more.pop("day", "")
    values = tuple(
        MeasurementDraft(
            (), title, Quantity(float(text) if text.replace(".", "").isdigit() else None, text, unit), None, ""
        )
        for text, unit in more.pop("values", ())
    )
    written = {"resourceType": _TYPES[kind], "said": [title, day, str(more), str(codes), str(standing), str(values)]}
    return Draft(
        resource=json.dumps(written).encode(), resource_type=_TYPES[kind], resource_id="", locator="/", kind=kind,
        status=more.pop("status", standing.value), standing=standing, title=title, codes=codes,
        date=parse_date(day) if day else None, measurements=values, **more,
    )  # fmt: skip


@pytest.fixture
def store(tmp_path: Path) -> PersonStore:
    database = Database(tmp_path / "person.db", new_key(), create=True)
    prepare(database)
    return PersonStore(database, "p")


def take(store: PersonStore, name: str, *drafts: Draft) -> str:
    run = store.begin(name, "text/xml", lambda: [name.encode()], READER, 1)
    run.add([placed(draft) for draft in drafts])
    return run.finish((), 2).id


def shown(store: PersonStore) -> list[tuple[str, int]]:
    assert damage(store.database) == ()
    return sorted((record.title, record.sources) for record in store.records(RecordQuery(void=True)))


def reasons(store: PersonStore) -> list[str]:
    return sorted(reason for reason, _, _ in store.contradictions())


A, P, D, V, U = Standing.ACTIVE, Standing.PAST, Standing.DONE, Standing.VOID, Standing.UNCERTAIN


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        # A problem: by code, by code of one of several systems, by words in another order; the onset may differ.
        (said(Kind.CONDITION, "HTA", A, Coding(SNOMED, "59621000")),
         said(Kind.CONDITION, "Essential hypertension (disorder)", A, Coding(SNOMED, "59621000"), day="2011"), True),
        (said(Kind.CONDITION, "Hypertension", A, Coding(ICD10, "I10")),
         said(Kind.CONDITION, "High", A, Coding(SNOMED, "59621000"), Coding("http://hl7.org/fhir/sid/icd-10-cm", "I10")), True),
        (said(Kind.CONDITION, "Diabetes mellitus type II"), said(Kind.CONDITION, "Type 2 diabetes mellitus"), True),
        (said(Kind.CONDITION, "Diabetes mellitus type 1"), said(Kind.CONDITION, "Type 2 diabetes mellitus"), False),
        (said(Kind.CONDITION, "Asthma", A), said(Kind.CONDITION, "Asthma", U, status=""), True),
        (said(Kind.CONDITION, "Asthma", A), said(Kind.CONDITION, "Asthma", U, status="provisional"), False),
        (said(Kind.CONDITION, "Bronchitis", P, day="2010-02"), said(Kind.CONDITION, "Bronchitis", P, day="2015-03-01"), False),
        (said(Kind.CONDITION, "Bronchitis", P, day="2010"), said(Kind.CONDITION, "Bronchitis", P, day="2010-02-01"), True),
        (said(Kind.CONDITION, "Problem"), said(Kind.CONDITION, "Problem", A, day="2010"), False),
        # An allergy: the substance, whatever stands around it.
        (said(Kind.ALLERGY, "Allergy to penicillin"), said(Kind.ALLERGY, "PENICILLIN", detail="Hives"), True),
        (said(Kind.ALLERGY, "Penicillin G"), said(Kind.ALLERGY, "Penicillin V"), False),
        (said(Kind.ALLERGY, "Aspirine"), said(Kind.ALLERGY, "acetylsalicylic acid"), True),
        (said(Kind.ALLERGY, "Penicillin"), said(Kind.ALLERGY, "Penicillin", V), False),
        # A medicine: ingredient, strength and regimen, as far as both sources say them.
        (said(Kind.MEDICATION, "Doliprane 1000 mg, comprimé", detail="1 comprimé 3 fois par jour"),
         said(Kind.MEDICATION, "Acetaminophen 1 g tablet", detail="1 tablet three times a day"), True),
        (said(Kind.MEDICATION, "Lisinopril 10 MG Oral Tablet"), said(Kind.MEDICATION, "Lisinopril"), True),
        (said(Kind.MEDICATION, "Lisinopril 10 MG"), said(Kind.MEDICATION, "Lisinopril 20 MG"), False),
        (said(Kind.MEDICATION, "Lisinopril 10 MG", detail="1 tablet daily"),
         said(Kind.MEDICATION, "Lisinopril 10 MG", detail="1 tablet twice a day"), False),
        (said(Kind.MEDICATION, "Lisinopril 10 MG"), said(Kind.MEDICATION, "Lisinopril 10 MG", P), False),
        (said(Kind.MEDICATION, "Lisinopril 10 MG"), said(Kind.MEDICATION, "Lisinopril 10 MG / Hydrochlorothiazide 12.5 MG"), False),
        # A vaccine: what it is against, and the day.
        (said(Kind.IMMUNIZATION, "Flu", D, Coding(CVX, "140"), day="2024-10-01"),
         said(Kind.IMMUNIZATION, "Influenza, seasonal", D, day="2024-10-01T09:00:00Z"), True),
        (said(Kind.IMMUNIZATION, "Flu", D, day="2024-10-01"), said(Kind.IMMUNIZATION, "Flu", D, day="2024-10-02"), False),
        # A result: the measure, the time and the value, in whatever unit.
        (said(Kind.RESULT, "Glycémie", D, day="2024-03-01", values=[("0.99", "g/L")]),
         said(Kind.RESULT, "Glucose", D, day="2024-03-01T08:00:00Z", values=[("5.5", "mmol/L")]), True),
        (said(Kind.RESULT, "Glucose", D, day="2024-03-01", values=[("5.5", "mmol/L")]),
         said(Kind.RESULT, "Glucose", D, day="2024-03-01", values=[("5.50", "mmol/L")]), True),
        (said(Kind.RESULT, "Glucose", D, day="2024-03-01", values=[("5.5", "mmol/L")]),
         said(Kind.RESULT, "Glucose", D, day="2024-03-01", values=[("5.6", "mmol/L")]), False),
        (said(Kind.VITAL, "Pulse", D, day="2024-03-01T08:00:00Z", values=[("70", "/min")]),
         said(Kind.VITAL, "Heart rate", D, day="2024-03-01T20:00:00Z", values=[("70", "/min")]), False),
        (said(Kind.VITAL, "Pulse", D, day="2024-03-01T08:00:00+01:00", values=[("70", "/min")]),
         said(Kind.VITAL, "Heart rate", D, day="2024-03-01T07:00:00Z", values=[("70", "bpm")]), True),
        (said(Kind.RESULT, "HBs antigen", D, day="2024-03-01", values=[("Negative", "")]),
         said(Kind.RESULT, "HBs antigen", D, day="2024-03-01", values=[("négatif", "")]), True),
        (said(Kind.ENCOUNTER, "Office visit", D, day="2024-03-01"),
         said(Kind.ENCOUNTER, "Office Visit", D, day="2024-03-01T10:00:00Z"), True),
        (said(Kind.PROCEDURE, "Appendectomy", D, day="2024-03-01"),
         said(Kind.PROCEDURE, "Colonoscopy", D, day="2024-03-01"), False),
    ],
)  # fmt: skip
def test_two_sources(store: PersonStore, one: Draft, other: Draft, together: bool) -> None:
    take(store, "a", one)
    before = shown(store), content_digest(store.database)
    run = take(store, "b", other)
    assert [sources for _, sources in shown(store)] == ([2] if together else [1, 1])
    assert sum(store.count(RecordQuery(void=True)).values()) == (1 if together else 2)
    report = next(each for each in store.runs() if each.id == run)
    assert (report.added, report.linked) == (1, int(together))
    store.withdraw(run, 3)
    assert (shown(store), content_digest(store.database)) == before


def test_one_source_tells_its_own_apart(store: PersonStore) -> None:
    take(
        store, "a",
        said(Kind.CONDITION, "Sinusitis", P, day="2010-01-01"), said(Kind.CONDITION, "Sinusitis", P, day="2012-01-01"),
        said(Kind.RESULT, "Glucose", D, day="2024-03-01", values=[("5.5", "mmol/L")]),
        said(Kind.RESULT, "Glucose", D, day="2024-03-01", values=[("5.5", "mmol/L")], place="elsewhere"),
    )  # fmt: skip
    assert [sources for _, sources in shown(store)] == [1, 1, 1, 1]
    assert reasons(store) == []


def test_a_group_lists_its_members_and_their_originals(store: PersonStore) -> None:
    take(store, "a", said(Kind.ALLERGY, "Penicillin", A, detail="Hives"))
    take(store, "b", said(Kind.ALLERGY, "PENICILLIN", A, Coding(RXNORM, "7980")))
    take(store, "c", said(Kind.ALLERGY, "Allergy to penicillin"))
    (record,) = store.records(RecordQuery(kinds=frozenset({Kind.ALLERGY})))
    page = store.page(record.id)
    assert (record.sources, len(page.same)) == (3, 2)
    assert sorted(original.artifact.name for original in page.originals) == ["a", "b", "c"]
    # Whatever member has the code or the word, the group is found, once.
    assert [found.id for found in store.records(RecordQuery(code="7980"))] == [record.id]
    assert [found.id for found in store.search("allergy")] == [record.id]
    store.delete_record(record.id)
    assert shown(store) == []


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (said(Kind.CONDITION, "Asthma", A), said(Kind.CONDITION, "Asthma", P), "contradicts-standing"),
        (said(Kind.CONDITION, "Sinusitis", P, day="2010"), said(Kind.CONDITION, "Sinusitis", A, day="2020"), ""),
        (said(Kind.MEDICATION, "Lisinopril 10 MG"), said(Kind.MEDICATION, "lisinopril 10 mg tablet", P), "contradicts-standing"),
        (said(Kind.MEDICATION, "Lisinopril 10 MG"), said(Kind.MEDICATION, "Lisinopril 20 MG"), "contradicts-dose"),
        (said(Kind.MEDICATION, "Lisinopril 10 MG"), said(Kind.MEDICATION, "Lisinopril 20 MG", P), ""),
        (said(Kind.RESULT, "Glucose", D, day="2024-03-01", values=[("5.5", "mmol/L")]),
         said(Kind.RESULT, "Glucose", D, day="2024-03-01", values=[("6.1", "mmol/L")]), "contradicts-value"),
        (said(Kind.RESULT, "Glucose", D, day="2024-03-01T08:00:00Z", values=[("5.5", "mmol/L")]),
         said(Kind.RESULT, "Glucose", D, day="2024-03-01T18:00:00Z", values=[("6.1", "mmol/L")]), ""),
        (said(Kind.ALLERGY, "Penicillin"), said(Kind.ALLERGY, "No known allergies"), "contradicts-no-allergy"),
        (said(Kind.ALLERGY, "Aspirine"), said(Kind.ALLERGY, "Pas d'allergie médicamenteuse connue"), "contradicts-no-allergy"),
        (said(Kind.ALLERGY, "Peanut"), said(Kind.ALLERGY, "No known drug allergies"), ""),
        (said(Kind.PATIENT, "Ann Lee", D, detail="1970-05-01 · female"),
         said(Kind.PATIENT, "Ann Lee", D, detail="1971-05-01 · female"), "contradicts-birth-date"),
        (said(Kind.IMMUNIZATION, "Flu", D, day="2024-10-01"), said(Kind.IMMUNIZATION, "Flu", V, day="2024-10-01"),
         "contradicts-standing"),
    ],
)  # fmt: skip
def test_what_contradicts(store: PersonStore, one: Draft, other: Draft, reason: str) -> None:
    take(store, "a", one)
    run = take(store, "b", other)
    assert len(shown(store)) == 2
    assert reasons(store) == ([reason] if reason else [])
    for record in store.records(RecordQuery(void=True)):
        assert [why for why, _ in store.page(record.id).contradicts] == ([reason] if reason else [])
    store.withdraw(run, 3)
    assert reasons(store) == []


_STATEMENTS = [
    said(Kind.CONDITION, title, standing, *codes, day=day)
    for title, codes in (("Asthma", ()), ("asthma (disorder)", (Coding(SNOMED, "195967001"),)), ("Gout", ()))
    for standing in (A, P, U)
    for day in ("", "2010", "2010-04-02")
] + [
    said(Kind.RESULT, "Glucose", D, day=day, values=[value])
    for day in ("2024-03-01", "2024-03-01T08:00:00Z")
    for value in (("5.5", "mmol/L"), ("0.99", "g/L"), ("99", "mg/dL"))
]


@settings(deadline=None, max_examples=15)
@given(
    files=st.lists(
        st.lists(st.sampled_from(_STATEMENTS), min_size=1, max_size=5, unique_by=id), min_size=2, max_size=4
    ),
    random=st.randoms(use_true_random=False),
)
def test_the_order_of_sources_does_not_matter(files: list[list[Draft]], random: Any, tmp_path_factory: Any) -> None:
    found = []
    numbered = list(enumerate(files))
    for _ in range(2):
        database = Database(tmp_path_factory.mktemp("v") / "person.db", new_key(), create=True)
        prepare(database)
        one = PersonStore(database, "p")
        runs = [take(one, f"{number}", *file) for number, file in numbered]
        found.append((shown(one), reasons(one)))
        one.withdraw(runs[-1], 3)
        assert damage(database) == ()
        database.close()
        random.shuffle(numbered)
    assert found[0] == found[1]


def test_rules_of_an_earlier_edition_are_made_anew(store: PersonStore) -> None:
    take(
        store,
        "a",
        said(Kind.CONDITION, "Asthma"),
        said(Kind.RESULT, "TSH", D, day="2024-03-01", values=[("2.5", "mIU/L")]),
    )
    take(store, "b", said(Kind.CONDITION, "asthma", A, day="2010"))
    as_it_is = shown(store), content_digest(store.database)
    with store.database.write() as connection:
        connection.execute("UPDATE version SET meaning = NULL, sense = NULL, concept_id = NULL")
        connection.execute("UPDATE measurement SET concept_id = NULL")
        connection.execute("DELETE FROM linked")
        connection.execute("UPDATE rules SET edition = 0")
    assert store.measurements("tsh") == ()
    prepare(store.database)
    assert (shown(store), content_digest(store.database)) == as_it_is
    assert [point.quantity.value_text for point in store.measurements("tsh")] == ["2.5"]


def test_a_difference_from_the_events_is_told(store: PersonStore) -> None:
    take(store, "a", said(Kind.CONDITION, "Asthma"))
    take(store, "b", said(Kind.CONDITION, "asthma", A, day="2010"))
    with store.database.write() as connection:
        connection.execute("DELETE FROM linked")
    assert damage(store.database) == ("current-differs:",)


@pytest.mark.parametrize(
    ("text", "often", "amount"),
    [
        ("1, 1 × / 7 d, INTRAVENOUS", 0.1429, "1"),
        ("inject 1 milliliter by subcutaneous route every week", 0.1429, "1 ml"),
        ("take 1 tablet by oral route every 3 hours as needed", 8.0, "1 tablet"),
        ("1 comprimé matin et soir", 2.0, "1 tablet"),
        ("2 puffs BID", 2.0, "2 puff"),
        ("1 cp toutes les 8 heures", 3.0, "1 tablet"),
        ("as needed, for 10 days", None, ""),
        ("250 mg/mL, 2 × / d", 2.0, ""),
        ("every other day", 0.5, ""),
        ("", None, ""),
    ],
)
def test_regimens_in_a_form_that_can_be_compared(text: str, often: float | None, amount: str) -> None:
    assert (times_a_day(text), amount_taken(text)) == (often, amount)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Aranesp 500 mcg/mL (in polysorbate)", "500 mcg/ml"),
        ("1 ML darbepoetin alfa 0.5 MG/ML Prefilled Syringe", "500 mcg/ml"),
        ("Acetaminophen 325 MG / HYDROcodone Bitartrate 7.5 MG", "325000 mcg+7500 mcg"),
        ("DOLIPRANE 1 000 mg, comprimé", "1e+06 mcg"),
        ("penicillin G 600,000 UNT/ML", "600000 unt/ml"),
        ("Lévothyrox 75 µg", "75 mcg"),
        ("Ventoline", ""),
    ],
)
def test_strengths_in_a_form_that_can_be_compared(name: str, expected: str) -> None:
    assert strengths([name]) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("No known allergies", "all"), ("NKDA", "drug"), ("No Known Drug Allergies", "drug"), ("Aucune allergie connue", "all"),
        ("No known food allergies", "food"), ("Penicillin", ""), ("Allergy to nuts", ""), ("Not known to be allergic", "all"),
    ],
)  # fmt: skip
def test_none_known_is_no_allergy(name: str, expected: str) -> None:
    assert none_known([name]) == expected


def test_names_and_values_as_they_are_compared() -> None:
    assert name_key("Hypertension, essential") == name_key("Essential hypertension (disorder)")
    assert name_key("Diagnosis: Gout (SCT90560007)") == name_key("gout")
    assert name_key("Disease") == name_key("Unknown problem") == ""
    assert same_moment("2024-03-01T00:00:00", "2024-03-01T08:00:00") is None
    below, exactly = Quantity(0.3, "0.3", "mg/L", comparator="<"), Quantity(0.3, "0.3", "mg/L")
    assert not same_values((value_of("crp", "CRP", below),), (value_of("crp", "CRP", exactly),))
    titers = [(value_of("", "ANA", Quantity(None, text)),) for text in ("1:40", "1/40", "1 : 80")]
    assert same_values(titers[0], titers[1])
    assert not same_values(titers[0], titers[2])


def test_what_two_sources_measured_is_one_point_of_the_series(store: PersonStore) -> None:
    take(store, "a", said(Kind.RESULT, "Glycémie", D, day="2024-03-01", values=[("0.99", "g/L")]))
    run = take(store, "b", said(Kind.RESULT, "Glucose", D, day="2024-03-01T08:00:00Z", values=[("5.5", "mmol/L")]))
    take(store, "c", said(Kind.RESULT, "Glucose", D, day="2024-04-01", values=[("6.1", "mmol/L")]))
    assert len(store.measurements("glucose")) == 2
    assert [summary.count for summary in store.measures()] == [2]
    (shown_once, *_) = store.measurements("glucose")
    assert len(store.page(shown_once.record_id).same) == 1
    store.withdraw(run, 3)
    assert [point.quantity.value_text for point in store.measurements("glucose")] == ["0.99", "6.1"]
