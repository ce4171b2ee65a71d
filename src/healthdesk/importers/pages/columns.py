"""The heads of laboratory tables: which column holds names, results, units, ranges, marks, or an earlier day's results.

Head words as laboratories of English and French speaking countries print them; the elements that a report has to have
are those of ISO 15189:2022, 7.4.1.6 (examination, result, unit, reference interval, interpretation, collection date).
"""

import re
from dataclasses import dataclass, field, replace

from healthdesk.domain.knowledge import folded
from healthdesk.importers.pages.cells import dates_in, value_in
from healthdesk.importers.pages.layout import Line, Run, Word

NAME, VALUE, UNIT, RANGE, FLAG, PREVIOUS, OTHER = "name", "value", "unit", "range", "flag", "previous", "other"
LOW, HIGH = "low", "high"

_HEADS = {
    NAME: (
        "analyse", "analyses", "examen", "examens", "parametre", "parametres", "test", "tests", "test name", "analyte",
        "component", "determination", "libelle", "designation", "description", "investigation", "observation", "assay",
        "nom", "nom de l analyse", "procedure", "tests demandes", "recherche", "dosage", "analysis", "examination",
        "test description", "profile", "constituant", "your value for", "lab test", "examen demande", "parameter",
    ),
    VALUE: (
        "resultat", "resultats", "result", "results", "valeur", "valeurs", "value", "values", "your result", "your value",
        "current result", "in range", "out of range", "observed value", "observed", "vos resultats", "votre resultat",
        "resultat du jour", "valeur mesuree", "patient result", "result value", "current result and flag", "current",
        "resultats du jour", "valeur trouvee", "test result", "res", "mesure", "measurement", "result flag",
        "autres unites", "autre unite", "unites conventionnelles", "conventional units", "unites usuelles",
    ),
    UNIT: ("unite", "unites", "unit", "units", "unite s", "u", "uom", "unit of measure", "unites si", "result unit", "unites s i", "si units", "unite si"),
    RANGE: (
        "valeurs de reference", "valeur de reference", "reference", "references", "intervalle de reference", "normes",
        "valeurs usuelles", "valeurs normales", "intervalles de reference", "reference range", "reference interval",
        "ref range", "normal range", "biological reference interval", "bio ref interval", "expected range", "norme",
        "range", "valeurs de ref", "val ref", "intervalle", "ref interval", "standard range", "reference values",
        "reference value", "bornes", "limites", "normale", "normales", "normal", "reference interval units", "ref",
        "valeurs physiologiques", "limits", "reference limits", "interval", "biological ref range", "normal values",
        "valeurs cibles", "target range", "reference ranges", "int de reference", "intervalle ref", "vr", "target",
    ),
    LOW: ("min", "minimum", "inf", "borne inf", "borne inferieure", "lower", "lower limit", "low limit", "limite inferieure", "mini"),
    HIGH: ("max", "maximum", "sup", "borne sup", "borne superieure", "upper", "upper limit", "high limit", "limite superieure", "maxi"),
    FLAG: (
        "flag", "flags", "statut", "status", "indicateur", "abnormal", "alerte", "interpretation", "h l", "abn", "ab",
        "anomalie", "remarque", "abnormal flag", "indic",
    ),
    PREVIOUS: (
        "anteriorite", "anteriorites", "anterieur", "anterieurs", "resultat anterieur", "resultats anterieurs", "previous",
        "previous result", "previous results", "prior", "prior result", "prior results", "historique", "history",
        "valeur anterieure", "valeurs anterieures", "dernier resultat", "resultat precedent", "resultats precedents",
        "precedent", "precedents", "last result", "previous result and date", "previous value", "precedente", "anter",
        "antecedent", "antecedents", "antecedents du patient", "previous values", "historical results", "ant",
    ),
    OTHER: ( "methode", "methodes", "method", "lab", "laboratory", "specimen", "technique", "comment", "comments", "commentaire",
        "commentaires", "date", "code", "validation", "prelevement", "sample", "nature", "accreditation", "site",
        "performing lab", "loinc", "collected", "graph", "trend", "evolution", "tendance", "note", "notes",
    ),
}  # fmt: skip
_ROLES = {phrase: role for role, phrases in _HEADS.items() for phrase in phrases}
_LONGEST = 6
_PROSE = 60
_DATED_HEAD = re.compile(
    r"(?:(?:resultats?|results?|valeurs?|values?|current|anteriorites?|anterieurs?|previous|prior|du|le|of|on|from) ?)*$"
)
_CLOCK = re.compile(r"(?<= )(?:à )?\d{1,2}[:h]\d{2}(?::\d{2})?(?: ?[AP]M)?\b", re.IGNORECASE)
_EARLIER = re.compile(r"anter|prev|prior")
_NOW = re.compile(r"result|valeur|value|current")
_ASIDE = re.compile(r"\([^)]*\)|[()]")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: from where to where its head stands, what it holds, and the date printed in its head."""

    left: float
    right: float
    roles: frozenset[str]
    date: str = ""

    @property
    def role(self) -> str:
        """Its role; "" when its head says two things at once, or nothing."""
        for strong in (PREVIOUS, VALUE, RANGE, UNIT, FLAG, LOW, HIGH, NAME, OTHER):
            if strong in self.roles:
                return strong
        return VALUE if self.date else ""


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a table: its columns from left to right. `top` and `bottom` are where it stands on the page."""

    columns: tuple[Column, ...]
    top: float = 0.0
    bottom: float = 0.0
    words: str = ""
    learnt: bool = field(default=False)

    @property
    def undated_results(self) -> bool:
        """Whether a column of results by name has no day of its own: then a mere day heads a column of earlier results."""
        return any(VALUE in column.roles and not column.date for column in self.columns)

    def of(self, role: str) -> tuple[Column, ...]:
        """The columns that hold this."""
        return tuple(column for column in self.columns if column.role == role)

    def column(self, run: Run) -> Column | None:
        """The column that a run stands in: the one it overlaps most, else the one whose edges or middle lie nearest."""
        if not self.columns:
            return None
        best = max(self.columns, key=lambda one: min(run.right, one.right) - max(run.left, one.left))
        if min(run.right, best.right) - max(run.left, best.left) > 0:
            return best
        nearest = min(self.columns, key=lambda one: _apart(one, run))
        return nearest if _apart(nearest, run) < _BESIDE * max(word.height for word in run.words) else None


_BESIDE = 3.0
"""A cell further beside its head than this many letters' heights stands in another column."""


def _apart(column: Column, run: Run) -> float:
    return min(
        abs(column.left - run.left),
        abs(column.right - run.right),
        abs((column.left + column.right) / 2 - (run.left + run.right) / 2),
    )


def parts(line: Line) -> tuple[Column, ...]:
    """What a line says as a head of columns; empty when it is none.

    Runs are read from the left, the longest head phrase first, so that "Result Unit" without a gap is two columns.
    """
    found: list[Column] = []
    unknown = 0
    if len(line.words) > _PROSE:
        return ()
    for run in line.runs:
        given, odd = _of_run(run)
        found += given
        unknown += odd
    told = [column for column in found if column.roles - {OTHER} or column.date]
    if not told or unknown > max(1, len(found)) or any(_is_number(run.text) for run in line.runs):
        return ()
    return tuple(found)


def _is_number(text: str) -> bool:
    value = value_in(text)
    return value is not None and bool(value.number)


def usable(columns: tuple[Column, ...]) -> bool:
    """Whether heads make a table: two of its columns at least, or one that is said to hold earlier results."""
    telling = [column for column in columns if column.role in (NAME, VALUE, UNIT, RANGE, PREVIOUS)]
    kinds = {column.role for column in telling}
    return PREVIOUS in kinds or (len(telling) > 1 and bool(kinds & {VALUE, RANGE, UNIT}))


def _of_run(run: Run) -> tuple[list[Column], int]:
    found: list[Column] = []
    odd = 0
    place = 0
    words = run.words
    while place < len(words):
        for length in range(min(_LONGEST, len(words) - place), 0, -1):
            column = _head_of(words[place : place + length])
            if column is not None:
                found.append(column)
                place += length
                break
        else:
            odd += any(mark.isalnum() for mark in words[place].text)
            place += 1
    # A date beside words that no head has ("Printed on ...") is not the date of a column.
    return ([column for column in found if not column.date] if odd else found), odd


def _head_of(words: tuple[Word, ...]) -> Column | None:
    text = _CLOCK.sub(" ", " ".join(word.text for word in words)).strip()
    dates = dates_in(text)
    role = _ROLES.get(folded(_ASIDE.sub(" ", text)), "")
    if role:
        return Column(words[0].left, words[-1].right, frozenset({role}))
    if len(dates) != 1 or (
        _ASIDE.sub(" ", text.replace(dates[0], " ")).strip(" :") and not _ends_dated(text, dates[0])
    ):
        return None
    said = folded(text.replace(dates[0], " "))
    if not _DATED_HEAD.match(said):
        return None
    roles = frozenset({PREVIOUS}) if _EARLIER.search(said) else frozenset({VALUE}) if _NOW.search(said) else frozenset()
    return Column(words[0].left, words[-1].right, roles, dates[0])


def _ends_dated(text: str, date: str) -> bool:
    return text.startswith(date) or text.rstrip(" )]:").endswith(date)


def merged(upper: tuple[Column, ...], lower: tuple[Column, ...]) -> tuple[Column, ...]:
    """Two lines of one head as one: what stands below another belongs to the same column."""
    columns = list(upper)
    for column in lower:
        over = [each for each in columns if min(each.right, column.right) - max(each.left, column.left) > 0]
        if len(over) != 1:
            columns.append(column)
            continue
        mate = over[0]
        # One head over several dates ("Antériorités" over two days) gives its role to each.
        beneath = [each for each in lower if min(mate.right, each.right) - max(mate.left, each.left) > 0]
        united = replace(column, roles=mate.roles | column.roles, date=column.date or mate.date)
        if len(beneath) == 1:
            united = replace(united, left=min(mate.left, column.left), right=max(mate.right, column.right))
        if mate in columns and mate not in lower:
            columns.remove(mate) if len(beneath) == 1 else None
        columns.append(united)
    spread = [each for each in columns if not _covered(each, columns)]
    return tuple(sorted(spread, key=lambda one: one.left))


def _covered(column: Column, columns: list[Column]) -> bool:
    """Whether a head only names what its dated sub-heads hold."""
    inside = [
        each for each in columns
        if each is not column and each.date and not column.date
        and each.roles >= column.roles and min(each.right, column.right) - max(each.left, column.left) > 0
    ]  # fmt: skip
    return bool(inside)
