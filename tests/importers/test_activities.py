"""Workouts of watches: FIT made byte by byte, GPX and TCX, whole, broken and hostile."""

import struct
from typing import Any

import pytest

from healthdesk import words
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.readings import Readings, Series
from healthdesk.domain.records import Draft, Issue, Kind
from healthdesk.importers.registry import best_for

EPOCH = 631_065_600
WHEN = 1_704_178_800 - EPOCH  # 2024-01-02T07:00:00Z


@pytest.fixture
def taken(receive: Any) -> Any:
    def read(content: bytes, name: str = "a.fit") -> list[Any]:
        artifact = receive(content, name)
        importer = best_for(artifact)
        assert importer.name == "activities"
        return list(importer.read(artifact))

    return read


def crc(content: bytes) -> int:
    """FIT's CRC-16 (FIT Protocol, "CRC")."""
    table = (
        0x0,
        0xCC01,
        0xD801,
        0x1400,
        0xF001,
        0x3C00,
        0x2800,
        0xE401,
        0xA001,
        0x6C00,
        0x7800,
        0xB401,
        0x5000,
        0x9C01,
        0x8801,
        0x4400,
    )
    value = 0
    for byte in content:
        for half in (byte & 0xF, byte >> 4):
            value = (value >> 4) & 0xFFF ^ table[value & 0xF] ^ table[half]
    return value


def fit(*messages: tuple[int, list[tuple[int, int, int, int]]], check: bool = True) -> bytes:
    """A FIT file of (message number, fields); a field is (number, size, base type, value)."""
    body = b""
    for number, fields in messages:
        body += struct.pack("<BBBHB", 0x40, 0, 0, number, len(fields))
        body += b"".join(struct.pack("<BBB", field, size, base) for field, size, base, _ in fields)
        body += b"\0" + b"".join(value.to_bytes(size, "little") for _, size, _, value in fields)
    head = struct.pack("<BBHI4s", 14, 0x20, 2132, len(body), b".FIT")
    head += struct.pack("<H", crc(head))
    return head + body + struct.pack("<H", crc(head + body) if check else 0x1234)


FILE = (0, [(0, 1, 0, 4)])
SESSION = (
    18,
    [
        (253, 4, 0x86, WHEN + 600),
        (2, 4, 0x86, WHEN),
        (5, 1, 0, 1),
        (8, 4, 0x86, 600_000),
        (9, 4, 0x86, 250_050),
        (11, 2, 0x84, 120),
        (16, 1, 2, 141),
        (17, 1, 2, 160),
    ],
)
RECORD = (20, [(253, 4, 0x86, WHEN + 5), (3, 1, 2, 139)])
CLOCK = (34, [(253, 4, 0x86, WHEN + 600), (5, 4, 0x86, WHEN + 600 + 3600)])
SCALE = (30, [(253, 4, 0x86, WHEN), (0, 2, 0x84, 7025), (1, 2, 0x84, 1830)])
PRESSURE = (51, [(253, 4, 0x86, WHEN), (0, 2, 0x84, 121), (1, 2, 0x84, 80), (6, 1, 2, 62)])


def drafts(given: list[Any]) -> list[Draft]:
    return [one for one in given if isinstance(one, Draft)]


def points(given: list[Any]) -> list[tuple[str, str, int]]:
    series = {one.number: one for one in given if isinstance(one, Series)}
    return [
        (series[row[0]].label, one.text(place), row[3])
        for one in given
        if isinstance(one, Readings)
        for place, row in enumerate(one.rows())
    ]


def codes(given: list[Any]) -> list[str]:
    found = [one for one in given if isinstance(one, Issue)] + [odd for one in drafts(given) for odd in one.issues]
    assert all(words.sentence(one.code, "en") for one in found)
    return [one.code for one in found]


def test_a_workout_with_its_heart_rates_and_its_zone(taken: Any) -> None:
    given = taken(fit(FILE, SESSION, RECORD, CLOCK))
    (one,) = drafts(given)
    assert one.title == "Workout: Running"
    assert (
        one.detail
        == "Exercise time 10 min · Distance 2500.5 m · Energy used 120 kcal · Average heart rate 141 /min · Highest heart rate 160 /min"
    )
    assert one.date is not None
    assert one.end is not None
    assert (one.date.text, one.end.text) == ("2024-01-02T08:00:00+01:00", "2024-01-02T08:10:00+01:00")
    assert points(given) == [("Pulse", "139", 60)]
    assert codes(given) == []


def test_scales_and_cuffs(taken: Any) -> None:
    given = taken(fit(FILE, SCALE, PRESSURE))
    assert points(given) == [("Body weight", "70.25", 0), ("Body fat", "18.3", 0)]
    assert [one.detail for one in drafts(given)] == [
        "Systolic blood pressure 121 mmHg · Diastolic blood pressure 80 mmHg · Pulse 62 /min"
    ]


def test_a_scale_of_several_people_is_kept_whole(taken: Any) -> None:
    profile = (3, [(254, 2, 0x84, 0), (1, 1, 0, 1)])
    other = (3, [(254, 2, 0x84, 1), (1, 1, 0, 0)])
    given = taken(fit(FILE, profile, other, SCALE))
    assert [one.kind for one in drafts(given)] == [Kind.DOCUMENT]
    assert codes(given) == ["activity-of-several"]


def test_settings_are_kept_whole(taken: Any) -> None:
    assert codes(taken(fit(FILE))) == ["activity-without-values"]


def test_a_wrong_checksum_is_said(taken: Any) -> None:
    given = taken(fit(FILE, SESSION, check=False))
    assert codes(given) == ["activity-checksum"]
    assert len(drafts(given)) == 1


def test_a_file_that_breaks_off_gives_what_was_there(taken: Any) -> None:
    whole = fit(FILE, SESSION, RECORD)
    given = taken(whole[:-9])
    assert codes(given) == ["activity-broken-off"]
    assert len(drafts(given)) == 1
    with pytest.raises(IntakeError) as refused:
        taken(whole[:20])
    assert refused.value.code == "activity-damaged"


@pytest.mark.parametrize("at", range(14, 110, 3))
def test_any_flipped_byte_ends_in_records_or_a_sentence(at: int, taken: Any) -> None:
    content = bytearray(fit(FILE, SESSION, RECORD, SCALE))
    content[at] ^= 0xFF
    try:
        given = taken(bytes(content))
    except IntakeError as refused:
        assert refused.code in words.SENTENCES  # noqa: PT017 - either of two good ends
    else:
        assert given
        codes(given)


GPX = """<?xml version="1.0"?>{before}<gpx creator="Watch" xmlns="http://www.topografix.com/GPX/1/1"><trk><name>Home</name><type>running</type><trkseg>
<trkpt lat="48.8500" lon="2.35"><time>2024-01-02T07:00:00Z</time><extensions><hr>120</hr></extensions></trkpt>
<trkpt lat="48.8590" lon="2.35"><time>2024-01-02T07:05:00Z</time><extensions><hr>150</hr></extensions></trkpt>{after}"""
END = "</trkseg></trk></gpx>"


def test_a_track_without_its_route(taken: Any) -> None:
    given = taken(GPX.format(before="", after=END).encode(), "a.gpx")
    (one,) = drafts(given)
    assert (
        one.detail
        == "Exercise time 5 min · Distance 1000 m · Average heart rate 135 /min · Highest heart rate 150 /min"
    )
    assert b"48.85" not in one.resource
    assert points(given) == [("Pulse", "120", 0), ("Pulse", "150", 0)]


def test_a_track_that_breaks_off(taken: Any) -> None:
    given = taken(GPX.format(before="", after="<trkpt lat=").encode(), "a.gpx")
    assert codes(given) == ["activity-broken-off"]
    assert len(drafts(given)) == 1


def test_entities_and_endless_nesting_are_refused(taken: Any) -> None:
    entity = '<!DOCTYPE gpx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    for content in (GPX.format(before=entity, after=END), GPX.format(before="", after="<x>" * 5000)):
        with pytest.raises(IntakeError) as refused:
            taken(content.encode(), "a.gpx")
        assert refused.value.code == "activity-unsafe"


def test_a_planned_route_is_kept_whole(taken: Any) -> None:
    route = (
        '<?xml version="1.0"?><gpx xmlns="http://www.topografix.com/GPX/1/1"><rte><rtept lat="1" lon="2"/></rte></gpx>'
    )
    assert codes(taken(route.encode(), "r.gpx")) == ["activity-without-values"]


def test_the_laps_of_a_tcx_are_added_up(taken: Any) -> None:
    lap = '<Lap StartTime="2024-01-02T07:00:00+01:00"><TotalTimeSeconds>600</TotalTimeSeconds><DistanceMeters>2000.5</DistanceMeters><Calories>50</Calories></Lap>'
    content = f'<?xml version="1.0"?><TrainingCenterDatabase xmlns="x"><Activities><Activity Sport="Biking"><Id>1</Id>{lap}{lap}</Activity></Activities></TrainingCenterDatabase>'
    (one,) = drafts(taken(content.encode(), "r.tcx"))
    assert (one.title, one.detail) == (
        "Workout: Biking",
        "Exercise time 20 min · Distance 4001 m · Energy used 100 kcal",
    )
    assert one.date is not None
    assert one.date.text == "2024-01-02T07:00:00+01:00"


def test_letters_that_nobody_knows_are_refused(taken: Any) -> None:
    content = GPX.format(before="", after=END).replace(
        '<?xml version="1.0"?>', '<?xml version="1.0" encoding="UDF-8"?>'
    )
    with pytest.raises(IntakeError) as refused:
        taken(content.encode(), "a.gpx")
    assert refused.value.code == "activity-damaged"


def test_a_heart_rate_that_is_no_number_is_said_at_its_line(taken: Any) -> None:
    given = taken(GPX.format(before="", after=END).replace("<hr>120</hr>", "<hr>1Time8</hr>").encode(), "a.gpx")
    assert codes(given) == ["entry-unreadable"]
    assert points(given) == [("Pulse", "150", 0)]
