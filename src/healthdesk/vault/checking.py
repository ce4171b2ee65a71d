"""Verifying everything: what the cipher, SQLite, the manifests, the runs' digests and the originals say."""

from collections.abc import Iterator

from healthdesk.domain.errors import VaultError
from healthdesk.domain.views import CheckReport, Finding, RunCheck
from healthdesk.vault import compartments, header, inbox, intents, store, stores
from healthdesk.vault.compartments import Compartment
from healthdesk.vault.keeping import INBOX, PEOPLE, ROOT_FILE, Keeping
from healthdesk.vault.shelves import open_shelf
from healthdesk.vault.transaction import Database

_DAMAGE = {"artifact-damaged": "check-original-differs", "current-differs": "check-index-differs"}


def check(keeping: Keeping) -> CheckReport:
    """Read all of every file that this holder may open and say what is odd; nothing is repaired.

    Files without a grant can only be seen to be there. A rollback of the whole folder cannot be noticed from inside.
    """
    with keeping.spanning:
        findings = [*_header(keeping), *_file("vault.db", keeping.root), *_strays(keeping)]
        runs: list[RunCheck] = []
        digests: dict[str, str] = {}
        for compartment in compartments.all_of(keeping):
            if not compartment.granted:
                if not (keeping.store / compartment.file).exists():
                    findings.append(Finding("check-file-missing", compartment.file))
                continue
            findings += _compartment(keeping, compartment, runs, digests)
        for file, key in inbox.files(keeping):
            if key:
                findings += _opened(keeping, file, key)
    return CheckReport(not findings, tuple(runs), tuple(findings), digests)


def _header(keeping: Keeping) -> Iterator[Finding]:
    for name in (header.NAME, header.COPY_NAME):
        try:
            text = (keeping.folder / name).read_bytes()
            header.verify(text, keeping.root_key)
        except OSError:
            yield Finding("check-file-missing", name)
        except VaultError as error:
            yield Finding(error.code, name)


def _file(name: str, database: Database) -> Iterator[Finding]:
    """What the checks say about one database; opening it compared its manifest."""
    try:
        for problem in database.problems():
            yield Finding("check-file-damaged", name, (("check", problem),))
    except VaultError as error:
        yield Finding(error.code, name, tuple(error.fields.items()))


def _opened(keeping: Keeping, file: str, key: bytes) -> list[Finding]:
    try:
        return list(_file(file, keeping.database(file, key)))
    except VaultError as error:
        return [Finding(error.code, file, tuple(error.fields.items()))]


def _compartment(
    keeping: Keeping, compartment: Compartment, runs: list[RunCheck], digests: dict[str, str]
) -> list[Finding]:
    found = _opened(keeping, compartment.file, compartments.key_of(keeping, compartment))
    if found:
        return found  # what stands in a damaged file says nothing
    try:
        database = open_shelf(keeping, compartment).database
        checked = store.run_checks(database, compartment.person_id)
        runs += [run for run, _ in checked]
        found = [Finding("check-run-differs", run.id) for run, agrees in checked if not agrees]
        for odd in store.damage(database):
            code, _, where = odd.partition(":")
            found.append(Finding(_DAMAGE[code], where or compartment.file))
        digests[compartment.person_id] = store.content_digest(database)
    except VaultError as error:
        found.append(Finding(error.code, compartment.file, tuple(error.fields.items())))
    return found


def _strays(keeping: Keeping) -> Iterator[Finding]:
    """Files among the databases that vault.db does not know of."""
    known = {ROOT_FILE, *(each.file for each in compartments.all_of(keeping))}
    known |= {file for file, _ in inbox.files(keeping)}
    pending = any(intent.kind in {intents.MADE_FILES, intents.REMOVE_FILES} for intent in intents.pending(keeping.root))
    for folder in (keeping.store, keeping.store / PEOPLE, keeping.store / INBOX):
        for path in sorted(folder.glob("*.db")):
            name = path.relative_to(keeping.store).as_posix()
            if name not in known and not pending:
                yield Finding("check-file-stray", name)
    for unfinished in stores.unfinished(keeping.folder):
        yield Finding("check-file-stray", unfinished)
