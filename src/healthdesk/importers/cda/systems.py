"""Which code system an OID names, as FHIR writes it; an OID that is not here stays an OID.

Sources: https://hl7.org/fhir/R4/terminologies-systems.html and https://terminology.hl7.org/external_terminologies.html (the
rows with a URL of their owner), https://terminology.hl7.org/codesystems-v3.html (HL7 V3), and for France
https://interop.esante.gouv.fr/ig/document/core, which names CIS, CIP and MV by "urn:oid:".
"""

import re

LOINC = "http://loinc.org"
SNOMED = "http://snomed.info/sct"
RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm"
UCUM = "http://unitsofmeasure.org"
CVX = "http://hl7.org/fhir/sid/cvx"
ATC = "http://www.whocc.no/atc"
ICD10 = "http://hl7.org/fhir/sid/icd-10"
ICD10CM = "http://hl7.org/fhir/sid/icd-10-cm"
ICD9CM = "http://hl7.org/fhir/sid/icd-9-cm"
CPT = "http://www.ama-assn.org/go/cpt"
NDC = "http://hl7.org/fhir/sid/ndc"
_HL7 = "http://terminology.hl7.org/CodeSystem/"

_BY_OID = {
    "2.16.840.1.113883.6.1": LOINC,
    "2.16.840.1.113883.6.96": SNOMED,
    "2.16.840.1.113883.6.88": RXNORM,
    "2.16.840.1.113883.6.8": UCUM,
    "2.16.840.1.113883.6.3": ICD10,
    "2.16.840.1.113883.6.90": ICD10CM,
    "2.16.840.1.113883.6.4": "http://www.cms.gov/Medicare/Coding/ICD10",
    "2.16.840.1.113883.6.103": ICD9CM,
    "2.16.840.1.113883.6.104": ICD9CM,
    "2.16.840.1.113883.6.347": "http://id.who.int/icd/release/11/mms",
    "2.16.840.1.113883.6.43.1": "http://terminology.hl7.org/CodeSystem/icd-o-3",
    "2.16.840.1.113883.12.292": CVX,
    "2.16.840.1.113883.6.59": CVX,
    "2.16.840.1.113883.12.227": "http://hl7.org/fhir/sid/mvx",
    "2.16.840.1.113883.6.60": "http://hl7.org/fhir/sid/mvx",
    "2.16.840.1.113883.6.69": NDC,
    "2.16.840.1.113883.6.12": CPT,
    "2.16.840.1.113883.6.285": "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
    "2.16.840.1.113883.4.9": "http://fdasis.nlm.nih.gov",
    "2.16.840.1.113883.6.73": ATC,
    "2.16.840.1.113883.3.26.1.5": "http://hl7.org/fhir/ndfrt",
    "2.16.840.1.113883.6.345": "http://hl7.org/fhir/ndfrt",
    "2.16.840.1.113883.3.26.1.1": "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl",
    "2.16.840.1.113883.6.101": "http://nucc.org/provider-taxonomy",
    "2.16.840.1.113883.6.254": "http://hl7.org/fhir/sid/icf",
    "2.16.840.1.113883.6.139": "http://hl7.org/fhir/sid/icpc-2",
    "2.16.840.1.113883.6.281": "http://www.genenames.org/geneId",
    "2.16.840.1.113883.6.163": "https://www.meddra.org",
    "2.16.840.1.113883.6.238": "urn:oid:2.16.840.1.113883.6.238",
    "2.16.840.1.113883.6.259": "https://www.cdc.gov/nhsn/cdaportal/terminology/codesystem/hsloc.html",
    "2.16.840.1.113883.3.221.5": "https://nahdo.org/sopt",
    "1.2.840.10008.2.16.4": "http://dicom.nema.org/resources/ontology/DCM",
    "0.4.0.127.0.16.1.1.2.1": "http://standardterms.edqm.eu",
    "1.3.160": "https://www.gs1.org/gtin",
    "1.0.3166.1.2.2": "urn:iso:std:iso:3166",
    "2.16.840.1.113883.5.83": _HL7 + "v3-ObservationInterpretation",
    "2.16.840.1.113883.1.11.78": _HL7 + "v3-ObservationInterpretation",
    "2.16.840.1.113883.5.4": _HL7 + "v3-ActCode",
    "2.16.840.1.113883.5.6": _HL7 + "v3-ActClass",
    "2.16.840.1.113883.5.8": _HL7 + "v3-ActReason",
    "2.16.840.1.113883.5.7": _HL7 + "v3-ActPriority",
    "2.16.840.1.113883.5.84": _HL7 + "v3-ObservationMethod",
    "2.16.840.1.113883.5.110": _HL7 + "v3-RoleClass",
    "2.16.840.1.113883.5.111": _HL7 + "v3-RoleCode",
    "2.16.840.1.113883.5.112": _HL7 + "v3-RouteOfAdministration",
    "2.16.840.1.113883.5.88": _HL7 + "v3-ParticipationFunction",
    "2.16.840.1.113883.5.1": _HL7 + "v3-AdministrativeGender",
    "2.16.840.1.113883.5.2": _HL7 + "v3-MaritalStatus",
    "2.16.840.1.113883.5.25": _HL7 + "v3-Confidentiality",
    "2.16.840.1.113883.5.1008": _HL7 + "v3-NullFlavor",
    "2.16.840.1.113883.5.1070": _HL7 + "v3-substanceAdminSubstitution",
    "2.16.840.1.113883.5.1076": _HL7 + "v3-ReligiousAffiliation",
    "2.16.840.1.113883.5.1150.1": "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips",
    "2.16.840.1.113883.12.112": _HL7 + "discharge-disposition",
    "2.16.840.1.113883.4.642.1.1074": _HL7 + "condition-clinical",
    "2.16.840.1.113883.4.642.1.1075": _HL7 + "condition-ver-status",
}
# What senders write in codeSystemName when they leave the OID out or put it there instead.
_BY_NAME = {
    "loinc": LOINC, "ln": LOINC, "snomed ct": SNOMED, "snomed-ct": SNOMED, "snomedct": SNOMED, "snomed": SNOMED,
    "rxnorm": RXNORM, "rx norm": RXNORM, "icd-10": ICD10, "icd10": ICD10, "cim-10": ICD10, "cim10": ICD10,
    "icd-10-cm": ICD10CM, "icd10cm": ICD10CM, "icd10-cm": ICD10CM, "icd-9": ICD9CM, "icd9": ICD9CM, "icd-9-cm": ICD9CM,
    "icd9cm": ICD9CM, "cvx": CVX, "ndc": NDC, "cpt": CPT, "cpt-4": CPT, "cpt4": CPT, "atc": ATC, "ucum": UCUM,
}  # fmt: skip
_OID = re.compile(r"(?:urn:oid:)?([0-2](?:\.\d+)+)")


def system(oid: str, name: str) -> str:
    """The URI of a code system known by its OID, else by its name; "" when neither says anything."""
    found = _OID.fullmatch(oid)
    if found is None:
        if swapped := _OID.fullmatch(name):
            found = swapped
        elif oid.startswith(("http://", "https://", "urn:")):
            return oid
    if found is not None:
        return _BY_OID.get(found[1], f"urn:oid:{found[1]}")
    return _BY_NAME.get(name.lower(), "") or _BY_NAME.get(oid.lower(), "")


def identifier_system(root: str) -> str:
    """The URI of a namespace of identifiers, as FHIR writes an OID or a UUID."""
    if _OID.fullmatch(root):
        return f"urn:oid:{root.removeprefix('urn:oid:')}"
    return root if ":" in root else f"urn:uuid:{root.lower()}"
