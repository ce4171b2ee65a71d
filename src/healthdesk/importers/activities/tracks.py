"""GPX and TCX: tracks of points, each with a time, perhaps a heart rate.

Sources: GPX 1.1 schema (topografix.com/GPX/1/1), Garmin's TrackPointExtension (hr), TrainingCenterDatabase v2 schema (Activity, Lap, Trackpoint).
Read by expat without ever following a declaration of an entity. A GPX file does not say how far: the distance is added up along its points.
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Issue, Severity
from healthdesk.importers.devices.cells import moment_in, number_in, value_of
from healthdesk.importers.devices.workouts import Workout, keep_workout
from healthdesk.importers.tables.making import Output, Where
from healthdesk.importers.tables.moments import Moment
from healthdesk.importers.tables.numbers import Number
from healthdesk.importers.tables.rows import doubtful

_ROOT = re.compile(r"<(?:\w+:)?(gpx|TrainingCenterDatabase)\b")
_EARTH = 6_371_008.8
"""Mean radius of the earth in metres (IUGG)."""
_TOP_PULSE = 300
_DEEPEST = 60
_LONGEST = 10_000


class _Stop(Exception):  # noqa: N818 - said as what happened
    """The file declares entities, or is nested beyond reason."""


def kind_of(head: bytes) -> str:
    """Which of the two formats the first element names, "" for anything else."""
    text = head[:4000].decode("utf-16" if head[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", errors="replace")
    found = _ROOT.search(text)
    if found is None or not text.lstrip("\ufeff \r\n\t").startswith("<"):
        return ""
    before = text[: found.start()]
    if re.search(r"<[A-Za-z]", re.sub(r"<!DOCTYPE[^>]*>", "", before)):
        return ""
    return "GPX" if found[1] == "gpx" else "TCX"


@dataclass(slots=True)
class _Track:
    """A workout as its points tell it; a TCX file gives sums for its laps."""

    line: int
    sport: str = ""
    name: str = ""
    device: str = ""
    start: Moment | None = None
    first: Moment | None = None
    last: Moment | None = None
    rates: list[tuple[Moment, str, int]] = field(default_factory=list)
    sums: dict[str, float] = field(default_factory=dict)
    top: float = 0
    way: float = 0
    here: tuple[float, float] | None = None
    points: int = 0
    odd: list[int] = field(default_factory=list)


def read(content: bytes, name: str, output: Output) -> Iterator[Issue]:
    """Keep what a GPX or TCX file holds. Raises IntakeError when nothing of it can be read."""
    reading = _Reading()
    broken = ""
    try:
        reading.parse(content)
    except _Stop:
        raise IntakeError("activity-unsafe", name=name) from None
    except (expat.ExpatError, LookupError, ValueError):
        broken = "activity-broken-off"
    for number, track in enumerate(reading.tracks, 1):
        _tell(track, number, reading.gpx, output)
    if broken and not output.given:
        raise IntakeError("activity-damaged", name=name)
    if broken:
        yield Issue(broken, f"line:{reading.line}", Severity.WARNING)


def _tell(track: _Track, number: int, gpx: bool, output: Output) -> None:  # noqa: FBT001 - one of two formats
    start = track.start or track.first
    if start is None:
        return
    seconds = track.sums.get("TotalTimeSeconds") or (track.last.epoch - start.epoch if track.last else 0)
    far = round(track.way, -1) if gpx else track.sums.get("DistanceMeters", 0)
    likely = [float(rate) for _, rate, _ in track.rates if float(rate) < _TOP_PULSE]
    mean = sum(likely) / len(likely) if likely else 0
    workout = Workout(
        sport=track.sport,
        seconds=seconds,
        distance=Number(f"{far:.9g}") if 0 < far < 1e8 else None,
        energy=Number(f"{track.sums['Calories']:.0f}") if track.sums.get("Calories") else None,
        mean_pulse=Number(f"{mean:.0f}") if mean else None,
        top_pulse=Number(f"{track.top:.0f}") if track.top else None,
        note=track.name,
    )
    keep_workout(output, workout, Where(f"line:{track.line}", number, start, device=track.device))
    for line in track.odd:
        output.issue("entry-unreadable", f"line:{line}")
    for when, rate, line in track.rates:
        shown = number_in(rate)
        if shown is None:
            continue
        value, where = value_of("pulse", shown), Where(f"line:{line}", line, when, device=track.device)
        if doubt := doubtful(value):
            output.statement(value, where, doubt=doubt)
        else:
            output.reading(value, where)


class _Reading:
    """The state while expat goes through the file."""

    def __init__(self) -> None:
        self.tracks: list[_Track] = []
        self.gpx = False
        self._path: list[str] = []
        self._text: list[str] = []
        self._size = 0
        self._device = ""
        self._when: Moment | None = None
        self._rate = ""
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters
        self._parser.EntityDeclHandler = self._entity
        self._parser.buffer_text = True

    @property
    def line(self) -> int:
        """Where the parser is."""
        return self._parser.CurrentLineNumber

    def parse(self, content: bytes) -> None:
        """Go through the file."""
        self._parser.Parse(content, True)

    def _entity(self, *_declared: object) -> None:
        raise _Stop

    def _characters(self, text: str) -> None:
        if self._size < _LONGEST:
            self._text.append(text)
            self._size += len(text)

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(" ")[2]
        self._path.append(name)
        if len(self._path) > _DEEPEST:
            raise _Stop
        self._text, self._size = [], 0
        match name:
            case "gpx":
                self.gpx = True
                self._device = attributes.get("creator", "")[:120]
            case "trk" | "Activity":
                self.tracks.append(_Track(self.line, attributes.get("Sport", "").lower(), device=self._device))
            case "Lap" if self.tracks:
                track = self.tracks[-1]
                track.start = track.start or moment_in(attributes.get("StartTime"))
            case "trkpt" if self.tracks:
                self._when, self._rate = None, ""
                self._moved(self.tracks[-1], attributes)
            case "trkseg" if self.tracks:
                self.tracks[-1].here = None
            case "Trackpoint":
                self._when, self._rate = None, ""

    @staticmethod
    def _moved(track: _Track, attributes: dict[str, str]) -> None:
        try:
            here = float(attributes["lat"]), float(attributes["lon"])
        except (KeyError, ValueError):
            return
        if all(map(math.isfinite, here)):
            if track.here is not None:
                track.way += _between(track.here, here)
            track.here = here

    def _end(self, tag: str) -> None:
        name = tag.rpartition(" ")[2]
        text = " ".join("".join(self._text).split())
        self._text, self._size = [], 0
        self._path.pop()
        parent = self._path[-1] if self._path else ""
        if self.tracks:
            self._take(self.tracks[-1], name, parent, text)

    def _take(self, track: _Track, name: str, parent: str, text: str) -> None:
        match name:
            case "time" | "Time" if parent in ("trkpt", "Trackpoint"):
                self._when = moment_in(text)
            case "hr" | "heartrate":
                self._rate = text
            case "Value" if parent == "HeartRateBpm":
                self._rate = text
            case "Value" if parent == "MaximumHeartRateBpm" and (top := number_in(text)):
                track.top = max(track.top, top.value)
            case "trkpt" | "Trackpoint":
                self._point(track)
            case "type" if parent == "trk":
                track.sport = text[:80]
            case "name" | "Notes" if parent in ("trk", "Activity"):
                track.name = text[:300]
            case "Name" if parent == "Creator":
                track.device = text[:120]
            case "TotalTimeSeconds" | "DistanceMeters" | "Calories" if parent == "Lap" and (number := number_in(text)):
                track.sums[name] = track.sums.get(name, 0) + number.value

    def _point(self, track: _Track) -> None:
        track.points += 1
        if self._when is None:
            return
        track.first = track.first or self._when
        track.last = self._when
        if not self._rate:
            return
        rate = number_in(self._rate)
        if rate is None:
            track.odd.append(self.line)
            return
        track.rates.append((self._when, rate.text, self.line))
        track.top = max(track.top, rate.value) if rate.value < _TOP_PULSE else track.top


def _between(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Metres along the great circle between two points in degrees (haversine)."""
    (first, east), (second, west) = ((math.radians(lat), math.radians(lon)) for lat, lon in (one, other))
    square = math.sin((second - first) / 2) ** 2 + math.cos(first) * math.cos(second) * math.sin((west - east) / 2) ** 2
    return 2 * _EARTH * math.asin(min(1, math.sqrt(square)))
