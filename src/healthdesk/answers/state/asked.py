"""The question's own words, as the person wrote them: with their capitals and accents, whole and not as stems."""

import re
from functools import lru_cache

from healthdesk.answers.question.tokens import fold

_WORD = re.compile(r"[^\W_]+")
_SHORTEST_STEM = 4


@lru_cache(maxsize=256)
def as_asked(words: str, question: str) -> str:
    """The piece of a question that folded words or stems stand for; the words themselves when it holds no such piece.

    "lungenentzundung" is "Lungenentzündung" again, "blutverdunn" "Blutverdünner", and "vitamin k" "Vitamin K".
    """
    wanted = words.split()
    pieces = [(match, fold(match[0])) for match in _WORD.finditer(question)]
    if not wanted:
        return words
    for start in range(len(pieces) - len(wanted) + 1):
        held = pieces[start : start + len(wanted)]
        if all(_is(word, folded) for word, (_, folded) in zip(wanted, held, strict=True)):
            return question[held[0][0].start() : held[-1][0].end()]
    found = [next((match[0] for match, folded in pieces if _is(word, folded)), "") for word in wanted]
    return " ".join(found) if all(found) else words


def _is(word: str, folded: str) -> bool:
    return folded == word or (len(word) >= _SHORTEST_STEM and folded.startswith(word))
