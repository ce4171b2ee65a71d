"""The grammar files and what they compile to.

A line is `group NAME = alternatives`, `find NAME = alternatives` or `cue NAME = alternatives`; `#` begins a comment.
An alternative is a row of words. `pain/s/ful` is pain, pains or painful; `{name}` a group or one of the built-ins
{number}, {year}, {highbp}, {word}; `( a | b )` a choice, followed by `?` when it may be absent and `*` when it may
be repeated; `?word` a word that may be absent; `!word` one that must not follow; `~` up to four words, `~~` up to
nine, never across punctuation; `A & B` both, in either order, up to five words apart. Texts are read by `reading`.
"""

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

_WORD = r" [^ ,.?]+"
_BUILTIN = {
    "number": r" \d+(?:\.\d+)?",
    # How many were taken: more than anybody is told to take at once, and no strength.
    "count": r" (?:[89]|[1-9]\d{1,2})(?! (?:mg|mcg|g|ml|ug|iu|ui|units?|unites?|kg|years?|ans|times?|fois|days?|jours?|hours?|heures?|minutes?|weeks?|months?|mois|hr|actuat)(?= ))",
    "minor": r" (?:[1-9]|1[0-7])",
    "rest": rf"(?:{_WORD})*",
    "gestation": r" (?:2\d|3\d|4[0-2])",
    "edge": r" [.?]",
    "ketones": r" (?:[3-9]|1\d)(?:\.\d+)?",
    "weeks": r" (?:[1-9]|1[0-2])",
    "days": r" (?:[1-9]|[1-8]\d)",
    "year": r" (?:19|20)\d\d",
    "bigbp": r" (?:(?:1[89]\d|2\d\d)/\d+|\d+/(?:1[2-9]\d))",
    "number2": r" (?:is |at |of |was |reads |reading |says |shows |only |down |to |it |just |a |est |de |affiche |dit |marque |que )*\d+(?:\.\d+)?",
    "word": _WORD,
}
_GAP = rf"(?:{_WORD}){{0,4}}?"
_WIDE_GAP = rf"(?:{_WORD}){{0,9}}?"
_PAIR_GAP = rf"(?:{_WORD}){{0,5}}?"
_MARK = re.compile(r"\)[?*]?|[(|]|[^\s(|)]+")

# Short forms that people type, in the grammar files and in questions alike.
SHORTHAND = {
    "cnt": "cant", "cannt": "cant", "carnt": "cant", "u": "you", "ur": "your", "r": "are", "pls": "please", "dr": "doctor",
    "docteure": "docteur", "tt": "tout", "bcp": "beaucoup", "ds": "dans", "pk": "pourquoi", "pq": "pourquoi",
    "qd": "quand", "jsuis": "je suis", "chuis": "je suis", "jpeux": "je peux", "jme": "je me", "jveux": "je veux",
    "mins": "minutes", "hrs": "hours", "sth": "something", "w": "with", "diarrhea": "diarrhoea", "cos": "because",
    "coz": "because", "gonna": "going to", "wanna": "want to", "ive": "i have", "im": "i am", "hes": "he is",
    "shes": "she is", "theyre": "they are", "whats": "what is", "theres": "there is", "id": "i would",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Grammar:
    """The finds and cues of a language, each a pattern over a text as `reading.Reading` holds it."""

    finds: dict[str, re.Pattern[str]]
    cues: dict[str, re.Pattern[str]]
    vocabulary: frozenset[str]


@cache
def grammar(language: str) -> Grammar:
    """The grammar of a language: "en" or "fr"."""
    name = {"en": "english", "fr": "french"}[language]
    text = (files("healthdesk.answers.limits") / f"{name}.grammar").read_text(encoding="utf-8")
    return read_grammar(text)


def read_grammar(text: str) -> Grammar:
    """Compile a grammar file.

    Raises:
        ValueError: when a line cannot be read or names an unknown group.
    """
    groups = dict(_BUILTIN)
    kinds: dict[str, dict[str, re.Pattern[str]]] = {"find": {}, "cue": {}}
    vocabulary: set[str] = set()
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        head, equals, body = line.partition(" = ")
        kind, _, name = head.partition(" ")
        if not equals or kind not in ("group", "find", "cue"):
            message = f"not a line of a grammar: {line[:60]}"
            raise ValueError(message)
        pattern = _Reader(body, groups, vocabulary).read()
        if kind == "group":
            groups[name] = pattern
        else:
            kinds[kind][name] = re.compile(pattern + r"(?= )")
    return Grammar(kinds["find"], kinds["cue"], frozenset(vocabulary))


class _Reader:
    """One body turned into a regular expression, every word of which begins with its space."""

    def __init__(self, body: str, groups: dict[str, str], vocabulary: set[str]) -> None:
        self._marks = _MARK.findall(body)
        self._place = 0
        self._groups = groups
        self._vocabulary = vocabulary

    def read(self) -> str:
        pattern = self._choice()
        if self._place != len(self._marks):
            message = f"a parenthesis too many after {self._marks[: self._place]}"
            raise ValueError(message)
        return pattern

    def _choice(self) -> str:
        alternatives = [self._row()]
        while self._peek() == "|":
            self._place += 1
            alternatives.append(self._row())
        return "(?:" + "|".join(alternatives) + ")"

    def _row(self) -> str:
        items: list[str] = []
        while (mark := self._peek()) not in ("|", ")", ")?", ")*", ""):
            self._place += 1
            if mark == "&":
                first, second = items.pop(), self._item(self._next())
                items.append(f"(?:{first}{_PAIR_GAP}{second}|{second}{_PAIR_GAP}{first})")
            else:
                items.append(self._item(mark))
        return "".join(items)

    def _item(self, mark: str) -> str:
        if mark == "(":
            inner = self._choice()
            closing = self._next()
            if closing[:1] != ")":
                message = "a parenthesis is not closed"
                raise ValueError(message)
            return inner + closing[1:]
        if mark in ("~", "~~"):
            return _GAP if mark == "~" else _WIDE_GAP
        if mark[0] == "?":
            return f"(?:{self._item(mark[1:])})?"
        if mark[0] == "!":
            return rf"(?!{self._item(mark[1:])}(?= ))"
        return self._word(mark)

    def _word(self, mark: str) -> str:
        if mark[0] == "{":
            name, _, rest = mark[1:].partition("}")
            if name not in self._groups or rest:
                message = f"no group {mark}"
                raise ValueError(message)
            return self._groups[name]
        if mark in SHORTHAND:
            return "".join(f" {word}" for word in SHORTHAND[mark].split())
        base, *endings = [mark] if mark[0].isdigit() else mark.split("/")
        words = [base, *(base + ending for ending in endings)]
        self._vocabulary.update(word for word in words if word.isalpha())
        shared = re.escape(base)
        if not endings:
            # The plural is allowed wherever the singular is.
            return f" {shared}s?" if base.isalpha() and len(base) > 3 and base[-1] not in "sx" else f" {shared}"
        return f" {shared}(?:{'|'.join(map(re.escape, endings))})?"

    def _peek(self) -> str:
        return self._marks[self._place] if self._place < len(self._marks) else ""

    def _next(self) -> str:
        mark = self._peek()
        self._place += 1
        return mark
