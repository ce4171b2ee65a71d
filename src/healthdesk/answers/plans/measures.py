"""Plans about measures: results and vital signs, one by one or as panels."""

import re
from dataclasses import replace

from healthdesk.answers.plans import verbs
from healthdesk.answers.plans.amounts import amounts
from healthdesk.answers.question.lexicon import Span
from healthdesk.answers.question.periods import Period
from healthdesk.answers.question.reading import Reading
from healthdesk.answers.question.tokens import fold
from healthdesk.domain import knowledge
from healthdesk.domain.answers import Step

_TAKEN = ("meds", "stopped", "prescribed", "allergies")
_PERHAPS_TAKEN = ("started", "dose")
_MEASURED = ("max", "min", "mean", "median", "range", "out_of_range", "last_two", "trend", "previous", "first")
_COMPARED = ("measure", "vaccine", "own-condition", "condition", "own-medication", "ingredient", "class")
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
    taken = [span for span in spans if span.key("measure") in _SUPPLEMENTS and _is_taken(reading)]
    if taken:
        span = taken[0]
        return (
            verbs.step(
                reading, verbs.CHECK, f"ingredient:{_SUPPLEMENTS[span.key('measure')]}", span.words, kind="medication"
            ),
        )
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
        return _by_unit(reading) or _general(reading)
    if reading.has("versus") and reading.period.day and reading.period.about:
        # "Better than a year ago": the value of then and the one of now, each with its day.
        now = replace(reading, period=Period())
        named = list(keys.items())[:2]
        return tuple(
            step for key, span in named
            for step in (verbs.step(reading, verbs.VALUE_ON, key, span.words), verbs.step(now, verbs.LATEST, key, span.words))
        )  # fmt: skip
    return tuple(_one(reading, key, span) for key, span in list(keys.items())[:4])


def _by_unit(reading: Reading) -> tuple[Step, ...]:
    """A weight or a height that only its unit names: "how many kilos did I lose", "combien de cm a-t-il pris"."""
    moved = reading.has("change", "trend") or reading.word("grown", "grow", "pri", "pris", "take", "put")
    if not moved:
        return ()
    key = {
        "kg": "weight",
        "[lb_av]": "weight",
        "[stone_av]": "weight",
        "cm": "height",
        "[in_i]": "height",
        "m": "height",
    }.get(reading.unit, "")
    if not key:
        return ()
    options = {"to": reading.unit, "to_text": reading.unit_text}
    verb = _event(reading, options) or verbs.CHANGE_WINDOW
    return (verbs.step(reading, verb, key, reading.unit_text, **options),)


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
    return _is_taken(reading)


_SUPPLEMENTS = {
    "vitamin-d": "cholecalciferol",
    "b12": "cyanocobalamin",
    "folate": "folic-acid",
    "magnesium": "magnesium",
}
"""Measures that are medicines too, under another name."""


def _is_taken(reading: Reading) -> bool:
    """Whether something is taken: said plainly, or by a start or a dose where nothing is said of measuring.

    What is taken, started or stopped is the medicine, where the question names one that is no measure.
    """
    if any(not span.key("measure", "own-result") for span in reading.all_of("ingredient", "own-medication")):
        return False
    takes = reading.has(*_TAKEN) or reading.word("take", "taking", "prend", "prends", "prendre", "supplement")
    perhaps = reading.has(*_PERHAPS_TAKEN) and not reading.has(*_MEASURED)
    return (takes or perhaps) and not reading.word("level", "taux", "result", "resultat", "test", "taken")


def family(reading: Reading) -> tuple[Step, ...]:
    """The same thing asked of several people, each by name."""
    with_me = len(reading.named) == 1 and reading.word(
        "compare", "compared", "comparer", "comparison", "celui", "celle"
    )
    with_me = with_me or (
        len(reading.named) == 1 and reading.word("me", "mine", "moi", "i") and reading.word("or", "and", "ou", "et")
    )
    # "Did anyone record": who writes is not the family.
    asks = reading.has("family") and not reading.word(
        "record", "recorded", "note", "noted", "write", "wrote", "written", "tell", "told"
    )
    if not (asks or len(reading.named) > 1 or with_me) or _is_history(reading):
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
    ask = next((cue for cue in ("who", "where", "when") if reading.has(cue)), "")
    return verbs.step(reading, verbs.PANEL, key, panel.words, which=which, ask=ask)


def _general(reading: Reading) -> tuple[Step, ...]:
    """Questions about results without naming one."""
    about_tests = reading.has("tests", "blood") or reading.word("result", "resultat", "value", "valeur")
    others = reading.has("stopped", "meds", "take", "prescribed")
    if not others and reading.has("out_of_range") and (about_tests or not reading.spans):
        return (verbs.step(reading, verbs.OUT_OF_RANGE),)
    if (
        reading.has("normal")
        and about_tests
        and not reading.span("condition", "procedure", "own-condition", "own-procedure")
    ):
        return (verbs.step(reading, verbs.OUT_OF_RANGE),)
    if others or reading.spans or reading.has("documents", "vaccines", "allergies") or not about_tests:
        return ()
    if [word for word in reading.rest if word not in ("sanguin", "sang", "blood")]:
        return ()
    if reading.has("count"):
        return (verbs.step(reading, verbs.COUNT, "", "tests", kind="tests"),)
    return (verbs.step(reading, verbs.LAST_TESTS, ask="when" if reading.has("when") else ""),)


_AT_HOME = ("blood-pressure", "systolic-bp", "diastolic-bp", "heart-rate", "weight")
_HOME = (
    "home", "maison", "domicile", "automesure", "myself", "monitor", "tensiometre", "morning", "evening", "matin", "soir", "zuhause", "hause", "casa",
)  # fmt: skip


def _one(reading: Reading, key: str, span: Span) -> Step:
    if reading.has("versus") and reading.period.since:
        # "In 2016 versus now": from that time to the newest value.
        reading = replace(reading, period=Period(since=reading.period.since))
        return verbs.step(reading, verbs.CHANGE_WINDOW, key, span.words)
    options = amounts(reading)
    if key in _AT_HOME and reading.word(*_HOME):
        options["place"] = "home"
    if reading.period.day == reading.today.isoformat() and reading.has("latest", "current"):
        reading = replace(reading, period=Period())  # "today's, or the newest there is"
    if key == "non-hdl" or key in ("gmi", "estimated-average-glucose", "time-in-range", "glucose-mean-cgm"):
        return verbs.step(reading, verbs.DERIVED, key, span.words)
    for verb in (_event, _mean, _counting, _statistic, _comparison, _ranged, _series, _point):
        found = verb(reading, options)
        if found:
            return verbs.step(reading, found, key, span.words, **options)
    return verbs.step(reading, verbs.LATEST, key, span.words, **options)


_LANDMARK = (
    "since", "after", "before", "depuis", "apres", "avant", "around", "when", "during", "while", "pendant", "durant", "lors", "quand", "bring",
    "brought", "help", "helped", "work", "worked", "working", "effect", "affect", "affected", "lower", "lowered", "effet", "aide", "aider", "agi",
    "efficace", "response", "respond", "on",
)  # fmt: skip
_DURING = ("during", "while", "pendant", "durant", "lors", "when", "quand")


def _event(reading: Reading, options: dict[str, str]) -> str:
    anchor = next(
        (span for span in reading.all_of(*_ANCHORS) if not span.key("measure") or span.key("own-medication")), None
    )
    moved = reading.has("started", "stopped", "diagnosed", "previous", "procedures") or reading.word(*_LANDMARK)
    if (
        anchor is None
        and reading.word("iron", "fer")
        and reading.word("before", "after", "avant", "apres", "since", "depuis")
    ):
        options |= {
            "anchor": "iron",
            "anchor_kind": "class",
            "anchor_words": "iron" if reading.language == "en" else "fer",
        }
        return verbs.AROUND_EVENT
    if (
        anchor is None
        and moved
        and reading.has("procedures")
        and reading.word("since", "after", "before", "depuis", "apres", "avant")
    ):
        words = " ".join(word for word in reading.stems if word in ("operation", "surgery", "intervention"))
        options |= {"anchor": "", "anchor_kind": "any-procedure", "anchor_words": words or "operation"}
        return verbs.AROUND_EVENT
    if anchor and moved:
        kind = next(k for k in _ANCHORS if anchor.key(k))
        options["anchor"], options["anchor_kind"], options["anchor_words"] = anchor.key(kind), kind, anchor.words
        before = reading.word("before", "avant") and not reading.word("after", "apres", "since", "depuis")
        after = reading.word("after", "apres", "since", "depuis") and reading.has("latest", "first")
        lasting = kind in ("condition", "own-condition", "encounter") and reading.word(*_DURING)
        options["side"] = "during" if lasting and not before else "before" if before else "after" if after else ""
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


_REACHED = re.compile(
    r"\bhow (high|low) (?:did|has|have|had)\b.{0,40}\b(?:get|gotten|go|gone|been|climb|drop|fall|rise)\b"
)


def _statistic(reading: Reading, options: dict[str, str]) -> str:
    reached = _REACHED.search(fold(reading.question))
    if reached:
        options["fn"] = "max" if reached[1] == "high" else "min"
        return verbs.EXTREME
    if reading.has("max", "min"):
        both = reading.has("max") and reading.has("min")
        options["fn"] = "both" if both else "max" if reading.has("max") else "min"
        return verbs.EXTREME
    return ""


def _mean(reading: Reading, options: dict[str, str]) -> str:
    if reading.has("mean", "median") and not options["above"] and not options["below"]:
        options["fn"] = "median" if reading.has("median") else "mean"
        return verbs.MEAN
    return ""


def _comparison(reading: Reading, options: dict[str, str]) -> str:
    if reading.has("last_two"):
        return verbs.CHANGE_LAST_TWO
    bounded = bool(reading.period.since or reading.period.until)
    today = reading.period.day == reading.today.isoformat()
    if (
        reading.period.day
        and not reading.has("trend")
        and (not reading.has("change") or reading.word("combien"))
        and not (today and reading.has("latest", "current"))
    ):
        return verbs.VALUE_ON
    if reading.word(*_MOVING) and not reading.has("latest"):
        return verbs.TREND
    if reading.has("change") and not options["to"]:
        return verbs.CHANGE_WINDOW if bounded or not reading.has("trend") else verbs.TREND
    if reading.has("change"):
        return verbs.CHANGE_WINDOW
    return verbs.TREND if reading.has("trend") else ""


def _ranged(reading: Reading, options: dict[str, str]) -> str:
    if options["to"] and (not reading.has("history") or reading.has("latest", "previous", "first")):
        return verbs.CONVERT
    asks = reading.has("out_of_range", "normal", "range")
    return verbs.RANGE_STATUS if asks and not options["stated"] else ""


def _series(reading: Reading, options: dict[str, str]) -> str:
    if options["stated"]:
        return verbs.LATEST
    if options["n"]:
        if reading.has("first") and not reading.has("latest"):
            options["which"] = "first"
        return verbs.HISTORY
    bounded = bool(reading.period.since or reading.period.until)
    every = reading.has("history") and not (reading.has("latest", "previous", "first"))
    every = every or reading.word("order", "ordre", "chronological", "chronologique")
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
