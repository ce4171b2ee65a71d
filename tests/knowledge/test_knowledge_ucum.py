"""The table of units against UCUM itself: every code is one, and every scale is the one that ucumvert computes."""

import warnings
from typing import Any

import pytest

from healthdesk.domain.knowledge import convert, unit_of
from healthdesk.domain.knowledge.tables import parts, rows

# Not in UCUM's arithmetic: a mere annotation, or a scale of its own.
_BARE = {"{INR}", "[pH]", "{score}", "{T-score}", "{Z-score}", "{titer}"}


@pytest.fixture(scope="module")
def ucum() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from ucumvert import PintUcumRegistry  # noqa: PLC0415 - heavy: seconds

        return PintUcumRegistry()


def test_scales_are_those_of_ucum(ucum: Any) -> None:
    by_quantity: dict[str, list[tuple[str, float, float]]] = {}
    for row in rows("units"):
        if row["ucum"] in _BARE or row["quantity"] == "temperature":
            continue
        size = ucum.from_ucum(row["ucum"])
        magnitude = float(size.to_base_units().magnitude) if hasattr(size, "to_base_units") else 1.0
        by_quantity.setdefault(row["quantity"], []).append((row["ucum"], float(row["scale"]), magnitude))
    wrong = [
        (quantity, code)
        for quantity, units in by_quantity.items()
        for code, scale, magnitude in units
        if scale / units[0][1] != pytest.approx(magnitude / units[0][2], rel=1e-6)
    ]
    assert wrong == []


def test_temperatures_are_those_of_ucum(ucum: Any) -> None:
    body = ucum.Quantity(98.6, ucum.from_ucum("[degF]").units)
    assert convert("temperature", 98.6, "[degF]", "Cel") == pytest.approx(float(body.to("degC").magnitude))


def test_every_printed_form_leads_to_its_row() -> None:
    wrong = [
        (name, row["ucum"])
        for row in rows("units")
        for name in (row["ucum"], *parts(row["also"]))
        if (found := unit_of(name)) is None or found.ucum != row["ucum"]
    ]
    assert wrong == []
