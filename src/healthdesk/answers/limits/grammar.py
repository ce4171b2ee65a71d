"""The grammar files and what they become.

A line is `group NAME = alternatives`, `find NAME = alternatives` or `cue NAME = alternatives`; `#` begins a comment.
An alternative is a row of words. `pain/s/ful` is pain, pains or painful; `{name}` a group or one of the built-ins
{number}, {year}, {bigbp}, {word}; `( a | b )` a choice, followed by `?` when it may be absent and `*` when it may
be repeated; `?word` a word that may be absent; `!word` one that must not follow; `~` up to four words, `~~` up to
nine, never across punctuation; `A & B` both, in either order, up to five words apart; `stark+` and `hinchad+` the
word with each of its endings as an adjective; `*unfall` a word that ends so. Words may be written with their accents. Texts are read by `reading`.

An alternative is only read when a word that it needs is in the question: most of a file never is.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from importlib.resources import files

from healthdesk.answers.limits.phrases import (
    Alternative,
    Choice,
    Gap,
    Like,
    Maybe,
    Pattern,
    Phrase,
    Row,
    Without,
    Word,
)

_MARK = re.compile(r"\)[?*]?|[(|]|[^\s(|)]+")
_TERM = re.compile(r"[a-z]+(?:/[a-z]+)*")
_NAME = re.compile(r"\{([^{}]*)\}")
_CHOSEN = re.compile(r"\([^()]*\)[?*]?")
_PLAIN_CHOICE = re.compile(r"\(([a-z0-9/ |]+)\)(?![?*])")
_NOT_WORDS = frozenset("~&?!{(|)*")
_NEAR, _FAR, _PAIR = 4, 9, 5


def _look(pattern: str) -> Pattern:
    return Like(re.compile(pattern).fullmatch)


_NUMBER = _look(r"\d+(?:\.\d+)?")
_ANY_WORD = _look(r"[^,.?]+|\d+\.\d+")
_MEASURES = (
    "mg mcg g ml ug iu ui unit units unite unites kg year years an ans time times fois day days jour jours hour hours "
    "heure heures minute minutes week weeks month months mois hr actuat einheiten jahre tage wochen monate stunden minuten "
    "uhr kilo grad prozent unidades anos dias semanas meses horas minutos kilos grados veces gotas tropfen cm"
)
_BETWEEN = "is at of was reads reading says shows only down to it just a est de affiche dit marque que"
_BUILTIN: dict[str, Pattern] = {
    "number": _NUMBER,
    # How many were taken: more than anybody is told to take at once, and no strength.
    "count": Row([_look(r"[89]|[1-9]\d{1,2}"), Without(Word(frozenset(_MEASURES.split())))]),
    "minor": _look(r"[1-9]|1[0-7]"),
    "rest": Maybe(_ANY_WORD, often=True),
    "gestation": _look(r"2\d|3\d|4[0-2]"),
    "edge": Word(frozenset({".", "?"})),
    "asking": Word(frozenset({"?"})),
    "hightemp": _look(r"(?:38|39|40|41)\.\d+|100\.[4-9]\d?|10[1-6](?:\.\d+)?"),
    "ketones": _look(r"(?:[3-9]|1\d)(?:\.\d+)?"),
    "weeks": _look(r"[1-9]|1[0-2]"),
    "days": _look(r"[1-9]|[1-8]\d"),
    "year": _look(r"(?:19|20)\d\d"),
    "bigbp": _look(r"(?:1[89]\d|2\d\d)/\d+|\d+/(?:1[2-9]\d)"),
    # Blood pressure as it is said in France, in centimetres of mercury.
    "cmbp": _look(r"(?:1[89]|2\d)/\d+|\d+/(?:1[2-9])"),
    # A systolic pressure under 90, alone or over a diastolic one; in France in centimetres too. A pulse under 40.
    "lowbp": _look(r"(?:[5-8]\d)(?:/\d{2})?|[5-8](?:\.\d)?/\d(?:\.\d)?"),
    "lowpulse": _look(r"[23]\d"),
    # A verb of what goes on.
    "ing": _look(r"[a-z]{2,}ing"),
    "number2": Row([Maybe(Word(frozenset(_BETWEEN.split())), often=True), _NUMBER]),
    "word": _ANY_WORD,
}

# Short forms that people type, in the grammar files and in questions alike.
SHORTHAND = {
    "cnt": "cant", "cannt": "cant", "carnt": "cant", "u": "you", "ur": "your", "r": "are", "pls": "please", "dr": "doctor",
    "docteure": "docteur", "tt": "tout", "bcp": "beaucoup", "ds": "dans", "pk": "pourquoi", "pq": "pourquoi",
    "qd": "quand", "jsuis": "je suis", "chuis": "je suis", "jpeux": "je peux", "jme": "je me", "jveux": "je veux",
    "mins": "minutes", "hrs": "hours", "sth": "something", "w": "with", "diarrhea": "diarrhoea", "cos": "because",
    "coz": "because", "gonna": "going to", "wanna": "want to", "ive": "i have", "im": "i am", "hes": "he is",
    "shes": "she is", "theyre": "they are", "whats": "what is", "theres": "there is", "id": "i would",
}  # fmt: skip
# The same in German and Spanish only, where "im" is no "I am".
SHORTHAND_OF = {
    "de": {
        "nich": "nicht", "net": "nicht", "ned": "nicht", "nix": "nichts", "nimmer": "nicht mehr",
        "is": "ist", "isses": "ist es", "gehts": "geht es", "gibts": "gibt es", "hats": "hat es", "hab": "habe",
        "krieg": "kriege", "bekomm": "bekomme", "mach": "mache", "nehm": "nehme", "ne": "eine", "nen": "einen",
        "ner": "einer", "n": "ein", "aufm": "auf dem", "aufn": "auf den", "vorm": "vor dem", "ausm": "aus dem",
        "vllt": "vielleicht", "sags": "sage es", "tuts": "tut es", "wos": "was",
    },
    "es": {
        "q": "que", "k": "que", "xq": "porque", "pq": "porque", "tb": "tambien", "toy": "estoy", "ta": "esta",
        "pa": "para", "tngo": "tengo", "muxo": "mucho", "muxa": "mucha", "hize": "hice",
        "dr": "doctor", "min": "minutos", "aver": "a ver", "nose": "no se", "haora": "ahora", "aora": "ahora",
        "asia": "hacia", "ay": "hay", "oi": "hoy", "voi": "voy", "hoi": "hoy",
    },
}  # fmt: skip
_ADJECTIVE_ENDINGS = {"de": "/e/en/er/es/em", "es": "/o/a/os/as"}
_FILES = {"en": "english", "fr": "french", "de": "german", "es": "spanish"}
_TWO_LETTERS = re.compile(r"ae|oe|ue")
_WOULD = re.compile(r"\b(w)(?:ü|ue)(rd)|\b(h)(?:ä|ae)(tt)|\b(w)(?:ä|ae)(r)(?=e|st|t)")


@dataclass(frozen=True, slots=True)
class Grammar:
    """The finds and cues of a language, each a phrase looked for in a text as `reading.Reading` holds it."""

    finds: dict[str, Phrase]
    cues: dict[str, Phrase]
    vocabulary: frozenset[str]


@cache
def grammar(language: str) -> Grammar:
    """The grammar of a language: "en", "fr", "de" or "es"."""
    room = files("healthdesk.answers.limits")
    parts = [room / f"{_FILES[language]}.{part}" for part in ("grammar", "concepts")]
    return read_grammar("\n".join(part.read_text(encoding="utf-8") for part in parts), language)


def plain_umlauts(text: str) -> str:
    """German umlauts in one letter, also where they were typed as two ("fuer", "fur" for "für")."""
    return _TWO_LETTERS.sub(lambda two: two.group()[0], text)


def plain_moods(text: str) -> str:
    """What would be kept apart from what was, though only an umlaut tells them apart ("würde", "hätte", "wäre")."""
    return _WOULD.sub(lambda found: "y".join(part for part in found.groups() if part), text)


def _body(written: str, language: str) -> str:
    """What a line says, as texts of the language are read: without accents, adjectives with all their endings."""
    if language not in _ADJECTIVE_ENDINGS:
        return written
    moods = plain_moods(written) if language == "de" else written
    letters = unicodedata.normalize("NFKD", moods.replace("ß", "ss"))
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    plain = re.sub(r"(?<=[a-z])\+", _ADJECTIVE_ENDINGS[language], plain)
    # A word that is short for something in English or French stands for itself here.
    plain = re.sub(r"[a-z]+", lambda word: word.group() + "/" * (word.group() in SHORTHAND), plain)
    if language != "de":
        return plain
    return "".join(part if part.startswith("{") else plain_umlauts(part) for part in re.split(r"(\{[^{}]*\})", plain))


def read_grammar(text: str, language: str = "en") -> Grammar:
    """Read a grammar file; `language` tells how its words are written.

    Raises:
        ValueError: when a line cannot be read or names an unknown group.
    """
    groups = _Groups()
    kinds: dict[str, dict[str, Phrase]] = {"find": {}, "cue": {}}
    terms: set[str] = set()
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        head, equals, body = line.partition(" = ")
        kind, _, name = head.partition(" ")
        body = _body(body, language)
        if not equals or kind not in ("group", "find", "cue"):
            message = f"not a line of a grammar: {line[:60]}"
            raise ValueError(message)
        _check(body, groups)
        terms.update(_TERM.findall(_NAME.sub("", body)))
        if kind == "group":
            groups.bodies[name] = body
        else:
            kinds[kind][name] = Phrase([_alternative(each, groups) for each in _alternatives(body)])
    vocabulary = {base + ending for term in terms for base, *more in [term.split("/")] for ending in ("", *more)}
    return Grammar(kinds["find"], kinds["cue"], frozenset(vocabulary))


class _Groups:
    """The groups of a file, each read when it is first needed."""

    def __init__(self) -> None:
        self.bodies: dict[str, str] = {}
        self._read = dict(_BUILTIN)

    def __contains__(self, name: str) -> bool:
        return name in self.bodies or name in self._read

    def pattern(self, name: str) -> Pattern:
        if name not in self._read:
            self._read[name] = _Reader(self.bodies[name], self).read()
        return self._read[name]


def _check(body: str, groups: _Groups) -> None:
    if body.count("(") != body.count(")"):
        message = f"a parenthesis is not closed or too many: {body[:60]}"
        raise ValueError(message)
    if " ?(" in body or " !(" in body:
        message = f"a mark before a parenthesis: {body[:60]}"
        raise ValueError(message)
    unknown = [name for name in set(_NAME.findall(body)) if name not in groups]
    if unknown:
        message = f"no group {unknown}"
        raise ValueError(message)


def _alternatives(body: str) -> list[str]:
    """The alternatives of a line, choices in parentheses left whole."""
    if "(" not in body:
        return body.split(" | ")
    whole: list[str] = []
    depth = 0
    for part in body.split(" | "):
        if depth:
            whole[-1] += f" | {part}"
        else:
            whole.append(part)
        depth += part.count("(") - part.count(")")
    return whole


def _alternative(body: str, groups: _Groups) -> Alternative:
    make: Callable[[], Pattern] = partial(_made, body, groups)
    outside = _CHOSEN.sub(" ", body) if "(" in body else body
    if "(" not in outside and "|" not in outside:
        words = [word for word in outside.split() if word[0] not in _NOT_WORDS]
        if words:
            return Alternative(_forms(max(words, key=len)), make)
        plain = [choice.split("|") for choice in _PLAIN_CHOICE.findall(body)]
        if plain:
            options = min(plain, key=len)
            needs = [_forms(max(option.split(), key=len)) for option in options]
            return Alternative(frozenset().union(*needs), make)
    pattern = make()
    return Alternative(pattern.needs, make, pattern)


def _made(body: str, groups: _Groups) -> Pattern:
    return _Reader(body, groups).read()


@cache
def _forms(mark: str) -> frozenset[str]:
    """The forms of a word as written in a grammar file."""
    if mark in SHORTHAND:
        return frozenset(SHORTHAND[mark].split()[:1])
    base, *endings = [mark] if mark[0].isdigit() else mark.split("/")
    if not endings and base.isalpha() and len(base) > 3 and base[-1] not in "sx":
        # The plural is allowed wherever the singular is.
        return frozenset((base, f"{base}s"))
    return frozenset((base, *(base + ending for ending in endings)))


class _Reader:
    """One body turned into a pattern."""

    def __init__(self, body: str, groups: _Groups) -> None:
        self._marks = _MARK.findall(body)
        self._place = 0
        self._groups = groups

    def read(self) -> Pattern:
        pattern = self._choice()
        if self._place != len(self._marks):
            message = f"a parenthesis too many after {self._marks[: self._place]}"
            raise ValueError(message)
        return pattern

    def _choice(self) -> Pattern:
        options = [self._row()]
        while self._peek() == "|":
            self._place += 1
            options.append(self._row())
        return options[0] if len(options) == 1 else Choice(options)

    def _row(self) -> Pattern:
        items: list[Pattern] = []
        while (mark := self._peek()) not in ("|", ")", ")?", ")*", ""):
            self._place += 1
            if mark == "&":
                first, second = items.pop(), self._item(self._next())
                items.append(Choice([Row([first, Gap(_PAIR), second]), Row([second, Gap(_PAIR), first])]))
            else:
                items.append(self._item(mark))
        return items[0] if len(items) == 1 else Row(items)

    def _item(self, mark: str) -> Pattern:
        if mark == "(":
            inner = self._choice()
            closing = self._next()
            if closing[:1] != ")":
                message = "a parenthesis is not closed"
                raise ValueError(message)
            return Maybe(inner, often=closing == ")*") if closing[1:] else inner
        if mark in ("~", "~~"):
            return Gap(_NEAR if mark == "~" else _FAR)
        if mark[0] in "?!":
            inner = self._item(mark[1:])
            return Maybe(inner) if mark[0] == "?" else Without(inner)
        return self._word(mark)

    def _word(self, mark: str) -> Pattern:
        if mark[0] == "{":
            return self._groups.pattern(mark[1:-1])
        if mark[0] == "*":
            return _look(rf"[a-z]*{mark[1:]}")
        if mark in SHORTHAND:
            return Row([Word(frozenset({word})) for word in SHORTHAND[mark].split()])
        return Word(_forms(mark))

    def _peek(self) -> str:
        return self._marks[self._place] if self._place < len(self._marks) else ""

    def _next(self) -> str:
        mark = self._peek()
        self._place += 1
        return mark
