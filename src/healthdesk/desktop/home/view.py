"""Home: who, what is new, measures followed, medicines now, allergies always, the next visit, and a line to ask."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.by_hand.view import add_person
from healthdesk.desktop.confirm.view import place_of
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.home.model import HomeSummary, read_home
from healthdesk.desktop.measures.model import Measure
from healthdesk.desktop.parts.buttons import PressRow, RowButton, button, suggestion
from healthdesk.desktop.parts.chart import Line, Sparkline
from healthdesk.desktop.parts.fields import line_edit
from healthdesk.desktop.parts.layout import Card, flow, heading, row, rule, stack
from healthdesk.desktop.parts.notices import Banner, EmptyPlace, Tag
from healthdesk.desktop.parts.page import Page
from healthdesk.desktop.parts.person import PersonDisc
from healthdesk.desktop.parts.plain import ElidedLabel, PlainLabel, Prose
from healthdesk.desktop.parts.values import flag_words, spoken_line
from healthdesk.desktop.sidebar import age_words
from healthdesk.domain.records import Kind, Record, Standing


class MeasureCard(PressRow):
    """A measure on Home: name, value, date and a small line."""

    def __init__(self, measure: Measure, lines: Sequence[Line], desk: Desk) -> None:
        flag = flag_words(measure.latest.quantity)
        when = f"{text.short_day(measure.date)} · {text.ago(measure.date, desk.today)}"
        spoken = (measure.name, f"{measure.value} {measure.unit}", flag, when)
        super().__init__(", ".join(filter(None, spoken)), lambda: desk.go("measure", measure.key), look="tile")
        line = Sparkline(lines, spoken_line(lines[0]) if lines else "")
        line.setFixedHeight(44)
        figure = row(
            PlainLabel(measure.value, "title"),
            PlainLabel(measure.unit, "small", "ink2"),
            *([Tag(flag, "amber")] if flag else []),
            None,
            spacing=6,
        )
        self.row.setContentsMargins(16, 14, 16, 14)
        self.place(
            stack(ElidedLabel(measure.name, "strong", "ink2"), figure, ElidedLabel(when, "small", "ink2"), 4, line,
                  spacing=4),
            stretch=1,
        )  # fmt: skip


class HomePage(Page):
    """A person in ten seconds."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.body = self.column(top=24)

    def refresh(self) -> None:
        """Read the summary anew."""
        desk, person = self.desk, self.desk.person_id
        if not person:
            self.body.fill([self._nobody()])
            return
        language, today = text.language(), desk.today.isoformat()
        desk.jobs.run(
            lambda: read_home(desk.session, person, language, today),
            owner=self,
            done=self._show,
            failed=desk.apologise,
        )

    def _show(self, summary: HomeSummary) -> None:
        shown: list[QWidget] = [*self._notices(summary), self._who(summary)]
        if not summary.total:
            self.body.fill([*shown, self._nothing()])
            return
        shown.append(self._ask_card(summary))
        if summary.news is not None:
            shown.append(self._new(summary))
        if summary.measures:
            cards = [MeasureCard(measure, lines, self.desk) for measure, lines in summary.measures]
            more = button(text.say("button.show-all"), lambda: self.desk.go("measures"), look="link")
            shown.append(stack(heading(text.say("home.measures"), more), _grid(cards, 3), spacing=8))
        left = self._records(summary.medicines, "medicines", "home.medicines", "home.no-medicines", "pill", most=6)
        right = stack(
            self._records(summary.allergies, "allergies", "nav.allergies", "home.no-allergies", "shield", most=4),
            self._visit(summary),
            None,
            spacing=16,
        )
        shown.append(_grid([stack(left, None), right], 2))
        self.body.fill(shown)

    def _notices(self, summary: HomeSummary) -> list[QWidget]:
        found: list[QWidget] = []
        if summary.recovery_later and not self.desk.demo:
            act = button(text.say("home.recovery-button"), lambda: self.desk.go("settings", "recovery"))
            found.append(Banner(text.say("home.recovery"), action=act, glyph="key"))
        if summary.waiting:
            act = button(text.say("home.waiting-button"), lambda: self.desk.go("bring-in"))
            found.append(Banner(text.many("home.waiting", len(summary.waiting)), action=act, glyph="ask"))
        if summary.pages:
            look = button(text.say("confirm.begin"), lambda: self.desk.go("confirm", place_of(summary.pages[0])))
            found.append(Banner(text.many("confirm.waiting", len(summary.pages)), action=look, glyph="document"))
        return found

    def _who(self, summary: HomeSummary) -> QWidget:
        person = self.desk.person
        assert person is not None
        parts = [age_words(person, self.desk), text.many("records", summary.total)]
        if summary.sources:
            parts.append(text.many("home.files", summary.sources))
        bring = button(text.say("button.bring-in"), lambda: self.desk.go("bring-in"), look="primary", glyph="tray")
        words = stack(
            PlainLabel(person.name, "title"), PlainLabel(" · ".join(filter(None, parts)), "text", "ink2"), spacing=2
        )
        return row(PersonDisc(person, 52), words, None, bring, spacing=16)

    def _ask_card(self, summary: HomeSummary) -> QWidget:
        person = self.desk.person
        assert person is not None
        prompt = text.say("ask.prompt", name=person.name.split()[0])
        field = line_edit(prompt, placeholder=prompt, look="ask")
        field.returnPressed.connect(lambda: self.desk.go("ask", field.text().strip()) if field.text().strip() else None)
        card = Card("accent", margin=16, spacing=12)
        card.add(field)
        if summary.questions:
            ready = [suggestion(words, partial(self.desk.go, "ask", words)) for words in summary.questions]
            card.add(flow(*ready, spacing=8))
        return card

    def _records(
        self, records: Sequence[Record], page: str, title: str, nothing: str, glyph: str, *, most: int
    ) -> QWidget:
        card = Card(margin=0, spacing=0)
        card.rows.setContentsMargins(4, 4, 4, 4)
        for record in records[:most]:
            if card.rows.count():
                card.add(rule())
            card.add(
                RowButton(
                    record.title, _under(record), glyph=glyph,
                    pressed=partial(self.desk.open_record, record.id),
                )
            )  # fmt: skip
        if not records:
            words = Prose(text.say(nothing), "text", "ink2")
            words.setContentsMargins(0, 0, 0, 0)
            card.add(row(words, margins=(12, 10, 12, 10)))
        more = button(
            text.say("button.show-all") if len(records) <= most else text.say("home.all", count=len(records)),
            lambda: self.desk.go(page),
            look="link",
        )
        return stack(heading(text.say(title), more), card, spacing=8)

    def _visit(self, summary: HomeSummary) -> QWidget:
        visit = summary.visit
        card = Card(margin=0)
        card.rows.setContentsMargins(4, 4, 4, 4)
        if visit is None:
            card.add(row(Prose(text.say("home.no-visit"), "text", "ink2"), margins=(12, 10, 12, 10)))
        else:
            when = f"{text.day(visit.date)} · {text.ago(visit.date, self.desk.today)}"
            said = " · ".join(filter(None, (when, visit.place)))
            card.add(RowButton(visit.title, said, glyph="calendar", pressed=lambda: self.desk.open_record(visit.id)))
        return stack(heading(text.say("home.visit")), card, spacing=8)

    def _new(self, summary: HomeSummary) -> QWidget:
        """What the last import brought, in one line of chips."""
        news = summary.news
        assert news is not None
        kinds = [(Kind(key), count) for key, count in sorted(news.kinds.items(), key=lambda each: -each[1])[:4]]
        ways: list[QWidget] = [
            suggestion(text.counted(kind, count), partial(self.desk.go, "timeline", f"kind:{kind}"))
            for kind, count in kinds
        ]
        if not ways:
            ways = [PlainLabel(text.say("home.nothing-new"), "text", "ink2")]
        more = button(text.say("nav.sources"), lambda: self.desk.go("sources"), look="link")
        origin = news.files[0] if len(news.files) == 1 else text.many("home.files", len(news.files))
        title = row(
            PlainLabel(text.say("home.new", day=text.day(news.day)), "heading"),
            ElidedLabel(origin, "small", "ink2"),
            grow=1,
        )
        return stack(row(title, more, grow=0), flow(*ways, spacing=8), spacing=8)

    def _nothing(self) -> QWidget:
        act = button(text.say("button.bring-in"), lambda: self.desk.go("bring-in"), look="primary", glyph="tray")
        return EmptyPlace("tray", text.say("home.empty"), text.say("home.empty-text"), act)

    def _nobody(self) -> QWidget:
        act = button(text.say("home.nobody-button"), lambda: add_person(self.desk, self), look="primary", glyph="plus")
        return EmptyPlace("people", text.say("home.nobody"), text.say("home.nobody-text"), act)


def _under(record: Record) -> str:
    """The line under a record's title."""
    if record.standing is Standing.UNCERTAIN:
        return text.say("standing.uncertain")
    return record.detail or record.place or text.day(record.date)


def _grid(widgets: Sequence[QWidget], columns: int) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(16)
    for at, widget in enumerate(widgets):
        grid.addWidget(widget, at // columns, at % columns)
    for at in range(columns):
        grid.setColumnStretch(at, 1)
        grid.setColumnMinimumWidth(at, 10)
    return holder
