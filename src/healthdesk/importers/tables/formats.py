"""Device exports by their columns: what each is called, the units it always has, and columns whose words mean something else there.

A format is recognised by header words that stand together in no other. Sources: the exports themselves, and where they are
described: Samsung Health Data SDK (blood glucose in mmol/L, weight in kg, height in cm, temperature in degrees Celsius, times in
UTC with a `time_offset` beside them); Nightscout API v1 (sgv in mg/dL); Garmin, Oura and Fitbit help pages on data export.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from healthdesk.domain.mapping import Role

Own = Mapping[str, tuple[Role, str]]


@dataclass(frozen=True, slots=True)
class Format:
    """A device export. `units` by measure are what it has without saying so; `columns` by folded heading are its own meanings.

    `utc`: times are in UTC and the zone stands beside them. `device` is what wrote it, where no column says. `swapped`: the
    preamble has first and last name in each other's place.
    """

    key: str
    name: str
    needs: tuple[str, ...]
    units: Mapping[str, str] = field(default_factory=dict)
    columns: Own = field(default_factory=dict)
    utc: bool = False
    device: str = ""
    swapped: bool = False


_LEFT = (Role.LEFT_OUT, "")
_CARELINK_OWN = {
    "sensor glucose mg dl": (Role.MEASURE, "glucose-sensor"),
    "bolus volume selected u": _LEFT, "time": (Role.TIME, ""), "event marker": (Role.EVENT, ""),
}  # fmt: skip
_SAMSUNG_UNITS = {
    "glucose": "mmol/L", "weight": "kg", "height": "cm", "temperature": "°C", "fat-mass": "kg", "muscle": "kg", "distance": "m",
    "water-drunk": "ml", "sleep": "min", "energy": "kcal", "energy-active": "kcal", "waist": "cm",
}  # fmt: skip

_FORMATS = (
    Format("clarity", "Dexcom Clarity export", (
        "event type|type d evenement|ereignistyp|tipo de evento|tipo di evento|tipo evento",
        "event subtype|sous type d evenement|ereignis ?subtyp|subtipo de evento|sottotipo .*",
        "glucose value.*|valeur .*|glukosewert.*|valor .*|valore .*",
    )),
    Format("libreview", "LibreView export", (
        "device|appareil|gerat|dispositivo|apparaat",
        "record type|type d enregistrement|aufzeichnungstyp|tipo de registro|tipo di registrazione|tipo di record|recordtype",
        "historic glucose.*|historique.*|glukosewert verlauf.*|historial.*|storico.*|historico.*|historische glucose.*|glucosegeschiedenis.*",
    ), columns={"carbohydrates servings": (Role.MEASURE, "carb-portions"), "glucides portions": (Role.MEASURE, "carb-portions"), "kohlenhydrate portionen": (Role.MEASURE, "carb-portions")}),
    Format("carelink", "Medtronic CareLink export", (
        "index", "date|datum|fecha|data", "sensor glucose.*|glucose (?:de|du) capteur.*|sensorglukose.*|glucosa (?:de|del) sensor.*|bg reading.*",
        "bolus type|bwz .*|isig value|sensor calibration .*|basal rate.*|type de bolus",
    ), columns=_CARELINK_OWN, swapped=True),
    Format("samsung", "Samsung Health export", ("com samsung .*|start time", "pkg name|com samsung .* (?:pkg name|deviceuuid|start time)|deviceuuid"), _SAMSUNG_UNITS, {
        "count": (Role.MEASURE, "steps"), "calorie": (Role.MEASURE, "energy"), "step count": (Role.MEASURE, "steps"),
        "sleep duration": (Role.MEASURE, "sleep"), "day time": (Role.WHEN, ""), "glucose": (Role.MEASURE, "glucose"),
    }, utc=True, device="Samsung Health"),
    Format("samsung-list", "Samsung Health export", ("start time", "source name"), _SAMSUNG_UNITS, {"count": (Role.MEASURE, "steps")}, device="Samsung Health"),
    Format("oura", "Oura export", ("(?:day|date|bedtime start|timestamp|summary date)", ".*(?:rmssd|contributors?|readiness score|sleep score|activity score|temperature deviation|total sleep duration|average hrv|lowest resting heart rate|restless sleep).*"), {
        "sleep": "s", "sleep-deep": "s", "sleep-light": "s", "sleep-rem": "s", "awake": "s", "skin-temperature": "°C", "distance": "m", "active": "s",
    }, {"score": (Role.UNKNOWN, ""), "total": (Role.MEASURE, "sleep"), "steps": (Role.MEASURE, "steps")}, device="Oura"),
    Format("withings", "Withings export", ("date", "weight.*|heart rate", "fat mass.*|systolic", "bone mass.*|diastolic", "comments|commentaires|kommentare|comentarios|commenti"), {"weight": "kg"}, device="Withings"),
    Format("mysugr", "mySugr export", ("date", "insulin injection units pen|basal injection units", "blood sugar measurement.*"), columns={
        "insulin injection units pen": (Role.MEASURE, "insulin-fast"), "insulin injection units pump": (Role.MEASURE, "insulin-fast"),
        "basal injection units": (Role.MEASURE, "insulin-slow"), "meal carbohydrates grams factor 1": (Role.MEASURE, "carbs"),
        "activity duration minutes": (Role.MEASURE, "active"),
    }),
    Format("google-fit-daily", "Google Fit daily metrics", ("date", "move minutes count|heart points"), {"distance": "m"}, {
        "calories kcal": (Role.MEASURE, "energy"), "average weight kg": (Role.MEASURE, "weight"), "step count": (Role.MEASURE, "steps"),
    }),
    Format("withings-sleep", "Withings export", ("from", "to", "light s", "deep s"), device="Withings"),
    Format("omron", "Omron export", ("(?:measurement )?date|測定日", "time|time zone|測定時刻|timezone", "(?:systolic|sys).*|最高血圧.*", "(?:diastolic|dia).*|最低血圧.*", "(?:tru ?read|consumed|irregular heart ?beat.*|device|device model name|脈拍.*)"), device="Omron"),
    Format("ihealth", "iHealth export", ("(?:measurement )?(?:date|time).*", "sys.*", "dia.*", "(?:pul|pulse|heart rate).*", "(?:ihb|arrhythmia|hypertension.*|measuretype|activity level.*)"), device="iHealth"),
    Format("glooko", "Glooko export", ("timestamp.*", "(?:cgm glucose value|glucose value|insulin delivered|carbs input|bolus type|insulin type|blood glucose input).*", "serial number|device|carbs .*"), device=""),
    Format("tidepool", "Tidepool export", ("(?:local )?time", "(?:tidepool data type|device time|upload ?id|time zone offset.*|id)", "(?:value|normal|units|rate|tidepool data type).*"), columns={"tidepool data type": (Role.NAME, ""), "value": (Role.VALUE, ""), "units": (Role.UNIT, ""), "normal": (Role.MEASURE, "insulin-fast"), "rate": (Role.MEASURE, "basal"), "carb input": (Role.MEASURE, "carbs")}),
    Format("accu-chek", "Accu-Chek export", ("date|datum|fecha", "time|uhrzeit|zeit|heure|hora", "result|ergebnis|resultat|resultado", "unit|einheit|unite|unidad", "before meal|vor (?:der )?mahlzeit|avant (?:le )?repas|temperature warning|control test|kontrolltest"), columns={"result": (Role.MEASURE, "glucose"), "ergebnis": (Role.MEASURE, "glucose"), "resultat": (Role.MEASURE, "glucose"), "resultado": (Role.MEASURE, "glucose")}),
    Format("garmin", "Garmin Connect export", ("(?:date|start|)", "(?:avg hr|max hr|activity type|resting|average stress|overnight hrv|actual steps|time in bed)", ".*"), {}, device="Garmin"),
    Format("fitbit", "Fitbit export", ("(?:date|start time|timestamp)", "(?:minutes sedentary|minutes asleep|calories burned|rem sleep|number of awakenings|beats per minute)"), {"sleep": "min", "sleep-deep": "min", "sleep-light": "min", "sleep-rem": "min", "awake": "min", "energy": "kcal"}, {"beats per minute": (Role.MEASURE, "pulse")}, device="Fitbit"),
)  # fmt: skip
_COMPILED = tuple((each, tuple(re.compile(need) for need in each.needs)) for each in _FORMATS)


def format_of(words: tuple[str, ...]) -> Format | None:
    """The device format whose words stand in a header, None when none's do."""
    for each, needs in _COMPILED:
        if all(any(need.fullmatch(word) for word in words) for need in needs):
            return each
    return None
