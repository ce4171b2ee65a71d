"""The family bound together: who comes first, which file is whose, three questions that suit each."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from demo import (
    anna,
    anna_papers,
    card,
    clinical_document,
    devices,
    leo,
    leo_papers,
    odette,
    odette_papers,
    thomas,
    thomas_papers,
    vaccination_message,
)
from demo.fhir import Persona
from demo.places import ANNA, LEO, ODETTE, THOMAS

NOW = "2026-11-16"
"""The day on which the story is told. Nothing but planned visits lies after it."""


@dataclass(frozen=True, slots=True)
class File:
    """One file of the demo: its name, what it is (English, French), its format and how it is written."""

    name: str
    english: str
    french: str
    format: str
    write: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Member:
    """One of the family, with the files and the questions."""

    person: Persona
    role: tuple[str, str]
    story: tuple[str, str]
    files: tuple[File, ...]
    english: tuple[str, str, str]
    french: tuple[str, str, str]


FAMILY = (
    Member(
        ANNA, ("mother", "mère"),
        ("Type 2 diabetes since 2016, followed in Bristol and then in Lyon", "Diabète de type 2 depuis 2016, suivi à Bristol puis à Lyon"),
        (
            File("anna-harbourside.json", "Harbourside Health Centre, Bristol, 2009 to 2019", "Harbourside Health Centre, Bristol, 2009 à 2019", "fhir", lambda: anna.harbourside().printed()),
            File("anna-bellerive.json", "Laboratoire Bellerive, Lyon, since 2020", "Laboratoire Bellerive, Lyon, depuis 2020", "fhir", lambda: anna.bellerive().printed()),
            File("anna-saint-clair.json", "Hôpital Saint-Clair, Lyon, since 2020", "Hôpital Saint-Clair, Lyon, depuis 2020", "fhir", lambda: anna.saint_clair().printed()),
            File("anna-tilleuls.json", "Pharmacie des Tilleuls, Lyon", "Pharmacie des Tilleuls, Lyon", "fhir", lambda: anna.tilleuls().printed()),
            File("anna-home.json", "Her own scale and blood pressure monitor", "Sa balance et son tensiomètre", "fhir", lambda: anna.home().printed()),
            File("anna-irm-genou-2024.pdf", "Knee MRI report, September 2024", "Compte rendu d'IRM du genou, septembre 2024", "pdf", anna_papers.mri_report),
            File("anna-covid.smart-health-card", "Her COVID-19 vaccination card", "Sa carte de vaccination contre la COVID-19", "shc", card.card),
            File("anna-watch.zip", "Export of her telephone's health app, autumn 2026", "Export de l'app santé de son téléphone, automne 2026", "apple", devices.watch),
        ),
        ("Is my HbA1c getting better or worse?", "What reaction did I have to the things I'm allergic to?", "When was my last flu shot?"),
        ("Quelle était ma dernière hémoglobine glyquée ?", "Quelles sont mes allergies ?", "Quels médicaments est-ce que je prends ?"),
    ),
    Member(
        ODETTE, ("grandmother", "grand-mère"),
        ("A weak heart, an irregular pulse on warfarin, fragile kidneys", "Un cœur fatigué, un pouls irrégulier sous warfarine, des reins fragiles"),
        (
            File("odette-bellerive.json", "Laboratoire Bellerive, Lyon, since 2016", "Laboratoire Bellerive, Lyon, depuis 2016", "fhir", lambda: odette.laboratory().printed()),
            File("odette-saint-clair.json", "Hôpital Saint-Clair, Lyon", "Hôpital Saint-Clair, Lyon", "fhir", lambda: odette.hospital().printed()),
            File("odette-tilleuls.json", "Pharmacie des Tilleuls, Lyon", "Pharmacie des Tilleuls, Lyon", "fhir", lambda: odette.pharmacy().printed()),
            File("odette-analyses-2026-10.pdf", "Laboratory report, October 2026", "Compte rendu d'analyses, octobre 2026", "pdf", odette_papers.lab_report),
            File("odette-espace-sante.zip", "Documents from her health space: the same report, a prescription", "Documents de son espace santé : le même compte rendu, une ordonnance", "zip", clinical_document.health_space),
        ),
        ("Am I taking an anticoagulant?", "What was my last INR?", "What was my highest potassium?"),
        ("Est-ce que je prends un anticoagulant ?", "Quel était mon dernier INR ?", "Combien de fois suis-je allée aux urgences ?"),
    ),
    Member(
        LEO, ("son", "fils"),
        ("Born in Bristol, grows up in Lyon: vaccines, growth, asthma", "Né à Bristol, grandit à Lyon : vaccins, croissance, asthme"),
        (
            File("leo-harbourside.json", "Harbourside Health Centre, Bristol, 2019", "Harbourside Health Centre, Bristol, 2019", "fhir", lambda: leo.harbourside().printed()),
            File("leo-lilas.json", "Cabinet de pédiatrie des Lilas, Lyon, since 2020", "Cabinet de pédiatrie des Lilas, Lyon, depuis 2020", "fhir", lambda: leo.lilas().printed()),
            File("leo-saint-clair.json", "Hôpital Saint-Clair, Lyon", "Hôpital Saint-Clair, Lyon", "fhir", lambda: leo.saint_clair().printed()),
            File("leo-carnet-vaccinations.pdf", "Vaccination page of his health booklet", "Page des vaccinations du carnet de santé", "pdf", leo_papers.vaccination_page),
            File("leo-harbourside-vaccines.hl7", "His first vaccines, as sent to the register", "Ses premiers vaccins, tels qu'envoyés au registre", "hl7v2", vaccination_message.message),
        ),
        ("Has Leo grown since the previous measurement?", "Is Leo allergic to egg?", "When was Leo's last MMR vaccine?"),
        ("Leo a-t-il grandi depuis la dernière mesure ?", "Leo est-il allergique à l'œuf ?", "Combien d'otites Leo a-t-il eues ?"),
    ),
    Member(
        THOMAS, ("grandfather", "grand-père"),
        ("Gout, a new hip, regular checks; lives near Bristol", "La goutte, une hanche neuve, des contrôles réguliers ; vit près de Bristol"),
        (
            File("thomas-quayside.json", "Quayside Surgery, Clevedon, since 2012", "Quayside Surgery, Clevedon, depuis 2012", "fhir", lambda: thomas.quayside().printed()),
            File("thomas-northgate.json", "Northgate Hospital, Bristol", "Northgate Hospital, Bristol", "fhir", lambda: thomas.northgate().printed()),
            File("thomas-gout-letter-2023.pdf", "Letter about gout, July 2023", "Lettre au sujet de la goutte, juillet 2023", "pdf", thomas_papers.gout_letter),
            File("thomas-monitor.csv", "His blood pressure monitor, June and July 2026", "Son tensiomètre, juin et juillet 2026", "csv", devices.monitor),
        ),
        ("What was my last PSA?", "How many colonoscopies have I had?", "Are there opioids among my active prescriptions?"),
        ("Quel était mon dernier PSA ?", "Combien de coloscopies ai-je eues ?", "Est-ce que je prends encore de l'oxycodone ?"),
    ),
)  # fmt: skip


def write(folder: Path) -> None:
    """Write every file of the demo and its index, `family.json`."""
    folder.mkdir(parents=True, exist_ok=True)
    for member in FAMILY:
        for file in member.files:
            (folder / file.name).write_bytes(file.write())
    (folder / "family.json").write_text(json.dumps(index(), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def index() -> dict[str, object]:
    """The index: people in the order in which they are shown."""
    return {
        "about": "A made-up family. Every person, place and result is invented.",
        "now": NOW,
        "persons": [_member(member) for member in FAMILY],
    }


def _member(member: Member) -> dict[str, object]:
    person = member.person
    return {
        "id": person.key,
        "name": person.name,
        "birth_date": person.birth,
        "sex": person.gender,
        "age": _age(person.birth),
        "role": {"en": member.role[0], "fr": member.role[1]},
        "story": {"en": member.story[0], "fr": member.story[1]},
        "files": [
            {"path": file.name, "format": file.format, "label": {"en": file.english, "fr": file.french}}
            for file in member.files
        ],
        "questions": {"en": list(member.english), "fr": list(member.french)},
    }


def _age(birth: str) -> int:
    born, now = date.fromisoformat(birth), date.fromisoformat(NOW)
    return now.year - born.year - ((now.month, now.day) < (born.month, born.day))
