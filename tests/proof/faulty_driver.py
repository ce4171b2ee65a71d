"""The command line with a bug planted in it, whose message is a record's own words."""

import sys
from typing import Any, NoReturn

from healthdesk import cli
from healthdesk.session.ask import Ask
from healthdesk.session.records import Records


def breaks(session_part: Any, person: str, *_words: object, **_options: object) -> NoReturn:
    """Raise an error that says a name, chained to another that says a title."""
    said = [record.title for record in session_part.vault.store(person).search("metformin")]
    try:
        {}[said[0]]
    except KeyError as cause:
        message = f"{said} of {session_part.vault.persons()[0].name}"
        raise ValueError(message) from cause


def main(vault: str, passphrase: str, fault: str, *options: str) -> int:
    """Ask or list, with the fault in it."""
    setattr(*((Ask, "answer") if fault == "answer" else (Records, "list")), breaks)
    verb = ["ask", "Which medicines am I taking?"] if fault == "answer" else ["records"]
    return cli.main([*verb, "--vault", vault, "--passphrase-file", passphrase, *options])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
