"""What a vault knows about its own keeping: the last backup, the last check, when its keys were replaced."""

from dataclasses import dataclass

from healthdesk.domain.views import Finding


@dataclass(frozen=True, slots=True)
class LastBackup:
    """A backup that was opened and verified: `at` in UTC seconds since 1970, its file and folder, bytes and SHA-256.

    `unverified` counts the files that were copied without being opened, since their key was not this holder's.
    """

    at: int
    file: str
    folder: str
    size: int
    sha256: str
    unverified: int = 0


@dataclass(frozen=True, slots=True)
class LastCheck:
    """A check of the whole vault: `at` in UTC seconds since 1970, the imports it compared, and what it found.

    `found` is the number of findings; of many only the first are kept.
    """

    at: int
    runs: int
    found: int
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class KeyChanges:
    """When a passphrase and a recovery code were replaced last, in UTC seconds since 1970; 0: not since they were made.

    Every holder of a vault may replace their own; this is the last time that any of them did.
    """

    passphrase: int = 0
    recovery: int = 0


@dataclass(frozen=True, slots=True)
class Stored:
    """Files of one sort on this computer: `what` they are, how many, their bytes, and where they lie.

    `what` is "head", "root", "people", "inbox", "aside", "lock", "foreign", "models" or "window".
    """

    what: str
    files: int
    size: int
    where: str


@dataclass(frozen=True, slots=True)
class Opener:
    """Somebody who can open the vault: by which ways ("passphrase", "recovery"), since when, and whether it is oneself."""

    name: str
    ways: tuple[str, ...]
    since: int
    oneself: bool = False


@dataclass(frozen=True, slots=True)
class Outside:
    """What this program has to do with any network.

    `can` says whether it has a part that may open a connection; `made` are the connections that were ever made, each as
    (UTC seconds since 1970, host). `now` counts those that the system knows of at this moment, None where it cannot be asked.
    `kept` says that the system itself keeps the processes that read files and run the model from opening one.
    """

    can: bool
    made: tuple[tuple[int, str], ...] = ()
    now: int | None = None
    kept: bool = False
