"""The sections of an International Patient Summary: their codes, what may stand in them, and what they are called.

Source: HL7 International Patient Summary Implementation Guide 2.0 (STU 2), https://hl7.org/fhir/uv/ips/ , profile
Composition-uv-ips for sections, codes and types; code system list-empty-reason for why a section is empty, and
absent-unknown-uv-ips (guide 1.1) for the same in the words of systems that still read those.
"""

from dataclasses import dataclass
from typing import Final

GUIDE: Final = "http://hl7.org/fhir/uv/ips/StructureDefinition/"
LOINC: Final = "http://loinc.org"
EMPTY_REASON: Final = "http://terminology.hl7.org/CodeSystem/list-empty-reason"
ABSENT_UNKNOWN: Final = "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips"
DOCUMENT: Final = "60591-5"
"""LOINC: patient summary document."""
LANGUAGES: Final = ("en", "fr", "de", "es")


@dataclass(frozen=True, slots=True)
class Section:
    """A section: its key here, its LOINC code, the types of resources in it, and whether every summary has it.

    `unknown` is the code of absent-unknown-uv-ips that says that nothing is known.
    """

    key: str
    code: str
    types: frozenset[str]
    required: bool = False
    unknown: str = ""


def _of(*types: str) -> frozenset[str]:
    return frozenset(types)


SECTIONS: Final = (
    Section("allergies", "48765-2", _of("AllergyIntolerance"), required=True, unknown="no-allergy-info"),
    Section(
        "medicines", "10160-0",
        _of("MedicationStatement", "MedicationRequest", "MedicationAdministration", "MedicationDispense"),
        required=True, unknown="no-medication-info",
    ),
    Section("problems", "11450-4", _of("Condition"), required=True, unknown="no-problem-info"),
    Section("vaccines", "11369-6", _of("Immunization")),
    Section("results", "30954-2", _of("Observation", "DiagnosticReport")),
    Section("procedures", "47519-4", _of("Procedure")),
    Section("devices", "46264-8", _of("DeviceUseStatement")),
    Section("vitals", "8716-3", _of("Observation")),
    Section("past-problems", "11348-0", _of("Condition")),
    Section("social", "29762-2", _of("Observation")),
    Section("pregnancy", "10162-6", _of("Observation")),
    Section("plans", "18776-5", _of("CarePlan", "ImmunizationRecommendation")),
    Section("functioning", "47420-5", _of("Condition", "ClinicalImpression")),
    Section("directives", "42348-3", _of("Consent")),
    Section("flags", "104605-1", _of("Flag")),
)  # fmt: skip

BY_KEY: Final = {section.key: section for section in SECTIONS}
BY_CODE: Final = {section.code: section for section in SECTIONS}
