"""What a person takes along or hands over: the visit brief, the emergency card, the immunisation sheet.

Making a sheet leaves nothing; saving or printing one does, and is entered in the ledger of what left.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from healthdesk.domain.clock import Clock
from healthdesk.domain.disclosures import UNSAID, Recipient, Way
from healthdesk.domain.people import Person
from healthdesk.domain.records import Changes, Record
from healthdesk.domain.views import Written
from healthdesk.intake.export import write_file
from healthdesk.session.disclosures import Disclosures
from healthdesk.session.people import People
from healthdesk.session.preferences import Preferences
from healthdesk.sharing import brief_page, card_page, choosing, html, material, picture, vaccines
from healthdesk.sharing.card import make_card
from healthdesk.sharing.choosing import NO_VISIT
from healthdesk.sharing.sheet import (
    ALWAYS,
    SECTIONS,
    Brief,
    Card,
    CardChoices,
    Choices,
    Line,
    Section,
    VaccineSheet,
    Visit,
)
from healthdesk.vault import Vault

__all__ = [
    "ALWAYS", "NO_VISIT", "SECTIONS", "Brief", "Card", "CardChoices", "Choices", "Line", "Section", "Sharing", "VaccineSheet",
    "Visit",
]  # fmt: skip

BRIEF, CARD = "brief", "card"


@dataclass(frozen=True, slots=True)
class Sharing:
    """Sheets of one person: chosen, looked at, saved."""

    vault: Vault
    people: People
    preferences: Preferences
    disclosures: Disclosures
    clock: Clock

    def choices(self, person_id: str) -> Choices:
        """What was chosen for the visit brief, with the questions typed so far."""
        return self.vault.store(person_id).sheets().get(BRIEF, Choices)

    def choose(self, person_id: str, chosen: Choices) -> Changes:
        """Keep what was chosen for the visit brief in the person's file."""
        self.vault.store(person_id).sheets().keep(BRIEF, chosen)
        return Changes(frozenset({person_id}))

    def visits(self, person_id: str) -> tuple[Visit, ...]:
        """The visits that are planned, the next one first."""
        return choosing.visits_ahead(material.read(self.vault.store(person_id), *self._who(person_id), measuring=False))

    def brief(self, person_id: str, chosen: Choices | None = None, *, language: str = "") -> Brief:
        """The visit brief by what was chosen, kept or not; `language` where the choice names none, else the vault's."""
        store, wanted = self.vault.store(person_id), chosen or self.choices(person_id)
        person, today = self._who(person_id)
        read = material.read(store, person, today, [name for name in wanted.added if ":" not in name])
        return choosing.make(
            read,
            wanted,
            lambda key: material.course(store, key, today),
            language=language or self.preferences.get("language"),
            country=self.preferences.get("country"),
            at=self.clock(),
        )

    def brief_pdf(self, brief: Brief) -> bytes:
        """The brief as PDF: one page, two at most."""
        return brief_page.brief_pdf(brief)

    def card_choices(self, person_id: str) -> CardChoices:
        """What was chosen for the emergency card."""
        return self.vault.store(person_id).sheets().get(CARD, CardChoices)

    def choose_card(self, person_id: str, chosen: CardChoices) -> Changes:
        """Keep what was chosen for the emergency card in the person's file."""
        self.vault.store(person_id).sheets().keep(CARD, chosen)
        return Changes(frozenset({person_id}))

    def card(self, person_id: str, chosen: CardChoices | None = None, *, language: str = "") -> Card:
        """The emergency card by what was chosen, kept or not."""
        person, today = self._who(person_id)
        read = material.read(self.vault.store(person_id), person, today, measuring=False)
        return make_card(
            read,
            chosen or self.card_choices(person_id),
            language=language or self.preferences.get("language"),
            country=self.preferences.get("country"),
            at=self.clock(),
        )

    def card_pdf(self, card: Card) -> bytes:
        """The card to cut out and fold."""
        return card_page.card_pdf(card)

    def card_picture(self, card: Card) -> bytes:
        """The card as PNG for a phone's screen, 1080 x 2340 pixels."""
        return picture.picture(card_page.phone_pdf(card), width=card_page.PHONE_PIXELS)[0]

    def vaccines(self, person_id: str, *, language: str = "", paper: str = "") -> VaccineSheet:
        """The immunisation sheet."""
        person, today = self._who(person_id)
        read = material.read(self.vault.store(person_id), person, today, measuring=False)
        return vaccines.make_vaccines(
            read,
            language=language or self.preferences.get("language"),
            paper=paper,
            country=self.preferences.get("country"),
            at=self.clock(),
        )

    def vaccines_pdf(self, sheet: VaccineSheet) -> bytes:
        """The immunisation sheet as PDF."""
        return vaccines.vaccines_pdf(sheet)

    def picture(self, pdf: bytes, page: int = 0, *, width: int = 1000) -> tuple[bytes, int]:
        """A page of one of these sheets as PNG, so many pixels wide, and how many pages there are."""
        return picture.picture(pdf, page, width=width)

    def save(
        self,
        sheet: Brief | Card | VaccineSheet,
        to: Path,
        form: str = "pdf",
        *,
        whom: Recipient = UNSAID,
        over: bool = False,
    ) -> Written:
        """Write a sheet as "pdf", a brief also as "html", a card also as "png", and enter it in the ledger.

        Raises IntakeError when it cannot be written, or when a file is there already and `over` is False.
        """
        written = write_file(self.vault, to, self._content(sheet, form), over=over)
        self._enter(sheet, form, written, whom)
        return written

    def printed(self, sheet: Brief | Card | VaccineSheet, whom: Recipient = UNSAID) -> None:
        """Enter in the ledger that a sheet was printed."""
        self.disclosures.add(
            sheet.person.id,
            Way.PRINT,
            form=_way(sheet).value,
            counts=self._counts(sheet),
            language=sheet.language,
            to=whom,
        )

    def _content(self, sheet: Brief | Card | VaccineSheet, form: str) -> bytes:
        if isinstance(sheet, Brief):
            return html.brief_html(sheet) if form == "html" else brief_page.brief_pdf(sheet)
        if isinstance(sheet, Card):
            return self.card_picture(sheet) if form == "png" else card_page.card_pdf(sheet)
        return vaccines.vaccines_pdf(sheet)

    def _enter(self, sheet: Brief | Card | VaccineSheet, form: str, written: Written, whom: Recipient) -> None:
        self.disclosures.add(
            sheet.person.id,
            _way(sheet),
            written=written,
            form=form,
            counts=self._counts(sheet),
            language=sheet.language,
            to=whom,
        )

    def _counts(self, sheet: Brief | Card | VaccineSheet) -> dict[str, int]:
        """How many records of each kind stand on a sheet."""
        store = self.vault.store(sheet.person.id)
        names = {name for section in sheet.sections for line in section.kept for name in line.records}
        return dict(Counter(record.kind.value for record in _records(store.record, names)))

    def _who(self, person_id: str) -> tuple[Person, date]:
        today = datetime.fromtimestamp(self.clock(), tz=UTC).astimezone().date()
        return self.people.get(person_id), today


def _way(sheet: Brief | Card | VaccineSheet) -> Way:
    if isinstance(sheet, Brief):
        return Way.BRIEF
    return Way.CARD if isinstance(sheet, Card) else Way.VACCINES


def _records(record: Callable[[str], Record], names: Iterable[str]) -> Iterable[Record]:
    return (record(name) for name in sorted(names))
