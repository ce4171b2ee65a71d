"""A statement with all that a shelf needs to lay it beside others: who else says it, what it refers to, its own words."""

from dataclasses import dataclass

from healthdesk.domain.records import Record


@dataclass(frozen=True, slots=True)
class Statement:
    """A visible record of one source, not yet folded together with those that say the same.

    `shown` is the id of the record that stands for all of them, its own where it is alone; `resource` its FHIR R4 JSON
    as received; `references` are (relation, "Type/id") pairs as the source gives them.
    """

    record: Record
    shown: str
    resource: bytes
    references: tuple[tuple[str, str], ...] = ()

    @property
    def address(self) -> str:
        """How other statements of its source refer to it; "" where it has no id of its own."""
        return f"{self.record.resource_type}/{self.record.resource_id}" if self.record.resource_id else ""
