"""What a summary says beside the records themselves: headlines, columns, and why a section is empty, in four languages."""

import re
from typing import Final

from healthdesk.sharing.ips_sections import LANGUAGES

_NARROW: Final = re.compile(r" (?=[:;?!»])|(?<=«) ")

WORDS: Final[dict[str, tuple[str, str, str, str]]] = {
    "title": ("Patient summary: {name}", "Synthèse médicale : {name}", "Patientenkurzakte: {name}", "Resumen del paciente: {name}"),
    "made": (
        ("Put together on {day} with HealthDesk from records kept on a personal computer. What is in it was chosen there; "
        "nobody has attested it. Each line names where it was recorded."),
        ("Établie le {day} avec HealthDesk à partir de documents conservés sur un ordinateur personnel. Son contenu y a été "
        "choisi ; personne ne l’a certifié. Chaque ligne indique d’où elle vient."),
        ("Am {day} mit HealthDesk aus Unterlagen zusammengestellt, die auf einem eigenen Computer liegen. Was darin steht, "
        "wurde dort ausgewählt; niemand hat es beglaubigt. Jede Zeile nennt, wo sie festgehalten wurde."),
        ("Reunido el {day} con HealthDesk a partir de documentos guardados en un ordenador personal. El contenido se eligió "
        "allí; nadie lo ha certificado. Cada línea indica dónde se registró."),
    ),
    "allergies": ("Allergies and intolerances", "Allergies et intolérances", "Allergien und Unverträglichkeiten", "Alergias e intolerancias"),
    "medicines": ("Medicines", "Médicaments", "Medikamente", "Medicamentos"),
    "problems": ("Conditions", "Problèmes de santé", "Diagnosen", "Problemas de salud"),
    "vaccines": ("Vaccines", "Vaccins", "Impfungen", "Vacunas"),
    "results": ("Results", "Résultats", "Befunde", "Resultados"),
    "procedures": ("Procedures", "Interventions", "Eingriffe", "Intervenciones"),
    "devices": ("Devices", "Dispositifs", "Geräte und Implantate", "Dispositivos"),
    "vitals": ("Measurements", "Mesures", "Messwerte", "Mediciones"),
    "past-problems": ("Past conditions", "Antécédents", "Frühere Diagnosen", "Antecedentes"),
    "social": ("Habits", "Habitudes de vie", "Lebensweise", "Hábitos"),
    "pregnancy": ("Pregnancy", "Grossesse", "Schwangerschaft", "Embarazo"),
    "plans": ("Plans of care", "Plans de soins", "Behandlungspläne", "Planes de cuidados"),
    "functioning": ("Functioning", "Autonomie", "Funktionsfähigkeit", "Funcionamiento"),
    "directives": ("Advance directives", "Directives anticipées", "Patientenverfügung", "Voluntades anticipadas"),
    "flags": ("Notices", "Signalements", "Hinweise", "Avisos"),
    "column.what": ("What", "Quoi", "Was", "Qué"),
    "column.detail": ("Details", "Détails", "Einzelheiten", "Detalles"),
    "column.date": ("Date", "Date", "Datum", "Fecha"),
    "column.status": ("Status in the record", "État dans le dossier", "Stand in der Akte", "Estado en el registro"),
    "column.source": ("Recorded by", "Noté par", "Festgehalten von", "Registrado por"),
    "unavailable": (
        "No information in the records that this summary was made from.",
        "Aucune information dans les documents dont provient cette synthèse.",
        "Keine Angaben in den Unterlagen, aus denen diese Akte stammt.",
        "Sin información en los documentos de los que procede este resumen.",
    ),
    "withheld": (
        "Left out of this summary by choice.", "Non incluse dans cette synthèse, par choix.",
        "In dieser Akte auf Wunsch weggelassen.", "No incluido en este resumen, por decisión propia.",
    ),
}  # fmt: skip


def say(key: str, language: str, **fields: str) -> str:
    """The words for a key; French has its narrow spaces. Raises KeyError for a key without words."""
    pattern = WORDS[key][LANGUAGES.index(language)]
    if language == "fr":
        pattern = _NARROW.sub("\N{NARROW NO-BREAK SPACE}", pattern)
    return pattern.format(**fields)
