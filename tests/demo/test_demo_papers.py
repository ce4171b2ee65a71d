"""The letters of the made-up family: readable as text, marked as fiction, and saying what the bundles say."""

import base64
import json
import re
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from healthdesk import settings

DEMO = settings.assets() / "demo"
TOLD_ON_PAPER = (
    ("anna-bellerive.json", "2026-10-08", "bellerive-paper-bilan-20261008"),
    ("odette-bellerive.json", "2026-10-15", "odette-analyses-2026-10.pdf"),
)


def resources(name: str) -> list[dict[str, Any]]:
    return [entry["resource"] for entry in json.loads((DEMO / name).read_text(encoding="utf-8"))["entry"]]


def papers() -> dict[str, bytes]:
    found = {path.name: path.read_bytes() for path in sorted(DEMO.glob("*.pdf"))}
    for path in sorted(DEMO.glob("*-*.json")):
        for each in resources(path.name):
            if each["resourceType"] == "DocumentReference":
                found[each["id"]] = base64.b64decode(each["content"][0]["attachment"]["data"])
    return found


PAPERS = papers()


def text_of(content: bytes) -> str:
    with pypdfium2.PdfDocument(content) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


@pytest.mark.parametrize("name", sorted(PAPERS))
def test_a_paper_can_be_read_and_is_marked_as_fiction(name: str) -> None:
    told = text_of(PAPERS[name])
    assert "MARCHAND" in told
    assert re.search("Document fictif - famille de démonstration|Fictional document - HealthDesk demo family", told)
    assert "'" not in told


@pytest.mark.parametrize(("bundle", "day", "paper"), TOLD_ON_PAPER)
def test_a_laboratory_report_prints_what_its_bundle_says(bundle: str, day: str, paper: str) -> None:
    lines = " ".join(text_of(PAPERS[paper]).split())
    results = [
        each
        for each in resources(bundle)
        if each["resourceType"] == "Observation" and each["effectiveDateTime"].startswith(day)
    ]
    assert len(results) > 5
    decimals = json.loads((DEMO / bundle).read_text(encoding="utf-8"), parse_float=str)
    printed = {
        entry["resource"]["id"]: str(entry["resource"]["valueQuantity"]["value"]).replace(".", ",")
        for entry in decimals["entry"]
        if "valueQuantity" in entry["resource"]
    }
    told = [each for each in results if each["code"]["text"] in lines]
    assert len(told) > 5
    for each in told:
        line = re.search(re.escape(each["code"]["text"]) + r" (?:< )?([\d,]+) ", lines)
        assert line is not None
        assert line[1] == printed[each["id"]], each["id"]


def test_the_whole_family_stays_small() -> None:
    assert sum(path.stat().st_size for path in Path(DEMO).iterdir()) < 3_000_000
