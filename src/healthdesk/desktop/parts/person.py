"""A person's disc: their colour, always with initials."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from healthdesk.desktop.parts import theme
from healthdesk.domain.people import Person


def draw_disc(painter: QPainter, box: QRectF, person: Person) -> None:
    """Draw a person's disc into a box."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.person_color(person.color))
    painter.drawEllipse(box)
    letters = theme.font("strong")
    letters.setPixelSize(max(9, round(box.height() * 0.38)))
    painter.setFont(letters)
    painter.setPen(theme.color("on_person"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, person.initials)


class PersonDisc(QWidget):
    """A person's disc as a widget, of `size` pixels at 100 %; the name stands beside it and is what is spoken."""

    def __init__(self, person: Person, size: int = 32) -> None:
        super().__init__()
        self._person = person
        self.setFixedSize(theme.px(size), theme.px(size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        draw_disc(painter, QRectF(self.rect()), self._person)
        painter.end()


def disc_icon(person: Person, size: int = 24) -> QIcon:
    """The disc for a menu."""
    picture = QPixmap(QSize(size * 2, size * 2))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_disc(painter, QRectF(0, 0, size * 2, size * 2), person)
    painter.end()
    picture.setDevicePixelRatio(2)
    return QIcon(picture)
