"""A sentence that passes by at the foot of the window, with at most one thing to do: usually to undo what it says."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEasingCurve, QEvent, QPropertyAnimation, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.layout import Card, row
from healthdesk.desktop.parts.plain import PlainLabel, one_line
from healthdesk.desktop.parts.tokens import XXL

SECONDS: Final = 6
"""How long a sentence stays."""
SECONDS_TO_ACT: Final = 20
"""How long one stays that offers something (WCAG 2.2, 2.2.1: twenty seconds to act); longer while it is looked at."""


class Toast(Card):
    """The sentence. It waits while the pointer or the focus is on it; Ctrl Z does what it offers to undo."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("toast", margin=8)
        self.setParent(parent)
        self._words = PlainLabel("", "text", "ground", wrap=True)
        self.act = button("", self._take, look="toast")
        self._line = row(self._words, self.act, spacing=16, margins=(8, 4, 4, 4), grow=0)
        self.add(self._line)
        self._offer: Callable[[], object] | None = None
        self._gone = QTimer(self)
        self._gone.setSingleShot(True)
        self._gone.timeout.connect(self._leave)
        self._veil = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(self._veil)
        self._undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), parent, self._take)
        self.act.installEventFilter(self)
        self.hide()

    def say(self, words: str, seconds: int = SECONDS) -> None:
        """Show a sentence for some seconds."""
        self._show(words, "", None, seconds)

    def offer(self, words: str, act: Callable[[], object], label: str = "", seconds: int = SECONDS_TO_ACT) -> None:
        """Show a sentence with one thing to do; it is called "Undo" unless named otherwise."""
        self._show(words, label or text.say("toast.undo"), act, seconds)

    def settle(self) -> None:
        """Stand at the foot of the window, as wide as the words, up to a column."""
        around = self.parentWidget()
        if around is None:
            return
        self._words.setMinimumWidth(0)
        wish = self._words.fontMetrics().horizontalAdvance(self._words.text()) + 4
        rest = 60 + (self.act.sizeHint().width() + 16 if self._offer else 0)
        width = min(wish + rest, theme.px(640), around.width() - 2 * XXL)
        self._words.setMinimumWidth(width - rest)
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else self.sizeHint().height()
        self.setFixedSize(width, max(height, theme.target() + 16))
        self.move((around.width() - width) // 2, around.height() - self.height() - theme.px(34) - 12)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while the pointer is on it."""
        self._gone.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go on."""
        self._go_on()
        super().leaveEvent(event)

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        """Wait while the button has the focus."""
        if event.type() == QEvent.Type.FocusIn:
            self._gone.stop()
        elif event.type() == QEvent.Type.FocusOut:
            self._go_on()
        return False

    def _go_on(self) -> None:
        if self.isVisible() and not self.act.hasFocus():
            self._gone.start((SECONDS_TO_ACT if self._offer else SECONDS) * 1000)

    def _show(self, words: str, label: str, act: Callable[[], object] | None, seconds: int) -> None:
        said = one_line(words)
        self._words.setText(said)
        self._offer = act
        self._undo.setEnabled(act is not None and label == text.say("toast.undo"))
        self.act.setText(label)
        self.act.setAccessibleName(one_line(f"{label}: {said}") if label else "")
        self.act.setVisible(act is not None)
        self.setAccessibleName(said)
        self.settle()
        self.show()
        self.raise_()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        fade = QPropertyAnimation(self._veil, b"opacity", self)
        fade.setDuration(theme.motion())
        fade.setStartValue(0.0)
        fade.setEndValue(1.0)
        fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        fade.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)
        self._gone.start(seconds * 1000)

    def _take(self) -> None:
        act, self._offer = self._offer, None
        self._leave()
        if act is not None:
            act()

    def _leave(self) -> None:
        self._gone.stop()
        self._offer = None
        self._undo.setEnabled(False)
        self.hide()
