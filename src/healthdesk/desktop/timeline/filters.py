"""What a timeline is narrowed to: a word, kinds, a source, what a laboratory marked, what was entered by hand, one import."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import button, chip
from healthdesk.desktop.parts.fields import line_edit
from healthdesk.desktop.parts.layout import flow
from healthdesk.desktop.parts.plain import one_line
from healthdesk.desktop.timeline.model import FILTERS
from healthdesk.domain.records import Kind
from healthdesk.domain.timeline import Origin, Wish

_WAIT = 150
"""Milliseconds after the last letter before it is looked for."""


class Filters(QWidget):
    """The field and the chips; `changed` is called when something else is wanted."""

    def __init__(self, changed: Callable[[], object], left_import: Callable[[], object]) -> None:
        super().__init__()
        self._changed = changed
        self._run, self._source = "", ""
        self._names: dict[str, str] = {}
        self.field = line_edit(text.say("timeline.filter"), placeholder=text.say("timeline.filter"), look="search")
        words = self.field.fontMetrics().horizontalAdvance(self.field.placeholderText())
        self.field.setMinimumWidth(min(words + theme.px(40), theme.px(360)))
        self.field.setMaximumWidth(theme.px(360))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_WAIT)
        self._pause.timeout.connect(changed)
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self.chips = {key: chip(text.say(f"timeline.{key}"), lambda _on: changed()) for key, _ in FILTERS}
        self.flagged = chip(text.say("timeline.flagged"), lambda _on: changed())
        self.by_hand = chip(text.say("timeline.by-hand"), lambda _on: changed())
        self.batch = chip("", lambda _on: left_import(), checked=True)
        self.batch.hide()
        self.source = button("", look="chip-menu")
        self.source.hide()
        self._menu = QMenu(self.source)
        self.source.setMenu(self._menu)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        self._folded = button(text.say("timeline.filters"), look="chip-menu")
        self._folded.hide()
        self._choices = QMenu(self._folded)
        self._choices.aboutToShow.connect(self._fill)
        self._folded.setMenu(self._choices)
        self._row = flow(self.batch, *self.chips.values(), self.flagged, self.by_hand, self.source, spacing=6)
        lines.addWidget(flow(self.field, self._folded, spacing=6))
        lines.addWidget(self._row)

    @property
    def wish(self) -> Wish:
        """What is wanted."""
        kinds = frozenset(kind for key, held in FILTERS if self.chips[key].isChecked() for kind in held)
        return Wish(
            kinds,
            self.field.text().strip(),
            self._run,
            self._source,
            self.flagged.isChecked(),
            self.by_hand.isChecked(),
        )

    def fold(self, *, narrow: bool) -> None:
        """Where there is little room, as with large text, the chips become one menu."""
        self._row.setVisible(not narrow)
        self._folded.setVisible(narrow)

    def _fill(self) -> None:
        self._choices.clear()
        for each in (self.batch, *self.chips.values(), self.flagged, self.by_hand):
            if not each.isHidden():
                act = QAction(each.text(), self._choices)
                act.setCheckable(True)
                act.setChecked(each.isChecked())
                act.triggered.connect(lambda _on=False, chosen=each: chosen.click())
                self._choices.addAction(act)

    def begin(self, argument: str) -> None:
        """Everything, or `kind:result`, `run:<id>:<name>` and `words:<what was typed>` only."""
        sort, _, rest = argument.partition(":")
        self._run, _, name = rest.partition(":") if sort == "run" else ("", "", "")
        self.batch.setText(one_line(text.say("timeline.from-file", file=name), 60).replace("&", "&&"))
        self.batch.setVisible(bool(self._run))
        self.batch.setChecked(bool(self._run))
        for key, kinds in FILTERS:
            self.chips[key].setChecked(sort == "kind" and rest in kinds)
        for each in (self.flagged, self.by_hand):
            each.setChecked(False)
        self.field.blockSignals(True)
        self.field.setText(rest if sort == "words" else "")
        self.field.blockSignals(False)
        self._choose("")

    def offer(self, kinds: frozenset[Kind], origins: Sequence[Origin]) -> None:
        """Show only chips behind which there is something; a source can be chosen where there are several."""
        for key, held in FILTERS:
            self.chips[key].setVisible(bool(kinds & set(held)) or self.chips[key].isChecked())
        self._menu.clear()
        group = QActionGroup(self._menu)
        for at, name in (("", text.say("timeline.any-source")), *((each.id, each.name) for each in origins)):
            act = QAction(one_line(text.file_name(name), 70).replace("&", "&&"), self._menu)
            act.setCheckable(True)
            act.setChecked(at == self._source)
            act.triggered.connect(lambda _on=False, at=at: self._take(at))
            group.addAction(act)
            self._menu.addAction(act)
        if self._source not in {each.id for each in origins}:
            self._source = ""
        self._names = {each.id: text.file_name(each.name) for each in origins}
        self.source.setVisible(len(origins) > 1)
        self._choose(self._source)

    def _take(self, origin: str) -> None:
        self._choose(origin)
        self._changed()

    def _choose(self, origin: str) -> None:
        self._source = origin
        name = self._names.get(origin, "")
        said = text.say("timeline.source", file=name) if name else text.say("timeline.any-source")
        self.source.setText(one_line(said, 40).replace("&", "&&"))
        self.source.setAccessibleName(one_line(said))
