"""Wearables: a day, a week or a month of what devices recorded."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts.buttons import button, icon_button
from healthdesk.desktop.parts.layout import flow, row, tiles
from healthdesk.desktop.parts.notices import EmptyPlace
from healthdesk.desktop.parts.page import Page, within_column
from healthdesk.desktop.parts.plain import PlainLabel, Prose
from healthdesk.desktop.parts.segments import Segments
from healthdesk.desktop.parts.skeleton import Skeleton
from healthdesk.desktop.wearables import cards
from healthdesk.desktop.wearables.days import HEART, RESTING, SLEEP, STEPS, Span, newest_day, read_span
from healthdesk.domain.dates import parse_date

LENGTHS = ("day", "week", "month")


def window_of(day: date, length: str) -> tuple[date, date]:
    """The first and the last day of the day, week (from Monday) or month that a day lies in."""
    if length == "week":
        first = day - timedelta(days=day.weekday())
        return first, first + timedelta(days=6)
    if length == "month":
        first = day.replace(day=1)
        return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return day, day


def moved(day: date, length: str, by: int) -> date:
    """A day in the window before or after the one that a day lies in."""
    first, last = window_of(day, length)
    return last + timedelta(days=1) if by > 0 else first - timedelta(days=1)


class WearablesPage(Page):
    """What devices recorded of a person."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, text.say("nav.wearables"))
        self._day: date | None = None
        self._person = ""
        self.span: Span | None = None
        self.lengths = Segments(
            text.say("wear.length"),
            [(key, text.say(f"wear.{key}")) for key in LENGTHS],
            "day",
            lambda _key: self.refresh(),
        )
        self.earlier = icon_button("left", text.say("wear.earlier"), lambda: self.turn(-1))
        self.later = icon_button("right", text.say("wear.later"), lambda: self.turn(1))
        self._when = PlainLabel("", "prose-strong")
        self.newest = button(text.say("wear.newest"), lambda: self.show_day(None), look="link")
        where = row(self.earlier, self._when, self.later, self.newest)
        bar = QHBoxLayout()
        bar.addWidget(flow(self.lengths, where, spacing=16), 1)
        self._bar = within_column(bar, bottom=4)
        self.lines.addWidget(self._bar)
        self._bar.hide()
        self.body = self.column()
        for keys, by in (("Alt+PgUp", -1), ("Alt+PgDown", 1)):
            shortcut = QShortcut(QKeySequence(keys), self, lambda by=by: self.turn(by))
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def arrive(self, argument: str) -> None:
        """Show a day ("2026-10-19"), by default the one last shown, or the newest with readings."""
        when = parse_date(argument) if argument else None
        if self._person != self.desk.person_id:
            self._day = None
            self.body.fill([Skeleton("cards", 2), Skeleton("chart")])
        if when is not None:
            self._day = when.day
        self.refresh()

    def turn(self, by: int) -> None:
        """Go to the window before or after."""
        if self._day is not None:
            self.show_day(moved(self._day, self.lengths.value, by))

    def show_day(self, day: date | None) -> None:
        """Show a day; None is the newest with readings."""
        self._day = day
        self.refresh()

    def choose(self, day: date) -> None:
        """Look at one day of a week or month."""
        self.lengths.choose("day")
        self.show_day(day)

    def refresh(self) -> None:
        """Read the days in sight anew."""
        desk, person, day, length = self.desk, self.desk.person_id, self._day, self.lengths.value
        self._person = person
        if not person:
            self._show(None)
            return

        def read() -> Span | None:
            wanted = day or newest_day(desk.session, person)[1]
            return read_span(desk.session, person, *window_of(wanted, length)) if wanted else None

        desk.jobs.run(read, owner=self, done=self._show, failed=desk.apologise)

    def _show(self, span: Span | None) -> None:
        self.span = span
        self._bar.setVisible(span is not None)
        if span is None:
            bring = button(text.say("button.bring-in"), lambda: self.desk.go("bring-in"), look="primary", glyph="tray")
            self.body.fill([EmptyPlace("watch", text.say("wear.empty"), text.say("wear.empty-text"), bring)])
            return
        first, last = span.days[0].day, span.days[-1].day
        if self._day is None or not first <= self._day <= last:
            self._day = min(max(span.newest or last, first), last)
        self._when.setText(self._window_words(first, last))
        self.later.setEnabled(span.newest is None or last < span.newest)
        self.earlier.setEnabled(span.first is None or first > span.first)
        self.newest.setVisible(span.newest is not None and not first <= span.newest <= last)
        self.body.fill(self._one(span) if first == last else self._several(span))

    def _window_words(self, first: date, last: date) -> str:
        if first == last:
            return cards.day_name(first)
        if self.lengths.value == "month":
            return text.month_of(first.year, first.month)
        return text.say("measure.span", first=text.day_month(first), last=text.short_day(last))

    def _one(self, span: Span) -> list[QWidget]:
        day = span.days[0]
        if day.empty and not span.workouts:
            return [EmptyPlace("watch", text.say("wear.gap"), text.say("wear.gap-text", day=text.day(day.day)))]
        pair = [
            made(span)
            for key, made in ((STEPS, cards.steps_day), (HEART, cards.heart_day))
            if key in span.kinds or (key == HEART and RESTING in span.kinds)
        ]
        shown: list[QWidget] = []
        if span.sensor:
            shown.append(cards.glucose_card(span, self.choose))
        if pair:
            shown.append(tiles(*pair, least=330, most=2))
        if SLEEP in span.kinds:
            shown.append(cards.sleep_day(span))
        if span.workouts:
            shown.append(cards.workouts_card(self.desk, span))
        others = cards.others_card(self.desk, span)
        shown += [others] if others is not None else []
        return [*shown, Prose(self._zone_words(span), "small", "ink2")]

    def _zone_words(self, span: Span) -> str:
        stamped = [*span.steps, *span.pulses, *span.glucose]
        zones = list(dict.fromkeys(each.zone for each in stamped if each.zone is not None))
        if not zones:
            return text.say("wear.zone-none") if stamped else ""
        named = [
            f"UTC{'+' if zone >= 0 else '−'}{abs(zone) // 60}" + (f":{abs(zone) % 60:02d}" if zone % 60 else "")
            for zone in zones
        ]
        return text.say("wear.zone", zones=text.listed(named))

    def _several(self, span: Span) -> list[QWidget]:
        total = len(span.days)

        def choose(at: int) -> None:
            self.choose(span.days[at].day)

        shown: list[QWidget] = []
        if span.sensor:
            shown.append(cards.glucose_card(span, self.choose))
        if STEPS in span.kinds:
            shown.append(cards.days_card(text.say("wear.steps"), cards.steps_days(span), total, choose))
        if SLEEP in span.kinds:
            legend = cards.legend_of(span)
            legend = text.say("wear.legend", stages=legend) if legend else ""
            shown.append(cards.days_card(text.say("wear.sleep"), cards.sleep_days(span), total, choose, legend=legend))
        if HEART in span.kinds or RESTING in span.kinds:
            legend = text.say("wear.legend-heart")
            shown.append(
                cards.days_card(
                    text.say("wear.heart"), cards.heart_days(span), total, choose, ranged=True, legend=legend
                )
            )
        if span.workouts:
            shown.append(cards.workouts_card(self.desk, span))
        if not shown:
            return [EmptyPlace("watch", text.say("wear.gap"), text.say("wear.gap-span"))]
        return shown
