"""Importers: bytes in, drafts out. No vault, no network, no key; they run in a sealed child process.

`read_artifact` reads a file, `preview` draws a page, `excerpt` shows the lines around a place. `IMPORTERS` is the explicit
list of who reads what; each follows `Importer` and is held to the conformance suite in the tests.
"""

from healthdesk.importers.asking import Drawn, excerpt, preview, propose, read_artifact
from healthdesk.importers.reading import Importer, Reading, Received, Recognised
from healthdesk.importers.registry import IMPORTERS
from healthdesk.importers.spare import Spare

__all__ = [
    "IMPORTERS",
    "Drawn",
    "Importer",
    "Reading",
    "Received",
    "Recognised",
    "Spare",
    "excerpt",
    "preview",
    "propose",
    "read_artifact",
]
