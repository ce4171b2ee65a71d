"""Measures on the shelf, blood pressure as one, in the order in which people look for them."""

from collections.abc import Sequence
from dataclasses import dataclass

from healthdesk.desktop import text
from healthdesk.desktop.parts.values import measure_name, number_words, unit_words, value_words
from healthdesk.domain.dates import PartialDate
from healthdesk.domain.knowledge import concept, panels
from healthdesk.domain.records import Measurement
from healthdesk.domain.views import MeasureSummary

_FIRST = ("vital", "diabetes", "lipid", "renal", "cmp", "bmp", "cbc")
_PINNED = (
    "blood-pressure", "hba1c", "weight", "ldl", "inr", "egfr", "creatinine", "glucose", "tsh", "hemoglobin",
    "heart-rate", "height", "temperature",
)  # fmt: skip
_PAIR = ("systolic-bp", "diastolic-bp")


@dataclass(frozen=True, slots=True)
class Measure:
    """One row of the shelf: one concept, or the two of a blood pressure."""

    key: str
    concepts: tuple[str, ...]
    name: str
    latest: Measurement
    value: str
    unit: str
    count: int
    group: str

    @property
    def date(self) -> PartialDate | None:
        """When the newest value was taken."""
        return self.latest.date


def shelf(summaries: Sequence[MeasureSummary]) -> tuple[Measure, ...]:
    """The measures of a person, a pair of blood pressures as one row, ordered by group and name."""
    by_concept = {summary.concept: summary for summary in summaries}
    rows = [_measure(summary) for summary in summaries if summary.concept not in (*_PAIR, "blood-pressure")]
    pair = [by_concept[key] for key in _PAIR if key in by_concept]
    if len(pair) == 2:
        upper, lower = (summary.latest.quantity for summary in pair)
        made = _measure(pair[0])
        rows.append(
            Measure(
                "blood-pressure", _PAIR, measure_name("blood-pressure", ""), made.latest,
                f"{number_words(upper)}/{number_words(lower)}", unit_words(upper), made.count, "vital",
            )
        )  # fmt: skip
    else:
        rows += [_measure(summary) for summary in pair]
    return tuple(sorted(rows, key=lambda row: (_rank(row.group), row.group, row.name.casefold())))


def concepts_of(key: str) -> tuple[str, ...]:
    """The concepts behind a measure's key."""
    return _PAIR if key == "blood-pressure" else (key,)


def pinned(rows: Sequence[Measure], most: int = 3) -> tuple[Measure, ...]:
    """The measures for Home: those people follow most, among those that have been taken more than once first."""
    ranked = sorted(
        (row for row in rows if row.latest.quantity.value is not None),
        key=lambda row: (row.count < 2, _PINNED.index(row.key) if row.key in _PINNED else 99, -row.count),
    )
    return tuple(ranked[:most])


def group_name(group: str) -> str:
    """The headline of a group."""
    if group == "vital":
        return text.say("measures.vitals")
    if group == "":
        return text.say("measures.others")
    for panel in panels():
        if panel.key == group:
            return panel.name(text.language())
    key = f"group.{group}"
    return text.say(key) if text.knows(key) else text.say("measures.others")


def _rank(group: str) -> int:
    return _FIRST.index(group) if group in _FIRST else 98 if group else 99


def _measure(summary: MeasureSummary) -> Measure:
    try:
        group = concept(summary.concept).group
    except KeyError:
        group = ""
    quantity = summary.latest.quantity
    return Measure(
        summary.concept,
        (summary.concept,),
        measure_name(summary.concept, summary.label),
        summary.latest,
        number_words(quantity) if quantity.value is not None else value_words(quantity),
        unit_words(quantity) if quantity.value is not None else "",
        summary.count,
        group,
    )
