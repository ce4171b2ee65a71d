"""HL7 v2 messages of any 2.x: results, vaccinations, documents, stays, orders, as hospitals and laboratories send them.

A message is read segment by segment (`wire`, `segments`), its statements become FHIR R4 resources (`observations`,
`results`, `documents`, `vaccines`, `medicines`, `visits`, `people`), and `walk` knows which segment belongs to which. A file about
several people is taken apart into one file for each.
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from healthdesk.domain.records import Issue
from healthdesk.importers import sniffing, whole
from healthdesk.importers.fhir.making import Made, drafts
from healthdesk.importers.hl7v2 import people, walk, wire
from healthdesk.importers.hl7v2.people import Who
from healthdesk.importers.hl7v2.scene import made, unique
from healthdesk.importers.hl7v2.walk import Block
from healthdesk.importers.reading import Part, Received, Recognised, Yielded

_LARGEST = 40 << 20
_MOST_AT_ONCE = 20_000  # segments; a longer file is taken in piece by piece
_MOST_ISSUES = 1000


class Hl7v2:
    """Reads HL7 v2 in its bar notation (ER7), one message or many, in batches, frames and files of any line ends."""

    name = "hl7-v2"
    version = 1

    def sniff(self, received: Received) -> int:
        """Sure of anything that begins with a message header; likely where nearly every line is a segment."""
        if wire.starts(received.head):
            return 95
        return 70 if wire.mostly_segments(received.head) else 0

    def recognise(self, _received: Received) -> Recognised:
        """HL7 v2, whatever the message."""
        return Recognised(self.name, self.version, "HL7 v2", "text/plain")

    def read(self, received: Received) -> Iterator[Yielded]:
        """The patient and one draft for each statement; of several people, a Part for each instead."""
        content = bytes(received.whole(_LARGEST))
        issues: list[Issue] = []
        found: list[Block] = []
        for one in wire.messages(content):
            if isinstance(one, Issue):
                issues.append(one)
                continue
            issues += one.issues
            found += walk.blocks(one)
        groups = _by_person(found)
        if len(groups) > 1:
            yield Issue("hl7-several-people")
            yield from issues[:_MOST_ISSUES]
            yield from _parts(groups, received.name)
            return
        lots = _lots(groups[0]) if groups else []
        if len(lots) > 1:
            yield Issue("hl7-in-pieces")
            yield from issues[:_MOST_ISSUES]
            yield from _parts(lots, received.name)
            return
        yield from _one_person(received, content, groups[0] if groups else [], issues)


def _by_person(found: list[Block]) -> list[list[Block]]:
    """The blocks by the person they are about; what is about nobody stands by itself, unless it says nothing."""
    group_of: dict[int, list[Block]] = {}
    by_trait: dict[tuple[str, ...], list[Block]] = {}
    for block in found:
        joined: list[Block] = []
        for trait in dict.fromkeys(block.who.traits):
            alike = by_trait.setdefault(trait, [])
            for other in alike:
                group = group_of[id(other)]
                if group is not joined and block.who.same(other.who):
                    joined = _joined(joined, group, group_of)
            if all(other.who != block.who for other in alike):
                alike.append(block)
                group_of[id(block)] = joined
        joined.append(block)
        group_of[id(block)] = joined
    order = {id(block): place for place, block in enumerate(found)}
    groups = [
        sorted(group, key=lambda block: order[id(block)]) for group in {id(g): g for g in group_of.values()}.values()
    ]
    told = [group for group in groups if group[0].pid is not None or any(walk.statements(one, "")[0] for one in group)]
    return sorted(told or groups[:1], key=lambda group: order[id(group[0])])


def _joined(one: list[Block], other: list[Block], group_of: dict[int, list[Block]]) -> list[Block]:
    if not one:
        return other
    one += other
    group_of.update((id(block), one) for block in other)
    return one


def _lots(group: list[Block]) -> list[list[Block]]:
    """A person's blocks in lots small enough to be read at once."""
    lots: list[list[Block]] = [[]]
    size = 0
    for block in group:
        length = len(block.body) + len(block.header)
        if lots[-1] and size + length > _MOST_AT_ONCE:
            lots.append([])
            size = 0
        lots[-1].append(block)
        size += length
    return lots


def _parts(groups: list[list[Block]], name: str) -> Iterator[Part]:
    stem = PurePosixPath(name).stem or "messages"
    for number, group in enumerate(groups, 1):
        yield Part(f"{stem}-{number}.hl7", _pieces(group))


def _pieces(group: list[Block]) -> Iterator[bytes]:
    """A person's own messages, line by line as they came; of a message about several, its header and their part."""
    for block in group:
        yield block.message.source((block.message.segments[0], *block.header, *block.body))


def _one_person(received: Received, content: bytes, group: list[Block], issues: list[Issue]) -> Iterator[Yielded]:
    found: list[Made] = []
    known = _everything([block.who for block in group])
    pids = [block.pid for block in group if block.pid is not None]
    key = known.key if pids else ""
    if pids:
        own: list[Issue] = []
        resource = people.patient(pids, known, key, own)
        found.append(made(resource, pids[-1].place(), own))
    told = 0
    for number, block in enumerate(group):
        statements, odd = walk.statements(block, key)
        found += statements
        issues += odd
        told += len(statements)
        if number % 16 == 0:
            received.report(received.size * number // len(group) // 2)
    if not found:
        text = sniffing.decoded(content[: whole.TEXT])
        yield whole.document(
            received, media_type="text/plain", text=text, kind="HL7 v2", issues=(Issue("hl7-nothing-stated"),)
        )
    else:
        yield from drafts(unique(found), received.today)
    yield from issues[:_MOST_ISSUES]


def _everything(known: list[Who]) -> Who:
    """One person of all that is said of them: the last words on name, birth and sex, every identifier."""
    if not known:
        return Who((), (), "", "")
    last = known[-1]
    identifiers = tuple(dict.fromkeys(one for each in known for one in each.identifiers))
    return Who(identifiers, last.names, last.birth, last.sex)
