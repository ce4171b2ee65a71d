"""A person's records, opened: made ready once a session, and then as often as they are asked for."""

from healthdesk.vault import compartments
from healthdesk.vault.compartments import Compartment
from healthdesk.vault.keeping import Keeping
from healthdesk.vault.store import PersonStore, prepare


def open_shelf(keeping: Keeping, compartment: Compartment) -> PersonStore:
    """The records of one compartment. Raises VaultError when its file cannot be opened or trusted."""
    database = compartments.database_of(keeping, compartment)
    if keeping.first_use(compartment.file):
        with keeping.spanning:
            if keeping.first_use(compartment.file):
                prepare(database)
                keeping.used(compartment.file)
    return PersonStore(database, compartment.person_id)
