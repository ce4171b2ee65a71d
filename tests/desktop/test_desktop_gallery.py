"""Every part in every state can be seen, and the keyboard's focus on it can."""

import pytest
from desktop_gallery import Part, colors, draw, parts
from PySide6.QtWidgets import QApplication

from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.theme import Looks
from healthdesk.desktop.parts.tokens import CONTRAST, DARK, LIGHT, Tokens, contrast

PARTS = tuple(parts())


@pytest.mark.parametrize("part", PARTS, ids=[part.name for part in PARTS])
def test_a_part_is_seen_in_every_state(looks: QApplication, part: Part) -> None:
    for at in (Looks(LIGHT, 1.0, still=True), Looks(DARK, 2.0, simple=True, still=True)):
        theme.apply(looks, at)
        states = part.states if at.size == 1 else part.states[:1]
        drawn = {state: draw(part, state) for state in states}
        for state, picture in drawn.items():
            assert len(colors(picture)) > 1 or (state == "empty" and part.name == "sparkline"), state
        if "focus" in drawn:
            assert drawn["focus"] != drawn["normal"]
        if "disabled" in drawn:
            assert drawn["disabled"] != drawn["normal"]
        if "selected" in drawn:
            assert drawn["selected"] != drawn["normal"]


@pytest.mark.parametrize("table", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_the_ring_of_the_focus_stands_out(looks: QApplication, table: Tokens) -> None:
    theme.apply(looks, Looks(table, still=True))
    for part in PARTS:
        if "focus" not in part.states:
            continue
        new = colors(draw(part, "focus")) - colors(draw(part, "normal"))
        ground = table.ground
        accent = table.accent
        assert any(max(contrast(each, ground), contrast(each, accent)) >= 3 for each in new), part.name
