"""Stating facts: template sentences by language, with the grammar and typography that each language wants."""

from collections.abc import Mapping

from healthdesk.answers.state import de, en, es, fr
from healthdesk.answers.state.joints import JOINT, joined_up, typeset
from healthdesk.domain.dates import PartialDate, Precision, parse_date, say_date

_PHRASES = {"en": en.PHRASES, "fr": fr.PHRASES, "de": de.PHRASES, "es": es.PHRASES}
_STATUSES: dict[str, dict[str, str]] = {"en": {}, "fr": fr.STATUSES, "de": de.STATUSES, "es": es.STATUSES}
# What stands before a whole day, and before a month or a year.
_ON = {
    "en": ("on ", "in ", "in "),
    "fr": ("le ", "en ", "en "),
    "de": ("am ", "im ", "im Jahr "),
    "es": ("el ", "en ", "en "),
}
_AND = {"en": "and", "fr": "et", "de": "und", "es": "y"}


class _Fields(dict[str, str]):
    """Fields of a template, each behind a joint; those with a capital derived from the small one: {Your} from {your}."""

    def __missing__(self, name: str) -> str:
        text = self[name.lower()].removeprefix(JOINT) if name != name.lower() else ""
        return JOINT + text[:1].upper() + text[1:]


def say(language: str, key: str, fields: Mapping[str, str | int]) -> str:
    """The sentence of a key; `n` picks the form for one where the key has one ("key.one")."""
    phrases = _PHRASES[language]
    if str(fields.get("n", "")) == "1" and f"{key}.one" in phrases:
        key = f"{key}.one"
    given = {**_verbs(str(fields.get("measure", ""))), **fields}
    if "status" in given:
        given["status"] = _STATUSES[language].get(str(given["status"]), given["status"])
    behind = _Fields({name: f"{JOINT}{text}" for name, text in given.items()})
    return typeset(joined_up(phrases[key].format_map(behind), language), language)


def _verbs(measure: str) -> dict[str, str]:
    """The English verbs that agree with a measure's name ("triglycerides are", "body mass is")."""
    many = measure.endswith("s") and not measure.endswith(("ss", "us", "is"))
    return {"is": "are", "was": "were", "has": "have"} if many else {"is": "is", "was": "was", "has": "has"}


_VOWELS = frozenset("aeiouyàâäéèêëîïôöùûüœæ")
"""Before these letters French says "d'"."""


def whose(language: str, name: str) -> dict[str, str]:
    """How sentences name whose records they are, in the cases that they need: "your" to the person, else by name."""
    match language:
        case "fr":
            of = "d'" if name[:1].lower() in _VOWELS else "de "
            return {"dossier": f"le dossier {of}{name}" if name else "votre dossier", "you": name or "vous"}
        case "de":
            return {
                "unterlagen": f"die Unterlagen von {name}" if name else "Ihre Unterlagen",
                "den_unterlagen": f"den Unterlagen von {name}" if name else "Ihren Unterlagen",
                "importierte": f"die importierten Unterlagen von {name}" if name else "Ihre importierten Unterlagen",
                "den_importierten": f"den importierten Unterlagen von {name}" if name else "Ihren importierten Unterlagen",
                "der_liste": f"der aktuellen Medikamentenliste von {name}" if name else "Ihrer aktuellen Medikamentenliste",
                "you": name or "Sie",
            }  # fmt: skip
        case "es":
            return {
                "historial": f"el historial de {name}" if name else "su historial",
                "importados": f"los documentos importados de {name}" if name else "sus documentos importados",
                "lista": f"la lista actual de medicamentos de {name}" if name else "su lista actual de medicamentos",
                "you": name or "usted",
            }
        case _:
            return {"your": f"{name}'s" if name else "your", "you": name or "you"}


def day_words(when: PartialDate | None, language: str) -> str:
    """A date in words, or that the record gives none."""
    return say_date(when, language) if when else say(language, "no-date", {})


def on_day(when: PartialDate | None, language: str) -> str:
    """A date with the preposition that prose puts before it: "on 3 March 2026", "in 2026", "am 3. März 2026"."""
    if when is None:
        return say(language, "no-date", {})
    day, month, year = _ON[language]
    before = {Precision.YEAR: year, Precision.MONTH: month}.get(when.precision, day)
    return f"{before}{say_date(when, language)}"


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
    return f"{', '.join(parts[:-1])} {_and(parts[-1], language)} {parts[-1]}"


def _and(following: str, language: str) -> str:
    """The word for "and"; Spanish "y" is "e" before the sound i, but not before hie- (RAE, Diccionario panhispánico de dudas)."""
    sound = following.lower()
    if language == "es" and (sound.startswith(("i", "í")) or (sound.startswith(("hi", "hí")) and sound[2:3] != "e")):
        return "e"
    return _AND[language]


def inside(name: str, language: str) -> str:
    """A name from the tables as it stands inside a sentence: "body weight", but "HbA1c", and German nouns as they are."""
    if language == "de" or name.isupper() or any(letter.isupper() for letter in name[1:3]):
        return name
    return name[:1].lower() + name[1:]
