"""What the importers say about CSV files, workbooks, devices and workouts in German."""

SENTENCES: dict[str, str] = {
    "table-needs-mapping": (
        "Diese Tabelle sagt nicht von sich aus, was alle ihre Spalten bedeuten. Sie bleibt ganz als Dokument erhalten, "
        "und noch wurde nichts daraus gelesen. Sagen Sie einmal, was ihre Spalten sind, und diese Datei und jede "
        "spätere gleicher Art kann gelesen werden."
    ),
    "table-dates-ambiguous": (
        "Die Daten dieser Tabelle lassen sich auf zwei Arten lesen: 03/04 kann der 3. April oder der 4. März sein, und "
        "keine Zeile klärt es. Damit nichts auf dem falschen Tag landet, bleibt sie ganz als Dokument erhalten. Sagen "
        "Sie einmal, was zuerst kommt, der Tag oder der Monat."
    ),
    "table-without-header": (
        "Diese Tabelle hat keine Zeile, die ihre Spalten benennt, deshalb lassen sich ihre Zahlen nicht unterscheiden. "
        "Sie bleibt ganz als Dokument erhalten, das Sie ansehen und durchsuchen können."
    ),
    "table-without-values": (
        "Diese Tabelle hat Überschriften und keine Werte darunter. Sie bleibt ganz als Dokument erhalten; vielleicht "
        "hatte das Gerät noch nichts zu geben."
    ),
    "table-too-large": (
        "Diese Tabelle hat Zeilen oder Spalten über alles hinaus, was ein Gerät schreibt. Sie bleibt ganz als Dokument "
        "erhalten und wurde nicht gelesen. Ist sie ein echter Export, bitten Sie die Quelle um einen kürzeren Zeitraum."
    ),
    "workbook-locked": (
        "{name} ist mit einem Passwort geschützt. Ihre Unterlagen sind unverändert; speichern Sie die Datei ohne "
        "Passwort, und importieren Sie sie noch einmal."
    ),
    "workbook-damaged": (
        "Die Arbeitsmappe {name} ist beschädigt und lässt sich nicht öffnen. Ihre Unterlagen sind unverändert; bitte "
        "holen Sie die Datei noch einmal an ihrer Quelle."
    ),
    "row-without-date": (
        "Diese Zeile enthält einen Wert und kein lesbares Datum. Sie kam nicht in die Unterlagen, weil niemand wissen "
        "kann, wann gemessen wurde. Die Originaldatei bleibt vollständig erhalten."
    ),
    "more-of-these": (
        "Ab hier gibt es weitere Stellen wie die tausend davor; sie werden nicht einzeln aufgeführt. Die Originaldatei "
        "bleibt vollständig erhalten."
    ),
    "row-of-sums": (
        "Diese Zeile ist ein Durchschnitt oder eine Summe, die die Quelle ausgerechnet hat. Die Werte selbst wurden "
        "importiert; die Summe steht nur in der Originaldatei."
    ),
    "result-without-date": "Dieses Ergebnis hat kein lesbares Datum. Es bleibt ohne Datum erhalten.",
    "rows-without-value": (
        "Einige Zeilen enthalten eine Zeit und keinen Wert (ein Gerät vermerkt so etwa eine umgestellte Uhr oder einen "
        "Signalton). Daraus gab es nichts zu importieren. Die Originaldatei bleibt vollständig erhalten."
    ),
    "columns-not-read": (
        "Einige Spalten dieser Tabelle kennt HealthDesk nicht; was darin steht, ist nur in der Originaldatei. Die "
        "Originaldatei bleibt vollständig erhalten."
    ),
    "cell-not-a-number": (
        "Wo eine Zahl stehen sollte, steht ein Wort. Es bleibt als Anmerkung wörtlich erhalten, neben dem Rest seiner "
        "Zeile."
    ),
    "value-implausible": (
        "Dieser Wert liegt jenseits dessen, was der Körper oder das Gerät zeigen kann. Er bleibt, wie er geschrieben "
        "ist, als nicht gesichert gekennzeichnet; vielleicht war es ein Tippfehler."
    ),
    "pressure-implausible": (
        "Bei diesem Blutdruck liegt die untere Zahl nicht unter der oberen, was kein Herz tut. Er bleibt, wie er "
        "geschrieben ist, als nicht gesichert gekennzeichnet; vielleicht war es ein Tippfehler."
    ),
    "unit-not-given": (
        "Dieser Wert kam ohne seine Einheit: Kilogramm und Pfund sehen hier gleich aus. Er bleibt, wie er geschrieben "
        "ist, als nicht gesichert gekennzeichnet."
    ),
    "sensor-error-code": (
        "Der Sensor schrieb hier eine Zahl, die für eine Störung steht und kein Glukosewert ist. Sie wurde ausgelassen."
    ),
    "mapping-of-another": (
        "Was zu diesen Spalten gesagt wurde, gehört zu einer anderen Tabelle. Es wurde nichts geändert; bitte sehen "
        "Sie diese Tabelle noch einmal an."
    ),
    "mapping-without-values": (
        "Keine dieser Spalten soll einen Wert enthalten, oder es gibt eine mit Ergebnissen und keine mit deren Namen. "
        "Es wurde nichts geändert; wählen Sie mindestens eine Spalte mit Werten."
    ),
    "activity-damaged": (
        "{name} ist eine Datei einer Uhr, einer Waage oder eines Fahrradcomputers, aber beschädigt, und nichts darin "
        "ist zu lesen. Ihre Unterlagen sind unverändert; bitte exportieren Sie sie noch einmal."
    ),
    "activity-unsafe": (
        "{name} enthält Anweisungen, die ein Training nie hat. Es wurde nichts importiert, um sicherzugehen."
    ),
    "activity-broken-off": (
        "Diese Datei bricht vor ihrem Ende ab. Was sich bis dahin lesen ließ, wurde importiert; der Rest fehlt."
    ),
    "activity-checksum": (
        "Die Prüfzahl am Ende dieser Datei passt nicht zu ihrem Inhalt; ein Teil wurde vielleicht unterwegs verändert. "
        "Was sie sagt, wurde importiert; vergleichen Sie es mit dem Gerät, wenn etwas seltsam aussieht."
    ),
    "activity-without-values": (
        "Diese Datei einer Uhr oder eines Fahrradcomputers enthält Einstellungen oder einen Plan und kein Training und "
        "keine Messung. Sie bleibt ganz als Dokument erhalten."
    ),
    "activity-without-times": (
        "Punkte dieser Datei haben keine Zeit, deshalb kann niemand wissen, wann sie gemessen wurden. Sie kamen nicht "
        "in die Unterlagen. Die Originaldatei bleibt vollständig erhalten."
    ),
    "activity-of-several": (
        "Diese Waage wurde von mehreren Personen benutzt, und die Datei sagt nicht, wer sie sind. Damit niemand das "
        "Gewicht eines anderen bekommt, bleibt sie ganz als Dokument erhalten, und nichts daraus wurde gelesen."
    ),
}
