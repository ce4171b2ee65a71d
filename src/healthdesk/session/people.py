"""The people in the vault."""

import unicodedata
from dataclasses import dataclass, replace

from healthdesk.domain.dates import parse_date
from healthdesk.domain.errors import VaultError
from healthdesk.domain.people import Person
from healthdesk.domain.records import Changes
from healthdesk.intake.people import not_yet
from healthdesk.vault import Vault


@dataclass(frozen=True, slots=True)
class People:
    """Who has a file here, as far as this holder may know."""

    vault: Vault

    def all(self) -> tuple[Person, ...]:
        """Everybody, in the order they were added; not those made from files that are only being looked at."""
        hidden = not_yet(self.vault)
        return tuple(person for person in self.vault.persons() if person.id not in hidden)

    def get(self, person_id: str) -> Person:
        """The person with this id. Raises VaultError("person-unknown")."""
        for person in self.all():
            if person.id == person_id:
                return person
        raise VaultError("person-unknown", name=person_id)

    def find(self, text: str) -> Person:
        """The person with this id, or whose name it is or is part of, word by word.

        Raises VaultError when nobody or more than one fits.
        """
        everybody = self.all()
        for person in everybody:
            if person.id == text:
                return person
        wanted = _folded(text)
        exact = [person for person in everybody if _folded(person.name) == wanted]
        fitting = exact or [person for person in everybody if wanted and set(wanted) <= set(_folded(person.name))]
        if len(fitting) == 1:
            return fitting[0]
        raise VaultError("person-ambiguous" if fitting else "person-unknown", name=text)

    def only(self) -> Person:
        """The one person of a vault with one. Raises VaultError("person-which") otherwise."""
        everybody = self.all()
        if len(everybody) == 1:
            return everybody[0]
        raise VaultError("person-which" if everybody else "nobody-yet")

    def asked(self, question: str) -> Person:
        """Whom a question is about when nobody was chosen: the only person, or the one whose name it says."""
        everybody = self.all()
        if len(everybody) < 2:
            return self.only()
        said = set(_folded(question))
        named = [person for person in everybody if set(_folded(person.name)) <= said]
        named = named or [person for person in everybody if said & {_folded(person.name)[0]}]
        if len(named) == 1:
            return named[0]
        raise VaultError("person-which")

    def add(self, name: str, birth_date: str = "", sex: str = "", color: int = 0) -> Person:
        """Add a person with a new file and key; `color` 0 is the next free one.

        Raises VaultError for an empty name or a birth date that is none.
        """
        if not name.strip():
            raise VaultError("person-name-empty")
        _check_birth_date(birth_date)
        called = " ".join(name.split())
        return self.vault.add_person(called, birth_date, sex, Person("", called, birth_date, sex, color=color))

    def change(self, person: Person) -> Changes:
        """Correct a person's name, birth date, sex or colour."""
        _check_birth_date(person.birth_date)
        self.vault.change_person(replace(person, name=" ".join(person.name.split())))
        return Changes(frozenset({person.id}), people=True)

    def erase(self, person_id: str) -> Changes:
        """Destroy a person's key and file."""
        self.vault.erase_person(person_id)
        return Changes(frozenset({person_id}), records=True, people=True)


def _check_birth_date(text: str) -> None:
    if text and parse_date(text) is None:
        raise VaultError("person-birth-date")


def _folded(text: str) -> list[str]:
    """The words of a name without accents, marks and case."""
    bare = unicodedata.normalize("NFKD", text).casefold()
    kept = "".join(mark if mark.isalnum() else " " for mark in bare if not unicodedata.combining(mark))
    return kept.split()
