"""Real Apple Health exports (where HEALTHDESK_CORPUS names their folder): as many readings as another reader counts."""

import io
import os
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from healthdesk import words
from healthdesk.domain.readings import Readings
from healthdesk.domain.records import Draft, Issue

_NAMED = os.environ.get("HEALTHDESK_CORPUS")
FILES = sorted(path for path in Path(_NAMED).glob("apple-health/**/export*.*") if path.is_file()) if _NAMED else []


def _expected(content: bytes) -> Counter[str]:
    """Elements right under the root, counted by lxml."""
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            name = next(each for each in archive.namelist() if each.endswith("export.xml") and "MACOSX" not in each)
            content = archive.read(name)
    root = etree.fromstring(content, etree.XMLParser(recover=True, resolve_entities=False, no_network=True))
    return Counter(str(child.tag) for child in root if isinstance(child.tag, str))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_a_real_export_gives_each_of_its_records(path: Path, read: Any) -> None:
    given = read(path.read_bytes(), path.name)
    expected = _expected(path.read_bytes())
    readings = sum(len(one) for one in given if isinstance(one, Readings))
    summaries = sum(1 for one in given if isinstance(one, Readings) for seconds in one.seconds if seconds == 86_400)
    assert readings - summaries == expected["Record"]
    drafts = [one for one in given if isinstance(one, Draft)]
    assert sum(one.title.startswith("Workout") for one in drafts) == expected["Workout"]
    assert bool(summaries) == bool(expected["ActivitySummary"])
    assert all(words.sentence(one.code, "fr") for one in given if isinstance(one, Issue))
