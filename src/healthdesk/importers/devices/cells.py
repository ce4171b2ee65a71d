"""Values of a JSON object as the readers of devices want them."""

from datetime import UTC, date, datetime
from typing import Any

from healthdesk.domain.readings import NO_ZONE
from healthdesk.importers.tables.making import Value
from healthdesk.importers.tables.measures import MEASURES, Unit, unit_named
from healthdesk.importers.tables.moments import MDY, Moment, moment, printed_date, zone_text
from healthdesk.importers.tables.numbers import Number, number_of

_EPOCH = date(1970, 1, 1).toordinal()


def number_in(value: Any) -> Number | None:
    """A number, or a text that is one, its digits as the file prints them."""
    if isinstance(value, bool) or value is None:
        return None
    found = number_of(str(value), ".")
    return found if found and not found.rest else None


def text_in(value: Any) -> str:
    """A text on one line; "" for anything else."""
    return " ".join(value.replace("\0", "").split()) if isinstance(value, str) else ""


def moment_in(value: Any, order: str = MDY) -> Moment | None:
    """A date or date-time of a text, or seconds or milliseconds since 1970."""
    if isinstance(value, int) and not isinstance(value, bool):
        return at(value // 1000 if abs(value) > 10**11 else value, 0)
    shown = printed_date(str(value)) if isinstance(value, str) else None
    return moment(shown, order) if shown else None


def at(seconds: int, offset: int = NO_ZONE) -> Moment | None:
    """A moment of seconds since 1970, told in a zone (minutes east of UTC); None beyond the years that a calendar has."""
    try:
        local = datetime.fromtimestamp(seconds + (0 if offset == NO_ZONE else offset * 60), UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return Moment(f"{local:%Y-%m-%dT%H:%M:%S}{zone_text(offset)}", seconds, offset)


def value_of(key: str, number: Number, unit: str = "") -> Value:
    """A measure's value, in the unit that is named or that the measure always has."""
    measure = MEASURES[key]
    return Value(measure, number, unit_named(unit or measure.unit) or Unit(unit))
