"""Each sample gives what stands beside it. To rewrite after a wanted change: HEALTHDESK_WRITE_GOLDEN=1, then read the diff."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

FIXTURES = Path(__file__).with_name("fixtures")
SAMPLES = sorted(path for path in FIXTURES.iterdir() if not path.name.endswith(".golden.json"))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_a_sample_gives_its_golden_drafts(sample: Path, shown: Callable[[Path], list[Any]]) -> None:
    beside = sample.with_name(f"{sample.name}.golden.json")
    found = json.loads(json.dumps(shown(sample)))
    if os.environ.get("HEALTHDESK_WRITE_GOLDEN"):
        beside.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    assert found == json.loads(beside.read_text(encoding="utf-8"))
