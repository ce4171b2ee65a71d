"""How long the sheets take for a patient with much of everything: `python tests/benchmarks/sheets.py [--medicines N]`.

Seconds of this process; an empty patient's sheet in the same run is the floor (fonts loaded, pages written).
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "desktop"))
sys.path.insert(0, str(Path(__file__).parents[1] / "sharing"))

from patients import bring, much, open_vault
from real_vault import cheap_keys

from healthdesk.session import Session


def seconds(work: Callable[[], object], rounds: int = 3) -> float:
    """The best of a few rounds, in seconds of this process."""
    best = float("inf")
    for _ in range(rounds):
        begun = time.process_time()
        work()
        best = min(best, time.process_time() - begun)
    return best


def sheets(opened: Session, person: str) -> dict[str, Callable[[], object]]:
    """Each sheet from the records to the file."""
    sharing = opened.sharing
    return {
        "visit brief": lambda: sharing.brief_pdf(sharing.brief(person)),
        "emergency card": lambda: sharing.card_pdf(sharing.card(person)),
        "picture for a phone": lambda: sharing.card_picture(sharing.card(person)),
        "immunisation sheet": lambda: sharing.vaccines_pdf(sharing.vaccines(person)),
        "brief seen in the window": lambda: sharing.picture(sharing.brief_pdf(sharing.brief(person)), width=1400),
    }


def run(medicines: int) -> None:
    """Print a line for each sheet."""

    with tempfile.TemporaryDirectory() as place, cheap_keys():
        opened = open_vault(Path(place) / "vault")
        try:
            full = opened.people.add("Wilhelmina Featherstonehaugh", "1940-02-03", "female")
            nobody = opened.people.add("Nobody Yet")
            bring(opened, full, much(medicines, medicines), Path(place) / "files")
            floor = {name: seconds(work) for name, work in sheets(opened, nobody.id).items()}
            for name, work in sheets(opened, full.id).items():
                took = seconds(work)
                print(f"{name:26} {took * 1000:7.0f} ms, {took / max(floor[name], 1e-4):5.1f} times an empty one")
        finally:
            opened.close()


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--medicines", type=int, default=40)
    run(arguments.parse_args().medicines)
