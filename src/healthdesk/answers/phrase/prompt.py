"""What the model is asked: a fixed rule and examples, then the marks of one answer. No fact's text is in it.

The fixed part is the same for every question of a language, so that it is read once; the rest is some 40 tokens.
"""

from healthdesk.answers.phrase.telling import Telling
from healthdesk.models import Prompt

_SYSTEM = {
    "en": (
        "You say what a health record shows, in short plain sentences. Words in square brackets stand for facts; "
        "keep them as they are. Say only what the facts say. Give no advice and no opinion."
    ),
    "fr": (
        "Tu dis ce que montre un dossier de santé, en phrases courtes et simples, en français. Les mots entre crochets "
        "remplacent des faits ; garde-les tels quels. Dis seulement ce que disent les faits. Ni conseil ni avis."
    ),
    "de": (
        "Du sagst auf Deutsch, was eine Gesundheitsakte zeigt, in kurzen, einfachen Sätzen. Wörter in eckigen Klammern "
        "stehen für Fakten; lass sie, wie sie sind. Sag nur, was die Fakten sagen. Kein Rat und keine Meinung."
    ),
    "es": (
        "Dices en español lo que muestra un historial de salud, con frases cortas y sencillas. Las palabras entre "
        "corchetes sustituyen a hechos; déjalas como están. Di solo lo que dicen los hechos. Sin consejos ni opiniones."
    ),
}
_EXAMPLES = {
    "en": (
        (
            "latest: [measure] [value] [date] [range] [person]",
            (
                "For [person], the most recent [measure] result was [value], dated [date]. "
                "The reference range printed beside it is [range]."
            ),
        ),
    ),
    "fr": (
        (
            "latest: [measure] [value] [date] [range] [person]",
            (
                "Chez [person], le résultat le plus récent pour « [measure] » est [value], en date du [date]. "
                "L'intervalle de référence imprimé à côté est [range]."
            ),
        ),
    ),
    "de": (
        (
            "latest: [measure] [value] [date] [range] [person]",
            (
                "Bei [person] ist der neueste Wert für [measure] [value], mit Datum vom [date]. "
                "Der dazu angegebene Referenzbereich ist [range]."
            ),
        ),
    ),
    "es": (
        (
            "latest: [measure] [value] [date] [range] [person]",
            (
                "El resultado más reciente de «[measure]», para [person], es [value], con fecha del [date]. "
                "El intervalo de referencia indicado al lado es [range]."
            ),
        ),
    ),
}


def prompt(telling: Telling) -> Prompt:
    """The prompt for a telling: about 150 tokens, at most 250."""
    marks = " ".join(f"[{mark.name}]" for mark in telling.marks)
    return Prompt(
        system=_SYSTEM[telling.language],
        examples=_EXAMPLES[telling.language],
        request=f"{telling.shape.replace('.', ' ')}: {marks}",
    )
