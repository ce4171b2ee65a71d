"""The order of files does not matter, twice is once, and undo restores what was: over small files of several formats.

Thirty examples as a rule; HEALTHDESK_EXAMPLES=500 for the long run.
"""

import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from healthdesk import intake, vault
from healthdesk.domain.people import Person
from healthdesk.domain.records import RunState
from healthdesk.vault import Vault, kdf
from healthdesk.vault.store import content_digest

from .conftest import CHEAP, now
from .in_process import read
from .test_drops import ADA, bundle, weight, zipped

CDA = b"""<ClinicalDocument xmlns="urn:hl7-org:v3"><id root="1.2.3.9" extension="d1"/><title>Letter</title>
<effectiveTime value="20260110"/><recordTarget><patientRole><id root="1.2.3.4" extension="m1"/><patient><name><given>Ada</given>
<family>Marchand</family></name><birthTime value="19560301"/></patient></patientRole></recordTarget>
<component><structuredBody><component><section><title>History</title><text>All is well.</text></section></component>
</structuredBody></component></ClinicalDocument>"""
NEWER = ADA | {"meta": {"lastUpdated": "2026-02-02T00:00:00Z"}, "gender": "female"}
CSV = b"date;glucose (mg/dL)\n2026-01-01 08:00;104\n2026-01-02 08:00;99\n"

FILES = {
    "a.json": bundle(ADA, weight(1, "a"), weight(2, "a")),
    "b.json": bundle(NEWER, weight(2, "a"), weight(3, "a", 71)),
    "c.json": bundle(ADA, weight(3, "a", 71) | {"id": "weight-of-another-source"}),
    "letter.xml": CDA,
    "note.txt": b"Feeling well.",
    "pack.zip": zipped({"in/a.json": bundle(ADA, weight(2, "a"), weight(4, "a")), "note.txt": b"Feeling well."}),
    "glucose.csv": CSV,
}  # fmt: skip
NAMES = tuple(FILES)


@dataclass
class Place:
    """A vault in memory as far as the system allows, the files on the disk, and digests of what comes to rest in it."""

    vault: Vault
    folder: Path
    rests: dict[frozenset[str], str] = field(default_factory=dict)

    def person(self) -> Person:
        return self.vault.add_person("Ada Marchand", "1956-03-01", "female")

    def bring(self, person: Person, *names: str) -> list[tuple[str, str]]:
        paths = [self.folder / name for name in names]
        results = intake.take_all(self.vault, paths, person, clock=now, read=read)
        assert {taken.state for taken in results} <= {RunState.FINISHED, RunState.KNOWN, RunState.PARTIAL}
        return [(Path(taken.file).name, taken.run.id) for taken in results if taken.run]

    def parts(self, name: str) -> tuple[str, ...]:
        return ("in/a.json", "note.txt") if name == "pack.zip" else (name,)

    def digest(self, person: Person) -> str:
        return content_digest(self.vault.store(person.id).database)

    def rest(self, contents: frozenset[str]) -> str:
        """The digest of these files, brought one by one in the order of their names."""
        if contents not in self.rests:
            person = self.person()
            for name in sorted(contents):
                self.bring(person, name)
            self.rests[contents] = self.digest(person)
            self.vault.erase_person(person.id)
        return self.rests[contents]


@pytest.fixture(scope="module")
def place() -> Iterator[Place]:
    shared = Path("/dev/shm")  # a disk would be asked to be sure of every step
    with tempfile.TemporaryDirectory(dir=shared if os.access(shared, os.W_OK) else None) as folder:
        floor, kdf.FLOOR = kdf.FLOOR, CHEAP
        made, _ = vault.create(Path(folder) / "vault", "seven quiet otters sing", clock=now, cost=CHEAP)
        for name, content in FILES.items():
            (Path(folder) / name).write_bytes(content)
        yield Place(made, Path(folder))
        made.close()
        kdf.FLOOR = floor


STEPS = st.lists(
    st.tuples(st.sampled_from(("bring", "bring", "bring", "undo")), st.sampled_from(NAMES)), min_size=1, max_size=7
)


@settings(
    max_examples=int(os.environ.get("HEALTHDESK_EXAMPLES", "30")),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=STEPS)
def test_any_order_twice_and_undone_comes_to_the_same(place: Place, steps: list[tuple[str, str]]) -> None:
    person = place.person()
    try:
        found, expected = after(place, person, steps)
    finally:
        place.vault.erase_person(person.id)
    if expected is not None:
        assert found == place.rest(expected)


def after(place: Place, person: Person, steps: list[tuple[str, str]]) -> tuple[str, frozenset[str] | None]:
    """The digest after some steps, and the files that stand then; None where one stands in part."""
    standing: dict[str, set[str]] = {}
    for what, name in steps:
        if what == "bring":
            standing.setdefault(name, set()).update(run for _, run in place.bring(person, name))
        else:
            gone = standing.pop(name, set())
            for run in gone:
                intake.undo(place.vault, person.id, run, clock=now)
            standing = {other: left for other, runs in standing.items() if (left := runs - gone)}
    ids = {run.id for run in place.vault.store(person.id).runs() if run.state is RunState.FINISHED}
    assert {run for runs in standing.values() for run in runs} == ids
    # The note lies in the package too: the same bytes are one import, and undoing one undoes it in both.
    whole = all(len(runs) == len(place.parts(name)) for name, runs in standing.items())
    return place.digest(person), frozenset(standing) if whole else None
