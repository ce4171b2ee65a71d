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
    "confirm.title": ("Is this what the page says?", "Est-ce bien ce que dit la page ?"),
    "confirm.words": (
        (
            "These results were read from the page. Please compare them with it once; until then they can be found, but no "
            "trend and no answer rests on them. What needs a close look comes first."
        ),
        (
            "Ces résultats ont été lus sur la page. Comparez-les une fois avec elle ; jusque-là, on peut les retrouver, mais "
            "aucune courbe ni réponse ne s’appuie sur eux. Ce qui demande attention vient en premier."
        ),
    ),
    "confirm.known": (
        "You have confirmed a page of this layout before. Please look once whether it was read rightly.",
        "Vous avez déjà confirmé une page de cette présentation. Vérifiez une fois qu’elle a été bien lue.",
    ),
    "confirm.name": ("Test", "Analyse"),
    "confirm.value": ("Value", "Valeur"),
    "confirm.unit": ("Unit", "Unité"),
    "confirm.range": ("Reference range", "Valeurs de référence"),
    "confirm.date": ("Date", "Date"),
    "confirm.also": ("Also printed as {value}", "Aussi imprimé : {value}"),
    "confirm.check": ("Please check", "À vérifier"),
    "confirm.doubt": ("Not certain: {parts}.", "Pas certain : {parts}."),
    "confirm.no-result": ("Not a result", "Pas un résultat"),
    "confirm.keep": ("Confirm this page", "Confirmer cette page"),
    "confirm.done.one": ("{count} result confirmed.", "{count} résultat confirmé."),
    "confirm.done.many": ("{count} results confirmed.", "{count} résultats confirmés."),
    "confirm.begin": ("Look at them", "Les regarder"),
    "confirm.waiting.one": ("{count} page to look at once", "{count} page à regarder une fois"),
    "confirm.waiting.many": ("{count} pages to look at once", "{count} pages à regarder une fois"),
    "confirm.results.one": ("{count} result was read from it.", "{count} résultat y a été lu."),
    "confirm.results.many": ("{count} results were read.", "{count} résultats y ont été lus."),
    "confirm.doubtful.one": ("{count} of them needs a close look.", "{count} demande une attention particulière."),
    "confirm.doubtful.many": ("{count} of them need a close look.", "{count} demandent une attention particulière."),
    "confirm.none": ("No page waits here", "Aucune page n’attend ici"),
    "confirm.none-text": (
        "Every page was looked at. Their results stand with the measures.",
        "Toutes les pages ont été regardées. Leurs résultats sont avec les mesures.",
    ),
}
