"""The rules of the International Patient Summary that can be checked without a server, each by the guide's own name.

A summary that breaks one is not written. Names such as "bdl-ips-1" are invariants; "Patient.birthDate 1.." is a cardinality
of a profile. Sources: https://hl7.org/fhir/uv/ips/ (2.0), profiles Bundle-, Composition-, Patient-uv-ips and those of the
entries; https://hl7.org/fhir/R4/ for the invariants of bundles, documents, narratives and the resources themselves.
What needs a terminology server (whether a code exists, is the right one, or has this display) is not checked here.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from healthdesk.sharing import ips_rules_entries
from healthdesk.sharing.ips_document import Document, Resource, every, held
from healthdesk.sharing.ips_json import codes
from healthdesk.sharing.ips_narrative import is_sound
from healthdesk.sharing.ips_sections import BY_CODE, DOCUMENT, LOINC, SECTIONS

_URN: Final = re.compile(r"urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_INSTANT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule by the guide's name, and what finds the places that break it."""

    name: str
    broken: Callable[[Document], Iterator[str]]


@dataclass(frozen=True, slots=True)
class Broken:
    """A rule that a summary breaks, and where: the entry's number with its type, or an element. No value of a record."""

    rule: str
    where: str


def check(bundle: Any) -> tuple[Broken, ...]:
    """Every place where a summary breaks a rule; empty for a sound one."""
    document = Document(bundle if isinstance(bundle, dict) else {})
    return tuple(Broken(rule.name, where) for rule in RULES for where in rule.broken(document))


def _if(wrong: bool, where: str) -> Iterator[str]:  # noqa: FBT001 - a rule is broken or not
    if wrong:
        yield where


def _identified(document: Document) -> Iterator[str]:
    given = document.bundle.get("identifier")
    sound = isinstance(given, dict) and bool(given.get("system")) and bool(given.get("value"))
    yield from _if(not sound, "Bundle.identifier")


def _dated(document: Document) -> Iterator[str]:
    stamp = document.bundle.get("timestamp")
    yield from _if(not (isinstance(stamp, str) and _INSTANT.fullmatch(stamp)), "Bundle.timestamp")


def _urls(document: Document) -> Iterator[str]:
    for where, entry in document.entries:
        yield from _if(not _URN.fullmatch(str(entry.get("fullUrl"))), f"{where}.fullUrl")


def _unique(document: Document) -> Iterator[str]:
    seen: set[str] = set()
    for where, entry in document.entries:
        url = str(entry.get("fullUrl"))
        yield from _if(url in seen, f"{where}.fullUrl")
        seen.add(url)


def _no_transport(document: Document) -> Iterator[str]:
    for where, entry in document.entries:
        yield from _if(any(key in entry for key in ("search", "request", "response")), where)


def _others_are_none(document: Document) -> Iterator[str]:
    for where, resource in list(document.resources)[1:]:
        yield from _if(resource.get("resourceType") == "Composition", where)


def _one_patient(document: Document) -> Iterator[str]:
    patients = [where for where, one in document.resources if one.get("resourceType") == "Patient"]
    yield from _if(len(patients) != 1, "Bundle.entry:patient")


def _about_the_patient(document: Document) -> Iterator[str]:
    text = held(document.composition, "subject").get("reference")
    yield from _if(document.type_of(text) != "Patient", "Composition.subject")


def _composed(document: Document) -> Iterator[str]:
    given = document.composition
    for key in ("status", "type", "date", "author", "title"):
        yield from _if(not given.get(key), f"Composition.{key}")


def _sections_stand(document: Document) -> Iterator[str]:
    found = [code for section in document.sections for code in codes(section.get("code"), LOINC)]
    for section in SECTIONS:
        count = found.count(section.code)
        yield from _if(count > 1 or (section.required and count != 1), f"Composition.section:{section.key}")


def _each_section(check_one: Callable[[Document, Resource], bool]) -> Callable[[Document], Iterator[str]]:
    def broken(document: Document) -> Iterator[str]:
        for number, section in enumerate(document.sections):
            yield from _if(check_one(document, section), f"Composition.section[{number}]")

    return broken


def _named_section(_: Document, section: Resource) -> bool:
    return not (section.get("title") and len(codes(section.get("code"), LOINC) & BY_CODE.keys()) == 1)


def _fitting(document: Document, section: Resource) -> bool:
    """Whether an entry of a section is of a type that the section does not take."""
    known = next((BY_CODE[code] for code in codes(section.get("code"), LOINC) if code in BY_CODE), None)
    listed = [document.type_of(held(one).get("reference")) for one in every(section.get("entry"))]
    return known is not None and any(kind not in known.types for kind in listed if kind)


def _empty_or_not(_: Document, section: Resource) -> bool:
    required = any(BY_CODE[code].required for code in codes(section.get("code"), LOINC) if code in BY_CODE)
    filled = any(held(one).get("reference") for one in every(section.get("entry")))
    return (required and not filled and not section.get("emptyReason")) or (filled and bool(section.get("emptyReason")))


def _resolvable(document: Document) -> Iterator[str]:
    for where, resource in document.resources:
        inside = {f"#{held(one).get('id')}" for one in every(resource.get("contained"))}
        for text in document.references(resource):
            yield from _if(text not in document.urls and text not in inside, where)


def _reachable(document: Document) -> Iterator[str]:
    """Whatever is in a document is referred to from the composition, over however many steps."""
    by_url = {str(entry.get("fullUrl")): held(entry, "resource") for _, entry in document.entries}
    reached: set[str] = set()
    waiting = [document.composition]
    while waiting:
        for text in document.references(waiting.pop()):
            if text in by_url and text not in reached:
                reached.add(text)
                waiting.append(by_url[text])
    for number, (where, entry) in enumerate(document.entries):
        yield from _if(number > 0 and str(entry.get("fullUrl")) not in reached, where)


def _narratives(document: Document) -> Iterator[str]:
    for where, resource in document.resources:
        yield from _if("text" in resource and not is_sound(resource["text"]), f"{where}.text")
    for number, section in enumerate(document.sections):
        yield from _if(not is_sound(section.get("text")), f"Composition.section[{number}].text")


def _patient(wrong: Callable[[Resource], bool], where: str) -> Callable[[Document], Iterator[str]]:
    def broken(document: Document) -> Iterator[str]:
        for _, one in document.of("Patient"):
            yield from _if(wrong(one), where)

    return broken


def _nameless(one: Resource) -> bool:
    names = [held(name) for name in every(one.get("name"))]
    return any(not (name.get("family") or name.get("given") or name.get("text")) for name in names)


def _unborn(one: Resource) -> bool:
    return not one.get("birthDate") and not held(one, "_birthDate").get("extension")


def _bundle(wrong: Callable[[Document], bool], where: str) -> Callable[[Document], Iterator[str]]:
    return lambda document: _if(wrong(document), where)


def _entry(test: Callable[[Resource], bool], *types: str) -> Callable[[Document], Iterator[str]]:
    def broken(document: Document) -> Iterator[str]:
        for where, one in document.resources:
            if one.get("resourceType") in types:
                yield from _if(test(one), where)

    return broken


RULES: Final = (
    Rule("Bundle.type = document", _bundle(lambda d: d.bundle.get("type") != "document", "Bundle.type")),
    Rule("Bundle.identifier 1..1, bdl-9", _identified),
    Rule("Bundle.timestamp 1..1, bdl-10", _dated),
    Rule("bdl-11", _bundle(lambda d: d.composition.get("resourceType") != "Composition", "Bundle.entry[0]")),
    Rule("bdl-7", _unique),
    Rule("Bundle.entry.fullUrl 1..1", _urls),
    Rule("Bundle.entry.search, request, response ..0", _no_transport),
    Rule("bdl-ips-1", _others_are_none),
    Rule("Bundle.entry:patient 1..1", _one_patient),
    Rule("Composition.status, type, date, author, title 1..", _composed),
    Rule("Composition.type = 60591-5", _bundle(lambda d: codes(d.composition.get("type"), LOINC) != {DOCUMENT}, "Composition.type")),
    Rule("Composition.subject 1..1 (Patient-uv-ips)", _about_the_patient),
    Rule("Composition.section:sectionProblems, sectionAllergies, sectionMedications 1..1", _sections_stand),
    Rule("Composition.section.title, code 1..1", _each_section(_named_section)),
    Rule("Composition.section.section ..0", _each_section(lambda _, section: bool(section.get("section")))),
    Rule("Composition.section.entry types", _each_section(_fitting)),
    Rule("ips-comp-1, cmp-2", _each_section(_empty_or_not)),
    Rule("Composition.section.text 1..1, txt-1, txt-2", _narratives),
    Rule("references resolve in the document", _resolvable),
    Rule("entries are reached from the Composition", _reachable),
    Rule("Patient.name 1..", _patient(lambda one: not every(one.get("name")), "Patient.name")),
    Rule("ips-pat-1", _patient(_nameless, "Patient.name")),
    Rule("Patient.birthDate 1..1", _patient(_unborn, "Patient.birthDate")),
    *(Rule(name, _entry(wrong, *types)) for name, types, wrong in ips_rules_entries.RULES),
)  # fmt: skip
