"""Search across everything of a person: measures, records, the text of documents, notes, and the questions asked before.

A word is looked for as it is typed and as a beginning, without accents and capitals, and by every name of its concept in any
language. What then stands nowhere is looked for with a letter off, or inside a longer word.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from healthdesk.domain import knowledge
from healthdesk.domain.hits import Found, Hit, Sort
from healthdesk.vault import Vault
from healthdesk.vault.store.finding import near, pieces
from healthdesk.vault.store.seeking import Seeking as Stored

_RECORDS, _TEXTS, _MEASURES, _QUESTIONS = 24, 6, 5, 4
_ENOUGH = 3
"""Hits from which on nothing else than what was typed is looked for."""
_LONGEST = 8
"""Words of a search that count."""


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Seeking:
    """Search, one person at a time. The words of a file are remembered until its records change."""

    vault: Vault
    vocabularies: dict[str, tuple[int, tuple[str, ...]]] = field(default_factory=dict)

    def everything(self, person_id: str, typed: str, stopped: Callable[[], bool] = _never) -> Found:
        """What has the typed words, the best of each sort first; nothing for no words."""
        words = tuple(knowledge.folded(word) for word in pieces(typed))[:_LONGEST]
        words = tuple(piece for word in words for piece in word.split())
        if not words:
            return Found()
        hits = self._look(person_id, typed, tuple((word,) for word in words))
        if len(hits) >= _ENOUGH or stopped() or not any(len(word) > _ENOUGH + 1 for word in words):
            return Found(hits, words)
        every = self._vocabulary(person_id, stopped)
        wanted = tuple((word, *near(word, every)) for word in words)
        instead = tuple(dict.fromkeys(other for _, *others in wanted for other in others))
        if not instead or stopped():
            return Found(hits, words)
        wider = self._look(person_id, "", wanted)
        held = {(each.sort, each.id) for each in hits}
        return Found((*hits, *(each for each in wider if (each.sort, each.id) not in held)), words, instead)

    def _look(self, person_id: str, typed: str, wanted: tuple[tuple[str, ...], ...]) -> tuple[Hit, ...]:
        store = self.vault.store(person_id)
        seeking = Stored(store.database, person_id)
        questions: tuple[Hit, ...] = ()
        if typed:
            asked = store.conversation().list(typed, _QUESTIONS)
            questions = tuple(Hit(Sort.QUESTION, each.id, each.question, each.opening) for each in asked)
        texts = seeking.texts(wanted, _TEXTS)
        told = {each.id for each in texts}
        # A document in whose text the words stand is there once, with the place.
        records = (each for each in seeking.records(wanted, _RECORDS) if each.id not in told)
        return (*self._measures(seeking, wanted), *records, *texts, *questions)

    def _measures(self, seeking: Stored, wanted: tuple[tuple[str, ...], ...]) -> tuple[Hit, ...]:
        held = seeking.concepts()
        found: list[tuple[int, str]] = []
        for key, names in knowledge.every_name():
            if key in held:
                said = [knowledge.folded(name) for name in names]
                known = {word for name in said for word in name.split()}
                if all(any(each.startswith(word) for each in known for word in some) for some in wanted):
                    exact = any(name.startswith(" ".join(some[0] for some in wanted)) for name in said)
                    found.append((not exact, key))
        return tuple(Hit(Sort.MEASURE, key, "") for _, key in sorted(found)[:_MEASURES])

    def _vocabulary(self, person_id: str, stopped: Callable[[], bool]) -> tuple[str, ...]:
        seeking = Stored(self.vault.store(person_id).database, person_id)
        turn = seeking.turn()
        known = self.vocabularies.get(person_id)
        if known is None or known[0] != turn:
            words = seeking.vocabulary(stopped)
            if stopped():
                return ()
            self.vocabularies[person_id] = known = (turn, words)
        return known[1]
