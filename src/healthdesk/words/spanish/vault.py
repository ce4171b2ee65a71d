"""What the vault room says in Spanish."""

SENTENCES: dict[str, str] = {
    "vault-none": "No hay ninguna caja fuerte en {folder}. Compruebe la carpeta o cree una allí.",
    "vault-already-there": (
        "Ya hay una caja fuerte en {folder}, y se ha dejado como estaba. Elija otra carpeta o abra esa."
    ),
    "vault-held": (
        "Esta caja fuerte está abierta en otro HealthDesk (proceso {process} en {host}). Ciérrela allí primero; no se "
        "ha cambiado nada."
    ),
    "vault-locked": "La caja fuerte está bloqueada. Ábrala para seguir; todo lo escrito antes está a salvo.",
    "vault-newer": (
        "{file} se escribió con un HealthDesk más nuevo. No se ha tocado. Actualice HealthDesk para abrirlo."
    ),
    "vault-busy": (
        "{file} está en uso y no queda libre. Sus documentos están como estaban; inténtelo de nuevo en un momento."
    ),
    "wrong-passphrase": (
        "Esta frase de contraseña no abre la caja fuerte. No se ha cambiado nada. Inténtelo de nuevo o use su código "
        "de recuperación."
    ),
    "wrong-recovery-code": (
        "Este código de recuperación está bien escrito, pero no es de esta caja fuerte; quizá lo haya sustituido otro "
        "más nuevo."
    ),
    "passphrase-empty": "Una frase de contraseña necesita al menos una letra. No se ha cambiado nada.",
    "memory-short": (
        "No hay memoria libre suficiente para comprobar la frase de contraseña (hacen falta {megabytes} MB). Cierre "
        "otros programas e inténtelo de nuevo; no se ha cambiado nada."
    ),
    "network-folder": (
        "{folder} está en una unidad de red, donde una caja fuerte puede perder lo escrito. Elija una carpeta de este "
        "ordenador; para tener otra copia en otro sitio, haga una copia de seguridad."
    ),
    "header-damaged": (
        "La cabecera de la caja fuerte, vault.json, está dañada, y su segunda copia también. Los documentos están "
        "intactos, pero sin ella no se pueden abrir. Restaure su última copia de seguridad."
    ),
    "header-cost-refused": (
        "vault.json pide una comprobación de la frase de contraseña más débil o más pesada de lo que HealthDesk "
        "permite, así que no se ha seguido: puede que alguien haya cambiado el archivo. Sus documentos están como "
        "estaban. Restaure vault.json desde su última copia de seguridad."
    ),
    "header-altered": (
        "Algo distinto de HealthDesk ha cambiado vault.json, así que la caja fuerte no se ha abierto. Sus documentos "
        "están como estaban. Restaure vault.json desde su última copia de seguridad."
    ),
    "header-old": (
        "vault.json es más antiguo que la caja fuerte: se ha puesto una copia anterior, con una frase de contraseña "
        "anterior. La caja fuerte no se ha abierto. Vuelva a poner el vault.json más nuevo o restaure su última copia "
        "de seguridad."
    ),
    "vault-file-missing": (
        "{file} ya no está en la caja fuerte. Los demás archivos están como estaban. Restaure su última copia de "
        "seguridad."
    ),
    "vault-file-unreadable": (
        "{file} no se abre con su clave: está dañado o no es de esta caja fuerte. Restaure su última copia de "
        "seguridad."
    ),
    "vault-file-damaged": "{file} está dañado. No se ha escrito nada en él. Restaure su última copia de seguridad.",
    "vault-file-not-encrypted": (
        "{file} no está cifrado, así que no es de HealthDesk y no se ha abierto. Restaure su última copia de seguridad."
    ),
    "vault-no-cipher": (
        "A esta instalación le falta la biblioteca de cifrado, así que no se ha abierto ni escrito nada. Instale "
        "HealthDesk de nuevo."
    ),
    "vault-rolled-back": (
        "{file} es más antiguo de lo que la caja fuerte recuerda: le faltan los últimos {lost} cambios. Se ha puesto "
        "un archivo de un día anterior o se ha perdido un registro de cambios. No se ha abierto. Restaure su última "
        "copia de seguridad."
    ),
    "manifest-old": (
        "{file} es más nuevo que la nota que responde por él: esa nota es de un día anterior. No se ha abierto. "
        "Restaure su última copia de seguridad."
    ),
    "manifest-missing": (
        "Falta {file}: sin él, HealthDesk no puede saber si los documentos son los más recientes, así que no se han "
        "abierto. Restaure su última copia de seguridad."
    ),
    "manifest-damaged": (
        "{file} está dañado: sin él, HealthDesk no puede saber si los documentos son los más recientes, así que no se "
        "han abierto. Restaure su última copia de seguridad."
    ),
    "vault-copy-unsound": (
        "La copia de protección de {file} no se ha podido comprobar, así que la caja fuerte se ha dejado como estaba. "
        "Inténtelo de nuevo en otro disco."
    ),
    "disk-full": (
        "El disco está lleno: no se ha podido escribir {file}. Sus documentos están como estaban. Libere espacio e "
        "inténtelo de nuevo."
    ),
    "disk-trouble": (
        "El disco no ha respondido como debía con {file}. Lo escrito antes está a salvo. Compruebe el disco e "
        "inténtelo de nuevo."
    ),
    "disk-space-short": (
        "Esto necesita {needed} MB libres y solo hay {free} MB. No se ha escrito nada. Libere espacio e inténtelo de "
        "nuevo."
    ),
    "vault-not-writable": (
        "{file} no se puede leer ni escribir aquí: la carpeta puede estar protegida o ser de otra persona. Sus "
        "documentos están como estaban."
    ),
    "too-many-files": (
        "Este ordenador tiene demasiados archivos abiertos a la vez. Sus documentos están como estaban. Cierre otros "
        "programas e inténtelo de nuevo."
    ),
    "vault-grant-unreadable": (
        "Una clave de esta caja fuerte no se abre para usted: se ha cambiado o es de otra persona. Restaure su última "
        "copia de seguridad."
    ),
    "vault-person-unknown": (
        "No tiene acceso al historial de esta persona en esta caja fuerte, o se ha borrado. No se ha cambiado nada."
    ),
    "holder-unknown": "Nadie con ese nombre puede abrir esta caja fuerte. No se ha cambiado nada.",
    "holder-name-taken": (
        "Alguien llamado {name} ya puede abrir esta caja fuerte. Elija otro nombre; no se ha cambiado nada."
    ),
    "revoke-nothing": "No hay tal acceso que retirar: es el suyo o nunca se dio. No se ha cambiado nada.",
    "inbox-gone": "Este archivo ya no espera: se ha importado o apartado. No se ha cambiado nada.",
    "backup-missing": (
        "No hay ninguna copia de seguridad en {file}. No se ha cambiado nada. Elija el archivo en el que se guardó la "
        "copia."
    ),
    "backup-path-folder": (
        "{folder} es una carpeta. Una copia de seguridad es un solo archivo: dele un nombre. No se ha escrito nada."
    ),
    "backup-unreadable": (
        "{file} no es una copia de seguridad de HealthDesk o está incompleta. No se ha cambiado nada. Elija otra."
    ),
    "backup-unsound": (
        "La copia de seguridad está dañada en {file}, así que no se ha usado. No se ha cambiado nada. Elija otra o "
        "haga una nueva."
    ),
    "record-unknown": "Este registro ya no está: se ha eliminado o se ha deshecho su importación.",
    "disclosure-unknown": (
        "Esa línea no está en la lista de lo que ha salido de esta caja fuerte. No se ha cambiado nada."
    ),
    "question-unknown": (
        "Esta pregunta ya no se guarda: se ha eliminado, o se eliminó un registro en el que se basaba su respuesta."
    ),
    "artifact-unknown": "Este original ya no está: se ha eliminado con lo que se leyó de él.",
    "artifact-damaged": (
        "Este original ya no es lo que se importó. Los registros leídos de él están como estaban. Restaure su última "
        "copia de seguridad o impórtelo de nuevo."
    ),
    "check-file-missing": "Falta {where} en la caja fuerte. Restaure su última copia de seguridad.",
    "check-file-damaged": "{where} está dañado ({check}). Restaure su última copia de seguridad.",
    "check-file-stray": (
        "{where} está en la carpeta de la caja fuerte, pero no forma parte de ella. No contiene nada que la caja "
        "fuerte pueda leer."
    ),
    "check-run-differs": (
        "La importación {where} ya no contiene lo que contenía al terminar. Restaure su última copia de seguridad o "
        "importe el archivo de nuevo."
    ),
    "check-original-differs": (
        "El original {where} ya no es lo que se importó. Restaure su última copia de seguridad o impórtelo de nuevo."
    ),
    "check-index-differs": (
        "Lo que muestra {where} no es lo que dicen sus importaciones. Restaure su última copia de seguridad."
    ),
    "contradicts-standing": (
        "Otra fuente dice otra cosa sobre si esto sigue vigente. Las dos se muestran como llegaron; pregunte a quien "
        "le trata cuál es la correcta."
    ),
    "contradicts-dose": (
        "Otra fuente tiene este medicamento con otra concentración o tomado de otra forma. Las dos se muestran como "
        "llegaron; pregunte a su médico o a su farmacéutico."
    ),
    "contradicts-value": (
        "Otra fuente da otro valor para el mismo análisis en el mismo momento. Los dos se muestran como llegaron."
    ),
    "contradicts-no-allergy": (
        "Una fuente dice que no se conoce ninguna alergia así, otra nombra una. Las dos se muestran como llegaron; "
        "pregunte a quien le trata."
    ),
    "contradicts-birth-date": (
        "Las fuentes dan fechas de nacimiento distintas para esta persona. Compruebe que todas tratan de la misma "
        "persona."
    ),
    "contradicts-correction": (
        "Usted corrigió esto a mano y una fuente lo ha cambiado después. Se muestra su corrección; al lado están las "
        "palabras más recientes de la fuente."
    ),
    "record-deleted-before": (
        "Usted eliminó antes este registro, así que no se ha vuelto a traer. El archivo recibido todavía lo contiene."
    ),
    "correction-empty": (
        "No hay nada que corregir: lo que ha escrito es lo que ya dice el registro. No se ha cambiado nada."
    ),
    "correction-field": (
        "Este tipo de registro no tiene ese apartado que corregir. No se ha cambiado nada. Puede escribir una nota "
        "sobre ello."
    ),
}
