"""What the session says: how strong a passphrase is in Spanish."""

SENTENCES: dict[str, str] = {
    "model-unknown": "Aquí no hay ningún modelo llamado {name}. La respuesta queda sin las palabras de un modelo.",
    "summary-not-sound": (
        "El resumen incumpliría una regla del International Patient Summary ({rule}, en {where}). No se ha escrito "
        "nada. Sus documentos están como estaban; quitar la línea indicada puede ayudar."
    ),
    "passphrase-0": "Cualquiera podría adivinarla enseguida. Pruebe con cuatro o cinco palabras sin relación.",
    "passphrase-1": "Fácil de adivinar. Otras dos palabras sin relación ayudarían mucho.",
    "passphrase-2": "Va mejor. Otra palabra sin relación la hace mucho más difícil de adivinar.",
    "passphrase-3": "Difícil de adivinar.",
    "passphrase-4": "Muy difícil de adivinar.",
}
