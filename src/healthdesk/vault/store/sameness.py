"""What makes two statements say the same: where they may meet (a bucket), and what is compared there (a sense).

Buckets are coarse and kept as one number, so that an import compares only with what may be alike: measurements by what
was measured and the day; other events by their kind and day; problems, allergies and medicines by their kind alone.
"""

import re
from functools import lru_cache
from hashlib import blake2b

import msgspec

from healthdesk.domain import knowledge
from healthdesk.domain.dates import PartialDate, parse_date
from healthdesk.domain.records import Coding, Kind, Quantity, Standing

EDITION = 2
"""Goes up when these rules change: vaults whose derived columns an earlier edition made are brought up at their opening."""

_LARGEST = (1 << 62) - 1
MEASURED = frozenset({Kind.RESULT, Kind.VITAL, Kind.OBSERVATION})
UNDATED = frozenset({Kind.CONDITION, Kind.ALLERGY, Kind.MEDICATION})
_EVENTS = frozenset({Kind.IMMUNIZATION, Kind.PROCEDURE, Kind.ENCOUNTER})
_WHOLE = frozenset({
    Kind.REPORT, Kind.IMAGING, Kind.CARE_PLAN, Kind.GOAL, Kind.FAMILY_HISTORY, Kind.COVERAGE, Kind.NOTE,
})  # fmt: skip
"""Kinds of which two are the same only when everything that a list shows of them is."""


class Value(msgspec.Struct, frozen=True, array_like=True):
    """One measured value as it is compared: in the measure's usual unit where the tables know the way there.

    `about` is the concept or the folded label; `step` is the size of the last printed figure, in the same unit; `text`
    is what was printed when it is no number; `printed` names the unit as it was given.
    """

    about: str
    comparator: str
    value: float | None
    step: float = 0.0
    unit: str = ""
    text: str = ""
    printed: str = ""


class Sense(msgspec.Struct, frozen=True, array_like=True):
    """What is compared of a statement: the names of what it is about, when, and what it says."""

    keys: tuple[str, ...] = ()
    when: str = ""
    values: tuple[Value, ...] = ()
    words: str = ""
    facts: tuple[str, ...] = ()


class Stated(msgspec.Struct, frozen=True):
    """A statement as the rules look at it, whether it is being written or was written long ago."""

    kind: Kind
    standing: Standing
    title: str
    detail: str
    concept: str
    codes: tuple[Coding, ...]
    date: PartialDate | None
    measured: tuple[tuple[str, str, Quantity], ...] = ()
    contents: tuple[str, ...] = ()


_ENCODE = msgspec.json.Encoder()
_DECODE = msgspec.json.Decoder(Sense)


def likeness(stated: Stated) -> tuple[int, bytes] | None:
    """The bucket and the encoded sense of a statement; None when nothing can say the same."""
    kind = stated.kind
    if kind in MEASURED:
        return _of_measure(stated)
    if kind in UNDATED or (kind in _EVENTS and stated.date is not None):
        keys = _keys(stated)
        day = stated.date.text[:10] if stated.date and kind in _EVENTS else ""
        return (_bucket(kind.value, day), _encoded(stated, keys)) if keys else None
    return _of_whole(stated)


def _of_whole(stated: Stated) -> tuple[int, bytes] | None:
    kind, when = stated.kind, stated.date.text if stated.date else ""
    if kind is Kind.PATIENT:
        birth_date = stated.detail.partition(" ")[0] if stated.detail[:1].isdigit() else ""
        return _bucket(kind.value), _ENCODE.encode(Sense(facts=(plain(stated.title), birth_date)))
    if kind is Kind.DOCUMENT and stated.contents:
        return _bucket(kind.value, *stated.contents), _ENCODE.encode(Sense(facts=stated.contents))
    if kind in _WHOLE and (when or stated.detail):
        words, facts = plain(f"{stated.title} {stated.detail}"), (*stated.contents, when)
        return _bucket(kind.value, words, *facts), _ENCODE.encode(Sense(words=words, facts=facts))
    return None


def sense_of(encoded: bytes) -> Sense:
    """The sense again."""
    return _DECODE.decode(encoded)


def _of_measure(stated: Stated) -> tuple[int, bytes] | None:
    if stated.date is None:
        return None
    about = stated.concept or (stated.codes[0].code if stated.codes else "") or plain(stated.title)
    if not about:
        return None
    values = tuple(value_of(concept, label, quantity) for concept, label, quantity in stated.measured)
    words = "" if values else plain(stated.detail)
    sense = Sense((), stated.date.text, values, words)
    return _bucket("measure", about, stated.date.text[:10]), _ENCODE.encode(sense)


def _encoded(stated: Stated, keys: tuple[str, ...]) -> bytes:
    when = stated.date.text if stated.date else ""
    facts: tuple[str, ...] = ()
    if stated.kind is Kind.ALLERGY:
        names = (stated.title, *(coding.display for coding in stated.codes))
        facts = (knowledge.none_known(names), "drug" if knowledge.ingredients_in(" / ".join(names)) else "")
    if stated.kind is Kind.MEDICATION:
        often = knowledge.times_a_day(stated.detail)
        printed = knowledge.strengths((stated.title, *(coding.display for coding in stated.codes)))
        facts = (printed, f"{often:g}" if often is not None else "", knowledge.amount_taken(stated.detail))
    words = plain(stated.detail) if stated.kind in (Kind.MEDICATION, Kind.ALLERGY) else ""
    return _ENCODE.encode(Sense(keys, when, (), words, facts))


def _bucket(*parts: str) -> int:
    return int.from_bytes(blake2b("\x1f".join(parts).encode(), digest_size=8).digest(), "big") & _LARGEST


# Code systems, by what their URI or OID contains. Sources: https://terminology.hl7.org/external_terminologies.html and
# the OIDs of HL7's registry (https://www.hl7.org/oid/); the French ones: ANS, https://mos.esante.gouv.fr/NOS/.
_SYSTEMS = (
    ("snomed", ("snomed", "2.16.840.1.113883.6.96")),
    ("icd10", ("icd-10", "icd10", "cim-10", "2.16.840.1.113883.6.90", "2.16.840.1.113883.6.3", "i10")),
    ("icd9", ("icd-9", "icd9", "2.16.840.1.113883.6.103", "2.16.840.1.113883.6.104", "2.16.840.1.113883.6.2", "i9")),
    ("rxnorm", ("rxnorm", "2.16.840.1.113883.6.88")),
    ("unii", ("fdasis", "unii", "2.16.840.1.113883.4.9")),
    ("cvx", ("cvx", "2.16.840.1.113883.12.292")),
    ("loinc", ("loinc", "2.16.840.1.113883.6.1")),
    ("cpt", ("ama-assn", "cpt", "2.16.840.1.113883.6.12")),
    ("ndc", ("ndc", "2.16.840.1.113883.6.69")),
    ("atc", ("whocc", "atc", "2.16.840.1.113883.6.73")),
    ("cip", ("1.2.250.1.213.2.3",)),
)


@lru_cache(maxsize=1024)
def system_name(system: str) -> str:
    """A short name for a code system however it is written; its own text when it is none of the usual ones."""
    plain_system = system.lower().removeprefix("urn:oid:").strip()
    for name, marks in _SYSTEMS:
        if any(plain_system == mark if mark[0].isdigit() or len(mark) < 4 else mark in plain_system for mark in marks):
            return name
    return plain_system


# Words that name a class of statement rather than what it is about, alone or as a code's whole display.
_EMPTY = frozenset({
    "problem", "condition", "diagnosis", "finding", "complaint", "symptom", "allergy", "intolerance", "disorder", "disease", "unknown", "other", "none", "null", "medication", "drug", "observation", "procedure", "encounter", "visit", "immunization", "vaccine",
})  # fmt: skip
_ASIDE = re.compile(
    r"\((?:disorder|finding|situation|procedure|substance|product|event|morphologic abnormality|qualifier value"
    r"|observable entity|physical object|regime/therapy|medicinal product|clinical drug|sct ?\d+|[a-z]?\d[\da-z.]*)\)"
    r"|^\s*(?:diagnosis|diagnostic|problem|probleme|impression)\s*:",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z0-9.%]+")
_FILLERS = frozenset({
    "or", "ou", "of", "the", "and", "with", "to", "in", "on", "by", "for", "a", "an", "nos", "unspecified", "de", "du", "des", "la", "le", "les", "l", "d", "et", "avec", "sans", "precision",
})  # fmt: skip
_SAME_WORD = {"ii": "2", "i": "1", "iii": "3", "iv": "4", "disorder": "disease", "dm": "diabetes"}


@lru_cache(maxsize=8192)
def plain(text: str) -> str:
    """Words as they are compared: no accents, no capitals, no class in brackets, no order that carries nothing."""
    return " ".join(_WORD.findall(knowledge.unaccented(_ASIDE.sub(" ", text))))


@lru_cache(maxsize=8192)
def name_key(text: str) -> str:
    """A name without regard to word order and filler ("Hypertension, essential" is "Essential hypertension")."""
    words = (_SAME_WORD.get(word, word) for word in (mark.strip(".") for mark in plain(text).split()))
    kept = sorted({word.removesuffix("s") if len(word) > 4 else word for word in words if word not in _FILLERS})
    return "" if not kept or set(kept) <= _EMPTY else " ".join(kept)


def _keys(stated: Stated) -> tuple[str, ...]:
    """The names under which a statement is compared: codes in known systems, its concept, its words."""
    keys = []
    for coding in stated.codes:
        code = coding.code.strip().upper()
        system = system_name(coding.system)
        if code and system and (name_key(coding.display) or not coding.display):
            keys.append(f"{system}:{code.replace('.', '') if system.startswith('icd') else code}")
    if stated.concept:
        keys.append(f"={stated.concept}")
    names = (stated.title, *(coding.display for coding in stated.codes))
    if stated.kind is Kind.CONDITION:
        keys += [f"~{key}" for key in knowledge.condition_keys(stated.codes, names)]
    if stated.kind is Kind.ALLERGY:
        keys += [f"~{key}" for key in knowledge.allergen_keys(names)]
    if stated.kind is not Kind.MEDICATION or not stated.concept:
        keys += [f"'{key}" for name in names if (key := name_key(name))]
    return tuple(dict.fromkeys(keys))


# Words of one meaning in results that are no numbers, in the languages of the tables.
_TEXTS = {
    "neg": "-", "negative": "-", "negatif": "-", "negatives": "-", "positive": "+", "pos": "+", "positif": "+",
    "not detected": "not detected", "non detecte": "not detected", "none detected": "not detected",
}  # fmt: skip


def value_of(concept: str, label: str, quantity: Quantity) -> Value:
    """A printed value as it is compared."""
    about = concept or plain(label)
    if quantity.value is None:
        words = plain(quantity.value_text).replace(" / ", "/")
        text = _TEXTS.get(
            words,
            re.sub(r"(?<=\d)\s*[:/]\s*(?=\d)", ":", quantity.value_text.strip())
            if _RATIO.fullmatch(quantity.value_text.strip())
            else words,
        )
        return Value(about, quantity.comparator, None, text=text)
    printed = quantity.unit_code or quantity.unit
    slope, offset, unit = _way(concept, printed)
    step = _last_figure(quantity.value_text)
    return Value(
        about, quantity.comparator, quantity.value * slope + offset, abs(step * slope), unit, printed=plain(printed)
    )


_RATIO = re.compile(r"\d+\s*[:/]\s*\d+")


def _last_figure(text: str) -> float:
    """What one more in the last printed figure would add: 0.1 for "5.5", 1 for "120"."""
    mantissa, _, exponent = text.lower().partition("e")
    decimals = len(mantissa.partition(".")[2])
    try:
        return float(10.0 ** (int(exponent or 0) - decimals))
    except (ValueError, OverflowError):
        return 0.0


@lru_cache(maxsize=4096)
def _way(concept: str, printed: str) -> tuple[float, float, str]:
    """From a printed unit to the measure's usual one: factor, summand, and the unit's name. All ways are straight lines."""
    usual = knowledge.usual_unit(concept)
    if usual:
        zero, one = knowledge.convert(concept, 0.0, printed, usual), knowledge.convert(concept, 1.0, printed, usual)
        if zero is not None and one is not None:
            return one - zero, zero, usual
    known = knowledge.unit_of(printed)
    return 1.0, 0.0, known.ucum if known else plain(printed)


def same_values(one: tuple[Value, ...], other: tuple[Value, ...]) -> bool:
    """Whether two rows of values say the same, each within what its printing rounds away when the units differ."""
    if len(one) != len(other):
        return False
    by_about = sorted(one, key=lambda each: each.about), sorted(other, key=lambda each: each.about)
    return all(_same_value(a, b) for a, b in zip(*by_about, strict=True))


def _same_value(one: Value, other: Value) -> bool:
    if one.about != other.about or one.comparator != other.comparator:
        return False
    if one.value is None or other.value is None:
        return one.value is other.value and one.text == other.text
    if one.unit != other.unit and one.printed and other.printed:
        return False
    apart = abs(one.value - other.value)
    close = 1e-9 * max(abs(one.value), abs(other.value))
    rounding = 0.0 if one.printed == other.printed else (one.step + other.step) / 2
    return apart <= rounding + close


def same_moment(one: str, other: str) -> bool | None:
    """Whether two printed times of one day are the same; None when one of them names no time (midnight is none)."""
    a, b = _clock(one), _clock(other)
    if not a or not b:
        return None
    return a == b or (_instant(one) is not None and _instant(one) == _instant(other))


def _clock(text: str) -> str:
    clock = text[11:16]
    return "" if clock == "00:00" else clock


def _instant(text: str) -> int | None:
    when = parse_date(text) if len(text) > 16 else None
    return when.epoch // 60 if when is not None else None


def same_medicine(one: Sense, other: Sense) -> bool:
    """Whether strength, times a day and amount of two medicines with the same ingredients do not speak against each other.

    A strength of another kind (in all against per mL) is taken for the same only under the same code.
    """
    strength, often, amount = zip(one.facts, other.facts, strict=True)
    if all(strength) and strength[0] != strength[1]:
        kinds = [re.sub(r"[\d.e+]+ ?", "", each) for each in strength]
        if kinds[0] == kinds[1] or not any(":" in key for key in {*one.keys} & {*other.keys}):
            return False
    if all(often) and often[0] != often[1]:
        return False
    number, unit = zip(*(each.partition(" ")[::2] for each in amount), strict=True)
    return not all(amount) or unit[0] != unit[1] or number[0] == number[1]


def dates_agree(one: str, other: str) -> bool:
    """Whether two partial dates can be the same day: one is the beginning of the other."""
    a, b = one[:10], other[:10]
    return a.startswith(b) or b.startswith(a)
