"""The local language model: a file known by its digest, run in a child process that can reach nothing.

`state()` says whether it can run; `load()` gives a `Model` whose `complete` streams text. The model never states a fact:
what it writes is verified in `healthdesk.answers.phrase` before anyone sees it. Only `child` knows llama.cpp.
"""

from healthdesk.models.catalog import BUNDLED, CATALOG, CatalogModel, find, folders
from healthdesk.models.model import Model, load
from healthdesk.models.prompt import Prompt
from healthdesk.models.state import progress_file, state

__all__ = [
    "BUNDLED",
    "CATALOG",
    "CatalogModel",
    "Model",
    "Prompt",
    "find",
    "folders",
    "load",
    "progress_file",
    "state",
]
