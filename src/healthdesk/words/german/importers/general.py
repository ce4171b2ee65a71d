"""What the importers say of files of any kind in German."""

SENTENCES: dict[str, str] = {
    "file-empty": (
        "Die Datei {name} ist leer. Es wurde nichts importiert; bitte holen Sie die Datei noch einmal an ihrer Quelle."
    ),
    "file-too-large": (
        "Die Datei {name} hat {megabytes} MB, mehr als die {most} MB, die sich auf einmal lesen lassen. Ihre "
        "Unterlagen sind unverändert; bitten Sie die Quelle um einen kleineren Export."
    ),
    "file-cut-short": (
        "Die Datei {name} endete beim Lesen vor ihrem Ende. Ihre Unterlagen sind unverändert; bitte importieren Sie "
        "sie noch einmal."
    ),
    "picture-named-as-records": (
        "{name} heißt {ending} wie Gesundheitsunterlagen, aber darin ist ein Bild. Es wurde nichts importiert. Wenn "
        "Sie das Bild behalten möchten, geben Sie ihm seine richtige Endung, und importieren Sie es noch einmal."
    ),
    "pdf-named-as-records": (
        "{name} heißt {ending} wie Gesundheitsunterlagen, aber darin ist ein PDF. Es wurde nichts importiert. Nennen "
        "Sie die Datei in .pdf um, und importieren Sie sie noch einmal; dann wird sie als Dokument aufbewahrt."
    ),
    "name-promises-records": (
        "{name} heißt {ending} wie Gesundheitsunterlagen, aber darin ist etwas anderes. Es wurde nichts importiert. "
        "Bitte holen Sie die Datei noch einmal, oder geben Sie ihr ihre richtige Endung, um sie als Dokument "
        "aufzubewahren."
    ),
    "nothing-inside": (
        "{name} ist eine Gesundheitsdatei ohne einen einzigen Eintrag. Ihre Unterlagen sind unverändert; vielleicht "
        "hatte die Quelle noch nichts zu geben."
    ),
    "only-server-messages": (
        "{name} enthält keine Einträge, nur eine Meldung des Servers, von dem die Datei kam. Ihre Unterlagen sind "
        "unverändert; bitte fragen Sie dort noch einmal."
    ),
    "reader-too-slow": (
        "Das Lesen von {name} dauerte zu lange und wurde angehalten. Ihre Unterlagen sind unverändert; die Datei ist "
        "vielleicht beschädigt."
    ),
    "reader-out-of-memory": (
        "{name} braucht mehr Speicher, als das Lesen verwenden darf. Ihre Unterlagen sind unverändert; bitten Sie die "
        "Quelle um einen kleineren Export."
    ),
    "reader-not-started": (
        "Der Computer hat keinen Platz für ein weiteres Programm, das Dateien sicher liest. Ihre Unterlagen sind "
        "unverändert; schließen Sie etwas, und versuchen Sie es noch einmal."
    ),
    "reader-ended": (
        "Das Lesen von {name} brach ab: Etwas darin lässt sich nicht sicher lesen. Ihre Unterlagen sind unverändert."
    ),
    "reader-misspoke": (
        "Das Lesen von {name} ergab eine Antwort, der nicht zu trauen ist, deshalb wurde nichts importiert. Ihre "
        "Unterlagen sind unverändert."
    ),
    "json-cut-short": (
        "Das endet mittendrin, wie ein abgebrochenes Herunterladen. Davon wurde nichts importiert; bitte holen Sie die "
        "Datei noch einmal."
    ),
    "json-syntax": (
        "Das ist nicht richtig geschrieben: Ein Komma, eine Klammer oder ein Anführungszeichen fehlt oder ist zu viel. "
        "Davon wurde nichts importiert; bitte holen Sie die Datei noch einmal an ihrer Quelle."
    ),
    "json-shape": (
        "Das ist nicht so gebaut wie eine Gesundheitsunterlage. Davon wurde nichts importiert; Ihre übrigen Unterlagen "
        "sind unverändert."
    ),
    "json-duplicate-key": (
        "Das sagt zweimal dasselbe, und es ist nicht zu erkennen, was gilt. Davon wurde nichts importiert, damit "
        "nichts Falsches gezeigt wird."
    ),
    "json-too-deep": "Das ist tiefer verschachtelt als jede ehrliche Unterlage. Davon wurde nichts importiert.",
    "json-not-utf8": (
        "Die Buchstaben sind hier so geschrieben, wie es in Gesundheitsunterlagen nicht üblich ist (nicht UTF-8). "
        "Davon wurde nichts importiert, damit kein Name und kein Wort falsch herauskommt."
    ),
    "json-surrogate": (
        "Das enthält einen halben Buchstaben, den kein Programm zeigen kann. Davon wurde nichts importiert."
    ),
    "json-number": "Das enthält eine Zahl, die für jede Messung zu lang ist. Davon wurde nichts importiert.",
    "entry-unreadable": (
        "Ein Eintrag ist nicht so gebaut, wie er sollte, und wurde ausgelassen. Die Originaldatei bleibt vollständig "
        "erhalten."
    ),
    "entry-without-resource": "Ein Eintrag enthält nur eine Adresse. Es gab nichts zu importieren.",
    "resource-without-type": (
        "Ein Eintrag sagt nicht, was er ist, und wurde ausgelassen. Die Originaldatei bleibt vollständig erhalten."
    ),
    "server-message": (
        "Die Quelle hat eine Meldung ihres Servers zwischen die Einträge gelegt; sie ist kein Eintrag und wurde "
        "ausgelassen."
    ),
    "date-unreadable": (
        "Ein Datum ist so geschrieben, dass es nicht zu lesen ist. Der Eintrag bleibt ohne dieses Datum erhalten."
    ),
    "nul-character": (
        "In einem Text stand ein Zeichen ohne Bedeutung; es wird beim Zeigen ausgelassen. Das Original ist unverändert."
    ),
    "other-fhir-version": (
        "Dieser Eintrag folgt den Regeln einer anderen Fassung von FHIR als der Rest. Er bleibt und wird als nicht "
        "gesichert gezeigt."
    ),
    "fhir-version-kept-whole": (
        "Diese Datei ist in einer anderen Fassung von FHIR als R4 geschrieben. Damit nichts falsch gelesen wird, "
        "bleibt sie ganz als Dokument erhalten: Sie können sie ansehen und durchsuchen, aber ihre Werte stehen in "
        "keiner Liste."
    ),
    "kept-not-read": (
        "Diese Datei bleibt ganz als Dokument erhalten. Ihr Inhalt kann noch nicht zu einzelnen Einträgen werden."
    ),
    "attachment-elsewhere": (
        "Ein Dokument ist hier nur genannt und liegt bei der Quelle. Sein Name bleibt erhalten; das Dokument selbst "
        "ist nicht in dieser Datei."
    ),
    "attachment-broken": (
        "Ein Dokument in diesem Eintrag ist beschädigt und lässt sich nicht öffnen. Der Eintrag selbst bleibt, wie er "
        "kam."
    ),
    "attachment-too-large": (
        "Ein Dokument in diesem Eintrag ist zu groß zum Öffnen. Der Eintrag selbst bleibt, wie er kam."
    ),
    "pdf-damaged": (
        "Dieses PDF ist beschädigt und lässt sich nicht öffnen. Es wird Byte für Byte so aufbewahrt, wie es kam."
    ),
    "pdf-locked": (
        "Dieses PDF ist mit einem Passwort verschlossen. Es bleibt, wie es kam; speichern Sie es ohne Passwort, um es "
        "hier zu sehen und zu durchsuchen."
    ),
    "pdf-without-text": (
        "Dieses PDF enthält Bilder von Seiten und keine Buchstaben. Es lässt sich ansehen, aber nicht durchsuchen."
    ),
    "pdf-read-in-part": "Dieses Dokument ist sehr lang: Nur sein Anfang ist durchsuchbar. Es bleibt ganz erhalten.",
    "pdf-too-slow": (
        "Die Wörter dieses PDF zu lesen dauerte zu lange; es ist nicht durchsuchbar. Das Dokument bleibt erhalten."
    ),
    "picture-damaged": (
        "Dieses Bild ist beschädigt und kann nicht gezeigt werden. Es wird Byte für Byte so aufbewahrt, wie es kam."
    ),
    "picture-too-large": "Dieses Bild hat zu viele Pixel, um sicher gezeigt zu werden. Es bleibt, wie es kam.",
    "drawing-ended": (
        "Dieses Dokument ließ sich nicht sicher darstellen. Es bleibt, wie es kam, und Sie können es exportieren."
    ),
    "cannot-be-shown": (
        "Diese Art von Datei lässt sich hier nicht darstellen. Sie bleibt, wie sie kam, und Sie können sie exportieren."
    ),
    "calendar-unreadable": (
        "Dieser Kalender bricht ab oder ist nicht so geschrieben, wie Kalender es sind. Es wurde nichts importiert; "
        "bitte holen Sie die Datei noch einmal an ihrer Quelle."
    ),
    "calendar-whole": (
        "Das sieht nach einem ganzen Kalender aus: Jeder Eintrag darin wurde als Termin gelesen. War das zu viel, "
        "nehmen Sie diesen Import zurück."
    ),
    "calendar-other-entries": (
        "Dieser Kalender enthält auch Aufgaben oder Tagebucheinträge. Sie stehen im Original und wurden nicht als "
        "Termine gelesen."
    ),
    "calendar-repeats-unread": (
        "Dieser Eintrag wiederholt sich auf eine Weise, die nicht verstanden wurde. Nur das erste Mal steht in den "
        "Unterlagen."
    ),
    "calendar-repeats-cut": "Dieser Eintrag wiederholt sich lange. Die ersten 200 Male stehen in den Unterlagen.",
}
