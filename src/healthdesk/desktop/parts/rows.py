"""Things beside one another that break into lines when large text leaves them no room."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayoutItem

from healthdesk.desktop.parts import theme

BREAKS: Final = 1.2
"""Above this text size rows may break; below it they are what Qt makes of them."""
_WORDS: Final = 90
"""Pixels at 100 % that words should have before the next thing goes to a line of its own."""


class Row(QHBoxLayout):
    """A row as Qt makes it where it fits, else lines of as many things as fit; the one that can grow takes the rest."""

    def minimumSize(self) -> QSize:
        """The widest thing, and the height of the row."""
        edge = self.contentsMargins()
        widest = max((self._least(each) for each in self._things()), default=0)
        return QSize(widest + edge.left() + edge.right(), super().minimumSize().height())

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels for a width."""
        if self._fits(width):
            own = super().heightForWidth(width) if super().hasHeightForWidth() else -1
            return own if own >= 0 else super().sizeHint().height()
        edge = self.contentsMargins()
        return (
            self._in_lines(QRect(0, 0, width - edge.left() - edge.right(), 0), place=False) + edge.top() + edge.bottom()
        )

    def setGeometry(self, box: QRect) -> None:
        """Place them."""
        if self._fits(box.width()):
            super().setGeometry(box)
        else:
            super().setGeometry(QRect(box.topLeft(), QSize(super().minimumSize().width(), box.height())))
            self._in_lines(box.marginsRemoved(self.contentsMargins()), place=True)

    def _things(self) -> list[QLayoutItem]:
        held = (self.itemAt(at) for at in range(self.count()))
        return [each for each in held if each is not None and each.spacerItem() is None and not each.isEmpty()]

    def _least(self, each: QLayoutItem) -> int:
        """What a thing must have: words that can break, a few of them."""
        least = each.minimumSize().width()
        return least if not self._grows(each) else max(least, min(each.sizeHint().width(), theme.px(_WORDS)))

    def _fits(self, width: int) -> bool:
        edge = self.contentsMargins()
        things = self._things()
        needed = sum(self._least(each) for each in things) + self.spacing() * max(len(things) - 1, 0)
        return needed + edge.left() + edge.right() <= width

    def _grows(self, each: QLayoutItem) -> bool:
        at = next(at for at in range(self.count()) if self.itemAt(at) is each)
        return (
            self.stretch(at) > 0
            or bool(each.expandingDirections() & Qt.Orientation.Horizontal)
            or each.hasHeightForWidth()
        )

    def _in_lines(self, box: QRect, *, place: bool) -> int:
        y, gap = box.y(), self.spacing()
        for line in self._lines(box.width()):
            fixed = [min(each.sizeHint().width(), box.width()) for each in line]
            spare = box.width() - gap * (len(line) - 1)
            growing = next((at for at, each in enumerate(line) if self._grows(each)), None)
            if growing is not None:
                fixed[growing] = max(spare - sum(fixed) + fixed[growing], self._least(line[growing]))
            tall = max(_tall(each, width) for each, width in zip(line, fixed, strict=True))
            x = box.x()
            for each, width in zip(line, fixed, strict=True):
                if place:
                    high = _tall(each, width)
                    each.setGeometry(QRect(x, y + (tall - high) // 2, width, high))
                x += width + gap
            y += tall + max(gap, theme.px(6))
        return max(y - max(gap, theme.px(6)) - box.y(), 0)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for each in self._things():
            wish = self._least(each) if self._grows(each) else each.sizeHint().width()
            if not lines or used + self.spacing() + wish > width:
                lines.append([])
                used = -self.spacing()
            lines[-1].append(each)
            used += self.spacing() + wish
        return lines


def _tall(each: QLayoutItem, width: int) -> int:
    return each.heightForWidth(width) if each.hasHeightForWidth() else each.sizeHint().height()
