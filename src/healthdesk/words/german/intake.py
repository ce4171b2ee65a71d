"""What bringing files in says in German."""

SENTENCES: dict[str, str] = {
    "patients-several": (
        "{file} enthält Unterlagen von mehr als einer Person. Es wurde nichts importiert, damit sich nichts vermischt. "
        "Bitten Sie den Absender um eine Datei für jede Person."
    ),
    "patient-none": (
        "{file} sagt nicht, wessen Datei es ist. Bitte sagen Sie, für wen sie ist; bis dahin wartet sie verschlüsselt."
    ),
    "patient-differs": (
        "{file} nennt jemand anderen als die Person, die Sie gewählt haben. Es wurde nichts importiert. Bitte prüfen "
        "Sie, wessen Datei es ist, und wählen Sie noch einmal."
    ),
    "patient-named-otherwise": "Die Datei nennt einen anderen Namen als den der Person, für die sie importiert wurde.",
    "statement-of-another": (
        "Das handelt von jemandem, den die Datei nicht beschreibt. Es kam nicht in die Unterlagen; im Original steht "
        "es."
    ),
    "patient-unsure": (
        "{file} gehört vielleicht zu jemandem, der schon hier ist. Bitte sagen Sie, wessen Datei es ist; bis dahin "
        "wartet sie verschlüsselt."
    ),
    "patient-unknown": (
        "{file} handelt von jemandem, der noch nicht hier ist. Bitte wählen Sie eine Person, oder fügen Sie eine "
        "hinzu; bis dahin wartet die Datei verschlüsselt."
    ),
    "followed-the-others": (
        "Diese Datei nennt niemanden. Sie wurde für die eine Person importiert, von der die Dateien handeln, mit denen "
        "sie kam."
    ),
    "taken-as-before": (
        "Diese Datei nennt niemanden. Sie kommt aus einer Quelle, die Sie dieser Person zugeordnet haben."
    ),
    "named-as-before": (
        "Diese Datei nennt einen Namen ohne Geburtsdatum. Sie haben früher gesagt, dass eine solche Datei zu dieser "
        "Person gehört."
    ),
    "superseded": (
        "Diese Datei wurde neu gelesen, besser oder so, wie Sie es gesagt haben. Was sie vorher ergab, wurde ersetzt."
    ),
    "package-opened": (
        "{file} wurde geöffnet. Dateien, die darin waren und einzeln aufbewahrt werden: {count}. Die Verpackung wird "
        "nicht aufbewahrt."
    ),
    "people-apart": (
        "{file} enthält Unterlagen von mehreren Personen. Der Teil jeder Person wird für sich aufbewahrt, damit sich "
        "nichts vermischt: {count}."
    ),
    "package-too-deep": (
        "{name} enthält Dateien in Dateien in Dateien, tiefer, als sich sicher öffnen lässt. Davon wurde nichts "
        "importiert. Entpacken Sie es, und importieren Sie, was darin ist."
    ),
    "new-person-unnamed": (
        "Diese Dateien nennen keinen Namen, deshalb lässt sich daraus keine neue Person anlegen. Fügen Sie zuerst die "
        "Person hinzu, und wählen Sie sie dann."
    ),
    "file-would-come": (
        "{file}: würde für {person} importiert. {added} neu, {updated} geändert, {duplicate} schon da, {linked} auch "
        "von einer anderen Quelle genannt. Es wurde nichts importiert."
    ),
    "report-new": "Neu: {count}.",
    "report-changed": (
        "Seit dem letzten Mal geändert: {count}. Gezeigt wird der neueste Stand, die früheren bleiben erhalten."
    ),
    "report-known": "Schon da: {count}.",
    "report-linked": "Auch von einer anderen Quelle genannt: {count}. Sie stehen einmal da, mit allen Quellen.",
    "report-contradicts": (
        "Von einer anderen Quelle anders genannt: {count}. Beide stehen nebeneinander; nichts wurde für Sie "
        "entschieden."
    ),
    "report-odd": (
        "Nicht verstanden oder zweifelhaft: {count}. Jede Stelle ist genau benannt; die Originale enthalten alles."
    ),
    "drop-asks": (
        "Warten auf eine Antwort, wessen sind sie? Dateien: {files}. Zum Ansehen und Antworten: healthdesk settle"
    ),
    "group-asks": "{key}: über {name} {born}, Dateien: {files} (zum Beispiel {example}).",
    "group-asks-nobody": "{key}: nennt niemanden, Dateien: {files} (zum Beispiel {example}).",
    "group-answer": "  Zum Antworten: healthdesk settle {key}={suggested}",
    "nothing-waits": "Keine Datei wartet auf eine Antwort.",
    "reply-unclear": (
        "{reply} ist keine Antwort. Schreiben Sie bitte die Gruppe, ein Gleichheitszeichen und den Namen einer Person "
        "oder das Wort new."
    ),
    "file-not-readable": (
        "{file} ließ sich nicht zum Lesen öffnen. Es wurde nichts geändert. Bitte prüfen Sie, ob es eine Datei ist, "
        "die Sie lesen dürfen."
    ),
    "waiting-gone": "Diese Datei wartet nicht mehr. Bitte importieren Sie sie noch einmal.",
    "entry-empty": "Bitte sagen Sie, was es ist, bevor Sie es speichern. Es wurde nichts geändert.",
    "entry-day": "Dieser Tag war nicht zu verstehen. Bitte schreiben Sie ihn als 2026-03-01. Es wurde nichts geändert.",
    "entry-value": "Ein Messwert braucht einen Wert. Es wurde nichts geändert.",
    "entry-kind": "Diese Art von Eintrag lässt sich nicht von Hand schreiben. Es wurde nichts geändert.",
    "export-there": (
        "{folder} gibt es schon und ist nicht leer. Es wurde nichts geschrieben. Bitte nennen Sie einen neuen Ordner."
    ),
    "export-file-there": (
        "Eine Datei namens {file} gibt es schon. Es wurde nichts geschrieben. Bitte wählen Sie einen anderen Namen."
    ),
    "export-not-written": (
        "Der Export ließ sich nicht nach {folder} schreiben. Bitte prüfen Sie den Datenträger und den Ordner, und "
        "versuchen Sie es noch einmal."
    ),
    "export-unknown-form": "Diese Form des Exports gibt es nicht. Die Formen sind fhir, csv, files und all.",
}
