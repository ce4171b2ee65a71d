"""Labels of the pages that show records: home, timeline, measures, lists, record, documents."""

LABELS: dict[str, tuple[str, str]] = {
    "home.measures": ("Measures", "Mesures suivies"),
    "home.medicines": ("Medicines now", "Médicaments en cours"),
    "home.no-medicines": (
        "No current medicine in the imported records.",
        "Aucun médicament en cours dans les documents importés.",
    ),
    "home.no-allergies": (
        "No allergy in the imported records. That does not mean there is none.",
        "Aucune allergie dans les documents importés. Cela ne veut pas dire qu’il n’y en a pas.",
    ),
    "home.visit": ("Next visit", "Prochain rendez-vous"),
    "home.no-visit": ("No coming visit in the records.", "Aucun rendez-vous à venir dans le dossier."),
    "home.new": ("New since {day}", "Nouveau depuis le {day}"),
    "home.nothing-new": ("Nothing new in the last import.", "Rien de nouveau dans le dernier import."),
    "home.all": ("Show all {count}", "Tout afficher ({count})"),
    "home.files.one": ("{count} file brought in", "{count} fichier importé"),
    "home.files.many": ("{count} files brought in", "{count} fichiers importés"),
    "home.recovery": (
        "Your recovery code has not been checked yet. Without it, a forgotten passphrase closes the vault for good.",
        (
            "Votre code de secours n’a pas encore été vérifié. Sans lui, une phrase secrète oubliée ferme le coffre pour "
            "toujours."
        ),
    ),
    "home.recovery-button": ("Make a new code", "Créer un nouveau code"),
    "home.waiting.one": (
        "{count} file waits for you to say whose it is.",
        "{count} fichier attend que vous disiez à qui il est.",
    ),
    "home.waiting.many": (
        "{count} files wait for you to say whose they are.",
        "{count} fichiers attendent que vous disiez à qui ils sont.",
    ),
    "home.waiting-button": ("Answer", "Répondre"),
    "home.empty": ("Nothing here yet", "Rien ici pour l’instant"),
    "home.empty-text": (
        (
            "Bring in a file from a portal, a hospital or a laboratory: measures, medicines, visits and documents will "
            "stand here in order."
        ),
        (
            "Importez un fichier d’un portail, d’un hôpital ou d’un laboratoire : mesures, médicaments, visites et documents "
            "s’y rangeront."
        ),
    ),
    "home.nobody": ("Whose records will this be?", "De qui sera ce dossier ?"),
    "home.nobody-text": (
        "Add a person, or bring in a file that says whose it is. Each person has a file and a key of their own.",
        (
            "Ajoutez une personne, ou importez un fichier qui dit à qui il est. Chacun a son propre fichier et sa propre "
            "clé."
        ),
    ),
    "home.nobody-button": ("Add a person", "Ajouter une personne"),
    "timeline.filter": ("Filter by a word", "Filtrer par un mot"),
    "timeline.years": ("Years", "Années"),
    "timeline.visits": ("Visits", "Visites"),
    "timeline.results": ("Results", "Analyses"),
    "timeline.vitals": ("Measurements", "Mesures"),
    "timeline.medicines": ("Medicines", "Médicaments"),
    "timeline.conditions": ("Conditions", "Maladies"),
    "timeline.vaccines": ("Vaccines", "Vaccins"),
    "timeline.documents": ("Documents", "Documents"),
    "timeline.plans": ("Plans and family", "Plans et famille"),
    "timeline.money": ("Insurance", "Assurance"),
    "timeline.from-file": ("From {file}", "Depuis {file}"),
    "timeline.empty": ("A life in order", "Une vie en ordre"),
    "timeline.empty-text": (
        "Every visit, result and letter will stand here by day, the newest on top.",
        "Chaque visite, résultat et courrier se rangera ici par jour, le plus récent en haut.",
    ),
    "timeline.none": ("Nothing matches", "Rien ne correspond"),
    "timeline.none-text": (
        (
            "Take a filter away or try another word. Records that do not count (entered in error, for example) are not "
            "shown here."
        ),
        (
            "Retirez un filtre ou essayez un autre mot. Les fiches qui ne comptent pas (saisies par erreur, par exemple) ne "
            "sont pas montrées ici."
        ),
    ),
    "measures.add": ("Add a measurement", "Ajouter une mesure"),
    "measures.filter": ("Find a measure", "Trouver une mesure"),
    "measures.vitals": ("Vital signs", "Constantes"),
    "measures.others": ("Others", "Autres"),
    "measures.no-match": ("No measure of that name", "Aucune mesure de ce nom"),
    "measures.no-match-text": ("Try a part of the name.", "Essayez une partie du nom."),
    "measures.empty": ("No measures yet", "Pas encore de mesures"),
    "measures.empty-text": (
        (
            "Laboratory results and vital signs will stand here, each with its history and the range that the laboratory "
            "printed."
        ),
        (
            "Les analyses et les constantes se rangeront ici, chacune avec son histoire et l’intervalle imprimé par le "
            "laboratoire."
        ),
    ),
    "group.diabetes": ("Sugar", "Sucre"),
    "group.metabolic": ("Metabolism", "Métabolisme"),
    "group.hormone": ("Hormones", "Hormones"),
    "group.cardiac": ("Heart", "Cœur"),
    "group.bone": ("Bone", "Os"),
    "group.cgm": ("Continuous glucose", "Glucose en continu"),
    "group.score": ("Scores", "Scores"),
    "group.social": ("Life", "Vie"),
    "group.screening": ("Screening", "Dépistage"),
    "group.vitamin": ("Vitamins", "Vitamines"),
    "group.mineral": ("Minerals", "Minéraux"),
    "group.urine": ("Urine", "Urine"),
    "group.lung": ("Lungs", "Poumons"),
    "group.inflammation": ("Inflammation", "Inflammation"),
    "group.immunology": ("Immune system", "Immunité"),
    "group.hematology": ("Blood", "Sang"),
    "group.microbiology": ("Germs", "Microbiologie"),
    "group.tumor-marker": ("Tumour markers", "Marqueurs tumoraux"),
    "group.pancreas": ("Pancreas", "Pancréas"),
    "group.drug-level": ("Medicine levels", "Dosages de médicaments"),
    "group.toxicology": ("Toxicology", "Toxicologie"),
    "group.pathology": ("Pathology", "Anatomie pathologique"),
    "group.gas": ("Blood gases", "Gaz du sang"),
    "group.activity": ("Activity", "Activité"),
    "group.group": ("Blood group", "Groupe sanguin"),
    "measure.date": ("Date", "Date"),
    "measure.value": ("Value", "Valeur"),
    "measure.range": ("Printed range", "Intervalle imprimé"),
    "measure.says": ("The source says", "La source dit"),
    "measure.source": ("Source", "Source"),
    "measure.table": ("Every value", "Toutes les valeurs"),
    "measure.points.one": ("{count} value", "{count} valeur"),
    "measure.points.many": ("All {count} values", "Les {count} valeurs"),
    "measure.printed": ("Printed range {span}", "Intervalle imprimé {span}"),
    "measure.old": ("This value is more than a year old.", "Cette valeur date de plus d’un an."),
    "measure.band": (
        "The band is the range that the source printed with the newest value.",
        "La bande est l’intervalle que la source a imprimé avec la valeur la plus récente.",
    ),
    "value.up-to": ("up to {value}", "jusqu’à {value}"),
    "value.from": ("from {value}", "à partir de {value}"),
    "value.range": ("{span}", "{span}"),
    "value.high": ("high, says the source", "élevé, dit la source"),
    "value.low": ("low, says the source", "bas, dit la source"),
    "value.abnormal": ("outside, says the source", "hors norme, dit la source"),
    "value.spoken": ("{name}: {count} values, from {first} to {last}", "{name} : {count} valeurs, de {first} à {last}"),
    "shelf.active": ("Now", "En cours"),
    "shelf.uncertain": ("Not confirmed", "Non confirmés"),
    "shelf.planned": ("Planned", "Prévus"),
    "shelf.done": ("On record", "Au dossier"),
    "shelf.past": ("Past", "Passés"),
    "shelf.proposed": ("Read from a page, to be confirmed", "Lu sur une page, à confirmer"),
    "shelf.void": ("Does not count", "Ne comptent pas"),
    "shelf.show-void": ("Also show what does not count", "Montrer aussi ce qui ne compte pas"),
    "shelf.add.medication": ("Add a medicine", "Ajouter un médicament"),
    "shelf.add.condition": ("Add a condition", "Ajouter une maladie"),
    "shelf.add.allergy": ("Add an allergy", "Ajouter une allergie"),
    "shelf.add.note": ("Write a note", "Écrire une note"),
    "empty.medicines": ("No medicines yet", "Pas encore de médicaments"),
    "empty.medicines.text": (
        "Prescriptions from your records will stand here: what is taken now, what was taken before, and since when.",
        "Les ordonnances de votre dossier se rangeront ici : ce qui est pris maintenant, avant, et depuis quand.",
    ),
    "empty.conditions": ("No conditions yet", "Pas encore de maladies"),
    "empty.conditions.text": (
        "Diagnoses and problems that professionals have recorded will stand here, current ones first.",
        "Les diagnostics et problèmes notés par les professionnels se rangeront ici, les actuels d’abord.",
    ),
    "empty.allergies": ("No allergies in the records", "Aucune allergie dans le dossier"),
    "empty.allergies.text": (
        "That does not mean there is none. Add what you know of, so that it always stands on Home.",
        "Cela ne veut pas dire qu’il n’y en a pas. Ajoutez ce que vous savez, pour que l’Accueil le montre toujours.",
    ),
    "empty.vaccines": ("No vaccines yet", "Pas encore de vaccins"),
    "empty.vaccines.text": (
        "Vaccines from your records will stand here by year.",
        "Les vaccins de votre dossier se rangeront ici par année.",
    ),
    "empty.visits": ("No visits yet", "Pas encore de visites"),
    "empty.visits.text": (
        "Appointments, stays and procedures will stand here by year.",
        "Les consultations, séjours et actes se rangeront ici par année.",
    ),
    "empty.more": ("Nothing else yet", "Rien d’autre pour l’instant"),
    "empty.more.text": (
        "Care plans, goals, family history, insurance, bills and your own notes will stand here.",
        "Les plans de soins, objectifs, antécédents familiaux, assurances, factures et vos notes se rangeront ici.",
    ),
    "empty.documents": ("No documents yet", "Pas encore de documents"),
    "empty.documents.text": (
        "Letters, reports, scans and photos will stand here. Any file can be brought in; PDFs and pictures are shown.",
        (
            "Courriers, comptes rendus, scans et photos se rangeront ici. Tout fichier peut être importé ; les PDF et les "
            "images sont affichés."
        ),
    ),
    "record.when": ("When", "Quand"),
    "record.span": ("{first} to {last}", "du {first} au {last}"),
    "record.detail": ("Summary", "Résumé"),
    "record.place": ("Where", "Où"),
    "record.author": ("By", "Par"),
    "record.source": ("Source", "Source"),
    "record.status": ("Status there", "Statut d’origine"),
    "record.code": ("Codes", "Codes"),
    "record.original": ("The original, as received", "L’original, tel que reçu"),
    "record.original-of": ("Original in {file}", "Original dans {file}"),
    "record.looking-up": ("Looking the place up in the original …", "Recherche de l’endroit dans l’original…"),
    "record.lines": ("Lines {first} to {last} of the file", "Lignes {first} à {last} du fichier"),
    "record.no-picture": (
        "This sort of file cannot be shown here. It is kept exactly as it came and can be exported.",
        "Ce type de fichier ne peut pas être montré ici. Il est gardé exactement comme il est venu et peut être exporté.",
    ),
    "record.page-before": ("Page before", "Page précédente"),
    "record.page-after": ("Next page", "Page suivante"),
    "record.page-of": ("Page {page} of {count}", "Page {page} sur {count}"),
    "record.versions.one": ("{count} version", "{count} version"),
    "record.versions.many": ("{count} versions", "{count} versions"),
    "record.sightings.one": ("Seen in {count} file", "Vu dans {count} fichier"),
    "record.sightings.many": ("Seen in {count} files", "Vu dans {count} fichiers"),
    "record.seen": ("Read as {format}", "Lu comme {format}"),
    "record.related": ("Belongs with", "Va avec"),
    "record.void": (
        "This record never counts: its source says “{status}”. It is kept, and left out of answers.",
        "Cette fiche ne compte pas : sa source dit « {status} ». Elle est gardée, mais hors des réponses.",
    ),
    "record.open": ("Open as a page", "Ouvrir en page"),
    "record.more": ("What can be done with this record", "Ce que l’on peut faire de cette fiche"),
    "record.delete": ("Delete this record", "Supprimer cette fiche"),
    "record.delete-title": ("Delete this record?", "Supprimer cette fiche ?"),
    "record.delete-text": (
        (
            "It will be gone from lists and answers, with all its versions. Bringing the same file in again does not "
            "always bring it back."
        ),
        (
            "Elle disparaîtra des listes et des réponses, avec toutes ses versions. Importer de nouveau le même fichier ne la "
            "fait pas toujours revenir."
        ),
    ),
    "record.deleted": ("The record has been deleted.", "La fiche a été supprimée."),
    "record.none": ("No original to show", "Pas d’original à montrer"),
    "record.none-text": ("This record has no file of its own.", "Cette fiche n’a pas de fichier à elle."),
}
