"""The command line speaks the language that it is asked for, and the one of its surroundings."""

from pathlib import Path

import pytest

from healthdesk import settings
from healthdesk.cli.program import main
from healthdesk.domain.languages import LANGUAGES

NO_VAULT = {
    "en": "There is no vault in",
    "fr": "Il n’y a pas de coffre",
    "de": "gibt es keinen Tresor",
    "es": "No hay ninguna caja fuerte",
}


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    kept = tmp_path / "passphrase"
    kept.write_text("seven quiet otters sing\n", encoding="utf-8")
    return kept


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refusal_is_said_in_the_language_asked_for(
    language: str, tmp_path: Path, secret: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["person", "list", "--vault", str(tmp_path / "none"), "--passphrase-file", str(secret), "--lang", language]
    assert main(asked) == 1
    assert NO_VAULT[language] in capsys.readouterr().err


@pytest.mark.parametrize(
    ("surroundings", "language"),
    [("de_AT.UTF-8", "de"), ("es_ES.UTF-8", "es"), ("fr_CH.UTF-8", "fr"), ("it_IT.UTF-8", "en"), ("C", "en")],
)
def test_the_surroundings_choose_where_nothing_is_asked(
    surroundings: str, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", surroundings)
    assert settings.system_language() == language
