"""What the command line says in German."""

SENTENCES: dict[str, str] = {
    "stopped": "Abgebrochen, wie gewünscht. Was nicht fertig war, hat nichts hinterlassen.",
    "bug": (
        "In HealthDesk ist etwas schiefgegangen. Ihre Unterlagen sind unverändert. Versuchen Sie es bitte noch einmal. "
        "Wenn es wieder passiert, melden Sie es mit den Zeilen oben; sie enthalten nichts aus Ihren Unterlagen."
    ),
    "passphrase-file": "Die Passphrase ließ sich aus {file} nicht lesen. Sie muss in der ersten Zeile stehen.",
    "passphrase-needed": (
        "Eine Passphrase wird gebraucht. Starten Sie dies in einem Terminal, oder nennen Sie eine Datei mit "
        "--passphrase-file."
    ),
    "passphrases-differ": (
        "Die beiden Passphrasen waren nicht gleich. Es wurde nichts angelegt; bitte versuchen Sie es noch einmal."
    ),
    "person-added": "{name} hat jetzt eine Datei in diesem Tresor.",
    "person-erased": (
        "Alles von {name} wurde gelöscht: Der Schlüssel ist vernichtet. Frühere Sicherungen enthalten es noch."
    ),
    "nobody-yet": "In diesem Tresor ist noch niemand. Importieren Sie eine Datei, oder fügen Sie eine Person hinzu.",
    "person-unknown": "In diesem Tresor heißt niemand {name}. „healthdesk person list“ zeigt, wer darin ist.",
    "person-ambiguous": (
        "Auf {name} passt mehr als eine Person. Nennen Sie bitte den ganzen Namen oder die Kennung, die „healthdesk "
        "person list“ zeigt."
    ),
    "person-which": "Wessen Unterlagen meinen Sie? Nennen Sie die Person bitte mit --person.",
    "person-birth-date": (
        "Ein Geburtsdatum schreibt man als 1956-03-01, 1956-03 oder 1956. Es wurde niemand hinzugefügt."
    ),
    "person-name-empty": "Eine Person braucht einen Namen. Es wurde niemand hinzugefügt.",
    "no-files": "Dort war keine Datei.",
    "file-not-there": "Unter {file} gibt es keine Datei. Es wurde nichts geändert.",
    "file-known": "{file}: schon in den Unterlagen von {person}. Es kam nichts hinzu.",
    "file-taken": (
        "{file}: importiert für {person}. {added} neu, {updated} geändert, {duplicate} schon da, {linked} auch von "
        "einer anderen Quelle genannt."
    ),
    "undo-with": "  Zum Zurücknehmen: healthdesk undo {run}",
    "import-undone": "Der Import von {file} wurde zurückgenommen. Nichts davon wird mehr gezeigt.",
    "run-unknown": "Einen Import namens {run} gibt es in diesem Tresor nicht. Es wurde nichts geändert.",
    "model-says": (
        "In einfachen Worten, vom lokalen Modell {model} ({kept} von {offered} Sätzen haben die Prüfung bestanden):"
    ),
    "model-kept-none": (
        "Die Worte des lokalen Modells haben die Prüfung nicht bestanden ({offered} Sätze); die Antwort oben steht für "
        "sich."
    ),
    "vault-made": "Der Tresor ist angelegt: {folder}",
    "recovery-code": (
        "Wiederherstellungscode: {recovery}\nDrucken Sie ihn, und bewahren Sie ihn bei Ihrem Reisepass auf. Er wird "
        "nur dieses eine Mal gezeigt. Ohne ihn und ohne die Passphrase kann niemand den Tresor öffnen."
    ),
    "check-ok": "Alles wurde geprüft. Alles ist in Ordnung.",
    "check-found": "Gefunden wurden {count} Punkte.",
    "backup-written": "Die Sicherung ist geschrieben und geprüft: {path}",
    "backup-restored": "Die Sicherung ist in {folder} wiederhergestellt und geprüft.",
    "export-written": (
        "{count} Dateien wurden nach {path} geschrieben. Sie sind nicht verschlüsselt: Bewahren Sie sie dort auf, wo "
        "nur Sie sie lesen können."
    ),
    "demo-family": (
        "Eine erfundene Familie in einem verschlüsselten Tresor auf diesem Computer, der danach verschwindet:"
    ),
    "demo-person": "{name}, {count} Einträge",
    "demo-ready": "Importiert und bereit nach {seconds} s. Nichts hat diesen Computer verlassen.",
    "demo-answered": "  (vom Programm beantwortet in {milliseconds} ms, ohne jedes Modell)",
    "demo-without-model": "\nDas lokale Modell ist nicht da, deshalb stehen die Antworten in den Worten des Programms.",
    "model-building": "Das lokale Modell wird vorbereitet: {percent} %",
    "summary-written": (
        "Die Kurzakte wurde nach {file} geschrieben, mit {count} Einträgen. SHA-256 {sha256}. Sie ist nicht "
        "verschlüsselt und steht in der Liste dessen, was den Tresor verlassen hat."
    ),
    "summary-left-out": "{count} Einträge passen in keine Form der Kurzakte und stehen nicht darin.",
    "sheet-format": (
        "Das Blatt für den Termin gibt es als pdf oder html, die Notfallkarte (--card) als pdf oder png, die Impfungen (--vaccines) als pdf."
    ),
    "sheet-written": (
        "{file} wurde geschrieben ({sha256}). Die Datei ist nicht verschlüsselt: Geben Sie sie nur, wem sie gilt."
    ),
    "ledger-written": (
        "Die Liste dessen, was den Tresor verlassen hat, wurde nach {file} geschrieben. SHA-256 {sha256}. Sie ist "
        "nicht verschlüsselt."
    ),
}
