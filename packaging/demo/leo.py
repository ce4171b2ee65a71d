"""Leo Marchand, 7: born in Bristol, grows up in Lyon. Records in English, then in French.

What is worth finding: vaccines under English and French names; growth from birth; ear infections; asthma with an
inhaler; an egg allergy noted in Bristol and refuted by a test in Lyon.
"""

from demo.care import allergy, condition, medicine, paper, procedure, vaccine, visit, vital
from demo.fhir import Json, Source, base, concept, start, status_concept, tested, writer
from demo.labs import FR
from demo.leo_papers import asthma_plan
from demo.places import HARBOURSIDE, LEO, LILAS, SAINT_CLAIR

_EGG = ("http://snomed.info/sct", "102263004", "")
_BRISTOL = (
    ("2019-04-22", "3.42", "50.5", "34.8"), ("2019-06-17", "5.10", "57.0", "38.9"), ("2019-07-15", "5.95", "60.2", "40.3"),
    ("2019-08-12", "6.60", "62.8", "41.4"), ("2019-12-09", "8.45", "69.5", "44.5"),
)  # fmt: skip
_LYON = (
    ("2020-03-19", "9.1", "73.4"), ("2020-05-06", "9.6", "75.4"), ("2020-10-28", "11.0", "81.8"), ("2021-04-26", "12.1", "87.0"), ("2021-10-25", "13.2", "91.3"),
    ("2022-04-27", "14.1", "95.4"), ("2022-10-24", "15.0", "99.0"), ("2023-04-24", "15.9", "102.7"), ("2023-11-13", "16.8", "106.2"), ("2024-04-22", "17.9", "109.3"),
    ("2024-11-04", "18.8", "112.6"), ("2025-04-28", "20.1", "115.8"), ("2025-11-03", "21.2", "118.7"), ("2026-05-04", "22.6", "121.9"), ("2026-11-02", "23.7", "124.8"),
)  # fmt: skip
_SIX = "DTaP/IPV/Hib/HepB (6-in-1) vaccine"
DOSES = (
    ("2019-06-17", ((_SIX, "146", 1), ("Meningococcal B vaccine", "163", 1), ("Rotavirus vaccine", "119", 1))),
    ("2019-07-15", ((_SIX, "146", 2), ("Pneumococcal conjugate vaccine (PCV13)", "133", 1), ("Rotavirus vaccine", "119", 2))),
    ("2019-08-12", ((_SIX, "146", 3), ("Meningococcal B vaccine", "163", 2))),
)  # fmt: skip
"""The vaccines of Bristol: the day, and (name, CVX code, dose) of each; the practice also sends them as a message."""


def harbourside() -> Source:
    """The practice in Bristol: birth to eight months."""
    source = Source(LEO, HARBOURSIDE, "searchset")
    start(source, since="2019-12-18", names={"contact": [{"relationship": [{"text": "Mother"}], "name": {"family": "Marchand", "given": ["Anna"]}}]})  # fmt: skip
    doctor = writer(source, "trevanion", "Imogen", "Trevanion", "General practitioner", since="2019-06-17")
    for day, weight, height, head in _BRISTOL:
        vital(source, "weight", day, weight)
        vital(source, "height", day, height)
        vital(source, "head", day, head)
    for day, what in (("2019-06-17", "Eight-week check"), ("2019-07-15", "Immunisation visit"), ("2019-08-12", "Immunisation visit"), ("2019-12-09", "Rash after egg")):  # fmt: skip
        visit(source, "child", day, what, doctor=doctor)
    visit(source, "emergency", "2019-11-16", "Emergency department attendance", "Bronchiolitis", kind="EMER", clock="03:10", leaves="08:30", ended="Discharged home")  # fmt: skip
    condition(source, "bronchiolitis", "Bronchiolitis", "J21.9", "2019-11-15", until="2019-11-25", doctor=doctor)
    allergy(source, "egg", "Egg", "2019-12-09", codes=[_EGG], kind="food", since="2019-12-07", reaction=["Hives around the mouth"], severity="mild", weight="low", doctor=doctor, note="Twenty minutes after scrambled egg.")  # fmt: skip
    for day, given in DOSES:
        for title, cvx, dose in given:
            vaccine(source, f"v{cvx}", title, cvx, day, dose=dose, lot=f"B{cvx}{day[5:7]}")
    return source


def lilas() -> Source:
    """The paediatricians in Lyon, 2020 to today."""
    source = Source(LEO, LILAS)
    start(source, since="2026-11-02")
    doctor = writer(source, "benali", "Karim", "Benali", "Pédiatre", since="2020-03-19")
    for day, weight, height in _LYON:
        seen = visit(source, "pediatre", day, "Consultation de pédiatrie", doctor=doctor)
        vital(source, "weight", day, weight, visit=seen)
        vital(source, "height", day, height, visit=seen)
    vital(source, "height", "2022-10-25", "90.0", status="entered-in-error", note="Erreur de saisie, voir la mesure du 24/10/2022.")  # fmt: skip
    _vaccines(source, doctor)
    _ears(source, doctor)
    condition(source, "asthme", "Asthme de l'enfant", "J45.0", "2023-11-13", doctor=doctor)
    condition(source, "varicelle", "Varicelle", "B01.9", "2022-03-14", until="2022-03-24", doctor=doctor)
    condition(source, "fracture", "Fracture en motte de beurre du radius gauche", "S52.5", "2025-06-21", until="2025-07-18", doctor=doctor)  # fmt: skip
    medicine(source, "salbutamol", "Salbutamol 100 µg suspension pour inhalation (Ventoline)", "R03AC02", "2023-11-13", "2 bouffées avec la chambre d'inhalation en cas de gêne", doctor=doctor, needed=True, why="Asthme de l'enfant")  # fmt: skip
    medicine(source, "fluticasone", "Fluticasone 50 µg suspension pour inhalation (Flixotide)", "R03BA05", "2023-11-13", "1 bouffée matin et soir avec la chambre d'inhalation", times=2, doctor=doctor, why="Asthme de l'enfant")  # fmt: skip
    medicine(source, "montelukast", "Montélukast 4 mg comprimé à croquer", "R03DC03", "2024-04-22", "1 comprimé le soir", status="stopped", until="2024-06-03", doctor=doctor, reason="Cauchemars")  # fmt: skip
    medicine(source, "vitamine-d", "Cholécalciférol 50 000 UI solution buvable", "A11CC05", "2025-11-03", "1 ampoule, puis 1 ampoule trois mois plus tard", status="completed", until="2026-02-03", doctor=doctor)  # fmt: skip
    for day, printed in (("2024-11-04", "150"), ("2025-04-28", "165"), ("2025-11-03", "180"), ("2026-05-04", "195"), ("2026-11-02", "210")):  # fmt: skip
        vital(source, "peak-flow", day, printed)
    visit(source, "pediatre", "2027-05-03", "Consultation de pédiatrie", "Suivi de l'asthme", status="planned", known="2026-11-02", doctor=doctor)  # fmt: skip
    paper(source, "pai-20260907", "Projet d'accueil individualisé, asthme", "2026-09-07", asthma_plan(), loinc="18776-5", doctor=doctor)  # fmt: skip
    return source


def _vaccines(source: Source, doctor: Json) -> None:
    hexa, ror = "Vaccin hexavalent DTCaP-Hib-hépatite B (Infanrix Hexa)", "Vaccin rougeole-oreillons-rubéole (ROR, Priorix)"  # fmt: skip
    given = (
        ("2020-03-19", hexa, "146", 4), ("2020-03-19", "Vaccin pneumococcique conjugué (Prevenar 13)", "133", 2),
        ("2020-05-06", ror, "03", 1), ("2020-05-06", "Vaccin méningococcique C (Neisvac)", "103", 1),
        ("2020-10-28", ror, "03", 2), ("2020-10-28", "Vaccin méningococcique B (Bexsero)", "163", 3),
        ("2025-04-28", "Vaccin tétravalent DTCaP (rappel de 6 ans)", "130", 5),
        ("2024-11-04", "Vaccin contre la grippe saisonnière", "150", 1), ("2025-11-03", "Vaccin contre la grippe saisonnière", "150", 2),
        ("2026-11-02", "Vaccin contre la grippe saisonnière", "150", 3),
    )  # fmt: skip
    for day, title, cvx, dose in given:
        vaccine(source, f"v{cvx}", title, cvx, day, dose=dose, lot=f"L{cvx}{day[2:4]}{day[5:7]}", doctor=doctor)
    vaccine(source, "v21", "Vaccin contre la varicelle", "21", "2022-04-27", status="not-done", reason="A déjà eu la varicelle")  # fmt: skip
    vaccine(source, "v03", "Vaccin rougeole-oreillons-rubéole (ROR, Priorix)", "03", "2021-04-26", status="entered-in-error")  # fmt: skip


def _ears(source: Source, doctor: Json) -> None:
    for day, until, side in (("2021-01-11", "2021-01-21", "droite"), ("2022-12-05", "2022-12-15", "gauche"), ("2024-02-08", "2024-02-18", "droite")):  # fmt: skip
        condition(source, f"otite-{day[:4]}", f"Otite moyenne aiguë {side}", "H66.0", day, until=until, doctor=doctor)
        visit(source, "otite", day, "Consultation de pédiatrie", "Fièvre et douleur d'oreille", doctor=doctor)
        vital(source, "temperature", day, {"2021": "39.1", "2022": "38.8", "2024": "39.4"}[day[:4]])
        medicine(source, f"amoxicilline-{day[:4]}", "Amoxicilline 250 mg/5 mL suspension buvable", "J01CA04", day, "Une dose selon le poids matin, midi et soir pendant 8 jours", status="completed", until=until, doctor=doctor, why="Otite moyenne aiguë")  # fmt: skip


def saint_clair() -> Source:
    """The hospital in Lyon: the allergy test of 2024, a broken wrist."""
    source = Source(LEO, SAINT_CLAIR)
    start(source, since="2025-07-18")
    doctor = writer(source, "perrin", "Agathe", "Perrin", "Allergologue", since="2024-06-12")
    tested(source, FR["ige-egg"], "2021-06-09", "1.80")
    tested(source, FR["ige-egg"], "2024-06-12", "<0.10")
    visit(source, "allergo", "2024-06-12", "Consultation d'allergologie", "Allergie à l'œuf", doctor=doctor)
    procedure(source, "provocation-oeuf", "Test de provocation orale à l'œuf cuit", "2024-06-12", doctor=doctor, result="Bien toléré, pas de réaction")  # fmt: skip
    allergy(source, "oeuf", "Œuf", "2021-06-09", codes=[_EGG], kind="food", verified="refuted", clinical="resolved", known="2024-06-12", doctor=doctor, note="Test de provocation négatif le 12/06/2024 : l'œuf peut être mangé.")  # fmt: skip
    allergy(source, "pollens", "Pollens de graminées", "2024-06-12", kind="environment", reaction=["Rhinite"], severity="mild", doctor=doctor)  # fmt: skip
    visit(source, "urgences", "2025-06-21", "Passage aux urgences pédiatriques", "Chute de vélo", kind="EMER", clock="16:45", leaves="20:10", ended="Retour à domicile")  # fmt: skip
    procedure(source, "radio-poignet", "Radiographie du poignet gauche", "2025-06-21", result="Fracture en motte de beurre du radius")  # fmt: skip
    source.add(base(
        source, "Observation", "vision-2025", "2025-07-18", status="cancelled", category=[status_concept("observation-category", "exam")],
        code=concept("Contrôle radiographique du poignet"), subject=source.patient, effectiveDateTime=source.at("2025-07-18"), valueString="Non réalisé, inutile",
    ))  # fmt: skip
    return source
