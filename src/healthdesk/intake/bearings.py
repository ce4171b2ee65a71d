"""Where a file of a drop belongs: by what it says, by what was said of its source, by the files it lies beside."""

from dataclasses import dataclass

from healthdesk.domain.people import Person
from healthdesk.domain.records import PatientDraft
from healthdesk.importers import Recognised
from healthdesk.intake.matching import Match, born_another_day, called, clashing, dates_fit, match, named_otherwise
from healthdesk.intake.people import Acquainted
from healthdesk.intake.pipeline import Contents, Entry

FOLLOWED, AS_BEFORE, NAMED_BEFORE = "followed-the-others", "taken-as-before", "named-as-before"
"""Words codes of how it was settled when the file itself did not say it."""

_UNREAD = frozenset({"application/xml", "application/json", "text/csv", "application/dicom", "application/zip"})
"""Media types that may well say whose they are, could they only be read: kept whole, they follow nobody."""


@dataclass(slots=True)
class Later:
    """A file that waits for the end of the drop: what is known of it without reading it again."""

    entry: Entry
    place: int
    patients: tuple[PatientDraft, ...]
    recognised: Recognised
    device: str
    found: Match


class Bearings:
    """What a drop has learnt so far of whose its files are. `chosen` is whom the person at the desk named for all."""

    def __init__(self, people: Acquainted, chosen: Person | None) -> None:
        self.people = people
        self.chosen = chosen
        self._keys: dict[tuple[str, str], str] = {}
        self._about: dict[str, set[str]] = {}

    def whose(self, entry: Entry, patients: tuple[PatientDraft, ...], recognised: Recognised, device: str) -> Match:
        """Whose a file is by itself, or why it has to be asked."""
        persons = self.people.all()
        if self.chosen is not None:
            return match(patients, persons, self.people.now(self.chosen))
        if len(patients) == 1 and (key := self._keys.get((entry.folder, patients[0].key))):
            referred = self.people.by_id(key)
            if not named_otherwise(patients[0], referred) and not born_another_day(patients[0], referred):
                return Match(referred)
        if len(patients) < 2 and nameless(patients):
            source = self.people.of_device(device) if device else None
            if source is not None and _fits(patients, source):
                return Match(source, note=AS_BEFORE)
            return Match(reason="patient-unknown" if patients else "patient-none", candidates=persons)
        found = match(patients, persons, None, founding=self.people.founding, apart=self.people.apart(entry.apart))
        if found.person is None and len(patients) == 1:
            for mark in called(patients[0], recognised.importer):
                known = self.people.of_mark(mark)
                if known and _fits(patients, known) and not clashing(patients[0].identifiers, known.identifiers):
                    return Match(known, note=NAMED_BEFORE)
        return found

    def settled(self, entry: Entry, contents: Contents, person: Person) -> None:
        """Remember that what lies here is this person's."""
        for patient in contents.patients:
            self._keys[entry.folder, patient.key] = person.id
        self.lies_with(entry.folder, person)

    def lies_with(self, folder: str, person: Person) -> None:
        """Remember that a folder or package holds something of this person's."""
        self._about.setdefault(folder, set()).add(person.id)

    @property
    def anybody(self) -> bool:
        """Whether anything of the drop was somebody's so far."""
        return bool(self._about)

    def followed(self, later: Later, waiting: list[Later]) -> Person | None:
        """The only person of the folder or package in which a file lies that names nobody, or of the whole drop.

        None while a file there still waits that names somebody.
        """
        refers = bool(later.patients) and later.recognised.format.startswith("FHIR")
        unread = later.recognised.importer == "documents" and later.recognised.media_type in _UNREAD
        if not nameless(later.patients) or refers or unread:
            return None
        unsettled = [each.entry.folder for each in waiting if not nameless(each.patients)]
        folder = later.entry.folder
        while not any(_inside(place, folder) for place in unsettled):
            there = {who for place, whose in self._about.items() for who in whose if _inside(place, folder)}
            if there:
                person = self.people.by_id(next(iter(there)))
                return person if len(there) == 1 and _fits(later.patients, person) else None
            if not folder:
                return None
            folder = folder.rpartition("/")[0]
        return None


def nameless(patients: tuple[PatientDraft, ...]) -> bool:
    """Whether a file says nothing by which anybody could be told."""
    return not any(patient.name or patient.identifiers for patient in patients)


def _inside(place: str, folder: str) -> bool:
    return not folder or place == folder or place.startswith(f"{folder}/")


def _fits(patients: tuple[PatientDraft, ...], person: Person) -> bool:
    """Whether the little that a file says of somebody speaks against a person."""
    if not patients:
        return True
    born, sex = patients[0].birth_date, patients[0].sex
    other = {sex, person.sex} == {"male", "female"}
    return not other and (not born or not person.birth_date or dates_fit(born, person.birth_date))
