"""Small GGUF files made by hand, as good or as odd as a test wants them."""

import struct
from pathlib import Path

TOKENS = ("<|im_start|>", "<|im_end|>", "a")


def text(value: str) -> bytes:
    raw = value.encode()
    return struct.pack("<Q", len(raw)) + raw


def string(key: str, value: str) -> bytes:
    return text(key) + struct.pack("<I", 8) + text(value)


def number(key: str, value: int) -> bytes:
    return text(key) + struct.pack("<II", 4, value)


def strings(key: str, values: tuple[str, ...]) -> bytes:
    return text(key) + struct.pack("<IIQ", 9, 8, len(values)) + b"".join(text(one) for one in values)


def tensor(name: str, place: int, dimensions: tuple[int, ...] = (4,), kind: int = 0) -> bytes:
    return text(name) + struct.pack(f"<I{len(dimensions)}QIQ", len(dimensions), *dimensions, kind, place)


def made(
    *,
    magic: bytes = b"GGUF",
    version: int = 3,
    architecture: str = "llama",
    tokens: tuple[str, ...] = TOKENS,
    tensors: tuple[bytes, ...] = (tensor("one", 0), tensor("two", 32)),
    claimed: int | None = None,
    body: int = 64,
) -> bytes:
    """A file of that make; `claimed` is the number of tensors that its head claims."""
    keys = (
        string("general.architecture", architecture),
        number("llama.context_length", 2048),
        strings("tokenizer.ggml.tokens", tokens),
        text("odd") + struct.pack("<IIQ", 9, 5, 2) + struct.pack("<ii", 1, 2),
    )
    head = magic + struct.pack("<IQQ", version, len(tensors) if claimed is None else claimed, len(keys))
    whole = head + b"".join(keys) + b"".join(tensors)
    return whole + b"\0" * (-len(whole) % 32) + b"\0" * body


def written(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path
