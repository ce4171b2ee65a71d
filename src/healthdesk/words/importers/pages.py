"""What the importers say about PDFs, scans, photos and letters read as pages."""

SENTENCES: dict[str, tuple[str, str]] = {
    "page-previous-undated": (
        "An earlier result stands here without its own day, so it was left as it is printed. You can see it on the page.",
        "Un résultat antérieur figure ici sans sa propre date ; il est laissé tel qu’imprimé. Vous le voyez sur la page.",
    ),
    "pdf-needs-password": (
        "{name} is locked with a password. Nothing was taken in yet: say the password, and it is opened. The password is not kept; laboratories "
        "often use a birth date or a file number.",
        "{name} est protégé par un mot de passe. Rien n’a encore été repris : indiquez-le, et le fichier s’ouvre. Le mot de passe n’est pas gardé ; "
        "les laboratoires utilisent souvent une date de naissance ou un numéro de dossier.",
    ),
    "pdf-wrong-password": (
        "This is not the password of {name}. Nothing was taken in; please try again, capitals and dashes count.",
        "Ce n’est pas le mot de passe de {name}. Rien n’a été repris ; réessayez, majuscules et tirets comptent.",
    ),
    "office-damaged": (
        "This letter could not be opened as a word processor opens it: something in it is damaged. It is kept as it came; its words cannot be "
        "searched.",
        "Ce courrier n’a pas pu être ouvert comme le ferait un traitement de texte : quelque chose y est abîmé. Il est gardé tel quel ; ses mots "
        "ne peuvent être cherchés.",
    ),
    "office-too-large": (
        "This letter is too long for its words to be searched. It is kept as it came.",
        "Ce courrier est trop long pour que ses mots soient cherchés. Il est gardé tel quel.",
    ),
    "page-not-waiting": (
        "This page is not waiting to be confirmed any more. Nothing was changed; please open the list of pages again.",
        "Cette page n’attend plus de confirmation. Rien n’a été modifié ; rouvrez la liste des pages.",
    ),
    "pages-no-eyes-linux": (
        "Pages here are pictures, and this computer has no program that reads letters off pictures. The document is kept and can be looked at. "
        "Install tesseract-ocr (for French also tesseract-ocr-fra) with your software centre, then bring the file in again.",
        "Des pages sont ici des images, et cet ordinateur n’a pas de programme qui lit les lettres d’une image. Le document est gardé et peut être "
        "regardé. Installez tesseract-ocr et tesseract-ocr-fra avec votre logithèque, puis reprenez le fichier.",
    ),
    "pages-no-eyes-mac": (
        "Pages here are pictures, and this computer has no program that reads letters off pictures. The document is kept and can be looked at. "
        "Install Tesseract (with Homebrew: brew install tesseract tesseract-lang), then bring the file in again.",
        "Des pages sont ici des images, et cet ordinateur n’a pas de programme qui lit les lettres d’une image. Le document est gardé et peut être "
        "regardé. Installez Tesseract (avec Homebrew : brew install tesseract tesseract-lang), puis reprenez le fichier.",
    ),
    "pages-no-eyes-windows": (
        "Pages here are pictures, and this computer has no program that reads letters off pictures. The document is kept and can be looked at. "
        "Install Tesseract for Windows with English and French, then bring the file in again.",
        "Des pages sont ici des images, et cet ordinateur n’a pas de programme qui lit les lettres d’une image. Le document est gardé et peut être "
        "regardé. Installez Tesseract pour Windows avec l’anglais et le français, puis reprenez le fichier.",
    ),
    "pages-seen-in-part": (
        "From this page on, the letters on the pictures were not read: the document has many of them. All of it is kept and can be looked at.",
        "À partir de cette page, les lettres des images n’ont pas été lues : le document en a beaucoup. Il est gardé entier et peut être regardé.",
    ),
    "pages-seen-too-slow": (
        "Reading letters off the picture of this page took too long and was stopped here. The document is kept and can be looked at.",
        "Lire les lettres de l’image de cette page prenait trop de temps et s’est arrêté ici. Le document est gardé et peut être regardé.",
    ),
}
