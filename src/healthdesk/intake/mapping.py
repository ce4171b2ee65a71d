"""How tables are read that had to be asked about once: what was confirmed is kept in the vault, by the fingerprint of a header.

A table that waits for this is in a person's file already, whole, as a document; once it is confirmed the same bytes are read anew,
and what they give takes the document's place.
"""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

import msgspec

from healthdesk import importers
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.mapping import Proposal, Role, TableMapping
from healthdesk.domain.records import Artifact, ImportRun, RunState
from healthdesk.intake.layouts import learnt
from healthdesk.vault import Vault

if TYPE_CHECKING:
    from healthdesk.importers import Reading

SETTING = "table-mappings"
ASKED = frozenset({"table-needs-mapping", "table-dates-ambiguous"})
"""The issues of a table that waits to be asked about."""

_MOST = 300
_LARGEST = 256 << 20
_VALUES = frozenset({Role.MEASURE, Role.VALUE, Role.PRESSURE, Role.DATED})


def confirmed(vault: Vault) -> tuple[TableMapping, ...]:
    """Every mapping that was confirmed, the newest last."""
    text = vault.setting(SETTING)
    return msgspec.json.decode(text, type=tuple[TableMapping, ...]) if text else ()


def keep(vault: Vault, mapping: TableMapping) -> None:
    """Keep a mapping in the place of any other for the same header."""
    others = [each for each in confirmed(vault) if each.fingerprint != mapping.fingerprint]
    vault.set_setting(SETTING, msgspec.json.encode([*others, mapping][-_MOST:]).decode())


def forget(vault: Vault, fingerprint: str) -> None:
    """Ask again about the next table with this header."""
    left = [each for each in confirmed(vault) if each.fingerprint != fingerprint]
    vault.set_setting(SETTING, msgspec.json.encode(left).decode())


def reader(vault: Vault, read: Callable[..., "Iterator[Reading]"]) -> Callable[..., "Iterator[Reading]"]:
    """The same way of reading, told what was confirmed; a test's own stays as it is."""
    return partial(read, mappings=confirmed(vault), recipes=learnt(vault)) if read is importers.read_artifact else read


def waiting(vault: Vault, person_id: str) -> tuple[ImportRun, ...]:
    """A person's imports of tables that nobody was asked about yet, newest first."""
    gone = (RunState.WITHDRAWN, RunState.REFUSED)
    runs = vault.store(person_id).runs()
    return tuple(run for run in runs if run.state not in gone and any(issue.code in ASKED for issue in run.issues))


def proposal(vault: Vault, person_id: str, artifact_id: str) -> Proposal | None:
    """How an original of a person would be read as a table; None when it has nothing that looks like a header.

    Raises IntakeError when it cannot be opened, VaultError when there is none.
    """
    artifact = original(vault, person_id, artifact_id)
    if artifact.size > _LARGEST:
        raise IntakeError("file-too-large", name=artifact.name, megabytes=artifact.size >> 20, most=_LARGEST >> 20)
    content = b"".join(vault.store(person_id).artifact_bytes(artifact_id))
    return importers.propose(lambda offset, length: content[offset : offset + length], artifact.size, artifact.name)


def original(vault: Vault, person_id: str, artifact_id: str) -> Artifact:
    """An original of a person. Raises IntakeError("mapping-of-another") when there is none of this id."""
    found = next((each for each in vault.store(person_id).artifacts() if each.id == artifact_id), None)
    if found is None:
        raise IntakeError("mapping-of-another")
    return found


def check(mapping: TableMapping, offered: Proposal | None) -> None:
    """Whether a mapping can be kept. Raises IntakeError: it belongs to another table, or no column of it holds a value."""
    shown = offered.mapping if offered else None
    headings: Any = lambda each: [column.heading for column in each.columns]  # noqa: E731 - read twice, here
    if shown is None or shown.fingerprint != mapping.fingerprint or headings(shown) != headings(mapping):
        raise IntakeError("mapping-of-another")
    roles = {column.role for column in mapping.columns}
    if not roles & _VALUES or (Role.VALUE in roles and Role.NAME not in roles):
        raise IntakeError("mapping-without-values")
    if mapping.date_order not in ("ymd", "dmy", "mdy") or mapping.decimal not in (",", "."):
        raise IntakeError("mapping-of-another")
