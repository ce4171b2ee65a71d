"""The session itself: an unlocked vault, and one face for each thing one does with it."""

import contextlib
from collections.abc import Callable

from healthdesk.domain.clock import Clock
from healthdesk.session.appointments import Appointments
from healthdesk.session.ask import Ask
from healthdesk.session.confirming import Confirming
from healthdesk.session.conversation import Conversation
from healthdesk.session.custody import Custody
from healthdesk.session.diary import Diary
from healthdesk.session.disclosures import Disclosures
from healthdesk.session.documents import Documents
from healthdesk.session.intake import Intake
from healthdesk.session.looking import Looking
from healthdesk.session.mapping import Mapping
from healthdesk.session.medicines import Medicines
from healthdesk.session.model import LocalModel
from healthdesk.session.people import People
from healthdesk.session.preferences import Preferences
from healthdesk.session.records import Records
from healthdesk.session.seeking import Seeking
from healthdesk.session.sharing import Sharing
from healthdesk.session.shelves import Shelves
from healthdesk.session.summary import Summaries
from healthdesk.session.timeline import Timeline
from healthdesk.session.trust import Trust
from healthdesk.vault import Vault


class Session:
    """An unlocked vault and its services. `demo` is true for the made-up family's throw-away vault."""

    def __init__(self, vault: Vault, clock: Clock, at_end: Callable[[], None] | None = None) -> None:
        self.clock = clock
        self.demo = at_end is not None
        self.name = vault.name
        self.folder = vault.folder
        self.people = People(vault)
        self.preferences = Preferences(vault)
        self.model = LocalModel()
        self.intake = Intake(vault, self.people, clock)
        self.mapping = Mapping(vault, self.people, clock)
        self.records = Records(vault, clock)
        self.diary = Diary(vault, self.people, self.preferences, clock)
        self.timeline = Timeline(vault)
        self.seeking = Seeking(vault)
        self.documents = Documents(vault, clock)
        self.shelves = Shelves(vault)
        self.medicines = Medicines(vault, clock)
        self.confirming = Confirming(vault, clock)
        self.ask = Ask(vault, self.people, self.preferences, self.model, clock)
        self.conversation = Conversation(vault, self.preferences, clock)
        self.disclosures = Disclosures(vault, clock)
        self.appointments = Appointments(vault, self.people, self.disclosures, clock)
        self.summaries = Summaries(vault, self.people, self.disclosures, clock)
        self.sharing = Sharing(vault, self.people, self.preferences, self.disclosures, clock)
        self.custody = Custody(vault, self.disclosures, clock)
        self.trust = Trust(vault, self.custody)
        self.looking = Looking(
            vault,
            self.intake,
            self.confirming,
            self.appointments,
            self.disclosures,
            self.custody,
            self.preferences,
            clock,
        )
        self._vault = vault
        self._at_end = at_end

    def close(self) -> None:
        """End the children and close the vault; nothing of this session works afterwards."""
        with contextlib.ExitStack() as ending:
            if self._at_end is not None:
                ending.callback(self._at_end)
            ending.callback(self._vault.close)
            ending.callback(self.model.close)
