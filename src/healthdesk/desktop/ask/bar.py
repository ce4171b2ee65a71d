"""The line to ask at the foot of the page; while an answer is being looked for, its button stops that."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.ask.loud import loud_line
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.fields import line_edit
from healthdesk.desktop.parts.layout import Card, clear, row
from healthdesk.desktop.parts.page import within_column
from healthdesk.desktop.parts.plain import Prose, one_line
from healthdesk.domain.answers import Answer


class AskBar(QWidget):
    """A field, its button, what HealthDesk is, and the human line once somebody has needed it."""

    def __init__(self, ask: Callable[[str], object], stop: Callable[[], object]) -> None:
        super().__init__()
        self._ask = ask
        self.field = line_edit(text.say("nav.ask"), look="ask")
        self.send = button(text.say("ask.send"), self._send, look="primary", glyph="arrow")
        self.stop = button(text.say("ask.stop"), stop, glyph="stop", name=text.say("ask.stop-looking"))
        self.stop.hide()
        self.field.returnPressed.connect(self._send)
        self.setFocusProxy(self.field)
        card = Card("accent", margin=12, spacing=8)
        card.add(row(self.field, self.send, self.stop, spacing=12, grow=0))
        self._human = QVBoxLayout()
        self._human.setContentsMargins(0, 0, 0, 0)
        lines = QVBoxLayout()
        lines.setSpacing(8)
        lines.addLayout(self._human)
        lines.addWidget(card)
        lines.addWidget(Prose(text.say("ask.about"), "small", "ink2"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(within_column(lines, top=8, bottom=10))

    def name(self, first_name: str, *, follows: bool) -> None:
        """Say about whom one asks, or that one may go on asking."""
        prompt = one_line(text.say("ask.follow" if follows else "ask.prompt", name=first_name))
        self.field.setPlaceholderText(prompt)
        self.field.setAccessibleName(prompt)

    def busy(self, *, busy: bool) -> None:
        """Whether an answer is being looked for."""
        self.send.setVisible(not busy)
        self.stop.setVisible(busy)

    def show_human(self, crisis: Answer) -> None:
        """Keep the human line in sight from now on."""
        clear(self._human)
        self._human.addWidget(loud_line(crisis))

    def _send(self) -> None:
        question = one_line(self.field.text())
        if question:
            self.field.clear()
            self._ask(question)
