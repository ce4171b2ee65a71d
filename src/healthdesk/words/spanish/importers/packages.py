"""What the importers say about zips, mails and other files that hold files in Spanish."""

SENTENCES: dict[str, str] = {
    "zip-damaged": (
        "El ZIP {name} está dañado: su lista de contenido no se puede leer. No se ha importado nada; consígalo de "
        "nuevo en su origen."
    ),
    "zip-too-many": (
        "El ZIP {name} dice contener más archivos que ninguna exportación de salud. No se ha importado nada. "
        "Descomprima lo que necesite e importe esos archivos."
    ),
    "zip-empty": "El ZIP {name} está vacío. No se ha importado nada; consígalo de nuevo en su origen.",
    "zip-overlaps": (
        "El ZIP {name} está hecho para que de poco salga una cantidad sin fin, como ninguna exportación de salud. No "
        "se ha importado nada."
    ),
    "zip-locked": (
        "El ZIP {name} está protegido de una forma que aquí no se abre. No se ha importado nada. Descomprímalo con su "
        "contraseña e importe lo que hay dentro."
    ),
    "zip-needs-password": (
        "El ZIP {name} está protegido con una contraseña. Aún no se ha importado nada: diga la contraseña y se abre. "
        "La contraseña no se guarda."
    ),
    "zip-wrong-password": (
        "Esta no es la contraseña del ZIP {name}. No se ha importado nada; inténtelo de nuevo, las mayúsculas y los "
        "guiones cuentan."
    ),
    "package-too-large": (
        "De {name} saldrían más de {most} GB, o más archivos de los que tiene una exportación de salud. No se ha "
        "importado nada. Descomprímalo e importe lo que necesite."
    ),
    "member-of-system": (
        "Este archivo lo añadió el ordenador que hizo el paquete. No es un documento de salud y se ha quedado donde "
        "está."
    ),
    "member-index": (
        "Esta es la lista del propio paquete de lo que contiene. Se ha quedado donde está; los documentos que nombra "
        "se han sacado."
    ),
    "member-for-viewing": (
        "Esto solo ayuda a ver los demás archivos (un estilo, un script, una página de inicio). Se ha quedado donde "
        "está."
    ),
    "member-signature": (
        "Esto solo prueba que otros archivos no han cambiado (una firma o una suma de control). Se ha quedado donde "
        "está."
    ),
    "member-empty": "Este archivo está vacío. No había nada que sacar.",
    "member-leads-outside": (
        "El nombre de este archivo lleva fuera del paquete, como solo hace una trampa. Se ha quedado donde está."
    ),
    "member-no-file": "Esto es un enlace u otra cosa que no es un archivo. Se ha quedado donde está.",
    "member-locked": (
        "Este archivo está protegido con una contraseña y se ha quedado donde está. Sáquelo con su contraseña e "
        "impórtelo solo."
    ),
    "member-twice": (
        "El paquete contiene dos archivos con este nombre. El primero se ha sacado; este se ha quedado donde está."
    ),
    "member-damaged": (
        "Este archivo está dañado dentro del paquete y no se ha podido sacar. Los demás sí; consiga de nuevo el "
        "paquete."
    ),
    "member-swells": (
        "Este archivo se haría mucho más grande que ningún documento a partir de tan poco, como una trampa. Se ha "
        "quedado donde está."
    ),
    "member-too-many": (
        "En este paquete hay más archivos de los que se sacan de una vez. Este se ha quedado donde está."
    ),
    "package-swells": (
        "{name} se haría mucho más grande que ningún documento a partir de tan poco, como una trampa. No se ha "
        "importado nada."
    ),
    "compressed-damaged": (
        "El archivo comprimido {name} está dañado o termina antes de tiempo. No se ha importado nada; consígalo de "
        "nuevo en su origen."
    ),
    "archive-not-opened": (
        "Este archivo comprimido está empaquetado de una forma que aquí no se abre. Se guarda entero; descomprímalo e "
        "importe lo que hay dentro."
    ),
    "outlook-not-opened": (
        "Este es un mensaje de Outlook. Se guarda entero; guárdelo como .eml o guarde lo adjunto, e impórtelo para "
        "leerlo."
    ),
    "mail-too-large": "Este correo es demasiado grande para abrirlo. Se guarda entero; guarde lo adjunto e impórtelo.",
    "mail-tangled": (
        "Este correo está construido de forma tan extraña que no se puede abrir. Se guarda entero; guarde lo adjunto e "
        "impórtelo."
    ),
    "mail-locked": (
        "Este correo está cifrado para un programa de correo. Se guarda como llegó; ábralo allí y guarde lo adjunto "
        "para leerlo aquí."
    ),
    "mail-decoration": (
        "Esta pequeña imagen solo adorna el texto del correo. Se queda en el correo, que se guarda entero."
    ),
}
