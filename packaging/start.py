"""Make everything HealthDesk needs beside this checkout, then open it or pass its tests.

    python3 packaging/start.py          opens the demo family (a window; without a display, the same story in text)
    python3 packaging/start.py open     opens HealthDesk on your own vault
    python3 packaging/start.py test     runs what CI runs; further words go to pytest

Needs Python 3.11 or newer and a C++ compiler, nothing else: it makes `.venv`, installs the pinned packages (checked by
hash), installs the system libraries that Qt needs where it may, and builds the local model's engine in the background.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCKS = ROOT / "packaging" / "locks"
MODEL_BUILD = ROOT / "packaging" / "model" / "build.py"

QT_LIBRARIES = (
    "libgl1 libegl1 libxkbcommon0 libglib2.0-0 libfontconfig1 libdbus-1-3 fonts-dejavu-core"  # drawing at all
)
SCREEN_LIBRARIES = (
    "libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 "
    "libxcb-xkb1 libxkbcommon-x11-0 libwayland-cursor0"
)
TEST_PACKAGES = "iproute2 strace"


def main(words: list[str]) -> int:
    """Run the command that the words name; the exit code of what it started."""
    verb = words[0] if words else "demo"
    if verb not in {"demo", "open", "test"}:
        print(__doc__)
        return 0 if verb in {"-h", "--help", "help"} else 2
    if sys.version_info < (3, 11):
        print("HealthDesk needs Python 3.11 or newer. Please start this file with a newer Python.")
        return 1
    if verb == "test":
        return test(words[1:])
    if has_display():
        system_packages(f"{QT_LIBRARIES} {SCREEN_LIBRARIES}")
    environment("app.txt")
    model_in_background()
    return run([str(python()), "-m", "healthdesk", *(["demo"] if verb == "demo" else []), *words[1:]])


def test(arguments: list[str]) -> int:
    """What CI runs: style, types, room contracts, then the suite with no network but loopback where that is possible."""
    system_packages(f"{QT_LIBRARIES} {TEST_PACKAGES}")
    environment("dev.txt")
    say("Building the local model's engine (about two minutes the first time) ...")
    if run([str(python()), str(MODEL_BUILD)]):
        return 1
    checks = (
        ["ruff", "check", "src", "tests", "packaging"],
        ["ruff", "format", "--check", "src", "tests", "packaging"],
        ["mypy"],
        ["lint-imports"],
    )
    for check in checks:
        say(" ".join(check))
        if run([str(tool(check[0])), *check[1:]]):
            return 1
    say("pytest")
    suite = [str(python()), "-m", "pytest", "-n", str(os.cpu_count() or 2), *arguments]
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return run([*without_network(), *suite], environ)


def without_network() -> list[str]:
    """A command prefix that leaves nothing but loopback (Linux, as root); empty where there is no such thing."""
    if not (sys.platform == "linux" and os.geteuid() == 0 and shutil.which("unshare") and shutil.which("ip")):
        return []
    if subprocess.run(["unshare", "-n", "true"], check=False, capture_output=True).returncode:
        return []
    return ["unshare", "-n", "--", "sh", "-c", 'ip link set lo up && exec "$@"', "sh"]


def environment(lock: str) -> None:
    """Make `.venv` as the lock file says; does nothing when that was done before."""
    wanted = sha256(b"".join((LOCKS / name).read_bytes() for name in (lock, "project.txt")))
    wanted.update((ROOT / "pyproject.toml").read_bytes())
    stamp = VENV / f"made-{lock}"
    if stamp.exists() and stamp.read_text() == wanted.hexdigest():
        return
    say("Making .venv and installing the pinned packages (about a minute) ...")
    if not python().exists():
        make_venv()
    pip = [str(python()), "-m", "pip", "--disable-pip-version-check", "install", "-q"]
    for name in (lock, "project.txt"):
        must([*pip, "--require-hashes", "-r", str(LOCKS / name)])
    must([*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)])
    stamp.write_text(wanted.hexdigest())


def make_venv() -> None:
    """Make `.venv`, with Debian's python3-venv where the system's Python comes without it."""
    if subprocess.run([sys.executable, "-c", "import ensurepip"], check=False, capture_output=True).returncode:
        system_packages("python3-venv")
    must([sys.executable, "-m", "venv", str(VENV)])


def model_in_background() -> None:
    """Build the model's engine beside the open window; its progress stands in a file that the window reads."""
    log = (VENV / "model-build.log").open("ab")
    flags = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP} if os.name == "nt" else {"start_new_session": True}
    subprocess.Popen([str(python()), str(MODEL_BUILD)], stdin=subprocess.DEVNULL, stdout=log, stderr=log, **flags)  # type: ignore[call-overload]


def system_packages(names: str) -> None:
    """Install Debian packages that are missing, as root; otherwise print the exact line that does."""
    if not shutil.which("dpkg-query"):
        return
    missing = [name for name in names.split() if not installed(name)]
    if not missing:
        return
    line = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() != 0:
        print("Some system libraries are missing. Please run this line, then start again:")
        print("  sudo " + " ".join(line), flush=True)
        return
    say(f"Installing system libraries: {' '.join(missing)}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    with tempfile.TemporaryFile() as log:
        subprocess.run(["apt-get", "update", "-q"], check=False, env=quiet, stdout=log, stderr=log)
        if subprocess.run(line, check=False, env=quiet, stdout=log, stderr=log).returncode:
            print("They could not be installed. Please run: " + " ".join(line), flush=True)


def installed(package: str) -> bool:
    """Whether dpkg has the package, under its own name or one that provides it (libglib2.0-0t64 on newer systems)."""
    for name in (package, f"{package}t64"):
        shown = subprocess.run(
            ["dpkg-query", "-W", "-f", "${db:Status-Status}\n", name], check=False, capture_output=True, text=True
        )
        if "installed" in shown.stdout.split():
            return True
    return False


def has_display() -> bool:
    """Whether a window could be shown."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def python() -> Path:
    """The Python of `.venv`."""
    return tool("python")


def tool(name: str) -> Path:
    """A command of `.venv`."""
    return VENV / "Scripts" / f"{name}.exe" if os.name == "nt" else VENV / "bin" / name


def run(command: list[str], environ: dict[str, str] | None = None) -> int:
    """Run a command in the checkout, its output as it comes."""
    try:
        return subprocess.run(command, check=False, cwd=ROOT, env=environ).returncode
    except KeyboardInterrupt:
        return 130


def must(command: list[str]) -> None:
    """Run a command that has to succeed."""
    if code := run(command):
        print(f"This step did not succeed: {' '.join(command)}", flush=True)
        sys.exit(code)


def say(line: str) -> None:
    """A progress line on standard error, where it disturbs no output."""
    print(f"· {line}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
