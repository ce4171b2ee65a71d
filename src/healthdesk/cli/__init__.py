"""The command line: one module for each verb, over the same session that the window uses.

With `--json` a verb prints one JSON object on standard output and nothing else; progress goes to standard error. Exit
codes: 0 done, 1 refused with a reason, 2 arguments that cannot be understood.
"""

from healthdesk.cli.program import main

__all__ = ["main"]
