"""The page of everybody: a card each, filled one after the other, so that many people cost no wait."""

from functools import partial

from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.by_hand.view import add_person
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.layout import tiles
from healthdesk.desktop.parts.notices import EmptyPlace
from healthdesk.desktop.parts.page import Page
from healthdesk.desktop.people.card import PersonCard
from healthdesk.domain.attention import Glance
from healthdesk.domain.people import Person

WIDTH = 1040


class PeoplePage(Page):
    """Everybody in the vault, by name and colour."""

    def __init__(self, desk: Desk) -> None:
        self._add = button(text.say("frame.add-person"), lambda: add_person(desk, self), look="primary", glyph="plus")
        super().__init__(desk, text.say("nav.people"), [self._add], width=WIDTH)
        self.cards: dict[str, PersonCard] = {}
        self._shown: tuple[Person, ...] = ()
        self.body = self.column(width=WIDTH)

    def refresh(self) -> None:
        """Show whoever is there, and read each one anew."""
        desk = self.desk
        if not desk.people:
            self._shown, self.cards = (), {}
            self.body.fill([self._nobody()])
            return
        if desk.people != self._shown:
            self._shown = desk.people
            self.cards = {person.id: PersonCard(person, desk, desk.write_down) for person in desk.people}
            self.body.fill([tiles(*self.cards.values(), least=280, most=3)])
        for person in desk.people:
            desk.jobs.run(
                partial(desk.session.looking.glance, person), owner=self.cards[person.id], done=self._tell,
                failed=desk.apologise,
            )  # fmt: skip

    def _tell(self, glance: Glance) -> None:
        card = self.cards.get(glance.person_id)
        if card is not None:
            card.show_glance(glance)

    def _nobody(self) -> QWidget:
        return EmptyPlace("people", text.say("home.nobody"), text.say("home.nobody-text"))
