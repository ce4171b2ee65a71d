"""Looks through every byte of every file, and every name, for what must never be there."""

import base64
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

Patterns = dict[bytes, str]
"""What to look for, and what it is: "passphrase as utf-16"."""


def patterns(texts: Mapping[str, str], keys: Mapping[str, bytes] | None = None) -> Patterns:
    """Each text in three cases and four encodings, and each key as it is, in hex and in base64."""
    found: Patterns = {}
    for what, text in texts.items():
        for form in {text, text.lower(), text.upper(), text.capitalize(), text.title()}:
            for encoding in ("utf-8", "utf-16-le"):
                found[form.encode(encoding)] = f"{what} as {encoding}"
            found |= dict.fromkeys(within_base64(form.encode()), f"{what} as base64")
            found[form.encode().hex().encode()] = f"{what} as hex"
    for what, key in (keys or {}).items():
        found |= dict.fromkeys(within_base64(key), f"{what} as base64")
        found |= {key: f"{what} as bytes", key.hex().encode(): f"{what} as hex", key.hex().upper().encode(): what}
    return found


def within_base64(content: bytes) -> Iterator[bytes]:
    """What base64 makes of some bytes wherever in a longer text they stand: three alignments, two alphabets."""
    for before in range(3):
        encoded = base64.b64encode(b"\0" * before + content)
        inner = encoded[-(-before * 8 // 6) : (before + len(content)) * 8 // 6]
        yield inner
        yield inner.translate(bytes.maketrans(b"+/", b"-_"))


def traces(roots: Iterable[Path], wanted: Patterns) -> list[str]:
    """Where something was found: file, what, offset, and a little of what stands there. Names of files count too."""
    found = []
    for root in roots:
        for path in sorted([root, *root.rglob("*")]):
            name = path.relative_to(root.parent).as_posix().encode()
            found += [f"{path}: {what} in its name" for pattern, what in wanted.items() if pattern in name]
            if path.is_file() and not path.is_symlink():
                found += [f"{path}: {finding}" for finding in within(path.read_bytes(), wanted)]
    return found


def within(content: bytes, wanted: Patterns) -> Iterator[str]:
    """What is found in some bytes, the first place of each."""
    for pattern, what in wanted.items():
        at = content.find(pattern)
        if at >= 0:
            yield f"{what} at {at}: {content[max(0, at - 30) : at + 50]!r}"
