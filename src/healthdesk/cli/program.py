"""The program `healthdesk`: its arguments, its verbs, and how errors end it."""

import argparse
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from healthdesk import __version__, logs, settings
from healthdesk.cli import ask, custody, demo, models, people, records, take
from healthdesk.cli.opening import Opening
from healthdesk.cli.output import Output
from healthdesk.domain.clock import Clock
from healthdesk.domain.errors import Cancelled, HealthDeskError
from healthdesk.domain.languages import LANGUAGES

VERBS = (custody, people, take, ask, records, models, demo)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb; the exit code."""
    arguments = parser().parse_args(argv)
    logs.start(verbose=arguments.verbose)
    output = Output(arguments.json, arguments.lang or settings.system_language())
    opening = Opening(
        folder=arguments.vault or settings.default_vault(),
        passphrase_file=arguments.passphrase_file,
        holder=arguments.holder,
        chosen_clock=clock_at(arguments.now) if arguments.now else None,
        model=arguments.model,
        language=arguments.lang,
    )
    try:
        return int(arguments.run(arguments, opening, output))
    except HealthDeskError as problem:
        return output.refuse(problem)
    except (Cancelled, KeyboardInterrupt):
        return output.refuse(HealthDeskError("stopped"))
    except BrokenPipeError:
        return 1
    except Exception as problem:  # noqa: BLE001 - a bug: said without its message, which may hold a record's text
        logs.log.error("%s", logs.redacted(problem))
        return output.refuse(HealthDeskError("bug"))


def parser() -> argparse.ArgumentParser:
    """The whole grammar of the command line."""
    shared = shared_options()
    program = argparse.ArgumentParser(
        prog="healthdesk",
        description="Your family's health records on your own computer. Without a verb, the window opens.",
    )
    program.add_argument("--version", action="version", version=f"healthdesk {__version__}")
    verbs = program.add_subparsers(title="verbs", metavar="VERB", required=True)
    for module in VERBS:
        module.declare(verbs, shared)
    return program


def shared_options() -> argparse.ArgumentParser:
    """The options that every verb takes."""
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--vault", type=Path, metavar="DIR", help="the vault folder")
    shared.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", help="read the passphrase from a file's first line"
    )
    shared.add_argument("--holder", default="", metavar="NAME", help="who is unlocking the vault")
    shared.add_argument("--lang", choices=LANGUAGES, default="", help="language of what is said")
    shared.add_argument("--model", default="", metavar="NAME", help='the local model to use; "none" for no model')
    shared.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
    shared.add_argument("--now", type=iso_day, metavar="DATE", help='what "today" is, as YYYY-MM-DD')
    shared.add_argument("--verbose", action="store_true", help="say more about what happens, on standard error")
    return shared


def iso_day(text: str) -> date:
    """A day given as YYYY-MM-DD."""
    return date.fromisoformat(text)


def clock_at(today: date) -> Clock:
    """A clock that stands at noon of a day."""
    noon = datetime(today.year, today.month, today.day, 12, tzinfo=UTC).timestamp()
    return lambda: noon


if __name__ == "__main__":
    sys.exit(main())
