"""Thomas Marchand, 82, Clevedon: gout, prostate, a new hip, bowel checks. All in English.

What is worth finding: urate from two laboratories under two names; a rising PSA; an opioid of 2018 that was stopped; a
diabetes diagnosis that belongs to somebody else; a colonoscopy that was not done between two that were.
"""

from demo.care import allergy, condition, medicine, paper, pressure, procedure, taken, vaccine, visit, vital
from demo.fhir import Json, Source, base, concept, panel, start, status_concept, table, tested, writer
from demo.labs import EN, NORTHGATE
from demo.places import NORTHGATE as HOSPITAL
from demo.places import QUAYSIDE, THOMAS
from demo.thomas_papers import colonoscopy_report, hip_letter

_PSA = (
    ("2014-06-03", "1.8"), ("2016-06-14", "2.1"), ("2018-06-19", "2.6"), ("2020-07-07", "3.1"), ("2021-07-06", "3.4"), ("2022-07-12", "3.9"),
    ("2023-07-11", "4.6"), ("2024-07-16", "5.2"), ("2025-07-15", "5.0"), ("2026-07-14", "5.8"),
)  # fmt: skip
_URATE = (
    ("2013-05-14", "561"), ("2013-09-10", "472"), ("2014-06-03", "388"), ("2015-06-09", "352"), ("2016-06-14", "341"), ("2018-06-19", "338"),
    ("2020-07-07", "355"), ("2022-07-12", "347"), ("2023-07-11", "498"), ("2023-11-21", "362"), ("2024-07-16", "344"), ("2025-07-15", "339"), ("2026-07-14", "351"),
)  # fmt: skip
_BLOOD = (
    ("2014-06-03", "148", "6.4", "232", "88", "74", "139", "4.4"), ("2018-06-19", "145", "6.1", "228", "92", "69", "140", "4.5"),
    ("2022-07-12", "141", "6.6", "219", "97", "63", "139", "4.6"), ("2024-07-16", "139", "6.2", "221", "101", "59", "140", "4.6"),
    ("2026-07-14", "138", "6.0", "215", "104", "57", "139", "4.7"),
)  # fmt: skip
_CHOLESTEROL = (
    ("2014-06-03", "6.1", "1.2", "4.0", "2.0"), ("2018-06-19", "4.6", "1.3", "2.5", "1.7"), ("2022-07-12", "4.4", "1.3", "2.4", "1.6"),
    ("2026-07-14", "4.2", "1.4", "2.2", "1.5"),
)  # fmt: skip


def quayside() -> Source:
    """The practice in Clevedon, 2012 to today."""
    source = Source(THOMAS, QUAYSIDE, "searchset")
    start(source, since="2026-10-13", names={"address": [{"line": ["3 Lighthouse Terrace"], "city": "Clevedon", "postalCode": "BS21 0XX"}]})  # fmt: skip
    doctor = writer(source, "okafor", "Maxwell", "Okafor", "General practitioner", since="2012-02-14")
    _results(source)
    for key, title, icd, since in (
        ("gout", "Gout", "M10.9", "2013-05-10"), ("hypertension", "Essential hypertension", "I10", "2006"), ("prostate", "Benign prostatic hyperplasia", "N40", "2016-06-21"),
        ("hearing", "Age-related hearing loss", "H91.1", "2021-03"), ("polyp", "History of colonic polyp", "Z86.0", "2014-09-18"),
    ):  # fmt: skip
        condition(source, key, title, icd, since, doctor=doctor)
    condition(source, "hip", "Osteoarthritis of the right hip", "M16.1", "2016-11", until="2018-10-09", doctor=doctor)
    condition(source, "shingles", "Shingles", "B02.9", "2015-02-02", until="2015-03-02", doctor=doctor)
    condition(source, "diabetes", "Type 2 diabetes mellitus", "E11.9", "2019-03-12", verified="entered-in-error", known="2019-03-19", doctor=doctor, note="Letter of another patient filed here by mistake.")  # fmt: skip
    condition(source, "cancer", "Malignant neoplasm of prostate", "C61", "2023-07-18", verified="refuted", known="2023-10-03", doctor=doctor, note="MRI and biopsy showed no cancer.")  # fmt: skip
    allergy(source, "none", "No known drug allergy", "2012-02-14", codes=[("http://snomed.info/sct", "409137002", "No known drug allergy")], doctor=doctor)  # fmt: skip
    _medicines(source, doctor)
    _visits(source, doctor)
    for day in ("2013-10-08", "2014-10-14", "2015-10-13", "2016-10-11", "2017-10-10", "2018-11-20", "2019-10-15", "2020-10-13", "2021-10-12", "2022-10-11", "2023-10-10", "2024-10-08", "2025-10-14", "2026-10-13"):  # fmt: skip
        vaccine(source, "flu", "Influenza vaccine, adjuvanted" if day > "2018" else "Influenza vaccine", "168" if day > "2018" else "150", day, lot=f"Q{day[2:4]}{day[8:]}")  # fmt: skip
    for index, day in enumerate(("2021-01-19", "2021-04-06", "2021-10-12", "2022-10-11", "2023-10-10", "2024-10-08"), 1):  # fmt: skip
        vaccine(source, "covid", "COVID-19 mRNA vaccine", "208", day, dose=index)
    vaccine(source, "pneumo", "Pneumococcal polysaccharide vaccine (PPV23)", "33", "2012-11-06")
    vaccine(source, "shingles", "Shingles vaccine, live (Zostavax)", "121", "2015-11-10")
    vaccine(source, "covid", "COVID-19 mRNA vaccine", "208", "2025-10-14", status="not-done", reason="Declined by the patient")  # fmt: skip
    return source


def _results(source: Source) -> None:
    for day, printed in _PSA:
        tested(source, EN["psa"], day, printed, clock="08:50")
    for day, printed in _URATE:
        tested(source, EN["urate"], day, printed, clock="08:50")
    for day, results in table([EN[key] for key in ("hb", "wbc", "platelets", "creatinine", "egfr", "sodium", "potassium")], _BLOOD):  # fmt: skip
        panel(source, "bloods", day, "Full blood count and kidney function", "24320-4", results)
    for day, results in table([EN[key] for key in ("chol", "hdl", "ldl", "trig")], _CHOLESTEROL):
        panel(source, "lipids", day, "Lipid profile", "24331-1", results)
    tested(source, EN["vitd"], "2022-07-12", "<7.0", note="Below the measuring range of the method.")
    tested(source, EN["vitd"], "2023-01-24", "31.0")
    tested(source, EN["hb"], "2026-10-13", "136", status="preliminary", key="hb-20261013")
    source.add(base(
        source, "Observation", "smoking-20120214", "2012-02-14",
        status="final", category=[status_concept("observation-category", "social-history")],
        code=concept("Tobacco smoking status", ("http://loinc.org", "72166-2", "Tobacco smoking status")), subject=source.patient,
        effectiveDateTime="2012-02-14", valueCodeableConcept=concept("Ex-smoker, stopped 1985"),
    ))  # fmt: skip


def _medicines(source: Source, doctor: Json) -> None:
    medicine(source, "allopurinol-300", "Allopurinol 300 mg tablets", "M04AA01", "2013-09-17", "One tablet a day", times=1, doctor=doctor, why="Gout", refills=11)  # fmt: skip
    medicine(source, "allopurinol-100", "Allopurinol 100 mg tablets", "M04AA01", "2013-06-18", "One tablet a day", status="stopped", until="2013-09-17", doctor=doctor, reason="Dose changed")  # fmt: skip
    medicine(source, "colchicine", "Colchicine 500 microgram tablets", "M04AC01", "2023-07-11", "One tablet two to four times a day until the pain goes, for six days at most", status="completed", until="2023-07-17", doctor=doctor, why="Gout")  # fmt: skip
    medicine(source, "amlodipine", "Amlodipine 5 mg tablets", "C08CA01", "2012-02-14", "One tablet a day", times=1, doctor=doctor, why="Essential hypertension", refills=11)  # fmt: skip
    medicine(source, "simvastatin", "Simvastatin 20 mg tablets", "C10AA01", "2014-06-17", "One tablet at night", times=1, doctor=doctor, refills=11)  # fmt: skip
    medicine(source, "tamsulosin", "Tamsulosin 400 microgram modified-release capsules", "G04CA02", "2016-06-21", "One capsule a day after breakfast", times=1, doctor=doctor, why="Benign prostatic hyperplasia", refills=11)  # fmt: skip
    medicine(source, "bendroflumethiazide", "Bendroflumethiazide 2.5 mg tablets", "C03AA01", "2006-04-04", "One tablet in the morning", status="stopped", until="2013-06-18", known="2013-06-18", doctor=doctor, reason="Gout")  # fmt: skip
    medicine(source, "naproxen", "Naproxen 250 mg tablets", "M01AE02", "2013-05-10", "Two tablets twice a day for five days", status="completed", until="2013-05-15", doctor=doctor, why="Gout")  # fmt: skip
    medicine(source, "vitamin-d", "Colecalciferol 800 unit capsules", "A11CC05", "2022-07-19", "One capsule a day", times=1, doctor=doctor, refills=11)  # fmt: skip
    medicine(source, "finasteride", "Finasteride 5 mg tablets", "G04CB01", "2026-07-21", "One tablet a day", status="draft", intent="proposal", doctor=doctor, why="Benign prostatic hyperplasia")  # fmt: skip
    taken(source, "cod-liver-oil", "Cod liver oil capsules", "A11CB", "2026-07-21", "One capsule a day", since="1999", note="Buys them himself.")  # fmt: skip


def _visits(source: Source, doctor: Json) -> None:
    rows = (
        ("2012-02-14", "New patient check", "91.0", "148", "86"), ("2013-05-10", "Painful big toe", "92.4", "152", "88"), ("2014-06-17", "Annual review", "90.8", "142", "82"),
        ("2016-06-21", "Annual review", "89.9", "138", "80"), ("2018-06-26", "Annual review", "90.2", "140", "82"), ("2020-07-14", "Annual review by telephone", "", "", ""),
        ("2021-07-13", "Annual review", "87.5", "136", "78"), ("2022-07-19", "Annual review", "86.8", "138", "80"), ("2023-07-18", "Annual review", "86.0", "141", "79"),
        ("2024-07-23", "Annual review", "85.1", "137", "76"), ("2025-07-22", "Annual review", "84.4", "135", "77"), ("2026-07-21", "Annual review", "83.7", "139", "78"),
    )  # fmt: skip
    vital(source, "height", "2012-02-14", "176")
    for day, what, weight, upper, lower in rows:
        seen = visit(source, "surgery", day, what, doctor=doctor, kind="AMB" if weight else "VR")
        if weight:
            vital(source, "weight", day, weight, visit=seen)
            pressure(source, day, upper, lower)
    visit(source, "surgery", "2026-12-08", "Blood pressure check", status="planned", known="2026-10-13", doctor=doctor)


def northgate() -> Source:
    """The hospital in Bristol: colonoscopies, the hip, a prostate MRI."""
    source = Source(THOMAS, HOSPITAL)
    start(source, since="2024-10-02")
    surgeon = writer(source, "whitcombe", "Harriet", "Whitcombe", "Orthopaedic surgeon", since="2018-10-09")
    endoscopist = writer(source, "sandhu", "Arjan", "Sandhu", "Gastroenterologist", since="2014-09-18")
    visit(source, "hip", "2018-10-09", "Inpatient stay", "Right hip replacement", kind="IMP", until="2018-10-13", doctor=surgeon, ended="Discharged home")  # fmt: skip
    procedure(source, "hip", "Total replacement of the right hip", "2018-10-09", doctor=surgeon, why="Osteoarthritis of the right hip", result="Good")  # fmt: skip
    medicine(source, "oxycodone", "Oxycodone 5 mg capsules", "N02AA05", "2018-10-10", "One capsule every six hours if needed, for ten days", status="stopped", until="2018-10-24", doctor=surgeon, needed=True, reason="No longer needed")  # fmt: skip
    medicine(source, "dalteparin", "Dalteparin 5,000 units injection", "B01AB04", "2018-10-10", "One injection a day for 28 days", status="completed", until="2018-11-07", doctor=surgeon)  # fmt: skip
    medicine(source, "morphine", "Morphine sulfate 10 mg/5 mL oral solution", "N02AA01", "2018-10-09", "As charted on the ward", status="completed", until="2018-10-10", doctor=surgeon)  # fmt: skip
    for day, status, reason, result in (
        ("2014-09-18", "completed", "", "One 6 mm polyp removed"), ("2019-09-26", "not-done", "Bowel preparation incomplete, not rebooked", ""), ("2024-10-01", "completed", "", "Two small polyps removed"),
    ):  # fmt: skip
        procedure(source, f"colonoscopy-{day[:4]}", "Colonoscopy", day, status=status, reason=reason, result=result, doctor=endoscopist)  # fmt: skip
        if status == "completed":
            visit(source, "endoscopy", day, "Day case, endoscopy unit", "Polyp surveillance", doctor=endoscopist)
    procedure(source, "prostate-mri", "MRI of the prostate", "2023-08-22", result="No suspicious area")
    procedure(source, "prostate-biopsy", "Biopsy of the prostate", "2023-09-12", result="Benign")
    visit(source, "emergency", "2023-07-09", "Emergency department attendance", "Acute gout of the left knee", kind="EMER", clock="09:15", leaves="13:20", ended="Discharged home")  # fmt: skip
    for test, day, printed in (("urate", "2023-07-09", "524"), ("crp", "2023-07-09", "86"), ("hb", "2018-10-11", "112"), ("crp", "2018-10-11", "64"), ("creatinine", "2018-10-11", "96"), ("urate", "2018-10-11", "331")):  # fmt: skip
        tested(source, NORTHGATE[test], day, printed)
    paper(source, "hip-20181013", "Discharge summary, right hip replacement", "2018-10-13", hip_letter(), loinc="18842-5", doctor=surgeon)  # fmt: skip
    paper(source, "colonoscopy-20241001", "Colonoscopy report", "2024-10-01", colonoscopy_report(), loinc="18746-8", doctor=endoscopist)  # fmt: skip
    return source
