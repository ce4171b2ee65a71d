"""Gold for questions in abstract form, straight from a patient's FHIR JSON: no code of the product is used here.

Each operation gives what the answer has to say (`numbers`, `days`, `words`), what it has to cite, or that there is
nothing to find.
"""

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any

LOINC = {
    "hba1c": ("4548-4", "17856-6"), "potassium": ("2823-3", "6298-4"), "egfr": ("33914-3", "62238-1", "48642-3", "48643-1", "69405-9", "98979-8"),
    "trig": ("2571-8",), "psa": ("2857-1",), "chol": ("2093-3",), "weight": ("29463-7", "3141-9"), "ldl": ("18262-6", "13457-7", "2089-1"),
    "hdl": ("2085-9",), "glucose": ("2339-0", "2345-7"), "height": ("8302-2",), "bmi": ("39156-5",), "ferritin": ("2276-4",),
    "b12": ("2132-9",), "vitd": ("1989-3", "62292-8"), "creatinine": ("38483-4", "2160-0"), "sodium": ("2947-0", "2951-2"),
    "hemoglobin": ("718-7",), "wbc": ("6690-2",), "platelets": ("777-3",), "tsh": ("3016-3",), "calcium": ("49765-1", "17861-6"),
}  # fmt: skip
_CLASSES = {
    "anticoagulant": r"warfarin|apixaban|rivaroxaban|dabigatran|edoxaban|heparin|enoxaparin|fluindione|acenocoumarol",
    "opioid": r"codeine|morphin|oxycodone|hydrocodone|tramadol|fentanyl|buprenorphine|methadone|hydromorphone|tapentadol|meperidine",
    "statin": r"statin\b",
}  # fmt: skip
_VACCINES = {
    "flu": ("140", "141", "150", "88", "135", "158", "161", "185", "15", "16"),
    "covid": ("207", "208", "210", "211", "212", "217", "218"),
}
_GONE = {"entered-in-error", "cancelled", "not-done"}


@dataclass
class Gold:
    """What is right: every number, day and word has to be said, every id of `cites` cited; `nothing`: none is there."""

    numbers: list[str] = field(default_factory=list)
    days: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    cites: list[str] = field(default_factory=list)
    nothing: bool = False


class Chart:
    """One patient's bundle as plain JSON."""

    def __init__(self, bundle: dict[str, Any], today: date) -> None:
        self.today = today.isoformat()
        self.by_type: dict[str, list[dict[str, Any]]] = {}
        for entry in bundle["entry"]:
            one = entry["resource"]
            if one.get("status") not in _GONE:
                self.by_type.setdefault(one["resourceType"], []).append(one)

    def values(self, analyte: str) -> list[tuple[str, float, str, dict[str, Any]]]:
        """Day, value, printed number and observation, oldest first."""
        found = []
        for one in self.by_type.get("Observation", []):
            codes = {coding.get("code") for coding in one["code"].get("coding", [])}
            named = name_of(one["code"]).lower() == analyte
            if (
                (named or codes & set(LOINC[analyte]))
                and "valueQuantity" in one
                and one["valueQuantity"].get("value") is not None
            ):
                found.append(
                    (
                        one["effectiveDateTime"],
                        float(one["valueQuantity"]["value"]),
                        repr(one["valueQuantity"]["value"]),
                        one,
                    )
                )
        return sorted(found, key=lambda row: row[0])

    def of(self, kind: str) -> list[dict[str, Any]]:
        """Resources of a type, oldest first."""
        return sorted(self.by_type.get(kind, []), key=_when)


def _when(one: dict[str, Any]) -> str:
    return (
        one.get("occurrenceDateTime") or one.get("authoredOn") or one.get("onsetDateTime") or one.get("performedDateTime") or one.get("effectiveDateTime")
        or one.get("performedPeriod", {}).get("start") or one.get("period", {}).get("start") or ""
    )  # fmt: skip


def name_of(concept: dict[str, Any]) -> str:
    """What a coded concept is called."""
    return concept.get("text") or next(
        (coding["display"] for coding in concept.get("coding", []) if coding.get("display")), ""
    )


def _months_back(today: str, months: int) -> str:
    year, month, day = map(int, today.split("-"))
    index = year * 12 + month - 1 - months
    return f"{index // 12:04d}-{index % 12 + 1:02d}-{day:02d}"


def gold(query: dict[str, Any], chart: Chart, filled: dict[str, str]) -> Gold | None:
    """The gold of a question's abstract form; None when this script knows no such operation."""
    operation = query["op"] if query["op"] != "calc" else f"calc-{query['fn']}"
    rule = _RULES.get(operation)
    return rule(query, chart, filled) if rule else None


def _point(row: tuple[str, float, str, dict[str, Any]]) -> Gold:
    return Gold([row[2]], [row[0][:10]], [], [row[3]["id"]])


def _series(query: dict[str, Any], chart: Chart, filled: dict[str, str]) -> Gold:
    rows = chart.values(query["analyte"])
    if not rows:
        return Gold(nothing=True)
    operation = query["op"]
    if operation == "calc":
        operation = "latest"
    if operation == "history":
        picked = rows[-query.get("n", 5) :]
        return Gold([row[2] for row in picked], [row[0][:10] for row in picked], [], [row[3]["id"] for row in picked])
    if operation in ("trend", "delta_last_two"):
        pair = (rows[0], rows[-1]) if operation == "trend" else rows[-2:]
        return Gold([row[2] for row in pair], [row[0][:10] for row in pair], [], [row[3]["id"] for row in pair])
    if operation == "extreme":
        pick = max if query["fn"] == "max" else min
        best = pick(row[1] for row in rows)
        return Gold([next(row[2] for row in rows if row[1] == best)])
    if operation == "value_on":
        return _point(next(row for row in rows if row[0][:10] == filled["wdate"]))
    if operation == "previous":
        return _point(rows[-2]) if len(rows) > 1 else Gold(nothing=True)
    return _point(rows[0] if operation == "first" else rows[-1])


def _pressure(query: dict[str, Any], chart: Chart, filled: dict[str, str]) -> Gold:
    rows = [
        one
        for one in chart.of("Observation")
        if {c.get("code") for c in one["code"].get("coding", [])} & {"55284-4", "85354-9"}
    ]
    if not rows:
        return Gold(nothing=True)
    values = [repr(part["valueQuantity"]["value"]) for part in rows[-1]["component"]]
    return Gold(values, [rows[-1]["effectiveDateTime"][:10]], [], [rows[-1]["id"]])


def _medicines(query: dict[str, Any], chart: Chart, filled: dict[str, str]) -> Gold:
    active = [one for one in chart.of("MedicationRequest") if one["status"] == "active"]
    names = {name_of(one["medicationCodeableConcept"]) for one in active}
    if query.get("cls"):
        hits = {name for name in names if re.search(_CLASSES[query["cls"]], name, re.IGNORECASE)}
        return Gold(words=sorted(map(re.escape, hits)) or [r"^(?:No|Non)\b"])
    if query.get("as") == "count":
        return Gold(numbers=[str(len(names))]) if names else Gold(nothing=True)
    return (
        Gold(words=sorted(map(re.escape, names)), cites=[one["id"] for one in active]) if names else Gold(nothing=True)
    )


def _medicine_check(query: dict[str, Any], chart: Chart, filled: dict[str, str]) -> Gold:
    name = filled[query["ph"]]
    on = any(
        one["status"] == "active" and name_of(one["medicationCodeableConcept"]) == name
        for one in chart.of("MedicationRequest")
    )
    return Gold(words=[r"^(?:Yes|Oui)\b" if on else r"^(?:No|Non)\b"])


def _allergies(query: dict[str, Any], chart: Chart, filled: dict[str, str]) -> Gold:
    found = [one for one in chart.of("AllergyIntolerance") if name_of(one.get("clinicalStatus", {})) or True]
    return (
        Gold(words=[re.escape(name_of(one["code"])) for one in found], cites=[one["id"] for one in found])
        if found
        else Gold(nothing=True)
    )


def _conditions(query: dict[str, Any], chart: Chart, filled: dict[str, str]) -> Gold:
    def status(one: dict[str, Any]) -> str:
        return str(one["clinicalStatus"]["coding"][0]["code"])

    active = [one for one in chart.of("Condition") if status(one) == "active"]
    if query["op"] == "cond_check":
        hits = [one for one in chart.of("Condition") if re.search(query["rx"], name_of(one["code"]), re.IGNORECASE)]
        return Gold(days=[_when(hits[-1])[:10]]) if hits else Gold(nothing=True)
    plain = sorted({re.escape(re.sub(r" \([a-z ]+\)$", "", name_of(one["code"]))) for one in active})
    return Gold(words=plain, cites=[one["id"] for one in active][:25]) if active else Gold(nothing=True)


def _visits(query: dict[str, Any], chart: Chart, filled: dict[str, str]) -> Gold:
    rows = [one for one in chart.of("Encounter") if query.get("cls") != "er" or one["class"]["code"] == "EMER"]
    if query.get("window"):
        start = _months_back(chart.today, query["window"]["months"])
        rows = [one for one in rows if start <= one["period"]["start"][:10] <= chart.today]
    if query["want"] == "count":
        return Gold(numbers=[str(len(rows))])
    if not rows:
        return Gold(nothing=True)
    if query["want"] == "where":
        place = rows[-1].get("serviceProvider", {}).get("display", "")
        return Gold(words=[re.escape(place)] if place else [], cites=[rows[-1]["id"]])
    return Gold(days=[rows[-1]["period"]["start"][:10]], cites=[rows[-1]["id"]])


def _procedures(query: dict[str, Any], chart: Chart, filled: dict[str, str]) -> Gold:
    rx = query.get("rx") or f"^{re.escape(filled['proc'])}$"
    rows = [one for one in chart.of("Procedure") if re.search(rx, name_of(one["code"]), re.IGNORECASE)]
    if query["want"] == "count":
        return Gold(numbers=[str(len(rows))])
    return Gold(days=[_when(rows[-1])[:10]], cites=[rows[-1]["id"]]) if rows else Gold(nothing=True)


def _vaccines(query: dict[str, Any], chart: Chart, filled: dict[str, str]) -> Gold:
    rows = [
        one for one in chart.of("Immunization") if one["vaccineCode"]["coding"][0]["code"] in _VACCINES[query["group"]]
    ]
    if query["want"] == "count":
        return Gold(numbers=[str(len(rows))])
    return Gold(days=[rows[-1]["occurrenceDateTime"][:10]], cites=[rows[-1]["id"]]) if rows else Gold(nothing=True)


def _non_hdl(query: dict[str, Any], chart: Chart, filled: dict[str, str]) -> Gold:
    total, hdl = chart.values("chol"), chart.values("hdl")
    if not total or not hdl:
        return Gold(nothing=True)
    return Gold(
        numbers=[f"{total[-1][1] - hdl[-1][1]:.2f}".rstrip("0").rstrip(".")],
        cites=[total[-1][3]["id"], hdl[-1][3]["id"]],
    )


def _weight_change(query: dict[str, Any], chart: Chart, filled: dict[str, str]) -> Gold:
    start = _months_back(chart.today, query["window"]["months"])
    rows = [row for row in chart.values("weight") if row[0][:10] >= start]
    if not rows:
        return Gold(nothing=True)
    return Gold([row[2] for row in (rows[0], rows[-1])])


_FACTORS = {("glucose", "mmol/L"): 1 / 18.016, ("glucose", "g/L"): 0.01}


def _convert(query: dict[str, Any], chart: Chart, filled: dict[str, str]) -> Gold:
    rows = chart.values(query["analyte"])
    if not rows:
        return Gold(nothing=True)
    made = rows[-1][1] * _FACTORS[query["analyte"], query["to"]]
    return Gold([rows[-1][2], f"{made:.2f}".rstrip("0").rstrip(".")], [rows[-1][0][:10]], [], [rows[-1][3]["id"]])


def _days_since(query: dict[str, Any], chart: Chart, filled: dict[str, str]) -> Gold:
    rows = chart.values(query["what"])
    return Gold(days=[rows[-1][0][:10]]) if rows else Gold(nothing=True)


_RULES = {
    **dict.fromkeys(("latest", "previous", "first", "history", "trend", "delta_last_two", "extreme", "value_on", "range_status"), _series),
    "bp": _pressure, "meds": _medicines, "med_check": _medicine_check, "allergies": _allergies, "conds": _conditions, "cond_check": _conditions,
    "enc": _visits, "proc": _procedures, "vax": _vaccines, "calc-nonhdl": _non_hdl, "calc-weight_change": _weight_change,
    "calc-convert": _convert, "calc-days_since": _days_since,
}  # fmt: skip
