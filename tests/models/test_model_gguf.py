"""The head of a model file: what is let through to llama.cpp, and what never is."""

import io
import struct

import pytest
from gguf_files import made, tensor, text
from hypothesis import given, settings
from hypothesis import strategies as st

from healthdesk.models import CATALOG
from healthdesk.models.gguf import NotGguf, read_head
from healthdesk.models.templates import TELLING, TEMPLATES, turns

MARKS = frozenset(mark for mark, _ in TELLING)


def head(content: bytes) -> object:
    return read_head(io.BufferedReader(io.BytesIO(content)), len(content), MARKS)  # type: ignore[arg-type]


def test_a_plain_head_is_read() -> None:
    found = read_head(io.BufferedReader(io.BytesIO(made())), len(made()), MARKS)  # type: ignore[arg-type]
    assert (found.architecture, found.context, found.tokens) == ("llama", 2048, frozenset({"<|im_start|>"}))


BAD = {
    "empty": b"",
    "magic": made(magic=b"GGML"),
    "version": made(version=9),
    "architecture": made(architecture="clip"),
    "tensors claimed": made(claimed=1 << 40),
    "no tensors": made(tensors=()),
    "beyond the end": made(tensors=(tensor("one", 0), tensor("two", 1 << 30))),
    "at one place": made(tensors=(tensor("one", 0), tensor("two", 0))),
    "unaligned": made(tensors=(tensor("one", 3),)),
    "dimensions": made(tensors=(tensor("one", 0, (1, 1, 1, 1, 1, 1)),)),
    "elements": made(tensors=(tensor("one", 0, (1 << 40, 1 << 40)),)),
    "kind": made(tensors=(tensor("one", 0, (4,), 999),)),
    "cut": made()[:80],
    "a name without end": b"GGUF" + struct.pack("<IQQ", 3, 1, 1) + struct.pack("<Q", 1 << 60),
    "an odd type": b"GGUF" + struct.pack("<IQQ", 3, 1, 1) + text("k") + struct.pack("<I", 77),
    "a list of lists": b"GGUF" + struct.pack("<IQQ", 3, 1, 1) + text("k") + struct.pack("<IIQ", 9, 9, 3),
}


@pytest.mark.parametrize("what", sorted(BAD))
def test_an_odd_head_is_refused(what: str) -> None:
    with pytest.raises(NotGguf):
        head(BAD[what])


@given(
    st.lists(st.tuples(st.integers(0, len(made()) - 1), st.integers(0, 255)), max_size=6), st.integers(0, len(made()))
)
@settings(max_examples=400, deadline=None)
def test_no_damage_does_more_than_be_refused(changes: list[tuple[int, int]], length: int) -> None:
    content = bytearray(made())
    for place, value in changes:
        content[place] = value
    try:
        head(bytes(content[:length]))
    except NotGguf:
        return


def test_every_model_of_the_catalog_has_a_template_of_our_own() -> None:
    for model in CATALOG:
        assert model.template in TEMPLATES
    assert {name for _, name in TELLING} <= set(TEMPLATES)


def test_a_model_without_a_rules_turn_reads_the_rule_first() -> None:
    assert turns(TEMPLATES["gemma"], "Rule.", (("Q", "A"),), "R") == [
        ("user", "Rule.\n\nQ"),
        ("model", "A"),
        ("user", "R"),
    ]
    assert turns(TEMPLATES["llama3"], "Rule.", (), "R") == [("system", "Rule."), ("user", "R")]
