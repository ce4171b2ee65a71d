"""What the asking of a question can say in German; everything else is English and French."""

SENTENCES: dict[str, str] = {
    "stopped": "Abgebrochen, wie gewünscht. Was nicht fertig war, hat nichts hinterlassen.",
    "bug": "In HealthDesk ist etwas schiefgegangen. Ihre Unterlagen sind unverändert. Versuchen Sie es bitte noch einmal. "
    "Wenn es wieder passiert, melden Sie es mit den Zeilen oben; sie enthalten nichts aus Ihren Unterlagen.",
    "passphrase-file": "Die Passphrase ließ sich aus {file} nicht lesen. Sie muss in der ersten Zeile stehen.",
    "passphrase-needed": "Eine Passphrase wird gebraucht. Starten Sie dies in einem Terminal, oder nennen Sie eine Datei mit "
    "--passphrase-file.",
    "nobody-yet": "In diesem Tresor ist noch niemand. Importieren Sie eine Datei, oder fügen Sie eine Person hinzu.",
    "person-unknown": "In diesem Tresor heißt niemand {name}. „healthdesk person list“ zeigt, wer darin ist.",
    "person-ambiguous": "Auf {name} passt mehr als eine Person. Nennen Sie bitte den ganzen Namen oder die Kennung, die "
    "„healthdesk person list“ zeigt.",
    "person-which": "Wessen Unterlagen meinen Sie? Nennen Sie die Person bitte mit --person.",
    "vault-none": "In {folder} gibt es keinen Tresor. Prüfen Sie den Ordner, oder legen Sie dort einen Tresor an.",
    "vault-held": "Dieser Tresor ist in einem anderen HealthDesk geöffnet (Prozess {process} auf {host}). Schließen Sie ihn "
    "zuerst dort; es wurde nichts geändert.",
    "vault-locked": "Der Tresor ist verschlossen. Öffnen Sie ihn, um weiterzumachen; alles bisher Geschriebene ist sicher.",
    "vault-newer": "{file} wurde von einem neueren HealthDesk geschrieben und nicht angerührt. Aktualisieren Sie HealthDesk, "
    "um die Datei zu öffnen.",
    "vault-busy": "{file} ist gerade in Benutzung und wird nicht freigegeben. Ihre Unterlagen sind unverändert; versuchen Sie "
    "es gleich noch einmal.",
    "wrong-passphrase": "Diese Passphrase öffnet den Tresor nicht. Es wurde nichts geändert. Versuchen Sie es noch einmal, oder "
    "nehmen Sie Ihren Wiederherstellungscode.",
    "memory-short": "Zum Prüfen der Passphrase ist nicht genug Speicher frei ({megabytes} MB werden gebraucht). Schließen Sie "
    "andere Programme, und versuchen Sie es noch einmal; es wurde nichts geändert.",
    "vault-person-unknown": "Auf die Unterlagen dieser Person haben Sie in diesem Tresor keinen Zugriff, oder sie wurden "
    "gelöscht. Es wurde nichts geändert.",
    "model-unknown": "Ein Modell namens {name} gibt es hier nicht. Die Antwort bleibt ohne die Worte eines Modells.",
    "model-says": "In einfachen Worten, vom lokalen Modell {model} ({kept} von {offered} Sätzen haben die Prüfung bestanden):",
    "model-kept-none": "Die Worte des lokalen Modells haben die Prüfung nicht bestanden ({offered} Sätze); die Antwort oben "
    "steht für sich.",
    "model-building": "Das lokale Modell wird vorbereitet: {percent} %",
    "model-library-missing": "Das Programm für das lokale Modell ist nicht installiert. Die Antworten kommen deshalb in den "
    "Sätzen von HealthDesk und sind auch ohne Modell vollständig. Der Startbefehl im README installiert es.",
    "model-file-missing": "Die Datei des lokalen Modells fehlt. Die Antworten kommen deshalb in den Sätzen von HealthDesk und "
    "sind auch ohne Modell vollständig. Der Startbefehl im README holt sie.",
    "model-file-differs": "Die Datei des lokalen Modells ist nicht die, die HealthDesk kennt. Sie ist vielleicht beschädigt "
    "oder verändert und wurde nicht geöffnet. Ihre Unterlagen sind unberührt. Entfernen Sie die Datei, und führen Sie den "
    "Startbefehl noch einmal aus.",
    "model-build-failed": "Das Programm für das lokale Modell ließ sich auf diesem Computer nicht bauen. Die Antworten sind "
    "auch so vollständig. Der Startbefehl zeigt den Grund und versucht es beim nächsten Mal wieder.",
    "model-build-stopped": "Der Bau des Programms für das lokale Modell wurde vor dem Ende abgebrochen. Die Antworten sind "
    "auch so vollständig. Führen Sie den Startbefehl noch einmal aus, um ihn abzuschließen.",
    "model-not-started": "Das lokale Modell ließ sich nicht starten. Die Antwort oben ist auch ohne seine Worte vollständig. "
    "Vielleicht hilft es, andere Programme zu schließen.",
    "model-stopped": "Das lokale Modell hat beim Schreiben aufgehört. Die Antwort oben ist auch ohne seine Worte vollständig, "
    "Ihre Unterlagen sind unverändert, und bei Ihrer nächsten Frage startet es wieder.",
    "model-keeps-stopping": "Das lokale Modell ist {times}-mal stehen geblieben und ruht deshalb, bis HealthDesk neu geöffnet "
    "wird. Die Antworten sind auch ohne seine Worte vollständig, und Ihre Unterlagen sind unverändert.",
    "model-too-slow": "Das lokale Modell hat zu lange gebraucht und wurde angehalten. Die Antwort oben ist auch ohne seine "
    "Worte vollständig.",
    "model-prompt-too-long": "Diese Antwort ist für das lokale Modell zu lang. Die Antwort oben ist vollständig.",
    "model-grammar-refused": "Das lokale Modell ließ sich bei dieser Antwort nicht an die Regeln von HealthDesk binden und "
    "sagt deshalb nichts. Die Antwort oben ist vollständig.",
    "model-no-file": "Eine Datei {file} gibt es hier nicht.",
    "model-not-gguf": "Das ist keine Modelldatei, die HealthDesk nutzen kann: Sie ist vielleicht unvollständig, beschädigt oder "
    "von anderer Art. Sie wurde nicht geöffnet, und Ihre Unterlagen sind unberührt.",
    "model-template-unknown": "HealthDesk kennt die Sprache dieser Art von Modell nicht und nutzt es deshalb nicht.",
    "model-too-large": "Dieses Modell braucht vielleicht {needed} MB Speicher, und {free} MB sind frei. Deshalb wurde es nicht "
    "gestartet. Ein kleineres Modell kann helfen, oder andere Programme zu schließen. Die Antworten sind auch ohne es vollständig.",
    "model-no-room": "Auf dem Datenträger ist kein Platz für die {needed} MB dieses Modells.",
    "model-not-kept": "Die Modelldatei ließ sich nicht dorthin kopieren, wo HealthDesk Modelle aufbewahrt.",
    "model-not-passed": "{model} hat die Prüfung dafür auf diesem Computer nicht bestanden und wird deshalb nicht gefragt. Die "
    "Antwort ist auch ohne es vollständig.",
}
