"""Explanation cards: short, general, each with its source, not yet reviewed by a clinician. They judge no one's values."""

import csv
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib.resources import files

from healthdesk.answers.question.phrases import Phrase, phrase, spans
from healthdesk.answers.question.reading import Reading
from healthdesk.answers.question.tokens import words
from healthdesk.domain.languages import LANGUAGES

_SUBJECTS = ("measure", "panel", "class", "ingredient", "condition", "procedure", "vaccine")


@dataclass(frozen=True, slots=True)
class Card:
    """One explanation: its text by language, where it comes from, and the day that source was last gone through.

    `about` is the "kind:key" of the lexicon that it explains, or "" when `phrases` say so.
    """

    key: str
    about: str
    phrases: tuple[Phrase, ...]
    text: dict[str, str]
    source: str
    checked: date


@lru_cache(maxsize=1)
def cards() -> dict[str, Card]:
    """Every card by its key."""
    translated = {row["key"]: row for row in _rows("cards_de_es")}
    return {row["key"]: _card(row | translated[row["key"]]) for row in _rows("cards")}


def _rows(name: str) -> list[dict[str, str]]:
    text = (files("healthdesk.answers.question") / f"{name}.tsv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))


def _card(row: dict[str, str]) -> Card:
    named = row["about"].startswith("@")
    asked = {"en": row["about"][1:] if named else "", "de": row["asked_de"], "es": row["asked_es"]}
    phrases = tuple(_spaced(one, spoken) for spoken, some in asked.items() for one in some.split(";") if one)
    text = {language: row[language] for language in LANGUAGES}
    return Card(
        row["key"], "" if named else row["about"], phrases, text, row["source"], date.fromisoformat(row["checked"])
    )


def _spaced(text: str, language: str) -> Phrase:
    """A phrase whose words may have others between them."""
    return phrase(" * ".join(words(text, language)), language)


def card_in(reading: Reading) -> str:
    """The key of the card that a question is about, or ""."""
    for card in cards().values():
        if card.phrases and spans(card.phrases, reading.stems):
            return card.key
    about = {card.about: card.key for card in cards().values() if card.about}
    for span in reading.spans:
        for kind in _SUBJECTS:
            key = about.get(f"{kind}:{span.key(kind)}")
            if key:
                return key
    return ""
