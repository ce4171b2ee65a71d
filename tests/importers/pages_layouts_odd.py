"""More laboratory pages, each made to mislead a reader in one way; what they really say beside them."""

from pages_layouts import A4, Paper, Report, Truth

_HEAD = ("Nom : DURAND Paul", "Né le 02/03/1970", "Prélevé le 12/05/2026")
_AMERICAN = ("Patient: Paul Durand", "DOB: 03/22/1970", "Collected on May 13, 2026 7:41 AM")
_PRINTED = ("Patient: Paul Durand", "DOB: 03/22/1970", "Printed 05/30/2026")
D = "2026-05-12"
T = Truth
Cells = tuple[tuple[float, str], ...]


def page(
    lines: list[Cells],
    truths: list[Truth],
    head: tuple[str, str, str] = _HEAD,
    *,
    font: str = "Helvetica",
    points: float = 9,
) -> Report:
    """A page with a letterhead and these lines."""
    paper = Paper(A4, font, points)
    paper.line((40, "Labo Test"), down=14)
    paper.line((40, head[0]), (250, head[1]), down=12)
    paper.line((40, head[2]), down=24)
    for line in lines:
        paper.line(*line)
    return Report(truths, paper.content())


ODD: dict[str, Report] = {
    "prev_first": page(
        [
            ((40, "Analyse"), (170, "12/03/2025"), (250, "Résultat"), (320, "Unité"), (400, "Normes")),
            ((40, "Sodium"), (170, "141"), (250, "139"), (320, "mmol/L"), (400, "136 - 145")),
            ((40, "Potassium"), (170, "4,1"), (250, "3,9"), (320, "mmol/L"), (400, "3,5 - 5,1")),
        ],
        [
            T("Sodium", "139", "mmol/L", D),
            T("Sodium", "141", "mmol/L", "2025-03-12"),
            T("Potassium", "3.9", "mmol/L", D),
            T("Potassium", "4.1", "mmol/L", "2025-03-12"),
        ],
    ),
    "prev_first2": page(
        [
            ((40, "Analyse"), (170, "Antériorité"), (250, "Résultat"), (320, "Unité"), (400, "Normes")),
            ((40, "Sodium"), (170, "141"), (250, "139"), (320, "mmol/L"), (400, "136 - 145")),
        ],
        [T("Sodium", "139", "mmol/L", D)],
    ),
    "two_bare": page([((40, "Glucose"), (200, "5,2"), (260, "5,4"), (320, "mmol/L"))], []),
    "meds": page(
        [
            ((40, "Doliprane 1000 mg"), (250, "3 fois par jour")),
            ((40, "Vitamine D 100 000 UI"), (250, "1 ampoule")),
            ((40, "Zinc 15 mg/day"),),
            ((40, "Potassium 600 mg"), (250, "2 par jour")),
            ((40, "Lithium 400 mg"),),
            ((40, "Metformine 500 mg/jour"),),
            ((40, "Fer"), (250, "80 mg")),
            ((40, "Calcium 500 mg / 400 UI"),),
        ],
        [],
    ),
    "guides": page(
        [
            ((40, "Analyse"), (200, "Résultat"), (300, "Valeurs de référence")),
            ((40, "HbA1c"), (200, "6,1 %"), (300, "4,0 - 6,0")),
            ((40, "Normal : < 5,7 %"),),
            ((40, "Prédiabète : 5,7 - 6,4 %"),),
            ((40, "Diabète :"), (200, "> 6,5 %")),
            ((40, "LDL-cholestérol"), (200, "1,20 g/L"), (300, "< 1,60")),
            ((40, "LDL < 0,55 g/L si très haut risque"),),
            ((40, "Haut risque"), (200, "< 0,70 g/L")),
            ((40, "Vitamine D"), (200, "22 ng/mL"), (300, "30 - 100")),
            ((40, "Carence"), (200, "< 10 ng/mL")),
            ((40, "Insuffisance"), (200, "10 - 30 ng/mL")),
            ((40, "Toxicité possible"), (200, "> 150 ng/mL")),
        ],
        [T("HbA1c", "6.1", "%", D), T("LDL-cholestérol", "1.20", "g/L", D), T("Vitamine D", "22", "ng/mL", D)],
    ),
    "minmax": page(
        [
            ((40, "Paramètre"), (200, "Résultat"), (260, "Unité"), (330, "Min"), (390, "Max")),
            ((40, "Sodium"), (200, "139"), (260, "mmol/L"), (330, "136"), (390, "145")),
            ((40, "ALAT"), (200, "61"), (260, "UI/L"), (330, "10"), (390, "45")),
        ],
        [T("Sodium", "139", "mmol/L", D, "136", "145"), T("ALAT", "61", "UI/L", D, "10", "45")],
    ),
    "daterows": page(
        [
            ((40, "Date"), (110, "Test"), (230, "Result"), (300, "Units"), (380, "Reference Range")),
            ((40, "04/13/2026"), (110, "Sodium"), (230, "140"), (300, "mmol/L"), (380, "136 - 145")),
            ((40, "01/20/2026"), (110, "Sodium"), (230, "138"), (300, "mmol/L"), (380, "136 - 145")),
        ],
        [T("Sodium", "140", "mmol/L", "2026-04-13"), T("Sodium", "138", "mmol/L", "2026-01-20")],
        _PRINTED,
    ),
    "ant_line": page(
        [
            ((40, "Analyse"), (200, "Résultat"), (300, "Valeurs de référence")),
            ((40, "Ferritine"), (200, "18 µg/L"), (300, "30 - 300")),
            ((60, "Antériorité : 25 µg/L le 02/02/2025"),),
            ((40, "TSH"), (200, "2,1 mUI/L"), (300, "0,4 - 4,0")),
            ((60, "Résultat précédent"), (200, "1,9 mUI/L"), (300, "(03/02/2025)")),
        ],
        [
            T("Ferritine", "18", "µg/L", D),
            T("Ferritine", "25", "µg/L", "2025-02-02"),
            T("TSH", "2.1", "mUI/L", D),
        ],
    ),
    "mono": page(
        [
            ((40, "ANALYSE              RESULTAT UNITE      NORMES        ANTERIORITE 14/01/26"),),
            ((40, "HEMOGLOBINE              13,2 g/dL    12,0-16,0            12,9"),),
            ((40, "PLAQUETTES                231 G/L       150-400             245"),),
            ((40, "GLYCEMIE A JEUN          0,98 g/L     0,70-1,05            0,92"),),
        ],
        [
            T("HEMOGLOBINE", "13.2", "g/dL", D),
            T("HEMOGLOBINE", "12.9", "g/dL", "2026-01-14"),
            T("PLAQUETTES", "231", "G/L", D),
            T("PLAQUETTES", "245", "G/L", "2026-01-14"),
            T("GLYCEMIE A JEUN", "0.98", "g/L", D),
            T("GLYCEMIE A JEUN", "0.92", "g/L", "2026-01-14"),
        ],
        font="Courier",
        points=8,
    ),
    "vitals": page(
        [
            ((40, "Poids : 72 kg"),),
            ((40, "Taille : 175 cm"),),
            ((40, "TA : 128/76 mmHg"),),
            ((40, "Température : 37,2 °C"),),
            ((40, "FC : 72/min"),),
        ],
        [T("Poids", "72", "kg", D), T("Taille", "175", "cm", D), T("Température", "37.2", "°C", D)],
    ),
    "samerow": page(
        [
            ((40, "Examens"), (200, "Résultats"), (330, "Normes"), (430, "Antériorités")),
            ((430, "02/02/2025 08:10"),),
            (
                (40, "Polynucléaires neutrophiles"),
                (200, "58,3 %"),
                (250, "3,61 G/L"),
                (330, "1,80 - 7,50"),
                (430, "3,20"),
            ),
            ((40, "Lymphocytes"), (200, "30,1 %"), (250, "1,86 G/L"), (330, "1,00 - 4,00"), (430, "1,90")),
        ],
        [
            T("Polynucléaires neutrophiles", "58.3", "%", D),
            T("Polynucléaires neutrophiles", "3.61", "G/L", D),
            T("Lymphocytes", "30.1", "%", D),
            T("Lymphocytes", "1.86", "G/L", D),
        ],
    ),
    "headunit": page(
        [
            ((40, "Analyse"), (200, "Résultat"), (300, "Réf."), (400, "Commentaire")),
            ((40, "Glycémie (g/L)"), (200, "0,95"), (300, "0,70 - 1,10")),
            ((40, "Sodium (mmol/L)"), (200, "139"), (300, "136 - 145"), (400, "RAS")),
        ],
        [T("Glycémie", "0.95", "g/L", D), T("Sodium", "139", "mmol/L", D)],
    ),
    "prose": page(
        [
            ((40, "Cher confrère, votre patient présente une Hb à 9,8 g/dL avec une CRP à 120 mg/L."),),
            ((40, "Hémoglobine 9,8 g/dL le 03/05/2026, contre 12 en janvier. Traitement : Fer 80 mg"),),
            ((40, "Créatinine"), (120, "stable autour de 90 µmol/L")),
            ((40, "RDV le 12/06/2026 à 14h30, tél 01 44 55 66 77"),),
        ],
        [],
    ),
    "garbage": page(
        [
            ((40, "Facture n° 20260512"), (300, "TVA 20 %"), (400, "45,60 €")),
            ((40, "Analyses"), (300, "Prix"), (400, "Total")),
            ((40, "B 250"), (300, "0,27"), (400, "67,50")),
            ((40, "Sodium, Potassium"), (300, "B 15"), (400, "4,05")),
        ],
        [],
    ),
    "us_portal": page(
        [
            ((40, "Component"), (180, "Your Value"), (270, "Standard Range"), (400, "Flag")),
            ((40, "Sodium"), (180, "134"), (270, "136 - 145 mmol/L"), (400, "L")),
            ((40, "Glucose"), (180, "99"), (270, "65 - 99 mg/dL")),
            ((40, "Ketones, urine"), (180, "Negative"), (270, "Negative")),
        ],
        [
            T("Sodium", "134", "mmol/L", "2026-05-13", "136", "145"),
            T("Glucose", "99", "mg/dL", "2026-05-13"),
            T("Ketones, urine", "Negative", "", "2026-05-13"),
        ],
        _AMERICAN,
    ),
    "conv2": page(
        [
            ((40, "Analyse"), (180, "Résultat"), (260, "Unités S.I."), (340, "Références"), (430, "Autres unités")),
            ((40, "Calcium"), (180, "2,35"), (260, "mmol/L"), (340, "2,20 - 2,60"), (430, "94,2 mg/L")),
            ((40, "Urée"), (180, "6,0"), (260, "mmol/L"), (340, "2,5 - 7,5"), (430, "0,36 g/L")),
        ],
        [T("Calcium", "2.35", "mmol/L", D, also="94.2"), T("Urée", "6.0", "mmol/L", D, also="0.36")],
    ),
}
