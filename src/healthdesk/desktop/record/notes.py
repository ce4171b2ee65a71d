"""What has to be known before a record is read: that it does not count, waits to be looked at, or was corrected by hand."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.confirm.view import place_of
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.notices import Banner
from healthdesk.desktop.record.original import page_and_box
from healthdesk.domain.pages import PageWaiting
from healthdesk.domain.records import Changes, ImportRun, Standing
from healthdesk.domain.views import RecordPage

_BY_HAND = "correction"


def banners(page: RecordPage, desk: Desk, again: Callable[[], object]) -> list[QWidget]:
    """A word on what is not like other records; `again` reads the record anew."""
    record = page.record
    if record.standing is Standing.VOID and record.corrected is None:
        return [Banner(text.say("record.void", status=record.status), tone="sunken")]
    if record.standing is Standing.PROPOSED:
        return [proposed(desk, record.artifact_id, page_and_box(record.locator)[0] + 1)]
    if record.corrected is not None:
        return [_corrected(page, desk, record.corrected, again)]
    return []


def proposed(desk: Desk, artifact_id: str = "", number: int = 0) -> Banner:
    """That a page has to be compared once, with the way there: to this page if it waits, else to the first that does."""
    person = desk.person_id

    def onward(pages: tuple[PageWaiting, ...]) -> None:
        own = next((each for each in pages if (each.artifact_id, each.page) == (artifact_id, number)), None)
        desk.go("confirm", place_of(own or pages[0]) if pages else "")

    def look() -> None:
        desk.jobs.run(lambda: desk.session.confirming.pages(person), owner=desk, done=onward, failed=desk.apologise)

    return Banner(
        text.say("record.proposed"), action=button(text.say("record.proposed-look"), look), tone="sunken", glyph="ask"
    )


def correction_of(page: RecordPage) -> ImportRun | None:
    """The import by which somebody corrected it last."""
    runs = [run for run, _ in page.sightings if run.format.casefold().startswith(_BY_HAND)]
    return max(runs, key=lambda run: (run.started, run.id), default=None)


def _corrected(page: RecordPage, desk: Desk, at: int, again: Callable[[], object]) -> Banner:
    person, run = page.record.person_id, correction_of(page)

    def undone(_: object) -> None:
        desk.say(text.say("record.corrected-undone"))
        again()

    def back(run_id: str) -> None:
        desk.write(
            lambda: desk.session.intake.undo(person, run_id),
            owner=desk,
            changes=Changes(frozenset({person}), records=True),
            done=undone,
        )

    way = button(text.say("record.corrected-back"), lambda: back(run.id), glyph="undo") if run else None
    day = datetime.fromtimestamp(at, tz=UTC).astimezone().date()
    return Banner(text.say("record.corrected", day=text.day(day)), action=way, tone="sunken", glyph="check")
