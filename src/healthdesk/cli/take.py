"""`import` and `undo`: bringing files in, and taking an import back."""

import argparse
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from healthdesk.cli.opening import Opening
from healthdesk.cli.output import Json, Output, question_json, report_json, taken_json
from healthdesk.domain.drops import DropGroup, Report
from healthdesk.domain.errors import IntakeError, VaultError
from healthdesk.domain.people import Person
from healthdesk.domain.records import Issue, RunState
from healthdesk.domain.views import Taken

if TYPE_CHECKING:
    from argparse import _SubParsersAction

ISSUES = 5
"""How many kinds of odd places a report names on a terminal; `--json` gives each with its place."""

NEW, KEY = "new", 8
"""The reply that makes a person; how much of a group's key is shown and enough to name it."""

WELL = frozenset({RunState.FINISHED, RunState.PARTIAL, RunState.KNOWN})


def declare(verbs: "_SubParsersAction[Any]", shared: argparse.ArgumentParser) -> None:
    """Add these verbs to the grammar."""
    taking = verbs.add_parser("import", parents=[shared], help="bring files and folders in")
    taking.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    taking.add_argument("--person", default="", metavar="NAME", help="whose records these are")
    taking.add_argument("--preview", action="store_true", help="show what would come in, and take nothing in")
    taking.add_argument(
        "--password-file",
        type=Path,
        default=None,
        metavar="FILE",
        help="holds the password of locked documents among them",
    )
    taking.set_defaults(run=take)
    settling = verbs.add_parser("settle", parents=[shared], help="say whose the waiting files are")
    settling.add_argument("replies", nargs="*", metavar="GROUP=WHO", help="a group and a person's name, or new")
    settling.add_argument("--person", default="", metavar="NAME", help="the reply for every group left")
    settling.set_defaults(run=settle)
    undoing = verbs.add_parser("undo", parents=[shared], help="take an import back")
    undoing.add_argument("run_id", metavar="RUN")
    undoing.set_defaults(run=undo)


def take(arguments: argparse.Namespace, opening: Opening, output: Output) -> int:
    """Bring files in, or show what would come in; 0 when each was taken or known."""
    with opening.session() as session:
        person = session.people.find(arguments.person) if arguments.person else None
        password = password_in(arguments.password_file)
        if arguments.preview:
            prepared = session.intake.prepare(arguments.paths, person, progress=output.progress, password=password)
            results = prepared.results
            report, question = prepared.report, None
            prepared.drop()
        else:
            results = session.intake.take(arguments.paths, person, progress=output.progress, password=password)
            report, question = session.intake.report(results), session.intake.question()
    output.progress_done()
    lines = [line for taken in results for line in told(taken, output, preview=arguments.preview)]
    if len(results) > 1 or arguments.preview:
        lines += summary(report, output)
    if question is not None:
        lines += [output.say("drop-asks", groups=len(question.groups), files=question.files)]
    shown: Json = {"runs": [taken_json(taken) for taken in results], "report": report_json(report)}
    if arguments.preview:
        shown["preview"] = True
    elif question is not None:
        shown["question"] = question_json(question)
    output.show(shown, *(lines or [output.say("no-files")]))
    return 0 if results and all(taken.state in WELL for taken in results) else 1


def password_in(file: Path | None) -> str:
    """The first line of a file; a password is never an argument, which other programs can see."""
    if file is None:
        return ""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        raise VaultError("passphrase-file", file=file.name) from None
    return lines[0] if lines else ""


def summary(report: Report, output: Output) -> list[str]:
    """A whole drop in sentences: what is new, changed, here already, linked, contradicted, and not understood."""
    counts = {
        "report-new": report.new,
        "report-changed": report.changed,
        "report-known": report.known,
        "report-linked": report.linked,
        "report-contradicts": report.contradicts,
        "report-odd": len(report.odd),
    }
    return [output.say(code, count=count) for code, count in counts.items() if count or code == "report-new"]


def told(taken: Taken, output: Output, *, preview: bool = False) -> list[str]:
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
    lines = [output.say("file-would-come" if preview else "file-taken", file=name, person=person, **counts)]
    lines += _remarks(run.issues, name, output)
    return lines if preview else [*lines, output.say("undo-with", run=run.id)]


def _remarks(issues: tuple[Issue, ...], name: str, output: Output) -> list[str]:
    noted = Counter(issue.code for issue in issues)
    return [f"  {output.say(code, name=name, file=name)} ({count})" for code, count in noted.most_common(ISSUES)]


def settle(arguments: argparse.Namespace, opening: Opening, output: Output) -> int:
    """Show the question that waits, or answer it; 0 when nothing waits any more."""
    with opening.session() as session:
        question = session.intake.question()
        groups = question.groups if question else ()
        chosen = {group.key: session.people.find(arguments.person) for group in groups if arguments.person}
        choices: dict[str, Person | None] = dict(chosen)
        for reply in arguments.replies:
            start, sign, who = reply.partition("=")
            keys = [group.key for group in groups if start and group.key.startswith(start)]
            if len(keys) != 1 or not sign or not who:
                raise IntakeError("reply-unclear", reply=reply)
            choices[keys[0]] = None if who == NEW else session.people.find(who)
        results = session.intake.settle_groups(choices) if choices else ()
        left = session.intake.question()
    lines = [line for taken in results for line in told(taken, output)]
    lines += [line for group in (left.groups if left else ()) for line in asked(group, output)]
    shown: Json = {"runs": [taken_json(taken) for taken in results], "question": question_json(left) if left else None}
    output.show(shown, *(lines or [output.say("nothing-waits")]))
    return 0 if left is None and all(taken.state in WELL for taken in results) else 1


def asked(group: DropGroup, output: Output) -> list[str]:
    """One group of waiting files in sentences, and how to answer."""
    key, example = group.key[:KEY], group.examples[0]
    code = "group-asks" if group.name else "group-asks-nobody"
    said = output.say(code, key=key, files=group.files, name=group.name, born=group.birth_date, example=example)
    answer = group.suggested.name if group.suggested else NEW if group.may_be_new else "NAME"
    return [said, output.say("group-answer", key=key, suggested=f'"{answer}"' if " " in answer else answer)]


def undo(arguments: argparse.Namespace, opening: Opening, output: Output) -> int:
    """Take an import back: nothing of it is shown any more."""
    with opening.session() as session:
        taken = session.intake.undo_run(arguments.run_id)
    output.show({"runs": [taken_json(taken)]}, output.say("import-undone", file=Path(taken.file).name))
    return 0
