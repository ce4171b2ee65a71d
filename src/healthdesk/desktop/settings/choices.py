"""Choosing how the window looks: kept in the vault, and drawn at once."""

from typing import Final

from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Lane
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.tokens import TEXT_SIZES

LOOKS: Final = ("language", *theme.CHOICES)
"""The choices after which the window is drawn anew."""


def keep(desk: Desk, key: str, value: str) -> None:
    """Keep a choice, then draw the window anew."""
    desk.jobs.run(
        lambda: desk.session.preferences.set(key, value),
        owner=desk,
        done=lambda _: desk.looks_changed.emit(),
        failed=desk.apologise,
        lane=Lane.WRITE,
    )


def resize(desk: Desk, by: int) -> None:
    """One text size larger (1) or smaller (-1), or the usual one (0)."""
    now = desk.session.preferences.get("text_size")
    at = TEXT_SIZES.index(int(now)) if now.isdigit() and int(now) in TEXT_SIZES else 0
    wish = min(max(at + by, 0), len(TEXT_SIZES) - 1) if by else 0
    if wish != at:
        keep(desk, "text_size", str(TEXT_SIZES[wish]))
