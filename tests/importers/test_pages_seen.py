"""Pictures of pages: what two looks agree on is sure, the rest is asked about; without eyes it is said how to get them."""

import io
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pypdfium2
import pytest
from pages_layouts import two_columns, us_flags
from PIL import Image, ImageFilter

from healthdesk import words
from healthdesk.domain.errors import Cancelled
from healthdesk.domain.records import Draft, Kind, PatientDraft, Standing
from healthdesk.importers import read_artifact
from healthdesk.importers.documents import Documents
from healthdesk.importers.pages import scans
from healthdesk.importers.pages.layout import Word
from healthdesk.importers.reading import Received, Seen
from healthdesk.workers import seeing

HERE = [seeing] if seeing.eyes() else []
"""What needs Tesseract is tested where it is."""


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages a quarter as large, where nobody really looks."""
    monkeypatch.setattr(scans, "LONG_SIDE", 877)


def line(number: int, words_: list[tuple[str, int]], top: int, sure: float = 95.0) -> list[str]:
    """A line of Tesseract's answer: words with their left edges."""
    return [
        "\t".join(map(str, (5, 1, 1, 1, number, at, left // 4, top // 4, 3 * len(text), 6, sure, text)))
        for at, (text, left) in enumerate(words_, 1)
    ]


def answer(value: str = "13,1", unit: str = "g/dL") -> bytes:
    rows = [
        line(1, [("Prélevé", 100), ("le", 200), ("12/05/2026", 240)], 100),
        line(2, [("Analyse", 100), ("Résultat", 600), ("Unité", 900), ("Normes", 1200)], 300),
        line(3, [("Hémoglobine", 100), (value, 600), (unit, 900), ("11,5", 1200), ("-", 1260), ("16,0", 1290)], 360),
    ]
    return "\n".join(cell for row in rows for cell in row).encode()


def picture(kind: str = "PNG", size: tuple[int, int] = (620, 877), **options: Any) -> bytes:
    out = io.BytesIO()
    Image.new("L", size, "white").save(out, kind, **options)
    return out.getvalue()


def looks(*answers: Seen) -> Callable[[bytes, int], Seen]:
    given = iter(answers)
    return lambda _picture, _layout: next(given)


def larger(told: bytes) -> bytes:
    """The same words as the second, larger look sees them."""
    found = []
    for row in told.decode().splitlines():
        cells = row.split("\t")
        cells[6:10] = [str(round(int(cell) * 1.25)) for cell in cells[6:10]]
        found.append("\t".join(cells))
    return "\n".join(found).encode()


def read_seen(content: bytes, name: str, see: Any, receive: Any) -> list[Any]:
    artifact: Received = replace(receive(content, name), see=see)
    return list(Documents().read(artifact))


def observations(given: list[Any]) -> list[Draft]:
    return [one for one in given if isinstance(one, Draft) and one.resource_type == "Observation"]


def doubts(draft: Draft) -> set[str]:
    cells = [
        {each["url"]: each.get("valueCode", True) for each in extension["extension"]}
        for extension in json.loads(draft.resource)["extension"]
    ]
    return {cell["part"] for cell in cells if "doubtful" in cell}


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (answer(), answer(), set()),
        (answer("13,1"), answer("13,7"), {"value"}),
        (answer("131"), answer("131"), {"value"}),
        (answer(unit="pg/dL"), answer(unit="pg/dL"), {"unit"}),
        (answer(), b"", {"value", "range"}),
    ],
)
def test_a_seen_value_is_sure_when_two_looks_and_its_range_agree(
    first: bytes, second: bytes, expected: set[str], receive: Any
) -> None:
    see = looks(Seen(first), Seen(larger(second)))
    (found,) = observations(read_seen(picture(), "photo.png", see, receive))
    assert doubts(found) == expected
    assert found.standing is Standing.PROPOSED
    left, top, right, bottom = (float(each) for each in found.locator.partition("box:")[2].split(","))
    assert (round(left, 2), round(top, 2)) == (0.04, 0.1)
    assert right > left
    assert bottom > top


@pytest.mark.usefixtures("small")
def test_words_that_were_seen_can_be_searched(receive: Any) -> None:
    see = looks(Seen(answer()), Seen(larger(answer())))
    document = read_seen(picture("JPEG"), "photo.jpg", see, receive)[0]
    assert (document.kind, document.detail) == (Kind.DOCUMENT, "JPEG")
    assert "Hémoglobine" in document.attachments[0].text


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize(("platform", "code"), [("linux", "linux"), ("darwin", "mac"), ("win32", "windows")])
def test_without_eyes_it_is_said_how_to_get_them(
    platform: str, code: str, receive: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    (document,) = read_seen(picture(), "photo.png", looks(Seen(why="absent")), receive)
    assert [issue.code for issue in document.issues] == [f"pages-no-eyes-{code}"]
    assert "Tesseract" in words.sentence(document.issues[0].code, "fr") or platform == "linux"


@pytest.mark.usefixtures("small")
def test_pages_beyond_what_is_looked_at_are_told_of(receive: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scans, "MOST_PAGES", 2)
    out = io.BytesIO()
    pages = [Image.new("L", (300, 400), "white") for _ in range(4)]
    pages[0].save(out, "TIFF", save_all=True, append_images=pages[1:])
    (document,) = read_seen(out.getvalue(), "fax.tiff", lambda _p, _l: Seen(), receive)
    assert [(issue.code, issue.locator) for issue in document.issues] == [("pages-seen-in-part", "page:3")]


def test_a_slanted_page_is_straightened_and_its_words_put_back() -> None:
    page = next(pages_of(us_flags().content)).convert("L")
    assert scans.slant(page.rotate(2.0, fillcolor=255)) == pytest.approx(-2.0, abs=0.25)


def test_figures_seen_alike_twice_are_surer_than_once() -> None:
    once = Word("13,1", 0, 0, 40, 10, 0.7)
    assert scans.agreed([once], [once])[0].sure >= 0.86
    assert scans.agreed([once], [once._replace(text="18,1")])[0].sure < 0.5
    assert scans.agreed([once._replace(text="Sodium")], [])[0].sure == 0.7


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize(
    ("kind", "options"), [("TIFF", {}), ("WEBP", {}), ("BMP", {}), ("GIF", {}), ("JPEG", {"quality": 80})]
)
def test_pictures_of_any_usual_kind_are_looked_at(kind: str, options: Any, receive: Any) -> None:
    seen = []

    def see(content: bytes, _layout: int) -> Seen:
        seen.append(content[:2])
        return Seen()

    read_seen(picture(kind, (200, 300), **options), "photo", see, receive)
    assert seen == [b"P5"]


def pages_of(content: bytes) -> Iterator[Image.Image]:
    document = pypdfium2.PdfDocument(content)
    for page in document:
        yield page.render(scale=200 / 72).to_pil()
    document.close()


def scanned(content: bytes, angle: float = 0.7) -> bytes:
    """The pages of a PDF as a scanner makes them."""
    shown = [
        page.convert("L").rotate(angle, fillcolor=255).filter(ImageFilter.GaussianBlur(0.5))
        for page in pages_of(content)
    ]
    out = io.BytesIO()
    shown[0].save(out, "PDF", save_all=True, append_images=shown[1:], resolution=200)
    return out.getvalue()


@pytest.mark.parametrize("_eyes", HERE)
@pytest.mark.parametrize("make", [us_flags, two_columns], ids=lambda make: make.__name__)
def test_a_scan_read_by_tesseract_is_right_or_asked_about(make: Any, _eyes: Any) -> None:
    report = make()
    content = scanned(report.content)
    given = list(read_artifact(lambda start, length: content[start : start + length], len(content), "scan.pdf"))
    found = observations(given)
    truths = {(truth.value, truth.day) for truth in report.truths}
    told = [
        (
            (
                one.measurements[0].quantity.comparator + one.measurements[0].quantity.value_text,
                one.date.text if one.date else "",
            ),
            doubts(one),
        )
        for one in found
    ]
    assert not [each for each, odd in told if each not in truths and not odd]
    assert len([each for each, _ in told if each in truths]) > 0.6 * len(report.truths)
    assert not [one for one in given if isinstance(one, PatientDraft)]  # a name off a picture may be misread


@pytest.mark.parametrize("_eyes", HERE)
def test_looking_can_be_stopped(_eyes: Any) -> None:
    content = scanned(us_flags().content)
    asked = iter([False, False, False])
    with pytest.raises(Cancelled):
        list(
            read_artifact(
                lambda start, length: content[start : start + length],
                len(content),
                "scan.pdf",
                cancelled=lambda: next(asked, True),
            )
        )
