"""A vault of made-up records in any number, kept between measurements: `python tests/benchmarks/many_rows.py FOLDER [--rows N] [--mb N]`.

One person has `rows` clinical statements over thirty years (values, visits, reports, letters, medicines), written to the
store as an import writes them; another has a phone's export of `mb` megabytes and the evaluation's clinical records,
brought in by the ordinary path.
"""

import argparse
import json
import random
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "evaluation"))

from answering import fill
from readings import PASSPHRASE

from healthdesk import session
from healthdesk.domain.clock import system_clock
from healthdesk.domain.dates import parse_date
from healthdesk.domain.records import Coding, Draft, Kind, MeasurementDraft, Quantity, Standing
from healthdesk.session import Session
from healthdesk.vault.store.writing import Placed

MANY = "Maria Viele"
PHONE = "Ana Lemoine"
_TESTS = (
    ("Hemoglobin", "718-7", "hemoglobin", "g/dL", 12, 16), ("Potassium", "2823-3", "potassium", "mmol/L", 3.4, 5.2),
    ("Creatinine", "2160-0", "creatinine", "mg/dL", 0.6, 1.4), ("Hemoglobin A1c", "4548-4", "hba1c", "%", 5, 8),
    ("LDL cholesterol", "13457-7", "ldl", "mg/dL", 70, 180), ("Glucose", "2345-7", "glucose", "mg/dL", 70, 160),
)  # fmt: skip
_WORDS = (
    "Verlauf", "unauffällig", "Röntgenthorax", "Schilddrüsenunterfunktion", "Kontrolle", "empfohlen", "Blutdruck", "stabil",
    "fatigue", "douleur", "épigastrique", "cough", "afebrile", "echocardiogram", "ventricular", "function", "normal", "mild",
    "regurgitation", "follow", "dyspnoea", "exertion", "palpitations", "knee", "arthroscopy", "physiotherapy", "rash",
)  # fmt: skip


def drafts(rows: int) -> Iterator[Placed]:
    """Made-up statements, oldest first; the same ones each time."""
    chance = random.Random(7)
    first = date(1996, 1, 1)
    for number in range(rows):
        day = first + timedelta(days=number * 11_200 // rows)
        when = parse_date(f"{day.isoformat()}T{8 + number % 9:02}:15:00+01:00")
        kind = (Kind.ENCOUNTER if number % 40 == 0 else Kind.REPORT if number % 40 == 1 else Kind.MEDICATION
                if number % 200 == 2 else Kind.DOCUMENT if number % 100 == 3 else Kind.RESULT)  # fmt: skip
        title, code, concept, unit, low, high = _TESTS[chance.randrange(len(_TESTS))]
        own = f"00000000-0000-4000-8000-{number:012}"
        if kind is Kind.RESULT:
            value = round(chance.uniform(low, high), 1)
            held = Draft(
                json.dumps({"resourceType": "Observation", "id": own}).encode(), "Observation", own, f"line:{number}", kind,
                "final", Standing.DONE, title, (Coding("http://loinc.org", code, title),), "laboratory", when,
                detail=f"{value} {unit}", author="Northside Laboratory", references=(("encounter", f"Encounter/{own}"),),
                measurements=(MeasurementDraft((), title, Quantity(value, str(value), unit, unit), when, f"line:{number}"),),
            )  # fmt: skip
            yield Placed(held, concept, (concept,))
            continue
        words = " ".join(chance.choices(_WORDS, k=60 if kind is Kind.DOCUMENT else 3))
        yield Placed(
            Draft(
                json.dumps({"resourceType": "Basic", "id": own}).encode(), "Basic", own, f"line:{number}", kind, "finished",
                Standing.DONE, f"{kind.name.title()} {words.split()[0]} {number}", (), "", when, place="Northside Clinic",
                text=words,
            )
        )  # fmt: skip


def write(opened: Session, rows: int) -> None:
    """One person with that many statements."""
    person = opened.people.add(MANY, "1958-04-12")
    store = opened.records.vault.store(person.id)
    run = store.begin(
        "many.ndjson", "application/fhir+ndjson", lambda: (b"made up",), ("fhir", 1, "FHIR"), int(system_clock())
    )
    made = drafts(rows)
    while batch := tuple(islice(made, 2000)):
        run.add(batch)
    run.finish((), int(system_clock()))


def make(folder: Path, rows: int, megabytes: float) -> None:
    """The vault in a folder that is not there yet."""
    opened, _ = session.create(folder / "vault", PASSPHRASE)
    try:
        if rows:
            write(opened, rows)
        if megabytes:
            fill(opened, folder, megabytes)
    finally:
        opened.close()


def main() -> None:
    """Make it."""
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("folder", type=Path)
    reader.add_argument("--rows", type=int, default=1_000_000)
    reader.add_argument("--mb", type=float, default=460.0)
    given = reader.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    make(given.folder, given.rows, given.mb)


if __name__ == "__main__":
    main()
