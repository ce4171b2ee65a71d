"""Workouts, blood pressures, meals, hearing tests and whatever else stands in an export, as FHIR R4 observations.

Workouts as in HL7's Physical Activity guide (http://hl7.org/fhir/us/physical-activity/, LOINC 73985-4 with components),
blood pressure as in FHIR's vital signs profile (https://hl7.org/fhir/R4/bp.html), blood group LOINC 882-1.
"""

import uuid
from datetime import UTC, datetime
from typing import Any

from healthdesk.importers.apple import vocabulary
from healthdesk.importers.apple.readings import LOINC, SYSTEM, device_of
from healthdesk.importers.apple.tree import Node
from healthdesk.importers.fhir.making import printed

Json = dict[str, Any]

UCUM = "http://unitsofmeasure.org"
_CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
_NAMESPACE = uuid.UUID("8f4b5c5e-7a5c-5b52-9d0c-6d1b2f1f7c11")
_WORKOUT = "HKWorkoutActivityType"
_OLD_TOTALS = (
    ("totalDistance", "totalDistanceUnit", "Distance"),
    ("totalEnergyBurned", "totalEnergyBurnedUnit", "Active energy"),
    ("totalFlightsClimbed", "", "Flights of stairs climbed"),
    ("totalSwimmingStrokeCount", "", "Swimming strokes"),
)
_SHARES = (("sum", ""), ("average", ", average"), ("minimum", ", lowest"), ("maximum", ", highest"))
_TOLD = frozenset({"type", "sourceName", "sourceVersion", "device", "creationDate", "startDate", "endDate"})
_DATES = ("startDate", "dateIssued", "date", "dateComponents", "receivedDate", "creationDate")
_LONGEST = 2000


def pressure(node: Node, systolic: Node | None, diastolic: Node | None) -> Json | None:
    """A blood pressure of its two records; None when neither has a number. `node` says when and by what."""
    parts = [
        _component("8480-6", "Systolic blood pressure", systolic),
        _component("8462-4", "Diastolic blood pressure", diastolic),
    ]
    found = [part for part in parts if part is not None]
    when = fhir_time(node.get("startDate"))
    if not found or not when:
        return None
    made = _observation(node, "vital-signs", "final")
    made["code"] = {"coding": [_coding(LOINC, "85354-9", "Blood pressure panel")], "text": "Blood pressure"}
    made["effectiveDateTime"] = when
    made["component"] = found
    return _identified(made, node, "/".join(each.get("value") for each in (systolic, diastolic) if each))


def _component(code: str, label: str, node: Node | None) -> Json | None:
    quantity = _quantity(node.get("value"), node.get("unit")) if node else None
    if quantity is None:
        return None
    return {"code": {"coding": [_coding(LOINC, code, label)], "text": label}, "valueQuantity": quantity}


def workout(node: Node) -> Json:
    """A workout: what, when, how long, and the totals that the phone made of it, old style or new."""
    activity = vocabulary.spoken(node.get("workoutActivityType").removeprefix(_WORKOUT)) or "Workout"
    made = _observation(node, "activity", "final")
    made["code"] = {
        "coding": [_coding(LOINC, "73985-4", "Exercise activity"), _coding(SYSTEM, node.get("workoutActivityType"))],
        "text": f"Workout: {activity}",
    }
    _period(made, node)
    parts = [_total("Duration", node.get("duration"), node.get("durationUnit"), "55411-3")]
    parts += [_total(label, node.get(key), node.get(unit) if unit else "") for key, unit, label in _OLD_TOTALS]
    for statistic in node.all("WorkoutStatistics"):
        label = vocabulary.type_of(statistic.get("type")).label
        parts += [_total(f"{label}{how}", statistic.get(key), statistic.get("unit")) for key, how in _SHARES]
    kept = [part for part in parts if part is not None]
    made["valueString"] = "; ".join(_told(part) for part in kept[:6]) or activity
    if kept:
        made["component"] = kept
    notes = [f"{vocabulary.spoken(key)}: {value}" for key, value in node.metadata.items()]
    for route in node.all("WorkoutRoute"):
        notes += [f"Route: {file.get('path')}" for file in route.all("FileReference")]
        if points := len(route.all("Location")):
            notes.append(f"Route: {points} places, in the export itself")
    if events := len(node.all("WorkoutEvent")):
        notes.append(f"Events: {events}")
    if notes:
        made["note"] = [{"text": "\n".join(notes)[:_LONGEST]}]
    return _identified(made, node, node.get("workoutActivityType"))


def _total(label: str, value: str, unit: str, code: str = "") -> Json | None:
    quantity = _quantity(value, unit)
    if quantity is None:
        return None
    coded: Json = {"text": label}
    if code:
        coded["coding"] = [_coding(LOINC, code, label)]
    return {"code": coded, "valueQuantity": quantity}


def _told(part: Json) -> str:
    quantity = part["valueQuantity"]
    number = bytes(quantity["value"]).decode()
    return f"{part['code']['text']} {number} {quantity.get('unit', '')}".strip()


def meal(node: Node) -> Json:
    """A meal of several nutrients: they stand as readings of their own, here is what belonged together."""
    parts = [
        f"{vocabulary.type_of(record.get('type')).label} {record.get('value')} {record.get('unit')}".strip()
        for record in node.all("Record")
    ]
    made = _observation(node, "activity", "final")
    name = node.metadata.get("HKFoodType", "")
    made["code"] = {
        "coding": [_coding(LOINC, "80453-4", "Food intake panel")],
        "text": f"Meal: {name}" if name else "Meal",
    }
    _period(made, node)
    made["valueString"] = "; ".join(parts)[:_LONGEST] or "Meal"
    return _identified(made, node, name + "".join(parts))


def audiogram(node: Node) -> Json:
    """A hearing test: the threshold of each ear at each frequency."""
    made = _observation(node, "exam", "final")
    made["code"] = {
        "coding": [_coding(SYSTEM, "HKAudiogramSampleType", "Audiogram")],
        "text": "Hearing test (audiogram)",
    }
    _period(made, node)
    told, parts = [], []
    for point in node.all("SensitivityPoint"):
        frequency = f"{point.get('frequencyValue')} {point.get('frequencyUnit')}".strip()
        for ear in ("left", "right"):
            value = point.get(f"{ear}EarValue")
            part = _total(f"{frequency}, {ear} ear", value, point.get(f"{ear}EarUnit"))
            if part is not None:
                parts.append(part)
                told.append(_told(part))
    made["valueString"] = "; ".join(told)[:_LONGEST] or "Hearing test"
    if parts:
        made["component"] = parts
    return _identified(made, node, made["valueString"])


def characteristic(key: str, value: str) -> Json:
    """What a person once entered of themself in the Health app: nobody else has confirmed it."""
    name = vocabulary.spoken(key)
    words = vocabulary.spoken(value.removeprefix("HK").removeprefix(key.removeprefix("HKCharacteristicTypeIdentifier")))
    code = [_coding(SYSTEM, key, name)]
    if key.endswith("BloodType"):
        code.insert(0, _coding(LOINC, "882-1", "ABO and Rh group [Type] in Blood"))
        words = (
            value.removeprefix("HKBloodType").replace("Positive", " Rh positive").replace("Negative", " Rh negative")
        )
    return {
        "resourceType": "Observation",
        "status": "preliminary",
        "code": {"coding": code, "text": f"{name}, as entered in the Health app"},
        "valueString": words,
    }


def anything(node: Node) -> Json:
    """An element that has no meaning here: its own words, so that it can be found and read."""
    told = [f"{vocabulary.spoken(key)}: {value}" for key, value in node.given.items() if key not in _TOLD and value]
    told += [f"{vocabulary.spoken(key)}: {value}" for key, value in node.metadata.items()]
    for inner in node.inside:
        if inner.name != "MetadataEntry":
            told.append(f"{vocabulary.spoken(inner.name)}: {', '.join(inner.given.values())}")
    kind = node.get("type")
    name = vocabulary.type_of(kind).label if kind else vocabulary.spoken(node.name)
    made = _observation(node, "activity", "final")
    made["code"] = {"coding": [_coding(SYSTEM, kind or node.name)], "text": name}
    if when := next((fhir_time(node.get(key)) for key in _DATES if node.get(key)), ""):
        made["effectiveDateTime"] = when
    made["valueString"] = "; ".join(told)[:_LONGEST] or name
    return _identified(made, node, node.name + made["valueString"])


def _observation(node: Node, category: str, status: str) -> Json:
    made: Json = {
        "resourceType": "Observation",
        "status": status,
        "category": [{"coding": [{"system": _CATEGORY, "code": category}]}],
    }
    if device := device_of(node.given):
        made["device"] = {"display": device[:300]}
    return made


def _identified(made: Json, node: Node, more: str) -> Json:
    """The same statement has the same id in every export: Apple gives none, so when, what and by whom make it."""
    parts = (node.name, node.get("startDate"), node.get("endDate"), node.get("sourceName"), more)
    times = [utc(part) or part for part in parts[1:3]]
    made["id"] = str(uuid.uuid5(_NAMESPACE, "\x1f".join((parts[0], *times, *parts[3:]))))
    return made


def _period(made: Json, node: Node) -> None:
    start, end = fhir_time(node.get("startDate")), fhir_time(node.get("endDate"))
    if start and end and start != end:
        made["effectivePeriod"] = {"start": start, "end": end}
    elif start:
        made["effectiveDateTime"] = start


def _quantity(value: str, unit: str) -> Json | None:
    number = printed(vocabulary.value_of(value, unit)) if value else None
    if number is None:
        return None
    shown, code = vocabulary.unit_of(unit, vocabulary.type_of(""))
    made: Json = {"value": number}
    if shown:
        made["unit"] = shown
    if code:
        made |= {"system": UCUM, "code": code}
    return made


def _coding(system: str, code: str, display: str = "") -> Json:
    return {"system": system, "code": code} | ({"display": display} if display else {})


def fhir_time(text: str) -> str:
    """Apple's time as FHIR writes it, "" when it is none; a day stays a day."""
    if len(text) == 25 and text[10] == " " and text[19] == " ":
        return f"{text[:10]}T{text[11:19]}{text[20:23]}:{text[23:]}"
    return text[:10] if len(text) >= 10 and text[4:5] == "-" and text[7:8] == "-" else ""


def utc(text: str) -> str:
    """A time without the zone that this one export happens to be printed in; "" when it is none."""
    try:
        return datetime.strptime(text, "%Y-%m-%d %H:%M:%S %z").astimezone(UTC).isoformat()
    except ValueError:
        return ""
