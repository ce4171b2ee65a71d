"""Odette's report of October 2026 as her health space hands it out: a zip with a French clinical document and a letter.

The document is CDA R2 as the CI-SIS asks for a laboratory report (Compte rendu d'examens de biologie médicale, volet CR-BIO,
https://esante.gouv.fr/volet-cr-bio), body level 3; the prescription is one of body level 1, with its PDF inside.
"""

import base64
import io
import re
import zipfile
from xml.sax.saxutils import escape, quoteattr

from demo.labs import FR
from demo.letter_parts import Line, Results
from demo.odette_papers import OCTOBER, prescription
from demo.places import BELLERIVE, ODETTE

_ROOT = "1.2.250.1.999.1"  # an arc for examples
_SECTIONS = {
    "Fonction rénale et ionogramme": ("18719-5", "Chimie"),
    "Hématologie": ("18723-7", "Hématologie"),
    "Marqueur cardiaque": ("18719-5", "Chimie"),
}
_LIMITS = re.compile(r"(?:(?P<low>[\d,]+) - (?P<high>[\d,]+)|(?P<sign>[<>]) (?P<only>[\d,]+))$")
_MOMENT = (2026, 10, 15, 16, 5, 0)


def health_space() -> bytes:
    """The zip: the report, the prescription, and a word about them."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (
            ("LISEZMOI.txt", "Documents de Mme Odette MARCHAND, exportés le 15/10/2026.\n".encode()),
            ("Biologie/CR-BIO_2026-10-15.xml", report()),
            ("Prescriptions/Ordonnance_2026-09-01.xml", ordonnance()),
        ):
            archive.writestr(zipfile.ZipInfo(name, _MOMENT), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def report() -> bytes:
    """The laboratory report, value by value."""
    sections = "".join(_section(number, results) for number, results in enumerate(OCTOBER))
    body = f"<component><structuredBody>{sections}</structuredBody></component>"
    head = _head(
        "biologie-20261015",
        "11502-2",
        "CR d'examens biologiques",
        "Compte rendu d'analyses de biologie médicale",
        "20261015160500+0200",
    )
    return _document(head, _author("20261015160500+0200", "Roussel", "Mathilde", BELLERIVE.name), body)


def ordonnance() -> bytes:
    """The prescription as a document around its PDF."""
    head = _head(
        "ordonnance-20260901",
        "57833-6",
        "Prescription de médicaments",
        "Ordonnance du 1er septembre 2026",
        "20260901101500+0200",
    )
    text = base64.b64encode(prescription()).decode()
    body = f'<component><nonXMLBody><text mediaType="application/pdf" representation="B64">{text}</text></nonXMLBody></component>'
    return _document(head, _author("20260901101500+0200", "Vasseur", "Hélène", "Cabinet du Dr Vasseur"), body)


def _document(head: str, author: str, body: str) -> bytes:
    custodian = f'<custodian><assignedCustodian><representedCustodianOrganization><id root="{_ROOT}.2"/><name>Espace santé</name></representedCustodianOrganization></assignedCustodian></custodian>'
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{head}{author}{custodian}{body}</ClinicalDocument>\n'
    ).encode()


def _head(key: str, code: str, display: str, title: str, moment: str) -> str:
    return (
        '<realmCode code="FR"/><typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>'
        '<templateId root="2.16.840.1.113883.2.8.2.1"/><templateId root="1.2.250.1.213.1.1.1.1"/>'
        f'<id root="{_ROOT}.1" extension="{key}"/>'
        f'<code code="{code}" displayName={quoteattr(display)} codeSystem="2.16.840.1.113883.6.1"/><title>{escape(title)}</title>'
        f'<effectiveTime value="{moment}"/><confidentialityCode code="N" codeSystem="2.16.840.1.113883.5.25"/>'
        f'<languageCode code="fr-FR"/><setId root="{_ROOT}.1" extension="{key}"/><versionNumber value="1"/>{_patient()}'
    )


def _patient() -> str:
    birth = ODETTE.birth.replace("-", "")
    return (
        f'<recordTarget><patientRole><id root="{_ROOT}.3" extension="26-1015-0093"/><patient>'
        f'<name><given>{" ".join(ODETTE.given)}</given><family qualifier="SP">{ODETTE.family.upper()}</family></name>'
        f'<administrativeGenderCode code="F" codeSystem="2.16.840.1.113883.5.1"/><birthTime value="{birth}"/>'
        "</patient></patientRole></recordTarget>"
    )


def _author(moment: str, family: str, given: str, place: str) -> str:
    return (
        f'<author><time value="{moment}"/><assignedAuthor><id root="{_ROOT}.4" extension="{family.lower()}"/><assignedPerson><name>'
        f"<prefix>Dr</prefix><given>{given}</given><family>{family}</family></name></assignedPerson><representedOrganization>"
        f"<name>{escape(place)}</name></representedOrganization></assignedAuthor></author>"
    )


def _section(number: int, results: Results) -> str:
    code, display = _SECTIONS[results.title]
    rows = "".join(
        f'<tr><td ID="n{number}-{at}">{escape(line.name)}</td><td>{escape(line.value)}</td><td>{escape(line.unit)}</td><td>{escape(line.limits)}</td></tr>'
        for at, line in enumerate(results.lines)
    )
    heads = "".join(f"<th>{each}</th>" for each in ("Analyse", "Résultat", "Unité", "Valeurs de référence"))
    components = "".join(_observation(number, at, line) for at, line in enumerate(results.lines))
    coded = f'<code code="{code}" displayName="{display}" codeSystem="2.16.840.1.113883.6.1"/>'
    return (
        f'<component><section><templateId root="1.3.6.1.4.1.19376.1.3.3.2.1"/>{coded}<title>{escape(results.title)}</title>'
        f"<text><table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></text>"
        f'<entry typeCode="DRIV"><templateId root="1.3.6.1.4.1.19376.1.3.1"/><act classCode="ACT" moodCode="EVN">{coded}'
        '<statusCode code="completed"/><entryRelationship typeCode="COMP"><organizer classCode="BATTERY" moodCode="EVN">'
        f'<templateId root="1.3.6.1.4.1.19376.1.3.1.4"/><code nullFlavor="OTH"><originalText>{escape(results.title)}</originalText></code>'
        f'<statusCode code="completed"/><effectiveTime value="20261015074000+0200"/>{components}</organizer></entryRelationship></act></entry>'
        "</section></component>"
    )


def _observation(number: int, at: int, line: Line) -> str:
    test = next(each for each in FR.values() if each.name == line.name)
    value = line.value.replace(",", ".").replace(" ", "")
    flag = f'<interpretationCode code="{line.flag}" codeSystem="2.16.840.1.113883.5.83"/>' if line.flag else ""
    return (
        '<component><observation classCode="OBS" moodCode="EVN"><templateId root="1.3.6.1.4.1.19376.1.3.1.6"/>'
        f'<id root="{_ROOT}.5" extension="26-1015-0093-{number}-{at}"/>'
        f'<code code="{test.loinc}" displayName={quoteattr(line.name)} codeSystem="2.16.840.1.113883.6.1"/>'
        f'<text><reference value="#n{number}-{at}"/></text><statusCode code="completed"/><effectiveTime value="20261015074000+0200"/>'
        f'<value xsi:type="PQ" value="{value}" unit="{escape(test.ucum)}"/>{flag}{_range(line.limits, test.ucum)}</observation></component>'
    )


def _range(limits: str, ucum: str) -> str:
    match = _LIMITS.match(limits)
    if match is None:
        return ""
    low = match["low"] or (match["only"] if match["sign"] == ">" else "")
    high = match["high"] or (match["only"] if match["sign"] == "<" else "")
    sides = "".join(
        f'<{side} value="{value.replace(",", ".")}" unit="{escape(ucum)}"/>'
        for side, value in (("low", low), ("high", high))
        if value
    )
    return (
        '<referenceRange><observationRange><value xsi:type="IVL_PQ">'
        f'{sides}</value><interpretationCode code="N" codeSystem="2.16.840.1.113883.5.83"/></observationRange></referenceRange>'
    )
