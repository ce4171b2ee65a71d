"""A letter read page by page: the document itself, kept whole with its text, and the results that its tables propose."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace

from healthdesk.domain.records import Draft, Issue, PatientDraft
from healthdesk.importers import whole
from healthdesk.importers.pages import layout, letterhead, results, tables
from healthdesk.importers.pages.layout import Sheet
from healthdesk.importers.pages.letterhead import Letterhead
from healthdesk.importers.reading import Received, Yielded

MOST_ROWS = 5000


def read(
    received: Received, content: bytes, document: dict[str, str], sheets: Sequence[Sheet], issues: tuple[Issue, ...]
) -> Iterator[Yielded]:
    """The patient that the letter names, the document, and what its pages propose.

    `document` holds the media type, the text and the kind of the document.
    """
    text = document["text"]
    heads = _heads(sheets, text, received)
    letter = results.Letter(
        received.name.rpartition("/")[2], hashlib.sha256(content).hexdigest(), heads, text, received.today
    )
    subject = ""
    for patient in _patients(sheets, heads):
        subject = patient.key
        yield patient
    proposals: list[Draft] = []
    odd: list[Issue] = list(issues)
    for one in results.proposed(_rows(sheets, text), letter, subject):
        if isinstance(one, Draft):
            proposals.append(one)
        else:
            odd.append(one)
    yield whole.document(
        received,
        media_type=document["media_type"],
        text=text,
        kind=document["kind"],
        issues=tuple(odd),
        subject=subject,
    )
    yield from proposals


def _heads(sheets: Sequence[Sheet], text: str, received: Received) -> dict[int, Letterhead]:
    """The letterhead that counts on each page: its own, and what it leaves open from the page before."""
    found: dict[int, Letterhead] = {}
    before = Letterhead()
    for sheet in sheets:
        own = letterhead.read(layout.lines(sheet.words), text, received.today)
        name, birth_date = (own.name, own.birth_date) if own.name else (before.name, before.birth_date)
        taken, weak = (own.taken, own.weak) if own.taken or own.dated else (before.taken, before.weak)
        before = replace(own, name=name, birth_date=birth_date, taken=taken, weak=weak)
        found[sheet.number] = before
    return found


def _patients(sheets: Sequence[Sheet], heads: dict[int, Letterhead]) -> Iterator[PatientDraft]:
    """Whom the pages name, each once; what was only seen in a picture may be misread, and names nobody."""
    given = {(heads[sheet.number].name, heads[sheet.number].birth_date) for sheet in sheets if not sheet.seen}
    for number, (name, birth_date) in enumerate(sorted(given - {("", "")})):
        yield PatientDraft(f"patient-{number + 1}", name, birth_date)


def _rows(sheets: Sequence[Sheet], text: str) -> Iterator[tables.Row | tables.Undated]:
    count = 0
    pointed = results.decimals(text) == "."
    for sheet in sheets:
        for row in tables.read(results.without_thousands(sheet) if pointed else sheet):
            yield row
            count += 1
            if count >= MOST_ROWS:
                return
