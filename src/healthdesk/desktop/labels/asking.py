"""Labels of Ask: the plan in everyday words, the model's card, what was looked through."""

LABELS: dict[str, tuple[str, str]] = {
    "ask.prompt": ("Ask about {name}’s records", "Une question sur le dossier de {name}"),
    "ask.about": (
        (
            "Answers come from the imported records only, and show where from. HealthDesk is software and can be wrong; it "
            "does not replace a health professional."
        ),
        (
            "Les réponses viennent des seuls documents importés et montrent d’où. HealthDesk est un logiciel et peut se "
            "tromper ; il ne remplace pas un professionnel de santé."
        ),
    ),
    "ask.empty": ("Ask in your own words", "Demandez avec vos mots"),
    "ask.empty-text": (
        (
            "For example when something was last measured, what is taken now, or when a visit was. Each sentence of the "
            "answer opens the record it rests on."
        ),
        (
            "Par exemple la date d’une dernière mesure, les médicaments actuels ou une visite passée. Chaque phrase de la "
            "réponse ouvre la fiche sur laquelle elle repose."
        ),
    ),
    "ask.plain": ("In plain words, by the local model", "En mots simples, par le modèle local"),
    "ask.model-building": (
        "The local model is being made ready, {percent} %. Answers above do not need it.",
        "Le modèle local est en préparation, {percent} %. Les réponses ci-dessus n’en ont pas besoin.",
    ),
    "ask.model-starting": ("The local model is starting …", "Le modèle local démarre…"),
    "ask.model-ready": ("The local model is writing …", "Le modèle local écrit…"),
    "ask.kept": (
        "{model} · {kept} of {offered} sentences kept after checking each against the records",
        "{model} · {kept} phrases sur {offered} gardées après vérification de chacune dans le dossier",
    ),
    "ask.none-kept": (
        "The model wrote {offered} sentences. None passed the check against the records, so none is shown.",
        "Le modèle a écrit {offered} phrases. Aucune n’a passé la vérification, aucune n’est donc montrée.",
    ),
    "ask.looked": ("What this rests on", "Sur quoi cela repose"),
    "ask.looked-hide": ("Hide what this rests on", "Cacher sur quoi cela repose"),
    "ask.computed": ("computed", "calculé"),
    "ask.incomplete": (
        "Imported records may be incomplete: other places may know more.",
        "Les documents importés peuvent être incomplets : d’autres lieux peuvent en savoir plus.",
    ),
    "ask.mark": ("Source {number}: {title}, {when}", "Source {number} : {title}, {when}"),
    "plan.latest": ("Newest value", "Dernière valeur"),
    "plan.previous": ("Value before", "Valeur précédente"),
    "plan.first": ("First value", "Première valeur"),
    "plan.history": ("Every value", "Toutes les valeurs"),
    "plan.extreme": ("Highest or lowest", "Plus haute ou plus basse"),
    "plan.mean": ("Mean", "Moyenne"),
    "plan.count": ("How many", "Combien"),
    "plan.trend": ("Over time", "Au fil du temps"),
    "plan.change-last-two": ("Last two values", "Deux dernières valeurs"),
    "plan.change-window": ("Change over a time", "Évolution sur une période"),
    "plan.value-on": ("Value on a day", "Valeur à une date"),
    "plan.around-event": ("Before and after", "Avant et après"),
    "plan.convert": ("In another unit", "Dans une autre unité"),
    "plan.derived": ("Computed value", "Valeur calculée"),
    "plan.range-status": ("Against the printed range", "Selon l’intervalle imprimé"),
    "plan.out-of-range": ("Outside the printed range", "Hors de l’intervalle imprimé"),
    "plan.panel": ("Panel of tests", "Bilan"),
    "plan.list": ("List", "Liste"),
    "plan.list-past": ("Past ones", "Les anciens"),
    "plan.check": ("Is it in the records", "Est-ce au dossier"),
    "plan.when": ("When", "Quand"),
    "plan.where": ("Where", "Où"),
    "plan.who": ("Who", "Qui"),
    "plan.reactions": ("Reactions", "Réactions"),
    "plan.duplicates": ("Named twice", "En double"),
    "plan.dose": ("Recorded dose", "Dose notée"),
    "plan.why": ("Why", "Pourquoi"),
    "plan.document": ("In documents", "Dans les documents"),
    "plan.explain": ("What it means", "Ce que cela veut dire"),
    "plan.about": ("About HealthDesk", "À propos de HealthDesk"),
    "plan.refer": ("For a professional", "Pour un professionnel"),
    "plan.family": ("In the family", "Dans la famille"),
    "plan.summary": ("Summary", "Résumé"),
    "plan.changes-since": ("What changed", "Ce qui a changé"),
    "plan.missing": ("What is missing", "Ce qui manque"),
    "plan.last-tests": ("Latest tests", "Derniers examens"),
    "plan.unknown": ("Not understood", "Pas compris"),
    "plan.clarify": ("One question back", "Une question en retour"),
    "plan.since": ("since {since}", "depuis le {since}"),
    "plan.until": ("until {until}", "jusqu’au {until}"),
    "plan.between": ("{since} to {until}", "du {since} au {until}"),
}
