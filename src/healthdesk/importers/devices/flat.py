"""A list of flat objects, read as a table whose header is their keys (Oura, Garmin and others)."""

import re
from typing import Any

from healthdesk.importers.reading import Received
from healthdesk.importers.tables.blocks import Block
from healthdesk.importers.tables.judging import doubts
from healthdesk.importers.tables.layouts import Layout, header_in
from healthdesk.importers.tables.making import Output
from healthdesk.importers.tables.rows import read_row

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_MOST_KEYS = 200


def read_flat(_received: Received) -> Any:
    """Reads one object; those with the same keys are rows of one table."""
    known: dict[tuple[str, ...], Block | None] = {}

    def one(item: Any, pointer: str, number: int, output: Output) -> bool:
        if not isinstance(item, dict):
            return False
        flat = {
            key: value
            for key, value in _flattened(item)
            if isinstance(value, (str, int)) and not isinstance(value, bool)
        }
        keys = tuple(flat)
        if keys not in known and len(known) < _MOST_KEYS:
            known[keys] = _block(keys)
        block = known.get(keys)
        if block is None:
            return False
        return read_row(block, [str(value) for value in flat.values()], number, pointer, output)

    return one


def _flattened(item: dict[str, Any]) -> list[tuple[str, Any]]:
    found = []
    for key, value in item.items():
        if isinstance(value, dict):
            found += [(f"{key} {inner}", held) for inner, held in value.items()]
        else:
            found.append((key, value))
    return found


def _block(keys: tuple[str, ...]) -> Block | None:
    layout: Layout | None = header_in([_CAMEL.sub(" ", key) for key in keys], 0)
    if layout is None:
        return None
    block = Block(layout, order="ymd", decimal=".")
    for place in range(len(keys)):
        block.survey.numbers[place] = block.survey.filled[place] = 1
    return block if not [each for each in doubts(block) if each != "value"] else None
