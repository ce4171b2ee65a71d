"""What the words of a question weigh together: the second ear, for wording that no rule foresaw.

Each word, pair of words and piece of a word of four or five letters has a weight for each thing that may have to be
said first. The weights (`*.weights`) were learned by `tests/limits/learn.py` from the sentences in that folder, of
people in danger, in despair, with requests, and of those that merely sound like it; logistic regression, no language
model. They are read as a table, added up and divided by the root of their number: the same words weigh the same on
every computer, and a language without such a file is heard by the rules alone.
"""

import math
from functools import cache
from importlib.resources import files
from itertools import pairwise

_FILES = {"en": "english", "fr": "french", "de": "german", "es": "spanish"}
_PIECES = (4, 5)
# So many features have some six words.
_FEW = 60
BIAS = "(bias)"
# Weights are written as whole numbers.
SCALE = 20


def features(text: str) -> frozenset[str]:
    """The words of a text as `reading.Reading` holds it, their pairs, those with one word between, and their pieces."""
    words = text.split()
    found = set(words)
    found.update(f"{first} {second}" for first, second in pairwise(words))
    found.update(f"{first} _ {second}" for first, second in zip(words, words[2:], strict=False))
    for word in words:
        whole = f"<{word}>"
        found.update(f"#{whole[at : at + size]}" for size in _PIECES for at in range(len(whole) - size + 1))
    return frozenset(found)


def root(found: frozenset[str]) -> float:
    """What the sum of the weights is divided by: few words are never as sure as many."""
    return math.sqrt(max(len(found), _FEW))


@cache
def _weights(language: str) -> tuple[tuple[str, ...], dict[str, tuple[int, ...]]]:
    """The things weighed for, and the weights of each feature; nothing for a language that has none."""
    path = files("healthdesk.answers.limits") / f"{_FILES[language]}.weights"
    if not path.is_file():
        return (), {}
    head, *rows = path.read_text(encoding="utf-8").splitlines()
    table = {}
    for row in rows:
        feature, *cells = row.split("\t")
        table[feature] = tuple(int(cell or 0) for cell in cells)
    return tuple(head.split("\t")[1:]), table


def weighed(text: str, language: str) -> dict[str, float]:
    """How much a text weighs for each thing; 0 is even odds, and the farther above the surer."""
    names, table = _weights(language)
    if not names:
        return {}
    found = features(text)
    sums = [0] * len(names)
    for feature in found:
        for number, weight in enumerate(table.get(feature, ())):
            sums[number] += weight
    share = root(found)
    return {name: (total / share + bias) / SCALE for name, total, bias in zip(names, sums, table[BIAS], strict=True)}
