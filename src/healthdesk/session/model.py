"""The local model for as long as the session lives: its state, what may be asked of it, one running copy for all."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from healthdesk import models
from healthdesk.answers import exam
from healthdesk.domain.errors import ModelError
from healthdesk.domain.views import ModelPhase, ModelRow, ModelState

PHRASE, PLAN = "phrase", "plan"
"""What a model may do once it has passed the exam for it: say an answer again, help to plan."""


class LocalModel:
    """Starts the model when it is first needed, keeps it warm, ends it with the session."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._running: models.Model | None = None
        self._sat: set[str] = set()

    def state(self, name: str = "") -> ModelState:
        """Whether the model of that name ("": the bundled one) is there, being built, or why not."""
        return models.state(_named(name) if name else models.BUNDLED)

    @contextmanager
    def loaded(self, name: str = "") -> Iterator[models.Model | None]:
        """The model, for one piece of work at a time; None while there is none. Raises ModelError."""
        with self._turn:
            if self._running is not None and name and self._running.name != name:
                self._running.close()
                self._running = None
            if self._running is None:
                chosen = _named(name)
                if models.state(chosen).phase is ModelPhase.READY:
                    self._running = models.load(chosen)
            yield self._running

    def may(self, model: models.Model, work: str, today: date) -> bool:
        """Whether a model has passed its exam for PHRASE or PLAN here, under this version of the program.

        One that has sat none yet sits the short one for phrasing at once (some ten seconds, on made-up facts); the one
        for planning takes minutes and is sat when somebody asks for it. Raises ModelError when the model stops.
        """
        result = exam.passed(model.sha256, work)
        if result is None and work == PHRASE and model.sha256 not in self._sat:
            self._sat.add(model.sha256)
            result = PHRASE in exam.sit(model, today, works=(PHRASE,), short=True).may
        return bool(result)

    def rows(self) -> tuple[ModelRow, ...]:
        """Every model that is known, with what it needs, how it would run here and how it fared."""
        ledger = models.ledger.read()
        bundled = ledger.get(models.BUNDLED.sha256, models.ledger.Known()).exam
        here = models.hardware.machine(bundled.writes if bundled else 0.0)
        return tuple(_row(model, ledger, here) for model in models.ledger.catalog(ledger))

    def add(self, file: Path) -> ModelRow:
        """Bring in a model file. Raises ModelError with the reason why not."""
        added = models.add(file)
        return next(row for row in self.rows() if row.sha256 == added.sha256)

    def examine(self, name: str, today: date, heard: Callable[[int, int], None] = lambda _done, _all: None) -> ModelRow:
        """Have a model sit its whole exam; `heard` is told how many exercises are done. Raises ModelError."""
        with self.loaded(name or models.BUNDLED.name) as model:
            if model is None:
                raise ModelError(self.state(name).reason or "model-file-missing")
            exam.sit(model, today, heard=heard)
        return next(row for row in self.rows() if row.name == (name or models.BUNDLED.name))

    def cancel(self) -> None:
        """Stop what the model is writing."""
        running = self._running
        if running is not None:
            running.cancel()

    def close(self) -> None:
        """End the model's process."""
        running = self._running
        if running is not None:
            running.close()
        self._running = None


def _named(name: str) -> models.CatalogModel:
    """A model by its name, the bundled one for "". Raises ModelError("model-unknown")."""
    for known in models.ledger.catalog():
        if known.name == (name or models.BUNDLED.name):
            return known
    raise ModelError("model-unknown", name=name)


def _row(model: models.CatalogModel, ledger: models.ledger.Ledger, here: models.hardware.Machine) -> ModelRow:
    known = ledger.get(model.sha256, models.ledger.Known())
    forecast = models.hardware.forecast(model, here)
    result = known.exam
    writes = result.writes if result is not None else forecast.writes
    return ModelRow(
        name=model.name,
        title=model.title,
        size=model.size,
        licence=model.licence,
        source=model.source,
        sha256=model.sha256,
        confirmed=model.confirmed,
        languages=model.languages,
        memory_mb=model.resident_mb,
        here=models.find(model) is not None,
        fits=forecast.fits,
        writes=round(writes, 1),
        measured=result is not None,
        first_sentence=round(forecast.first_sentence, 1),
        exam=tuple((name, mark.passed, mark.asked) for name, mark in result.marks.items()) if result else (),
        exam_version=result.version if result else "",
        exam_day=result.day if result else "",
        may=tuple(work for work in (PHRASE, PLAN) if exam.passed(model.sha256, work)),
        offered=known.offered,
        kept=known.kept,
    )
