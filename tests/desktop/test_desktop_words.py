"""The window's words: complete in both languages, free of a device's words, plain in every widget."""

import ast
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from healthdesk import desktop, settings
from healthdesk.answers.plans.verbs import VERBS
from healthdesk.desktop import labels, text
from healthdesk.desktop.parts.plain import one_line, shown
from healthdesk.domain.dates import parse_date
from healthdesk.domain.languages import LANGUAGES
from healthdesk.domain.records import Kind, RunState, Standing
from healthdesk.domain.views import ModelPhase
from healthdesk.words import SENTENCES

KEYS = labels.known()
SOURCE = Path(desktop.__file__).parent
MODULES = sorted(SOURCE.rglob("*.py"))
PURPOSE = (
    "HealthDesk stores, organises, searches and displays health records that you import, and restates them in plain words with links "
    "to the source. It is not intended to diagnose, prevent, monitor, predict, prognose, treat or alleviate any disease, to check the "
    "safety of a treatment, or to triage. It does not replace a health professional. You are talking to software that can be wrong."
)
PURPOSE_FR = (
    "HealthDesk range, classe, recherche et affiche les documents de santé que vous importez et les reformule avec un lien vers la "
    "source. Il n'est pas destiné à diagnostiquer, prévenir, surveiller, prédire, pronostiquer, traiter ou atténuer une maladie, ni à "
    "vérifier la sécurité d'un traitement, ni à trier les urgences. Il ne remplace pas un professionnel de santé. Vous parlez à un "
    "logiciel qui peut se tromper."
)


def used_keys() -> set[str]:
    """Keys given as literals to say() and many()."""
    found: set[str] = set()
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
                continue
            first = node.args[0]
            if not isinstance(first, ast.Constant) or not isinstance(first.value, str):
                continue
            named = isinstance(node.func.value, ast.Name) and node.func.value.id == "text"
            if node.func.attr == "many" or (named and node.func.attr == "say"):
                found.add(first.value)
    return found


def test_every_label_that_is_said_exists() -> None:
    assert used_keys() - KEYS == set()


def test_every_kind_standing_and_state_has_words() -> None:
    wanted = {f"{prefix}.{kind}" for prefix in ("kind", "kinds") for kind in Kind}
    wanted |= {f"{prefix}.{standing}" for prefix in ("standing", "shelf") for standing in Standing}
    wanted |= {f"run.{state}" for state in RunState}
    wanted |= {f"model.{phase}" for phase in ModelPhase}
    assert wanted - KEYS == set()
    assert {f"chip-{verb}" for verb in VERBS} - SENTENCES.keys() == set()


def messages(language: str) -> dict[str, ET.Element]:
    """The messages of a translation file by id."""
    tree = ET.parse(settings.assets() / "translations" / f"healthdesk_{language}.ts")
    return {message.get("id", ""): message for message in tree.iter("message")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_a_finished_wording_for_every_label(language: str) -> None:
    english, theirs = messages("en"), messages(language)
    assert list(theirs) == sorted(english)
    unfinished = [
        key
        for key, message in theirs.items()
        if message.find("translation").get("type") == "unfinished"  # type: ignore[union-attr]
    ]
    assert unfinished == []
    for key in theirs:
        assert len(labels.forms(key, language)) == len(labels.forms(key, "en")), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_label_has_the_same_fields_and_no_words_that_are_not_ours(language: str) -> None:
    for key in sorted(KEYS):
        for form, english in zip(labels.forms(key, language), labels.forms(key, "en"), strict=True):
            assert bool(form) == bool(english), key
            assert set(re.findall(r"{(\w+)}", form)) == set(re.findall(r"{(\w+)}", english)), key
            assert "!" not in form, key
            assert not re.search(
                r"\b(detects|risk score|interaction checker|recommends|alert)\b", form, re.IGNORECASE
            ), key
            if language == "en":
                assert not re.search(r"\b(data|invalid|failed to|user)\b", form, re.IGNORECASE), key
            if language == "fr":
                assert not re.search(r"\w[:;?!](?!\d)", form.replace("https:", "")), key


def test_the_intended_purpose_stands_word_for_word() -> None:
    assert labels.forms("purpose.text", "en") == (PURPOSE,)
    assert labels.forms("purpose.text", "fr") == (PURPOSE_FR,)


def test_french_marks_stand_behind_a_narrow_space() -> None:
    text.use("fr")
    try:
        assert text.many("whose.title", 1) == "À qui est ce fichier\u202f?"
        assert text.many("records", 1) == "1 fiche"
        assert text.many("records", 1200) == "1\u202f200 fiches"
        assert text.short_day(parse_date("2025-11-12")) == "12 nov. 2025"
    finally:
        text.use("en")


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2026-03-14", "today"), ("2026-03-13", "yesterday"), ("2026-03-01", "13 days ago"), ("2025-12-14", "3 months ago"),
        ("2025-11-20", "3 months ago"), ("2020-01-01", "6 years ago"), ("2026-03-20", "in 6 days"),
    ],
)  # fmt: skip
def test_how_long_ago_in_everyday_words(day: str, words: str) -> None:
    when, today = parse_date(day), parse_date("2026-03-14")
    assert today is not None
    assert text.ago(when, today.day) == words


def test_hidden_marks_are_shown_and_control_characters_go() -> None:
    assert shown("a\u202eb") == "a⟨RLO⟩b"
    assert shown("a\x07b\x00") == "ab␀"
    assert one_line("a\n  b\u2028c") == "a b c"
    assert shown("x" * 30_000).endswith(" …")


FORBIDDEN = {
    r"\bQMessageBox\b": set(),
    r"\bQTextBrowser\b": set(),
    r"\.setHtml\(|\.setMarkdown\(|RichText|AutoText|MarkdownText": {
        "parts/printing.py"
    },  # paper; every cell is escaped
    r"\.setToolTip\(": {"parts/buttons.py"},
    r"\bQLabel\b": {"parts/plain.py", "parts/icons.py"},
    r"\.processEvents\(|\bQEventLoop\b": set(),
    r"\.exec\(|\.exec_\(": {"starting.py"},
    r"\bQPixmap\((?!QSize|\))": set(),
    r"QDesktopServices|QtNetwork|QtSql|QWebEngine": set(),
    r"\.setWindowTitle\((?!one_line|text\.say)": set(),
    r"QFileDialog\.get": set(),
}


@pytest.mark.parametrize("pattern", FORBIDDEN)
def test_what_the_window_never_does(pattern: str) -> None:
    users = {path.relative_to(SOURCE).as_posix() for path in MODULES if re.search(pattern, path.read_text("utf-8"))}
    assert users <= FORBIDDEN[pattern]


def test_pictures_are_read_as_png_alone() -> None:
    readers = [
        line.strip()
        for path in MODULES
        for line in path.read_text("utf-8").splitlines()
        if re.search(r"QImage\.fromData|QImageReader|\.loadFromData", line)
    ]
    assert readers
    assert all('"PNG"' in line for line in readers)
