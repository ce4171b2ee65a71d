"""A report of what came, or would come, as sentences, each with the page it leads to."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from healthdesk.desktop import text
from healthdesk.domain.drops import DropGroup, Report
from healthdesk.domain.people import Person
from healthdesk.domain.records import Issue, Kind, RunState
from healthdesk.domain.views import Progress, Taken

_PAGES = {
    Kind.MEDICATION: "medicines", Kind.CONDITION: "conditions", Kind.ALLERGY: "allergies",
    Kind.IMMUNIZATION: "vaccines", Kind.ENCOUNTER: "visits", Kind.PROCEDURE: "visits", Kind.DOCUMENT: "documents",
    Kind.RESULT: "measures", Kind.VITAL: "measures",
}  # fmt: skip
MOST_KINDS = 8
NEW, LATER = "new", "later"
"""The replies that are no person: somebody new, and not now."""


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence of the report and where it leads: a page and its argument, or nowhere."""

    words: str
    page: str = ""
    argument: str = ""


def headline(taken: Taken) -> str:
    """What became of one file in one sentence."""
    run = taken.run
    if taken.reason and taken.state in (RunState.REFUSED, RunState.PARTIAL):
        return text.code_words(taken.reason, **dict(taken.reason_fields))
    if taken.inside:
        return text.many("report.inside", taken.inside)
    name = taken.person.name if taken.person else ""
    plain = {RunState.KNOWN: "report.known", RunState.ASKS: "report.waits", RunState.WITHDRAWN: "report.withdrawn"}
    if taken.state in plain:
        return text.say(plain[taken.state], name=name)
    if run is None or not (run.added or run.updated):
        return text.say("report.nothing-new", name=name)
    return text.many("report.added", run.added, name=name)


def summary(report: Report, people: Sequence[str]) -> str:
    """All of a drop in one sentence: how much is new, and for whom."""
    if not report.new and not report.changed:
        return text.say("report.all-known" if report.known or report.files.get("known") else "report.none-taken")
    return text.many("report.added", report.new, name=text.listed(people))


def kinds(report: Report) -> list[Said]:
    """What it is, each kind leading to its page."""
    said = []
    for key, count in list(report.kinds.items())[:MOST_KINDS]:
        kind = Kind(key)
        page = _PAGES.get(kind, "timeline")
        said.append(Said(text.counted(kind, count), page, "" if kind in _PAGES else f"kind:{kind}"))
    return said


def numbers(report: Report) -> list[str]:
    """What changed, what was here already, what other sources say too or say otherwise."""
    pairs = (
        ("updated", report.changed), ("duplicate", report.known), ("linked", report.linked),
        ("contradicts", report.contradicts), ("waiting", report.files.get("asks", 0)),
    )  # fmt: skip
    return [text.many(f"report.{key}", count) for key, count in pairs if count]


def odd(places: Sequence[tuple[str, Issue]], most: int) -> list[tuple[str, str]]:
    """What was not understood: a sentence with how often, and the first place of each."""
    counts = Counter(issue.code for _, issue in places)
    shown = []
    for code, count in counts.most_common(most):
        file, issue = next(place for place in places if place[1].code == code)
        file = file.replace("\\", "/").rpartition("/")[2]
        said = text.code_words(code, name=file, file=file, place=issue.locator, count=count)
        more = f" ({text.many('sources.times', count)})" if count > 1 else ""
        shown.append((f"{said}{more}", place_words(file, issue.locator)))
    return shown


def place_words(file: str, locator: str) -> str:
    """Where it is, for somebody who wants to look it up."""
    return f"{file} · {locator}" if locator else file


def replies(group: DropGroup, people: Sequence[Person]) -> list[tuple[str, str]]:
    """The replies that one may give for a group, the likeliest first: (value, words)."""
    likely = [*group.candidates, *(person for person in people if person not in group.candidates)]
    offered = [(person.id, person.name) for person in likely]
    new = [(NEW, text.say("whose.new", name=group.name))] if group.may_be_new else []
    ordered = [*offered, *new] if group.suggested or not new else [*new, *offered]
    return [*ordered, (LATER, text.say("whose.later"))]


def time_left(progress: Progress, spent: float) -> str:
    """How long it will take yet, in words; "" while nobody can know."""
    share = progress.done / progress.total if progress.total else 0.0
    if share < 0.05 or spent < 2:
        return ""
    left = spent / share - spent
    return text.say("bring.seconds-left") if left < 60 else text.many("bring.minutes-left", round(left / 60))
