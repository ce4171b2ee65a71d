"""Which of four languages a question is in, guessed from its words, endings and accents."""

import re
from functools import cache

from healthdesk.answers.question.tokens import fold, word_list

LANGUAGES = ("en", "fr", "de", "es")
_WORD = re.compile(r"(?<![a-z\d])[a-z]+(?![a-z\d])")
# What a letter or mark tells; é, ü and the like are shared and tell less than ñ or ß.
_LETTERS = {
    "fr": {"è": 2, "ê": 2, "ë": 1, "à": 2, "â": 2, "î": 2, "ï": 2, "ô": 2, "ù": 2, "û": 2, "ç": 2, "œ": 2, "é": 1},
    "de": {"ä": 2, "ö": 2, "ü": 2, "ß": 3},
    "es": {"ñ": 3, "¿": 3, "¡": 3, "á": 2, "í": 2, "ó": 2, "ú": 2, "é": 1},
}
# French elision ("l'hôpital", "qu'il", "J’ai"), which no other of the four writes so.
_ELISION = re.compile(r"(?<![a-zà-ÿ'])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu)'(?=[a-zà-ÿœ])")
_ENGLISH_APOSTROPHE = re.compile(r"[a-z](?:n't|'(?:s|re|ve|ll|m|d))\b")
_ENDINGS = {
    "en": re.compile(r"(?:ing|ness|ight|ough|tch|ful|less|ck|[^aeiou]ly)$"),
    "fr": re.compile(r"(?:eux|euse|euses|aux|eau|eaux|ette|ettes|ique|iques|aient|ait|ez|oire|ement|ogie)$"),
    "de": re.compile(
        r"(?:ung|ungen|keit|heit|lich|liche|lichen|isch|ische|ischen|schaft|chen|tum|druck|wert|werte|ierte?|nis|"
        r"zucker|mittel|schmerz|schmerzen|spiegel|krankheit|stoff|[bcdfgklmnprstz]ig|t?zt)$|sch|^ge[a-z]{3,}(?:t|en)$"
    ),
    "es": re.compile(
        r"(?:[bcdfghjlmnprstvz]ar|cion|ciones|dad|dades|mente|ado|ados|ido|idos|ando|iendo|aron|ieron|osis|ito|ita|ia|ias|ico|ica)$"
    ),
}
_UNIQUE, _SHARED, _ENDING = 3.0, 1.0, 0.8


@cache
def _words_of(language: str) -> frozenset[str]:
    return word_list(f"language_words/{language}")


@cache
def _weights(word: str) -> tuple[tuple[str, float], ...]:
    """What a word tells: much of the one language that knows it, little of each of several, its ending otherwise."""
    known = [language for language in LANGUAGES if word in _words_of(language)]
    if known:
        weight = _UNIQUE if len(known) == 1 else _SHARED / (len(known) - 1)
        # A letter alone ("vitamin D", "hepatitis A") tells little.
        return tuple((language, weight if len(word) > 1 else weight / 3) for language in known)
    if len(word) < 5:
        return ()
    return tuple((language, _ENDING) for language in LANGUAGES if _ENDINGS[language].search(word))


def guess_language(question: str, fallback: str = "en") -> str:
    """The language as "en", "fr", "de" or "es"; `fallback` when the question gives no sign, or one as strong of it."""
    seen = _signs(question)
    most = max(seen.values())
    likely = [language for language in LANGUAGES if seen[language] > most - 0.05]
    return fallback if fallback in likely or not most else likely[0]


def likely_languages(question: str) -> tuple[str, ...]:
    """The languages that a question may be in, the likeliest first: all with three quarters of its signs."""
    seen = _signs(question)
    most = max(seen.values())
    return tuple(sorted((each for each in LANGUAGES if seen[each] >= 0.75 * most), key=lambda each: -seen[each]))


def _signs(question: str) -> dict[str, float]:
    small = question.lower().replace("’", "'").replace("‘", "'").replace("ʼ", "'")
    seen = dict.fromkeys(LANGUAGES, 0.0)
    for word in _WORD.findall(fold(small)):
        for language, weight in _weights(word):
            seen[language] += weight
    for language, letters in _LETTERS.items():
        seen[language] += sum(letters.get(letter, 0) for letter in small)
    seen["fr"] += 2 * len(_ELISION.findall(small))
    seen["en"] += 2 * len(_ENGLISH_APOSTROPHE.findall(small))
    return seen
