"""Made-up charts for the generated questions: a patient as plain rows, and the same rows as a FHIR bundle.

The rows are what gold is computed from; nothing of the product is used. Every chart holds what an answer can trip
over: a void newer value, names that resemble each other, a stopped and a void medicine, a refuted problem.
"""

import base64
import json
import random
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

TODAY = date(2026, 6, 15)
_LOINC = "http://loinc.org"


@dataclass(frozen=True)
class Measure:
    """A measure: its LOINC code, the name in the record, unit, decimals, plausible and printed ranges."""

    key: str
    code: str
    display: str
    unit: str
    decimals: int
    low: float
    high: float
    printed: tuple[float, float] | None = None
    vital: bool = False


MEASURES = (
    Measure("hba1c", "4548-4", "Hemoglobin A1c/Hemoglobin.total in Blood", "%", 1, 5.1, 9.8, (4.0, 6.0)),
    Measure("ldl", "13457-7", "Cholesterol in LDL [Mass/volume] in Serum or Plasma", "mg/dL", 0, 62, 190, (0, 130)),
    Measure("hdl", "2085-9", "Cholesterol in HDL [Mass/volume] in Serum or Plasma", "mg/dL", 0, 31, 78, (40, 90)),
    Measure("chol", "2093-3", "Cholesterol [Mass/volume] in Serum or Plasma", "mg/dL", 0, 141, 270, (0, 200)),
    Measure("trig", "2571-8", "Triglyceride [Mass/volume] in Serum or Plasma", "mg/dL", 0, 65, 280, (0, 150)),
    Measure("potassium", "2823-3", "Potassium [Moles/volume] in Serum or Plasma", "mmol/L", 1, 3.1, 5.7, (3.5, 5.1)),
    Measure("sodium", "2951-2", "Sodium [Moles/volume] in Serum or Plasma", "mmol/L", 0, 131, 148, (136, 145)),
    Measure("creatinine", "2160-0", "Creatinine [Mass/volume] in Serum or Plasma", "mg/dL", 2, 0.61, 1.72, (0.6, 1.2)),
    Measure("egfr", "33914-3", "Glomerular filtration rate/1.73 sq M.predicted", "mL/min/1.73m2", 0, 42, 98),
    Measure("hemoglobin", "718-7", "Hemoglobin [Mass/volume] in Blood", "g/dL", 1, 10.2, 16.4, (12.0, 16.0)),
    Measure("platelets", "777-3", "Platelets [#/volume] in Blood by Automated count", "10*3/uL", 0, 131, 420, (150, 400)),
    Measure("tsh", "3016-3", "Thyrotropin [Units/volume] in Serum or Plasma", "m[IU]/L", 2, 0.21, 6.9, (0.4, 4.0)),
    Measure("ferritin", "2276-4", "Ferritin [Mass/volume] in Serum or Plasma", "ng/mL", 0, 9, 240, (15, 150)),
    Measure("vitd", "1989-3", "25-hydroxyvitamin D3 [Mass/volume] in Serum or Plasma", "ng/mL", 0, 12, 58, (30, 100)),
    Measure("b12", "2132-9", "Cobalamin (Vitamin B12) [Mass/volume] in Serum or Plasma", "pg/mL", 0, 150, 720, (200, 900)),
    Measure("crp", "1988-5", "C reactive protein [Mass/volume] in Serum or Plasma", "mg/L", 1, 0.4, 28.0, (0.0, 5.0)),
    Measure("uric", "3084-1", "Urate [Mass/volume] in Serum or Plasma", "mg/dL", 1, 3.2, 9.1, (2.6, 6.0)),
    Measure("calcium", "17861-6", "Calcium [Mass/volume] in Serum or Plasma", "mg/dL", 1, 8.1, 10.9, (8.5, 10.5)),
    Measure("weight", "29463-7", "Body weight", "kg", 1, 52.0, 108.0, vital=True),
    Measure("pulse", "8867-4", "Heart rate", "/min", 0, 54, 104, vital=True),
    Measure("spo2", "2708-6", "Oxygen saturation in Arterial blood", "%", 0, 91, 99, vital=True),
)  # fmt: skip
BY_KEY = {one.key: one for one in MEASURES}

MEDICINES = (
    # title in the record, ingredient, brands (not in the record), class
    ("Metformin 500 MG Oral Tablet", "metformin", ("Glucophage",), ""),
    ("Lisinopril 10 MG Oral Tablet", "lisinopril", ("Zestril",), ""),
    ("Atorvastatin 20 MG Oral Tablet", "atorvastatin", ("Lipitor",), "statin"),
    ("Simvastatin 40 MG Oral Tablet", "simvastatin", ("Zocor",), "statin"),
    ("Warfarin Sodium 5 MG Oral Tablet", "warfarin", ("Coumadin",), "anticoagulant"),
    ("apixaban 5 MG Oral Tablet", "apixaban", ("Eliquis",), "anticoagulant"),
    ("Amlodipine 5 MG Oral Tablet", "amlodipine", ("Norvasc",), ""),
    ("Levothyroxine Sodium 0.075 MG Oral Tablet", "levothyroxine", ("Synthroid",), ""),
    ("Omeprazole 20 MG Delayed Release Oral Capsule", "omeprazole", ("Prilosec",), ""),
    ("Sertraline 50 MG Oral Tablet", "sertraline", ("Zoloft",), ""),
    ("Tramadol Hydrochloride 50 MG Oral Tablet", "tramadol", ("Ultram",), "opioid"),
    ("Ibuprofen 400 MG Oral Tablet", "ibuprofen", ("Advil",), ""),
    ("Hydrochlorothiazide 25 MG Oral Tablet", "hydrochlorothiazide", (), ""),
    ("Allopurinol 100 MG Oral Tablet", "allopurinol", ("Zyloprim",), ""),
    ("Gabapentin 300 MG Oral Capsule", "gabapentin", ("Neurontin",), ""),
)
ALLERGENS = (("Penicillin G", "penicillin"), ("Peanut", "peanut"), ("Latex", "latex"), ("Shellfish", "shellfish"), ("Sulfamethoxazole", "sulfa"))  # fmt: skip
REACTIONS = ("Hives", "Wheezing", "Nausea", "Anaphylaxis", "Skin rash")
CONDITIONS = (
    ("Type 2 diabetes mellitus", "diabetes"), ("Essential hypertension", "hypertension"), ("Asthma", "asthma"), ("Gout", "gout"),
    ("Hypothyroidism", "thyroid"), ("Migraine", "migraine"), ("Osteoarthritis of knee", "arthrosis"), ("Iron deficiency anemia", "anemia"),
)  # fmt: skip
VACCINES = (("Influenza, seasonal, injectable", "140", "flu"), ("COVID-19, mRNA, LNP-S", "208", "covid"), ("Td (adult), adsorbed", "113", "tetanus"), ("zoster recombinant", "187", "shingles"))  # fmt: skip
PROCEDURES = (("Colonoscopy", "colonoscopy"), ("Appendectomy", "appendix"), ("Mammography", "mammogram"), ("Cataract surgery", "cataract"), ("Electrocardiographic procedure", "ecg"))  # fmt: skip
LETTERS = (
    (
        "knee",
        "The left knee was swollen after a fall on ice. The X-ray showed no break. Walking with a stick is allowed.",
    ),
    ("lungs", "Both lungs sounded clear. The cough began three weeks ago. A chest X-ray was done the same day."),
    ("sleep", "Sleep has been poor since the spring. A diary of sleep was started. The next talk is in six weeks."),
    (
        "skin",
        "A dry patch of skin on the right elbow was seen. A cream was tried for two weeks. The patch became smaller.",
    ),
)
DOCTORS = ("Dr. Jane Cole", "Dr. Paul Verne", "Dr. Aisha Khan", "Dr. Lena Vogt")
PLACES = ("Riverside Clinic", "St Mary Hospital", "Nordstadt Praxis", "Centro Salud Prado")
NAMES = (("Ana", "Lemoine", "female"), ("Karl", "Brandt", "male"), ("Lucia", "Ortega", "female"), ("Tom", "Hale", "male"), ("Nadia", "Roussel", "female"), ("Omar", "Benali", "male"))  # fmt: skip


@dataclass(frozen=True)
class Point:
    """One value: its id in the source, day, number, the number as printed."""

    id: str
    day: date
    value: float
    text: str


@dataclass(frozen=True)
class Row:
    """A statement: id, title, what it is about, day, status, and what else it says."""

    id: str
    title: str
    about: str
    day: date
    status: str
    detail: str = ""
    author: str = ""
    place: str = ""
    end: date | None = None


@dataclass(frozen=True)
class Pressure:
    """One blood pressure, in mmHg."""

    id: str
    day: date
    upper: int
    lower: int

    @property
    def text(self) -> str:
        """As it is said: upper over lower."""
        return f"{self.upper}/{self.lower}"


@dataclass(frozen=True)
class Chart:
    """One patient's rows; `void` values and rows are in the bundle but count for nothing."""

    given: str
    family: str
    sex: str
    birth: date
    series: dict[str, list[Point]]
    void: list[tuple[str, Point]]
    medicines: list[Row]
    allergies: list[Row]
    conditions: list[Row]
    vaccines: list[Row]
    procedures: list[Row]
    visits: list[Row]
    pressures: list[Pressure]
    letters: list[Row]

    @property
    def name(self) -> str:
        """Given and family name."""
        return f"{self.given} {self.family}"


def _days(rng: random.Random, count: int, first: date, last: date) -> list[date]:
    span = (last - first).days
    return [first + timedelta(days=one) for one in sorted(rng.sample(range(span), count))]


def _text(value: float, measure: Measure) -> str:
    """A number as JSON prints it: "1.1", never "1.10"."""
    return repr(value) if measure.decimals else str(int(value))


def _series(rng: random.Random, measure: Measure) -> list[Point]:
    days = _days(rng, rng.randint(2, 7), date(2019, 1, 10), date(2026, 6, 1))
    values: list[Point] = []
    for day in days:
        value = round(rng.uniform(measure.low, measure.high), measure.decimals)
        while any(value == one.value for one in values):
            value = round(rng.uniform(measure.low, measure.high), measure.decimals)
        text = _text(value, measure)
        values.append(Point(f"{measure.key}-{len(values) + 1}", day, value, text))
    return values


def chart(seed: int) -> Chart:
    """The chart of a seed; the same seed always gives the same."""
    rng = random.Random(seed)
    given, family, sex = NAMES[seed % len(NAMES)]
    measured = [one for one in MEASURES if rng.random() < 0.75]
    series = {one.key: _series(rng, one) for one in measured}
    void = []
    for key in rng.sample(sorted(series), 3):
        measure, last = BY_KEY[key], series[key][-1]
        value = round(measure.high * 1.4, measure.decimals)
        day = min(last.day + timedelta(days=9), TODAY)
        void.append((key, Point(f"{key}-void", day, value, _text(value, measure))))
    return Chart(
        given, family, sex, date(1940 + rng.randint(0, 60), rng.randint(1, 12), rng.randint(1, 28)), series, void, _medicines(rng),
        _allergies(rng), _conditions(rng), _vaccines(rng), _procedures(rng), _visits(rng), _pressures(rng),
        _letters(rng),
    )  # fmt: skip


def _medicines(rng: random.Random) -> list[Row]:
    made = []
    picked = rng.sample(MEDICINES, 8)
    statuses = ["active"] * rng.randint(3, 5) + ["stopped", "completed", "entered-in-error"]
    for number, (kind, status) in enumerate(zip(picked, statuses, strict=False), start=1):
        [day] = _days(rng, 1, date(2012, 1, 1), date(2026, 5, 1))
        dose = rng.choice(("1 tablet in the morning", "1 tablet twice a day", "1 tablet at bedtime"))
        made.append(Row(f"m-{number}", kind[0], kind[1], day, status, dose, rng.choice(DOCTORS)))
    return made


def _allergies(rng: random.Random) -> list[Row]:
    made = []
    for number, (title, about) in enumerate(rng.sample(ALLERGENS, 3), start=1):
        [day] = _days(rng, 1, date(1995, 1, 1), date(2022, 1, 1))
        made.append(
            Row(f"al-{number}", title, about, day, "refuted" if number == 3 else "active", rng.choice(REACTIONS))
        )
    return made


def _conditions(rng: random.Random) -> list[Row]:
    made = []
    picked = rng.sample(CONDITIONS, 5)
    for number, ((title, about), status) in enumerate(
        zip(picked, ("active", "active", "active", "resolved", "refuted"), strict=True), start=1
    ):
        [day] = _days(rng, 1, date(2000, 1, 1), date(2023, 1, 1))
        end = day + timedelta(days=200) if status == "resolved" else None
        made.append(Row(f"c-{number}", title, about, day, status, end=end))
    return made


def _vaccines(rng: random.Random) -> list[Row]:
    made = []
    for title, code, about in rng.sample(VACCINES, 3):
        for day in _days(rng, rng.randint(1, 3), date(2015, 1, 1), date(2026, 5, 1)):
            made.append(Row(f"v-{len(made) + 1}", title, about, day, "completed", code, place=rng.choice(PLACES)))
    return made


def _procedures(rng: random.Random) -> list[Row]:
    made = []
    for title, about in rng.sample(PROCEDURES, 3):
        for day in _days(rng, rng.randint(1, 2), date(1999, 1, 1), date(2026, 5, 1)):
            made.append(
                Row(f"p-{len(made) + 1}", title, about, day, "completed", "", rng.choice(DOCTORS), rng.choice(PLACES))
            )
    return made


def _visits(rng: random.Random) -> list[Row]:
    made = []
    for day in _days(rng, 7, date(2017, 1, 1), date(2026, 6, 1)):
        kind, title = rng.choice((("AMB", "Check-up"), ("AMB", "Consultation"), ("EMER", "Emergency room visit")))
        made.append(
            Row(f"e-{len(made) + 1}", title, kind, day, "finished", "", rng.choice(DOCTORS), rng.choice(PLACES))
        )
    return made


def _pressures(rng: random.Random) -> list[Pressure]:
    days = _days(rng, rng.randint(3, 6), date(2020, 1, 1), date(2026, 6, 1))
    uppers, lowers = rng.sample(range(104, 178), len(days)), rng.sample(range(58, 99), len(days))
    return [Pressure(f"bp-{n}", *row) for n, row in enumerate(zip(days, uppers, lowers, strict=True), start=1)]


def _letters(rng: random.Random) -> list[Row]:
    made = []
    for about, text in rng.sample(LETTERS, 2):
        [day] = _days(rng, 1, date(2018, 1, 1), date(2026, 5, 1))
        made.append(Row(f"d-{len(made) + 1}", "Letter from the clinic", about, day, "current", text))
    return made


def _pressure(one: Pressure) -> dict[str, Any]:
    def part(code: str, value: int) -> dict[str, Any]:
        coding = {"system": _LOINC, "code": code}
        return {"code": {"coding": [coding]}, "valueQuantity": {"value": value, "unit": "mmHg"}}

    coding = {"system": _LOINC, "code": "85354-9", "display": "Blood pressure panel"}
    return {
        "resourceType": "Observation", "id": one.id, "status": "final", "category": [{"coding": [{"code": "vital-signs"}]}],
        "code": {"coding": [coding], "text": "Blood pressure panel"}, "effectiveDateTime": one.day.isoformat(),
        "component": [part("8480-6", one.upper), part("8462-4", one.lower)],
    }  # fmt: skip


def _letter(row: Row) -> dict[str, Any]:
    content = base64.b64encode(row.detail.encode()).decode()
    return {
        "resourceType": "DocumentReference", "id": row.id, "status": "current", "date": f"{row.day.isoformat()}T09:00:00Z",
        "type": {"text": row.title}, "description": row.title,
        "content": [{"attachment": {"contentType": "text/plain", "data": content}}],
    }  # fmt: skip


def _observation(measure: Measure, point: Point, status: str) -> dict[str, Any]:
    number = float(point.text) if measure.decimals else int(point.text)
    made: dict[str, Any] = {
        "resourceType": "Observation", "id": point.id, "status": status,
        "category": [{"coding": [{"code": "vital-signs" if measure.vital else "laboratory"}]}],
        "code": {"coding": [{"system": _LOINC, "code": measure.code, "display": measure.display}], "text": measure.display},
        "effectiveDateTime": point.day.isoformat(), "valueQuantity": {"value": number, "unit": measure.unit},
    }  # fmt: skip
    if measure.printed:
        low, high = measure.printed
        made["referenceRange"] = [
            {"low": {"value": low, "unit": measure.unit}, "high": {"value": high, "unit": measure.unit}}
        ]
        flag = "L" if point.value < low else "H" if point.value > high else "N"
        made["interpretation"] = [{"coding": [{"code": flag}]}]
    return made


def _statements(made: Chart) -> list[dict[str, Any]]:
    found = [_observation(BY_KEY[key], one, "final") for key, points in made.series.items() for one in points]
    found += [_observation(BY_KEY[key], one, "entered-in-error") for key, one in made.void]
    found += [*map(_pressure, made.pressures), *map(_letter, made.letters)]
    for row in made.medicines:
        found.append({
            "resourceType": "MedicationRequest", "id": row.id, "status": row.status, "intent": "order", "authoredOn": row.day.isoformat(),
            "medicationCodeableConcept": {"text": row.title}, "requester": {"display": row.author}, "dosageInstruction": [{"text": row.detail}],
        })  # fmt: skip
    for row in made.allergies:
        refuted = row.status == "refuted"
        found.append({
            "resourceType": "AllergyIntolerance", "id": row.id, "code": {"text": row.title}, "recordedDate": row.day.isoformat(),
            "clinicalStatus": {"coding": [{"code": "inactive" if refuted else "active"}]},
            "verificationStatus": {"coding": [{"code": "refuted" if refuted else "confirmed"}]},
            "reaction": [{"manifestation": [{"text": row.detail}]}],
        })  # fmt: skip
    for row in made.conditions:
        refuted = row.status == "refuted"
        one: dict[str, Any] = {
            "resourceType": "Condition", "id": row.id, "code": {"text": row.title}, "onsetDateTime": row.day.isoformat(),
            "clinicalStatus": {"coding": [{"code": "resolved" if row.end else "active"}]},
            "verificationStatus": {"coding": [{"code": "refuted" if refuted else "confirmed"}]},
        }  # fmt: skip
        found.append(one | ({"abatementDateTime": row.end.isoformat()} if row.end else {}))
    for row in made.vaccines:
        coding = {"system": "http://hl7.org/fhir/sid/cvx", "code": row.detail, "display": row.title}
        found.append({
            "resourceType": "Immunization", "id": row.id, "status": row.status, "occurrenceDateTime": row.day.isoformat(),
            "vaccineCode": {"coding": [coding], "text": row.title}, "location": {"display": row.place},
        })  # fmt: skip
    for row in made.procedures:
        found.append({
            "resourceType": "Procedure", "id": row.id, "status": row.status, "code": {"text": row.title},
            "performedDateTime": row.day.isoformat(), "performer": [{"actor": {"display": row.author}}], "location": {"display": row.place},
        })  # fmt: skip
    for row in made.visits:
        found.append({
            "resourceType": "Encounter", "id": row.id, "status": row.status, "class": {"code": row.about}, "type": [{"text": row.title}],
            "period": {"start": row.day.isoformat(), "end": row.day.isoformat()}, "serviceProvider": {"display": row.place},
            "participant": [{"individual": {"display": row.author}}],
        })  # fmt: skip
    return found


def bundle(made: Chart) -> bytes:
    """A chart as one FHIR R4 bundle."""
    key = made.given.lower()
    patient = {
        "resourceType": "Patient", "id": key, "name": [{"family": made.family, "given": [made.given]}],
        "birthDate": made.birth.isoformat(), "gender": made.sex,
    }  # fmt: skip
    entries: list[dict[str, Any]] = [{"fullUrl": f"urn:uuid:{key}", "resource": patient}]
    for one in _statements(made):
        whose = "patient" if one["resourceType"] in ("AllergyIntolerance", "Immunization") else "subject"
        resource = {**one, whose: {"reference": f"urn:uuid:{key}"}}
        entries.append({"fullUrl": f"urn:uuid:{one['id']}", "resource": resource})
    return json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}).encode()
