"""JSON that could mislead is refused with a code; the rest stays as the source wrote it."""

import contextlib
import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Draft, Issue, Severity
from healthdesk.importers.jsontext import DEPTH, JsonRefused, decode, split

HEAD = b'{"resourceType":"Observation","id":"1","status":"final","code":{"text":"a"},'
HOSTILE = {
    "cut short": (HEAD + b'"valueQuantity":{"value":1', "json-cut-short"),
    "cut in a string": (HEAD + b'"note":[{"text":"ab', "json-cut-short"),
    "a comma missing": (HEAD + b'"a":1 "b":2}', "json-syntax"),
    "a comma too many": (HEAD + b'"a":[1,]}', "json-syntax"),
    "a word after the end": (HEAD + b'"a":1} oops', "json-syntax"),
    "a key twice": (HEAD + b'"status":"cancelled"}', "json-duplicate-key"),
    "a key twice, once escaped": (HEAD + b'"st\\u0061tus":"cancelled"}', "json-duplicate-key"),
    "a key twice, hidden by an escaped colon": (HEAD + b'"a":{"x":1,"x":2},"b":"\\u003a"}', "json-duplicate-key"),
    "not a number": (HEAD + b'"valueQuantity":{"value":NaN}}', "json-syntax"),
    "infinity": (HEAD + b'"valueQuantity":{"value":-Infinity}}', "json-syntax"),
    "a number beyond all measure": (HEAD + b'"valueInteger":' + b"9" * 5000 + b"}", "json-number"),
    "half a letter": (HEAD + b'"note":[{"text":"\\ud800"}]}', "json-surrogate"),
    "half a letter, raw": (HEAD + b'"note":[{"text":"\xed\xa0\x80"}]}', "json-not-utf8"),
    "Latin-1": (HEAD + b'"note":[{"text":"caf\xe9"}]}', "json-not-utf8"),
    "a control character": (HEAD + b'"note":[{"text":"a\x01b"}]}', "json-syntax"),
    "deep lists": (HEAD + b'"a":' + b"[" * 5000 + b"]" * 5000 + b"}", "json-too-deep"),
    "rather deep objects": (HEAD + b'"a":' + b'{"b":' * 150 + b"1" + b"}" * 151, "json-too-deep"),
    "unclosed depths": (HEAD + b'"a":' + b"[" * 200_000, "json-too-deep"),
    "comments": (HEAD + b'/* hello */ "a":1}', "json-syntax"),
    "an empty bundle": (b'{"resourceType":"Bundle","type":"searchset","total":0}', "nothing-inside"),
    "a bundle of messages": (
        b'{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"OperationOutcome"}}]}', "only-server-messages",
    ),
    "entries that are no list": (b'{"resourceType":"Bundle","entry":{"a":1}}', "json-shape"),
    "two lists of entries": (b'{"resourceType":"Bundle","entry":[],"entry":[]}', "json-duplicate-key"),
    "a type that is a number": (b'{"resourceType":7, "x":{"resourceType":"Patient"}}', "resource-without-type"),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_json_is_refused_with_its_code(name: str, read: Any) -> None:
    content, code = HOSTILE[name]
    with pytest.raises(IntakeError) as caught:
        read(content, "labs.json")
    assert caught.value.code == code


@pytest.mark.parametrize("name", [name for name in HOSTILE if HOSTILE[name][0].startswith(HEAD)])
def test_a_hostile_entry_costs_only_itself(name: str, read: Any) -> None:
    content, code = HOSTILE[name]
    good = HEAD.replace(b'"1"', b'"2"') + b'"valueString":"ok"}'
    lines = read(good + b"\n" + content + b"\n" + good.replace(b'"2"', b'"3"'), "labs.ndjson")
    assert [one.resource_id for one in lines if isinstance(one, Draft)] == ["2", "3"]
    assert [(one.code, one.locator, one.severity) for one in lines if isinstance(one, Issue)] == [
        (code, "line:2/", Severity.ERROR)
    ]


def test_a_nul_is_kept_in_the_original_and_left_out_of_words(read_drafts: Any) -> None:
    content = HEAD.replace(b'"a"', b'"Sug\\u0000ar"') + b'"valueString":"ok"}'
    (draft,) = read_drafts(content)
    assert draft.title == "Sugar"
    assert draft.resource == content
    assert [issue.code for issue in draft.issues] == ["nul-character"]


@pytest.mark.parametrize("text", ["7.10", "-0.50", "1E2", "12.000", "1e-7", "140", "0.1"])
def test_a_number_stays_as_printed(text: str, read_drafts: Any) -> None:
    (draft,) = read_drafts(HEAD + b'"valueQuantity":{"value":' + text.encode() + b',"unit":"g"}}')
    (measured,) = draft.measurements
    assert measured.quantity.value_text == text
    assert measured.quantity.value == float(text)


def test_a_number_no_machine_can_hold_has_a_text_and_no_value(read_drafts: Any) -> None:
    (draft,) = read_drafts(HEAD + b'"valueQuantity":{"value":1e999,"unit":"g"}}')
    assert draft.measurements[0].quantity.value is None
    assert draft.measurements[0].quantity.value_text == "1e999"


def test_depth_within_reason_is_fine() -> None:
    depth = DEPTH // 2
    assert decode(b'{"a":' * depth + b"[]" + b"}" * depth)
    assert decode(b"[" + b",".join([b"{}"] * 500) + b"]") == [{}] * 500


_json = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.text(st.characters(codec="utf-8")),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner, max_size=4)
    ),
    max_leaves=20,
)


@given(_json, st.booleans())
def test_honest_json_is_never_refused(value: Any, ascii_only: bool) -> None:
    assert decode(json.dumps(value, ensure_ascii=ascii_only).encode()) == value


@given(st.dictionaries(st.text(st.characters(codec="utf-8")), _json, max_size=5))
def test_slices_are_the_source_s_own_bytes(value: dict[str, Any]) -> None:
    text = json.dumps(value).encode()
    parts = split(text)
    assert {key: json.loads(bytes(part)) for key, part in parts.items()} == value
    assert all(bytes(part) in text for part in parts.values())


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    with contextlib.suppress(JsonRefused):
        msgspec.json.encode(decode(content))


@given(st.dictionaries(st.text(st.characters(codec="utf-8")), _json, min_size=1, max_size=4))
def test_a_repeated_key_is_always_noticed(value: dict[str, Any]) -> None:
    once = json.dumps(value).encode()
    again = json.dumps({next(iter(value)): 1}).encode()
    with pytest.raises(JsonRefused) as caught:
        decode(once[:-1] + b"," + again[1:])
    assert caught.value.code == "json-duplicate-key"
