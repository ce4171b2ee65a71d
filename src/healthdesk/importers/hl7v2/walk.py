"""From a message's segments to what they state: which segment belongs to which, and who reads it.

Source: the abstract message syntaxes of HL7 v2.5.1 chapters 3, 4, 6, 7, 9 to 12. Senders keep to them loosely, so the order of
segments decides here, and no message type is needed to read a result.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from healthdesk.domain.records import Issue, Severity
from healthdesk.importers.fhir.making import Made
from healthdesk.importers.hl7v2 import documents, medicines, results, vaccines, visits
from healthdesk.importers.hl7v2.people import Who, who
from healthdesk.importers.hl7v2.scene import Group, Scene, note, scene
from healthdesk.importers.hl7v2.segments import Segment
from healthdesk.importers.hl7v2.wire import Message

_HEADS = frozenset({
    "PID", "OBR", "RXA", "RXE", "RXO", "RXD", "TXA", "PV1", "AL1", "IAM", "DG1", "PRB", "PR1", "IN1", "NK1", "SCH", "RF1",
})  # fmt: skip
_PARTS = frozenset({"NTE", "OBX", "SPM", "TQ1", "TQ2", "RXR", "RXC", "PV2", "PRD", "AIS", "AIG", "AIL", "AIP"})
# What only carries a message, or says of an order what its head says too.
_CARRIES = frozenset({"MSH", "EVN", "SFT", "UAC", "MSA", "RGS", "QRD", "QRF", "QAK", "QPD", "DSC", "BLG", "MSG"})
_ORDERS = frozenset({"OML", "OMG", "ORM", "OMD", "OMN", "OMS", "OMI", "OPL", "ORL", "ORR", "ORG", "OMB"})
_SCHEDULED = ("AIS", "AIG", "AIL", "AIP", "TQ1", "NTE")
_BEFORE = ("PRD", "NTE")


@dataclass(frozen=True, slots=True)
class Block:
    """The segments of a message that are about one person: those before its first PID, and a PID with what follows."""

    message: Message
    scene: Scene
    header: tuple[Segment, ...]
    body: tuple[Segment, ...]
    who: Who

    @property
    def pid(self) -> Segment | None:
        """The PID."""
        return self.body[0] if self.body and self.body[0].name == "PID" else None


@dataclass(slots=True)
class _Told:
    found: list[Made] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)


def blocks(message: Message) -> Iterator[Block]:
    """A message by the people it is about; without any PID, one block about nobody."""
    header = message.segments[0]
    setting = scene(header)
    starts = [place for place, one in enumerate(message.segments) if one.name == "PID"]
    before = message.segments[1 : starts[0] if starts else len(message.segments)]
    if not starts:
        yield Block(message, setting, before, (), who(None, ""))
        return
    for start, end in zip(starts, [*starts[1:], len(message.segments)], strict=True):
        body = message.segments[start:end]
        yield Block(message, setting, before, body, who(body[0], setting.source))


def statements(block: Block, patient: str) -> tuple[list[Made], list[Issue]]:
    """What a block states about the patient of that id, and what in it is not read."""
    told = _Told()
    setting = replace(block.scene, patient=patient)
    groups, beside = _groups((*block.header, *block.body), told)
    written = any(one.head.name == "TXA" for one in groups)
    orders = [one for one in groups if one.head.name == "OBR" and written and not one.named("OBX")]
    encoded = {id(one.order) for one in groups if one.head.name == "RXE" and one.order}
    for group in groups:
        if group in orders or (group.head.name == "RXO" and id(group.order) in encoded):
            continue
        _read(group, setting, beside, orders, told)
    _odd_header(block, told)
    return told.found, told.issues


def _read(group: Group, setting: Scene, beside: list[Segment], orders: list[Group], told: _Told) -> None:
    name = group.head.name
    if name == "OBR":
        if setting.kind in _ORDERS or (setting.kind == "REF" and not group.named("OBX")):
            told.found += [*visits.order(group, setting), *results.loose(group, setting)]
        else:
            told.found += results.results(group, setting)
        return
    if name == "TXA":
        told.found += documents.written(group, orders, setting)
        return
    if name == "RXA" and vaccines.is_vaccination(group.head, setting):
        told.found += vaccines.vaccination(group, setting)
        return
    if name == "PV1":
        found, issues = visits.visit(group, setting, next(iter(group.named("PV2")), None))
        told.found += found
        told.issues += issues
    elif name == "SCH":
        told.found += visits.appointment(replace(group, rest=(*group.rest, *_of(beside, _SCHEDULED))), setting)
    elif name == "RF1":
        told.found += visits.referral(group, setting, [*group.named("PRD"), *_of(beside, ("PRD",))])
    elif reader := _READERS.get(name):
        told.found += reader(group, setting)
    told.found += results.loose(group, setting)


_READERS = {
    "RXA": medicines.given, "RXE": medicines.prescription, "RXO": medicines.prescription, "RXD": medicines.dispensed,
    "AL1": visits.allergy, "IAM": visits.allergy, "DG1": visits.diagnosis, "PRB": visits.problem,
    "PR1": visits.procedure, "IN1": visits.insurance, "NK1": visits.relative,
}  # fmt: skip


def _of(segments: list[Segment], names: tuple[str, ...]) -> list[Segment]:
    return [one for one in segments if one.name in names]


def _groups(segments: tuple[Segment, ...], told: _Told) -> tuple[list[Group], list[Segment]]:
    """The groups in order, and the parts that stand beside all of them (PRD and AIS come in groups of their own)."""
    groups: list[Group] = []
    beside: list[Segment] = []
    order: Segment | None = None
    pending: list[Segment] = []
    rest: list[Segment] = []
    for one in segments:
        if one.name == "ORC":
            order, pending, rest = one, [], []
            rest = pending  # what stands between an ORC and its OBR belongs to the OBR
        elif one.name in _HEADS:
            own = order if one.name.startswith(("OBR", "RX")) else None
            rest = list(pending) if own is not None else []
            pending = []
            groups.append(Group(one, own, rest))  # type: ignore[arg-type]  # a list while it grows, frozen below
        elif one.name == "OBX" and not one.first(3) and not one.first(5):
            told.issues.append(note("hl7-no-value", one.place(5)))
        elif one.name in _PARTS:
            (beside if one.name in ("PRD", "AIS", "AIG", "AIL", "AIP") else rest).append(one)
        elif one.name not in _CARRIES:
            told.issues.append(_unread(one))
    loose = [one for one in pending if one.name == "OBX"]
    if order is not None and loose:  # results right behind an ORC, without an OBR
        groups.append(Group(order, order, pending))  # type: ignore[arg-type]
    return [replace(one, rest=tuple(one.rest)) for one in groups], beside


def _unread(segment: Segment) -> Issue:
    if segment.name.startswith("Z"):
        return note("hl7-own-segment", segment.place())
    if segment.name == "MRG":
        return Issue("hl7-merged-elsewhere", segment.place())
    return note("hl7-segment-unread", segment.place())


def _odd_header(block: Block, told: _Told) -> None:
    header = block.message.segments[0]
    if header.text(11).upper() in ("T", "D"):
        told.issues.append(Issue("hl7-test-message", header.place(11)))
    if block.pid is None and told.found:
        told.issues.append(Issue("hl7-nobody", header.place(), Severity.WARNING))
