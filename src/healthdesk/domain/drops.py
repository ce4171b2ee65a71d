"""What is said and asked of everything brought in one go."""

from dataclasses import dataclass, field

from healthdesk.domain.people import Person
from healthdesk.domain.records import Issue


@dataclass(frozen=True, slots=True)
class DropGroup:
    """Files that wait for one reply, since they seem to be about one person.

    `key` is what the reply is given under. `name`, `birth_date` and `sex` are the fullest that the files give, "" when
    they name nobody; `names` every way they write it. `files` counts them, `examples` names some. `reason` is the words
    code of why it is asked. `candidates` are the people it may be, the likeliest first; `suggested` is the first of them
    when much speaks for it. Whoever has a name may also be somebody new.
    """

    key: str
    name: str
    birth_date: str
    sex: str
    names: tuple[str, ...]
    files: int
    examples: tuple[str, ...]
    reason: str
    candidates: tuple[Person, ...]
    suggested: Person | None
    inbox_ids: tuple[str, ...]

    @property
    def may_be_new(self) -> bool:
        """Whether a person could be made from what the files say."""
        return bool(self.name)


@dataclass(frozen=True, slots=True)
class DropQuestion:
    """Everything that waits for "whose is it?", as one question: a reply for each group."""

    groups: tuple[DropGroup, ...]

    @property
    def files(self) -> int:
        """How many files wait."""
        return sum(group.files for group in self.groups)


@dataclass(frozen=True, slots=True)
class Report:
    """What became of several files, in numbers.

    `files` counts them by state ("finished", "partial", "known", "asks", "refused"), and "packages" that were opened.
    `new`, `changed`, `known`, `linked` and `contradicts` count statements: not here before, other than before, here
    already, said by another source too, said otherwise by another source. `kinds` counts them by kind, the most first.
    `odd` are the places that were not understood or are doubtful, `remarks` what is only worth knowing, each with its file.
    """

    files: dict[str, int] = field(default_factory=dict)
    new: int = 0
    changed: int = 0
    known: int = 0
    linked: int = 0
    contradicts: int = 0
    kinds: dict[str, int] = field(default_factory=dict)
    odd: tuple[tuple[str, Issue], ...] = ()
    remarks: tuple[tuple[str, Issue], ...] = ()
