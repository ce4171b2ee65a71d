"""What the importer of clinical documents (CDA) says in German."""

SENTENCES: dict[str, str] = {
    "cda-definitions": (
        "{name} bringt eigene Definitionen mit (eine DTD), die keine Gesundheitsunterlage braucht und die schaden "
        "können. Es wurde nichts importiert; bitte bitten Sie die Quelle um das Dokument ohne sie."
    ),
    "cda-too-many-parts": (
        "{name} hat mehr Teile, als sich auf einmal lesen lassen. Ihre Unterlagen sind unverändert; bitte bitten Sie "
        "die Quelle um ein Dokument über einen kürzeren Zeitraum."
    ),
    "cda-too-deep": "{name} ist tiefer verschachtelt als jedes ehrliche Dokument. Es wurde nichts importiert.",
    "cda-not-well-formed": (
        "Dieses klinische Dokument ist beschädigt: Seine Marken schließen nicht so, wie sie öffnen. Damit nichts "
        "falsch gelesen wird, bleibt es ganz erhalten, zum Ansehen und Durchsuchen, aber seine Werte stehen in keiner "
        "Liste. Bitte bitten Sie die Quelle, es noch einmal zu senden."
    ),
    "cda-mended": (
        "Dieses Dokument hatte kleine Schreibfehler (ein Zeichen, das XML nicht kennt, ein nicht erklärter Name). Sie "
        "wurden zum Lesen berichtigt; das Original ist unverändert."
    ),
    "cda-letters-judged": (
        "Dieses Dokument nennt ein anderes Alphabet als das, in dem es geschrieben ist. Seine Buchstaben wurden "
        "gelesen, wie sie sind; bitte sehen Sie nach, ob Namen mit Umlauten und Akzenten stimmen."
    ),
    "cda-several-patients": (
        "Dieses Dokument nennt mehr als eine Patientin oder einen Patienten und sagt nicht, welche Aussage wen "
        "betrifft."
    ),
    "cda-nameless": "Ein Eintrag sagt nicht, wovon er handelt. Er bleibt, wie er kam, an dieser Stelle des Originals.",
    "cda-entry-unknown": (
        "Ein Eintrag ist von einer Art, die dieses Programm nicht kennt. Er steht im Original, und die Worte seines "
        "Abschnitts wurden aufbewahrt."
    ),
    "cda-entry-empty": "Ein Eintrag enthält nichts, was sich zeigen ließe. Er steht im Original.",
    "cda-points-elsewhere": "Ein Eintrag verweist nur auf andere Einträge dieses Dokuments, die an ihrem Platz stehen.",
    "cda-nothing-said": (
        "Die Quelle sagt hier, dass sie nichts mitzuteilen hat. Das ist kein Eintrag und heißt nicht, dass es nichts "
        "gibt."
    ),
    "cda-file-in-value": (
        "Ein Wert ist selbst eine Datei (ein Bild, eine Kurve). Er steht im Original; der Eintrag sagt nur, was es ist."
    ),
    "cda-packed": (
        "Ein Dokument in diesem ist auf eine Weise gepackt, die sich hier nicht öffnen lässt. Es steht im Original."
    ),
    "cda-empty-document": (
        "Hier ist ein Dokument angekündigt, aber nichts ist darin. Bitte fragen Sie die Quelle danach."
    ),
    "cda-picture-missing": "Der Text zeigt hier ein Bild, das nicht im Dokument ist.",
}
