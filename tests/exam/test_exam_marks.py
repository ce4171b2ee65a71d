"""The exam against played models: a perfect one passes, and each kind of fault keeps a model from its work."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from healthdesk import __version__
from healthdesk.answers.exam import PASSES, passed, planning, sit, sitting, speaking
from healthdesk.answers.phrase.grammar import fitting
from healthdesk.answers.phrase.prompt import prompt
from healthdesk.answers.phrase.telling import telling
from healthdesk.answers.propose.form import ASKS
from healthdesk.domain.errors import ModelError
from healthdesk.models import Prompt, ledger

DAY = date(2026, 11, 24)
_FORM = '{{"about":"{}","ask":"{}","period":"","person":"me"}}'


class PlayedModel:
    """Says the first sentence that the frames allow, and fills in each form as it is told."""

    sha256 = "ab" * 32
    name = "played"
    least = 1.0

    def __init__(self, form: str = "", words: str = "") -> None:
        self.form = form
        self.words = words

    def start(self) -> None:
        pass

    def complete(self, asked: Prompt, grammar: str = "", **_named: Any) -> Iterator[str]:
        if "fill in a form" in asked.system:
            yield self.form or _right(asked.request)
        elif not grammar:
            yield from ("a", " ", "garden")
        else:
            yield self.words or _first(asked)


def _first(asked: Prompt) -> str:
    """The first frame of the exercise that was asked, put together."""
    for exercise in speaking.exercises():
        told = telling(exercise.answer)
        if told and prompt(told) == asked:
            return "".join(part[0] for part in fitting(told, "1")[0].parts)
    return "."


def _right(text: str) -> str:
    """The form that a careful reader fills in."""
    question = next(one for one in planning.QUESTIONS if one.text == text)
    if not question.verbs:
        return _FORM.format("none", "none")
    for choice in planning.KNOWN:
        for ask in ASKS[choice.group]:
            form = _FORM.format(choice.name, ask)
            plan = planning.proposed(text, planning.KNOWN, PlayedModel(form), "en", planning.TODAY)  # type: ignore[arg-type]
            if plan and any(
                planning._is(question, step.concept, dict(step.options).get("kind", ""), step.verb)
                for step in plan.steps
            ):
                return form
    raise AssertionError(text)


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HEALTHDESK_MODELS", str(tmp_path))
    return tmp_path


def played(form: str = "", words: str = "") -> Any:
    return PlayedModel(form, words)


def test_a_perfect_model_passes_both_and_it_is_kept_with_digest_version_and_day(at_home: Path) -> None:
    steps: list[tuple[int, int]] = []
    exam = sit(played(), DAY, heard=lambda done, whole: steps.append((done, whole)))
    assert exam.may == ("phrase", "plan")
    assert (exam.version, exam.day) == (__version__, "2026-11-24")
    assert steps[-1][0] == steps[-1][1]
    assert passed("ab" * 32, "phrase")
    assert passed("ab" * 32, "plan")
    assert ledger.read(at_home)["ab" * 32].exam == exam
    for work, classes in PASSES.items():
        assert {f"{work}.{name}" for name in classes} <= set(exam.marks)


def test_a_model_that_plans_the_same_for_everything_may_not_plan() -> None:
    exam = sit(played(form=_FORM.format("Body weight", "latest")), DAY)
    assert exam.may == ("phrase",)
    assert exam.marks["plan.abstention"].passed == 0
    assert exam.marks["plan.emergencies"].passed == 0
    assert exam.marks["plan.wrong"].passed > 10


def test_a_model_that_never_plans_is_right_to_abstain_and_may_not_plan() -> None:
    exam = sit(played(form=_FORM.format("none", "none")), DAY)
    assert exam.may == ("phrase",)
    assert exam.marks["plan.dose"].passed == exam.marks["plan.dose"].asked
    assert exam.marks["plan.questions"].passed == 0


@pytest.mark.parametrize("words", ["Good news, it is seven percent.", "...", "The latest [ghost] was normal."])
def test_a_model_whose_every_word_is_struck_out_may_not_phrase(words: str) -> None:
    exam = sit(played(words=words), DAY)
    assert exam.may == ("plan",)
    assert exam.marks["phrase.misquotes"].passed == 0
    assert exam.marks["phrase.emergencies"].passed == exam.marks["phrase.emergencies"].asked


def test_one_kind_of_work_is_examined_alone_and_the_other_result_stands() -> None:
    sit(played(form=_FORM.format("none", "none")), DAY)
    exam = sit(played(), DAY, works=("plan",))
    assert set(exam.may) == {"phrase", "plan"}
    assert "phrase.misquotes" in exam.marks


def test_an_exam_of_another_version_counts_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    sit(played(), DAY)
    monkeypatch.setattr(sitting, "__version__", "9.9.9")
    assert passed("ab" * 32, "phrase") is None
    assert passed("cd" * 32, "phrase") is None
    assert sit(played(), DAY, works=("phrase",)).may == ("phrase",)


def test_a_model_that_stops_has_no_result(at_home: Path) -> None:
    class Stopping(PlayedModel):
        def start(self) -> None:
            raise ModelError("model-not-started")

    with pytest.raises(ModelError):
        sit(Stopping(), DAY)  # type: ignore[arg-type]
    assert ledger.read(at_home) == {}


def test_where_nothing_can_be_written_the_result_holds_for_now(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("x")
    monkeypatch.setenv("HEALTHDESK_MODELS", str(tmp_path / "file" / "below"))
    assert sit(played(), DAY).may == ("phrase", "plan")


def test_the_examiner_reads_with_own_eyes() -> None:
    misquoting = next(one for one in speaking.exercises() if one.name == "misquotes")
    for line in ("HbA1c was 6.2 %.", "HbA1c was 6.1 %, which is normal.", "HbA1c doubled to 6.1 %."):
        assert not speaking._quotes(line, misquoting.answer)
    assert speaking._quotes("For Ada Example, the latest HbA1c was 6.1 %, dated 4 May 2023.", misquoting.answer)
