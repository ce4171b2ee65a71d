"""A confirmed table, read anew: the same bytes, now that somebody said what their columns are."""

from healthdesk.domain.mapping import TableMapping
from healthdesk.domain.people import Person
from healthdesk.domain.views import Taken
from healthdesk.intake import mapping as mappings
from healthdesk.intake.drop import Drop
from healthdesk.intake.pipeline import Errand


def confirm(errand: Errand, person: Person, artifact_id: str, mapping: TableMapping) -> tuple[Taken, ...]:
    """Keep a mapping and read by it what waits for it. See `session.mapping.Mapping.confirm`."""
    vault = errand.vault
    mappings.check(mapping, mappings.proposal(vault, person.id, artifact_id))
    before = next((each for each in mappings.confirmed(vault) if each.fingerprint == mapping.fingerprint), None)
    alike = [artifact_id, *_others(errand, person, artifact_id, mapping.fingerprint)]
    mappings.keep(vault, mapping)
    try:
        return _read(errand, person, alike)
    except BaseException:
        if before is not None:
            mappings.keep(vault, before)
        else:
            mappings.forget(vault, mapping.fingerprint)
        raise


def _others(errand: Errand, person: Person, artifact_id: str, fingerprint: str) -> list[str]:
    found: list[str] = []
    for run in mappings.waiting(errand.vault, person.id):
        if run.artifact_id not in (artifact_id, *found):
            offered = mappings.proposal(errand.vault, person.id, run.artifact_id)
            if offered is not None and offered.mapping.fingerprint == fingerprint:
                found.append(run.artifact_id)
    return found


def _read(errand: Errand, person: Person, artifact_ids: list[str]) -> tuple[Taken, ...]:
    store = errand.vault.store(person.id)
    drop = Drop(errand, person)
    try:
        for artifact_id in artifact_ids:
            artifact = mappings.original(errand.vault, person.id, artifact_id)
            drop.bring_again(artifact.name, store.artifact_bytes(artifact_id), artifact.size)
        return drop.close()
    except BaseException:
        drop.abandon()
        raise
