"""Odette's papers: a discharge letter, a laboratory report with the INR, a prescription. In French."""

from demo.letter_parts import Grid, Heading, Letter, Line, Points, Results
from demo.letters import draw
from demo.places import BELLERIVE_PAPER, CARDIOLOGY_PAPER, DOCTOR_PAPER

_BORN = "Née le 12/03/1945"

OCTOBER = (
    Results("Fonction rénale et ionogramme", (
        Line("Créatinine", "131", "µmol/L", "45 - 84", "129", "H"), Line("DFG estimé (CKD-EPI)", "34", "mL/min/1,73 m²", "> 60", "35", "L"),
        Line("Kaliémie (potassium)", "4,8", "mmol/L", "3,5 - 5,1", "4,9"), Line("Sodium", "138", "mmol/L", "136 - 145", "138"), Line("Urée", "11,6", "mmol/L", "2,5 - 7,5", "11,3", "H"),
    ), "Méthode enzymatique (créatinine), potentiométrie (ions)", "11/06/2026"),
    Results("Hématologie", (
        Line("Hémoglobine", "11,6", "g/dL", "12,0 - 16,0", "11,5", "L"), Line("Hématocrite", "35,3", "%", "36,0 - 46,0", "35,0", "L"), Line("VGM", "90", "fL", "80 - 100", "90"),
        Line("Leucocytes", "6,0", "G/L", "4,0 - 10,0", "5,9"), Line("Plaquettes", "226", "G/L", "150 - 400", "228"),
    ), "Automate d'hématologie", "12/02/2026"),
    Results("Marqueur cardiaque", (Line("NT-proBNP", "1520", "ng/L", "< 450", "1450", "H"),), "", "11/06/2026"),
)  # fmt: skip
"""The results of 15 October 2026, as the laboratory prints them: on paper and in its clinical document."""


def discharge_letter() -> bytes:
    """The stay of 9 to 17 February 2025."""
    return draw(Letter(
        CARDIOLOGY_PAPER, "Compte rendu d'hospitalisation du 9 au 17 février 2025", "Lyon, le 17 février 2025",
        ("Mme Odette MARCHAND", f"{_BORN} (79 ans)", "6 impasse du Verger, 69000 Lyon", "Dossier n° SC-118302"),
        (
            "Votre patiente a été hospitalisée dans notre service pour une <b>décompensation cardiaque gauche avec hyperkaliémie</b>.",
            Heading("Antécédents"),
            "Fibrillation atriale permanente et insuffisance cardiaque à fraction d'éjection réduite depuis novembre 2023, hypertension artérielle, insuffisance rénale chronique de stade 3b, arthrose des genoux. Coronarographie normale en novembre 2023. <b>Allergie au produit de contraste iodé</b> (urticaire en 2011), intolérance à la codéine.",
            Heading("Histoire de la maladie"),
            "Essoufflement croissant depuis dix jours, prise de 4 kg, jambes gonflées, nuits assise. Traitement d'entrée comprenant ramipril 5 mg et spironolactone 25 mg. Une gastro-entérite la semaine précédente avec peu de boissons.",
            Heading("À l'entrée"),
            "Pression artérielle 104/62 mmHg, fréquence cardiaque 96/min irrégulière, saturation 89 % à l'air ambiant, poids 67,8 kg. Crépitants des deux bases, œdèmes des membres inférieurs jusqu'aux genoux.",
            Grid(("Biologie", "9 février", "11 février", "14 février", "Valeurs de référence"), (
                ("Potassium (mmol/L)", "5,9", "5,4", "4,8", "3,5 - 5,1"), ("Créatinine (µmol/L)", "171", "152", "140", "45 - 84"),
                ("INR", "3,1", "4,2", "2,9", "cible 2,0 - 3,0"), ("NT-proBNP (ng/L)", "6 840", "", "2 950", "< 450"),
            ), (48, 26, 26, 26, 36)),
            Heading("Évolution"),
            "Furosémide par voie veineuse pendant quatre jours, perte de 6 kg, sevrage de l'oxygène le 12 février. La spironolactone a été suspendue et le ramipril réduit ; le potassium s'est normalisé. Échographie du 10 février : fraction d'éjection 32 %, oreillette gauche dilatée, pas d'épanchement. L'INR est monté à 4,2 sous antibiotique, sans saignement, puis est revenu dans la cible. Une cardioversion n'a pas été proposée.",
            Heading("Traitement de sortie"),
            Points((
                "Furosémide 40 mg : 1 comprimé matin et midi <b>(augmenté)</b>", "Bisoprolol 2,5 mg : 1 comprimé le matin",
                "Ramipril 2,5 mg : 1 comprimé le soir <b>(réduit)</b>", "Dapagliflozine 10 mg : 1 comprimé le matin",
                "Warfarine 2 mg : selon l'INR, cible 2,0 à 3,0", "Atorvastatine 10 mg : 1 comprimé le soir",
                "Spironolactone 25 mg : <b>suspendue</b>, à rediscuter en consultation",
            ), numbered=True),
            Heading("Suivi"),
            "Pesée chaque matin à domicile, passage de l'infirmière trois fois par semaine. Ionogramme, créatinine et INR le 20 février au Laboratoire Bellerive. Consultation de cardiologie le 24 mars 2025. Poids de sortie : 61,7 kg.",
        ),
        to=("Dr Hélène VASSEUR", "9 rue du Marronnier", "69000 Lyon"), opening="Chère Consœur,", closing="Bien confraternellement,",
        signed=("Dr Étienne Lambert", "Cardiologue"), stamp=("SERVICE DE CARDIOLOGIE", "Hôpital Saint-Clair"),
    ))  # fmt: skip


def lab_report() -> bytes:
    """The results of 15 October 2026, the same values as in the laboratory's bundle."""
    return draw(Letter(
        BELLERIVE_PAPER, "Compte rendu d'analyses de biologie médicale", "Lyon, le 15 octobre 2026",
        ("Mme Odette MARCHAND", f"{_BORN} (81 ans)", "Dossier n° 26-1015-0093", "Prélèvement : 15/10/2026 à 7 h 40, à domicile"),
        (
            *OCTOBER,
            "L'INR est contrôlé séparément toutes les quatre semaines (zone cible 2,0 - 3,0). Une copie de ce compte rendu est adressée au Dr Lambert, Hôpital Saint-Clair.",
        ),
        to=("Dr Hélène VASSEUR", "9 rue du Marronnier", "69000 Lyon"), reference="Prescription du 01/09/2026 · compte rendu complet",
        signed=("Dr Mathilde Roussel", "Biologiste médicale"), stamp=("LABORATOIRE BELLERIVE", "Validé le 15/10/2026 à 16 h 05"),
    ))  # fmt: skip


def prescription() -> bytes:
    """The family doctor's prescription of 1 September 2026."""
    return draw(Letter(
        DOCTOR_PAPER, "Ordonnance", "Lyon, le 1er septembre 2026",
        ("Mme Odette MARCHAND", f"{_BORN} · 60,8 kg"),
        (
            Heading("Prescriptions relatives au traitement de l'affection de longue durée"),
            Points((
                "<b>WARFARINE 2 mg</b> (Coumadine)<br/>Le soir, nombre de comprimés selon l'INR, dernier réglage : 1 comprimé et demi. INR toutes les quatre semaines.",
                "<b>BISOPROLOL 2,5 mg</b>, comprimé<br/>1 comprimé le matin.",
                "<b>RAMIPRIL 2,5 mg</b>, comprimé<br/>1 comprimé le soir.",
                "<b>DAPAGLIFLOZINE 10 mg</b>, comprimé<br/>1 comprimé le matin.",
                "<b>FUROSÉMIDE 40 mg</b>, comprimé<br/>1 comprimé matin et midi, selon le courrier du Dr Lambert.",
            ), numbered=True),
            Heading("Prescriptions sans rapport avec l'affection de longue durée"),
            Points((
                "<b>ATORVASTATINE 10 mg</b>, comprimé<br/>1 comprimé le soir.",
                "<b>SULFATE FERREUX 80 mg</b> (Tardyferon)<br/>1 comprimé le matin.",
                "<b>PARACÉTAMOL 1 g</b><br/>1 comprimé en cas de douleur, 3 par jour au plus, 6 heures entre les prises.",
                "<b>MACROGOL 10 g</b><br/>1 sachet par jour si besoin.",
            ), numbered=True),
            "Pas d'anti-inflammatoire. Allergie au produit de contraste iodé.",
            "À renouveler trois fois, traitement pour trois mois au total.",
        ),
        signed=("Dr Hélène Vasseur", "Médecine générale"), stamp=("Dr Hélène VASSEUR", "Médecine générale", "9 rue du Marronnier, 69000 Lyon"),
    ))  # fmt: skip
