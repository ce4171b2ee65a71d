"""The lines around a place of an original, whatever the original is."""

import io
import zipfile
from collections.abc import Callable

import pytest

from healthdesk import importers
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.views import Excerpt
from healthdesk.importers import Received
from healthdesk.importers.excerpts import excerpt

Receive = Callable[[bytes, str], Received]
XML = (
    b'<?xml version="1.0"?><c:doc xmlns:c="urn:x"><c:head/><c:section><c:entry><c:value value="5.10" unit="mmol/L"/></c:entry>'
    b'<c:entry><c:value value="7.3"/>seen</c:entry></c:section></c:doc>'
)


def marked(found: Excerpt) -> tuple[str, ...]:
    assert found.marked is not None
    first, last = found.marked
    return found.lines[first : last + 1]


def test_an_element_of_one_long_line_of_xml_is_set_out_and_marked(receive: Receive) -> None:
    found = excerpt(receive(XML, "a.xml"), "/doc/section[1]/entry[1]")
    assert [line.strip() for line in marked(found)] == ["<entry>", '<value value="5.10" unit="mmol/L"/>', "</entry>"]
    assert any('value="7.3"' in line for line in found.lines)
    assert any("seen" in line for line in found.lines)


def test_a_path_that_leads_beyond_stops_at_the_deepest_element_there_is(receive: Receive) -> None:
    found = excerpt(receive(XML, "a.xml"), "/doc/section[1]/entry[2]/value[1]/component/0")
    assert [line.strip() for line in marked(found)] == ['<value value="7.3"/>']


def test_an_element_of_a_long_document_comes_with_what_is_around_it(receive: Receive) -> None:
    entries = "".join(f"<entry><value>{number}</value></entry>" for number in range(5000))
    found = excerpt(receive(f"<doc>{entries}</doc>".encode(), "a.xml"), "/doc/entry[4000]")
    assert "<value>3999</value>" in [line.strip() for line in marked(found)]
    assert len(found.lines) <= 200


def test_xml_with_entities_is_shown_as_plain_lines_and_nothing_is_expanded(receive: Receive) -> None:
    content = b'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<d>&x;</d>'
    found = excerpt(receive(content, "a.xml"), "/d")
    assert found.lines[1] == "<d>&x;</d>"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_line_is_found_whatever_ends_it_and_wherever_pieces_are_cut(receive: Receive, end: str) -> None:
    filling = "x" * 700
    content = end.join(f"row {number} {filling}" for number in range(1, 4001)).encode()
    found = excerpt(receive(content, "a.csv"), "line:3000")
    assert [line.split()[1] for line in marked(found)] == ["3000"]
    assert found.number == 2988
    assert len(found.lines) == 25


def test_a_line_cut_within_its_line_end_is_one_line(receive: Receive) -> None:
    content = b"a" * ((1 << 20) - 1) + b"\r\nsecond\r\nthird"
    assert marked(excerpt(receive(content, "a.txt"), "line:2")) == ("second",)


def test_a_segment_of_hl7_is_found_by_its_line(receive: Receive) -> None:
    content = b"MSH|^~\\&|A\rPID|1\rOBX|1|NM|2345-7||5.1\r"
    assert marked(excerpt(receive(content, "a.hl7"), "line:3/OBX-5")) == ("OBX|1|NM|2345-7||5.1",)


def test_a_json_place_keeps_its_numbers_as_written(receive: Receive) -> None:
    content = b'\xef\xbb\xbf{"entry":[{"resource":{"value":7.10}},{"resource":{"value":8}}]}'
    found = excerpt(receive(content, "a.json"), "/entry/0/resource")
    assert found.lines == ("{", '  "value": 7.10', "}")


def test_a_place_inside_a_zip(receive: Receive) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("export/data.xml", "\n".join(f"<r n='{number}'/>" for number in range(1, 100)))
        archive.writestr("export/doc.xml", XML)
    artifact = receive(out.getvalue(), "export.zip")
    assert marked(excerpt(artifact, "part:export/data.xml/line:50")) == ("<r n='50'/>",)
    assert marked(excerpt(artifact, "part:export/doc.xml//doc/section[1]/entry[1]"))[0].strip() == "<entry>"
    with pytest.raises(IntakeError) as refused:
        excerpt(artifact, "part:export/none.xml/line:1")
    assert refused.value.code == "cannot-be-shown"


def test_what_is_no_text_is_refused(receive: Receive) -> None:
    with pytest.raises(IntakeError) as refused:
        excerpt(receive(b"\0\1\2" * 50, "a.bin"), "line:1")
    assert refused.value.code == "cannot-be-shown"


def test_through_the_sealed_child() -> None:
    found = importers.excerpt(
        lambda offset, length: XML[offset : offset + length], len(XML), "/doc/section[1]/entry[1]"
    )
    assert marked(found)[1].strip() == '<value value="5.10" unit="mmol/L"/>'
