"""Names as laboratories print them: one measure or none, in either language, whatever the layout of the name."""

import pytest

from healthdesk.domain.knowledge import concept_of, convert, lab_concepts, printed_unit, unit_of
from healthdesk.domain.knowledge.tables import parts, rows
from healthdesk.domain.records import Coding, Kind, Quantity


@pytest.mark.parametrize(
    ("name", "unit", "expected"),
    [
        # One abbreviation, several measures: the unit decides, else nobody does.
        ("TP", "%", "prothrombin-ratio"),
        ("TP", "g/L", "protein-total"),
        ("TP", "", ""),
        ("FR", "/min", "respiratory-rate"),
        ("FR", "UI/mL", "rheumatoid-factor"),
        ("Ht", "cm", "height"),
        ("HT", "%", "hematocrit"),
        ("Polynucléaires neutrophiles", "%", "neutrophils-percent"),
        ("Polynucléaires neutrophiles", "G/L", "neutrophils"),
        ("Polynucléaires neutrophiles", "", ""),
        ("Lymphs", "%", "lymphocytes-percent"),
        # Another sample or another quantity is another measure.
        ("Leucocytes", "/mL", ""),
        ("Leucocytes", "G/L", "wbc"),
        ("Protein", "mg/dL", ""),
        ("Glucose, urine", "", "glucose-urine"),
        ("Sodium", "mmol/24h", ""),
        ("Glucose", "{words}", ""),
        ("Glucose CSF", "mg/dL", ""),
        ("Sodium (urine)", "mmol/L", ""),
        ("Hemoglobin (fetal)", "%", ""),
        ("Testosterone, free", "pg/mL", ""),
        ("Anti-TSH receptor", "UI/L", ""),
        # Written otherwise, the same.
        ("V.G.M.", "µ3", "mcv"),
        ("PLAQUETTES", "G/l", "platelets"),
        ("Gamma GT", "UI/L", "ggt"),
        ("Créatininémie", "µmol/L", "creatinine"),
        ("TSH ultra sensible", "mUI/L", "tsh"),
        ("ALAT (TGP)", "U/L", "alt"),
        ("Hémoglobine glyquée (HbA1c)", "%", "hba1c"),
        ("Glycémie à jeun", "g/L", "glucose-fasting"),
        ("Glucose (fasting)", "mg/dL", "glucose-fasting"),
        ("Creatinine(Serum)", "umol/L", "creatinine"),
        ("Hemoglobin(HGB)", "g/dL", "hemoglobin"),
        ("Potassium, Blood", "mmol/L", "potassium"),
        ("Potassium sérique", "mmol/L", "potassium"),
    ],
)
def test_a_printed_name_means_one_measure_or_none(name: str, unit: str, expected: str) -> None:
    assert concept_of((), name, Kind.RESULT, unit) == expected


def test_every_printed_name_stands_for_its_own_measure_with_its_own_unit() -> None:
    usual = {concept.key: (*concept.ucum, "")[0] for concept in lab_concepts()}
    wrong = []
    for row in rows("printed"):
        assert row["source"]
        for name in parts(row["names"]):
            found = concept_of((), name, Kind.RESULT, usual[row["key"]])
            if found not in (row["key"], ""):
                wrong.append((name, row["key"], found))
    assert wrong == []


def test_a_code_goes_before_a_name() -> None:
    coded = (Coding("http://loinc.org", "15152-2", "Bilirubin.conjugated"),)
    assert concept_of(coded, "Bilirubin", Kind.RESULT, "mg/dL") == "bilirubin-direct"


def test_the_unit_of_words_is_no_unit() -> None:
    assert printed_unit(Quantity(None, "negative")) == "{words}"
    assert printed_unit(Quantity(None, "1:40")) == ""
    assert printed_unit(Quantity(5.0, "5", "g/l", "g/L")) == "g/L"


@pytest.mark.parametrize(
    ("printed", "ucum"),
    [
        ("g/l", "g/L"), ("G/L", "10*9/L"), ("G/l", "10*9/L"), ("K/uL", "10*9/L"), ("x10E3/µL", "10*9/L"), ("10+3/ul", "10*9/L"),
        ("Tera/L", "10*12/L"), ("T/l", "10*12/L"), ("UI/L", "[IU]/L"), ("µkat/L", "ukat/L"), ("mEq/L", "meq/L"), ("DEG", None),
        ("degF", "[degF]"), ("CEL", "Cel"), ("[LB_AV]", "[lb_av]"), ("µ3", "fL"), ("mL/mn/1,73m2", "mL/min/{1.73_m2}"),
        ("mcU/mL", "m[IU]/L"), ("%{HemoglobinSaturation}", "%"), ("furlong", None), ("", None),
    ],
)  # fmt: skip
def test_printed_units(printed: str, ucum: str | None) -> None:
    unit = unit_of(printed)
    assert (unit.ucum if unit else None) == ucum


def test_a_unit_of_an_enzyme_is_an_international_unit() -> None:
    assert convert("alt", 35.0, "UI/L", "U/L") == 35.0
    assert convert("tsh", 35.0, "UI/L", "U/L") is None
