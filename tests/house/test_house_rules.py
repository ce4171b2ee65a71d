"""The rules of the house that neither ruff nor import-linter can check."""

import ast
import importlib.metadata
import re
import sys
from pathlib import Path

import pytest

from healthdesk import words

SOURCE = Path(words.__file__).parent.parent
MODULES = sorted(SOURCE.rglob("*.py"))
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in MODULES}
FORBIDDEN_WORDS = re.compile(
    r"\b(detects|monitors your disease|risk score|interaction checker|recommends|alert)\b", re.IGNORECASE
)
ERRORS = {"HealthDeskError", "VaultError", "IntakeError", "ConnectError", "ModelError"}


def room(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


@pytest.mark.parametrize("path", MODULES, ids=room)
def test_modules_and_functions_stay_short(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    if "words" not in path.parts:  # tables of sentences are as long as there are sentences
        assert len(text.splitlines()) <= 400
    for node in ast.walk(TREES[path]):
        if isinstance(node, ast.FunctionDef):
            assert node.end_lineno is not None
            assert node.end_lineno - node.lineno < 50 + len(ast.get_docstring(node) or "".splitlines()), node.name


@pytest.mark.parametrize("path", MODULES, ids=room)
def test_each_module_has_a_sign(path: Path) -> None:
    assert ast.get_docstring(TREES[path])


def imported(tree: ast.AST) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module)
    return names


def test_only_the_model_child_knows_llama() -> None:
    users = {room(path) for path in MODULES if any(name.split(".")[0] == "llama_cpp" for name in imported(TREES[path]))}
    assert users == {"models/child.py"}


def test_nobody_uses_the_sqlite_without_a_key() -> None:
    users = {room(path) for path in MODULES if any(name.split(".")[0] == "sqlite3" for name in imported(TREES[path]))}
    # A phone's export is a database without a key: the sealed child reads it out of memory.
    assert users == {"importers/health_connect/database.py"}


def raised_codes() -> set[str]:
    """Codes given as literals where an error of the house is raised or an Issue is made."""
    found = set()
    for tree in TREES.values():
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args):
                continue
            first = node.args[0]
            known = node.func.id in ERRORS | {"Issue", "Finding"}
            if known and isinstance(first, ast.Constant) and isinstance(first.value, str):
                found.add(first.value)
    return found


def test_every_code_has_a_sentence_in_every_language() -> None:
    assert raised_codes() - words.SENTENCES.keys() == set()
    for code, said in words.SENTENCES.items():
        assert len(said) == len(words.LANGUAGES), code
        assert all(sentence.strip() for sentence in said), code


def test_each_sentence_names_the_same_fields_in_every_language() -> None:
    for code, said in words.SENTENCES.items():
        fields = [set(re.findall(r"{(\w+)", sentence)) for sentence in said]
        assert all(each == fields[0] for each in fields), code


def test_a_missing_field_never_breaks_a_sentence() -> None:
    for code in words.SENTENCES:
        for language in words.LANGUAGES:
            assert words.sentence(code, language)


def test_the_product_never_uses_the_words_of_a_medical_device() -> None:
    shown = [sentence for said in words.SENTENCES.values() for sentence in said]
    assert [sentence for sentence in shown if FORBIDDEN_WORDS.search(sentence)] == []


def test_the_qt_that_crashes_on_this_python_is_not_installed() -> None:
    installed = importlib.metadata.version("PySide6-Essentials")
    assert sys.version_info >= (3, 12) or not installed.startswith("6.12.0")
