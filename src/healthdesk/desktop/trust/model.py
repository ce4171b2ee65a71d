"""What the page about the vault shows, read in one go away from the main thread."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from healthdesk.desktop import text
from healthdesk.domain.custody import KeyChanges, LastBackup, LastCheck, Opener, Outside, Stored
from healthdesk.domain.disclosures import Disclosure
from healthdesk.domain.records import Kind
from healthdesk.session import Session

NEWEST = 5
"""How many lines of what left the page shows."""


@dataclass(frozen=True, slots=True)
class Seen:
    """The vault as it is now. `there` says that the last backup still lies where it was written, `beside` on the vault's disk."""

    outside: Outside
    backup: LastBackup | None
    there: bool
    beside: bool
    next_place: Path
    check: LastCheck | None
    openers: tuple[Opener, ...]
    keys: KeyChanges
    minutes: int
    stored: tuple[Stored, ...]
    left: tuple[Disclosure, ...]
    left_count: int


def look(session: Session, person_id: str, today: date) -> Seen:
    """Read everything that the page shows."""
    custody, trust = session.custody, session.trust
    backup = custody.last_backup()
    minutes = session.preferences.get("auto_lock_minutes")
    return Seen(
        outside=trust.outside(),
        backup=backup,
        there=backup is not None and (Path(backup.folder) / backup.file).is_file(),
        beside=backup is not None and trust.same_disk(backup.folder),
        next_place=trust.backup_place(today.isoformat()),
        check=custody.last_check(),
        openers=trust.openers(),
        keys=custody.key_changes(),
        minutes=int(minutes) if minutes.isdigit() else 5,
        stored=trust.stored(),
        left=session.disclosures.list(person_id, NEWEST) if person_id else (),
        left_count=session.disclosures.count(person_id) if person_id else 0,
    )


def day_of(at: int) -> date:
    """The day of a moment in the computer's own zone."""
    return datetime.fromtimestamp(at, tz=UTC).astimezone().date()


def made_words(at: int, today: date) -> str:
    """When something was done: "12 days ago, 12 November 2026"."""
    day = day_of(at)
    said = text.say("trust.made", ago=text.ago(day, today), day=text.day(day))
    return said[:1].upper() + said[1:]


def way_words(line: Disclosure) -> str:
    """How something left, and from which page where that is known: "Printed: Medicines"."""
    said = text.say(f"left.way.{line.way}")
    page = f"nav.{line.form}"
    return f"{said}: {text.say(page)}" if text.knows(page) else said


def counts_words(counts: Iterable[tuple[str, int]], most: int = 4) -> str:
    """What was in it: "3 Medicines, 2 Allergies"."""
    kinds = {kind.value for kind in Kind}
    ranked = sorted(counts, key=lambda pair: -pair[1])
    said = [text.counted(Kind(kind), n) if kind in kinds else text.many("records", n) for kind, n in ranked[:most]]
    return ", ".join([*said, *(["…"] if len(ranked) > most else [])])


def whom_words(line: Disclosure) -> str:
    """For whom it was and why, as the person typed it."""
    whom = text.say("left.for", whom=line.whom) if line.whom else text.say("left.for-nobody")
    return f"{whom}: {line.purpose}" if line.purpose else whom
