"""What of a timeline is in memory: a stretch of it, longer at either end as one scrolls, never longer than some screens."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from healthdesk.domain.timeline import Entry, Spot

WINDOW: Final = 120
"""Entries that are read at once: three to five screens."""
MOST: Final = 600
"""Entries that are kept; what goes is read again when one scrolls back."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A stretch of entries, newest first; whether others stand above (newer) and below (older)."""

    entries: tuple[Entry, ...] = ()
    above: bool = False
    below: bool = False

    @property
    def newest(self) -> Spot | None:
        """Where the stretch begins."""
        return self.entries[0].spot if self.entries else None

    @property
    def oldest(self) -> Spot | None:
        """Where it ends."""
        return self.entries[-1].spot if self.entries else None

    def older(self, more: Sequence[Entry], *, trim: bool = True) -> "Loaded":
        """With what was read below it; what is then too long goes above, unless what is shown of it is short."""
        joined = (*self.entries, *more)
        kept = joined[-MOST:] if trim else joined
        return Loaded(kept, self.above or len(kept) < len(joined), len(more) >= WINDOW)

    def newer(self, more: Sequence[Entry], *, trim: bool = True) -> "Loaded":
        """With what was read above it; what is then too long goes below, unless what is shown of it is short."""
        joined = (*more, *self.entries)
        kept = joined[:MOST] if trim else joined
        return Loaded(kept, len(more) >= WINDOW, self.below or len(kept) < len(joined))


def just_before(spot: Spot) -> Spot:
    """A spot from which a walk to the older meets this one first."""
    return Spot(spot.epoch, spot.id + 1)
