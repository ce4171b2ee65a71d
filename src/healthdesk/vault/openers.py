"""Who can open a vault, and by which ways: what vault.db and the slots of vault.json say of it."""

from healthdesk.domain.custody import Opener
from healthdesk.vault.header import PASSPHRASE, RECOVERY
from healthdesk.vault.keeping import Keeping


def of(keeping: Keeping) -> tuple[Opener, ...]:
    """Everybody who has a way in, oneself first, then in the order they came."""
    with keeping.root.read() as connection:
        rows = connection.execute("SELECT id, name, created FROM holder ORDER BY created, rowid").fetchall()
    ways: dict[str, set[str]] = {}
    for slot in keeping.header.slots:
        ways.setdefault(slot.holder, set()).add(slot.kind)
    found = [
        Opener(
            name,
            tuple(way for way in (PASSPHRASE, RECOVERY) if way in ways[number]),
            created,
            number == keeping.holder_id,
        )
        for number, name, created in rows
        if number in ways
    ]
    return tuple(sorted(found, key=lambda one: not one.oneself))
