"""What the model is asked when the rules did not understand: the form, the closed list, worked examples, the question.

The list and the examples are the same for every question about one person, so that they are read once. The question is
the only text that somebody typed, and the only one that is not the program's own.
"""

from collections.abc import Sequence

from healthdesk.answers.propose.choices import Choice
from healthdesk.models import Prompt

_RULE = (
    "You fill in a form for a question about a health record. Never answer the question. about: the one name of the list "
    "that the question is about, however it words it. ask: what it wants to know. period: the words of the question that "
    "say a time, or nothing. person: me. Only what no record can tell (advice, dangers, jokes, the world) is none."
)
# Everyday words beside the names that people seldom use. The model reads them; the form takes the names alone.
_HINTS = {
    "weight": "scale, kilos", "height": "how tall", "blood-pressure": "arm cuff, tension", "hba1c": "three-month sugar",
    "glucose": "sugar", "ldl": "bad cholesterol", "hdl": "good cholesterol", "hemoglobin": "red blood, iron carrier",
    "tsh": "thyroid", "egfr": "kidney filter", "creatinine": "kidneys", "potassium": "K", "sodium": "salt", "triglycerides": "blood fat",
    "medicines": "pills, tablets, cachets", "conditions": "illnesses, diagnoses", "allergies": "reactions, itching",
    "vaccines": "jabs, shots", "procedures": "operations, scans", "visits": "appointments, doctors", "hospital stays": "nights in hospital",
    "procedure:colonoscopy": "camera in the bowel", "procedure:xray": "picture of bones", "procedure:mri": "tube scan",
    "whole record": "gist, overview, what is new or missing",
}  # fmt: skip
_LONGEST = 300


def prompt(known: Sequence[Choice], question: str) -> Prompt:
    """The prompt for a question; longer ones are cut."""
    names = "; ".join(_hinted(choice) for choice in known)
    return Prompt(f"{_RULE}\nList: {names}; none", question[:_LONGEST], _examples(known))


def _hinted(choice: Choice) -> str:
    hint = _HINTS.get(choice.concept or choice.name)
    return f"{choice.name} ({hint})" if hint else choice.name


def _examples(known: Sequence[Choice]) -> tuple[tuple[str, str], ...]:
    """Worked examples with names of this very list, in English and French."""
    by_group: dict[str, list[str]] = {}
    for choice in known:
        by_group.setdefault(choice.group, []).append(choice.name)
    measures = by_group.get("measure", [])
    told = []
    if measures:
        one, other = measures[0], measures[-1]
        told += [
            (f"Is my {other} creeping up since 2019?", other, "trend", "since 2019"),
            (f"Mon {one}, le chiffre le plus élevé qu'on ait noté ?", one, "highest", ""),
        ]
    if medicine := by_group.get("medicine", [""])[0]:
        told.append((f"Who put me on {medicine}?", medicine, "who", ""))
    if "visits" in by_group:
        told.append(("Combien de fois j'ai vu un docteur l'an dernier ?", "visits", "count", "l'an dernier"))
    told += [("Is it safe to take two?", "none", "none", ""), ("What is new in there?", "whole record", "changes", "")]
    return tuple((asked, _filled(about, ask, period)) for asked, about, ask, period in told)


def _filled(about: str, ask: str, period: str) -> str:
    return f'{{"about":"{about}","ask":"{ask}","period":"{period}","person":"me"}}'
