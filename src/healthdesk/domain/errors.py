"""What can go wrong that a person can understand.

```
HealthDeskError
├── VaultError     the vault cannot be opened, written or trusted
├── IntakeError    a file cannot be taken in
├── ConnectError   an outside source cannot be reached or believed
└── ModelError     the local model cannot run
Cancelled          the person stopped it: not an error
```

An error carries a code and a few harmless fields (a file name, a number), never record content, keys or SQL.
The sentence shown for a code stands in `healthdesk.words`.
"""


class HealthDeskError(Exception):
    """Something went wrong; the records are as they were."""

    def __init__(self, code: str, /, **fields: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.fields = fields


class VaultError(HealthDeskError):
    """The vault cannot be opened, written or trusted; the records are as they were."""


class IntakeError(HealthDeskError):
    """The file cannot be taken in; the records are as they were."""


class ConnectError(HealthDeskError):
    """The outside source cannot be reached or believed; the records are as they were."""


class ModelError(HealthDeskError):
    """The local model cannot run; answers come without its words."""


class Cancelled(Exception):  # noqa: N818 - stopping on request is not an error
    """The person stopped it."""
