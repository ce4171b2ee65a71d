"""The model's own process: the only module that knows llama.cpp, a parser of hostile files written in C++.

It opens one file for reading, whose SHA-256 the parent names, and talks frames with the parent:

```
parent  {"inspect": path}             child  {"sha256", "size", "template", "context"} or {"error": code}, and ends
parent  {"load": path, "sha256", "size", "threads", "context", "batch", "template"}
                                      child  {"ready": true} or {"error": code}
parent  {"complete": id, "system", "examples", "request", "grammar", "stop", "max_tokens", "temperature", "seed", "weighed"}
                                      child  {"id", "piece": text} ... then {"id", "end": reason} or {"id", "error": code};
                                             weighed, the end has "least": how likely the least likely token was, 0 to 1
parent  {"cancel": id}                child  {"id", "end": "cancelled"}, also in the middle of reading the prompt
```
"""

import codecs
import hashlib
import os
import queue
import re
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import suppress
from io import BufferedReader
from pathlib import Path
from typing import Any

from healthdesk.models import gguf
from healthdesk.models.templates import TELLING, TEMPLATES, Template, turns
from healthdesk.workers import Channel, Json

# Threads that wait by spinning collapse from 44 to 6 tokens a second when other programs are busy. libgomp reads
# this when it is loaded, so it has to stand before llama_cpp is imported.
_SPIN = "300"
# What any chat template uses to mark turns. Such marks in a text would be read as the turn's end.
_MARKS = re.compile(r"<\|[^<>|]{0,40}\|>|</?s>|\[/?INST\]|<(?:start|end)_of_turn>")


class _Refused(Exception):  # noqa: N818 - a code on its way to the parent
    """The request cannot be done; the text is a code of `healthdesk.words`."""


def main(channel: Channel) -> None:
    """Serve one parent until it hangs up."""
    order = channel.receive()
    try:
        if "inspect" in order:
            channel.send(_inspect(Path(order["inspect"])))
            return
        engine = _Engine(order)
    except _Refused as refused:
        channel.send({"error": str(refused)})
        return
    channel.send({"ready": True})
    waiting: queue.Queue[Json | None] = queue.Queue()
    threading.Thread(target=_listen, args=(channel, engine, waiting), daemon=True, name="listen").start()
    while (work := waiting.get()) is not None:
        _serve(channel, engine, work)


def _listen(channel: Channel, engine: "_Engine", waiting: "queue.Queue[Json | None]") -> None:
    with suppress(EOFError, OSError):
        while True:
            order = channel.receive()
            if "cancel" in order:
                engine.cancel(int(order["cancel"]))
            else:
                waiting.put(order)
    engine.hang_up()
    waiting.put(None)


def _serve(channel: Channel, engine: "_Engine", order: Json) -> None:
    number = int(order["complete"])
    try:
        end = "stop"
        for piece in engine.complete(number, order):
            if piece is None:
                end = "length"
            else:
                channel.send({"id": number, "piece": piece})
        told: Json = {"id": number, "end": "cancelled" if engine.stopped(number) else end}
        if order["weighed"]:
            told["least"] = engine.least
        channel.send(told)
    except _Refused as refused:
        channel.send({"id": number, "error": str(refused)})


class _Engine:
    """One model in memory, used by one thread; `cancel` may come from another."""

    def __init__(self, order: Json) -> None:
        self._cancelled = -1
        self._current = -1
        self._gone = False
        self.least = 1.0
        os.environ.setdefault("GOMP_SPINCOUNT", _SPIN)
        with Path(order["load"]).open("rb") as file:
            _check(file, str(order["sha256"]), int(order["size"]))
            self._llama = _load(file, order)
        self._native = sys.modules["llama_cpp"]
        # Kept in the object: ctypes frees a callback that nobody holds.
        self._abort = self._native.ggml_abort_callback(lambda _unused: self.stopped(self._current))
        self._context = self._llama._ctx  # noqa: SLF001 - the public class has no way to clear its cache
        self._vocabulary = self._llama._model.vocab  # noqa: SLF001 - nor to ask which tokens end a turn
        self._template = TEMPLATES[str(order["template"])]
        self._marks = {mark: self._mark(mark) for mark in self._template.marks}
        self._native.llama_set_abort_callback(self._context.ctx, self._abort, None)

    def cancel(self, number: int) -> None:
        """Stop that completion, wherever it is."""
        self._cancelled = max(self._cancelled, number)

    def hang_up(self) -> None:
        """Stop everything: nobody listens any more."""
        self._gone = True

    def stopped(self, number: int) -> bool:
        """Whether that completion should stop."""
        return self._gone or number <= self._cancelled

    def complete(self, number: int, order: Json) -> Iterator[str | None]:
        """Text as it comes; None at the end when it was cut at `max_tokens`."""
        self._current = number
        if self.stopped(number):
            return
        chosen = self._chosen(order)
        limit = int(order["max_tokens"])
        decoder = codecs.getincrementaldecoder("utf-8")("ignore")
        text = ""
        try:
            for count, token in enumerate(chosen):
                if self.stopped(number) or self._native.llama_vocab_is_eog(self._vocabulary, token):
                    return
                piece = decoder.decode(self._llama.detokenize([token]))
                text += piece
                if piece:
                    yield piece
                if any(mark in text for mark in order["stop"]):
                    return
                if count + 1 >= limit:
                    yield None
                    return
        except RuntimeError:
            # llama_decode was aborted half-way through a batch: what its cache holds is unknown.
            self._llama.reset()
            self._context.kv_cache_clear()
            if not self.stopped(number):
                raise

    def _chosen(self, order: Json) -> Iterator[int]:
        """The tokens that the model chooses, one by one. Raises _Refused."""
        tokens = self._tokens(str(order["system"]), order["examples"], str(order["request"]))
        if len(tokens) + int(order["max_tokens"]) > self._llama.n_ctx():
            raise _Refused("model-prompt-too-long")
        self._llama.set_seed(int(order["seed"]))
        grammar = self._grammar(str(order["grammar"]))
        chosen: Iterator[int] = self._llama.generate(tokens, temp=float(order["temperature"]), grammar=grammar)
        return self._weighed(chosen) if order["weighed"] else chosen

    def _weighed(self, tokens: Iterator[int]) -> Iterator[int]:
        self.least = 1.0
        for token in tokens:
            self.least = min(self.least, self._likelihood(token))
            yield token

    def _likelihood(self, token: int) -> float:
        """How likely the model itself held a token that the grammar may have forced upon it."""
        import numpy  # noqa: ICN001, PLC0415 - comes with llama_cpp, and is needed for this alone

        native = self._native
        width = native.llama_vocab_n_tokens(self._vocabulary)
        held = numpy.ctypeslib.as_array(native.llama_get_logits_ith(self._context.ctx, -1), (width,))
        return float(1.0 / numpy.exp(held - held[token]).sum())

    def _grammar(self, text: str) -> Any:
        if not text:
            return None
        native = self._native
        # An invalid grammar is taken without a word and crashes when it is used: ask first.
        sampler = native.llama_sampler_init_grammar(self._vocabulary, text.encode(), b"root")
        if not sampler:
            raise _Refused("model-grammar-refused")
        native.llama_sampler_free(sampler)
        return native.LlamaGrammar.from_string(text, verbose=False)

    def _tokens(self, system: str, examples: Sequence[Sequence[str]], request: str) -> list[int]:
        """The conversation in the model's own marks, put together from tokens: no text can contain a control mark."""
        template = self._template
        pairs = tuple((asked, replied) for asked, replied in examples)
        pieces = _split(template, template.begin)
        for role, text in turns(template, system, pairs, request):
            pieces += _split(template, template.start.replace("{role}", role))
            pieces += [_MARKS.sub(" ", text), *_split(template, template.end)]
        replying = template.names[2]
        pieces += [*_split(template, template.start.replace("{role}", replying)), template.reply]
        tokens: list[int] = []
        plain = ""
        # Plain text that meets plain text is one: "user\n" and what follows are read together, as the model was taught.
        for piece in pieces:
            if piece in self._marks:
                tokens += [*self._plain(plain), self._marks[piece]]
                plain = ""
            else:
                plain += piece
        return [*tokens, *self._plain(plain)]

    def _mark(self, mark: str) -> int:
        tokens = list(self._llama.tokenize(mark.encode(), add_bos=False, special=True))
        if len(tokens) != 1:
            raise _Refused("model-template-unknown")
        return int(tokens[0])

    def _plain(self, text: str) -> list[int]:
        if not text:
            return []
        return list(self._llama.tokenize(text.encode(), add_bos=False, special=False))


def _split(template: Template, text: str) -> list[str]:
    """A text of the template's own as marks and what stands between them."""
    ways = "|".join(re.escape(mark) for mark in template.marks)
    return [piece for piece in re.split(f"({ways})", text) if piece]


def _inspect(path: Path) -> Json:
    """What a file that somebody wants to add is: its digest, and what its head says. llama.cpp does not see it."""
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        head = _head(file, size, frozenset(mark for mark, _ in TELLING))
    template = next((name for mark, name in TELLING if mark in head.tokens), "")
    if not template:
        raise _Refused("model-template-unknown")
    return {"sha256": digest, "size": size, "template": template, "context": head.context}


def _check(file: BufferedReader, sha256: str, size: int) -> None:
    if os.fstat(file.fileno()).st_size != size or hashlib.file_digest(file, "sha256").hexdigest() != sha256:
        raise _Refused("model-file-differs")
    _head(file, size)


def _head(file: BufferedReader, size: int, wanted: frozenset[str] = frozenset()) -> gguf.Head:
    try:
        return gguf.read_head(file, size, wanted)
    except gguf.NotGguf:
        raise _Refused("model-not-gguf") from None


def _load(file: BufferedReader, order: Json) -> Any:
    import llama_cpp  # noqa: PLC0415 - after the digest, and after GOMP_SPINCOUNT

    # The descriptor that was hashed, not the name, which could lead to another file by now.
    same = f"/proc/self/fd/{file.fileno()}"
    try:
        return llama_cpp.Llama(
            model_path=same if Path(same).exists() else str(order["load"]),
            n_ctx=int(order["context"]),
            n_batch=int(order["batch"]),
            n_threads=int(order["threads"]),
            n_threads_batch=int(order["threads"]),
            flash_attn=True,
            verbose=False,
        )
    except (ValueError, RuntimeError, MemoryError):
        raise _Refused("model-not-started") from None
