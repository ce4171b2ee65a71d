"""Concepts that make a sign when they stand near each other, whatever the wording between them.

`meetings.tsv` names the sign, the concepts, and over how many words they may be spread: "arm" and "goes numb" within
eight words of one sentence are the same sign in "my arm went numb", "numb down the whole arm" and "arm, since an hour,
totally numb". 0 is anywhere in the question. The concepts' words stand in `*.concepts`, a file for each language; a
language that lacks a concept lacks the meeting.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise, product

from healthdesk.answers.limits.frames import Frames
from healthdesk.answers.limits.phrases import Phrase

_ANYWHERE = 0
# So many places of one concept are looked at; a text that says one word a hundred times tells no more than that.
_MOST_PLACES = 6

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Meeting:
    """Concepts, and over how many words they may be spread; 0 for anywhere in the question."""

    concepts: tuple[str, ...]
    within: int


@cache
def meetings() -> dict[str, tuple[Meeting, ...]]:
    """The meetings of each sign."""
    table: dict[str, list[Meeting]] = {}
    lines = (files("healthdesk.answers.limits") / "meetings.tsv").read_text(encoding="utf-8").splitlines()[1:]
    for line in lines:
        sign, within, concepts = line.split("\t")
        table.setdefault(sign, []).append(Meeting(tuple(concepts.split(" ")), int(within)))
    return {sign: tuple(each) for sign, each in table.items()}


def places(meeting: Meeting, finds: dict[str, Phrase], frames: Frames) -> Iterator[tuple[Span, ...]]:
    """Where the concepts of a meeting stand near each other, none within another."""
    spans: list[tuple[Span, ...]] = []
    for concept in meeting.concepts:
        phrase = finds.get(concept)
        found = frames.spans_of(concept, phrase)[:_MOST_PLACES] if phrase is not None else ()
        if not found:
            return
        spans.append(found)
    for chosen in product(*spans):
        if _apart(chosen) and (meeting.within == _ANYWHERE or _near(chosen, meeting.within, frames)):
            yield chosen


def _apart(spans: tuple[Span, ...]) -> bool:
    ordered = sorted(spans)
    return all(first[1] <= second[0] for first, second in pairwise(ordered))


def _near(spans: tuple[Span, ...], within: int, frames: Frames) -> bool:
    start, end = min(span[0] for span in spans), max(span[1] for span in spans)
    return frames.in_one_sentence(start, end) and frames.text.count(" ", start, end) <= within
