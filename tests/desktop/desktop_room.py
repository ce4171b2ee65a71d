"""What has no room: words of the window that are cut off, elided or pushed out of sight."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from healthdesk.desktop import labels, text
from healthdesk.desktop.parts.plain import ElidedLabel, Prose
from healthdesk.domain.languages import LANGUAGES

SLACK = 1
"""Pixels that rounding may take."""


def longest_language() -> str:
    """The language whose labels are longest in all."""
    return max(LANGUAGES, key=lambda language: sum(len(labels.forms(key, language)[-1]) for key in labels.known()))


def own_labels() -> frozenset[str]:
    """The labels that stand for themselves in the language in force: nothing of a record is in them."""
    forms = (form for key in labels.known() for form in labels.forms(key, text.language()))
    return frozenset(form for form in forms if form and "{" not in form)


def short_of_room(top: QWidget) -> Iterator[str]:
    """A line for each visible widget whose words need more room than it has."""
    ours = own_labels()
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or widget.width() == 0:
            continue
        said, lacks = needs(widget, ours)
        if said and lacks:
            yield f"{type(widget).__name__} “{said[:60]}”: {lacks}"
        elif said and (hidden := beyond(widget, top)):
            yield f"{type(widget).__name__} “{said[:60]}”: {hidden}"


def needs(widget: QWidget, ours: frozenset[str]) -> tuple[str, str]:
    """The words of a widget, and what they lack; "" for what has no words or enough room."""
    if isinstance(widget, ElidedLabel):
        words = widget.text()
        return words, lack(width_of(widget, words), widget.width()) if words in ours else ""
    if isinstance(widget, QLabel):
        return widget.text(), of_label(widget)
    if isinstance(widget, QLineEdit):
        return widget.placeholderText(), of_field(widget)
    if isinstance(widget, QComboBox):
        style = QStyleOptionComboBox()
        widget.initStyleOption(style)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, style, part, widget).width()
        words = widget.currentText()
        return words, lack(width_of(widget, words), room) if words in ours else ""
    if isinstance(widget, QTabBar):
        wide = sum(widget.tabSizeHint(at).width() for at in range(widget.count()))
        return " ".join(widget.tabText(at) for at in range(widget.count())), lack(wide, widget.width())
    if isinstance(widget, QAbstractButton) and widget.text().strip():
        return widget.text().strip(), of_button(widget)
    return "", ""


def of_label(label: QLabel) -> str:
    """What the words of a label lack, on its lines or broken into them."""
    words, room = label.text(), label.contentsRect()
    if not words or label.wordWrap() is False:
        lines = words.split("\n")
        wide = max((width_of(label, line) for line in lines), default=0)
        return lack(wide, room.width())
    longest = max((width_of(label, word) for word in words.split()), default=0)
    if isinstance(label, Prose):  # breaks anywhere when a word is wider than all of it
        longest = min(longest, room.width())
    tall = label.heightForWidth(label.width())
    step = QFontMetrics(label.font()).height()
    return lack(longest, room.width()) or (
        "" if tall <= label.height() + step // 2 else f"{tall - label.height()} px tall"
    )


def of_field(field: QLineEdit) -> str:
    """What the hint in an empty field lacks."""
    hint = field.placeholderText()
    return "" if field.text() else lack(width_of(field, hint), field.contentsRect().width() - 8)


def of_button(button: QAbstractButton) -> str:
    """What the words of a button lack; one that breaks its words or is a row has labels of its own."""
    room = button.width()
    wide = button.sizeHint().width() if not isinstance(button, QRadioButton) else button.minimumSizeHint().width()
    return lack(wide, room)


def width_of(widget: QWidget, words: str) -> int:
    """Pixels of words in a widget's font."""
    return QFontMetrics(widget.font()).size(Qt.TextFlag.TextSingleLine, words.replace("\n", " ")).width()


def lack(needed: int, given: int) -> str:
    """How much is missing, in words."""
    return f"{needed - given} px wide" if needed > given + SLACK else ""


def beyond(widget: QWidget, top: QWidget) -> str:
    """How far a widget reaches out of what holds it, sideways, or out of what does not scroll, downwards."""
    parent = widget.parentWidget()
    while parent is not None:
        left = widget.mapTo(parent, QPoint(0, 0))
        if left.x() < -SLACK or left.x() + widget.width() > parent.width() + SLACK:
            scrolls = isinstance(parent.parentWidget(), QAbstractScrollArea)
            where = "page that scrolls" if scrolls else type(parent).__name__
            return f"{left.x() + widget.width() - parent.width()} px out of a {where}"
        if parent is top or parent.isWindow():
            return ""
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            widget = parent.parentWidget()  # within, everything scrolls up and down
            parent = widget
        parent = parent.parentWidget()
    return ""
