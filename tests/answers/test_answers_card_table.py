"""The cards as a table: enough of them, each plain, sourced, dated, in four languages, and judging nobody's values."""

import re
from datetime import date

import pytest

from healthdesk.answers.question.cards import Card, cards
from healthdesk.domain.languages import LANGUAGES

# Words by which a card would advise, reassure or call a value good or bad.
_JUDGES = re.compile(
    r"\b(you should|you must|too (high|low) for you|don't worry|nothing to worry|is dangerous|take \d|your (value|result)"
    r"|vous devriez|ne vous inquiétez|est dangereux|votre (valeur|résultat)|(?-i:Sie sollten)|keine Sorge|ist gefährlich"
    r"|(?-i:Ihr) (Wert|Ergebnis)|usted debería|no se preocupe|es peligroso|su (valor|resultado))\b",
    re.IGNORECASE,
)
_OFFICIAL = (
    "https://medlineplus.gov/",
    "https://www.nhlbi.nih.gov/",
    "https://www.nhs.uk/",
    "https://www.cdc.gov/",
    "https://www.fda.gov/",
    "https://www.heart.org/",
    "https://www.kidney.org/",
    "https://diabetesjournals.org/",
)


def test_there_are_enough_cards() -> None:
    assert len(cards()) >= 70


@pytest.mark.parametrize("card", cards().values(), ids=lambda card: card.key)
def test_a_card_is_plain_sourced_and_dated(card: Card) -> None:
    assert set(card.text) == set(LANGUAGES)
    for text in card.text.values():
        assert text == text.strip()
        assert text.endswith(".")
        assert 30 <= len(text) <= 420
        assert not _JUDGES.search(text)
    assert card.source.startswith(_OFFICIAL)
    assert not re.search(r"\s", card.source)
    assert date(2026, 1, 1) <= card.checked <= date(2027, 12, 31)
    assert bool(card.about) is not bool(card.phrases) or card.phrases


def test_no_two_cards_explain_the_same() -> None:
    about = [card.about for card in cards().values() if card.about]
    assert len(set(about)) == len(about)
    texts = [card.text["en"] for card in cards().values()]
    assert len(set(texts)) == len(texts)
