"""A measure leaves the page: as PDF, as a picture, on paper, or to the clipboard. The ledger is told each time."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.measures.chart_card import ChartCard
from healthdesk.desktop.measures.paper import MOST_ROWS, Sheet, as_pdf, as_png, draw
from healthdesk.desktop.measures.points import as_table, read_page, summed
from healthdesk.desktop.parts.copying import as_table as to_clipboard
from healthdesk.desktop.parts.copying import copy
from healthdesk.desktop.parts.dialogs import choose_place, tell
from healthdesk.desktop.parts.values import flag_words, value_words
from healthdesk.domain.disclosures import Way
from healthdesk.domain.records import Changes, Kind, Measurement
from healthdesk.domain.views import Written

MOST_COPIED = 10_000
"""Rows that go to the clipboard at most."""


class Leaving:
    """What can be done with one measure's page besides looking at it."""

    def __init__(self, desk: Desk, page: QWidget, card: ChartCard, title: str) -> None:
        self._desk, self._page, self._card, self._title = desk, page, card, title

    def copy(self) -> None:
        """Copy the values as a table."""

        def put(points: Sequence[Measurement]) -> None:
            copy(to_clipboard(as_table(points, self._card.computed)))
            self._note(Way.COPY, len(points))
            self._desk.say(text.many("measure.copied", len(points)))

        self._with_points(MOST_COPIED, put)

    def save(self, form: str) -> None:
        """Save as "pdf" or "png" where the person says."""
        name = f"{self._card.history.key.replace(':', '-')}.{form}"
        choose_place(self._page.window(), text.say(f"measure.save-{form}"), name, lambda place: self.write(form, place))

    def write(self, form: str, place: Path) -> None:
        """Draw it and write it there."""
        desk, person = self._desk, self._desk.person_id

        def drawn(points: Sequence[Measurement]) -> None:
            sheet = self.sheet(points)
            if form == "pdf":
                content = as_pdf(sheet, desk.session.preferences.get("country"))
            else:
                content = as_png(sheet, QSize(self._card.chart.width(), self._card.chart.height()))
            counts = {Kind.RESULT.value: len(points)}

            def keep() -> Written:
                return desk.session.disclosures.write_bytes(person, place, content, Way.TABLE, form, counts)

            desk.write(
                keep, owner=self._page, changes=Changes(settings=True),
                done=lambda _written: desk.say(text.say("measure.saved", file=place.name)),
            )  # fmt: skip

        self._with_points(MOST_ROWS, drawn)

    def print_out(self) -> None:
        """Print it by the system's own dialog."""
        # Printing needs the system's print libraries, which not every machine has.
        try:
            from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - optional on some systems
        except ImportError:
            tell(self._page.window(), text.say("measure.print"), text.say("recovery.no-printer"))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._page.window())
        dialog.accepted.connect(lambda: self._with_points(MOST_ROWS, lambda points: self._printed(printer, points)))
        dialog.setModal(True)
        dialog.show()

    def _printed(self, device: QPagedPaintDevice, points: Sequence[Measurement]) -> None:
        draw(device, self.sheet(points), float(device.logicalDpiX()))
        self._note(Way.PRINT, len(points))

    def sheet(self, points: Sequence[Measurement]) -> Sheet:
        """The measure for paper: its newest value, the chart as it stands, these values."""
        card, person = self._card, self._desk.person
        newest = points[0] if points else card.history.newest[0]
        said = (text.moment(newest.date), value_words(newest.quantity), summed(newest), flag_words(newest.quantity))
        notes = [card.facts, *card.notes_on_paper]
        if len(points) < card.history.count:
            notes.append(text.many("measure.newest-only", len(points)))
        return Sheet(
            f"{person.name} · {self._title}" if person else self._title,
            (" · ".join(filter(None, said)), text.say("measure.printed-on", day=text.day(self._desk.today))),
            card.chart.plot, card.chart.window_shown, tuple(notes), as_table(points, card.computed),
        )  # fmt: skip

    def _with_points(self, most: int, then: Callable[[Sequence[Measurement]], object]) -> None:
        desk, person, concepts = self._desk, self._desk.person_id, self._card.history.concepts
        desk.jobs.run(
            lambda: read_page(desk.session, person, concepts, 0, most),
            owner=self._page,
            done=then,
            failed=desk.apologise,
        )

    def _note(self, way: Way, count: int) -> None:
        desk, person = self._desk, self._desk.person_id
        desk.write(
            lambda: desk.session.disclosures.add(person, way, form="measure", counts={Kind.RESULT.value: count}),
            owner=self._page, changes=Changes(settings=True),
        )  # fmt: skip
