"""Where one has been: back, and forward again."""

from typing import Final

Place = tuple[str, str]
"""A page and what it shows."""
_MOST: Final = 50


class Trail:
    """Places in the order in which they were opened, and where in it one stands."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    @property
    def here(self) -> Place | None:
        """The place that is open."""
        return self._places[self._at] if self._places else None

    @property
    def can_back(self) -> bool:
        """Whether one came from somewhere."""
        return self._at > 0

    @property
    def can_forward(self) -> bool:
        """Whether one has gone back."""
        return self._at + 1 < len(self._places)

    def go(self, key: str, argument: str) -> bool:
        """Open a place; False when it is open already. What lay ahead is forgotten."""
        if self.here == (key, argument):
            return False
        self._places = [*self._places[: self._at + 1], (key, argument)][-_MOST:]
        self._at = len(self._places) - 1
        return True

    def back(self) -> Place | None:
        """The place before, now open; None when there is none."""
        return self._to(self._at - 1)

    def forward(self) -> Place | None:
        """The place after, now open; None when there is none."""
        return self._to(self._at + 1)

    def clear(self) -> None:
        """Forget all places."""
        self._places, self._at = [], -1

    def _to(self, at: int) -> Place | None:
        if not 0 <= at < len(self._places):
            return None
        self._at = at
        return self._places[at]
