"""Plans about records that are not measures: medicines, allergies, conditions, vaccines, procedures, visits, documents."""

import re

from healthdesk.answers.plans import verbs
from healthdesk.answers.question.lexicon import Span
from healthdesk.answers.question.reading import Reading
from healthdesk.answers.question.terms import site_in
from healthdesk.answers.question.tokens import fold, stem, tokenize
from healthdesk.domain.answers import Step

MEDICINE = ("own-medication", "ingredient", "class")
CONDITION = ("own-condition", "condition")
_PROCEDURE = ("own-procedure", "procedure")


def asked(reading: Reading, default: str = verbs.LIST) -> str:
    """The verb that the question's form asks for, whatever it is about."""
    for cue, verb in (("count", verbs.COUNT), ("who", verbs.WHO), ("where", verbs.WHERE), ("when", verbs.WHEN)):
        if reading.has(cue):
            return verb
    return default


def which(reading: Reading) -> str:
    """Which of several is asked for: "first", "previous", "latest" or ""."""
    if reading.has("first"):
        return "first"
    return (
        "previous"
        if reading.has("previous") and not reading.has("latest")
        else "latest"
        if reading.has("latest", "when", "where", "who")
        else ""
    )


def named_thing(span: Span | None, *kinds: str) -> tuple[str, str]:
    """A thing as a step keeps it: "kind:key" and the question's words."""
    if span is None:
        return "", ""
    kind = next(kind for kind in kinds if span.key(kind))
    return f"{kind}:{span.key(kind)}", span.words


def larger(reading: Reading) -> tuple[Step, ...]:
    """Summaries, what changed, what is missing."""
    if reading.has("changes") and not reading.span("measure"):
        return (verbs.step(reading, verbs.CHANGES),)
    resumes = reading.language == "en" and reading.word("resume")
    if reading.has("summary") and not resumes and not reading.span("measure", "panel") and not reading.has("documents"):
        return (verbs.step(reading, verbs.SUMMARY),)
    if reading.has("missing") and not reading.spans:
        return (verbs.step(reading, verbs.MISSING),)
    return ()


def allergies(reading: Reading) -> tuple[Step, ...]:
    """Allergies: the list, one substance, the reactions."""
    span = reading.span("own-allergy", "ingredient", "class", "own-medication")
    taken = span is not None and reading.word(*_TAKEN)
    reacted = (
        reading.has("reaction")
        and not reading.span("measure", "condition")
        and (taken or reading.word("to", "a", "au", "aux"))
    )
    if not (reading.has("allergies") or reacted) or reading.has("vaccines"):
        return ()
    concept, words = named_thing(span, "own-allergy", "ingredient", "class", "own-medication")
    words = words or _substance(reading)
    if span is None and reading.span("condition", "own-condition") and not words:
        words = reading.spans[0].words
    if reading.has("reaction", "severity"):
        return (
            verbs.step(
                reading,
                verbs.REACTIONS,
                concept,
                words,
                kind="allergy",
                ask="severity" if reading.has("severity") else "",
            ),
        )
    if concept or words:
        verb = verbs.WHEN if reading.has("when") else verbs.CHECK
        return (verbs.step(reading, verb, concept, words, kind="allergy"),)
    verb = verbs.COUNT if reading.has("count") else verbs.LIST_PAST if reading.has("past") else verbs.LIST
    scope = (
        "drug"
        if reading.has("meds") or reading.word("medicament")
        else "food"
        if reading.word("food", "aliment", "alimentaire")
        else ""
    )
    return (verbs.step(reading, verb, kind="allergy", scope=scope),)


_TAKEN = (
    "took",
    "take",
    "taken",
    "taking",
    "had",
    "given",
    "got",
    "used",
    "pri",
    "pris",
    "prend",
    "prenais",
    "donne",
    "prise",
)
_TO_SUBSTANCE = re.compile(
    r"(?:allerg\w*|intoleran\w*|react\w*|reagi\w*|reaction\w*)\s+(?:severely\s+|badly\s+|known\s+)?(?:to|a|au|aux|contre|de|gegen|auf|al?)\b(?P<after>.+)"
)
_SUBSTANCE_BEFORE = re.compile(r"([a-z]+)[ -](?:allerg|intoleran)")
_NO_SUBSTANCE = frozenset(
    [
        "any",
        "known",
        "my",
        "his",
        "her",
        "the",
        "an",
        "other",
        "food",
        "drug",
        "medicine",
        "medication",
        "medical",
        "serious",
        "severe",
        "seasonal",
        "new",
        "real",
        "all",
        "of",
        "some",
        "current",
        "que",
        "quel",
        "quelle",
        "quelles",
        "des",
        "les",
        "une",
        "connue",
        "connues",
        "medicamenteuse",
        "alimentaire",
        "autre",
        "autres",
        "have",
        "is",
        "am",
        "are",
        "current",
        "no",
    ]
)


def _substance(reading: Reading) -> str:
    """What an allergy is asked about, where no table knows it: the words after "allergic to" or before "allergy"."""
    question = fold(reading.question)
    match = _TO_SUBSTANCE.search(question)
    if match is None:
        before = _SUBSTANCE_BEFORE.search(question)
        return before[1] if before and stem(before[1]) in reading.rest and before[1] not in _NO_SUBSTANCE else ""
    told = {word for token in tokenize(match["after"]) for word in (token.text, token.stem)}
    return " ".join(
        word
        for word in reading.rest
        if word in told and word not in ("substance", "food", "environment", "medicament", "aliment", "thing", "chose")
    )


def vaccines(reading: Reading) -> tuple[Step, ...]:
    """Vaccines: the list, when last, how many, where."""
    span = reading.span("vaccine")
    if span is None and not reading.has("vaccines"):
        return ()
    if (
        span
        and not reading.has("vaccines")
        and (reading.has("conditions", "diagnosed") or "shot" not in reading.stems)
        and span.key("condition")
        and not reading.has("count", "when", "latest", "ever", "where", "who")
    ):
        return ()
    concept, words = named_thing(span, "vaccine")
    words = words or " ".join(reading.rest)
    default = verbs.CHECK if concept or words else verbs.LIST
    if not (concept or words) and reading.has("latest") and not reading.has("history"):
        default = verbs.WHEN
    if concept and (reading.has("latest", "first") and not reading.has("ever")):
        default = verbs.WHEN
    verb = asked(reading, default)
    every = reading.word(
        "all", "every", "each", "list", "what", "which", "tous", "toutes", "quel", "liste"
    ) and reading.has("when")
    if (
        verb == verbs.WHEN
        and not (concept or words)
        and every
        and not reading.has("first")
        and not reading.word("last", "latest", "dernier", "derniere")
    ):
        verb = verbs.LIST
    return (verbs.step(reading, verb, concept, words, kind="vaccine", which=which(reading)),)


_PAPERS = (
    "note", "letter", "document", "discharge", "mention", "mentioned", "lettre", "courrier", "wrote", "written", "ecrit", "paperwork",
)  # fmt: skip
_TYPE_WORDS = {
    "discharge": "discharge", "sortie": "discharge", "sorty": "discharge", "letter": "letter", "lettre": "letter", "courrier": "letter",
    "prescription": "prescription", "ordonnance": "prescription", "consultation": "consultation", "referral": "referral",
    "report": "report", "rapport": "report", "rendu": "report", "note": "note", "summary": "summary", "operative": "operation",
}  # fmt: skip
_SAYING = (
    "say", "said", "mention", "mentioned", "recommend", "advise", "conclude", "conclusion", "write", "written", "state", "dit", "disait",
    "disent", "conclut", "indique", "ecrit", "mentionne", "recommande", "conseille", "parle", "explique",
)  # fmt: skip
_REPORTS = ("report", "rapport", "rendu", "letter", "lettre", "note", "document", "pdf", "courrier", "summary")


def papers(reading: Reading) -> tuple[Step, ...]:
    """What a letter, a note or a report says, whatever else the question names."""
    named = reading.word(*_PAPERS) or (reading.word(*_REPORTS) and reading.word(*_SAYING))
    return documents(reading) if named and not reading.has("count", "family_history") else ()


def documents(reading: Reading) -> tuple[Step, ...]:
    """What documents say."""
    says = reading.word(*_SAYING) and reading.word(*_REPORTS)
    if not (reading.has("documents") or says) or reading.has("vaccines"):
        return ()
    if not reading.word(*_PAPERS) and not says and reading.span(*CONDITION, *_PROCEDURE):
        return ()
    spans = [span for span in reading.spans if not span.key("encounter")]
    about = [f"{one.kind}:{one.key}" for span in spans for one in span.meanings[:1]]
    site = site_in(reading.stems)
    rest = [word for word in reading.rest if word not in _TYPE_WORDS and word not in _SAYING]
    if site and site not in rest and not any(site in span.words for span in spans):
        rest.append(site)
    kinds = dict.fromkeys(_TYPE_WORDS[word] for word in reading.stems if word in _TYPE_WORDS)
    return (
        verbs.step(
            reading,
            verbs.DOCUMENT,
            "",
            " ".join((*(span.words for span in spans), *rest)),
            which=which(reading),
            ask="when" if reading.has("when") else "count" if reading.has("count") else "",
            about="|".join(about),
            free=" ".join(rest),
            type=" ".join(kinds),
        ),
    )


_FOUND = (
    "find",
    "found",
    "show",
    "showed",
    "go",
    "went",
    "conclusion",
    "montre",
    "resultat",
    "trouve",
    "revele",
    "come",
    "result",
    "say",
    "said",
    "dit",
)


def procedures(reading: Reading) -> tuple[Step, ...]:
    """Procedures and examinations."""
    span = reading.span(*_PROCEDURE)
    if span is None and not reading.has("procedures", "imaging"):
        return ()
    if span and span.key("condition", "own-condition") and reading.has("conditions", "diagnosed"):
        return ()
    concept, words = named_thing(span, *_PROCEDURE)
    site = site_in(reading.stems) if not concept.startswith("own-procedure:") else ""
    topic = "" if concept else " ".join(word for word in reading.rest if word != site and word not in _GENERIC)
    named = concept or site or topic
    default = verbs.CHECK if named else verbs.LIST
    if (named and reading.has("latest", "first")) or (not named and reading.has("latest")):
        default = verbs.WHEN
    found = reading.word(*_FOUND) and not reading.has("count", "where", "who", "latest")
    return (
        verbs.step(
            reading,
            asked(reading, default),
            concept,
            words or " ".join(part for part in (site, topic) if part),
            kind="procedure",
            which=which(reading),
            ask="result" if found else "",
            site=site,
            topic=topic,
            only="imaging" if not concept and reading.has("imaging") else "",
        ),
    )


_GENERIC = frozenset(
    [
        "medical",
        "surgical",
        "recent",
        "past",
        "major",
        "previous",
        "had",
        "done",
        "kind",
        "sort",
        "type",
        "chirurgical",
        "chirurgicale",
        "subi",
        "subie",
        "subir",
        "eu",
    ]
)


def conditions(reading: Reading) -> tuple[Step, ...]:
    """Conditions: the list, one of them, since when."""
    span = reading.span(*CONDITION)
    if (
        span is not None
        and reading.has("encounters")
        and reading.has("count", "when", "latest", "where", "who")
        and not reading.has("conditions")
    ):
        return ()
    if span is None and (not reading.has("conditions") or reading.has("family_history")):
        return ()
    concept, words = named_thing(span, *CONDITION)
    if concept:
        verb = asked(reading, verbs.CHECK)
        if reading.has("diagnosed") and verb == verbs.CHECK and reading.has("latest"):
            verb = verbs.WHEN
        return (
            verbs.step(
                reading,
                verbs.CHECK if verb == verbs.WHERE else verb,
                concept,
                words,
                kind="condition",
                which=which(reading),
                ended="1" if reading.has("stopped") or reading.word("longer", "plus", "cured", "gone") else "",
                time="past" if reading.has("past", "ever") else "",
            ),
        )
    if reading.has("count", "when", "who"):
        return (
            verbs.step(
                reading,
                asked(reading),
                kind="condition",
                which=which(reading),
                scope="all" if reading.has("ever", "past") else "",
            ),
        )
    past = reading.has("past", "ever") and not reading.has("current")
    named = (
        []
        if reading.has("list", "current", "past", "history")
        else [
            word
            for word in reading.rest
            if word not in ("health", "medical", "sante", "medicaux", "chronic", "chronique")
        ]
    )
    if named:
        return (verbs.step(reading, verbs.CHECK, "", " ".join(named), kind="condition"),)
    return (verbs.step(reading, verbs.LIST_PAST if past else verbs.LIST, kind="condition"),)


def encounters(reading: Reading) -> tuple[Step, ...]:
    """Visits, admissions and appointments; who the doctor is."""
    span = reading.span("encounter")
    if span is None and not reading.has("encounters", "who", "where"):
        return ()
    if reading.word("happened", "happen", "discussed", "done", "passe") and reading.has("latest"):
        return (verbs.step(reading, verbs.CHANGES, at="1"),)
    concept, words = named_thing(span, "encounter")
    about = reading.span(*CONDITION)
    default = verbs.CHECK if concept and not reading.has("list", "history") else verbs.LIST
    if reading.has("latest", "first", "previous") and not reading.has("history"):
        default = verbs.WHEN
    if reading.period.day and default == verbs.LIST:
        default = verbs.WHEN
    verb = asked(reading, default)
    if reading.has("why"):
        verb = verbs.WHY
    topic = (
        about.words
        if about
        else " ".join(word for word in reading.rest if word not in ("medical", "appointment", "upcoming", "next"))
    )
    stayed = reading.word("long", "longtemp", "duree", "nights", "night", "nuit") and (
        verb in (verbs.CHECK, verbs.LIST, verbs.WHEN, verbs.COUNT)
    )
    if stayed and reading.word("ago", "since", "depuis"):
        stayed = False
    planned = "1" if reading.word("next", "upcoming", "prochain", "prochaine", "future") else ""
    return (
        verbs.step(
            reading,
            verb,
            concept,
            words,
            kind="encounter",
            which=which(reading) or ("latest" if verb in (verbs.WHERE, verbs.WHO, verbs.WHEN) else ""),
            topic=topic,
            planned=planned,
            ask="stay" if stayed else "",
        ),
    )


def family_history(reading: Reading) -> tuple[Step, ...]:
    """What the family had."""
    if not reading.has("family_history"):
        return ()
    span = reading.span(*CONDITION)
    concept, words = named_thing(span, *CONDITION)
    return (verbs.step(reading, verbs.LIST, concept, words, kind="family-history"),)


def person_facts(reading: Reading) -> tuple[Step, ...]:
    """Age and the like, which the person's own entry gives."""
    if reading.has("age") and not reading.spans:
        return (verbs.step(reading, verbs.DERIVED, "age"),)
    return ()


def care_plans(reading: Reading) -> tuple[Step, ...]:
    """Goals and cover, listed as they stand."""
    for cue, kind in (("goals", "goal"), ("insurance", "coverage")):
        if reading.has(cue):
            return (verbs.step(reading, verbs.COUNT if reading.has("count") else verbs.LIST, kind=kind),)
    return ()


def unknown(reading: Reading) -> tuple[Step, ...]:
    """A thing that nothing knows: it is searched for, and said to be absent when it is."""
    if not reading.rest or not (
        reading.has(
            "latest", "when", "where", "count", "list", "explain", "first", "ever", "history", "normal", "previous"
        )
        or reading.has("first_person", "third_person")
    ):
        return ()
    return (
        verbs.step(reading, verbs.UNKNOWN, "", " ".join(reading.rest), ask="count" if reading.has("count") else ""),
    )
