"""Where the program begins: a child process goes its own way before anything else is imported."""

import sys
from collections.abc import Callable
from pathlib import Path

from healthdesk.settings import has_display
from healthdesk.workers.channel import Channel, child_name, run_child


def _importer() -> Callable[[Channel], None]:
    from healthdesk.importers.child import main as importer  # noqa: PLC0415 - only this child needs it

    return importer


def _model() -> Callable[[Channel], None]:
    from healthdesk.models.child import main as model  # noqa: PLC0415 - only this child needs it

    return model


def _seeing() -> int:
    from healthdesk.workers.seeing_child import main as seeing  # noqa: PLC0415 - only this child needs it

    return seeing()


_CHILDREN = {"importer": _importer, "model": _model}


def main() -> int:
    """Run the program; gives the exit code."""
    if name := child_name(sys.argv):
        if name == "ocr":
            return _seeing()
        return run_child(_CHILDREN[name]) if name in _CHILDREN else 2
    window = window_asked(sys.argv[1:])
    return _window(*window) if window else _command_line()


def window_asked(words: list[str]) -> tuple[Path | None, bool] | None:
    """The vault folder (None: the default one) and whether it is the demo, when the words ask for the window.

    No verb at all opens the window; `demo` opens it where there is a display. Anything else is the command line's.
    """
    demo = words[:1] == ["demo"]
    rest = words[1:] if demo else words
    if demo and (rest or not has_display()):
        return None
    if not rest:
        return None, demo
    return (Path(rest[1]), False) if len(rest) == 2 and rest[0] == "--vault" else None


def _window(vault: Path | None, demo: bool) -> int:  # noqa: FBT001 - as `window_asked` gives them
    from healthdesk import desktop, session  # noqa: PLC0415 - Qt is loaded by the window alone

    session.harden()
    return desktop.run(sys.argv, vault=vault, demo=demo)


def _command_line() -> int:
    from healthdesk import cli, session  # noqa: PLC0415 - a child needs neither

    session.harden()
    return cli.main()


if __name__ == "__main__":
    sys.exit(main())
