"""The verbs `models list`, `models add`, `models exam`, and what a session lets a model do."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from gguf_files import made, written

from healthdesk import __version__, cli, models, session
from healthdesk.domain.answers import AnswerKind
from healthdesk.domain.errors import ModelError
from healthdesk.models import ledger
from healthdesk.models.ledger import Exam, Known, Mark
from healthdesk.session import LocalModel, Session

Run = Callable[..., tuple[int, dict[str, Any], str]]
DAY = date(2026, 11, 24)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "models"
    place.mkdir()
    monkeypatch.setenv("HEALTHDESK_MODELS", str(place))
    monkeypatch.setattr("healthdesk.models.catalog.folders", lambda _environment: (place,))
    return place


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def verb(*words: str) -> tuple[int, dict[str, Any], str]:
        capsys.readouterr()
        code = cli.main(["models", *words, "--json", "--lang", "en"])
        out = capsys.readouterr()
        return code, json.loads(out.out), out.err

    return verb


def test_the_list_says_of_each_what_it_is_and_what_it_would_do_here(run: Run) -> None:
    code, shown, _ = run("list")
    assert code == 0
    assert [one["name"] for one in shown["models"]] == [one.name for one in models.CATALOG]
    for one in shown["models"]:
        assert one["size"] > 0
        assert len(one["sha256"]) == 64
        assert one["licence"]
        assert not one["here"]
        assert one["tokens_per_second"] > 0
        assert one["may"] == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_list_reads_as_text_with_marks_and_share_kept(capsys: pytest.CaptureFixture[str], language: str) -> None:
    marks = {"phrase.misquotes": Mark(10, 10), "phrase.unaided": Mark(2, 19), "plan.wrong": Mark(1, 38)}
    exam = Exam(__version__, "2026-11-24", marks, ("phrase",), 50.0)
    ledger.change(models.BUNDLED.sha256, lambda _known: Known(None, exam, 30, 29))
    assert cli.main(["models", "list", "--lang", language]) == 0
    said = capsys.readouterr().out
    for part in ("phrase.misquotes: 10/10", "29", "30", "50", models.BUNDLED.sha256):
        assert part in said
    assert "{" not in said
    assert "models exam" not in said


def test_a_file_is_added_listed_and_waits_for_its_exam(run: Run, tmp_path: Path) -> None:
    code, shown, _ = run("add", str(written(tmp_path, "mine.gguf", made())))
    assert code == 0
    (mine,) = shown["models"]
    assert (mine["name"], mine["here"], mine["may"]) == ("mine", True, [])
    assert run("list")[1]["models"][-1] == mine
    code, shown, said = run("add", str(written(tmp_path, "odd.gguf", b"no model")))
    assert (code, shown["error"]) == (1, "model-not-gguf")
    assert "not a model file" in said


def test_an_exam_of_what_is_not_here_or_unknown_is_refused(run: Run) -> None:
    assert run("exam", "nobody")[1]["error"] == "model-unknown"
    assert run("exam", models.CATALOG[1].name)[0] == 1


def test_the_exams_exit_code_says_whether_it_may_phrase(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def examine(local: LocalModel, name: str, _today: date, heard: Callable[[int, int], None]) -> Any:
        heard(1, 2)
        exam = Exam(__version__, "2026-11-24", {"phrase.misquotes": Mark(10, 10)}, ("phrase",) if name else (), 50.0)
        ledger.change(models.BUNDLED.sha256, lambda _known: Known(None, exam))
        return local.rows()[0]

    monkeypatch.setattr(LocalModel, "examine", examine)
    assert run("exam", models.BUNDLED.name)[0] == 0
    assert run("exam")[0] == 1


class PlayedModel:
    """Fills in one form, and says nothing."""

    sha256 = "ab" * 32
    name = "played"
    least = 1.0

    def __init__(self, *replies: str) -> None:
        self.replies = replies

    def complete(self, *_arguments: Any, **_named: Any) -> Iterator[str]:
        yield from self.replies

    def cancel(self) -> None:
        pass

    def close(self) -> None:
        pass


def _bundle() -> bytes:
    point = {
        "resourceType": "Observation", "id": "o", "status": "final", "effectiveDateTime": "2024-02-01",
        "code": {"coding": [{"system": "http://loinc.org", "code": "29463-7", "display": "Body weight"}]},
        "subject": {"reference": "Patient/p"}, "valueQuantity": {"value": 78.4, "unit": "kg", "code": "kg"},
    }  # fmt: skip
    patient = {"resourceType": "Patient", "id": "p", "name": [{"family": "Example", "given": ["Ada"]}]}
    entries = [{"resource": one} for one in (patient, point)]
    return json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}).encode()


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Session]:
    vault, _ = session.create(tmp_path / "vault", "seven quiet otters sing")
    vault.intake.take([written(tmp_path, "one.json", _bundle())], vault.people.add("Ada Example"))
    yield vault
    vault.close()


def lend(monkeypatch: pytest.MonkeyPatch, model: PlayedModel) -> None:
    @contextmanager
    def loaded(_local: LocalModel, _name: str = "") -> Iterator[PlayedModel]:
        yield model

    monkeypatch.setattr(LocalModel, "loaded", loaded)


FORM = '{"about":"Body weight","ask":"latest","period":"","person":"me"}'
ODD = "Qwyjibo frobnicate?"


def test_a_model_that_passed_helps_and_its_answer_says_how_it_understood(
    opened: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    lend(monkeypatch, PlayedModel(FORM))
    (person,) = opened.people.all()
    answer = opened.ask.answer(person.id, ODD)
    assert opened.ask.understood(answer) is None
    ledger.change(
        "ab" * 32, lambda _known: Known(None, Exam(__version__, "d", {"plan.questions": Mark(1, 1)}, ("plan",)))
    )
    helped = opened.ask.understood(answer)
    assert helped is not None
    assert helped.kind is AnswerKind.FACTS
    assert "I understood: the latest value" in helped.text
    assert "78.4" in helped.text
    assert helped.question == ODD
    assert opened.ask.understood(answer, model="none") is None
    known = opened.ask.answer(person.id, "What was my last weight?")
    assert opened.ask.understood(known) is None


def test_a_plan_that_finds_nothing_is_dropped(opened: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(LocalModel, "may", lambda *_words: True)
    (person,) = opened.people.all()
    answer = opened.ask.answer(person.id, ODD)
    for form in ('{"about":"none","ask":"none","period":"","person":"me"}', FORM.replace("latest", "dose"), "{"):
        lend(monkeypatch, PlayedModel(form))
        assert opened.ask.understood(answer) is None


def test_a_model_that_failed_its_exam_says_nothing(opened: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    lend(monkeypatch, PlayedModel("The latest [measure] was [value], dated [date]."))
    (person,) = opened.people.all()
    answer = opened.ask.answer(person.id, "What was my last weight?")
    failed = Exam(__version__, "d", {"phrase.misquotes": Mark(0, 1)}, ())
    ledger.change("ab" * 32, lambda _known: Known(None, failed))
    assert opened.ask.phrase(answer) is None
    ledger.change("ab" * 32, lambda _known: Known(None, Exam(__version__, "d", failed.marks, ("phrase",))))
    said = opened.ask.phrase(answer)
    assert said is not None
    known = ledger.read()["ab" * 32]
    assert (known.offered, known.kept) == (said.offered, len(said.sentences))


def test_one_that_sat_no_exam_sits_the_short_one_once(opened: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    sat: list[dict[str, Any]] = []

    def sit(_model: Any, _today: date, **named: Any) -> Exam:
        sat.append(named)
        return Exam(__version__, "d", {}, ())

    monkeypatch.setattr("healthdesk.session.model.exam.sit", sit)
    local = LocalModel()
    assert not local.may(PlayedModel(), "phrase", DAY)  # type: ignore[arg-type]
    assert not local.may(PlayedModel(), "phrase", DAY)  # type: ignore[arg-type]
    assert not local.may(PlayedModel(), "plan", DAY)  # type: ignore[arg-type]
    assert sat == [{"works": ("phrase",), "short": True}]
    with pytest.raises(ModelError):
        local.state("nobody")
