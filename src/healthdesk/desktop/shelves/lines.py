"""What a shelf lays out: rows with the words by which they are found, and the same as a table."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from healthdesk.desktop import text
from healthdesk.desktop.parts import icons
from healthdesk.desktop.parts.plain import one_line
from healthdesk.desktop.parts.record_list import Row
from healthdesk.domain.knowledge import folded
from healthdesk.domain.records import Record, Standing
from healthdesk.domain.shelves import Statement

_MARKED = frozenset({Standing.VOID, Standing.UNCERTAIN, Standing.PLANNED, Standing.PROPOSED})


@dataclass(frozen=True, slots=True)
class Listed:
    """A row, or a headline where it has no record; `words` are folded, and hold what the row says and other names of it.

    `cells` are what a table says of it.
    """

    row: Row
    words: str = ""
    cells: tuple[str, ...] = ()


def listed(row: Row, *more: str, cells: Sequence[str] = ()) -> Listed:
    """A row that is found by what it says and by other names."""
    return Listed(row, folded(" ".join((row.spoken, *more))), tuple(cells))


def head(title: str, count: int = 0) -> Listed:
    """A headline with how many stand under it."""
    return Listed(Row(one_line(title), aside=text.number(count) if count > 1 else ""))


def under(title: str, rows: Sequence[Listed]) -> list[Listed]:
    """A headline and what stands under it; nothing where nothing does."""
    return [head(title, len(rows)), *rows] if rows else []


def matching(found: Iterable[Listed], typed: str) -> list[Listed]:
    """Those in which all typed words begin a word, under their headlines."""
    wanted = folded(typed).split()
    if not wanted:
        return list(found)
    kept: list[Listed] = []
    pending: Listed | None = None
    for each in found:
        if each.row.record is None:
            pending = each
        elif all(f" {word}" in f" {each.words}" for word in wanted):
            if pending is not None:
                kept.append(replace(pending, row=replace(pending.row, aside="")))
                pending = None
            kept.append(each)
    return kept


def shown_only(statements: Iterable[Statement], *, void: bool) -> list[Statement]:
    """Of what several sources say the one that stands for all; what never counts only if it is wanted."""
    return [
        each for each in statements
        if each.record.id == each.shown and (void or each.record.standing is not Standing.VOID)
    ]  # fmt: skip


def sources_words(record: Record) -> str:
    """How many sources say so, where it is more than one."""
    return text.many("record.sources", record.sources) if record.sources > 1 else ""


def mark_of(record: Record, differs: frozenset[str]) -> str:
    """The small word beside a row: that it waits or does not count, else that sources differ."""
    if record.standing in _MARKED:
        return text.say(f"standing.{record.standing}")
    return text.say("shelf.differs") if record.id in differs else ""


def row_of(
    record: Record, detail: str, *, differs: frozenset[str] = frozenset(), aside: str = "", glyph: str = ""
) -> Row:
    """The usual row of a record."""
    return Row(
        title=one_line(record.title) or text.kind_name(record.kind),
        detail=one_line(detail),
        aside=aside,
        tag=mark_of(record, differs),
        glyph=glyph or icons.KIND_ICONS[record.kind],
        record=record,
        sources=sources_words(record),
        struck=record.standing is Standing.VOID,
    )


def source_of(record: Record) -> str:
    """Who says so: the place, else who wrote it, else the file."""
    return one_line(record.place or record.author or text.file_name(record.source))
