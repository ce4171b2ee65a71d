"""Holds the vault open until it is killed."""

import sys
import threading
from pathlib import Path

from healthdesk import session


def main(vault: Path, passphrase: Path) -> None:
    """Open, say so, and stay."""
    opened = session.unlock(vault, passphrase.read_text(encoding="utf-8").splitlines()[0])
    print("held", len(opened.people.all()), flush=True)
    threading.Event().wait()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
