"""What the reading of one document holds on to: whose it is, where it comes from, what its narrative says."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from lxml import etree

from healthdesk.domain.records import Issue
from healthdesk.importers.cda import narrative


@dataclass(slots=True)
class Chart:
    """One document being read.

    `patient` is the reference to whom it is about ("" when it says nobody or several); `born` is that person's birth date; `origin` names its custodian, for
    ids that only count there; `document` names the document itself. `pieces` are the narrative's parts by ID,
    `here` those of the section at hand, which win. `words` is each section's narrative in lines, by the id of
    its node; `concepts`, `said` and `names` remember codes and pieces that were read already; `shown` are the pictures that entries hold.
    """

    today: date
    patient: str = ""
    born: str = ""
    origin: str = ""
    document: str = ""
    dated: str = ""
    language: str = ""
    pieces: dict[str, etree._Element] = field(default_factory=dict)
    here: dict[str, etree._Element] = field(default_factory=dict)
    concepts: dict[tuple[Any, ...], dict[str, Any]] = field(default_factory=dict)
    said: dict[etree._Element, str] = field(default_factory=dict)
    names: dict[etree._Element, str] = field(default_factory=dict)
    words: dict[int, str] = field(default_factory=dict)
    shown: set[str] = field(default_factory=set)
    issues: list[Issue] = field(default_factory=list)

    def piece(self, reference: str) -> etree._Element | None:
        """The part of the narrative that "#id" (or, as some write, "id") means."""
        if not reference:
            return None
        key = reference[1:] if reference[0] == "#" else reference
        found = self.here.get(key)
        return found if found is not None else self.pieces.get(key)

    def told(self, reference: str) -> str:
        """What the narrative says at a reference, on one line; "" when it points nowhere."""
        found = self.piece(reference)
        if found is None:
            return ""
        known = self.said.get(found)
        if known is None:
            known = self.said[found] = narrative.line(found)
        return known

    def name(self, reference: str) -> str:
        """What the narrative calls a thing at a reference."""
        found = self.piece(reference)
        if found is None:
            return ""
        known = self.names.get(found)
        if known is None:
            known = self.names[found] = narrative.name_in(found)
        return known
