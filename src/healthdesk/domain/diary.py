"""One line of a diary: what was typed, read as a symptom, a reading, a medicine that was taken, or a note.

"headache 6/10 since morning", "38.4", "BP 132/84", "82.4 kg" and "took ibuprofen 400" are read in English, French, German
and Spanish. What is not understood stays a note, word for word. Nothing is judged and nothing is added: a unit that was
neither typed nor the only one of its measure is left out.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Final

from healthdesk.domain.knowledge import concept_name, concepts_in, ingredient_mentions, unit_of
from healthdesk.domain.knowledge.everyday import phrases, spelled_units, spellings
from healthdesk.domain.knowledge.lexicon import Mention, words_of
from healthdesk.domain.knowledge.units import fits
from healthdesk.domain.records import Kind, Record
from healthdesk.domain.views import Entry

OF_TEN: Final = "/10"
"""The unit of a symptom from 0 to 10, as the person said it."""
_ONLY: Final = {"blood-pressure": "mmHg", "heart-rate": "/min", "oxygen-saturation": "%"}
"""Measures that people read in one unit alone."""
_IMPLIED: Final = {"°C": "temperature", "°F": "temperature", "kg": "weight", "lb": "weight", "/min": "heart-rate"}
"""Units that name their measure when they stand behind a number alone."""
_BODY: Final = {"°C": (34.0, 43.0), "°F": (94.0, 109.0)}
"""What clinical thermometers can show (ISO 80601-2-56, rated range and somewhat around it), in either unit."""
_NUMBER: Final = r"\d{1,6}(?:[.,]\d{1,4})?"
_SHORT: Final = 5
"""Words that a symptom which no table knows may have."""


@dataclass(frozen=True, slots=True)
class Around:
    """What a line is read by: the language it is shown in, the moment it is typed, and the person's own units by measure."""

    language: str
    now: datetime
    units: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Line:
    """What was written down: its record, and the words that stand beside it (a symptom's, all of a note)."""

    record: Record
    words: str = ""


def read_line(typed: str, around: Around) -> tuple[tuple[Entry, ...], ...]:
    """What a line may be, the likeliest first; the last is always the note, word for word. Empty for an empty line."""
    words = " ".join(typed.split())
    if not words:
        return ()
    note = Entry(Kind.NOTE, words[:80], _moment(around.now), detail=typed.strip())
    whole = _read(words, around)
    pieces = [piece.strip() for piece in _joins().split(words) if piece.strip()]
    several = [_read(piece, around) for piece in pieces] if len(pieces) > 1 else []
    if several and all(each is not None and (each.value_text or each.course) for each in several):
        found = tuple(each for each in several if each is not None)
        return (found, (note,))
    return ((whole,), (note,)) if whole is not None else ((note,),)


def _read(words: str, around: Around) -> Entry | None:
    """One statement, None where it is only words."""
    day, rest = _when(words, around.now)
    if not rest:
        return None
    for read in (_medicine, _scored, _measured, _bare, _felt):
        found = read(rest, around)
        if found is not None:
            return replace(found, day=day, detail=words if found.detail else "")
    return None


# Each of these reads a line without its time; `detail` is filled where words are left that the entry does not say.


def _medicine(rest: str, around: Around) -> Entry | None:
    del around
    verbs = [*phrases("word", "taken").find(rest), *phrases("word", "given").find(rest)]
    first = next((verb for verb in verbs if _opens(rest[: verb.start])), None)
    last = next((verb for verb in verbs if not words_of(rest[verb.end :])), None)
    bare = rest[first.end :] if first else rest[: last.start] if last else rest
    bare = _without_opening(bare).strip(" .,:;–-")
    named = ingredient_mentions(bare)
    dosed = _dosed().search(bare)
    if not bare or phrases("word", "no").find(rest):
        return None
    if not (first or last) and not (named and named[0].start == 0 and re.search(r"\d", bare)):
        return None
    if named:
        strength = _strength().fullmatch(bare[named[0].end :])
        title = bare[named[0].start : named[0].end] + (f" {strength[0].strip()}" if strength else "")
        return Entry(Kind.MEDICATION, _capital(title), "", detail="" if title == bare else bare, course="taken")
    return Entry(Kind.MEDICATION, _capital(bare), "", course="taken") if dosed else None


def _scored(rest: str, around: Around) -> Entry | None:
    """A symptom with a number from 0 to 10; one that no table knows is called as it was written."""
    del around
    found = _score().search(rest)
    if found is None:
        return None
    before = rest[: found.start()].strip(" ,:;–-")
    words = _without_opening(before)
    known = phrases("symptom").find(before)
    count = len(re.findall(r"\w+", words))
    last = words_of(before)[-1:]
    dated = bool(last) and bool(phrases("word", "at").exact(last[0][0]))
    if not known and (count == 0 or count > _SHORT or dated or concepts_in(before)):
        return None
    whole = count <= _SHORT
    title = words if whole else before[known[0].start : known[0].end]
    more = "" if whole and not re.search(r"\w", rest[found.end() :]) else rest
    return Entry(Kind.OBSERVATION, _capital(title), "", value_text=found[1].replace(",", "."), unit=OF_TEN, detail=more)


def _felt(rest: str, around: Around) -> Entry | None:
    """A symptom without a number: alone, or with when it began or what it went with."""
    del around
    known = next((each for each in phrases("symptom").find(rest) if _opens(rest[: each.start])), None)
    if known is None or phrases("word", "no").find(rest):
        return None
    after = rest[known.end :].strip(" ,:;.–-")
    goes_on = next(iter(phrases("word", "since").find(after)), None)
    if words_of(after) and not (goes_on and goes_on.start == 0):
        return None
    title = _capital(rest[known.start : known.end])
    return Entry(Kind.OBSERVATION, title, "", detail=rest if words_of(after) else "")


def _measured(rest: str, around: Around) -> Entry | None:
    """A measure that is named: "BP 132/84", "Gewicht heute früh 82,4 kg"."""
    named = next((each for each in _measures(rest) if _opens(rest[: each.start])), None)
    if named is None:
        return None
    key = "blood-pressure" if named.key in ("systolic-bp", "diastolic-bp") and _pair().search(rest) else named.key
    gap, value = _first_number(rest[named.end :])
    if value is None or len(words_of(gap)) > 4:
        return None
    return _with_unit(key, rest[named.end + len(gap) :], around, said=bool(words_of(_without_opening(gap))))


def _bare(rest: str, around: Around) -> Entry | None:
    """A number alone, or with a unit that names its measure."""
    pair = _pair().match(rest)
    if pair:
        upper, lower = int(pair[1]), int(pair[2])
        likely = 70 <= upper <= 260 and 30 <= lower <= 160 and upper > lower
        return _with_unit("blood-pressure", rest, around) if likely else None
    number = re.match(_NUMBER, rest)
    if number is None:
        return None
    unit, after = _unit(rest[number.end() :])
    if unit in _IMPLIED:
        return _with_unit(_IMPLIED[unit], rest, around)
    own = around.units.get("temperature", "°C")
    low, high = _BODY.get(own, _BODY["°C"])
    value = float(number[0].replace(",", "."))
    if unit or words_of(after) or rest[number.end() : number.end() + 1] == "/" or not low <= value <= high:
        return None
    return Entry(
        Kind.VITAL,
        concept_name("temperature", around.language),
        "",
        "temperature",
        number[0].replace(",", "."),
        own if own in _BODY else "°C",
    )


def _with_unit(key: str, rest: str, around: Around, *, said: bool = False) -> Entry | None:
    """The entry of a measure whose value stands at the beginning of `rest`."""
    pair = _pair().match(rest)
    if (key == "blood-pressure") != bool(pair):
        return None
    number = pair or re.match(rf"({_NUMBER})(?![/\d])", rest)
    if number is None:
        return None
    value = f"{pair[1]}/{pair[2]}" if pair else number[1].replace(",", ".")
    unit, after = _unit(rest[number.end() :])
    if unit and not fits(key, unit):
        return None
    own = around.units.get(key, "")
    unit = unit or _ONLY.get(key, "") or (own if key != "temperature" else _thermometer(value, own))
    more = rest if said or words_of(after) else ""
    return Entry(Kind.VITAL, concept_name(key, around.language), "", key, value, unit, more)


def _thermometer(value: str, own: str) -> str:
    """The unit of a temperature without one: the person's own, or the only one in which a body has it."""
    fitting = [unit for unit, (low, high) in _BODY.items() if low <= float(value) <= high]
    return own or (fitting[0] if len(fitting) == 1 else "")


def _measures(rest: str) -> Iterator[Mention]:
    yield from phrases("measure").find(rest)
    yield from concepts_in(rest)


def _first_number(text: str) -> tuple[str, str | None]:
    """What stands before the first number, and the number."""
    found = re.search(_NUMBER, text)
    return (text[: found.start()], found[0]) if found else (text, None)


def _unit(text: str) -> tuple[str, str]:
    """The unit at the beginning of a text, as printed, and what follows; ("", text) where there is none."""
    found = re.match(r"\s*([^\s\d,;.()]+(?:/[^\s\d,;.()]+)?)", text)
    if found is None:
        return "", text
    spelled = spelled_units().get(found[1].casefold(), "")
    if not spelled and len(found[1]) > 1 and unit_of(found[1]) is not None:
        spelled = found[1]
    return (spelled, text[found.end() :]) if spelled else ("", text)


def _opens(text: str) -> bool:
    """Whether a text has only words with which people begin ("I have a")."""
    return not words_of(_without_opening(text))


def _without_opening(text: str) -> str:
    """A text without the small words at its beginning."""
    place = 0
    for each in phrases("word", "opening").find(text):
        if words_of(text[place : each.start]):
            break
        place = each.end
    return text[place:].lstrip(" '’.,:;–-") if place else text


def _when(words: str, now: datetime) -> tuple[str, str]:
    """The moment that a line names at its beginning or end, ISO, and the line without it; else now."""
    rest, clock, day = words, None, None
    for pattern in _clocks():
        if found := pattern.search(rest):
            hour, minute = int(found["h"]), int(found["m"] or 0)
            half = (found["half"] or "").replace(".", "").casefold()
            hour = hour % 12 + (12 if half == "pm" else 0) if half else hour
            if hour < 24 and minute < 60:
                clock, rest = time(hour, minute), f"{rest[: found.start()]} {rest[found.end() :]}".strip(" ,")
                break
    for back, key in ((0, "today"), (1, "yesterday")):
        for each in phrases("word", key).find(rest):
            alone = not words_of(rest[: each.start]) or not words_of(rest[each.end :])
            before = words_of(rest[: each.start])[-1:]
            if alone and not (before and phrases("word", "since").exact(before[0][0])) and day is None:
                day = now.date() - timedelta(days=back)
                rest = f"{rest[: each.start]} {rest[each.end :]}".strip(" ,")
                break
    return _said_moment(now, day, clock), " ".join(rest.split())


def _said_moment(now: datetime, day: date | None, clock: time | None) -> str:
    if clock is not None:
        told = datetime.combine(day or now.date(), clock, now.tzinfo)
        if told > now and day is None:
            told -= timedelta(days=1)  # nobody writes down what is still to come
        return _moment(told)
    return day.isoformat() if day is not None and day != now.date() else _moment(now)


def _moment(when: datetime) -> str:
    return when.isoformat(timespec="seconds")


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _either(key: str) -> str:
    return "|".join(map(re.escape, spellings(key)))


@cache
def _score() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\d/.,])(10|\d(?:[.,]5)?)\s*(?:/|\s(?:{_either('of-ten')})\s)\s*10(?![\d/])", re.IGNORECASE
    )


@cache
def _pair() -> re.Pattern[str]:
    return re.compile(rf"(?<![\d/])(\d{{2,3}})\s*(?:/|\s(?:{_either('over')})\s)\s*(\d{{2,3}})(?![\d/])", re.IGNORECASE)


@cache
def _dosed() -> re.Pattern[str]:
    return re.compile(rf"\d\s*(?:{_either('dose')})(?!\w)", re.IGNORECASE)


@cache
def _strength() -> re.Pattern[str]:
    return re.compile(rf"\s*\d{{1,5}}(?:[.,]\d{{1,3}})?(?:\s*(?:{_either('dose')})(?!\w))?", re.IGNORECASE)


@cache
def _joins() -> re.Pattern[str]:
    return re.compile(rf";|,\s+|\s(?:{_either('join')})\s", re.IGNORECASE)


@cache
def _clocks() -> tuple[re.Pattern[str], ...]:
    """A time of day at the end or the beginning of a line: "at 14:30", "8 am", "à 14h", "um 8 Uhr", "a las 9:15"."""
    lead = r"(?:(?:at|à|um|gegen|vers|a\s+las?)\s+)?"
    forms = (
        r"(?P<h>\d{1,2})[:h](?P<m>\d{2})\s*(?:uhr|hrs?|h)?\s*(?P<half>am|pm|a\.m\.|p\.m\.)?",
        r"(?P<h>\d{1,2})(?P<m>)\s?(?P<half>am|pm|a\.m\.|p\.m\.)",
        r"(?P<h>\d{1,2})\s?(?:h|uhr)(?P<m>)(?P<half>)",
    )
    made = []
    for form in forms:
        made += [rf"(?<![\w/.,]){lead}{form}\s*$", rf"^{lead}{form}(?![\w/])"]
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in made)
