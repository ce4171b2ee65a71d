"""What every statement of a message has in common: who sent it, when, about whom, and as what."""

from collections.abc import Iterable
from dataclasses import dataclass

from healthdesk.domain.records import Issue, Severity
from healthdesk.importers.fhir.making import Made
from healthdesk.importers.hl7v2.segments import Field, Segment
from healthdesk.importers.hl7v2.values import Resource, authority, identity, when


@dataclass(frozen=True, slots=True)
class Scene:
    """A message's header, and the id of the patient that what follows is about.

    `kind` and `trigger` are MSH-9 ("ORU", "R01"); `facility` is the sender's name, `source` the sender in ids.
    """

    kind: str
    trigger: str
    facility: str
    source: str
    sent: str
    patient: str = ""

    @property
    def subject(self) -> Resource:
        """The reference to the patient; {} where the message names nobody."""
        return {"reference": f"Patient/{self.patient}"} if self.patient else {}


@dataclass(frozen=True, slots=True)
class Group:
    """A segment that states something, the ORC before it, and what follows it and belongs to it."""

    head: Segment
    order: Segment | None = None
    rest: tuple[Segment, ...] = ()

    def named(self, *names: str) -> list[Segment]:
        """The segments of the given names in the group."""
        return [one for one in self.rest if one.name in names]

    def remarks(self) -> str:
        """The remarks on the head: the NTE segments right behind it."""
        lines = []
        for one in self.rest:
            if one.name == "NTE":
                lines.append(remark(one))
            elif one.name not in ("PRT", "TQ1", "TQ2", "CTD"):
                break
        return "\n".join(lines).strip("\n")


def scene(header: Segment) -> Scene:
    """From an MSH segment."""
    application, facility = header.first(3), header.first(4)
    kind = header.first(9)
    return Scene(
        kind.part(1).upper(),
        kind.part(2).upper(),
        facility.part(1) or application.part(1),
        authority(facility) or authority(application),
        when(header.text(7)),
    )


def remark(note: Segment) -> str:
    """What an NTE segment says; its repetitions are lines."""
    return "\n".join(one.part(1) if one.parts == 1 else one.words for one in note.all(3))


def made(resource: Resource, place: str, issues: Iterable[Issue] = ()) -> Made:
    """A made resource without what is empty."""
    return Made({key: value for key, value in resource.items() if value or value is False}, place, tuple(issues))


def dated(segment: Segment, number: int, issues: list[Issue], component: int = 1) -> str:
    """A field's date; an Issue at its place when there is one that cannot be read."""
    text = segment.text(number, component)
    if text and not (found := when(text)):
        if text.strip("0"):
            issues.append(Issue("date-unreadable", segment.place(number)))
        return ""
    return found if text else ""


def number_of(order: Segment | None, head: Segment, scene_: Scene) -> tuple[str, str]:
    """(namespace, filler order number): what the one who carries an order out calls it; ("", "") without.

    OBR-3, or ORC-3 where the head has none.
    """
    given = [head.first(3)] if head.name == "OBR" else []
    given += [order.first(3)] if order else []
    for one in given:
        if one.part(1):
            namespace = authority(Field(_rest(one), one.separators))
            return namespace or scene_.source, one.part(1)
    return "", ""


def _rest(given: Field) -> str:
    return given.raw.partition(given.separators.component)[2]


def unique(found: list[Made]) -> list[Made]:
    """Ids taken away where two statements of one file came to the same: it names neither of them."""
    seen: dict[tuple[str, str], int] = {}
    for one in found:
        key = (str(one.resource["resourceType"]), str(one.resource.get("id", "")))
        seen[key] = seen.get(key, 0) + 1
    lost = {key for key, count in seen.items() if count > 1 and key[1]}
    if not lost:
        return found
    gone = {f"{kind}/{name}" for kind, name in lost}
    return [_without(one, lost, gone) for one in found]


def _without(one: Made, lost: set[tuple[str, str]], gone: set[str]) -> Made:
    resource = dict(one.resource)
    if (str(resource["resourceType"]), str(resource.get("id", ""))) in lost:
        resource.pop("id", None)
        resource.pop("meta", None)
    if "result" in resource:
        resource["result"] = [
            {"display": ref.get("display", "")} if ref.get("reference") in gone else ref for ref in resource["result"]
        ]
    return Made(resource, one.locator, one.issues)


def named_id(kind: str, *parts: str, scene_: Scene, changed: str = "") -> Resource:
    """The id of a statement that its source gives a name to, and when this version of it was written."""
    if not all(parts):
        return {}
    stamp = changed or scene_.sent
    return {"id": identity(kind, *parts)} | ({"meta": {"lastUpdated": stamp}} if stamp else {})


def note(code: str, place: str) -> Issue:
    """An Issue that is only worth knowing."""
    return Issue(code, place, Severity.NOTE)
