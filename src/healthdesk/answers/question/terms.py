"""Lay words in each language for what records name in clinical English (and the reverse), for matching titles.

Each term has the words a person may use and a pattern over a folded record title. The patterns follow the wording of
the public displays of SNOMED CT, ICD-10 and RxNorm terms seen in records; they only find records, they never say that
two diagnoses are the same, and an answer always shows the record's own title.
"""

import csv
import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from healthdesk.answers.question.tokens import fold, stem

_LANGUAGES = ("en", "fr", "de", "es")


@dataclass(frozen=True, slots=True)
class Term:
    """A thing that records name: `key`, the words for it by language, and the pattern its titles fit."""

    key: str
    words: dict[str, tuple[str, ...]]
    pattern: re.Pattern[str]


@lru_cache(maxsize=1)
def _read() -> dict[str, tuple[Term, ...]]:
    text = (files("healthdesk.answers.question") / "terms.tsv").read_text(encoding="utf-8")
    found: dict[str, list[Term]] = {}
    for row in csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE):
        words = {spoken: tuple(fold(name) for name in row[spoken].split("|") if name) for spoken in _LANGUAGES}
        term = Term(row["key"], words, re.compile(row["titles"] or r"(?!)"))
        found.setdefault(row["kind"], []).append(term)
    return {kind: tuple(terms) for kind, terms in found.items()}


@lru_cache(maxsize=1)
def conditions() -> tuple[Term, ...]:
    """Words for conditions."""
    return _read()["condition"]


@lru_cache(maxsize=1)
def procedures() -> tuple[Term, ...]:
    """Words for procedures and examinations."""
    return _read()["procedure"]


@lru_cache(maxsize=1)
def encounters() -> tuple[Term, ...]:
    """Words for kinds of visits; emergency and inpatient ones are found by class, the others by title."""
    return _read()["encounter"]


@lru_cache(maxsize=1)
def _by_key() -> dict[str, Term]:
    return {term.key: term for term in (*encounters(), *procedures(), *conditions())}


def term(key: str) -> Term:
    """A term by its key."""
    return _by_key()[key]


@lru_cache(maxsize=20_000)
def fits(key: str, title: str) -> bool:
    """Whether a record's title fits a term."""
    return term(key).pattern.search(fold(title)) is not None


_SITES = (
    ("knee", "knee genou patell knie rodilla"), ("hip", "hip hanche huft cadera"),
    ("chest", "chest thorax thoracique lung poumon thorac pulmon brust lung torax pecho"), ("shoulder", "shoulder epaule schult hombr"),
    ("ankle", "ankle cheville knochel sprunggelenk tobill"), ("wrist", "wrist poignet handgelenk munec"),
    ("spine", "spine spinal back dos rachis lumbar lombaire ruck wirbel columna espalda"),
    ("brain", "brain cerveau cerebral head tete crane skull gehirn kopf schadel cerebr cabez crane"),
    ("abdomen", "abdomen abdominal ventre bauch vientre"), ("foot", "foot pied fuss pie"),
    ("hand", "hand main mano"), ("arm", "arm bras brazo"), ("leg", "leg jambe bein pierna"), ("elbow", "elbow coude ellbog codo"),
    ("neck", "neck cou cervical nack hals cuello"), ("breast", "breast sein mammo mamm seno mama"),
)  # fmt: skip


_NO_SITES = frozenset({"should"})
"""What a stemmer of one language makes of another's word."""


@lru_cache(maxsize=1)
def _site_stems() -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple(
        (site, frozenset(stem(name, spoken) for name in names.split() for spoken in _LANGUAGES) - _NO_SITES)
        for site, names in _SITES
    )


def site_in(words: tuple[str, ...]) -> str:
    """The part of the body that a question names, by its stems; "" when none."""
    return next((site for site, names in _site_stems() if names & set(words)), "")


def is_of_site(site: str, title: str) -> bool:
    """Whether a title names that part of the body: by a word's beginning, or by the whole of a short one."""
    names = (rf"{name}\b" if len(name) < 4 else name for name in dict(_SITES)[site].split())
    return re.search(rf"\b(?:{'|'.join(names)})", fold(title)) is not None
