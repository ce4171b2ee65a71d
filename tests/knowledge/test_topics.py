"""The topics of letters: one thing in four languages, found by any of its words."""

import pytest

from healthdesk.domain.knowledge import same_topic
from healthdesk.domain.knowledge.tables import parts, rows


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("genou", "knee"),
        ("poumon", "lung"),
        ("Schlaf", "sueño"),
        ("pies", "foot"),
        ("sueno", "sleep"),
        ("rodill", "knee"),
        ("schlaf", "sleep"),
        ("sueñ", "sleep"),
    ],
)
def test_a_word_stands_for_the_same_thing_in_another_language(word: str, other: str) -> None:
    assert other in same_topic(word)
    assert word not in same_topic(word)


def test_a_word_nobody_listed_stands_for_itself_alone() -> None:
    assert same_topic("carburettor") == ()


def test_every_row_is_named_in_english_french_and_german_with_its_source() -> None:
    for row in rows("topics"):
        assert all(parts(row[language]) for language in ("en", "fr", "de")), row["key"]
        assert row["source"], row["key"]
