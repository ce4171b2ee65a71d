"""Fields with their label above and a hint or a kind word below; every field is named for assistive technology."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import icon_button, tip
from healthdesk.desktop.parts.icons import icon
from healthdesk.desktop.parts.layout import stack
from healthdesk.desktop.parts.plain import PlainLabel, Prose, one_line, shown


def line_edit(name: str, *, placeholder: str = "", text: str = "", look: str = "") -> QLineEdit:
    """A field of one line."""
    made = QLineEdit(one_line(text))
    made.setAccessibleName(one_line(name))
    made.setPlaceholderText(one_line(placeholder))
    made.setFont(theme.font("prose" if look == "ask" else "text"))
    if look:
        made.setProperty("look", look)
    return made


def choice(name: str, options: Iterable[tuple[str, str]], value: str = "") -> QComboBox:
    """A choice among (value, label) pairs; `value` is chosen at first."""
    made = QComboBox()
    made.setAccessibleName(one_line(name))
    # On Linux Qt hands over the value in place of the name: the description says what the choice is about.
    made.setAccessibleDescription(one_line(name))
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    for key, label in options:
        made.addItem(one_line(label), key)
    made.setCurrentIndex(max(made.findData(value), 0))
    return made


def chosen(box: QComboBox) -> str:
    """The value chosen in a choice."""
    return str(box.currentData() or "")


def text_edit(name: str, *, rows: int = 5) -> QPlainTextEdit:
    """A field of several lines."""
    made = QPlainTextEdit()
    made.setAccessibleName(one_line(name))
    made.setTabChangesFocus(True)
    made.setFixedHeight(rows * theme.px(20) + theme.px(20))
    return made


class PassphraseEdit(QLineEdit):
    """A field whose text is hidden until the eye is pressed; it keeps no undo and completes nothing."""

    def __init__(self, name: str, show: str, hide: str) -> None:
        super().__init__()
        self.setAccessibleName(one_line(name))
        self.setFont(theme.font("prose"))
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._words = (show, hide)
        self._eye = icon_button("eye", show, self._turn)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 2, 0)
        line.addStretch(1)
        line.addWidget(self._eye)
        self._eye.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setTextMargins(0, 0, self._eye.sizeHint().width(), 0)
        self.setMinimumHeight(self._eye.sizeHint().height() + 4)

    def _turn(self) -> None:
        hidden = self.echoMode() is QLineEdit.EchoMode.Password
        self.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._eye.setIcon(icon("eye-off" if hidden else "eye"))
        self._eye.setAccessibleName(self._words[1 if hidden else 0])
        tip(self._eye, self._words[1 if hidden else 0])

    def take(self) -> str:
        """The text, and the field is empty afterwards."""
        text = self.text()
        self.clear()
        return text


class Field(QWidget):
    """A label, a field, and room for a hint or for what is still to be done."""

    def __init__(self, label: str, field: QWidget, hint: str = "") -> None:
        super().__init__()
        self.field = field
        self._hint = hint
        self._label = PlainLabel(label, "strong", wrap=True)
        self._label.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(one_line(label))
        if hint:
            field.setAccessibleDescription(self._described(hint))
        self._below = Prose(hint, "small", "ink2")
        self._below.setVisible(bool(hint))
        holder = stack(self._label, field, self._below, spacing=6)
        layout = holder.layout()
        assert layout is not None
        self.setLayout(layout)

    def tell(self, text: str) -> None:
        """Say below the field what is still to be done; "" goes back to the hint."""
        words = shown(text or self._hint)
        self._below.setText(words)
        self._below.setVisible(bool(words))
        self.field.setAccessibleDescription(self._described(words))

    def _described(self, words: str) -> str:
        """What is said of the field beside its name; of a choice that includes what it is about."""
        about = self._label.text() if isinstance(self.field, QComboBox) else ""
        return one_line(". ".join(filter(None, (about, words))))


class StrengthMeter(QWidget):
    """Four bars that fill as a passphrase gets harder to guess; the words beside it say the same."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._score = 0
        self._name = name
        self.setFixedHeight(6)
        self.setAccessibleName(one_line(name))

    def show_score(self, score: int, words: str) -> None:
        """Fill `score` of four bars."""
        self._score = max(0, min(score, 4))
        self.setAccessibleName(one_line(f"{self._name}: {words}"))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the field."""
        return QSize(200, 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap = 6
        width = (self.width() - 3 * gap) / 4
        for bar in range(4):
            full = theme.color("accent" if self._score >= 3 else "edge")
            painter.setBrush(full if bar < self._score else theme.color("hover"))
            painter.drawRoundedRect(QRectF(bar * (width + gap), 0, width, 6), 3, 3)
        painter.end()
