"""From codes and words to keys, and from one unit to another."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.domain.knowledge import (
    Lexicon,
    classes_in,
    classes_of,
    concept,
    concept_name,
    concept_of,
    concepts_in,
    convert,
    folded,
    ingredients_in,
    lab_concepts,
    panels_in,
    vaccine_group,
    vaccines_in,
)
from healthdesk.domain.records import Coding, Kind

_LOINC = "http://loinc.org"
_CVX = "http://hl7.org/fhir/sid/cvx"


@pytest.mark.parametrize(
    ("codings", "title", "kind", "expected"),
    [
        ([Coding(_LOINC, "4548-4")], "", Kind.RESULT, "hba1c"),
        ([Coding("urn:oid:2.16.840.1.113883.6.1", "8480-6")], "", Kind.VITAL, "systolic-bp"),
        ([Coding(_LOINC, "85354-9")], "", Kind.VITAL, "blood-pressure"),
        ([Coding(_LOINC, "6298-4")], "Potassium", None, "potassium"),
        ([Coding(_LOINC, "74774-1")], "Glucose", None, "loinc:74774-1"),
        ([Coding(_LOINC, "5089AAAAAAAA")], "Weight", Kind.VITAL, "weight"),
        ([Coding("http://local", "X1", "Hémoglobine glyquée")], "", Kind.RESULT, "hba1c"),
        ([], "Ferritin [Mass/volume] in Serum or Plasma", Kind.RESULT, "ferritin"),
        ([], "Nothing we know", Kind.RESULT, ""),
        ([Coding(_LOINC, "57698-3")], "Lipid panel", Kind.REPORT, "panel:lipid"),
        (
            [],
            "24 HR Metformin hydrochloride 500 MG Extended Release Oral Tablet",
            Kind.MEDICATION,
            "ingredient:metformin",
        ),
        (
            [],
            "Acetaminophen 325 MG / HYDROcodone Bitartrate 7.5 MG",
            Kind.MEDICATION,
            "ingredient:acetaminophen+hydrocodone",
        ),
        ([Coding("rxnorm", "1", "Lasix 40mg")], "", Kind.MEDICATION, "ingredient:furosemide"),
        ([], "Unheard-of 5 MG", Kind.MEDICATION, ""),
        ([Coding(_CVX, "140")], "", Kind.IMMUNIZATION, "vaccine:flu"),
        ([], "Vaccin contre la grippe", Kind.IMMUNIZATION, "vaccine:flu"),
        ([], "Diabetes", Kind.CONDITION, ""),
    ],
)
def test_concept_of(codings: list[Coding], title: str, kind: Kind | None, expected: str) -> None:
    assert concept_of(codings, title, kind) == expected


@pytest.mark.parametrize(
    ("key", "english", "french"),
    [
        ("hba1c", "HbA1c", "Hémoglobine glyquée"),
        ("ingredient:metformin", "Metformin", "Metformine"),
        ("ingredient:acetaminophen+hydrocodone", "Acetaminophen + Hydrocodone", "Paracétamol + Hydrocodone"),
        ("vaccine:flu", "Flu", "Grippe"),
        ("class:anticoagulant", "Anticoagulant", "Anticoagulant"),
        ("panel:lipid", "Lipid panel", "Bilan lipidique"),
        ("loinc:1-8", "", ""),
        ("", "", ""),
    ],
)
def test_concept_name(key: str, english: str, french: str) -> None:
    assert (concept_name(key, "en"), concept_name(key, "fr")) == (english, french)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Is my blood sugar up?", ["glucose"]),
        ("Quelle est ma glycémie à jeun ?", ["glucose-fasting"]),
        ("LDL and HDL cholesterol", ["ldl", "hdl"]),
        ("mon dernier taux de vitamine B12", ["b12"]),
        ("eGFR, creatinine", ["egfr", "creatinine"]),
        ("platelet counts", ["platelets"]),
        ("nothing here", []),
        ("je ne prends pas 500 mg, ça va, ta santé", []),
        ("TA et K", ["blood-pressure", "potassium"]),
    ],
)
def test_measures_in_questions(text: str, keys: list[str]) -> None:
    assert [mention.key for mention in concepts_in(text)] == keys


def test_a_mention_says_where_it_stands() -> None:
    text = "Ma dernière hémoglobine glyquée ?"
    (mention,) = concepts_in(text)
    assert text[mention.start : mention.end] == "hémoglobine glyquée"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tylenol or Doliprane", ("acetaminophen",)),
        ("Augmentin", ("clavulanate",)),
        ("Janumet", ("metformin", "sitagliptin")),
        ("paracetamol and Kardégic", ("acetaminophen", "aspirin")),
        ("salbutamol, albuterol", ("salbutamol",)),
        ("nothing", ()),
    ],
)
def test_ingredients_in(text: str, expected: tuple[str, ...]) -> None:
    assert ingredients_in(text) == expected


@pytest.mark.parametrize(
    ("words", "key", "member"),
    [
        ("do I take a blood thinner", "anticoagulant", "apixaban"),
        ("un fluidifiant du sang", "anticoagulant", "warfarin"),
        ("water pills", "diuretic", "furosemide"),
        ("any opioids?", "opioid", "oxycodone"),
        ("un antidouleur", "analgesic", "acetaminophen"),
        ("statins", "statin", "atorvastatin"),
        ("bêta-bloquant", "beta-blocker", "bisoprolol"),
        ("blood pressure medication", "antihypertensive", "lisinopril"),
    ],
)
def test_classes(words: str, key: str, member: str) -> None:
    assert key in [mention.key for mention in classes_in(words)]
    assert key in classes_of(member)


def test_an_unknown_ingredient_has_no_class() -> None:
    assert classes_of("nobody") == ()


def test_vaccines_by_code_then_by_word() -> None:
    assert vaccine_group([Coding(_CVX, "08")]) == "hepatitis-b"
    assert vaccine_group([Coding(_CVX, "8")]) == "hepatitis-b"
    assert vaccine_group([], "DTaP") == "tetanus"
    assert vaccine_group([], "unknown") == ""
    assert [mention.key for mention in vaccines_in("covid and flu shots")] == ["covid", "flu"]
    assert [mention.key for mention in panels_in("Last CMP values?")] == ["cmp"]


@pytest.mark.parametrize(
    ("key", "value", "from_unit", "to_unit", "expected"),
    [
        # Expected values: AMA Manual of Style, SI conversion calculator; NGSP for HbA1c.
        ("glucose", 100, "mg/dL", "mmol/L", 5.55),
        ("glucose", 5.5, "mmol/L", "g/L", 0.991),
        ("chol-total", 200, "mg/dL", "mmol/L", 5.17),
        ("triglycerides", 150, "mg/dL", "mmol/L", 1.69),
        ("creatinine", 1.0, "mg/dL", "umol/L", 88.4),
        ("creatinine", 10, "mg/L", "µmol/L", 88.4),
        ("bun", 14, "mg/dL", "mmol/L", 5.0),
        ("urea", 30, "mg/dL", "mmol/L", 5.0),
        ("uric-acid", 6.0, "mg/dL", "umol/L", 357),
        ("bilirubin-total", 1.0, "mg/dL", "umol/L", 17.1),
        ("calcium", 10, "mg/dL", "mmol/L", 2.50),
        ("potassium", 4.1, "mEq/L", "mmol/L", 4.1),
        ("calcium", 5.0, "meq/L", "mmol/L", 2.5),
        ("hemoglobin", 14, "g/dL", "g/L", 140),
        ("hemoglobin", 14, "g/dL", "mmol/L", 8.69),
        ("iron", 100, "ug/dL", "umol/L", 17.9),
        ("b12", 500, "pg/mL", "pmol/L", 369),
        ("vitamin-d", 30, "ng/mL", "nmol/L", 74.9),
        ("t4-free", 1.2, "ng/dL", "pmol/L", 15.45),
        ("ferritin", 80, "ng/mL", "ug/L", 80),
        ("crp", 1, "mg/dL", "mg/L", 10),
        ("wbc", 7.2, "K/uL", "10*9/L", 7.2),
        ("wbc", 7.2, "G/L", "10*3/uL", 7.2),
        ("tsh", 2.5, "uIU/mL", "mIU/L", 2.5),
        ("acr", 30, "mg/g", "mg/mmol", 3.39),
        ("insulin", 10, "uIU/mL", "pmol/L", 60),
        ("hba1c", 6.5, "%", "mmol/mol", 47.5),
        ("hba1c", 48, "mmol/mol", "%", 6.54),
        ("temperature", 98.6, "[degF]", "Cel", 37),
        ("temperature", 37, "°C", "°F", 98.6),
        ("weight", 70, "kg", "[lb_av]", 154.3),
        ("height", 70, "in", "cm", 177.8),
        ("hematocrit", 0.42, "L/L", "%", 42),
        ("alt", 1, "ukat/L", "U/L", 60),
    ],
)
def test_convert(key: str, value: float, from_unit: str, to_unit: str, expected: float) -> None:
    found = convert(key, value, from_unit, to_unit)
    assert found is not None
    assert found == pytest.approx(expected, rel=0.003)


@pytest.mark.parametrize(
    ("key", "from_unit", "to_unit"),
    [
        ("lipoprotein-a", "mg/dL", "nmol/L"),
        ("troponin-i", "ng/L", "nmol/L"),
        ("glucose", "mg/dL", "kg"),
        ("glucose", "mg/dL", "furlong"),
        ("nobody", "mg/dL", "mmol/L"),
        ("egfr", "mL/min/1.73m2", "mL/min"),
        ("d-dimer", "ng/mL{FEU}", "ng/mL"),
    ],
)
def test_what_cannot_be_converted(key: str, from_unit: str, to_unit: str) -> None:
    assert convert(key, 1.0, from_unit, to_unit) is None


@given(
    key=st.sampled_from([entry.key for entry in lab_concepts() if len(entry.ucum) > 1]),
    value=st.floats(min_value=0.1, max_value=1000, allow_nan=False),
)
def test_there_and_back(key: str, value: float) -> None:
    first, *others = concept(key).ucum
    for other in others:
        there = convert(key, value, first, other)
        if there is not None:
            back = convert(key, there, other, first)
            assert back == pytest.approx(value, rel=1e-9)


@given(st.text(max_size=60))
def test_any_text_can_be_searched(text: str) -> None:
    for mention in concepts_in(text):
        assert 0 <= mention.start < mention.end <= len(text)
    assert folded(folded(text)) == folded(text)


def test_the_longest_phrase_wins() -> None:
    lexicon = Lexicon({"blood": "a", "blood sugar": "b"})
    assert [mention.key for mention in lexicon.find("blood sugars in blood")] == ["b", "a"]
    assert lexicon.exact("Blood-Sugar") == "b"
    assert lexicon.exact("blood sugar now") == ""


def _corpus() -> list[Path]:
    root = os.environ.get("HEALTHDESK_CORPUS", "")
    folders = ("fhir-synthea-r4", "fhir-smart-r4-synthea")
    return [path for folder in folders for path in sorted(Path(root, folder).rglob("*.json"))] if root else []


def _unknown_measures(path: Path) -> set[str]:
    unknown = set()
    for entry in json.loads(path.read_text(encoding="utf-8")).get("entry", []):
        resource = entry.get("resource", {})
        if resource.get("resourceType") != "Observation":
            continue
        for part in (resource, *resource.get("component", [])):
            codings = [
                Coding(c.get("system", ""), c.get("code", ""), c.get("display", ""))
                for c in part.get("code", {}).get("coding", [])
            ]
            if concept_of(codings, part.get("code", {}).get("text", "")).startswith("loinc:"):
                unknown.update(coding.code for coding in codings)
    return unknown


def test_every_measure_of_the_corpus_is_known() -> None:
    assert {path.name: found for path in _corpus() if (found := _unknown_measures(path))} == {}
