"""Anna Marchand, 44: type 2 diabetes since 2016, first in Bristol, since 2020 in Lyon.

What is worth finding: ten years of HbA1c from two laboratories that name it differently; metformin written with two
doses by two sources; a penicillin allergy told in two ways; a stopped opioid; a swapped sample entered in error.
"""

from demo.anna_papers import clinic_letter, lab_report, mri_report
from demo.care import allergy, condition, dispensed, medicine, paper, pressure, procedure, taken, vaccine, visit, vital
from demo.fhir import LOINC, Source, base, concept, days, panel, start, status_concept, table, tested, writer
from demo.labs import EN, FR, LIPIDS, METABOLIC
from demo.places import ANNA, BELLERIVE, HARBOURSIDE, HOME, SAINT_CLAIR, TILLEULS

# (day, HbA1c %): at diagnosis, on metformin, through a pregnancy, after it.
_BRISTOL_A1C = (
    ("2016-09-12", "8.9"), ("2016-12-15", "8.1"), ("2017-03-20", "7.4"), ("2017-06-26", "7.0"), ("2017-12-04", "6.8"),
    ("2018-06-11", "7.1"), ("2018-10-08", "6.5"), ("2019-01-14", "6.1"), ("2019-03-18", "6.0"), ("2019-07-22", "6.9"),
    ("2019-11-25", "7.3"),
)  # fmt: skip
_LYON_A1C = (
    ("2020-03-05", "7.6"), ("2020-09-10", "7.9"), ("2021-01-14", "8.3"), ("2021-05-20", "7.8"), ("2021-09-16", "7.4"),
    ("2022-01-13", "7.2"), ("2022-06-16", "7.0"), ("2022-11-10", "7.1"), ("2023-03-16", "7.5"), ("2023-08-24", "7.9"),
    ("2023-12-14", "8.2"), ("2024-03-21", "7.7"), ("2024-07-11", "7.2"), ("2024-11-14", "6.9"), ("2025-03-13", "6.8"),
    ("2025-07-17", "6.9"), ("2025-12-11", "7.0"), ("2026-04-16", "6.8"), ("2026-10-08", "6.7"),
)  # fmt: skip
_BRISTOL_LIPIDS = (
    ("2016-09-12", "6.4", "1.1", "4.1", "2.6"), ("2017-06-26", "4.9", "1.1", "2.8", "2.2"),
    ("2018-06-11", "4.6", "1.2", "2.6", "1.9"), ("2019-11-25", "6.0", "1.2", "3.8", "2.3"),
)  # fmt: skip
_LYON_LIPIDS = (
    ("2020-09-10", "5.1", "1.1", "3.0", "2.1"), ("2021-09-16", "4.7", "1.2", "2.7", "1.8"),
    ("2022-11-10", "4.5", "1.2", "2.5", "1.7"), ("2023-12-14", "4.9", "1.1", "2.8", "2.2"),
    ("2024-11-14", "4.2", "1.2", "2.2", "1.7"), ("2025-12-11", "4.0", "1.3", "2.0", "1.5"),
    ("2026-10-08", "4.1", "1.3", "2.1", "1.5"),
)  # fmt: skip
_LYON_METABOLIC = (
    ("2021-09-16", "139", "4.3", "102", "2.36", "4.8", "58", "98", "1.48", "43", "71", "8", "41", "29", "78"),
    ("2022-11-10", "140", "4.1", "103", "2.34", "4.6", "60", "96", "1.39", "42", "70", "9", "38", "27", "80"),
    ("2023-12-14", "138", "4.4", "101", "2.38", "5.1", "62", "94", "1.71", "44", "72", "7", "47", "33", "84"),
    ("2024-11-14", "140", "4.2", "103", "2.35", "5.0", "63", "93", "1.31", "43", "70", "8", "33", "25", "76"),
    ("2025-12-11", "141", "4.5", "104", "2.33", "5.4", "65", "91", "1.27", "42", "69", "9", "30", "24", "74"),
    ("2026-10-08", "140", "4.4", "103", "2.37", "5.2", "66", "91", "1.22", "43", "71", "8", "28", "23", "75"),
)  # fmt: skip

COVID = (("2021-05-12", "EW2243"), ("2021-06-16", "FC1436"), ("2021-12-20", "FK8889"), ("2023-10-26", "HD9869"))
"""Her vaccinations against COVID-19, (day, lot): in the pharmacy's records and on her card."""


def harbourside() -> Source:
    """Her general practice in Bristol, 2009 to 2019, in English."""
    source = Source(ANNA, HARBOURSIDE, "searchset")
    start(source, since="2019-12-18", names={"communication": [{"language": {"text": "English"}, "preferred": True}]})
    doctor = writer(source, "trevanion", "Imogen", "Trevanion", "General practitioner", since="2009-02-03")
    _harbourside_results(source)
    condition(source, "diabetes", "Type 2 diabetes mellitus", "E11.9", "2016-09-19", doctor=doctor)
    condition(source, "pregnancy", "Pregnancy with type 2 diabetes", "O24.1", "2018-08-20", until="2019-04-22", doctor=doctor)  # fmt: skip
    condition(source, "tonsillitis", "Acute tonsillitis", "J03.9", "2009-02-01", until="2009-02-12", doctor=doctor)
    condition(source, "anaemia", "Iron deficiency anaemia", "D50.9", "2019-05", until="2019-10-14", doctor=doctor)
    allergy(
        source, "penicillin", "Penicillin", "2009-02-05", doctor=doctor, reaction=["Widespread itchy rash"], severity="moderate", since="2009-02-04",
        weight="low", codes=[("http://www.whocc.no/atc", "J01C", "")], note="On the third day of amoxicillin for tonsillitis.",
    )  # fmt: skip
    allergy(source, "sulfonamide", "Sulfonamide", "2011-06-14", verified="refuted", known="2013-04-09", doctor=doctor, note="Tolerated co-trimoxazole in 2013.")  # fmt: skip
    medicine(source, "metformin-500", "Metformin 500 mg tablets", "A10BA02", "2016-09-19", "One tablet twice a day with meals", status="stopped", until="2017-03-27", doctor=doctor, why="Type 2 diabetes mellitus", reason="Dose changed")  # fmt: skip
    medicine(source, "metformin-850", "Metformin 850 mg tablets", "A10BA02", "2017-03-27", "One tablet three times a day with meals", status="completed", until="2019-12-18", doctor=doctor, why="Type 2 diabetes mellitus")  # fmt: skip
    medicine(source, "atorvastatin", "Atorvastatin 20 mg tablets", "C10AA05", "2017-01-09", "One tablet at night", status="stopped", until="2018-08-21", doctor=doctor, reason="Pregnancy")  # fmt: skip
    medicine(source, "insulin", "Insulin isophane 100 units/mL", "A10AC01", "2018-10-15", "As shown by the diabetes midwife, at bedtime", status="stopped", until="2019-04-24", doctor=doctor, why="Pregnancy with type 2 diabetes", reason="After the birth")  # fmt: skip
    medicine(source, "amoxicillin", "Amoxicillin 500 mg capsules", "J01CA04", "2009-02-01", "One capsule three times a day for seven days", status="stopped", until="2009-02-05", doctor=doctor, reason="Rash")  # fmt: skip
    medicine(source, "iron", "Ferrous sulfate 200 mg tablets", "B03AA07", "2019-05-13", "One tablet a day", status="completed", until="2019-10-14", doctor=doctor)  # fmt: skip
    vaccine(source, "hepb", "Hepatitis B vaccine", "45", "2004-09-13", dose=3, primary=False)
    vaccine(source, "dtap", "Tetanus, diphtheria, pertussis and polio (pregnancy)", "130", "2019-01-28", lot="HB7741")
    for day in ("2016-10-24", "2017-10-16", "2018-10-22", "2019-10-21"):
        vaccine(source, "flu", "Influenza vaccine", "150", day, lot=f"F{day[2:4]}B208")
    _harbourside_visits(source)
    base_history(source)
    return source


def _harbourside_results(source: Source) -> None:
    for day, printed in _BRISTOL_A1C:
        tested(source, EN["hba1c"], day, printed, clock="08:20")
    for day, results in table([EN[key] for key in LIPIDS], _BRISTOL_LIPIDS):
        panel(source, "lipids", day, "Lipid profile", "24331-1", results)
    renal = [EN[key] for key in ("glucose", "creatinine", "egfr", "sodium", "potassium", "alt")]
    rows = (
        ("2016-09-12", "10.4", "54", "109", "140", "4.4", "46"), ("2017-06-26", "7.9", "55", "108", "139", "4.2", "38"),
        ("2018-06-11", "7.6", "56", "106", "141", "4.3", "34"), ("2019-11-25", "8.3", "57", "103", "140", "4.2", "37"),
    )  # fmt: skip
    for day, results in table(renal, rows):
        panel(source, "renal", day, "Kidney function and glucose", "51990-0", results)


def _harbourside_visits(source: Source) -> None:
    doctor = {"reference": f"Practitioner/{source.id('trevanion')}", "display": "Dr Imogen Trevanion"}
    reviews = (
        ("2016-09-19", "New diagnosis of type 2 diabetes", "88.4", "134", "86"), ("2017-03-27", "Diabetes review", "86.1", "131", "84"),
        ("2017-12-11", "Diabetes review", "84.7", "128", "82"), ("2018-06-18", "Diabetes review", "83.9", "126", "80"),
        ("2018-10-15", "Antenatal and diabetes clinic", "86.2", "118", "74"), ("2019-03-25", "Antenatal and diabetes clinic", "93.5", "124", "78"),
        ("2019-07-29", "Diabetes review", "88.9", "129", "83"), ("2019-12-02", "Diabetes review before moving", "87.6", "133", "85"),
    )  # fmt: skip
    vital(source, "height", "2016-09-19", "168")
    for day, what, weight, upper, lower in reviews:
        seen = visit(source, "review", day, what, "Type 2 diabetes mellitus", doctor=doctor)
        vital(source, "weight", day, weight, visit=seen)
        pressure(source, day, upper, lower)


def base_history(source: Source) -> None:
    """What runs in the family, as she told the practice."""
    for key, relation, who, problems in (
        ("father", "FTH", "Father", ("Gout", "High blood pressure")),
        ("mother", "MTH", "Mother", ("Atrial fibrillation", "Heart failure")),
        ("aunt", "MAUNT", "Mother's sister", ("Type 2 diabetes mellitus",)),
    ):
        source.add(base(
            source, "FamilyMemberHistory", f"relative-{key}", "2016-09-19",
            status="completed",
            patient=source.patient,
            date="2016-09-19",
            relationship=concept(who, ("http://terminology.hl7.org/CodeSystem/v3-RoleCode", relation, "")),
            condition=[{"code": concept(problem)} for problem in problems],
        ))  # fmt: skip


def bellerive() -> Source:
    """The laboratory in Lyon, 2020 to today, in French."""
    source = Source(ANNA, BELLERIVE)
    start(source, since="2026-11-10")
    doctor = writer(source, "roussel", "Mathilde", "Roussel", "Biologiste médicale", since="2020-03-05")
    for day, printed in _LYON_A1C:
        tested(source, FR["hba1c"], day, printed)
    tested(
        source, FR["hba1c"], "2023-12-12", "11.9", status="entered-in-error", key="hba1c-20231212", flag="HH",
        note="Échange de tubes constaté le 13/12/2023 : résultat annulé, nouveau prélèvement le 14/12/2023.",
    )  # fmt: skip
    for day, results in table([FR[key] for key in LIPIDS], _LYON_LIPIDS):
        panel(source, "lipides", day, "Bilan lipidique", "24331-1", results, doctor=doctor)
    for day, results in table([FR[key] for key in METABOLIC], _LYON_METABOLIC):
        panel(source, "biochimie", day, "Bilan biochimique complet", "24323-8", results, doctor=doctor)
    for day, printed in (("2021-09-16", "12"), ("2022-11-10", "14"), ("2023-12-14", "34"), ("2024-11-14", "21"), ("2025-12-11", "16"), ("2026-10-08", "<3.0")):  # fmt: skip
        tested(source, FR["acr"], day, printed)
    for day, printed in (("2022-02-19", "1.8"), ("2023-12-14", "0.4"), ("2026-10-08", "<0.3")):
        tested(source, FR["crp"], day, printed)
    for day, printed in (("2020-09-10", "2.10"), ("2022-11-10", "2.40"), ("2024-11-14", "1.95")):
        tested(source, FR["tsh"], day, printed)
    tested(source, FR["tsh"], "2026-11-10", "4.30", status="preliminary", note="Résultat provisoire, contrôle en cours.")  # fmt: skip
    blood = [FR[key] for key in ("hb", "hct", "mcv", "wbc", "platelets")]
    rows = (("2020-09-10", "12.4", "37.8", "86", "7.1", "268"), ("2022-11-10", "12.9", "39.0", "88", "6.8", "255"), ("2024-11-14", "13.3", "40.1", "89", "6.5", "249"), ("2026-10-08", "13.5", "40.6", "90", "6.6", "244"))  # fmt: skip
    for day, results in table(blood, rows):
        panel(source, "nfs", day, "Numération formule sanguine", "58410-2", results, doctor=doctor)
    paper(source, "bilan-20261008", "Compte rendu d'analyses du 8 octobre 2026", "2026-10-08", lab_report(), loinc="11502-2", doctor=doctor)  # fmt: skip
    return source


def saint_clair() -> Source:
    """The hospital in Lyon: diabetes clinic, two emergencies, the knee; in French."""
    source = Source(ANNA, SAINT_CLAIR)
    start(source, since="2026-10-20")
    diabetes = writer(source, "delorme", "Camille", "Delorme", "Diabétologue", since="2020-09-21")
    knee = writer(source, "ferrand", "Lucas", "Ferrand", "Chirurgien orthopédiste", since="2024-08-30")
    emergency = writer(source, "morel", "Aïcha", "Morel", "Urgentiste", since="2022-02-19")
    condition(source, "diabete", "Diabète de type 2", "E11.9", "2016", known="2020-09-21", doctor=diabetes)
    condition(source, "hta", "Hypertension artérielle essentielle", "I10", "2021-05-31", doctor=diabetes)
    condition(source, "steatose", "Stéatose hépatique", "K76.0", "2023-12-18", doctor=diabetes)
    condition(source, "colique", "Colique néphrétique gauche", "N23", "2022-02-19", until="2022-02-24", doctor=emergency)  # fmt: skip
    condition(source, "menisque", "Lésion du ménisque interne du genou gauche", "M23.2", "2024-08-03", doctor=knee)
    condition(source, "retinopathie", "Rétinopathie diabétique", "E11.3", "2023-10-02", verified="refuted", known="2023-11-20", doctor=diabetes, note="Fond d'œil normal le 20/11/2023.")  # fmt: skip
    allergy(
        source, "amoxicilline", "Amoxicilline", "2022-02-19", doctor=emergency, reaction=["Œdème du visage", "Urticaire"], severity="severe", weight="high",
        verified="unconfirmed", since="2009", codes=[("http://www.whocc.no/atc", "J01CA04", "")], note="Selon la patiente, aux urgences. Bilan allergologique proposé.",
    )  # fmt: skip
    allergy(source, "latex", "Latex", "2024-08-03", kind="environment", verified="entered-in-error", known="2024-08-30", doctor=emergency, note="Saisi par erreur dans ce dossier.")  # fmt: skip
    _clinic(source, diabetes)
    _emergencies(source, emergency)
    _knee(source, knee)
    _plan(source, diabetes)
    return source


def _clinic(source: Source, doctor: dict[str, str]) -> None:
    reviews = (
        ("2020-09-21", "Première consultation de diabétologie", "89.3", "136", "87"), ("2021-05-31", "Consultation de diabétologie", "90.1", "142", "90"),
        ("2022-01-24", "Consultation de diabétologie", "88.0", "134", "84"), ("2022-11-21", "Consultation de diabétologie", "87.2", "131", "83"),
        ("2023-12-18", "Consultation de diabétologie", "89.6", "138", "86"), ("2024-03-25", "Consultation de diabétologie", "88.8", "133", "84"),
        ("2024-11-18", "Consultation de diabétologie", "84.2", "128", "80"), ("2025-07-21", "Consultation de diabétologie", "82.5", "127", "79"),
        ("2025-12-15", "Consultation de diabétologie", "82.0", "129", "80"), ("2026-10-19", "Consultation de diabétologie", "80.6", "126", "78"),
    )  # fmt: skip
    for day, what, weight, upper, lower in reviews:
        seen = visit(source, "diabeto", day, what, "Diabète de type 2", doctor=doctor)
        vital(source, "weight", day, weight, visit=seen)
        pressure(source, day, upper, lower)
    visit(source, "diabeto", "2027-01-18", "Consultation de diabétologie", "Diabète de type 2", status="planned", known="2026-10-19", doctor=doctor)  # fmt: skip
    medicine(source, "metformine-1000", "Metformine 1000 mg comprimé", "A10BA02", "2025-12-15", "1 comprimé matin et soir au cours du repas", times=2, doctor=doctor, why="Diabète de type 2")  # fmt: skip
    medicine(source, "empagliflozine", "Empagliflozine 10 mg comprimé", "A10BK03", "2024-03-25", "1 comprimé le matin", times=1, doctor=doctor, why="Diabète de type 2")  # fmt: skip
    medicine(source, "sitagliptine", "Sitagliptine 100 mg comprimé", "A10BH01", "2021-05-31", "1 comprimé le matin", status="stopped", until="2024-03-25", doctor=doctor, reason="Remplacée par l'empagliflozine")  # fmt: skip
    medicine(source, "semaglutide", "Sémaglutide 0,25 mg solution injectable", "A10BJ06", "2023-12-18", "1 injection par semaine", status="on-hold", doctor=doctor, intent="plan", reason="À rediscuter après l'essai de l'empagliflozine")  # fmt: skip
    paper(source, "lettre-20261019", "Lettre de consultation de diabétologie", "2026-10-19", clinic_letter(), loinc="11488-4", doctor=doctor)  # fmt: skip


def _emergencies(source: Source, doctor: dict[str, str]) -> None:
    visit(source, "urgences", "2022-02-19", "Passage aux urgences", "Douleur lombaire aiguë", kind="EMER", clock="02:10", leaves="09:35", doctor=doctor, ended="Retour à domicile")  # fmt: skip
    visit(source, "urgences", "2024-08-03", "Passage aux urgences", "Traumatisme du genou gauche", kind="EMER", clock="18:25", leaves="22:40", doctor=doctor, ended="Retour à domicile")  # fmt: skip
    vital(source, "temperature", "2022-02-19", "37.2", clock="02:30")
    vital(source, "pulse", "2022-02-19", "104", clock="02:30")
    pressure(source, "2022-02-19", "151", "93", clock="02:30")
    medicine(source, "ketoprofene", "Kétoprofène 100 mg comprimé", "M01AE03", "2022-02-19", "1 comprimé matin et soir pendant 5 jours", status="completed", until="2022-02-24", doctor=doctor)  # fmt: skip
    medicine(source, "tramadol", "Tramadol 50 mg gélule", "N02AX02", "2024-08-03", "1 gélule en cas de douleur, 3 par jour au plus, pendant 7 jours", status="stopped", until="2024-08-09", doctor=doctor, needed=True, reason="Nausées", why="Traumatisme du genou gauche")  # fmt: skip


def _knee(source: Source, doctor: dict[str, str]) -> None:
    visit(source, "ortho", "2024-08-30", "Consultation d'orthopédie", "Genou gauche douloureux", doctor=doctor)
    report = mri_report()
    paper(source, "irm-20240912", "Compte rendu d'IRM du genou gauche", "2024-09-12", report, loinc="18748-4", doctor=doctor)  # fmt: skip
    study = source.add(base(
        source, "ImagingStudy", "irm-genou", "2024-09-12",
        status="available", subject=source.patient, started=source.at("2024-09-12", "14:10"), numberOfSeries=5, numberOfInstances=128,
        modality=[{"system": "http://dicom.nema.org/resources/ontology/DCM", "code": "MR"}], description="IRM du genou gauche sans injection",
    ))  # fmt: skip
    source.add(base(
        source, "DiagnosticReport", "irm-20240912", "2024-09-12",
        status="final", category=[status_concept("v2-0074", "RAD")], code=concept("IRM du genou gauche", (LOINC, "26201-4", "")),
        subject=source.patient, effectiveDateTime=source.at("2024-09-12", "14:10"), issued=source.at("2024-09-12", "17:00"),
        performer=[source.organization], imagingStudy=[study],
        conclusion="Fissure horizontale de la corne postérieure du ménisque interne, de grade 3. Ligaments croisés intacts. Épanchement modéré.",
    ))  # fmt: skip
    procedure(source, "irm-genou", "IRM du genou gauche", "2024-09-12", doctor=doctor, note="Le compte rendu est joint au dossier.")  # fmt: skip
    procedure(source, "arthroscopie", "Arthroscopie du genou gauche", "2024-11-05", status="not-done", doctor=doctor, reason="Amélioration par la rééducation, annulée par la patiente")  # fmt: skip
    procedure(source, "kine", "Rééducation du genou gauche (15 séances)", "2024-10-01", doctor=doctor, result="Bonne récupération")  # fmt: skip
    visit(source, "ortho", "2024-11-25", "Consultation d'orthopédie", "Genou gauche, suivi", doctor=doctor)
    visit(source, "ortho", "2025-02-10", "Consultation d'orthopédie", "Genou gauche, suivi", status="cancelled", known="2025-02-03", doctor=doctor)  # fmt: skip


def _plan(source: Source, doctor: dict[str, str]) -> None:
    goal = source.add(base(
        source, "Goal", "objectif-hba1c", "2026-10-19",
        lifecycleStatus="active", description=concept("HbA1c inférieure ou égale à 7 %"), subject=source.patient, startDate="2021-05-31", expressedBy=doctor,
    ))  # fmt: skip
    source.add(base(
        source, "CarePlan", "suivi-diabete", "2026-10-19",
        status="active", intent="plan", title="Suivi du diabète", subject=source.patient, period={"start": "2020-09-21"}, goal=[goal],
        activity=[
            {"detail": {"status": status, "code": concept(words), "description": words}}
            for status, words in (
                ("in-progress", "HbA1c tous les 3 à 6 mois"), ("completed", "Fond d'œil 2025"), ("scheduled", "Fond d'œil 2026"),
                ("in-progress", "Marche, 30 minutes par jour"),
            )
        ],
    ))  # fmt: skip
    for day, words in (("2020-11-16", "Fond d'œil"), ("2023-11-20", "Fond d'œil"), ("2025-11-24", "Fond d'œil")):
        procedure(source, f"fond-oeil-{day[:4]}", words, day, doctor=doctor, result="Pas de rétinopathie")


def tilleuls() -> Source:
    """The pharmacy in Lyon: what it gave out, and vaccines; in French. It still writes metformin as 850 mg."""
    source = Source(ANNA, TILLEULS, "transaction")
    start(source, since="2026-11-04")
    family = writer(source, "vasseur", "Hélène", "Vasseur", "Médecin généraliste", since="2020-02-10")
    medicine(source, "metformine-850", "Metformine 850 mg comprimé", "A10BA02", "2026-05-04", "1 comprimé matin, midi et soir au cours du repas", times=3, doctor=family, refills=5)  # fmt: skip
    medicine(source, "glucophage", "Glucophage 500 mg comprimé", "A10BA02", "2020-02-10", "1 comprimé le soir", status="stopped", until="2020-09-21", doctor=family, reason="Remplacé par la metformine 850 mg")  # fmt: skip
    medicine(source, "ramipril", "Ramipril 5 mg comprimé", "C09AA05", "2021-06-02", "1 comprimé le matin", times=1, doctor=family, refills=5)  # fmt: skip
    medicine(source, "atorvastatine", "Atorvastatine 20 mg comprimé", "C10AA05", "2020-03-12", "1 comprimé le soir", times=1, doctor=family, refills=5)  # fmt: skip
    medicine(source, "tahor", "Tahor 20 mg comprimé", "C10AA05", "2026-08-17", "1 comprimé le soir", times=1, doctor=family, note="Délivré pendant la rupture du générique.")  # fmt: skip
    medicine(source, "ibuprofene", "Ibuprofène 400 mg comprimé", "M01AE01", "2023-01-23", "1 comprimé en cas de douleur, 3 par jour au plus, pendant 5 jours", status="completed", until="2023-01-28", doctor=family)  # fmt: skip
    medicine(source, "paracetamol", "Paracétamol 1 g comprimé", "N02BE01", "2024-08-05", "1 comprimé en cas de douleur, 3 par jour au plus", status="completed", until="2024-09-05", doctor=family, needed=True)  # fmt: skip
    medicine(source, "azithromycine", "Azithromycine 250 mg comprimé", "J01FA10", "2025-02-03", "2 comprimés le premier jour, puis 1 par jour pendant 4 jours", status="completed", until="2025-02-08", doctor=family, why="Bronchite, allergie aux pénicillines")  # fmt: skip
    for day in days("2025-11-04", 28, 14):
        dispensed(source, "metformine", "Metformine 850 mg comprimé", "A10BA02", day, "90")
    _pharmacy_vaccines(source)
    source.add(base(
        source, "Coverage", "mutuelle", "2026-01-02",
        status="active", type=concept("Complémentaire santé"), beneficiary=source.patient, period={"start": "2026-01-01", "end": "2026-12-31"},
        payor=[{"display": "Mutuelle des Deux Rives"}], subscriberId="MDR-20-4471",
    ))  # fmt: skip
    return source


def _pharmacy_vaccines(source: Source) -> None:
    for day, lot in (("2020-11-05", "G20K114"), ("2022-10-27", "G22K087"), ("2023-10-26", "G23K190"), ("2024-10-24", "G24K033"), ("2025-10-23", "G25K201"), ("2026-10-22", "G26K118")):  # fmt: skip
        vaccine(source, "grippe", "Vaccin contre la grippe saisonnière", "150", day, lot=lot)
    vaccine(source, "grippe", "Vaccin contre la grippe saisonnière", "150", "2021-11-04", status="not-done", reason="Fièvre ce jour-là, reporté")  # fmt: skip
    for index, (day, lot) in enumerate(COVID, 1):  # fmt: skip
        vaccine(source, "covid", "Vaccin contre la COVID-19 à ARNm", "208", day, lot=lot, dose=index)


def home() -> Source:
    """What she measures herself: a scale and a blood pressure monitor, in English."""
    source = Source(ANNA, HOME)
    start(source, since="2026-11-09")
    weights = (
        "84.0", "83.6", "83.5", "83.1", "82.9", "82.7", "82.6", "82.4", "82.5", "82.3", "82.4", "82.1", "81.9", "82.2", "81.8", "81.6",
        "81.5", "81.3", "81.2", "81.0", "80.9", "80.7", "80.8", "80.5",
    )  # fmt: skip
    for day, printed in zip(days("2025-01-05", 28, 24), weights, strict=True):
        vital(source, "weight", day, printed, clock="07:15", by=source.patient)
    readings = (("131", "82", "127", "79"), ("128", "81", "125", "80"), ("126", "79", "124", "77"), ("129", "80", "126", "78"), ("125", "78", "122", "76"), ("127", "80", "124", "77"), ("124", "77", "121", "75"))  # fmt: skip
    for day, (upper, lower, later_upper, later_lower) in zip(days("2026-11-03", 1, 7), readings, strict=True):
        pressure(source, day, upper, lower, clock="07:20", by=source.patient)
        pressure(source, day, later_upper, later_lower, clock="20:45", by=source.patient)
    taken(source, "metformin", "Metformin 850 mg", "A10BA02", "2026-11-09", "One tablet three times a day", since="2020-09-21")  # fmt: skip
    taken(source, "magnesium", "Magnesium 300 mg", "A12CC", "2026-11-09", "One capsule in the evening when she remembers", since="2026-06-01", note="Bought without a prescription.")  # fmt: skip
    return source
