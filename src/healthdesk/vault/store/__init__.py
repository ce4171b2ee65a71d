"""One person's file: originals, imports, records with their versions, measurements, the index, and what is visible.

`PersonStore` is the file in use, `Run` an import under way; `prepare` brings a file to the newest schema at its opening.
"""

from healthdesk.vault.store.store import (
    PersonStore,
    Run,
    content_digest,
    damage,
    every_measurement,
    every_reading,
    prepare,
    run_checks,
)
from healthdesk.vault.store.writing import Placed

__all__ = [
    "PersonStore",
    "Placed",
    "Run",
    "content_digest",
    "damage",
    "every_measurement",
    "every_reading",
    "prepare",
    "run_checks",
]
