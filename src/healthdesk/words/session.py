"""What the session says: how strong a passphrase is."""

SENTENCES: dict[str, tuple[str, str]] = {
    "model-unknown": (
        "No model here is called {name}. The answer stands without a model’s words.",
        "Aucun modèle ne s’appelle {name} ici. La réponse reste sans les mots d’un modèle.",
    ),
    "summary-not-sound": (
        "The summary would break a rule of the International Patient Summary ({rule}, at {where}). Nothing was written. Your "
        "records are as they were; leaving out the line that is named may help.",
        "La synthèse enfreindrait une règle de l’International Patient Summary ({rule}, à {where}). Rien n’a été écrit. Vos "
        "documents sont intacts ; retirer la ligne indiquée peut aider.",
    ),
    "passphrase-0": (
        "Anyone could guess this at once. Try four or five unrelated words.",
        "N’importe qui pourrait la deviner aussitôt. Essayez quatre ou cinq mots sans rapport entre eux.",
    ),
    "passphrase-1": (
        "Easy to guess. Another two unrelated words would help a lot.",
        "Facile à deviner. Deux mots de plus, sans rapport, aideraient beaucoup.",
    ),
    "passphrase-2": (
        "Getting there. One more unrelated word makes it much harder to guess.",
        "C’est mieux. Un mot de plus, sans rapport, la rend bien plus difficile à deviner.",
    ),
    "passphrase-3": ("Hard to guess.", "Difficile à deviner."),
    "passphrase-4": ("Very hard to guess.", "Très difficile à deviner."),
}
