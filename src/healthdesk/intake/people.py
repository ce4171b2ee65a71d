"""Whom a drop knows: everybody in the vault, those made from its own files, and what it has learnt of each."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace

from healthdesk.domain.errors import VaultError
from healthdesk.domain.people import Identifier, Person
from healthdesk.domain.records import PatientDraft
from healthdesk.intake.matching import SOURCE, called
from healthdesk.intake.pipeline import Contents
from healthdesk.vault import Vault

NEW_PERSON = "person-from-file"
"""The intent that stands while a person is being made from a file; one that a crash left standing is undone."""


def not_yet(vault: Vault) -> frozenset[str]:
    """The ids of people who are being made from files of which nothing has come in so far."""
    return frozenset(intent.fields["person"] for intent in vault.intents() if intent.kind == NEW_PERSON)


class Acquainted:
    """The people of one drop. What is learnt of somebody is written when something of theirs has come in."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._persons = {person.id: person for person in vault.persons()}
        self._written = dict(self._persons)
        self._founded: dict[str, tuple[int, str]] = {}
        self._has: set[str] = set()
        self.founding = not self._persons
        """Whether nobody was in the vault when these files were brought."""

    def all(self) -> tuple[Person, ...]:
        """Everybody, in the order they were added."""
        return tuple(self._persons.values())

    def by_id(self, person_id: str) -> Person:
        """Somebody as they are known by now."""
        return self._persons[person_id]

    def now(self, person: Person) -> Person:
        """The same person as known by now; one that this drop has not met stays as given."""
        return self._persons.get(person.id, person)

    def found(self, patient: PatientDraft, apart: str = "") -> Person:
        """Make a person from a file. Until `done` an intent stands, so that a crash leaves nobody without records."""
        person = self._vault.add_person(
            patient.name,
            patient.birth_date,
            patient.sex,
            Person("", patient.name, patient.birth_date, patient.sex, patient.identifiers),
            intent=NEW_PERSON,
        )
        begun = (each for each in self._vault.intents() if each.kind == NEW_PERSON)
        intent = next(each.id for each in begun if each.fields["person"] == person.id)
        self._persons[person.id] = self._written[person.id] = person
        self._founded[person.id] = (intent, apart)
        return person

    def apart(self, split: str) -> frozenset[str]:
        """The people made from other parts of one file that was split by person: its source tells them apart."""
        return frozenset(key for key, (_, origin) in self._founded.items() if split and origin == split)

    def of_device(self, device: str) -> Person | None:
        """The only person whose device or app this is, by what was said before."""
        return self.of_mark(Identifier(SOURCE, device))

    def of_mark(self, mark: Identifier) -> Person | None:
        """The only person who was given this mark."""
        owners = [person for person in self._persons.values() if mark in person.identifiers]
        return owners[0] if len(owners) == 1 else None

    @contextmanager
    def coming(self, person: Person) -> Iterator[None]:
        """While something is written for a person: if it fails and nothing of theirs is here, one just made goes again."""
        try:
            yield
        except BaseException:
            if person.id not in self._has:
                self._unmake(person.id)
            raise
        self._has.add(person.id)

    def learn(self, person: Person, contents: Contents, *, sure: bool) -> None:
        """Remember the identifiers by which a source calls this person, and what was not known before.

        `sure`: somebody said that it is this person, so the name and the device are known from now on, too.
        """
        known = learnt = self._persons[person.id]
        given: tuple[Identifier, ...] = ()
        if len(contents.patients) == 1:
            patient = contents.patients[0]
            given = tuple(each for each in patient.identifiers if each.system and each.value)
            given += called(patient, contents.recognised.importer) if sure else ()
            learnt = replace(
                known,
                birth_date=max(known.birth_date, patient.birth_date, key=len),
                sex=known.sex or patient.sex,
            )
        if sure and contents.device:
            given += (Identifier(SOURCE, contents.device),)
        self._persons[person.id] = replace(learnt, identifiers=tuple(dict.fromkeys((*known.identifiers, *given))))

    def write(self, person_id: str) -> None:
        """Keep what was learnt of somebody, of whom something has now come in."""
        if self._persons[person_id] != self._written[person_id]:
            self._vault.change_person(self._persons[person_id])
            self._written[person_id] = self._persons[person_id]
        if person_id in self._founded:
            intent, apart = self._founded[person_id]
            if intent:
                self._vault.complete_intent(intent)
                self._founded[person_id] = (0, apart)

    def gone(self) -> None:
        """Strike out the people made of whom nothing came in."""
        for person_id in tuple(self._founded):
            self._unmake(person_id)

    def _unmake(self, person_id: str) -> None:
        intent, _ = self._founded.get(person_id, (0, ""))
        if not intent:
            return
        with suppress(VaultError):
            if not self._vault.store(person_id).runs():
                self._vault.erase_person(person_id)
                self._persons.pop(person_id, None)
            self._vault.complete_intent(intent)
        self._founded.pop(person_id, None)
