"""What bringing files in says in Spanish."""

SENTENCES: dict[str, str] = {
    "patients-several": (
        "{file} contiene documentos de más de una persona. No se ha importado nada, para que nada se mezcle. Pida al "
        "remitente un archivo para cada persona."
    ),
    "patient-none": "{file} no dice de quién es. Indique para quién es; hasta entonces espera, cifrado.",
    "patient-differs": (
        "{file} nombra a otra persona que la elegida. No se ha importado nada. Compruebe de quién es y elija de nuevo."
    ),
    "patient-named-otherwise": "El archivo da otro nombre que el de la persona para la que se ha importado.",
    "statement-of-another": (
        "Esto habla de alguien a quien el archivo no describe. Se ha dejado fuera del historial; el original lo "
        "contiene."
    ),
    "patient-unsure": (
        "{file} puede ser de alguien que ya está aquí. Indique de quién es; hasta entonces espera, cifrado."
    ),
    "patient-unknown": (
        "{file} es de alguien que todavía no está aquí. Elija una persona o añada una; hasta entonces espera, cifrado."
    ),
    "followed-the-others": (
        "Este archivo no nombra a nadie. Se ha importado para la única persona de la que tratan los archivos con los "
        "que vino."
    ),
    "taken-as-before": "Este archivo no nombra a nadie. Viene de una fuente que usted asignó a esta persona.",
    "named-as-before": (
        "Este archivo da un nombre sin fecha de nacimiento. Usted dijo antes que un archivo así es de esta persona."
    ),
    "superseded": (
        "Este archivo se ha leído de nuevo, mejor o como usted indicó. Lo que había dado antes se ha sustituido."
    ),
    "package-opened": (
        "{file} se ha abierto. Archivos que contenía, guardados cada uno por su cuenta: {count}. El paquete que los "
        "envolvía no se guarda."
    ),
    "people-apart": (
        "{file} contiene documentos de varias personas. La parte de cada una se guarda por separado, para que nada se "
        "mezcle: {count}."
    ),
    "package-too-deep": (
        "{name} contiene archivos dentro de archivos dentro de archivos, más hondo de lo que se puede abrir con "
        "seguridad. No se ha importado nada. Descomprímalo e importe lo que hay dentro."
    ),
    "new-person-unnamed": (
        "Estos archivos no dicen ningún nombre, así que no se puede crear con ellos una persona nueva. Añada primero "
        "la persona y luego elíjala."
    ),
    "file-would-come": (
        "{file}: se importaría para {person}. {added} nuevos, {updated} cambiados, {duplicate} que ya estaban, "
        "{linked} que también dice otra fuente. No se ha importado nada."
    ),
    "report-new": "Nuevos: {count}.",
    "report-changed": "Cambiados desde la última vez: {count}. Se muestra lo más reciente, lo anterior se conserva.",
    "report-known": "Ya estaban: {count}.",
    "report-linked": "También los dice otra fuente: {count}. Se muestran una vez, con todas sus fuentes.",
    "report-contradicts": (
        "Otra fuente dice otra cosa: {count}. Se muestran las dos juntas; no se ha decidido nada por usted."
    ),
    "report-odd": (
        "No entendido o dudoso: {count}. Cada lugar se indica con exactitud; los originales lo contienen todo."
    ),
    "drop-asks": (
        "A la espera de una respuesta, ¿de quién son? Archivos: {files}. Para verla y responder: healthdesk settle"
    ),
    "group-asks": "{key}: sobre {name} {born}, archivos: {files} (por ejemplo, {example}).",
    "group-asks-nobody": "{key}: no nombra a nadie, archivos: {files} (por ejemplo, {example}).",
    "group-answer": "  Para responder: healthdesk settle {key}={suggested}",
    "nothing-waits": "Ningún archivo espera respuesta.",
    "reply-unclear": (
        "{reply} no es una respuesta. Escriba el grupo, un signo igual y el nombre de una persona o la palabra new."
    ),
    "file-not-readable": (
        "No se ha podido abrir {file} para leerlo. No se ha cambiado nada. Compruebe que es un archivo que usted puede "
        "leer."
    ),
    "waiting-gone": "Este archivo ya no espera. Impórtelo de nuevo.",
    "entry-empty": "Diga qué es antes de guardarlo. No se ha cambiado nada.",
    "entry-day": "No se ha entendido ese día. Escríbalo como 2026-03-01. No se ha cambiado nada.",
    "entry-value": "Una medición necesita un valor. No se ha cambiado nada.",
    "entry-kind": "Este tipo de registro no se puede escribir a mano. No se ha cambiado nada.",
    "export-there": "{folder} ya existe y no está vacía. No se ha escrito nada. Indique una carpeta nueva.",
    "export-file-there": "Ya hay un archivo llamado {file}. No se ha escrito nada. Elija otro nombre.",
    "export-not-written": (
        "La exportación no se ha podido escribir en {folder}. Compruebe el disco y la carpeta e inténtelo de nuevo."
    ),
    "export-unknown-form": "No hay ninguna exportación de esa forma. Las formas son fhir, csv, files y all.",
}
