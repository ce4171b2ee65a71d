"""What the command line says."""

SENTENCES: dict[str, tuple[str, str]] = {
    "stopped": (
        "Stopped, as you asked. What was not finished left nothing behind.",
        "Arrêté, comme vous l’avez demandé. Ce qui n’était pas terminé n’a rien laissé.",
    ),
    "bug": (
        "Something went wrong inside HealthDesk. Your records are as they were. Please try again; "
        "if it happens again, report it with the lines above, which hold nothing from your records.",
        "Un problème interne est survenu dans HealthDesk. Vos documents sont intacts. Réessayez ; si cela se reproduit, "
        "signalez-le avec les lignes ci-dessus, qui ne contiennent rien de vos documents.",
    ),
    "passphrase-file": (
        "The passphrase could not be read from {file}. Its first line has to be the passphrase.",
        "La phrase de passe n’a pas pu être lue dans {file}. Sa première ligne doit être la phrase de passe.",
    ),
    "passphrase-needed": (
        "A passphrase is needed. Start this in a terminal, or name a file with --passphrase-file.",
        "Une phrase de passe est nécessaire. Lancez la commande dans un terminal, ou indiquez un fichier avec "
        "--passphrase-file.",
    ),
    "passphrases-differ": (
        "The two passphrases were not the same. Nothing was made; please try again.",
        "Les deux phrases de passe n’étaient pas identiques. Rien n’a été créé ; réessayez.",
    ),
    "person-added": ("{name} now has a file in this vault.", "{name} a maintenant un dossier dans ce coffre."),
    "person-erased": (
        "Everything of {name} was erased: the key is destroyed. Backups made before still hold it.",
        "Tout ce qui concernait {name} est effacé : la clé est détruite. Les sauvegardes antérieures le contiennent encore.",
    ),
    "nobody-yet": (
        "Nobody is in this vault yet. Bring in a file, or add a person.",
        "Il n’y a encore personne dans ce coffre. Importez un fichier ou ajoutez une personne.",
    ),
    "person-unknown": (
        "Nobody in this vault is called {name}. “healthdesk person list” shows who is.",
        "Personne ne s’appelle {name} dans ce coffre. « healthdesk person list » montre qui s’y trouve.",
    ),
    "person-ambiguous": (
        "More than one person fits {name}. Please use the full name or the id that “healthdesk person list” shows.",
        "Plusieurs personnes correspondent à {name}. Utilisez le nom complet ou l’identifiant que montre "
        "« healthdesk person list ».",
    ),
    "person-which": (
        "Whose records do you mean? Please name the person with --person.",
        "De qui s’agit-il ? Indiquez la personne avec --person.",
    ),
    "person-birth-date": (
        "A birth date is written as 1956-03-01, 1956-03 or 1956. Nobody was added.",
        "Une date de naissance s’écrit 1956-03-01, 1956-03 ou 1956. Personne n’a été ajouté.",
    ),
    "person-name-empty": ("A person needs a name. Nobody was added.", "Il faut un nom. Personne n’a été ajouté."),
    "no-files": ("There was no file in what you named.", "Il n’y avait aucun fichier à cet endroit."),
    "file-not-there": (
        "There is no file at {file}. Nothing was changed.",
        "Il n’y a pas de fichier à l’emplacement {file}. Rien n’a été modifié.",
    ),
    "file-known": (
        "{file}: already in {person}’s records. Nothing was added.",
        "{file} : déjà dans le dossier de {person}. Rien n’a été ajouté.",
    ),
    "file-taken": (
        "{file}: taken in for {person}. {added} new, {updated} changed, {duplicate} already there, "
        "{linked} also said by another source.",
        "{file} : importé pour {person}. {added} nouveaux, {updated} modifiés, {duplicate} déjà présents, "
        "{linked} aussi donnés par une autre source.",
    ),
    "undo-with": ("  To take it back: healthdesk undo {run}", "  Pour annuler : healthdesk undo {run}"),
    "import-undone": (
        "The import of {file} was taken back. Nothing of it is shown any more.",
        "L’import de {file} est annulé. Plus rien n’en est affiché.",
    ),
    "run-unknown": (
        "There is no import called {run} in this vault. Nothing was changed.",
        "Aucun import ne s’appelle {run} dans ce coffre. Rien n’a été modifié.",
    ),
    "model-says": (
        "In plain words, by the local model {model} ({kept} of {offered} sentences passed the check):",
        "En mots simples, par le modèle local {model} ({kept} phrases sur {offered} ont passé la vérification) :",
    ),
    "model-kept-none": (
        "The local model’s words did not pass the check ({offered} sentences); the answer above stands alone.",
        "Les phrases du modèle local n’ont pas passé la vérification ({offered}) ; la réponse ci-dessus suffit.",
    ),
    "vault-made": ("The vault is made: {folder}", "Le coffre est créé : {folder}"),
    "recovery-code": (
        "Recovery code: {recovery}\nPrint it and keep it where you keep your passport. It is shown this once. "
        "Without it and without the passphrase, nobody can open the vault.",
        "Code de secours : {recovery}\nImprimez-le et rangez-le avec votre passeport. Il n’est montré qu’une fois. "
        "Sans lui et sans la phrase de passe, personne ne peut ouvrir le coffre.",
    ),
    "check-ok": ("Everything was verified. All is well.", "Tout a été vérifié. Tout va bien."),
    "check-found": ("{count} things were found.", "{count} points ont été relevés."),
    "backup-written": ("The backup is written and verified: {path}", "La sauvegarde est écrite et vérifiée : {path}"),
    "backup-restored": (
        "The backup is back in {folder}, verified.",
        "La sauvegarde est restaurée dans {folder}, vérifiée.",
    ),
    "summary-written": (
        "The patient summary was written to {file}, with {count} records. SHA-256 {sha256}. It is not encrypted, and it is "
        "in the list of what left this vault.",
        "La synthèse médicale a été écrite dans {file}, avec {count} documents. SHA-256 {sha256}. Elle n’est pas chiffrée, "
        "et figure dans la liste de ce qui a quitté ce coffre.",
    ),
    "summary-left-out": (
        "{count} records fit into no form of the summary and are not in it.",
        "{count} documents n’entrent dans aucune forme de la synthèse et n’y sont pas.",
    ),
    "sheet-format": (
        "The visit brief comes as pdf or html, the emergency card (--card) as pdf or png, the immunisation sheet (--vaccines) as pdf.",
        "La feuille de consultation existe en pdf ou html, la carte d’urgence (--card) en pdf ou png, les vaccinations (--vaccines) en pdf.",
    ),
    "sheet-written": (
        "{file} was written ({sha256}). It is not encrypted: give it only to whom it is for.",
        "{file} a été écrit ({sha256}). Il n’est pas chiffré : ne le remettez qu’à la personne à qui il est destiné.",
    ),
    "ledger-written": (
        "The list of what left this vault was written to {file}. SHA-256 {sha256}. It is not encrypted.",
        "La liste de ce qui a quitté ce coffre a été écrite dans {file}. SHA-256 {sha256}. Elle n’est pas chiffrée.",
    ),
    "export-written": (
        "{count} files were written to {path}. They are not encrypted: keep them where only you can read them.",
        "{count} fichiers ont été écrits dans {path}. Ils ne sont pas chiffrés : gardez-les là où vous seul pouvez les lire.",
    ),
    "demo-family": (
        "A made-up family, in a throw-away encrypted vault on this computer:",
        "Une famille imaginaire, dans un coffre chiffré et éphémère sur cet ordinateur :",
    ),
    "demo-person": ("{name}, {count} records", "{name}, {count} documents"),
    "demo-ready": (
        "Imported and ready after {seconds} s. Nothing left this computer.",
        "Importés en {seconds} s. Rien n’a quitté cet ordinateur.",
    ),
    "demo-answered": (
        "  (answered by code in {milliseconds} ms, without any model)",
        "  (réponse calculée en {milliseconds} ms, sans aucun modèle)",
    ),
    "demo-without-model": (
        "\nThe local model is not there, so the answers stand in the program’s own words.",
        "\nLe modèle local n’est pas là : les réponses restent dans les mots du programme.",
    ),
    "model-building": (
        "The local model is being built: {percent} %",
        "Le modèle local est en cours de préparation : {percent} %",
    ),
}
