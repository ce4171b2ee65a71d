"""A crude common form of a word in each language: no word of a dictionary, only the same for what means the same.

The rules are the project's own, after the light stemmers for information retrieval (J. Savoy, "Light stemming approaches
for the French, Portuguese, German and Hungarian languages", 2006): plural, case and gender endings go, nothing else.
"""

import re

_UMLAUT = re.compile(r"(?<![aeouqy])([aou])e(?!i)")
_GERMAN_ENDINGS = ("ern", "em", "en", "er", "es", "e", "n", "s")
_LEAST = 4
# Plurals that ask for something else than their singular: "wie viele" counts, "wie viel" does not; "Leberwerte" is a
# panel, "Leberwert" one value.
_GERMAN_PLURALS = re.compile(r"(?:^viele|werte|ergebnisse)(?=n?$)")
_SPANISH_PLURALS = {"cuantos": "cuantos", "cuantas": "cuantos"}


def plural_stem(word: str) -> str:
    """Singular and plural of English and French."""
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us")) and (len(word) == 4 or word[-2] != "i"):
        word = word[:-1]
    if len(word) > 4 and word.endswith("ie"):
        word = word[:-2] + "y"
    return word


def german_plain(word: str) -> str:
    """A folded German word with umlauts typed as two letters taken back ("groesse" is "grosse", as "größe" is)."""
    return _UMLAUT.sub(r"\1", word)


def german_stem(word: str) -> str:
    """A German word without its case and plural endings, umlauts typed as two letters taken back ("impfungen": "impfung")."""
    word = german_plain(word)
    plural = _GERMAN_PLURALS.search(word)
    if plural:
        return word[: plural.end()]
    # Twice, for a plural of a word that ends like one itself: "probleme", "problem".
    short = _without_ending(_without_ending(word))
    return short[:-1] if short.endswith("ss") and len(short) > _LEAST else short


def _without_ending(word: str) -> str:
    return next(
        (
            word[: -len(ending)]
            for ending in _GERMAN_ENDINGS
            if word.endswith(ending) and len(word) - len(ending) >= _LEAST and not _keeps(word, ending)
        ),
        word,
    )


def _keeps(word: str, ending: str) -> bool:
    """Whether a last letter belongs to the word: "virus", "insulin" and "ergebnis" are no plurals."""
    if ending == "s":
        return word.endswith(("ss", "us", "is", "as", "os"))
    return ending == "n" and not word.endswith(("eln", "ern"))


def spanish_stem(word: str) -> str:
    """A Spanish word without its plural and gender endings ("ultimas", "ultimo": "ultim"; "meses": "mes").

    Short words keep their last vowel: "alta" is no "ALT" and "gota" no "GOT".
    """
    if word in _SPANISH_PLURALS:
        return _SPANISH_PLURALS[word]
    if len(word) > _LEAST - 1 and word.endswith("s") and not word.endswith(("sis", "tis", "us")):
        word = word[:-2] if word.endswith("es") and word[-3] not in "aeiou" and len(word) > _LEAST else word[:-1]
    return word[:-1] if len(word) > _LEAST and word[-1] in "aoe" else word
