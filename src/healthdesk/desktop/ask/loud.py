"""An emergency or a wish to die: one card with the number and nothing else, until it is put away; then a line of it stays."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.icons import Glyph
from healthdesk.desktop.parts.layout import Card, Column, row
from healthdesk.desktop.parts.plain import Prose
from healthdesk.domain.answers import Answer, AnswerKind

LOUD = frozenset({AnswerKind.EMERGENCY, AnswerKind.CRISIS})
_CALM = 640


def _looks(answer: Answer) -> tuple[str, str]:
    return ("red", "on_red") if answer.kind is AnswerKind.EMERGENCY else ("calm", "on_calm")


def loud_card(answer: Answer) -> Card:
    """The card: the first sentence large."""
    look, ink = _looks(answer)
    card = Card(look, margin=28, spacing=14)
    for at, sentence in enumerate(answer.sentences):
        card.add(Prose(sentence.text, "figure" if at == 0 else "prose", ink))
    card.setAccessibleName(answer.text)
    card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return card


class LoudView(Column):
    """The card, alone, with the one way to go on."""

    def __init__(self, put_away: Callable[[], object]) -> None:
        super().__init__()
        self._put_away = put_away
        self.answer: Answer | None = None
        self.card: Card | None = None
        self.go_on: QPushButton | None = None

    def show_answer(self, answer: Answer) -> None:
        """Show this card, and nothing of another one."""
        self.answer = answer
        self.card = loud_card(answer)
        emergency = answer.kind is AnswerKind.EMERGENCY
        self.go_on = button(text.say("ask.go-on" if emergency else "ask.go-back"), self._put_away)
        self.fill([self.card, row(None, self.go_on)])
        self.card.setFocus(Qt.FocusReason.OtherFocusReason)


def loud_line(answer: Answer) -> QWidget:
    """What stays in sight after the card was put away: the sentence with the number, on the card's colour."""
    look, ink = _looks(answer)
    card = Card(look, margin=12, spacing=4)
    words = next((one.text for one in answer.sentences if any(sign.isdigit() for sign in one.text)), answer.text)
    line = Prose(words, "strong", ink)
    line.setAccessibleName(words)
    card.add(row(Glyph("phone", ink, 18), line, spacing=10, grow=1))
    card.setAccessibleName(words)
    return card
