"""Plans about measures: results and vital signs, one by one or as panels."""

import re
from dataclasses import replace

from healthdesk.answers.plans import verbs
from healthdesk.answers.question.lexicon import Span
from healthdesk.answers.question.periods import Period
from healthdesk.answers.question.reading import Reading
from healthdesk.domain import knowledge
from healthdesk.domain.answers import Step

_TAKEN = ("meds", "started", "stopped", "prescribed", "dose")
_COMPARED = ("measure", "vaccine", "own-condition", "condition", "own-medication", "ingredient", "class")
_ABOVE = re.compile(
    r"\b(?:above|over|more than|greater than|higher than|at least|exceed(?:ed|s|ing)?|au dessus de|plus de|superieure?s? a|depass\w+)\s+(\d+(?:[.,]\d+)?)"
)
_BELOW = re.compile(
    r"\b(?:below|under|less than|lower than|au dessous de|en dessous de|moins de|inferieure?s? a)\s+(\d+(?:[.,]\d+)?)"
)
_MOVING = (
    "grown", "grow", "growing", "grandi", "grandit", "grandir", "growth", "heavier", "lighter", "grossi", "grossis", "grossir", "maigri", "maigris", "maigrir", "losing", "gaining",
)  # fmt: skip
_ANCHORS = (
    "ingredient",
    "own-medication",
    "class",
    "own-condition",
    "condition",
    "own-procedure",
    "procedure",
    "vaccine",
)


def measured(reading: Reading) -> tuple[Step, ...]:
    """Steps about the measures or the panel that a question names."""
    spans = [span for span in reading.all_of("measure", "own-result") if not _is_medicine(reading, span)]
    panel = reading.span("panel")
    if (
        panel
        and not (spans and panel.key("measure") == "" and _mentions_within(spans, panel))
        and not panel.key("measure")
    ):
        return (_panel(reading, panel),)
    keys: dict[str, Span] = {}
    for span in spans:
        keys.setdefault(span.key("measure") or span.key("own-result"), span)
    keys = _without_shadows(keys)
    if not keys:
        return _general(reading)
    return tuple(_one(reading, key, span) for key, span in list(keys.items())[:4])


def _without_shadows(keys: dict[str, Span]) -> dict[str, Span]:
    """A blood pressure named beside its upper number is the upper number; "kilos" beside a weight is a unit."""
    if {"systolic-bp", "diastolic-bp"} & set(keys):
        keys = {key: span for key, span in keys.items() if key != "blood-pressure"}
    if len(keys) > 1 and "pain-score" in keys:
        del keys["pain-score"]
    return keys


def _mentions_within(spans: list[Span], panel: Span) -> bool:
    return any(span.start < panel.start for span in spans)


def _is_medicine(reading: Reading, span: Span) -> bool:
    """Whether "iron" or "vitamin D" is asked about as something taken rather than measured."""
    if not span.key("ingredient", "own-medication"):
        return False
    return reading.has(*_TAKEN, "allergies") and not reading.word("level", "taux", "result", "test")


def family(reading: Reading) -> tuple[Step, ...]:
    """The same thing asked of several people, each by name."""
    with_me = (
        len(reading.named) == 1 and reading.word("me", "mine", "moi", "i") and reading.word("or", "and", "ou", "et")
    )
    if not (reading.has("family") or len(reading.named) > 1 or with_me) or _is_history(reading):
        return ()
    span = reading.span(*_COMPARED)
    nouns = ("allergies", "meds", "conditions", "vaccines", "encounters")
    if span is None and not reading.has(*nouns):
        return ()
    kind = next((kind for kind in _COMPARED if span and span.key(kind)), "")
    shelf = "allergies" if reading.has("allergies") else kind or next(noun for noun in nouns if reading.has(noun))
    concept = "" if span is None else span.key(kind) if kind in ("measure", "vaccine") else f"{kind}:{span.key(kind)}"
    low = "1" if reading.word("lower", "lowest", "bas", "basse") or reading.has("min") else ""
    with_me_text = "1" if with_me else ""
    return (
        verbs.step(reading, verbs.FAMILY, concept, span.words if span else "", shelf=shelf, low=low, me=with_me_text),
    )


def _is_history(reading: Reading) -> bool:
    """Whether the family's past illnesses are meant rather than the people of this vault."""
    return reading.has("family_history") and not reading.word("who", "which", "qui", "each", "chacun", "everyone")


def _panel(reading: Reading, panel: Span) -> Step:
    key = panel.key("panel")
    if reading.has("count"):
        return verbs.step(reading, verbs.COUNT, f"panel:{key}", panel.words, kind="panel")
    which = "previous" if reading.has("previous") else "first" if reading.has("first") else ""
    return verbs.step(reading, verbs.PANEL, key, panel.words, which=which, ask="when" if reading.has("when") else "")


def _general(reading: Reading) -> tuple[Step, ...]:
    """Questions about results without naming one."""
    about_tests = reading.has("tests", "blood") or reading.word("result", "resultat", "value", "valeur")
    if reading.has("out_of_range") and (about_tests or not reading.spans):
        return (verbs.step(reading, verbs.OUT_OF_RANGE),)
    if (
        reading.has("normal")
        and about_tests
        and not reading.span("condition", "procedure", "own-condition", "own-procedure")
    ):
        return (verbs.step(reading, verbs.OUT_OF_RANGE),)
    if reading.spans or reading.has("documents", "vaccines", "allergies") or not about_tests:
        return ()
    if [word for word in reading.rest if word not in ("sanguin", "sang", "blood")]:
        return ()
    if reading.has("count"):
        return (verbs.step(reading, verbs.COUNT, "", "tests", kind="tests"),)
    return (verbs.step(reading, verbs.LAST_TESTS, ask="when" if reading.has("when") else ""),)


def _one(reading: Reading, key: str, span: Span) -> Step:
    if reading.has("versus") and reading.period.since:
        # "In 2016 versus now": from that time to the newest value.
        reading = replace(reading, period=Period(since=reading.period.since))
        return verbs.step(reading, verbs.CHANGE_WINDOW, key, span.words)
    options = _options(reading)
    if key == "non-hdl" or key in ("gmi", "estimated-average-glucose", "time-in-range", "glucose-mean-cgm"):
        return verbs.step(reading, verbs.DERIVED, key, span.words)
    for verb in (_event, _counting, _statistic, _comparison, _ranged, _series, _point):
        found = verb(reading, options)
        if found:
            return verbs.step(reading, found, key, span.words, **options)
    return verbs.step(reading, verbs.LATEST, key, span.words, **options)


def _options(reading: Reading) -> dict[str, str]:
    text = " ".join(token.text for token in reading.tokens)
    above, below = _ABOVE.search(text), _BELOW.search(text)
    counts = [n for n in reading.numbers if n.isdigit() and 2 <= int(n) <= 30]
    stated = (
        ""
        if above or below or reading.has("count")
        else next(
            (n for n in reading.numbers if n not in counts or reading.claimed or not _asks_for_several(reading)), ""
        )
    )
    return {
        "to": reading.unit,
        "to_text": reading.unit_text,
        "above": above[1] if above else "",
        "below": below[1] if below else "",
        "n": counts[0] if counts and _asks_for_several(reading) else "",
        "stated": stated,
        "ask": next((cue for cue in ("where", "who", "when") if reading.has(cue)), ""),
    }


def _asks_for_several(reading: Reading) -> bool:
    return (
        re.search(
            r"\b(?:last|latest|recent|first|past|previous|dernier\w*|premier\w*|recente?s)\s+\d+\b|\b\d+\s+(?:last|latest|most|dernier\w*|recent\w*|previous|premier\w*|first)",
            " ".join(t.text for t in reading.tokens),
        )
        is not None
    )


def _event(reading: Reading, options: dict[str, str]) -> str:
    anchor = next(
        (span for span in reading.all_of(*_ANCHORS) if not span.key("measure") or span.key("own-medication")), None
    )
    moved = reading.has("started", "stopped", "diagnosed", "previous", "procedures") or reading.word(
        "since", "after", "before", "depuis", "apres", "avant", "around", "when"
    )
    if anchor and moved:
        kind = next(k for k in _ANCHORS if anchor.key(k))
        options["anchor"], options["anchor_kind"], options["anchor_words"] = anchor.key(kind), kind, anchor.words
        before = reading.word("before", "avant") and not reading.word("after", "apres", "since", "depuis")
        options["side"] = (
            "before"
            if before
            else "after"
            if reading.word("after", "apres", "since", "depuis") and reading.has("latest", "first")
            else ""
        )
        return verbs.AROUND_EVENT
    return ""


def _counting(reading: Reading, options: dict[str, str]) -> str:
    if reading.has("count") and not options["n"]:
        return verbs.COUNT
    if (options["above"] or options["below"]) and (
        reading.has("ever", "history", "list", "when", "count") or not reading.has("latest")
    ):
        return verbs.COUNT
    return ""


def _statistic(reading: Reading, options: dict[str, str]) -> str:
    if reading.has("max", "min"):
        both = reading.has("max") and reading.has("min")
        options["fn"] = "both" if both else "max" if reading.has("max") else "min"
        return verbs.EXTREME
    if reading.has("mean", "median"):
        options["fn"] = "median" if reading.has("median") else "mean"
        return verbs.MEAN
    return ""


def _comparison(reading: Reading, options: dict[str, str]) -> str:
    if reading.has("last_two"):
        return verbs.CHANGE_LAST_TWO
    bounded = bool(reading.period.since or reading.period.until)
    if reading.period.day and not reading.has("trend", "change"):
        return verbs.VALUE_ON
    if reading.word(*_MOVING) and not reading.has("latest"):
        return verbs.TREND
    if reading.has("change") and not options["to"]:
        return verbs.CHANGE_WINDOW if bounded or not reading.has("trend") else verbs.TREND
    if reading.has("change"):
        return verbs.CHANGE_WINDOW
    return verbs.TREND if reading.has("trend") else ""


def _ranged(reading: Reading, options: dict[str, str]) -> str:
    if options["to"] and not reading.has("history"):
        return verbs.CONVERT
    asks = reading.has("out_of_range", "normal", "range")
    return verbs.RANGE_STATUS if asks and not options["stated"] else ""


def _series(reading: Reading, options: dict[str, str]) -> str:
    if options["n"]:
        if reading.has("first") and not reading.has("latest"):
            options["which"] = "first"
        return verbs.HISTORY
    bounded = bool(reading.period.since or reading.period.until)
    every = reading.has("history") and not (reading.has("latest", "previous", "first"))
    return verbs.HISTORY if every or (bounded and not reading.has("latest", "first", "previous", "ever")) else ""


def _point(reading: Reading, _options: dict[str, str]) -> str:
    if reading.has("previous"):
        return verbs.PREVIOUS
    if reading.has("first") or (reading.has("diagnosed", "started") and reading.has("when")):
        return verbs.FIRST
    if reading.has("ever") and not reading.has("latest"):
        return verbs.CHECK
    return verbs.LATEST


def measure_name(key: str, language: str) -> str:
    """How a measure is called in an answer; a measure that only a record names keeps that name."""
    known = knowledge.concept_name(key, language)
    return known or (key.removeprefix("loinc:") if key.startswith("loinc:") else key.replace("-", " "))
