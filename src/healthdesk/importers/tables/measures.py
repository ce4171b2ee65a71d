"""What devices and tables measure: names, units, the place in the knowledge tables, and what no body or device shows.

The limits only mark a value as doubtful, they never change or drop it. They are wide on purpose: blood pressure and pulse are
what home monitors can display (0 to 299 mmHg, 40 to 180 /min: Omron HEM-7120 manual, "Specifications", with room for
published extremes); height and weight stand within the Guinness records (272 cm, 635 kg); glucose within what survivors
of the literature had (up to 147.6 mmol/L, Kanda 2017). The rest are the physical limits of the quantity.
"""

from dataclasses import dataclass
from functools import cache

from healthdesk.domain.knowledge import concept
from healthdesk.domain.records import Coding, Kind

LOINC = "http://loinc.org"
UCUM = "http://unitsofmeasure.org"


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as shown, and its UCUM code ("" when UCUM has none)."""

    shown: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class Measure:
    """Something measured. `unit` is the one it has when the table names none ("": then the unit has to be asked).

    `known` is its key in the knowledge tables, "" for what they do not hold. `low` and `high` are in `limits_in`, the
    code of a unit; a value in another unit is converted before it is judged. `also` are the units that it may have beside `unit`;
    a heading like "Heart rate (min)" names a lowest rate and no minutes. `daily`: a value without a time of day is one of its
    whole day (a night's variability), not one taken at some moment of it. `sums` and `overnight` are as in `Series`.
    """

    key: str
    label: str
    known: str = ""
    unit: str = ""
    kind: Kind = Kind.VITAL
    low: float | None = None
    high: float | None = None
    limits_in: str = ""
    loinc: str = ""
    molar: str = ""
    sums: bool = False
    overnight: bool = False
    daily: bool = False
    also: tuple[str, ...] = ()

    def codings(self, unit_code: str = "") -> tuple[Coding, ...]:
        """The LOINC code of the measure (`molar` in mmol/L, else `loinc`, else the tables' first), if there is one."""
        codes = concept(self.known).loinc if self.known else ()
        code = (self.molar if unit_code == "mmol/L" else "") or self.loinc or (codes[0] if codes else "")
        return (Coding(LOINC, code, self.label),) if code else ()


_UNITS = {
    "": ("1", "1"),
    "mg/dL": ("mg/dL", "mg/dl mg/dL mgdl mg_dl mg/100ml mg per dl"),
    "mmol/L": ("mmol/L", "mmol/l mmoll mmol_l mmol mmol/litre"),
    "g/L": ("g/L", "g/l"),
    "mmHg": ("mm[Hg]", "mmhg mm_hg torr"),
    "kPa": ("kPa", "kpa"),
    "/min": ("/min", "bpm /min 1/min min-1 beats/min beats_per_minute b/min p/min pulse/min battements/min bat/min schläge/min lpm ppm count/min brpm breaths/min rpm"),
    "%": ("%", "% percent prozent pour_cent pct %hb % of hb"),
    "kg": ("kg", "kg kgs kilograms kilogramm kilogrammes kilos"),
    "lb": ("[lb_av]", "lb lbs pounds pound livres"),
    "st": ("[stone_av]", "st stone stones"),
    "g": ("g", "g gram grams gramm grammes gramos gr g. grammi gramas"),
    "mg": ("mg", "mg"),
    "cm": ("cm", "cm centimeters centimetres zentimeter"),
    "m": ("m", "m meters metres meter mètres metros"),
    "km": ("km", "km kilometers kilometres kilometer"),
    "mi": ("[mi_i]", "mi miles mile"),
    "in": ("[in_i]", "in inch inches zoll"),
    "ft": ("[ft_i]", "ft feet"),
    "°C": ("Cel", "°c c celsius degc ℃ grad_celsius"),
    "°F": ("[degF]", "°f f fahrenheit degf ℉"),
    "U": ("[iU]", "u units unit e unités unites einheiten unidades ie ui iu i.e. u.i. unità eenheden i.u."),
    "U/h": ("[iU]/h", "u/h units/h u/hr units/hour einheiten/h unités/h ie/h e/h"),
    "kcal": ("kcal", "kcal calories kilocalories cal"),
    "kJ": ("kJ", "kj kilojoules"),
    "min": ("min", "min mins minutes minuten minutos"),
    "h": ("h", "h hr hrs hours heures stunden horas"),
    "s": ("s", "s sec secs seconds secondes sekunden"),
    "ms": ("ms", "ms milliseconds msec"),
    "kg/m2": ("kg/m2", "kg/m2 kg/m² kg/m^2"),
    "steps": ("{steps}", "steps count pas schritte pasos"),
    "mmol/mol": ("mmol/mol", "mmol/mol"),
    "mL": ("mL", "ml"),
    "L/min": ("L/min", "l/min"),
    "portions": ("{servings}", "servings portions portionen raciones porzioni porties porções porcoes"),
    "mL/kg/min": ("mL/min/kg", "ml/kg/min ml/min/kg"),
    "floors": ("{floors}", "floors étages etages stockwerke"),
}  # fmt: skip


@cache
def _unit_names() -> dict[str, Unit]:
    return {
        name.replace("_", " "): Unit(shown, code)
        for shown, (code, names) in _UNITS.items()
        for name in (*names.split(), shown.casefold())
    }


def unit_named(text: str) -> Unit | None:
    """The unit that a text names, None when it names none that the table holds."""
    return _unit_names().get(" ".join(text.casefold().replace("_", " ").split()))


_ROWS = (
    Measure(
        "systolic",
        "Systolic blood pressure",
        "systolic-bp",
        "mmHg",
        low=40,
        high=299,
        limits_in="mm[Hg]",
        also=("kPa",),
    ),
    Measure(
        "diastolic",
        "Diastolic blood pressure",
        "diastolic-bp",
        "mmHg",
        low=20,
        high=250,
        limits_in="mm[Hg]",
        also=("kPa",),
    ),
    Measure(
        "mean-pressure", "Mean blood pressure", "mean-bp", "mmHg", low=20, high=280, limits_in="mm[Hg]", also=("kPa",)
    ),
    Measure("pulse", "Pulse", "heart-rate", "/min", low=20, high=300, limits_in="/min"),
    Measure("pulse-mean", "Average heart rate", "", "/min", low=20, high=250, limits_in="/min", daily=True),
    Measure("pulse-low", "Lowest heart rate", "", "/min", low=15, high=250, limits_in="/min", daily=True),
    Measure("pulse-top", "Highest heart rate", "", "/min", low=20, high=300, limits_in="/min", daily=True),
    Measure(
        "resting-pulse",
        "Resting heart rate",
        "heart-rate",
        "/min",
        low=20,
        high=200,
        limits_in="/min",
        loinc="40443-4",
        daily=True,
    ),
    Measure("hrv", "Heart rate variability", "", "ms", low=0, high=1000, limits_in="ms", daily=True, also=("s",)),
    Measure("oxygen", "Oxygen saturation", "oxygen-saturation", "%", low=50, high=100, limits_in="%", daily=True),
    Measure("breaths", "Respiratory rate", "respiratory-rate", "/min", low=2, high=100, limits_in="/min", daily=True),
    Measure("temperature", "Body temperature", "temperature", "", low=24, high=46, limits_in="Cel", also=("°C", "°F")),
    Measure("skin-temperature", "Skin temperature difference", "", "", daily=True, also=("°C", "°F")),
    Measure("weight", "Body weight", "weight", "", low=0.2, high=635, limits_in="kg", also=("kg", "lb", "st", "g")),
    Measure("height", "Body height", "height", "", low=15, high=272, limits_in="cm", also=("cm", "m", "in", "ft")),
    Measure("bmi", "Body mass index", "bmi", "kg/m2", low=5, high=200, limits_in="kg/m2"),
    Measure("fat", "Body fat", "body-fat", "%", low=1, high=80, limits_in="%"),
    Measure("fat-mass", "Fat mass", "", "", also=("kg", "lb", "st", "g")),
    Measure("muscle", "Muscle mass", "", "", also=("kg", "lb", "%")),
    Measure("bone", "Bone mass", "", "", also=("kg", "lb", "st", "g")),
    Measure("water", "Body water", "", "", also=("kg", "lb", "%")),
    Measure("visceral", "Visceral fat level", "", "1"),
    Measure(
        "waist",
        "Waist circumference",
        "waist-circumference",
        "",
        low=15,
        high=350,
        limits_in="cm",
        also=("cm", "m", "in", "ft"),
    ),
    Measure(
        "glucose-sensor",
        "Sensor glucose",
        "glucose-sensor",
        "",
        low=0.5,
        high=150,
        limits_in="mmol/L",
        loinc="99504-3",
        molar="105272-9",
        also=("mg/dL", "mmol/L", "g/L"),
    ),
    Measure(
        "glucose",
        "Blood glucose",
        "glucose",
        "",
        low=0.5,
        high=150,
        limits_in="mmol/L",
        loinc="41653-7",
        molar="14743-9",
        also=("mg/dL", "mmol/L", "g/L"),
    ),
    Measure(
        "ketones",
        "Blood ketones",
        "ketones-blood",
        "mmol/L",
        low=0,
        high=30,
        limits_in="mmol/L",
        loinc="53060-0",
        also=("mg/dL",),
    ),
    Measure("hba1c", "HbA1c", "hba1c", "", also=("%", "mmol/mol")),
    Measure("insulin-fast", "Rapid-acting insulin", "", "U", Kind.OBSERVATION, sums=True),
    Measure("insulin-slow", "Long-acting insulin", "", "U", Kind.OBSERVATION, sums=True),
    Measure("insulin", "Insulin given", "", "U", Kind.OBSERVATION, sums=True),
    Measure("insulin-part", "Insulin for a meal or a correction", "", "U", Kind.OBSERVATION, sums=True),
    Measure("basal", "Basal insulin rate", "", "U/h", Kind.OBSERVATION),
    Measure("carbs", "Carbohydrates eaten", "", "g", Kind.OBSERVATION, sums=True, also=("portions",)),
    Measure("carb-portions", "Carbohydrates eaten", "", "portions", Kind.OBSERVATION, sums=True),
    Measure(
        "steps",
        "Steps",
        "steps",
        "steps",
        Kind.OBSERVATION,
        low=0,
        high=300_000,
        limits_in="{steps}",
        loinc="55423-8",
        sums=True,
    ),
    Measure("distance", "Distance", "", "", Kind.OBSERVATION, sums=True, also=("m", "km", "mi", "ft", "cm")),
    Measure("floors", "Floors climbed", "", "floors", Kind.OBSERVATION, sums=True),
    Measure("energy", "Energy used", "", "kcal", Kind.OBSERVATION, sums=True, also=("kJ",)),
    Measure("energy-active", "Energy used by activity", "", "kcal", Kind.OBSERVATION, sums=True, also=("kJ",)),
    Measure("active", "Active time", "", "min", Kind.OBSERVATION, sums=True, also=("min", "h", "s")),
    Measure("sleep", "Sleep", "", "", Kind.OBSERVATION, sums=True, overnight=True, also=("min", "h", "s")),
    Measure("sleep-deep", "Deep sleep", "", "", Kind.OBSERVATION, sums=True, overnight=True, also=("min", "h", "s")),
    Measure("sleep-light", "Light sleep", "", "", Kind.OBSERVATION, sums=True, overnight=True, also=("min", "h", "s")),
    Measure("sleep-rem", "REM sleep", "", "", Kind.OBSERVATION, sums=True, overnight=True, also=("min", "h", "s")),
    Measure("awake", "Awake at night", "", "", Kind.OBSERVATION, sums=True, overnight=True, also=("min", "h", "s")),
    Measure("sleep-score", "Sleep score", "", "1", Kind.OBSERVATION, daily=True),
    Measure("readiness", "Readiness score", "", "1", Kind.OBSERVATION, daily=True),
    Measure("activity-score", "Activity score", "", "1", Kind.OBSERVATION, daily=True),
    Measure("stress", "Stress score", "", "1", Kind.OBSERVATION, daily=True),
    Measure("peak-flow", "Peak expiratory flow", "peak-flow", "L/min"),
    Measure("vo2max", "VO2 max", "", "mL/kg/min", daily=True),
    Measure("water-drunk", "Water drunk", "", "", Kind.OBSERVATION, sums=True, also=("mL",)),
)
MEASURES = {row.key: row for row in _ROWS}


def fits(measure: Measure, unit: Unit) -> bool:
    """Whether a measure can have this unit."""
    return unit.shown == measure.unit or unit.shown in measure.also
