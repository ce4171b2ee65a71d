"""The local model for as long as the session lives: its state, and one running copy that questions share."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from healthdesk import models
from healthdesk.domain.errors import ModelError
from healthdesk.domain.views import ModelPhase, ModelState


class LocalModel:
    """Starts the model when it is first needed, keeps it warm, ends it with the session."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._running: models.Model | None = None

    def state(self) -> ModelState:
        """Whether the model is there, being built, or why not."""
        return models.state()

    @contextmanager
    def loaded(self, name: str = "") -> Iterator[models.Model | None]:
        """The model, for one piece of work at a time; None while there is none. Raises ModelError."""
        with self._turn:
            if self._running is not None and name and self._running.name != name:
                self._running.close()
                self._running = None
            if self._running is None and models.state().phase is ModelPhase.READY:
                self._running = models.load(_named(name))
            yield self._running

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
    """A model of the catalog by its name, the bundled one for "". Raises ModelError("model-unknown")."""
    for known in models.CATALOG:
        if known.name == (name or models.BUNDLED.name):
            return known
    raise ModelError("model-unknown", name=name)
