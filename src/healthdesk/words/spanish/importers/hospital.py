"""What the importers say about HL7 v2, health cards, DICOM and genomes in Spanish."""

SENTENCES: dict[str, str] = {
    "hl7-several-people": (
        "Este archivo contiene mensajes sobre varias personas. Los mensajes de cada una se han importado por separado, "
        "para que ningún historial se mezcle."
    ),
    "hl7-in-pieces": "Este archivo es largo y se ha importado por partes. No se ha dejado nada fuera.",
    "hl7-read-in-part": (
        "Este archivo tiene más líneas de las que se pueden leer de una vez. Lo que sigue no se ha importado. El "
        "archivo original se conserva entero. Pida a la fuente una exportación más pequeña."
    ),
    "hl7-nothing-stated": (
        "Estos mensajes no dicen nada de la salud de una persona (pueden ser acuses de recibo o ajustes entre "
        "máquinas). El archivo se guarda entero como documento."
    ),
    "hl7-nobody": "Este mensaje no dice de quién trata. Compruebe que es de la persona que eligió.",
    "hl7-test-message": (
        "El remitente marcó este mensaje como prueba o ejercicio. Lo que dice puede ser inventado; mírelo antes de "
        "fiarse."
    ),
    "hl7-line-outside": (
        "Una línea está fuera de todo mensaje y se ha dejado fuera. El archivo original se conserva entero."
    ),
    "hl7-line-broken": "El remitente partió un texto en varias líneas; se han vuelto a unir.",
    "hl7-letters-unsure": (
        "Las letras de esta línea no están en el alfabeto que anuncia el remitente. Los acentos y las letras "
        "especiales pueden estar mal; el original se conserva."
    ),
    "hl7-segment-unread": (
        "Esta línea del mensaje trata de lo que rodea a la atención (facturación, garantes, consentimientos, personal) "
        "o es de un tipo poco común. No se ha convertido en registro; el archivo original la conserva."
    ),
    "hl7-own-segment": (
        "Esta línea sigue reglas propias del remitente, que no son públicas. No se ha convertido en registro; el "
        "archivo original la conserva."
    ),
    "hl7-merged-elsewhere": (
        "El remitente dice que ha unido dos de sus expedientes sobre una persona. Aquí no se ha unido nada; mire si "
        "los dos son de la misma persona."
    ),
    "hl7-visit-undated": (
        "El mensaje nombra un servicio o una visita sin decir cuándo. No se ha convertido en una visita aparte."
    ),
    "hl7-no-value": (
        "El remitente no dio ningún valor para este resultado. Figura sin valor; las observaciones que lo acompañan se "
        "conservan."
    ),
    "hl7-repeated-value": (
        "El remitente dio varios valores para un resultado sin decir por qué. Se conservan todos, cada uno como un "
        "resultado aparte."
    ),
    "hl7-number-as-text": (
        "El remitente anunció un número, pero lo que hay no lo es claramente. Se guarda como texto, palabra por "
        "palabra, y no entra en ninguna gráfica."
    ),
    "hl7-type-unknown": "Este valor es de un tipo que aquí no se conoce. Se guarda como texto, palabra por palabra.",
    "hl7-document-without-text": (
        "El mensaje anuncia un documento, pero no lo contiene. Se guarda su título; pida a la fuente el documento "
        "mismo."
    ),
    "hl7-reaction-as-remark": (
        "Se comunicó una reacción después de esta vacuna. Se guarda como observación de la vacunación."
    ),
    "card-signed": (
        "Esta tarjeta de salud la firmó un emisor de la lista que viene con este programa, y nada en ella ha cambiado "
        "desde entonces. (La lista es la del VCI Directory, agosto de 2026.)"
    ),
    "card-signed-as-example": (
        "Esta tarjeta de salud está firmada como el ejemplo de la especificación. Cualquiera puede firmar así: sirve "
        "para probar y no demuestra nada."
    ),
    "card-signed-by-unknown": (
        "Nada en esta tarjeta de salud cambió tras firmarla, pero quien la firmó no está en la lista que viene con "
        "este programa."
    ),
    "card-issuer-unknown": (
        "La firma de esta tarjeta de salud no se ha podido comprobar: la clave de su emisor no está en la lista que "
        "viene con este programa, y no se pregunta nada en internet. Lo que dice la tarjeta se ha importado."
    ),
    "card-tampered": (
        "La firma de esta tarjeta de salud no es correcta: se cambió después de firmarla o se copió mal. Para no "
        "mostrar nada falso, no se ha importado ningún registro de ella; el archivo se guarda. Pida una nueva a quien "
        "la emitió."
    ),
    "card-unsigned": (
        "Este es el contenido de una tarjeta de salud sin su firma. Lo que dice se ha importado, pero nadie responde "
        "por ello."
    ),
    "card-unreadable": (
        "Un código parece aquí una tarjeta de salud pero no se puede abrir; puede estar mal copiado. El archivo se "
        "guarda; pruebe con una imagen más nítida o una descarga nueva."
    ),
    "card-code-missing": (
        "Esta tarjeta de salud está repartida en varios códigos, y no están todos aquí. Reúna todos sus códigos en un "
        "archivo o una imagen e impórtelo."
    ),
    "card-expired": (
        "El emisor quiso que esta tarjeta de salud se mostrara hasta un día que ya pasó. Lo que dice del pasado sigue "
        "siendo cierto."
    ),
    "card-may-be-revoked": (
        "El emisor puede retirar esta tarjeta de salud; si ha ocurrido solo se ve en internet, y no se ha consultado."
    ),
    "card-several-people": (
        "Las tarjetas de este archivo son de varias personas. Cada una se ha importado por separado."
    ),
    "link-not-fetched": (
        "Este es un enlace a documentos que están en su fuente, en internet. Se guarda, pero no se ha traído nada. "
        "Ábralo con la app de la que vino, guarde los documentos como archivo e impórtelo."
    ),
    "link-expired": "Este enlace debía funcionar hasta un día que ya pasó. Pida uno nuevo.",
    "link-passcode": "Quien abra este enlace necesita un código que su autor dio por separado.",
    "link-file-locked": (
        "Este es un archivo cifrado de un enlace de salud, y su clave no está aquí. Importe el enlace (shlink:/…) y el "
        "archivo juntos en un solo texto."
    ),
    "link-file-unlocked": (
        "Un archivo cifrado de un enlace de salud se ha abierto con la clave que lo acompaña y se ha importado."
    ),
    "certificate-unchecked": (
        "La firma de este certificado no se ha podido comprobar, porque las claves de los países emisores no vienen "
        "con este programa. Lo que dice se ha importado."
    ),
    "certificate-expired": (
        "Este certificado ya no vale para viajar. La vacuna, la prueba o la enfermedad que acredita se queda en su "
        "historial."
    ),
    "certificate-unreadable": (
        "Un código parece aquí un certificado digital de la UE pero no se puede abrir; puede estar mal copiado. El "
        "archivo se guarda; pruebe con una imagen más nítida."
    ),
    "dicom-damaged": (
        "Esta imagen médica (DICOM) está dañada y no se puede leer. Se guarda como llegó; pida al hospital una copia "
        "nueva del disco."
    ),
    "dicom-too-much": (
        "Esta imagen médica (DICOM) tiene mucha más descripción que ninguna normal, así que no se ha leído. Se guarda "
        "como llegó."
    ),
    "dicom-says-little": (
        "Esta imagen médica (DICOM) no dice a quién muestra ni a qué exploración pertenece. Se guarda como documento."
    ),
    "dicom-document-missing": (
        "Este archivo anuncia un documento dentro de un archivo DICOM, pero el documento no se puede sacar. El archivo "
        "se guarda como llegó."
    ),
    "dicom-holds-cda": "Dentro de este archivo DICOM hay un documento clínico; se ha sacado e importado aparte.",
    "dicom-directory": (
        "Este es el índice de un disco con imágenes médicas. Importe la carpeta entera y cada exploración será un "
        "registro."
    ),
    "genome-not-interpreted": (
        "Este archivo contiene resultados genéticos. Se guarda entero como documento y a propósito no se interpreta: "
        "lo que una variante significa para usted es cosa del consejo genético."
    ),
    "genome-several-samples": (
        "Este archivo contiene los resultados genéticos de varias muestras, quizá de varias personas. Se guarda como "
        "un solo documento; compruebe que su sitio es este."
    ),
}
