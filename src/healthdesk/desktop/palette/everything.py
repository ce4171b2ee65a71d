"""Show everything: what the simple view leaves out, as large rows with a sentence each."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.palette.ways import Way
from healthdesk.desktop.parts.buttons import PressRow, button
from healthdesk.desktop.parts.icons import Glyph
from healthdesk.desktop.parts.layout import section, stack, tiles
from healthdesk.desktop.parts.page import Page
from healthdesk.desktop.parts.plain import PlainLabel, Prose
from healthdesk.desktop.settings.choices import keep

_SORTS: Final = ("page", "do", "person")


class EverythingPage(Page):
    """Every page and every act; and the way to the full view. The frame says what there is: `ways`."""

    def __init__(self, desk: Desk) -> None:
        full = button(text.say("nav.full-view"), lambda: keep(desk, "view", "full"), glyph="panel")
        super().__init__(desk, text.say("nav.everything"), [full])
        self.body = self.column()
        self.ways: Callable[[], Sequence[Way]] = tuple

    def refresh(self) -> None:
        """Show what there is now."""
        ways = self.ways()
        shown: list[QWidget] = []
        for sort in _SORTS:
            rows = [_tile(way) for way in ways if way.sort == sort]
            if rows:
                shown.append(section(text.say(f"everything.{sort}"), tiles(*rows, least=300, most=2, spacing=12)))
        self.body.fill(shown)


def _tile(way: Way) -> QWidget:
    key = f"everything.{way.key}"
    words = text.say(key) if text.knows(key) else ""
    made = PressRow(". ".join(filter(None, (way.label, words))), way.act, look="tile")
    made.row.setContentsMargins(16, 12, 16, 12)
    said = [Prose(way.label, "prose-strong"), *([Prose(words, "text", "ink2")] if words else [])]
    made.place(Glyph(way.glyph, "accent_ink", 24))
    made.place(stack(*said, spacing=2), stretch=1)
    made.place(PlainLabel(way.keys, "small", "ink2"))
    return made
