"""Patterns over words: what the alternatives of the grammar files become, and how they are found in a text.

A pattern tells where it can end when it begins at a word: every end, the preferred one first. Each pattern also knows
the words of which one must be there, so that nearly all of a grammar is never even tried on a question.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

_MARKS = frozenset({",", ".", "?"})
# Nothing can be said of the words that a pattern needs, or of the word that it begins with.
ANY: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """A text of words set apart by single spaces; `starts` are the places of the spaces before them."""

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    present: frozenset[str]

    @classmethod
    def of(cls, text: str) -> "Words":
        """The words of a text that begins with a space."""
        found = [(m.start() - 1, m.group()) for m in re.finditer(r"[^ ]+", text)]
        words = tuple(word for _, word in found)
        return cls(text, words, tuple(start for start, _ in found), frozenset(words))

    def end(self, number: int) -> int:
        """The place where the words before word `number` end."""
        return self.starts[number - 1] + 1 + len(self.words[number - 1])


class Pattern:
    """What stands at a place of a text. `first`: the words it may begin with; `needs`: one of them must be present."""

    __slots__ = ("first", "needs", "nullable")

    def __init__(self, first: frozenset[str] | None, needs: frozenset[str] | None, *, nullable: bool) -> None:
        self.first = first
        self.needs = needs
        self.nullable = nullable

    def ends(self, words: tuple[str, ...], at: int) -> list[int]:
        """The numbers of the words after it when it begins at word `at`, the preferred first."""
        raise AssertionError(words, at)


class Word(Pattern):
    """One word, in one of its forms."""

    __slots__ = ("_forms",)

    def __init__(self, forms: frozenset[str]) -> None:
        super().__init__(forms, forms, nullable=False)
        self._forms = forms

    def ends(self, words: tuple[str, ...], at: int) -> list[int]:
        """The word after it."""
        return [at + 1] if at < len(words) and words[at] in self._forms else []


class Like(Pattern):
    """One word of a certain look, such as a number."""

    __slots__ = ("_look",)

    def __init__(self, look: Callable[[str], object]) -> None:
        super().__init__(ANY, ANY, nullable=False)
        self._look = look

    def ends(self, words: tuple[str, ...], at: int) -> list[int]:
        """The word after it."""
        return [at + 1] if at < len(words) and self._look(words[at]) else []


class Gap(Pattern):
    """Up to so many words, as few as may be, never across punctuation."""

    __slots__ = ("_most",)

    def __init__(self, most: int) -> None:
        super().__init__(ANY, ANY, nullable=True)
        self._most = most

    def ends(self, words: tuple[str, ...], at: int) -> list[int]:
        """Each place within reach, the nearest first."""
        last = min(at + self._most, len(words))
        end = at
        while end < last and words[end] not in _MARKS:
            end += 1
        return list(range(at, end + 1))


class Row(Pattern):
    """One pattern after the other."""

    __slots__ = ("_parts",)

    def __init__(self, parts: list[Pattern]) -> None:
        needed = [part.needs for part in parts if part.needs is not None and not part.nullable]
        super().__init__(_first(parts), min(needed, key=len, default=ANY), nullable=all(p.nullable for p in parts))
        self._parts = parts

    def ends(self, words: tuple[str, ...], at: int) -> list[int]:
        """Where the last of them ends."""
        places = [at]
        for part in self._parts:
            places = _unique(end for place in places for end in part.ends(words, place))
            if not places:
                break
        return places


class Choice(Pattern):
    """One of several patterns, the earlier preferred."""

    __slots__ = ("_begun", "_open", "_options")

    def __init__(self, options: list[Pattern]) -> None:
        super().__init__(
            _joined(option.first for option in options),
            _joined(option.needs for option in options),
            nullable=any(option.nullable for option in options),
        )
        self._options = options
        self._begun: dict[str, list[int]] = {}
        self._open: list[int] = []
        for number, option in enumerate(options):
            if option.first is None or option.nullable:
                self._open.append(number)
            else:
                for word in option.first:
                    self._begun.setdefault(word, []).append(number)

    def ends(self, words: tuple[str, ...], at: int) -> list[int]:
        """Where each of them that stands there ends."""
        begun = self._begun.get(words[at], []) if at < len(words) else []
        numbers = sorted((*begun, *self._open)) if begun and self._open else begun or self._open
        return _unique(end for number in numbers for end in self._options[number].ends(words, at))


class Maybe(Pattern):
    """A pattern that may be absent, or be there several times."""

    __slots__ = ("_inner", "_often")

    def __init__(self, inner: Pattern, *, often: bool = False) -> None:
        super().__init__(inner.first, ANY, nullable=True)
        self._inner = inner
        self._often = often

    def ends(self, words: tuple[str, ...], at: int) -> list[int]:
        """Where it ends, and the place itself last."""
        ends = self._inner.ends(words, at)
        if self._often:
            ends = _unique(last for end in ends for last in (self.ends(words, end) if end > at else [end]))
        return _unique((*ends, at))


class Without(Pattern):
    """A place where a pattern does not stand."""

    __slots__ = ("_inner",)

    def __init__(self, inner: Pattern) -> None:
        super().__init__(ANY, ANY, nullable=True)
        self._inner = inner

    def ends(self, words: tuple[str, ...], at: int) -> list[int]:
        """The place itself."""
        return [] if self._inner.ends(words, at) else [at]


def _first(parts: list[Pattern]) -> frozenset[str] | None:
    words: frozenset[str] = frozenset()
    for part in parts:
        if part.first is None:
            return ANY
        words |= part.first
        if not part.nullable:
            return words
    return ANY


def _joined(sets: Iterable[frozenset[str] | None]) -> frozenset[str] | None:
    words: set[str] = set()
    for each in sets:
        if each is None:
            return ANY
        words |= each
    return frozenset(words)


def _unique(places: Iterable[int]) -> list[int]:
    return list(dict.fromkeys(places))


@dataclass(slots=True)
class Alternative:
    """One alternative of a line: the words of which one must be present, and its pattern, made when it is needed."""

    needs: frozenset[str] | None
    make: Callable[[], Pattern]
    made: Pattern | None = None

    def pattern(self) -> Pattern:
        """The pattern, made once."""
        if self.made is None:
            self.made = self.make()
        return self.made


@dataclass(slots=True)
class Phrase:
    """A find or a cue: its alternatives, by the words they need."""

    alternatives: list[Alternative]
    _needing: dict[str, list[int]] = field(default_factory=dict)
    _always: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        for number, alternative in enumerate(self.alternatives):
            if alternative.needs is None:
                self._always.append(number)
            else:
                for word in alternative.needs:
                    self._needing.setdefault(word, []).append(number)

    def spans(self, text: Words) -> tuple[tuple[int, int], ...]:
        """Where it stands, from the space before its first word: one span for each word that it begins at."""
        numbers = set(self._always)
        for word in text.present:
            numbers.update(self._needing.get(word, ()))
        ends: dict[int, int] = {}
        for number in sorted(numbers):
            pattern = self.alternatives[number].pattern()
            for at, word in enumerate(text.words):
                if at not in ends and (pattern.first is None or pattern.nullable or word in pattern.first):
                    for end in pattern.ends(text.words, at)[:1]:
                        ends[at] = end
        return tuple((text.starts[at], text.end(end)) for at, end in sorted(ends.items()) if end > at)

    def apart(self, text: Words) -> tuple[tuple[int, int], ...]:
        """The spans that do not overlap an earlier one."""
        kept: list[tuple[int, int]] = []
        for start, end in self.spans(text):
            if not kept or start >= kept[-1][1]:
                kept.append((start, end))
        return tuple(kept)

    def search(self, text: str) -> tuple[int, int] | None:
        """The first span in a text that begins and ends with a space, None when there is none."""
        return next(iter(self.spans(Words.of(text))), None)
