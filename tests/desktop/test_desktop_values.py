"""What pages compute for themselves: originals set out, dates typed by hand, lines thinned, values in words."""

import json
import re

import pytest
from desktop_family import ANSWER, measurements
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.desktop.ask.model import copied, strong_parts, tied
from healthdesk.desktop.by_hand.model import day_typed, measure_typed
from healthdesk.desktop.measures.model import pinned, shelf
from healthdesk.desktop.measures.points import paired
from healthdesk.desktop.parts.values import flag_words, line_of, number_words, printed_range, range_words, value_words
from healthdesk.desktop.record.original import set_out_json
from healthdesk.domain.records import Quantity
from healthdesk.domain.views import MeasureSummary

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=20,
)


@given(JSON)
def test_setting_json_out_changes_nothing_but_white_space(value: object) -> None:
    source = json.dumps(value, ensure_ascii=False)
    layout = set_out_json(source)
    assert json.loads("\n".join(layout.lines)) == value
    assert re.sub(r"\s", "", "".join(layout.lines)) == re.sub(r"\s", "", source)


def test_a_json_pointer_leads_to_its_lines() -> None:
    layout = set_out_json('{"a":[{"value":7.10},{"b~/":"x"}],"c":{}}')
    first, last = layout.places["/a/0"]
    assert [line.strip() for line in layout.lines[first : last + 1]] == ["{", '"value": 7.10', "},"]
    line, _ = layout.places["/a/1/b~0~1"]
    assert layout.lines[line].strip() == '"b~/": "x"'
    assert layout.lines[layout.places["/c"][0]].strip() == '"c": {}'


def test_broken_json_is_shown_as_far_as_it_goes() -> None:
    assert "".join(set_out_json('{"a": [1, ]]}').lines).startswith("{")
    assert set_out_json("").lines == ("",)


@pytest.mark.parametrize(
    ("typed", "language", "iso"),
    [
        ("3 March 2026", "en", "2026-03-03"), ("March 3, 2026", "en", "2026-03-03"), ("mar 2026", "en", "2026-03"),
        ("1er mars 2026", "fr", "2026-03-01"), ("12 févr. 2025", "fr", "2025-02-12"), ("2026", "en", "2026"),
        ("2026-03-03", "en", "2026-03-03"), ("3/4/2026", "en", "2026-03-04"), ("3/4/2026", "fr", "2026-04-03"),
        ("31 February 2026", "en", None), ("soon", "en", None), ("", "en", None), ("13/13/2026", "fr", None),
    ],
)  # fmt: skip
def test_dates_are_read_as_people_write_them(typed: str, language: str, iso: str | None) -> None:
    assert day_typed(typed, language) == iso


@pytest.mark.parametrize(
    ("key", "value", "right"),
    [
        ("blood-pressure", "128/82", True), ("blood-pressure", "128", False), ("weight", "71,5", True),
        ("weight", "71.5", True), ("weight", "heavy", False), ("weight", "", False),
    ],
)  # fmt: skip
def test_values_are_checked_before_they_are_kept(key: str, value: str, right: bool) -> None:
    assert measure_typed(key, value) is right


def test_values_are_said_as_printed() -> None:
    quantity = Quantity(7.1, "7.10", "mm[Hg]", comparator="<", low=4.0, high=5.6, flag="HH")
    assert value_words(quantity) == "<7.10 mmHg"
    assert range_words(quantity) == "4 – 5.6"
    assert flag_words(quantity) == "high, says the source"
    assert flag_words(Quantity(1, "1", flag="N")) == ""
    assert printed_range(Quantity(6.7, "6.7", "%", range_text="4,0 - 6,0 %")) == "Printed range 4,0 - 6,0 %"
    assert printed_range(Quantity(6.7, "6.7", "%", high=6.0)) == "Printed range up to 6 %"
    assert number_words(Quantity(25.123456789, "25.123456789")) == "25.12"


def test_a_line_stays_with_the_unit_of_its_newest_point() -> None:
    points = [point for point in measurements() if point.concept == "hba1c"]
    line = line_of(points)
    assert len(line.points) == len(points)
    assert (line.low, line.high) == (4.0, 5.6)
    assert line.points[-1].flagged


def test_blood_pressure_stands_as_one_measure() -> None:
    series: dict[str, list] = {}  # type: ignore[type-arg]
    for point in measurements():
        series.setdefault(point.concept, []).append(point)
    rows = shelf([MeasureSummary(key, "x", held[-1], None, len(held)) for key, held in series.items()])
    pressure = next(row for row in rows if row.key == "blood-pressure")
    assert pressure.value == "128/79"
    assert pressure.unit == "mmHg"
    assert not any(row.key == "systolic-bp" for row in rows)
    assert [row.key for row in pinned(rows)] == ["blood-pressure", "hba1c", "weight"]
    merged = paired(series["systolic-bp"], series["diastolic-bp"])
    assert value_words(merged[-1].quantity) == "128/79 mmHg"


def test_a_number_and_its_unit_stay_together() -> None:
    assert tied("from 6.9 % to 7.1 mmol/L on 3 March") == "from 6.9\u00a0% to 7.1\u00a0mmol/L on 3 March"
    assert "7.0\u00a0%" in strong_parts(ANSWER)
    assert "12 November 2025" not in strong_parts(ANSWER)
    lines = copied(ANSWER).splitlines()
    assert lines[0] == "Has my HbA1c gone up or down?"
    assert lines[2] == "Your last HbA1c was 7.0 % on 12 November 2025, 4 months ago. [1]"
    assert "[2] Hemoglobin A1c 12 Feb 2019" in lines
