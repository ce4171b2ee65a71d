"""After a crash: what an import left half-way is tidied before anything else is taken in."""

from pathlib import Path

from healthdesk.intake.export import EXPORT, sweep_export
from healthdesk.intake.people import NEW_PERSON
from healthdesk.vault import Vault


def resume(vault: Vault) -> None:
    """Tidy up after a crash: no person of whom nothing came, no half export, no waiting bytes nobody was asked about.

    For the opening of a vault, before anything is taken in. The file itself is where it was, to be brought in again; one
    that held others is finished only after them, so that bringing it in again brings what is missing.
    """
    for intent in vault.intents():
        if intent.kind == NEW_PERSON:
            person_id = intent.fields["person"]
            if any(person.id == person_id for person in vault.persons()) and not vault.store(person_id).runs():
                vault.erase_person(person_id)
            vault.complete_intent(intent.id)
        elif intent.kind == EXPORT:
            sweep_export(Path(intent.fields["part"]))
            vault.complete_intent(intent.id)
    for waiting in vault.inbox_list():
        if not waiting.note:
            vault.inbox_drop(waiting.id)
