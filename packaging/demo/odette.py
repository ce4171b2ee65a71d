"""Odette Marchand, 81, Lyon: heart failure, atrial fibrillation on warfarin, chronic kidney disease. All in French.

What is worth finding: three years of INR; a potassium that was far too high and the medicine put on hold for it; a
hospital stay; furosemide written with two doses by two sources; a cardioversion that was never done.
"""

import random

from demo.care import allergy, condition, medicine, paper, pressure, procedure, vaccine, visit, vital
from demo.fhir import Source, base, concept, days, panel, start, table, tested, writer
from demo.labs import FR
from demo.odette_papers import discharge_letter, prescription
from demo.places import BELLERIVE, ODETTE, SAINT_CLAIR, TILLEULS

_RENAL = ("creatinine", "egfr", "potassium", "sodium", "urea")
# (day, creatinine µmol/L, eGFR, potassium, sodium, urea): slowly downhill, a potassium crisis in February 2025.
_KIDNEY = (
    ("2016-05-12", "92", "55", "4.3", "140", "7.2"), ("2017-05-18", "95", "53", "4.4", "139", "7.4"), ("2018-06-07", "98", "51", "4.2", "141", "7.6"),
    ("2019-05-23", "101", "49", "4.5", "140", "8.1"), ("2020-06-18", "104", "47", "4.4", "139", "8.4"), ("2021-06-10", "109", "44", "4.6", "140", "8.9"),
    ("2022-06-09", "112", "43", "4.5", "139", "9.2"), ("2023-06-15", "116", "41", "4.7", "140", "9.6"), ("2023-11-27", "124", "37", "4.6", "138", "10.4"),
    ("2024-03-14", "119", "39", "4.8", "139", "9.9"), ("2024-09-12", "121", "38", "5.2", "138", "10.3"), ("2025-01-16", "133", "34", "5.4", "137", "12.1"),
    ("2025-02-20", "138", "33", "4.9", "137", "12.8"), ("2025-03-20", "128", "36", "4.7", "138", "11.2"), ("2025-06-19", "124", "37", "4.6", "139", "10.6"),
    ("2025-10-16", "126", "36", "4.8", "139", "10.9"), ("2026-02-12", "127", "36", "4.7", "138", "11.0"), ("2026-06-11", "129", "35", "4.9", "138", "11.3"),
    ("2026-10-15", "131", "34", "4.8", "138", "11.6"),
)  # fmt: skip


def laboratory() -> Source:
    """The laboratory, 2016 to today: kidney, potassium, INR, blood count."""
    source = Source(ODETTE, BELLERIVE)
    start(source, since="2026-11-05")
    doctor = writer(source, "roussel", "Mathilde", "Roussel", "Biologiste médicale", since="2016-05-12")
    for day, results in table([FR[key] for key in _RENAL], _KIDNEY):
        panel(source, "rein", day, "Fonction rénale et ionogramme", "51990-0", results, doctor=doctor)
    for day, printed in _clotting():
        tested(source, FR["inr"], day, printed, clock="08:05")
    for day, printed in (("2023-11-27", "3120"), ("2024-03-14", "1480"), ("2025-01-16", "2260"), ("2025-03-20", "1710"), ("2025-10-16", "1390"), ("2026-06-11", "1450"), ("2026-10-15", "1520")):  # fmt: skip
        tested(source, FR["bnp"], day, printed)
    blood = [FR[key] for key in ("hb", "hct", "mcv", "wbc", "platelets")]
    rows = (
        ("2018-06-07", "12.8", "38.9", "91", "6.2", "231"), ("2021-06-10", "12.3", "37.4", "92", "6.0", "224"), ("2023-11-27", "11.8", "35.9", "92", "7.4", "219"),
        ("2025-03-20", "11.2", "34.1", "89", "6.1", "240"), ("2026-02-12", "11.5", "35.0", "90", "5.9", "228"), ("2026-10-15", "11.6", "35.3", "90", "6.0", "226"),
    )  # fmt: skip
    for day, results in table(blood, rows):
        panel(source, "nfs", day, "Numération formule sanguine", "58410-2", results, doctor=doctor)
    for day, printed in (("2025-03-20", "24"), ("2026-02-12", "61")):
        tested(source, FR["ferritin"], day, printed)
    for day, printed in (("2023-11-27", "3.10"), ("2025-10-16", "2.85")):
        tested(source, FR["tsh"], day, printed)
    tested(source, FR["chol"], "2026-02-12", "4.3")
    tested(source, FR["ldl"], "2026-02-12", "2.2")
    return source


def _clotting() -> list[tuple[str, str]]:
    """An INR about every four weeks since warfarin began, mostly within 2 to 3."""
    chance = random.Random("odette-inr")  # noqa: S311 - a plausible series, the same each time
    rows = [("2024-02-05", "1.6"), ("2024-02-12", "2.1"), ("2024-02-19", "2.6")]
    rows += [(day, f"{2.05 + chance.random() * 0.9:.1f}") for day in days("2024-03-18", 28, 35)]
    special = {"2024-09-02": "3.6", "2025-02-17": "2.7", "2025-06-09": "1.8"}
    return [(day, special.get(day, printed)) for day, printed in rows]


def hospital() -> Source:
    """The hospital: the fall of 2023, the stay of February 2025, the heart clinic."""
    source = Source(ODETTE, SAINT_CLAIR, "searchset")
    start(source, since="2026-09-28", names={"address": [{"line": ["6 impasse du Verger"], "city": "Lyon", "postalCode": "69000"}]})  # fmt: skip
    doctor = writer(source, "lambert", "Étienne", "Lambert", "Cardiologue", since="2023-11-24")
    emergency = writer(source, "morel", "Aïcha", "Morel", "Urgentiste", since="2023-11-24")
    _problems(source, doctor)
    allergy(source, "iode", "Produit de contraste iodé", "2011-03-08", since="2011-03-07", reaction=["Urticaire généralisée"], severity="moderate", weight="high")  # fmt: skip
    allergy(source, "codeine", "Codéine", "2017-10-14", type="intolerance", reaction=["Nausées", "Vomissements"], severity="mild", weight="low")  # fmt: skip
    allergy(source, "arachide", "Arachide", "2023-11-24", kind="food", verified="entered-in-error", known="2023-11-25", doctor=emergency, note="Saisi dans le mauvais dossier.")  # fmt: skip
    _visits(source, doctor, emergency)
    _examinations(source, doctor)
    _hospital_medicines(source, doctor)
    stay = (("2025-02-09", "5.9", "HH"), ("2025-02-11", "5.4", "H"), ("2025-02-14", "4.8", "N"))
    for day, printed, flag in stay:
        tested(source, FR["potassium"], day, printed, flag=flag, clock="06:10")
    others = (("creatinine", "171", "152", "140"), ("inr", "3.1", "4.2", "2.9"), ("bnp", "6840", "", "2950"))
    for test, *row in others:
        for (day, *_), printed in zip(stay, row, strict=True):
            if printed:
                tested(source, FR[test], day, printed, clock="06:10")
    paper(source, "sortie-20250217", "Compte rendu d'hospitalisation, février 2025", "2025-02-17", discharge_letter(), loinc="34105-7", doctor=doctor)  # fmt: skip
    return source


def _problems(source: Source, doctor: dict[str, str]) -> None:
    for key, title, icd, since in (
        ("insuffisance-cardiaque", "Insuffisance cardiaque à fraction d'éjection réduite", "I50.0", "2023-11-27"),
        ("fibrillation", "Fibrillation atriale permanente", "I48.2", "2023-11-24"),
        ("rein", "Insuffisance rénale chronique de stade 3b", "N18.3", "2021-06-10"),
        ("hta", "Hypertension artérielle", "I10", "2004"),
        ("cholesterol", "Hypercholestérolémie", "E78.0", "2009"),
        ("arthrose", "Arthrose des deux genoux", "M17.0", "2015-04"),
        ("anemie", "Anémie par carence en fer", "D50.9", "2025-03-24"),
    ):
        condition(source, key, title, icd, since, known=max(since, "2023-11-24") if len(since) == 10 else "2023-11-24", doctor=doctor)  # fmt: skip
    condition(source, "poignet", "Fracture du poignet droit", "S52.5", "2017-10-14", until="2017-12-04", doctor=doctor)
    condition(source, "cataracte", "Cataracte des deux yeux", "H25.9", "2018", until="2019-09-26", doctor=doctor)
    condition(source, "avc", "Accident vasculaire cérébral", "I63.9", "2023-11-24", verified="refuted", known="2023-11-25", doctor=doctor, note="Scanner et IRM normaux.")  # fmt: skip


def _visits(source: Source, doctor: dict[str, str], emergency: dict[str, str]) -> None:
    visit(source, "urgences", "2017-10-14", "Passage aux urgences", "Chute, douleur du poignet droit", kind="EMER", clock="11:05", leaves="16:30", ended="Retour à domicile")  # fmt: skip
    visit(source, "urgences", "2023-11-24", "Passage aux urgences", "Chute et essoufflement", kind="EMER", clock="15:20", leaves="21:10", doctor=emergency, ended="Hospitalisation")  # fmt: skip
    visit(source, "sejour", "2023-11-24", "Hospitalisation en cardiologie", "Découverte d'une fibrillation atriale", kind="IMP", until="2023-12-01", clock="21:10", doctor=doctor, ended="Retour à domicile")  # fmt: skip
    visit(source, "urgences", "2025-02-09", "Passage aux urgences", "Essoufflement, jambes gonflées", kind="EMER", clock="05:40", leaves="10:15", doctor=emergency, ended="Hospitalisation")  # fmt: skip
    visit(source, "sejour", "2025-02-09", "Hospitalisation en cardiologie", "Insuffisance cardiaque décompensée et hyperkaliémie", kind="IMP", until="2025-02-17", clock="10:15", leaves="14:00", doctor=doctor, ended="Retour à domicile avec infirmière")  # fmt: skip
    clinic = (
        ("2024-01-29", "64.2", "138", "82", "78"), ("2024-05-27", "63.0", "132", "78", "74"), ("2024-11-25", "64.8", "134", "80", "72"), ("2025-03-24", "60.9", "118", "70", "68"),
        ("2025-09-29", "61.4", "124", "72", "70"), ("2026-03-30", "61.0", "122", "70", "69"), ("2026-09-28", "60.6", "120", "68", "66"),
    )  # fmt: skip
    for day, weight, upper, lower, pulse in clinic:
        seen = visit(source, "cardio", day, "Consultation de cardiologie", "Insuffisance cardiaque", doctor=doctor)
        vital(source, "weight", day, weight, visit=seen)
        vital(source, "pulse", day, pulse, visit=seen)
        pressure(source, day, upper, lower)
    visit(source, "cardio", "2027-03-29", "Consultation de cardiologie", "Insuffisance cardiaque", status="planned", known="2026-09-28", doctor=doctor)  # fmt: skip
    for day, weight in (("2025-02-09", "67.8"), ("2025-02-12", "64.1"), ("2025-02-17", "61.7")):
        vital(source, "weight", day, weight, clock="06:30")
    vital(source, "spo2", "2025-02-09", "89", clock="05:50")
    vital(source, "spo2", "2025-02-17", "95", clock="06:30")
    vital(source, "height", "2024-01-29", "157")


def _examinations(source: Source, doctor: dict[str, str]) -> None:
    procedure(source, "cataracte-droite", "Opération de la cataracte, œil droit", "2019-06-13")
    procedure(source, "cataracte-gauche", "Opération de la cataracte, œil gauche", "2019-09-26")
    procedure(source, "coronarographie", "Coronarographie", "2023-11-28", doctor=doctor, result="Pas de rétrécissement significatif", note="Préparation antiallergique (contraste iodé).")  # fmt: skip
    procedure(source, "cardioversion", "Cardioversion électrique", "2024-01-22", status="not-done", doctor=doctor, reason="Fibrillation acceptée comme permanente")  # fmt: skip
    for key, day, result in (("2023", "2023-11-27", "Fraction d'éjection 35 %"), ("2025", "2025-02-10", "Fraction d'éjection 32 %"), ("2026", "2026-03-30", "Fraction d'éjection 38 %")):  # fmt: skip
        procedure(source, f"echo-{key}", "Échographie cardiaque", day, doctor=doctor, result=result)
    source.add(base(
        source, "CarePlan", "suivi-coeur", "2025-02-17",
        status="active", intent="plan", title="Suivi de l'insuffisance cardiaque", subject=source.patient, period={"start": "2025-02-17"},
        activity=[{"detail": {"status": "in-progress", "code": concept(words), "description": words}} for words in ("Pesée chaque matin", "INR toutes les quatre semaines", "Régime peu salé")],
    ))  # fmt: skip
    source.add(base(
        source, "ServiceRequest", "holter", "2026-09-28",
        status="active", intent="proposal", code=concept("Holter ECG de 24 heures"), subject=source.patient, authoredOn="2026-09-28", requester=doctor,
    ))  # fmt: skip


def _hospital_medicines(source: Source, doctor: dict[str, str]) -> None:
    medicine(source, "furosemide-40", "Furosémide 40 mg comprimé", "C03CA01", "2025-02-17", "1 comprimé matin et midi", times=2, doctor=doctor, why="Insuffisance cardiaque")  # fmt: skip
    medicine(source, "spironolactone", "Spironolactone 25 mg comprimé", "C03DA01", "2023-12-01", "1 comprimé le matin", status="on-hold", known="2025-02-09", doctor=doctor, reason="Potassium à 5,9 mmol/L")  # fmt: skip
    medicine(source, "fluindione", "Fluindione 20 mg comprimé (Préviscan)", "B01AA12", "2023-12-01", "Selon l'INR", status="stopped", until="2024-01-29", doctor=doctor, reason="Remplacée par la warfarine")  # fmt: skip
    medicine(source, "amlodipine", "Amlodipine 5 mg comprimé", "C08CA01", "2009-05-04", "1 comprimé le matin", status="stopped", until="2023-12-01", doctor=doctor, reason="Jambes gonflées")  # fmt: skip
    medicine(source, "enoxaparine", "Énoxaparine 6000 UI solution injectable", "B01AB05", "2023-11-24", "1 injection matin et soir", status="completed", until="2023-12-04", doctor=doctor)  # fmt: skip


def pharmacy() -> Source:
    """The pharmacy: her whole list, with furosemide at the older dose; vaccines."""
    source = Source(ODETTE, TILLEULS, "transaction")
    start(source, since="2026-11-02")
    doctor = writer(source, "vasseur", "Hélène", "Vasseur", "Médecin généraliste", since="2009-05-04")
    for key, title, atc, since, how, why in (
        ("warfarine", "Warfarine 2 mg comprimé (Coumadine)", "B01AA03", "2024-01-29", "Selon l'INR, le soir", "Fibrillation atriale"),
        ("bisoprolol", "Bisoprolol 2,5 mg comprimé", "C07AB07", "2023-12-04", "1 comprimé le matin", "Insuffisance cardiaque"),
        ("ramipril", "Ramipril 2,5 mg comprimé", "C09AA05", "2025-02-18", "1 comprimé le soir", "Insuffisance cardiaque"),
        ("dapagliflozine", "Dapagliflozine 10 mg comprimé", "A10BK01", "2024-05-28", "1 comprimé le matin", "Insuffisance cardiaque"),
        ("furosemide", "Furosémide 20 mg comprimé", "C03CA01", "2024-12-02", "1 comprimé le matin", "Insuffisance cardiaque"),
        ("atorvastatine", "Atorvastatine 10 mg comprimé", "C10AA05", "2009-05-04", "1 comprimé le soir", "Hypercholestérolémie"),
        ("paracetamol", "Paracétamol 1 g comprimé", "N02BE01", "2015-04-20", "1 comprimé en cas de douleur, 3 par jour au plus", "Arthrose"),
        ("fer", "Sulfate ferreux 80 mg comprimé (Tardyferon)", "B03AA07", "2025-03-25", "1 comprimé le matin", "Carence en fer"),
        ("vitamine-d", "Cholécalciférol 50 000 UI solution buvable", "A11CC05", "2022-01-10", "1 ampoule tous les trois mois", ""),
        ("macrogol", "Macrogol 10 g poudre", "A06AD15", "2023-02-20", "1 sachet par jour si besoin", ""),
    ):  # fmt: skip
        medicine(source, key, title, atc, since, how, doctor=doctor, why=why, known="2026-11-02", refills=5)
    medicine(source, "omeprazole", "Oméprazole 20 mg gélule", "A02BC01", "2019-02-11", "1 gélule le matin", status="stopped", until="2025-03-24", doctor=doctor, reason="Plus nécessaire")  # fmt: skip
    medicine(source, "zopiclone", "Zopiclone 3,75 mg comprimé", "N05CF01", "2021-01-18", "1 comprimé au coucher", status="stopped", until="2023-12-01", doctor=doctor, reason="Chute")  # fmt: skip
    medicine(source, "diclofenac", "Diclofénac 50 mg comprimé", "M01AB05", "2018-03-05", "1 comprimé matin et soir", status="stopped", until="2018-03-12", doctor=doctor, reason="Déconseillé avec les reins fragiles")  # fmt: skip
    medicine(source, "ramipril-5", "Ramipril 5 mg comprimé", "C09AA05", "2023-12-04", "1 comprimé le soir", status="stopped", until="2025-02-18", doctor=doctor, reason="Dose changée à l'hôpital")  # fmt: skip
    for day in ("2018-10-18", "2019-10-24", "2020-10-15", "2021-10-28", "2022-10-20", "2023-10-19", "2024-10-17", "2025-10-16", "2026-10-15"):  # fmt: skip
        vaccine(source, "grippe", "Vaccin contre la grippe haute dose", "197" if day > "2021" else "150", day, lot=f"H{day[2:4]}K{day[8:]}")  # fmt: skip
    for index, day in enumerate(("2021-01-25", "2021-02-22", "2021-09-20", "2022-10-20", "2023-10-19", "2024-10-17", "2025-10-16"), 1):  # fmt: skip
        vaccine(source, "covid", "Vaccin contre la COVID-19 à ARNm", "208", day, dose=index)
    vaccine(source, "pneumocoque", "Vaccin pneumococcique conjugué 20-valent (Prevenar 20)", "216", "2024-11-07", lot="PN2041")  # fmt: skip
    vaccine(source, "zona", "Vaccin contre le zona (Shingrix)", "187", "2025-04-10", dose=1, lot="Z4471")
    vaccine(source, "zona", "Vaccin contre le zona (Shingrix)", "187", "2025-06-12", dose=2, lot="Z4602")
    vaccine(source, "dtp", "Vaccin diphtérie, tétanos, poliomyélite", "139", "2010-03-15", primary=False)
    paper(source, "ordonnance-20260901", "Ordonnance du 1er septembre 2026", "2026-09-01", prescription(), loinc="57833-6", doctor=doctor)  # fmt: skip
    return source
