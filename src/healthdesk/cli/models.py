"""`models list`, `models add`, `models exam`: which local models there are, what they may do, and bringing in another."""

import argparse
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from healthdesk.cli.opening import Opening
from healthdesk.cli.output import Json, Output
from healthdesk.domain.views import ModelRow, Progress
from healthdesk.session import LocalModel

if TYPE_CHECKING:
    from argparse import _SubParsersAction


def declare(verbs: "_SubParsersAction[Any]", shared: argparse.ArgumentParser) -> None:
    """Add these verbs to the grammar."""
    models = verbs.add_parser("models", help="the local language models")
    actions = models.add_subparsers(title="actions", metavar="ACTION", required=True)
    listing = actions.add_parser("list", parents=[shared], help="list them: size, licence, how they run and fared here")
    listing.set_defaults(run=show)
    adding = actions.add_parser("add", parents=[shared], help="bring in a model file of your own (GGUF)")
    adding.add_argument("file", type=Path, metavar="FILE")
    adding.set_defaults(run=add)
    examining = actions.add_parser("exam", parents=[shared], help="have a model sit its exam on made-up facts")
    examining.add_argument("name", metavar="NAME", nargs="?", default="")
    examining.set_defaults(run=examine)


def show(_: argparse.Namespace, __: Opening, output: Output) -> int:
    """List the models, those that need least first."""
    rows = LocalModel().rows()
    output.show(
        {"models": [row_json(row) for row in rows]}, *(line for row in rows for line in (*told(row, output), ""))
    )
    return 0


def add(arguments: argparse.Namespace, _: Opening, output: Output) -> int:
    """Bring in a model file."""
    row = LocalModel().add(arguments.file)
    output.show({"models": [row_json(row)]}, *told(row, output))
    return 0


def examine(arguments: argparse.Namespace, opening: Opening, output: Output) -> int:
    """Have a model sit its exam; the exit code is 0 when it may phrase."""
    local = LocalModel()
    today = datetime.fromtimestamp(opening.clock(), UTC).date()

    def heard(done: int, whole: int) -> None:
        output.progress(Progress("exam", arguments.name, done, whole))

    try:
        row = local.examine(arguments.name, today, heard)
    finally:
        local.close()
        output.progress_done()
    output.show({"models": [row_json(row)]}, *told(row, output))
    return 0 if "phrase" in row.may else 1


def told(row: ModelRow, output: Output) -> list[str]:
    """A model in a few lines."""
    languages = " ".join(row.languages) or "?"
    licence = row.licence or "?"
    lines = [
        output.say(
            "model-line", name=row.name, title=row.title, size=megabytes(row), licence=licence, languages=languages
        )
    ]
    if row.here:
        lines.append(output.say("model-line-here"))
    else:
        lines.append(output.say("model-line-away" if row.confirmed else "model-line-reported", source=row.source))
    said = "model-line-measured" if row.measured else "model-line-runs"
    lines.append(
        output.say(said, memory=row.memory_mb, writes=f"{row.writes:.0f}", seconds=f"{row.first_sentence:.1f}")
    )
    if not row.fits:
        lines.append(output.say("model-line-large"))
    if row.exam:
        works = ", ".join(output.say(f"model-work-{work}").rstrip(".") for work in row.may) or "–"
        lines.append(output.say("model-line-exam", day=row.exam_day, version=row.exam_version, works=works))
        lines += [_mark(*mark, output) for mark in row.exam]
    elif row.here:
        lines.append(output.say("model-line-unexamined", name=row.name))
    if row.offered:
        lines.append(output.say("model-line-kept", kept=row.kept, offered=row.offered))
    return [*lines, f"  sha256 {row.sha256}"]


def _mark(name: str, passed: int, asked: int, output: Output) -> str:
    """One mark: how many were right, or, of two classes, what they count."""
    counted = {"plan.wrong": "model-mark-wrong", "phrase.unaided": "model-mark-unaided"}.get(name)
    return output.say(counted, count=passed, whole=asked) if counted else f"    {name}: {passed}/{asked}"


def megabytes(row: ModelRow) -> int:
    """A file's size in millions of bytes."""
    return round(row.size / 1e6)


def row_json(row: ModelRow) -> Json:
    """A model as the contract has it."""
    return {
        "name": row.name,
        "title": row.title,
        "size": row.size,
        "licence": row.licence,
        "source": row.source,
        "sha256": row.sha256,
        "confirmed": row.confirmed,
        "languages": list(row.languages),
        "memory_mb": row.memory_mb,
        "here": row.here,
        "fits": row.fits,
        "tokens_per_second": row.writes,
        "measured": row.measured,
        "first_sentence_seconds": row.first_sentence,
        "exam": {name: {"passed": passed, "asked": asked} for name, passed, asked in row.exam},
        "exam_version": row.exam_version,
        "exam_day": row.exam_day,
        "may": list(row.may),
        "sentences_offered": row.offered,
        "sentences_kept": row.kept,
    }
