"""How long an answer by code takes over a million measurements: `python tests/benchmarks/answering.py [--mb 460]`.

A made-up patient's clinical records and a phone's export of that size lie in one vault; every own question of the
evaluation is asked of it, twice, through the session. `--check` exits 1 where a target is missed. Nothing of this is
a test: a time depends on what else the machine does.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

sys.path.insert(0, str(Path(__file__).parents[1] / "evaluation"))

from made_up import bundle
from own import questions
from readings import PASSPHRASE, make

from healthdesk import session
from healthdesk.domain.people import Person
from healthdesk.domain.records import RunState
from healthdesk.session import Session

MOST_MEDIAN, MOST_95TH = 150.0, 400.0
"""Milliseconds for the median question and for the 95th percentile."""


def fill(opened: Session, folder: Path, megabytes: float) -> tuple[Person, int]:
    """One person with the clinical records of the evaluation and a phone's readings; how many readings."""
    person = opened.people.add("Ana Lemoine", "1980-05-17")
    clinical, phone = folder / "clinic.json", folder / "export.xml"
    clinical.write_bytes(bundle().replace(b"1958-04-12", b"1980-05-17"))
    count = make(phone, megabytes)
    for file in (clinical, phone):
        (taken,) = opened.intake.take([file], person)
        if taken.state is not RunState.FINISHED:
            sys.exit(f"{file.name}: {taken.state} {taken.reason}")
    phone.unlink()
    return person, count


def times(opened: Session, person: Person) -> list[tuple[float, str]]:
    """Milliseconds and text of every question, the second time it is asked."""
    opened.ask.warm("en")
    found: list[tuple[float, str]] = []
    for _ in range(2):
        found.clear()
        for one in questions():
            begun = time.perf_counter()
            opened.ask.answer(person.id, one.text, region="US")
            found.append(((time.perf_counter() - begun) * 1000, one.text))
    return found


def main() -> int:
    """Fill, ask, report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mb", type=float, default=460.0)
    parser.add_argument("--check", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        opened, _ = session.create(folder / "vault", PASSPHRASE)
        try:
            person, count = fill(opened, folder, given.mb)
            found = times(opened, person)
        finally:
            opened.close()
    spent = [one for one, _ in found]
    middle, late = median(spent), quantiles(spent, n=20)[-1]
    print(f"{count} readings, {len(spent)} questions: median {middle:.0f} ms, 95th percentile {late:.0f} ms")
    for one, text in sorted(found, reverse=True)[:8]:
        print(f"  {one:6.0f} ms  {text}")
    return int(given.check and (middle > MOST_MEDIAN or late > MOST_95TH))


if __name__ == "__main__":
    sys.exit(main())
