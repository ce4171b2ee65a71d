"""DICOM: what a header says, reports, documents, discs and pictures; what is broken or made to do harm is kept."""

import io
import struct
import zlib
from datetime import date
from typing import Any

import pydicom
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import (
    CTImageStorage,
    EncapsulatedPDFStorage,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEGBaseline8Bit,
    RLELossless,
)

from healthdesk import words
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Draft, Issue, Kind, PatientDraft, Standing
from healthdesk.importers import preview
from healthdesk.importers.dicom import Dicom, drawing
from healthdesk.importers.dicom.study import day
from healthdesk.importers.reading import HEAD, Received

STUDY = "1.2.826.0.1.3680043.8.498.1"


def header(**elements: Any) -> Dataset:
    made = Dataset()
    made.SOPClassUID, made.SOPInstanceUID = CTImageStorage, f"{STUDY}.9"
    made.StudyInstanceUID, made.SeriesInstanceUID = STUDY, f"{STUDY}.2"
    made.PatientName, made.PatientID, made.PatientBirthDate, made.PatientSex = "Durand^Zoé", "D7", "19700203", "F"
    made.IssuerOfPatientID = "Saint Anne"
    made.SpecificCharacterSet = "ISO_IR 192"
    for name, value in elements.items():
        setattr(made, name, value)
    return made


def written(made: Dataset, syntax: str = ExplicitVRLittleEndian, *, bare: bool = False) -> bytes:
    out = io.BytesIO()
    if not bare:
        made.file_meta = FileMetaDataset()
        made.file_meta.TransferSyntaxUID = syntax
        made.file_meta.MediaStorageSOPClassUID = made.SOPClassUID
        made.file_meta.MediaStorageSOPInstanceUID = made.SOPInstanceUID
        pydicom.dcmwrite(out, made, enforce_file_format=True)
    else:
        pydicom.dcmwrite(out, made, implicit_vr=syntax == ImplicitVRLittleEndian, little_endian=True)
    return out.getvalue()


def study(**more: Any) -> Dataset:
    return header(StudyDate="20240105", StudyTime="081530.5", StudyDescription="CT chest", Modality="CT",
                  BodyPartExamined="CHEST", AccessionNumber="A7", ReferringPhysicianName="Roux^Paul^^Dr",
                  InstitutionName="Saint Anne", **more)  # fmt: skip


def codes_of(given_: list[Any]) -> set[str]:
    return {one.code for one in given_ if isinstance(one, Issue)} | {
        odd.code for one in given_ if isinstance(one, Draft) for odd in one.issues
    }


@pytest.mark.parametrize(
    ("syntax", "bare"),
    [
        (ExplicitVRLittleEndian, False),
        (ImplicitVRLittleEndian, False),
        (ExplicitVRLittleEndian, True),
        (ImplicitVRLittleEndian, True),
    ],
)
def test_a_picture_says_its_examination(syntax: str, bare: bool, read: Any) -> None:
    given_ = read(written(study(), syntax, bare=bare), "IM0001")
    (patient,) = [one for one in given_ if isinstance(one, PatientDraft)]
    assert (patient.name, patient.birth_date, patient.sex) == ("Zoé Durand", "1970-02-03", "female")
    assert [(one.system, one.value) for one in patient.identifiers] == [("Saint Anne", "D7")]
    found = next(one for one in given_ if isinstance(one, Draft) and one.kind is Kind.IMAGING)
    assert (found.title, found.detail) == ("CT chest", "Computed tomography · Chest")
    assert (found.author, found.place, found.standing) == ("Dr Paul Roux", "Saint Anne", Standing.DONE)
    assert found.date is not None
    assert found.date.text == "2024-01-05T08:15:30"
    assert [(one.locator, one.media_type) for one in found.attachments] == [("", "application/dicom")]


def test_all_pictures_of_a_series_tell_one_record(read_drafts: Any) -> None:
    one, two = (read_drafts(written(study(InstanceNumber=n, AcquisitionTime=f"08{n:02}")), f"IM{n}") for n in (1, 2))
    assert [(d.resource_id, d.resource) for d in one] == [(d.resource_id, d.resource) for d in two]


def test_without_a_description_the_kind_of_picture_is_the_title(read_drafts: Any) -> None:
    (_, found) = read_drafts(written(header(Modality="MR")), "IM")
    assert (found.title, found.detail) == ("Magnetic resonance", "")


def concept(name: str) -> list[Dataset]:
    one = Dataset()
    one.CodeValue, one.CodingSchemeDesignator, one.CodeMeaning = "1", "99", name
    return [one]


def node(kind: str, name: str, **more: Any) -> Dataset:
    made = Dataset()
    made.RelationshipType, made.ValueType, made.ConceptNameCodeSequence = "CONTAINS", kind, concept(name)
    for key, value in more.items():
        setattr(made, key, value)
    return made


def test_a_structured_report_is_its_text(read_drafts: Any) -> None:
    measured, unit = Dataset(), Dataset()
    unit.CodeValue, unit.CodingSchemeDesignator, unit.CodeMeaning = "mm", "UCUM", "millimeter"
    measured.NumericValue, measured.MeasurementUnitsCodeSequence = "12.5", [unit]
    report = header(SOPClassUID="1.2.840.10008.5.1.4.1.1.88.11", ConceptNameCodeSequence=concept("Chest report"),
                    CompletionFlag="COMPLETE", VerificationFlag="VERIFIED", ContentDate="20240106")  # fmt: skip
    report.ContentSequence = [
        node("CONTAINER", "Findings", ContentSequence=[node("TEXT", "Finding", TextValue="A nodule.\r\nSmall."),
             node("NUM", "Diameter", MeasuredValueSequence=[measured])]),
        node("TEXT", "Impression", TextValue="Follow up."),
        node("CODE", "Side", ConceptCodeSequence=concept("left")),
    ]  # fmt: skip
    found = next(one for one in read_drafts(written(report), "SR1") if one.kind is Kind.REPORT)
    assert (found.title, found.detail, found.standing) == ("Chest report", "Follow up.", Standing.DONE)
    assert found.attachments[0].text == (
        "Findings\n  Finding: A nodule.\nSmall.\n  Diameter: 12.5 mm\nImpression: Follow up.\nSide: left"
    )
    report.VerificationFlag = "UNVERIFIED"
    assert (
        next(one for one in read_drafts(written(report), "SR1") if one.kind is Kind.REPORT).standing
        is Standing.UNCERTAIN
    )


@pytest.mark.parametrize("size", [20, 2_000_001])
def test_a_document_inside_is_taken_out_whole(size: int, read_drafts: Any) -> None:
    content = b"%PDF-1.4" + b" " * (size - 8)
    made = header(SOPClassUID=EncapsulatedPDFStorage, DocumentTitle="Letter", MIMETypeOfEncapsulatedDocument="application/pdf",
                  ContentDate="20240107", EncapsulatedDocument=content + b"\0" * (size % 2), EncapsulatedDocumentLength=size)  # fmt: skip
    found = next(one for one in read_drafts(written(made), "DOC1") if one.kind is Kind.DOCUMENT)
    assert found.title == "Letter"
    assert [(one.media_type, one.size) for one in found.attachments] == [("application/pdf", size)]


def test_a_disc_s_contents_are_counted_and_no_records(read: Any) -> None:
    entries = []
    for kind in ("PATIENT", "STUDY", "SERIES", "IMAGE", "IMAGE"):
        one = Dataset()
        one.DirectoryRecordType = kind
        entries.append(one)
    made = header(SOPClassUID="1.2.840.10008.1.3.10", DirectoryRecordSequence=entries)
    given_ = read(written(made), "DICOMDIR")
    assert [(one.kind, one.detail) for one in given_] == [(Kind.DOCUMENT, "1 patient · 1 study · 1 series · 2 images")]
    assert codes_of(given_) == {"dicom-directory"}


def long_sequence(items: int) -> bytes:
    return b"\x40\0\x30\xa7SQ\0\0\xff\xff\xff\xff" + b"\xfe\xff\0\xe0\0\0\0\0" * items + b"\xfe\xff\xdd\xe0\0\0\0\0"


NEST = b"\x40\0\x30\xa7SQ\0\0\xff\xff\xff\xff\xfe\xff\0\xe0\xff\xff\xff\xff"


@pytest.mark.parametrize(
    ("tail", "codes"),
    [
        (NEST * 5000, {"dicom-damaged"}),
        (long_sequence(1_000_000), {"dicom-too-much"}),
        (b"\x09\0\x10\x10OB\0\0" + struct.pack("<I", 0x7FFFFFFF) + b"z" * 100, set()),
        (b"\x10\0\x10\0PN\xff\xffA", set()),
        (b"\xff" * 100, None),
    ],
)
def test_headers_made_to_do_harm(tail: bytes, codes: set[str] | None, read: Any) -> None:
    given_ = read(written(study()) + tail, "IM")
    assert any(isinstance(one, Draft) for one in given_)
    assert codes is None or codes_of(given_) <= codes | {"dicom-damaged"}
    assert all(words.sentence(code, "fr") for code in codes_of(given_))


def test_a_deflated_header_is_unpacked_within_limits(read: Any) -> None:
    meta = (
        b"\0" * 128
        + b"DICM\x02\0\0\0UL\x04\0"
        + struct.pack("<I", 30)
        + b"\x02\0\x10\0UI\x16\x001.2.840.10008.1.2.1.99"
    )
    elements = b"\x08\0\x60\0CS\x02\0MR\x10\0\x10\0PN\x04\0A^B "
    for body in (elements, elements + b"\x11\0\x10\0LO\x02\0aa" * 2_000_000):
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        given_ = read(meta + packer.compress(body) + packer.flush(), "IM")
        assert any(isinstance(one, Draft) for one in given_)
        if len(body) < 100:
            assert next(one for one in given_ if isinstance(one, PatientDraft)).name == "B A"


def pixels(bits: int = 8, samples: int = 1, **more: Any) -> Dataset:
    made = study(Rows=2, Columns=3, BitsAllocated=bits, BitsStored=bits, HighBit=bits - 1, SamplesPerPixel=samples,
                 PixelRepresentation=0, PhotometricInterpretation="MONOCHROME2" if samples == 1 else "RGB")  # fmt: skip
    for key, value in more.items():
        setattr(made, key, value)
    return made


def shades(png: bytes) -> list[int]:
    with Image.open(io.BytesIO(png)) as image:
        return list(image.convert("L").tobytes())


def test_pictures_are_drawn() -> None:
    assert shades(drawing.picture(written(pixels(PixelData=bytes((0, 51, 102, 153, 204, 255)))))) == [
        0,
        51,
        102,
        153,
        204,
        255,
    ]
    words_ = struct.pack("<6H", 0, 1000, 2000, 3000, 4000, 5000)
    assert shades(drawing.picture(written(pixels(16, PixelData=words_)))) == [0, 51, 102, 153, 204, 255]
    windowed = pixels(16, PixelData=words_, WindowCenter="2500", WindowWidth="1000")
    assert shades(drawing.picture(written(windowed))) == [0, 0, 0, 255, 255, 255]
    inverse = pixels(PixelData=bytes((0, 51, 102, 153, 204, 255)), PhotometricInterpretation="MONOCHROME1")
    assert shades(drawing.picture(written(inverse))) == [255, 204, 153, 102, 51, 0]
    rle = struct.pack("<16I", 1, 64, *([0] * 14)) + b"\x05\x00\x33\x66\x99\xcc\xff" + b"\x80"
    assert shades(drawing.picture(written(pixels(PixelData=encapsulate([rle])), RLELossless))) == [
        0,
        51,
        102,
        153,
        204,
        255,
    ]


def test_a_compressed_picture_is_drawn_in_the_child() -> None:
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "red").save(out, "JPEG")
    made = pixels(8, 3, Rows=30, Columns=40, PlanarConfiguration=0, PixelData=encapsulate([out.getvalue()]))
    with Image.open(io.BytesIO(preview(written(made, JPEGBaseline8Bit), "application/dicom").png)) as image:
        assert image.size == (40, 30)
        assert image.convert("RGB").getpixel((5, 5))[0] > 240  # type: ignore[index]


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"Rows": 60000, "Columns": 60000, "PixelData": b"xx"},
        {"PixelData": b"xx"},
        {"BitsAllocated": 1, "PixelData": b"xx"},
    ],
)
def test_what_cannot_be_drawn_says_so(more: dict[str, Any]) -> None:
    with pytest.raises(IntakeError) as caught:
        drawing.picture(written(pixels(**more)))
    assert caught.value.code == "cannot-be-shown"


@pytest.mark.parametrize(
    ("head", "sure"),
    [(b"\0" * 128 + b"DICM", True), (b"\x08\0\x05\0CS\x0a\0ISO_IR 100", True), (b"\0" * 200, False), (b"plain words", False),
     (b"\x08\0\0\0\0\0", False), (b"", False)],
)  # fmt: skip
def test_files_are_known_by_their_content(head: bytes, sure: bool, receive: Any) -> None:
    assert bool(Dicom().sniff(receive(head, "x.dcm"))) is sure


@pytest.mark.parametrize(
    ("text", "told"),
    [("20240105", "2024-01-05"), ("1997.04.24", "1997-04-24"), ("20240230", ""), ("", ""), ("today", "")],
)
def test_dates(text: str, told: str) -> None:
    assert day(text) == told


@given(tail=st.binary(max_size=400))
def test_any_bytes_behind_the_mark_end_in_a_draft(tail: bytes) -> None:
    content = b"\0" * 128 + b"DICM" + tail
    received = Received(
        "IM", len(content), lambda at, length: content[at : at + length], date(2026, 6, 1), content[:HEAD]
    )
    assert any(isinstance(one, Draft) for one in Dicom().read(received))
