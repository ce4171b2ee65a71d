"""Whose is it? Settled only by what settles it; everything else is a question, and two people never become one.

A name and a full birth date together are somebody, and so is an identifier that a source gave before. Names are
compared word by word without accents, titles and order: a middle name may be missing or an initial, a first or last
name not. What speaks against it (another birth date, another sex, another number of the same namespace) makes it a
question, however alike the names are.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from healthdesk.domain.people import Identifier, Person
from healthdesk.domain.records import PatientDraft

CALLED, SOURCE = "urn:healthdesk:called", "urn:healthdesk:source"
"""Namespaces of what a reply taught: a name with a birth date under which somebody came before, and a device or app
whose files name nobody. They stand among a person's identifiers."""

_TITLES = frozenset(
    [
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
        "herr",
        "frau",
        "sr",
        "sra",
        "dott",
    ]
)
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
_NOBODYS = ("urn:ietf:rfc:3986", "urn:ietf:rfc:4122", "2.16.840.1.113883.19")
"""Namespaces that identify nobody by themselves: plain UUIDs and URIs, and the root that HL7 keeps for examples
(https://www.hl7.org/oid/, "HL7 example")."""


_SSN, _INS = ("us-ssn", r"\d{9}", 9), ("fr-ins", r"\d[\da-z]{12}(\d\d)?", 13)
_NUMBERS = {
    "2.16.840.1.113883.4.1": _SSN, "http://hl7.org/fhir/sid/us-ssn": _SSN, "1.2.250.1.213.1.4.8": _INS,
}  # fmt: skip
"""Numbers of a form that is known, as (namespace, form, figures that count): what has another form is something else that a
program wrote there. US social security number, nine figures; French identité nationale de santé, 13 figures and a key
(OID 1.2.250.1.213.1.4.8, "Liste des OID des autorités d'affectation des INS", Agence du Numérique en Santé)."""

_NO_VALUES = frozenset({"unknown", "none", "null", "na", "inconnu", "test", "patient", "mrn", "undefined"})


@dataclass(frozen=True, slots=True)
class Match:
    """What is known of whose it is: `person` when settled; `new` when a person is to be made; else a question.

    `reason` is the words code of the question; `candidates` are the people it may be, the likeliest first;
    `likely` is the first of them when much speaks for it.
    """

    person: Person | None = None
    new: PatientDraft | None = None
    reason: str = ""
    candidates: tuple[Person, ...] = ()
    likely: Person | None = None
    note: str = ""
    """The words code of a remark on how it was settled."""


def match(
    patients: tuple[PatientDraft, ...],
    persons: tuple[Person, ...],
    chosen: Person | None,
    *,
    founding: bool = False,
    apart: frozenset[str] = frozenset(),
) -> Match:
    """Settle whose a file is, or say what has to be asked.

    `patients` are those the file names; `persons` those in the vault; `chosen` whom the person at the desk named, who is
    believed unless the file gives another birth date or is plainly somebody else's here. `founding`: the vault had nobody
    when these files were brought, so each patient who is like nobody here becomes a person. `apart` are the ids of people
    whom the same source tells from this one.
    """
    if len(patients) > 1:
        return Match(reason="patients-several", candidates=persons)
    if chosen is not None:
        others = tuple(person for person in persons if person.id != chosen.id)
        differs = bool(patients) and (born_another_day(patients[0], chosen) or bool(_among(patients[0], others).person))
        return Match(reason="patient-differs", candidates=(chosen,)) if differs else Match(chosen)
    if not patients:
        return Match(reason="patient-none", candidates=persons)
    return _among(patients[0], persons, founding=founding, apart=apart)


def _among(
    patient: PatientDraft,
    persons: tuple[Person, ...],
    *,
    founding: bool = False,
    apart: frozenset[str] = frozenset(),
) -> Match:
    same = tuple(person for person in persons if is_same(patient, person))
    if len(same) == 1:
        return Match(same[0])
    if not persons and patient.name:
        return Match(new=patient)
    alike = same or tuple(person for person in persons if person.id not in apart and _could_be(patient, person))
    if founding and patient.name and patient.birth_date and not alike:
        return Match(new=patient)
    near = same or tuple(person for person in persons if _near(patient, person))
    near = tuple(sorted(near, key=lambda person: not _likely(patient, person)))
    likely = near[0] if near and _likely(patient, near[0]) else None
    return Match(reason="patient-unsure" if near else "patient-unknown", candidates=near or persons, likely=likely)


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
        and not dates_fit(patient.birth_date, person.birth_date)
        and not shared_identifier(patient.identifiers, person.identifiers)
    )


def named_otherwise(patient: PatientDraft, person: Person) -> bool:
    """Whether not one word of the name in a file is in the person's: worth saying, since the choice was believed."""
    return bool(patient.name) and not (name_words(patient.name) & name_words(person.name))


def shared_identifier(given: tuple[Identifier, ...], known: tuple[Identifier, ...]) -> bool:
    """Whether both have an identifier of the same namespace with the same value; one without a namespace names nobody."""
    return bool(_marks(given) & _marks(known))


def clashing(given: tuple[Identifier, ...], known: tuple[Identifier, ...]) -> bool:
    """Whether a namespace gives both a number and not the same: two people, or two numbers of one, who can tell.

    A namespace in which somebody has come with several numbers already tells nobody apart.
    """
    if shared_identifier(given, known):
        return False
    theirs: dict[str, set[str]] = {}
    for system, value in _marks(known):
        theirs.setdefault(system, set()).add(value)
    return any(len(theirs.get(system, ())) == 1 for system, _ in _marks(given))


def called(patient: PatientDraft, importer: str = "") -> tuple[Identifier, ...]:
    """The mark by which this name and birth date are known again, once somebody has said whose they are.

    A name without a full birth date is known again only where files of the same kind (`importer`) give it.
    """
    words = " ".join(sorted(name_words(patient.name)))
    if not words:
        return ()
    if len(patient.birth_date) == 10:
        return (Identifier(CALLED, f"{words} {patient.birth_date}"),)
    return (Identifier(CALLED, f"{words} {patient.birth_date} in {importer}"),) if importer else ()


def is_same(patient: PatientDraft, person: Person) -> bool:
    """Whether a patient in a file is this person, beyond asking."""
    if patient.birth_date and person.birth_date and not dates_fit(patient.birth_date, person.birth_date):
        return False
    fits = _names_fit(patient.name, person.name) or bool({*called(patient)} & {*person.identifiers})
    if shared_identifier(patient.identifiers, person.identifiers):
        return (
            fits or not patient.name or _initials_fit(patient.name, person.name) or _words_shared(patient, person) > 1
        )
    if _other_sex(patient, person) or clashing(patient.identifiers, person.identifiers):
        return False
    return fits and len(patient.birth_date) == 10 and patient.birth_date == person.birth_date


def _could_be(patient: PatientDraft, person: Person) -> bool:
    """Whether a patient may be this person at all: the same name, birth date or number; not merely of one family."""
    return (
        (bool(patient.birth_date) and bool(person.birth_date) and dates_fit(patient.birth_date, person.birth_date))
        or _names_fit(patient.name, person.name)
        or shared_identifier(patient.identifiers, person.identifiers)
        or (not person.birth_date and bool(_words_shared(patient, person)))
    )


def _near(patient: PatientDraft, person: Person) -> bool:
    return (
        bool(_words_shared(patient, person))
        or (bool(patient.birth_date) and patient.birth_date == person.birth_date)
        or shared_identifier(patient.identifiers, person.identifiers)
    )


def _likely(patient: PatientDraft, person: Person) -> bool:
    born = bool(patient.birth_date and person.birth_date) and dates_fit(patient.birth_date, person.birth_date)
    return born and (_words_shared(patient, person) > 0 or shared_identifier(patient.identifiers, person.identifiers))


def _words_shared(patient: PatientDraft, person: Person) -> int:
    return len({word for word in name_words(patient.name) & name_words(person.name) if len(word) > 1})


def _other_sex(patient: PatientDraft, person: Person) -> bool:
    return {patient.sex, person.sex} == {"male", "female"}


def _names_fit(one: str, other: str) -> bool:
    """Whether one name's words are all in the other, at least two of them whole; a word may stand as its initial.

    The very same words fit as they are: a name may be two letters long, or one word in a script without spaces.
    """
    smaller, larger = sorted((name_words(one), name_words(other)), key=len)
    whole = smaller & larger
    if smaller == larger:
        return len(smaller) > 1 or any(len(word) > 1 and not word.isascii() for word in smaller)
    left = larger - whole
    return len({word for word in whole if len(word) > 1}) >= 2 and all(
        _initial_of(word, left) for word in smaller - whole
    )


def _initials_fit(one: str, other: str) -> bool:
    """Whether a name given by initials alone ("A. M.") may be the other."""
    smaller, larger = sorted((name_words(one), name_words(other)), key=len)
    return bool(smaller) and all(word in larger or _initial_of(word, larger) for word in smaller)


def _initial_of(word: str, words: Iterable[str]) -> bool:
    return any(
        (len(word) == 1 and other.startswith(word)) or (len(other) == 1 and word.startswith(other)) for other in words
    )


@lru_cache(4096)
def name_words(name: str) -> frozenset[str]:
    """The words of a name as they are compared: no accents, capitals, titles, marks or order."""
    bare = unicodedata.normalize("NFKD", name).casefold().translate(_LETTERS)
    letters = "".join(mark if mark.isalnum() else " " for mark in bare if not unicodedata.combining(mark))
    return frozenset(word for word in letters.split() if word not in _TITLES)


def _marks(identifiers: Iterable[Identifier]) -> set[tuple[str, str]]:
    """Identifiers as they are compared: with a namespace that is somebody's, the value without blanks and dashes."""
    found = set()
    for each in identifiers:
        system = each.system.removeprefix("urn:oid:").strip()
        value = "".join(mark for mark in each.value.casefold() if mark.isalnum())
        if not system or system.startswith((*_NOBODYS, CALLED, SOURCE)) or value in _NO_VALUES or _filler(value):
            continue
        system, form, length = _NUMBERS.get(system, (system, "", 0))
        if not form or re.fullmatch(form, value):
            found.add((system, value[:length] if length else value))
    return found


def _filler(value: str) -> bool:
    """Whether a number only fills its place: 000000000, 9999."""
    return not value.strip("0") or (len(value) > 3 and len(set(value)) == 1)


def dates_fit(one: str, other: str) -> bool:
    """Whether two dates can be the same one, known to different degrees: "1956" fits "1956-03-01"."""
    shorter, longer = sorted((one, other), key=len)
    return longer.startswith(shorter)
