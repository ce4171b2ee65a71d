"""Sentences in four languages: complete, with the same facts, in the same words for the same things."""

import re
import string
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk import words
from healthdesk.domain.languages import LANGUAGES
from healthdesk.domain.spacing import spaced

FURTHER = {"de": words.german, "es": words.spanish}
SAME_EVERYWHERE = {"model-line"}
"""Sentences that are fields alone."""

ROOMS = ("vault", "intake", "models", "answers", "asking", "session", "cli", "importers")
NAMES = re.compile(
    r"healthdesk [a-z]+|--[a-z-]+|vault\.json|\.eml|\.pdf|shlink:|tesseract[a-z-]*|SHA-256|FHIR|DSTU2|STU3|R5|DICOM"
)
"""Things that are typed or printed as they are, in every language."""

AVOIDED = {
    "de": re.compile(
        r"\b(du|dein|deine|Nutzer|Benutzer|ungültig|fehlgeschlagen|Backup|Daten(?! dieser| lassen| sind)|Datensatz)\b"
    ),
    "es": re.compile(r"\b(tú|tus?|usuario|inválid[oa]|datos|falló|backup)\b", re.IGNORECASE),
    "fr": re.compile(r"\b(tu|ton|utilisateur|invalide|données|échec|phrase secrète)\b", re.IGNORECASE),
    "en": re.compile(r"\b(data|invalid|failed to|user)\b", re.IGNORECASE),
}
"""Words that are not ours: cold, blaming, or another word for a thing that has one (a vault's backup is a Sicherung)."""


def by_language(code: str) -> dict[str, str]:
    return dict(zip(LANGUAGES, words.SENTENCES[code], strict=True))


def fields(sentence: str) -> Counter[str]:
    return Counter(name for _, name, _, _ in string.Formatter().parse(sentence) if name)


@pytest.mark.parametrize("language", FURTHER)
def test_a_further_language_has_the_codes_of_its_rooms_and_no_others(language: str) -> None:
    theirs = FURTHER[language].SENTENCES
    assert words.SENTENCES.keys() - theirs.keys() == set()
    assert theirs.keys() - words.SENTENCES.keys() == set()


def test_a_code_is_said_by_one_room_alone() -> None:
    said = Counter(code for room in ROOMS for code in getattr(words, room).SENTENCES)
    assert [code for code, times in said.items() if times > 1] == []


@pytest.mark.parametrize("code", words.SENTENCES)
def test_every_language_says_the_same_of_a_code(code: str) -> None:
    said = by_language(code)
    for language, sentence in said.items():
        assert sentence.strip(), language
        assert fields(sentence) == fields(said["en"]), language
        assert sentence.endswith((".", "}", ":")) == said["en"].endswith((".", "}", ":")), language
        assert len(sentence) - len(sentence.lstrip()) == len(said["en"]) - len(said["en"].lstrip()), language
        if not code.startswith("pages-no-eyes"):  # the letters that are installed are those of the language
            assert Counter(NAMES.findall(sentence)) == Counter(NAMES.findall(said["en"])), language
        assert "!" not in sentence, language
        assert not AVOIDED[language].search(sentence), (language, sentence)
        if language != "en" and code not in SAME_EVERYWHERE and re.search(r"[A-Za-z]{4}", said["en"]):
            assert sentence != said["en"] or len(sentence) < 14, language


def test_a_language_that_lacks_a_code_never_borrows_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(words.SENTENCES, "stopped", ("Stopped.", "Arrêté.", "", "Detenido."))
    with pytest.raises(KeyError):
        words.sentence("stopped", "de")
    assert words.sentence("stopped", "es") == "Detenido."
    assert words.sentence("stopped", "xx") == "Stopped."


def test_french_has_its_narrow_spaces_and_its_own_apostrophe() -> None:
    for code in words.SENTENCES:
        french = by_language(code)["fr"]
        assert not re.search(r"[^\u202f][:;?!»](?:\s|$)", french), code
        assert not re.search(r"«[^\u202f]", french), code
        assert "'" not in french, code


def test_quotation_marks_are_those_of_the_language() -> None:
    for code in words.SENTENCES:
        said = by_language(code)
        assert not re.search(r"[“”«»\"]", said["de"].replace("“", "") if "„" in said["de"] else said["de"]), code
        assert said["de"].count("„") == said["de"].count("“"), code
        assert not re.search(r"[“”„\"]", said["es"]), code
        assert said["es"].count("¿") == said["es"].count("?"), code


@given(st.text(alphabet="a :;?!«»%1{}", max_size=30), st.sampled_from(LANGUAGES))
def test_spacing_changes_spaces_alone_and_once(written: str, language: str) -> None:
    once = spaced(written, language)
    assert re.sub(r"[\u00a0\u202f]", " ", once) == written
    assert spaced(once, language) == once
