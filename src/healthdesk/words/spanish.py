"""What the asking of a question can say in Spanish; everything else is English and French."""

SENTENCES: dict[str, str] = {
    "stopped": "Detenido, como pidió. Lo que no estaba terminado no ha dejado nada.",
    "bug": "Algo ha fallado dentro de HealthDesk. Sus documentos están como estaban. Inténtelo de nuevo. Si vuelve a ocurrir, "
    "comuníquelo con las líneas de arriba, que no contienen nada de sus documentos.",
    "passphrase-file": "No se ha podido leer la frase de contraseña en {file}. Tiene que estar en la primera línea.",
    "passphrase-needed": "Hace falta una frase de contraseña. Ejecute esto en un terminal o indique un archivo con "
    "--passphrase-file.",
    "nobody-yet": "Todavía no hay nadie en esta caja fuerte. Importe un archivo o añada una persona.",
    "person-unknown": "Nadie se llama {name} en esta caja fuerte. «healthdesk person list» muestra quién hay.",
    "person-ambiguous": "Hay más de una persona que coincide con {name}. Use el nombre completo o el identificador que muestra "
    "«healthdesk person list».",
    "person-which": "¿De quién es el historial? Indique la persona con --person.",
    "vault-none": "No hay ninguna caja fuerte en {folder}. Compruebe la carpeta o cree una allí.",
    "vault-held": "Esta caja fuerte está abierta en otro HealthDesk (proceso {process} en {host}). Ciérrela allí primero; no se "
    "ha cambiado nada.",
    "vault-locked": "La caja fuerte está cerrada. Ábrala para seguir; todo lo escrito antes está a salvo.",
    "vault-newer": "{file} se escribió con un HealthDesk más nuevo. No se ha tocado. Actualice HealthDesk para abrirlo.",
    "vault-busy": "{file} está en uso y no queda libre. Sus documentos están como estaban; inténtelo de nuevo en un momento.",
    "wrong-passphrase": "Esta frase de contraseña no abre la caja fuerte. No se ha cambiado nada. Inténtelo de nuevo o use su "
    "código de recuperación.",
    "memory-short": "No hay memoria libre suficiente para comprobar la frase de contraseña (hacen falta {megabytes} MB). Cierre "
    "otros programas e inténtelo de nuevo; no se ha cambiado nada.",
    "vault-person-unknown": "No tiene acceso al historial de esta persona en esta caja fuerte, o se ha borrado. No se ha "
    "cambiado nada.",
    "model-unknown": "Aquí no hay ningún modelo llamado {name}. La respuesta queda sin las palabras de un modelo.",
    "model-says": "Con palabras sencillas, del modelo local {model} ({kept} de {offered} frases han pasado la comprobación):",
    "model-kept-none": "Las palabras del modelo local no han pasado la comprobación ({offered} frases); la respuesta de arriba "
    "vale por sí sola.",
    "model-building": "Se está preparando el modelo local: {percent} %",
    "model-library-missing": "El programa que hace funcionar el modelo local no está instalado. Por eso las respuestas llegan "
    "con las frases de HealthDesk, y están completas sin él. La orden de inicio del README lo instala.",
    "model-file-missing": "El archivo del modelo local no está. Por eso las respuestas llegan con las frases de HealthDesk, y "
    "están completas sin él. La orden de inicio del README lo trae.",
    "model-file-differs": "El archivo del modelo local no es el que HealthDesk conoce. Puede estar dañado o cambiado, así que no "
    "se ha abierto. Sus documentos no se han tocado. Quite el archivo y ejecute de nuevo la orden de inicio.",
    "model-build-failed": "El programa que hace funcionar el modelo local no se ha podido construir en este ordenador. Las "
    "respuestas están completas sin él. La orden de inicio dice por qué y lo intenta de nuevo cuando la ejecute.",
    "model-build-stopped": "La construcción del programa del modelo local se detuvo antes de terminar. Las respuestas están "
    "completas sin él. Ejecute de nuevo la orden de inicio para terminarla.",
    "model-not-started": "El modelo local no se ha podido iniciar. La respuesta de arriba está completa sin sus palabras. Cerrar "
    "otros programas puede ayudar.",
    "model-stopped": "El modelo local se detuvo mientras escribía. La respuesta de arriba está completa sin sus palabras, sus "
    "documentos están como estaban, y se iniciará de nuevo con su próxima pregunta.",
    "model-keeps-stopping": "El modelo local se ha detenido {times} veces, así que descansa hasta que se abra HealthDesk de "
    "nuevo. Las respuestas están completas sin sus palabras, y sus documentos están como estaban.",
    "model-too-slow": "El modelo local tardó demasiado y se ha detenido. La respuesta de arriba está completa sin sus palabras.",
    "model-prompt-too-long": "Esta respuesta es demasiado larga para el modelo local. La respuesta de arriba está completa.",
    "model-grammar-refused": "En esta respuesta el modelo local no se pudo sujetar a las reglas de HealthDesk, así que no dice "
    "nada. La respuesta de arriba está completa.",
    "model-no-file": "Aquí no hay ningún archivo {file}.",
    "model-not-gguf": "Este no es un archivo de modelo que HealthDesk pueda usar: puede estar cortado, dañado o ser de otro "
    "tipo. No se ha abierto, y sus documentos no se han tocado.",
    "model-template-unknown": "HealthDesk no sabe hablar con este tipo de modelo, así que no lo usa.",
    "model-too-large": "Este modelo puede necesitar {needed} MB de memoria y hay {free} MB libres, así que no se ha iniciado. "
    "Puede ayudar un modelo más pequeño o cerrar otros programas. Las respuestas están completas sin él.",
    "model-no-room": "No hay sitio en el disco para los {needed} MB de este modelo.",
    "model-not-kept": "El archivo del modelo no se ha podido copiar a donde HealthDesk guarda los modelos.",
    "model-not-passed": "{model} no ha pasado el examen para esto en este ordenador, así que no se le pregunta. La respuesta "
    "está completa sin él.",
}
