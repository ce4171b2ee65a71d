"""The same bytes, read anew: what a newer importer says replaces what the older one said."""

from collections.abc import Callable

from healthdesk import importers
from healthdesk.domain.people import Person
from healthdesk.domain.records import Artifact
from healthdesk.domain.views import Taken
from healthdesk.intake.drop import Drop
from healthdesk.intake.pipeline import Errand
from healthdesk.vault import Vault

KEPT_ONLY = "documents"
"""The importer that keeps what nobody else reads; another may read it by now."""


def newer_readers(vault: Vault, person_id: str) -> tuple[Artifact, ...]:
    """The originals of a person that could say more now: their importer is newer, or nobody could read them then."""
    store = vault.store(person_id)
    versions = {importer.name: importer.version for importer in importers.IMPORTERS}
    read_so_far = {artifact: (importer, version) for _, artifact, importer, version in store.readers()}
    return tuple(
        artifact
        for artifact in store.artifacts()
        if (reader := read_so_far.get(artifact.id))
        and (versions.get(reader[0].partition(":")[0], 0) != reader[1] or reader[0] == KEPT_ONLY)
    )


def reread(
    errand: Errand, person: Person, offered: Callable[[Artifact], bool] = lambda _artifact: True
) -> tuple[Taken, ...]:
    """Read a person's originals anew wherever their reader is newer now.

    What the old reading gave is withdrawn in the step in which the new one is finished; an original that still reads the
    same is known. Raises Cancelled and VaultError; what was read anew before stays.
    """
    store = errand.vault.store(person.id)
    drop = Drop(errand, person)
    try:
        for artifact in newer_readers(errand.vault, person.id):
            if offered(artifact):
                drop.bring_again(artifact.name, store.artifact_bytes(artifact.id), artifact.size)
        return drop.close()
    except BaseException:
        drop.abandon()
        raise
