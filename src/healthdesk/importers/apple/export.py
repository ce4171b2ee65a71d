"""One export from its first to its last element."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from healthdesk.domain.records import Draft, Issue, PatientDraft, Severity
from healthdesk.importers.apple import statements
from healthdesk.importers.apple.files import same_day
from healthdesk.importers.apple.pressures import DIASTOLIC, SYSTOLIC, Pressures
from healthdesk.importers.apple.readings import Gathering, summary_series
from healthdesk.importers.apple.stream import Elements
from healthdesk.importers.apple.tree import Node, node_of
from healthdesk.importers.fhir.making import Made, drafts
from healthdesk.importers.reading import Part, Yielded

ME = "me"
"""The key of the one person that an export is about."""

_ABOUT = "HKCharacteristicTypeIdentifier"
_SEXES = {"HKBiologicalSexFemale": "female", "HKBiologicalSexMale": "male", "HKBiologicalSexOther": "other"}
_INNER = frozenset(
    {
        "MetadataEntry", "WorkoutEvent", "WorkoutStatistics", "WorkoutRoute", "WorkoutActivity", "FileReference", "Location",
        "HeartRateVariabilityMetadataList", "InstantaneousBeatsPerMinute", "SensitivityPoint",
    }
)  # fmt: skip
"""Elements that only a damaged one can have left at the top."""

_SUMMARIES = (
    ("activeEnergyBurned", "Active energy of the day", "activeEnergyBurnedUnit", ""),
    ("appleMoveTime", "Move minutes of the day", "", "min"),
    ("appleExerciseTime", "Exercise minutes of the day", "", "min"),
    ("appleStandHours", "Stand hours of the day", "", "hr"),
)
_STATEMENTS = {"Workout": statements.workout, "Audiogram": statements.audiogram}
_MOST_ISSUES = 200


@dataclass(frozen=True, slots=True)
class Owner:
    """Whom a file beside the export names, with the birth date that it prints."""

    name: str = ""
    birth: str = ""


class Export:
    """Reads one export.xml. `part` names it inside its zip, "" for a file by itself."""

    def __init__(
        self, read: Callable[[], bytes], name: str, today: date, part: str = "", owner: Owner | None = None
    ) -> None:
        self._elements = Elements(read, name)
        self._today = today
        self._part = part
        self._owner = owner or Owner()
        self._subject = ""
        self._gathering = Gathering(part)
        self._pressures = Pressures()
        self._issues = 0

    def read(self) -> Iterator[Yielded]:
        """The patient, then everything in the file's order; at the end what had to wait for it."""
        begin = self._elements.open()
        yield from self._me(begin)
        if self._elements.repaired_dtd:
            yield self._issue("apple-dtd-repaired", 1, Severity.NOTE)
        gathering = self._gathering
        while self._elements.more():
            for whole, content, line in self._elements.stretch(gathering.adder()):
                yield from self._element(content, line) if whole else self._odd(content, line)
            if gathering.full:
                yield from gathering.take()
            yield from self._unusual()
        yield from self._rest()

    def also(self, beside: Iterable[Part | Made | Issue]) -> Iterator[Yielded]:
        """What lies beside the export, as it is yielded."""
        for one in beside:
            if isinstance(one, Made):
                yield from self._drafts(one.resource, one.locator)
            elif isinstance(one, Part) or self._issues < _MOST_ISSUES:
                self._issues += isinstance(one, Issue)
                yield one

    def _place(self, line: int) -> str:
        return f"part:{self._part}/line:{line}" if self._part else f"line:{line}"

    def _issue(self, code: str, line: int, severity: Severity = Severity.WARNING) -> Issue:
        return Issue(code, self._place(line), severity)

    def _me(self, begin: bytes) -> Iterator[PatientDraft]:
        """Whom it is about, from the start of the file: a birth date and a sex, and a name only if a file beside has one."""
        start = begin.find(b"<Me")
        node = node_of(begin[start : start + 20_000]) if start >= 0 else None
        if node is None or node.name != "Me":
            return
        about = _characteristics(node)
        birth = about.get("DateOfBirth", "")[:10]
        try:
            date.fromisoformat(birth)
        except ValueError:
            birth = ""
        name = self._owner.name if birth and same_day(self._owner.birth, birth) else ""
        self._subject = ME
        yield PatientDraft(ME, name, birth, _SEXES.get(about.get("BiologicalSex", ""), ""))

    def _odd(self, content: bytes, line: int) -> Iterator[Issue]:
        """A stretch that is no element: the end of a cut file, or something broken."""
        if not self._elements.closed and len(content) < 4096 and content.lstrip().startswith(b"]>"):
            return
        if self._issues < _MOST_ISSUES:
            self._issues += 1
            yield self._issue("apple-broken-place", line, Severity.ERROR)

    def _unusual(self) -> Iterator[Issue]:
        for line in sorted(self._gathering.unusual):
            if self._issues < _MOST_ISSUES:
                self._issues += 1
                yield self._issue("apple-control-character", line, Severity.NOTE)
        self._gathering.unusual.clear()

    def _element(self, content: bytes, line: int) -> Iterator[Yielded]:
        node = node_of(content)
        if node is None or node.name in _INNER:
            return
        yield from self._repaired(node, line)
        if node.name == "Record":
            yield from self._record(node, content, line)
        elif node.name == "ActivitySummary":
            self._summary(node, line)
        elif node.name == "Me":
            yield from self._about(node, line)
        elif node.name == "ClinicalRecord":
            if not self._part and self._issues < _MOST_ISSUES:
                self._issues += 1
                yield self._issue("apple-clinical-elsewhere", line, Severity.NOTE)
        elif node.name != "ExportDate":
            yield from self._made(self._statement(node), line)

    def _statement(self, node: Node) -> statements.Json | None:
        if node.name == "Correlation":
            pressure = node.get("type").endswith("BloodPressure")
            return statements.pressure(node, *self._pressures.told(node)) if pressure else statements.meal(node)
        return _STATEMENTS.get(node.name, statements.anything)(node)

    def _about(self, node: Node, line: int) -> Iterator[Yielded]:
        for key, value in _characteristics(node).items():
            if value and key not in ("DateOfBirth", "BiologicalSex") and not value.endswith(("NotSet", "None")):
                yield from self._made(statements.characteristic(_ABOUT + key, value), line)

    def _repaired(self, node: Node, line: int) -> Iterator[Issue]:
        if node.unusual:
            yield self._issue("apple-control-character", line, Severity.NOTE)
        twice = False
        for each in (node, *node.inside):
            if each.again:
                twice = True
                # The end is what iOS 16 wrote under the name of the start.
                if "endDate" not in each.given and "startDate" in each.again:
                    each.given["endDate"] = each.again["startDate"]
        if twice:
            yield self._issue("apple-attribute-twice", line, Severity.NOTE)

    def _record(self, node: Node, content: bytes, line: int) -> Iterator[Yielded]:
        """A record that is no reading at once: half of a blood pressure, or one of another form."""
        if node.get("type") in (SYSTOLIC, DIASTOLIC) and not self._pressures.full:
            self._pressures.hold(node, line)
            return
        shared = " ".join(
            f'{key}="{_escaped(node.get(key))}"' for key in ("type", "sourceName", "device", "unit") if node.get(key)
        )
        inside = content.partition(b">")[2] if node.inside else None
        begins, ends = node.get("startDate"), node.get("endDate") or node.get("startDate")
        value = node.get("value").encode() if node.get("value") else None
        if not self._gathering.adder()(shared.encode(), begins.encode(), ends.encode(), value, inside, line):
            yield self._issue("apple-kept-as-text", line, Severity.NOTE)
            yield from self._made(statements.anything(node), line)

    def _summary(self, node: Node, line: int) -> None:
        try:
            day = date.fromisoformat(node.get("dateComponents")[:10]).toordinal() - date(1970, 1, 1).toordinal()
        except ValueError:
            return
        for key, label, named, unit in _SUMMARIES:
            printed = node.get(key)
            number = self._gathering.number_of(printed.encode()) if printed else None
            if number is not None:
                series = self._gathering.number(summary_series(key, label, node.get(named) or unit))
                if series:
                    self._gathering.put_day(series, day, number, line)

    def _made(self, resource: statements.Json | None, line: int) -> Iterator[Yielded]:
        if resource is not None:
            yield from self._drafts(resource, self._place(line))

    def _drafts(self, resource: statements.Json, locator: str) -> Iterator[Yielded]:
        for one in drafts([Made(resource, locator)], self._today):
            yield replace(one, subject=self._subject) if isinstance(one, Draft) else one

    def _rest(self) -> Iterator[Yielded]:
        for systolic, diastolic, line in self._pressures.left():
            node = systolic or diastolic
            if node is not None:
                yield from self._made(statements.pressure(node, systolic, diastolic), line)
        yield from self._unusual()
        yield from self._gathering.take()
        if not self._elements.closed:
            yield self._issue("apple-cut-short", self._elements.line, Severity.ERROR)


def _characteristics(node: Node) -> dict[str, str]:
    """What stands about the person, as attributes or as elements inside, by the identifier's last part."""
    found = {key.removeprefix(_ABOUT): value for key, value in node.given.items()}
    for inner in node.inside:
        key = inner.get("key") or inner.get("type") or inner.name
        found.setdefault(key.removeprefix(_ABOUT), inner.get("value") or inner.text)
    return found


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;").replace(">", "&gt;")
