"""Colours are readable in every table."""

import pytest

from healthdesk.desktop.parts.tokens import EDGE_PAIRS, TABLES, TEXT_PAIRS, Tokens, contrast


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids=" on ".join)
def test_text_reaches_four_and_a_half_to_one(table: Tokens, pair: tuple[str, str]) -> None:
    ink, ground = (getattr(table, name) for name in pair)
    assert contrast(ink, ground) >= 4.5


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
@pytest.mark.parametrize("pair", EDGE_PAIRS, ids=" on ".join)
def test_edges_reach_three_to_one(table: Tokens, pair: tuple[str, str]) -> None:
    edge, ground = (getattr(table, name) for name in pair)
    assert contrast(edge, ground) >= 3


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_initials_are_readable_on_every_person_colour(table: Tokens) -> None:
    assert len(table.people) == 8
    assert min(contrast(table.on_person, color) for color in table.people) >= 4.5


def test_contrast_of_black_and_white_is_twenty_one() -> None:
    assert round(contrast("#000000", "#FFFFFF"), 2) == 21
    assert contrast("#777777", "#777777") == 1
