"""One line of a laboratory table, taken apart: the name, and the cells behind it, each in the column it stands in."""

import re
from dataclasses import dataclass, replace

from healthdesk.domain.knowledge import concept_of, folded
from healthdesk.importers.pages import cells, columns
from healthdesk.importers.pages.cells import Cell
from healthdesk.importers.pages.columns import Column, Head
from healthdesk.importers.pages.layout import Line, Run, Word

_LEADER = re.compile(r"[.…_·\-–=]{3,}")
_TRAILING = re.compile(r"[\s.…_·:*]+$")
_NAMELESS = re.compile(
    r"^(?:page|tel|fax|dossier|date|ne|nee|age|sexe|sex|adresse|siret|rpps|finess|nir|ipp|mrn|id|n|no|num|numero|ref|code|"
    r"edite|imprime|printed|phone|patient|risque|risk|risques|objectif|objectifs|goal|desirable|souhaitable|optimal|optimum|"
    r"carence|insuffisance|insuffisant|deficien\w*|insufficien\w*|sufficien\w*|normal|normale|normal range|pre ?diabet\w*|"
    r"diabet\w*|seuil|cut ?off|toxi\w*|hommes?|femmes?|men|women|males?|females?|adultes?|adults?|enfants?|child\w*|si|if|selon|"
    r"homme|stade|stage|trimestre|trimester|\w+ trimestre|\w+ trimester|grossesse|borderline|limite|near optimal|high|low|"
    r"very high|eleve|tres eleve|modere|moderate|mild|severe|leger|legere|valeurs?|values?|interpretation|technique|methode|method|"
    r"nb|note|comment\w*|conclusion|soit|phase \w+|menopause\w*|soit|intervalle|reference|jusqu|prelev\w*|collect\w*|total pages|"
    r"therapeutic|therapeutique|zone|cible|target|prophylactic|from|to|de|a|entre|between|inferieur|superieur|under|over|up to)\b"
)
_RULE = re.compile(
    r"\b(?:risques?|risk|objectifs?|cibles?|targets?|goal|carence|insuffisance|deficien\w+|insufficien\w+|toxi\w+|seuil|cut ?off|"
    r"prediabet\w*|desirable|souhaitable|therapeuti\w+|hypervitaminose|recommand\w+|recommended)\b"
)
EARLIER = re.compile(
    r"^(?:anteriorites?|anterieur\w*|(?:resultats?|valeurs?) (?:anterieur\w*|precedent\w*)|precedent\w*|previous\b.*|prior\b.*|last result|dernier\w* .*)$"
)
"""Words that begin a line with an earlier result of what the line above is about."""

_UNIT_BEHIND = re.compile(r"[(\[]([^()\[\]]{1,20})[)\]]$")
_INITIALS = re.compile(r"(?:^|[ .])[^\W\d_]\.[^\W\d_]\.$")
_PROSE = 60
"""A line of more words than this is no row of a table."""

_LONGEST_RUN = 24
_LONGEST_NAME = 90
_ALSO = re.compile(r"^(?:soit|i\.?e\.?|ou|or|=|\()\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Placed:
    """A cell, the run it was read from, and the column it stands in."""

    run: Run
    cell: Cell
    column: Column | None

    @property
    def role(self) -> str:
        """What its column holds; "" when nobody knows."""
        return self.column.role if self.column else ""


@dataclass(frozen=True, slots=True)
class Parted:
    """A line taken apart. `odd` are runs that are no cell; `name` is None for a line that continues the one above; `date` is
    the day that the line begins with.
    """

    name: Run | None
    placed: tuple[Placed, ...]
    odd: tuple[Run, ...] = ()
    date: str = ""


def parted(line: Line, head: Head | None) -> tuple[Parted, ...]:
    """The rows of one line: mostly one; two where two tables stand side by side; none for running text."""
    if len(line.words) > _PROSE:
        return ()
    runs = [part for run in line.runs for part in _without_leader(run)]
    if not runs:
        return ()
    date, runs = _dated(runs)
    found = (_row(group, head) for group in _groups(runs, head)) if runs else ()
    return tuple(replace(row, date=date) for row in found if row is not None)


def _dated(runs: list[Run]) -> tuple[str, list[Run]]:
    """The day that a line begins with, in a run of its own or in front of the name, and the runs behind it."""
    for count in range(min(3, len(runs[0].words)), 0, -1):
        words = runs[0].words
        first = " ".join(word.text for word in words[:count])
        if cells.dates_in(first) == (first,):
            rest = [Run(words[count:])] if words[count:] else []
            return first, [*rest, *runs[1:]]
    return "", runs


def name_of(run: Run) -> str:
    """A name as printed, without leader dots, colon and footnote marks at its end."""
    text = _LEADER.sub(" ", run.text)
    bare = _TRAILING.sub("", text).strip()
    return f"{bare}." if _INITIALS.search(f"{bare}.") and text.startswith(f"{bare}.") else bare


def is_name(text: str) -> bool:
    """Whether a text can be what was examined: letters, not too long, and no label of a letterhead or of a rule."""
    plain = folded(text)
    letters = len(re.findall(r"[^\W\d_]", text))
    return letters >= 2 and len(text) <= _LONGEST_NAME and not _NAMELESS.match(plain) and not _RULE.search(plain)


def unit_apart(name: str) -> tuple[str, str]:
    """A name without the known unit that stands in brackets at its end, and that unit."""
    match = _UNIT_BEHIND.search(name)
    if (
        match is None
        or not cells.known_unit(match[1])
        or not ("/" in match[1] or match[1] in ("%", "fL", "pg", "sec", "s"))
    ):
        return name, ""
    return name[: match.start()].strip(), match[1]


def known_name(text: str) -> bool:
    """Whether the tables know what was examined by this name, whatever its unit."""
    names = (text, re.sub(r"\([^)]*\)", " ", text))
    return any(concept_of((), name, None, unit) for name in names for unit in ("", "%", "mg/L"))


def _without_leader(run: Run) -> list[Run]:
    """A run cut where dots lead the eye from a name to its value."""
    found: list[list[Word]] = [[]]
    for word in run.words:
        if word.text in ("|", "¦", ":", "•"):
            continue
        place = 0
        for match in _LEADER.finditer(word.text):
            if match.start() > place:
                found[-1].append(_part(word, place, match.start()))
            if found[-1]:
                found.append([])
            place = match.end()
        if place < len(word.text):
            found[-1].append(_part(word, place, len(word.text)))
    return [Run(tuple(words)) for words in found if words]


def _part(word: Word, start: int, end: int) -> Word:
    """Some letters of a word, its box shared out evenly."""
    if (start, end) == (0, len(word.text)):
        return word
    wide = (word.right - word.left) / len(word.text)
    return word._replace(text=word.text[start:end], left=word.left + start * wide, right=word.left + end * wide)


def _groups(runs: list[Run], head: Head | None) -> list[list[Run]]:
    """The runs of each row on a line: a known name behind a value begins another row."""
    groups: list[list[Run]] = [[]]
    seen_value = False
    for at, run in enumerate(runs):
        begins = (
            seen_value and known_name(name_of(run)) and at + 1 < len(runs) and cells.read(runs[at + 1].text) is not None
        )
        if begins and not (head and (column := head.column(run)) and column.role not in (columns.NAME, "")):
            groups.append([])
            seen_value = False
        groups[-1].append(run)
        cell = cells.read(run.text)
        seen_value = seen_value or (cell is not None and cell.value is not None)
    return groups


def _row(runs: list[Run], head: Head | None) -> Parted | None:
    """A row: name first; what follows as cells. A first run that is a cell itself continues the row above."""
    first, rest = runs[0], runs[1:]
    placed: list[Placed] = []
    odd: list[Run] = []
    name: Run | None = first
    opening = _without_also(first)
    if (
        opening
        and (alone := _cells(opening, head))
        and any(each.cell.value for each in alone)
        and not _in_names(first, head)
    ):
        name, placed = None, alone
    elif (not rest or not _readable(rest)) and (split := _split(first, head)):
        name, placed = split
    for run in rest:
        column = head.column(run) if head else None
        if name is not None and not placed and not odd and _belongs_to_name(run, column):
            name = Run((*name.words, *run.words))
            continue
        if column is not None and column.role == columns.OTHER:
            continue
        bare = _without_also(run) or run
        if inside := _cells(bare, head):
            placed += [_as_range(one) if _has_value(placed) else one for one in inside]
        elif not placed and name is not None and (split := _split(run, head)):
            name = Run((*name.words, *split[0].words))
            placed += split[1]
        else:
            odd.append(run)
    return Parted(name, tuple(placed), tuple(odd)) if placed or odd or name else None


def _as_range(placed: Placed) -> Placed:
    """A single limit behind a value, in no column of results, is the range."""
    value = placed.cell.value
    if value is None or not value.comparator or placed.cell.date or placed.role in (columns.VALUE, columns.PREVIOUS):
        return placed
    limits = cells.range_in(placed.run.text)
    return replace(placed, cell=Cell(unit=placed.cell.unit, range=limits)) if limits else placed


def _readable(runs: list[Run]) -> bool:
    return any((cell := cells.read(run.text)) is not None and cell.value is not None for run in runs)


def _in_names(run: Run, head: Head | None) -> bool:
    """Whether a run stands where names stand: a name may be a number ("CA 125" printed apart)."""
    if head is None or not head.of(columns.VALUE):
        return False
    column = head.column(run)
    return column is not None and column.role == columns.NAME


def _belongs_to_name(run: Run, column: Column | None) -> bool:
    return column is not None and column.role == columns.NAME and cells.read(run.text) is None


def _without_also(run: Run) -> Run | None:
    """A run without "soit" or "i.e." in front of a second unit."""
    match = _ALSO.match(run.text)
    if match is None or "(" in match.group():
        return run
    words = run.words[1:]
    return Run(words) if words else None


def _cells(run: Run, head: Head | None) -> list[Placed]:
    """The cells that a run holds: one, or several printed close together; none when any part cannot be read."""
    column = head.column(run) if head else None
    in_range = column is not None and column.role == columns.RANGE
    if column is not None and column.role == columns.FLAG and (flag := cells.flag_in(run.text)):
        return [Placed(run, Cell(flag=flag), column)]
    cell = cells.read(run.text, range_first=in_range)
    if cell is not None and not (head and cell.value and cell.range is None and _crosses(run, head)):
        return [Placed(run, cell, column)]
    if in_range and cells.says_result(run.text):
        return [Placed(run, Cell(range=cells.Range(text=run.text)), column)]
    return _several(run, head)


def _crosses(run: Run, head: Head) -> bool:
    """Whether the words of a run stand in different columns of results."""
    found = {
        column
        for word in run.words
        if (column := head.column(Run((word,)))) and column.role in (columns.VALUE, columns.PREVIOUS)
    }
    return len(found) > 1


def _several(run: Run, head: Head | None) -> list[Placed]:
    """Cells printed without a gap between: the longest readable beginning, then the next."""
    found: list[Placed] = []
    place = 0
    words = run.words if len(run.words) <= _LONGEST_RUN else ()
    while place < len(words):
        for end in range(len(words), place, -1):
            part = Run(words[place:end])
            column = head.column(part) if head else None
            in_range = (column is not None and column.role == columns.RANGE) or _has_value(found)
            cell = cells.read(part.text, range_first=in_range and bool(found or column))
            if cell is None or (head is not None and len(part.words) > 1 and _crosses(part, head)):
                continue
            found.append(Placed(part, cell, column))
            place = end
            break
        else:
            return []
    return found


def _has_value(found: list[Placed]) -> bool:
    return any(each.cell.value for each in found)


def _split(run: Run, head: Head | None) -> tuple[Run, list[Placed]] | None:
    """A name and the cells printed right behind it."""
    for place in range(1, min(len(run.words), _LONGEST_RUN)):
        if not any(mark.isalpha() for word in run.words[:place] for mark in word.text):
            continue
        behind = Run(run.words[place:])
        found = _cells(behind, head)
        if found and found[0].cell.value and (found[0].cell.unit or found[0].cell.range or len(found) > 1 or place > 0):
            before = Run(run.words[:place])
            # "Vitamine B12 250": the figure that ends a known name belongs to it.
            longer = Run(run.words[: place + 1])
            if place + 1 < len(run.words) and known_name(name_of(longer)) and _cells(Run(run.words[place + 1 :]), head):
                continue
            return before, found
    return None
