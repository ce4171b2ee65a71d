"""Records that say the same are shown once, with all their sources; those that disagree are kept to be shown.

Derived from what is visible: `refresh` brings the buckets up to date that an import, an undo or a deletion touched, and
`expected` derives everything anew, for `check`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from healthdesk.domain.records import Kind, Standing
from healthdesk.vault.connection import Connection
from healthdesk.vault.store.contradictions import CORRECTION, differing
from healthdesk.vault.store.numbered import KINDS, STANDINGS
from healthdesk.vault.store.sameness import (
    MEASURED,
    Sense,
    dates_agree,
    same_medicine,
    same_moment,
    same_values,
    sense_of,
)

_MEMBERS = """
  SELECT c.record_id, v.meaning, v.sense, v.kind, v.standing, v.status, v.hand, v.sort, v.hash
  FROM current c JOIN version v ON v.id = c.version_id
  WHERE v.meaning IN (
    SELECT other.meaning FROM current o JOIN version other ON other.id = o.version_id
    WHERE other.meaning IS NOT NULL {some} GROUP BY other.meaning HAVING count(*) > 1)
"""
_SOURCES = """
  SELECT DISTINCT v.record_id, run.artifact_id FROM version v
  JOIN sighting s ON s.version_id = v.id JOIN standing_run ON standing_run.run_id = s.run_id
  JOIN run ON run.id = s.run_id
  WHERE v.hand = 0 AND v.record_id IN (SELECT record_id FROM ({members}))
"""

_CORRECTED = """
  SELECT c.record_id FROM current c JOIN version mine ON mine.id = c.version_id AND mine.hand = 1
  WHERE EXISTS (
    SELECT 1 FROM version theirs JOIN first_sighting f ON f.version_id = theirs.id
    WHERE theirs.record_id = c.record_id AND theirs.hand = 0 AND theirs.purged = 0 AND theirs.id > mine.id)
"""


@dataclass(frozen=True, slots=True)
class Member:
    """A visible record as it is compared; `sources` are the originals that a standing import read it from."""

    record_id: int
    kind: Kind
    standing: Standing
    status: str
    rank: tuple[int, int, bytes]
    sense: Sense
    keys: frozenset[str]
    sources: frozenset[int]


@dataclass(slots=True)
class Group:
    """Members that say the same; the first one opened the group."""

    members: list[Member]
    keys: set[str] = field(default_factory=set)
    sources: set[int] = field(default_factory=set)

    @property
    def first(self) -> Member:
        """The one that says most."""
        return self.members[0]

    def add(self, member: Member) -> None:
        """Take one more in."""
        self.members.append(member)
        self.keys |= member.keys
        self.sources |= member.sources


@dataclass(frozen=True, slots=True)
class Linked:
    """The rows of `linked` and `differs` for some buckets."""

    links: frozenset[tuple[int, int, int]]
    differences: frozenset[tuple[int, int, str]]


def touch(connection: Connection, records: str, *values: int) -> None:
    """Open the buckets of some records, before what they are is changed; `refresh` closes them.

    `records` is a subquery of record ids, written in this room.
    """
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS bucket (meaning INTEGER PRIMARY KEY)")
    connection.execute(
        "INSERT OR IGNORE INTO bucket SELECT DISTINCT meaning FROM version"  # noqa: S608 - constants of this room
        f" WHERE meaning IS NOT NULL AND record_id IN ({records})",
        values,
    )
    _clear(connection)


def _clear(connection: Connection) -> None:
    inside = "IN (SELECT record_id FROM version WHERE meaning IN (SELECT meaning FROM bucket))"
    connection.execute(f"DELETE FROM linked WHERE record_id {inside}")  # noqa: S608 - constants
    connection.execute(
        f"DELETE FROM differs WHERE record_id {inside} OR other_id {inside} OR reason = ?",  # noqa: S608 - constants
        (CORRECTION,),
    )


def refresh(connection: Connection) -> None:
    """Bring the open buckets up to date, and close them."""
    found = _derived(connection, "AND other.meaning IN (SELECT meaning FROM bucket)")
    connection.execute("DELETE FROM bucket")
    connection.executemany("INSERT INTO linked VALUES (?,?,?)", sorted(found.links))
    connection.executemany("INSERT OR IGNORE INTO differs VALUES (?,?,?)", sorted(found.differences))


def rebuild(connection: Connection) -> None:
    """Derive everything anew."""
    for table in ("linked", "differs"):
        connection.execute(f"DELETE FROM {table}")  # noqa: S608 - own constants
    found = expected(connection)
    connection.executemany("INSERT INTO linked VALUES (?,?,?)", sorted(found.links))
    connection.executemany("INSERT INTO differs VALUES (?,?,?)", sorted(found.differences))


def expected(connection: Connection) -> Linked:
    """What the two tables have to hold, derived from everything visible."""
    return _derived(connection, "")


def agrees(connection: Connection) -> bool:
    """Whether the two tables hold that."""
    links = frozenset(connection.execute("SELECT record_id, shown, sources FROM linked").fetchall())
    differences = frozenset(connection.execute("SELECT record_id, other_id, reason FROM differs").fetchall())
    return expected(connection) == Linked(links, differences)


def _derived(connection: Connection, some: str) -> Linked:
    members = _MEMBERS.format(some=some)
    rows = connection.execute(members).fetchall()
    sources: dict[int, set[int]] = {}
    for record_id, artifact_id in connection.execute(_SOURCES.format(members=members)).fetchall():
        sources.setdefault(record_id, set()).add(artifact_id)
    buckets: dict[int, list[Member]] = {}
    for record_id, meaning, encoded, kind, standing, status, hand, sort, content in rows:
        sense = sense_of(encoded)
        buckets.setdefault(meaning, []).append(
            Member(
                record_id, KINDS[kind], STANDINGS[standing], status, (hand, sort, content), sense,
                frozenset(sense.keys), frozenset(sources.get(record_id, ())),
            )
        )  # fmt: skip
    links: set[tuple[int, int, int]] = set()
    differences: set[tuple[int, int, str]] = set()
    for alike in buckets.values():
        groups = grouped(alike)
        for group in groups:
            if len(group.members) > 1:
                shown = _shown(group).record_id
                links |= {(member.record_id, shown, len(group.sources)) for member in group.members}
        for one, other, reason in differing(groups):
            here, there = _shown(one).record_id, _shown(other).record_id
            differences |= {(here, there, reason), (there, here, reason)}
    for (record_id,) in connection.execute(_CORRECTED):
        differences.add((record_id, record_id, CORRECTION))
    return Linked(frozenset(links), frozenset(differences))


def grouped(members: Iterable[Member]) -> list[Group]:
    """The members of one bucket put together; the order of imports does not matter."""
    ordered = sorted(members, key=_order)
    groups: list[Group] = []
    by_key: dict[str, list[Group]] = {}
    for member in ordered:
        near = _near(member, groups, by_key)
        joined = next((group for group in near if _joins(member, group)), None)
        if joined is None:
            joined = Group([])
            groups.append(joined)
        for key in member.keys - joined.keys:
            by_key.setdefault(key, []).append(joined)
        joined.add(member)
    return groups


def _near(member: Member, groups: list[Group], by_key: dict[str, list[Group]]) -> list[Group]:
    if not member.keys:
        return groups
    seen: dict[int, Group] = {}
    for key in member.keys:
        for group in by_key.get(key, ()):
            seen.setdefault(id(group), group)
    return sorted(seen.values(), key=lambda group: _order(group.members[0]))


def _order(member: Member) -> tuple[object, ...]:
    """What says most comes first: with a date before without, of sure standing before unsure; then by content."""
    rank = (-member.rank[0], -member.rank[1], member.rank[2])
    return (_unsaid(member), not member.sense.when, -len(member.sense.when), -len(member.keys), *rank)


def _unsaid(member: Member) -> bool:
    """Whether a source simply did not say if this still stands."""
    return member.standing is Standing.UNCERTAIN and member.status in ("", "unknown")


def _joins(member: Member, group: Group) -> bool:
    first = group.members[0]
    if member.standing is not first.standing and not (_unsaid(member) and first.standing in _SURE):
        return False
    apart = group.sources.isdisjoint(member.sources)
    return _RULES[member.kind if member.kind not in MEASURED else Kind.RESULT](member, group, apart)


_SURE = (Standing.ACTIVE, Standing.PAST, Standing.DONE)


def _same_problem(member: Member, group: Group, apart: bool) -> bool:  # noqa: FBT001 - one signature for all rules
    if member.standing is not Standing.PAST:
        return True
    whens = [each.sense.when for each in group.members]
    if member.sense.when:
        return all(when and dates_agree(member.sense.when, when) for when in whens)
    return apart  # it ended, nobody says when: the same episode unless this very source tells it apart


def _same_allergy(member: Member, group: Group, apart: bool) -> bool:  # noqa: FBT001, ARG001 - see above
    return True


def _same_medicine(member: Member, group: Group, apart: bool) -> bool:  # noqa: FBT001 - see above
    for other in group.members:
        if not same_medicine(member.sense, other.sense):
            return False
        one, two = member.sense.when, other.sense.when
        if member.standing is not Standing.ACTIVE and one and two and not dates_agree(one, two):
            return False
        if not apart and (one != two or member.sense.words != other.sense.words):
            return False
    return True


def _same_event(member: Member, group: Group, apart: bool) -> bool:  # noqa: FBT001 - see above
    return apart and all(same_moment(member.sense.when, each.sense.when) is not False for each in group.members)


def _same_vaccine(member: Member, group: Group, apart: bool) -> bool:  # noqa: FBT001 - see above
    return apart or all(member.keys == each.keys for each in group.members)


def _same_measure(member: Member, group: Group, apart: bool) -> bool:  # noqa: FBT001 - see above
    if not apart:
        return False  # what one source states twice, it states twice
    for each in group.members:
        if same_moment(member.sense.when, each.sense.when) is False:
            return False
        if member.sense.words != each.sense.words or not same_values(member.sense.values, each.sense.values):
            return False
    return True


def _same_whole(member: Member, group: Group, apart: bool) -> bool:  # noqa: FBT001 - see above
    first = group.members[0].sense
    return apart and member.sense.words == first.words and member.sense.facts == first.facts


_RULES = dict.fromkeys(Kind, _same_whole) | {
    Kind.RESULT: _same_measure,
    Kind.CONDITION: _same_problem,
    Kind.ALLERGY: _same_allergy,
    Kind.MEDICATION: _same_medicine,
    Kind.IMMUNIZATION: _same_vaccine,
    Kind.PROCEDURE: _same_event,
    Kind.ENCOUNTER: _same_event,
}


def _shown(group: Group) -> Member:
    """Who stands for the group: what a person corrected, what is sure, what has words, then what its source wrote last."""
    return max(
        group.members,
        key=lambda each: (
            each.rank[0], not _unsaid(each), _worded(each), each.rank[1], len(each.sense.when), each.rank[2]
        ),
    )  # fmt: skip


def _worded(member: Member) -> bool:
    """Whether it is called by words; some sources show the bare code."""
    names = [key for key in member.keys if key.startswith("'")]
    return not names or any(mark.isalpha() for name in names for mark in name)
