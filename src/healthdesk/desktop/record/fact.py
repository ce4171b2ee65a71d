"""The fact of a record: what it is, when, where from, its values, its versions, and what it hangs together with."""

from functools import partial

from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts import icons
from healthdesk.desktop.parts.buttons import RowButton
from healthdesk.desktop.parts.layout import Card, flow, row, rule, section, stack
from healthdesk.desktop.parts.notices import Tag
from healthdesk.desktop.parts.plain import ElidedLabel, PlainLabel, Prose
from healthdesk.desktop.parts.record_list import record_row
from healthdesk.desktop.parts.values import (
    flag_words,
    measure_name,
    number_words,
    printed_range,
    unit_words,
    value_words,
)
from healthdesk.domain.records import Measurement, Record, Standing
from healthdesk.domain.views import RecordPage

MOST = 12


def head(record: Record) -> QWidget:
    """Kind, title and standing."""
    tags = [Tag(text.kind_name(record.kind))]
    if record.standing is not Standing.DONE:
        tags.append(
            Tag(text.say(f"standing.{record.standing}"), "accent" if record.standing is Standing.ACTIVE else "plain")
        )
    return stack(
        flow(*tags, spacing=6),
        Prose(record.title or text.kind_name(record.kind), "large"),
        spacing=8,
    )


def values(page: RecordPage) -> list[QWidget]:
    """The values as printed: one large, or several in lines."""
    held = page.measurements
    if not held:
        return [Prose(page.record.detail, "prose")] if page.record.detail else []
    if len(held) == 1:
        return [_single(held[0])]
    lines: list[QWidget] = []
    for one in held:
        flag = flag_words(one.quantity)
        lines.append(
            row(
                ElidedLabel(measure_name(one.concept, one.label), "text"),
                *([Tag(flag, "amber")] if flag else []),
                PlainLabel(value_words(one.quantity), "strong", tabular=True),
            )
        )
        layout = lines[-1].layout()
        if layout is not None:
            layout.setStretch(0, 1)  # type: ignore[attr-defined]
    return lines


def _single(one: Measurement) -> QWidget:
    quantity = one.quantity
    flag, said = flag_words(quantity), printed_range(quantity)
    number = number_words(quantity)
    if len(number) > 16:
        return Prose(value_words(quantity), "prose-strong")
    line = row(
        PlainLabel(number, "figure"),
        PlainLabel(unit_words(quantity), "prose", "ink2"),
        *([Tag(flag, "amber")] if flag else []),
        None,
        spacing=6,
    )
    return stack(line, *([PlainLabel(said, "small", "ink2")] if said else []), spacing=2)


def facts(page: RecordPage, desk: Desk) -> QWidget:
    """When, where, by whom, from which source, under which status."""
    record = page.record
    when = text.day(record.date)
    if record.end is not None and record.date is not None and record.end.day != record.date.day:
        when = text.say("record.span", first=when, last=text.day(record.end))
    age = text.ago(record.date, desk.today)
    pairs = [
        ("record.when", f"{when} · {age}" if age else when),
        ("record.detail", record.detail if page.measurements and record.detail and len(page.measurements) > 1 else ""),
        ("record.place", record.place),
        ("record.author", record.author),
        ("record.source", record.source),
        ("record.status", record.status),
        ("record.code", ", ".join(f"{code.code}" for code in record.codes[:3])),
    ]
    lines = [_pair(text.say(key), words) for key, words in pairs if words]
    return stack(*lines, spacing=6)


def _pair(label: str, words: str) -> QWidget:
    name = PlainLabel(label, "small", "ink3")
    name.setFixedWidth(96)
    said = Prose(words, "text")
    line = row(name, said, spacing=8)
    line.setAccessibleName(f"{label}: {words}")
    return line


def around(page: RecordPage, desk: Desk) -> list[QWidget]:
    """Other versions, other sightings, and related records, each under its headline."""
    shown: list[QWidget] = []
    if len(page.versions) > 1:
        lines = [
            RowButton(
                version.detail or version.title, text.day(version.date), trailing=version.status,
                pressed=partial(desk.open_record, version.id),
            )
            for version in page.versions[:MOST]
        ]  # fmt: skip
        shown.append(section(text.many("record.versions", len(page.versions)), _card(lines), spacing=8))
    if page.sightings:
        seen = [
            RowButton(run.file, text.say("record.seen", format=run.format), glyph="sources",
                      pressed=lambda: desk.go("sources"))
            for run, _ in page.sightings[:MOST]
        ]  # fmt: skip
        shown.append(section(text.many("record.sightings", len(page.sightings)), _card(seen), spacing=8))
    if page.related:
        near = []
        for _, record in page.related[:MOST]:
            made = record_row(record, with_date=True)
            near.append(
                RowButton(
                    made.title, made.value or made.detail, glyph=icons.KIND_ICONS[record.kind], trailing=made.aside,
                    pressed=partial(desk.open_record, record.id),
                )
            )  # fmt: skip
        shown.append(section(text.say("record.related"), _card(near), spacing=8))
    return shown


def _card(lines: list[RowButton]) -> Card:
    card = Card(margin=0, spacing=0)
    card.rows.setContentsMargins(4, 4, 4, 4)
    for at, line in enumerate(lines):
        if at:
            card.add(rule())
        card.add(line)
    return card
