"""Cells that no spreadsheet runs, names that no system trips over, and what is typed in by hand."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.people import Person
from healthdesk.domain.records import Kind
from healthdesk.domain.views import Entry
from healthdesk.intake.by_hand import resource_of
from healthdesk.intake.export import _free_name, _safe_name, safe_cell

ADA = Person("1", "Ada Marchand")


@given(st.text(max_size=40))
def test_no_cell_begins_like_a_formula_unless_it_is_a_number(text: str) -> None:
    cell = safe_cell(text)
    assert cell.lstrip("'") == text.lstrip("'")
    if cell.lstrip(" ")[:1] in tuple("=+-@\t\r＝＋－＠"):
        float(cell.replace(",", "."))


@pytest.mark.parametrize(("text", "cell"), [("-7.20", "-7.20"), ("+3", "+3"), ("=1+1", "'=1+1"), ("-2+3", "'-2+3")])
def test_numbers_stay_numbers(text: str, cell: str) -> None:
    assert safe_cell(text) == cell


@given(st.text(max_size=300))
def test_a_file_name_never_leaves_its_folder(name: str) -> None:
    safe = _safe_name(name)
    assert safe
    assert not set(safe) & set('/\\:*?"<>|\x00')
    assert safe not in {".", ".."}


def test_a_second_file_of_the_same_name_gets_a_number() -> None:
    assert _free_name("letter.pdf", {"letter.pdf", "letter-2.pdf"}) == "letter-3.pdf"
    assert _safe_name("../../etc/passwd") == "passwd"
    assert _safe_name("CON.txt") == "_CON.txt"


def made(kind: Kind, title: str, value: str = "", unit: str = "", **more: str) -> dict[str, object]:
    entry = Entry(
        kind, title, more.get("day", "2026-11-01"), more.get("concept", ""), value, unit, more.get("detail", "")
    )
    found: dict[str, object] = json.loads(resource_of(entry, ADA, "typed-1"))
    return found


def test_a_value_keeps_the_figures_that_were_typed() -> None:
    entry = Entry(Kind.RESULT, "Potassium", "2026-11-01", "potassium", "4,10", "mmol/L")
    assert b'"value":4.10' in resource_of(entry, ADA, "typed-1")


def test_a_blood_pressure_is_a_pair() -> None:
    resource = made(Kind.VITAL, "Blood pressure", "128/82", "mmHg", concept="blood-pressure")
    components = resource["component"]
    assert isinstance(components, list)
    assert [(each["code"]["coding"][0]["code"], each["valueQuantity"]["value"]) for each in components] == [
        ("8480-6", 128),
        ("8462-4", 82),
    ]


@pytest.mark.parametrize("kind", [Kind.MEDICATION, Kind.ALLERGY, Kind.CONDITION, Kind.NOTE])
def test_each_kind_names_its_person(kind: Kind) -> None:
    resource = made(kind, "Something", detail="as said")
    holder = resource.get("subject") or resource.get("patient")
    assert holder == {"display": "Ada Marchand"}


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        (Entry(Kind.NOTE, "  ", ""), "entry-empty"),
        (Entry(Kind.RESULT, "INR", "yesterday", value_text="2"), "entry-day"),
        (Entry(Kind.RESULT, "INR", ""), "entry-value"),
        (Entry(Kind.CLAIM, "A bill", ""), "entry-kind"),
    ],
)
def test_what_cannot_be_kept_is_said(entry: Entry, code: str) -> None:
    with pytest.raises(IntakeError) as refused:
        resource_of(entry, ADA, "typed-1")
    assert refused.value.code == code
