"""The fact of a record: what it is, when, where from, its values, its versions, and what it hangs together with."""

from functools import partial

from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts import icons, theme
from healthdesk.desktop.parts.buttons import RowButton, button
from healthdesk.desktop.parts.layout import Card, flow, row, rule, section, stack
from healthdesk.desktop.parts.notices import Tag
from healthdesk.desktop.parts.plain import ElidedLabel, PlainLabel, Prose
from healthdesk.desktop.parts.record_list import readings_words, record_row
from healthdesk.desktop.parts.values import (
    flag_words,
    measure_name,
    number_words,
    printed_range,
    unit_words,
    value_words,
)
from healthdesk.domain.records import ImportRun, Kind, Measurement, Record, Standing
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
    if page.record.id.startswith(("series-", "day-")):
        return _stretch(page.record)
    if not held:
        detail = readings_words(page.record)[0]
        return [Prose(detail, "prose")] if detail else []
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


def _stretch(record: Record) -> list[QWidget]:
    """What many readings come to, and how many they are."""
    value, rest = readings_words(record)
    return [stack(*[PlainLabel(value, "figure")] * bool(value), PlainLabel(rest, "text", "ink2", wrap=True), spacing=4)]


def newest(page: RecordPage, desk: Desk) -> list[QWidget]:
    """The newest readings of a day or of a series, each with the way to itself."""
    if not page.record.id.startswith(("series-", "day-")) or not page.measurements:
        return []
    lines = [
        RowButton(
            value_words(one.quantity), text.moment(one.date), glyph="pulse",
            pressed=partial(desk.open_record, one.record_id),
        )
        for one in page.measurements[:MOST]
    ]  # fmt: skip
    return [section(text.say("record.newest"), _card(lines), spacing=8)]


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


def ways(page: RecordPage, desk: Desk) -> list[QWidget]:
    """The way to the chart of what was measured."""
    concept = page.record.concept if page.record.kind in (Kind.RESULT, Kind.VITAL, Kind.OBSERVATION) else ""
    if not concept or not page.measurements:
        return []
    key = "blood-pressure" if concept in ("systolic-bp", "diastolic-bp") else concept
    way = button(text.say("record.chart"), partial(desk.go, "measure", key), look="link", glyph="pulse")
    return [row(way, None)]


def facts(page: RecordPage, desk: Desk) -> QWidget:
    """When, where, by whom, from which source, under which status."""
    record = page.record
    when = text.day(record.date)
    if record.end is not None and record.date is not None and record.end.day != record.date.day:
        when = text.say("record.span", first=when, last=text.day(record.end))
    age = text.ago(record.date, desk.today)
    device = record.id.startswith(("series-", "day-", "reading-"))
    pairs = [
        ("record.when", f"{when} · {age}" if age else when),
        ("record.detail", _summary(page)),
        ("record.place", record.place),
        ("record.device" if device else "record.author", record.author),
        ("record.source", text.file_name(record.source)),
        ("record.status", record.status),
        ("record.code", ", ".join(f"{code.code}" for code in record.codes[:3])),
    ]
    lines = [_pair(text.say(key), words) for key, words in pairs if words]
    return stack(*lines, spacing=6)


def _summary(page: RecordPage) -> str:
    """The line under the title where several values stand above."""
    shown = len(page.measurements) > 1 and not page.record.id.startswith(("series-", "day-"))
    return page.record.detail if shown else ""


def _pair(label: str, words: str) -> QWidget:
    name = PlainLabel(label, "small", "ink3")
    name.setFixedWidth(theme.px(96))
    return row(name, Prose(words, "text"), spacing=8)


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
            RowButton(text.file_name(run.file), _seen(run), glyph="sources",
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


def _seen(run: ImportRun) -> str:
    package = text.package_of(run.file)
    return " · ".join(filter(None, (text.say("record.seen", format=run.format), package)))


def _card(lines: list[RowButton]) -> Card:
    card = Card(margin=0, spacing=0)
    card.rows.setContentsMargins(4, 4, 4, 4)
    for at, line in enumerate(lines):
        if at:
            card.add(rule())
        card.add(line)
    return card
