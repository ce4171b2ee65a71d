"""`import` and `undo`: bringing files in, and taking an import back."""

import argparse
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from healthdesk.cli.opening import Opening
from healthdesk.cli.output import Output, taken_json
from healthdesk.domain.records import Issue, RunState
from healthdesk.domain.views import Taken

if TYPE_CHECKING:
    from argparse import _SubParsersAction

ISSUES = 5
"""How many kinds of odd places a report names on a terminal; `--json` gives each with its place."""

WELL = frozenset({RunState.FINISHED, RunState.PARTIAL, RunState.KNOWN})


def declare(verbs: "_SubParsersAction[Any]", shared: argparse.ArgumentParser) -> None:
    """Add these verbs to the grammar."""
    taking = verbs.add_parser("import", parents=[shared], help="bring files and folders in")
    taking.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    taking.add_argument("--person", default="", metavar="NAME", help="whose records these are")
    taking.set_defaults(run=take)
    undoing = verbs.add_parser("undo", parents=[shared], help="take an import back")
    undoing.add_argument("run_id", metavar="RUN")
    undoing.set_defaults(run=undo)


def take(arguments: argparse.Namespace, opening: Opening, output: Output) -> int:
    """Bring files in; 0 when each was taken or known."""
    with opening.session() as session:
        person = session.people.find(arguments.person) if arguments.person else None
        results = session.intake.take(arguments.paths, person, progress=output.progress)
    output.progress_done()
    lines = [line for taken in results for line in told(taken, output)]
    output.show({"runs": [taken_json(taken) for taken in results]}, *(lines or [output.say("no-files")]))
    return 0 if results and all(taken.state in WELL for taken in results) else 1


def told(taken: Taken, output: Output) -> list[str]:
    """One file's import in sentences."""
    name = Path(taken.file).name
    person = taken.person.name if taken.person else ""
    if taken.state in {RunState.REFUSED, RunState.ASKS}:
        reason = (
            output.say(taken.reason, **({"file": name, "name": name} | dict(taken.reason_fields)))
            if taken.reason
            else ""
        )
        return [reason if name in reason else f"{name}: {reason}"]
    if taken.run is None and taken.reason:
        said = output.say(taken.reason, **({"file": name, "name": name} | dict(taken.reason_fields)))
        return [said, *_remarks(taken.issues, name, output)]
    if taken.state is RunState.KNOWN or taken.run is None:
        return [output.say("file-known", file=name, person=person)]
    run = taken.run
    counts = {"added": run.added, "updated": run.updated, "duplicate": run.duplicate, "linked": run.linked}
    lines = [output.say("file-taken", file=name, person=person, **counts)]
    return [*lines, *_remarks(run.issues, name, output), output.say("undo-with", run=run.id)]


def _remarks(issues: tuple[Issue, ...], name: str, output: Output) -> list[str]:
    noted = Counter(issue.code for issue in issues)
    return [f"  {output.say(code, name=name, file=name)} ({count})" for code, count in noted.most_common(ISSUES)]


def undo(arguments: argparse.Namespace, opening: Opening, output: Output) -> int:
    """Take an import back: nothing of it is shown any more."""
    with opening.session() as session:
        taken = session.intake.undo_run(arguments.run_id)
    output.show({"runs": [taken_json(taken)]}, output.say("import-undone", file=Path(taken.file).name))
    return 0
