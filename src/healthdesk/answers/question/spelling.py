"""Bringing misspelled words of a question to words that the grammar and the lexicon know."""

from functools import lru_cache

from healthdesk.answers.question.cues import cue_words
from healthdesk.answers.question.lexicon import Lexicon
from healthdesk.answers.question.tokens import Token, near, stem, word_list

_SHORTEST = 5
_LONG = 8
_CLIPPED = 6
"""Up to so many letters a word is no other one with a letter too many at its end ("antral" is no "antra")."""


def corrected(tokens: tuple[Token, ...], lexicon: Lexicon, language: str = "en") -> tuple[Token, ...]:
    """The tokens with unknown words replaced by the one known word they nearly are, or split where two were joined."""
    vocabulary = lexicon.vocabulary()
    plain = cue_words(language) | ordinary_words(language)
    named = vocabulary | cue_words(language)
    result: list[Token] = []
    for token in tokens:
        if _known(token, vocabulary, plain):
            result.append(token)
        else:
            result.extend(_repair(token, vocabulary, named, named | plain))
    return tuple(result)


def _known(token: Token, vocabulary: frozenset[str], plain: frozenset[str]) -> bool:
    word = token.stem
    return len(word) < _SHORTEST or not word.isalpha() or word in vocabulary or word in plain or token.text in plain


@lru_cache(maxsize=4)
def ordinary_words(language: str) -> frozenset[str]:
    """Frequent words, as written and as stems: never taken for misspellings of something else."""
    words = word_list(f"ordinary/{language}") | word_list(f"fillers/{language}")
    return words | {stem(word, language) for word in words}


def _repair(
    token: Token, vocabulary: frozenset[str], named: frozenset[str], known: frozenset[str]
) -> tuple[Token, ...]:
    found = _closest(token.stem, known)
    if found:
        return (Token(found, found),) if found in named else (token,)
    word = token.stem
    for cut in range(_SHORTEST, len(word) - _SHORTEST + 1):
        left, right = word[:cut], word[cut:]
        if left in named and right in vocabulary:
            return Token(left, left), Token(right, right)
    return (token,)


def _closest(word: str, known: frozenset[str]) -> str:
    limit = 2 if len(word) >= _LONG else 1
    candidates = [
        one
        for one in known
        if len(one) >= _SHORTEST
        and abs(len(one) - len(word)) <= limit
        and not (one == word[:-1] and len(word) <= _CLIPPED and word[-1] not in "esx")
        and (one[0] == word[0] or one[:2] == word[1::-1])
    ]
    for allowed in range(1, limit + 1):
        fits = sorted(one for one in candidates if near(word, one, allowed))
        if fits:
            return min(fits, key=lambda one: (one[-1] != word[-1], abs(len(one) - len(word)), one))
    return ""
