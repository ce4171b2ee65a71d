"""A visit brief out of a person's records: what stands on it by default, and what the person made of that. Pure.

Nothing is judged here: a result counts as out of range where the laboratory marked it so, a vaccine as due where a
source says so, a medicine as current where its source has it as active.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from healthdesk.domain.dates import age_on, parse_date
from healthdesk.domain.people import Person
from healthdesk.domain.records import ImportRun, Kind, Record, Standing
from healthdesk.sharing.changing import changes, medicine_marks, record_line, source_of
from healthdesk.sharing.material import BY_HAND, Due, Material, Note, by_hand
from healthdesk.sharing.measuring import Course, chosen, measure_line
from healthdesk.sharing.sheet import ALWAYS, LETTER_COUNTRIES, PAPERS, SECTIONS, Brief, Choices, Line, Section, Visit
from healthdesk.sharing.wording import day, pair, say, short_day, years

NO_VISIT = "none"
_A_YEAR = 365
_NAMED = 4
"""Sources that the sheet names; of more it says how many."""


def visits_ahead(material: Material) -> tuple[Visit, ...]:
    """The visits that are planned, the next one first."""
    ahead = [
        record for record in material.of(Kind.ENCOUNTER)
        if record.standing is Standing.PLANNED and record.date is not None and record.date.last_day >= material.today
    ]  # fmt: skip
    return tuple(Visit(one.id, one.title, one.date) for one in sorted(ahead, key=_epoch))


def default_since(material: Material, visit: Record | None) -> date:
    """The last visit of the kind that is ahead, else the last visit; a year ago where there was none within a year."""
    past = [
        record for record in material.of(Kind.ENCOUNTER)
        if record.standing is Standing.DONE and record.date is not None and record.date.day <= material.today
    ]  # fmt: skip
    alike = [record for record in past if visit is not None and _alike(record, visit)]
    newest = max(alike, key=_epoch, default=None)
    if newest is None and visit is None:
        newest = max(past, key=_epoch, default=None)
    year_ago = material.today - timedelta(days=_A_YEAR)
    return newest.date.day if newest is not None and newest.date is not None else year_ago


def make(
    material: Material, choices: Choices, course: Course, *, language: str, country: str = "", at: float = 0.0
) -> Brief:
    """A brief in the language and on the paper that were chosen, else in `language` and as is usual in `country`."""
    spoken = choices.language or language
    visit = _visit(material, choices)
    begun = parse_date(choices.since) if choices.since else None
    since = begun.day if begun is not None else default_since(material, visit)
    sections = tuple(_chosen(section, choices) for section in _sections(material, choices, course, since, spoken))
    order = {key: at for at, key in enumerate((*choices.order, *SECTIONS)) if key not in choices.order[:at]}
    ordered = tuple(sorted(sections, key=lambda section: order[section.key]))
    return Brief(
        person=material.person,
        language=spoken,
        paper=choices.paper if choices.paper in PAPERS else usual_paper(country),
        since=since.isoformat(),
        visit=visit.id if visit is not None else "",
        subtitle=about_person(material.person, material.today, spoken),
        visit_line=_visit_line(visit, spoken),
        sections=ordered,
        made=made_line(material, spoken),
        records=len({name for section in ordered for line in section.kept for name in line.records}),
        at=at,
    )


def usual_paper(country: str) -> str:
    """A4, or Letter where that is usual."""
    return "letter" if country.upper() in LETTER_COUNTRIES else "a4"


def _sections(material: Material, choices: Choices, course: Course, since: date, language: str) -> Iterable[Section]:
    def section(key: str, lines: Iterable[Line], empty: str = "", **fields: object) -> Section:
        return Section(key, say(key, language, **fields), tuple(lines), say(empty, language) if empty else "")

    questions = [Line(f"question:{at}", words) for at, words in enumerate(choices.questions) if words.strip()]
    yield section("allergies", _allergies(material, language), "no-allergies")
    yield section("questions", questions)
    yield section("changes", changes(material, since, language), "no-changes", day=day(since, language))
    yield section("medicines", _medicines(material, since, language), "no-medicines")
    wanted = dict.fromkeys((*chosen(material.measures, material.pins, material.today), *_added_measures(choices)))
    rows = (measure_line(key, course, language, since) for key in wanted)
    yield section("measures", (row for row in rows if row is not None))
    yield section("conditions", _conditions(material, language))
    yield section("conflicts", _conflicts(material, language))
    yield section("vaccines-due", (due_line(due, at, language) for at, due in enumerate(material.due)))
    notes = [note for note in material.notes if note.record.date is None or note.record.date.day >= since]
    yield section("notes", (_note(note, language) for note in notes))
    yield section("extra", (replace(record_line(record, language), added=True) for record in material.added))


def _chosen(section: Section, choices: Choices) -> Section:
    """A section with what a person left out and put in."""
    if section.key in ALWAYS:
        return section
    out, put = set(choices.left_out), set(choices.put_in)
    gone = {key.removeprefix("record:") for key in out if key.startswith("record:")}

    def kept(line: Line) -> bool:
        # Who takes a medicine off the sheet does not want to find it among what is to be cleared up.
        wanted = line.kept and (not line.records or not gone.intersection(line.records))
        return (wanted or line.key in put) and line.key not in out

    return replace(section, lines=tuple(replace(line, kept=kept(line)) for line in section.lines))


def _added_measures(choices: Choices) -> list[str]:
    return [key.removeprefix("measure:") for key in choices.added if key.startswith("measure:")]


def _allergies(material: Material, language: str) -> list[Line]:
    found = [record for record in material.of(Kind.ALLERGY) if record.standing in (Standing.ACTIVE, Standing.UNCERTAIN)]
    return [record_line(record, language) for record in found]


def _medicines(material: Material, since: date, language: str) -> list[Line]:
    marks = medicine_marks(material, since, language)
    found = [
        replace(record_line(record, language), mark=marks.get(record.id, ""))
        for record in material.current(Kind.MEDICATION)
    ]
    return sorted(found, key=lambda line: line.title.casefold())


def _conditions(material: Material, language: str) -> list[Line]:
    found = []
    for record in material.of(Kind.CONDITION):
        if record.standing in (Standing.ACTIVE, Standing.UNCERTAIN):
            since = say("since", language, day=short_day(record.date, language)) if record.date else ""
            found.append(replace(record_line(record, language), aside=since))
    return found


def _note(note: Note, language: str) -> Line:
    """What the person wrote, once: the title is often how the words begin."""
    line = record_line(note.record, language)
    told = note.words or line.detail
    while line.title and told.startswith(line.title):
        told = told.removeprefix(line.title).lstrip(" \n\t:;,.–-")
    return replace(line, detail=told, source="" if by_hand(note.record) else line.source)


def _conflicts(material: Material, language: str) -> list[Line]:
    """What sources say differently, and current medicines of the same ingredient that no source sets against each other."""
    told = {record.id for _, one, other in material.conflicts for record in (one, other)}
    return [*_disagreeing(material, language), *_twice(material, told, language)]


def _twice(material: Material, told: set[str], language: str) -> Iterable[Line]:
    by_ingredient: dict[str, list[Record]] = {}
    for record in material.current(Kind.MEDICATION):
        if record.concept:
            by_ingredient.setdefault(record.concept, []).append(record)
    for concept, records in by_ingredient.items():
        if len(records) > 1 and any(record.id not in told for record in records):
            yield Line(
                key=f"twice:{concept}",
                title=say("same-ingredient", language),
                detail="\n".join(_said(record, language) for record in records),
                records=tuple(record.id for record in records),
            )


def _disagreeing(material: Material, language: str) -> list[Line]:
    return [
        Line(
            key=f"conflict:{one.id}-{other.id}",
            title=say(code, language),
            detail="\n".join(_said(record, language) for record in (one, other)),
            records=(one.id, other.id),
        )
        for code, one, other in material.conflicts
    ]


def _said(record: Record, language: str) -> str:
    says = pair(record.title, record.detail, language) if record.detail else record.title
    where = ", ".join(
        filter(None, (source_of(record, language), short_day(record.date, language) if record.date else ""))
    )
    return f"{says} ({where})" if where else says


def due_line(due: Due, at: int, language: str) -> Line:
    """A vaccine that a source gives as due."""
    return Line(
        f"due:{due.record.id}-{at}", due.title, aside=short_day(due.day, language) if due.day else "",
        source=source_of(due.record, language), records=(due.record.id,),
    )  # fmt: skip


def _visit(material: Material, choices: Choices) -> Record | None:
    if choices.visit == NO_VISIT:
        return None
    ahead = {visit.id: visit for visit in visits_ahead(material)}
    wanted = choices.visit if choices.visit in ahead else next(iter(ahead), "")
    return next((record for record in material.of(Kind.ENCOUNTER) if record.id == wanted), None)


def _alike(record: Record, visit: Record) -> bool:
    """Whether two visits are of one kind: the same title, or the same person who sees."""
    same = record.title.casefold() == visit.title.casefold()
    return same or bool(visit.author and record.author == visit.author)


def _visit_line(visit: Record | None, language: str) -> str:
    if visit is None or visit.date is None:
        return ""
    return " · ".join(filter(None, (visit.title, day(visit.date, language), visit.author, visit.place)))


def about_person(person: Person, today: date, language: str) -> str:
    """The line under a name: birth date, age and sex as far as they are known."""
    birth = parse_date(person.birth_date) if person.birth_date else None
    parts = []
    if birth is not None:
        parts.append(say("born", language, day=day(birth, language)))
        if len(person.birth_date) >= 10:
            parts.append(years(age_on(birth.day, today), language))
    if person.sex in ("male", "female"):
        parts.append(say(f"sex.{person.sex}", language))
    return " · ".join(parts)


def made_line(material: Material, language: str) -> str:
    """When the sheet was made, and out of which sources."""
    names = list(dict.fromkeys(_run_name(run, language) for run in material.runs))
    today = day(material.today, language)
    if not names:
        return say("made-empty", language, day=today)
    return say("made", language, day=today, sources=_listed(names, language))


def _run_name(run: ImportRun, language: str) -> str:
    if run.file.startswith((BY_HAND, "Correction, ")):
        return say("by-hand", language)
    file = run.file.replace("\\", "/")
    return (file.partition("/")[0] or file)[:60]


def _listed(names: Sequence[str], language: str) -> str:
    if len(names) <= _NAMED:
        return ", ".join(names)
    return say("and-more", language, names=", ".join(names[:_NAMED]), count=len(names) - _NAMED)


def _epoch(record: Record) -> int:
    return record.date.epoch if record.date is not None else 0
