"""Records of a health app as readings: the series they belong to, their times and values, some thousands at a time."""

import html
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from math import isfinite, nan

from healthdesk.domain.readings import NO_ZONE, Readings, Series, shortest
from healthdesk.domain.records import Coding, Kind
from healthdesk.importers.apple import vocabulary
from healthdesk.importers.apple.pressures import DIASTOLIC, SYSTOLIC

SYSTEM = "http://developer.apple.com/documentation/healthkit"
LOINC = "http://loinc.org"
BATCH = 5000
_DAY = 86_400
_LONGEST = 1 << 31
_EXACT = 15
"""Digits of which a float keeps every one."""

_ZERO = 48
_MOST_REMEMBERED = 20_000
_MOST_SERIES = 2000
_FURTHEST = 18
"""Hours that a zone may be from UTC (ISO 8601 has up to 14)."""

_EPOCH = date(1970, 1, 1).toordinal()
_ATTRIBUTE = re.compile(r'([\w:.-]+)\s*=\s*(?:"([^"]*)"|\'([^\']*)\')')
_DEVICE = re.compile(r"(name|manufacturer|model|hardware):([^,>]*(?:,\d[^,>]*)?)")
_ENTERED = re.compile(rb'key="HKWasUserEntered"\s+value="1"')
_MEAL = re.compile(rb'key="HKBloodGlucoseMealTime"\s+value="([12])"')
_UNUSUAL = re.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffd]")
_MOLAR_GLUCOSE = "14743-9"
"""Glucose [Moles/volume] in capillary blood by glucometer, https://loinc.org/14743-9."""

_MEALS = {b"1": Coding(SYSTEM, "HKBloodGlucoseMealTimePreprandial", "Before a meal"),
          b"2": Coding(SYSTEM, "HKBloodGlucoseMealTimePostprandial", "After a meal")}  # fmt: skip
_BY_HAND = Coding(SYSTEM, "HKWasUserEntered", "Entered by hand")


class Clock:
    """Reads Apple's times, "2024-01-01 01:01:36 +0200": each day, minute and zone is worked out once."""

    def __init__(self) -> None:
        self.days: dict[bytes, int] = {}
        self.zones: dict[bytes, int] = {}
        self.minutes = {b"%02d:%02d" % divmod(minute, 60): 60 * minute for minute in range(1440)}
        self.seconds = {b":%02d" % second: second for second in range(61)}

    def read(self, text: bytes) -> tuple[int, int]:
        """Seconds since 1970 and minutes east of UTC. Raises ValueError or KeyError when there is no such time."""
        zone = self.zone(text[20:])
        return self.day(text[:10]) + self.minutes[text[11:16]] + self.seconds[text[16:19]] - zone * 60, zone

    def span(self, begins: bytes, ends: bytes) -> tuple[int, int, int]:
        """The start, the zone and how many seconds later the end is; -1 seconds when one of them is no time."""
        try:
            start, zone = self.read(begins)
            return start, zone, self.read(ends)[0] - start
        except (ValueError, KeyError):
            return 0, 0, -1

    def day(self, text: bytes) -> int:
        """The first second of a day in UTC."""
        known = self.days.get(text)
        if known is None:
            known = self.days[text] = (date.fromisoformat(text.decode()).toordinal() - _EPOCH) * _DAY
        return known

    def zone(self, text: bytes) -> int:
        """Minutes east of UTC."""
        known = self.zones.get(text)
        if known is None:
            hours, minutes = int(text[1:3]), int(text[3:5])
            if hours > _FURTHEST or minutes > 59:
                raise ValueError
            known = self.zones[text] = (hours * 60 + minutes) * (-1 if text[:1] == b"-" else 1)
        return known


Adder = Callable[[bytes, bytes, bytes, bytes | None, bytes | None, int], bool]


class Gathering:
    """Collects records into series and readings. `full` says when there is a batch to `take`."""

    def __init__(self, part: str) -> None:
        self.unusual: set[int] = set()
        """Lines with characters that no text has."""
        self._part = part
        self._clock = Clock()
        self._numbers: dict[Series, int] = {}
        self._shared: dict[tuple[bytes, bytes], tuple[int, str, bool]] = {}
        self._values: dict[bytes, tuple[float, str]] = {}
        self._fresh: list[Series] = []
        self._readings = Readings(part=part)

    @property
    def full(self) -> bool:
        """Whether enough readings wait."""
        return len(self._readings.series) >= BATCH

    def take(self) -> Iterator[Series | Readings]:
        """The series that are new, then what waits."""
        yield from self._fresh
        self._fresh = []
        if len(self._readings):
            yield self._readings
            self._readings = Readings(part=self._part)

    def adder(self) -> Adder:  # noqa: C901 - one loop body run a million times; calls would double its cost
        """A function that adds one record in the parts of the usual form; False when its time or value is none.

        It is made for one batch: what it touches a million times stands ready in it.
        """
        readings, clock, shares, values = self._readings, self._clock, self._shared, self._values
        days, minutes, seconds, zones = clock.days, clock.minutes, clock.seconds, clock.zones
        series, starts, lasted = readings.series.append, readings.start.append, readings.seconds.append
        offsets, numbers, places = readings.offset.append, readings.value.append, readings.place.append
        column, texts = readings.series, readings.texts

        def add(  # noqa: C901 - the same
            shared: bytes, begins: bytes, ends: bytes, value: bytes | None, inside: bytes | None, line: int
        ) -> bool:
            mark = _marks(inside) if inside else b""
            try:
                number, category, percent = shares[shared, mark]
            except KeyError:
                number, category, percent = self._share(shared, mark, line)
            if not number:
                return False
            try:
                zone = zones[begins[20:]]
                of_day = minutes[begins[11:16]] + seconds[begins[16:19]]
                start = days[begins[:10]] + of_day - 60 * zone
                if ends == begins:
                    length = 0
                elif ends[:10] == begins[:10] and ends[19:] == begins[19:]:
                    length = minutes[ends[11:16]] + seconds[ends[16:19]] - of_day
                else:
                    length = clock.read(ends)[0] - start
            except (ValueError, KeyError):
                start, zone, length = clock.span(begins, ends)
            if not 0 <= length < _LONGEST:
                return False
            if category:
                texts[len(column)] = vocabulary.category_words(category, _text(value or b"Recorded"))
                numbers(nan)
            else:
                found = values.get(value or b"") if percent else plain(value)
                if found is None:
                    found = self.number_of(value, percent=percent)
                    if found is None:
                        return False
                if found[1]:
                    texts[len(column)] = found[1]
                numbers(found[0])
            series(number)
            starts(start)
            lasted(length)
            offsets(zone)
            places(line)
            return True

        return add

    def put_day(self, number: int, day: int, found: tuple[float, str], line: int) -> None:
        """What the app itself says of a whole day, counted from 1970-01-01."""
        readings = self._readings
        if found[1]:
            readings.texts[len(readings.series)] = found[1]
        readings.series.append(number)
        readings.start.append(day * _DAY)
        readings.seconds.append(_DAY)
        readings.offset.append(NO_ZONE)
        readings.value.append(found[0])
        readings.place.append(line)

    def number_of(self, value: bytes | None, *, percent: bool = False) -> tuple[float, str] | None:
        """The number that is printed, and the text where that is not its shortest form; None for anything else."""
        if not value:
            return None
        printed = vocabulary.value_of(_text(value), "%") if percent else _text(value)
        try:
            number = float(printed)
        except ValueError:
            return None
        if not isfinite(number) or not printed.isascii() or "_" in printed:
            return None
        found = (number, "" if shortest(number) == printed else printed)
        if len(self._values) > _MOST_REMEMBERED:
            self._values.clear()
        if percent:
            self._values[value] = found
        return found

    def _share(self, shared: bytes, mark: bytes, line: int) -> tuple[int, str, bool]:
        """The series of a record's shared part: its number, 0 where it has to be looked at whole.

        With it the identifier when it is a category, and whether it is a percent.
        """
        text = shared.decode("utf-8", "replace")
        given = {key: html.unescape(one or other) for key, one, other in _ATTRIBUTE.findall(text)}
        if _UNUSUAL.search("".join(given.values())):
            self.unusual.add(line)
            given = {key: _UNUSUAL.sub("", value) for key, value in given.items()}
        identifier = given.get("type", "")
        if "<" in text or identifier in (SYSTOLIC, DIASTOLIC):
            return self._shared.setdefault((shared, mark), (0, "", False))
        kind = vocabulary.type_of(identifier)
        unit, code = vocabulary.unit_of(given.get("unit", ""), kind)
        codes = [Coding(SYSTEM, identifier, kind.label)]
        if kind.loinc:
            molar = identifier.endswith("BloodGlucose") and "mol" in unit
            codes.insert(0, Coding(LOINC, _MOLAR_GLUCOSE if molar else kind.loinc, kind.label))
        codes += [_MEALS[meal] for meal in _MEALS if b"meal" + meal in mark]
        codes += [_BY_HAND] if b"hand" in mark else []
        category = identifier if not given.get("unit") and "Category" in identifier else ""
        number = self.number(
            Series(0, tuple(codes), kind.label, unit, code, device_of(given), kind.kind, kind.sums,
                   identifier.endswith("SleepAnalysis"))
        )  # fmt: skip
        if len(self._shared) > _MOST_REMEMBERED:
            self._shared.clear()
        self._shared[shared, mark] = (number, category, given.get("unit") == "%")
        return self._shared[shared, mark]

    def number(self, series: Series) -> int:
        """The number of a series, announced when it is new; its own `number` counts for nothing. 0: there are too many."""
        if len(self._numbers) >= _MOST_SERIES and series not in self._numbers:
            series = replace(
                series, device=""
            )  # no phone has so many sources: what they measure is kept apart, no more
        known = self._numbers.get(series)
        if known is None and len(self._numbers) >= 2 * _MOST_SERIES:
            return 0
        if known is None:
            known = self._numbers[series] = len(self._numbers) + 1
            self._fresh.append(replace(series, number=known))
        return known


def plain(value: bytes | None) -> tuple[float, str] | None:
    """A number in its shortest form, the usual case; None for anything else."""
    if value and value.isdigit() and len(value) < _EXACT and (value[0] != _ZERO or len(value) == 1):
        return float(value), ""
    try:
        number = float(value or b"")
    except ValueError:
        return None
    usual = number - number == 0 and not number.is_integer() and repr(number).encode() == value
    return (number, "") if usual else None


def _marks(inside: bytes) -> bytes:
    """What inside a record makes another series of it: typed in by hand, before or after a meal."""
    found = b""
    if b"HKWasUserEntered" in inside and _ENTERED.search(inside):
        found = b"hand"
    if b"HKBloodGlucoseMealTime" in inside and (meal := _MEAL.search(inside)):
        found += b"meal" + meal[1]
    return found


def device_of(given: dict[str, str]) -> str:
    """What measured or wrote it: the source's name, and the device's own where there is one.

    The address and the versions that Apple prints too change from export to export and are left out.
    """
    source = given.get("sourceName", "").replace("\u00a0", " ").strip()
    about = {key: value.strip() for key, value in _DEVICE.findall(given.get("device", ""))}
    model = about.get("hardware") or about.get("model", "")
    name = " ".join(word for word in (about.get("name", ""), model) if word)
    return f"{source} ({name})" if name else source


def _text(value: bytes) -> str:
    text = value.decode("utf-8", "replace")
    return html.unescape(text) if "&" in text else text


def summary_series(key: str, label: str, unit: str) -> Series:
    """A series of the daily summaries that the app itself adds up."""
    shown, code = vocabulary.unit_of(unit, vocabulary.Type("", "", Kind.OBSERVATION, sums=False, unit=""))
    codes = (Coding(SYSTEM, f"HKActivitySummary.{key}", label),)
    return Series(0, codes, label, shown, code, "Apple Health", Kind.OBSERVATION)
