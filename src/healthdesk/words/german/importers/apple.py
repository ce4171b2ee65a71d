"""What the importers say about Apple Health and Health Connect in German."""

SENTENCES: dict[str, str] = {
    "apple-without-root": (
        "{name} sieht aus wie ein Export von Apple Health, aber der Anfang fehlt. Es wurde nichts importiert. Bitte "
        "exportieren Sie noch einmal: In der App „Health“ tippen Sie auf Ihr Bild und wählen ganz unten den Export."
    ),
    "apple-entities": (
        "{name} weist den Computer an, beim Lesen anderes zu holen oder zu bauen, was kein Export von Apple Health "
        "tut. Es wurde nichts importiert. Bitte exportieren Sie noch einmal direkt vom Telefon."
    ),
    "apple-dtd-repaired": (
        "Das Telefon hat die Beschreibung am Anfang dieses Exports falsch geschrieben (iOS 16 tut das). Sie sagt "
        "nichts über Sie; alle Einträge wurden ohne sie gelesen."
    ),
    "apple-control-character": (
        "Hier steht ein Zeichen, das in keinem Text stehen darf. Es wird beim Zeigen ausgelassen; das Original ist "
        "unverändert."
    ),
    "apple-attribute-twice": (
        "Das Telefon hat hier zweimal dasselbe geschrieben; das zweite diente als Endzeit, wo diese fehlte (ein Fehler "
        "von iOS 16)."
    ),
    "apple-broken-place": (
        "Was hier steht, ist beschädigt und war nicht zu lesen. Alles davor und danach wurde gelesen; das Original "
        "bleibt vollständig erhalten."
    ),
    "apple-cut-short": (
        "Dieser Export endet mittendrin, wie eine abgebrochene Kopie. Was davor steht, wurde importiert; für den Rest "
        "exportieren Sie noch einmal vom Telefon und importieren das, nichts ist danach doppelt."
    ),
    "apple-kept-as-text": (
        "Hierzu gibt es keine lesbare Zeit oder Zahl. Es wird in seinen eigenen Worten aufbewahrt und steht in keinem "
        "Verlauf."
    ),
    "apple-clinical-elsewhere": (
        "Ein Eintrag eines Krankenhauses ist hier nur genannt; er selbst liegt im ZIP des Exports. Importieren Sie das "
        "ganze ZIP, um ihn zu haben."
    ),
    "apple-told-twice": (
        "Diese Datei sagt auf andere Weise dasselbe wie der Export daneben. Sie bleibt im ZIP und wurde nicht noch "
        "einmal gezählt."
    ),
    "apple-file-beside": (
        "Diese Datei im ZIP gehört nicht zu denen, die Apple Health bekanntermaßen schreibt. Sie bleibt im ZIP und "
        "wurde nicht gelesen."
    ),
    "apple-file-damaged": (
        "Diese Datei im ZIP ist beschädigt oder verschlossen und war nicht zu lesen. Der Rest des ZIP wurde gelesen."
    ),
    "health-connect-damaged": (
        "Die Datei {name} sieht aus wie ein Export von Health Connect, ist aber beschädigt. Es wurde nichts "
        "importiert. Bitte exportieren Sie noch einmal vom Telefon."
    ),
    "health-connect-table": (
        "Health Connect enthält hier eine Art von Eintrag, die dieses Programm noch nicht liest. Er bleibt im "
        "Original; der Rest wurde gelesen."
    ),
    "health-connect-row": (
        "Zu einem Eintrag von Health Connect gibt es keine lesbare Zeit oder Zahl; er wurde ausgelassen. Das Original "
        "bleibt vollständig erhalten."
    ),
}
