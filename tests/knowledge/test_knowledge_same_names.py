"""Problems, allergens, medicines and vaccines: another word, another code system, another language, the same key."""

import re

import pytest

from healthdesk.domain.knowledge import allergen_keys, concept_of, condition_keys
from healthdesk.domain.knowledge.lexicon import folded
from healthdesk.domain.knowledge.tables import parts, rows
from healthdesk.domain.records import Coding, Kind


@pytest.mark.parametrize(
    ("coding", "name", "expected"),
    [
        (Coding("http://hl7.org/fhir/sid/icd-10-cm", "I10"), "", ("hypertension",)),
        (Coding("urn:oid:2.16.840.1.113883.6.103", "250.00"), "", ("diabetes-2",)),
        (Coding("", ""), "HTA", ("hypertension",)),
        (Coding("", ""), "Diabète de type 2", ("diabetes-2",)),
        (Coding("", ""), "Type 2 diabetes mellitus with neuropathy", ()),
        (Coding("http://hl7.org/fhir/sid/icd-10-cm", "E11.65"), "", ()),
        (Coding("http://snomed.info/sct", "I10"), "", ()),
        (Coding("", ""), "Family history of asthma", ()),
    ],
)
def test_problems(coding: Coding, name: str, expected: tuple[str, ...]) -> None:
    assert condition_keys([coding], [name]) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Allergy to peanuts", ("peanut",)),
        ("Arachides", ("peanut",)),
        ("Allergie à la pénicilline", ("penicillin",)),
        ("Amoxicilline", ("ingredient:amoxicillin",)),
        ("Doliprane", ("ingredient:acetaminophen",)),
        ("Penicillin G", ("ingredient:penicillin-g",)),
        ("Peanut butter", ()),
        ("", ()),
    ],
)
def test_allergens(name: str, expected: tuple[str, ...]) -> None:
    assert allergen_keys([name]) == expected


@pytest.mark.parametrize("table", ["conditions", "allergens"])
def test_a_name_and_a_code_stand_for_one_row(table: str) -> None:
    seen: dict[str, str] = {}
    for row in rows(table):
        assert row["source"]
        names = [f"{column}:{folded(name)}" for column in ("en", "fr") for name in parts(row[column])]
        codes = [f"{column}:{code}" for column in ("icd10", "icd9") for code in parts(row.get(column, ""), ",")]
        assert all(re.fullmatch(r"icd\d+:[A-Z]?\d[\dA-Z]{1,5}", code) for code in codes)
        for each in {*names, *codes}:
            assert seen.setdefault(each, row["key"]) == row["key"], each


@pytest.mark.parametrize(
    ("title", "codes", "expected"),
    [
        ("Aranesp 500 mcg/mL (in polysorbate) injection syringe", (), "ingredient:darbepoetin"),
        ("DAFALGAN 1 g, comprimé effervescent", (), "ingredient:acetaminophen"),
        ("Levothyrox 75 µg", (), "ingredient:levothyroxine"),
        ("Kardegic 75", (), "ingredient:aspirin"),
        ("1234567", (Coding("http://www.whocc.no/atc", "C10AA05"),), "ingredient:atorvastatin"),
        ("1234567", (Coding("http://www.whocc.no/atc", "C10AA"),), ""),
        ("24 HR Extended Release Oral Tablet 10 MG", (), ""),
        ("Lisinopril 10 MG / Hydrochlorothiazide 12.5 MG Oral Tablet", (), "ingredient:hydrochlorothiazide+lisinopril"),
    ],
)
def test_medicines(title: str, codes: tuple[Coding, ...], expected: str) -> None:
    assert concept_of(codes, title, Kind.MEDICATION) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("REVAXIS", "vaccine:tetanus"),
        ("INFANRIX QUINTA", "vaccine:tetanus"),
        ("Vaccin ROR", "vaccine:mmr"),
        ("PRIORIX", "vaccine:mmr"),
        ("BEXSERO", "vaccine:meningococcal"),
        ("ADENOVIRUS,TYPE 4", "vaccine:adenovirus"),
        ("Vaccination", ""),
    ],
)
def test_vaccines(title: str, expected: str) -> None:
    assert concept_of((), title, Kind.IMMUNIZATION) == expected
