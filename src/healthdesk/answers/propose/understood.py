"""The sentence that says how a question was understood, when a model had to help: what is asked, of what, of when."""

from healthdesk.answers.plans import verbs
from healthdesk.answers.plans.verbs import option
from healthdesk.answers.state.saying import window_words
from healthdesk.domain import knowledge
from healthdesk.domain.answers import Plan, Step

_LANGUAGES = ("en", "fr", "de", "es")
_OPENING = {"en": "I understood: ", "fr": "J'ai compris : ", "de": "Ich habe verstanden: ", "es": "He entendido: "}
_ASKED: dict[str, tuple[str, str, str, str]] = {
    verbs.LATEST: ("the latest value", "la dernière valeur", "der neueste Wert", "el último valor"),
    verbs.PREVIOUS: ("the value before the latest", "l'avant-dernière valeur", "der vorletzte Wert", "el penúltimo valor"),
    verbs.FIRST: ("the first value", "la première valeur", "der erste Wert", "el primer valor"),
    verbs.HISTORY: ("all values", "toutes les valeurs", "alle Werte", "todos los valores"),
    "max": ("the highest value", "la valeur la plus haute", "der höchste Wert", "el valor más alto"),
    "min": ("the lowest value", "la valeur la plus basse", "der niedrigste Wert", "el valor más bajo"),
    verbs.MEAN: ("the average", "la moyenne", "der Durchschnitt", "la media"),
    verbs.COUNT: ("how many", "combien", "wie viele", "cuántos"),
    verbs.TREND: ("how it went over time", "l'évolution", "der Verlauf", "la evolución"),
    verbs.CHANGE_LAST_TWO: (
        "the change between the last two", "le changement entre les deux derniers", "die Änderung zwischen den letzten beiden",
        "el cambio entre los dos últimos",
    ),
    verbs.RANGE_STATUS: (
        "how it stands to the printed range", "par rapport à l'intervalle imprimé", "im Vergleich zum angegebenen Bereich",
        "respecto al intervalo impreso",
    ),
    verbs.OUT_OF_RANGE: (
        "results outside the printed range", "les résultats hors de l'intervalle imprimé",
        "Werte außerhalb des angegebenen Bereichs", "resultados fuera del intervalo impreso",
    ),
    verbs.CHECK: ("whether it is recorded", "si c'est noté", "ob es eingetragen ist", "si está anotado"),
    verbs.WHEN: ("when", "quand", "wann", "cuándo"),
    verbs.WHERE: ("where", "où", "wo", "dónde"),
    verbs.WHO: ("who", "qui", "wer", "quién"),
    verbs.DOSE: ("the recorded dose", "la dose notée", "die eingetragene Dosis", "la dosis anotada"),
    verbs.WHY: ("the recorded reason", "la raison notée", "der eingetragene Grund", "el motivo anotado"),
    verbs.LIST: ("the list", "la liste", "die Liste", "la lista"),
    verbs.LIST_PAST: ("the list of past ones", "la liste de ceux du passé", "die Liste der früheren", "la lista de los anteriores"),
    verbs.REACTIONS: ("the noted reactions", "les réactions notées", "die notierten Reaktionen", "las reacciones anotadas"),
    verbs.LAST_TESTS: ("the latest results", "les derniers résultats", "die neuesten Ergebnisse", "los últimos resultados"),
    verbs.SUMMARY: ("a summary", "un résumé", "eine Zusammenfassung", "un resumen"),
    verbs.CHANGES: ("what is new", "ce qui est nouveau", "was neu ist", "lo que hay de nuevo"),
    verbs.MISSING: ("what is missing", "ce qui manque", "was fehlt", "lo que falta"),
}  # fmt: skip
_SHELVES: dict[str, tuple[str, str, str, str]] = {
    "medication": ("medicines", "médicaments", "Medikamente", "medicamentos"),
    "condition": ("conditions", "problèmes de santé", "Diagnosen", "problemas de salud"),
    "allergy": ("allergies", "allergies", "Allergien", "alergias"),
    "vaccine": ("vaccines", "vaccins", "Impfungen", "vacunas"),
    "procedure": ("procedures", "actes et examens", "Eingriffe", "procedimientos"),
    "encounter": ("visits", "consultations", "Besuche", "visitas"),
}


def understood(plan: Plan, language: str) -> str:
    """How a proposed plan was understood, in the answer's language: "I understood: how it went over time, HbA1c."."""
    (step,) = plan.steps
    place = _LANGUAGES.index(language) if language in _LANGUAGES else 0
    spoken = _LANGUAGES[place]
    asked = _ASKED[option(step, "fn") if option(step, "fn") in _ASKED else step.verb][place]
    about = _about(step, place)
    days = window_words(step.since, step.until, spoken) if step.since or step.until else ""
    return f"{_OPENING[spoken]}{', '.join(part for part in (asked, about, days.strip()) if part)}."


def _about(step: Step, place: int) -> str:
    """What a plan is about, by the tables' name in the answer's language where they have one."""
    shelf = _SHELVES.get(option(step, "kind"))
    named = knowledge.concept_name(step.concept, _LANGUAGES[place]) if step.concept else ""
    return named or step.words or (shelf[place] if shelf else "")
