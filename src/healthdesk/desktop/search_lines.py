"""What a search shows: lines by group, and how they are painted with the words that were looked for marked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from healthdesk.desktop import text
from healthdesk.desktop.palette.ways import Way
from healthdesk.desktop.parts import icons, theme
from healthdesk.desktop.parts.plain import one_line
from healthdesk.desktop.parts.record_list import record_row
from healthdesk.domain.hits import Found, Hit, Sort
from healthdesk.domain.knowledge import concept_name
from healthdesk.domain.knowledge.lexicon import words_of

LINE_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
HEAD: Final = 30
ROW: Final = 48
_Index = QModelIndex | QPersistentModelIndex
_MOST: Final = 6
"""Lines of one group."""
_WAYS: Final = 4
Act = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Line:
    """A line that can be chosen, or a group's name where `act` is None."""

    title: str
    detail: str = ""
    aside: str = ""
    glyph: str = ""
    act: Act | None = None
    group: str = ""

    @property
    def spoken(self) -> str:
        """The line in words."""
        return one_line(", ".join(filter(None, (self.title, self.detail, self.aside, self.group))))


def lines_of(ways: Sequence[Way], found: Found, act_of: Callable[[Hit], Act]) -> list[Line]:
    """The lines of what was found: pages and acts, measures, records by kind as the best of each stand, texts, questions."""
    made = _group(text.say("search.go"), [Line(way.label, "", way.keys, way.glyph, way.act) for way in ways[:_WAYS]])
    by_group: dict[str, list[Line]] = {}
    for hit in found.hits:
        by_group.setdefault(_group_of(hit), []).append(_line(hit, act_of(hit)))
    for name, lines in by_group.items():
        made += _group(name, lines[:_MOST])
    return made


def _group(name: str, lines: list[Line]) -> list[Line]:
    return [Line(name), *(Line(x.title, x.detail, x.aside, x.glyph, x.act, name) for x in lines)] if lines else []


def _group_of(hit: Hit) -> str:
    if hit.sort is Sort.RECORD and hit.record is not None:
        return text.kinds_name(hit.record.kind)
    key = {Sort.MEASURE: "nav.measures", Sort.TEXT: "search.texts"}.get(hit.sort, "search.questions")
    return text.say(key)


def _line(hit: Hit, act: Act) -> Line:
    if hit.sort is Sort.MEASURE:
        return Line(concept_name(hit.id, text.language()) or hit.id, glyph="chart", act=act)
    if hit.sort is Sort.QUESTION or hit.record is None:
        return Line(one_line(hit.title), one_line(hit.excerpt), glyph="ask", act=act)
    row = record_row(hit.record, with_date=True)
    if hit.sort is Sort.TEXT:
        page = text.say("search.page", number=hit.page) if hit.page else ""
        aside = " · ".join(filter(None, (row.aside, page)))
        return Line(row.title, one_line(hit.excerpt, 200), aside, row.glyph, act)
    detail = " · ".join(filter(None, (row.value, row.detail, row.tag)))
    return Line(row.title, detail, row.aside, row.glyph, act)


def marked(said: str, words: Sequence[str]) -> list[tuple[str, bool]]:
    """What is said in pieces, each with whether it is a word that was looked for: by its beginning, or as part of it."""
    pieces: list[tuple[str, bool]] = []
    done = 0
    for word, start, end in words_of(said):
        if any(word.startswith(each) or (len(each) > 4 and each in word) for each in words):
            pieces += [(said[done:start], False), (said[start:end], True)]
            done = end
    return [*(piece for piece in pieces if piece[0]), *([(said[done:], False)] if said[done:] else [])]


class LinesModel(QAbstractListModel):
    """The lines, and the words to mark in them."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[Line, ...] = ()
        self.words: tuple[str, ...] = ()

    def show(self, lines: Sequence[Line], words: Sequence[str]) -> None:
        """Show these."""
        self.beginResetModel()
        self.lines, self.words = tuple(lines), tuple(words)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What a line says."""
        if not 0 <= index.row() < len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken
        return line if role == LINE_ROLE else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A group's name cannot be chosen."""
        line = index.data(LINE_ROLE)
        enabled = Qt.ItemFlag.ItemIsEnabled
        return enabled if line is None or line.act is None else enabled | Qt.ItemFlag.ItemIsSelectable

    def by_group(self) -> list[tuple[str, list[Line]]]:
        """The lines that can be chosen by the name of their group."""
        chosen = [line for line in self.lines if line.act is not None]
        return [(name, list(some)) for name, some in groupby(chosen, key=lambda line: line.group)]


class LinePainter(QStyledItemDelegate):
    """Icon, title and a line under it with marks, a date at the right."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """A group's name is lower."""
        line: Line = index.data(LINE_ROLE)
        return QSize(200, theme.px(HEAD) if line.act is None else max(theme.px(ROW), theme.target()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one line."""
        line: Line = index.data(LINE_ROLE)
        model = index.model()
        words = model.words if isinstance(model, LinesModel) else ()
        box = QRectF(option.rect).adjusted(2, 1, -2, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.act is None:
            painter.setFont(theme.font("small-strong"))
            painter.setPen(theme.color("ink3"))
            place = box.adjusted(10, 0, -10, -theme.px(3))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), line.title)
        else:
            _ground(painter, box, option)
            _said(painter, box, line, words)
        painter.restore()


def _ground(painter: QPainter, box: QRectF, option: QStyleOptionViewItem) -> None:
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(QPen(theme.color("accent"), 2) if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_soft" if chosen else "hover"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)


def _said(painter: QPainter, box: QRectF, line: Line, words: Sequence[str]) -> None:
    side = theme.px(20)
    icons.paint(
        painter, line.glyph, QRectF(box.left() + 12, box.center().y() - side / 2, side, side), theme.color("ink2")
    )
    painter.setFont(theme.font("small", tabular=True))
    painter.setPen(theme.color("ink2"))
    aside = painter.fontMetrics().elidedText(line.aside, Qt.TextElideMode.ElideRight, int(box.width() * 0.35))
    right = box.adjusted(0, 0, -14, 0)
    painter.drawText(right, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), aside)
    used = painter.fontMetrics().horizontalAdvance(aside) + 28
    room = box.adjusted(12 + side + 12, 0, -used, 0)
    if line.detail:
        upper = QRectF(room.left(), room.top() + theme.px(4), room.width(), room.height() / 2 - theme.px(4))
        lower = QRectF(room.left(), room.center().y(), room.width(), room.height() / 2 - theme.px(4))
        _pieces(painter, upper, line.title, words, theme.font("strong"), "ink")
        _pieces(painter, lower, line.detail, words, theme.font("small"), "ink2")
    else:
        _pieces(painter, room, line.title, words, theme.font("strong"), "ink")


def _pieces(painter: QPainter, room: QRectF, said: str, words: Sequence[str], font: QFont, ink: str) -> None:
    """One line of text, what was looked for underlined on a soft ground."""
    painter.setFont(font)
    metrics = painter.fontMetrics()
    fitting = metrics.elidedText(said, Qt.TextElideMode.ElideRight, int(room.width()))
    left = room.left()
    for piece, wanted in marked(fitting, words):
        width = metrics.horizontalAdvance(piece)
        place = QRectF(left, room.center().y() - metrics.height() / 2, width + 1, metrics.height())
        under = QFont(font)
        under.setUnderline(wanted)
        if wanted:
            painter.fillRect(place.adjusted(-1, 0, 0, 0), theme.color("accent_soft"))
        painter.setFont(under)
        painter.setPen(theme.color(ink))
        painter.drawText(
            place.adjusted(0, 0, 8, 0), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), piece
        )
        left += width
