"""What the importers say about CSV files, workbooks, devices and workouts in Spanish."""

SENTENCES: dict[str, str] = {
    "table-needs-mapping": (
        "Esta tabla no dice por sí sola qué significan todas sus columnas. Se guarda entera como documento y aún no se "
        "ha leído nada de ella. Diga una vez qué son sus columnas, y este archivo y todos los siguientes iguales se "
        "podrán leer."
    ),
    "table-dates-ambiguous": (
        "Las fechas de esta tabla se pueden leer de dos maneras: 03/04 puede ser el 3 de abril o el 4 de marzo, y "
        "ninguna fila lo aclara. Para que nada caiga en el día equivocado, se guarda entera como documento. Diga una "
        "vez qué va primero, el día o el mes."
    ),
    "table-without-header": (
        "Esta tabla no tiene ninguna fila que nombre sus columnas, así que no se pueden distinguir sus números. Se "
        "guarda entera como documento que puede mirar y en el que puede buscar."
    ),
    "table-without-values": (
        "Esta tabla tiene encabezados y ningún valor debajo. Se guarda entera como documento; quizá el dispositivo aún no "
        "tenía nada que dar."
    ),
    "table-too-large": (
        "Esta tabla tiene líneas, columnas o filas muy por encima de lo que escribe un dispositivo. Se guarda entera como "
        "documento y no se ha leído. Si es una exportación de verdad, pida a su fuente un periodo más corto."
    ),
    "workbook-locked": (
        "{name} está protegido con una contraseña. Sus documentos están como estaban; guárdelo sin contraseña e "
        "impórtelo de nuevo."
    ),
    "workbook-damaged": (
        "El libro de cálculo {name} está dañado y no se puede abrir. Sus documentos están como estaban; consígalo de "
        "nuevo en su origen."
    ),
    "row-without-date": (
        "Esta fila contiene un valor y ninguna fecha legible. Se ha dejado fuera del historial, porque nadie sabría "
        "cuándo se midió. El archivo original se conserva entero."
    ),
    "more-of-these": (
        "A partir de aquí hay más lugares como los mil anteriores; no se enumeran uno a uno. El archivo original se "
        "conserva entero."
    ),
    "row-of-sums": (
        "Esta fila es una media o un total que calculó la fuente. Los valores mismos se han importado; la suma está "
        "solo en el archivo original."
    ),
    "result-without-date": "Este resultado no tiene una fecha legible. Se guarda sin fecha.",
    "rows-without-value": (
        "Algunas filas tienen una hora y ningún valor (un dispositivo anota así un cambio de hora o un aviso). No había "
        "nada que importar de ellas. El archivo original se conserva entero."
    ),
    "columns-not-read": (
        "HealthDesk no conoce algunas columnas de esta tabla; lo que hay en ellas está solo en el archivo original. El "
        "archivo original se conserva entero."
    ),
    "cell-not-a-number": (
        "Hay una palabra donde debería haber un número. Se guarda como observación, palabra por palabra, junto al "
        "resto de su fila."
    ),
    "value-implausible": (
        "Este valor está más allá de lo que el cuerpo o el dispositivo pueden mostrar. Se guarda como está escrito y se "
        "marca como no confirmado; quizá fue un error al teclear."
    ),
    "pressure-implausible": (
        "En esta tensión el número bajo no está por debajo del alto, algo que ningún corazón hace. Se guarda como está "
        "escrita y se marca como no confirmada; quizá fue un error al teclear."
    ),
    "unit-not-given": (
        "Este valor llegó sin su unidad: aquí kilos y libras parecen lo mismo. Se guarda como está escrito y se marca "
        "como no confirmado."
    ),
    "sensor-error-code": (
        "El sensor escribió aquí un número que indica un fallo y no es un valor de glucosa. Se ha dejado fuera."
    ),
    "mapping-of-another": (
        "Lo que se dijo de estas columnas es de otra tabla. No se ha cambiado nada; mire de nuevo esta tabla."
    ),
    "mapping-without-values": (
        "Ninguna de estas columnas figura como de valores, o hay una de resultados y ninguna con sus nombres. No se ha "
        "cambiado nada; elija al menos una columna de valores."
    ),
    "activity-damaged": (
        "{name} es un archivo de un reloj, una báscula o un ciclocomputador, pero está dañado y no se puede leer nada "
        "en él. Sus documentos están como estaban; expórtelo de nuevo."
    ),
    "activity-unsafe": (
        "{name} contiene instrucciones que un entrenamiento nunca tiene. No se ha importado nada, por prudencia."
    ),
    "activity-broken-off": (
        "Este archivo se corta antes de su final. Lo que se pudo leer hasta ahí se ha importado; falta el resto."
    ),
    "activity-checksum": (
        "El número de control al final de este archivo no encaja con su contenido; quizá una parte cambió por el "
        "camino. Lo que dice se ha importado; compárelo con el dispositivo si algo parece extraño."
    ),
    "activity-without-values": (
        "Este archivo de un reloj o ciclocomputador contiene ajustes o un plan, y ningún entrenamiento ni medición. Se "
        "guarda entero como documento."
    ),
    "activity-without-times": (
        "Hay puntos de este archivo sin hora, así que nadie sabría cuándo se midieron. Se han dejado fuera del "
        "historial. El archivo original se conserva entero."
    ),
    "activity-of-several": (
        "Esta báscula la usaron varias personas, y el archivo no dice quiénes son. Para que nadie reciba el peso de "
        "otro, se guarda entero como documento y no se ha leído nada de él."
    ),
}
