"""Home: who, what wants attention, a line to ask, what is new, measures, medicines, allergies always, the next visit."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSizePolicy, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.by_hand.view import add_person
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.diary.model import first_name
from healthdesk.desktop.home.attention import LARGE, attention_card
from healthdesk.desktop.home.cards import MeasureCard, allergies_card, medicines_card, new_card, visit_card
from healthdesk.desktop.home.model import HomeSummary, read_home
from healthdesk.desktop.jobs import Lane
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import PressRow, button, suggestion
from healthdesk.desktop.parts.dialogs import confirm
from healthdesk.desktop.parts.fields import line_edit
from healthdesk.desktop.parts.layout import Card, flow, heading, row, stack, tiles
from healthdesk.desktop.parts.notices import EmptyPlace
from healthdesk.desktop.parts.page import Page
from healthdesk.desktop.parts.person import PersonDisc
from healthdesk.desktop.parts.plain import PlainLabel, Prose, one_line
from healthdesk.desktop.sidebar import age_words
from healthdesk.domain.attention import Attention, Matter
from healthdesk.domain.records import Changes


class HomePage(Page):
    """A person in ten seconds."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._looked = ""
        self._shown = 0
        self.body = self.column(top=24)

    def refresh(self) -> None:
        """Read the summary anew."""
        desk, person = self.desk, self.desk.person_id
        if not person:
            self.body.fill([self._nobody()])
            return
        language = text.language()
        desk.jobs.run(
            lambda: read_home(desk.session, person, language),
            owner=self,
            done=partial(self._show, person),
            failed=desk.apologise,
        )

    def _show(self, person: str, summary: HomeSummary) -> None:
        if person != self.desk.person_id:
            return
        shown: list[QWidget] = [self._who(summary)]
        if summary.attention:
            shown.append(attention_card(summary.attention, self.desk, self._put_by))
        if summary.total:
            shown += self._simple(summary) if theme.simple() else self._full(summary)
        else:
            shown.append(self._nothing())
        self.body.fill(shown)
        self._shown += 1
        if summary.total:
            # What stands below comes a moment later, so that no frame waits for it.
            QTimer.singleShot(0, self, partial(self._fill_below, self._shown, summary))
        self._look(person)

    def _fill_below(self, shown: int, summary: HomeSummary) -> None:
        """Put what is seen after scrolling under the rest, unless the page has been filled anew since."""
        if shown != self._shown:
            return
        rows = self.body.rows
        for widget in self._simple_below(summary) if theme.simple() else self._full_below(summary):
            rows.insertWidget(rows.count() - 1, widget)

    def _look(self, person: str) -> None:
        """Note once a sitting that somebody looked; what was new then stays new in it."""
        desk = self.desk
        if person != self._looked:
            self._looked = person
            desk.jobs.run(lambda: desk.session.looking.look(person), owner=self, failed=desk.apologise, lane=Lane.WRITE)

    def _full(self, summary: HomeSummary) -> list[QWidget]:
        """The line to ask, and what is new (else the medicines) beside allergies and the next visit."""
        right = stack(allergies_card(summary, self.desk, 3), visit_card(summary, self.desk), None, spacing=16)
        left = stack(self._new(summary), None) if summary.news.count else medicines_card(summary, self.desk, 6)
        return [self._ask_card(summary), tiles(left, right, least=320, most=2)]

    def _full_below(self, summary: HomeSummary) -> list[QWidget]:
        shown = [self._measures(summary, 6)] if summary.measures else []
        if summary.news.count:
            shown.append(medicines_card(summary, self.desk, 6))
        if all(each.matter is not Matter.BACKUP for each in summary.attention):
            shown.append(self._foot(summary))
        return shown

    def _simple(self, summary: HomeSummary) -> list[QWidget]:
        """Fewer and larger: what is asked, medicines, allergies, the next visit."""
        shown = [self._ask_card(summary), medicines_card(summary, self.desk, 4), allergies_card(summary, self.desk, 3)]
        return [*shown, visit_card(summary, self.desk)]

    def _simple_below(self, summary: HomeSummary) -> list[QWidget]:
        shown = [self._measures(summary, 2)] if summary.measures else []
        return [*shown, *([self._new(summary, 1)] if summary.news.count else [])]

    def _who(self, summary: HomeSummary) -> QWidget:
        person = self.desk.person
        assert person is not None
        parts = [age_words(person, self.desk)]
        if not theme.simple():
            parts += [text.many("records", summary.total)] if summary.total else []
            parts += [text.many("home.files", summary.sources)] if summary.sources else []
        words = stack(
            PlainLabel(one_line(person.name, 120), "title", wrap=True),
            Prose(" · ".join(filter(None, parts)), "text", "ink2"),
            spacing=2,
        )
        write = button(text.say("home.write"), self.desk.write_down, glyph="note")
        if not summary.total:
            return row(PersonDisc(person, 52), words, write, spacing=16, grow=1)
        bring = button(text.say("button.bring-in"), lambda: self.desk.go("bring-in"), look="primary", glyph="tray")
        if theme.simple() or theme.px(100) > 130:
            ways = stack(write, bring) if theme.px(100) > LARGE else flow(write, bring)
            return stack(row(PersonDisc(person, 52), words, spacing=16, grow=1), ways, spacing=12)
        return row(PersonDisc(person, 52), words, write, bring, spacing=12, grow=1)

    def _ask_card(self, summary: HomeSummary) -> QWidget:
        person = self.desk.person
        assert person is not None
        prompt = text.say("ask.prompt", name=one_line(first_name(person), 30))
        field = line_edit(prompt, placeholder=prompt, look="ask")
        field.returnPressed.connect(lambda: self.desk.go("ask", field.text().strip()) if field.text().strip() else None)
        card = Card("accent", margin=16, spacing=12)
        card.add(field)
        if summary.questions:
            if theme.px(100) > LARGE:
                card.add(*(_question(words, partial(self.desk.go, "ask", words)) for words in summary.questions))
            else:
                ready = [suggestion(words, partial(self.desk.go, "ask", words)) for words in summary.questions]
                card.add(flow(*ready, spacing=8))
        return card

    def _measures(self, summary: HomeSummary, most: int) -> QWidget:
        cards = [MeasureCard(measure, lines, self.desk) for measure, lines in summary.measures[:most]]
        name = f"{text.say('home.measures')}: {text.say('button.show-all')}"
        more = button(text.say("button.show-all"), lambda: self.desk.go("measures"), look="link", name=name)
        return stack(heading(text.say("home.measures"), more), tiles(*cards, least=240, most=3), spacing=8)

    def _foot(self, summary: HomeSummary) -> QWidget:
        """When the last backup was made, and the way to the next."""
        if self.desk.demo:
            return QWidget()
        last = summary.backup
        day = text.moment_day(last.at) if last else None
        said = text.say("home.backup", ago=text.ago(day, self.desk.today)) if day else text.say("attention.backup-none")
        act = button(text.say("attention.backup-do"), lambda: self.desk.go("trust"), look="link")
        return flow(Prose(said, "small", "ink2"), act, spacing=8)

    # What is new, and what wants attention

    def _new(self, summary: HomeSummary, most: int = 3) -> QWidget:
        return new_card(summary, self.desk, self._seen, partial(self._ask_undo, summary), most)

    def _seen(self) -> None:
        desk, person = self.desk, self.desk.person_id
        looking = desk.session.looking

        def offer(before: int | None) -> None:
            def undo() -> None:
                looking.unseen(person, before)
                self.refresh()

            self.refresh()
            desk.offer(text.say("home.seen-said"), undo)

        desk.jobs.run(lambda: looking.seen(person), owner=self, done=offer, failed=desk.apologise)

    def _ask_undo(self, summary: HomeSummary) -> None:
        """Take the newest import back, after asking."""
        desk, run = self.desk, summary.news.runs[0]

        def undo() -> None:
            desk.write(
                lambda: desk.session.intake.undo(run.person_id, run.id),
                owner=self,
                changes=Changes(frozenset({run.person_id}), records=True),
                done=lambda _: desk.say(text.say("report.withdrawn")),
            )

        file = text.file_name(run.file)
        confirm(
            self.window(), text.say("sources.undo-title"), text.say("sources.undo-text", file=file),
            text.say("button.undo"), undo,
        )  # fmt: skip

    def _put_by(self, what: Attention) -> None:
        """It goes out of sight, and can be taken up again at once."""
        desk, person = self.desk, self.desk.person_id
        here = Changes(frozenset({person}))

        def turn(*, by: bool) -> None:
            desk.write(
                lambda: desk.session.looking.put_by(person, what, by=by), owner=desk, changes=here,
                done=(lambda _: desk.offer(text.say("attention.gone"), lambda: turn(by=False))) if by else None,
            )  # fmt: skip

        turn(by=True)

    # Nothing yet

    def _nothing(self) -> QWidget:
        act = button(text.say("button.bring-in"), lambda: self.desk.go("bring-in"), look="primary", glyph="tray")
        return EmptyPlace("tray", text.say("home.empty"), text.say("home.empty-text"), act)

    def _nobody(self) -> QWidget:
        act = button(text.say("home.nobody-button"), lambda: add_person(self.desk, self), look="primary", glyph="plus")
        return EmptyPlace("people", text.say("home.nobody"), text.say("home.nobody-text"), act)


def _question(words: str, asked: Callable[[], object]) -> QWidget:
    """A question to ask, in lines where text is large."""
    made = PressRow(words, asked, look="tile")
    made.place(Prose(words, "text"), stretch=1)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return made
