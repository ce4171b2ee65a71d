"""The made-up patient and the reader in memory are the evaluation's."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "evaluation"))
