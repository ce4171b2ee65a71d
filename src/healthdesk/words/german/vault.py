"""What the vault room says in German."""

SENTENCES: dict[str, str] = {
    "vault-none": "In {folder} gibt es keinen Tresor. Prüfen Sie den Ordner, oder legen Sie dort einen Tresor an.",
    "vault-already-there": (
        "In {folder} gibt es schon einen Tresor; er blieb, wie er war. Wählen Sie einen anderen Ordner, oder öffnen "
        "Sie diesen."
    ),
    "vault-held": (
        "Dieser Tresor ist in einem anderen HealthDesk geöffnet (Prozess {process} auf {host}). Schließen Sie ihn "
        "zuerst dort; es wurde nichts geändert."
    ),
    "vault-locked": (
        "Der Tresor ist gesperrt. Öffnen Sie ihn, um weiterzumachen; alles bisher Geschriebene ist sicher."
    ),
    "vault-newer": (
        "{file} wurde von einem neueren HealthDesk geschrieben und nicht angerührt. Aktualisieren Sie HealthDesk, um "
        "die Datei zu öffnen."
    ),
    "vault-busy": (
        "{file} ist gerade in Benutzung und wird nicht freigegeben. Ihre Unterlagen sind unverändert; versuchen Sie es "
        "gleich noch einmal."
    ),
    "wrong-passphrase": (
        "Diese Passphrase öffnet den Tresor nicht. Es wurde nichts geändert. Versuchen Sie es noch einmal, oder nehmen "
        "Sie Ihren Wiederherstellungscode."
    ),
    "wrong-recovery-code": (
        "Dieser Wiederherstellungscode ist richtig geschrieben, gehört aber nicht zu diesem Tresor; vielleicht hat ihn "
        "ein neuerer ersetzt."
    ),
    "passphrase-empty": "Eine Passphrase braucht mindestens einen Buchstaben. Es wurde nichts geändert.",
    "memory-short": (
        "Zum Prüfen der Passphrase ist nicht genug Speicher frei ({megabytes} MB werden gebraucht). Schließen Sie "
        "andere Programme, und versuchen Sie es noch einmal; es wurde nichts geändert."
    ),
    "network-folder": (
        "{folder} liegt auf einem Netzlaufwerk, wo einem Tresor Geschriebenes verloren gehen kann. Wählen Sie einen "
        "Ordner auf diesem Computer; für eine zweite Kopie anderswo machen Sie eine Sicherung."
    ),
    "header-damaged": (
        "Der Kopf des Tresors, vault.json, ist beschädigt, und seine zweite Kopie auch. Die Unterlagen selbst sind "
        "unberührt, lassen sich ohne ihn aber nicht öffnen. Stellen Sie Ihre letzte Sicherung wieder her."
    ),
    "header-cost-refused": (
        "vault.json verlangt eine Prüfung der Passphrase, die schwächer oder schwerer ist, als HealthDesk zulässt, und "
        "wurde deshalb nicht befolgt: Vielleicht hat jemand die Datei geändert. Ihre Unterlagen sind unverändert. "
        "Stellen Sie vault.json aus Ihrer letzten Sicherung wieder her."
    ),
    "header-altered": (
        "vault.json wurde von etwas anderem als HealthDesk geändert, deshalb wurde der Tresor nicht geöffnet. Ihre "
        "Unterlagen sind unverändert. Stellen Sie vault.json aus Ihrer letzten Sicherung wieder her."
    ),
    "header-old": (
        "vault.json ist älter als der Tresor: Eine frühere Kopie mit einer früheren Passphrase wurde zurückgelegt. Der "
        "Tresor wurde nicht geöffnet. Legen Sie das neuere vault.json zurück, oder stellen Sie Ihre letzte Sicherung "
        "wieder her."
    ),
    "vault-file-missing": (
        "{file} ist nicht mehr im Tresor. Die anderen Dateien sind unverändert. Stellen Sie Ihre letzte Sicherung "
        "wieder her."
    ),
    "vault-file-unreadable": (
        "{file} lässt sich mit ihrem Schlüssel nicht öffnen: Die Datei ist beschädigt oder gehört nicht zu diesem "
        "Tresor. Stellen Sie Ihre letzte Sicherung wieder her."
    ),
    "vault-file-damaged": (
        "{file} ist beschädigt. Es wurde nichts hineingeschrieben. Stellen Sie Ihre letzte Sicherung wieder her."
    ),
    "vault-file-not-encrypted": (
        "{file} ist nicht verschlüsselt, also nicht von HealthDesk, und wurde nicht geöffnet. Stellen Sie Ihre letzte "
        "Sicherung wieder her."
    ),
    "vault-no-cipher": (
        "Dieser Installation fehlt die Bibliothek für die Verschlüsselung, deshalb wurde nichts geöffnet oder "
        "geschrieben. Installieren Sie HealthDesk neu."
    ),
    "vault-rolled-back": (
        "{file} ist älter, als der Tresor es in Erinnerung hat: Die letzten {lost} Änderungen fehlen darin. Eine Datei "
        "von einem früheren Tag wurde zurückgelegt, oder ein Protokoll ging verloren. Sie wurde nicht geöffnet. "
        "Stellen Sie Ihre letzte Sicherung wieder her."
    ),
    "manifest-old": (
        "{file} ist neuer als der Vermerk, der dafür bürgt: Dieser ist von einem früheren Tag. Die Datei wurde nicht "
        "geöffnet. Stellen Sie Ihre letzte Sicherung wieder her."
    ),
    "manifest-missing": (
        "{file} fehlt: Ohne diese Datei kann HealthDesk nicht erkennen, ob die Unterlagen die neuesten sind, deshalb "
        "wurden sie nicht geöffnet. Stellen Sie Ihre letzte Sicherung wieder her."
    ),
    "manifest-damaged": (
        "{file} ist beschädigt: Ohne diese Datei kann HealthDesk nicht erkennen, ob die Unterlagen die neuesten sind, "
        "deshalb wurden sie nicht geöffnet. Stellen Sie Ihre letzte Sicherung wieder her."
    ),
    "vault-copy-unsound": (
        "Die Sicherheitskopie von {file} ließ sich nicht prüfen, deshalb blieb der Tresor, wie er war. Versuchen Sie "
        "es auf einem anderen Datenträger noch einmal."
    ),
    "disk-full": (
        "Der Datenträger ist voll: {file} ließ sich nicht schreiben. Ihre Unterlagen sind unverändert. Schaffen Sie "
        "etwas Platz, und versuchen Sie es noch einmal."
    ),
    "disk-trouble": (
        "Der Datenträger hat bei {file} nicht getan, was er sollte. Was vorher geschrieben wurde, ist sicher. Prüfen "
        "Sie den Datenträger, und versuchen Sie es dann noch einmal."
    ),
    "disk-space-short": (
        "Dafür werden {needed} MB freier Platz gebraucht, und nur {free} MB sind da. Es wurde nichts geschrieben. "
        "Schaffen Sie etwas Platz, und versuchen Sie es noch einmal."
    ),
    "vault-not-writable": (
        "{file} lässt sich hier weder lesen noch schreiben: Der Ordner ist vielleicht schreibgeschützt oder gehört "
        "jemand anderem. Ihre Unterlagen sind unverändert."
    ),
    "too-many-files": (
        "Auf diesem Computer sind zu viele Dateien gleichzeitig offen. Ihre Unterlagen sind unverändert. Schließen Sie "
        "andere Programme, und versuchen Sie es noch einmal."
    ),
    "vault-grant-unreadable": (
        "Ein Schlüssel in diesem Tresor lässt sich für Sie nicht öffnen: Er wurde geändert oder gehört jemand anderem. "
        "Stellen Sie Ihre letzte Sicherung wieder her."
    ),
    "vault-person-unknown": (
        "Auf die Unterlagen dieser Person haben Sie in diesem Tresor keinen Zugriff, oder sie wurden gelöscht. Es "
        "wurde nichts geändert."
    ),
    "holder-unknown": "Niemand mit diesem Namen kann diesen Tresor öffnen. Es wurde nichts geändert.",
    "holder-name-taken": (
        "Jemand namens {name} kann diesen Tresor schon öffnen. Wählen Sie einen anderen Namen; es wurde nichts "
        "geändert."
    ),
    "revoke-nothing": (
        "Einen solchen Zugang gibt es nicht zu entziehen: Es ist Ihr eigener, oder er wurde nie gegeben. Es wurde "
        "nichts geändert."
    ),
    "inbox-gone": "Diese Datei wartet nicht mehr: Sie wurde importiert oder weggelegt. Es wurde nichts geändert.",
    "backup-missing": (
        "In {file} gibt es keine Sicherung. Es wurde nichts geändert. Wählen Sie die Datei, in die gesichert wurde."
    ),
    "backup-path-folder": (
        "{folder} ist ein Ordner. Eine Sicherung ist eine einzelne Datei: Bitte geben Sie ihr einen Namen. Es wurde "
        "nichts geschrieben."
    ),
    "backup-unreadable": (
        "{file} ist keine Sicherung von HealthDesk oder unvollständig. Es wurde nichts geändert. Wählen Sie eine "
        "andere Sicherung."
    ),
    "backup-unsound": (
        "Die Sicherung ist bei {file} beschädigt und wurde deshalb nicht verwendet. Es wurde nichts geändert. Wählen "
        "Sie eine andere Sicherung, oder machen Sie eine neue."
    ),
    "record-unknown": "Diesen Eintrag gibt es nicht mehr: Er wurde gelöscht, oder sein Import wurde zurückgenommen.",
    "disclosure-unknown": (
        "Diese Zeile gibt es nicht in der Liste dessen, was den Tresor verlassen hat. Es wurde nichts geändert."
    ),
    "question-unknown": (
        "Diese Frage wird nicht mehr aufbewahrt: Sie wurde gelöscht oder ein Eintrag, auf dem ihre Antwort beruhte."
    ),
    "artifact-unknown": "Dieses Original gibt es nicht mehr: Es wurde mit allem gelöscht, was daraus gelesen wurde.",
    "artifact-damaged": (
        "Dieses Original ist nicht mehr das, was importiert wurde. Die daraus gelesenen Einträge sind unverändert. "
        "Stellen Sie Ihre letzte Sicherung wieder her, oder importieren Sie es noch einmal."
    ),
    "check-file-missing": "{where} fehlt im Tresor. Stellen Sie Ihre letzte Sicherung wieder her.",
    "check-file-damaged": "{where} ist beschädigt ({check}). Stellen Sie Ihre letzte Sicherung wieder her.",
    "check-file-stray": (
        "{where} liegt im Ordner des Tresors, gehört aber nicht dazu. Der Tresor kann darin nichts lesen."
    ),
    "check-run-differs": (
        "Der Import {where} enthält nicht mehr, was er nach dem Abschluss enthielt. Stellen Sie Ihre letzte Sicherung "
        "wieder her, oder importieren Sie die Datei noch einmal."
    ),
    "check-original-differs": (
        "Das Original {where} ist nicht mehr das, was importiert wurde. Stellen Sie Ihre letzte Sicherung wieder her, "
        "oder importieren Sie es noch einmal."
    ),
    "check-index-differs": (
        "Was {where} zeigt, ist nicht, was die Importe sagen. Stellen Sie Ihre letzte Sicherung wieder her."
    ),
    "contradicts-standing": (
        "Eine andere Quelle sagt etwas anderes dazu, ob das noch gilt. Beide stehen so da, wie sie kamen; fragen Sie "
        "bitte in Ihrer Praxis, was stimmt."
    ),
    "contradicts-dose": (
        "Eine andere Quelle nennt dieses Medikament in anderer Stärke oder anders eingenommen. Beide stehen so da, wie "
        "sie kamen; fragen Sie bitte Ihre Arztpraxis oder Apotheke."
    ),
    "contradicts-value": (
        "Eine andere Quelle nennt für dieselbe Untersuchung zur selben Zeit einen anderen Wert. Beide stehen so da, "
        "wie sie kamen."
    ),
    "contradicts-no-allergy": (
        "Eine Quelle sagt, eine solche Allergie sei nicht bekannt, eine andere nennt eine Allergie. Beide stehen so "
        "da, wie sie kamen; fragen Sie bitte in Ihrer Praxis."
    ),
    "contradicts-birth-date": (
        "Die Quellen nennen für diese Person verschiedene Geburtsdaten. Bitte prüfen Sie, ob alle von derselben Person "
        "handeln."
    ),
    "contradicts-correction": (
        "Sie haben das von Hand korrigiert, und eine Quelle hat es seitdem geändert. Gezeigt wird Ihre Korrektur; die "
        "neueren Worte der Quelle stehen daneben."
    ),
    "record-deleted-before": (
        "Diesen Eintrag haben Sie früher gelöscht, deshalb kam er nicht wieder. Die erhaltene Datei enthält ihn "
        "weiterhin."
    ),
    "correction-empty": (
        "Es gibt nichts zu korrigieren: Was Sie geschrieben haben, steht schon so im Eintrag. Es wurde nichts geändert."
    ),
    "correction-field": (
        "Bei dieser Art von Eintrag gibt es diese Angabe nicht zu korrigieren. Es wurde nichts geändert. Sie können "
        "stattdessen eine Notiz dazu schreiben."
    ),
}
