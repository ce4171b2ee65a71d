"""Labels of Ask: the conversation, chips, the model's words, why an answer is what it is, earlier questions."""

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
    "ask.send": ("Ask", "Demander"),
    "ask.follow": ("Go on asking about {name}’s records", "Une autre question sur le dossier de {name}"),
    "ask.looking": ("Looking through the records …", "Recherche dans le dossier…"),
    "ask.stop": ("Stop", "Arrêter"),
    "ask.stop-looking": ("Stop looking for an answer", "Arrêter la recherche"),
    "ask.stop-model": ("Stop the local model", "Arrêter le modèle local"),
    "ask.stopped": ("Stopped. You can ask again at any time.", "Arrêté. Vous pouvez redemander à tout moment."),
    "ask.stopped-model": ("Stopped.", "Arrêté."),
    "ask.understood": ("How the question was understood", "Comment la question a été comprise"),
    "ask.chip-what": ("What: {words}", "Quoi : {words}"),
    "ask.chip-how": ("How: {words}", "Comment : {words}"),
    "ask.chip-when": ("When: {words}", "Quand : {words}"),
    "ask.chip-whose": ("Whose records: {words}", "Dossier : {words}"),
    "ask.chip-correct": ("Press to correct", "Appuyez pour corriger"),
    "ask.plain": ("In plain words", "En mots simples"),
    "ask.model-building": (
        "The local model is being made ready, {percent} %. The answer does not need it.",
        "Le modèle local est en préparation, {percent} %. La réponse n’en a pas besoin.",
    ),
    "ask.model-starting": ("the local model is starting …", "le modèle local démarre…"),
    "ask.model-ready": ("the local model is writing …", "le modèle local écrit…"),
    "ask.kept": (
        "Written by {model}, on this computer. Each sentence was checked against the records.",
        "Écrit par {model}, sur cet ordinateur. Chaque phrase a été comparée au dossier.",
    ),
    "ask.kept-short": ("sentences kept: {kept} of {offered}", "phrases gardées : {kept} sur {offered}"),
    "ask.none-kept": (
        "None of the model’s sentences passed the check against the records, so none is shown.",
        "Aucune phrase du modèle n’a passé la comparaison avec le dossier : aucune n’est montrée.",
    ),
    "ask.why": ("Why this answer", "Pourquoi cette réponse"),
    "ask.why-understood": ("Understood as: {words}", "Compris ainsi : {words}"),
    "ask.why-looked.one": ("{count} record was looked at.", "{count} fiche a été regardée."),
    "ask.why-looked.many": ("{count} records were looked at.", "{count} fiches ont été regardées."),
    "ask.why-cited.one": ("The answer rests on this one:", "La réponse repose sur celle-ci :"),
    "ask.why-cited.many": ("The answer rests on these {count}:", "La réponse repose sur ces {count} :"),
    "ask.why-uncited": ("None of them answers the question.", "Aucune ne répond à la question."),
    "ask.why-more.one": ("and {count} more", "et {count} autre"),
    "ask.why-more.many": ("and {count} more", "et {count} autres"),
    "ask.copy": ("Copy the answer", "Copier la réponse"),
    "ask.copied": (
        "Copied. What you paste elsewhere is no longer protected.",
        "Copié. Ce que vous collez ailleurs n’est plus protégé.",
    ),
    "ask.copied-from": (
        "From HealthDesk, restated from imported records, which may be incomplete.",
        "Tiré de HealthDesk, d’après des documents importés, peut-être incomplets.",
    ),
    "ask.go-on": ("I have read this. Show what the records say", "J’ai lu. Montrer ce que dit le dossier"),
    "ask.go-back": ("Go on", "Continuer"),
    "ask.history": ("Earlier questions", "Questions précédentes"),
    "ask.back": ("Back to the conversation", "Revenir à la conversation"),
    "ask.history-search": ("Find an earlier question", "Chercher une question précédente"),
    "ask.history-where": (
        "Kept in the encrypted file of {name}, on this computer. Whoever may open that file can read them.",
        "Conservées dans le fichier chiffré de {name}, sur cet ordinateur. Qui peut ouvrir ce fichier peut les lire.",
    ),
    "ask.history-empty": ("No earlier questions", "Aucune question précédente"),
    "ask.history-empty-text": (
        "What you ask is kept here with its answer, so that you can find it again or delete it.",
        "Ce que vous demandez est conservé ici avec la réponse : vous pourrez le retrouver ou le supprimer.",
    ),
    "ask.history-none-found": ("Nothing found", "Rien trouvé"),
    "ask.history-none-found-text": (
        "No earlier question and no answer holds these words.",
        "Aucune question ni réponse précédente ne contient ces mots.",
    ),
    "ask.history-more": (
        "The newest {count} are shown. A word above finds older ones.",
        "Les {count} plus récentes sont affichées. Un mot ci-dessus retrouve les autres.",
    ),
    "ask.keep": ("Keep questions", "Conserver les questions"),
    "ask.kept-on": ("Questions are kept from now on.", "Les questions sont conservées à partir de maintenant."),
    "ask.kept-off": (
        "Questions are no longer kept. Those already here stay until you delete them.",
        "Les questions ne sont plus conservées. Celles qui sont ici restent jusqu’à ce que vous les supprimiez.",
    ),
    "ask.delete-one": ("Delete “{question}”", "Supprimer « {question} »"),
    "ask.delete-all": ("Delete all", "Tout supprimer"),
    "ask.delete-all-title": ("Delete all earlier questions?", "Supprimer toutes les questions précédentes ?"),
    "ask.delete-all-text": (
        "All questions about {name} and their answers go for good. The records stay as they are.",
        "Toutes les questions sur {name} et leurs réponses disparaissent pour toujours. Le dossier reste tel quel.",
    ),
    "ask.deleted-one": ("The question was deleted.", "La question a été supprimée."),
    "ask.deleted-all": ("All earlier questions were deleted.", "Toutes les questions précédentes ont été supprimées."),
    "ask.asked-on": ("Asked on {day}", "Question posée le {day}"),
    "ask.since-changed": (
        "The records behind this answer have changed since.",
        "Le dossier sur lequel repose cette réponse a changé depuis.",
    ),
    "ask.since-more": (
        "Records have come or gone since this answer.",
        "Des documents sont arrivés ou partis depuis cette réponse.",
    ),
    "ask.again": ("Ask again", "Redemander"),
    "ask.computed": ("computed", "calculé"),
    "ask.incomplete": (
        "Imported records may be incomplete: other places may know more.",
        "Les documents importés peuvent être incomplets : d’autres lieux peuvent en savoir plus.",
    ),
    "ask.mark": ("Source {number}: {title}, {when}", "Source {number} : {title}, {when}"),
}
