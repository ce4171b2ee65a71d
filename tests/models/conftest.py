"""The real model's tests are collected where its file and llama.cpp are; the start script provides both."""

import sys
from importlib.util import find_spec
from pathlib import Path

from healthdesk.models import find

collect_ignore = [] if find() and find_spec("llama_cpp") else ["test_model_real.py", "test_model_robust_real.py"]

# The made-up files that several of these tests share.
sys.path.insert(0, str(Path(__file__).parent))
