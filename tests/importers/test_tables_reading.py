"""Encodings, delimiters, quotes, dates and numbers; text and workbooks made to do harm."""

import csv
import io
import zipfile
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given as that
from hypothesis import settings
from hypothesis import strategies as st

from healthdesk import words
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.readings import NO_ZONE, Readings
from healthdesk.domain.records import Draft, Issue
from healthdesk.importers.registry import best_for
from healthdesk.importers.tables import Tables
from healthdesk.importers.tables.lines import encoding_of, habits
from healthdesk.importers.tables.moments import Column, moment, printed_date, printed_time
from healthdesk.importers.tables.numbers import Marks, missing, number_of

TODAY = date(2026, 6, 1)
_EPOCH, _FIRST, _LAST = (datetime(year, 1, 1) for year in (1970, 1975, 2035))  # noqa: DTZ001 - of no zone on purpose

MOMENTS = {
    "2024-01-02": "2024-01-02",
    "2024-01-02 07:05": "2024-01-02T07:05:00",
    "2024-01-02T07:05:09.123Z": "2024-01-02T07:05:09Z",
    "2024-01-02T07:05:09-03:00": "2024-01-02T07:05:09-03:00",
    "2024-01-02 07:05:09 +0200": "2024-01-02T07:05:09+02:00",
    "2012-10-8 0:4": "2012-10-08T00:04:00",
    "2012/10/8 10:04": "2012-10-08T10:04:00",
    "27 Mar 2023": "2023-03-27",
    "Mar 27, 2023 7:05 PM": "2023-03-27T19:05:00",
    "27 mars 2023 à 07h05": "2023-03-27T07:05:00",
    "27. März 2023": "2023-03-27",
    "27 de marzo de 2023": "2023-03-27",
    "Mon, 27 Mar 2023 12:05 AM": "2023-03-27T00:05:00",
    "2023年3月27日": "2023-03-27",
    "20230327": "2023-03-27",
    "1703175660000": "2023-12-21T16:21:00Z",
    "1703175660": "2023-12-21T16:21:00Z",
    "2024-13-01": "",
    "2024-02-30": "",
    "2024-01-02 25:00": "",
    "12.5": "",
    "yesterday": "",
    "": "",
}


@pytest.mark.parametrize("text", MOMENTS)
def test_a_date_is_read_as_printed(text: str) -> None:
    shown = printed_date(text)
    found = moment(shown, "dmy") if shown else None
    assert (found.text if found else "") == MOMENTS[text]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("07:05", 25500),
        ("7:05 PM", 68700),
        ("12:05 a.m.", 300),
        ("08h30", 30600),
        ("08.30", 30600),
        ("24:00", None),
        ("x", None),
    ],
)
def test_a_time_of_day(text: str, seconds: int | None) -> None:
    found = printed_time(text)
    assert (found[0] if found else None) == seconds


def _order(*cells: str, language: str = "") -> str:
    column = Column()
    for cell in cells:
        column.add(printed_date(cell), TODAY)
    return column.order(language)


def test_the_order_of_a_column_is_decided_by_all_of_it() -> None:
    assert _order("03/04/2024", "13/04/2024") == "dmy"
    assert _order("03/04/2024", "04/13/2024") == "mdy"
    assert _order("03/04/2024", "05/04/2024") == ""
    assert _order("13/04/2024", "04/13/2024") == ""
    assert _order("03.04.2024", "05.04.2024") == "dmy"
    assert _order("03/03/2024") == "dmy"
    assert _order("03/04/2024", "05/04/2024", language="fr") == "dmy"
    assert _order("03/04/2024", "05/04/2024", language="en") == ""
    assert _order("03/08/2026", "04/01/2026") == "mdy"  # 3 August 2026 lies ahead
    assert _order("04/03/2024 23:55", "05/03/2024 00:05", "06/03/2024 12:00") == "dmy"


@that(st.lists(st.dates(date(2000, 1, 1), date(2026, 5, 1)), min_size=1, max_size=20), st.booleans())
@settings(max_examples=60, deadline=None)
def test_dates_are_never_read_in_the_wrong_order(days: list[date], american: bool) -> None:
    form = "%m/%d/%Y" if american else "%d/%m/%Y"
    cells = [day.strftime(form) for day in days]
    order = _order(*cells)
    if any(day.day > 12 for day in days):
        assert order == ("mdy" if american else "dmy")


@that(st.datetimes(_FIRST, _LAST), st.integers(-720, 840))
@settings(max_examples=60, deadline=None)
def test_a_moment_with_a_zone_is_the_same_instant(when: datetime, offset: int) -> None:
    sign = "-" if offset < 0 else "+"
    text = f"{when:%Y-%m-%dT%H:%M:%S}{sign}{abs(offset) // 60:02}:{abs(offset) % 60:02}"
    shown = printed_date(text)
    assert shown is not None
    found = moment(shown, "")
    assert found is not None
    assert found.epoch == int((when.replace(microsecond=0) - _EPOCH).total_seconds()) - offset * 60
    assert found.offset == offset


NUMBERS = [
    ("7.10", ".", "7.10"), ("7,10", ",", "7.10"), ("1.234,5", ",", "1234.5"), ("1,234.5", ".", "1234.5"), ("1 234,5", ",", "1234.5"),
    ("1'234.5", ".", "1234.5"), ("12\u202f345", ",", "12345"), ("08.2", ".", "8.2"), (".5", ".", "0.5"), ("-0.3", ".", "-0.3"), ("+5", ".", "5"),
    ("−2", ".", "-2"), ("1e3", ".", "1e3"), ("120 80", ".", None), ("1,2,3", ".", None), ("12-3", ".", None), ("a1", ".", None), ("", ".", None),
]  # fmt: skip


@pytest.mark.parametrize(("cell", "decimal", "text"), NUMBERS)
def test_a_number_keeps_its_digits(cell: str, decimal: str, text: str | None) -> None:
    found = number_of(cell, decimal)
    assert (found.text if found and not found.rest else None) == text


def test_what_stands_around_a_number() -> None:
    found = number_of("< 0,5 mg/l", ",")
    assert found is not None
    assert (found.comparator, found.text, found.rest) == ("<", "0.5", "mg/l")
    assert all(missing(cell) for cell in ("null", "N/A", "--", " ", "NaN", "#N/A"))
    assert not missing("0")


@that(st.decimals(-99999, 99999, places=2, allow_nan=False), st.booleans())
@settings(max_examples=80, deadline=None)
def test_either_decimal_mark_gives_the_same_number(value: Any, comma: bool) -> None:
    shown = str(value)
    cell = shown.replace(".", ",") if comma else shown
    marks = Marks()
    marks.add(cell)
    found = number_of(cell, marks.decimal())
    assert found is not None
    assert float(found.text) == float(value)


def test_marks_that_contradict_each_other_decide_nothing() -> None:
    marks = Marks()
    marks.add("1,5")
    marks.add("2.5")
    assert marks.decimal() == ""


TABLE = "Date;Tension systolique;Tension diastolique;Commentaire\n2024-01-02;121;80;après café\n2024-01-03;118;79;\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_any_encoding(encoding: str, receive: Any) -> None:
    artifact = receive(TABLE.encode(encoding), "t.csv")
    given = [one for one in best_for(artifact).read(artifact) if isinstance(one, Draft)]
    assert [one.text for one in given] == ["après café", ""]


def test_two_encodings_in_one_file(receive: Any) -> None:
    content = TABLE.encode() + "2024-01-04;119;78;après thé\n".encode("cp1252")
    given = [one for one in Tables().read(receive(content, "t.csv")) if isinstance(one, Draft)]
    assert [one.text for one in given] == ["après café", "", "après thé"]


def test_habits() -> None:
    assert encoding_of("a;b\n1;2\n".encode("utf-16-le")) == "utf-16-le"
    for delimiter in ",;\t|":
        found = habits(delimiter.join("abc").encode() + b"\n" + delimiter.join("123").encode() + b"\n")
        assert found is not None
        assert found.delimiter == delimiter
    assert habits(b"Dear Madam, I write to you.\nThere is no table.\n") is None
    assert habits(b"sep=|\na|b\n") is not None


def test_quotes_that_were_never_closed_are_letters(receive: Any) -> None:
    rows = "".join(f"2024-01-{day:02},121,80,fine\n" for day in range(1, 29))
    content = f'Date,Systolic,Diastolic,Notes\n2024-02-01,122,81,"oh\n{rows}'.encode()
    given = [one for one in Tables().read(receive(content, "t.csv")) if isinstance(one, Draft)]
    assert len(given) == 29


def test_a_remark_of_several_lines_stays_one(receive: Any) -> None:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerows(
        [
            ["Date", "Systolic", "Diastolic", "Notes"],
            ["2024-01-02", "121", "80", "one\ntwo, three\nfour\nfive"],
            ["2024-01-03", "122", "81", ""],
        ]
    )
    given = [one for one in Tables().read(receive(out.getvalue().encode(), "t.csv")) if isinstance(one, Draft)]
    assert [one.locator for one in given] == ["line:2", "line:6"]
    assert given[0].text.startswith("one\ntwo")


def test_prose_genomes_and_messages_are_no_tables(receive: Any) -> None:
    for text in (
        "Dear Madam,\nI write to you, as agreed, about the visit.\n", "rsid,chromosome,position,genotype\nrs1,1,5,AA\nrs2,1,6,AG\n",
        "MSH|^~\\&|A|B\nPID|1|2\n", '{"resourceType":"Bundle"}', "##fileformat=VCFv4.2\n#CHROM\tPOS\n", "<a>,<b>\n<c>,<d>\n",
    ):  # fmt: skip
        assert Tables().sniff(receive(text.encode(), "t.csv")) == 0


HOSTILE = {
    "one line": b"date,systolic,diastolic" + b",x" * 1_500_000,
    "a million columns": b"date,systolic,diastolic\n"
    + b"2024-01-02,1," * 5000
    + b"\n"
    + b"2024-01-02,1," * 5000
    + b"\n",
    "zeros": b"date,systolic,diastolic\n2024-01-02,12\x001,80\n" + b"\0" * 5000,
    "a long cell": b'date,systolic,diastolic,notes\n2024-01-02,121,80,"' + b"x" * 400_000 + b'"\n',
    "headers only": b"date,systolic,diastolic\n" * 4000,
    "other headers": b"".join(b"date,systolic,diastolic,x%d\n" % number for number in range(3000)),
    "bytes": b"date,systolic,diastolic\n" + bytes(range(9, 256)) * 20,
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_text_made_to_do_harm_ends_in_a_sentence(kind: str, receive: Any) -> None:
    given = list(Tables().read(receive(HOSTILE[kind], "t.csv")))
    odd = [one for one in given if isinstance(one, Issue)] + [
        each for one in given if isinstance(one, Draft) for each in one.issues
    ]
    assert any(isinstance(one, Draft) for one in given)
    assert all(words.sentence(one.code, "en") for one in odd)


@that(st.binary(max_size=400))
@settings(max_examples=60, deadline=None)
def test_no_rows_of_any_bytes_raise(tail: bytes) -> None:
    from healthdesk.importers.reading import Received  # noqa: PLC0415 - one use

    content = b"Date,Time,Systolic,Diastolic,Weight (kg),Notes\n2024-01-02,07:00,121,80,70,\n" + tail
    artifact = Received("t.csv", len(content), lambda start, length: content[start : start + length], TODAY, content)
    assert list(Tables().read(artifact))


NAMESPACE = "http://schemas.openxmlformats.org"
PARTS = {
    "[Content_Types].xml": f'<?xml version="1.0"?><Types xmlns="{NAMESPACE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": f'<?xml version="1.0"?><Relationships xmlns="{NAMESPACE}/package/2006/relationships"><Relationship Id="rId1" Type="{NAMESPACE}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<?xml version="1.0"?><workbook xmlns="{NAMESPACE}/spreadsheetml/2006/main" xmlns:r="{NAMESPACE}/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<?xml version="1.0"?><Relationships xmlns="{NAMESPACE}/package/2006/relationships"><Relationship Id="rId1" Type="{NAMESPACE}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
}  # fmt: skip


def xlsx(sheet: str, before: str = "") -> bytes:
    """A workbook of one sheet whose rows are given as XML."""
    out = io.BytesIO()
    head = f'<?xml version="1.0"?>{before}<worksheet xmlns="{NAMESPACE}/spreadsheetml/2006/main"><sheetData>'
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in PARTS.items():
            made.writestr(name, content)
        made.writestr("xl/worksheets/sheet1.xml", f"{head}{sheet}</sheetData></worksheet>")
    return out.getvalue()


def rows(*lines: list[str | float]) -> str:
    def cell(place: str, value: str | float) -> str:
        if isinstance(value, float):
            return f'<c r="{place}"><v>{value!r}</v></c>'
        return f'<c r="{place}" t="inlineStr"><is><t>{value}</t></is></c>'

    return "".join(
        f'<row r="{at}">'
        + "".join(cell(f"{chr(64 + column)}{at}", value) for column, value in enumerate(line, 1))
        + "</row>"
        for at, line in enumerate(lines, 1)
    )


def test_a_workbook_that_is_called_xls(receive: Any) -> None:
    artifact = receive(
        xlsx(
            rows(
                ["Time", "Sensor glucose (mmol/L)"], ["2024-01-13 10:00", 5.6], ["2024-01-13 10:05", 5.699999999999999]
            )
        ),
        "s.xls",
    )
    importer = best_for(artifact)
    assert importer.recognise(artifact).format == "Excel workbook"
    (readings,) = [one for one in importer.read(artifact) if isinstance(one, Readings)]
    assert [readings.text(row) for row in range(len(readings))] == ["5.6", "5.7"]
    assert (readings.part, list(readings.place), readings.offset[0]) == ("sheet:1", [2, 3], NO_ZONE)


def test_pressures_of_a_workbook_say_their_row(receive: Any) -> None:
    artifact = receive(
        xlsx(rows(["Fait par moi", ""], ["Date", "Systolique", "Diastolique"], ["2024-01-13", 121.0, 80.0])), "s.xlsx"
    )
    (one,) = [one for one in best_for(artifact).read(artifact) if isinstance(one, Draft)]
    assert (one.locator, one.detail) == (
        "sheet:1/row:3",
        "Systolic blood pressure 121 mmHg · Diastolic blood pressure 80 mmHg",
    )


def _outcome(content: bytes, receive: Any) -> str:
    artifact = receive(content, "s.xlsx")
    try:
        given = list(Tables().read(artifact))
    except IntakeError as refused:
        return refused.code if words.sentence(refused.code, "fr", **refused.fields) else ""
    return next(odd.code for one in given if isinstance(one, Draft) for odd in one.issues)


def test_workbooks_made_to_do_harm_end_in_a_sentence(receive: Any) -> None:
    far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    assert _outcome(xlsx(far), receive) == "table-too-large"
    entity = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    assert (
        _outcome(xlsx('<row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row>', entity), receive)
        == "workbook-damaged"
    )
    assert _outcome(xlsx('<row r="1"><c r="A1" t="s"><v>99</v></c>'), receive) == "workbook-damaged"
    assert _outcome(xlsx(" " * (130 << 20)), receive) == "table-too-large"


def test_a_day_is_a_day(receive: Any) -> None:
    start = date(2024, 1, 1)
    lines = "".join(f"{start + timedelta(day)},{70 + day / 10}\n" for day in range(5))
    given = [
        one for one in Tables().read(receive(f"Date,Weight (kg)\n{lines}".encode(), "w.csv")) if isinstance(one, Draft)
    ]
    assert [one.date.text for one in given if one.date] == [(start + timedelta(day)).isoformat() for day in range(5)]
