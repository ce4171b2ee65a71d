"""What other sources say of the same thing: alike, or otherwise. Both stand as they came; nothing is resolved here."""

from functools import partial

from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts.buttons import RowButton, button
from healthdesk.desktop.parts.layout import Card, row, rule, section, stack
from healthdesk.desktop.parts.notices import Tag
from healthdesk.desktop.parts.plain import ElidedLabel, PlainLabel, Prose
from healthdesk.desktop.parts.record_list import record_row
from healthdesk.domain.records import Record
from healthdesk.domain.views import RecordPage

MOST = 12


def file_of(page: RecordPage, record: Record) -> str:
    """The name of the file that says so, without the package it came in; the source's own name where no file is known."""
    names = {original.artifact.id: original.artifact.name for original in page.originals}
    names |= {run.artifact_id: run.file for run, _ in page.sightings if run.artifact_id}
    return text.file_name(names.get(record.artifact_id, record.source))


def same(page: RecordPage, desk: Desk) -> list[QWidget]:
    """The other records that say the same, each from its own file, with its own value and status."""
    if not page.same:
        return []
    card = Card(margin=0, spacing=0)
    card.rows.setContentsMargins(4, 4, 4, 4)
    for at, record in enumerate(page.same[:MOST]):
        said = record_row(record, with_date=True)
        title = said.title if said.title != record_row(page.record, with_date=True).title else ""
        told = (said.value or record.detail, text.say(f"standing.{record.standing}"), title)
        detail = " · ".join(dict.fromkeys(filter(None, told)))
        card.add(*([rule()] if at else []))
        card.add(
            RowButton(
                file_of(page, record), detail, glyph="document", trailing=said.aside,
                pressed=partial(desk.open_record, record.id),
            )
        )  # fmt: skip
    return [section(text.many("record.same", len(page.same)), card, spacing=8)]


def contradicts(page: RecordPage, desk: Desk) -> list[QWidget]:
    """What another source says otherwise, side by side with what this one says."""
    if not page.contradicts:
        return []
    by_code: dict[str, list[Record]] = {}
    for code, other in page.contradicts[:MOST]:
        by_code.setdefault(code, []).append(other)
    cards: list[QWidget] = []
    for code, others in by_code.items():
        card = Card("sunken", margin=16, spacing=12)
        card.add(Prose(text.code_words(code), "text", "ink2"), _beside(page, others[0], desk))
        for other in others[1:]:
            card.add(rule(), _beside(page, other, desk))
        cards.append(card)
    return [section(text.say("record.differs"), *cards, spacing=8)]


def _beside(page: RecordPage, other: Record, desk: Desk) -> QWidget:
    here = _side(page, page.record, text.say("record.here"))
    there = _side(page, other, text.say("record.there"))
    beside = row(here, rule(upright=True), there, spacing=16)
    layout = beside.layout()
    assert layout is not None
    for at in (0, 2):
        layout.setStretch(at, 1)  # type: ignore[attr-defined]
    look = button(text.say("record.open-other"), partial(desk.open_record, other.id), look="link", glyph="panel")
    return stack(beside, row(None, look), spacing=4)


def _side(page: RecordPage, record: Record, name: str) -> QWidget:
    said = record_row(record, with_date=True)
    source = file_of(page, record)
    lines: list[QWidget] = [PlainLabel(name, "small", "ink3"), Prose(said.title, "prose-strong")]
    for words in (said.value or record.detail, text.day(record.date) if record.date else ""):
        lines += [Prose(words, "text")] if words else []
    lines.append(row(Tag(text.say(f"standing.{record.standing}")), None))
    lines += [ElidedLabel(source, "small", "ink2")] if source else []
    whole = stack(*lines, None, spacing=4)
    whole.setAccessibleName(
        ", ".join(filter(None, (name, said.spoken, text.say(f"standing.{record.standing}"), source)))
    )
    return whole
