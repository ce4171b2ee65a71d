"""Labels of first run, the lock screen, passphrase and recovery code, countries, and the intended purpose."""

LABELS: dict[str, tuple[str, str]] = {
    "first.title": ("Welcome to HealthDesk", "Bienvenue dans HealthDesk"),
    "first.intro": (
        (
            "Health records of one person or a whole family, in order, in one encrypted place on this computer. "
            "Ask a question and get an answer that shows where it comes from."
        ),
        (
            "Les documents de santé d’une personne ou de toute une famille, en ordre, dans un seul endroit chiffré sur cet "
            "ordinateur. Posez une question : la réponse montre d’où elle vient."
        ),
    ),
    "first.private": (
        "Nothing leaves this computer. There is no account and no cloud.",
        "Rien ne quitte cet ordinateur. Pas de compte, pas de nuage.",
    ),
    "first.look": ("Look around first", "Faire d’abord le tour"),
    "first.look-text": (
        "Open a made-up family of three generations. No passphrase, nothing to set up, nothing is kept.",
        "Ouvrir une famille imaginaire de trois générations. Sans phrase secrète, sans réglage, rien n’est gardé.",
    ),
    "first.make": ("Make your vault", "Créer votre coffre"),
    "first.make-text": (
        "Choose a passphrase and bring in your own records. It takes about three minutes.",
        "Choisir une phrase secrète et importer vos propres documents. Environ trois minutes.",
    ),
    "first.restore": ("Bring back a backup", "Reprendre une sauvegarde"),
    "first.restore-text": (
        (
            "{file} will be opened, verified and made the vault of this computer. The passphrase is the one from the day "
            "of the backup."
        ),
        (
            "{file} va être ouvert, vérifié et devenir le coffre de cet ordinateur. La phrase secrète est celle du jour de "
            "la sauvegarde."
        ),
    ),
    "first.restore-button": ("Bring it back", "Le reprendre"),
    "first.restoring": ("Opening and verifying the backup …", "Ouverture et vérification de la sauvegarde…"),
    "first.about": ("Before you begin", "Avant de commencer"),
    "first.understood": ("I understand, continue", "J’ai compris, continuer"),
    "first.secret": ("Choose a passphrase", "Choisissez une phrase secrète"),
    "first.make-button": ("Make the vault", "Créer le coffre"),
    "first.making": (
        "Making the vault. The lock is meant to be slow to pick, so this takes a moment.",
        "Création du coffre. La serrure est faite pour résister, cela prend un instant.",
    ),
    "first.demo-opening": ("Opening the made-up family …", "Ouverture de la famille imaginaire…"),
    "first.demo-reading": ("Reading {name} …", "Lecture de {name}…"),
    "purpose.title": ("What HealthDesk is for", "À quoi sert HealthDesk"),
    "purpose.text": (
        (
            "HealthDesk stores, organises, searches and displays health records that you import, and restates them in "
            "plain words with links to the source. It is not intended to diagnose, prevent, monitor, predict, prognose, "
            "treat or alleviate any disease, to check the safety of a treatment, or to triage. It does not replace a "
            "health professional. You are talking to software that can be wrong."
        ),
        (
            "HealthDesk range, classe, recherche et affiche les documents de santé que vous importez et les reformule avec "
            "un lien vers la source. Il n'est pas destiné à diagnostiquer, prévenir, surveiller, prédire, pronostiquer, "
            "traiter ou atténuer une maladie, ni à vérifier la sécurité d'un traitement, ni à trier les urgences. Il ne "
            "remplace pas un professionnel de santé. Vous parlez à un logiciel qui peut se tromper."
        ),
    ),
    "lock.locked": ("This vault is locked.", "Ce coffre est verrouillé."),
    "lock.secret": ("Passphrase or recovery code", "Phrase secrète ou code de secours"),
    "lock.hint": ("", ""),
    "lock.unlock": ("Unlock", "Ouvrir"),
    "lock.opening": ("Opening …", "Ouverture…"),
    "secret.title": ("Passphrase", "Phrase secrète"),
    "secret.intro": (
        (
            "Four or five words that have nothing to do with one another are easy to remember and very hard to guess. "
            "Nobody can look it up for you: without it and without the recovery code, the records stay closed for good."
        ),
        (
            "Quatre ou cinq mots sans rapport entre eux sont faciles à retenir et très difficiles à deviner. Personne ne "
            "pourra la retrouver pour vous : sans elle et sans le code de secours, le dossier reste fermé pour toujours."
        ),
    ),
    "secret.hint": ("Four or five unrelated words do well.", "Quatre ou cinq mots sans rapport conviennent bien."),
    "secret.new": ("New passphrase", "Nouvelle phrase secrète"),
    "secret.old": ("Present passphrase", "Phrase secrète actuelle"),
    "secret.again": ("The same once more", "La même encore une fois"),
    "secret.differ": ("The two are not the same yet.", "Les deux ne sont pas encore identiques."),
    "secret.strength": ("How hard it is to guess", "Difficulté à deviner"),
    "secret.show": ("Show what is typed", "Montrer ce qui est tapé"),
    "secret.hide": ("Hide what is typed", "Cacher ce qui est tapé"),
    "secret.change": ("Change the passphrase", "Changer la phrase secrète"),
    "secret.change-text": (
        "The records are not touched; only the lock is changed. The recovery code stays the same.",
        "Le dossier n’est pas touché ; seule la serrure change. Le code de secours reste le même.",
    ),
    "secret.changed": ("The passphrase has been changed.", "La phrase secrète a été changée."),
    "recovery.title": ("Your recovery code", "Votre code de secours"),
    "recovery.title-short": ("Recovery code", "Code de secours"),
    "recovery.intro": (
        (
            "If the passphrase is ever forgotten, this code opens the vault instead. It is shown this once. Print it or "
            "save it on a stick, and keep it where you keep important papers, not beside this computer."
        ),
        (
            "Si la phrase secrète est oubliée, ce code ouvre le coffre à sa place. Il n’est montré que cette fois. "
            "Imprimez-le ou enregistrez-le sur une clé, et rangez-le avec vos papiers importants, pas près de cet "
            "ordinateur."
        ),
    ),
    "recovery.group": ("Group {number}", "Groupe {number}"),
    "recovery.print": ("Print", "Imprimer"),
    "recovery.save": ("Save on a stick", "Enregistrer sur une clé"),
    "recovery.saved": ("Saved as {file}.", "Enregistré sous {file}."),
    "recovery.not-saved": (
        "It could not be written there. Please choose another place, or write it down by hand.",
        "Impossible d’écrire à cet endroit. Choisissez-en un autre, ou recopiez-le à la main.",
    ),
    "recovery.no-printer": (
        "This computer has no printing set up. Please save the code or write it down by hand.",
        "L’impression n’est pas installée sur cet ordinateur. Enregistrez le code ou recopiez-le à la main.",
    ),
    "recovery.have": ("I have it, continue", "Je l’ai, continuer"),
    "recovery.later": ("Later", "Plus tard"),
    "recovery.typed": ("Type two groups back", "Recopiez deux groupes"),
    "recovery.typed-intro": (
        "So that it is surely at hand when it is needed, please type these two groups from your copy.",
        "Pour être sûr qu’il sera là le jour venu, recopiez ces deux groupes depuis votre exemplaire.",
    ),
    "recovery.differs": (
        "This is not what stands in this group. O and 0, I and 1 count as the same.",
        "Ce n’est pas ce que contient ce groupe. O et 0, I et 1 comptent comme identiques.",
    ),
    "recovery.done": ("Open the vault", "Ouvrir le coffre"),
    "recovery.again": ("Show the code again", "Revoir le code"),
    "recovery.new": ("Make a new recovery code", "Créer un nouveau code de secours"),
    "recovery.new-text": (
        "For when the old one was lost or seen by somebody.",
        "Si l’ancien a été perdu ou vu par quelqu’un.",
    ),
    "recovery.new-warning": (
        "The code you have now will open nothing any more. The new one is shown once.",
        "Le code que vous avez maintenant n’ouvrira plus rien. Le nouveau n’est montré qu’une fois.",
    ),
    "recovery.sheet": ("HealthDesk: recovery code of a vault", "HealthDesk : code de secours d’un coffre"),
    "recovery.sheet-text": (
        "Whoever has this code and the computer can open the vault. Keep it like an important paper.",
        "Qui possède ce code et l’ordinateur peut ouvrir le coffre. Rangez-le comme un papier important.",
    ),
    "country.FR": ("France", "France"),
    "country.US": ("United States", "États-Unis"),
    "country.GB": ("United Kingdom", "Royaume-Uni"),
    "country.IE": ("Ireland", "Irlande"),
    "country.DE": ("Germany", "Allemagne"),
    "country.ES": ("Spain", "Espagne"),
    "country.BE": ("Belgium", "Belgique"),
    "country.CH": ("Switzerland", "Suisse"),
    "country.CA": ("Canada", "Canada"),
    "country.LU": ("Luxembourg", "Luxembourg"),
    "country.other": ("Another country", "Un autre pays"),
}
