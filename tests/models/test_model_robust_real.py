"""A model that is killed, damaged, cut or too large costs its words and nothing else: the answer stands, the vault too."""

import json
import os
import shutil
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from gguf_files import made, written

from healthdesk import models, session
from healthdesk.domain.answers import Answer, AnswerKind
from healthdesk.domain.errors import ModelError
from healthdesk.session import Session
from healthdesk.words import sentence

PASSPHRASE = "seven quiet otters sing"
DAYS = ("2019-03-04", "2021-05-06", "2024-02-01")
QUESTION = "How has my LDL changed over time?"


def _bundle() -> bytes:
    patient = {"resourceType": "Patient", "id": "p", "name": [{"family": "Example", "given": ["Ada"]}]}
    points = [
        {
            "resourceType": "Observation",
            "id": f"o{place}",
            "status": "final",
            "code": {"coding": [{"system": "http://loinc.org", "code": "13457-7", "display": "LDL cholesterol"}]},
            "subject": {"reference": "Patient/p"},
            "effectiveDateTime": day,
            "valueQuantity": {"value": 140 - 10 * place, "unit": "mg/dL", "code": "mg/dL"},
        }
        for place, day in enumerate(DAYS)
    ]
    entries = [{"resource": one} for one in (patient, *points)]
    return json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}).encode()


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Session]:
    vault, _ = session.create(tmp_path / "vault", PASSPHRASE)
    person = vault.people.add("Ada Example")
    vault.intake.take([written(tmp_path, "ldl.json", _bundle())], person)
    yield vault
    vault.close()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of models with the bundled one in it, and an exam that was passed."""
    original = models.find()
    assert original is not None
    place = tmp_path / "models"
    place.mkdir()
    (place / models.BUNDLED.file).hardlink_to(original) if _same_disk(original, place) else shutil.copy(
        original, place / models.BUNDLED.file
    )
    monkeypatch.setenv("HEALTHDESK_MODELS", str(place))
    monkeypatch.setattr("healthdesk.session.model.exam.passed", lambda _sha256, _work: True)
    return place


def _same_disk(one: Path, other: Path) -> bool:
    return one.stat().st_dev == other.stat().st_dev


def _asked(opened: Session) -> Answer:
    (person,) = opened.people.all()
    return opened.ask.answer(person.id, QUESTION)


def _is_whole(opened: Session, before: Answer) -> None:
    after = _asked(opened)
    assert after == before
    assert after.kind is AnswerKind.FACTS
    assert "120" in after.text
    assert opened.custody.check().ok


def test_killed_in_mid_answer_the_answer_stands_and_the_next_has_words(opened: Session, home: Path) -> None:
    answer = _asked(opened)
    assert opened.ask.phrase(answer) is not None
    with opened.model.loaded() as model:
        assert model is not None
        running = model.process_id

    def kill() -> None:
        time.sleep(0.05)
        os.kill(running, signal.SIGKILL)

    killer = threading.Thread(target=kill)
    killer.start()
    heard = opened.ask.phrase(answer)
    killer.join()
    assert heard is None or heard.sentences
    _is_whole(opened, answer)
    assert opened.ask.phrase(answer) is not None


@pytest.mark.parametrize("damage", ["flipped", "cut", "of another kind"])
def test_a_damaged_file_is_a_sentence_and_the_answer_stands(opened: Session, home: Path, damage: str) -> None:
    path = home / models.BUNDLED.file
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.unlink()
    path.write_bytes({"flipped": content, "cut": content[:-4096], "of another kind": made()}[damage])
    answer = _asked(opened)
    assert opened.ask.phrase(answer) is None
    with pytest.raises(ModelError) as refused:
        models.Model(models.BUNDLED, path).start()
    assert sentence(refused.value.code).endswith(".")
    _is_whole(opened, answer)


def test_an_own_file_that_is_only_a_head_ends_in_a_sentence(tmp_path: Path, home: Path) -> None:
    added = models.add(written(tmp_path, "hollow.gguf", made()))
    hollow = models.load(added)
    with pytest.raises(ModelError) as refused:
        hollow.start()
    assert refused.value.code == "model-not-started"
    assert not hollow.running


def test_too_little_memory_costs_the_words_alone(opened: Session, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = _asked(opened)
    monkeypatch.setattr(models.CatalogModel, "memory_mb", 260)
    assert opened.ask.phrase(answer) is None
    monkeypatch.undo()
    _is_whole(opened, answer)
    assert "900" in sentence("model-too-large", needed=900, free=100)


def test_weights_that_rot_after_their_digest_was_taken_say_nothing_wrong(tmp_path: Path, home: Path) -> None:
    """A damaged body under a digest of its own: the words may be odd, but none is shown that the facts do not carry."""
    content = bytearray((home / models.BUNDLED.file).read_bytes())
    for place in range(len(content) // 2, len(content), 50_021):
        content[place] ^= 0x55
    added = models.add(written(tmp_path, "rotten.gguf", bytes(content)))
    rotten = models.load(added)
    try:
        said = "".join(rotten.complete(models.Prompt("Say it.", "Now."), 'root ::= "yes" | "no"', max_tokens=5))
    except ModelError as problem:
        said = problem.code
    finally:
        rotten.close()
    assert said in {"yes", "no", "model-not-started", "model-stopped", "model-too-slow"}
