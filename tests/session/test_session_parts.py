"""The small parts of the session that stand on their own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk import session
from healthdesk.domain.dates import parse_date
from healthdesk.domain.records import Kind, Measurement, Quantity, Standing
from healthdesk.domain.views import MeasureSummary
from healthdesk.session.suggestions import suggest


@pytest.mark.parametrize(
    ("passphrase", "at_most"),
    [("", 0), ("aaaaaaaaaaaaaaaa", 1), ("password1", 0), ("motdepasse2024", 1), ("Anna1982", 1), ("azertyuiop", 0)],
)
def test_what_everybody_guesses_is_weak(passphrase: str, at_most: int) -> None:
    assert session.strength(passphrase).score <= at_most


@pytest.mark.parametrize(
    "passphrase", ["correct horse battery staple lamp", "le vieux pommier chante dehors mardi", "x9!Kf#27qLm&pz4W"]
)
def test_unrelated_words_and_long_noise_are_strong(passphrase: str) -> None:
    assert session.strength(passphrase).score >= 3


@given(st.text(max_size=80))
def test_any_text_has_a_strength(passphrase: str) -> None:
    found = session.strength(passphrase)
    assert 0 <= found.score <= 4
    assert found.code == f"passphrase-{found.score}"


def measure(concept: str, count: int) -> MeasureSummary:
    point = Measurement(
        "r",
        "p",
        concept,
        "label",
        Quantity(1.0, "1"),
        parse_date("2026-01-01"),
        Standing.DONE,
        "",
        "Observation",
        "o",
        "a",
    )
    return MeasureSummary(concept, "label", point, None, count)


def test_suggestions_ask_only_what_the_record_holds() -> None:
    assert suggest((), {}, "en") == ()
    assert suggest((), {Kind.ALLERGY: 2}, "fr") == ("Quelles sont mes allergies ?",)
    asked = suggest((measure("weight", 40), measure("hba1c", 3)), {Kind.MEDICATION: 1, Kind.CONDITION: 1}, "en")
    assert len(asked) == 3
    assert "a1c" in asked[0].lower()
