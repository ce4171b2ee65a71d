"""What the importers say about Apple Health and Health Connect in Spanish."""

SENTENCES: dict[str, str] = {
    "apple-without-root": (
        "{name} parece una exportación de Salud de Apple, pero le falta el principio. No se ha importado nada. "
        "Expórtela otra vez: en la app Salud, toque su foto y elija la exportación al final de todo."
    ),
    "apple-entities": (
        "{name} pide al ordenador que busque o construya otras cosas mientras se lee, algo que ninguna exportación de "
        "Salud de Apple hace. No se ha importado nada. Expórtela otra vez desde el propio teléfono."
    ),
    "apple-dtd-repaired": (
        "El teléfono escribió mal la descripción del principio de esta exportación (iOS 16 lo hace). No dice nada de "
        "usted; todos los registros se han leído sin ella."
    ),
    "apple-control-character": (
        "Aquí hay un carácter que ningún texto puede tener. Se omite al mostrarlo; el original no cambia."
    ),
    "apple-attribute-twice": (
        "El teléfono escribió aquí dos veces lo mismo; lo segundo se tomó como hora de fin donde faltaba (un error de "
        "iOS 16)."
    ),
    "apple-broken-place": (
        "Lo que hay aquí está dañado y no se ha podido leer. Todo lo anterior y lo posterior sí; el original se "
        "conserva entero."
    ),
    "apple-cut-short": (
        "Esta exportación se corta a la mitad, como una copia interrumpida. Lo anterior se ha importado; para tener el "
        "resto, exporte otra vez desde el teléfono e impórtelo, nada quedará repetido."
    ),
    "apple-kept-as-text": (
        "Esto no tiene hora o número que se puedan leer. Se guarda con sus propias palabras y no está en ninguna serie."
    ),
    "apple-clinical-elsewhere": (
        "Un registro de un hospital solo se nombra aquí; el registro mismo está en el ZIP de la exportación. Importe "
        "el ZIP entero para tenerlo."
    ),
    "apple-told-twice": (
        "Este archivo dice de otra forma lo mismo que la exportación que lo acompaña. Se conserva dentro del ZIP y no "
        "se ha contado otra vez."
    ),
    "apple-file-beside": (
        "Este archivo del ZIP no es de los que se sabe que escribe Salud de Apple. Se conserva dentro del ZIP y no se "
        "ha leído."
    ),
    "apple-file-damaged": "Este archivo del ZIP está dañado o protegido y no se ha podido leer. El resto del ZIP sí.",
    "health-connect-damaged": (
        "El archivo {name} parece una exportación de Health Connect, pero está dañado. No se ha importado nada. "
        "Expórtelo otra vez desde el teléfono."
    ),
    "health-connect-table": (
        "Health Connect contiene aquí un tipo de registro que este programa aún no lee. Se conserva en el original; el "
        "resto se ha leído."
    ),
    "health-connect-row": (
        "Una anotación de Health Connect no tiene hora o número que se puedan leer y se ha dejado fuera. El original "
        "se conserva entero."
    ),
}
