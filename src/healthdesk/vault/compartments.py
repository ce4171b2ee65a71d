"""People's files: made with a key of their own, granted to holders, listed by their cards, erased with their key."""

import json
from dataclasses import asdict, dataclass, replace

from healthdesk.domain.errors import VaultError
from healthdesk.domain.people import Identifier, Person
from healthdesk.vault import holders, intents, keys
from healthdesk.vault.connection import Connection
from healthdesk.vault.keeping import PEOPLE, Keeping
from healthdesk.vault.transaction import Database

MAIN = "main"
_COLORS = 8


@dataclass(frozen=True, slots=True)
class Compartment:
    """One file of a person, and whether this holder may open it. `sealed_key` and `card` are b"" without a grant."""

    id: str
    person_id: str
    name: str
    file: str
    sealed_key: bytes = b""
    card: bytes = b""
    may_write: bool = False

    @property
    def granted(self) -> bool:
        """Whether this holder has the key."""
        return bool(self.sealed_key)


def all_of(keeping: Keeping) -> tuple[Compartment, ...]:
    """Every file of every person, also those that this holder has no grant for, in the order they were made."""
    with keeping.root.read() as connection:
        rows = connection.execute(
            "SELECT c.id, c.person_id, c.name, c.file, a.sealed_key, a.card, a.may_write"
            " FROM compartment c JOIN person p ON p.id = c.person_id"
            " LEFT JOIN access a ON a.compartment_id = c.id AND a.holder_id = ?"
            " ORDER BY p.position, c.created, c.id",
            (keeping.holder_id,),
        ).fetchall()
    return tuple(
        Compartment(number, person_id, name, file, sealed or b"", card or b"", bool(may_write))
        for number, person_id, name, file, sealed, card, may_write in rows
    )


def main_of(keeping: Keeping, person_id: str) -> Compartment:
    """A person's main file. Raises VaultError when nobody has this id as far as this holder may know."""
    for compartment in all_of(keeping):
        if compartment.person_id == person_id and compartment.name == MAIN and compartment.granted:
            return compartment
    raise VaultError("vault-person-unknown")


def key_of(keeping: Keeping, compartment: Compartment) -> bytes:
    """The key of a file that is granted to this holder. Raises VaultError."""
    return keeping.unseal(f"compartment {compartment.id}", compartment.sealed_key)


def database_of(keeping: Keeping, compartment: Compartment) -> Database:
    """A person's file, opened. Raises VaultError."""
    return keeping.database(compartment.file, key_of(keeping, compartment))


# Cards


def _card_purpose(compartment_id: str) -> bytes:
    return b"card " + compartment_id.encode()


def _write_card(person: Person, key: bytes, compartment_id: str) -> bytes:
    card = asdict(person)
    del card["id"]
    return keys.wrap(keys.derive(key, b"card"), json.dumps(card).encode(), _card_purpose(compartment_id))


def _read_card(keeping: Keeping, compartment: Compartment) -> Person:
    key = keys.derive(key_of(keeping, compartment), b"card")
    content = keys.unwrap(key, compartment.card, _card_purpose(compartment.id))
    if content is None:
        raise VaultError("vault-grant-unreadable")
    card = json.loads(content)
    identifiers = tuple(Identifier(**each) for each in card.pop("identifiers"))
    return Person(compartment.person_id, identifiers=identifiers, **card)


def card_under(keeping: Keeping, compartment: Compartment, key: bytes) -> bytes:
    """A person's card, encrypted again under another key of the file."""
    return _write_card(_read_card(keeping, compartment), key, compartment.id)


def persons(keeping: Keeping) -> tuple[Person, ...]:
    """Everybody this holder may know of, in the order they were added."""
    return tuple(_read_card(keeping, each) for each in all_of(keeping) if each.name == MAIN and each.granted)


def change_person(keeping: Keeping, person: Person) -> None:
    """Rewrite a person's card for every holder who has one. Raises VaultError when the person is unknown."""
    compartment = main_of(keeping, person.id)
    card = _write_card(person, key_of(keeping, compartment), compartment.id)
    with keeping.root.write() as connection:
        connection.execute("UPDATE access SET card = ? WHERE compartment_id = ?", (card, compartment.id))


# Making, granting, erasing


def add_person(keeping: Keeping, person: Person, intent: str = "") -> Person:
    """Make a file with a new key for a person without an id yet; the person as added.

    `intent` names one that begins with the person, in the same transaction: there is no moment with one and not the other.
    Raises VaultError; then nothing is left of it.
    """
    with keeping.spanning:
        return _add(keeping, person, intent)


def _add(keeping: Keeping, person: Person, intent: str) -> Person:
    existing = persons(keeping)
    added = replace(person, id=keys.new_id(), color=person.color or _free_color(existing))
    compartment = Compartment(added.id, added.id, MAIN, f"{PEOPLE}/{added.id}.db")
    key = keys.new_key()
    made = intents.begin_files(keeping.root, intents.MADE_FILES, [compartment.file], keeping.clock())
    try:
        Database(keeping.store / compartment.file, key, create=True).close()
        with keeping.root.write() as connection:
            _enter(keeping, connection, compartment, added, key)
            intents.complete(connection, made)
            if intent:
                intents.begin(connection, intent, {"person": added.id}, keeping.clock())
    except BaseException:
        intents.finish(keeping.root, keeping.store)
        raise
    return added


def _free_color(existing: tuple[Person, ...]) -> int:
    """The colour that fewest people have, the first of them."""
    used = [person.color for person in existing]
    return min(range(_COLORS), key=used.count)


def _enter(keeping: Keeping, connection: Connection, compartment: Compartment, person: Person, key: bytes) -> None:
    now = int(keeping.clock())
    connection.execute("INSERT INTO person (id, created) VALUES (?, ?)", (person.id, now))
    connection.execute(
        "INSERT INTO compartment (id, person_id, name, file, created) VALUES (?, ?, ?, ?, ?)",
        (compartment.id, person.id, compartment.name, compartment.file, now),
    )
    public_key = holders.by_id(keeping.root, keeping.holder_id).public_key
    sealed = keeping.seal(public_key, f"compartment {compartment.id}", key)
    card = _write_card(person, key, compartment.id)
    connection.execute(
        "INSERT INTO access VALUES (?, ?, 1, ?, ?, ?)", (keeping.holder_id, compartment.id, sealed, card, now)
    )


def grant(keeping: Keeping, person_id: str, holder_id: str, *, may_write: bool) -> None:
    """Give a holder, who need not be there, access to a person's main file. Read-only is kept by the program alone.

    Raises VaultError when the person or the holder is unknown.
    """
    compartment = main_of(keeping, person_id)
    holder = holders.by_id(keeping.root, holder_id)
    key = key_of(keeping, compartment)
    sealed = keeping.seal(holder.public_key, f"compartment {compartment.id}", key)
    card = card_under(keeping, compartment, key)
    with keeping.root.write() as connection:
        connection.execute(
            "INSERT OR REPLACE INTO access VALUES (?, ?, ?, ?, ?, ?)",
            (holder.id, compartment.id, int(may_write), sealed, card, int(keeping.clock())),
        )


def erase_person(keeping: Keeping, person_id: str) -> None:
    """Destroy the keys of a person's files in one commit, then remove the files.

    After the commit nothing can read the files again, whoever holds them; backups made before still hold both. Raises
    VaultError when the person is unknown.
    """
    with keeping.spanning:
        _erase(keeping, person_id)


def _erase(keeping: Keeping, person_id: str) -> None:
    main_of(keeping, person_id)
    files = [each.file for each in all_of(keeping) if each.person_id == person_id]
    for file in files:
        keeping.let_go(file)
    with keeping.root.write() as connection:
        intents.begin(connection, intents.REMOVE_FILES, intents.named(files), keeping.clock())
        connection.execute("DELETE FROM person WHERE id = ?", (person_id,))
    keeping.root.checkpoint()  # the log, too, held the sealed keys
    intents.finish(keeping.root, keeping.store)
