"""A sentence with its citation marks at its end; each mark is a button that opens the record it rests on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.ask.model import tied
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import button, tip
from healthdesk.desktop.parts.plain import Prose
from healthdesk.domain.answers import Citation, Sentence

MARK = QSize(20, 18)
GAP = 4


class CitedSentence(QWidget):
    """One sentence of an answer."""

    def __init__(
        self,
        sentence: Sentence,
        citations: Sequence[Citation],
        opened: Callable[[Citation], object],
        *,
        strong: Sequence[str] = (),
        role: str = "prose",
        most: int = 4,
    ) -> None:
        super().__init__()
        self._prose = Prose(tied(sentence.text), role, strong=strong)
        self._prose.setParent(self)
        self.marks: list[QPushButton] = []
        for number in sentence.citations[:most]:
            if 0 <= number < len(citations):
                self._add_mark(number, citations[number], opened)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels for a width."""
        return self._arrange(width, place=False)

    def sizeHint(self) -> QSize:
        """As the paragraph wishes."""
        wish = self._prose.sizeHint()
        return QSize(wish.width(), self.heightForWidth(wish.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break anew."""
        super().resizeEvent(event)
        self._arrange(self.width(), place=True)

    def _add_mark(self, number: int, citation: Citation, opened: Callable[[Citation], object]) -> None:
        when = text.iso_day(citation.date)
        spoken = text.say("ask.mark", number=number + 1, title=citation.title or citation.resource_type, when=when)
        mark = button(str(number + 1), lambda: opened(citation), look="cite", name=spoken)
        mark.setFont(theme.font("small-strong", tabular=True))
        mark.setParent(self)
        tip(mark, spoken)
        self.marks.append(mark)

    def _arrange(self, width: int, *, place: bool) -> int:
        _, height, end = self._prose.laid_out(width)
        step = round(height / max(len(self._prose.laid_out(width)[0]), 1)) if not end.y() else round(height - end.y())
        x, y = round(end.x()) + 6, round(end.y())
        for mark in self.marks:
            metrics = mark.fontMetrics()
            wide = max(MARK.width(), metrics.horizontalAdvance(mark.text()) + 10)
            tall = max(MARK.height(), metrics.height() + 2)
            if x + wide > width:
                x, y = 0, y + step
            if place:
                mark.setGeometry(x, y + (step - tall) // 2, wide, tall)
            x += wide + GAP
        whole = max(round(height), y + step)
        if place:
            self._prose.move(QPoint(0, 0))
            self._prose.resize(width, round(height) + 1)
        return whole
