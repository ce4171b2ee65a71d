"""The window over a real vault with the made-up family."""

from typing import Any

import pytest

PAGES = (
    "home", "ask", "timeline", "measures", "medicines", "conditions", "allergies", "vaccines", "visits", "family", "documents", "more",
    "bring-in", "sources", "settings",
)  # fmt: skip


@pytest.mark.parametrize("page", PAGES)
def test_every_page_opens_over_a_real_vault(opened_real: Any, page: str) -> None:
    shown = opened_real.go(page)
    assert shown.isVisible()
