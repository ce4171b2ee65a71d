"""FIT: the binary files of Garmin, Wahoo, Suunto, Coros and of ANT+ scales and blood pressure monitors.

Source: FIT SDK, "FIT Protocol" (header, data messages) and "FIT Profile" (messages session, record, monitoring, weight_scale, blood_pressure,
user_profile; times are in UTC, `local_timestamp` is the same moment on the wearer's clock; cycles of `monitoring` add up from midnight).
"""

import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.readings import NO_ZONE
from healthdesk.domain.records import Issue, Severity
from healthdesk.importers.devices.cells import at, number_in, value_of
from healthdesk.importers.devices.workouts import Workout, keep_workout
from healthdesk.importers.tables.making import Output, Value, Where
from healthdesk.importers.tables.numbers import Number
from healthdesk.importers.tables.rows import doubtful, pressure_doubt

_FIT_EPOCH = 631_065_600
_DAY = 86_400
_WEIGHING = (
    ("weight", "weight", "kg"), ("percent_fat", "fat", "%"), ("percent_hydration", "water", "%"), ("bone_mass", "bone", "kg"),
    ("muscle_mass", "muscle", "kg"), ("bmi", "bmi", "kg/m2"), ("visceral_fat_rating", "visceral", ""),
)  # fmt: skip
_MOST_MESSAGES = 2_000_000


def is_fit(head: bytes) -> bool:
    """Whether bytes begin with the header of a FIT file (size 12 or 14, ".FIT" at 8)."""
    return head[8:12] == b".FIT" and head[:1] in (b"\x0c", b"\x0e")


@dataclass(slots=True)
class _Held:
    """What has been read, before it is told."""

    device: str = ""
    offset: int = NO_ZONE
    profiles: int = 0
    scaled: list[dict[str, Any]] = field(default_factory=list)
    pressures: list[dict[str, Any]] = field(default_factory=list)
    sessions: list[dict[str, Any]] = field(default_factory=list)
    rates: list[tuple[int, int]] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    far: float | None = None
    steps: dict[tuple[int, str], int] = field(default_factory=dict)
    clock: int = 0
    untimed: int = 0


def read(content: bytes, name: str, output: Output) -> Iterator[Issue]:
    """Keep what a FIT file holds. Raises IntakeError when nothing of it can be read."""
    import fitdecode  # noqa: PLC0415 - loaded only for such a file

    held = _Held()
    odd = _gather(content, held, fitdecode.CrcCheck.RAISE)
    if odd == "activity-checksum":
        held = _Held()
        odd = _gather(content, held, fitdecode.CrcCheck.DISABLED) or odd
    if held.profiles > 1 and held.scaled:
        yield Issue("activity-of-several")
        return
    _tell(held, output)
    if odd and not output.given and odd != "activity-checksum":
        raise IntakeError("activity-damaged", name=name)
    if odd:
        yield Issue(odd, "", Severity.WARNING)
    if held.untimed:
        yield Issue("activity-without-times", "", Severity.WARNING)


def _gather(content: bytes, held: _Held, check: Any) -> str:
    """Take the messages in; the code of what went wrong, "" when nothing did."""
    import fitdecode  # noqa: PLC0415 - loaded only for such a file

    try:
        with fitdecode.FitReader(
            io.BytesIO(content), check_crc=check, error_handling=fitdecode.ErrorHandling.IGNORE
        ) as reader:
            for count, frame in enumerate(reader):
                if count > _MOST_MESSAGES:
                    return "activity-broken-off"
                if isinstance(frame, fitdecode.FitDataMessage):
                    _message(frame, held)
    except fitdecode.FitCRCError:
        return "activity-checksum"
    except (
        fitdecode.FitError,
        ValueError,
        TypeError,
        LookupError,
        struct.error,
        OverflowError,
        AttributeError,
        ArithmeticError,
    ):
        # The library raises its own errors for broken files, and Python's for those that break its assumptions.
        return "activity-broken-off"
    return ""


def _message(frame: Any, held: _Held) -> None:
    fields = {each.name: each.value for each in frame.fields if each.value is not None}
    match frame.name:
        case "file_id":
            held.device = held.device or _device(fields)
        case "user_profile":
            held.profiles += 1
        case "activity" | "monitoring_info":
            _zone(fields, held)
        case "weight_scale":
            held.scaled.append(fields)
        case "blood_pressure":
            held.pressures.append(fields)
        case "session":
            held.sessions.append(fields)
        case "record":
            _record(fields, held)
        case "monitoring":
            _monitoring(fields, held)


def _device(fields: dict[str, Any]) -> str:
    maker, product = (
        str(fields.get("manufacturer", "")),
        str(fields.get("garmin_product", fields.get("product_name", ""))),
    )
    if "product_id" in product:  # a placeholder of the profile, no name
        product = ""
    shown = " ".join(part.replace("_", " ") for part in (maker, product) if part and not part.isdigit())
    return shown[:1].upper() + shown[1:120]


def _seconds(value: Any) -> int | None:
    """Seconds since 1970 of a FIT time; a small number is time since the device was switched on, which nobody can place."""
    if isinstance(value, datetime):
        return int(value.replace(tzinfo=value.tzinfo or UTC).timestamp())
    return value + _FIT_EPOCH if isinstance(value, int) and value >= 0x10000000 else None


def _zone(fields: dict[str, Any], held: _Held) -> None:
    utc, local = _seconds(fields.get("timestamp")), _seconds(fields.get("local_timestamp"))
    held.clock = utc or held.clock
    if utc is not None and local is not None and abs(local - utc) <= 14 * 3600:
        held.offset = round((local - utc) / 900) * 15


def _record(fields: dict[str, Any], held: _Held) -> None:
    when = _seconds(fields.get("timestamp"))
    if when is None:
        held.untimed += 1
        return
    held.ends.append(when)
    rate = fields.get("heart_rate")
    if isinstance(rate, int) and rate:
        held.rates.append((when, rate))
    if isinstance(fields.get("distance"), (int, float)):
        held.far = fields["distance"]


def _monitoring(fields: dict[str, Any], held: _Held) -> None:
    when = _seconds(fields.get("timestamp"))
    if when is None and isinstance(low := fields.get("timestamp_16"), int) and held.clock:
        # The last 16 bits of a time after the last whole one (FIT Profile, monitoring, timestamp_16).
        base = held.clock - _FIT_EPOCH
        when = held.clock + ((low - (base & 0xFFFF)) & 0xFFFF)
    if when is None:
        return
    held.clock = when
    rate = fields.get("heart_rate")
    if isinstance(rate, int) and rate:
        held.rates.append((when, rate))
    steps = fields.get("steps")
    if isinstance(steps, int):
        local = when + (0 if held.offset == NO_ZONE else held.offset * 60) - 1
        key = (local // _DAY, str(fields.get("activity_type", "")))
        held.steps[key] = max(steps, held.steps.get(key, 0))


def _tell(held: _Held, output: Output) -> None:
    offset = 0 if held.offset == NO_ZONE else held.offset
    for number, fields in enumerate(held.scaled, 1):
        _weighing(
            fields,
            Where(f"/weight_scale/{number}", number, _at(fields, "timestamp", offset), device=held.device),
            output,
        )
    for number, fields in enumerate(held.pressures, 1):
        _pressure(
            fields,
            Where(f"/blood_pressure/{number}", number, _at(fields, "timestamp", offset), device=held.device),
            output,
        )
    for number, fields in enumerate(held.sessions, 1):
        _session(
            fields, Where(f"/session/{number}", number, _at(fields, "start_time", offset), device=held.device), output
        )
    if not held.sessions and held.ends:
        lasted = max(held.ends) - min(held.ends)
        far = Number(f"{held.far:.2f}") if held.far else None
        where = Where("/record/1", 1, at(min(held.ends), offset), device=held.device)
        keep_workout(output, Workout(seconds=lasted, distance=far), where)
    for number, (when, rate) in enumerate(held.rates, 1):
        value, where = (
            value_of("pulse", Number(str(rate))),
            Where(f"/record/{number}", number, at(when, offset), device=held.device),
        )
        _keep(value, where, output)
    days: dict[int, int] = {}
    for (day, _), steps in held.steps.items():
        days[day] = days.get(day, 0) + steps
    for day, steps in sorted(days.items()):
        where = Where("/monitoring", 1, at(day * _DAY - offset * 60, offset), _DAY, held.device)
        output.reading(value_of("steps", Number(str(steps))), where)


def _at(fields: dict[str, Any], key: str, offset: int) -> Any:
    seconds = _seconds(fields.get(key))
    return at(seconds, offset) if seconds is not None else None


def _keep(value: Value, where: Where, output: Output) -> None:
    if where.when is None:
        output.issue("row-without-date", where.place)
    elif doubt := doubtful(value):
        output.statement(value, where, doubt=doubt)
    else:
        output.reading(value, where)


def _weighing(fields: dict[str, Any], where: Where, output: Output) -> None:
    for key, measure, unit in _WEIGHING:
        number = number_in(_rounded(fields.get(key)))
        if number and number.value:
            _keep(value_of(measure, number, unit), where, output)


def _pressure(fields: dict[str, Any], where: Where, output: Output) -> None:
    pairs = (("systolic_pressure", "systolic"), ("diastolic_pressure", "diastolic"), ("heart_rate", "pulse"))
    values = [value_of(key, number) for name, key in pairs if (number := number_in(fields.get(name))) and number.value]
    if values and where.when is not None:
        output.pressure(values, where, doubt=pressure_doubt(values))
    elif values:
        output.issue("row-without-date", where.place)


def _session(fields: dict[str, Any], where: Where, output: Output) -> None:
    sport, kind = str(fields.get("sport", "")), str(fields.get("sub_sport", ""))
    shown = sport if kind in ("", "generic") or kind.isdigit() else f"{sport} ({kind.replace('_', ' ')})"
    length = fields.get("total_timer_time", fields.get("total_elapsed_time"))
    keep_workout(
        output,
        Workout(
            sport="" if sport.isdigit() or sport == "generic" else shown,
            seconds=float(length) if isinstance(length, (int, float)) else None,
            distance=number_in(_rounded(fields.get("total_distance"))),
            energy=number_in(fields.get("total_calories")),
            mean_pulse=number_in(fields.get("avg_heart_rate")),
            top_pulse=number_in(fields.get("max_heart_rate")),
            steps=number_in(fields.get("total_steps")),
            ascent=number_in(fields.get("total_ascent")),
        ),
        where,
    )


def _rounded(value: Any) -> Any:
    """A scaled integer without the digits that binary fractions add."""
    return f"{value:.9g}" if isinstance(value, float) else value
