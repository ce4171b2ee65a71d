"""`init`, `check`, `backup`, `restore` and `export`: the vault itself."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from healthdesk import session
from healthdesk.cli import sheets
from healthdesk.cli.opening import Opening
from healthdesk.cli.output import Output, written_json
from healthdesk.domain.disclosures import Recipient
from healthdesk.domain.errors import HealthDeskError
from healthdesk.domain.summaries import Wish
from healthdesk.settings import COUNTRIES, system_language

if TYPE_CHECKING:
    from argparse import _SubParsersAction

FOLDERS = ("fhir", "csv", "files", "all")
FILES = ("ips", "ledger")


def declare(verbs: "_SubParsersAction[Any]", shared: argparse.ArgumentParser) -> None:
    """Add these verbs to the grammar."""
    making = verbs.add_parser("init", parents=[shared], help="make a vault; prints the recovery code once")
    making.add_argument("--country", default="", choices=("", *COUNTRIES), help="for emergency numbers")
    making.set_defaults(run=init)
    checking = verbs.add_parser("check", parents=[shared], help="verify everything in the vault")
    checking.set_defaults(run=check)
    copying = verbs.add_parser("backup", parents=[shared], help="write one verified, encrypted backup file")
    copying.add_argument("path", type=Path, metavar="PATH")
    copying.set_defaults(run=backup)
    restoring = verbs.add_parser("restore", parents=[shared], help="bring a backup back into --vault")
    restoring.add_argument("path", type=Path, metavar="PATH")
    restoring.set_defaults(run=restore)
    leaving = verbs.add_parser("export", parents=[shared], help="write what a person has here, unencrypted")
    leaving.add_argument("--person", default="", metavar="NAME")
    leaving.add_argument(
        "--format",
        required=True,
        choices=(*FOLDERS, *FILES, *sheets.FORMATS),
        help="ips: the patient summary, one file; pdf, html: the visit brief; png: the emergency card for a phone",
    )
    leaving.add_argument("--to", required=True, type=Path, metavar="PATH")
    leaving.add_argument(
        "--for", dest="whom", default="", metavar="NAME", help="for whom it is, for the list of what left"
    )
    leaving.add_argument("--purpose", default="", metavar="TEXT", help="what for, for the same list")
    sheets.declare(leaving)
    leaving.set_defaults(run=export)


def init(arguments: argparse.Namespace, opening: Opening, output: Output) -> int:
    """Make a vault and print its recovery code, this once."""
    passphrase = opening.passphrase(new=True)
    language = opening.language or system_language()
    opened, code = session.create(
        opening.folder, passphrase, country=arguments.country, language=language, clock=opening.clock
    )
    opened.close()
    made = {"vault": str(opening.folder), "recovery_code": code}
    output.show(made, output.say("vault-made", folder=str(opening.folder)), output.say("recovery-code", recovery=code))
    return 0


def check(_: argparse.Namespace, opening: Opening, output: Output) -> int:
    """Verify cipher, integrity, manifest and digests; 1 when something was found."""
    with opening.session() as opened:
        report = opened.custody.check()
    runs = [{"id": run.id, "state": run.state.value, "count": run.count, "sha256": run.sha256} for run in report.runs]
    findings = [{"code": found.code, "where": found.where, **dict(found.fields)} for found in report.findings]
    told = [output.say(found.code, where=found.where, **dict(found.fields)) for found in report.findings]
    shown = {"ok": report.ok, "runs": runs, "findings": findings, "digest": report.digest}
    output.show(shown, *told, output.say("check-ok" if report.ok else "check-found", count=len(report.findings)))
    return 0 if report.ok else 1


def backup(arguments: argparse.Namespace, opening: Opening, output: Output) -> int:
    """Write a backup: one file, encrypted, opened and verified before it is called one."""
    with opening.session() as opened:
        written = opened.custody.backup(arguments.path)
    output.show(written_json(written), output.say("backup-written", path=written.path))
    return 0


def restore(arguments: argparse.Namespace, opening: Opening, output: Output) -> int:
    """Bring a backup back into the vault folder, verified first."""
    report = session.restore(arguments.path, opening.folder, opening.passphrase(), clock=opening.clock)
    output.show(
        {"vault": str(opening.folder), "ok": report.ok, "digest": report.digest},
        output.say("backup-restored", folder=str(opening.folder)),
    )
    return 0 if report.ok else 1


def export(arguments: argparse.Namespace, opening: Opening, output: Output) -> int:
    """Write what a person has here, unencrypted: everything in a folder, the summary or the list of what left in a file."""
    to, recipient = arguments.to, Recipient(arguments.whom, arguments.purpose)
    with opening.session() as opened:
        person = opened.people.find(arguments.person) if arguments.person else opened.people.only()
        if arguments.format in sheets.FORMATS:
            if not sheets.fits(arguments):
                raise HealthDeskError("sheet-format")
            return sheets.write(arguments, opened, person.id, opening.language, output)
        if arguments.format == "ips":
            language = opening.language or opened.preferences.get("language")
            chosen = frozenset(line.record.id for line in opened.summaries.offer(person.id) if line.chosen)
            made = opened.summaries.write(person.id, to, Wish(chosen, language), recipient=recipient)
            told = {"records": made.counts, "retold": made.retold, "left_out": made.left_out}
            lines = [
                output.say("summary-written", file=to.name, count=sum(made.counts.values()), sha256=made.written.sha256)
            ]
            if made.left_out:
                lines.append(output.say("summary-left-out", count=made.left_out))
            output.show({**written_json(made.written), **told}, *lines)
        elif arguments.format == "ledger":
            written = opened.disclosures.write_csv(person.id, to)
            output.show(written_json(written), output.say("ledger-written", file=to.name, sha256=written.sha256))
        else:
            written = opened.custody.export(person.id, arguments.format, to, recipient=recipient)
            output.show(
                written_json(written), output.say("export-written", path=written.path, count=len(written.files))
            )
    return 0
