"""Answers of many shapes, in four languages, with facts that tests can recognise."""

from healthdesk.domain.answers import Answer, AnswerKind, Citation, Fact, Plan, Step
from healthdesk.domain.languages import LANGUAGES

DAYS = {
    "en": ("12 March 2024", "3 May 2019", "June 2021"),
    "fr": ("12 mars 2024", "1er mai 2019", "août 2021"),
    "de": ("12. März 2024", "3. Mai 2019", "Juni 2021"),
    "es": ("12 de marzo de 2024", "3 de mayo de 2019", "junio de 2021"),
}
SUBJECTS = {
    "en": ("penicillin", "emergency visits"),
    "fr": ("pénicilline", "passages aux urgences"),
    "de": ("Penicillin", "Besuche in der Notaufnahme"),
    "es": ("penicilina", "visitas a urgencias"),
}
MEASURES = (("HbA1c", "6.8 %"), ("LDL", "2.1 mmol/L"), ("blood pressure", "128/82 mmHg"), ("Potassium", "4.2 mmol/L"))
TITLES = ("Metformin 500 mg", "Lisinopril 10 mg", "Aspirin 75 mg", "Insulin", "Atorvastatin", "Ramipril", "Iron")
Told = tuple[str, str, tuple[int, ...]]


KINDS = ("MedicationRequest", "Condition", "AllergyIntolerance", "Immunization", "Procedure", "Encounter", "Goal")


def answer(
    language: str,
    verb: str,
    *told: Told,
    kind: AnswerKind = AnswerKind.FACTS,
    since: str = "",
    resource: str = "Observation",
) -> Answer:
    facts = tuple(Fact(f"f{number}", name, text, cited) for number, (name, text, cited) in enumerate(told))
    most = max((index for _, _, cited in told for index in cited), default=-1)
    citations = tuple(Citation(f"r{index}", resource, f"s{index}", "a", "/") for index in range(most + 1))
    return Answer(kind, language, "?", (), citations, facts, Plan((Step(verb, since=since),), language))


def measured(language: str) -> list[Answer]:
    day, early, month = DAYS[language]
    found = []
    for place, (measure, value) in enumerate(MEASURES):
        person: tuple[Told, ...] = (("person", ("Rose Martin", "Émile Noël", "", "José Á. Ruiz")[place], ()),)
        what: Told = ("measure", measure, (0,))
        found += [
            answer(
                language, "latest", *person, what, ("value", value, (0,)), ("date", day, (0,)), ("range", "1 - 5", (0,))
            ),
            answer(language, "first", *person, what, ("value", value, (0,)), ("date", month, (0,))),
            answer(
                language,
                "trend",
                *person,
                ("measure", measure, ()),
                ("first_value", "9.9 u", (0,)),
                ("first_date", early, (0,)),
                ("last_value", value, (1,)),
                ("last_date", day, (1,)),
                ("change", "0.4 u", (0, 1)),
                ("direction", ("up", "down", "same", "")[place], (0, 1)),
                ("count", "7", (0, 1)),
                since="2019-01-01" if place % 2 else "",
            ),
            answer(
                language, "mean", *person, what, ("mean", value, (0, 1)), ("count", "5", (0, 1)), since="2020-01-01"
            ),
            answer(language, "extreme", *person, what, ("maximum", value, (1,)), ("date", day, (1,))),
            answer(language, "extreme", *person, what, ("minimum", value, (1,)), ("date", day, (1,)), since="2020"),
        ]
        found.append(
            answer(
                language,
                "change-last-two",
                *person,
                ("measure", measure, ()),
                ("first_value", "9.9 u", (0, 1)),
                ("first_date", early, (0, 1)),
                ("last_value", ("9.9 u", value, value, value)[place], (0, 1)),
                ("last_date", day, (0, 1)),
                ("change", ("0 u", "+0.4 u", "\N{MINUS SIGN}0.4 u", "-5/+3 u")[place], (0, 1)),
                ("direction", ("same", "up", "down", "down")[place], (0, 1)),
            )
        )
        points: list[Told] = []
        for number in range(2 + place):
            points += [("value", f"{number}.5 u", (number,)), ("date", DAYS[language][number % 3], (number,))]
        found.append(answer(language, "history", *person, ("measure", measure, ()), *points, ("count", "9", ())))
    found.append(
        answer(
            language,
            "panel",
            *(("measure", measure, (number,)) for number, (measure, _) in enumerate(MEASURES[:2])),
            *(("value", value, (number,)) for number, (_, value) in enumerate(MEASURES[:2])),
            ("date", day, (0, 1)),
        )
    )
    found.append(
        answer(
            language,
            "panel",
            *(
                fact
                for number, (measure, value) in enumerate(MEASURES)
                for fact in (("measure", measure, ()), ("value", value, (number,)))
            ),
        )
    )
    return found


def listed(language: str) -> list[Answer]:
    day, early, month = DAYS[language]
    subject, visits = SUBJECTS[language]
    person: Told = ("person", "Rose Martin", ())
    found = []
    for several in range(1, len(TITLES) + 1):
        titles = [("title", title, (number,)) for number, title in enumerate(TITLES[:several])]
        found.append(
            answer(language, "list", person, *titles, ("count", str(several), ()), resource=KINDS[several - 1])
        )
    found += [
        answer(language, "list", person, *(("title", title, (n,)) for n, title in enumerate(TITLES)), since="2020"),
        answer(language, "check", person, ("presence", "no", ()), ("subject", subject, ())),
        answer(language, "check", ("presence", "no", ()), ("subject", subject, ()), since="2020"),
        answer(
            language, "check", person, ("presence", "yes", (0,)), ("title", "Penicillin", (0,)), ("date", early, (0,))
        ),
        answer(language, "check", ("presence", "yes", (0,)), ("title", "penicillin", (0,))),
        answer(language, "count", person, ("count", "4", (0, 1, 2, 3)), ("subject", visits, ())),
        answer(language, "count", person, ("count", "4", (0, 1, 2, 3)), ("subject", visits, ()), since="2020"),
        answer(
            language,
            "when",
            person,
            ("title", "Appendectomy", (0,)),
            ("date", month, (0,)),
            ("place", "St. Mary", (0,)),
        ),
        answer(language, "who", ("title", "Visit", (0,)), ("date", day, (0,)), ("who", "Dr. A. Keller", (0,))),
        answer(language, "dose", person, ("title", "Metformin", (0,)), ("dose", "1 tablet, 2 times a day", (0,))),
        answer(language, "reactions", person, ("title", "Peanut", (0,)), ("reaction", "hives", (0,))),
        answer(
            language,
            "reactions",
            person,
            *(("title", title, (number,)) for number, title in enumerate(("Peanut", "Penicillin"))),
            *(("reaction", reaction, (number,)) for number, reaction in enumerate(("hives", "rash"))),
        ),
    ]
    return found


def everything() -> list[Answer]:
    """Some 180 answers: every shape in each of the four languages."""
    return [one for language in LANGUAGES for one in (*measured(language), *listed(language))]
