"""The lexicon of a question: everything that the project's tables and a person's own records can name.

A phrase may have several meanings ("potassium" is a result and a medicine); the grammar picks by what else the
question says. The longest phrase at a place wins.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from healthdesk.answers.question.colloquial import MISTAKEN, REMOVED, capitals_only, everyday_names
from healthdesk.answers.question.terms import conditions, encounters, procedures
from healthdesk.answers.question.tokens import Token, stem, stems, word_list
from healthdesk.domain import knowledge


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a phrase names.

    `kind` is measure, panel, ingredient, class, vaccine, condition, procedure, encounter, or a shelf of the person's
    own records (own-condition, own-medication, own-procedure, own-allergy, own-result); `key` the table's key or the
    record's title.
    """

    kind: str
    key: str


@dataclass(frozen=True, slots=True)
class Span:
    """A named thing in a question: where its words stand (token indexes) and what it may mean."""

    start: int
    end: int
    words: str
    meanings: tuple[Meaning, ...]

    def key(self, *kinds: str) -> str:
        """The key of its first meaning of one of these kinds, or ""."""
        return next((one.key for kind in kinds for one in self.meanings if one.kind == kind), "")


class Lexicon:
    """Phrases by their first stem, longest first."""

    def __init__(
        self, phrases: Iterable[tuple[str, Meaning]], base: "Lexicon | None" = None, language: str = "en"
    ) -> None:
        self._base = base
        self._language = language
        self._phrases: dict[tuple[str, ...], list[Meaning]] = {}
        self._longest: dict[str, int] = {}
        for text, meaning in phrases:
            key = stems(text, language)
            if not key:
                continue
            meanings = self._phrases.setdefault(key, [])
            if meaning not in meanings:
                meanings.append(meaning)
            self._longest[key[0]] = max(len(key), self._longest.get(key[0], 0))
        own = frozenset(word for key in self._phrases for word in key)
        self._vocabulary = own | base.vocabulary() if base else own

    def longest_at(self, word: str) -> int:
        """How many words the longest phrase beginning with a stem has."""
        own = self._longest.get(word, 0)
        return max(own, self._base.longest_at(word)) if self._base else own

    def meanings(self, key: tuple[str, ...]) -> tuple[Meaning, ...]:
        """What a phrase, as stems, may mean; none when it is unknown."""
        inherited = self._base.meanings(key) if self._base else ()
        return (*inherited, *self._phrases.get(key, ()))

    def knows(self, word: str) -> bool:
        """Whether a stem stands in any phrase."""
        return word in self.vocabulary()

    def vocabulary(self) -> frozenset[str]:
        """Every stem of every phrase."""
        return self._vocabulary

    def spans(self, tokens: tuple[Token, ...], capitals: frozenset[str] = frozenset()) -> tuple[Span, ...]:
        """The named things of a question, none overlapping; `capitals` are the words typed in capitals, folded."""
        found: list[Span] = []
        place = 0
        while place < len(tokens):
            span = self._at(tokens, place, capitals)
            if span is None:
                place += 1
            else:
                found.append(span)
                place = span.end
        return tuple(found)

    def _at(self, tokens: tuple[Token, ...], place: int, capitals: frozenset[str]) -> Span | None:
        longest = min(self.longest_at(tokens[place].stem), len(tokens) - place)
        for length in range(longest, 0, -1):
            part = tokens[place : place + length]
            meanings = self.meanings(tuple(token.stem for token in part))
            if meanings and (length > 1 or _may_stand_alone(part[0].text, capitals, self._language)):
                return Span(place, place + length, " ".join(token.text for token in part), meanings)
        return None


def _may_stand_alone(word: str, capitals: frozenset[str], language: str) -> bool:
    return word not in capitals_only(language) or word in capitals


_SPOKEN = {"en": ("en", "fr"), "fr": ("en", "fr"), "de": ("en", "de"), "es": ("en", "es")}
"""The languages whose names a question may use: records and laboratories everywhere print English names too."""


def _tables(spoken: tuple[str, ...]) -> Iterator[tuple[str, Meaning]]:
    """The names in the project's own tables."""
    medicines = knowledge.ingredients()
    named = (
        *(("measure", one.key, _of(one.names, spoken)) for one in knowledge.lab_concepts()),
        *(("panel", one.key, _of(one.names, spoken)) for one in knowledge.panels()),
        *(("ingredient", one.key, (*_of(one.names, spoken), *one.brands.values())) for one in medicines),
        *(("class", one.key, _of(one.names, spoken)) for one in knowledge.medicine_classes()),
        *(("vaccine", one.key, _of(one.names, spoken)) for one in knowledge.vaccine_groups()),
    )
    for kind, key, groups in named:
        for names in groups:
            yield from (
                (name, Meaning(kind, key))
                for name in names
                if (key, name.lower()) not in REMOVED and (spoken[-1], name.lower()) not in MISTAKEN
            )


def _of(names: Mapping[str, tuple[str, ...]], spoken: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    return tuple(names[language] for language in spoken if language in names)


def _everyday(spoken: tuple[str, ...]) -> Iterator[tuple[str, Meaning]]:
    """Everyday names, and the words for conditions, procedures and visits."""
    for language in spoken:
        yield from ((name, Meaning(kind, key)) for kind, key, name in everyday_names(language))
    for kind, terms in (("condition", conditions()), ("procedure", procedures()), ("encounter", encounters())):
        for term in terms:
            yield from ((name, Meaning(kind, term.key)) for language in spoken for name in term.words[language])


@lru_cache(maxsize=4)
def static_lexicon(language: str = "en") -> Lexicon:
    """What the tables name for questions of a language, read once."""
    spoken = _SPOKEN[language]
    return Lexicon(chain(_tables(spoken), _everyday(spoken)), language=language)


def personal_lexicon(titles: Iterable[tuple[str, str]], language: str = "en") -> Lexicon:
    """The tables' names with the titles of a person's own records, given as (shelf, title)."""
    known = tuple(titles)
    whole = ((plain_title(title), _own(shelf, title)) for shelf, title in known)
    return Lexicon(
        chain(whole, _short_names(known, language)),
        base=static_lexicon(language),
        language=language,
    )


def _own(shelf: str, title: str) -> Meaning:
    """What a title of the person's own records means; a result that no table knows comes as "result|its concept"."""
    kind, _, concept = shelf.partition("|")
    return Meaning(f"own-{kind}", concept or title)


SHORT = "~"
"""Begins the key of a name that is only part of a title: it names every title that has its words."""
_LONG_WORD = 6


def _short_names(titles: tuple[tuple[str, str], ...], language: str) -> Iterator[tuple[str, Meaning]]:
    """What people call a thing whose title is longer: a medicine without its strength, a title's one rare word."""
    known = static_lexicon(language)
    for shelf, title in titles:
        if shelf.startswith("result"):
            continue
        if shelf == "medication":
            name = _STRENGTH.split(plain_title(title), maxsplit=1)[0].strip()
            if len(name) >= _LONG_WORD - 1 and not known.meanings(stems(name, language)):
                yield name, Meaning(f"own-{shelf}", f"{SHORT}{name}")
            continue
        for word in stems(plain_title(title), language):
            if len(word) >= _LONG_WORD and word.isalpha() and not known.knows(word) and word not in _PLAIN:
                yield word, Meaning(f"own-{shelf}", f"{SHORT}{word}")


_STRENGTH = re.compile(
    r"\s*(?:\d|\b(?:tablets?|capsules?|caps|injection|cream|oral|comprimes?|gelules?|solution|tabletten|comprimidos?)\b)",
    re.IGNORECASE,
)
_PLAIN = word_list("title_words")
"""Words of titles that say nothing of what a thing is."""


def plain_title(title: str) -> str:
    """A title without the bracketed kind that terminologies add: "Anemia (disorder)" is "Anemia"."""
    cut = title
    while cut.endswith((")", "]")):
        opening = max(cut.rfind(" ("), cut.rfind(" ["))
        if opening <= 0:
            break
        cut = cut[:opening]
    return cut.strip()


def stem_set(text: str) -> frozenset[str]:
    """The stems of a text as a set, for comparing titles."""
    return frozenset(stem(word) for word in stems(text))
