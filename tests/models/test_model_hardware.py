"""What is said of a computer before a model is taken."""

from dataclasses import replace
from pathlib import Path

import pytest

from healthdesk import models
from healthdesk.models import hardware
from healthdesk.models.hardware import Machine, forecast


def _cpus(folder: Path, siblings: dict[int, str]) -> Path:
    for cpu, group in siblings.items():
        place = folder / f"cpu{cpu}" / "topology"
        place.mkdir(parents=True)
        (place / "thread_siblings_list").write_text(f"{group}\n")
    return folder


@pytest.mark.parametrize(
    ("siblings", "cores"),
    [({0: "0", 1: "1"}, 2), ({0: "0-1", 1: "0-1", 2: "2-3", 3: "2-3"}, 2), ({0: "0,4", 4: "0,4"}, 1)],
)
def test_threads_of_one_core_count_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, siblings: dict[int, str], cores: int
) -> None:
    monkeypatch.setattr("healthdesk.models.hardware.sys.platform", "linux")
    monkeypatch.setattr("healthdesk.models.hardware.os.sched_getaffinity", lambda _pid: set(siblings), raising=False)
    assert hardware.cores(_cpus(tmp_path, siblings)) == cores


def test_where_nothing_is_told_half_of_the_processors_are_cores(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("healthdesk.models.hardware.sys.platform", "win32")
    monkeypatch.setattr("healthdesk.models.hardware.os.cpu_count", lambda: 8)
    assert hardware.cores(tmp_path) == 4
    monkeypatch.setattr("healthdesk.models.hardware.sys.platform", "darwin")
    assert hardware.cores(tmp_path) == 8


def test_memory_is_read_or_unknown(tmp_path: Path) -> None:
    told = tmp_path / "meminfo"
    told.write_text("MemTotal:  8388608 kB\nMemAvailable: 2097152 kB\n")
    assert hardware._memory(told) == (8192, 2048)
    assert hardware._memory(tmp_path / "none")[1] == 0


def test_a_model_is_forecast_by_pace_and_size_and_memory() -> None:
    here = Machine(2, 8192, 1000, 0.5, measured=True)
    small, middle, large = models.CATALOG[0], models.CATALOG[1], models.CATALOG[2]
    assert forecast(small, here).writes == small.writes / 2
    assert forecast(middle, here).fits
    assert not forecast(large, here).fits
    assert forecast(large, replace(here, free_mb=0)).fits
    assert forecast(small, here).first_sentence < forecast(large, here).first_sentence
    own = replace(large, reads=0.0, writes=0.0)
    assert forecast(own, here).writes == pytest.approx(15, rel=0.01)


def test_the_pace_is_measured_where_the_bundled_model_ran() -> None:
    assert hardware.machine(models.BUNDLED.writes / 2).pace == 0.5
    assert hardware.machine(54.0).measured
    assert not hardware.machine().measured


def test_memory_follows_the_file() -> None:
    for model in models.CATALOG:
        assert model.resident_mb == int(1.8 * model.size / 2**20) + 150
        assert model.resident_mb < model.memory_mb < model.resident_mb + 1000
