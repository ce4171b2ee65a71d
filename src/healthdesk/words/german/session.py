"""What the session says: how strong a passphrase is in German."""

SENTENCES: dict[str, str] = {
    "model-unknown": "Ein Modell namens {name} gibt es hier nicht. Die Antwort bleibt ohne die Worte eines Modells.",
    "summary-not-sound": (
        "Die Kurzakte würde eine Regel der International Patient Summary verletzen ({rule}, bei {where}). Es "
        "wurde nichts geschrieben. Ihre Unterlagen sind unverändert; die genannte Zeile wegzulassen kann helfen."
    ),
    "passphrase-0": "Das könnte jeder sofort erraten. Versuchen Sie vier oder fünf Wörter ohne Zusammenhang.",
    "passphrase-1": "Leicht zu erraten. Zwei weitere Wörter ohne Zusammenhang würden viel helfen.",
    "passphrase-2": "Schon besser. Ein weiteres Wort ohne Zusammenhang macht sie viel schwerer zu erraten.",
    "passphrase-3": "Schwer zu erraten.",
    "passphrase-4": "Sehr schwer zu erraten.",
}
