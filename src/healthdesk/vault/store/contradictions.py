"""Where sources disagree: found to be shown side by side, never resolved here.

Only different originals contradict each other; what one source says twice is its own history. Each finding is two groups
of one bucket and a words code.
"""

from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Protocol, TypeVar

from healthdesk.domain.records import Kind, Standing
from healthdesk.vault.store.sameness import MEASURED, Sense, same_medicine, same_moment, same_values

STANDING = "contradicts-standing"
DOSE = "contradicts-dose"
VALUE = "contradicts-value"
NO_ALLERGY = "contradicts-no-allergy"
BIRTH_DATE = "contradicts-birth-date"
CORRECTION = "contradicts-correction"
REASONS = (STANDING, DOSE, VALUE, NO_ALLERGY, BIRTH_DATE, CORRECTION)


class Said(Protocol):
    """A record as it is compared."""

    @property
    def kind(self) -> Kind:
        """Its shelf."""

    @property
    def standing(self) -> Standing:
        """What its status lets one say."""

    @property
    def sense(self) -> Sense:
        """What is compared."""


class Together(Protocol):
    """Records that say the same; the first says most."""

    @property
    def first(self) -> Said:
        """The one that says most."""

    @property
    def keys(self) -> set[str]:
        """All names of what they are about."""

    @property
    def sources(self) -> set[int]:
        """All originals that say so."""


_T = TypeVar("_T", bound=Together)


def differing(groups: list[_T]) -> Iterator[tuple[_T, _T, str]]:
    """The pairs of a bucket's groups that cannot both be right as they stand, with the reason."""
    if len({source for group in groups for source in group.sources}) < 2 or len(groups) < 2:
        return
    kind = groups[0].first.kind
    for one, other in _pairs(kind, groups):
        if one.sources.isdisjoint(other.sources) and (reason := _reason(kind, groups, one, other)):
            yield one, other, reason


def _pairs(kind: Kind, groups: list[_T]) -> Iterable[tuple[_T, _T]]:
    """Those that can contradict each other: all of a day's measure, else only what is about the same thing."""
    if kind in MEASURED or kind is Kind.PATIENT:
        return combinations(groups, 2)
    places: dict[str, list[int]] = {}
    for place, group in enumerate(groups):
        for key in group.keys:
            places.setdefault(key, []).append(place)
    pairs = {pair for found in places.values() for pair in combinations(found, 2)}
    if kind is Kind.ALLERGY:
        none = [place for place, group in enumerate(groups) if _none(group)]
        pairs |= {(min(a, b), max(a, b)) for a in none for b in range(len(groups)) if a != b}
    return ((groups[a], groups[b]) for a, b in sorted(pairs))


def _reason(kind: Kind, groups: list[_T], one: _T, other: _T) -> str:
    if kind in MEASURED:
        return VALUE if _values_differ(kind, groups, one, other) else ""
    if kind is Kind.PATIENT:
        a, b = one.first.sense.facts[1], other.first.sense.facts[1]
        return BIRTH_DATE if a and b and a != b else ""
    if kind is Kind.ALLERGY and (_none(one) or _none(other)):
        return NO_ALLERGY if _none_against(one, other) or _none_against(other, one) else ""
    if kind in (Kind.CONDITION, Kind.ALLERGY, Kind.MEDICATION):
        return _course(kind, one, other)
    given = {one.first.standing, other.first.standing} == {Standing.DONE, Standing.VOID}
    return STANDING if given and kind in (Kind.IMMUNIZATION, Kind.PROCEDURE) else ""


def _course(kind: Kind, one: Together, other: Together) -> str:
    standings = {one.first.standing, other.first.standing}
    if standings == {Standing.ACTIVE} and kind is Kind.MEDICATION:
        return "" if _fits(one, other) else DOSE
    if standings != {Standing.ACTIVE, Standing.PAST}:
        return ""
    active, past = (one, other) if one.first.standing is Standing.ACTIVE else (other, one)
    if kind is Kind.MEDICATION and not _fits(one, other):
        return ""  # another strength was stopped: the dose was changed
    begun, before = active.first.sense.when, past.first.sense.when
    # What began after the other had begun may be a new course or a new episode.
    return "" if begun and before and begun[:10] > before[:10] and not begun.startswith(before[:10]) else STANDING


def _fits(one: Together, other: Together) -> bool:
    return same_medicine(one.first.sense, other.first.sense)


def _values_differ(kind: Kind, groups: list[_T], one: _T, other: _T) -> bool:
    a, b = one.first, other.first
    if not {a.standing, b.standing}.isdisjoint((Standing.VOID, Standing.PROPOSED)):
        return False
    if sorted(value.about for value in a.sense.values) != sorted(value.about for value in b.sense.values):
        return False
    moment = same_moment(a.sense.when, b.sense.when)
    if moment is False or (moment is None and (kind is not Kind.RESULT or not _only(groups, one, other))):
        return False
    return a.sense.words != b.sense.words or not same_values(a.sense.values, b.sense.values)


def _only(groups: list[_T], one: _T, other: _T) -> bool:
    """Whether each of the two sources says one thing of this measure on this day, so that it means the same sample."""
    rest = [group for group in groups if group is not one and group is not other]
    return all(group.sources.isdisjoint(one.sources | other.sources) for group in rest)


def _none(group: Together) -> bool:
    return bool(group.first.sense.facts and group.first.sense.facts[0])


def _none_against(none: Together, allergy: Together) -> bool:
    """Whether "none known" here and an allergy there are about the same kind of substance."""
    if not _none(none) or _none(allergy) or allergy.first.standing is not Standing.ACTIVE:
        return False
    if none.first.standing in (Standing.VOID, Standing.PAST):
        return False
    what = none.first.sense.facts[0]
    return what in ("all", allergy.first.sense.facts[1])
