"""How people call what a chart holds, in four languages; written for the evaluation, not taken from the product's tables."""

# measure: per language, names with the gender that its grammar needs (m, f, n; e: French elision).
MEASURES: dict[str, dict[str, tuple[str, ...]]] = {
    "hba1c": {"en": ("HbA1c", "A1c", "hemoglobin a1c"), "fr": ("HbA1c/f", "hémoglobine glyquée/fe"), "de": ("HbA1c/m", "Langzeitzucker/m"), "es": ("HbA1c/f", "hemoglobina glicosilada/f")},
    "ldl": {"en": ("LDL", "bad cholesterol", "LDL cholesterol"), "fr": ("LDL/m", "mauvais cholestérol/m"), "de": ("LDL/n", "LDL-Cholesterin/n"), "es": ("LDL/m", "colesterol malo/m")},
    "hdl": {"en": ("HDL", "good cholesterol"), "fr": ("HDL/me", "bon cholestérol/m"), "de": ("HDL/n", "HDL-Cholesterin/n"), "es": ("HDL/m", "colesterol bueno/m")},
    "chol": {"en": ("total cholesterol",), "fr": ("cholestérol total/m",), "de": ("Gesamtcholesterin/n",), "es": ("colesterol total/m",)},
    "trig": {"en": ("triglycerides level", "triglyceride level"), "fr": ("taux de triglycérides/m",), "de": ("Triglyzeridwert/m",), "es": ("nivel de triglicéridos/m",)},
    "potassium": {"en": ("potassium", "potasium"), "fr": ("potassium/m", "kaliémie/f"), "de": ("Kalium/n", "Kaliumwert/m"), "es": ("potasio/m",)},
    "sodium": {"en": ("sodium",), "fr": ("sodium/m",), "de": ("Natrium/n",), "es": ("sodio/m",)},
    "creatinine": {"en": ("creatinine", "creatinine level"), "fr": ("créatinine/f",), "de": ("Kreatinin/n", "Kreatininwert/m"), "es": ("creatinina/f",)},
    "egfr": {"en": ("eGFR", "kidney filtration rate"), "fr": ("DFG/m", "débit de filtration glomérulaire/m"), "de": ("eGFR/f",), "es": ("filtrado glomerular/m",)},
    "hemoglobin": {"en": ("hemoglobin", "haemoglobin"), "fr": ("hémoglobine/fe",), "de": ("Hämoglobin/n", "Hb-Wert/m"), "es": ("hemoglobina/f",)},
    "platelets": {"en": ("platelet count",), "fr": ("taux de plaquettes/m",), "de": ("Thrombozytenzahl/f",), "es": ("recuento de plaquetas/m",)},
    "tsh": {"en": ("TSH", "thyroid value"), "fr": ("TSH/f",), "de": ("TSH/n", "TSH-Wert/m"), "es": ("TSH/f",)},
    "ferritin": {"en": ("ferritin",), "fr": ("ferritine/f",), "de": ("Ferritin/n", "Ferritinwert/m"), "es": ("ferritina/f",)},
    "vitd": {"en": ("vitamin D", "vit d level"), "fr": ("vitamine D/f",), "de": ("Vitamin-D-Spiegel/m", "Vitamin D/n"), "es": ("vitamina D/f",)},
    "b12": {"en": ("vitamin B12", "B12"), "fr": ("vitamine B12/f",), "de": ("Vitamin B12/n",), "es": ("vitamina B12/f",)},
    "crp": {"en": ("CRP", "c reactive protein"), "fr": ("CRP/f",), "de": ("CRP/n", "CRP-Wert/m"), "es": ("PCR/f", "proteína C reactiva/f")},
    "uric": {"en": ("uric acid",), "fr": ("acide urique/me",), "de": ("Harnsäure/f",), "es": ("ácido úrico/m",)},
    "calcium": {"en": ("calcium",), "fr": ("calcium/m",), "de": ("Kalzium/n", "Calcium/n"), "es": ("calcio/m",)},
    "weight": {"en": ("weight", "body weight"), "fr": ("poids/m",), "de": ("Gewicht/n", "Körpergewicht/n"), "es": ("peso/m",)},
    "pulse": {"en": ("heart rate", "pulse"), "fr": ("fréquence cardiaque/f", "pouls/m"), "de": ("Puls/m", "Herzfrequenz/f"), "es": ("pulso/m", "frecuencia cardíaca/f")},
    "spo2": {"en": ("oxygen saturation", "SpO2"), "fr": ("saturation en oxygène/f",), "de": ("Sauerstoffsättigung/f",), "es": ("saturación de oxígeno/f",)},
}  # fmt: skip

# medicines: per language, how the ingredient is written (English where the language writes the same).
MEDICINES = {
    "metformin": {"fr": "metformine", "de": "Metformin", "es": "metformina"}, "lisinopril": {"fr": "lisinopril", "de": "Lisinopril", "es": "lisinopril"},
    "atorvastatin": {"fr": "atorvastatine", "de": "Atorvastatin", "es": "atorvastatina"}, "simvastatin": {"fr": "simvastatine", "de": "Simvastatin", "es": "simvastatina"},
    "warfarin": {"fr": "warfarine", "de": "Warfarin", "es": "warfarina"}, "apixaban": {"fr": "apixaban", "de": "Apixaban", "es": "apixabán"},
    "amlodipine": {"fr": "amlodipine", "de": "Amlodipin", "es": "amlodipino"}, "levothyroxine": {"fr": "lévothyroxine", "de": "Levothyroxin", "es": "levotiroxina"},
    "omeprazole": {"fr": "oméprazole", "de": "Omeprazol", "es": "omeprazol"}, "sertraline": {"fr": "sertraline", "de": "Sertralin", "es": "sertralina"},
    "tramadol": {"fr": "tramadol", "de": "Tramadol", "es": "tramadol"}, "ibuprofen": {"fr": "ibuprofène", "de": "Ibuprofen", "es": "ibuprofeno"},
    "hydrochlorothiazide": {"fr": "hydrochlorothiazide", "de": "Hydrochlorothiazid", "es": "hidroclorotiazida"},
    "allopurinol": {"fr": "allopurinol", "de": "Allopurinol", "es": "alopurinol"}, "gabapentin": {"fr": "gabapentine", "de": "Gabapentin", "es": "gabapentina"},
}  # fmt: skip
CLASSES = {
    "statin": {"en": ("statin", "a statin"), "fr": ("statine", "une statine"), "de": ("Statin", "ein Statin"), "es": ("estatina", "una estatina")},
    "anticoagulant": {"en": ("blood thinner", "a blood thinner"), "fr": ("anticoagulant", "un anticoagulant"), "de": ("Blutverdünner", "einen Blutverdünner"), "es": ("anticoagulante", "un anticoagulante")},
    "opioid": {"en": ("opioid", "an opioid"), "fr": ("opioïde", "un opioïde"), "de": ("Opioid", "ein Opioid"), "es": ("opioide", "un opioide")},
}  # fmt: skip

# things: "thing" bare, "a_thing" with its article, "my_thing" with the possessive, "to_thing" after "allergic".
THINGS: dict[str, dict[str, dict[str, str]]] = {
    "penicillin": {"en": {"thing": "penicillin", "a_thing": "a penicillin"}, "fr": {"thing": "la pénicilline", "to_thing": "à la pénicilline"}, "de": {"thing": "Penicillin"}, "es": {"thing": "penicilina", "to_thing": "a la penicilina"}},
    "peanut": {"en": {"thing": "peanuts", "a_thing": "a peanut"}, "fr": {"thing": "les cacahuètes", "to_thing": "aux cacahuètes"}, "de": {"thing": "Erdnüsse"}, "es": {"thing": "cacahuete", "to_thing": "al cacahuete"}},
    "latex": {"en": {"thing": "latex", "a_thing": "a latex"}, "fr": {"thing": "le latex", "to_thing": "au latex"}, "de": {"thing": "Latex"}, "es": {"thing": "látex", "to_thing": "al látex"}},
    "shellfish": {"en": {"thing": "shellfish", "a_thing": "a shellfish"}, "fr": {"thing": "les crustacés", "to_thing": "aux crustacés"}, "de": {"thing": "Schalentiere"}, "es": {"thing": "marisco", "to_thing": "al marisco"}},
    "sulfa": {"en": {"thing": "sulfamethoxazole", "a_thing": "a sulfamethoxazole"}, "fr": {"thing": "le sulfaméthoxazole", "to_thing": "au sulfaméthoxazole"}, "de": {"thing": "Sulfamethoxazol"}, "es": {"thing": "sulfametoxazol", "to_thing": "al sulfametoxazol"}},
    "diabetes": {"en": {"thing": "diabetes"}, "fr": {"a_thing": "du diabète"}, "de": {"thing": "Diabetes"}, "es": {"thing": "diabetes"}},
    "hypertension": {"en": {"thing": "high blood pressure"}, "fr": {"a_thing": "de l'hypertension"}, "de": {"thing": "Bluthochdruck"}, "es": {"thing": "hipertensión"}},
    "asthma": {"en": {"thing": "asthma"}, "fr": {"a_thing": "de l'asthme"}, "de": {"thing": "Asthma"}, "es": {"thing": "asma"}},
    "gout": {"en": {"thing": "gout"}, "fr": {"a_thing": "de la goutte"}, "de": {"thing": "Gicht"}, "es": {"thing": "gota"}},
    "thyroid": {"en": {"thing": "an underactive thyroid"}, "fr": {"a_thing": "une hypothyroïdie"}, "de": {"thing": "eine Schilddrüsenunterfunktion"}, "es": {"thing": "hipotiroidismo"}},
    "migraine": {"en": {"thing": "migraine"}, "fr": {"a_thing": "des migraines"}, "de": {"thing": "Migräne"}, "es": {"thing": "migraña"}},
    "arthrosis": {"en": {"thing": "osteoarthritis"}, "fr": {"a_thing": "de l'arthrose"}, "de": {"thing": "Arthrose"}, "es": {"thing": "artrosis"}},
    "anemia": {"en": {"thing": "anemia"}, "fr": {"a_thing": "de l'anémie"}, "de": {"thing": "Blutarmut"}, "es": {"thing": "anemia"}},
    "flu": {"en": {"thing": "flu"}, "fr": {"thing": "la grippe"}, "de": {"thing": "Grippe"}, "es": {"thing": "la gripe"}},
    "covid": {"en": {"thing": "covid"}, "fr": {"thing": "le covid"}, "de": {"thing": "Corona"}, "es": {"thing": "el covid"}},
    "tetanus": {"en": {"thing": "tetanus"}, "fr": {"thing": "le tétanos"}, "de": {"thing": "Tetanus"}, "es": {"thing": "el tétanos"}},
    "shingles": {"en": {"thing": "shingles"}, "fr": {"thing": "le zona"}, "de": {"thing": "Gürtelrose"}, "es": {"thing": "el herpes zóster"}},
    "colonoscopy": {"en": {"thing": "colonoscopy"}, "fr": {"a_thing": "une coloscopie", "my_thing": "ma coloscopie"}, "de": {"a_thing": "eine Darmspiegelung", "my_thing": "meine Darmspiegelung"}, "es": {"a_thing": "una colonoscopia"}},
    "appendix": {"en": {"thing": "appendectomy"}, "fr": {"a_thing": "une appendicectomie", "my_thing": "mon appendicectomie"}, "de": {"a_thing": "eine Blinddarmoperation", "my_thing": "meine Blinddarmoperation"}, "es": {"a_thing": "una apendicectomía"}},
    "mammogram": {"en": {"thing": "mammogram"}, "fr": {"a_thing": "une mammographie", "my_thing": "ma mammographie"}, "de": {"a_thing": "eine Mammografie", "my_thing": "meine Mammografie"}, "es": {"a_thing": "una mamografía"}},
    "cataract": {"en": {"thing": "cataract surgery"}, "fr": {"a_thing": "une opération de la cataracte", "my_thing": "mon opération de la cataracte"}, "de": {"a_thing": "eine Kataraktoperation", "my_thing": "meine Kataraktoperation"}, "es": {"a_thing": "una operación de cataratas"}},
    "ecg": {"en": {"thing": "ECG"}, "fr": {"a_thing": "un électrocardiogramme", "my_thing": "mon électrocardiogramme"}, "de": {"a_thing": "ein EKG", "my_thing": "mein EKG"}, "es": {"a_thing": "un electrocardiograma"}},
}  # fmt: skip

MONTHS = {
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"),
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    "de": ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"),
    "es": ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
}  # fmt: skip


def forms(name: str, language: str) -> dict[str, str]:
    """A measure's name in the forms that wordings use: `m`, `my`, `of`, `acc`, `dat`."""
    bare, _, gender = name.partition("/")
    if language == "fr":
        vowel, female = "e" in gender, gender.startswith("f")
        my = f"{'ma' if female and not vowel else 'mon'} {bare}"
        of = f"de l'{bare}" if vowel else f"de la {bare}" if female else f"du {bare}"
        return {"m": bare, "my": my, "of": of}
    if language == "de":
        nominative = "meine" if gender == "f" else "mein"
        accusative = {"f": "meine", "n": "mein"}.get(gender, "meinen")
        dative = "meiner" if gender == "f" else "meinem"
        return {"m": bare, "my": f"{nominative} {bare}", "acc": f"{accusative} {bare}", "dat": f"{dative} {bare}"}
    if language == "es":
        return {"m": bare, "my": f"mi {bare}", "of": f"de la {bare}" if gender == "f" else f"del {bare}"}
    return {"m": bare, "my": f"my {bare}"}
