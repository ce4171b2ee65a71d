"""What a row says, as records: readings in columns where they are many and plain, FHIR observations where they are more than a number.

Sources: https://hl7.org/fhir/R4/observation-vitalsigns.html (codes and units of vital signs; blood pressure as one
observation with two components), https://hl7.org/fhir/R4/communication.html for what was only written down.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from healthdesk.domain.readings import Readings, Series
from healthdesk.domain.records import Coding, Draft, Issue, Kind, PatientDraft, Severity
from healthdesk.importers.fhir.elements import Resource
from healthdesk.importers.fhir.making import Made, drafts, printed
from healthdesk.importers.reading import Yielded
from healthdesk.importers.tables.measures import LOINC, UCUM, Measure, Unit
from healthdesk.importers.tables.moments import Moment
from healthdesk.importers.tables.numbers import Number

_CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
_MOST_READINGS = 20_000
_MOST_MADE = 500
_MOST_TOLD = 1000
NOTE = 4000
"""Characters of one remark."""


@dataclass(frozen=True, slots=True)
class Value:
    """One measured value of a row: what, how much, in which unit."""

    measure: Measure
    number: Number
    unit: Unit
    label: str = ""

    @property
    def shown(self) -> str:
        """What the value is called: the table's own words for a measure that only they name."""
        return self.label or self.measure.label


@dataclass(frozen=True, slots=True)
class Where:
    """Where and when a row is, and what wrote it."""

    place: str
    line: int
    when: Moment | None
    seconds: int = 0
    device: str = ""
    end: str = ""


class Output:
    """Collects what rows say and gives it in good portions; every Series goes before the Readings that name it."""

    def __init__(self, today: date, part: str = "", subject: str = "") -> None:
        self._today = today
        self._part = part
        self._subject = subject
        self._series: dict[tuple[str, str, str, str], int] = {}
        self._new: list[Series] = []
        self._readings = Readings(part=part)
        self._made: list[Made] = []
        self._issues: list[Issue] = []
        self._told: dict[str, int] = {}
        self.given = 0

    def reading(self, value: Value, where: Where, text: str = "") -> None:
        """A plain number (or the word that a sensor shows for one beyond its range) at a moment."""
        assert where.when is not None
        key = (value.measure.key, value.shown, value.unit.shown, where.device)
        number = self._series.get(key)
        if number is None:
            number = self._series[key] = len(self._series) + 1
            codes = value.measure.codings(value.unit.code) or (Coding("", value.shown, value.shown),)
            self._new.append(
                Series(
                    number,
                    codes,
                    value.shown,
                    value.unit.shown,
                    value.unit.code,
                    where.device,
                    value.measure.kind,
                    sums=value.measure.sums,
                    overnight=value.measure.overnight,
                )
            )
        shown = text or value.number.text
        self._readings.add(
            number, where.when.epoch, shown, seconds=where.seconds, offset=where.when.offset, place=where.line
        )
        self.given += 1

    def statement(
        self, value: Value, where: Where, *, note: str = "", doubt: str = "", laboratory: bool = False
    ) -> None:
        """A value that is more than a number: doubtful, with a remark, with a comparator, or of a day only."""
        resource = _observation(where, _code(value), note, doubt=bool(doubt))
        resource["category"] = [_category("laboratory" if laboratory else _shelf(value.measure))]
        _put(resource, value)
        self._keep(resource, where, doubt)

    def pressure(self, values: list[Value], where: Where, *, note: str = "", doubt: str = "") -> None:
        """A blood pressure, and the pulse that was counted with it: one observation, a component each."""
        code = {"coding": [_coding(Coding(LOINC, "85354-9", "Blood pressure"))], "text": "Blood pressure"}
        resource = _observation(where, code, note, doubt=bool(doubt))
        resource["category"] = [_category("vital-signs")]
        resource["component"] = [_put({"code": _code(value)}, value) for value in values]
        self._keep(resource, where, doubt)

    def result(self, resource: Resource, where: Where) -> None:
        """An observation that the caller has put together: a laboratory result, a workout."""
        self._keep({**_observation(where, {}, ""), **resource}, where, "" if where.when else "result-without-date")

    def note(self, title: str, text: str, where: Where) -> None:
        """What was only written down, at its time."""
        resource: Resource = {
            "resourceType": "Communication",
            "status": "completed",
            "topic": {"text": title},
            "payload": [{"contentString": text[:NOTE]}],
        }
        if where.when is not None:
            resource["sent"] = where.when.text
        self._keep(resource, where, "")

    def issue(self, code: str, place: str, severity: Severity = Severity.WARNING) -> None:
        """Something odd at a place; after the first thousand of a kind it is only said once that there are more."""
        count = self._told.get(code, 0)
        self._told[code] = count + 1
        if count < _MOST_TOLD:
            self._issues.append(Issue(code, place, severity))
        elif count == _MOST_TOLD:
            self._issues.append(Issue("more-of-these", place, severity))

    def _keep(self, resource: Resource, where: Where, doubt: str) -> None:
        issues = (Issue(doubt, where.place),) if doubt else ()
        self._made.append(Made(resource, where.place, issues))
        self.given += 1

    def ready(self, *, last: bool = False) -> Iterator[Yielded]:
        """What has come together: in portions, or all of it at the end."""
        if self._made and (last or len(self._made) >= _MOST_MADE):
            for one in drafts(self._made, self._today):
                if not isinstance(one, PatientDraft):
                    yield replace(one, subject=self._subject) if isinstance(one, Draft) else one
            self._made = []
        if len(self._readings) and (last or len(self._readings) >= _MOST_READINGS):
            yield from self._new
            self._new = []
            yield self._readings
            self._readings = Readings(part=self._part)
        if self._issues and (last or len(self._issues) >= _MOST_MADE):
            yield from self._issues
            self._issues = []


def _observation(where: Where, code: Resource, note: str, *, doubt: bool = False) -> Resource:
    resource: Resource = {"resourceType": "Observation", "status": "unknown" if doubt else "final", "code": code}
    if where.when is not None and where.end:
        resource["effectivePeriod"] = {"start": where.when.text, "end": where.end}
    elif where.when is not None:
        resource["effectiveDateTime"] = where.when.text
    if where.device:
        resource["device"] = {"display": where.device}
    if note:
        resource["note"] = [{"text": note[:NOTE]}]
    return resource


def _shelf(measure: Measure) -> str:
    return {Kind.VITAL: "vital-signs", Kind.RESULT: "laboratory"}.get(measure.kind, "activity")


def _category(code: str) -> Resource:
    return {"coding": [{"system": _CATEGORY, "code": code}]}


def _code(value: Value) -> Resource:
    codes = value.measure.codings(value.unit.code)
    return {**({"coding": [_coding(code) for code in codes]} if codes else {}), "text": value.shown}


def _coding(code: Coding) -> Resource:
    return {"system": code.system, "code": code.code, "display": code.display}


def _put(holder: Resource, value: Value) -> Resource:
    holder["valueQuantity"] = quantity(value.number, value.unit)
    return holder


def quantity(number: Number, unit: Unit) -> Resource:
    """A number and its unit as a FHIR Quantity, the number as printed."""
    made: Resource = {"value": printed(number.text)}
    if number.comparator:
        made["comparator"] = number.comparator
    if unit.shown:
        made["unit"] = unit.shown
    if unit.code:
        made |= {"system": UCUM, "code": unit.code}
    return made
