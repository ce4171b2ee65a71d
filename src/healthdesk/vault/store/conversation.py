"""Questions asked about a person and what was answered: kept in the person's file, searched, opened again, deleted.

An answer is kept with the digest of the records that it cites, so that it can say later that they have changed since.
"""

from hashlib import sha256
from typing import TypeVar

import msgspec

from healthdesk.domain.answers import Answer, AnswerKind, Asked, Citation, Fact, Plan, Remembered, Sentence, Since
from healthdesk.domain.errors import VaultError
from healthdesk.vault.connection import Connection
from healthdesk.vault.store import digest, reading, reading_pages
from healthdesk.vault.store.finding import concept_marks, match_words
from healthdesk.vault.store.reading_shown import DAY, sight
from healthdesk.vault.transaction import Database

T = TypeVar("T")
_GONE = b"gone"
_NEWEST = "SELECT id, day, words, sentences, kind FROM question ORDER BY id DESC LIMIT ?"
_FOUND = """
  SELECT q.id, q.day, q.words, q.sentences, q.kind FROM question q
  WHERE q.id IN (SELECT rowid FROM question_text WHERE question_text MATCH ?) ORDER BY q.id DESC LIMIT ?
"""


class Conversation:
    """The questions of one person's file."""

    def __init__(self, database: Database, person_id: str) -> None:
        self._database = database
        self._person_id = person_id

    def keep(
        self, answer: Answer, day: str, *, corrected: bool = False, instead: str = "", before: Plan | None = None
    ) -> str:
        """Keep a question with its answer, in place of an older one if it corrects that; returns its id.

        `day` is the ISO day on which it was asked, as whoever asked calls it; `before` the plan that it went on from.
        """
        evidence = self._evidence(answer.citations)
        with self._database.write() as connection:
            if instead:
                connection.execute("DELETE FROM question WHERE id = ?", (_number(instead),))
            cursor = connection.execute(
                "INSERT INTO question (day, language, words, kind, concept, plan, sentences, facts, looked, corrected,"
                " before, evidence, turns) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
                (
                    day, answer.language, answer.question, answer.kind.value, answer.concept, _json(answer.plan),
                    _json(answer.sentences), _json(answer.facts), answer.looked, int(corrected), _json(before),
                    evidence, _turns(connection),
                ),
            )  # fmt: skip
            number = int(cursor.lastrowid)
            connection.executemany(
                "INSERT INTO question_citation VALUES (?,?,?,?)",
                [(number, at, one.record, _json(one)) for at, one in enumerate(answer.citations)],
            )
            connection.execute(
                "INSERT INTO question_text (rowid, words, sentences, concepts) VALUES (?,?,?,?)",
                (number, answer.question, answer.text, " ".join(_marks(answer.plan))),
            )
        return str(number)

    def phrased(self, question_id: str, model: str, offered: int, kept: int) -> None:
        """Note which model said an answer again, and how many of its sentences passed the check."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE question SET model = ?, offered = ?, kept = ? WHERE id = ?",
                (model, offered, kept, _number(question_id)),
            )

    def list(self, words: str = "", limit: int = 200) -> tuple[Asked, ...]:
        """The questions, newest first; with `words` those in whose question or answer all of them stand."""
        found = (_FOUND, (match_words(words), limit)) if words.strip() else (_NEWEST, (limit,))
        with self._database.read() as connection:
            rows = connection.execute(*found).fetchall()
        return tuple(_asked(row) for row in rows)

    def count(self) -> int:
        """How many questions are kept."""
        with self._database.read() as connection:
            return int(connection.execute("SELECT count(*) FROM question").fetchone()[0])

    def open(self, question_id: str) -> Remembered:
        """A question with its answer, and what became of its records. Raises VaultError("question-unknown")."""
        with self._database.read() as connection:
            row = connection.execute(
                "SELECT id, day, language, words, kind, concept, plan, sentences, facts, looked, corrected, evidence,"
                " turns, model, offered, kept, before FROM question WHERE id = ?",
                (_number(question_id),),
            ).fetchone()
            if row is None:
                raise VaultError("question-unknown")
            cited = connection.execute(
                "SELECT place FROM question_citation WHERE question_id = ? ORDER BY position", (row[0],)
            ).fetchall()
            turns = _turns(connection)
        citations = tuple(msgspec.json.decode(place, type=Citation) for (place,) in cited)
        answer = Answer(
            AnswerKind(row[4]), row[2], row[3], _read(row[7], tuple[Sentence, ...]), citations,
            _read(row[8], tuple[Fact, ...]), _read(row[6], Plan), self._person_id, row[5], row[9],
        )  # fmt: skip
        since = Since.MORE if turns != row[12] else Since.SAME
        if since is Since.MORE and self._evidence(citations) != row[11]:
            since = Since.CHANGED
        before = msgspec.json.decode(row[16], type=Plan | None)
        return Remembered(str(row[0]), row[1], answer, since, row[13], row[14], row[15], bool(row[10]), before)

    def delete(self, question_id: str) -> None:
        """Delete one question with its answer; deleting what is gone does nothing."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM question WHERE id = ?", (_number(question_id),))
        self._database.checkpoint()

    def clear(self) -> None:
        """Delete every question."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM question")
        self._database.checkpoint()

    def _evidence(self, citations: tuple[Citation, ...]) -> bytes:
        """The digest over the cited records' ids and the content hashes that they have now."""
        records = sorted({one.record for one in citations})
        return sha256(b"".join(b"%s\n%s\n" % (each.encode(), self._content(each)) for each in records)).digest()

    def _content(self, record_id: str) -> bytes:
        if reading_pages.names(record_id):
            try:
                return digest.content_hash(reading_pages.resource(self._database, record_id))
            except VaultError:
                return _GONE
        with self._database.read() as connection:
            row = connection.execute(
                "SELECT v.hash FROM current c JOIN version v ON v.id = c.version_id WHERE c.record_id = ?",
                (reading.number_of(record_id),),
            ).fetchone()
        return bytes(row[0]) if row else _GONE


def unquote(database: Database) -> None:
    """Delete the answers that cite readings of a device which are no longer in the file, so that nothing quotes them.

    Statements have triggers of their own for that (migration 1003).
    """
    with database.read() as connection:
        rows = connection.execute(
            "SELECT DISTINCT question_id, record FROM question_citation WHERE record LIKE '%-%'"
        ).fetchall()
        here = {record: _is_here(connection, record) for _, record in rows if reading_pages.names(record)}
    gone = {number for number, record in rows if not here.get(record, True)}
    if gone:
        with database.write() as connection:
            connection.executemany("DELETE FROM question WHERE id = ?", [(number,) for number in gone])
        database.checkpoint()


def _is_here(connection: Connection, record_id: str) -> bool:
    """Whether a reading, or anything of a day or of a series, is still in the file, shown or not."""
    kind, _, rest = record_id.partition("-")
    if kind == "reading":
        return connection.execute("SELECT 1 FROM reading WHERE id = ?", (rest,)).fetchone() is not None
    series, _, day = rest.partition("-")
    where, values = ("r.series_id = ?", [series])
    if kind == "day":
        start = (int(day) - 2) * DAY
        where += f" AND r.start >= ? AND r.start < ? AND {sight(connection).day} = ?"
        values += [str(start), str(start + 5 * DAY), day]
    found = connection.execute(
        f"SELECT 1 FROM reading r JOIN series s ON s.id = r.series_id WHERE {where} LIMIT 1",  # noqa: S608 - own terms
        [int(value) for value in values],
    )
    return found.fetchone() is not None


def _asked(row: tuple[int, str, str, str, str]) -> Asked:
    number, day, words, sentences, kind = row
    first = next(iter(_read(sentences, tuple[Sentence, ...])), Sentence(""))
    return Asked(str(number), day, words, first.text, AnswerKind(kind))


def _marks(plan: Plan) -> tuple[str, ...]:
    """What a plan is about, as marks of the index: an answer on weight is found by "poids"."""
    return tuple(mark for step in plan.steps if step.concept for mark in concept_marks(step.concept))


def _turns(connection: Connection) -> int:
    return int(connection.execute("SELECT number FROM record_turn").fetchone()[0])


def _number(question_id: str) -> int:
    return int(question_id) if question_id.isascii() and question_id.isdigit() and len(question_id) < 19 else -1


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()


def _read(text: str, shape: type[T]) -> T:
    return msgspec.json.decode(text, type=shape)
