"""Questions in abstract form (a JSON line each) over real bundles, scored against gold from the bundles' own JSON."""

import json
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from gold import Chart, gold, name_of
from memory import MemoryReader, read_bundle
from scoring import faults

from healthdesk.answers import answer
from healthdesk.domain.people import Person

TODAY = date(2026, 6, 15)
_OTHER = Person("other", "Camille Durand")


@dataclass
class Result:
    """What came out for one patient."""

    right: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    wrong: list[tuple[str, str, list[str]]] = field(default_factory=list)


def run(questions: Path, bundle: Path) -> Result:
    """Ask everything that needs no second person's records."""
    content = bundle.read_bytes()
    chart = Chart(json.loads(content), TODAY)
    reader = read_bundle(content, TODAY)
    filled = _filled(chart, reader.person.name)
    result = Result()
    for line in questions.read_text(encoding="utf-8").splitlines():
        question = json.loads(line)
        text = question["question"]
        if any("{" + name + "}" in text and not value for name, value in filled.items()):
            continue
        for name, value in filled.items():
            text = text.replace("{" + name + "}", value)
        _one(question, text, reader, chart, filled, result)
    return result


def _one(
    question: dict[str, Any], text: str, reader: MemoryReader, chart: Chart, filled: dict[str, str], result: Result
) -> None:
    given = answer(text, reader=reader, person=reader.person, others=(_OTHER,), region=question["region"], today=TODAY)
    right = gold(question["query"], chart, filled) if question["query"] else None
    wrong = faults(question, given, right, reader.person.name)
    result.asked[question["intent"]] += 1
    result.right[question["intent"]] += not wrong
    if wrong:
        result.wrong.append((question["intent"], text, wrong))


def _filled(chart: Chart, name: str) -> dict[str, str]:
    medicines = chart.of("MedicationRequest")

    def title(status: str) -> str:
        active = {name_of(one["medicationCodeableConcept"]) for one in medicines if one["status"] == "active"}
        names = [name_of(one["medicationCodeableConcept"]) for one in medicines if one["status"] == status]
        return next((one for one in reversed(names) if status == "active" or one not in active), "")

    procedures, weights, a1c = chart.of("Procedure"), chart.values("weight"), chart.values("hba1c")
    return {
        "name": name, "other": _OTHER.name, "med_past": title("stopped"), "med_active": title("active"),
        "proc": name_of(procedures[0]["code"]) if procedures else "", "wdate": weights[0][0][:10] if weights else "",
        "false_a1c": f"{a1c[-1][1] + 3:.1f}" if a1c else "",
    }  # fmt: skip
