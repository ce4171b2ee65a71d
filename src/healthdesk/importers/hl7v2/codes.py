"""HL7 v2's tables as FHIR's codes.

Sources: HL7 v2.5.1 appendix A (the tables by number), and the concept maps of the HL7 v2-to-FHIR implementation guide
(https://build.fhir.org/ig/HL7/v2-to-fhir/concept_maps.html).
"""

import re

# Table 0396, coding systems, as URI.
_SYSTEMS = {
    "LN": "http://loinc.org", "LOINC": "http://loinc.org", "LNC": "http://loinc.org",
    "SCT": "http://snomed.info/sct", "SNOMED-CT": "http://snomed.info/sct", "SNM": "http://snomed.info/sct",
    "I9": "http://hl7.org/fhir/sid/icd-9-cm", "I9C": "http://hl7.org/fhir/sid/icd-9-cm",
    "I9M": "http://hl7.org/fhir/sid/icd-9-cm", "I9CDX": "http://hl7.org/fhir/sid/icd-9-cm",
    "I9CP": "http://hl7.org/fhir/sid/icd-9-cm",
    "I10": "http://hl7.org/fhir/sid/icd-10", "I10C": "http://hl7.org/fhir/sid/icd-10-cm",
    "ICD-10-CM": "http://hl7.org/fhir/sid/icd-10-cm", "ICD10": "http://hl7.org/fhir/sid/icd-10",
    "I10G": "http://fhir.de/CodeSystem/bfarm/icd-10-gm",
    "CVX": "http://hl7.org/fhir/sid/cvx", "MVX": "http://terminology.hl7.org/CodeSystem/MVX",
    "NDC": "http://hl7.org/fhir/sid/ndc", "RXNORM": "http://www.nlm.nih.gov/research/umls/rxnorm",
    "RXN": "http://www.nlm.nih.gov/research/umls/rxnorm", "C4": "http://www.ama-assn.org/go/cpt",
    "CPT": "http://www.ama-assn.org/go/cpt", "CPT4": "http://www.ama-assn.org/go/cpt",
    "HCPCS": "https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets", "UCUM": "http://unitsofmeasure.org",
    "NCIT": "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl", "DCM": "http://dicom.nema.org/resources/ontology/DCM",
    "ATC": "http://www.whocc.no/atc", "UNII": "http://fdasis.nlm.nih.gov",
    "ICPC": "http://hl7.org/fhir/sid/icpc-1", "ICPC2": "http://hl7.org/fhir/sid/icpc-2",
    "CDCREC": "urn:oid:2.16.840.1.113883.6.238",
}  # fmt: skip
UCUM = _SYSTEMS["UCUM"]
LOINC = _SYSTEMS["LN"]
_TABLE = re.compile(r"HL7?7?(\d{4})")
_OID = re.compile(r"[0-2](?:\.\d+){3,}")

# Table 0085, observation result status, in FHIR's words.
OBSERVATION = {
    "A": "amended", "B": "cancelled", "C": "corrected", "D": "entered-in-error", "F": "final", "I": "registered",
    "P": "preliminary", "R": "preliminary", "S": "preliminary", "U": "final", "V": "final",
    "W": "entered-in-error", "X": "cancelled",
}  # fmt: skip
# Table 0123, result status of an order.
REPORT = {
    "A": "partial", "C": "corrected", "F": "final", "I": "registered", "M": "corrected", "O": "registered",
    "P": "preliminary", "R": "preliminary", "S": "registered", "X": "cancelled", "N": "unknown",
}  # fmt: skip

# Table 0078, abnormal flags: those that http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation knows.
FLAGS = {
    "L": "low", "H": "high", "LL": "critically low", "HH": "critically high", "N": "normal", "A": "abnormal",
    "AA": "critically abnormal", "U": "significant change up", "D": "significant change down", "B": "better",
    "W": "worse", "S": "susceptible", "R": "resistant", "I": "intermediate", "POS": "positive", "NEG": "negative",
    "IND": "indeterminate", "DET": "detected", "ND": "not detected", "<": "below the scale", ">": "above the scale",
    "EX": "outside threshold", "HX": "above high threshold", "LX": "below low threshold", "SDD": "dose dependent",
    "NS": "non-susceptible", "EXP": "expected", "UNE": "unexpected", "NR": "non-reactive", "RR": "reactive",
    "WR": "weakly reactive", "HU": "significantly high", "LU": "significantly low", "E": "equivocal",
}  # fmt: skip
INTERPRETATION = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"

# Table 0001, administrative sex.
SEX = {"M": "male", "F": "female", "O": "other", "A": "other", "U": "unknown", "N": "other"}

# Table 0270, document type.
DOCUMENTS = {
    "AR": "Autopsy report", "CD": "Cardiodiagnostics", "CN": "Consultation", "DI": "Diagnostic imaging",
    "DS": "Discharge summary", "ED": "Emergency department report", "HP": "History and physical examination",
    "OP": "Operative report", "PC": "Psychiatric consultation", "PH": "Psychiatric history and physical examination",
    "PN": "Procedure note", "PR": "Progress note", "SP": "Surgical pathology", "TS": "Transfer summary",
}  # fmt: skip

# Table 0004, patient class, as http://terminology.hl7.org/CodeSystem/v3-ActCode.
CLASSES = {
    "I": ("IMP", "Hospital stay"), "O": ("AMB", "Outpatient visit"), "E": ("EMER", "Emergency visit"),
    "P": ("PRENC", "Pre-admission"), "R": ("AMB", "Recurring visit"), "B": ("IMP", "Obstetric stay"),
    "C": ("", "Commercial account"), "N": ("", "Visit"), "U": ("", "Visit"),
}  # fmt: skip
ACT = "http://terminology.hl7.org/CodeSystem/v3-ActCode"

# Tables 0127 and 0128: what an allergy is to, and how severe.
ALLERGENS = {"DA": "medication", "FA": "food", "EA": "environment", "LA": "environment", "PA": "environment",
             "AA": "environment"}  # fmt: skip
SEVERITIES = {"SV": "severe", "MO": "moderate", "MI": "mild"}

# Table 0119, order control, and table 0038, order status, in the words of FHIR's request status.
CONTROL = {
    "NW": "active", "RF": "active", "XO": "active", "XR": "active", "SN": "active", "RO": "active", "OK": "active",
    "PA": "active", "CA": "revoked", "OC": "revoked", "CR": "revoked", "DC": "revoked", "OD": "revoked",
    "DR": "revoked", "RP": "revoked", "RU": "revoked", "HD": "on-hold", "OH": "on-hold", "HR": "on-hold",
    "RL": "active", "OE": "active", "OR": "active", "UA": "revoked", "DF": "revoked",
}  # fmt: skip
ORDER = {"A": "active", "CA": "revoked", "CM": "completed", "DC": "revoked", "ER": "entered-in-error", "HD": "on-hold",
         "IP": "active", "RP": "revoked", "SC": "active"}  # fmt: skip


def system(named: str, oid: str = "") -> str:
    """The URI of a coding system by its name in table 0396, else by its OID; "" for a local or unknown one."""
    name = named.strip().upper()
    if name in _SYSTEMS:
        return _SYSTEMS[name]
    if match := _TABLE.fullmatch(name):
        return f"http://terminology.hl7.org/CodeSystem/v2-{match[1]}"
    for given in (oid, named):
        if _OID.fullmatch(given.strip()):
            return f"urn:oid:{given.strip()}"
    return named.strip() if named.strip().lower().startswith(("http://", "https://", "urn:")) else ""
