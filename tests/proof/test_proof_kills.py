"""An import killed anywhere: the records are as before or as after, and bringing the file again ends at the same place."""

import shutil
import signal
from pathlib import Path

import pytest
from proof_place import Place
from proof_records import bundle

POINTS = 12


class Bench:
    """A vault made once, what it holds before and after an import, and how many steps the import has."""

    def __init__(self, root: Path, *, earlier: bool) -> None:
        self.place = Place(root)
        assert self.place.run("init", shows=True).code == 0
        if earlier:
            (self.place.desk / "earlier.json").write_bytes(bundle(3, first=40_000, day="2024-02-03"))
            assert self.place.run("import", str(self.place.desk / "earlier.json"), shows=True).code == 0
        self.file = self.place.desk / "large.json"
        self.file.write_bytes(bundle(80))
        self.before = self.digests()
        self.pristine = root / "pristine"
        shutil.copytree(self.place.vault, self.pristine)
        counted = self.place.drive("import_driver.py", str(self.file), "0")
        assert counted.code == 0, counted.err
        self.steps = int(counted.out)
        self.after = self.digests()
        assert self.before != self.after

    def digests(self) -> list[str]:
        """What the people's files hold by their digests, after a check that found nothing."""
        ran = self.place.run("check")
        assert ran.code == 0, ran.out
        return sorted(ran.json["digest"].values())

    def again(self) -> None:
        """Put the vault back as it was before the import."""
        shutil.rmtree(self.place.vault)
        shutil.copytree(self.pristine, self.place.vault)

    def strays(self) -> list[Path]:
        """Files that wait for nobody, or were left half made."""
        vault = self.place.vault
        known = {"vault.json", "vault.copy.json", "vault.lock"}
        odd = [path for path in vault.iterdir() if path.name not in known and not path.name.startswith("store-")]
        odd += [*vault.glob("store-*/inbox/*"), *self.place.temp.iterdir()]
        return odd + [path for path in vault.rglob("*") if path.name.endswith((".new", ".before", "-journal"))]


@pytest.fixture(scope="module", params=[False, True], ids=["first-import", "later-import"])
def bench(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Bench:
    """One vault without anybody, and one in which the person has records already."""
    return Bench(tmp_path_factory.mktemp("kills") / "p", earlier=request.param)


@pytest.mark.parametrize("point", range(POINTS // 2))
def test_killed_at_a_point_it_is_as_before_or_as_after(bench: Bench, point: int) -> None:
    bench.again()
    step = 1 + (bench.steps - 1) * point // (POINTS // 2 - 1)
    killed = bench.place.drive("import_driver.py", str(bench.file), str(step))
    # How often progress is told varies with the machine's load: the very last point may find the import over.
    over = point == POINTS // 2 - 1 and killed.code == 0
    assert over or killed.code == -signal.SIGKILL, killed.err
    assert bench.digests() in (bench.before, bench.after)
    assert bench.strays() == []
    again = bench.place.run("import", str(bench.file), shows=True)
    assert again.code == 0
    assert again.json["runs"][0]["state"] in {"finished", "known"}
    assert bench.digests() == bench.after
    assert bench.strays() == []
