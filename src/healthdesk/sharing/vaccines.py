"""The immunisation sheet: what was given, by disease, and what a source itself gives as due. As PDF, on as many pages as it takes."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from healthdesk.domain.knowledge import concept_name
from healthdesk.domain.records import Kind, Record, Standing
from healthdesk.sharing.changing import record_line, source_of
from healthdesk.sharing.choosing import about_person, due_line, made_line, usual_paper
from healthdesk.sharing.letter import ACCENT, MARGIN, Letter
from healthdesk.sharing.material import Material
from healthdesk.sharing.paper.fonts import REGULAR, STRONG
from healthdesk.sharing.paper.pdf import HAIR, MUTED, Page, Paper
from healthdesk.sharing.paper.setting import Atom, Span, draw_line, flow, lines, shortened, width
from healthdesk.sharing.sheet import PAPERS, Line, Section, VaccineSheet
from healthdesk.sharing.wording import say

_GIVEN = (Standing.DONE, Standing.UNCERTAIN, Standing.PAST)
_SIZE, _LEADING = 9.2, 12.2
_EDGES = (0.0, 0.16, 0.56, 0.74, 1.0)
_COLUMNS = ("vaccines.date", "vaccines.product", "vaccines.lot", "vaccines.source")


def make_vaccines(
    material: Material, *, language: str, paper: str = "", country: str = "", at: float = 0.0
) -> VaccineSheet:
    """The sheet: diseases by name, what was given for each with the newest first; what no table knows stands last."""
    by_disease: dict[str, list[Record]] = {}
    for record in material.of(Kind.IMMUNIZATION):
        if record.standing in _GIVEN:
            by_disease.setdefault(_disease(record, language), []).append(record)
    other = say("vaccines.other", language)
    names = sorted(by_disease, key=lambda name: (name == other, name.casefold()))
    due = tuple(due_line(each, number, language) for number, each in enumerate(material.due))
    return VaccineSheet(
        person=material.person,
        language=language,
        paper=paper if paper in PAPERS else usual_paper(country),
        subtitle=about_person(material.person, material.today, language),
        due=Section("vaccines-due", say("vaccines-due", language), due),
        sections=tuple(Section(f"vaccine:{name}", name, _lines(by_disease[name], language)) for name in names),
        made=made_line(material, language),
        at=at,
    )


def _disease(record: Record, language: str) -> str:
    name = concept_name(record.concept, language) if record.concept else ""
    return f"{name[:1].upper()}{name[1:]}" if name else say("vaccines.other", language)


def _lines(records: Sequence[Record], language: str) -> tuple[Line, ...]:
    newest = sorted(records, key=lambda record: record.date.epoch if record.date else 0, reverse=True)
    return tuple(replace(record_line(record, language), source=_where(record, language)) for record in newest)


def _where(record: Record, language: str) -> str:
    """Who gave it and where, else the file that says so."""
    return ", ".join(dict.fromkeys(filter(None, (record.author, record.place)))) or source_of(record, language)


def vaccines_pdf(sheet: VaccineSheet) -> bytes:
    """The sheet as PDF; the same sheet gives the same bytes."""
    letter = Letter(
        size=PAPERS[sheet.paper],
        language=sheet.language,
        label=say("vaccines", sheet.language),
        name=sheet.person.name,
        subtitle=sheet.subtitle,
        purpose="",
        foot=f"{sheet.made} {say('vaccines.purpose', sheet.language)}",
        at=sheet.at,
    )
    paper = letter.begun()
    return letter.print(paper, flow(_atoms(paper, letter.wide, sheet), letter.first, letter.rest))


def _atoms(paper: Paper, wide: float, sheet: VaccineSheet) -> list[Atom]:
    found: list[Atom] = []
    if not sheet.sections and not sheet.due.lines:
        said = say("vaccines.empty", sheet.language)
        return [Atom(_LEADING, lambda page, y: _put(paper, page, said, y))]
    for section in (sheet.due, *sheet.sections):
        if section.lines:
            found.append(_heading(paper, wide, section.title))
            found += [_row(paper, wide, line) for line in section.lines]
    titles = _titles(paper, wide, sheet.language)
    return [titles, *(replace(atom, again=None if atom.keep else titles) for atom in found)]


def _put(paper: Paper, page: Page, said: str, y: float) -> None:
    paper.text(page, (MARGIN, y + _SIZE), said, _SIZE, REGULAR, MUTED)


def _titles(paper: Paper, wide: float, language: str) -> Atom:
    def draw(page: Page, y: float) -> None:
        for edge, key in zip(_EDGES, _COLUMNS, strict=False):
            paper.text(page, (MARGIN + wide * edge, y + 8), say(key, language), 8, REGULAR, MUTED)

    return Atom(_LEADING, draw, keep=True)


def _heading(paper: Paper, wide: float, title: str) -> Atom:
    def draw(page: Page, y: float) -> None:
        paper.text(page, (MARGIN, y + _SIZE), title, _SIZE, STRONG, ACCENT)
        start = MARGIN + width(title, STRONG) * _SIZE + 8
        paper.line(page, [(start, y + _SIZE * 0.66), (MARGIN + wide, y + _SIZE * 0.66)], 0.5, HAIR)

    return Atom(_LEADING + 2, draw, keep=True, gap=5)


def _row(paper: Paper, wide: float, line: Line) -> Atom:
    product = [Span(line.title, STRONG), *([Span(f"({line.mark})")] if line.mark else [])]
    cells = ([Span(line.aside)], product, [Span(line.detail)], [Span(line.source, REGULAR, MUTED)])
    rooms = [wide * (end - start) - 8 for start, end in pairwise(_EDGES)]
    set_cells = [shortened(lines(cell, _SIZE, room)) for cell, room in zip(cells, rooms, strict=True)]

    def draw(page: Page, y: float) -> None:
        for edge, cell in zip(_EDGES, set_cells, strict=False):
            for at, part in enumerate(cell):
                draw_line(paper, page, (MARGIN + wide * edge, y + _SIZE + _LEADING * at), part, _SIZE)

    return Atom(_LEADING * max(len(cell) for cell in set_cells) + 1, draw)
