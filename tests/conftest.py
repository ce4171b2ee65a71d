"""What all tests share: no model is started by accident, and the real sample files only when their folder is named."""

import os
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def corpus() -> Path | None:
    """The folder of real sample files, when HEALTHDESK_CORPUS names one."""
    named = os.environ.get("HEALTHDESK_CORPUS")
    return Path(named) if named else None
