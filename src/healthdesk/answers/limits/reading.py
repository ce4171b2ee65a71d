"""A question as the grammars read it: small letters, no accents, one space before each word, punctuation kept apart."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from healthdesk.answers.limits.grammar import SHORTHAND, SHORTHAND_OF, grammar, plain_moods, plain_umlauts
from healthdesk.domain.knowledge import (
    classes_in,
    classes_of,
    folded,
    ingredient_mentions,
    ingredients,
    lab_concepts,
    medicine_classes,
)

_CONTRACTED = re.compile(r"(?<=[a-z])'(?=(?:s|t|m|re|ve|d|ll|em)\b)")
_ELIDED = re.compile(r"\b(j|l|d|c|n|s|m|t|qu|jusqu|lorsqu|puisqu|quelqu|aujourd)'")
_GLUED = re.compile(
    r"\b(j)(ai|arrive|etouffe|avais|etais|en|y|avale)\b|\b(n)(arrive|arrivent|ai|est)\b|\b(c)(est|etait)\b|\b(qu)(il|on)\b"
)
_DECIMAL = re.compile(r"(?<=\d)[,.°](?=\d)")
_PAUSES = re.compile(r"[,:()\[\]{}–—]|\s-\s")
_UNIT = re.compile(r"(?<=\d)(?=[a-z])")
# In German a comma stands before these without a pause: what follows belongs to what was said.
_JOINED = re.compile(
    r" , (?=(?:dass|um|ob|als|sich|zu|mich|wo|wer|wenn) |(?:[a-z]+ ){0,3}(?:zu [a-z]+en|[a-z]+zu[a-z]+en)(?: |$))"
)
_STRETCHED = re.compile(r"([a-z])\1{2,}")
# What makes "vitamin D" or "potassium" a value that was measured, and what makes it something to take.
_MEASURED = re.compile(
    r"\b(?:highest|lowest|recent|reached|values?|results?|levels?|readings?|average|mean|trend|tested|measured|max|maximum|min|minimum|newest|latest|"
    r"valeurs?|resultats?|taux|moyenne|tendance|evolution|mesuree?s?|dernieres?|plus hau?te?|plus basse?|"
    r"werte?|ergebnisse?|spiegel|messung|gemessen|hochste[rns]?|niedrigste[rns]?|mittelwert|durchschnitt|verlauf|"
    r"valor(?:es)?|resultados?|niveles?|media|promedio|medido|mas alt[oa]|mas baj[oa])\b"
)
_TAKEN = re.compile(
    r"\b(?:should|take|takes|taking|took|taken|dose|doses|dosage|tablets?|pills?|drops?|capsules?|supplements?|injections?|double|"
    r"dois|dose|prendre|prends|prend|pris|comprimes?|gelules?|gouttes|ampoules?|doubler|"
    r"soll|sollte|nehme|nehmen|nimmt|einnehmen|dosis|tabletten?|tropfen|kapseln?|verdoppeln|"
    r"debo|tomar|tomo|toma|pastillas?|comprimidos?|gotas|capsulas?|duplicar)\b"
)
_VACCINATION = re.compile(
    r"\b(?:flu|influenza|covid|tetanus|shingles|mmr|polio|hpv|hepatitis|pneumonia|measles) (?:jabs?|shots?)\b"
)
_VITAMIN = re.compile(r"\b(?:vitamine?s?|vit|vitamina) ?[a-ek]? ?\d{0,2}\b")
_ACID_NAMES = re.compile(r"\b(?:uric|folic|lactic|amino|fatty|bile|methylmalonic) acids?\b|\bacides? (?:urique|folique|lactique|amines?|gras|biliaires?)\b|\bacidos? (?:urico|folico|lactico|graso|biliar(?:es)?)\b")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reading:
    """The text with its words, and the same with medicines replaced by their kind ("zmed"); ingredients it names."""

    text: str
    medicated: str
    medicines: tuple[str, ...]


def read(question: str, language: str) -> Reading:
    """Read a question for the grammar of a language."""
    plain = normalised(question, language)
    text = _with_values(_spelled_right(plain, language))
    if language == "de":
        # Medicines are looked for as they are spelled: umlauts in two letters are folded afterwards.
        named, medicated = plain, _spelled_right(_medicated(plain), language)
    else:
        named, medicated = text, _medicated(text)
    names = dict.fromkeys(key for mention in ingredient_mentions(named) for key in mention.key.split("+"))
    return Reading(f" . {text} . ", f" . {medicated} . ", tuple(names))


def _spelled_right(text: str, language: str) -> str:
    words = (plain_umlauts(text) if language == "de" else text).split()
    return " ".join(_known(word, language) for word in words)


def normalised(question: str, language: str = "en") -> str:
    """Small letters without accents; words, numbers and the marks "." "," "?" set apart by single spaces."""
    text = unicodedata.normalize("NFKC", question).lower()
    if language == "de":
        text = plain_moods(text)
    text = re.sub(r"[’‘`´ʼ′]", "'", text)
    text = text.replace("œ", "oe").replace("æ", "ae").replace("ß", "ss").replace("¿", ",").replace("¡", ",")
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    text = _ELIDED.sub(r"\1 ", _CONTRACTED.sub("", text))
    text = re.sub(r"\ba ?& ?e\b", "ae", text)
    text = _DECIMAL.sub(".", text)
    text = re.sub(r"(?<!\d)\.|\.(?!\d)|[!;\n…?]+", lambda m: " ? " if "?" in m.group() else " . ", text)
    text = _PAUSES.sub(" , ", text)
    text = _UNIT.sub(" ", text)
    text = re.sub(r"[^a-z0-9.,?/ ]|(?<!\d)/|/(?!\d)", " ", text)
    text = _STRETCHED.sub(r"\1", text)
    text = _GLUED.sub(lambda m: " ".join(part for part in m.groups() if part), text)
    short = SHORTHAND_OF.get(language, SHORTHAND)
    words = [short.get(word, word) for word in text.split()]
    plain = " ".join(words)
    if language == "de":
        return _JOINED.sub(" ", plain)
    return plain.replace(" , , ", " , ") if language == "es" else plain


def _with_values(text: str) -> str:
    """What a laboratory measures replaced by "zvalue" where its name could be read as a poison or a medicine."""
    text = _VACCINATION.sub("zvaccination", _ACID_NAMES.sub("zvalue", text))
    if not _MEASURED.search(text) or _TAKEN.search(text):
        return text
    text = _VITAMIN.sub("zvalue", text)
    for mention in reversed(ingredient_mentions(text)):
        if text[mention.start : mention.end] in _measured_names():
            text = f"{text[: mention.start]}zvalue{text[mention.end :]}"
    return text


def _medicated(text: str) -> str:
    """Medicines and classes of medicines replaced by "zmed", "zinsulin", "zanticoagulant" or "zimmuno"."""
    spans = [(m.start, m.end, _kind(m.key.split("+")[0])) for m in ingredient_mentions(text)]
    taken = [(start, end) for start, end, _ in spans]
    spans.extend(
        (mention.start, mention.end, _class_kind(mention.key))
        for mention in classes_in(text)
        if all(mention.end <= start or mention.start >= end for start, end in taken)
    )
    for start, end, word in sorted(spans, reverse=True):
        text = f"{text[:start]}{word}{text[end:]}"
    return text


@cache
def _measured_names() -> frozenset[str]:
    """Names that laboratories measure, folded: some of them are also names of what is taken."""
    return frozenset(folded(name) for one in lab_concepts() for names in one.names.values() for name in names)


def _kind(ingredient: str) -> str:
    return next((word for key in classes_of(ingredient) if (word := _class_kind(key)) != "zmed"), "zmed")


def _class_kind(key: str) -> str:
    return {
        "insulin": "zinsulin",
        "anticoagulant": "zanticoagulant",
        "immunosuppressant": "zimmuno",
        "anticancer": "zimmuno",
    }.get(key, "zmed")


# Correcting a slip of the keyboard: a word of six letters or more that nobody knows becomes the one word of the
# grammar that is one letter away.


@cache
def _spelled(language: str) -> dict[str, tuple[str, ...]]:
    """The grammar's longer words by their first letter."""
    longer: dict[str, list[str]] = {}
    for word in grammar(language).vocabulary:
        if len(word) > 5:
            longer.setdefault(word[0], []).append(word)
    return {letter: tuple(words) for letter, words in longer.items()}


@cache
def _ordinary() -> frozenset[str]:
    """Words that are right as they stand: names of measures and medicines, and both grammars' own words."""
    named = (entry.names for table in (lab_concepts(), medicine_classes(), ingredients()) for entry in table)
    branded = (entry.brands for entry in ingredients())
    return frozenset(
        word for by in (*named, *branded) for names in by.values() for name in names for word in folded(name).split()
    )


def _known(word: str, language: str) -> str:
    if len(word) <= 5 or not word.isalpha() or word in _ordinary():
        return word
    read_with = ("en", "fr") if language in ("en", "fr") else (language,)
    if any(word in grammar(known).vocabulary for known in read_with):
        return word
    if word.endswith("s") and any(word[:-1] in grammar(known).vocabulary for known in read_with):
        return word
    alike = _spelled(language).get(word[0], ())
    near = {meant for meant in alike if -2 < len(meant) - len(word) < 2 and _one_slip(word, meant)}
    return near.pop() if len(near) == 1 else word


def _one_slip(typed: str, meant: str) -> bool:
    """Whether one letter was left out, doubled, added or struck wrongly, or two neighbours changed places."""
    if len(typed) == len(meant):
        wrong = [place for place in range(len(typed)) if typed[place] != meant[place]]
        if len(wrong) == 2:
            first, second = wrong
            return second == first + 1 and typed[first] == meant[second] and typed[second] == meant[first]
        # A letter struck wrongly makes too many other words ("heated", "hearts"): only inside long ones.
        return len(wrong) == 1 and len(typed) > 7
    longer, shorter = sorted((typed, meant), key=len, reverse=True)
    return len(longer) == len(shorter) + 1 and any(
        longer[:place] + longer[place + 1 :] == shorter for place in range(len(longer))
    )
