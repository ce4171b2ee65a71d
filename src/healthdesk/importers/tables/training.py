"""A list of workouts, one a row, as Garmin Connect, Strava and others export it.

The unit of a distance is the account's own (kilometres or miles) and stands nowhere in such a list: it is kept as a remark.
"""

from collections.abc import Sequence

from healthdesk.domain.mapping import Role
from healthdesk.importers.tables.blocks import Block
from healthdesk.importers.tables.layouts import Layout
from healthdesk.importers.tables.making import Output, Where
from healthdesk.importers.tables.moments import printed_time
from healthdesk.importers.tables.numbers import Number, missing, number_of
from healthdesk.importers.tables.vocabulary import folded

_KINDS = frozenset(
    {
        "activity type",
        "type d activite",
        "aktivitatstyp",
        "tipo de actividad",
        "workout type",
        "sport",
        "sport type",
        "tipo di attivita",
    }
)
_LENGTHS = ("time", "duration", "elapsed time", "moving time", "duree", "dauer", "zeit", "tiempo", "tempo")
_ENERGY = ("calories", "kalorien", "calorias", "calorie", "energy", "energy burned")


def is_training(layout: Layout) -> bool:
    """Whether each row of a table is a workout."""
    return layout.at(Role.WHEN) >= 0 and any(folded(each.text) in _KINDS for each in layout.columns)


def read_training(block: Block, cells: Sequence[str], line: int, place: str, output: Output) -> bool:
    """Keep a row as a workout; whether it said anything."""
    from healthdesk.importers.devices.workouts import Workout, keep_workout  # noqa: PLC0415 - they in turn use this room

    layout, when = block.layout, block.when(cells)
    by_words = {
        folded(each.text): cell.strip() for each, cell in zip(layout.columns, cells, strict=False) if not missing(cell)
    }
    by_measure = {each.measure: cell for each, cell in zip(layout.columns, cells, strict=False) if each.measure}
    sport = next((by_words[kind] for kind in by_words if kind in _KINDS), "")
    if when is None:
        if sport:
            output.issue("row-without-date", place)
        return bool(sport)
    distance = number_of(by_measure.get("distance", ""), block.decimal)
    unit = next((each.unit for each in layout.columns if each.measure == "distance" and each.unit), None)
    title = (
        by_words.get("title") or by_words.get("activity name") or by_words.get("titre") or by_words.get("titel") or ""
    )
    notes = [title] + ([f"Distance: {distance.text}"] if distance and unit is None else [])
    keep_workout(
        output,
        Workout(
            sport=sport,
            seconds=_seconds(next((by_words[word] for word in _LENGTHS if word in by_words), ""), block.decimal),
            distance=distance if unit else None,
            distance_unit=unit.shown if unit else "",
            energy=_number(next((by_words[word] for word in _ENERGY if word in by_words), ""), block.decimal),
            mean_pulse=_number(by_measure.get("pulse-mean", ""), block.decimal),
            top_pulse=_number(by_measure.get("pulse-top", ""), block.decimal),
            note="; ".join(filter(None, notes)),
        ),
        Where(place, line, when, device=layout.named.device if layout.named else ""),
    )
    return True


def _number(cell: str, decimal: str) -> Number | None:
    found = number_of(cell, decimal)
    return found if found and not found.rest else None


def _seconds(cell: str, decimal: str) -> float | None:
    clock = printed_time(cell) if ":" in cell else None
    if clock:
        return clock[0]
    number = _number(cell, decimal)
    return number.value if number else None
