"""The shelves there are: what each reads, how it lays it out, and what can be added by hand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from healthdesk.desktop.shelves import allergies, conditions, family, kinds, vaccines, visits
from healthdesk.desktop.shelves.lines import Listed
from healthdesk.domain.records import Kind, Standing
from healthdesk.domain.shelves import Statement
from healthdesk.domain.views import RecordQuery
from healthdesk.session import Session

MOST: Final = 2000
MORE: Final = (
    Kind.CARE_PLAN, Kind.GOAL, Kind.OBSERVATION, Kind.NOTE, Kind.COVERAGE, Kind.CLAIM, Kind.OTHER, Kind.PATIENT,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Look:
    """How a shelf is looked at."""

    view: str
    void: bool
    today: date


@dataclass(frozen=True, slots=True)
class Found:
    """What a shelf holds: the lines, whether anything waits to be confirmed, and whether anything is there that never counts."""

    lines: tuple[Listed, ...]
    proposed: bool = False
    void: bool = True


def _found(lines: Sequence[Listed], statements: Sequence[Statement]) -> Found:
    standings = {each.record.standing for each in statements}
    return Found(tuple(lines), Standing.PROPOSED in standings, Standing.VOID in standings)


Read = Callable[[Session, str, Look], Found]


@dataclass(frozen=True, slots=True)
class Shelf:
    """A list page. `add` names the entry by hand, `views` the ways to look at it, `heads` the columns of its table."""

    key: str
    glyph: str
    read: Read
    heads: tuple[str, ...]
    add: str = ""
    views: tuple[str, ...] = ()
    void: bool = True


def _allergies(session: Session, person: str, look: Look) -> Found:
    found = session.shelves.statements(person, Kind.ALLERGY)
    lines = allergies.rows(found, session.shelves.differing(person), void=look.void)
    return _found(lines, found)


def _conditions(session: Session, person: str, look: Look) -> Found:
    found = session.shelves.statements(person, Kind.CONDITION)
    medicines, differs = session.medicines.lines(person), session.shelves.differing(person)
    lines = conditions.rows(found, medicines, differs, void=look.void)
    return _found(lines, found)


def _vaccines(session: Session, person: str, look: Look) -> Found:
    given = session.shelves.statements(person, Kind.IMMUNIZATION)
    due = [each for each in session.shelves.statements(person, Kind.OTHER) if each.record.resource_type == vaccines.DUE]
    lines = vaccines.rows((*due, *given), session.shelves.differing(person), look.view, void=look.void)
    return _found(lines, given)


def _visits(session: Session, person: str, look: Look) -> Found:
    found = session.shelves.statements(person, Kind.ENCOUNTER, Kind.PROCEDURE)
    holds, differs = session.shelves.held(person), session.shelves.differing(person)
    lines = visits.rows(found, holds, differs, look.view, look.today, void=look.void)
    return _found(lines, found)


def _family(session: Session, person: str, look: Look) -> Found:
    found = session.shelves.statements(person, Kind.FAMILY_HISTORY)
    return _found(family.rows(found, session.shelves.differing(person), void=look.void), found)


def _more(session: Session, person: str, look: Look) -> Found:
    query = RecordQuery(kinds=frozenset(MORE), void=look.void, limit=MOST)
    found = session.records.list(person, query)
    return Found(tuple(kinds.rows(found, MORE)), kinds.any_proposed(found))


_ALL: Sequence[Shelf] = (
    Shelf("conditions", "heart", _conditions, conditions.HEADS, "condition"),
    Shelf("allergies", "shield", _allergies, allergies.HEADS, "allergy"),
    Shelf("vaccines", "syringe", _vaccines, vaccines.HEADS, views=vaccines.VIEWS),
    Shelf("visits", "visit", _visits, visits.HEADS, "appointment", visits.VIEWS),
    Shelf("family", "tree", _family, family.HEADS, "relative"),
    Shelf("more", "folder", _more, kinds.HEADS),
)
SHELVES: Final = {shelf.key: shelf for shelf in _ALL}
