"""The diary: one line typed becomes a record like any other; the lines of the days; taking one back."""

import base64
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

import msgspec

from healthdesk import intake
from healthdesk.answers import limits
from healthdesk.domain.answers import Answer, AnswerKind, Sentence
from healthdesk.domain.clock import Clock
from healthdesk.domain.diary import Around, Line
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Changes, Kind, RunState
from healthdesk.domain.views import Entry, Taken
from healthdesk.session.people import People
from healthdesk.session.preferences import Preferences
from healthdesk.vault import Vault

BY_HAND = ("By hand, ", "Correction, ")
"""How the originals of what was typed in begin."""
_HEARD = "heard"
"""The sign of an emergency that no rule told, only the weight of the words (`answers/limits/signs.tsv`)."""
_BARE_STRENGTH = re.compile(r"\s(\d{1,5})$")
_STRENGTH = 200
"""A bare number after a medicine's name that is larger is milligrams, not tablets."""


@dataclass(frozen=True, slots=True)
class Diary:
    """What somebody writes down day by day."""

    vault: Vault
    people: People
    preferences: Preferences
    clock: Clock

    def urgent(self, typed: str, entries: Iterable[Entry]) -> Answer | None:
        """The answer to an emergency or a wish to die in a line, as Ask gives it; None for any other line.

        Where a line was read as a symptom, a reading or a medicine taken, an emergency has to be told by a rule of its own:
        what the words alone weigh was learnt from questions and sentences, and says little of "headache 6/10".
        """
        read = tuple(entries)
        noted = not read or any(each.kind is Kind.NOTE for each in read)
        found = limits.check(_spoken(typed, read), region=self.preferences.get("country"))
        if found is None or found.kind not in {AnswerKind.EMERGENCY, AnswerKind.CRISIS}:
            return None
        if not noted and found.kind is AnswerKind.EMERGENCY and found.sign == _HEARD:
            return None
        return Answer(found.kind, found.language, typed, tuple(Sentence(said) for said in found.sentences))

    def around(self, person_id: str, language: str) -> Around:
        """What a line of this person is read by: `domain.diary.read_line` needs no vault after that."""
        units = {each.concept: each.latest.quantity.unit for each in self.vault.store(person_id).measures()}
        return Around(
            language, datetime.fromtimestamp(self.clock()).astimezone(), {k: u for k, u in units.items() if u}
        )

    def keep(self, person_id: str, entries: Iterable[Entry]) -> tuple[Taken, ...]:
        """Keep what a line says; each entry is an import of its own. Raises IntakeError when one cannot be kept."""
        person = self.people.get(person_id)
        taken = tuple(intake.write_entry(self.vault, person, entry, clock=self.clock) for entry in entries)
        refused = next((each for each in taken if each.state is RunState.REFUSED), None)
        if refused is not None:
            raise IntakeError(refused.reason, **dict(refused.reason_fields))
        return taken

    def undo(self, person_id: str, run_ids: Iterable[str]) -> Changes:
        """Take back what was just kept."""
        for run_id in run_ids:
            intake.undo(self.vault, person_id, run_id, clock=self.clock)
        return Changes(frozenset({person_id}), records=True)

    def entries(self, person_id: str, offset: int, limit: int) -> tuple[Line, ...]:
        """Some of what was written by hand, newest first: symptoms, readings, medicines taken, notes."""
        store = self.vault.store(person_id)
        return tuple(Line(each, _words(store.resource(each.id))) for each in store.written(offset, limit))

    def take_away(self, person_id: str, record_id: str) -> tuple[str, ...]:
        """Take one entry back with its corrections; gives the imports, by which `put_back` brings it again."""
        page = self.vault.store(person_id).page(record_id)
        own = tuple(dict.fromkeys(run.id for run, _ in page.sightings if run.file.startswith(BY_HAND)))
        self.undo(person_id, own)
        return own

    def put_back(self, person_id: str, run_ids: Iterable[str]) -> Changes:
        """Bring an entry again that was taken away."""
        for run_id in run_ids:
            self.vault.store(person_id).restore(run_id, int(self.clock()))
        return Changes(frozenset({person_id}), records=True)


def _spoken(typed: str, entries: Iterable[Entry]) -> str:
    """The line with the milligrams said that "ibuprofen 400" leaves out: else the number is one of tablets."""
    for each in entries:
        bare = _BARE_STRENGTH.search(each.title) if each.course == "taken" else None
        if bare and int(bare[1]) >= _STRENGTH:
            typed = re.sub(rf"\b{bare[1]}\b", f"{bare[1]} mg", typed, count=1)
    return typed


@dataclass(frozen=True, slots=True)
class _Text:
    text: str = ""
    data: str = ""


@dataclass(frozen=True, slots=True)
class _Content:
    attachment: _Text = _Text()


@dataclass(frozen=True, slots=True)
class _Written:
    note: list[_Text] = field(default_factory=list)
    content: list[_Content] = field(default_factory=list)


def _words(resource: bytes) -> str:
    """The words beside an entry: the note of a reading or a symptom, all of a note."""
    try:
        told = msgspec.json.decode(resource, type=_Written)
        whole = base64.b64decode(told.content[0].attachment.data).decode("utf-8", "replace") if told.content else ""
    except (msgspec.MsgspecError, ValueError):
        return ""
    return whole or (told.note[0].text if told.note else "")
