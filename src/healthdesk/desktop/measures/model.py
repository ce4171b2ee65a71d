"""Measures on the shelf, blood pressure as one, by what of the body they are about and as people look for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from healthdesk.desktop import text
from healthdesk.desktop.parts.values import flag_words, measure_name, number_words, range_words, unit_words, value_words
from healthdesk.domain.dates import PartialDate
from healthdesk.domain.knowledge import concept, panels
from healthdesk.domain.records import Measurement
from healthdesk.domain.views import MeasureSummary

TOPICS: Final[dict[str, tuple[str, ...]]] = {
    "vital": ("vital",),
    "sugar": ("cgm",),
    "heart": ("lipid", "cardiac"),
    "kidney": ("renal",),
    "liver": ("liver",),
    "blood": ("cbc", "hematology", "iron", "coagulation"),
    "salts": ("mineral", "gas"),
    "thyroid": ("thyroid",),
    "hormones": ("hormone",),
    "defence": ("inflammation", "immunology"),
    "lungs": ("lung",),
    "urine": ("urine",),
    "vitamins": ("vitamin",),
    "digestion": ("pancreas", "screening", "pathology"),
    "bones": ("bone",),
    "germs": ("microbiology",),
    "markers": ("tumor-marker",),
    "drugs": ("drug-level", "toxicology"),
    "activity": ("activity",),
    "life": ("score", "social"),
}
"""What measures are about, in the order in which they stand, with the groups of the tables that belong there."""
_CONCEPTS: Final[dict[str, tuple[str, ...]]] = {
    "sugar": (
        "glucose", "glucose-fasting", "glucose-tolerance-2h", "hba1c", "estimated-average-glucose", "insulin", "c-peptide",
        "ketones-blood",
    ),
    "kidney": ("creatinine", "egfr", "bun", "urea", "uric-acid", "acr", "pcr-urine", "microalbumin-urine"),
    "liver": ("bilirubin-total", "alp", "alt", "ast", "albumin", "globulin", "protein-total"),
    "salts": ("sodium", "potassium", "chloride", "bicarbonate", "calcium", "anion-gap", "osmolality", "lactate"),
    "heart": ("homocysteine",),
}  # fmt: skip
"""Measures that general panels hold, by what they are about."""
OTHERS: Final = "others"
_TOPIC_OF: Final = {key: topic for topic, keys in _CONCEPTS.items() for key in keys}
_TOPIC_OF_GROUP: Final = {group: topic for topic, groups in TOPICS.items() for group in groups}
_PINNED = (
    "blood-pressure", "hba1c", "weight", "ldl", "inr", "egfr", "creatinine", "glucose", "tsh", "hemoglobin",
    "heart-rate", "height", "temperature",
)  # fmt: skip
_PAIR = ("systolic-bp", "diastolic-bp")
RECENT_DAYS: Final = 365


@dataclass(frozen=True, slots=True)
class Measure:
    """One row of the shelf: one concept, or the two of a blood pressure. `group` is what it is about."""

    key: str
    concepts: tuple[str, ...]
    name: str
    latest: Measurement
    value: str
    unit: str
    count: int
    group: str
    flag: str = ""
    span: str = ""

    @property
    def date(self) -> PartialDate | None:
        """When the newest value was taken."""
        return self.latest.date

    def spoken(self, ago: str) -> str:
        """The row in words."""
        words = (self.name, f"{self.value} {self.unit}".strip(), self.flag)
        span = text.say("measure.printed", span=self.span) if self.span else ""
        return ", ".join(filter(None, (*words, span, text.short_day(self.date), ago)))

    def matches(self, words: Sequence[str]) -> bool:
        """Whether each word stands in one of its names or in what it is about; `words` are casefolded."""
        return all(any(word in name for name in _names(self)) for word in words)


def shelf(summaries: Sequence[MeasureSummary]) -> tuple[Measure, ...]:
    """The measures of a person, a pair of blood pressures as one row, by what they are about, those that people follow most first."""
    by_concept = {summary.concept: summary for summary in summaries}
    rows = [_measure(summary) for summary in summaries if summary.concept not in (*_PAIR, "blood-pressure")]
    pair = [by_concept[key] for key in _PAIR if key in by_concept]
    if len(pair) == 2:
        upper, lower = (summary.latest.quantity for summary in pair)
        made = _measure(pair[0])
        rows.append(
            Measure(
                "blood-pressure", _PAIR, measure_name("blood-pressure", ""), made.latest,
                f"{number_words(upper)}/{number_words(lower)}", unit_words(upper), made.count, "vital",
                flag_words(upper) or flag_words(lower),
            )
        )  # fmt: skip
    else:
        rows += [_measure(summary) for summary in pair]
    return tuple(sorted(rows, key=lambda row: (_rank(row.group), _known(row.key), row.name.casefold())))


def concepts_of(key: str) -> tuple[str, ...]:
    """The concepts behind a measure's key."""
    return _PAIR if key == "blood-pressure" else (key,)


def pinned(rows: Sequence[Measure], most: int = 3, chosen: Sequence[str] = ()) -> tuple[Measure, ...]:
    """The measures for Home: those that were pinned; else those people follow most, measured more than once first."""
    by_key = {row.key: row for row in rows}
    if wanted := [by_key[key] for key in chosen if key in by_key]:
        return tuple(wanted)
    ranked = sorted(
        (row for row in rows if row.latest.quantity.value is not None),
        key=lambda row: (row.count < 2, _known(row.key), -row.count),
    )
    return tuple(ranked[:most])


def topic_of(key: str) -> str:
    """What a measure is about."""
    if key in _TOPIC_OF:
        return _TOPIC_OF[key]
    try:
        return _TOPIC_OF_GROUP.get(concept(key).group, OTHERS)
    except KeyError:
        return OTHERS


def group_name(group: str) -> str:
    """The headline of a group."""
    return text.say(f"topic.{group}")


def reports(keys: frozenset[str]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The panels of which a person has two measures or more, with these: first those that people ask for."""
    first = ("lipid", "cbc", "renal")
    found = [
        (panel.key, tuple(key for key in panel.members if key in keys))
        for panel in sorted(panels(), key=lambda panel: first.index(panel.key) if panel.key in first else len(first))
        if panel.key != "vitals"
    ]
    return tuple((key, members) for key, members in found if len(members) > 1)


def report_name(key: str) -> str:
    """A panel's everyday name."""
    return next((panel.name(text.language()) for panel in panels() if panel.key == key), key)


def _names(measure: Measure) -> tuple[str, ...]:
    names = [measure.name, measure.latest.label, group_name(measure.group)]
    for key in (measure.key, *measure.concepts):
        try:
            names += [name for some in concept(key).names.values() for name in some]
        except KeyError:
            continue
    return tuple(name.casefold() for name in names)


def _known(key: str) -> int:
    """Those that people follow most stand first in their group."""
    return _PINNED.index(key) if key in _PINNED else len(_PINNED)


def _rank(group: str) -> int:
    return list(TOPICS).index(group) if group in TOPICS else len(TOPICS)


def _measure(summary: MeasureSummary) -> Measure:
    quantity = summary.latest.quantity
    return Measure(
        summary.concept,
        (summary.concept,),
        measure_name(summary.concept, summary.label),
        summary.latest,
        number_words(quantity) if quantity.value is not None else value_words(quantity),
        unit_words(quantity) if quantity.value is not None else "",
        summary.count,
        topic_of(summary.concept),
        flag_words(quantity),
        range_words(quantity),
    )
