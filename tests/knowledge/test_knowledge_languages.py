"""What the tables know has names in all four languages, and a name means one thing in its language."""

from collections import defaultdict

import pytest

from healthdesk.domain import knowledge
from healthdesk.domain.knowledge.lexicon import folded

LANGUAGES = ("en", "fr", "de", "es")
TABLES = {
    "measures": knowledge.lab_concepts(),
    "panels": knowledge.panels(),
    "classes": knowledge.medicine_classes(),
    "vaccines": knowledge.vaccine_groups(),
    "ingredients": knowledge.ingredients(),
}
# "Neutrophile" and "Neutrophile %" are one word once signs are gone; the count goes first. "TP" and "RR" are two things.
_SHARED = frozenset({"tp", "rr"})


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_has_a_name_in_every_language(table: str, language: str) -> None:
    assert [one.key for one in TABLES[table] if not one.names.get(language)] == []


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_means_one_thing_in_its_language(table: str, language: str) -> None:
    meant: dict[str, set[str]] = defaultdict(set)
    for one in TABLES[table]:
        for name in one.names[language]:
            meant[folded(name.replace("%", " percent "))].add(one.key)
    assert {name: keys for name, keys in meant.items() if len(keys) > 1 and name not in _SHARED} == {}


def test_a_name_is_given_in_the_language_asked_for() -> None:
    assert knowledge.concept_name("glucose", "de") == "Glukose"
    assert knowledge.concept_name("weight", "es") == "Peso"
    assert knowledge.concept_name("ingredient:amlodipine", "de") == "Amlodipin"
    assert knowledge.concept_name("ingredient:metformin+sitagliptin", "es") == "Metformina + Sitagliptina"
    assert knowledge.concept_name("vaccine:flu", "es") == "Gripe"
    assert knowledge.concept_name("panel:liver", "de") == "Leberwerte"


@pytest.mark.parametrize(
    ("printed", "unit", "key"),
    [
        ("Kreatinin i.S.", "mg/dl", "creatinine"),
        ("GPT/ALT", "U/l", "alt"),
        ("Thrombozyten (PLT)", "G/l", "platelets"),
        ("Neutrophile rel.", "%", "neutrophils-percent"),
        ("Filtrado glomerular (CKD-EPI)", "mL/min/1.73m2", "egfr"),
        ("Hematíes", "10*6/uL", "rbc"),
        ("Proteína C reactiva (PCR)", "mg/L", "crp"),
    ],
)
def test_laboratories_of_germany_and_spain_are_read(printed: str, unit: str, key: str) -> None:
    assert knowledge.concept_of((), printed, unit=unit) == key


@pytest.mark.parametrize("stated", ["Keine Allergien bekannt", "Sin alergias conocidas", "Keine bekannten Allergien"])
def test_a_stated_absence_of_allergies_is_read(stated: str) -> None:
    assert knowledge.none_known((stated,)) == "all"
