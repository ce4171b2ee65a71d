"""The invented places that keep the family's records, and their paper.

Phone numbers are from the ranges kept for fiction: 04 65 71 (France, Arcep) and 0117 496 0 (Bristol, Ofcom).
"""

from demo.fhir import Persona, Place
from demo.letter_parts import Letterhead

ANNA = Persona("anna", ("Anna", "Claire"), "Marchand", "1982-05-09", "female")
ODETTE = Persona("odette", ("Odette", "Jeanne"), "Marchand", "1945-03-12", "female")
LEO = Persona("leo", ("Leo",), "Marchand", "2019-04-22", "male")
THOMAS = Persona("thomas", ("Thomas", "Edward"), "Marchand", "1944-08-02", "male")

HARBOURSIDE = Place(
    "harbourside",
    "Harbourside Health Centre",
    "General practice",
    "Bristol",
    "en",
    0,
    "0117 496 0118",
    "7 Cumber Quay",
    "BS1 0XX",
)
QUAYSIDE = Place(
    "quayside",
    "Quayside Surgery",
    "General practice",
    "Clevedon",
    "en",
    0,
    "0117 496 0164",
    "21 Marine Row",
    "BS21 0XX",
)
NORTHGATE = Place(
    "northgate", "Northgate Hospital", "Hospital", "Bristol", "en", 0, "0117 496 0190", "Northgate Road", "BS7 0XX"
)
BELLERIVE = Place(
    "bellerive",
    "Laboratoire Bellerive",
    "Laboratoire de biologie médicale",
    "Lyon",
    "fr",
    1,
    "04 65 71 20 40",
    "14 quai Bellerive",
    "69000",
)
SAINT_CLAIR = Place(
    "saintclair", "Hôpital Saint-Clair", "Hôpital", "Lyon", "fr", 1, "04 65 71 33 00", "2 montée Saint-Clair", "69000"
)
TILLEULS = Place(
    "tilleuls",
    "Pharmacie des Tilleuls",
    "Pharmacie",
    "Lyon",
    "fr",
    1,
    "04 65 71 48 12",
    "31 place des Tilleuls",
    "69000",
)
LILAS = Place(
    "lilas",
    "Cabinet de pédiatrie des Lilas",
    "Cabinet médical",
    "Lyon",
    "fr",
    1,
    "04 65 71 55 07",
    "5 rue des Lilas",
    "69000",
)
HOME = Place("home", "Home readings", "Self-measurement", "Lyon", "en", 1, "", "", "69000")


def _lines(place: Place) -> tuple[str, ...]:
    return (
        place.street,
        f"{place.postcode} {place.city}" if place.language == "fr" else f"{place.city} {place.postcode}",
        f"{'Tél.' if place.language == 'fr' else 'Tel.'} {place.phone}",
    )


BELLERIVE_PAPER = Letterhead(
    BELLERIVE.name, "Laboratoire de biologie médicale", _lines(BELLERIVE), "#1f5f8b", "drop", "fr",
    "Laboratoire Bellerive · ouvert du lundi au samedi, prélèvements de 7 h à 11 h",
)  # fmt: skip
DIABETOLOGY_PAPER = Letterhead(
    SAINT_CLAIR.name, "Service d'endocrinologie, diabète et nutrition", _lines(SAINT_CLAIR), "#7a2e3b", "cross", "fr",
    "Hôpital Saint-Clair · endocrinologie · secrétariat 04 65 71 33 21", serif=True,
)  # fmt: skip
CARDIOLOGY_PAPER = Letterhead(
    SAINT_CLAIR.name, "Service de cardiologie", _lines(SAINT_CLAIR), "#7a2e3b", "cross", "fr",
    "Hôpital Saint-Clair · cardiologie · secrétariat 04 65 71 33 40", serif=True,
)  # fmt: skip
IMAGING_PAPER = Letterhead(
    SAINT_CLAIR.name, "Service d'imagerie médicale", _lines(SAINT_CLAIR), "#7a2e3b", "cross", "fr",
    "Hôpital Saint-Clair · imagerie · rendez-vous 04 65 71 33 60", serif=True,
)  # fmt: skip
DOCTOR_PAPER = Letterhead(
    "Docteur Hélène Vasseur", "Médecine générale", ("9 rue du Marronnier", "69000 Lyon", "Tél. 04 65 71 62 30"), "#2f5d46", "leaf", "fr",
    "Consultations sur rendez-vous · en cas d'urgence, appelez le 15 ou le 112", serif=True,
)  # fmt: skip
LILAS_PAPER = Letterhead(
    LILAS.name, "Dr Karim Benali · Dr Sophie Aubertin", _lines(LILAS), "#8a5a9e", "leaf", "fr",
    "Cabinet de pédiatrie des Lilas · en cas d'urgence, appelez le 15 ou le 112",
)  # fmt: skip
NORTHGATE_PAPER = Letterhead(
    NORTHGATE.name, "Department of Gastroenterology", _lines(NORTHGATE), "#1d4e6b", "waves", "en",
    "Northgate Hospital · Endoscopy Unit 0117 496 0193",
)  # fmt: skip
ORTHOPAEDIC_PAPER = Letterhead(
    NORTHGATE.name, "Department of Trauma and Orthopaedics", _lines(NORTHGATE), "#1d4e6b", "waves", "en",
    "Northgate Hospital · Orthopaedic ward 0117 496 0197",
)  # fmt: skip
QUAYSIDE_PAPER = Letterhead(
    QUAYSIDE.name, "Dr M. Okafor · Dr J. Penhale", _lines(QUAYSIDE), "#3b5a2a", "arch", "en",
    "Quayside Surgery · open 8 am to 6.30 pm · out of hours call 111", serif=True,
)  # fmt: skip
