"""Whether a sentence that a model wrote may be shown: read word by word against a closed vocabulary and the facts.

A grammar without digits still lets a model write "seven percent" or "good news", so this trusts no grammar. A sentence
is kept when all its words are known, every meaning beyond plain words is carried by the facts, each value stands with
its own date and name, it says what it is about, and it is formed as the frames form it, so that known words in a row are
not taken for a sentence. Anything else is dropped, with a reason that is only ever counted.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import pairwise

from healthdesk.answers.phrase.grammar import formed
from healthdesk.answers.phrase.telling import Mark, Telling
from healthdesk.domain.answers import Sentence

_MARK = re.compile(r"\[([^\[\]]*)\]")
_PIECE = re.compile(r"\[[^\]]*\]|[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+")
_PLAIN = re.compile(r"[A-Za-zÀÂÄÇÉÈÊËÎÏÔÖÙÛÜàâäçéèêëîïôöùûüœŒßáÁíÍñÑóÓúÚ «»„“,:'.-]*")
# French sets these signs off by a space at which no line may break.
_UNBROKEN = re.compile(r"(?<=«) | (?=[»:])")
_LONGEST = 60
_VALUES = frozenset({
    "value", "first value", "last value", "change", "mean", "maximum", "minimum", "range", "dose", "reaction", "place", "who",
})  # fmt: skip
_ABOUT = frozenset({"measure", "title", "subject"})
# What a later sentence may say of the thing that the one before it named.
_LEANING = frozenset({"range", "change", "count", "place", "who", "first value", "last value", "title"})
_ENDS = {"first": frozenset({"first value"}), "latest": frozenset({"last value", "value"})}
# A fact of this role is not understood unless one of these words, by claim or by role, stands with it.
_CAPTIONED = frozenset({"range", "mean", "maximum", "minimum", "reaction", "place"})
_NEEDS = {"change": frozenset({"up", "down"})}
_COUNTED = frozenset({
    "einträge", "eintrag", "ergebnisse", "ergebnissen", "werte", "werten", "messwerte", "messwerten",
    "anotaciones", "anotación", "resultados", "valores",
    "entry", "entrée", "élément", "entries", "records", "results", "readings", "values", "entrées", "éléments", "résultats", "valeurs", "mesures",
})  # fmt: skip


# What says, in each language, that only the time asked about is meant.
_ASKED = ("asked", "demandée", "gefragten", "preguntado")


@dataclass(frozen=True, slots=True)
class Word:
    """What a word of the vocabulary asks for: a claim, a role in the sentence, the words that may follow it."""

    claim: str = ""
    role: str = ""
    before: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Verdict:
    """A sentence that may be shown, or the reason why not."""

    sentence: Sentence | None
    reason: str = ""


@cache
def vocabulary(language: str) -> dict[str, Word]:
    """The words of a language and what they ask for."""
    text = resources.files(__package__).joinpath(f"vocabulary_{language}.txt").read_text("utf-8")
    words = {}
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        word, _, asks = line.partition(" ")
        words[word] = Word(
            claim=asks[1:] if asks.startswith("=") else "",
            role=asks[1:-1] if asks.startswith("[") else "",
            before=frozenset(asks[7:].split(",")) if asks.startswith("before:") else frozenset(),
        )
    return words


def verify(text: str, telling: Telling, kept: tuple[str, ...] = ()) -> Verdict:
    """Judge one sentence, marks and all; `kept` are those kept before it, as they were written.

    The kept sentence has the facts' exact text in place of the marks, and cites what those facts cite.
    """
    text = text.strip()
    reason = fault(text, telling, opened=bool(kept))
    if not reason:
        reason = "repeat" if text in kept else "" if formed(text, telling) else "form"
    if reason:
        return Verdict(None, reason)
    known = tuple(mark for name in _MARK.findall(text) if (mark := telling.mark(name)) is not None)
    by_name = {mark.name: mark for mark in known}
    shown = _MARK.sub(lambda match: by_name[match[1]].text, _UNBROKEN.sub("\N{NARROW NO-BREAK SPACE}", text))
    cited = sorted({index for mark in known for index in mark.citations})
    return Verdict(Sentence(shown, tuple(cited)))


def fault(text: str, telling: Telling, *, opened: bool) -> str:
    """What is wrong with a sentence as its words and facts go, in one word; "" when nothing is. Its form is not asked."""
    marks = tuple(telling.mark(name) for name in _MARK.findall(text))
    known = tuple(mark for mark in marks if mark is not None)
    reason = _form(text) or ("" if len(known) == len(marks) else "reference")
    reason = reason or _words(text, telling) or _facts(known, telling, opened=opened) or _captions(text, telling)
    return reason or _window(text, telling, opened=opened) or _pairs(known) or _whole(text, known, telling)


def _form(text: str) -> str:
    """Characters: no number of any script, one full stop at the end, nothing but letters and plain punctuation."""
    if any(unicodedata.category(sign).startswith("N") for sign in text):
        return "digit"
    outside = _MARK.sub("", text)
    if not _PLAIN.fullmatch(outside) or not text.endswith(".") or outside.count(".") != 1 or "  " in text:
        return "character"
    words = _WORD.findall(outside.lower())
    if not words or len(words) > _LONGEST:
        return "length"
    pieces = _pieces(text)
    return "repeat" if any(one == other for one, other in pairwise(pieces)) else ""


def _pieces(text: str) -> list[str]:
    """The words in small letters, and the marks, in their order."""
    return _PIECE.findall(text.lower())


def _words(text: str, telling: Telling) -> str:
    """Every word known; every claim carried by the facts, every named role in the sentence."""
    known = vocabulary(telling.language)
    pieces = _pieces(text)
    roles = {mark.role for name in _MARK.findall(text) if (mark := telling.mark(name))}
    claims = telling.claims | ({"several"} if telling.shape.endswith(".many") else set())
    for piece, following in zip(pieces, [*pieces[1:], ""], strict=True):
        if piece.startswith("["):
            continue
        word = known.get(piece)
        if word is None:
            return "word"
        if (word.claim and word.claim not in claims) or (word.role and word.role not in roles):
            return "claim"
        if word.before and following not in word.before:
            return "word"
    said = {known[piece].claim for piece in pieces if piece in known}
    return "negation" if "subject" in roles and "absent" in telling.claims and "absent" not in said else ""


def _facts(marks: tuple[Mark, ...], telling: Telling, *, opened: bool) -> str:
    """At least one fact, none twice, and something that the sentence is about."""
    names = [mark.name for mark in marks]
    if len(set(names)) < len(names):
        return "repeat"
    roles = {mark.role for mark in marks} - {"person"}
    if not any(mark.citations for mark in marks) and not roles & {"subject", "count"}:
        return "no fact"
    about = roles & _ABOUT
    if not about and not (opened and roles and roles <= _LEANING):
        return "subject"
    if about == {"measure"} and not roles & (_VALUES | {"count"}):
        return "no fact"
    return "no fact" if about and telling.shape == "absent" and "subject" not in roles else ""


def _window(text: str, telling: Telling, *, opened: bool) -> str:
    """The sentence that opens says that only the time asked about is meant, where one was."""
    said = any(word in text for word in _ASKED)
    return "window" if "windowed" in telling.claims and not opened and not said else ""


def _captions(text: str, telling: Telling) -> str:
    """A word such as "range" or "last" belongs to the next value, and to no other."""
    known = vocabulary(telling.language)
    pieces = _pieces(text)
    roles = [mark.role if (mark := telling.mark(piece[1:-1])) else "" for piece in pieces]
    words = [known.get(piece, Word()) for piece in pieces]
    said = {word.claim for word in words} | {word.role for word in words}
    for index, word in enumerate(words):
        wanted = _ENDS.get(word.claim) or (frozenset({word.role}) if word.role in _CAPTIONED else frozenset())
        rivals = _VALUES if word.role else frozenset({"first value", "last value", "value"})
        after = [role for role in roles[index:] if role in rivals]
        before = [role for role in roles[:index] if role in rivals]
        nearest = after[:1] or before[-1:]
        if wanted and nearest and nearest[0] not in wanted:
            return "caption"
    for index, role in enumerate(roles):
        if role in _CAPTIONED and role not in said:
            return "caption"
        if role in _NEEDS and not _NEEDS[role] & said:
            return "caption"
        if role == "count" and not _counts(pieces, words, index):
            return "caption"
    return ""


def _counts(pieces: list[str], words: list[Word], index: int) -> bool:
    """Whether a count says what is counted: right after it, past a name at most, or as "the number of"."""
    following = pieces[index + 1 : index + 3]
    return bool(_COUNTED & set(following)) or any(word.role == "count" for word in words[:index])


def _pairs(marks: tuple[Mark, ...]) -> str:
    """Each date beside what it dates, each value beside its measure, the first before the last."""
    names = [mark.name for mark in marks]
    order = [name for name in names if name in {"first value", "first date", "last value", "last date"}]
    allowed = [name for name in ("first value", "first date", "last value", "last date") if name in order]
    dated_alone = any(f"{end} date" in order and f"{end} value" not in order for end in ("first", "last"))
    if order != allowed or dated_alone:
        return "pairing"
    told: Mark | None = None
    waiting: Mark | None = None
    for mark in marks:
        if mark.role in _VALUES | {"title"}:
            if waiting and not _together(waiting, mark):
                return "pairing"
            told, waiting = mark, None
        elif mark.role in {"date", "first date", "last date"}:
            if told is None:
                waiting = mark
            elif not _together(told, mark):
                return "pairing"
    for what, how in (("measure", "value"), ("title", "reaction"), ("title", "dose")):
        lettered = [mark for mark in marks if mark.role in {what, how} and mark.name != mark.role]
        if {mark.role for mark in lettered} == {what, how} and not _coupled(lettered):
            return "pairing"
    return "pairing" if waiting else ""


def _coupled(marks: list[Mark]) -> bool:
    """Whether marks come in couples, what beside how, each couple from one record."""
    couples = list(zip(marks[::2], marks[1::2], strict=False))
    return len(marks) % 2 == 0 and all(one.role != other.role and _together(one, other) for one, other in couples)


def _together(one: Mark, other: Mark) -> bool:
    """Whether two facts come from the same record, or one of them from no single one."""
    return not one.citations or not other.citations or bool(set(one.citations) & set(other.citations))


def _whole(text: str, marks: tuple[Mark, ...], telling: Telling) -> str:
    """Several things are named together, or the sentence says that there are more."""
    said = {vocabulary(telling.language)[word].claim for word in _WORD.findall(_MARK.sub(" ", text).lower())}
    for role in ("title", "value"):
        here = {mark.name for mark in marks if mark.role == role}
        there = {mark.name for mark in telling.marks if mark.role == role}
        if here and here != there and "several" not in said:
            return "partial"
    return ""
