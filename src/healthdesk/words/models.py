"""What the models room says."""

SENTENCES: dict[str, tuple[str, str]] = {
    "model-library-missing": (
        (
            "The program that runs the local model is not installed, so answers come in HealthDesk’s own sentences. "
            "They are complete without it. The start command in the README installs it."
        ),
        (
            "Le programme qui fait tourner le modèle local n’est pas installé : les réponses viennent donc avec les phrases "
            "de HealthDesk. Elles sont complètes sans lui. La commande de démarrage du README l’installe."
        ),
    ),
    "model-file-missing": (
        (
            "The local model’s file is not there, so answers come in HealthDesk’s own sentences. They are complete without "
            "it. The start command in the README fetches it."
        ),
        (
            "Le fichier du modèle local n’est pas là : les réponses viennent donc avec les phrases de HealthDesk. Elles sont "
            "complètes sans lui. La commande de démarrage du README le récupère."
        ),
    ),
    "model-file-differs": (
        (
            "The local model’s file is not the one HealthDesk knows: it may be damaged or changed, so it was not opened. "
            "Your records are not touched. Remove the file and run the start command again."
        ),
        (
            "Le fichier du modèle local n’est pas celui que HealthDesk connaît : il est peut-être abîmé ou modifié, et n’a "
            "donc pas été ouvert. Vos dossiers ne sont pas touchés. Supprimez ce fichier et relancez la commande de démarrage."
        ),
    ),
    "model-build-failed": (
        (
            "The program that runs the local model could not be built on this computer. Answers are complete without it. "
            "The start command shows why, and tries again when you run it."
        ),
        (
            "Le programme qui fait tourner le modèle local n’a pas pu être construit sur cet ordinateur. Les réponses sont "
            "complètes sans lui. La commande de démarrage dit pourquoi, et réessaie quand vous la relancez."
        ),
    ),
    "model-build-stopped": (
        (
            "Building the program that runs the local model was stopped before it was done. Answers are complete without "
            "it. Run the start command again to finish."
        ),
        (
            "La construction du programme qui fait tourner le modèle local s’est arrêtée avant la fin. Les réponses sont "
            "complètes sans lui. Relancez la commande de démarrage pour la terminer."
        ),
    ),
    "model-not-started": (
        (
            "The local model could not be started. The answer above is complete without its words. "
            "Closing other programs to free memory may help."
        ),
        (
            "Le modèle local n’a pas pu démarrer. La réponse ci-dessus est complète sans ses mots. "
            "Fermer d’autres programmes pour libérer de la mémoire peut aider."
        ),
    ),
    "model-stopped": (
        (
            "The local model stopped while it was writing. The answer above is complete without its words, your records "
            "are as they were, and it starts again with your next question."
        ),
        (
            "Le modèle local s’est arrêté pendant qu’il écrivait. La réponse ci-dessus est complète sans ses mots, vos "
            "dossiers sont inchangés, et il redémarre à votre prochaine question."
        ),
    ),
    "model-keeps-stopping": (
        (
            "The local model has stopped {times} times, so it rests until HealthDesk is opened again. "
            "Answers are complete without its words, and your records are as they were."
        ),
        (
            "Le modèle local s’est arrêté {times} fois : il se repose donc jusqu’à la prochaine ouverture de HealthDesk. "
            "Les réponses sont complètes sans ses mots, et vos dossiers sont inchangés."
        ),
    ),
    "model-too-slow": (
        "The local model took too long, so it was stopped. The answer above is complete without its words.",
        "Le modèle local a mis trop de temps : il a été arrêté. La réponse ci-dessus est complète sans ses mots.",
    ),
    "model-prompt-too-long": (
        "This answer is too long for the local model to say again. The answer above is complete.",
        "Cette réponse est trop longue pour que le modèle local la redise. La réponse ci-dessus est complète.",
    ),
    "model-grammar-refused": (
        (
            "The local model could not be held to HealthDesk’s rules for this answer, so it says nothing. "
            "The answer above is complete."
        ),
        (
            "Le modèle local n’a pas pu être tenu aux règles de HealthDesk pour cette réponse : il ne dit donc rien. "
            "La réponse ci-dessus est complète."
        ),
    ),
    "model-no-file": (
        "There is no file {file} here.",
        "Il n’y a pas de fichier {file} ici.",
    ),
    "model-not-gguf": (
        (
            "This is not a model file that HealthDesk can run: it may be cut off, damaged or of another kind. "
            "It was not opened, and your records are not touched."
        ),
        (
            "Ce n’est pas un fichier de modèle que HealthDesk peut faire tourner : il est peut-être incomplet, abîmé ou d’un "
            "autre type. Il n’a pas été ouvert, et vos dossiers ne sont pas touchés."
        ),
    ),
    "model-template-unknown": (
        "HealthDesk does not know how to talk to this kind of model, so it is not used.",
        "HealthDesk ne sait pas parler à ce type de modèle : il n’est donc pas utilisé.",
    ),
    "model-too-large": (
        (
            "This model may need {needed} MB of memory and {free} MB are free, so it was not started. "
            "A smaller model, or closing other programs, may help. Answers are complete without it."
        ),
        (
            "Ce modèle peut demander {needed} Mo de mémoire et {free} Mo sont libres : il n’a donc pas été démarré. "
            "Un modèle plus petit, ou fermer d’autres programmes, peut aider. Les réponses sont complètes sans lui."
        ),
    ),
    "model-no-room": (
        "There is no room on the disk for this model’s {needed} MB.",
        "Il n’y a pas de place sur le disque pour les {needed} Mo de ce modèle.",
    ),
    "model-not-kept": (
        "The model’s file could not be copied to where HealthDesk keeps models.",
        "Le fichier du modèle n’a pas pu être copié là où HealthDesk garde les modèles.",
    ),
    "model-not-passed": (
        (
            "{model} has not passed the exam for this on this computer, so it is not asked. "
            "The answer is complete without it."
        ),
        (
            "{model} n’a pas réussi l’examen pour cela sur cet ordinateur : il n’est donc pas consulté. "
            "La réponse est complète sans lui."
        ),
    ),
    "model-line": (
        "{name}: {title}, {size} MB, {licence}, {languages}.",
        "{name} : {title}, {size} Mo, {licence}, {languages}.",
    ),
    "model-line-here": ("  On this computer.", "  Sur cet ordinateur."),
    "model-line-away": (
        "  Not on this computer. Where it comes from: {source}.",
        "  Pas sur cet ordinateur. D’où il vient : {source}.",
    ),
    "model-line-reported": (
        "  Not on this computer, and its digest is as others report it: {source}.",
        "  Pas sur cet ordinateur, et son empreinte est celle que d’autres donnent : {source}.",
    ),
    "model-line-runs": (
        "  Holds up to {memory} MB. Likely here: {writes} tokens a second, a first sentence after {seconds} s.",
        "  Occupe jusqu’à {memory} Mo. Ici, sans doute : {writes} jetons par seconde, première phrase après {seconds} s.",
    ),
    "model-line-measured": (
        "  Holds up to {memory} MB. Measured here: {writes} tokens a second.",
        "  Occupe jusqu’à {memory} Mo. Mesuré ici : {writes} jetons par seconde.",
    ),
    "model-line-large": (
        "  Larger than the memory that is free here now.",
        "  Plus grand que la mémoire libre ici en ce moment.",
    ),
    "model-line-unexamined": (
        "  It has not sat the exam of this version here: healthdesk models exam {name}.",
        "  Il n’a pas passé l’examen de cette version ici : healthdesk models exam {name}.",
    ),
    "model-line-exam": (
        "  Exam of {day}, version {version}. It may: {works}.",
        "  Examen du {day}, version {version}. Il peut : {works}.",
    ),
    "model-mark-wrong": (
        "    plans for another thing than was asked: {count} of {whole}.",
        "    plans pour autre chose que ce qui était demandé : {count} sur {whole}.",
    ),
    "model-mark-unaided": (
        "    sentences without the frames that would have been shown: {count} of {whole}.",
        "    phrases hors des cadres qui auraient été montrées : {count} sur {whole}.",
    ),
    "model-work-phrase": ("say an answer again in plain words.", "redire une réponse en mots simples."),
    "model-work-plan": ("help to understand a question.", "aider à comprendre une question."),
    "model-line-kept": (
        "  {kept} of {offered} sentences that it wrote were shown; the others were struck out.",
        "  {kept} phrases sur {offered} ont été montrées ; les autres ont été supprimées.",
    ),
}
