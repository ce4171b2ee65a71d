"""Labels of what has to be looked at once: tables and pages."""

LABELS: dict[str, tuple[str, str]] = {
    "table.title": ("What are these columns?", "Que sont ces colonnes ?"),
    "table.words": (
        (
            "HealthDesk has looked at the headings and the values. Please check what each column is taken for. You are asked "
            "once: the next table with the same headings is read at once."
        ),
        (
            "HealthDesk a regardé les en-têtes et les valeurs. Vérifiez pour quoi chaque colonne est prise. La question ne "
            "se pose qu’une fois : le prochain tableau aux mêmes en-têtes sera lu aussitôt."
        ),
    ),
    "table.none": ("No table in here", "Pas de tableau ici"),
    "table.none-text": (
        "No line of headings was found in this file. It stays among the documents, whole.",
        "Aucune ligne d’en-têtes n’a été trouvée dans ce fichier. Il reste parmi les documents, entier.",
    ),
    "table.no-values": ("no values in the first rows", "aucune valeur dans les premières lignes"),
    "table.no-heading": ("Column without a heading", "Colonne sans en-tête"),
    "table.what": ("What is {heading}", "Qu’est-ce que {heading}"),
    "table.unit": ("Unit", "Unité"),
    "table.unit-of": ("Unit of {heading}", "Unité de {heading}"),
    "table.named": ("A measure called {heading}", "Une mesure nommée {heading}"),
    "table.role.when": ("The date", "La date"),
    "table.role.time": ("The time of day", "L’heure"),
    "table.role.end": ("When it ended", "La fin"),
    "table.role.length": ("How long it lasted", "La durée"),
    "table.role.name": ("The name of the test", "Le nom de l’analyse"),
    "table.role.value": ("The value", "La valeur"),
    "table.role.unit": ("The unit", "L’unité"),
    "table.role.range": ("The reference range", "L’intervalle de référence"),
    "table.role.low": ("The lower end of the range", "La borne basse"),
    "table.role.high": ("The upper end of the range", "La borne haute"),
    "table.role.flag": ("The laboratory’s high or low mark", "La marque haut ou bas du laboratoire"),
    "table.role.dated": ("Values of one day", "Valeurs d’un jour"),
    "table.role.pressure": ("Blood pressure as 120/80", "Tension sous la forme 120/80"),
    "table.role.note": ("A note", "Une note"),
    "table.role.device": ("The device", "L’appareil"),
    "table.role.person": ("Who was measured", "La personne mesurée"),
    "table.role.left-out": ("Leave it out", "Ne pas la lire"),
    "table.order": ("Dates are written", "Les dates s’écrivent"),
    "table.order.dmy": ("day, month, year (31/12/2026)", "jour, mois, année (31/12/2026)"),
    "table.order.mdy": ("month, day, year (12/31/2026)", "mois, jour, année (12/31/2026)"),
    "table.order.ymd": ("year, month, day (2026-12-31)", "année, mois, jour (2026-12-31)"),
    "table.decimal": ("Decimals are written", "Les décimales s’écrivent"),
    "table.decimal.point": ("with a point (7.5)", "avec un point (7.5)"),
    "table.decimal.comma": ("with a comma (7,5)", "avec une virgule (7,5)"),
    "table.doubt.date-order": (
        "The dates could be read in two ways. Please say how they are written.",
        "Les dates peuvent se lire de deux façons. Dites comment elles s’écrivent.",
    ),
    "table.doubt.decimal": (
        "The decimal mark is not certain. Please say how decimals are written.",
        "La marque décimale n’est pas certaine. Dites comment s’écrivent les décimales.",
    ),
    "table.doubt.unit": (
        "A unit is missing. Please write it beside its column, as your device or laboratory prints it.",
        "Une unité manque. Écrivez-la à côté de sa colonne, comme votre appareil ou votre laboratoire l’imprime.",
    ),
    "table.doubt.date": (
        "No column holds dates yet. Please choose the one that does.",
        "Aucune colonne ne contient encore de dates. Choisissez celle qui en contient.",
    ),
    "table.doubt.value": (
        "No column holds values yet. Please choose at least one.",
        "Aucune colonne ne contient encore de valeurs. Choisissez-en au moins une.",
    ),
    "table.read": ("Read the table", "Lire le tableau"),
    "table.done.one": ("{count} value was read.", "{count} valeur a été lue."),
    "table.done.many": ("{count} values were read.", "{count} valeurs ont été lues."),
    "table.asks.one": (
        "{count} table has to be asked about once",
        "{count} tableau demande une réponse, une seule fois",
    ),
    "table.asks.many": (
        "{count} tables have to be asked about once",
        "{count} tableaux demandent une réponse, une seule fois",
    ),
    "table.ask": ("What are its columns?", "Que sont ses colonnes ?"),
}
