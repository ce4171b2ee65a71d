"""People: whose records these are."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Identifier:
    """An identifier a source gives a person: a namespace (`system`, often a URL or OID) and a value in it."""

    system: str
    value: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a file of their own in the vault.

    `birth_date` is ISO 8601 as far as it is known (""; "1956"; "1956-03-01"); `sex` is FHIR's administrative gender
    (male, female, other, unknown) or "". `color` indexes the eight person colours.
    """

    id: str
    name: str
    birth_date: str = ""
    sex: str = ""
    identifiers: tuple[Identifier, ...] = ()
    color: int = 0

    @property
    def initials(self) -> str:
        """One or two letters for the person's disc."""
        words = [word for word in self.name.split() if word[:1].isalpha()]
        return "".join(word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words)).upper() or "?"
