"""Opens the vault by the session and does there what no verb of the command line does: search, pages, pictures, by hand."""

import sys
from pathlib import Path

from proof_records import STEM, tell

from healthdesk import session
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Kind
from healthdesk.domain.views import Entry, RecordQuery


def main(vault: Path, passphrase: Path) -> None:
    """Search, look at every record and its originals, write by hand, suggest, count."""
    opened = session.unlock(vault, passphrase.read_text(encoding="utf-8").splitlines()[0])
    person = opened.people.all()[0]
    for record in opened.records.search(person.id, "metformin"):
        tell("found", record.title)
    tell("found", len(opened.records.search(person.id, f"{STEM}00001 {STEM}letter")))
    for record in opened.records.list(person.id, RecordQuery(void=True, limit=10_000)):
        for original in opened.records.page(person.id, record.id).originals:
            if original.media_type == "application/pdf":
                tell("drawn", len(opened.records.picture(original.content, original.media_type)[0]))
    try:
        opened.records.picture(f"%PDF-1.4 {STEM}".encode(), "application/pdf")
    except IntakeError as refused:
        tell("refused", refused.code)
    opened.intake.write(person.id, Entry(Kind.NOTE, f"note {STEM}70001", "2026-03-01", detail=f"detail {STEM}70002"))
    opened.intake.write(person.id, Entry(Kind.MEDICATION, f"medicine {STEM}70003", "2026-03-01"))
    tell("asked", opened.ask.suggestions(person.id), len(opened.records.measures(person.id)))
    opened.preferences.set("theme", "dark")
    opened.custody.new_recovery_code()
    opened.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
