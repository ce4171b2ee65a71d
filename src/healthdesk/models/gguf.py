"""The head of a GGUF file, read before llama.cpp may: magic, version, counts and sizes that fit the file.

It runs in the model's child, on a file that anyone may have made. Nothing here is trusted for its meaning; it refuses
what llama.cpp would have to allocate, follow or multiply without end.
Source of the layout: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md (versions 2 and 3, little-endian).
"""

import struct
from dataclasses import dataclass
from io import BufferedReader

_VERSIONS = frozenset({2, 3})
_KEYS, _TENSORS = 4096, 8192
_NAME, _TEXT, _ELEMENTS = 256, 1 << 20, 1 << 20
_DIMENSIONS, _LARGEST = 4, 1 << 40
_STRING, _ARRAY = 8, 9
_WIDTH = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}
_TYPES = 48
# Decoders that llama.cpp runs as plain text models; an encoder or a picture model has nothing to say here.
ARCHITECTURES = frozenset({
    "llama", "qwen2", "qwen3", "phi3", "gemma", "gemma2", "gemma3", "gemma3n", "gemma4", "mistral3", "smollm3", "granite", "olmo2", "falcon",
    "stablelm", "lfm2", "ernie4_5", "hunyuan-dense", "exaone",
})  # fmt: skip


class NotGguf(Exception):  # noqa: N818 - says what the file is
    """The file's head is not one that is let through."""


@dataclass(frozen=True, slots=True)
class Head:
    """What the head of a model file says: the kind of network, its trained context in tokens, the names of its tokens."""

    architecture: str
    context: int
    tokens: frozenset[str]


def read_head(file: BufferedReader, size: int, wanted: frozenset[str] = frozenset()) -> Head:
    """Read the head of an open file of `size` bytes; `wanted` are tokens to look for. Raises NotGguf."""
    file.seek(0)
    reader = _Reader(file, size)
    if reader.take(4) != b"GGUF" or reader.number("<I") not in _VERSIONS:
        raise NotGguf
    tensors, keys = reader.number("<Q"), reader.number("<Q")
    if not 0 < tensors <= _TENSORS or not 0 < keys <= _KEYS:
        raise NotGguf
    told: dict[str, str | int] = {}
    tokens: frozenset[str] = frozenset()
    alignment = 32
    for _ in range(keys):
        key = reader.text(_NAME)
        if key == "tokenizer.ggml.tokens":
            tokens = reader.strings(wanted)
            continue
        value = reader.value(reader.number("<I"))
        if key == "general.alignment":
            alignment = value if isinstance(value, int) else 0
        elif value is not None and key.startswith(("general.architecture", *(f"{one}." for one in ARCHITECTURES))):
            told[key] = value
    architecture = told.get("general.architecture")
    if architecture not in ARCHITECTURES or not 8 <= alignment <= 4096:
        raise NotGguf
    _tensors(reader, tensors, alignment)
    context = told.get(f"{architecture}.context_length", 0)
    return Head(str(architecture), context if isinstance(context, int) else 0, tokens)


def _tensors(reader: "_Reader", count: int, alignment: int) -> None:
    """Every tensor's place lies in the file, none at another's."""
    places = set()
    for _ in range(count):
        reader.text(_NAME)
        dimensions = reader.number("<I")
        if not 0 < dimensions <= _DIMENSIONS:
            raise NotGguf
        elements = 1
        for _ in range(dimensions):
            elements *= reader.number("<Q")
        kind, place = reader.number("<I"), reader.number("<Q")
        if kind >= _TYPES or not 0 < elements <= _LARGEST or place % alignment:
            raise NotGguf
        places.add(place)
    begin = -(-reader.place // alignment) * alignment
    if len(places) != count or begin + max(places) >= reader.size:
        raise NotGguf


class _Reader:
    """Reads forward, never past the end and never more than it was asked to bear."""

    def __init__(self, file: BufferedReader, size: int) -> None:
        self._file = file
        self.size = size
        self.place = 0

    def take(self, length: int) -> bytes:
        """So many bytes."""
        if length > self.size - self.place:
            raise NotGguf
        got = self._file.read(length)
        if len(got) != length:
            raise NotGguf
        self.place += length
        return got

    def number(self, form: str) -> int:
        """One whole number."""
        (value,) = struct.unpack(form, self.take(struct.calcsize(form)))
        return int(value)

    def text(self, longest: int) -> str:
        """One string."""
        length = self.number("<Q")
        if length > longest:
            raise NotGguf
        return self.take(length).decode("utf-8", "replace")

    def value(self, kind: int) -> str | int | None:
        """One value: a string, a whole number, or None for what is only passed over."""
        if kind == _STRING:
            return self.text(_TEXT)
        if kind == _ARRAY:
            self._pass_array()
            return None
        if kind not in _WIDTH:
            raise NotGguf
        raw = self.take(_WIDTH[kind])
        return int.from_bytes(raw, "little") if kind in (4, 10) else None

    def strings(self, wanted: frozenset[str]) -> frozenset[str]:
        """Which of the wanted strings stand in a list of strings."""
        if self.number("<I") != _ARRAY or self.number("<I") != _STRING:
            raise NotGguf
        count = self.number("<Q")
        if count > _ELEMENTS:
            raise NotGguf
        return frozenset(text for _ in range(count) if (text := self.text(_TEXT)) in wanted)

    def _pass_array(self) -> None:
        kind, count = self.number("<I"), self.number("<Q")
        if count > _ELEMENTS:
            raise NotGguf
        if kind == _STRING:
            for _ in range(count):
                self.text(_TEXT)
        elif kind in _WIDTH:
            self.take(_WIDTH[kind] * count)
        else:
            raise NotGguf
