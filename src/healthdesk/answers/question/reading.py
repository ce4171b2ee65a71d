"""A question read: its language, its time, the things it names, its cues and what is left over."""

import re
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from healthdesk.answers.question.ages import find_age
from healthdesk.answers.question.compounds import taken_apart
from healthdesk.answers.question.cues import find_cues
from healthdesk.answers.question.glosses import glosses, worded
from healthdesk.answers.question.lexicon import Lexicon, Span
from healthdesk.answers.question.periods import Period, find_period
from healthdesk.answers.question.spelling import corrected
from healthdesk.answers.question.tokens import Token, fold, is_number, stem, tokenize, word_list
from healthdesk.domain.people import Person

_CLAIMED = re.compile(
    r"\b(?:you|u)\s+(?:told|said)\s+(?:me\s+)?(?:yesterday|earlier|before|last time)?|\btu m'as dit\b|\bvous m'avez dit\b(?:\s+hier)?"
    r"|\b(?:gestern\s+)?(?:du hast|sie haben|hast du|haben sie)\s+(?:mir\s+)?(?:gestern\s+|vorhin\s+|letztes mal\s+)?gesagt\b,?(?:\s+dass\b)?|\bstimmt es,? dass\b|\bist es richtig,? dass\b|\b(?:hast du|haben sie) (?:mir )?gesagt\b|\b(?:ayer\s+|antes\s+|la ultima vez\s+)?me (?:dijiste|dijo usted|has dicho|ha dicho)(?:\s+ayer|\s+antes)?(?:\s+que\b)?|\b(?:dijiste|has dicho)(?:\s+que\b)?"
)
_UNIT = re.compile(
    r"(?:\b(?:in|to|into|as|en|vers|auf|zu|nach|a)\s+(?:the\s+|unit\s+|der einheit\s+)*)?"
    r"(?P<unit>mmol\s?/\s?mol|mmol\s?/\s?l|\bmmol|(?:u|\u03bc|mc)mol\s?/\s?l|nmol\s?/\s?l|pmol\s?/\s?l|mg\s?/\s?dl|mg\s?/\s?l|g\s?/\s?dl|g\s?/\s?l|ng\s?/\s?ml|(?:u|\u03bc|mc)g\s?/\s?l|meq\s?/\s?l|"
    r"\bmilli?moles?(?: per lit(?:er|re))?|\bmillimoles? par litre|\bpounds?|\blbs?|\bkilos?|\bkilograms?|\bkilogrammes?|\bkg|(?<=in )stones?|(?<=to )stones?|\bfeet|\bfoot|\binches|\bpouces|\bpieds?|\blivres|\bcentimet(?:er|re)s?|\bcm|\bmet(?:er|re)s|"
    r"\bfahrenheit|\bcelsius|\bkpa|\bcmhg|\bgrams? per lit(?:er|re)|\bgrammes? par litre|"
    r"\bpfund|\blibras?|\bkilogramos?|\bzentimeter|\bcentimetros?|\bzoll|\bpulgadas?|\bfuss\b|\bpies\b|\bmillimol(?:e)?(?: pro liter)?|\bmilimol(?:es)?(?: por litro)?|\bgramm pro liter|\bgramos por litro|\bmetern?|\bmetros)(?![\w/])"
)  # fmt: skip
_UNIT_NAMES = {
    "mmol/l": "mmol/L", "umol/l": "umol/L", "nmol/l": "nmol/L", "pmol/l": "pmol/L", "mg/dl": "mg/dL", "mg/l": "mg/L", "g/dl": "g/dL",
    "g/l": "g/L", "ng/ml": "ng/mL", "ug/l": "ug/L", "meq/l": "meq/L", "mmol/mol": "mmol/mol", "kpa": "kPa", "kg": "kg", "cm": "cm",
}  # fmt: skip
_UNIT_WORDS = (
    ("mill", "mmol/L"), ("pound", "[lb_av]"), ("lb", "[lb_av]"), ("kilo", "kg"), ("inch", "[in_i]"), ("pouce", "[in_i]"), ("feet", "[ft_i]"),
    ("foot", "[ft_i]"), ("pied", "[ft_i]"), ("livre", "[lb_av]"), ("mmol", "mmol/L"), ("centim", "cm"), ("met", "m"), ("fahr", "[degF]"), ("cels", "Cel"), ("gram", "g/L"), ("cmhg", "cm[Hg]"), ("stone", "[stone_av]"),
    ("pfund", "[lb_av]"), ("libra", "[lb_av]"), ("zentim", "cm"), ("zoll", "[in_i]"), ("pulgada", "[in_i]"), ("fuss", "[ft_i]"), ("pie", "[ft_i]"),
    ("milim", "mmol/L"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reading:
    """What the grammar works on; built by `read`.

    `cues` maps a cue to where it stands; `rest` are content words that nothing else explains; `numbers` are plain
    numbers of the question; `unit` is the UCUM unit it asks for; `named` are people of the vault it names.
    """

    question: str
    language: str
    today: date
    tokens: tuple[Token, ...]
    period: Period
    cues: dict[str, list[tuple[int, int]]]
    spans: tuple[Span, ...]
    rest: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    unit: str = ""
    unit_text: str = ""
    named: tuple[Person, ...] = ()
    claimed: bool = False
    stems: tuple[str, ...] = field(default=())
    glosses: frozenset[str] = frozenset()

    def has(self, *cues: str) -> bool:
        """Whether any of these cues is there."""
        return any(cue in self.cues for cue in cues)

    def span(self, *kinds: str) -> Span | None:
        """The first named thing that may be of one of these kinds."""
        return next((span for span in self.spans if span.key(*kinds)), None)

    def all_of(self, *kinds: str) -> tuple[Span, ...]:
        """Every named thing that may be of one of these kinds."""
        return tuple(span for span in self.spans if span.key(*kinds))

    @property
    def text(self) -> str:
        """The words without the time and the unit, folded, as patterns of the rules run over them."""
        return worded(self.tokens, self.language)

    def typed(self, stem_of_it: str) -> str:
        """A word of `rest` as it was typed, where its stem is no word (German, Spanish)."""
        if self.language in ("en", "fr"):
            return stem_of_it
        return next((token.text for token in self.tokens if token.stem == stem_of_it), stem_of_it)

    def word(self, *words: str) -> bool:
        """Whether one of these stems, or a word of the question's language that means it, stands in the question."""
        return any(word in self.stems or word in self.glosses for word in words)


@dataclass(frozen=True, slots=True)
class Setting:
    """What reading a question depends on beside its words.

    `strict` takes every word as it stands: a question in another language is no misspelling of this one.
    """

    lexicon: Lexicon
    language: str
    today: date
    people: tuple[Person, ...] = ()
    strict: bool = False


def read(question: str, setting: Setting) -> Reading:
    """Read a question."""
    asked = _CLAIMED.sub(" ", fold(question))
    claimed = asked != fold(question)
    asked, named = _without_people(asked, setting.people, setting.language)
    capitals = frozenset(
        fold(word)
        for word in re.findall(r"\b[A-ZÀ-Ý][A-ZÀ-Ý\d]+\b|\b[A-Z]\b(?!')|(?<=[a-z] )[A-Z][a-z]{1,2}\b", question)
    )
    whole = setting.lexicon.spans(_words(asked, setting), capitals)
    titled = any(
        span.end - span.start >= 3 and span.key("own-medication", "own-procedure", "own-condition") for span in whole
    )
    unit, unit_text, unitless = ("", "", asked) if titled else _unit(asked)
    period, left = (
        (Period(), unitless)
        if titled and not re.search(r"\b(?:19|20)\d\d\b|\b(?:year|ans?|mois|month)", unitless)
        else find_period(unitless, setting.today, setting.language)
    )
    if not period.bounded and setting.people:
        period, left = find_age(left, setting.people[0].birth_date)
    typed = _words(left, setting)
    tokens = typed if setting.strict else corrected(typed, setting.lexicon, setting.language)
    spans = setting.lexicon.spans(tokens, capitals)
    masked, stems = _masked(tokens, spans)
    cues = find_cues(masked, setting.language)
    fillers = _fillers(setting.language)
    covered = {place for places in cues.values() for start, end in places for place in range(start, end)}
    rest = tuple(
        word
        for place, word in enumerate(masked)
        if place not in covered and word != "§" and word not in fillers and word.isalpha() and len(word) > 1
    )
    numbers = tuple(
        token.text for token in tokens if is_number(token.text) or re.fullmatch(r"\d+(?:[.,]\d+)?%|\d+/\d+", token.text)
    )
    return Reading(
        question,
        setting.language,
        setting.today,
        tokens,
        period,
        cues,
        spans,
        rest,
        numbers,
        unit,
        unit_text,
        named,
        claimed,
        stems,
        glosses(stems, setting.language),
    )


def _words(text: str, setting: Setting) -> tuple[Token, ...]:
    """The words of a text; in German, compounds are taken apart."""
    tokens = tokenize(text, setting.language)
    return taken_apart(tokens, setting.lexicon) if setting.language == "de" else tokens


@lru_cache(maxsize=4)
def _fillers(language: str) -> frozenset[str]:
    """Words that say nothing of what is asked."""
    return frozenset(stem(word, language) for word in word_list(f"fillers/{language}"))


def _masked(tokens: tuple[Token, ...], spans: tuple[Span, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The stems with each named thing as one mark, so that no cue is seen inside a name; and all the stems."""
    masked: list[str] = []
    starts = {span.start: span for span in spans}
    place = 0
    while place < len(tokens):
        span = starts.get(place)
        masked.append("§" if span else tokens[place].stem)
        place = span.end if span else place + 1
    return tuple(masked), tuple(token.stem for token in tokens)


def _unit(text: str) -> tuple[str, str, str]:
    match = _UNIT.search(text)
    if match is None:
        return "", "", text
    asked = re.sub(r"^(?:\u03bc|mc)(?=mol|g)", "u", re.sub(r"\s", "", match["unit"]))
    unit = _UNIT_NAMES.get(asked) or next((code for start, code in _UNIT_WORDS if asked.startswith(start)), "")
    # "I weigh 80 kg" names a value, not a wish for another unit.
    if re.search(r"\d\s*$", text[: match.start("unit")]):
        return "", "", text
    return unit, match["unit"].replace(" ", ""), f"{text[: match.start()]} {text[match.end() :]}"


def _without_people(text: str, people: tuple[Person, ...], language: str) -> tuple[str, tuple[Person, ...]]:
    """The question without names of people of the vault, and who they are; a first or a family name alone may do."""
    named: list[Person] = []
    for person in people:
        whole = fold(person.name)
        parts = [part for part in re.findall(r"[a-z0-9'-]+", whole) if len(part) > 2 and part not in _TITLES]
        names = {whole, *parts}
        # A German genitive has no apostrophe: "Anas Blutdruck".
        names |= {f"{name}s" for name in names if language == "de" and name}
        pattern = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True) if name)
        if pattern and re.search(rf"\b(?:{pattern})\b", text):
            text = re.sub(
                rf"\b(?:von |de |d')?(?:mr\.?|mrs\.?|ms\.?|dr\.?|m\.|mme|herrn?|frau|sra?\.?|don|dona)?\s*(?:{pattern})(?:\s+(?:{pattern}))*\b(?:'s|')?",
                " ",
                text,
            )
            named.append(person)
    return text, tuple(named)


_TITLES = frozenset(
    {"mr", "mrs", "miss", "mme", "dr", "the", "les", "des", "herr", "frau", "von", "der", "del", "las", "los", "sra"}
)
