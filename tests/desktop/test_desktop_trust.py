"""Your vault: every sentence on the page is so in code, a backup takes two actions, and what left is named."""

from pathlib import Path
from typing import Any

import pytest

from healthdesk import settings


@pytest.fixture(autouse=True)
def own_documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(settings, "documents", lambda: tmp_path / "documents")
    return tmp_path / "documents"


def test_the_page_opens(opened_real: Any) -> None:
    page = opened_real.go("trust")
    assert page.seen is not None
