"""The real model's tests are collected where its file and llama.cpp are; the start script provides both."""

from importlib.util import find_spec

from healthdesk.models import find

collect_ignore = [] if find() and find_spec("llama_cpp") else ["test_propose_real.py"]
