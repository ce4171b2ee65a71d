"""A workout as one observation: what was done, when, for how long, how far, how hard.

Source: the Physical Activity implementation guide of HL7 (LOINC 73985-4 "Exercise activity", 55411-3 "Exercise duration"). The route is not
repeated in a record: it says where somebody lives; it stays in the original.
"""

from dataclasses import dataclass

from healthdesk.importers.devices.cells import at
from healthdesk.importers.fhir.elements import Resource
from healthdesk.importers.tables.making import Output, Where, quantity
from healthdesk.importers.tables.measures import LOINC, unit_named
from healthdesk.importers.tables.measures import Unit as _Unit
from healthdesk.importers.tables.numbers import Number

_CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"


@dataclass(frozen=True, slots=True)
class Workout:
    """What is known of a workout; None for what is not. `seconds` is its length, pulses are per minute, energy in kcal."""

    sport: str = ""
    seconds: float | None = None
    distance: Number | None = None
    distance_unit: str = "m"
    energy: Number | None = None
    mean_pulse: Number | None = None
    top_pulse: Number | None = None
    steps: Number | None = None
    ascent: Number | None = None
    note: str = ""


def keep_workout(output: Output, workout: Workout, where: Where) -> None:
    """Keep a workout as a record."""
    sport = workout.sport.replace("_", " ").strip()
    shown = sport[:1].upper() + sport[1:]
    resource: Resource = {
        "code": {
            "coding": [{"system": LOINC, "code": "73985-4", "display": "Exercise activity"}],
            "text": f"Workout: {shown}" if shown else "Workout",
        },
        "category": [{"coding": [{"system": _CATEGORY, "code": "activity"}]}],
        "component": [part for part in _components(workout) if part],
    }
    if not resource["component"]:
        del resource["component"]
    if workout.note:
        resource["note"] = [{"text": workout.note}]
    if where.when is not None and workout.seconds and where.when.timed:
        end = at(where.when.epoch + round(workout.seconds), where.when.offset)
        if end is not None:
            where = Where(where.place, where.line, where.when, device=where.device, end=end.text)
    output.result(resource, where)


def _components(workout: Workout) -> list[Resource]:
    minutes = Number(f"{workout.seconds / 60:.1f}".removesuffix(".0")) if workout.seconds else None
    return [
        _part("Exercise time", minutes, "min", "55411-3"),
        _part("Distance", workout.distance, workout.distance_unit),
        _part("Energy used", workout.energy, "kcal"),
        _part("Average heart rate", workout.mean_pulse, "/min"),
        _part("Highest heart rate", workout.top_pulse, "/min"),
        _part("Steps", workout.steps, ""),
        _part("Ascent", workout.ascent, "m"),
    ]


def _part(label: str, number: Number | None, unit: str, loinc: str = "") -> Resource:
    if number is None or not number.value:
        return {}
    code: Resource = {"text": label}
    if loinc:
        code["coding"] = [{"system": LOINC, "code": loinc, "display": label}]
    return {"code": code, "valueQuantity": quantity(number, (unit_named(unit) if unit else None) or _Unit(unit))}
