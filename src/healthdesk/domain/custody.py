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
