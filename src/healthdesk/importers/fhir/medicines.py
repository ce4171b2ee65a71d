"""Which medicine, how it is taken, and until when.

Source: https://hl7.org/fhir/R4/medications-module.html
"""

from healthdesk.domain.dates import PartialDate, parse_date
from healthdesk.domain.records import Coding
from healthdesk.importers.fhir.elements import (
    Resource,
    amount,
    child,
    children,
    codings,
    joined,
    number_text,
    said,
    words,
)
from healthdesk.importers.fhir.references import Directory

TYPES = frozenset({"MedicationRequest", "MedicationStatement", "MedicationAdministration", "MedicationDispense"})


def medicine(resource: Resource, directory: Directory) -> tuple[str, tuple[Coding, ...]]:
    """The medicine's name and codes: said here, or in the Medication that is referred to (contained, or in the file)."""
    concept = resource.get("medicationCodeableConcept")
    if isinstance(concept, dict) and (title := said(concept)):
        return title, codings(concept)
    reference = child(resource, "medicationReference")
    medication = directory.resource(reference, resource)
    own = medication.get("code")
    ingredients = [
        said(one.get("itemCodeableConcept")) or directory.name(child(one, "itemReference"), medication)
        for one in children(medication, "ingredient")
    ]
    title = said(own) or words(reference.get("display")) or joined(*ingredients, by=" + ")
    return title, codings(own)


def dosage(resource: Resource) -> str:
    """How it is taken, in the source's own words where it has any."""
    lines = [_instruction(one) for key in ("dosageInstruction", "dosage") for one in children(resource, key)]
    return joined(*lines, by="; ")


def _instruction(given: Resource) -> str:
    if own := words(given.get("text")) or words(given.get("patientInstruction")):
        return own
    rate = child(given, "doseAndRate")
    dose = amount(given.get("dose")) or amount(rate.get("doseQuantity")) or amount(given.get("doseQuantity"))
    repeat = child(given, "timing", "repeat")
    often = said(child(given, "timing").get("code"))
    frequency, period = number_text(repeat.get("frequency")), number_text(repeat.get("period"))
    unit = words(repeat.get("periodUnit"))
    if frequency and period and unit:
        often = f"{frequency} × / {unit if float(period) == 1 else f'{period} {unit}'}"
    needed = said(given.get("asNeededCodeableConcept")) or ("PRN" if given.get("asNeededBoolean") is True else "")
    return joined(dose, often, needed, said(given.get("route")), by=", ")


def course_end(resource: Resource) -> PartialDate | None:
    """When the course is over by its own instructions: the latest end of all of them, None when one is open."""
    ends = []
    for given in children(resource, "dosageInstruction") or children(resource, "dosage"):
        end = parse_date(words(child(given, "timing", "repeat", "boundsPeriod").get("end")))
        if end is None:
            return None
        ends.append(end)
    return max(ends, key=lambda end: end.epoch, default=None)


def course_start(resource: Resource) -> PartialDate | None:
    """When the course begins by its own instructions, where the order itself bears no date: the earliest of all."""
    periods = [
        child(given, "timing", "repeat", "boundsPeriod")
        for given in children(resource, "dosageInstruction") or children(resource, "dosage")
    ]
    starts = [start for period in periods if (start := parse_date(words(period.get("start"))))]
    return min(starts, key=lambda start: start.epoch, default=None)


def amount_given(resource: Resource) -> str:
    """What was handed over: quantity and days' supply of a dispense."""
    return joined(amount(resource.get("quantity")), amount(resource.get("daysSupply")))
