"""A report of an import as sentences, each with the page it leads to."""

from dataclasses import dataclass

from healthdesk.desktop import text
from healthdesk.domain.records import Kind, RunState, Severity
from healthdesk.domain.views import Taken

_PAGES = {
    Kind.MEDICATION: "medicines", Kind.CONDITION: "conditions", Kind.ALLERGY: "allergies",
    Kind.IMMUNIZATION: "vaccines", Kind.ENCOUNTER: "visits", Kind.PROCEDURE: "visits", Kind.DOCUMENT: "documents",
    Kind.RESULT: "measures", Kind.VITAL: "measures",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence of the report and where it leads: a page and its argument, or nowhere."""

    words: str
    page: str = ""
    argument: str = ""


def headline(taken: Taken) -> str:
    """What became of the file in one sentence."""
    run = taken.run
    if taken.reason and taken.state in (RunState.REFUSED, RunState.PARTIAL):
        return text.code_words(taken.reason, **dict(taken.reason_fields))
    name = taken.person.name if taken.person else ""
    if taken.state is RunState.KNOWN:
        return text.say("report.known", name=name)
    if taken.state is RunState.ASKS:
        patients = ", ".join(taken.patients)
        return text.say("report.asks", patients=patients) if patients else text.say("report.asks-nobody")
    if taken.state is RunState.WITHDRAWN:
        return text.say("report.withdrawn")
    if run is None or not (run.added or run.updated):
        return text.say("report.nothing-new", name=name)
    return text.many("report.added", run.added, name=name)


def sentences(taken: Taken) -> list[Said]:
    """The rest of the report."""
    run = taken.run
    if run is None or taken.state not in (RunState.FINISHED, RunState.PARTIAL):
        return []
    said = []
    for key, count in sorted(run.kinds.items(), key=lambda each: -each[1])[:6]:
        kind = Kind(key)
        words = text.counted(kind, count)
        said.append(Said(words, _PAGES.get(kind, "timeline"), "" if kind in _PAGES else f"kind:{kind}"))
    for key, count in (("updated", run.updated), ("duplicate", run.duplicate), ("linked", run.linked)):
        if count:
            said.append(Said(text.many(f"report.{key}", count)))
    odd = sum(1 for issue in run.issues if issue.severity is not Severity.NOTE)
    if odd:
        said.append(Said(text.many("report.odd", odd), "sources", run.id))
    return said
