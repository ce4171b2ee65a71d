"""What the importers say of files of any kind in Spanish."""

SENTENCES: dict[str, str] = {
    "file-empty": "El archivo {name} está vacío. No se ha importado nada; consígalo de nuevo en su origen.",
    "file-too-large": (
        "El archivo {name} tiene {megabytes} MB, más de los {most} MB que se pueden leer de una vez. Sus documentos "
        "están como estaban; pida a la fuente una exportación más pequeña."
    ),
    "file-cut-short": (
        "El archivo {name} terminó antes de su final mientras se leía. Sus documentos están como estaban; impórtelo de "
        "nuevo."
    ),
    "picture-named-as-records": (
        "{name} termina en {ending}, como los documentos de salud, pero dentro hay una imagen. No se ha importado "
        "nada. Si quiere guardar la imagen, póngale su terminación correcta e impórtela de nuevo."
    ),
    "pdf-named-as-records": (
        "{name} termina en {ending}, como los documentos de salud, pero dentro hay un PDF. No se ha importado nada. "
        "Cambie su nombre a .pdf e impórtelo de nuevo, y se guardará como documento."
    ),
    "name-promises-records": (
        "{name} termina en {ending}, como los documentos de salud, pero lo que hay dentro es otra cosa. No se ha "
        "importado nada. Consiga el archivo de nuevo o póngale su terminación correcta para guardarlo como documento."
    ),
    "nothing-inside": (
        "{name} es un archivo de salud sin un solo registro. Sus documentos están como estaban; quizá la fuente aún no "
        "tenía nada que dar."
    ),
    "only-server-messages": (
        "{name} no contiene registros, solo un mensaje del servidor del que vino. Sus documentos están como estaban; "
        "pídalo allí de nuevo."
    ),
    "reader-too-slow": (
        "La lectura de {name} tardaba demasiado y se ha detenido. Sus documentos están como estaban; el archivo puede "
        "estar dañado."
    ),
    "reader-out-of-memory": (
        "{name} necesita más memoria de la que la lectura puede usar. Sus documentos están como estaban; pida a la "
        "fuente una exportación más pequeña."
    ),
    "reader-not-started": (
        "El ordenador no tiene sitio para iniciar el programa que lee los archivos con seguridad. Sus documentos están "
        "como estaban; cierre algo e inténtelo de nuevo."
    ),
    "reader-ended": (
        "La lectura de {name} se ha interrumpido: algo en él no se puede leer con seguridad. Sus documentos están como "
        "estaban."
    ),
    "reader-misspoke": (
        "La lectura de {name} ha dado una respuesta de la que no se puede uno fiar, así que no se ha importado nada. "
        "Sus documentos están como estaban."
    ),
    "json-cut-short": (
        "Esto se corta a la mitad, como una descarga interrumpida. No se ha importado nada de ello; descárguelo de "
        "nuevo."
    ),
    "json-syntax": (
        "Esto no está bien escrito: falta o sobra una coma, un paréntesis o una comilla. No se ha importado nada de "
        "ello; consígalo de nuevo en su origen."
    ),
    "json-shape": (
        "Esto no está construido como un documento de salud. No se ha importado nada de ello; el resto de sus "
        "documentos está como estaba."
    ),
    "json-duplicate-key": (
        "Esto dice dos veces lo mismo, y no se puede saber cuál vale. No se ha importado nada de ello, para no mostrar "
        "nada falso."
    ),
    "json-too-deep": "Esto está anidado más hondo que ningún documento normal. No se ha importado nada de ello.",
    "json-not-utf8": (
        "Las letras de esto están escritas de una forma que los documentos de salud no usan (no UTF-8). No se ha "
        "importado nada de ello, para que ningún nombre ni palabra salga mal."
    ),
    "json-surrogate": "Esto contiene media letra, que ningún programa puede mostrar. No se ha importado nada de ello.",
    "json-number": "Esto contiene un número demasiado largo para cualquier medición. No se ha importado nada de ello.",
    "entry-unreadable": (
        "Una anotación no está construida como debería y se ha dejado fuera. El archivo original se conserva entero."
    ),
    "entry-without-resource": "Una anotación no contiene más que una dirección. No había nada que importar.",
    "resource-without-type": (
        "Una anotación no dice qué es y se ha dejado fuera. El archivo original se conserva entero."
    ),
    "server-message": (
        "La fuente puso un mensaje de su servidor entre los registros; no es un registro y se ha dejado fuera."
    ),
    "date-unreadable": "Una fecha está escrita de una forma que no se puede leer. El registro se guarda sin esa fecha.",
    "nul-character": (
        "En un texto había un carácter que no significa nada y se omite al mostrarlo. El original no cambia."
    ),
    "other-fhir-version": (
        "Este registro sigue las reglas de otra versión de FHIR que el resto. Se guarda y se muestra como no "
        "confirmado."
    ),
    "fhir-version-kept-whole": (
        "Este archivo está escrito en otra versión de FHIR que R4. Para que nada se lea mal, se guarda entero como "
        "documento: puede mirarlo y buscar en él, pero sus valores no aparecen en las listas."
    ),
    "kept-not-read": (
        "Este archivo se guarda entero como documento. Lo que hay dentro aún no se puede convertir en registros "
        "sueltos."
    ),
    "attachment-elsewhere": (
        "Un documento solo se nombra aquí y está en la fuente. Se guarda su nombre; el documento mismo no está en este "
        "archivo."
    ),
    "attachment-broken": (
        "Un documento dentro de este registro está dañado y no se puede abrir. El registro mismo se guarda como llegó."
    ),
    "attachment-too-large": (
        "Un documento dentro de este registro es demasiado grande para abrirlo. El registro mismo se guarda como llegó."
    ),
    "pdf-damaged": "Este PDF está dañado y no se puede abrir. Sus bytes se guardan como llegaron.",
    "pdf-locked": (
        "Este PDF está protegido con una contraseña. Se guarda como llegó; guárdelo sin contraseña para verlo y buscar "
        "en él aquí."
    ),
    "pdf-without-text": "Este PDF contiene imágenes de páginas y ninguna letra. Se puede mirar, pero no buscar en él.",
    "pdf-read-in-part": "Este documento es muy largo: solo se puede buscar en su comienzo. Se guarda entero.",
    "pdf-too-slow": (
        "Leer las palabras de este PDF tardaba demasiado y no se puede buscar en ellas. El documento se guarda."
    ),
    "picture-damaged": "Esta imagen está dañada y no se puede mostrar. Sus bytes se guardan como llegaron.",
    "picture-too-large": "Esta imagen tiene demasiados píxeles para mostrarla con seguridad. Se guarda como llegó.",
    "drawing-ended": "Este documento no se ha podido dibujar con seguridad. Se guarda como llegó, y puede exportarlo.",
    "cannot-be-shown": "Este tipo de archivo no se puede dibujar aquí. Se guarda como llegó, y puede exportarlo.",
    "calendar-unreadable": (
        "Este calendario se interrumpe o no está escrito como los calendarios. No se ha importado nada; consígalo de "
        "nuevo en su origen."
    ),
    "calendar-whole": (
        "Esto parece un calendario entero: cada anotación se ha leído como una cita. Si es demasiado, deshaga esta "
        "importación."
    ),
    "calendar-other-entries": (
        "Este calendario contiene también tareas o anotaciones de diario. Están en el original y no se han leído como "
        "citas."
    ),
    "calendar-repeats-unread": (
        "Esta anotación se repite de una forma que no se ha entendido. Solo la primera vez está en el historial."
    ),
    "calendar-repeats-cut": (
        "Esta anotación se repite durante mucho tiempo. Las primeras 200 veces están en el historial."
    ),
}
