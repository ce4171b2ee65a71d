"""A family in memory: a session of plain values with the faces that pages use, so that pages are tested without a vault."""

# ruff: noqa: ARG002 - the faces keep the names of the session they stand for

from __future__ import annotations

import json
import struct
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from healthdesk import intake
from healthdesk.domain.answers import (
    Answer,
    AnswerKind,
    Asked,
    Chip,
    Choice,
    Citation,
    Fact,
    Part,
    Phrased,
    Plan,
    Remembered,
    Sentence,
    Since,
    Step,
)
from healthdesk.domain.attention import Attention, Matter, News
from healthdesk.domain.dates import parse_date
from healthdesk.domain.drops import DropGroup, DropQuestion, Report
from healthdesk.domain.errors import IntakeError, VaultError
from healthdesk.domain.mapping import MeasureChoice, Proposal, Role, TableColumn, TableMapping
from healthdesk.domain.pages import PageCell, PageRow, PageShown, PageWaiting, RowChoice
from healthdesk.domain.people import Person
from healthdesk.domain.records import (
    Artifact,
    Changes,
    Coding,
    ImportRun,
    Issue,
    Kind,
    Measurement,
    Quantity,
    Record,
    RunState,
    Standing,
)
from healthdesk.domain.views import (
    CheckReport,
    Entry,
    Excerpt,
    MeasureSummary,
    ModelPhase,
    ModelState,
    Original,
    Progress,
    RecordPage,
    RecordQuery,
    RunCheck,
    Taken,
    Written,
)

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC).timestamp()
ANNA = Person("p1", "Anna Marchetti", "1953-06-02", "female", color=0)
MARC = Person("p2", "Marc Marchetti", "1981-11-20", "male", color=1)
LEO = Person("p3", "Léo Marchetti", "2017-04-09", "male", color=3)
RUN = ImportRun(
    "r1", "p1", "anna-bellerive.json", "fhir-r4", RunState.FINISHED, int(NOW) - 86400 * 11, 212, 3, 5, 1,
    (Issue("reference-dangling", "/entry/3"),), {"result": 148, "medication": 7, "encounter": 21}, "a1",
)  # fmt: skip
OLD_RUN = replace(
    RUN, id="r2", file="anna-tilleuls.json", started=int(NOW) - 86400 * 200, issues=(), kinds={"vital": 40}
)


def png(width: int = 600, height: int = 800) -> bytes:
    """A page of paper with grey lines, as a PNG."""
    rows = b"".join(
        b"\0"
        + (
            b"\xc8" * (width * 2 // 3) + b"\xff" * (width - width * 2 // 3)
            if y % 28 < 8 and y > 60
            else b"\xff" * width
        )
        for y in range(height)
    )

    def chunk(kind: bytes, content: bytes) -> bytes:
        whole = kind + content
        return struct.pack(">I", len(content)) + whole + struct.pack(">I", zlib.crc32(whole))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def _record(
    number: int, kind: Kind, title: str, day: str, standing: Standing = Standing.DONE, **more: object
) -> Record:
    types = {Kind.RESULT: "Observation", Kind.VITAL: "Observation", Kind.MEDICATION: "MedicationRequest"}
    status = {Standing.VOID: "entered-in-error", Standing.ACTIVE: "active", Standing.PAST: "stopped"}.get(
        standing, "final"
    )
    values: dict[str, object] = {
        "id": f"rec{number}", "person_id": "p1", "kind": kind, "resource_type": types.get(kind, kind.value.title()),
        "resource_id": f"src-{number}", "title": title, "status": status, "standing": standing,
        "date": parse_date(day) if day else None, "source": "Clinique Bellerive", "artifact_id": "a1",
        "locator": f"/entry/{number}/resource", "run_id": "r1", **more,
    }  # fmt: skip
    return Record(**values)  # type: ignore[arg-type]


def _series() -> list[tuple[str, str, list[tuple[str, str]], str, float | None, float | None]]:
    quarters = [f"{year}-{month:02d}-12" for year in range(2019, 2026) for month in (2, 5, 9, 11)]
    waves = [6.9, 6.8, 7.1, 7.4, 7.2, 6.9, 6.7, 6.6, 6.8, 7.0, 7.3, 7.1, 6.9, 6.8, 6.6, 6.5]
    hba1c = [(day, f"{waves[at % len(waves)]:.1f}") for at, day in enumerate(quarters)]
    weight = [(day, f"{71 + (at % 7) * 0.6:.1f}") for at, day in enumerate(quarters)]
    upper = [(day, str(128 + (at * 7) % 21)) for at, day in enumerate(quarters)]
    lower = [(day, str(74 + (at * 5) % 13)) for at, day in enumerate(quarters)]
    ldl = [(day, f"{3.4 - at * 0.05:.2f}") for at, day in enumerate(quarters[::2])]
    return [
        ("hba1c", "%", hba1c, "Hemoglobin A1c", 4.0, 5.6),
        ("weight", "kg", weight, "Body weight", None, None),
        ("systolic-bp", "mm[Hg]", upper, "Systolic", None, None),
        ("diastolic-bp", "mm[Hg]", lower, "Diastolic", None, None),
        ("ldl", "mmol/L", ldl, "LDL cholesterol", None, 2.6),
        ("creatinine", "µmol/L", [(day, str(68 + at)) for at, day in enumerate(quarters[::4])], "Creatinine", 45, 84),
        ("tsh", "mIU/L", [("2023-05-12", "2.31")], "TSH", 0.4, 4.0),
    ]


def measurements() -> list[Measurement]:
    """Every point of Anna's series."""
    found, number = [], 1000
    for concept, unit, points, label, low, high in _series():
        for day, value in points:
            number += 1
            flag = "H" if high is not None and float(value) > high else ""
            quantity = Quantity(float(value), value, unit, unit, "", low, high, "", flag)
            found.append(
                Measurement(
                    f"rec{number}", "p1", concept, label, quantity, parse_date(day), Standing.DONE,
                    f"/entry/{number}/resource/valueQuantity", "Observation", f"src-{number}", "a1", "Clinique Bellerive",
                )
            )  # fmt: skip
    return found


def records() -> list[Record]:
    """Anna's records, newest first."""
    active, past = Standing.ACTIVE, Standing.PAST
    found = [
        _record(
            1,
            Kind.MEDICATION,
            "Metformin 850 mg tablet",
            "2021-02-03",
            active,
            detail="1 tablet twice a day with meals",
        ),
        _record(2, Kind.MEDICATION, "Apixaban 5 mg tablet", "2023-08-17", active, detail="1 tablet twice a day"),
        _record(3, Kind.MEDICATION, "Ramipril 5 mg capsule", "2018-04-11", active, detail="1 capsule in the morning"),
        _record(
            4, Kind.MEDICATION, "Atorvastatin 20 mg tablet", "2019-06-30", active, detail="1 tablet in the evening"
        ),
        _record(5, Kind.MEDICATION, "Amoxicillin 500 mg", "2024-01-15", past, detail="3 times a day for 7 days"),
        _record(6, Kind.ALLERGY, "Penicillin", "1987", active, detail="Rash, recorded as moderate", sources=2),
        _record(7, Kind.ALLERGY, "Latex", "", Standing.UNCERTAIN),
        _record(8, Kind.CONDITION, "Type 2 diabetes mellitus", "2016-09", active, place="Clinique Bellerive"),
        _record(9, Kind.CONDITION, "Atrial fibrillation", "2023-08-14", active),
        _record(10, Kind.CONDITION, "Sprained ankle", "2012-07-02", past),
        _record(11, Kind.CONDITION, "Asthma", "2011-03-20", Standing.VOID),
        _record(12, Kind.IMMUNIZATION, "Influenza, seasonal", "2025-10-21", detail="Vaxigrip"),
        _record(13, Kind.IMMUNIZATION, "COVID-19 mRNA", "2024-10-09"),
        _record(14, Kind.IMMUNIZATION, "Tetanus, diphtheria", "2019-03-02"),
        _record(
            15,
            Kind.ENCOUNTER,
            "Follow-up visit, diabetes",
            "2025-11-12",
            place="Clinique Bellerive",
            author="Dr Lefèvre",
        ),
        _record(
            16, Kind.ENCOUNTER, "Cardiology consultation", "2026-05-06", Standing.PLANNED, place="Hôpital Saint-Clair"
        ),
        _record(17, Kind.DOCUMENT, "Lettre de sortie, cardiologie", "2023-08-19", place="Hôpital Saint-Clair"),
        _record(18, Kind.REPORT, "Lipid panel", "2025-09-12"),
        _record(19, Kind.PROCEDURE, "Electrocardiogram", "2025-11-12", place="Clinique Bellerive"),
        _record(20, Kind.CARE_PLAN, "Diabetes self-management plan", "2025-11-12", active),
        _record(21, Kind.FAMILY_HISTORY, "Mother: myocardial infarction at 61", "2016-09-01"),
        _record(22, Kind.CLAIM, "<b>Invoice</b> 2025-118", "2025-11-12", detail='<img src="file:///etc/passwd">'),
        _record(23, Kind.NOTE, "Question for Dr Lefèvre \u202etxet neddih", "2026-02-01", detail="Ask about the knee."),
    ]
    for point in measurements():
        number = int(point.record_id[3:])
        quantity = point.quantity
        kind = Kind.VITAL if point.concept in ("weight", "systolic-bp", "diastolic-bp") else Kind.RESULT
        found.append(
            _record(
                number, kind, point.label, point.date.text if point.date else "",
                detail=f"{quantity.value_text} {quantity.unit}", concept=point.concept,
                codes=(Coding("http://loinc.org", "4548-4", point.label),),
            )
        )  # fmt: skip
    return sorted(found, key=lambda record: (record.date.epoch if record.date else 0, record.id), reverse=True)


SAME = {
    "rec6": (
        _record(
            61,
            Kind.ALLERGY,
            "Penicilline",
            "1988",
            Standing.ACTIVE,
            detail="Éruption",
            source="anna-tilleuls.json",
            artifact_id="a3",
        ),
    )
}
"""What other sources say too."""
DIFFERS = {
    "rec2": (
        (
            "contradicts-dose",
            _record(
                62, Kind.MEDICATION, "Apixaban 2.5 mg tablet", "2024-02-01", Standing.PAST, detail="1 tablet in the evening",
                source="harbourside.json", artifact_id="a4",
            ),
        ),
    )
}  # fmt: skip
"""What other sources say otherwise."""


@dataclass
class People:
    held: list[Person] = field(default_factory=lambda: [ANNA, MARC, LEO])

    def all(self) -> tuple[Person, ...]:
        return tuple(self.held)

    def add(self, name: str, birth_date: str = "", sex: str = "", color: int = 0) -> Person:
        if name == "Nobody":
            raise VaultError("person-birth-date")
        person = Person(f"p{len(self.held) + 1}", name, birth_date, sex, color=color or len(self.held))
        self.held.append(person)
        return person

    def change(self, person: Person) -> Changes:
        self.held = [person if each.id == person.id else each for each in self.held]
        return Changes(people=True)

    def erase(self, person_id: str) -> Changes:
        self.held = [each for each in self.held if each.id != person_id]
        return Changes(people=True)


@dataclass
class Records:
    held: list[Record] = field(default_factory=records)
    points: list[Measurement] = field(default_factory=measurements)
    corrections: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def correct(self, person_id: str, record_id: str, changes: Mapping[str, str]) -> Changes:
        if changes.get("day", "").startswith("1") or not changes:
            raise IntakeError("correction-field")
        self.corrections.append((record_id, dict(changes)))
        self.held = [
            replace(each, title=changes.get("title", each.title), corrected=int(NOW)) if each.id == record_id else each
            for each in self.held
        ]
        return Changes(frozenset({person_id}), records=True)

    def list(self, person_id: str, query: RecordQuery) -> tuple[Record, ...]:
        found = self._matching(person_id, query)
        return tuple(found[query.offset : query.offset + query.limit])

    def count(self, person_id: str, query: RecordQuery | None = None) -> dict[Kind, int]:
        return dict(Counter(record.kind for record in self._matching(person_id, query or RecordQuery())))

    def pins(self, _person_id: str) -> tuple[str, ...]:
        return ()

    def devices(self, _person_id: str) -> tuple[tuple[str, ...], ...]:
        return ()

    def recent(self, person_id: str, concepts: tuple[str, ...], most: int) -> tuple[Measurement, ...]:
        return tuple(point for key in concepts for point in self.series(person_id, key)[-most:])

    def measures(self, person_id: str) -> tuple[MeasureSummary, ...]:
        made = []
        for concept in dict.fromkeys(point.concept for point in self.points if point.person_id == person_id):
            series = self.series(person_id, concept)
            made.append(
                MeasureSummary(concept, series[-1].label, series[-1], series[-2] if series[1:] else None, len(series))
            )
        return tuple(made)

    def series(self, person_id: str, concept: str, since: str = "", until: str = "") -> tuple[Measurement, ...]:
        return tuple(point for point in self.points if point.person_id == person_id and point.concept == concept)

    def search(self, person_id: str, words: str, limit: int = 50) -> tuple[Record, ...]:
        return self.list(person_id, RecordQuery(words=words, limit=limit))

    def page(self, person_id: str, record_id: str) -> RecordPage:
        record = next(each for each in self.held if each.id == record_id and each.person_id == person_id)
        point = next((each for each in self.points if each.record_id == record_id), None)
        body: dict[str, object] = {
            "resourceType": record.resource_type, "id": record.resource_id, "status": record.status,
            "code": {"coding": [{"system": "http://loinc.org", "code": "4548-4", "display": record.title}], "text": record.title},
            "effectiveDateTime": record.date.text if record.date else None,
        }  # fmt: skip
        if point is not None:
            body["valueQuantity"] = {"value": point.quantity.value, "unit": point.quantity.unit}
            body["referenceRange"] = [{"low": {"value": point.quantity.low}, "high": {"value": point.quantity.high}}]
        content = json.dumps(body).encode()
        artifact = Artifact("a1", "anna-bellerive.json", "application/fhir+json", 180_000, "0" * 64, int(NOW))
        original = Original(artifact, record.locator, "application/fhir+json", record.title, content)
        if record.kind is Kind.DOCUMENT:
            original = replace(original, media_type="application/pdf", content=b"%PDF-1.4")
        seen = [(RUN, record.locator), (OLD_RUN, record.locator)]
        if record.corrected is not None:
            seen.append((replace(RUN, id="r9", format="Correction by hand", artifact_id="a2"), "/entry/0/resource"))
        near = tuple(("encounter", each) for each in self.held if each.id in ("rec15", "rec8") and each.id != record_id)
        return RecordPage(
            record, content, (point,) if point else (), (record,), tuple(seen), near,
            (original,), same=SAME.get(record.id, ()), contradicts=DIFFERS.get(record.id, ()),
        )  # fmt: skip

    def picture(self, content: bytes, media_type: str, page: int = 0) -> tuple[bytes, int]:
        if content == b"broken":
            raise IntakeError("document-unreadable")
        return png(), 3

    def excerpt(self, person_id: str, original: Original) -> Excerpt:
        if original.locator == "line:9":
            raise IntakeError("cannot-be-shown")
        return Excerpt(("<entry>", f'<value at="{original.locator}"/>', "</entry>"), 41, (1, 1))

    def delete(self, person_id: str, record_id: str) -> Changes:
        self.held = [record for record in self.held if record.id != record_id]
        return Changes(records=True)

    def _matching(self, person_id: str, query: RecordQuery) -> list[Record]:
        def fits(record: Record) -> bool:
            day = record.date.day.isoformat() if record.date else ""
            return (
                record.person_id == person_id
                and (not query.kinds or record.kind in query.kinds)
                and (query.void or record.standing is not Standing.VOID)
                and (not query.since or day >= query.since)
                and (not query.until or (day != "" and day <= query.until))
                and all(word in record.title.casefold() for word in query.words.casefold().split())
            )

        return [record for record in self.held if fits(record)]


@dataclass
class Looked:
    """What would come in."""

    intake: Intake
    results: tuple[Taken, ...]

    @property
    def report(self) -> Report:
        return self.intake.report(self.results)

    def keep(self) -> tuple[Taken, ...]:
        return self.results

    def drop(self) -> None:
        self.intake.dropped += 1


@dataclass
class Intake:
    people: People
    asked: list[Taken] = field(default_factory=list)
    undone: list[str] = field(default_factory=list)
    written: list[Entry] = field(default_factory=list)
    chosen: list[dict[str, Person | None]] = field(default_factory=list)
    dropped: int = 0
    passwords: list[str] = field(default_factory=list)
    held: tuple[ImportRun, ...] = (RUN, OLD_RUN)
    newer: tuple[Artifact, ...] = ()
    reread_for: list[str] = field(default_factory=list)

    def newer_readers(self, person_id: str) -> tuple[Artifact, ...]:
        return self.newer

    def reread(self, person_id: str) -> tuple[Taken, ...]:
        self.reread_for.append(person_id)
        self.newer = ()
        return (Taken("anna-tilleuls.json", RunState.FINISHED, replace(RUN, added=3), ANNA),)

    def take(
        self,
        paths: Iterable[Path],
        person: Person | None,
        progress: Callable[[Progress], None],
        cancelled: Callable[[], bool],
        password: str = "",
    ) -> tuple[Taken, ...]:
        found = []
        for path in paths:
            progress(Progress("", path.name, 3, 9))
            if "two" in path.name:
                taken = Taken(
                    path.name,
                    RunState.ASKS,
                    inbox_id="i1",
                    patients=("Anna Marchetti", "Marc Marchetti"),
                    candidates=(ANNA, MARC),
                )
                self.asked.append(taken)
                found.append(taken)
            elif "locked" in path.name and password != "1953":
                code = "pdf-wrong-password" if password else "pdf-needs-password"
                found.append(Taken(str(path), RunState.REFUSED, reason=code, reason_fields=(("name", path.name),)))
            elif "broken" in path.name:
                found.append(
                    Taken(path.name, RunState.REFUSED, reason="file-truncated", reason_fields=(("file", path.name),))
                )
            else:
                found.append(Taken(path.name, RunState.FINISHED, replace(RUN, file=path.name), ANNA))
        return tuple(found)

    def prepare(
        self,
        paths: Iterable[Path],
        person: Person | None,
        progress: Callable[[Progress], None],
        cancelled: Callable[[], bool],
        password: str = "",
    ) -> Looked:
        self.passwords.append(password)
        return Looked(self, self.take(paths, person, progress, cancelled, password))

    def report(self, results: Iterable[Taken]) -> Report:
        return intake.summed(results)

    def question(self) -> DropQuestion | None:
        groups = tuple(
            DropGroup(
                f"g{number}", "Anna Marchetti", "1953-06-02", "female", ("Anna Marchetti",), 1, (each.file,),
                "patient-unsure", each.candidates, None, (each.inbox_id,),
            )
            for number, each in enumerate(self.asked)
        )  # fmt: skip
        return DropQuestion(groups) if groups else None

    def settle_groups(self, choices: Mapping[str, Person | None]) -> tuple[Taken, ...]:
        self.chosen.append(dict(choices))
        taken = tuple(Taken(each.file, RunState.FINISHED, RUN, ANNA) for each in self.asked)
        self.asked = []
        return taken

    def waiting(self) -> tuple[Taken, ...]:
        return tuple(self.asked)

    def settle(self, inbox_id: str, person: Person) -> tuple[Taken, ...]:
        self.asked = [each for each in self.asked if each.inbox_id != inbox_id]
        return (Taken("two.json", RunState.FINISHED, RUN, person),)

    def discard(self, inbox_id: str) -> None:
        self.asked = [each for each in self.asked if each.inbox_id != inbox_id]

    def runs(self, person_id: str) -> tuple[ImportRun, ...]:
        held = self.held if person_id == "p1" else ()
        return tuple(replace(run, state=RunState.WITHDRAWN) if run.id in self.undone else run for run in held)

    def undo(self, person_id: str, run_id: str) -> Changes:
        self.undone.append(run_id)
        return Changes(records=True)

    def write(self, person_id: str, entry: Entry) -> Taken:
        self.written.append(entry)
        return Taken("by hand", RunState.FINISHED, RUN, ANNA)


ANSWER = Answer(
    AnswerKind.FACTS, "en", "Has my HbA1c gone up or down?",
    (
        Sentence("Your last HbA1c was 7.0 % on 12 November 2025, 4 months ago.", (0,)),
        Sentence("Over 28 values since 12 February 2019 it went from 6.9 % to 7.0 %, between 6.5 % and 7.4 %.", (1, 0)),
        Sentence("The laboratory printed the range 4.0 to 5.6 %, and flagged this value as high.", (0,)),
    ),
    (
        Citation("rec1028", "Observation", "src-1028", "a1", "/entry/1028/resource/valueQuantity", "2025-11-12", "Hemoglobin A1c"),
        Citation("rec1001", "Observation", "src-1001", "a1", "/entry/1001/resource/valueQuantity", "2019-02-12", "Hemoglobin A1c"),
    ),
    (
        Fact("f1.value", "value", "7.0", (0,)), Fact("f1.unit", "unit", "%", (0,)), Fact("f2.n", "count", "28"),
        Fact("f3.first", "first", "6.9 %", (1,)), Fact("f4.change", "change", "+0.1 %", (0, 1), "7.0 − 6.9"),
    ),
    Plan((Step("trend", "hba1c", "HbA1c"),)), "p1", "hba1c", 28,
)  # fmt: skip
HIGHEST = replace(
    ANSWER, sentences=(Sentence("Your highest HbA1c was 7.4 % on 12 November 2019.", (1,)),),
    plan=Plan((Step("extreme", "hba1c", "HbA1c", options=(("fn", "max"),)),)),
)  # fmt: skip
EMERGENCY = Answer(
    AnswerKind.EMERGENCY, "en", "crushing chest pain",
    (
        Sentence("Call 112 now. Chest pain like this needs an ambulance."),
        Sentence("By text: 114. Do not drive yourself. Unlock the door, and let somebody stay with you."),
    ),
)  # fmt: skip
CRISIS = Answer(
    AnswerKind.CRISIS, "en", "I want to die",
    (
        Sentence("I am sorry it is this hard right now. You do not have to go through it alone."),
        Sentence("Call 3114, day or night, free: somebody trained is there to listen."),
    ),
)  # fmt: skip
NOT_FOUND = Answer(
    AnswerKind.NOT_FOUND, "en", "When was my last colonoscopy?",
    (
        Sentence("Not in the imported records of Anna Marchetti: no colonoscopy is mentioned in 212 records from 2 files."),
        Sentence("Records may be incomplete; the place where it was done would know."),
    ),
    plan=Plan((Step("when", "", "colonoscopy"),)), person_id="p1",
)  # fmt: skip


@dataclass
class Ask:
    questions: list[str] = field(default_factory=list)
    warned: list[str] = field(default_factory=list)
    before: list[Plan | None] = field(default_factory=list)
    corrections: list[tuple[str, Plan]] = field(default_factory=list)
    wait: Callable[[], object] = bool
    warmed: bool = False

    def answer(self, person_id: str, question: str, *, warned: bool = False, before: Plan | None = None) -> Answer:
        self.questions.append(question)
        self.before.append(before)
        self.warned += [question] if warned else []
        self.wait()
        return replace(NOT_FOUND if "colonoscopy" in question else ANSWER, question=question)

    def corrected(self, person_id: str, plan: Plan, before: Answer) -> Answer:
        self.corrections.append((person_id, plan))
        return replace(HIGHEST, question=before.question, plan=plan, person_id=person_id)

    def understood(self, answer: Answer) -> Answer | None:
        return replace(HIGHEST, question=answer.question) if "top" in answer.question else None

    def chips(self, answer: Answer, language: str = "") -> tuple[Chip, ...]:
        if answer.plan.steps[0].concept != "hba1c":
            return (Chip(Part.WHAT, "Colonoscopy"),)
        highest = Choice("Highest", HIGHEST.plan, answer.person_id)
        how = Choice(
            "Over time" if answer.plan == ANSWER.plan else "Highest", answer.plan, answer.person_id, chosen=True
        )
        people = (Choice(ANNA.name, answer.plan, ANNA.id, chosen=True), Choice(MARC.name, answer.plan, MARC.id))
        return (
            Chip(Part.WHAT, "HbA1c"),
            Chip(Part.HOW, how.words, (how, highest)),
            Chip(Part.WHOSE, ANNA.name, people),
        )

    def urgent(self, question: str, *, language: str = "", region: str = "") -> Answer | None:
        return EMERGENCY if "chest pain" in question else CRISIS if "die" in question else None

    def phrase(
        self,
        answer: Answer,
        on_sentence: Callable[[Sentence], None] | None = None,
        cancelled: Callable[[], bool] = bool,
    ) -> Phrased | None:
        said = (
            Sentence("This test shows how much sugar was in the blood over the last weeks.", ()),
            Sentence("It was 7.0 % on 12 November 2025.", (0,)),
        )
        if on_sentence is not None:
            for sentence in said:
                on_sentence(sentence)
        return Phrased("SmolLM2-135M", said, 3, (("word", 1),))

    def warm(self, language: str = "") -> None:
        self.warmed = True

    def suggestions(self, person_id: str, language: str = "") -> tuple[str, ...]:
        if person_id != "p1":
            return ()
        if language == "fr":
            return (
                "Comment a évolué : HbA1c ?",
                "Quels médicaments est-ce que je prends ?",
                "Quelles sont mes allergies ?",
            )
        return ("Has my HbA1c gone up or down?", "Which medicines am I taking now?", "What am I allergic to?")


@dataclass
class Conversation:
    kept: dict[str, Remembered] = field(default_factory=dict)
    people: dict[str, str] = field(default_factory=dict)
    models: dict[str, Phrased] = field(default_factory=dict)
    keeps: bool = True

    def keep(self, answer: Answer, *, corrected: bool = False, instead: str = "", before: Plan | None = None) -> str:
        if not self.keeps:
            return ""
        self.kept.pop(instead, None)
        number = f"q{len(self.people) + 1}"
        self.people[number] = answer.person_id
        self.kept[number] = Remembered(number, "2026-03-03", answer, corrected=corrected, before=before)
        return number

    def phrased(self, person_id: str, question_id: str, said: Phrased) -> None:
        self.models[question_id] = said

    def list(self, person_id: str, words: str = "", limit: int = 200) -> tuple[Asked, ...]:
        found = [one for one in reversed(self.kept.values()) if self.people[one.id] == person_id]
        return tuple(
            Asked(one.id, one.day, one.answer.question, one.answer.sentences[0].text, one.answer.kind)
            for one in found
            if words.casefold() in one.answer.question.casefold()
        )

    def open(self, person_id: str, question_id: str) -> Remembered:
        if question_id not in self.kept:
            raise VaultError("question-unknown")
        return self.kept[question_id]

    def delete(self, person_id: str, question_id: str) -> None:
        self.kept.pop(question_id, None)

    def clear(self, person_id: str) -> None:
        self.kept.clear()

    def grow_old(self, question_id: str, since: Since) -> None:
        """What became of the records behind an answer."""
        self.kept[question_id] = replace(self.kept[question_id], since=since)


@dataclass
class Custody:
    calls: list[str] = field(default_factory=list)

    def check(self) -> CheckReport:
        return CheckReport(
            ok=True, runs=(RunCheck("r1", "p1", RunState.FINISHED, 212, "0" * 64),), findings=(), digest={}
        )

    def backup(self, path: Path) -> Written:
        self.calls.append(f"backup {path.name}")
        return Written(str(path), 2_400_000, "0" * 64)

    def export(self, person_id: str, form: str, to: Path) -> Written:
        self.calls.append(f"export {person_id} {form}")
        return Written(str(to), 800_000, "0" * 64)

    def change_passphrase(self, old: str, new: str) -> None:
        if old != "old secret words":
            raise VaultError("wrong-passphrase")
        self.calls.append("passphrase")

    def new_recovery_code(self) -> str:
        self.calls.append("recovery")
        return CODE

    def last_backup(self) -> None:
        return None


CODE = "K7MQ-2X9P-RTV4-8HWD-C3NF-6YJA-Q5ZB-MM1E"


@dataclass
class Preferences:
    held: dict[str, str] = field(
        default_factory=lambda: {"language": "en", "theme": "light", "country": "FR", "auto_lock_minutes": "5"}
    )

    def get(self, key: str) -> str:
        return self.held.get(key, "")

    def set(self, key: str, value: str) -> Changes:
        self.held[key] = value
        return Changes(settings=True)


@dataclass
class LocalModel:
    phase: ModelPhase = ModelPhase.READY
    cancelled: int = 0

    def state(self) -> ModelState:
        return ModelState(self.phase, "SmolLM2-135M", 0.42)

    def cancel(self) -> None:
        self.cancelled += 1


TABLE = Proposal(
    TableMapping(
        "f1",
        (
            TableColumn("Jour", Role.WHEN), TableColumn("Glycémie", Role.UNKNOWN), TableColumn("Poids", Role.MEASURE, "weight", unit="kg"),
        ),
        "dmy", ",",
    ),
    (("03/01/2026", "1,02", "71,4"), ("04/01/2026", "0,98", "71,2")),
    doubts=("unit",),
)  # fmt: skip


@dataclass
class Tables:
    confirmed: list[TableMapping] = field(default_factory=list)
    tables: tuple[ImportRun, ...] = ()

    def waiting(self, person_id: str) -> tuple[ImportRun, ...]:
        return () if self.confirmed else self.tables

    def proposal(self, person_id: str, artifact_id: str) -> Proposal | None:
        return TABLE if artifact_id == "a7" else None

    def choices(self) -> tuple[MeasureChoice, ...]:
        return (MeasureChoice("weight", "Body weight", "kg"), MeasureChoice("glucose", "Glucose", "g/L"))

    def confirm(self, person_id: str, artifact_id: str, mapping: TableMapping) -> tuple[Taken, ...]:
        self.confirmed.append(mapping)
        return (Taken("carnet.csv", RunState.FINISHED, replace(RUN, added=4), ANNA),)


def _cell(part: str, printed: str, *, doubtful: bool = False) -> PageCell:
    return PageCell(part, printed, (0.1, 0.3, 0.2, 0.32), doubtful)


WAITING = PageWaiting("a9", "analyses.pdf", "application/pdf", 2, 2, 1)
READ = (
    PageRow(
        "rec90",
        (_cell("name", "Glycémie"), _cell("value", "1,O2", doubtful=True), _cell("unit", "g/L"), _cell("range", "0,70 - 1,10"),
         _cell("also", "5,66 mmol/L"), _cell("date", "2026-05-12")),
        (0.1, 0.3, 0.8, 0.32), True,
    ),
    PageRow("rec91", (_cell("name", "Page"), _cell("value", "2")), (0.1, 0.9, 0.2, 0.92), False),
)  # fmt: skip


@dataclass
class Confirming:
    waits: tuple[PageWaiting, ...] = ()
    confirmed: list[tuple[str, int, tuple[RowChoice, ...]]] = field(default_factory=list)

    def pages(self, person_id: str) -> tuple[PageWaiting, ...]:
        return () if self.confirmed else self.waits

    def page(self, person_id: str, artifact_id: str, page: int, password: str = "") -> PageShown:
        if not self.waits or artifact_id != "a9":
            raise IntakeError("page-not-waiting")
        return PageShown(WAITING, READ, png(), 3)

    def confirm(self, person_id: str, artifact_id: str, page: int, choices: Iterable[RowChoice]) -> ImportRun:
        self.confirmed.append((artifact_id, page, tuple(choices)))
        return RUN


class Untimed:
    """Nobody wrote times to a medicine."""

    def due(self, _person_id: str) -> tuple[()]:
        return ()

    def lines(self, _person_id: str) -> tuple[()]:
        return ()


class Unplanned:
    """No appointment is ahead."""

    def next(self, _person_id: str) -> None:
        return None


@dataclass
class Attended:
    """Nothing is new; a page that waits wants attention."""

    confirming: Confirming

    def news(self, _person_id: str) -> News:
        return News(None, (), {})

    def attention(self, person_id: str) -> tuple[Attention, ...]:
        waits = self.confirming.pages(person_id)
        places = [f"{each.artifact_id}:{each.page}" for each in waits]
        return (Attention(Matter.PAGES, "pages", len(waits), place=places[0]),) if waits else ()

    def look(self, _person_id: str) -> None:
        pass


class Papers:
    """Documents that lie beside nothing and cannot be set out."""

    def attached(self, _person_id: str, _record_id: str) -> tuple[tuple[Record, ...], tuple[Record, ...]]:
        return (), ()

    def passages(self, _person_id: str, _original: Original) -> tuple[str, ...]:
        raise IntakeError("cannot-be-shown")


class Family:
    """The session of pages' tests."""

    def __init__(self, *, demo: bool = False, people: list[Person] | None = None) -> None:
        self.clock = lambda: NOW
        self.demo = demo
        self.name = "Our family"
        self.folder = Path("family")
        self.people = People() if people is None else People(people)
        self.records = Records()
        self.intake = Intake(self.people)
        self.documents = Papers()
        self.mapping = Tables()
        self.medicines = Untimed()
        self.confirming = Confirming()
        self.looking = Attended(self.confirming)
        self.appointments = Unplanned()
        self.ask = Ask()
        self.conversation = Conversation()
        self.custody = Custody()
        self.preferences = Preferences()
        self.model = LocalModel()
        self.closed = False

    def close(self) -> None:
        self.closed = True


def later(days: int) -> float:
    """A moment some days after the family's now."""
    return NOW + timedelta(days=days).total_seconds()
