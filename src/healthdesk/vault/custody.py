"""The unlocked vault as the other rooms see it."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from healthdesk.domain.custody import Opener, Stored
from healthdesk.domain.people import Person
from healthdesk.domain.views import CheckReport, Written
from healthdesk.vault import (
    backup,
    checking,
    compartments,
    holders,
    intents,
    inventory,
    openers,
    opening,
    revoking,
    stores,
)
from healthdesk.vault.holders import Holder
from healthdesk.vault.inbox import Inbox, Waiting
from healthdesk.vault.intents import Intent
from healthdesk.vault.keeping import Keeping
from healthdesk.vault.shelves import open_shelf
from healthdesk.vault.store import PersonStore


class Vault:
    """An unlocked vault of one holder. It holds and hands on; the work stands in this room's modules.

    `id` is the vault's own, `name` its folder's. Every method raises VaultError with a code that has a sentence.
    """

    def __init__(self, keeping: Keeping) -> None:
        self.folder = keeping.folder
        self.id = keeping.header.vault
        self.name = keeping.folder.name
        self.holder_id = keeping.holder_id
        self.holder_name = holders.by_id(keeping.root, keeping.holder_id).name
        self.inbox = Inbox(keeping)
        self._keeping = keeping

    def setting(self, key: str, default: str = "") -> str:
        """A choice kept in the vault."""
        return holders.setting(self._keeping.root, key, default)

    def set_setting(self, key: str, value: str) -> None:
        """Keep a choice."""
        holders.set_setting(self._keeping.root, key, value)

    def persons(self) -> tuple[Person, ...]:
        """Everybody this holder may know of, in the order they were added."""
        return compartments.persons(self._keeping)

    def add_person(
        self, name: str, birth_date: str = "", sex: str = "", person: Person | None = None, *, intent: str = ""
    ) -> Person:
        """Add somebody with a file and a key of their own; `person`, without an id, may say more than the fields do.

        `intent` names one about this person that begins in the same transaction.
        """
        return compartments.add_person(self._keeping, person or Person("", name, birth_date, sex), intent)

    def change_person(self, person: Person) -> None:
        """Correct who somebody is."""
        compartments.change_person(self._keeping, person)

    def erase_person(self, person_id: str) -> None:
        """Destroy a person's key, then remove the file, and any databases that a restore set aside."""
        compartments.erase_person(self._keeping, person_id)
        stores.forget_set_aside(self.folder, self._keeping.header.store)

    def store(self, person_id: str) -> PersonStore:
        """A person's records. What is handed out stays usable until the vault is closed or the person erased."""
        return open_shelf(self._keeping, compartments.main_of(self._keeping, person_id))

    def inbox_add(self, name: str, content: bytes | Iterable[bytes], note: str = "") -> str:
        """Keep bytes that are not yet anyone's; the id they wait under."""
        return self.inbox.add(name, content, note)

    def inbox_read(self, inbox_id: str) -> Iterator[bytes]:
        """The bytes of a waiting file, in pieces."""
        return self.inbox.read(inbox_id)

    def inbox_list(self) -> tuple[Waiting, ...]:
        """The waiting files, oldest first."""
        return self.inbox.list()

    def inbox_drop(self, inbox_id: str) -> None:
        """Destroy a waiting file and its key."""
        self.inbox.drop(inbox_id)

    def begin_intent(self, kind: str, fields: dict[str, str]) -> int:
        """Write down what spans more than one file before it begins; only ids in it, nothing about a person."""
        with self._keeping.root.write() as connection:
            return intents.begin(connection, kind, fields, self._keeping.clock())

    def complete_intent(self, number: int) -> None:
        """Strike out what is done."""
        with self._keeping.root.write() as connection:
            intents.complete(connection, number)

    def intents(self) -> tuple[Intent, ...]:
        """What was begun and not completed: after a crash, what whoever began it has to complete."""
        return intents.pending(self._keeping.root)

    def change_passphrase(self, old: str, new: str) -> None:
        """Replace the passphrase; the recovery code may stand for the old one. No database is rewritten."""
        opening.change_passphrase(self._keeping, old, new)

    def new_recovery_code(self) -> str:
        """Replace the recovery code; the new one, shown this once."""
        return opening.new_recovery_code(self._keeping)

    def holders(self) -> tuple[Holder, ...]:
        """Who can unlock."""
        return holders.everyone(self._keeping.root)

    def add_holder(self, name: str, passphrase: str) -> Holder:
        """Let somebody else unlock; they see nobody until granted."""
        return opening.add_holder(self._keeping, name, passphrase)

    def grant(self, person_id: str, holder_id: str, *, may_write: bool = True) -> None:
        """Give a holder access to a person's file; they need not be there."""
        compartments.grant(self._keeping, person_id, holder_id, may_write=may_write)

    def revoke(self, person_id: str, holder_id: str) -> None:
        """Take a holder's access to a person away: the file moves to a new key. Open it again with `store` after."""
        revoking.revoke(self._keeping, person_id, holder_id)

    def openers(self) -> tuple[Opener, ...]:
        """Who can open this vault and by which ways, oneself first."""
        return openers.of(self._keeping)

    def inventory(self) -> tuple[Stored, ...]:
        """What lies in the vault's folder, sort by sort."""
        return inventory.of(self._keeping)

    def backup(self, path: Path) -> Written:
        """Write the whole vault to one encrypted file, verified before it is called a backup."""
        return backup.write(self._keeping, path)

    def check(self) -> CheckReport:
        """Verify everything this holder may open."""
        return checking.check(self._keeping)

    def close(self) -> None:
        """Close every file and let other processes in. Closing twice is no error."""
        self._keeping.close()
