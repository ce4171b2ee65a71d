"""Apple Health: whole exports, zips in any language, and what real phones write wrongly."""

import dataclasses
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from healthdesk import words
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.readings import Readings, Series
from healthdesk.domain.records import Draft, Issue, Kind, PatientDraft, Standing
from healthdesk.importers.apple import AppleHealth, stream
from healthdesk.importers.apple.vocabulary import category_words, spoken, type_of, unit_of, value_of
from healthdesk.importers.reading import Part

FIXTURE = Path(__file__).with_name("fixtures") / "apple-export.xml"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<HealthData locale="en_US">\n'
ME = ' <Me HKCharacteristicTypeIdentifierDateOfBirth="1984-11-02" HKCharacteristicTypeIdentifierBiologicalSex="HKBiologicalSexMale"/>\n'
TAIL = "</HealthData>\n"


def record(value: str = "61", *, kind: str = "HeartRate", minute: int = 0, more: str = "", inside: str = "") -> str:
    at = f"2026-05-29 08:{minute:02}:00 +0200"
    start = f' <Record type="HKQuantityTypeIdentifier{kind}" sourceName="Watch" unit="count/min"{more} startDate="{at}" endDate="{at}"'
    return f'{start} value="{value}"' + (f">\n{inside}</Record>\n" if inside else "/>\n")


def zipped(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


@pytest.fixture
def export(receive: Any) -> Callable[..., list[Any]]:
    """Reads an export of these bytes or of this text between head and tail."""

    def read(content: bytes | str, name: str = "export.xml") -> list[Any]:
        whole = content if isinstance(content, bytes) else f"{HEAD}{ME}{content}{TAIL}".encode()
        artifact = receive(whole, name)
        assert AppleHealth().sniff(artifact) == 96
        return [
            Part(one.name, iter([b"".join(one.pieces)])) if isinstance(one, Part) else one
            for one in AppleHealth().read(artifact)
        ]

    return read


def told(given_: list[Any]) -> list[tuple[str, str, str, int]]:
    """Label, value as printed, unit code and line of every reading."""
    series = {one.number: one for one in given_ if isinstance(one, Series)}
    return [
        (series[number].label, one.text(row), series[number].unit_code, one.place[row])
        for one in given_
        if isinstance(one, Readings)
        for row, number in enumerate(one.series)
    ]


def issues(given_: list[Any]) -> list[tuple[str, str]]:
    return [(one.code, one.locator) for one in given_ if isinstance(one, Issue)]


def test_an_export_is_told_whole(export: Any) -> None:
    given_ = export(FIXTURE.read_bytes())
    assert [one for one in given_ if isinstance(one, PatientDraft)] == [PatientDraft("me", "", "1984-11-02", "male")]
    assert told(given_) == [
        ("Heart rate", "61", "/min", 13),
        ("Heart rate", "64.0", "/min", 16),
        ("Oxygen saturation", "97", "%", 17),
        ("Steps", "812", "{steps}", 18),
        ("Blood glucose", "6.1", "mmol/L", 19),
        ("Sleep", "Asleep core", "", 23),
        ("Headache", "Moderate", "", 24),
        ("Active energy of the day", "512.3", "kcal", 38),
        ("Exercise minutes of the day", "42", "min", 38),
        ("Stand hours of the day", "11", "h", 38),
    ]
    drafts = {one.title: one for one in given_ if isinstance(one, Draft)}
    assert set(drafts) == {"Blood pressure", "Workout: Running", "Blood type, as entered in the Health app"}
    assert [point.quantity.value_text for point in drafts["Blood pressure"].measurements] == ["128", "82"]
    assert drafts["Blood type, as entered in the Health app"].standing is Standing.UNCERTAIN
    assert {one.subject for one in drafts.values()} == {"me"}
    assert issues(given_) == []


def test_one_watch_is_one_series_whatever_its_software_and_address(export: Any) -> None:
    series = [one for one in export(FIXTURE.read_bytes()) if isinstance(one, Series)]
    (pulse,) = [one for one in series if one.label == "Heart rate"]
    assert pulse.device == "Léo’s Apple Watch (Apple Watch Watch6,2)"
    (glucose,) = [one for one in series if one.label == "Blood glucose"]
    assert [code.display for code in glucose.codes[2:]] == ["Before a meal", "Entered by hand"]
    assert glucose.codes[0].code == "14743-9"
    assert [one.device for one in series if one.label == "Steps"] == ["iPhone 😁"]


def test_what_the_other_order_of_attributes_says_is_the_same(export: Any) -> None:
    usual = record("61")
    other = (
        "<Record value='61' endDate='2026-05-29 08:00:00 +0200' startDate='2026-05-29 08:00:00 +0200'"
        " unit='count/min' sourceName='Watch' type='HKQuantityTypeIdentifierHeartRate'/>\n"
    )
    one, two = export(usual), export(other)
    assert told(one) == told(two)
    assert [each for each in one if isinstance(each, Series)] == [each for each in two if isinstance(each, Series)]


@pytest.mark.parametrize(
    "name",
    ["apple_health_export/export.xml", "apple_health_export/Exportation.xml", "apple_health_export/exportar.xml",
     "Export.xml", "apple_health_export/导出.xml"],
)  # fmt: skip
def test_a_zip_is_read_whatever_the_phone_speaks(name: str, export: Any) -> None:
    clinical = json.dumps({"resourceType": "Observation", "id": "1"}).encode()
    cda = b'<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"/>' + b" " * 9000
    ecg = (
        "Name,Léo Martin\nDate of Birth,2 Nov 1984\nRecorded Date,2026-05-01 10:00:00 +0200\n"
        "Classification,Sinus Rhythm\nAverage Heart Rate,62 BPM\nSample Rate,512 hertz\n\nLead,Lead I\nUnit,µV\n\n-12.5\n3\n7\n"
    )
    given_ = export(
        zipped(
            {
                "apple_health_export/export_cda.xml": cda,
                name: FIXTURE.read_bytes(),
                "apple_health_export/clinical-records/Observation-1.json": clinical,
                "apple_health_export/electrocardiograms/ecg_2026-05-01.csv": ecg.encode(),
                "apple_health_export/workout-routes/route_2026-05-29.gpx": b"<gpx/>",
                "apple_health_export/something.bin": b"\0\1",
                "__MACOSX/apple_health_export/._export.xml": b"\0\5\x16\7",
            }
        ),
        "export.zip",
    )
    assert len(told(given_)) == 10
    (patient,) = [one for one in given_ if isinstance(one, PatientDraft)]
    assert (patient.name, patient.birth_date) == ("Léo Martin", "1984-11-02")
    assert [(one.name, b"".join(one.pieces)) for one in given_ if isinstance(one, Part)] == [
        ("Observation-1.json", clinical)
    ]
    drafts = {one.title: one for one in given_ if isinstance(one, Draft)}
    heart = drafts["Electrocardiogram"]
    assert [point.quantity.value_text for point in heart.measurements] == ["Sinus Rhythm", "62"]
    assert heart.locator == "part:apple_health_export/electrocardiograms/ecg_2026-05-01.csv/line:1"
    assert json.loads(heart.resource)["component"][1]["valueSampledData"]["data"] == "-12.5 3 7"
    assert drafts["Blood pressure"].locator == f"part:{name}/line:27"
    assert issues(given_) == [
        ("apple-told-twice", "part:apple_health_export/export_cda.xml"),
        ("apple-file-beside", "part:apple_health_export/something.bin"),
    ]


def test_how_far_it_is_is_told_in_bytes_of_the_zip(receive: Any) -> None:
    lines = "".join(record(str(number % 90), minute=number % 60) for number in range(20_000))
    artifact = receive(zipped({"a/export.xml": f"{HEAD}{ME}{lines}{TAIL}".encode()}), "export.zip")
    told_: list[int] = []
    list(AppleHealth().read(dataclasses.replace(artifact, report=told_.append)))
    assert len(told_) > 3
    assert told_ == sorted(told_)
    assert 0.9 * artifact.size < told_[-1] <= artifact.size


def test_a_name_beside_another_birth_date_is_not_taken(export: Any) -> None:
    ecg = "Name,Ann Other\nDate of Birth,17 May 1980\nRecorded Date,2026-05-01 10:00:00 +0200\nClassification,Sinus Rhythm\n"
    given_ = export(zipped({"a/export.xml": FIXTURE.read_bytes(), "a/ecg.csv": ecg.encode()}), "export.zip")
    assert [one.name for one in given_ if isinstance(one, PatientDraft)] == [""]


_ABOUT = "HKCharacteristicTypeIdentifier"
_INNER = (
    f"<Me><{_ABOUT}DateOfBirth>1984-11-02</{_ABOUT}DateOfBirth>"
    f"<{_ABOUT}BiologicalSex>HKBiologicalSexFemale</{_ABOUT}BiologicalSex></Me>"
)
_TYPED = (
    f'<Me><Characteristic type="{_ABOUT}DateOfBirth" value="1984-11-02"/>'
    f'<Characteristic type="{_ABOUT}BiologicalSex" value="HKBiologicalSexFemale"/></Me>'
)


@pytest.mark.parametrize("me", [_INNER, _TYPED], ids=["names", "types"])
def test_about_the_person_may_stand_in_elements(me: str, export: Any) -> None:
    given_ = export(f"{HEAD}{me}{record()}{TAIL}".encode())
    assert given_[0] == PatientDraft("me", "", "1984-11-02", "female")


def test_the_description_that_ios_16_cuts_off_is_passed_over(export: Any) -> None:
    broken = FIXTURE.read_bytes().replace(
        b"<!ELEMENT Record ((MetadataEntry)*)>\n", b"<!ATTLIST VisionPrescription\n  brand CDATA #IMPLIED\n"
    )
    given_ = export(broken)
    assert len(told(given_)) == 10
    assert issues(given_) == [("apple-dtd-repaired", "line:1")]


def test_a_control_character_harms_nothing_but_itself(export: Any) -> None:
    given_ = export(record("61") + record("62", minute=1).replace('"Watch"', '"Wa\x0btch"') + record("63", minute=2))
    assert [value for _, value, _, _ in told(given_)] == ["61", "62", "63"]
    assert issues(given_) == [("apple-control-character", "line:5")]
    assert {one.device for one in given_ if isinstance(one, Series)} == {"Watch"}


def test_a_start_that_is_written_twice_is_an_end(export: Any) -> None:
    statistic = (
        '<WorkoutStatistics type="HKQuantityTypeIdentifierActiveEnergyBurned" startDate="2026-05-29 18:00:00 +0200"'
        ' startDate="2026-05-29 18:30:00 +0200" sum="300" unit="kcal"/>'
    )
    workout = (
        ' <Workout workoutActivityType="HKWorkoutActivityTypeYoga" duration="30" durationUnit="min" sourceName="W"'
        f' startDate="2026-05-29 18:00:00 +0200" endDate="2026-05-29 18:30:00 +0200">{statistic}</Workout>\n'
    )
    given_ = export(workout + record("62"))
    (draft,) = [one for one in given_ if isinstance(one, Draft)]
    assert draft.detail == "Duration 30 min; Active energy 300 kcal"
    assert issues(given_) == [("apple-attribute-twice", "line:4")]
    assert len(told(given_)) == 1


def test_a_file_that_ends_in_the_middle_gives_what_comes_before(export: Any) -> None:
    content = (HEAD + ME + record("61") + record("62", minute=1) + record("63", minute=2)).encode()
    given_ = export(content[:-30])
    assert [value for _, value, _, _ in told(given_)] == ["61", "62"]
    assert issues(given_) == [("apple-broken-place", "line:6"), ("apple-cut-short", "line:6")]


def test_an_element_without_an_end_harms_no_other(export: Any) -> None:
    lost = ' <Workout workoutActivityType="HKWorkoutActivityTypeYoga" startDate="2026-05-29 18:00:00 +0200">\n'
    given_ = export(record("61") + lost + record("62", minute=1) + " <Workout garbage" + record("63", minute=2))
    assert [value for _, value, _, _ in told(given_)] == ["61", "62", "63"]
    assert [code for code, _ in issues(given_)] == ["apple-broken-place"] * 2


def test_a_missing_quotation_mark_costs_its_own_record(export: Any) -> None:
    broken = record("62", minute=1).replace('sourceName="Watch"', 'sourceName="Watch')
    given_ = export(record("61") + broken + record("63", minute=2))
    assert [value for _, value, _, _ in told(given_)] == ["61", "63"]
    assert {code for code, _ in issues(given_)} == {"apple-broken-place"}


@pytest.mark.parametrize("value", ["", "abc", "1_0", "nan", "inf", "9e999", "٣"])
def test_what_is_no_number_is_kept_in_its_own_words(value: str, export: Any) -> None:
    given_ = export(record(value) + record("63", minute=2))
    assert [shown for _, shown, _, _ in told(given_)] == ["63"]
    assert issues(given_) == [("apple-kept-as-text", "line:4")]
    assert len([one for one in given_ if isinstance(one, Draft)]) == 1


@pytest.mark.parametrize(
    "at", ["2026-02-30 08:00:00 +0200", "2026-05-29 24:00:00 +0200", "0000-00-00 00:00:00 +0000", "yesterday"]
)
def test_what_has_no_time_is_kept_in_its_own_words(at: str, export: Any) -> None:
    given_ = export(record().replace("2026-05-29 08:00:00 +0200", at) + record("63", minute=2))
    assert [shown for _, shown, _, _ in told(given_)] == ["63"]
    assert ("apple-kept-as-text", "line:4") in issues(given_)


@pytest.mark.parametrize(
    "prologue",
    [
        '<!DOCTYPE HealthData [<!ENTITY a "aaaa">]>',
        '<!DOCTYPE HealthData [<!ENTITY % a SYSTEM "file:///etc/passwd"> %a;]>',
        '<!DOCTYPE HealthData SYSTEM "http://example.org/evil.dtd">',
        '<!DOCTYPE HealthData PUBLIC "a" "http://example.org/evil.dtd" []>',
    ],
)
def test_entities_and_files_elsewhere_are_refused(prologue: str, receive: Any) -> None:
    artifact = receive(f'<?xml version="1.0"?>\n{prologue}\n<HealthData>\n{record()}{TAIL}'.encode(), "export.xml")
    with pytest.raises(IntakeError) as refused:
        list(AppleHealth().read(artifact))
    assert refused.value.code == "apple-entities"
    assert words.sentence(refused.value.code, "fr", **refused.value.fields)


def test_a_pressure_without_a_correlation_is_put_together(export: Any) -> None:
    both = record("130", kind="BloodPressureSystolic") + record("85", kind="BloodPressureDiastolic")
    given_ = export(both + record("140", kind="BloodPressureSystolic", minute=5))
    drafts = [one for one in given_ if isinstance(one, Draft)]
    assert [[point.quantity.value_text for point in one.measurements] for one in drafts] == [["130", "85"], ["140"]]
    assert [one.locator for one in drafts] == ["line:4", "line:6"]
    assert told(given_) == []


def test_what_is_not_known_is_kept_in_its_own_words(export: Any) -> None:
    mood = '<StateOfMind kind="momentary" valence="0.5" startDate="2026-05-29 10:00:00 +0200"><Label value="calm"/></StateOfMind>\n'
    lens = (
        '<VisionPrescription type="glasses" dateIssued="2026-01-02"><RightEye sphere="-1.25"/></VisionPrescription>\n'
    )
    given_ = export(mood + lens)
    assert [(one.title, one.date.text if one.date else "", one.detail) for one in given_ if isinstance(one, Draft)] == [
        ("State of mind", "2026-05-29T10:00:00+02:00", "Kind: momentary; Valence: 0.5; Label: calm"),
        ("Glasses", "2026-01-02", "Date issued: 2026-01-02; Right eye: -1.25"),
    ]


def test_a_hearing_test_has_both_ears(export: Any) -> None:
    points = '<SensitivityPoint frequencyValue="1000" frequencyUnit="Hz" leftEarValue="15" leftEarUnit="dBHL" rightEarValue="20" rightEarUnit="dBHL"/>'
    given_ = export(
        f'<Audiogram startDate="2026-05-29 10:00:00 +0200" endDate="2026-05-29 10:05:00 +0200">{points}</Audiogram>'
    )
    (draft,) = [one for one in given_ if isinstance(one, Draft)]
    assert draft.detail == "1000 Hz, left ear 15 dBHL; 1000 Hz, right ear 20 dBHL"


def test_a_million_starts_without_an_end_take_no_time(receive: Any) -> None:
    content = (HEAD + "<Workout a='1'>" * 100_000 + "<Record x" * 50_000).encode()
    given_ = list(AppleHealth().read(receive(content, "export.xml")))
    assert {code for code, _ in issues(given_)} == {"apple-broken-place", "apple-cut-short"}
    assert len(given_) < 300


def test_a_thousand_sources_make_no_thousand_lines(export: Any) -> None:
    many = "".join(record().replace('"Watch"', f'"Watch {number}"') for number in range(2500))
    kinds = "".join(record(kind=f"Made{number}") for number in range(2500))
    given_ = export(many + kinds)
    assert len([one for one in given_ if isinstance(one, Series)]) <= 4000
    kept = [one for one in given_ if isinstance(one, Draft)]
    assert len(told(given_)) + len(kept) == 5000


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(["61", "62.5", "7.10"]), min_size=1, max_size=40), st.integers(1, 400))
def test_where_the_file_is_cut_into_pieces_changes_nothing(values: list[str], size: int) -> None:
    text = HEAD + ME + "".join(record(value, minute=place % 60) for place, value in enumerate(values)) + TAIL
    content = text.encode()
    pieces = iter([content[start : start + size] for start in range(0, len(content), size)])
    elements = stream.Elements(lambda: next(pieces, b""), "export.xml")
    elements.open()
    found: list[tuple[bytes | None, int]] = []

    def usual(*parts: Any) -> bool:
        found.append((parts[3], parts[5]))
        return True

    others = []
    while elements.more():
        others += list(elements.stretch(usual))
    assert found == [(value.encode(), 4 + place) for place, value in enumerate(values)]
    assert [whole for whole, _, _ in others] == [True]
    assert elements.closed


def test_words_of_identifiers() -> None:
    assert spoken("HKWorkoutActivityTypeHighIntensityIntervalTraining") == "High intensity interval training"
    assert category_words("HKCategoryTypeIdentifierSleepAnalysis", "HKCategoryValueSleepAnalysisInBed") == "In bed"
    assert category_words("HKCategoryTypeIdentifierHeadache", "HKCategoryValuePresentsomething") == "Presentsomething"
    assert category_words("HKCategoryTypeIdentifierMindfulSession", "HKCategoryValueNotApplicable") == "Recorded"
    assert type_of("HKQuantityTypeIdentifierDietaryZinc").sums
    assert type_of("HKQuantityTypeIdentifierSomethingNew").label == "Something new"
    assert unit_of("mmol<180.1558800000541>/L", type_of("")) == ("mmol/L", "mmol/L")
    assert unit_of("count", type_of("HKQuantityTypeIdentifierBodyMassIndex")) == ("", "kg/m2")
    assert [value_of(text, "%") for text in ("0.97", "0.213", "1", "0", "98")] == ["97", "21.3", "100", "0", "98"]
    assert type_of("HKQuantityTypeIdentifierHeartRate").kind is Kind.VITAL
