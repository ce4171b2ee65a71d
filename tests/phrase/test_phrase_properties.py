"""Whatever a model writes, no number, date, name or judgement is shown that is not in the facts."""

import re
import unicodedata

from answers_to_phrase import answer, everything
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from healthdesk.answers.phrase.grammar import fitting, formed
from healthdesk.answers.phrase.telling import Telling, telling
from healthdesk.answers.phrase.verify import verify, vocabulary

TOLD = [told for told in (telling(asked) for asked in everything()) if told]
HOSTILE = (
    "seven", "percent", "doubled", "spring", "worry", "good", "news", "sept", "doublé", "mars", "7", "٣", "Ⅶ", "½", "normal",
    "Metformin", "should", "stop", "not", "pas", "ne", "rose", "fell", "higher", "baissé", "[value]", "[ghost]", "<b>", "\u202e",
    "one", "un", "une", "deux", "January", "twice", "better", "mieux", ".", ",", "[", "]", "\n", "ignore", "diabetes", "²",
)  # fmt: skip
PLAIN = frozenset(" ,:'.-«»")


@st.composite
def lines(draw: st.DrawFn) -> tuple[Telling, str]:
    """Facts, and a line of known words, marks and hostile pieces in any order."""
    told = draw(st.sampled_from(TOLD))
    words = st.sampled_from(sorted(vocabulary(told.language)))
    marks = st.sampled_from([f"[{mark.name}]" for mark in told.marks])
    piece = st.one_of(words, marks, marks, st.sampled_from(HOSTILE), st.text(max_size=4))
    pieces = draw(st.lists(piece, min_size=1, max_size=14))
    end = draw(st.sampled_from([".", "", "..", "!"]))
    return told, " ".join(pieces) + end


def _nothing_of_its_own(told: Telling, text: str, shown: str) -> None:
    by_name = {mark.name: mark.text for mark in told.marks}
    own = re.sub(r"\[([^\[\]]*)\]", lambda found: "" if found[1] in by_name else found[0], text)
    assert not any(unicodedata.category(sign)[0] == "N" for sign in own)
    assert {word.lower() for word in re.findall(r"[^\W\d_]+", own)} <= set(vocabulary(told.language))
    assert all(sign in PLAIN or sign.isalpha() for sign in own)
    assert shown.replace("\u202f", " ") == re.sub(r"\[([^\[\]]*)\]", lambda found: by_name[found[1]], text.strip())
    said = set(re.findall(r"[^\W\d_]+", own.lower()))
    known = vocabulary(told.language)
    for claim in ("up", "down", "same", "absent", "present"):
        if claim not in told.claims:
            assert not [word for word in said if known[word].claim == claim]


@settings(max_examples=1500, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(lines())
def test_any_line_is_dropped_or_says_only_what_the_facts_say(drawn: tuple[Telling, str]) -> None:
    told, text = drawn
    verdict = verify(text, told)
    if verdict.sentence is None:
        assert verdict.reason
    else:
        _nothing_of_its_own(told, text, verdict.sentence.text)


@st.composite
def likely(draw: st.DrawFn) -> tuple[Telling, str]:
    """Known words and each mark at most once: many of these come near to a sentence."""
    told = draw(st.sampled_from(TOLD))
    words = draw(st.lists(st.sampled_from(sorted(vocabulary(told.language))), min_size=1, max_size=6))
    marks = draw(
        st.lists(st.sampled_from([f"[{mark.name}]" for mark in told.marks]), min_size=1, max_size=5, unique=True)
    )
    return told, " ".join(draw(st.permutations(words + marks))) + "."


@settings(max_examples=1500, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(likely())
def test_known_words_alone_put_no_value_beside_anothers_date(drawn: tuple[Telling, str]) -> None:
    told, text = drawn
    verdict = verify(text, told)
    if verdict.sentence is None:
        return
    _nothing_of_its_own(told, text, verdict.sentence.text)
    names = [name for name in re.findall(r"\[([^\]]*)\]", text) if told.has(name)]
    cited = {index for name in names if (mark := told.mark(name)) for index in mark.citations}
    assert set(verdict.sentence.citations) == cited
    if "last value" in names and "first value" in names:
        assert names.index("first value") < names.index("last value")


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.text(max_size=30), st.text(max_size=30))
def test_any_text_of_a_fact_is_shown_as_it_is_or_not_at_all(title: str, day: str) -> None:
    told = telling(answer("en", "when", ("title", title, (0,)), ("date", day, (0,))))
    if told is None or told.shape != "dated":
        return
    verdict = verify("The record of [title] is dated [date].", told)
    assert verdict.sentence is not None
    assert verdict.sentence.text == f"The record of {title.strip()} is dated {day.strip()}."


def test_a_sentence_changed_in_any_one_place_is_dropped_or_is_another_true_one() -> None:
    """Every word or mark of a good sentence, taken out or put in place of another."""
    for told in TOLD[::7]:
        for frame in fitting(told, "1")[:2]:
            pieces = "".join(part[0] for part in frame.parts)[:-1].split(" ")
            others = [f"[{mark.name}]" for mark in told.marks] + ["not", "pas", "first", "rose", "seven"]
            for index in range(len(pieces)):
                for other in ("", *others):
                    changed = " ".join([*pieces[:index], other, *pieces[index + 1 :]]).strip() + "."
                    verdict = verify(changed, told)
                    assert verdict.sentence is None or formed(changed, told), changed
