"""What is printed on the sheets, in four languages; the sheet's language may be another one than the window's.

French is written with plain spaces before : ; ? ! and inside « »; the narrow ones are set when it is said.
"""

from datetime import date
from typing import Final

from healthdesk.domain.dates import PartialDate, say_date, short_date
from healthdesk.domain.languages import LANGUAGES
from healthdesk.domain.records import Kind, Quantity
from healthdesk.domain.spacing import spaced

_FLAGS: Final = {"H": "high", "HH": "high", "HU": "high", "HX": "high", "L": "low", "LL": "low", "LU": "low", "LX": "low",
                 "A": "abnormal", "AA": "abnormal"}  # fmt: skip
"""Interpretation codes by which a source says that a value is out of its range (HL7 v3 ObservationInterpretation)."""
_UNITS: Final = {"mm[Hg]": "mmHg", "Cel": "°C", "[degF]": "°F", "[lb_av]": "lb", "[in_i]": "in"}

WORDS: Final[dict[str, tuple[str, str, str, str]]] = {
    "brief": ("For my visit", "Pour ma consultation", "Für meinen Termin", "Para mi consulta"),
    "born": ("born {day}", "date de naissance : {day}", "geboren am {day}", "fecha de nacimiento: {day}"),
    "age.one": ("1 year old", "1 an", "1 Jahr alt", "1 año"),
    "age.many": ("{count} years old", "{count} ans", "{count} Jahre alt", "{count} años"),
    "sex.male": ("male", "sexe masculin", "männlich", "sexo masculino"),
    "sex.female": ("female", "sexe féminin", "weiblich", "sexo femenino"),
    "allergies": ("Allergies", "Allergies", "Allergien", "Alergias"),
    "no-allergies": (
        "None in the imported records.", "Aucune dans les dossiers importés.",
        "Keine in den eingelesenen Unterlagen.", "Ninguna en los documentos importados.",
    ),
    "questions": ("My questions", "Mes questions", "Meine Fragen", "Mis preguntas"),
    "changes": ("New since {day}", "Nouveau depuis le {day}", "Neu seit dem {day}", "Novedades desde el {day}"),
    "no-changes": (
        "Nothing new in the imported records.", "Rien de nouveau dans les dossiers importés.",
        "Nichts Neues in den eingelesenen Unterlagen.", "Nada nuevo en los documentos importados.",
    ),
    "medicines": ("Current medicines", "Médicaments en cours", "Aktuelle Medikamente", "Medicamentos actuales"),
    "no-medicines": (
        "No current medicine in the imported records.", "Aucun médicament en cours dans les dossiers importés.",
        "Keine aktuellen Medikamente in den eingelesenen Unterlagen.", "Ningún medicamento actual en los documentos importados.",
    ),
    "measures": ("Results and measurements", "Résultats et mesures", "Befunde und Messwerte", "Resultados y mediciones"),
    "conditions": ("Active conditions", "Problèmes de santé actifs", "Aktive Diagnosen", "Problemas de salud activos"),
    "conflicts": ("To clear up", "À clarifier", "Zu klären", "Por aclarar"),
    "vaccines-due": ("Vaccines due, as recorded", "Vaccins prévus, d’après le dossier", "Fällige Impfungen laut Unterlagen", "Vacunas previstas, según consta"),
    "notes": ("My notes", "Mes notes", "Meine Notizen", "Mis notas"),
    "extra": ("Also", "À noter aussi", "Außerdem", "Además"),
    "mark.new": ("new", "nouveau", "neu", "nuevo"),
    "mark.stopped": ("ended", "arrêté", "beendet", "terminado"),
    "mark.changed": ("changed", "modifié", "geändert", "cambiado"),
    "mark.resolved": ("resolved", "résolu", "abgeklungen", "resuelto"),
    "mark.planned": ("not started", "non commencé", "noch nicht begonnen", "sin empezar"),
    "mark.uncertain": ("unconfirmed", "non confirmé", "nicht bestätigt", "sin confirmar"),
    "mark.proposed": ("read from a page, unchecked", "lu sur une page, non vérifié", "von einer Seite gelesen, ungeprüft", "leído de una página, sin revisar"),
    "before": ("before: {what}", "avant : {what}", "vorher: {what}", "antes: {what}"),
    "since": ("since {day}", "depuis {day}", "seit {day}", "desde {day}"),
    "column.measure": ("Measure", "Mesure", "Messwert", "Medida"),
    "column.latest": ("Latest", "Dernier", "Zuletzt", "Último"),
    "column.previous": ("Previous", "Précédent", "Davor", "Anterior"),
    "column.range": ("Printed range", "Valeurs imprimées", "Gedruckter Bereich", "Rango impreso"),
    "column.trend": ("Course", "Évolution", "Verlauf", "Evolución"),
    "flag.high": ("high", "élevé", "hoch", "alto"),
    "flag.low": ("low", "bas", "niedrig", "bajo"),
    "flag.abnormal": ("marked", "signalé", "markiert", "señalado"),
    "flags-note": (
        "high, low: as marked by the laboratory, by its own printed range.",
        "élevé, bas : selon le laboratoire, d’après ses propres valeurs imprimées.",
        "hoch, niedrig: vom Labor so markiert, nach seinem eigenen gedruckten Bereich.",
        "alto, bajo: según el laboratorio, por su propio rango impreso.",
    ),
    "up-to": ("up to {value}", "jusqu’à {value}", "bis {value}", "hasta {value}"),
    "from": ("from {value}", "à partir de {value}", "ab {value}", "desde {value}"),
    "same-ingredient": (
        "Several entries with the same ingredient.", "Plusieurs lignes avec le même principe actif.",
        "Mehrere Einträge mit demselben Wirkstoff.", "Varias entradas con el mismo principio activo.",
    ),
    "contradicts-standing": (
        "One source has it as ongoing, another as ended or not done.", "Une source l’indique en cours, une autre terminé ou non fait.",
        "Eine Quelle führt es als laufend, eine andere als beendet oder nicht erfolgt.", "Una fuente lo da por activo, otra por terminado o no realizado.",
    ),
    "contradicts-dose": (
        "Two sources, two strengths or ways of taking it.", "Deux sources, deux dosages ou prises.",
        "Zwei Quellen, zwei Stärken oder Einnahmen.", "Dos fuentes, dos dosis o formas de tomarlo.",
    ),
    "contradicts-value": (
        "Two sources, two values for the same test.", "Deux sources, deux valeurs pour le même examen.",
        "Zwei Quellen, zwei Werte für dieselbe Untersuchung.", "Dos fuentes, dos valores de la misma prueba.",
    ),
    "contradicts-no-allergy": (
        "One source says no such allergy is known, another names one.", "Une source n’indique aucune allergie de ce type, une autre en nomme une.",
        "Eine Quelle kennt keine solche Allergie, eine andere nennt eine.", "Una fuente dice que no hay tal alergia, otra nombra una.",
    ),
    "contradicts-birth-date": (
        "Two sources, two birth dates.", "Deux sources, deux dates de naissance.", "Zwei Quellen, zwei Geburtsdaten.", "Dos fuentes, dos fechas de nacimiento.",
    ),
    "contradicts-correction": (
        "Corrected by hand; a source has changed it since.", "Corrigé à la main ; une source l’a modifié depuis.",
        "Von Hand berichtigt; eine Quelle hat es seither geändert.", "Corregido a mano; una fuente lo ha cambiado después.",
    ),
    "made": ("Made on {day} with HealthDesk from records imported from {sources}.",
             "Établi le {day} avec HealthDesk à partir de dossiers importés de {sources}.",
             "Erstellt am {day} mit HealthDesk aus Unterlagen von {sources}.",
             "Hecho el {day} con HealthDesk a partir de documentos de {sources}."),
    "made-empty": ("Made on {day} with HealthDesk.", "Établi le {day} avec HealthDesk.", "Erstellt am {day} mit HealthDesk.", "Hecho el {day} con HealthDesk."),
    "by-hand": ("own entries", "saisies personnelles", "eigenen Einträgen", "anotaciones propias"),
    "own-entry": ("own entry", "saisie personnelle", "eigener Eintrag", "anotación propia"),
    "and-more": ("{names} and {count} more", "{names} et {count} autres", "{names} und {count} weiteren", "{names} y {count} más"),
    "purpose": (
        "Brought by the patient: a selection of their records as the sources gave them, to read together. It may be incomplete, and is no diagnosis or advice.",
        "Apporté par le patient : un choix de ses dossiers, tels que les sources les donnent, à lire ensemble. Il peut être incomplet ; ce n’est ni un diagnostic ni un conseil.",
        "Von der Patientin oder dem Patienten mitgebracht: eine Auswahl der Unterlagen, wie die Quellen sie geben, zum gemeinsamen Lesen. Sie kann unvollständig sein und ist keine Diagnose und kein Rat.",
        "Lo trae el paciente: una selección de sus documentos, tal como los dan las fuentes, para leer juntos. Puede estar incompleta y no es un diagnóstico ni un consejo.",
    ),
    "page": ("Page {number} of {count}", "Page {number} sur {count}", "Seite {number} von {count}", "Página {number} de {count}"),
    "left-out": (
        "Chosen, but without room on two pages: {what}.", "Choisi, mais sans place sur deux pages : {what}.",
        "Ausgewählt, aber ohne Platz auf zwei Seiten: {what}.", "Elegido, pero sin sitio en dos páginas: {what}.",
    ),
    "left-out-part": ("{title}: {count}", "{title} : {count}", "{title}: {count}", "{title}: {count}"),
    "no-glyphs": (
        "Characters that no font on this computer draws are printed by their code, such as {code}.",
        "Les caractères qu’aucune police de cet ordinateur ne dessine sont imprimés par leur code, comme {code}.",
        "Zeichen, die keine Schrift dieses Computers zeichnet, stehen mit ihrem Code da, etwa {code}.",
        "Los caracteres que ninguna letra de este ordenador dibuja aparecen con su código, como {code}.",
    ),
    "no-date": ("no date", "sans date", "ohne Datum", "sin fecha"),
    "empty": (
        "There are no records yet. What is brought in stands here.", "Il n’y a pas encore de dossiers. Ce qui sera importé figurera ici.",
        "Es gibt noch keine Unterlagen. Was eingelesen wird, steht hier.", "Aún no hay documentos. Lo que se importe aparecerá aquí.",
    ),
    "card": ("Emergency card", "Carte d’urgence", "Notfallkarte", "Tarjeta de emergencia"),
    "card.birth": ("Born", "Né(e) le", "Geboren", "Nacimiento"),
    "card.blood": ("Blood group, as recorded", "Groupe sanguin, d’après le dossier", "Blutgruppe laut Unterlagen", "Grupo sanguíneo, según consta"),
    "card.contact": ("In an emergency, call", "En cas d’urgence, appeler", "Im Notfall anrufen", "En caso de emergencia, llamar a"),
    "card.languages": ("Speaks", "Langues parlées", "Spricht", "Habla"),
    "card.allergies": ("Allergies", "Allergies", "Allergien", "Alergias"),
    "card.conditions": ("Conditions", "Problèmes de santé", "Diagnosen", "Problemas de salud"),
    "card.medicines": ("Medicines", "Médicaments", "Medikamente", "Medicamentos"),
    "card.more": ("{count} more", "{count} autres", "{count} weitere", "{count} más"),
    "card.scan": ("The code holds this text.", "Le code contient ce texte.", "Der Code enthält diesen Text.", "El código contiene este texto."),
    "card.made": ("As recorded, {day}", "D’après le dossier, {day}", "Laut Unterlagen, {day}", "Según consta, {day}"),
    "card.cut": ("Cut along the dashed line and fold in the middle.", "Découpez le long du pointillé et pliez au milieu.",
                 "An der gestrichelten Linie ausschneiden und in der Mitte falten.", "Recorte por la línea discontinua y doble por la mitad."),
    "vaccines": ("Immunisations", "Vaccinations", "Impfungen", "Vacunaciones"),
    "vaccines.empty": ("No vaccine in the imported records.", "Aucun vaccin dans les dossiers importés.",
                       "Keine Impfung in den eingelesenen Unterlagen.", "Ninguna vacuna en los documentos importados."),
    "vaccines.other": ("Other vaccines", "Autres vaccins", "Andere Impfungen", "Otras vacunas"),
    "vaccines.date": ("Date", "Date", "Datum", "Fecha"),
    "vaccines.product": ("Vaccine", "Vaccin", "Impfstoff", "Vacuna"),
    "vaccines.lot": ("Dose, lot", "Dose, lot", "Dosis, Charge", "Dosis, lote"),
    "vaccines.source": ("Given by, source", "Fait par, source", "Wo, Quelle", "Quién, fuente"),
    "vaccines.not-given": ("not given", "non fait", "nicht gegeben", "no administrada"),
    "vaccines.purpose": (
        "The vaccines that stand in the imported records, as the sources gave them. A vaccine given elsewhere may be missing.",
        "Les vaccins qui figurent dans les dossiers importés, tels que les sources les donnent. Un vaccin fait ailleurs peut manquer.",
        "Die Impfungen aus den eingelesenen Unterlagen, wie die Quellen sie geben. Eine anderswo gegebene kann fehlen.",
        "Las vacunas que constan en los documentos importados, tal como las dan las fuentes. Puede faltar alguna puesta en otro lugar.",
    ),
    f"kind.{Kind.DOCUMENT}": ("Document", "Document", "Dokument", "Documento"),
    f"kind.{Kind.REPORT}": ("Report", "Compte rendu", "Befundbericht", "Informe"),
    f"kind.{Kind.IMAGING}": ("Imaging", "Imagerie", "Bildgebung", "Imagen"),
    f"kind.{Kind.PROCEDURE}": ("Procedure", "Intervention", "Eingriff", "Intervención"),
    f"kind.{Kind.ENCOUNTER}": ("Visit", "Consultation", "Besuch", "Consulta"),
    f"kind.{Kind.CONDITION}": ("Condition", "Problème de santé", "Diagnose", "Problema de salud"),
    f"kind.{Kind.MEDICATION}": ("Medicine", "Médicament", "Medikament", "Medicamento"),
    f"kind.{Kind.IMMUNIZATION}": ("Vaccine", "Vaccin", "Impfung", "Vacuna"),
    f"kind.{Kind.ALLERGY}": ("Allergy", "Allergie", "Allergie", "Alergia"),
}  # fmt: skip


def say(key: str, language: str, **fields: object) -> str:
    """The words for a key with its fields filled in. Raises KeyError for a key without words."""
    words = spaced(WORDS[key][LANGUAGES.index(language) if language in LANGUAGES else 0], language)
    return words.format(**fields) if fields else words


def pair(title: str, words: str, language: str) -> str:
    """Something and what is said of it: "Allergies: latex", in French with its space before the colon."""
    return spaced(f"{title} : {words}" if language == "fr" else f"{title}: {words}", language)


def short_day(when: PartialDate | date | None, language: str) -> str:
    """A date for a column; no line ends within it."""
    return short_date(when, language).replace(" ", "\u00a0") if when is not None else say("no-date", language)


def day(when: PartialDate | date, language: str) -> str:
    """A date in words."""
    return say_date(when, language)


def unit_words(quantity: Quantity) -> str:
    """The unit as people write it; a UCUM annotation ("{INR}") is none, unusual ones stay as printed."""
    unit = quantity.unit or quantity.unit_code
    return "" if unit == "1" or (unit.startswith("{") and unit.endswith("}")) else _UNITS.get(unit, unit)


def value_words(quantity: Quantity) -> str:
    """The value exactly as the source gave it, with its unit."""
    return f"{quantity.comparator}{quantity.value_text} {unit_words(quantity)}".strip()


def flag_words(quantity: Quantity, language: str) -> str:
    """What the source itself marks the value as; "" when it marks nothing."""
    found = _FLAGS.get(quantity.flag.upper())
    return say(f"flag.{found}", language) if found else ""


def range_words(quantity: Quantity, language: str) -> str:
    """The range as the source printed it; "" when it gave none."""
    if quantity.range_text:
        return quantity.range_text
    if quantity.low is not None and quantity.high is not None:
        return f"{quantity.low:g} – {quantity.high:g}"
    if quantity.high is not None:
        return say("up-to", language, value=f"{quantity.high:g}")
    return say("from", language, value=f"{quantity.low:g}") if quantity.low is not None else ""


def years(count: int, language: str) -> str:
    """An age in words."""
    return say("age.one" if count == 1 else "age.many", language, count=count)
