"""Plans about records that are not measures: medicines, allergies, conditions, vaccines, procedures, visits, documents."""

from healthdesk.answers.plans import verbs
from healthdesk.answers.plans.amounts import several
from healthdesk.answers.question.lexicon import Span
from healthdesk.answers.question.reading import Reading
from healthdesk.answers.question.terms import site_in
from healthdesk.domain.answers import Step

MEDICINE = ("own-medication", "ingredient", "class")
CONDITION = ("own-condition", "condition")
PROCEDURE = ("own-procedure", "procedure")


def asked(reading: Reading, default: str = verbs.LIST) -> str:
    """The verb that the question's form asks for, whatever it is about."""
    for cue, verb in (("count", verbs.COUNT), ("who", verbs.WHO), ("where", verbs.WHERE), ("when", verbs.WHEN)):
        if reading.has(cue) and not (cue == "when" and reading.word("list", "liste", "lister")):
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
    """Summaries, what changed, what is missing, what happened on a day."""
    happened = reading.word("happened", "happen", "passe", "passait") and not reading.span("measure", *MEDICINE)
    if happened and reading.period.bounded and not reading.has("encounters", "meds", "allergies") and not reading.rest:
        return (verbs.step(reading, verbs.CHANGES),)
    if reading.has("changes") and not reading.span("measure"):
        return (verbs.step(reading, verbs.CHANGES),)
    resumes = reading.language == "en" and reading.word("resume")
    if reading.has("summary") and not resumes and not reading.span("measure", "panel") and not reading.has("documents"):
        return (verbs.step(reading, verbs.SUMMARY),)
    if reading.has("missing") and not reading.spans:
        return (verbs.step(reading, verbs.MISSING),)
    return ()


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
    ill = reading.word(
        "have", "had", "has", "got", "get", "caught", "catch", "eu", "eue", "fait", "attrape", "suffer", "history"
    )
    if (
        span
        and not reading.has("vaccines")
        and span.key("condition", "own-condition")
        and ill
        and not reading.word("dose", "shot", "jab")
    ):
        return ()
    concept, words = named_thing(span, "vaccine")
    words = words or " ".join(reading.rest)
    default = verbs.CHECK if concept or words else verbs.LIST
    if concept and (
        reading.has("history")
        or reading.word("all", "every", "list", "date", "dates", "tous", "toutes", "liste")
        or len(reading.numbers) == 1
    ):
        return (verbs.step(reading, verbs.LIST, concept, words, kind="vaccine", n="".join(reading.numbers)),)
    if not (concept or words) and reading.has("latest") and not reading.has("history"):
        default = verbs.WHEN
    if concept and (reading.has("latest", "first") and not reading.has("ever")):
        default = verbs.WHEN
    verb = asked(reading, default)
    if verb == verbs.WHEN and not (concept or words) and _each(reading):
        verb = verbs.LIST
    return (verbs.step(reading, verb, concept, words, kind="vaccine", which=which(reading)),)


_FOUND = (
    "find", "found", "show", "showed", "go", "went", "conclusion", "montre", "resultat", "trouve", "revele", "come", "result", "say", "said", "dit",
    "ok", "okay", "fine", "normal", "normale", "clear", "good", "bon", "bonne", "bien",
)  # fmt: skip


_OUT = ("removed", "out", "extracted", "enleve", "enlevee", "retire", "retiree", "removal")
_IN = ("inserted", "fitted", "implanted", "pose", "posee", "insertion", "placed")


def _each(reading: Reading) -> bool:
    """Whether "when" is asked of each of several things rather than of the newest."""
    every = reading.word("all", "every", "each", "list", "what", "which", "tous", "toutes", "quel", "quelle", "liste")
    return every and not reading.has("first") and not reading.word("last", "latest", "dernier", "derniere", "recent")


def procedures(reading: Reading) -> tuple[Step, ...]:
    """Procedures and examinations."""
    span = reading.span(*PROCEDURE)
    if span is None and not reading.has("procedures", "imaging"):
        return ()
    if span and span.key("condition", "own-condition") and reading.has("conditions", "diagnosed"):
        return ()
    concept, words = named_thing(span, *PROCEDURE)
    site = site_in(reading.stems) if not concept.startswith("own-procedure:") else ""
    about = reading.span(*CONDITION)
    topic = "" if concept else " ".join(word for word in reading.rest if word != site and word not in _GENERIC)
    topic = about.words if about is not None and not concept and not topic else topic
    named = concept or site or topic
    default = verbs.CHECK if named else verbs.LIST
    ahead = reading.word(
        "next", "prochain", "prochaine", "upcoming", "planned", "scheduled", "prevu", "prevue", "venir"
    )
    if (named and reading.has("latest", "first")) or (not named and reading.has("latest")):
        default = verbs.WHEN
    found = (reading.word(*_FOUND) or reading.has("why")) and not reading.has("count", "where", "who")
    verb = asked(reading, default)
    if verb == verbs.WHEN and not named and _each(reading):
        verb = verbs.LIST
    return (
        verbs.step(
            reading,
            verb,
            concept,
            words or " ".join(part for part in (site, topic) if part),
            kind="procedure",
            which=which(reading),
            ask="result" if found else "",
            site=site,
            topic=topic,
            only="imaging" if not concept and reading.has("imaging") else "",
            planned="1" if ahead else "",
            way="out" if reading.word(*_OUT) else "in" if reading.word(*_IN) else "",
        ),
    )


_GENERIC = frozenset(
    [
        "medical",
        "date",
        "surgeon",
        "doctor",
        "chirurgien",
        "medecin",
        "hospital",
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


def tested(reading: Reading) -> tuple[Step, ...]:
    """A test for an illness ("hepatitis C test result"): looked for by its words, for no table names all of them."""
    span = reading.span(*CONDITION)
    if span is None or not reading.word(*_TESTED) or reading.has("conditions", "diagnosed", "vaccines", "procedures"):
        return ()
    letters = [token.text for token in reading.tokens if len(token.text) == 1 and token.text in "abcde"]
    return (verbs.step(reading, verbs.UNKNOWN, "", " ".join((span.words, *letters))),)


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
                site=site_in(reading.stems) if concept.startswith("condition:") else "",
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
    every = reading.word(*_EVERY_CONDITION) and not reading.has("current") and not past
    return (
        verbs.step(reading, verbs.LIST_PAST if past else verbs.LIST, kind="condition", scope="all" if every else ""),
    )


_EVERY_CONDITION = ("had", "eu", "eue", "eues", "antecedent", "history", "souffert", "lifetime")


_TESTED = (
    "test",
    "result",
    "resultat",
    "negative",
    "positive",
    "screen",
    "screening",
    "antibody",
    "titer",
    "serology",
    "serologie",
    "depistage",
)


def encounters(reading: Reading) -> tuple[Step, ...]:
    """Visits, admissions and appointments; who the doctor is."""
    span = reading.span("encounter")
    ahead = reading.word("planned", "scheduled", "upcoming", "prevu", "prevue", "venir") and not reading.spans
    if span is None and not ahead and (not reading.has("encounters", "who", "where") or reading.has("insurance")):
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
    number = "" if reading.has("first") else several(reading.text)
    verb = verbs.LIST if number else asked(reading, default)
    if reading.has("why"):
        verb = verbs.WHY
    topic = about.words if about else " ".join(word for word in reading.rest if word not in _NO_TOPIC)
    place = "hospital" if span is None and reading.word("hospital", "hopital", "hosto", "chu") else ""
    stayed = reading.word(
        "long",
        "longtemp",
        "temps",
        "temp",
        "duree",
        "duration",
        "length",
        *(("day", "days", "jour", "jours") if concept == "encounter:inpatient" else ()),
        "nights",
        "night",
        "nuit",
    ) and (verb in (verbs.CHECK, verbs.LIST, verbs.WHEN, verbs.COUNT, verbs.WHY))
    if stayed and reading.word("ago", "since", "depuis"):
        stayed = False
    planned = (
        "1"
        if reading.word(
            "next",
            "upcoming",
            "prochain",
            "prochaine",
            "future",
            "planned",
            "scheduled",
            "coming",
            "prevu",
            "prevue",
            "venir",
        )
        else ""
    )
    return (
        verbs.step(
            reading,
            verb,
            concept,
            words,
            kind="encounter",
            n=number,
            which=which(reading) or ("latest" if verb in (verbs.WHERE, verbs.WHO, verbs.WHEN) else ""),
            topic=topic,
            planned=planned,
            ask="stay" if stayed else "",
            place=place,
        ),
    )


_NO_TOPIC = (
    "medical", "appointment", "upcoming", "next", "duree", "duration", "length", "motif", "reason", "prochain", "prochaine", "dr", "doctor", "total", "planned", "scheduled", "looked", "looking", "coming", "venir", "temps", "temp", "restee", "reste", "stay", "stayed", "spend", "spent", "long", "two", "three", "four", "five", "deux", "trois", "quatre", "cinq",
)  # fmt: skip
