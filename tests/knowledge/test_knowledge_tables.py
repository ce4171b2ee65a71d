"""Every row of every table: well formed, unique, with a source."""

import re

import pytest

from healthdesk.domain.knowledge import (
    countries,
    emergency,
    folded,
    ingredients,
    lab_concepts,
    medicine_classes,
    panels,
    unit_of,
    vaccine_groups,
)
from healthdesk.domain.knowledge.labs import is_loinc
from healthdesk.domain.knowledge.tables import rows

_URL = re.compile(r"https://[\w.-]+(/\S*)?( https://[\w.-]+(/\S*)?)*")
_KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_TABLES = ("labs", "panels", "units", "factors", "medicines", "classes", "vaccines", "emergency")


@pytest.mark.parametrize("table", _TABLES)
def test_every_row_has_a_source_and_every_cell_is_clean(table: str) -> None:
    found = rows(table)
    assert found
    for row in found:
        assert None not in row.values(), row
        assert _URL.fullmatch(row["source"]), row
        assert all(cell == cell.strip() and "||" not in cell for cell in row.values()), row


@pytest.mark.parametrize("table", ["labs", "panels", "medicines", "classes", "vaccines"])
def test_keys_are_unique_and_well_formed(table: str) -> None:
    keys = [row["key"] for row in rows(table)]
    assert len(set(keys)) == len(keys)
    assert all(_KEY.fullmatch(key) for key in keys)


def test_the_tables_are_as_large_as_promised() -> None:
    assert len(lab_concepts()) >= 120
    assert len(ingredients()) >= 300
    assert len(vaccine_groups()) >= 20
    assert len(medicine_classes()) >= 60


@pytest.mark.parametrize(
    ("code", "well_formed"), [("4548-4", True), ("4548-5", False), ("5085AAAA", False), ("-4", False)]
)
def test_the_check_digit(code: str, well_formed: bool) -> None:
    assert is_loinc(code) is well_formed


def test_loinc_codes_are_well_formed_and_name_one_thing() -> None:
    codes = [code for entry in lab_concepts() for code in entry.loinc]
    assert all(is_loinc(code) for code in codes)
    assert len(set(codes)) == len(codes)
    assert all(is_loinc(code) for panel in panels() for code in panel.loinc)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_name_means_one_measure(language: str) -> None:
    seen: dict[str, str] = {}
    for entry in lab_concepts():
        assert entry.names[language]
        for name in entry.names[language]:
            assert seen.setdefault(folded(name), entry.key) == entry.key, name


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_name_means_one_class_and_one_ingredient(language: str) -> None:
    for table in (medicine_classes(), ingredients(), vaccine_groups()):
        seen: dict[str, str] = {}
        for entry in table:
            for name in entry.names[language]:
                assert seen.setdefault(folded(name), entry.key) == entry.key, name


def test_units_of_measures_are_known() -> None:
    unknown = {unit for entry in lab_concepts() for unit in entry.ucum if unit_of(unit) is None}
    assert not unknown


def test_members_of_panels_are_measures() -> None:
    known = {entry.key for entry in lab_concepts()}
    for panel in panels():
        assert set(panel.members) <= known, panel.key


def test_classes_of_ingredients_exist_and_are_used() -> None:
    known = {entry.key for entry in medicine_classes()}
    used = {key for entry in ingredients() for key in entry.classes}
    assert used == known


def test_factors_are_for_measures() -> None:
    known = {entry.key for entry in lab_concepts()}
    assert {row["concept"] for row in rows("factors")} <= known
    assert "lipoprotein-a" not in {row["concept"] for row in rows("factors")}


def test_atc_codes_are_well_formed() -> None:
    assert all(re.fullmatch(r"[A-Z]\d\d[A-Z]([A-Z](\d\d)?)?", entry.atc) for entry in ingredients())


def test_cvx_codes_name_one_group() -> None:
    codes = [code.lstrip("0") for group in vaccine_groups() for code in group.cvx]
    assert all(code.isdigit() for code in codes)
    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize(
    ("country", "number", "also", "crisis"),
    [
        ("FR", "15", "112", "3114"),
        ("US", "911", "", "988"),
        ("GB", "999", "112", "116 123"),
        ("IE", "112", "999", "116 123"),
        ("DE", "112", "", "0800 111 0 111"),
        ("ES", "112", "", "024"),
        ("AT", "144", "112", "142"),
        ("CH", "144", "112", "143"),
        ("BE", "112", "", "0800 32 123"),
        ("LU", "112", "", "454545"),
        ("NL", "112", "", "113"),
        ("PT", "112", "", "1411"),
        ("IT", "112", "118", ""),
    ],
)
def test_emergency_numbers(country: str, number: str, also: str, crisis: str) -> None:
    found = emergency(country)
    assert (found.number, found.also, found.crisis) == (number, also, crisis)


@pytest.mark.parametrize(
    ("country", "poison"),
    [
        ("FR", "01 40 05 48 48"),
        ("DE", "030 19240"),
        ("AT", "01 406 43 43"),
        ("CH", "145"),
        ("BE", "070 245 245"),
        ("LU", "8002 5500"),
        ("IE", "01 809 2166"),
        ("ES", "91 562 04 20"),
        ("PT", "800 250 250"),
        ("IT", "02 66101029"),
        ("NL", ""),
    ],
)
def test_poison_lines(country: str, poison: str) -> None:
    assert emergency(country).poison == poison


def test_a_line_in_despair_that_closes_at_night_says_so() -> None:
    assert [country for country in countries() if emergency(country).crisis_hours] == ["LU"]


def test_an_unknown_country_has_both_numbers_and_no_name() -> None:
    found = emergency("ZZ")
    assert (found.country, found.number, found.also) == ("", "112", "911")
    assert emergency("uk") == emergency("GB")
    assert all(emergency(country).country == country for country in countries())
