"""Leo's papers: the school's asthma plan, a page of vaccinations. In French."""

from demo.letter_parts import Grid, Heading, Letter, Points
from demo.letters import draw
from demo.places import LILAS_PAPER

_LEO = ("Leo MARCHAND", "Né le 22/04/2019")


def asthma_plan() -> bytes:
    """What the school keeps for a child with asthma, 7 September 2026."""
    return draw(Letter(
        LILAS_PAPER, "Projet d'accueil individualisé : asthme", "Lyon, le 7 septembre 2026",
        (*_LEO, "Classe de CE1, École des Coquelicots", "Mère : Anna Marchand, 06 39 98 41 17"),
        (
            "Leo présente un <b>asthme</b> suivi depuis novembre 2023. Il fait du sport comme les autres enfants et sait utiliser sa chambre d'inhalation avec l'aide d'un adulte.",
            Heading("Traitement de fond, donné à la maison"),
            Points(("Fluticasone 50 µg : 1 bouffée matin et soir",)),
            Heading("En cas de gêne à l'école"),
            Points((
                "L'asseoir, le rassurer, ne pas le laisser seul.", "Salbutamol 100 µg : 2 bouffées, une par une, avec la chambre d'inhalation.",
                "Prévenir sa mère.", "<b>Si la gêne continue, s'il parle difficilement ou si ses lèvres deviennent bleues : appeler le 15 ou le 112.</b>",
            ), numbered=True),
            Heading("Repas"),
            "Aucune éviction. L'allergie à l'œuf notée en 2019 a été écartée par un test de provocation le 12 juin 2024.",
        ),
        to=("Madame la Directrice", "École des Coquelicots", "69000 Lyon"), signed=("Dr Karim Benali", "Pédiatre"), stamp=("CABINET DES LILAS", "Pédiatrie"),
    ))  # fmt: skip


def vaccination_page() -> bytes:
    """The vaccinations as copied into his health booklet."""
    rows = (
        ("17/06/2019", "6-in-1 (dose 1), Men B, rotavirus", "Harbourside Health Centre, Bristol"), ("15/07/2019", "6-in-1 (dose 2), PCV13, rotavirus", "Harbourside Health Centre, Bristol"),
        ("12/08/2019", "6-in-1 (dose 3), Men B", "Harbourside Health Centre, Bristol"), ("19/03/2020", "Infanrix Hexa, Prevenar 13", "Dr Benali"),
        ("06/05/2020", "Priorix (ROR, dose 1), Neisvac", "Dr Benali"), ("28/10/2020", "Priorix (ROR, dose 2), Bexsero", "Dr Benali"),
        ("04/11/2024", "Grippe", "Dr Benali"), ("28/04/2025", "DTCaP, rappel de 6 ans", "Dr Benali"), ("03/11/2025", "Grippe", "Dr Benali"), ("02/11/2026", "Grippe", "Dr Benali"),
    )  # fmt: skip
    return draw(Letter(
        LILAS_PAPER, "Carnet de santé : vaccinations", "Copie du 2 novembre 2026", (*_LEO, "Né à Bristol, Royaume-Uni"),
        (Grid(("Date", "Vaccin", "Fait par"), rows, (26, 74, 62)), "Varicelle : maladie en mars 2022, vaccin non fait. Prochain rappel DTCaP entre 11 et 13 ans."),
        signed=("Dr Karim Benali", "Pédiatre"), stamp=("CABINET DES LILAS", "Pédiatrie"),
    ))  # fmt: skip
