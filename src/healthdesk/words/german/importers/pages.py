"""What the importers say about PDFs, scans, photos and letters read as pages in German."""

SENTENCES: dict[str, str] = {
    "page-previous-undated": (
        "Hier steht ein früheres Ergebnis ohne eigenen Tag, deshalb blieb es, wie es gedruckt ist. Sie sehen es auf "
        "der Seite."
    ),
    "pdf-needs-password": (
        "{name} ist mit einem Passwort verschlossen. Noch wurde nichts importiert: Nennen Sie das Passwort, und die "
        "Datei wird geöffnet. Das Passwort wird nicht aufbewahrt; Labore nehmen oft ein Geburtsdatum oder eine "
        "Vorgangsnummer."
    ),
    "pdf-wrong-password": (
        "Das ist nicht das Passwort von {name}. Es wurde nichts importiert; bitte versuchen Sie es noch einmal, "
        "Großbuchstaben und Striche zählen."
    ),
    "office-damaged": (
        "Dieser Brief ließ sich nicht so öffnen, wie eine Textverarbeitung es tut: Etwas darin ist beschädigt. Er "
        "bleibt, wie er kam; seine Wörter sind nicht durchsuchbar."
    ),
    "office-too-large": "Dieser Brief ist zu lang, um seine Wörter zu durchsuchen. Er bleibt, wie er kam.",
    "page-not-waiting": (
        "Diese Seite wartet nicht mehr auf Bestätigung. Es wurde nichts geändert; bitte öffnen Sie die Liste der "
        "Seiten noch einmal."
    ),
    "pages-no-eyes-linux": (
        "Seiten sind hier Bilder, und dieser Computer hat kein Programm, das Buchstaben von Bildern liest. Das "
        "Dokument bleibt und kann angesehen werden. Installieren Sie tesseract-ocr (für Deutsch auch "
        "tesseract-ocr-deu) mit Ihrer Softwareverwaltung, und importieren Sie die Datei dann noch einmal."
    ),
    "pages-no-eyes-mac": (
        "Seiten sind hier Bilder, und dieser Computer hat kein Programm, das Buchstaben von Bildern liest. Das "
        "Dokument bleibt und kann angesehen werden. Installieren Sie Tesseract (mit Homebrew: brew install tesseract "
        "tesseract-lang), und importieren Sie die Datei dann noch einmal."
    ),
    "pages-no-eyes-windows": (
        "Seiten sind hier Bilder, und dieser Computer hat kein Programm, das Buchstaben von Bildern liest. Das "
        "Dokument bleibt und kann angesehen werden. Installieren Sie Tesseract für Windows mit Englisch und Deutsch, "
        "und importieren Sie die Datei dann noch einmal."
    ),
    "pages-seen-in-part": (
        "Ab dieser Seite wurden die Buchstaben auf den Bildern nicht gelesen: Das Dokument hat viele davon. Es bleibt "
        "ganz erhalten und kann angesehen werden."
    ),
    "pages-seen-too-slow": (
        "Die Buchstaben vom Bild dieser Seite zu lesen dauerte zu lange und wurde hier angehalten. Das Dokument bleibt "
        "und kann angesehen werden."
    ),
}
