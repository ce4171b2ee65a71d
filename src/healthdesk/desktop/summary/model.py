"""What may go into a summary as lines that can be taken out, section by section."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final

from healthdesk.desktop import text
from healthdesk.desktop.parts.line_list import TextLine
from healthdesk.domain.summaries import Line, Wish

IDENTIFIERS: Final = "person:identifiers"
CONTACT: Final = "person:contact"


def lines_of(offered: Sequence[Line], out: frozenset[str], extra: frozenset[str]) -> list[TextLine]:
    """The lines with their headlines; `out` was taken out of what goes in by itself, `extra` added to it."""
    shown: list[TextLine] = []
    for section, group in groupby(offered, key=lambda line: line.section):
        held = [_record_line(line, out, extra) for line in group]
        shown += [TextLine(f"head:{section}", text.say(f"summary.section.{section}"), head=True), *held]
    person = [
        TextLine("head:person", text.say("summary.person"), head=True),
        TextLine("person:name", text.say("summary.name"), text.say("summary.name-text")),
        TextLine(IDENTIFIERS, text.say("summary.identifiers"), on=IDENTIFIERS not in out),
        TextLine(CONTACT, text.say("summary.contact"), on=CONTACT not in out),
    ]
    return counted([*shown, *person])


def counted(lines: Sequence[TextLine]) -> list[TextLine]:
    """The lines, each headline with how many under it go in."""
    made = list(lines)
    for at, line in enumerate(made):
        if line.head:
            under = _under(made, at)
            marked = [one for one in under if one.on is not None]
            said = text.say(
                "summary.of", taken=text.number(sum(bool(one.on) for one in marked)), all=text.number(len(marked))
            )
            made[at] = replace(line, aside=said)
    return made


def wish_of(lines: Iterable[TextLine], language: str) -> Wish:
    """What is wished for as the lines stand."""
    on = {line.key for line in lines if line.on}
    records = frozenset(key for key in on if not key.startswith("person:"))
    return Wish(records, language, identifiers=IDENTIFIERS in on, contact=CONTACT in on)


def _record_line(line: Line, out: frozenset[str], extra: frozenset[str]) -> TextLine:
    record = line.record
    chosen = (line.chosen and record.id not in out) or record.id in extra
    about = " · ".join(dict.fromkeys(filter(None, (record.detail, record.author or record.place or record.source))))
    when = text.short_day(record.date) if record.date else ""
    return TextLine(record.id, record.title, about, when, on=chosen)


def _under(lines: Sequence[TextLine], at: int) -> list[TextLine]:
    end = next((number for number in range(at + 1, len(lines)) if lines[number].head), len(lines))
    return list(lines[at + 1 : end])
