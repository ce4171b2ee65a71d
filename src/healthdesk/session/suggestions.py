"""Three questions that a person's own records can answer, so that nobody faces an empty line."""

from collections.abc import Callable

from healthdesk.domain.knowledge import concept_name
from healthdesk.domain.records import Kind
from healthdesk.domain.views import MeasureSummary

WANTED = (
    "hba1c",
    "inr",
    "ldl",
    "egfr",
    "glucose",
    "creatinine",
    "psa",
    "tsh",
    "hemoglobin",
    "systolic-bp",
    "weight",
    "height",
)
"""Measures that people ask about most, the likeliest first."""

_TREND = {
    "en": "Has my {name} gone up or down?",
    "fr": "Comment a évolué : {name} ?",
    "de": "Ist mein Wert für {name} gestiegen oder gesunken?",
    "es": "¿Ha subido o bajado mi resultado de {name}?",
}
_LATEST = {
    "en": "What was my last {name}?",
    "fr": "Quel est mon dernier résultat : {name} ?",
    "de": "Was war mein letzter Wert für {name}?",
    "es": "¿Cuál fue mi último resultado de {name}?",
}
_SHELVES = (
    (
        Kind.MEDICATION,
        {
            "en": "Which medicines am I taking now?",
            "fr": "Quels médicaments est-ce que je prends ?",
            "de": "Welche Medikamente nehme ich?",
            "es": "¿Qué medicamentos tomo?",
        },
    ),
    (
        Kind.ALLERGY,
        {
            "en": "What am I allergic to?",
            "fr": "Quelles sont mes allergies ?",
            "de": "Welche Allergien habe ich?",
            "es": "¿Qué alergias tengo?",
        },
    ),
    (
        Kind.IMMUNIZATION,
        {
            "en": "When was my last vaccine?",
            "fr": "Quand ai-je été vacciné pour la dernière fois ?",
            "de": "Wann war meine letzte Impfung?",
            "es": "¿Cuándo fue mi última vacuna?",
        },
    ),
    (
        Kind.CONDITION,
        {
            "en": "What conditions do I have?",
            "fr": "De quelles maladies est-ce que je souffre ?",
            "de": "Welche Krankheiten habe ich?",
            "es": "¿Qué enfermedades tengo?",
        },
    ),
    (
        Kind.ENCOUNTER,
        {
            "en": "When was my last visit?",
            "fr": "Quand a eu lieu ma dernière consultation ?",
            "de": "Wann war mein letzter Arztbesuch?",
            "es": "¿Cuándo fue mi última visita al médico?",
        },
    ),
)


def suggest(measures: tuple[MeasureSummary, ...], counts: dict[Kind, int], language: str) -> tuple[str, ...]:
    """Up to three questions: one on a measure, then on what stands on the fullest-asked shelves."""
    tongue = language if language in _TREND else "en"
    found: list[str] = []
    measure = _best(measures)
    if measure is not None:
        pattern = _TREND if measure.count > 1 else _LATEST
        found.append(
            pattern[tongue].format(name=_inside(concept_name(measure.concept, tongue) or measure.label, tongue))
        )
    has: Callable[[Kind], bool] = lambda kind: counts.get(kind, 0) > 0  # noqa: E731 - reads as the question it is
    found += [question[tongue] for kind, question in _SHELVES if has(kind)]
    return tuple(found[:3])


def _inside(name: str, tongue: str) -> str:
    """A name as it stands inside a sentence: "body weight", but "HbA1c" and "INR", and German nouns, as they are."""
    plain = tongue != "de" and name[:1].isupper() and name[1:] == name[1:].lower() and len(name) > 3
    return name[:1].lower() + name[1:] if plain else name


def _best(measures: tuple[MeasureSummary, ...]) -> MeasureSummary | None:
    known = [measure for measure in measures if measure.concept in WANTED]
    if known:
        return min(known, key=lambda measure: (WANTED.index(measure.concept), -measure.count))
    return max(measures, key=lambda measure: measure.count, default=None)
