"""Fuzz each importer: `python tests/fuzz/run.py [NAME...] [--seconds 120]`. Needs Atheris (`pip install .[fuzz]`), Linux only.

Each importer gets a process of its own, seeded with the fixtures that it recognises. Whatever makes it raise anything
but a refusal, run out of time or of memory is written to tests/importers/found/NAME-*, where the conformance suite meets
it from then on.
"""

import argparse
import hashlib
import subprocess
import sys
import tempfile
from pathlib import Path

from healthdesk.importers import IMPORTERS

HERE = Path(__file__).resolve().parent
FIXTURES = HERE.parent / "importers" / "fixtures"
FOUND = FIXTURES.with_name("found")
SLOWEST = 30
MEMORY_MB = 2000


def main() -> int:
    """Fuzz them one after the other; 1 when something was found."""
    reader = argparse.ArgumentParser(description="Fuzz the importers.")
    reader.add_argument("names", nargs="*", metavar="NAME", help="importers (default: all)")
    reader.add_argument("--seconds", type=int, default=120, help="how long each is fuzzed (default: 120)")
    arguments = reader.parse_args()
    known = [importer.name for importer in IMPORTERS]
    if unknown := set(arguments.names) - set(known):
        reader.error(f"no such importer: {', '.join(sorted(unknown))}; there are {', '.join(known)}")
    found = [path for name in arguments.names or known for path in fuzzed(name, arguments.seconds)]
    print(f"{len(found)} found" + "".join(f"\n  {path.relative_to(HERE.parent.parent)}" for path in found))
    return 1 if found else 0


def fuzzed(name: str, seconds: int) -> list[Path]:
    """What an importer could not take, each kept as a fixture."""
    with tempfile.TemporaryDirectory() as folder:
        seeds, finds = Path(folder) / "seeds", Path(folder) / "finds"
        for made in (seeds, finds):
            made.mkdir()
        for path in FIXTURES.rglob("*"):
            if path.is_file() and not path.name.endswith(".golden.json"):
                (seeds / f"{hashlib.sha256(path.read_bytes()).hexdigest()[:16]}").write_bytes(path.read_bytes())
        command = [
            sys.executable, str(HERE / "target.py"), name, str(seeds), f"-artifact_prefix={finds}/",
            f"-max_total_time={seconds}", f"-timeout={SLOWEST}", f"-rss_limit_mb={MEMORY_MB}", "-max_len=200000",
            "-verbosity=0", "-print_final_stats=1",
        ]  # fmt: skip
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        tries = next((line.split()[-1] for line in done.stderr.splitlines() if "number_of_executed_units" in line), "?")
        print(f"{name}: {tries} files in {seconds} s", flush=True)
        kept = [_kept(path, name) for path in sorted(finds.iterdir())]
        if done.returncode and not kept:
            print(done.stderr[-3000:], file=sys.stderr)
            raise SystemExit(2)
        if kept:
            print(done.stderr[-3000:], file=sys.stderr)
        return kept


def _kept(path: Path, name: str) -> Path:
    FOUND.mkdir(exist_ok=True)
    target = FOUND / f"{name}-{hashlib.sha256(path.read_bytes()).hexdigest()[:12]}"
    target.write_bytes(path.read_bytes())
    return target


if __name__ == "__main__":
    sys.exit(main())
