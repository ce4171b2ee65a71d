"""The tests as each laboratory names and prints them: one Bristol laboratory, one in Lyon.

The same blood test has another name, sometimes another unit and another range in each, as in life.
LOINC codes and their names: https://loinc.org, used under the LOINC licence.
"""

from demo.fhir import Test

_GFR = "mL/min/1,73 m²"

FR = {
    test.key: test
    for test in (
        Test("hba1c", "4548-4", "Hemoglobin A1c/Hemoglobin.total in Blood", "Hémoglobine glyquée (HbA1c)", "%", "%", "4.0", "6.0", "HBA1C"),
        Test("glucose", "2345-7", "Glucose [Mass/volume] in Serum or Plasma", "Glycémie à jeun", "g/L", "g/L", "0.70", "1.10", "GLY"),
        Test("chol", "14647-2", "Cholesterol [Moles/volume] in Serum or Plasma", "Cholestérol total", "mmol/L", "mmol/L", "", "5.2", "CHOL"),
        Test("hdl", "14646-4", "Cholesterol in HDL [Moles/volume] in Serum or Plasma", "Cholestérol HDL", "mmol/L", "mmol/L", "1.0", "", "HDL"),
        Test("ldl", "22748-8", "Cholesterol in LDL [Moles/volume] in Serum or Plasma", "Cholestérol LDL", "mmol/L", "mmol/L", "", "3.4", "LDL"),
        Test("trig", "14927-8", "Triglyceride [Moles/volume] in Serum or Plasma", "Triglycérides", "mmol/L", "mmol/L", "", "1.7", "TRIG"),
        Test("creatinine", "14682-9", "Creatinine [Moles/volume] in Serum or Plasma", "Créatinine", "µmol/L", "umol/L", "45", "84", "CREA"),
        Test("egfr", "62238-1", "Glomerular filtration rate/1.73 sq M.predicted [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (CKD-EPI)", "DFG estimé (CKD-EPI)", _GFR, "mL/min/{1.73_m2}", "60", "", "DFG"),
        Test("sodium", "2951-2", "Sodium [Moles/volume] in Serum or Plasma", "Sodium", "mmol/L", "mmol/L", "136", "145", "NA"),
        Test("potassium", "2823-3", "Potassium [Moles/volume] in Serum or Plasma", "Kaliémie (potassium)", "mmol/L", "mmol/L", "3.5", "5.1", "K"),
        Test("chloride", "2075-0", "Chloride [Moles/volume] in Serum or Plasma", "Chlorures", "mmol/L", "mmol/L", "98", "107", "CL"),
        Test("calcium", "2000-8", "Calcium [Moles/volume] in Serum or Plasma", "Calcium", "mmol/L", "mmol/L", "2.15", "2.55", "CA"),
        Test("urea", "22664-7", "Urea [Moles/volume] in Serum or Plasma", "Urée", "mmol/L", "mmol/L", "2.5", "7.5", "UREE"),
        Test("albumin", "1751-7", "Albumin [Mass/volume] in Serum or Plasma", "Albumine", "g/L", "g/L", "35", "50", "ALB"),
        Test("protein", "2885-2", "Protein [Mass/volume] in Serum or Plasma", "Protéines totales", "g/L", "g/L", "64", "83", "PROT"),
        Test("bilirubin", "14631-6", "Bilirubin.total [Moles/volume] in Serum or Plasma", "Bilirubine totale", "µmol/L", "umol/L", "", "21", "BILT"),
        Test("alt", "1742-6", "Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma", "ALAT (TGP)", "U/L", "U/L", "", "35", "ALAT"),
        Test("ast", "1920-8", "Aspartate aminotransferase [Enzymatic activity/volume] in Serum or Plasma", "ASAT (TGO)", "U/L", "U/L", "", "35", "ASAT"),
        Test("alp", "6768-6", "Alkaline phosphatase [Enzymatic activity/volume] in Serum or Plasma", "Phosphatases alcalines", "U/L", "U/L", "35", "105", "PAL"),
        Test("tsh", "3016-3", "Thyrotropin [Units/volume] in Serum or Plasma", "TSH", "mUI/L", "m[IU]/L", "0.40", "4.00", "TSH"),
        Test("crp", "1988-5", "C reactive protein [Mass/volume] in Serum or Plasma", "Protéine C réactive (CRP)", "mg/dL", "mg/dL", "", "0.5", "CRP"),
        Test("acr", "9318-7", "Albumin/Creatinine [Mass Ratio] in Urine", "Albuminurie / créatininurie", "mg/g", "mg/g", "", "30", "RAC"),
        Test("inr", "6301-6", "INR in Platelet poor plasma by Coagulation assay", "INR", "", "{INR}", "2.0", "3.0", "INR"),
        Test("bnp", "33762-6", "Natriuretic peptide.B prohormone N-Terminal [Mass/volume] in Serum or Plasma", "NT-proBNP", "ng/L", "ng/L", "", "450", "NTBNP"),
        Test("hb", "718-7", "Hemoglobin [Mass/volume] in Blood", "Hémoglobine", "g/dL", "g/dL", "12.0", "16.0", "HB"),
        Test("hct", "4544-3", "Hematocrit [Volume Fraction] of Blood by Automated count", "Hématocrite", "%", "%", "36.0", "46.0", "HT"),
        Test("mcv", "787-2", "MCV [Entitic volume] by Automated count", "VGM", "fL", "fL", "80", "100", "VGM"),
        Test("wbc", "6690-2", "Leukocytes [#/volume] in Blood by Automated count", "Leucocytes", "G/L", "10*9/L", "4.0", "10.0", "GB"),
        Test("platelets", "777-3", "Platelets [#/volume] in Blood by Automated count", "Plaquettes", "G/L", "10*9/L", "150", "400", "PLQ"),
        Test("ferritin", "2276-4", "Ferritin [Mass/volume] in Serum or Plasma", "Ferritine", "µg/L", "ug/L", "15", "150", "FERR"),
        Test("ige-egg", "6106-9", "Egg white IgE Ab [Units/volume] in Serum", "IgE blanc d'œuf", "kUA/L", "k[arb'U]/L", "", "0.35", "F1"),
    )
}  # fmt: skip

EN = {
    test.key: test
    for test in (
        Test("hba1c", "4548-4", "Hemoglobin A1c/Hemoglobin.total in Blood", "Haemoglobin A1c level", "%", "%", "4.0", "6.0"),
        Test("glucose", "14749-6", "Glucose [Moles/volume] in Serum or Plasma", "Plasma fasting glucose", "mmol/L", "mmol/L", "3.9", "6.0"),
        Test("chol", "14647-2", "Cholesterol [Moles/volume] in Serum or Plasma", "Serum total cholesterol", "mmol/L", "mmol/L", "", "5.0"),
        Test("hdl", "14646-4", "Cholesterol in HDL [Moles/volume] in Serum or Plasma", "Serum HDL cholesterol", "mmol/L", "mmol/L", "1.2", ""),
        Test("ldl", "22748-8", "Cholesterol in LDL [Moles/volume] in Serum or Plasma", "Serum LDL cholesterol", "mmol/L", "mmol/L", "", "3.0"),
        Test("trig", "14927-8", "Triglyceride [Moles/volume] in Serum or Plasma", "Serum triglycerides", "mmol/L", "mmol/L", "", "1.7"),
        Test("creatinine", "14682-9", "Creatinine [Moles/volume] in Serum or Plasma", "Serum creatinine", "umol/L", "umol/L", "49", "90"),
        Test("egfr", "62238-1", "Glomerular filtration rate/1.73 sq M.predicted [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (CKD-EPI)", "eGFR (CKD-EPI)", "mL/min/1.73m2", "mL/min/{1.73_m2}", "60", ""),
        Test("sodium", "2951-2", "Sodium [Moles/volume] in Serum or Plasma", "Serum sodium", "mmol/L", "mmol/L", "133", "146"),
        Test("potassium", "2823-3", "Potassium [Moles/volume] in Serum or Plasma", "Serum potassium", "mmol/L", "mmol/L", "3.5", "5.3"),
        Test("alt", "1742-6", "Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma", "Serum ALT", "IU/L", "[IU]/L", "", "40"),
        Test("tsh", "3016-3", "Thyrotropin [Units/volume] in Serum or Plasma", "Serum TSH", "mU/L", "m[IU]/L", "0.27", "4.20"),
        Test("urate", "14933-6", "Urate [Moles/volume] in Serum or Plasma", "Serum urate", "umol/L", "umol/L", "200", "430"),
        Test("psa", "2857-1", "Prostate specific Ag [Mass/volume] in Serum or Plasma", "Prostate specific antigen", "ng/mL", "ng/mL", "", "6.5"),
        Test("hb", "718-7", "Hemoglobin [Mass/volume] in Blood", "Haemoglobin", "g/L", "g/L", "130", "180"),
        Test("wbc", "6690-2", "Leukocytes [#/volume] in Blood by Automated count", "White blood cell count", "10*9/L", "10*9/L", "4.0", "11.0"),
        Test("platelets", "777-3", "Platelets [#/volume] in Blood by Automated count", "Platelet count", "10*9/L", "10*9/L", "150", "410"),
        Test("crp", "1988-5", "C reactive protein [Mass/volume] in Serum or Plasma", "C-reactive protein", "mg/L", "mg/L", "", "5"),
        Test("vitd", "1989-3", "25-hydroxyvitamin D3 [Mass/volume] in Serum or Plasma", "Vitamin D (25-OH)", "ng/mL", "ng/mL", "20", "50"),
    )
}  # fmt: skip

NORTHGATE = {
    test.key: test
    for test in (
        Test("urate", "14933-6", "Urate [Moles/volume] in Serum or Plasma", "Uric acid (plasma)", "µmol/L", "umol/L", "210", "480", "UA"),
        Test("hb", "718-7", "Hemoglobin [Mass/volume] in Blood", "Hb", "g/L", "g/L", "130", "170", "HB"),
        Test("crp", "1988-5", "C reactive protein [Mass/volume] in Serum or Plasma", "CRP", "mg/L", "mg/L", "", "5", "CRP"),
        Test("creatinine", "14682-9", "Creatinine [Moles/volume] in Serum or Plasma", "Creatinine (plasma)", "µmol/L", "umol/L", "62", "106", "CRE"),
    )
}  # fmt: skip

LIPIDS = ("chol", "hdl", "ldl", "trig")
METABOLIC = ("sodium", "potassium", "chloride", "calcium", "urea", "creatinine", "egfr", "glucose", "albumin", "protein", "bilirubin", "alt", "ast", "alp")  # fmt: skip
