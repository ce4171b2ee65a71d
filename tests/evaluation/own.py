"""The evaluation's own questions over its made-up patient, with gold worked out by hand from `made_up`."""

import csv
import re
from dataclasses import dataclass
from pathlib import Path

from made_up import TODAY, bundle
from memory import MemoryReader, read_bundle

from healthdesk.answers import answer
from healthdesk.domain.answers import Answer

_FILES = tuple(Path(__file__).with_name(name) for name in ("own_questions.tsv", "own_questions_2.tsv"))


@dataclass(frozen=True)
class Question:
    """A question with what its answer has to say, must not say, and has to cite (ids in the source).

    `lang` is the language it is in, which its answer has to be in too; "" for English and French, told by the words.
    `held_out` questions were written before their answers were looked at, and nothing was mended for one of them alone.
    """

    intent: str
    text: str
    must: tuple[str, ...]
    must_not: tuple[str, ...]
    cites: tuple[str, ...]
    lang: str = ""
    held_out: bool = False


def questions() -> tuple[Question, ...]:
    """Every own question."""
    rows: list[dict[str, str]] = []
    for file in _FILES:
        with file.open(encoding="utf-8") as lines:
            rows += csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
    return tuple(
        Question(
            row["intent"],
            row["question"],
            _parts(row["must"], ";"),
            _parts(row["must not"], ";"),
            _parts(row["cites"], ","),
            row.get("lang") or "",
            bool(row.get("held out")),
        )
        for row in rows
    )


def _parts(cell: str | None, separator: str) -> tuple[str, ...]:
    return tuple(part for part in (cell or "").split(separator) if part)


def patient() -> MemoryReader:
    """The made-up patient."""
    return read_bundle(bundle(), TODAY)


def ask(question: Question, reader: MemoryReader) -> Answer:
    """The answer of today."""
    region = question.lang.upper() or "US"
    return answer(question.text, reader=reader, person=reader.person, others=(), region=region, today=TODAY)


def faults(question: Question, given: Answer) -> list[str]:
    """What is wrong with an answer: nothing, when it is right."""
    text = given.text.replace("\u202f", " ")
    cited = {one.resource_id for one in given.citations}
    wrong = [f"lacks {part}" for part in question.must if not _says(part, text)]
    wrong += [f"says {part}" for part in question.must_not if _says(part, text)]
    wrong += [f"does not cite {one}" for one in question.cites if one not in cited]
    if question.lang not in ("", given.language):
        wrong.append(f"is in {given.language}")
    return wrong


def _says(part: str, text: str) -> bool:
    """A number must stand alone ("98" is not in "1980"); anything else is a pattern."""
    pattern = rf"(?<![\d.])<?{re.escape(part)}(?![\d]|\.\d)" if re.fullmatch(r"[<\d./]+", part) else part
    if part.startswith("<"):
        pattern = re.escape(part)
    return re.search(pattern, text, re.IGNORECASE) is not None
