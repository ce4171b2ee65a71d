"""Whose is it? The one question that is never guessed.

An identifier that a source gave before settles it; so does the same name with the same birth date. Anything less is a
question to the person at the desk.
"""

import unicodedata
from dataclasses import dataclass

from healthdesk.domain.people import Identifier, Person
from healthdesk.domain.records import PatientDraft

_TITLES = frozenset(
    (
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "prof",
        "sir",
        "dame",
        "m",
        "mme",
        "mlle",
        "monsieur",
        "madame",
        "mademoiselle",
        "docteur",
        "jr",
        "sr",
        "ii",
        "iii",
        "phd",
        "md",
        "dds",
        "jd",
    )
)


class Companions:
    """Whose the files of one folder were, in one go: they name a patient once and then only refer to it.

    `founding` says that nobody was in the vault when they were brought.
    """

    def __init__(self, *, founding: bool = False) -> None:
        self.founding = founding
        self._persons: dict[tuple[str, str], Person] = {}

    def settled(self, folder: str, patients: tuple[PatientDraft, ...], person: Person) -> None:
        """Remember that these patients of this folder are this person."""
        for patient in patients:
            self._persons[folder, patient.key] = person

    def whose(self, folder: str, patients: tuple[PatientDraft, ...]) -> Person | None:
        """Whom a file refers to by an earlier file's key; for one that names nobody, the only person of its folder."""
        if patients:
            return self._persons.get((folder, patients[0].key)) if len(patients) == 1 else None
        there = {person.id: person for (place, _), person in self._persons.items() if place == folder}
        return next(iter(there.values())) if len(there) == 1 else None


@dataclass(frozen=True, slots=True)
class Match:
    """What is known of whose it is: `person` when settled; `new` when a person is to be made; else a question.

    `reason` is the words code of the question; `candidates` are the people it may be.
    """

    person: Person | None = None
    new: PatientDraft | None = None
    reason: str = ""
    candidates: tuple[Person, ...] = ()


def match(
    patients: tuple[PatientDraft, ...], persons: tuple[Person, ...], chosen: Person | None, *, founding: bool = False
) -> Match:
    """Settle whose a file is, or say what has to be asked.

    `patients` are those the file names; `persons` those in the vault; `chosen` whom the person at the desk named, who is
    believed unless the file gives another birth date or is plainly somebody else's here. `founding`: the vault had nobody
    when these files were brought, so each patient who is like nobody here becomes a person.
    """
    if len(patients) > 1:
        return Match(reason="patients-several", candidates=persons)
    if chosen is not None:
        others = tuple(person for person in persons if person.id != chosen.id)
        differs = bool(patients) and (born_another_day(patients[0], chosen) or bool(_among(patients[0], others).person))
        return Match(reason="patient-differs", candidates=(chosen,)) if differs else Match(chosen)
    if not patients:
        return Match(reason="patient-none", candidates=persons)
    return _among(patients[0], persons, founding=founding)


def _among(patient: PatientDraft, persons: tuple[Person, ...], *, founding: bool = False) -> Match:
    same = tuple(person for person in persons if _same(patient, person))
    if len(same) == 1:
        return Match(same[0])
    if not persons and patient.name:
        return Match(new=patient)
    near = same or tuple(person for person in persons if _near(patient, person))
    if founding and patient.name and patient.birth_date and not near:
        return Match(new=patient)
    return Match(reason="patient-unsure" if near else "patient-unknown", candidates=near or persons)


def described(patients: tuple[PatientDraft, ...]) -> tuple[tuple[PatientDraft, ...], frozenset[str]]:
    """Whom a file is about, and the keys of those it only refers to without saying who they are.

    One patient with a name among several without: the file is that one's, and what it says of the others is nobody's.
    Otherwise all of them stay, and more than one is refused.
    """
    named = tuple(patient for patient in patients if patient.name)
    if len(patients) < 2 or len(named) != 1:
        return patients, frozenset()
    return named, frozenset(patient.key for patient in patients if not patient.name)


def born_another_day(patient: PatientDraft, person: Person) -> bool:
    """Whether a file gives another birth date than the person has, and no identifier that would outweigh it."""
    dated = bool(patient.birth_date and person.birth_date)
    return (
        dated
        and not _dates_fit(patient.birth_date, person.birth_date)
        and not shared_identifier(patient.identifiers, person.identifiers)
    )


def named_otherwise(patient: PatientDraft, person: Person) -> bool:
    """Whether not one word of the name in a file is in the person's: worth saying, since the choice was believed."""
    return bool(patient.name) and not (_words(patient.name) & _words(person.name))


def shared_identifier(given: tuple[Identifier, ...], known: tuple[Identifier, ...]) -> bool:
    """Whether both have an identifier of the same namespace with the same value; one without a namespace names nobody."""
    return bool({each for each in given if each.system and each.value} & set(known))


def _same(patient: PatientDraft, person: Person) -> bool:
    if patient.birth_date and person.birth_date and not _dates_fit(patient.birth_date, person.birth_date):
        return False
    if shared_identifier(patient.identifiers, person.identifiers):
        return True
    exact = len(patient.birth_date) == 10 and patient.birth_date == person.birth_date
    return exact and _names_fit(patient.name, person.name)


def _near(patient: PatientDraft, person: Person) -> bool:
    return bool(_words(patient.name) & _words(person.name)) or (
        bool(patient.birth_date) and patient.birth_date == person.birth_date
    )


def _names_fit(one: str, other: str) -> bool:
    """Whether one name's words are all in the other: a middle name may be missing, a first or last name not."""
    first, second = _words(one), _words(other)
    smaller, larger = sorted((first, second), key=len)
    return len(smaller) >= 2 and smaller <= larger


def _words(name: str) -> frozenset[str]:
    bare = unicodedata.normalize("NFKD", name).casefold()
    letters = "".join(mark if mark.isalnum() else " " for mark in bare if not unicodedata.combining(mark))
    return frozenset(word for word in letters.split() if word not in _TITLES)


def _dates_fit(one: str, other: str) -> bool:
    """Whether two dates can be the same one, known to different degrees: "1956" fits "1956-03-01"."""
    shorter, longer = sorted((one, other), key=len)
    return longer.startswith(shorter)
