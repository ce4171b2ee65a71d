"""Where the program begins: a child process goes its own way before anything else is imported."""

import sys
from collections.abc import Callable

from healthdesk.workers.channel import Channel, child_name, run_child


def _importer() -> Callable[[Channel], None]:
    from healthdesk.importers.child import main as importer  # noqa: PLC0415 - only this child needs it

    return importer


def _model() -> Callable[[Channel], None]:
    from healthdesk.models.child import main as model  # noqa: PLC0415 - only this child needs it

    return model


_CHILDREN = {"importer": _importer, "model": _model}


def main() -> int:
    """Run the program; gives the exit code."""
    if name := child_name(sys.argv):
        return run_child(_CHILDREN[name]) if name in _CHILDREN else 2
    return 2


if __name__ == "__main__":
    sys.exit(main())
