"""Holds the vault open until it is killed."""

import sys
import threading
from pathlib import Path

from proof_records import tell

from healthdesk import session


def main(vault: Path, passphrase: Path) -> None:
    """Open, say so, and stay."""
    opened = session.unlock(vault, passphrase.read_text(encoding="utf-8").splitlines()[0])
    tell("held", len(opened.people.all()))
    threading.Event().wait()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
