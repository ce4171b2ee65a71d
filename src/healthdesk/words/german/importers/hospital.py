"""What the importers say about HL7 v2, health cards, DICOM and genomes in German."""

SENTENCES: dict[str, str] = {
    "hl7-several-people": (
        "Diese Datei enthält Nachrichten über mehrere Personen. Die Nachrichten jeder Person wurden für sich "
        "importiert, damit sich niemandes Unterlagen vermischen."
    ),
    "hl7-in-pieces": "Diese Datei ist lang und wurde Stück für Stück importiert. Nichts davon wurde ausgelassen.",
    "hl7-read-in-part": (
        "Diese Datei hat mehr Zeilen, als sich auf einmal lesen lassen. Was ab hier steht, wurde nicht importiert. Die "
        "Originaldatei bleibt vollständig erhalten. Bitten Sie die Quelle um einen kleineren Export."
    ),
    "hl7-nothing-stated": (
        "Diese Nachrichten sagen nichts über die Gesundheit einer Person (vielleicht sind es Bestätigungen oder "
        "Einstellungen zwischen Geräten). Die Datei bleibt ganz als Dokument erhalten."
    ),
    "hl7-nobody": (
        "Diese Nachricht sagt nicht, von wem sie handelt. Bitte prüfen Sie, ob sie zu der Person gehört, die Sie "
        "gewählt haben."
    ),
    "hl7-test-message": (
        "Der Absender hat diese Nachricht als Test oder Übung gekennzeichnet. Was sie sagt, ist vielleicht erfunden; "
        "sehen Sie es sich an, bevor Sie sich darauf verlassen."
    ),
    "hl7-line-outside": (
        "Eine Zeile steht außerhalb jeder Nachricht und wurde ausgelassen. Die Originaldatei bleibt vollständig "
        "erhalten."
    ),
    "hl7-line-broken": "Der Absender hat einen Text in mehrere Zeilen zerlegt; sie wurden wieder zusammengesetzt.",
    "hl7-letters-unsure": (
        "Die Buchstaben dieser Zeile sind nicht in dem Alphabet geschrieben, das der Absender ankündigt. Akzente und "
        "Sonderzeichen können falsch sein; das Original bleibt erhalten."
    ),
    "hl7-segment-unread": (
        "Diese Zeile der Nachricht betrifft, was die Behandlung umgibt (Abrechnung, Bürgen, Einwilligungen, Personal), "
        "oder ist von seltener Art. Sie wurde kein Eintrag; in der Originaldatei steht sie."
    ),
    "hl7-own-segment": (
        "Diese Zeile folgt eigenen Regeln des Absenders, die nicht öffentlich sind. Sie wurde kein Eintrag; in der "
        "Originaldatei steht sie."
    ),
    "hl7-merged-elsewhere": (
        "Der Absender sagt, er habe zwei seiner Akten über eine Person zusammengelegt. Hier wurde nichts "
        "zusammengelegt; sehen Sie nach, ob beide zur selben Person gehören."
    ),
    "hl7-visit-undated": (
        "Die Nachricht nennt eine Station oder einen Besuch, ohne zu sagen, wann. Daraus wurde kein eigener Besuch."
    ),
    "hl7-no-value": (
        "Der Absender gab zu diesem Ergebnis keinen Wert an. Es steht ohne Wert in der Liste; Anmerkungen dazu bleiben "
        "erhalten."
    ),
    "hl7-repeated-value": (
        "Der Absender gab zu einem Ergebnis mehrere Werte an, ohne zu sagen, warum. Alle bleiben erhalten, jeder als "
        "eigenes Ergebnis."
    ),
    "hl7-number-as-text": (
        "Der Absender kündigte eine Zahl an, aber was dort steht, ist nicht eindeutig eine. Es bleibt wörtlich als "
        "Text erhalten und steht in keinem Verlauf."
    ),
    "hl7-type-unknown": (
        "Dieser Wert ist von einer Art, die hier nicht bekannt ist. Er bleibt wörtlich als Text erhalten."
    ),
    "hl7-document-without-text": (
        "Die Nachricht kündigt ein Dokument an, enthält es aber nicht. Sein Titel bleibt erhalten; fragen Sie die "
        "Quelle nach dem Dokument selbst."
    ),
    "hl7-reaction-as-remark": (
        "Nach dieser Impfung wurde eine Reaktion gemeldet. Sie bleibt als Anmerkung zur Impfung erhalten."
    ),
    "card-signed": (
        "Diese Gesundheitskarte hat ein Aussteller von der Liste signiert, die mit diesem Programm kommt, und seitdem "
        "wurde nichts darin geändert. (Es ist die Liste des VCI Directory, August 2026.)"
    ),
    "card-signed-as-example": (
        "Diese Gesundheitskarte ist wie das Beispiel der Spezifikation signiert. So kann jeder signieren: Sie dient "
        "zum Ausprobieren und beweist nichts."
    ),
    "card-signed-by-unknown": (
        "An dieser Gesundheitskarte wurde nach dem Signieren nichts geändert, aber wer sie signiert hat, steht nicht "
        "auf der Liste, die mit diesem Programm kommt."
    ),
    "card-issuer-unknown": (
        "Die Signatur dieser Gesundheitskarte ließ sich nicht prüfen: Der Schlüssel des Ausstellers steht nicht auf "
        "der Liste, die mit diesem Programm kommt, und im Internet wird nichts nachgefragt. Was die Karte sagt, wurde "
        "importiert."
    ),
    "card-tampered": (
        "Die Signatur dieser Gesundheitskarte stimmt nicht: Sie wurde nach dem Signieren geändert oder schlecht "
        "kopiert. Damit nichts Falsches gezeigt wird, kam nichts davon in die Einträge; die Datei bleibt erhalten. "
        "Bitten Sie den Aussteller um eine neue."
    ),
    "card-unsigned": (
        "Das ist der Inhalt einer Gesundheitskarte ohne ihre Signatur. Was er sagt, wurde importiert, aber niemand "
        "bürgt dafür."
    ),
    "card-unreadable": (
        "Ein Code sieht hier wie eine Gesundheitskarte aus, lässt sich aber nicht öffnen; vielleicht ist er schlecht "
        "kopiert. Die Datei bleibt erhalten; versuchen Sie es mit einem schärferen Bild oder einem neuen Herunterladen."
    ),
    "card-code-missing": (
        "Diese Gesundheitskarte verteilt sich auf mehrere Codes, und nicht alle sind hier. Legen Sie alle Codes in "
        "eine Datei oder ein Bild, und importieren Sie das."
    ),
    "card-expired": (
        "Der Aussteller wollte diese Gesundheitskarte bis zu einem Tag gezeigt haben, der vorbei ist. Was sie über "
        "Vergangenes sagt, bleibt wahr."
    ),
    "card-may-be-revoked": (
        "Der Aussteller kann diese Gesundheitskarte zurückrufen; ob das geschehen ist, sieht man nur im Internet, und "
        "dort wurde nicht nachgesehen."
    ),
    "card-several-people": "Die Karten in dieser Datei handeln von mehreren Personen. Jede wurde für sich importiert.",
    "link-not-fetched": (
        "Das ist ein Link zu Unterlagen, die bei ihrer Quelle im Internet liegen. Er bleibt erhalten, aber es wurde "
        "nichts geholt. Öffnen Sie ihn mit der App, aus der er kommt, speichern Sie die Unterlagen als Datei, und "
        "importieren Sie diese."
    ),
    "link-expired": "Dieser Link sollte bis zu einem Tag gelten, der vorbei ist. Bitten Sie um einen neuen.",
    "link-passcode": "Wer diesen Link öffnet, braucht einen Code, den sein Ersteller getrennt weitergegeben hat.",
    "link-file-locked": (
        "Das ist eine verschlüsselte Datei eines Gesundheitslinks, und ihr Schlüssel ist nicht hier. Importieren Sie "
        "den Link (shlink:/…) und die Datei zusammen in einem Text."
    ),
    "link-file-unlocked": (
        "Eine verschlüsselte Datei eines Gesundheitslinks wurde mit dem Schlüssel daneben geöffnet und importiert."
    ),
    "certificate-unchecked": (
        "Die Signatur dieses Zertifikats ließ sich nicht prüfen, weil die Schlüssel der ausstellenden Länder nicht mit "
        "diesem Programm kommen. Was es sagt, wurde importiert."
    ),
    "certificate-expired": (
        "Dieses Zertifikat gilt nicht mehr zum Reisen. Die Impfung, der Test oder die Erkrankung, von der es "
        "berichtet, bleibt in Ihren Unterlagen."
    ),
    "certificate-unreadable": (
        "Ein Code sieht hier wie ein digitales EU-Zertifikat aus, lässt sich aber nicht öffnen; vielleicht ist er "
        "schlecht kopiert. Die Datei bleibt erhalten; versuchen Sie es mit einem schärferen Bild."
    ),
    "dicom-damaged": (
        "Dieses medizinische Bild (DICOM) ist beschädigt und nicht zu lesen. Es bleibt, wie es kam; bitten Sie das "
        "Krankenhaus um eine neue Kopie der CD."
    ),
    "dicom-too-much": (
        "Dieses medizinische Bild (DICOM) hat weit mehr Beschreibung als jedes ehrliche und wurde deshalb nicht "
        "gelesen. Es bleibt, wie es kam."
    ),
    "dicom-says-little": (
        "Dieses medizinische Bild (DICOM) sagt nicht, wen es zeigt oder zu welcher Untersuchung es gehört. Es bleibt "
        "als Dokument erhalten."
    ),
    "dicom-document-missing": (
        "Diese Datei kündigt ein Dokument in einer DICOM-Datei an, aber es lässt sich nicht herausnehmen. Die Datei "
        "bleibt, wie sie kam."
    ),
    "dicom-holds-cda": (
        "In dieser DICOM-Datei liegt ein klinisches Dokument; es wurde herausgenommen und für sich importiert."
    ),
    "dicom-directory": (
        "Das ist das Inhaltsverzeichnis einer CD mit medizinischen Bildern. Importieren Sie den ganzen Ordner, und "
        "jede Untersuchung wird ein Eintrag."
    ),
    "genome-not-interpreted": (
        "Diese Datei enthält genetische Ergebnisse. Sie bleibt ganz als Dokument erhalten und wird bewusst nicht "
        "gedeutet: Was eine Variante für Sie bedeutet, gehört in eine genetische Beratung."
    ),
    "genome-several-samples": (
        "Diese Datei enthält die genetischen Ergebnisse mehrerer Proben, vielleicht von mehreren Personen. Sie bleibt "
        "als ein Dokument erhalten; prüfen Sie, ob sie hierher gehört."
    ),
}
