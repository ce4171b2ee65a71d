"""A letter read page by page: the document itself, kept whole with its text, and the results that its tables propose."""

import hashlib
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Draft, Issue, PatientDraft, Severity
from healthdesk.importers import whole
from healthdesk.importers.documents import looking
from healthdesk.importers.documents.pdf import PdfText
from healthdesk.importers.pages import layout, letterhead, recipes, results, scans, tables
from healthdesk.importers.pages.columns import Head
from healthdesk.importers.pages.found import Row, Undated
from healthdesk.importers.pages.layout import Sheet
from healthdesk.importers.pages.letterhead import Letterhead
from healthdesk.importers.pages.recipes import Recipe
from healthdesk.importers.reading import Received, Yielded

MOST_ROWS = 5000


_NOT_SEEN = {"slow": "pages-seen-too-slow", "limit": "pages-seen-in-part"}
_ABSENT = {"linux": "pages-no-eyes-linux", "darwin": "pages-no-eyes-mac", "win32": "pages-no-eyes-windows"}


def of_pdf(received: Received, content: bytes, found: PdfText, issues: tuple[Issue, ...]) -> Iterator[Yielded]:
    """A PDF: what its text says, and what can be seen on its pictures."""
    sheets = {sheet.number: sheet for sheet in found.sheets}
    texts = found.text
    odd = list(issues)
    given = {sheet.number: sheet for sheet in found.pictured}
    for number, look in looking.pages(content, received.password, found.pictured, received.see):
        if look.why or look.sheet is None:
            odd.append(_not_seen(look.why, number))
            sheets |= {each.number: _doubted(each) for each in found.pictured if each.seen and each.number >= number}
            break
        own = given[number]
        if own.seen:  # a scanner put its own reading beneath the picture: a second opinion
            sheets[number] = replace(look.sheet, words=scans.agreed(look.sheet.words, own.words))
            continue
        fresh = looking.together(own, look.sheet)
        sheets[number] = fresh
        if len(fresh.words) > len(own.words):
            seen = replace(look.sheet, words=fresh.words[len(own.words) :])
            texts = f"{texts}\n\f\n{scans.text_of(seen)}" if texts.strip() else scans.text_of(seen)
    if texts.strip() and any(issue.code == "pdf-without-text" for issue in odd):
        odd = [issue for issue in odd if issue.code != "pdf-without-text"]
    document = {"media_type": "application/pdf", "text": texts, "kind": "PDF"}
    yield from read(received, content, document, [sheets[number] for number in sorted(sheets)], tuple(odd))


def of_picture(received: Received, content: bytes, kind: str, shown: str) -> Iterator[Yielded]:
    """A photograph or a scan: what can be seen on it."""
    sheets: list[Sheet] = []
    odd: list[Issue] = []
    try:
        for number, look in enumerate(looking.photograph(content, received.see), 1):
            if look.why:
                odd.append(_not_seen(look.why, number))
            elif look.sheet is not None:
                sheets.append(look.sheet)
    except IntakeError as problem:
        odd.append(Issue(problem.code, "", Severity.WARNING))
    text = "\n\f\n".join(scans.text_of(sheet) for sheet in sheets)
    yield from read(received, content, {"media_type": kind, "text": text, "kind": shown}, sheets, tuple(odd))


def _not_seen(why: str, number: int) -> Issue:
    """Why the letters on a page were not read, and where that begins."""
    if why == "absent":
        return Issue(_ABSENT.get(sys.platform, "pages-no-eyes-linux"), "", Severity.WARNING)
    return Issue(_NOT_SEEN.get(why, "pages-seen-in-part"), f"page:{number}", Severity.WARNING)


def _doubted(sheet: Sheet) -> Sheet:
    """What another program saw, with nobody to look a second time."""
    return replace(sheet, words=tuple(word._replace(sure=0.5) for word in sheet.words))


def read(
    received: Received, content: bytes, document: dict[str, str], sheets: Sequence[Sheet], issues: tuple[Issue, ...]
) -> Iterator[Yielded]:
    """The patient that the letter names, the document, and what its pages propose.

    `document` holds the media type, the text and the kind of the document.
    """
    text = document["text"]
    heads = _heads(sheets, text, received)
    learnt = recipes.read(received.recipes)
    first = next((line.text for sheet in sheets[:1] for line in layout.lines(sheet.words)), "")
    title = received.name.rpartition("/")[2]
    digest = hashlib.sha256(content).hexdigest()
    letter = results.Letter(title, digest, heads, text, received.today, learnt, first)
    subject = ""
    for patient in _patients(sheets, heads):
        subject = patient.key
        yield patient
    proposals: list[Draft] = []
    odd: list[Issue] = list(issues)
    for one in results.proposed(_rows(sheets, text, _learnt_heads(sheets, first, learnt)), letter, subject):
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


def _learnt_heads(sheets: Sequence[Sheet], first: str, learnt: dict[str, Recipe]) -> dict[int, Head]:
    """For pages without a head of their own: the one that this laboratory's layout is known to have, told by its first page."""
    if not sheets or not learnt:
        return {}
    told = recipes.layout(tables.head_of(sheets[0]), first, sheets[0].width)
    recipe = learnt.get(recipes.layout_in({"extension": [told]}) if told else "")
    bare = [sheet for sheet in sheets[1:] if recipe and tables.head_of(sheet) is None]
    given = {sheet.number: recipes.head_of(recipe, sheet.width) for sheet in bare if recipe}
    return {number: head for number, head in given.items() if head is not None}


def _rows(sheets: Sequence[Sheet], text: str, heads: dict[int, Head]) -> Iterator[Row | Undated]:
    count = 0
    pointed = results.decimals(text) == "."
    for sheet in sheets:
        for row in tables.read(results.without_thousands(sheet) if pointed else sheet, heads.get(sheet.number)):
            yield row
            count += 1
            if count >= MOST_ROWS:
                return
