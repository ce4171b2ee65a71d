"""Writes the demo family into `assets/demo`: `python packaging/demo_family.py [--to FOLDER]`.

Needs ReportLab (a development dependency); the program itself only reads what this wrote.
"""

import argparse
from pathlib import Path

from demo.family import write

FOLDER = Path(__file__).resolve().parent.parent / "assets" / "demo"


def main() -> None:
    """Write the files where the program looks for them, or elsewhere."""
    reader = argparse.ArgumentParser(description="Write the demo family.")
    reader.add_argument("--to", type=Path, default=FOLDER, help="the folder to write into (default: assets/demo)")
    folder = reader.parse_args().to
    write(folder)
    size = sum(path.stat().st_size for path in folder.iterdir())
    print(f"{len(list(folder.iterdir()))} files, {size / 1e6:.2f} MB, in {folder}")


if __name__ == "__main__":
    main()
