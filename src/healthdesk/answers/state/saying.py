"""Stating facts: template sentences by language, with the typography that each language wants."""

import re
from collections.abc import Mapping

from healthdesk.answers.state.en import PHRASES as ENGLISH
from healthdesk.answers.state.fr import PHRASES as FRENCH
from healthdesk.answers.state.fr import STATUSES as FRENCH_STATUSES
from healthdesk.domain.dates import PartialDate, parse_date, say_date

_PHRASES = {"en": ENGLISH, "fr": FRENCH}
_STATUSES: dict[str, dict[str, str]] = {"en": {}, "fr": FRENCH_STATUSES}
_NARROW = "\u202f"
_BEFORE_SIGNS = re.compile(r"[ \u00a0\u202f]+(?=[:;?!»%](?:\s|$|[.,)]))")
_AFTER_QUOTE = re.compile(r"«[ \u00a0]+")
_ELISION = re.compile(r"\b(d|D)e (?=[aeiouàâéèêîôûœAEIOUÀÂÉÈÊÎÔŒ]|[hH](?:é|ormone|bA1c))")


class _Fields(dict[str, str | int]):
    """Fields of a template, those with a capital derived from the small one: {Your} from {your}."""

    def __missing__(self, name: str) -> str:
        text = str(self[name.lower()]) if name != name.lower() else ""
        return text[:1].upper() + text[1:]


def say(language: str, key: str, fields: Mapping[str, str | int]) -> str:
    """The sentence of a key; `n` picks the form for one where the key has one ("key.one")."""
    phrases = _PHRASES[language]
    if str(fields.get("n", "")) == "1" and f"{key}.one" in phrases:
        key = f"{key}.one"
    given = {**_verbs(str(fields.get("measure", ""))), **fields}
    if "status" in given:
        given["status"] = _STATUSES[language].get(str(given["status"]), given["status"])
    text = phrases[key].format_map(_Fields(given))
    return typeset(text, language)


def _verbs(measure: str) -> dict[str, str]:
    """The English verbs that agree with a measure's name ("triglycerides are", "body mass is")."""
    many = measure.endswith("s") and not measure.endswith(("ss", "us", "is"))
    return {"is": "are", "was": "were", "has": "have"} if many else {"is": "is", "was": "was", "has": "has"}


def typeset(text: str, language: str) -> str:
    """French: a narrow no-break space before signs, so that none begins a line, and "de" elided before a vowel."""
    if language != "fr":
        return text
    text = text.replace(" de le dossier", " du dossier").replace(" à le dossier", " au dossier")
    return _AFTER_QUOTE.sub(f"«{_NARROW}", _BEFORE_SIGNS.sub(_NARROW, _ELISION.sub(r"\1'", text)))


def day_words(when: PartialDate | None, language: str) -> str:
    """A date in words, or that the record gives none."""
    return say_date(when, language) if when else say(language, "no-date", {})


def on_day(when: PartialDate | None, language: str) -> str:
    """A date with the preposition that prose puts before it: "on 3 March 2026", "in 2026", "le 3 mars 2026"."""
    if when is None:
        return say(language, "no-date", {})
    whole = when.precision.value in ("day", "instant")
    day = say_date(when, language)
    return f"{('on' if whole else 'in')} {day}" if language == "en" else f"{('le' if whole else 'en')} {day}"


def iso_words(iso: str, language: str) -> str:
    """An ISO day in words."""
    return day_words(parse_date(iso), language)


def window_words(since: str, until: str, language: str) -> str:
    """The days a step looked at, as the sentence says them; "" when it looked at all."""
    fields: dict[str, str | int] = {
        "since": iso_words(since, language) if since else "",
        "until": iso_words(until, language) if until else "",
    }
    if since and since == until:
        return say(language, "window.day", fields)
    key = "both" if since and until else "since" if since else "until" if until else ""
    return say(language, f"window.{key}", fields) if key else ""


def joined(parts: list[str], language: str) -> str:
    """Parts as prose lists them: "a, b and c"."""
    if len(parts) < 2:
        return "".join(parts)
    word = "and" if language == "en" else "et"
    return f"{', '.join(parts[:-1])} {word} {parts[-1]}"
