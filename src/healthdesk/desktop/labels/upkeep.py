"""Labels of bring in, entries by hand, sources, people and settings."""

LABELS: dict[str, tuple[str, str]] = {
    "bring.drop": ("Drop files or folders here", "Déposez des fichiers ou dossiers ici"),
    "bring.can-read": (
        (
            "Records from portals, hospitals and laboratories in every common form (FHIR, C-CDA and CDA, HL7, zips), letters, "
            "scans and photos, exports of a phone or a device, tables. Anything else is kept as a document."
        ),
        (
            "Dossiers de portails, d’hôpitaux et de laboratoires sous toute forme courante (FHIR, CDA, HL7, archives zip), "
            "courriers, scans et photos, exports d’un téléphone ou d’un appareil, tableaux. Tout le reste est gardé comme document."
        ),
    ),
    "bring.files": ("Choose files", "Choisir des fichiers"),
    "bring.folder": ("Choose a folder", "Choisir un dossier"),
    "bring.whose": ("Whose records", "À qui"),
    "bring.whose-file": ("The file says whose it is", "Le fichier dit à qui il est"),
    "bring.reading": ("Reading …", "Lecture…"),
    "bring.progress": ("How far reading is", "Avancement de la lecture"),
    "bring.stopped": (
        "Stopped. What was finished before is kept; the file under way was not brought in.",
        "Arrêté. Ce qui était terminé est gardé ; le fichier en cours n’a pas été importé.",
    ),
    "bring.nothing": ("There was no file in there.", "Il n’y avait aucun fichier."),
    "bring.done": ("Just now", "À l’instant"),
    "report.added.one": ("{count} new record for {name}.", "{count} nouvelle fiche pour {name}."),
    "report.added.many": ("{count} new records for {name}.", "{count} nouvelles fiches pour {name}."),
    "report.known": ("Already here for {name}. Nothing was changed.", "Déjà là pour {name}. Rien n’a été changé."),
    "report.nothing-new": (
        "Nothing new for {name}. Nothing was changed.",
        "Rien de nouveau pour {name}. Rien n’a été changé.",
    ),
    "report.withdrawn": (
        "The import has been taken back. What it alone had brought is no longer shown.",
        "L’import a été annulé. Ce qu’il était seul à apporter n’est plus affiché.",
    ),
    "report.waits": (
        "Waits, encrypted, until you say whose it is.",
        "Attend, chiffré, que vous disiez à qui il est.",
    ),
    "report.title": ("Brought in", "Importé"),
    "report.inside.one": ("Opened: {count} file was inside.", "Ouvert : {count} fichier était à l’intérieur."),
    "report.inside.many": ("Opened: {count} files were inside.", "Ouvert : {count} fichiers étaient à l’intérieur."),
    "report.all-known": (
        "All of it is here already. Nothing was changed.",
        "Tout est déjà là. Rien n’a été changé.",
    ),
    "report.none-taken": ("Nothing came in.", "Rien n’a été importé."),
    "report.contradicts.one": (
        "{count} contradicts what another source says; both are shown side by side.",
        "{count} contredit une autre source ; les deux sont montrées côte à côte.",
    ),
    "report.contradicts.many": (
        "{count} contradict what another source says; both are shown side by side.",
        "{count} contredisent une autre source ; les deux sont montrées côte à côte.",
    ),
    "report.waiting.one": (
        "{count} file waits for you to say whose it is.",
        "{count} fichier attend que vous disiez à qui il est.",
    ),
    "report.waiting.many": (
        "{count} files wait for you to say whose they are.",
        "{count} fichiers attendent que vous disiez à qui ils sont.",
    ),
    "report.more-files.one": ("Show {count} more file", "Montrer {count} autre fichier"),
    "report.more-files.many": ("Show {count} more files", "Montrer {count} autres fichiers"),
    "report.undo.one": ("Undo this import", "Annuler cet import"),
    "report.undo.many": ("Undo these {count} imports", "Annuler ces {count} imports"),
    "preview.title": ("This is what would come in", "Voici ce qui serait importé"),
    "preview.keep": ("Keep all of this", "Garder tout cela"),
    "preview.drop": ("Leave it out", "Ne rien importer"),
    "preview.dropped": (
        "Nothing was taken in. Your records are as they were.",
        "Rien n’a été importé. Vos dossiers n’ont pas changé.",
    ),
    "locked.password": ("Password of {file}", "Mot de passe de {file}"),
    "locked.field": ("Password", "Mot de passe"),
    "locked.open": ("Open it", "L’ouvrir"),
    "whose.title.one": ("Whose is this file?", "À qui est ce fichier ?"),
    "whose.title.many": ("Whose are these {count} files?", "À qui sont ces {count} fichiers ?"),
    "whose.words.one": (
        "Until you say, it waits encrypted and counts for nobody. What you say is remembered for this source.",
        "Jusqu’à votre réponse, il attend, chiffré, et ne compte pour personne. Votre réponse est retenue pour cette source.",
    ),
    "whose.words.many": (
        "Until you say, they wait encrypted and count for nobody. What you say is remembered for each source.",
        "Jusqu’à votre réponse, ils attendent, chiffrés, et ne comptent pour personne. Votre réponse est retenue pour chaque source.",
    ),
    "whose.nobody.one": ("A file that names nobody", "Un fichier qui ne nomme personne"),
    "whose.nobody.many": ("Files that name nobody", "Fichiers qui ne nomment personne"),
    "whose.first": (
        "Nobody is here yet. Say whose records these are, and the file comes in.",
        "Personne n’est encore là. Dites de qui est ce dossier, et le fichier pourra entrer.",
    ),
    "whose.born": ("born {day}", "naissance : {day}"),
    "whose.files.one": ("{count} file", "{count} fichier"),
    "whose.files.many": ("{count} files", "{count} fichiers"),
    "whose.reply": ("Whose: {name}", "À qui : {name}"),
    "whose.choose": ("Choose a person", "Choisir une personne"),
    "whose.new": ("Somebody new: {name}", "Une nouvelle personne : {name}"),
    "whose.later": ("Decide later", "Décider plus tard"),
    "whose.bring.one": ("Bring it in", "L’importer"),
    "whose.bring.many": ("Bring them in", "Les importer"),
    "whose.discard.one": ("Do not keep it", "Ne pas le garder"),
    "whose.discard.many": ("Keep none of them", "N’en garder aucun"),
    "whose.none-chosen": ("Please choose a person first.", "Choisissez d’abord une personne."),
    "report.updated.one": ("{count} record has a newer version.", "{count} fiche a une version plus récente."),
    "report.updated.many": ("{count} records have a newer version.", "{count} fiches ont une version plus récente."),
    "report.duplicate.one": ("{count} was already here.", "{count} était déjà là."),
    "report.duplicate.many": ("{count} were already here.", "{count} étaient déjà là."),
    "report.linked.one": (
        "{count} says the same as another source; both are kept.",
        "{count} dit la même chose qu’une autre source ; les deux sont gardées.",
    ),
    "report.linked.many": (
        "{count} say the same as another source; both are kept.",
        "{count} disent la même chose qu’une autre source ; les deux sont gardées.",
    ),
    "report.odd.one": ("{count} place was not understood or is doubtful", "{count} endroit non compris ou douteux"),
    "report.odd.many": (
        "{count} places were not understood or are doubtful",
        "{count} endroits non compris ou douteux",
    ),
    "bring.seconds-left": ("less than a minute left", "moins d’une minute"),
    "bring.minutes-left.one": ("about {count} minute left", "environ {count} minute"),
    "bring.minutes-left.many": ("about {count} minutes left", "environ {count} minutes"),
    "run.finished": ("Finished", "Terminé"),
    "run.partial": ("In part", "En partie"),
    "run.refused": ("Not taken", "Non pris"),
    "run.known": ("Already here", "Déjà là"),
    "run.asks": ("Asks whose", "Demande à qui"),
    "run.withdrawn": ("Taken back", "Annulé"),
    "sources.intro": (
        "Every file that was brought in, kept exactly as it came. Taking an import back hides what it alone has brought.",
        "Chaque fichier importé, gardé exactement comme il est venu. Annuler un import cache ce qu’il est seul à apporter.",
    ),
    "sources.empty": ("Nothing brought in yet", "Rien d’importé pour l’instant"),
    "sources.empty-text": (
        "Each file you bring in is listed here with what it gave, and can be taken back.",
        "Chaque fichier importé est listé ici avec ce qu’il a donné, et peut être annulé.",
    ),
    "sources.show": ("Show its records", "Voir ses fiches"),
    "sources.times.one": ("{count} time", "{count} fois"),
    "sources.times.many": ("{count} times", "{count} fois"),
    "sources.forget": ("Delete for good", "Supprimer définitivement"),
    "sources.forget-title": ("Delete this import for good?", "Supprimer définitivement cet import ?"),
    "sources.forget-text": (
        "The original {file} and all that it alone brought are deleted. Backups made before still hold them.",
        "L’original {file} et tout ce que lui seul a apporté sont supprimés. Les sauvegardes antérieures les gardent.",
    ),
    "sources.forgotten": ("Deleted for good.", "Supprimé définitivement."),
    "sources.undo-title": ("Take this import back?", "Annuler cet import ?"),
    "sources.undo-text": (
        "What {file} alone has brought will no longer be shown or counted. The file can be brought in again.",
        "Ce que {file} est seul à apporter ne sera plus affiché ni compté. Le fichier pourra être importé de nouveau.",
    ),
    "entry.vital": ("A measurement", "Une mesure"),
    "entry.medication": ("A medicine", "Un médicament"),
    "entry.allergy": ("An allergy", "Une allergie"),
    "entry.condition": ("A condition", "Une maladie ou un problème"),
    "entry.note": ("A note", "Une note"),
    "entry.what": ("What was measured", "Ce qui a été mesuré"),
    "entry.value": ("Value", "Valeur"),
    "entry.unit": ("Unit", "Unité"),
    "entry.day": ("When", "Quand"),
    "entry.day-hint": (
        "A day such as 3 March 2026 or 3/21/2026; a month or a year alone is fine too.",
        "Un jour comme 3 mars 2026 ou 21/03/2026 ; un mois ou une année seule conviennent aussi.",
    ),
    "entry.day-unclear": (
        "This date could not be read. Try “3 March 2026”, “March 2026” or “2026”.",
        "Cette date n’a pas pu être lue. Essayez « 3 mars 2026 », « mars 2026 » ou « 2026 ».",
    ),
    "entry.value-unclear": (
        "A number, please; a blood pressure as 128/82.",
        "Un nombre, s’il vous plaît ; une tension comme 128/82.",
    ),
    "entry.title-missing": ("Please say what it is.", "Dites ce que c’est, s’il vous plaît."),
    "entry.medication-title": ("Name", "Nom"),
    "entry.medication-hint": ("As it stands on the box, with its strength.", "Comme sur la boîte, avec son dosage."),
    "entry.medication-detail": ("How it is taken, as prescribed", "Comment il est pris, selon l’ordonnance"),
    "entry.allergy-title": ("Allergic to", "Allergie à"),
    "entry.allergy-hint": (
        "A medicine, a food, a plant, an insect …",
        "Un médicament, un aliment, une plante, un insecte…",
    ),
    "entry.allergy-detail": ("What happens", "Ce qui se passe"),
    "entry.condition-title": ("What it is called", "Son nom"),
    "entry.condition-hint": ("As a professional has called it.", "Comme un professionnel l’a nommé."),
    "entry.condition-detail": ("What else is worth knowing", "Ce qu’il est bon de savoir"),
    "entry.note-title": ("Title", "Titre"),
    "entry.note-hint": ("A few words to find it again.", "Quelques mots pour la retrouver."),
    "entry.note-detail": ("Note", "Note"),
    "entry.kept": ("Kept, marked as written by hand.", "Enregistré, marqué comme saisi à la main."),
    "person.add": ("Add a person", "Ajouter une personne"),
    "person.change": ("Correct personal details", "Corriger l’identité"),
    "person.change-button": ("Correct", "Corriger"),
    "person.change-name": ("Correct the details of {name}", "Corriger l’identité de {name}"),
    "person.name": ("Name", "Nom"),
    "person.name-hint": ("As records spell it.", "Comme l’écrivent les documents."),
    "person.birth": ("Birth date", "Date de naissance"),
    "person.birth-hint": (
        "Helps to match files to the right person. May stay empty.",
        "Aide à attribuer les fichiers à la bonne personne. Peut rester vide.",
    ),
    "person.sex": ("Sex", "Sexe"),
    "person.erase": ("Erase {name}", "Effacer {name}"),
    "person.erase-button": ("Erase", "Effacer"),
    "person.erase-text": (
        (
            "The key to all records of {name} will be destroyed. This cannot be taken back, and the records cannot be "
            "brought back except from a backup or the original files. Backups made before still hold them."
        ),
        (
            "La clé de tout le dossier de {name} sera détruite. C’est définitif : le dossier ne pourra revenir que d’une "
            "sauvegarde ou des fichiers d’origine. Les sauvegardes déjà faites le contiennent encore."
        ),
    ),
    "person.erase-do": ("Erase for good", "Effacer pour toujours"),
    "person.erased": ("The records of {name} have been erased.", "Le dossier de {name} a été effacé."),
    "settings.looks": ("Language, looks, locking", "Langue, apparence, verrouillage"),
    "settings.language": ("Language", "Langue"),
    "settings.theme": ("Looks", "Apparence"),
    "settings.country": ("Country", "Pays"),
    "settings.country-hint": (
        "Decides which emergency numbers are shown.",
        "Détermine les numéros d’urgence affichés.",
    ),
    "settings.lock": ("Lock after", "Verrouiller après"),
    "settings.lock-hint": (
        "When nobody types or moves the pointer.",
        "Quand personne ne tape ni ne bouge la souris.",
    ),
    "settings.minutes.one": ("{count} minute", "{count} minute"),
    "settings.minutes.many": ("{count} minutes", "{count} minutes"),
    "settings.people": ("People", "Personnes"),
    "settings.copies": ("Copies and checks", "Copies et vérifications"),
    "settings.keys": ("Keys", "Clés"),
    "settings.about": ("About", "À propos"),
    "settings.sorry": ("That did not work", "Cela n’a pas marché"),
    "theme.system": ("As the system", "Comme le système"),
    "theme.light": ("Light", "Clair"),
    "theme.dark": ("Dark", "Sombre"),
    "theme.contrast": ("High contrast", "Contraste élevé"),
    "backup.title": ("Backup", "Sauvegarde"),
    "backup.text": (
        (
            "One encrypted file with everybody’s records, opened and verified before it counts. The passphrase of today "
            "opens it."
        ),
        (
            "Un fichier chiffré avec le dossier de chacun, ouvert et vérifié avant de compter. La phrase secrète "
            "d’aujourd’hui l’ouvre."
        ),
    ),
    "backup.button": ("Back up", "Sauvegarder"),
    "backup.done-title": ("Backed up and verified", "Sauvegardé et vérifié"),
    "backup.done": (
        "{file} ({size}) was written, opened and verified.",
        "{file} ({size}) a été écrit, ouvert et vérifié.",
    ),
    "backup.unverified.one": (
        "{count} file was copied but not verified.",
        "{count} fichier a été copié sans être vérifié.",
    ),
    "backup.unverified.many": (
        "{count} files were copied but not verified.",
        "{count} fichiers ont été copiés sans être vérifiés.",
    ),
    "export.title": ("Export {name}’s records", "Exporter le dossier de {name}"),
    "export.text": (
        "Everything as FHIR, as tables (CSV) and as the original files.",
        "Tout, en FHIR, en tableaux (CSV) et dans les fichiers d’origine.",
    ),
    "export.button": ("Export", "Exporter"),
    "export.warning": (
        "What is exported is not encrypted: whoever has the files can read them. Choose a folder that only you can open.",
        (
            "Ce qui est exporté n’est pas chiffré : qui a les fichiers peut les lire. Choisissez un dossier que vous seul "
            "pouvez ouvrir."
        ),
    ),
    "export.done-title": ("Exported", "Exporté"),
    "export.done": ("{file} was written ({size}).", "{file} a été écrit ({size})."),
    "check.title": ("Check the vault", "Vérifier le coffre"),
    "check.text": (
        "Reads every file and compares it with what was noted when it was written.",
        "Lit chaque fichier et le compare à ce qui a été noté à l’écriture.",
    ),
    "check.button": ("Check", "Vérifier"),
    "check.running": ("Checking the vault …", "Vérification du coffre…"),
    "check.ok-title": ("All is well", "Tout va bien"),
    "check.found-title": ("Something was found", "Quelque chose a été trouvé"),
    "check.ok.one": (
        "{count} import was verified, down to its originals.",
        "{count} import a été vérifié, originaux compris.",
    ),
    "check.ok.many": (
        "{count} imports were verified, down to their originals.",
        "{count} imports ont été vérifiés, originaux compris.",
    ),
    "about.version": ("Version {version}, Apache-2.0", "Version {version}, Apache-2.0"),
    "about.made-with": ("Made with", "Construit avec"),
}
