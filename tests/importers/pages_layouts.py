"""Laboratory reports made up for the tests: many layouts, none of them anybody's, each with what it really says."""

import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from reportlab.lib.pagesizes import A4, LETTER
from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True)
class Truth:
    """One result of a report: name, value as printed with a point, unit, ISO day, range limits, the second unit's value."""

    name: str
    value: str
    unit: str
    day: str
    low: str = ""
    high: str = ""
    also: str = ""


@dataclass
class Report:
    """A report: its PDF and its true results."""

    truths: list[Truth] = field(default_factory=list)
    content: bytes = b""
    name: str = ""


class Paper:
    """A page to write on, from the top."""

    def __init__(self, size: tuple[float, float] = A4, font: str = "Helvetica", points: float = 9) -> None:
        self._out = io.BytesIO()
        self._canvas = Canvas(self._out, pagesize=size, invariant=1)
        self._font, self._points = font, points
        self._height = size[1]
        self.y = size[1] - 40

    def at(self, x: float, text: str, *, points: float = 0, bold: bool = False) -> None:
        font = f"{self._font}-Bold" if bold else self._font
        self._canvas.setFont(font, points or self._points)
        self._canvas.drawString(x, self.y, text)

    def right(self, x: float, text: str, *, bold: bool = False) -> None:
        self._canvas.setFont(f"{self._font}-Bold" if bold else self._font, self._points)
        self._canvas.drawRightString(x, self.y, text)

    def line(self, *cells: tuple[float, str], down: float = 15, bold: bool = False) -> None:
        for x, text in cells:
            if text:
                self.at(x, text, bold=bold)
        self.y -= down

    def page(self) -> None:
        self._canvas.showPage()
        self.y = self._height - 40

    def content(self) -> bytes:
        self._canvas.save()
        return self._out.getvalue()


def fr_leaders() -> Report:
    """French, leader dots, value and unit in one cell, an earlier day in the head of its column, second units below."""
    report, paper = Report(name="fr_leaders"), Paper()
    paper.line((40, "LABORATOIRE DES TILLEULS"), down=12, bold=True)
    paper.line((40, "12 rue des Tilleuls - 69003 LYON"), (330, "Tél. : 04 72 00 00 00"), down=12)
    paper.line((40, "Biologistes : Dr A. MARTIN - Dr B. PETIT"), down=20)
    paper.line((40, "Madame BERNARD Sophie"), (330, "Dossier n° 240512345"), down=12)
    paper.line((40, "Née le 03/11/1975"), (330, "Prescrit par : Dr LEROY Paul"), down=12)
    paper.line((40, "Prélevé le 12/05/2026 à 07h45"), (330, "Édité le 13/05/2026"), down=24)
    paper.line((300, "Valeurs de référence"), (440, "Antériorités"), down=11)
    paper.line((440, "14/11/2025"), down=18)
    paper.line((200, "HÉMATOLOGIE"), bold=True)
    now, then = "2026-05-12", "2025-11-14"
    for name, value, unit, low, high, before in (
        ("Hématies", "4,52", "T/L", "3,80", "5,80", "4,48"),
        ("Hémoglobine", "13,1", "g/dL", "11,5", "16,0", "12,8"),
        ("Hématocrite", "39,6", "%", "35,0", "47,0", "38,9"),
        ("V.G.M.", "87,6", "fL", "80,0", "100,0", "86,8"),
        ("Leucocytes", "6,21", "G/L", "4,00", "10,00", "5,90"),
    ):
        dots = "." * ((230 - len(name) * 5) // 3)
        paper.at(40, f"{name} {dots}")
        paper.at(205 if len(name) < 12 else 210, "")
        paper.line((235, f"{value} {unit}"), (310, f"{low} à {high}"), (450, before))
        point = lambda text: text.replace(",", ".")  # noqa: E731 - used on this line and the next
        report.truths.append(Truth(name, point(value), unit, now, point(low), point(high)))
        report.truths.append(Truth(name, point(before), unit, then))
    paper.line((200, "BIOCHIMIE"), bold=True)
    paper.line((40, "Glycémie à jeun"), (225, "*"), (235, "6,30 mmol/L"), (310, "3,90 à 5,80"), (450, "5,90"), down=11)
    paper.line((235, "1,14 g/L"), (310, "0,70 à 1,05"), (450, "1,06"))
    report.truths += [
        Truth("Glycémie à jeun", "6.30", "mmol/L", now, "3.90", "5.80", "1.14"),
        Truth("Glycémie à jeun", "5.90", "mmol/L", then),
    ]
    paper.line((40, "(Hexokinase - Roche Cobas 8000)"), down=12)
    paper.line((40, "C.R.P."), (235, "< 0,6 mg/L"), (310, "Inf. à 5,0"), (450, "1,2"))
    report.truths += [Truth("C.R.P.", "<0.6", "mg/L", now, "", "5.0"), Truth("C.R.P.", "1.2", "mg/L", then)]
    paper.line((40, "LDL-cholestérol"), (235, "1,32 g/L"), (310, "< 1,60"))
    report.truths.append(Truth("LDL-cholestérol", "1.32", "g/L", now, "", "1.60"))
    paper.line((40, "Objectifs : risque faible < 1,16 g/L ; risque modéré < 1,00 g/L"), down=11)
    paper.line((60, "Risque élevé :"), (235, "< 0,70 g/L"), down=18)
    paper.line((200, "Examen des urines"), bold=True)
    paper.line((40, "Glucose"), (235, "Négatif"), (310, "Négatif"))
    report.truths.append(Truth("Glucose", "Négatif", "", now))
    paper.line((40, "Leucocytes"), (235, "12 /mm3"), (310, "< 10"))
    report.truths.append(Truth("Leucocytes", "12", "/mm3", now, "", "10"))
    paper.y = 40
    paper.line((40, "Validé par Dr A. MARTIN le 13/05/2026 à 11h02"), (480, "Page 1/1"))
    report.content = paper.content()
    return report


def us_in_out() -> Report:
    """American: a column for results within the range and one for those outside, the unit behind the range."""
    report, paper = Report(name="us_in_out"), Paper(LETTER, "Courier", 8)
    paper.line((40, "EXAMPLE DIAGNOSTICS INCORPORATED"), down=12, bold=True)
    paper.line((40, "PATIENT NAME: DOE, JANE Q"), (330, "COLLECTED: 02/14/2026 08:10 ET"), down=11)
    paper.line((40, "DOB: 07/22/1980   AGE: 45"), (330, "RECEIVED: 02/15/2026 01:22 ET"), down=11)
    paper.line((40, "GENDER: F   FASTING: Y"), (330, "REPORTED: 02/16/2026 10:05 ET"), down=24)
    paper.line(
        (40, "Test Name"), (220, "In Range"), (300, "Out of Range"), (400, "Reference Range"), (550, "Lab"), bold=True
    )
    day = "2026-02-14"
    paper.line((40, "COMPREHENSIVE METABOLIC PANEL"))
    for name, value, flag, limits, unit, low, high in (
        ("GLUCOSE", "92", "", "65-99", "mg/dL", "65", "99"),
        ("UREA NITROGEN (BUN)", "31", "H", "7-25", "mg/dL", "7", "25"),
        ("CREATININE", "0.84", "", "0.50-1.10", "mg/dL", "0.50", "1.10"),
        ("SODIUM", "141", "", "135-146", "mmol/L", "135", "146"),
        ("POTASSIUM", "3.1", "L", "3.5-5.3", "mmol/L", "3.5", "5.3"),
        ("ALKALINE PHOSPHATASE", "58", "", "31-125", "U/L", "31", "125"),
    ):
        paper.line(
            (50, name), (300 if flag else 220, f"{value} {flag}".strip()), (400, f"{limits} {unit}"), (550, "EN")
        )
        report.truths.append(Truth(name, value, unit, day, low, high))
    paper.line((60, "Fasting reference interval"), down=20)
    paper.line((40, "PLATELET COUNT"), (220, "245"), (400, "140-400 Thousand/uL"), (550, "EN"))
    report.truths.append(Truth("PLATELET COUNT", "245", "Thousand/uL", day, "140", "400"))
    paper.line((40, "HEMOGLOBIN A1c"), (220, "5.6"), (400, "<5.7 % of total Hgb"), (550, "EN"))
    report.truths.append(Truth("HEMOGLOBIN A1c", "5.6", "% of total Hgb", day, "", "5.7"))
    paper.line((60, "For the purpose of screening: <5.7% consistent with the absence of diabetes"), down=11)
    paper.line((60, "5.7-6.4% consistent with increased risk"), down=11)
    report.content = paper.content()
    return report


def us_flags() -> Report:
    """American: result, mark and unit each in a column, thousands with commas, remarks between the rows."""
    report, paper = Report(name="us_flags"), Paper(LETTER)
    paper.line((40, "Sample Regional Laboratory"), down=14, bold=True)
    paper.line((40, "Patient: Robert Miles"), (300, "Date of Birth: 12/30/1961"), down=12)
    paper.line((40, "Date Collected: 01/25/2026"), (300, "Date Reported: 01/27/2026"), down=24)
    paper.line((40, "TESTS"), (220, "RESULT"), (290, "FLAG"), (340, "UNITS"), (430, "REFERENCE INTERVAL"), bold=True)
    day = "2026-01-25"
    for name, value, flag, unit, limits, low, high in (
        ("WBC", "11.4", "High", "x10E3/uL", "3.4-10.8", "3.4", "10.8"),
        ("Hemoglobin", "14.9", "", "g/dL", "13.0-17.7", "13.0", "17.7"),
        ("Ferritin", "1,250", "High", "ng/mL", "30-400", "30", "400"),
        ("TSH", "2.310", "", "uIU/mL", "0.450-4.500", "0.450", "4.500"),
        ("Vitamin B12", "412", "", "pg/mL", "232-1245", "232", "1245"),
        ("Vitamin D, 25-Hydroxy", "18.7", "Low", "ng/mL", "30.0-100.0", "30.0", "100.0"),
        ("eGFR", ">59", "", "mL/min/1.73", ">59", "59", ""),
    ):
        paper.line((40, name), (220, value), (290, flag), (340, unit), (430, limits))
        report.truths.append(Truth(name, value.replace(",", ""), unit, day, low, high))
        if name.startswith("Vitamin D"):
            paper.line((60, "Vitamin D deficiency has been defined as a level less than 20 ng/mL (1,2)."), down=11)
            paper.line((60, "1. IOM (Institute of Medicine). 2010. Dietary reference intakes."), down=14)
    report.content = paper.content()
    return report


def gb_bare() -> Report:
    """British: no head at all, value and unit together, the range in brackets, dates with the name of the month."""
    report, paper = Report(name="gb_bare"), Paper()
    paper.line((40, "Northfield General Hospital - Pathology"), down=14, bold=True)
    paper.line((40, "Name: Mr John SMITH"), (300, "Date of birth: 3 Mar 1950"), down=12)
    paper.line((40, "Specimen collected: 21 Apr 2026 09:30"), (300, "Report date: 22 Apr 2026"), down=24)
    day = "2026-04-21"
    paper.line((40, "Renal profile"), bold=True)
    for name, value, unit, low, high in (
        ("Serum sodium", "139", "mmol/L", "133", "146"),
        ("Serum potassium", "4.6", "mmol/L", "3.5", "5.3"),
        ("Serum urea", "7.9", "mmol/L", "2.5", "7.8"),
        ("Serum creatinine", "102", "umol/L", "59", "104"),
        ("Haemoglobin", "142", "g/L", "130", "180"),
        ("Platelet count", "231", "10*9/L", "150", "400"),
    ):
        paper.line((40, name), (220, f"{value} {unit}"), (330, f"({low} - {high})"))
        report.truths.append(Truth(name, value, unit, day, low, high))
    paper.line((40, "Comment: repeat in 4 weeks. Telephone 01632 960123 for advice."))
    report.content = paper.content()
    return report


def cumulative() -> Report:
    """Several days in columns, the newest first; the unit and the range at the end."""
    report, paper = Report(name="cumulative"), Paper()
    paper.line((40, "Laboratoire Sainte-Anne - Résultats cumulés"), down=14, bold=True)
    paper.line((40, "Patient : MOREAU Luc"), (300, "Date de naissance : 09/02/1968"), down=12)
    paper.line((40, "Edité le : 02/06/2026"), down=24)
    days = (("28/05/2026", "2026-05-28"), ("15/01/2026", "2026-01-15"), ("30/09/2025", "2025-09-30"))
    paper.line(
        (40, "Analyse"),
        (190, days[0][0]),
        (260, days[1][0]),
        (330, days[2][0]),
        (410, "Unité"),
        (470, "Normes"),
        bold=True,
    )
    for name, values, unit, low, high in (
        ("Créatinine", ("88", "91", "86"), "µmol/L", "62", "106"),
        ("Potassium", ("4,2", "", "4,0"), "mmol/L", "3,5", "5,1"),
        ("TSH", ("1,85", "2,10", "1,96"), "mUI/L", "0,27", "4,20"),
        ("PSA total", ("0,82", "", ""), "ng/mL", "", "4,00"),
    ):
        limits = f"{low} - {high}" if low else f"< {high}"
        paper.line(
            (40, name),
            *((x + 12, value) for x, value in zip((190, 260, 330), values, strict=True)),
            (410, unit),
            (470, limits),
        )
        for value, (_, day) in zip(values, days, strict=True):
            if value:
                report.truths.append(Truth(name, value.replace(",", "."), unit, day))
    report.content = paper.content()
    return report


def two_columns() -> Report:
    """Two tables side by side on a page."""
    report, paper = Report(name="two_columns"), Paper(LETTER, points=8)
    paper.line((40, "Lakeside Clinic Laboratory"), down=14, bold=True)
    paper.line((40, "Patient Name: Ann Field"), (300, "DOB: 01/31/1990"), down=12)
    paper.line((40, "Collection Date: 03/15/2026"), down=24)
    heads = ("Test", "Result", "Units", "Reference Range")
    spots = ((40, 130, 175, 225), (320, 410, 455, 505))
    paper.line(*((x, head) for spot in spots for x, head in zip(spot, heads, strict=True)), bold=True)
    left = (
        ("Sodium", "138", "mmol/L", "136", "145"),
        ("Potassium", "4.4", "mmol/L", "3.5", "5.1"),
        ("Chloride", "101", "mmol/L", "98", "107"),
    )
    right = (
        ("AST", "24", "U/L", "10", "40"),
        ("ALT", "31", "U/L", "7", "56"),
        ("Albumin", "4.3", "g/dL", "3.5", "5.0"),
    )
    for pair in zip(left, right, strict=True):
        cells = []
        for spot, (name, value, unit, low, high) in zip(spots, pair, strict=True):
            cells += list(zip(spot, (name, value, unit, f"{low} - {high}"), strict=True))
            report.truths.append(Truth(name, value, unit, "2026-03-15", low, high))
        paper.line(*cells)
    report.content = paper.content()
    return report


def two_units() -> Report:
    """Each result in two units, both with a range, side by side; the earlier day named in words above its column."""
    report, paper = Report(name="two_units"), Paper(points=8)
    paper.line((40, "Cabinet de biologie médicale du Port"), down=14, bold=True)
    paper.line((40, "Nom : GARNIER Élodie"), (300, "Née le 24/12/1988"), down=12)
    paper.line((40, "Date de prélèvement : 19/03/2026"), down=24)
    paper.line(
        (40, "Examen"),
        (150, "Résultat"),
        (195, "Unité"),
        (240, "Valeurs de référence"),
        (340, "Résultat"),
        (385, "Unité"),
        (430, "Valeurs de référence"),
        bold=True,
    )
    for name, first, second in (
        ("Glucose", ("5,10", "mmol/L", "3,89", "5,83"), ("0,92", "g/L", "0,70", "1,05")),
        ("Cholestérol total", ("5,42", "mmol/L", "", "5,20"), ("2,10", "g/L", "", "2,00")),
        ("Créatinine", ("71", "µmol/L", "49", "90"), ("8,0", "mg/L", "5,5", "10,2")),
        ("Urée", ("5,3", "mmol/L", "2,5", "7,5"), ("0,32", "g/L", "0,15", "0,45")),
    ):
        cells = [(40.0, name)]
        for x, (value, unit, low, high) in ((150, first), (340, second)):
            cells += [(x, value), (x + 45, unit), (x + 90, f"{low} - {high}" if low else f"< {high}")]
        paper.line(*cells)
        point = lambda text: text.replace(",", ".")  # noqa: E731 - used on the next line
        report.truths.append(
            Truth(name, point(first[0]), first[1], "2026-03-19", point(first[2]), point(first[3]), point(second[0]))
        )
    report.content = paper.content()
    return report


def in_row_days() -> Report:
    """The earlier result with its day in the row itself, titers, words, differential counts in two kinds of amount."""
    report, paper = Report(name="in_row_days"), Paper()
    paper.line((40, "Laboratoire du Parc"), down=14, bold=True)
    paper.line((40, "Monsieur PETIT Marc"), (300, "Né le 11/07/1959"), down=12)
    paper.line((40, "Prélèvement du 06/05/2026 08:00"), down=24)
    day = "2026-05-06"
    paper.line((40, "Analyses"), (220, "Résultats"), (300, "Valeurs usuelles"), (430, "Résultat antérieur"), bold=True)
    paper.line((40, "Ferritine"), (220, "18 µg/L"), (300, "30 - 300"), (430, "25 (02/02/2025)"))
    report.truths += [
        Truth("Ferritine", "18", "µg/L", day, "30", "300"),
        Truth("Ferritine", "25", "µg/L", "2025-02-02"),
    ]
    paper.line((40, "Anticorps antinucléaires"), (220, "1:160"), (300, "< 1:80"))
    report.truths.append(Truth("Anticorps antinucléaires", "1:160", "", day))
    paper.line((40, "Antigène HBs"), (220, "Négatif"), (430, "Négatif (02/02/2025)"))
    report.truths += [Truth("Antigène HBs", "Négatif", "", day), Truth("Antigène HBs", "Négatif", "", "2025-02-02")]
    paper.line((40, "Polynucléaires neutrophiles"), (220, "58,3 %"), down=11)
    paper.line((220, "3,61 G/L"), (300, "1,80 - 7,50"))
    report.truths += [
        Truth("Polynucléaires neutrophiles", "3.61", "G/L", day, "1.80", "7.50"),
        Truth("Polynucléaires neutrophiles", "58.3", "%", day),
    ]
    paper.line((40, "Débit de filtration glomérulaire estimé"), down=11)
    paper.line((40, "(CKD-EPI)"), (220, "84 mL/min/1,73m²"), (300, "> 90"))
    report.truths.append(
        Truth("Débit de filtration glomérulaire estimé (CKD-EPI)", "84", "mL/min/1,73m²", day, "90", "")
    )
    paper.line((40, "Groupe sanguin"), (220, "O Rh +"))
    report.truths.append(Truth("Groupe sanguin", "O Rh +", "", day))
    report.content = paper.content()
    return report


def unheard(day: str) -> Report:
    """A laboratory with a unit that no table knows and a day that is not said to be the specimen's."""
    report, paper = Report(name="unheard"), Paper()
    paper.line((40, "Laboratoire des Confins"), down=14, bold=True)
    paper.line((40, "Nom : MOREAU Luc"), (300, "Né le 09/02/1968"), down=12)
    paper.line((40, f"Reçu le {day}"), down=24)
    paper.line((40, "Dosage"), (190, "Résultat"), (260, "Unité"), (350, "Référence"), bold=True)
    iso = "-".join(reversed(day.split("/")))
    for name, value, low, high in (("Zymase tardive", "3,4", "2,0", "5,0"), ("Zymase précoce", "12,5", "8,0", "20,0")):
        paper.line((40, name), (190, value), (260, "uZy/L"), (350, f"{low} - {high}"))
        point = lambda text: text.replace(",", ".")  # noqa: E731 - used on the next line
        report.truths.append(Truth(name, point(value), "uZy/L", iso, point(low), point(high)))
    report.content = paper.content()
    return report


REPORTS: tuple[Callable[[], Report], ...] = (
    fr_leaders, us_in_out, us_flags, gb_bare, cumulative, two_columns, two_units, in_row_days,
)  # fmt: skip


def found_of(truths: Iterable[Truth]) -> set[tuple[str, str, str]]:
    """(value, unit, day) of each truth."""
    return {(truth.value, truth.unit, truth.day) for truth in truths}
