"""The cards of Home: a measure with its small line, medicines, allergies, the next visit, what is new."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.home.model import HomeSummary, NewLine, says_none
from healthdesk.desktop.measures.model import Measure
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import PressRow, RowButton, button
from healthdesk.desktop.parts.chart import Line, Sparkline
from healthdesk.desktop.parts.icons import KIND_ICONS
from healthdesk.desktop.parts.layout import Card, flow, heading, row, rule, stack
from healthdesk.desktop.parts.notices import Tag
from healthdesk.desktop.parts.plain import ElidedLabel, PlainLabel, Prose, one_line
from healthdesk.desktop.parts.record_list import record_row
from healthdesk.desktop.parts.values import flag_words, printed_range, spoken_line
from healthdesk.domain.records import Record, Standing


class MeasureCard(PressRow):
    """A measure on Home: name, value, date and a small line over the printed range."""

    def __init__(self, measure: Measure, lines: Sequence[Line], desk: Desk) -> None:
        quantity = measure.latest.quantity
        flag = measure.flag or flag_words(quantity)
        when = f"{text.short_day(measure.date)} · {text.ago(measure.date, desk.today)}"
        span = printed_range(quantity) if len(measure.concepts) == 1 else ""
        spoken = (measure.name, f"{measure.value} {measure.unit}".strip(), flag, when, span)
        super().__init__(", ".join(filter(None, spoken)), lambda: desk.go("measure", measure.key), look="tile")
        drawn = [line for line in lines if line.points]
        line = Sparkline(drawn, spoken_line(drawn[0]) if drawn else measure.name)
        line.setFixedHeight(theme.px(44))
        figure = row(
            ElidedLabel(measure.value, "title") if len(measure.value) > 9 else PlainLabel(measure.value, "title"),
            PlainLabel(measure.unit, "small", "ink2"),
            *([Tag(flag, "amber")] if flag else []),
            *([] if len(measure.value) > 9 else [None]),
            spacing=6,
        )
        self.row.setContentsMargins(16, 14, 16, 14)
        self.place(
            stack(ElidedLabel(measure.name, "strong", "ink2"), figure, ElidedLabel(when, "small", "ink2"), 4, line,
                  spacing=4),
            stretch=1,
        )  # fmt: skip


def rows_card(rows: Sequence[QWidget], nothing: str) -> Card:
    """Rows in a card with hairlines between them; a sentence where there are none."""
    card = Card(margin=0, spacing=0)
    card.rows.setContentsMargins(4, 4, 4, 4)
    for each in rows:
        if card.rows.count():
            card.add(rule())
        card.add(each)
    if not rows:
        card.add(row(Prose(nothing, "text", "ink2"), margins=(12, 10, 12, 10), grow=0))
    return card


def medicines_card(summary: HomeSummary, desk: Desk, most: int) -> QWidget:
    """The medicines that are taken now, as their sources say."""
    found = summary.medicines
    rows = [
        RowButton(
            one_line(each.title, 120), one_line(each.now[0].dose, 120), glyph="pill",
            pressed=partial(desk.go, "medicine", each.key),
        )
        for each in found[:most]
    ]  # fmt: skip
    more = text.say("button.show-all") if len(found) <= most else text.say("home.all", count=len(found))
    link = button(more, lambda: desk.go("medicines"), look="link", name=f"{text.say('home.medicines')}: {more}")
    return stack(
        heading(text.say("home.medicines"), link), rows_card(rows, text.say("home.no-medicines")), None, spacing=8
    )


def allergies_card(summary: HomeSummary, desk: Desk, most: int) -> QWidget:
    """Allergies, always: those recorded, that none is known where a source says so, or that nothing is recorded."""
    found = summary.allergies
    rows = [
        RowButton(
            text.say("home.none-known") if says_none(each) else one_line(each.title, 120), _under(each),
            glyph="shield", pressed=partial(desk.open_record, each.id),
        )
        for each in found[:most]
    ]  # fmt: skip
    more = text.say("button.show-all") if len(found) <= most else text.say("home.all", count=len(found))
    link = button(more, lambda: desk.go("allergies"), look="link", name=f"{text.say('nav.allergies')}: {more}")
    return stack(heading(text.say("nav.allergies"), link), rows_card(rows, text.say("home.no-allergies")), spacing=8)


def visit_card(summary: HomeSummary, desk: Desk) -> QWidget:
    """The next appointment, and the way to prepare it."""
    visit, rows = summary.visit, list[QWidget]()
    if visit is not None:
        near = f"{text.moment(visit.start)} · {text.ago(visit.start, desk.today)}"
        said = " · ".join(filter(None, (near, one_line(visit.who, 60), one_line(visit.place, 60))))
        rows = [
            RowButton(
                one_line(visit.record.title, 120), said, glyph="calendar",
                pressed=partial(desk.open_record, visit.record.id),
            )
        ]  # fmt: skip
    prepare = button(text.say("home.prepare"), lambda: desk.go("brief"), look="link")
    return stack(heading(text.say("home.visit"), prepare), rows_card(rows, text.say("home.no-visit")), spacing=8)


def new_card(
    summary: HomeSummary, desk: Desk, seen: Callable[[], object], undo: Callable[[], object], most: int = 3
) -> QWidget:
    """What is new since the last look, at most three lines; each opens what it tells of."""
    news = summary.news
    rows = [_new_row(line, desk) for line in summary.lines[:most]]
    title = text.say("home.new", day=text.day(news.since)) if news.since else text.say("home.new-first")
    every = button(text.say("button.show-all"), lambda: desk.go("new"), look="link")
    ways = flow(
        every,
        button(text.say("home.seen"), seen, look="link"),
        button(text.say("home.undo-import"), undo, look="link"),
        spacing=12,
    )
    ways.setContentsMargins(8, 2, 8, 2)
    card = rows_card(rows, text.say("home.nothing-new"))
    card.add(rule(), ways)
    return stack(heading(title), card, spacing=8)


def _new_row(line: NewLine, desk: Desk) -> RowButton:
    told = text.counted(line.kind, line.count)
    names = list(dict.fromkeys(record_row(each, with_date=False).title for each in line.records))
    if line.count == 1 and line.records:
        record = line.records[0]
        made = record_row(record, with_date=True)
        said = " · ".join(filter(None, (text.kind_name(line.kind), made.value or made.detail, made.aside)))
        return RowButton(
            made.title, said, glyph=KIND_ICONS[line.kind], pressed=partial(desk.open_record, record.id), arrow=True
        )
    more = "…" if line.count > len(line.records) else ""
    return RowButton(
        told, f"{', '.join(names)}{more}", glyph=KIND_ICONS[line.kind],
        pressed=partial(desk.go, "new", f"kind:{line.kind}"), arrow=True,
    )  # fmt: skip


def _under(record: Record) -> str:
    """The line under a record's title."""
    if record.standing is Standing.UNCERTAIN:
        return text.say("standing.uncertain")
    return one_line(record.detail or record.place, 120) or text.day(record.date)
