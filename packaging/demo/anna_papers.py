"""Anna's papers: a laboratory report, the diabetologist's letter, the report of a knee MRI. In French."""

from demo.letter_parts import Heading, Letter, Line, Points, Results
from demo.letters import draw
from demo.places import BELLERIVE_PAPER, DIABETOLOGY_PAPER, IMAGING_PAPER

_ANNA = ("Mme Anna MARCHAND", "Née le 09/05/1982 (44 ans)")


def lab_report() -> bytes:
    """The results of 8 October 2026, the same values as in the laboratory's bundle."""
    return draw(Letter(
        BELLERIVE_PAPER, "Compte rendu d'analyses de biologie médicale", "Lyon, le 8 octobre 2026",
        (*_ANNA, "Dossier n° 26-1008-0417", "Prélèvement : 08/10/2026 à 7 h 40, à jeun"),
        (
            Results("Hémoglobine glyquée", (Line("Hémoglobine glyquée (HbA1c)", "6,7", "%", "4,0 - 6,0", "6,8", "H"),), "Chromatographie liquide haute performance (HPLC)", "16/04/2026"),
            Results("Bilan lipidique", (
                Line("Cholestérol total", "4,1", "mmol/L", "< 5,2", "4,0"), Line("Cholestérol HDL", "1,3", "mmol/L", "> 1,0", "1,3"),
                Line("Cholestérol LDL", "2,1", "mmol/L", "< 3,4", "2,0"), Line("Triglycérides", "1,5", "mmol/L", "< 1,7", "1,5"),
            ), "Méthode enzymatique, aspect du sérum : limpide", "11/12/2025"),
            Results("Biochimie", (
                Line("Glycémie à jeun", "1,22", "g/L", "0,70 - 1,10", "1,27", "H"), Line("Créatinine", "66", "µmol/L", "45 - 84", "65"),
                Line("DFG estimé (CKD-EPI)", "91", "mL/min/1,73 m²", "> 60", "91"), Line("Urée", "5,2", "mmol/L", "2,5 - 7,5", "5,4"),
                Line("Sodium", "140", "mmol/L", "136 - 145", "141"), Line("Kaliémie (potassium)", "4,4", "mmol/L", "3,5 - 5,1", "4,5"),
                Line("Chlorures", "103", "mmol/L", "98 - 107", "104"), Line("Calcium", "2,37", "mmol/L", "2,15 - 2,55", "2,33"),
                Line("ALAT (TGP)", "28", "U/L", "< 35", "30"), Line("ASAT (TGO)", "23", "U/L", "< 35", "24"),
                Line("Protéine C réactive (CRP)", "< 0,3", "mg/dL", "< 0,5"),
            ), "", "11/12/2025"),
            Results("Hématologie", (
                Line("Hémoglobine", "13,5", "g/dL", "12,0 - 16,0", "13,3"), Line("Hématocrite", "40,6", "%", "36,0 - 46,0", "40,1"),
                Line("VGM", "90", "fL", "80 - 100", "89"), Line("Leucocytes", "6,6", "G/L", "4,0 - 10,0", "6,5"), Line("Plaquettes", "244", "G/L", "150 - 400", "249"),
            ), "Automate d'hématologie", "14/11/2024"),
            Results("Urines", (Line("Albuminurie / créatininurie", "< 3,0", "mg/g", "< 30", "16"),), "Échantillon du matin", "11/12/2025"),
        ),
        to=("Dr Camille DELORME", "Hôpital Saint-Clair", "Endocrinologie"), reference="Prescription du 20/07/2026 · compte rendu complet",
        signed=("Dr Mathilde Roussel", "Biologiste médicale"), stamp=("LABORATOIRE BELLERIVE", "Validé le 08/10/2026 à 16 h 05"),
    ))  # fmt: skip


def clinic_letter() -> bytes:
    """The letter of 19 October 2026. It gives metformin as 1000 mg twice a day; the pharmacy says otherwise."""
    return draw(Letter(
        DIABETOLOGY_PAPER, "Consultation de diabétologie du 19 octobre 2026", "Lyon, le 19 octobre 2026",
        (*_ANNA, "Dossier n° SC-204471", "18 rue des Glycines, 69000 Lyon"),
        (
            "J'ai revu en consultation votre patiente, suivie pour un <b>diabète de type 2</b> découvert en septembre 2016 à Bristol, avec une hypertension artérielle et une stéatose hépatique.",
            "Elle va bien. Elle marche une demi-heure par jour depuis la guérison de son genou, n'a pas eu de malaise et se pèse chaque mois. Elle me dit oublier parfois la prise de midi de la metformine.",
            Heading("Examen"),
            "Poids 80,6 kg pour 168 cm (82,0 kg en décembre 2025). Pression artérielle 126/78 mmHg. Pouls pédieux perçus, sensibilité au monofilament normale. Pas de plaie des pieds.",
            Heading("Biologie du 8 octobre 2026 (Laboratoire Bellerive)"),
            "HbA1c 6,7 % (6,8 % en avril). Cholestérol LDL 2,1 mmol/L. Créatinine 66 µmol/L, DFG estimé 91 mL/min/1,73 m². Rapport albuminurie/créatininurie inférieur à 3,0 mg/g.",
            Heading("Traitement à l'issue de la consultation"),
            Points((
                "Metformine 1000 mg : 1 comprimé matin et soir au cours du repas (remplace les trois prises de 850 mg)", "Empagliflozine 10 mg : 1 comprimé le matin",
                "Ramipril 5 mg : 1 comprimé le matin", "Atorvastatine 20 mg : 1 comprimé le soir",
            )),
            "<b>Allergie signalée :</b> amoxicilline en 2009. La patiente décrit aujourd'hui un œdème du visage ; le dossier anglais parle d'une simple éruption. Le bilan allergologique n'a pas encore été fait.",
            "Fond d'œil à refaire d'ici la fin de l'année. Je la reverrai le 18 janvier 2027 avec une nouvelle HbA1c.",
        ),
        to=("Dr Hélène VASSEUR", "9 rue du Marronnier", "69000 Lyon"), opening="Chère Consœur,", closing="Bien confraternellement,",
        signed=("Dr Camille Delorme", "Endocrinologie, diabète et nutrition"),
    ))  # fmt: skip


def mri_report() -> bytes:
    """The MRI of the left knee, 12 September 2024."""
    return draw(Letter(
        IMAGING_PAPER, "IRM du genou gauche", "Lyon, le 12 septembre 2024",
        ("Mme Anna MARCHAND", "Née le 09/05/1982", "Dossier n° SC-204471", "Examen du 12/09/2024 à 14 h 10"),
        (
            Heading("Indication"),
            "Traumatisme en torsion du 3 août 2024. Douleur interne persistante, blocages occasionnels. Recherche d'une lésion méniscale.",
            Heading("Technique"),
            "Séquences en densité de proton avec saturation de la graisse dans les trois plans, T1 coronale, sans injection de produit de contraste.",
            Heading("Résultat"),
            "<b>Compartiment interne.</b> Fissure horizontale de la corne postérieure du ménisque interne, étendue à la surface inférieure (grade 3), sans fragment déplacé. Cartilage d'épaisseur conservée.",
            "<b>Compartiment externe.</b> Ménisque et cartilage d'aspect normal.",
            "<b>Pivot central.</b> Ligaments croisés antérieur et postérieur continus, de signal normal. Ligaments collatéraux sans particularité.",
            "<b>Compartiment fémoro-patellaire.</b> Rotule centrée. Épanchement articulaire de moyenne abondance. Petit kyste poplité de 14 mm.",
            Heading("Conclusion"),
            "Fissure horizontale de la corne postérieure du ménisque interne, de grade 3, non déplacée. Épanchement modéré. Ligaments croisés intacts.",
        ),
        to=("Dr Lucas FERRAND", "Chirurgie orthopédique", "Hôpital Saint-Clair"),
        signed=("Dr Noémie Castan", "Radiologue"), stamp=("IMAGERIE MÉDICALE", "Hôpital Saint-Clair"),
    ))  # fmt: skip
