"""Summaries of the guide's own samples and of whole lives by Synthea (where HEALTHDESK_CORPUS names their folder), read back."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from fhir.resources.R4B.bundle import Bundle
from ips_comparing import compare

from healthdesk.session import Session
from healthdesk.sharing import ips_rules

ROOT = Path(os.environ["HEALTHDESK_CORPUS"])
PATIENTS = [
    *sorted(ROOT.glob("fhir-ips/**/*bundle-01.*")),
    *sorted(path for path in ROOT.glob("fhir-synthea-r4/**/*.json") if path.stat().st_size < 4_000_000)[:4],
    *sorted(ROOT.glob("fhir-smart-r4-synthea/**/*.json"))[:2],
    *sorted(ROOT.glob("fhir-dstu2/**/Bailey*.json"))[:1],
    *sorted(ROOT.glob("ccda-onc/**/*toc_amb_rn_r21*.xml"))[:1],
    *sorted(ROOT.glob("ccda-vendors/**/*.xml"))[:1],
]


@pytest.mark.parametrize("sample", PATIENTS, ids=lambda path: path.stem[:40])
def test_a_summary_of_a_sample_says_the_same(empty: Callable[[], Session], tmp_path: Path, sample: Path) -> None:
    first, second = empty(), empty()
    first.intake.take([sample])
    people = first.people.all()
    assert len(people) == 1, sample.name
    lines = [line for line in first.summaries.offer(people[0].id) if line.chosen]
    made = first.summaries.write(people[0].id, tmp_path / "summary.json")
    bundle = json.loads((tmp_path / "summary.json").read_bytes())
    assert ips_rules.check(bundle) == ()
    Bundle.model_validate(bundle)
    assert made.left_out == 0
    second.intake.take([tmp_path / "summary.json"])
    compare(first, people[0].id, lines, second)
