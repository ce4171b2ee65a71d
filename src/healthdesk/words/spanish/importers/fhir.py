"""What the importers say about FHIR in every version in Spanish."""

SENTENCES: dict[str, str] = {
    "xml-declares-entities": (
        "{name} empieza con declaraciones que los documentos de salud no necesitan y que pueden ocultar algo dañino. "
        "No se ha abierto ni importado nada; consígalo de nuevo en su origen."
    ),
    "xml-syntax": (
        "{name} no está bien escrito: falta o sobra un paréntesis, una comilla o un final. No se ha importado nada; "
        "consígalo de nuevo en su origen."
    ),
    "xml-attribute-twice": (
        "{name} dice dos veces lo mismo en un lugar, y no se puede saber cuál vale. No se ha importado nada, para no "
        "mostrar nada falso; consígalo de nuevo en su origen."
    ),
    "xml-character": (
        "{name} contiene un carácter que un archivo así no puede tener, como tras una descarga dañada. No se ha "
        "importado nada; descárguelo de nuevo."
    ),
    "xml-cut-short": (
        "{name} se corta a la mitad, como una descarga interrumpida. No se ha importado nada; descárguelo de nuevo."
    ),
    "xml-too-deep": "{name} está anidado más hondo que ningún documento normal. No se ha importado nada.",
    "fhir-packed-damaged": (
        "El archivo comprimido {name} está dañado y no se puede descomprimir. No se ha importado nada; consígalo de "
        "nuevo en su origen."
    ),
    "fhir-too-many-people": (
        "{name} trata de {people} personas, más de las {most} que aquí se pueden distinguir: parece la exportación de "
        "una consulta. No se ha importado nada. Pida a la fuente el historial de una sola persona."
    ),
    "fhir-dstu2": (
        "Este archivo está escrito en una versión antigua de FHIR (DSTU2). Sus registros se han traducido a la actual; "
        "el original se conserva."
    ),
    "fhir-stu3": (
        "Este archivo está escrito en una versión anterior de FHIR (STU3). Sus registros se han traducido a la actual; "
        "el original se conserva."
    ),
    "fhir-r5": (
        "Este archivo está escrito en una versión más nueva de FHIR (R5). Sus registros se han traducido a la que se "
        "usa aquí; el original se conserva."
    ),
    "fhir-version-unclear": (
        "Dos versiones de FHIR encajan con este archivo y aquí significan cosas distintas. El registro se guarda y se "
        "muestra como no confirmado; pregunte a la fuente si le importa."
    ),
    "fhir-type-kept": (
        "Es un tipo de registro que la versión de FHIR usada aquí no tiene. Se guarda como llegó, con lo que se puede "
        "leer de él."
    ),
    "fhir-nobodys": (
        "Esta anotación no dice de quién es, y el archivo trata de varias personas. No se ha dado a nadie. El archivo "
        "original se conserva entero."
    ),
    "fhir-entry-deleted": "La fuente dice aquí que eliminó una anotación. No había nada que importar.",
    "fhir-deleted-at-source": "La fuente eliminó este registro después. Se guarda para que pueda verlo, y no cuenta.",
    "fhir-letters-garbled": (
        "Algunas letras ya estaban estropeadas antes de escribirse este archivo (é aparece como Ã©, por ejemplo). Se "
        "conservan como están, porque nadie puede estar seguro de las correctas."
    ),
}
