"""A page to look at: what was read at the left, the doubtful first; the page itself at the right, the row in question framed."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.confirm.rows import RowCard
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Lane
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.layout import Card, Column, row
from healthdesk.desktop.parts.notices import Banner, EmptyPlace
from healthdesk.desktop.parts.page import Page
from healthdesk.desktop.parts.plain import PlainLabel, Prose, one_line
from healthdesk.desktop.record.pages import PageFrame
from healthdesk.domain.pages import PageRow, PageShown, PageWaiting
from healthdesk.domain.records import Changes


def place_of(waiting: PageWaiting) -> str:
    """The argument that opens a page here."""
    return f"{waiting.artifact_id}:{waiting.page}"


class ConfirmPage(Page):
    """Once per page: is this what it says?"""

    def __init__(self, desk: Desk) -> None:
        self._keep = button(text.say("confirm.keep"), self._confirm, look="primary", glyph="check")
        super().__init__(desk, text.say("confirm.title"), [self._keep], width=1400)
        self._shown: PageShown | None = None
        self._cards: list[RowCard] = []
        self._page = PageFrame()
        self.read = Column(640, margins=(32, 12))
        self.paper = Column(720, margins=(16, 12))
        beside = QHBoxLayout()
        beside.setContentsMargins(0, 0, 16, 0)
        beside.setSpacing(0)
        beside.addWidget(self.read, 6)
        beside.addWidget(self.paper, 5)
        holder = QWidget()
        holder.setLayout(beside)
        self.lines.addWidget(holder, 1)

    def arrive(self, argument: str) -> None:
        """Show the page that the argument names (see `place_of`)."""
        artifact, _, page = argument.rpartition(":")
        desk, person = self.desk, self.desk.person_id
        if person and artifact and page.isdecimal():
            desk.jobs.run(
                lambda: desk.session.confirming.page(person, artifact, int(page)),
                owner=self,
                done=self._show,
                failed=lambda _: self._nothing(),
                lane=Lane.CHILD,
            )
        else:
            self._nothing()

    def _nothing(self) -> None:
        self._shown, self._cards = None, []
        self._keep.setEnabled(False)
        self.read.fill([EmptyPlace("check", text.say("confirm.none"), text.say("confirm.none-text"))])
        self.paper.fill([])

    def _show(self, shown: PageShown) -> None:
        self._shown = shown
        self._keep.setEnabled(True)
        waiting = shown.waiting
        where = text.say("record.page-of", page=waiting.page, count=max(shown.pages, waiting.page))
        about = PlainLabel(f"{one_line(waiting.file)} · {where}", "strong")
        intro = Prose(text.say("confirm.known" if waiting.known else "confirm.words"), "text", "ink2")
        self._cards = [RowCard(each, self._look_at) for each in shown.rows]
        again = button(text.say("confirm.keep"), self._confirm, glyph="check")
        self.read.fill([about, intro, *self._cards, row(again, None)])
        self._page = PageFrame()
        if shown.png:
            box = shown.rows[0].box if shown.rows else None
            self._page.picture.show_png(shown.png, f"{waiting.file}, {where}", box)
            self.paper.fill([self._page])
            self._page.settle()
        else:
            self.paper.fill(
                [Banner(text.code_words(shown.why) if shown.why else text.say("record.no-picture"), tone="sunken")]
            )

    def _look_at(self, read: PageRow) -> None:
        """Frame a row on the page and bring it into view."""
        if self._shown is None or not self._shown.png:
            return
        self._page.picture.mark(read.box)
        if read.box is not None:
            self._page.bring([read.box])

    def _confirm(self) -> None:
        if self._shown is None:
            return
        desk, person, waiting = self.desk, self.desk.person_id, self._shown.waiting
        said = [card.choice() for card in self._cards]
        choices = [each for each in said if each is not None]
        if len(choices) < len(said):
            self._cards[said.index(None)].fields["date"].setFocus()
            desk.say(text.code_words("entry-day"))
            return
        desk.write(
            lambda: desk.session.confirming.confirm(person, waiting.artifact_id, waiting.page, choices),
            owner=self,
            changes=Changes(frozenset({person}), records=True),
            done=lambda _: self._next(sum(1 for each in choices if each.keep)),
        )

    def _next(self, kept: int) -> None:
        """On to the next page that waits; after the last one, to the measures."""
        desk, person = self.desk, self.desk.person_id
        desk.say(text.many("confirm.done", kept))

        def onward(pages: tuple[PageWaiting, ...]) -> None:
            if pages:
                desk.go("confirm", place_of(pages[0]))
            else:
                desk.go("measures")

        desk.jobs.run(lambda: desk.session.confirming.pages(person), owner=self, done=onward, failed=desk.apologise)


def waiting_card(desk: Desk, pages: tuple[PageWaiting, ...]) -> Card:
    """What waits to be looked at, with the way there."""
    card = Card(margin=16, spacing=8)
    rows = sum(each.rows for each in pages)
    doubtful = sum(each.doubtful for each in pages)
    begin = button(
        text.say("confirm.begin"), lambda: desk.go("confirm", place_of(pages[0])), look="primary", glyph="check"
    )
    card.add(row(PlainLabel(text.many("confirm.waiting", len(pages)), "strong"), None, begin, spacing=12))
    said = text.many("confirm.results", rows)
    card.add(Prose(f"{said} {text.many('confirm.doubtful', doubtful)}" if doubtful else said, "text", "ink2"))
    return card
