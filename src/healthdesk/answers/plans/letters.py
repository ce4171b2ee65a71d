"""Plans about what letters, notes and reports say."""

from healthdesk.answers.plans import verbs
from healthdesk.answers.plans.records import CONDITION, PROCEDURE, which
from healthdesk.answers.question.reading import Reading
from healthdesk.answers.question.terms import site_in
from healthdesk.answers.question.tokens import stems
from healthdesk.domain.answers import Step

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
    "disent", "conclut", "indique", "ecrit", "mentionne", "recommande", "conseille", "parle", "explique", "according", "selon", "instruction",
)  # fmt: skip
_REPORTS = (
    "plan",
    "sortie",
    "discharge",
    "report",
    "rapport",
    "rendu",
    "letter",
    "lettre",
    "note",
    "document",
    "pdf",
    "courrier",
    "summary",
)


def papers(reading: Reading) -> tuple[Step, ...]:
    """What a letter, a note or a report says, whatever else the question names."""
    paper = reading.word(*_NOUNS)
    told = reading.word("mention", "mentioned", "wrote", "written", "ecrit", "mentionne") and not reading.has(*_SHELVES)
    quoted = (
        reading.word("say", "said", "dit", "disait")
        and reading.word("about", "sur", "concernant")
        and not reading.word("you", "tu", "vous")
    )
    named = (
        told
        or (quoted and not reading.has(*_SHELVES))
        or (paper and (reading.word(*_SAYING) or (reading.has("documents") and not reading.has(*_SHELVES))))
    )
    return documents(reading) if named and not reading.has("count", "family_history") else ()


_NOUNS = (
    "note", "letter", "document", "discharge", "lettre", "courrier", "paperwork", "report", "rapport", "rendu", "pdf", "plan", "sortie", "summary",
)  # fmt: skip
_SHELVES = ("allergies", "meds", "conditions", "vaccines", "family_history")


def documents(reading: Reading) -> tuple[Step, ...]:
    """What documents say."""
    says = reading.word(*_SAYING) and reading.word(*_REPORTS)
    quoted = reading.word("say", "said", "dit", "disait") and reading.word("about", "sur", "concernant")
    if not (reading.has("documents") or says or quoted) or reading.has("vaccines"):
        return ()
    if not reading.word(*_PAPERS) and not says and not quoted and reading.span(*CONDITION, *PROCEDURE):
        return ()
    spans = [span for span in reading.spans if not span.key("encounter")]
    about = [f"{one.kind}:{one.key}={span.words}" for span in spans for one in span.meanings[:1]]
    site = site_in(reading.stems)
    rest = [word for word in reading.rest if word not in _TYPE_WORDS and word not in (*_SAYING, *_REPORTS)]
    if site and not any(site_in(stems(text)) for text in (*rest, *(span.words for span in spans))):
        rest.append(site)
    kinds = dict.fromkeys(
        _TYPE_WORDS[word] for word in (*reading.stems, *sorted(reading.glosses)) if word in _TYPE_WORDS
    )
    if any(span.key("encounter") == "inpatient" for span in reading.spans):
        kinds = dict.fromkeys(("discharge", *kinds))
    return (
        verbs.step(
            reading,
            verbs.DOCUMENT,
            "",
            " ".join((*(span.words for span in spans), *rest)),
            which=which(reading),
            ask="when" if reading.has("when") else "count" if reading.has("count") else "",
            about="|".join(about),
            free=" ".join(reading.typed(word) for word in rest),
            type=" ".join(kinds),
        ),
    )
