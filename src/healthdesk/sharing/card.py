"""An emergency card out of a person's records: what stands on it by default, and its text for a code. Pure."""

import re
from collections.abc import Iterable
from dataclasses import replace

from healthdesk.domain.dates import parse_date
from healthdesk.domain.languages import LANGUAGES
from healthdesk.domain.records import Kind, Record, Standing
from healthdesk.sharing.changing import record_line
from healthdesk.sharing.choosing import usual_paper
from healthdesk.sharing.material import Material
from healthdesk.sharing.qr import MOST_BYTES
from healthdesk.sharing.sheet import PAPERS, Card, CardChoices, Line, Section
from healthdesk.sharing.wording import day, pair, say, value_words

GROUPS = ("card.allergies", "card.conditions", "card.medicines", "card.blood")


def make_card(material: Material, choices: CardChoices, *, language: str, country: str = "", at: float = 0.0) -> Card:
    """A card in the language that was chosen, else in `language`; with a second one beside it where one was chosen."""
    first = choices.language or language
    second = choices.second if choices.second in LANGUAGES and choices.second != first else ""
    return Card(
        person=material.person,
        languages=(first, second) if second else (first,),
        paper=choices.paper if choices.paper in PAPERS else usual_paper(country),
        born=parse_date(material.person.birth_date) if material.person.birth_date else None,
        sections=tuple(_chosen(section, choices) for section in _sections(material, first)),
        contact=choices.contact,
        speaks=choices.languages,
        today=material.today,
        at=at,
    )


def _sections(material: Material, language: str) -> Iterable[Section]:
    allergies = [one for one in material.of(Kind.ALLERGY) if one.standing in (Standing.ACTIVE, Standing.UNCERTAIN)]
    yield Section(
        "card.allergies", say("card.allergies", language), _lines(allergies, language), say("no-allergies", language)
    )
    yield Section(
        "card.conditions", say("card.conditions", language), _lines(material.current(Kind.CONDITION), language)
    )
    medicines = sorted(material.current(Kind.MEDICATION), key=lambda one: one.title.casefold())
    yield Section("card.medicines", say("card.medicines", language), _lines(medicines, language))
    blood = [
        Line(f"blood:{point.concept}", value_words(point.quantity), aside=day(point.date, language) if point.date else "",
             records=(point.record_id,))
        for point in material.blood
    ]  # fmt: skip
    yield Section("card.blood", say("card.blood", language), tuple(blood))


def _lines(records: Iterable[Record], language: str) -> tuple[Line, ...]:
    return tuple(record_line(record, language) for record in records)


def _chosen(section: Section, choices: CardChoices) -> Section:
    """A section with what a person left out; allergies stay."""
    if section.key == GROUPS[0]:
        return section
    lines = (
        replace(line, kept=(line.kept or line.key in choices.put_in) and line.key not in choices.left_out)
        for line in section.lines
    )
    return replace(section, lines=tuple(lines))


def title_of(card: Card, key: str, **fields: object) -> str:
    """A headline in the card's language, or in both."""
    said = dict.fromkeys(say(key, language, **fields) for language in card.languages)
    return " / ".join(said)


def about(card: Card) -> list[tuple[str, str]]:
    """Who it is, as (headline, words): birth date, blood group, whom to call, what is spoken."""
    blood = " ".join(line.title for section in card.sections if section.key == "card.blood" for line in section.kept)
    found = [
        (
            "card.birth",
            " / ".join(dict.fromkeys(day(card.born, language) for language in card.languages)) if card.born else "",
        ),
        ("card.blood", blood),
        ("card.contact", re.sub(r"(?<=[\d+)]) (?=[\d(])", "\u00a0", card.contact)),
        ("card.languages", card.speaks),
    ]
    return [(title_of(card, key), words) for key, words in found if words]


def groups(card: Card, *, brief: bool = False) -> list[tuple[str, list[str]]]:
    """Allergies, conditions and medicines with what stands under each, `brief` without doses and reactions; allergies also when none are recorded."""
    found = []
    for section in card.sections:
        if section.key == "card.blood":
            continue
        told = [
            _told(line, card.language, with_detail=not brief and section.key != "card.conditions")
            for line in section.kept
        ]
        if not told and section.empty:
            told = [title_of(card, "no-allergies")]
        if told:
            found.append((title_of(card, section.key), told))
    return found


def _told(line: Line, language: str, *, with_detail: bool) -> str:
    marked = f"{line.title} ({line.mark})" if line.mark else line.title
    return pair(marked, line.detail, language) if line.detail and with_detail else marked


def code_text(card: Card) -> str:
    """The essentials as plain text for the code, in the first language; never a link.

    What a code cannot hold is left off from the end of the longest list, which then says how many there are.
    """
    alone = replace(card, languages=card.languages[:1])
    head = [card.person.name, *(pair(title, words, card.language) for title, words in about(alone))]
    made = say("card.made", card.language, day=day(card.today, card.language))
    for brief in (False, True):
        told = groups(alone, brief=brief)
        text = _joined(head, told, made, card.language)
        if len(text.encode()) <= MOST_BYTES:
            return text
    counts = [len(words) for _, words in told]
    while len(text.encode()) > MOST_BYTES and any(counts):
        longest = max(range(len(counts)), key=lambda at: (counts[at], at))
        counts[longest] -= 1
        kept = [
            (title, _shortened(words, most, card.language)) for (title, words), most in zip(told, counts, strict=True)
        ]
        text = _joined(head, kept, made, card.language)
    return text.encode()[:MOST_BYTES].decode("utf-8", "ignore")


def _shortened(told: list[str], most: int, language: str) -> list[str]:
    if most >= len(told):
        return told
    return [*told[:most], say("card.more", language, count=len(told) - most)]


def _joined(head: list[str], told: list[tuple[str, list[str]]], made: str, language: str) -> str:
    whole = "\n".join([*head, *(pair(title, "; ".join(words), language) for title, words in told), made])
    # Whoever scans it copies a number from here: its spaces are plain ones.
    return whole.replace("\u00a0", " ").replace("\u202f", " ")
