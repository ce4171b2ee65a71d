"""The local language model: a file known by its digest, run in a child process that can reach nothing.

`state()` says whether it can run; `load()` gives a `Model` whose `complete` streams text; `add()` brings in another file;
`ledger` keeps what each file passed; `hardware` says what will run here and how fast. The model never states a fact:
what it writes is verified in `healthdesk.answers` before anyone sees it. Only `child` knows llama.cpp.
"""

from healthdesk.models import hardware, ledger
from healthdesk.models.adding import add
from healthdesk.models.catalog import BUNDLED, CATALOG, CatalogModel, find, folders, home
from healthdesk.models.model import Model, load
from healthdesk.models.prompt import Prompt
from healthdesk.models.state import progress_file, state

__all__ = [
    "BUNDLED",
    "CATALOG",
    "CatalogModel",
    "Model",
    "Prompt",
    "add",
    "find",
    "folders",
    "hardware",
    "home",
    "ledger",
    "load",
    "progress_file",
    "state",
]
