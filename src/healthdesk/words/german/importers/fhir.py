"""What the importers say about FHIR in every version in German."""

SENTENCES: dict[str, str] = {
    "xml-declares-entities": (
        "{name} beginnt mit Erklärungen, die Gesundheitsunterlagen nicht brauchen und die Schädliches verbergen "
        "können. Die Datei wurde nicht geöffnet und nichts importiert; bitte holen Sie die Datei noch einmal an ihrer "
        "Quelle."
    ),
    "xml-syntax": (
        "{name} ist nicht richtig geschrieben: Eine Klammer, ein Anführungszeichen oder ein Ende fehlt oder ist zu "
        "viel. Es wurde nichts importiert; bitte holen Sie die Datei noch einmal an ihrer Quelle."
    ),
    "xml-attribute-twice": (
        "{name} sagt an einer Stelle zweimal dasselbe, und es ist nicht zu erkennen, was gilt. Es wurde nichts "
        "importiert, damit nichts Falsches gezeigt wird; bitte holen Sie die Datei noch einmal an ihrer Quelle."
    ),
    "xml-character": (
        "{name} enthält ein Zeichen, das eine solche Datei nicht enthalten darf, wie nach einem beschädigten "
        "Herunterladen. Es wurde nichts importiert; bitte holen Sie die Datei noch einmal."
    ),
    "xml-cut-short": (
        "{name} endet mittendrin, wie ein abgebrochenes Herunterladen. Es wurde nichts importiert; bitte holen Sie die "
        "Datei noch einmal."
    ),
    "xml-too-deep": "{name} ist tiefer verschachtelt als jede ehrliche Unterlage. Es wurde nichts importiert.",
    "fhir-packed-damaged": (
        "Die gepackte Datei {name} ist beschädigt und lässt sich nicht entpacken. Es wurde nichts importiert; bitte "
        "holen Sie die Datei noch einmal an ihrer Quelle."
    ),
    "fhir-too-many-people": (
        "{name} handelt von {people} Personen, mehr als die {most}, die sich hier auseinanderhalten lassen: Das sieht "
        "nach dem Export einer Praxis aus. Es wurde nichts importiert. Bitten Sie die Quelle um die Unterlagen einer "
        "Person."
    ),
    "fhir-dstu2": (
        "Diese Datei ist in einer alten Fassung von FHIR geschrieben (DSTU2). Ihre Einträge wurden in die heutige "
        "übersetzt; das Original bleibt erhalten."
    ),
    "fhir-stu3": (
        "Diese Datei ist in einer älteren Fassung von FHIR geschrieben (STU3). Ihre Einträge wurden in die heutige "
        "übersetzt; das Original bleibt erhalten."
    ),
    "fhir-r5": (
        "Diese Datei ist in einer neueren Fassung von FHIR geschrieben (R5). Ihre Einträge wurden in die hier "
        "verwendete übersetzt; das Original bleibt erhalten."
    ),
    "fhir-version-unclear": (
        "Zwei Fassungen von FHIR passen zu dieser Datei und bedeuten hier Verschiedenes. Der Eintrag bleibt und wird "
        "als nicht gesichert gezeigt; fragen Sie die Quelle, wenn es Ihnen wichtig ist."
    ),
    "fhir-type-kept": (
        "Diese Art von Eintrag gibt es in der hier verwendeten Fassung von FHIR nicht. Er bleibt, wie er kam, mit dem, "
        "was sich daraus lesen lässt."
    ),
    "fhir-nobodys": (
        "Dieser Eintrag sagt nicht, wessen er ist, und die Datei handelt von mehreren Personen. Er wurde niemandem "
        "gegeben. Die Originaldatei bleibt vollständig erhalten."
    ),
    "fhir-entry-deleted": "Die Quelle sagt hier, dass sie einen Eintrag gelöscht hat. Es gab nichts zu importieren.",
    "fhir-deleted-at-source": (
        "Die Quelle hat diesen Eintrag später gelöscht. Er bleibt, damit Sie ihn sehen können, und zählt nicht."
    ),
    "fhir-letters-garbled": (
        "Einige Buchstaben waren schon vor dem Schreiben dieser Datei verdorben (aus é wurde zum Beispiel Ã©). Sie "
        "bleiben, wie sie da stehen, denn niemand kann die richtigen sicher wissen."
    ),
}
