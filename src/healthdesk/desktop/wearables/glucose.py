"""Time in range: the share of a sensor's readings between two limits, computed.

Limits are those of a goal in the records where there is one; else 70 and 180 mg/dL, the International Consensus on Time
in Range (Battelino et al., Diabetes Care 2019;42:1593, https://doi.org/10.2337/dci19-0028).
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Any, Final

from healthdesk.domain.knowledge import convert
from healthdesk.domain.knowledge.labs import concept_of_loinc
from healthdesk.domain.records import Kind, Standing
from healthdesk.domain.stretches import Reading
from healthdesk.domain.views import RecordQuery
from healthdesk.session import Session

SENSOR: Final = "glucose-sensor"
SENSED: Final = (SENSOR, "glucose")
"""What a sensor's readings are called: some exports do not say that they come from one."""
LOW, HIGH = 70.0, 180.0
"""mg/dL."""
_GLUCOSE: Final = frozenset({"glucose", "glucose-sensor", "glucose-fasting"})
_DAY = 86_400


@dataclass(frozen=True, slots=True)
class Target:
    """The limits in mg/dL, and the record in which they stand ("" for those of the consensus)."""

    low: float = LOW
    high: float = HIGH
    record_id: str = ""


@dataclass(frozen=True, slots=True)
class InRange:
    """Shares of the readings below, within and above the target, how many they are, and how much of the time they cover."""

    below: float
    within: float
    above: float
    count: int
    covered: float


def in_range(readings: Sequence[Reading], target: Target, days: int = 1) -> InRange | None:
    """Compute the shares over some days; None without readings, or in a unit that is none of glucose."""
    numbers = [
        (each.start, convert(SENSOR, each.value, each.unit, "mg/dL")) for each in readings if each.value is not None
    ]
    values = [value for _, value in numbers if value is not None]
    if not values or len(values) != len(numbers):
        return None
    below = sum(value < target.low for value in values)
    above = sum(value > target.high for value in values)
    gaps = [later - earlier for (earlier, _), (later, _) in pairwise(sorted(numbers)) if later > earlier]
    usual = median(gaps) if gaps else _DAY
    count = len(values)
    covered = min(1.0, count * usual / (max(days, 1) * _DAY)) if count > 1 else 0.0
    return InRange(below / count, (count - below - above) / count, above / count, count, covered)


def target_of(session: Session, person: str) -> Target:
    """The range of a glucose goal that stands in the records, the newest; else the consensus."""
    goals = session.records.list(person, RecordQuery(kinds=frozenset({Kind.GOAL}), limit=50))
    for goal in goals:
        if goal.standing in (Standing.ACTIVE, Standing.PLANNED) and (
            found := _range(session.records.resource(person, goal.id))
        ):
            return Target(*found, goal.id)
    return Target()


def _range(resource: bytes) -> tuple[float, float] | None:
    """The limits that a Goal sets for glucose (FHIR R4 Goal.target.detailRange), in mg/dL."""
    try:
        targets = json.loads(resource).get("target", [])
        for target in targets if isinstance(targets, list) else []:
            codes = [str(code.get("code", "")) for code in target.get("measure", {}).get("coding", [])]
            if any(concept_of_loinc(code) in _GLUCOSE for code in codes):
                low, high = (_mg(target.get("detailRange", {}).get(edge, {})) for edge in ("low", "high"))
                if low is not None and high is not None and 0 < low < high:
                    return low, high
    except (ValueError, AttributeError, TypeError):
        return None
    return None


def _mg(quantity: dict[str, Any]) -> float | None:
    value, unit = quantity.get("value"), str(quantity.get("code") or quantity.get("unit") or "")
    if not isinstance(value, int | float):
        return None
    return convert(SENSOR, float(value), unit, "mg/dL")
