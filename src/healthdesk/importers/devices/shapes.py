"""What a JSON file of a device looks like at its beginning.

Sources: Nightscout API v1 (entries, treatments); the answer of LibreLinkUp's graph; Fitbit's and Google's data export pages;
Oura API v2 and Polar Flow's and Garmin's account exports.
"""

import re
from dataclasses import dataclass

from healthdesk.importers.tables.lines import encoding_of

_LOOKED_AT = 16 << 10


@dataclass(frozen=True, slots=True)
class Shape:
    """A JSON export: all of `keys` (regular expressions) stand at its beginning; `lists` are the top keys that hold its
    objects ("*": any), none when the whole file is one object.
    """

    key: str
    name: str
    keys: tuple[str, ...]
    lists: tuple[str, ...] = ()


_START = r"\A\s*"
SHAPES = (
    Shape("nightscout-treatments", "Nightscout treatments", (_START + r"\[\s*\{", r'"eventType"\s*:', r'"(?:created_at|timestamp)"\s*:', r'"(?:enteredBy|insulin|carbs|notes|_id|duration|glucose)"\s*:')),
    Shape("nightscout-entries", "Nightscout entries", (_START + r"\[\s*\{", r'"(?:sgv|mbg)"\s*:\s*"?\d', r'"(?:date|dateString|sysTime|mills)"\s*:')),
    Shape("librelinkup", "LibreLinkUp answer", (_START + r"\{", r'"FactoryTimestamp"\s*:', r'"ValueInMgPerDl"\s*:')),
    Shape("google-fit", "Google Fit takeout", (_START + r"\{", r'"Data Points"\s*:', r'"(?:Data Source|fitValue|dataTypeName)"'), ("Data Points",)),
    Shape("fitbit", "Fitbit export", (_START + r"\[\s*\{", r'\A\s*\[\s*\{\s*"dateTime"\s*:\s*"\d\d/\d\d/\d\d \d\d:\d\d:\d\d"|"logId"\s*:', r'"value"\s*:|"startTime"\s*:|"weight"\s*:|"dateOfSleep"\s*:')),
    Shape("polar-days", "Polar export", (_START + r"\{", r'"deviceDays"\s*:|"heartRateSamples"\s*:|"secondsFromDayStart"\s*:'), ("deviceDays",)),
    Shape("polar-training", "Polar training", (_START + r"\{", r'"exportVersion"\s*:', r'"exercises"\s*:')),
)  # fmt: skip
FLAT = Shape("flat", "device export", (), ("*",))
"""A list of flat objects whose keys explain themselves, as columns of a table do."""

_FLAT_KEYS = re.compile(
    r'"(?:calendarDate|summary_date|bedtime_start|day|timestamp|startTime|start_time|datetime|measured_at|date|time|Date|Timestamp)"\s*:\s*"?[\d]'
)
_FLAT_VALUES = re.compile(
    r'"(?:totalSteps|restingHeartRate|deepSleepSeconds|average_hrv|rmssd|hr_average|hr_lowest|lowest_heart_rate|total_sleep_duration|heart_?rate|bpm|systolic|weight|weight_kg|steps|spo2|glucose|score|temperature|systolic_bp|diastolic)"\s*:',
    re.IGNORECASE,
)
_FHIR = re.compile(r'"resourceType"\s*:')
_COMPILED = tuple((shape, tuple(re.compile(key) for key in shape.keys)) for shape in SHAPES)


def shape_in(head: bytes) -> Shape | None:
    """The shape of a JSON file by its beginning, None when it has none that is known."""
    if encoding_of(head[:100]) not in ("utf-8", "utf-8-sig"):
        return None
    text = head[:_LOOKED_AT].decode(errors="replace").lstrip("\ufeff \t\r\n")
    if not text.startswith(("{", "[")) or _FHIR.search(text):
        return None
    for shape, keys in _COMPILED:
        if all(key.search(text) for key in keys):
            return shape
    return FLAT if _FLAT_KEYS.search(text) and _FLAT_VALUES.search(text) else None
