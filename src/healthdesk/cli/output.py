"""What a verb prints: one JSON object or plain lines, and sentences for what went wrong."""

import json
import sys
import unicodedata
from dataclasses import dataclass
from typing import Any

from healthdesk import words
from healthdesk.domain.drops import DropQuestion, Report
from healthdesk.domain.errors import HealthDeskError
from healthdesk.domain.records import ImportRun, Issue, Record
from healthdesk.domain.views import Progress, Taken, Written

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Output:
    """Where a verb's words go: `as_json` prints objects alone, `language` chooses the sentences."""

    as_json: bool
    language: str

    def show(self, answer: Json, *lines: str) -> None:
        """Print the object, or the lines in its place."""
        if self.as_json:
            print(json.dumps(answer, ensure_ascii=False))
        else:
            for line in lines:
                print(plain(line))

    def refuse(self, problem: HealthDeskError) -> int:
        """Say why something was refused; the exit code 1."""
        said = self.say(problem.code, **problem.fields)
        if self.as_json:
            print(json.dumps({"error": problem.code, "sentence": said}, ensure_ascii=False))
        print(plain(said), file=sys.stderr)
        return 1

    def say(self, code: str, **fields: str | int) -> str:
        """The sentence for a code, in the language asked for."""
        return words.sentence(code, self.language, **fields)

    def progress(self, step: Progress) -> None:
        """Show how far a piece of work is, on standard error, on one line."""
        if sys.stderr.isatty():
            share = f" {100 * step.done // step.total} %" if step.total else ""
            print(f"\r\033[K{plain(step.name)}{share}", end="", file=sys.stderr, flush=True)

    def progress_done(self) -> None:
        """Clear the progress line."""
        if sys.stderr.isatty():
            print("\r\033[K", end="", file=sys.stderr, flush=True)


def plain(text: str) -> str:
    """Text from records made harmless for a terminal: control and direction marks shown as a symbol."""
    return "".join(
        "\N{SYMBOL FOR SUBSTITUTE}" if unicodedata.category(mark) in {"Cc", "Cf"} and mark not in "\n\t" else mark
        for mark in text
    )


def issue_json(issue: Issue) -> Json:
    """An issue as the contract has it."""
    return {"code": issue.code, "locator": issue.locator, "severity": issue.severity.value}


def taken_json(taken: Taken) -> Json:
    """One file's import as the contract has it; `reason` says why there is nothing when there is nothing."""
    run = taken.run or ImportRun("", "", taken.file, "", taken.state, 0)
    shown: Json = {
        "id": run.id,
        "file": taken.file,
        "format": run.format or taken.format,
        "state": taken.state.value,
        "added": run.added,
        "updated": run.updated,
        "duplicate": run.duplicate,
        "linked": run.linked,
        "issues": [issue_json(issue) for issue in (*run.issues, *taken.issues)],
        "person": taken.person.id if taken.person else None,
    }
    if taken.reason:
        shown["reason"] = taken.reason
    if taken.inside:
        shown["inside"] = taken.inside
    if taken.inbox_id:
        shown["waiting"] = taken.inbox_id
        shown["patients"] = list(taken.patients)
    return shown


def report_json(report: Report) -> Json:
    """What became of several files, in numbers, with the exact place of whatever is odd."""
    return {
        "files": report.files,
        "new": report.new,
        "changed": report.changed,
        "known": report.known,
        "linked": report.linked,
        "contradicts": report.contradicts,
        "kinds": report.kinds,
        "odd": [{"file": file, **issue_json(issue)} for file, issue in report.odd],
        "remarks": [{"file": file, **issue_json(issue)} for file, issue in report.remarks],
    }


def question_json(question: DropQuestion) -> Json:
    """The one question of a drop: a group for each apparent person."""
    return {
        "groups": [
            {
                "key": group.key,
                "name": group.name,
                "birth_date": group.birth_date,
                "names": list(group.names),
                "files": group.files,
                "examples": list(group.examples),
                "reason": group.reason,
                "candidates": [{"id": person.id, "name": person.name} for person in group.candidates],
                "suggested": group.suggested.id if group.suggested else None,
            }
            for group in question.groups
        ]
    }


def record_json(record: Record) -> Json:
    """A record as a list shows it."""
    return {
        "id": record.id,
        "person": record.person_id,
        "kind": record.kind.value,
        "resource_type": record.resource_type,
        "resource_id": record.resource_id,
        "title": record.title,
        "detail": record.detail,
        "status": record.status,
        "standing": record.standing.value,
        "date": record.date.text if record.date else "",
        "end": record.end.text if record.end else "",
        "codes": [{"system": code.system, "code": code.code, "display": code.display} for code in record.codes],
        "concept": record.concept,
        "place": record.place,
        "author": record.author,
        "source": record.source,
        "sources": record.sources,
        "artifact": record.artifact_id,
        "locator": record.locator,
        "run": record.run_id,
    }


def written_json(written: Written) -> Json:
    """What left the vault, and its digest."""
    return {
        "path": written.path,
        "size": written.size,
        "sha256": written.sha256,
        "files": [{"name": name, "sha256": digest} for name, digest in written.files],
        "unverified": list(written.unverified),
    }
