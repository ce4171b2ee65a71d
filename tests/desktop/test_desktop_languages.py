"""The window in four languages: nothing left in English, days and numbers as each one writes them, Qt's own words too."""

import ast
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from healthdesk import desktop
from healthdesk.desktop import labels, qt_words, text
from healthdesk.desktop.by_hand.model import day_typed
from healthdesk.desktop.parts.plain import one_line, shown
from healthdesk.desktop.parts.values import number_words, range_words
from healthdesk.domain.dates import MONTHS, SHORT_MONTHS
from healthdesk.domain.languages import LANGUAGES
from healthdesk.domain.records import Quantity

SOURCE = Path(desktop.__file__).parent
SAME_WORDS = {
    "fr": frozenset({
        "allergies", "apache", "canada", "codes", "ctrl", "date", "digestion", "document", "documents", "dose",
        "doses", "france", "glucose", "h", "healthdesk", "hormones", "indigo", "k", "lot", "luxembourg", "menu",
        "min", "minute", "minutes", "note", "notes", "observation", "observations", "page", "pages", "question",
        "questions", "rose", "s", "simple", "source", "sources", "substance", "urine", "version", "versions",
        "violet",
    }),
    "de": frozenset({
        "apache", "codes", "healthdesk", "in", "indigo", "name", "original", "passphrase", "person", "rem",
        "version",
    }),
    "es": frozenset({
        "ctrl", "h", "healthdesk", "k", "min", "rem", "t",
    }),
}  # fmt: skip
"""Words that are right in a language and happen to be English, too. Reviewed: add one only when that is so."""

WORDED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
PROSE = re.compile(r"^[^<{#$[]*[A-Za-z]{2,}[ ,] ?[a-z]{2,}[^<{#$[]*$", re.DOTALL)
SHOWS = frozenset({
    "PlainLabel", "ElidedLabel", "Prose", "Tag", "Field", "PressRow", "button", "chip",
    "suggestion", "line_edit", "text_edit", "setText", "setPlaceholderText", "setAccessibleName", "setWindowTitle",
    "setAccessibleDescription", "addItem", "addAction", "setToolTip", "tell", "heading", "title",
})  # fmt: skip
"""Calls whose first argument is shown or spoken."""

LITERALS = {
    "settings/about.py": "notices that licences ask for word for word, and names of libraries",
    "first_run/steps.py": "languages by their own names",
    "wearables/days.py": "words that devices write, not shown",
    "shelves/allergies.py": "words that records hold, not shown",
}
"""Modules that may hold words, and why."""


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    text.use("en")


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
def test_no_label_is_left_in_english(language: str) -> None:
    left = []
    for key in sorted(labels.known()):
        for form, english in zip(labels.forms(key, language), labels.forms(key, "en"), strict=True):
            words = WORDED.findall(re.sub(r"{\w+}", "", form).casefold())
            if form == english and not set(words) <= SAME_WORDS[language]:
                left.append(f"{key}: {form}")
    assert left == []


def literals(tree: ast.Module) -> Iterator[str]:
    """Words in a module that are no docstring: prose anywhere, and anything that is handed to what shows words."""
    documented = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and isinstance(node.body[0], ast.Expr)
    } | {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documented:
            if PROSE.match(node.value):
                yield node.value
        elif isinstance(node, ast.Call) and node.args:
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            for part in ast.walk(node.args[0]) if isinstance(node.args[0], ast.JoinedStr) else [node.args[0]]:
                if (
                    name in SHOWS
                    and isinstance(part, ast.Constant)
                    and re.search(r"^[A-Z][a-z]|[a-z] ", str(part.value))
                ):
                    yield str(part.value)


def test_no_words_are_written_into_the_window_itself() -> None:
    found = {
        f"{place}: {words[:60]}"
        for path in SOURCE.rglob("*.py")
        if (place := path.relative_to(SOURCE).as_posix()) not in LITERALS
        for words in literals(ast.parse(path.read_text("utf-8")))
    }
    assert found == set()


def test_words_in_a_widget_would_be_found() -> None:
    tree = ast.parse(
        '"""Sign."""\nlabel = PlainLabel("Home")\nother = x("Nothing was changed.")\nbutton(f"Show {n}")\n'
    )
    assert set(literals(tree)) == {"Nothing was changed.", "Home", "Show "}


@pytest.mark.parametrize(
    ("typed", "language", "iso"),
    [
        ("03.03.2026", "de", "2026-03-03"), ("3. März 2026", "de", "2026-03-03"), ("3.3.2026", "en", "2026-03-03"),
        ("21.03.2026", "en", "2026-03-21"), ("15. Sept. 2024", "de", "2024-09-15"), ("März 2026", "de", "2026-03"),
        ("3 de marzo de 2026", "es", "2026-03-03"), ("marzo de 2026", "es", "2026-03"), ("15 sept 2025", "es", "2025-09-15"),
        ("3 aout 2024", "fr", "2024-08-03"), ("jui 2026", "fr", None), ("juil. 2026", "fr", "2026-07"),
        ("3rd of March 2026", "en", "2026-03-03"), ("3/4/26", "en", None), ("31.02.2026", "de", None), ("0/0/0", "es", None),
        ("3 March 4 2026", "en", None), ("March", "en", None),
    ],
)  # fmt: skip
def test_days_are_read_as_each_language_writes_them(typed: str, language: str, iso: str | None) -> None:
    assert day_typed(typed, language) == iso


@given(st.dates(min_value=date(1900, 1, 1)), st.sampled_from(LANGUAGES))
def test_a_day_that_the_window_writes_is_read_back(when: date, language: str) -> None:
    text.use(language)
    assert day_typed(text.typed_day(when), language) == when.isoformat()
    assert day_typed(text.short_day(when), language) == when.isoformat()


@given(st.text(max_size=30), st.sampled_from(LANGUAGES))
def test_anything_may_be_typed_for_a_day(typed: str, language: str) -> None:
    said = day_typed(typed, language)
    assert said is None or re.match(r"\d{4}", said)


@pytest.mark.parametrize(
    ("language", "country", "iso", "hint"),
    [
        ("en", "US", "2026-03-04", "3/21/2026"), ("en", "GB", "2026-04-03", "21/03/2026"),
        ("fr", "US", "2026-04-03", "21/03/2026"), ("de", "DE", "2026-04-03", "21.03.2026"),
    ],
)  # fmt: skip
def test_the_country_says_which_figure_is_the_day(language: str, country: str, iso: str, hint: str) -> None:
    text.use(language, country)
    assert day_typed("3/4/2026", text.language()) == iso
    assert hint in text.day_hint()
    assert day_typed(hint, text.language()) == "2026-03-21"


def test_months_begin_in_ways_that_mean_one_month_only() -> None:
    for language, names in MONTHS.items():
        for number, name in enumerate(names, start=1):
            for said in (name, SHORT_MONTHS[language][number - 1]):
                assert day_typed(f"{said} 2026", language) == f"2026-{number:02d}"


@pytest.mark.parametrize(
    ("language", "thousand", "many", "computed", "size"),
    [
        ("en", "1,234", "12,345", "6.5", "1.5 MB"), ("fr", "1\u202f234", "12\u202f345", "6,5", "1,5 Mo"),
        ("de", "1.234", "12.345", "6,5", "1,5 MB"), ("es", "1234", "12.345", "6,5", "1,5 MB"),
    ],
)  # fmt: skip
def test_numbers_that_are_counted_follow_the_language(
    language: str, thousand: str, many: str, computed: str, size: str
) -> None:
    text.use(language)
    assert (text.number(1234), text.number(12_345), text.decimal(6.5), text.size(1_500_000)) == (
        thousand, many, computed, size,
    )  # fmt: skip
    assert text.decimal(1234.4) == thousand
    assert "e" not in text.size(999_999)


def test_numbers_of_a_source_stay_as_it_prints_them() -> None:
    text.use("de")
    red = Quantity(4_712_345.0, "4712345", "/µL", low=4_500_000.0, high=5_900_000.0)
    assert number_words(red) == "4712345"
    assert range_words(red) == "4500000 – 5900000"
    assert range_words(Quantity(0.1, "0.1", low=0.00001, high=0.5)) == "0.00001 – 0.5"
    assert number_words(Quantity(7.1, "7.10")) == "7.10"
    assert number_words(Quantity(12345678.25, "12345678.25")) == "12345678"


def test_people_are_listed_as_each_language_lists_them() -> None:
    said = {}
    for language in LANGUAGES:
        text.use(language)
        said[language] = text.listed(["Anna", "Marc", "Léo"])
    assert said == {
        "en": "Anna, Marc and Léo", "fr": "Anna, Marc et Léo", "de": "Anna, Marc und Léo", "es": "Anna, Marc y Léo",
    }  # fmt: skip


def test_words_from_right_to_left_stay_in_their_place() -> None:
    name = "ليلى 12"
    said = text.say("frame.people", name=name)
    assert said == text.say("frame.people", name="\0").replace("\0", f"\u2068{name}\u2069")
    assert shown(said) == said
    assert one_line(said) == said
    assert text.say("frame.people", name="Anna") == text.say("frame.people", name="\0").replace("\0", "Anna")
    assert text.listed([name, "Anna"]).startswith("\u2068")


def test_a_records_own_direction_marks_are_still_shown() -> None:
    assert shown("a\u2067b\u2069") == "a⟨RLI⟩b⟨PDI⟩"
    assert shown("a\u2068b") == "a⟨FSI⟩b"
    assert shown("\u2068a\u202eb\u2069") == "⟨FSI⟩a⟨RLO⟩b⟨PDI⟩"
    assert shown("\u2068\ufdd0a\u2069\ufdd1") == "\u2068a\u2069"


@given(st.text(alphabet="ab \u2068\u2069\u2067\u202e\ufdd0א", max_size=24))
def test_isolates_that_are_let_through_are_in_pairs(words: str) -> None:
    depth = 0
    for mark in shown(words):
        depth += (mark == "\u2068") - (mark == "\u2069")
        assert depth in (0, 1)
        assert mark not in "\u2067\u202e"
    assert depth == 0


def test_qt_speaks_the_language_too(qapp: QApplication) -> None:
    said = {}
    try:
        for language in LANGUAGES:
            qt_words.speak(language)
            said[language] = QCoreApplication.translate("QWidgetTextControl", "&Copy").replace("&", "")
    finally:
        qt_words.speak("en")
    assert said == {"en": "Copy", "fr": "Copier", "de": "Kopieren", "es": "Copiar"}
    assert QCoreApplication.translate("QWidgetTextControl", "&Copy") == "&Copy"
