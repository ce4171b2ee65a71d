"""What the models room says in German."""

SENTENCES: dict[str, str] = {
    "model-library-missing": (
        "Das Programm für das lokale Modell ist nicht installiert. Die Antworten kommen deshalb in den Sätzen von "
        "HealthDesk und sind auch ohne Modell vollständig. Der Startbefehl im README installiert es."
    ),
    "model-file-missing": (
        "Die Datei des lokalen Modells fehlt. Die Antworten kommen deshalb in den Sätzen von HealthDesk und sind auch "
        "ohne Modell vollständig. Der Startbefehl im README holt sie."
    ),
    "model-file-differs": (
        "Die Datei des lokalen Modells ist nicht die, die HealthDesk kennt. Sie ist vielleicht beschädigt oder "
        "verändert und wurde nicht geöffnet. Ihre Unterlagen sind unberührt. Entfernen Sie die Datei, und führen Sie "
        "den Startbefehl noch einmal aus."
    ),
    "model-build-failed": (
        "Das Programm für das lokale Modell ließ sich auf diesem Computer nicht bauen. Die Antworten sind auch so "
        "vollständig. Der Startbefehl zeigt den Grund und versucht es beim nächsten Mal wieder."
    ),
    "model-build-stopped": (
        "Der Bau des Programms für das lokale Modell wurde vor dem Ende abgebrochen. Die Antworten sind auch so "
        "vollständig. Führen Sie den Startbefehl noch einmal aus, um ihn abzuschließen."
    ),
    "model-not-started": (
        "Das lokale Modell ließ sich nicht starten. Die Antwort oben ist auch ohne seine Worte vollständig. Vielleicht "
        "hilft es, andere Programme zu schließen."
    ),
    "model-stopped": (
        "Das lokale Modell hat beim Schreiben aufgehört. Die Antwort oben ist auch ohne seine Worte vollständig, Ihre "
        "Unterlagen sind unverändert, und bei Ihrer nächsten Frage startet es wieder."
    ),
    "model-keeps-stopping": (
        "Das lokale Modell ist {times}-mal stehen geblieben und ruht deshalb, bis HealthDesk neu geöffnet wird. Die "
        "Antworten sind auch ohne seine Worte vollständig, und Ihre Unterlagen sind unverändert."
    ),
    "model-too-slow": (
        "Das lokale Modell hat zu lange gebraucht und wurde angehalten. Die Antwort oben ist auch ohne seine Worte "
        "vollständig."
    ),
    "model-prompt-too-long": "Diese Antwort ist für das lokale Modell zu lang. Die Antwort oben ist vollständig.",
    "model-grammar-refused": (
        "Das lokale Modell ließ sich bei dieser Antwort nicht an die Regeln von HealthDesk binden und sagt deshalb "
        "nichts. Die Antwort oben ist vollständig."
    ),
    "model-no-file": "Eine Datei {file} gibt es hier nicht.",
    "model-not-gguf": (
        "Das ist keine Modelldatei, die HealthDesk nutzen kann: Sie ist vielleicht unvollständig, beschädigt oder von "
        "anderer Art. Sie wurde nicht geöffnet, und Ihre Unterlagen sind unberührt."
    ),
    "model-template-unknown": "HealthDesk kennt die Sprache dieser Art von Modell nicht und nutzt es deshalb nicht.",
    "model-too-large": (
        "Dieses Modell braucht vielleicht {needed} MB Speicher, und {free} MB sind frei. Deshalb wurde es nicht "
        "gestartet. Ein kleineres Modell kann helfen, oder andere Programme zu schließen. Die Antworten sind auch ohne "
        "es vollständig."
    ),
    "model-no-room": "Auf dem Datenträger ist kein Platz für die {needed} MB dieses Modells.",
    "model-not-kept": "Die Modelldatei ließ sich nicht dorthin kopieren, wo HealthDesk Modelle aufbewahrt.",
    "model-not-passed": (
        "{model} hat die Prüfung dafür auf diesem Computer nicht bestanden und wird deshalb nicht gefragt. Die Antwort "
        "ist auch ohne es vollständig."
    ),
    "model-line": "{name}: {title}, {size} MB, {licence}, {languages}.",
    "model-line-here": "  Auf diesem Computer.",
    "model-line-away": "  Nicht auf diesem Computer. Woher es kommt: {source}.",
    "model-line-reported": "  Nicht auf diesem Computer, und seine Prüfsumme ist die, die andere nennen: {source}.",
    "model-line-runs": (
        "  Belegt bis zu {memory} MB. Hier voraussichtlich: {writes} Token je Sekunde, ein erster Satz nach {seconds} "
        "s."
    ),
    "model-line-measured": "  Belegt bis zu {memory} MB. Hier gemessen: {writes} Token je Sekunde.",
    "model-line-large": "  Größer als der Speicher, der hier gerade frei ist.",
    "model-line-unexamined": (
        "  Die Prüfung dieser Version hat es hier noch nicht abgelegt: healthdesk models exam {name}."
    ),
    "model-line-exam": "  Prüfung vom {day}, Version {version}. Es darf: {works}.",
    "model-mark-wrong": "    Pläne für etwas anderes, als gefragt war: {count} von {whole}.",
    "model-mark-unaided": "    Sätze außerhalb der Rahmen, die gezeigt worden wären: {count} von {whole}.",
    "model-work-phrase": "eine Antwort noch einmal in einfachen Worten sagen.",
    "model-work-plan": "helfen, eine Frage zu verstehen.",
    "model-line-kept": "  {kept} von {offered} Sätzen, die es schrieb, wurden gezeigt; die anderen wurden gestrichen.",
}
