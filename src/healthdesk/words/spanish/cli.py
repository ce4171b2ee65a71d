"""What the command line says in Spanish."""

SENTENCES: dict[str, str] = {
    "stopped": "Detenido, como pidió. Lo que no estaba terminado no ha dejado nada.",
    "bug": (
        "Algo ha fallado dentro de HealthDesk. Sus documentos están como estaban. Inténtelo de nuevo. Si vuelve a "
        "ocurrir, comuníquelo con las líneas de arriba, que no contienen nada de sus documentos."
    ),
    "passphrase-file": "No se ha podido leer la frase de contraseña en {file}. Tiene que estar en la primera línea.",
    "passphrase-needed": (
        "Hace falta una frase de contraseña. Ejecute esto en un terminal o indique un archivo con --passphrase-file."
    ),
    "passphrases-differ": "Las dos frases de contraseña no eran iguales. No se ha creado nada; inténtelo de nuevo.",
    "person-added": "{name} tiene ahora un archivo en esta caja fuerte.",
    "person-erased": (
        "Todo lo de {name} se ha borrado: la clave está destruida. Las copias de seguridad hechas antes todavía lo "
        "contienen."
    ),
    "nobody-yet": "Todavía no hay nadie en esta caja fuerte. Importe un archivo o añada una persona.",
    "person-unknown": "Nadie se llama {name} en esta caja fuerte. «healthdesk person list» muestra quién hay.",
    "person-ambiguous": (
        "Hay más de una persona que coincide con {name}. Use el nombre completo o el identificador que muestra "
        "«healthdesk person list»."
    ),
    "person-which": "¿De quién es el historial? Indique la persona con --person.",
    "person-birth-date": "Una fecha de nacimiento se escribe 1956-03-01, 1956-03 o 1956. No se ha añadido a nadie.",
    "person-name-empty": "Una persona necesita un nombre. No se ha añadido a nadie.",
    "no-files": "No había ningún archivo en lo que indicó.",
    "file-not-there": "No hay ningún archivo en {file}. No se ha cambiado nada.",
    "file-known": "{file}: ya está en el historial de {person}. No se ha añadido nada.",
    "file-taken": (
        "{file}: importado para {person}. {added} nuevos, {updated} cambiados, {duplicate} que ya estaban, {linked} "
        "que también dice otra fuente."
    ),
    "undo-with": "  Para deshacerla: healthdesk undo {run}",
    "import-undone": "La importación de {file} se ha deshecho. Nada de ella se muestra ya.",
    "run-unknown": "No hay ninguna importación llamada {run} en esta caja fuerte. No se ha cambiado nada.",
    "model-says": (
        "Con palabras sencillas, del modelo local {model} ({kept} de {offered} frases han pasado la comprobación):"
    ),
    "model-kept-none": (
        "Las palabras del modelo local no han pasado la comprobación ({offered} frases); la respuesta de arriba vale "
        "por sí sola."
    ),
    "vault-made": "La caja fuerte está creada: {folder}",
    "recovery-code": (
        "Código de recuperación: {recovery}\nImprímalo y guárdelo donde guarda su pasaporte. Solo se muestra esta vez. "
        "Sin él y sin la frase de contraseña, nadie puede abrir la caja fuerte."
    ),
    "check-ok": "Todo se ha comprobado. Todo está bien.",
    "check-found": "Se han encontrado {count} cosas.",
    "backup-written": "La copia de seguridad está escrita y comprobada: {path}",
    "backup-restored": "La copia de seguridad está restaurada en {folder} y comprobada.",
    "export-written": (
        "Se han escrito {count} archivos en {path}. No están cifrados: guárdelos donde solo usted pueda leerlos."
    ),
    "demo-family": "Una familia inventada, en una caja fuerte cifrada y desechable en este ordenador:",
    "demo-person": "{name}, {count} registros",
    "demo-ready": "Importado y listo en {seconds} s. Nada ha salido de este ordenador.",
    "demo-answered": "  (respondido por el programa en {milliseconds} ms, sin ningún modelo)",
    "demo-without-model": "\nEl modelo local no está, así que las respuestas van con las palabras del programa.",
    "model-building": "Se está preparando el modelo local: {percent} %",
    "summary-written": (
        "El resumen del paciente se ha escrito en {file}, con {count} registros. SHA-256 {sha256}. No está cifrado y "
        "figura en la lista de lo que ha salido de esta caja fuerte."
    ),
    "summary-left-out": "{count} registros no encajan en ninguna forma del resumen y no están en él.",
    "sheet-format": (
        "La hoja para la consulta existe en pdf o html, la tarjeta de emergencia (--card) en pdf o png, las vacunaciones (--vaccines) en pdf."
    ),
    "sheet-written": ("Se ha escrito {file} ({sha256}). No está cifrado: entréguelo solo a quien va dirigido."),
    "ledger-written": (
        "La lista de lo que ha salido de esta caja fuerte se ha escrito en {file}. SHA-256 {sha256}. No está cifrada."
    ),
}
