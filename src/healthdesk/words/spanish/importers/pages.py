"""What the importers say about PDFs, scans, photos and letters read as pages in Spanish."""

SENTENCES: dict[str, str] = {
    "page-previous-undated": (
        "Aquí hay un resultado anterior sin su propio día, así que se ha dejado como está impreso. Puede verlo en la "
        "página."
    ),
    "pdf-needs-password": (
        "{name} está protegido con una contraseña. Aún no se ha importado nada: diga la contraseña y se abre. La "
        "contraseña no se guarda; los laboratorios suelen usar una fecha de nacimiento o un número de expediente."
    ),
    "pdf-wrong-password": (
        "Esta no es la contraseña de {name}. No se ha importado nada; inténtelo de nuevo, las mayúsculas y los guiones "
        "cuentan."
    ),
    "office-damaged": (
        "Esta carta no se ha podido abrir como la abre un procesador de textos: algo en ella está dañado. Se guarda "
        "como llegó; no se pueden buscar sus palabras."
    ),
    "office-too-large": "Esta carta es demasiado larga para buscar sus palabras. Se guarda como llegó.",
    "page-not-waiting": (
        "Esta página ya no espera confirmación. No se ha cambiado nada; abra de nuevo la lista de páginas."
    ),
    "pages-no-eyes-linux": (
        "Aquí hay páginas que son imágenes, y este ordenador no tiene ningún programa que lea letras en imágenes. El "
        "documento se guarda y se puede mirar. Instale tesseract-ocr (para el español, también tesseract-ocr-spa) con "
        "su centro de software e importe el archivo de nuevo."
    ),
    "pages-no-eyes-mac": (
        "Aquí hay páginas que son imágenes, y este ordenador no tiene ningún programa que lea letras en imágenes. El "
        "documento se guarda y se puede mirar. Instale Tesseract (con Homebrew: brew install tesseract tesseract-lang) "
        "e importe el archivo de nuevo."
    ),
    "pages-no-eyes-windows": (
        "Aquí hay páginas que son imágenes, y este ordenador no tiene ningún programa que lea letras en imágenes. El "
        "documento se guarda y se puede mirar. Instale Tesseract para Windows con inglés y español e importe el "
        "archivo de nuevo."
    ),
    "pages-seen-in-part": (
        "A partir de esta página no se han leído las letras de las imágenes: el documento tiene muchas. Se guarda "
        "entero y se puede mirar."
    ),
    "pages-seen-too-slow": (
        "Leer las letras de la imagen de esta página tardaba demasiado y se ha detenido aquí. El documento se guarda y "
        "se puede mirar."
    ),
}
