"""Plans about medicines: what is taken, one of them, what it is for, what ended, doubles."""

import re

from healthdesk.answers.plans import verbs
from healthdesk.answers.plans.records import CONDITION, MEDICINE, asked, named_thing, which
from healthdesk.answers.question.reading import Reading
from healthdesk.answers.question.tokens import fold
from healthdesk.domain.answers import Step


def medicines(reading: Reading) -> tuple[Step, ...]:
    """Medicines: what is taken, one of them, what ended, doubles."""
    span = reading.span(*MEDICINE)
    if reading.has("twice") and (reading.has("meds", "list", "take") or span):
        return (verbs.step(reading, verbs.DUPLICATES, kind="medication"),)
    ended = (
        reading.has("stopped")
        and (reading.has("list", "history", "past") or reading.word("everything", "all", "tout", "tous"))
        and not (reading.spans or reading.rest)
    )
    if span is None and not (reading.has("meds", "prescribed", "take") or ended):
        return ()
    concept, words = named_thing(span, *MEDICINE)
    if (
        not concept
        and not (reading.has("meds", "prescribed") or ended)
        and (reading.spans or reading.has("encounters", "tests", "procedures"))
    ):
        return ()
    if not concept:
        return _medicine_list(reading)
    verb = _medicine_verb(reading)
    moment = (
        "stopped"
        if reading.has("stopped") and not reading.has("started")
        else "started"
        if reading.has("started", "first") or reading.word("long", "depuis", "combien", "since")
        else ""
    )
    time = (
        "ever"
        if reading.has("past")
        and not reading.has("stopped", "current")
        and reading.word("had", "taken", "been", "given", "eu", "recu")
        else "past"
        if reading.has("past", "stopped") and not reading.has("current")
        else "ever"
        if reading.has("ever")
        else ""
    )
    return (
        verbs.step(
            reading,
            verb,
            concept,
            words,
            kind="medication",
            moment=moment,
            time=time,
            ended="1" if reading.has("stopped") and not reading.has("when") else "",
            which=which(reading),
        ),
    )


def _medicine_verb(reading: Reading) -> str:
    if reading.has("why"):
        return verbs.WHY
    if reading.has("dose"):
        return verbs.DOSE
    verb = asked(reading, verbs.CHECK)
    return verbs.CHECK if verb in (verbs.LIST, verbs.WHERE) else verb


_PRESCRIBER = re.compile(
    r"\b(?:dr|doctor|docteur|dre)\.? (?P<name>(?!did|has|have|said|prescri|me|a |au |m'a|qui|who)[a-z-]{3,})"
)


def _medicine_list(reading: Reading) -> tuple[Step, ...]:
    """Medicines without a name: current, past, of a time, how many, which was last."""
    concept, words = named_thing(reading.span(*CONDITION), *CONDITION)
    prescriber = _PRESCRIBER.search(fold(reading.question))
    if prescriber and reading.has("prescribed", "meds", "started"):
        return (verbs.step(reading, verbs.LIST, kind="medication", scope="started", author=prescriber["name"]),)
    if not concept and reading.rest and not reading.has("list", "count", "history", "when", "who", "current"):
        return (verbs.step(reading, verbs.CHECK, "", " ".join(reading.rest), kind="medication"),)
    past = (reading.has("past", "stopped", "previous") and not reading.has("current")) or reading.has("ever")
    everything = (
        reading.has("ever")
        and reading.word("every", "all", "everything", "list", "each", "tous", "tout", "toutes")
        and not concept
    )
    if everything and not reading.has("stopped", "count", "when", "who"):
        return (verbs.step(reading, verbs.LIST, kind="medication", scope="started"),)
    verb, options = _listing(reading, past=past)
    return (verbs.step(reading, verb, concept, words, kind="medication", **options),)


def _listing(reading: Reading, *, past: bool) -> tuple[str, dict[str, str]]:
    """The verb and choices of a question about several medicines."""
    given = reading.has("started", "prescribed")
    if reading.has("when", "who") and (given or reading.has("latest", "first")):
        return verbs.WHO if reading.has("who") else verbs.WHEN, {"which": which(reading) or "latest"}
    if reading.has("count"):
        every = reading.period.bounded or (reading.has("prescribed") and not reading.has("current"))
        return verbs.COUNT, {"scope": "past" if past else "all" if every else ""}
    if reading.period.bounded and reading.has("stopped"):
        return verbs.LIST_PAST, {}
    if reading.period.bounded:
        return verbs.LIST, {"scope": "started" if given else "window"}
    if given and reading.has("latest") and not reading.has("current"):
        return verbs.WHEN, {"which": "latest"}
    return verbs.LIST_PAST if past else verbs.LIST, {}


_PURPOSES = {
    "blood-pressure": "antihypertensive", "hypertension": "antihypertensive", "chol-total": "statin", "ldl": "statin",
    "cholesterol-high": "statin", "glucose": "antidiabetic", "hba1c": "antidiabetic", "diabetes": "antidiabetic", "asthma": "asthma",
    "depression": "antidepressant", "epilepsy": "antiepileptic", "pain-score": "analgesic", "chronic-pain": "analgesic",
    "reflux": "ppi", "anxiety": "anxiolytic", "insomnia": "sleeping-pill", "migraine": "triptan", "sleep": "sleeping-pill",
}  # fmt: skip


def purposes(reading: Reading) -> tuple[Step, ...]:
    """Medicines asked for by what they are for ("what do I take for my blood pressure")."""
    named = reading.has("meds", "take") and reading.word(
        "for", "pour", "contre", "against", "treat", "traiter", "control", "soigner"
    )
    if not named or reading.span(*MEDICINE) or reading.has("allergies", "when", "count", "advice"):
        return ()
    span = reading.span("measure", *CONDITION)
    if span is None:
        return ()
    purpose = _PURPOSES.get(span.key("measure"), "") or _PURPOSES.get(span.key("condition"), "")
    concept, words = named_thing(span, *CONDITION) if span.key(*CONDITION) else ("", span.words)
    return (verbs.step(reading, verbs.LIST, concept, words, kind="medication", purpose=purpose),)
