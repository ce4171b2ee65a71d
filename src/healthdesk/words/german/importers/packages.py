"""What the importers say about zips, mails and other files that hold files in German."""

SENTENCES: dict[str, str] = {
    "zip-damaged": (
        "Das ZIP {name} ist beschädigt: Sein Inhaltsverzeichnis ist nicht zu lesen. Es wurde nichts importiert; bitte "
        "holen Sie die Datei noch einmal an ihrer Quelle."
    ),
    "zip-too-many": (
        "Das ZIP {name} gibt mehr Dateien an als jeder Gesundheitsexport. Es wurde nichts importiert. Entpacken Sie, "
        "was Sie brauchen, und importieren Sie diese Dateien."
    ),
    "zip-empty": (
        "Das ZIP {name} ist leer. Es wurde nichts importiert; bitte holen Sie die Datei noch einmal an ihrer Quelle."
    ),
    "zip-overlaps": (
        "Das ZIP {name} ist so gebaut, dass aus wenig endlos viel wird, wie es kein Gesundheitsexport ist. Es wurde "
        "nichts importiert."
    ),
    "zip-locked": (
        "Das ZIP {name} ist auf eine Weise verschlossen, die hier nicht geöffnet wird. Es wurde nichts importiert. "
        "Entpacken Sie es mit seinem Passwort, und importieren Sie, was darin ist."
    ),
    "zip-needs-password": (
        "Das ZIP {name} ist mit einem Passwort verschlossen. Noch wurde nichts importiert: Nennen Sie das Passwort, "
        "und es wird geöffnet. Das Passwort wird nicht aufbewahrt."
    ),
    "zip-wrong-password": (
        "Das ist nicht das Passwort des ZIP {name}. Es wurde nichts importiert; bitte versuchen Sie es noch einmal, "
        "Großbuchstaben und Striche zählen."
    ),
    "package-too-large": (
        "Aus {name} kämen mehr als {most} GB oder mehr Dateien, als ein Gesundheitsexport hat. Davon wurde nichts "
        "importiert. Entpacken Sie es, und importieren Sie, was Sie brauchen."
    ),
    "member-of-system": (
        "Diese Datei hat der Computer hinzugefügt, der gepackt hat. Sie ist keine Unterlage und blieb, wo sie ist."
    ),
    "member-index": (
        "Das ist das Inhaltsverzeichnis des Pakets selbst. Es blieb, wo es ist; die Dokumente, die es nennt, wurden "
        "herausgenommen."
    ),
    "member-for-viewing": (
        "Das hilft nur beim Ansehen der anderen Dateien (ein Stil, ein Skript, eine Startseite). Es blieb, wo es ist."
    ),
    "member-signature": (
        "Das belegt nur, dass andere Dateien unverändert sind (eine Signatur oder Prüfsumme). Es blieb, wo es ist."
    ),
    "member-empty": "Diese Datei ist leer. Es gab nichts herauszunehmen.",
    "member-leads-outside": (
        "Der Name dieser Datei führt aus dem Paket hinaus, wie nur bei einer Falle. Sie blieb, wo sie ist."
    ),
    "member-no-file": "Das ist eine Verknüpfung oder etwas anderes, das keine Datei ist. Es blieb, wo es ist.",
    "member-locked": (
        "Diese Datei ist mit einem Passwort verschlossen und blieb, wo sie ist. Entpacken Sie sie mit ihrem Passwort, "
        "und importieren Sie sie einzeln."
    ),
    "member-twice": (
        "Das Paket enthält zwei Dateien dieses Namens. Die erste wurde herausgenommen; diese blieb, wo sie ist."
    ),
    "member-damaged": (
        "Diese Datei ist im Paket beschädigt und ließ sich nicht herausnehmen, die anderen schon. Bitte holen Sie das "
        "Paket noch einmal."
    ),
    "member-swells": (
        "Diese Datei würde aus so wenig weit größer als jede Unterlage, wie bei einer Falle. Sie blieb, wo sie ist."
    ),
    "member-too-many": (
        "In diesem Paket sind mehr Dateien, als auf einmal herausgenommen werden. Diese blieb, wo sie ist."
    ),
    "package-swells": (
        "{name} würde aus so wenig weit größer als jede Unterlage, wie bei einer Falle. Es wurde nichts importiert."
    ),
    "compressed-damaged": (
        "Die komprimierte Datei {name} ist beschädigt oder endet zu früh. Es wurde nichts importiert; bitte holen Sie "
        "die Datei noch einmal an ihrer Quelle."
    ),
    "archive-not-opened": (
        "Dieses Archiv ist auf eine Weise gepackt, die hier nicht geöffnet wird. Es bleibt ganz erhalten; entpacken "
        "Sie es, und importieren Sie, was darin ist."
    ),
    "outlook-not-opened": (
        "Das ist eine Nachricht von Outlook. Sie bleibt ganz erhalten; speichern Sie sie als .eml oder speichern Sie, "
        "was angehängt ist, und importieren Sie das, um es zu lesen."
    ),
    "mail-too-large": (
        "Diese E-Mail ist zu groß zum Öffnen. Sie bleibt ganz erhalten; speichern Sie, was angehängt ist, und "
        "importieren Sie das."
    ),
    "mail-tangled": (
        "Diese E-Mail ist so seltsam gebaut, dass sie sich nicht öffnen lässt. Sie bleibt ganz erhalten; speichern "
        "Sie, was angehängt ist, und importieren Sie das."
    ),
    "mail-locked": (
        "Diese E-Mail ist für ein Mailprogramm verschlüsselt. Sie bleibt, wie sie kam; öffnen Sie sie dort, und "
        "speichern Sie, was angehängt ist, um es hier zu lesen."
    ),
    "mail-decoration": (
        "Dieses kleine Bild schmückt nur den Text der E-Mail. Es bleibt in der E-Mail, die ganz erhalten ist."
    ),
}
