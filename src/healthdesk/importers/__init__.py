"""Importers: bytes in, drafts out. No vault, no network, no key; they run in a sealed child process.

`read_artifact` reads a file, `preview` draws a page, `excerpt` shows the lines around a place. `IMPORTERS` is the explicit
list of who reads what; each follows `Importer` and is held to the conformance suite in the tests.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from healthdesk.importers.asking import Drawn, excerpt, passages, preview, propose, read_artifact, words
    from healthdesk.importers.reading import Importer, Reading, Received, Recognised
    from healthdesk.importers.spare import Spare

    IMPORTERS: tuple[Importer, ...]

__all__ = [
    "IMPORTERS",
    "Drawn",
    "Importer",
    "Reading",
    "Received",
    "Recognised",
    "Spare",
    "excerpt",
    "passages",
    "preview",
    "propose",
    "read_artifact",
    "words",
]


def __getattr__(name: str) -> object:
    """What the parent asks with is loaded when the parent first asks: a child starts sooner without it."""
    if name not in __all__:
        raise AttributeError(name)
    import healthdesk.importers.asking as asked  # noqa: PLC0415 - see above
    import healthdesk.importers.reading as read  # noqa: PLC0415 - see above
    import healthdesk.importers.registry as known  # noqa: PLC0415 - see above

    if name == "IMPORTERS":
        return known.every()
    return getattr(read if hasattr(read, name) else asked, name)
