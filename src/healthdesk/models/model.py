"""The parent's side of a local model: started when first needed, started again after a crash, stopped at lock."""

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

from healthdesk import workers
from healthdesk.domain.errors import ModelError
from healthdesk.models.catalog import BUNDLED, CatalogModel, find
from healthdesk.models.hardware import cores, machine
from healthdesk.models.prompt import Prompt
from healthdesk.models.state import state

_READY_SECONDS = 60.0
# The first piece comes when the prompt was read: on a slow computer that is most of the time.
_FIRST_SECONDS, _PIECE_SECONDS = 90.0, 30.0
_CRASHES = 3
_BATCH = 256


class Model:
    """A local language model in its own process.

    Completions run one at a time; `cancel` and `close` may be called from any thread. The process starts with the
    first completion or `start`, and again after a crash, up to three crashes. Errors are ModelError with a sentence.
    """

    def __init__(self, model: CatalogModel, path: Path, *, thread_count: int = 0) -> None:
        self._model = model
        self._path = path
        self._threads = thread_count or cores()
        self._child: workers.Child | None = None
        self._working = threading.Lock()
        self._sending = threading.Lock()
        self._number = 0
        self._busy = False
        self._crashes = 0
        self._closed = False
        self.least = 0.0
        """How likely the model held the least likely token of its last weighed reply, 0 to 1."""

    @property
    def name(self) -> str:
        """The model's name in the catalog."""
        return self._model.name

    @property
    def sha256(self) -> str:
        """The digest of its file."""
        return self._model.sha256

    @property
    def title(self) -> str:
        """The model's name as people read it."""
        return self._model.title

    @property
    def context(self) -> int:
        """How many tokens prompt and reply may have together."""
        return self._model.context

    @property
    def running(self) -> bool:
        """Whether its process is up."""
        return self._child is not None

    @property
    def process_id(self) -> int:
        """Its process id; 0 when it is not running."""
        child = self._child
        return child.process_id if child else 0

    def start(self) -> None:
        """Load it now, so that the first completion need not wait: 0.5 to 2 seconds. Raises ModelError."""
        with self._working:
            self._ready()

    def complete(
        self,
        prompt: Prompt,
        grammar: str = "",
        stop: Sequence[str] = (),
        max_tokens: int = 200,
        temperature: float = 0.0,
        *,
        weighed: bool = False,
    ) -> Iterator[str]:
        """The reply, in pieces as they come.

        Args:
            prompt: What is asked.
            grammar: GBNF with a rule `root`, or "". Only fixed, tested grammars: an odd one can cost minutes.
            stop: The reply ends after any of these.
            max_tokens: The reply ends after so many tokens.
            temperature: 0 takes the likeliest token each time; above it the choice is random with a fixed seed.
            weighed: Whether `least` is to be known afterwards.

        Raises ModelError; a cancelled completion just ends. Closing the iterator early cancels it.
        """
        with self._working:
            child = self._ready()
            self._number += 1
            number = self._number
            order = {
                "complete": number,
                "system": prompt.system,
                "examples": prompt.examples,
                "request": prompt.request,
                "grammar": grammar,
                "stop": list(stop),
                "max_tokens": max_tokens,
                "temperature": temperature,
                "seed": number,
                "weighed": weighed,
            }
            self._busy = True
            try:
                self._send(child, order)
                yield from self._pieces(child, number)
            finally:
                self._busy = False

    def cancel(self) -> None:
        """Stop what is being written: within some 40 ms, also while it reads the prompt."""
        child = self._child
        if child is None or not self._busy:
            return
        try:
            self._send(child, {"cancel": self._number})
        except ModelError:
            return

    def close(self) -> None:
        """End the process at once; completions under way end with a ModelError, later ones are refused."""
        self._closed = True
        child = self._child
        if child is not None:
            child.end()
            self._child = None

    def _pieces(self, child: workers.Child, number: int) -> Iterator[str]:
        over = False
        patience = _FIRST_SECONDS
        try:
            while not over:
                message = self._receive(child, patience)
                patience = _PIECE_SECONDS
                over = message.get("id") == number and "piece" not in message
                if "error" in message and over:
                    raise ModelError(str(message["error"]))
                if message.get("id") == number and "piece" in message:
                    yield str(message["piece"])
            self.least = float(message.get("least", 0.0))
        finally:
            if not over and self._child is child:
                self._drain(child, number)

    def _drain(self, child: workers.Child, number: int) -> None:
        """The reader went away in the middle: have the child stop, and hear it out."""
        try:
            self._send(child, {"cancel": number})
            while True:
                message = self._receive(child, _PIECE_SECONDS)
                if message.get("id") == number and "piece" not in message:
                    return
        except ModelError:
            return

    def _ready(self) -> workers.Child:
        if self._child is not None:
            return self._child
        if self._closed:
            raise ModelError("model-not-started")
        if self._crashes >= _CRASHES:
            raise ModelError("model-keeps-stopping", times=self._crashes)
        free = machine().free_mb
        if free and free < self._model.resident_mb:
            raise ModelError("model-too-large", needed=self._model.resident_mb, free=free)
        try:
            # llama_cpp opens the null device for writing when it is imported.
            child = workers.start("model", memory_mb=self._model.memory_mb, may_create=True)
        except (workers.ChildError, OSError):
            self._crashes += 1
            raise ModelError("model-not-started") from None
        self._child = child
        order = {
            "load": str(self._path),
            "sha256": self._model.sha256,
            "size": self._model.size,
            "threads": self._threads,
            "context": self._model.context,
            "batch": _BATCH,
            "template": self._model.template,
        }
        self._send(child, order)
        message = self._receive(child, _READY_SECONDS, lost="model-not-started")
        if "error" in message:
            child.end()
            self._child = None
            raise ModelError(str(message["error"]))
        return child

    def _send(self, child: workers.Child, message: workers.Json) -> None:
        try:
            with self._sending:
                child.send(message)
        except workers.ChildError:
            raise self._lost(child, "model-stopped") from None

    def _receive(self, child: workers.Child, seconds: float, lost: str = "model-stopped") -> workers.Json:
        try:
            return child.receive(seconds)
        except workers.ChildTooSlow:
            raise self._lost(child, "model-too-slow") from None
        except workers.ChildError:
            raise self._lost(child, lost) from None

    def _lost(self, child: workers.Child, code: str) -> ModelError:
        if self._child is child:
            self._child = None
            self._crashes += 1
        child.end()
        return ModelError(code)


def load(model: CatalogModel = BUNDLED, path: Path | None = None) -> Model:
    """The model, ready to be started. Nothing runs yet.

    Raises ModelError with the reason that `state` gives when its library or its file is missing.
    """
    path = path or find(model)
    if path is None:
        raise ModelError("model-file-missing")
    now = state(model)
    if now.reason in {"model-library-missing", "model-build-failed", "model-build-stopped"}:
        raise ModelError(now.reason)
    return Model(model, path)
