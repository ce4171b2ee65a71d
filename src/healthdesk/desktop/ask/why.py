"""Why this answer: how the question was understood, how much was looked at, what it rests on and how it was computed."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.layout import row, rule
from healthdesk.desktop.parts.notices import Tag
from healthdesk.desktop.parts.plain import ElidedLabel, PlainLabel, Prose
from healthdesk.domain.answers import Answer, Chip, Citation

MOST = 12


def why(answer: Answer, chips: Iterable[Chip], opened: Callable[[Citation], object]) -> list[QWidget]:
    """What unfolds under an answer."""
    understood = " · ".join(chip.words for chip in chips)
    lines: list[QWidget] = []
    if understood:
        lines.append(Prose(text.say("ask.why-understood", words=understood), "text"))
    if answer.looked:
        looked = text.many("ask.why-looked", answer.looked)
        cited = text.many("ask.why-cited", len(answer.citations)) if answer.citations else text.say("ask.why-uncited")
        lines.append(Prose(f"{looked} {cited}", "text"))
    lines += [_source(at, citation, opened) for at, citation in enumerate(answer.citations[:MOST], start=1)]
    if len(answer.citations) > MOST:
        lines.append(PlainLabel(text.many("ask.why-more", len(answer.citations) - MOST), "small", "ink2"))
    formulas = [fact for fact in answer.facts if fact.formula]
    if formulas:
        lines.append(rule())
        lines += [
            row(
                Tag(text.say("ask.computed"), "accent"), Prose(f"{fact.text} = {fact.formula}", "small", "ink2"), grow=1
            )
            for fact in formulas[:MOST]
        ]
    lines.append(Prose(text.say("ask.incomplete"), "small", "ink2"))
    return lines


def _source(number: int, citation: Citation, opened: Callable[[Citation], object]) -> QWidget:
    when = text.iso_day(citation.date)
    title = citation.title or citation.resource_type
    spoken = text.say("ask.mark", number=number, title=title, when=when)
    mark = button(str(number), partial(opened, citation), look="cite", name=spoken)
    metrics = mark.fontMetrics()
    mark.setMinimumSize(max(24, metrics.horizontalAdvance("00") + 10), max(18, metrics.height() + 2))
    return row(mark, ElidedLabel(title, "text"), PlainLabel(when, "small", "ink2", tabular=True), spacing=10, grow=1)
