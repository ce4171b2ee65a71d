"""Whom a Clarity export names: in rows of its own, under the header. Source: the exports themselves, in each language of Clarity."""

from healthdesk.domain.mapping import Role
from healthdesk.domain.records import PatientDraft
from healthdesk.importers.tables.blocks import Sheet
from healthdesk.importers.tables.preamble import draft
from healthdesk.importers.tables.vocabulary import folded

_PARTS = {
    "first": ("firstname", "first name", "prenom", "vorname", "nombre", "nome"),
    "last": ("lastname", "last name", "nom", "nom de famille", "nachname", "apellido", "apellidos", "cognome"),
    "born": ("dateofbirth", "date of birth", "date de naissance", "geburtsdatum", "fecha de nacimiento", "data di nascita"),
}  # fmt: skip


def patient_of(sheet: Sheet) -> PatientDraft | None:
    """The patient in the first rows under the header, None when they name none."""
    for block in sheet.blocks:
        event, person = block.layout.at(Role.EVENT), block.layout.at(Role.PERSON)
        if event < 0 or person < 0:
            continue
        found: dict[str, str] = {}
        for _, cells in sheet.sample:
            if max(event, person) < len(cells):
                part = next((key for key, names in _PARTS.items() if folded(cells[event]) in names), "")
                if part and cells[person].strip():
                    found[part] = cells[person].strip()
        return draft(found.get("first", ""), found.get("last", ""), "", found.get("born", ""))
    return None
