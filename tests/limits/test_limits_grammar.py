"""The grammar files: their syntax, their names, and that each sign can be told in both languages."""

import re
from importlib.resources import files

import pytest

from healthdesk.answers.limits.grammar import grammar, read_grammar
from healthdesk.answers.limits.meetings import meetings
from healthdesk.answers.limits.reading import normalised, read
from healthdesk.answers.limits.values import is_high_sugar, is_low_oxygen, is_low_sugar

_COMPUTED = {"sugar-value-low", "oxygen-value-low"}


def _matches(body: str, text: str) -> bool:
    return read_grammar(f"group fruit = apple | pear\nfind it = {body}").finds["it"].search(f" {text} ") is not None


@pytest.mark.parametrize(
    ("body", "text", "expected"),
    [
        ("apple", "an apple a day", True),
        ("apple", "pineapple", False),
        ("apple", "two apples", True),
        ("hurt/s/ing", "it hurting", True),
        ("hurt/s/ing", "it hurtful", False),
        ("{fruit} ~ pie", "pear and honey pie", True),
        ("{fruit} ~ pie", "pear , pie", False),
        ("{fruit} ~ pie", "pear a b c d e pie", False),
        ("{fruit} ~~ pie", "pear a b c d e pie", True),
        ("apple & pie", "pie of apple", True),
        ("a ?big apple", "a apple", True),
        ("a ?big apple", "a big apple", True),
        ("apple !pie", "apple pie", False),
        ("apple !pie", "apple tart", True),
        ("(red | green) apple", "green apple", True),
        ("(red | green) ?big apple", "big apple", False),
        ("(red |green )?apple", "apple", True),
        ("{number} apples", "2.5 apples", True),
    ],
)
def test_the_syntax(body: str, text: str, expected: bool) -> None:
    assert _matches(body, text) is expected


@pytest.mark.parametrize(
    "line", ["nonsense", "verb x = y", "find x = {nobody}", "find x = (a | b", "find x = a )", "find x = a ?(b | c)"]
)
def test_a_broken_grammar_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match=r"group|line|parenthesis"):
        read_grammar(line)


def _signs() -> list[list[str]]:
    text = (files("healthdesk.answers.limits") / "signs.tsv").read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines()[1:]]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_sign_rests_on_finds_that_exist(language: str) -> None:
    finds = grammar(language).finds
    for name, _, needs, source in _signs():
        assert source, name
        for need in re.split(r"[+;]", needs):
            assert need in _COMPUTED or need.startswith("heard-") or need.removesuffix("-now") in finds, (name, need)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_meeting_is_of_a_sign_and_of_concepts_that_exist(language: str) -> None:
    assert set(meetings()) <= {name for name, *_ in _signs()}
    for each in (meeting for of_one in meetings().values() for meeting in of_one):
        assert each.within >= 0
        assert set(each.concepts) <= set(grammar(language).finds)


def test_both_languages_know_the_same_finds_and_cues() -> None:
    english, french = grammar("en"), grammar("fr")
    assert set(english.cues) == set(french.cues)
    assert {need for need in english.finds if need not in french.finds} <= set()


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("I can't, I won't!", "i cant , i wont ."),
        ("L’œil n'a pas 39,5°", "l oeil n a pas 39.5"),
        ("39°5 ce soir", "39.5 ce soir"),
        ("BP 180/110?", "bp 180/110 ?"),
        ("320mg", "320 mg"),
        ("A&E", "ae"),
        ("noooo", "no"),
    ],
)
def test_how_a_question_is_read(question: str, expected: str) -> None:
    assert normalised(question) == expected


def test_medicines_are_known_by_kind() -> None:
    reading = read("I take Eliquis and Lantus with Doliprane", "en")
    assert reading.medicated == " . i take zanticoagulant and zinsulin with zmed . "
    assert reading.medicines == ("apixaban", "insulin-glargine", "acetaminophen")


@pytest.mark.parametrize(
    ("value", "after", "region", "low", "high"),
    [
        (38, "mg/dl", "US", True, False),
        (320, "", "US", False, True),
        (31, "", "US", True, False),
        (31, "", "GB", False, True),
        (2.1, "mmol", "GB", True, False),
        (5.5, "", "GB", False, False),
        (18, "", "GB", False, True),
        (0.4, "", "FR", True, False),
        (3.2, "g/l", "FR", False, True),
        (1.1, "", "FR", False, False),
        (120, "", "US", False, False),
    ],
)
def test_sugar_values(value: float, after: str, region: str, low: bool, high: bool) -> None:
    assert is_low_sugar(value, after, region) is low
    assert is_high_sugar(value, after, region) is high


def test_oxygen_values() -> None:
    assert is_low_oxygen(84, "", "US")
    assert not is_low_oxygen(96, "", "US")
    assert not is_low_oxygen(2, "litres", "US")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_grammar_is_read_only_as_far_as_a_question_needs(language: str) -> None:
    text = (files("healthdesk.answers.limits") / {"en": "english.grammar", "fr": "french.grammar"}[language]).read_text(
        encoding="utf-8"
    )
    fresh = read_grammar(text)
    alternatives = [
        each for phrases in (fresh.finds, fresh.cues) for phrase in phrases.values() for each in phrase.alternatives
    ]
    assert len(alternatives) > 2000
    assert sum(each.made is not None for each in alternatives) < len(alternatives) / 10


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_an_alternative_needs_is_in_all_that_it_finds(language: str) -> None:
    for phrase in grammar(language).finds.values():
        for each in phrase.alternatives:
            needs = each.pattern().needs
            assert each.needs is None or each.needs
            assert needs is None or needs
