"""One importer under Atheris: anything but drafts or a refusal is a find. Started by `run.py`."""

import sys
from dataclasses import replace
from datetime import date

import atheris

with atheris.instrument_imports(include=["healthdesk"]):
    from healthdesk.domain.errors import IntakeError
    from healthdesk.importers import IMPORTERS, Importer, Received, zips
    from healthdesk.importers.reading import HEAD, Part

TODAY = date(2026, 6, 1)
MOST = 20_000


def received(content: bytes) -> Received:
    """An artifact of bytes, without a name that tells anything."""

    def read(offset: int, length: int) -> bytes:
        return content[offset : offset + length]

    found = Received("file", len(content), read, TODAY, content[:HEAD])
    return replace(found, members=zips.members(found))


def attempt(importer: Importer, content: bytes) -> None:
    """Read bytes as the child would."""
    artifact = received(content)
    if not content or not importer.sniff(artifact):
        return
    try:
        importer.recognise(artifact)
        for number, one in enumerate(importer.read(artifact)):
            if isinstance(one, Part):
                for _piece in one.pieces:
                    pass
            if number > MOST:
                break
    except IntakeError:
        return


def main() -> None:
    """Fuzz the importer that the first argument names."""
    importer = next(one for one in IMPORTERS if one.name == sys.argv[1])
    atheris.Setup([sys.argv[0], *sys.argv[2:]], lambda content: attempt(importer, content))
    atheris.Fuzz()


if __name__ == "__main__":
    main()
