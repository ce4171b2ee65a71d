"""The scoring of the sentences, importable by the tests of limits."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
