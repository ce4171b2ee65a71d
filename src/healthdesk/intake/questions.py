"""What has to be asked before a waiting file can come in, and all of it as one question.

Beside each waiting file stands a note with what the file says of its person. From the notes alone the question is put
together again at any time: the files of one apparent person are one group, whatever drop they came with.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import msgspec

from healthdesk.domain.drops import DropGroup, DropQuestion
from healthdesk.domain.people import Person
from healthdesk.domain.records import PatientDraft, RunState
from healthdesk.domain.views import Taken
from healthdesk.intake.matching import Match, clashing, dates_fit, is_same, match, name_words
from healthdesk.vault import Waiting

EXAMPLES = 5
"""File names that a group shows."""


@dataclass(frozen=True, slots=True)
class Question:
    """What intake keeps beside a waiting file: why it asks, what the file is called, whom it names, who it may be.

    `folder` is where the file lay, `drop` the go with which it came, `device` the mark of a device that names nobody;
    `beside` says that others of that go were somebody's already.
    """

    reason: str
    patients: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()
    file: str = ""
    folder: str = ""
    drop: str = ""
    patient: PatientDraft | None = None
    device: str = ""
    beside: bool = False


def note_of(question: Question) -> str:
    """The note that is kept beside the bytes."""
    return msgspec.json.encode(question).decode()


def question_of(waiting: Waiting) -> Question | None:
    """What is asked about a waiting file; None for one that is just being read."""
    return msgspec.json.decode(waiting.note, type=Question) if waiting.note else None


def asked(waiting: Waiting, file: str, question: Question, candidates: tuple[Person, ...]) -> Taken:
    """A waiting file as the question that it is."""
    return Taken(
        file,
        RunState.ASKS,
        reason=question.reason,
        reason_fields=(("file", file.rpartition("/")[2]),),
        inbox_id=waiting.id,
        patients=question.patients,
        candidates=candidates,
    )


def whole_question(waiting: Iterable[Waiting], persons: tuple[Person, ...]) -> DropQuestion | None:
    """All that waits for a reply as one question, a group for each apparent person; None when nothing waits."""
    noted = tuple((each, question) for each in waiting if (question := question_of(each)) is not None)
    groups = [_group(members, persons) for members in _apart(noted)]
    return DropQuestion(tuple(groups)) if groups else None


_Noted = tuple[Waiting, Question]


def _apart(noted: tuple[_Noted, ...]) -> list[list[_Noted]]:
    """The waiting files by whom they seem to be about; those that name nobody by where they lay, or with the only one."""
    named: list[list[_Noted]] = []
    for each in noted:
        if _names(each[1]):
            for group in named:
                if all(_alike(each[1], other) for _, other in group):
                    group.append(each)
                    break
            else:
                named.append([each])
    nameless: dict[tuple[str, str], list[_Noted]] = {}
    for each in noted:
        if _names(each[1]):
            continue
        together = [group for group in named if any(_together(each[1], other) for _, other in group)]
        if not each[1].beside and len(together) == 1 and _follows(each[1], together[0]):
            together[0].append(each)
        else:
            nameless.setdefault((each[1].drop, each[1].device or each[1].folder), []).append(each)
    return named + list(nameless.values())


def _names(question: Question) -> bool:
    return question.patient is not None and bool(question.patient.name or question.patient.identifiers)


def _together(one: Question, other: Question) -> bool:
    return one.drop == other.drop


def _follows(question: Question, group: list[_Noted]) -> bool:
    born = question.patient.birth_date if question.patient else ""
    return all(not born or other.patient is None or dates_fit(born, other.patient.birth_date) for _, other in group)


def _alike(one: Question, other: Question) -> bool:
    """Whether two files seem to be about one person: what would settle it if one of them were known already."""
    if one.patient is None or other.patient is None:
        return False
    first, second = one.patient, other.patient
    if clashing(first.identifiers, second.identifiers):
        return False
    if name_words(first.name) == name_words(second.name) and first.birth_date == second.birth_date:
        return True
    known = Person("", second.name, second.birth_date, second.sex, second.identifiers)
    return is_same(first, known)


def _group(members: list[_Noted], persons: tuple[Person, ...]) -> DropGroup:
    patients = [question.patient for _, question in members if _names(question) and question.patient is not None]
    fullest = max(patients, key=lambda each: (len(each.name), len(each.birth_date)), default=None)
    found = match((fullest,), persons, None) if fullest else Match(reason="patient-none", candidates=persons)
    likely = found.person or found.likely
    candidates = tuple(dict.fromkeys((*((likely,) if likely else ()), *found.candidates, *persons)))
    return DropGroup(
        key=members[0][0].id,
        name=fullest.name if fullest else "",
        birth_date=max((each.birth_date for each in patients), key=len, default=""),
        sex=next((each.sex for each in patients if each.sex), ""),
        names=tuple(dict.fromkeys(each.name for each in patients if each.name)),
        files=len(members),
        examples=tuple(question.file or waiting.name for waiting, question in members[:EXAMPLES]),
        reason=members[0][1].reason,
        candidates=candidates,
        suggested=likely,
        inbox_ids=tuple(waiting.id for waiting, _ in members),
    )


def as_one(patients: Iterable[PatientDraft]) -> PatientDraft:
    """What several files say of one person, put together to make them: the fullest name, date and sex, every number."""
    every = tuple(patients)
    fullest = max(every, key=lambda each: (len(each.name), len(each.birth_date)))
    return replace(
        fullest,
        birth_date=max((each.birth_date for each in every), key=len),
        sex=next((each.sex for each in every if each.sex), ""),
        identifiers=tuple(dict.fromkeys(one for each in every for one in each.identifiers)),
    )
