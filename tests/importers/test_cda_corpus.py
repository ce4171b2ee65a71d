"""Real clinical documents (where HEALTHDESK_CORPUS names their folder): what is structured in them is given, or said.

The entries are counted here by XPath alone, by other code than reads them.
"""

import os
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from healthdesk import words
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Draft, Issue, Kind, PatientDraft
from healthdesk.importers.cda import Cda

_ROOMS = ("ccda-*", "cda-*", "ihe-xdm", "fhir-validator-nasty")
_MARK = b"ClinicalDocument"
_CLASSES = " or ".join(
    f"local-name()='{name}'"
    for name in (
        "observation",
        "act",
        "procedure",
        "encounter",
        "substanceAdministration",
        "supply",
        "organizer",
        "observationMedia",
    )
)
_ENTRIES = etree.XPath(f"//*[local-name()='section']/*[local-name()='entry']/*[{_CLASSES}]")


def _files() -> list[Path]:
    named = os.environ.get("HEALTHDESK_CORPUS")
    every = (path for room in _ROOMS for path in Path(named).glob(f"{room}/**/*") if path.is_file()) if named else ()
    return sorted(path for path in every if _MARK in path.read_bytes()[:200_000])


FILES = _files()


def _given(receive: Any, path: Path) -> Any:
    artifact = receive(path.read_bytes(), path.name)
    if not Cda().sniff(artifact):
        return None
    try:
        return list(Cda().read(artifact))
    except IntakeError as refused:
        return refused


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_entry_of_a_real_document_is_given_or_said(path: Path, receive: Any) -> None:
    begun = time.process_time()
    given = _given(receive, path)
    assert time.process_time() - begun < 5
    if given is None:
        return
    if isinstance(given, IntakeError):
        assert words.sentence(given.code, "fr", **given.fields)
        return
    drafts = [one for one in given if isinstance(one, Draft)]
    issues = [one for one in given if isinstance(one, Issue)] + [issue for one in drafts for issue in one.issues]
    assert all(words.sentence(one.code, "en") for one in issues)
    if any(one.code == "cda-not-well-formed" for one in issues):
        assert [one.kind for one in drafts] == [Kind.DOCUMENT]
        return
    patients = [one for one in given if isinstance(one, PatientDraft)]
    assert len(patients) == (b"<recordTarget" in path.read_bytes() or b":recordTarget" in path.read_bytes())
    assert all(bool(one.subject) == bool(patients) for one in drafts)
    assert drafts[len(patients)].resource_type in ("Composition", "DocumentReference")
    _nothing_is_lost(path, {one.locator for one in drafts} | {one.locator for one in issues})


def _nothing_is_lost(path: Path, places: set[str]) -> None:
    """For each entry with anything in it there is a draft or an Issue at its place or within it."""
    parser = etree.XMLParser(
        recover=True, huge_tree=True, remove_comments=True, remove_pis=True, resolve_entities=False
    )
    tree = etree.fromstring(path.read_bytes(), parser)
    acts: Any = _ENTRIES(tree)
    for act in acts:
        place = _place(act)
        holder = place.rpartition("/")[0]
        assert any(one == place or one.startswith((f"{place}/", f"{holder}/")) for one in places), place


def _place(element: Any) -> str:
    steps = []
    while element is not None:
        name = etree.QName(element).localname
        before = [one for one in element.itersiblings(preceding=True) if etree.QName(one).localname == name]
        steps.append(name if element.getparent() is None else f"{name}[{len(before) + 1}]")
        element = element.getparent()
    return "/" + "/".join(reversed(steps))


def test_ids_of_the_corpus_name_one_statement_each(receive: Any) -> None:
    """Within a document two statements that differ never share an id."""
    for path in FILES[::3]:
        given = _given(receive, path)
        if isinstance(given, list):
            by_id: dict[tuple[str, str], set[bytes]] = {}
            for one in given:
                if isinstance(one, Draft) and one.resource_id:
                    by_id.setdefault((one.resource_type, one.resource_id), set()).add(one.resource)
            assert not [key for key, contents in by_id.items() if len(contents) > 1]


def test_the_same_people_come_from_many_senders_with_codes(receive: Any) -> None:
    """Alice Newman's penicillin, from every sender that tells of it, has the same code or the same name."""
    named = Counter[str]()
    for path in FILES:
        given = _given(receive, path)
        if not isinstance(given, list) or not any(
            isinstance(one, PatientDraft) and "Newman" in one.name for one in given
        ):
            continue
        for one in given:
            if isinstance(one, Draft) and one.kind is Kind.ALLERGY and "penicillin" in one.title.lower():
                named[
                    "coded" if any(code.code in ("7980", "70618", "7984", "91936005") for code in one.codes) else "bare"
                ] += 1
    assert not FILES or named["coded"] >= 9 * named["bare"]
