"""One table: each column with some of its values, what it is taken for, and the way to say otherwise."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.fields import choice, chosen, line_edit
from healthdesk.desktop.parts.layout import Card, row, rule, stack
from healthdesk.desktop.parts.notices import Banner, EmptyPlace
from healthdesk.desktop.parts.page import Page
from healthdesk.desktop.parts.plain import ElidedLabel, PlainLabel, Prose, one_line
from healthdesk.desktop.table.model import HAVE_UNITS, column_of, mapping_of, options, reply_of, samples
from healthdesk.domain.mapping import MeasureChoice, Proposal, Role, TableColumn, TableMapping
from healthdesk.domain.records import Changes
from healthdesk.domain.views import Taken


class ColumnLine(QWidget):
    """One column of the table."""

    def __init__(self, column: TableColumn, values: str, measures: tuple[MeasureChoice, ...]) -> None:
        super().__init__()
        self._column = column
        heading = one_line(column.heading) or text.say("table.no-heading")
        self.what: QComboBox = choice(
            text.say("table.what", heading=heading), options(column, measures), reply_of(column)
        )
        self.what.setMinimumWidth(240)
        self.unit: QLineEdit = line_edit(
            text.say("table.unit-of", heading=heading), placeholder=text.say("table.unit"), text=column.unit
        )
        self.unit.setFixedWidth(96)
        self._units = {f"measure:{each.key}": each.unit for each in measures}
        words = stack(ElidedLabel(heading, "strong"), ElidedLabel(values, "small", "ink2"), spacing=2)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(row(words, self.what, self.unit, spacing=12, grow=0))
        self.what.currentIndexChanged.connect(lambda _: self._changed())
        self._show_unit()

    def column(self) -> TableColumn:
        """The column as it is said to be."""
        return column_of(self._column, chosen(self.what), self.unit.text())

    def _changed(self) -> None:
        self.unit.setText(self._units.get(chosen(self.what), self._column.unit))
        self._show_unit()

    def _show_unit(self) -> None:
        self.unit.setVisible(self.column().role in HAVE_UNITS)


class TablePage(Page):
    """What are these columns? Asked once; the next table with the same header is read at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, text.say("table.title"))
        self.body = self.column()
        self._artifact = ""
        self._proposal: Proposal | None = None
        self._columns: list[ColumnLine] = []

    def arrive(self, argument: str) -> None:
        """Ask about the original of this id."""
        self._artifact = argument
        desk, person = self.desk, self.desk.person_id

        def look() -> tuple[Proposal | None, tuple[MeasureChoice, ...]]:
            return desk.session.mapping.proposal(person, argument), desk.session.mapping.choices()

        if person and argument:
            desk.jobs.run(look, owner=self, done=lambda found: self._show(*found), failed=desk.apologise)

    def _show(self, proposal: Proposal | None, measures: tuple[MeasureChoice, ...]) -> None:
        self._proposal = proposal
        if proposal is None:
            self.body.fill([EmptyPlace("document", text.say("table.none"), text.say("table.none-text"))])
            return
        self._columns = [
            ColumnLine(column, samples(proposal, number), measures)
            for number, column in enumerate(proposal.mapping.columns)
        ]
        card = Card(margin=20, spacing=12)
        for number, line in enumerate(self._columns):
            card.add(*([rule()] if number else []), line)
        self._order = choice(
            text.say("table.order"),
            [(key, text.say(f"table.order.{key}")) for key in ("dmy", "mdy", "ymd")],
            proposal.mapping.date_order,
        )
        self._decimal = choice(
            text.say("table.decimal"),
            [(".", text.say("table.decimal.point")), (",", text.say("table.decimal.comma"))],
            proposal.mapping.decimal,
        )
        doubts = [Banner(text.say(f"table.doubt.{each}"), tone="sunken", glyph="ask") for each in proposal.doubts]
        read = button(text.say("table.read"), self._confirm, look="primary", glyph="check")
        habits = Card(margin=20, spacing=12)
        for name, box in ((text.say("table.order"), self._order), (text.say("table.decimal"), self._decimal)):
            box.setMinimumWidth(240)
            habits.add(row(PlainLabel(name, "text", "ink2"), None, box, spacing=12))
        intro = Prose(text.say("table.words"), "text", "ink2")
        self.body.fill([intro, *doubts, card, habits, row(read, None)])

    def mapping(self) -> TableMapping | None:
        """What is said so far."""
        if self._proposal is None:
            return None
        columns = [line.column() for line in self._columns]
        return mapping_of(self._proposal, columns, chosen(self._order), chosen(self._decimal))

    def _confirm(self) -> None:
        mapping, desk, person, artifact = self.mapping(), self.desk, self.desk.person_id, self._artifact
        if mapping is None:
            return
        if not any(column.role in (Role.WHEN, Role.DATED) for column in mapping.columns):
            desk.say(text.say("table.doubt.date"))
            return
        desk.write(
            lambda: desk.session.mapping.confirm(person, artifact, mapping),
            owner=self,
            changes=Changes(frozenset({person}), records=True),
            done=self._read,  # type: ignore[arg-type]  # a job's result is an object
        )

    def _read(self, taken: tuple[Taken, ...]) -> None:
        added = sum(each.run.added for each in taken if each.run)
        self.desk.say(text.many("table.done", added))
        self.desk.go("measures")
