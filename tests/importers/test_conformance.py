"""Every importer keeps the promises of the plug point, over the same files."""

import io
import random
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PIL import Image

from healthdesk import words
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.readings import Series
from healthdesk.domain.records import Draft, Issue, PatientDraft
from healthdesk.importers import IMPORTERS, Importer, Received, Recognised
from healthdesk.importers.reading import Part
from healthdesk.importers.registry import FAMILIES, best_for

FIXTURES = Path(__file__).with_name("fixtures")


def _png() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (8, 6), "teal").save(out, "PNG")
    return out.getvalue()


FOUND = sorted(FIXTURES.with_name("found").glob("*"))  # what fuzzing has found
FILES = {
    path.name: path.read_bytes() for path in (*FIXTURES.iterdir(), *FOUND) if not path.name.endswith(".golden.json")
} | {
    "photo.png": _png(),
    "noise.bin": random.Random(7).randbytes(3000),
    "letter.txt": "Chère Madame".encode("cp1252"),
    "page.html": b"<!DOCTYPE html><html><body>Hello</body></html>",
    "nothing.txt": b"",
    "wild.json": b'{"resourceType":"Bundle","entry":[7,null,{"resource":[]},{"resource":{"resourceType":"Basic","id":{}}}]}',
}


def _cases() -> list[Any]:
    return [pytest.param(one, name, id=f"{one.name}-{name}") for one in IMPORTERS for name in FILES]


def _whole(one: Any) -> Any:
    """A part with its bytes, which have to be taken before the next thing is asked for."""
    return Part(one.name, (b"".join(one.pieces),)) if isinstance(one, Part) else one  # type: ignore[arg-type]


def _outcome(importer: Importer, artifact: Received) -> Any:
    try:
        return [importer.recognise(artifact), *map(_whole, importer.read(artifact))]
    except IntakeError as refused:
        return refused


def test_names_are_unique_and_versions_count_from_one() -> None:
    assert len({importer.name for importer in IMPORTERS}) == len(IMPORTERS)
    assert all(importer.version >= 1 for importer in IMPORTERS)


@pytest.mark.parametrize("name", FILES)
def test_who_reads_a_file_does_not_depend_on_who_is_loaded_first(name: str, receive: Any) -> None:
    artifact = receive(FILES[name], name)
    found = [(importer.sniff(artifact), family, importer) for family in FAMILIES for importer in family.load()]
    assert all(sure <= family.surest for sure, family, _ in found)
    if artifact.size:
        assert best_for(artifact) is max(found, key=lambda one: one[0])[2]


@pytest.mark.parametrize(("importer", "name"), _cases())
def test_a_score_is_a_score(importer: Importer, name: str, receive: Any) -> None:
    assert 0 <= importer.sniff(receive(FILES[name], name)) <= 100
    assert importer.sniff(receive(b"", name)) <= 100


@pytest.mark.parametrize(("importer", "name"), _cases())
def test_what_an_importer_gives(importer: Importer, name: str, receive: Any) -> None:
    content = FILES[name]
    artifact = receive(content, name)
    if not importer.sniff(artifact):
        return
    given = _outcome(importer, artifact)
    if isinstance(given, IntakeError):
        assert words.sentence(given.code, "fr", **given.fields)
        return
    recognised = given.pop(0)
    assert recognised == Recognised(importer.name, importer.version, recognised.format, recognised.media_type)
    drafts = [one for one in given if isinstance(one, Draft)]
    patients = {one.key for one in given if isinstance(one, PatientDraft)}
    issues = [one for one in given if isinstance(one, Issue)] + [issue for one in drafts for issue in one.issues]
    assert drafts or any(isinstance(one, Part | Series) for one in given)
    first_draft = next((place for place, one in enumerate(given) if isinstance(one, Draft)), len(given))
    assert not any(isinstance(one, PatientDraft) for one in given[first_draft:])
    for draft in drafts:
        assert msgspec.json.decode(draft.resource)["resourceType"] == draft.resource_type
        assert draft.subject in patients | {""}
        assert draft.title
        assert len(draft.title) <= 300
        assert len(draft.detail) <= 500
        assert "\0" not in draft.title + draft.detail + draft.text
        assert all(draft.locator in measured.locator for measured in draft.measurements)
    for issue in issues:
        assert words.sentence(issue.code, "en")


@pytest.mark.parametrize(("importer", "name"), _cases())
def test_reading_twice_gives_the_same(importer: Importer, name: str, receive: Any) -> None:
    if importer.sniff(receive(FILES[name], name)):
        first, second = (_outcome(importer, receive(FILES[name], name)) for _ in range(2))
        assert first == second or (first.code, first.fields) == (second.code, second.fields)


@pytest.mark.parametrize(("importer", "name"), _cases())
def test_any_cut_gives_drafts_or_a_sentence(importer: Importer, name: str, receive: Any) -> None:
    content = FILES[name]
    chance = random.Random(name)
    for _ in range(12):
        cut = content[: chance.randrange(len(content) + 1)]
        if not cut or not importer.sniff(receive(cut, name)):
            continue
        given = _outcome(importer, receive(cut, name))
        assert given
        assert not isinstance(given, IntakeError) or given.code in words.SENTENCES
