"""What the importer of clinical documents (CDA) says in Spanish."""

SENTENCES: dict[str, str] = {
    "cda-definitions": (
        "{name} trae definiciones propias (una DTD), que ningún documento de salud necesita y que pueden hacer daño. "
        "No se ha importado nada; pida a la fuente el documento sin ellas."
    ),
    "cda-too-many-parts": (
        "{name} tiene más partes de las que se pueden leer de una vez. Sus documentos están como estaban; pida a la "
        "fuente un documento de un periodo más corto."
    ),
    "cda-too-deep": "{name} está anidado más hondo que ningún documento normal. No se ha importado nada.",
    "cda-not-well-formed": (
        "Este documento clínico está dañado: sus marcas no se cierran como se abren. Para que nada se lea mal, se "
        "guarda entero, para mirarlo y buscar en él, pero sus valores no aparecen en las listas. Pida a la fuente que "
        "lo envíe de nuevo."
    ),
    "cda-mended": (
        "Este documento tenía pequeños errores de escritura (una letra que XML no conoce, un nombre sin declarar). Se "
        "han corregido para leerlo; el original no cambia."
    ),
    "cda-letters-judged": (
        "Este documento dice estar en otro alfabeto que el suyo. Sus letras se han leído tal como son; mire si los "
        "nombres con acentos están bien."
    ),
    "cda-several-patients": "Este documento nombra a más de un paciente y no dice a quién se refiere cada dato.",
    "cda-nameless": "Una anotación no dice de qué trata. Se conserva como llegó, en este lugar del original.",
    "cda-entry-unknown": (
        "Una anotación es de un tipo que este programa no conoce. Está en el original, y las palabras de su apartado "
        "se han conservado."
    ),
    "cda-entry-empty": "Una anotación no contiene nada que mostrar. Está en el original.",
    "cda-points-elsewhere": "Una anotación solo remite a otras de este documento, que están en su sitio.",
    "cda-nothing-said": (
        "La fuente dice aquí que no tiene nada que contar. Eso no es un registro, y no quiere decir que no haya nada."
    ),
    "cda-file-in-value": (
        "Un valor es en sí un archivo (una imagen, un trazado). Está en el original; el registro solo dice qué es."
    ),
    "cda-packed": (
        "Un documento dentro de este está comprimido de una forma que aquí no se puede abrir. Está en el original."
    ),
    "cda-empty-document": "Aquí se anuncia un documento, pero no hay nada dentro. Pídalo a la fuente.",
    "cda-picture-missing": "El texto muestra aquí una imagen que no está en el documento.",
}
