"""What the models room says in Spanish."""

SENTENCES: dict[str, str] = {
    "model-library-missing": (
        "El programa que hace funcionar el modelo local no está instalado. Por eso las respuestas llegan con las "
        "frases de HealthDesk, y están completas sin él. La orden de inicio del README lo instala."
    ),
    "model-file-missing": (
        "El archivo del modelo local no está. Por eso las respuestas llegan con las frases de HealthDesk, y están "
        "completas sin él. La orden de inicio del README lo trae."
    ),
    "model-file-differs": (
        "El archivo del modelo local no es el que HealthDesk conoce. Puede estar dañado o cambiado, así que no se ha "
        "abierto. Sus documentos no se han tocado. Quite el archivo y ejecute de nuevo la orden de inicio."
    ),
    "model-build-failed": (
        "El programa que hace funcionar el modelo local no se ha podido construir en este ordenador. Las respuestas "
        "están completas sin él. La orden de inicio dice por qué y lo intenta de nuevo cuando la ejecute."
    ),
    "model-build-stopped": (
        "La construcción del programa del modelo local se detuvo antes de terminar. Las respuestas están completas sin "
        "él. Ejecute de nuevo la orden de inicio para terminarla."
    ),
    "model-not-started": (
        "El modelo local no se ha podido iniciar. La respuesta de arriba está completa sin sus palabras. Cerrar otros "
        "programas puede ayudar."
    ),
    "model-stopped": (
        "El modelo local se detuvo mientras escribía. La respuesta de arriba está completa sin sus palabras, sus "
        "documentos están como estaban, y se iniciará de nuevo con su próxima pregunta."
    ),
    "model-keeps-stopping": (
        "El modelo local se ha detenido {times} veces, así que descansa hasta que se abra HealthDesk de nuevo. Las "
        "respuestas están completas sin sus palabras, y sus documentos están como estaban."
    ),
    "model-too-slow": (
        "El modelo local tardó demasiado y se ha detenido. La respuesta de arriba está completa sin sus palabras."
    ),
    "model-prompt-too-long": (
        "Esta respuesta es demasiado larga para el modelo local. La respuesta de arriba está completa."
    ),
    "model-grammar-refused": (
        "En esta respuesta el modelo local no se pudo sujetar a las reglas de HealthDesk, así que no dice nada. La "
        "respuesta de arriba está completa."
    ),
    "model-no-file": "Aquí no hay ningún archivo {file}.",
    "model-not-gguf": (
        "Este no es un archivo de modelo que HealthDesk pueda usar: puede estar cortado, dañado o ser de otro tipo. No "
        "se ha abierto, y sus documentos no se han tocado."
    ),
    "model-template-unknown": "HealthDesk no sabe hablar con este tipo de modelo, así que no lo usa.",
    "model-too-large": (
        "Este modelo puede necesitar {needed} MB de memoria y hay {free} MB libres, así que no se ha iniciado. Puede "
        "ayudar un modelo más pequeño o cerrar otros programas. Las respuestas están completas sin él."
    ),
    "model-no-room": "No hay sitio en el disco para los {needed} MB de este modelo.",
    "model-not-kept": "El archivo del modelo no se ha podido copiar a donde HealthDesk guarda los modelos.",
    "model-not-passed": (
        "{model} no ha pasado el examen para esto en este ordenador, así que no se le pregunta. La respuesta está "
        "completa sin él."
    ),
    "model-line": "{name}: {title}, {size} MB, {licence}, {languages}.",
    "model-line-here": "  En este ordenador.",
    "model-line-away": "  No está en este ordenador. De dónde viene: {source}.",
    "model-line-reported": "  No está en este ordenador, y su huella es la que indican otros: {source}.",
    "model-line-runs": (
        "  Ocupa hasta {memory} MB. Aquí, probablemente: {writes} tokens por segundo, primera frase a los {seconds} s."
    ),
    "model-line-measured": "  Ocupa hasta {memory} MB. Medido aquí: {writes} tokens por segundo.",
    "model-line-large": "  Más grande que la memoria libre aquí ahora.",
    "model-line-unexamined": "  No ha hecho aquí el examen de esta versión: healthdesk models exam {name}.",
    "model-line-exam": "  Examen del {day}, versión {version}. Puede: {works}.",
    "model-mark-wrong": "    planes para otra cosa que la pedida: {count} de {whole}.",
    "model-mark-unaided": "    frases fuera de los marcos que se habrían mostrado: {count} de {whole}.",
    "model-work-phrase": "decir otra vez una respuesta con palabras sencillas.",
    "model-work-plan": "ayudar a entender una pregunta.",
    "model-line-kept": "  Se mostraron {kept} de las {offered} frases que escribió; las demás se tacharon.",
}
