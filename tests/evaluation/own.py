"""The evaluation's own questions over its made-up patient, with gold worked out by hand from `made_up`."""

import csv
import re
from dataclasses import dataclass
from pathlib import Path

from made_up import TODAY, bundle
from memory import MemoryReader, read_bundle

from healthdesk.answers import answer
from healthdesk.domain.answers import Answer

_FILE = Path(__file__).with_name("own_questions.tsv")


@dataclass(frozen=True)
class Question:
    """A question with what its answer has to say, must not say, and has to cite (ids in the source)."""

    intent: str
    text: str
    must: tuple[str, ...]
    must_not: tuple[str, ...]
    cites: tuple[str, ...]


def questions() -> tuple[Question, ...]:
    """Every own question."""
    with _FILE.open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    return tuple(
        Question(
            row["intent"],
            row["question"],
            _parts(row["must"], ";"),
            _parts(row["must not"], ";"),
            _parts(row["cites"], ","),
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
    return answer(question.text, reader=reader, person=reader.person, others=(), region="US", today=TODAY)


def faults(question: Question, given: Answer) -> list[str]:
    """What is wrong with an answer: nothing, when it is right."""
    text = given.text.replace("\u202f", " ")
    cited = {one.resource_id for one in given.citations}
    wrong = [f"lacks {part}" for part in question.must if not _says(part, text)]
    wrong += [f"says {part}" for part in question.must_not if _says(part, text)]
    wrong += [f"does not cite {one}" for one in question.cites if one not in cited]
    return wrong


def _says(part: str, text: str) -> bool:
    """A number must stand alone ("98" is not in "1980"); anything else is a pattern."""
    pattern = rf"(?<![\d.])<?{re.escape(part)}(?![\d]|\.\d)" if re.fullmatch(r"[<\d./]+", part) else part
    if part.startswith("<"):
        pattern = re.escape(part)
    return re.search(pattern, text, re.IGNORECASE) is not None
