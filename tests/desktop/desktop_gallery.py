"""Every part in every state, as pictures: `python tests/desktop/desktop_gallery.py OUT`.

Light, dark and contrast, at 100 and 200 % text, in the full and the simple view. The tests draw them too and look whether
each can be seen, and whether the ring of the keyboard's focus can.
"""

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QVBoxLayout, QWidget

from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.brand import Mark
from healthdesk.desktop.parts.buttons import PressRow, RowButton, button, chip, icon_button, suggestion
from healthdesk.desktop.parts.chart import Line, Point, Sparkline
from healthdesk.desktop.parts.chart_days import Bar, Bars
from healthdesk.desktop.parts.chart_time import TimeChart
from healthdesk.desktop.parts.dropping import DropVeil
from healthdesk.desktop.parts.fields import Field, PassphraseEdit, StrengthMeter, choice, line_edit, text_edit
from healthdesk.desktop.parts.folds import Fold
from healthdesk.desktop.parts.icons import Glyph
from healthdesk.desktop.parts.layout import Card, flow, row, section, stack, tiles
from healthdesk.desktop.parts.nav import NavEntry
from healthdesk.desktop.parts.notices import Banner, Dot, EmptyPlace, Tag
from healthdesk.desktop.parts.person import PersonDisc
from healthdesk.desktop.parts.plain import PlainLabel, Prose
from healthdesk.desktop.parts.record_list import RecordList, Row
from healthdesk.desktop.parts.segments import Segments
from healthdesk.desktop.parts.skeleton import Skeleton
from healthdesk.desktop.parts.theme import Looks
from healthdesk.desktop.parts.toast import Toast
from healthdesk.desktop.parts.tokens import TABLES, TYPE
from healthdesk.domain.people import Person

PRESSED = ("normal", "hover", "focus", "pressed", "disabled", "selected")
FIELD = ("normal", "hover", "focus", "disabled", "empty", "error")
WIDTH = 460
ANNA = Person("p1", "Anna Marchetti", "1972-03-09", "female", 0)
POINTS = Line(
    tuple(Point(day * 86_400 * 30, 6 + (day % 4) / 2, f"{day}", flagged=day == 5) for day in range(8)), 4.0, 6.5, "A"
)


@dataclass(frozen=True, slots=True)
class Part:
    """A part: how it is made for a state, and the states it has."""

    name: str
    make: Callable[[str], QWidget]
    states: tuple[str, ...] = ("normal",)


def _pressable(name: str, make: Callable[[], QAbstractButton], states: tuple[str, ...] = PRESSED[:5]) -> Part:
    def made(state: str) -> QWidget:
        part = make()
        if state == "selected" and isinstance(part, NavEntry):
            part.mark(here=True)
        elif state == "selected":
            part.setChecked(True)
        return part

    return Part(name, made, states)


def _field(name: str, make: Callable[[], QWidget]) -> Part:
    def made(state: str) -> QWidget:
        part = make()
        if state == "empty" and hasattr(part, "clear"):
            part.clear()
        field = Field("Day", part, "As you write it: 3 March 2026")
        if state == "error":
            field.tell("This is no day that HealthDesk can read.")
        return field

    return Part(name, made, FIELD)


def _records(state: str) -> QWidget:
    rows = [
        Row("3 March 2026", aside="2 entries"),
        Row("HbA1c", "Laboratory", "6.1 %", tag="Planned", glyph="flask", fold="more"),
    ]
    made = RecordList("Records", lambda _record: None)
    made.records.show(() if state == "empty" else rows)
    made.setFixedHeight(theme.px(120))
    return (
        made
        if state == "normal"
        else EmptyPlace("tray", "Nothing here yet", "What would stand here.", button("Bring in"))
    )


def _toast(state: str) -> QWidget:
    holder = QWidget()
    holder.setFixedSize(WIDTH, theme.px(150))
    toast = Toast(holder)
    toast.offer("Moved to past medicines", lambda: None) if state == "selected" else toast.say("Saved")
    return holder


def _veil(_state: str) -> QWidget:
    holder = QWidget()
    holder.setFixedSize(WIDTH, theme.px(220))
    DropVeil(holder).show_over()
    return holder


def parts() -> Iterator[Part]:
    """All of them."""
    for look in ("primary", "secondary", "quiet", "link", "toast"):
        yield _pressable(f"button-{look}", lambda look=look: button("Bring in", look=look, glyph="tray"))
    yield _pressable("icon-button", lambda: icon_button("close", "Close"))
    yield _pressable("chip", lambda: chip("Visits"), PRESSED)
    yield _pressable("suggestion", lambda: suggestion("Has my HbA1c gone up?", lambda: None))
    yield _pressable(
        "row", lambda: RowButton("Metformin 850 mg", "twice a day", glyph="pill", trailing="3 Mar 2026", arrow=True)
    )
    yield _pressable("nav", lambda: NavEntry("home", "Home", lambda: None), PRESSED)
    yield Part("segment", lambda _state: Segments("View", [("a", "Simple"), ("b", "Full")], "a"), PRESSED[:5])
    yield Part("segments", lambda _state: Segments("Size", [(str(n), f"{n} %") for n in (100, 125, 150, 200)], "125"))
    yield _field("line-edit", lambda: line_edit("Day", text="3 March 2026", placeholder="3 March 2026"))
    yield _field(
        "ask-line", lambda: line_edit("Ask", text="Has it gone up?", placeholder="Ask about Anna's records", look="ask")
    )
    yield _field("text-edit", lambda: text_edit("Note", rows=3))
    yield _field("choice", lambda: choice("Unit", [("kg", "kg"), ("lb", "lb")]))
    yield _field("passphrase", lambda: PassphraseEdit("Passphrase", "Show", "Hide"))
    yield Part("meter", _meter, ("normal", "empty"))
    yield Part("fold", lambda state: _folded(unfolded=state == "selected"), ("normal", "selected"))
    yield Part("banner", lambda _state: Banner("Two files wait for your reply.", action=button("Look"), glyph="ask"))
    yield Part("banner-amber", lambda _state: Banner("High, says the laboratory.", tone="amber"))
    yield Part("tags", lambda _state: row(Tag("Planned"), Tag("computed", "accent"), Tag("High", "amber"), Dot(), None))
    yield Part("empty-place", lambda _state: _records("empty"), ("empty",))
    yield Part("records", _records)
    for shape in ("rows", "cards", "chart", "prose"):
        yield Part(f"skeleton-{shape}", lambda _state, shape=shape: Skeleton(shape, 3, at_once=True), ("loading",))
    yield Part("toast", _toast, ("normal", "selected"))
    yield Part("drop-veil", _veil)
    yield Part("person", lambda _state: row(*(PersonDisc(Person(str(n), "A B", color=n)) for n in range(8)), None))
    yield Part("sparkline", _sparkline, ("normal", "empty"))
    yield Part("time-chart", lambda _state: _time_chart())
    yield Part("day-bars", lambda _state: Bars("Steps", DAYS))
    yield Part("type", lambda _state: stack(*(PlainLabel(f"{role} 128/82", role) for role in TYPE)))
    yield Part(
        "prose", lambda _state: Prose("HbA1c was 6.1 % on 3 March 2026, one of seven results.", strong=("6.1 %",))
    )
    yield Part(
        "cards",
        lambda _state: stack(*(Card(kind).add(PlainLabel(kind)) for kind in ("true", "sunken", "accent", "amber"))),
    )
    yield Part(
        "tiles", lambda _state: tiles(*(Card().add(Prose("Body weight", "strong"), Prose("64.2 kg")) for _ in range(4)))
    )
    yield Part(
        "flow", lambda _state: flow(*(chip(word) for word in ("Visits", "Results", "Vitals", "Medicines", "Documents")))
    )
    yield Part("section", lambda _state: section("Medicines now", Card().add(PlainLabel("Metformin"))))
    yield Part("marks", lambda _state: row(Mark(48), Glyph("pill"), Glyph("flask", "accent_ink", 28), None))


def _meter(state: str) -> QWidget:
    made = StrengthMeter("Strength")
    made.show_score(0 if state == "empty" else 3, "good")
    return made


def _folded(*, unfolded: bool) -> QWidget:
    made = Fold("Why this answer", unfolded=unfolded)
    made.fill(Prose("Seven results were looked through.", "text"))
    return made


def _sparkline(state: str) -> QWidget:
    made = Sparkline([Line((), name="A")] if state == "empty" else [POINTS], "HbA1c, 8 values")
    made.setFixedHeight(44)
    return made


DAYS = (
    Bar("Mon", "Mon: 5,200", ((5200, "strong"),)),
    Bar("Tue", "Tue: no readings"),
    Bar("Wed", "Wed: 7,900", ((4000, "full"), (2000, "soft"), (1900, "open"))),
)


def _time_chart() -> QWidget:
    made = TimeChart()
    made.show_lines([POINTS], "HbA1c, 8 values")
    return made


def in_hand(part: QWidget) -> QWidget:
    """What of a part takes the keyboard."""
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return part
    return next(each for each in part.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus)


def draw(part: Part, state: str) -> QImage:
    """A part in a state, on the ground of a page."""
    ground = QWidget()
    ground.setProperty("ground", "true")
    ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    ground.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    lines = QVBoxLayout(ground)
    lines.setContentsMargins(12, 12, 12, 12)
    made = part.make(state)
    small = isinstance(made, QPushButton) and not isinstance(made, PressRow)
    lines.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft if small else Qt.AlignmentFlag(0))
    ground.setFixedWidth(WIDTH)
    ground.show()
    QApplication.processEvents()
    tall = lines.totalHeightForWidth(WIDTH) if lines.hasHeightForWidth() else lines.totalSizeHint().height()
    ground.setFixedHeight(tall)
    ground.activateWindow()
    ground.setFocus()
    QApplication.processEvents()
    if state == "focus":
        in_hand(made).setFocus(Qt.FocusReason.TabFocusReason)
    if state == "hover":
        QTest.mouseMove(in_hand(made))
        QApplication.processEvents()
    if state == "pressed" and isinstance(hand := in_hand(made), QAbstractButton):
        hand.setDown(True)
    made.setEnabled(state != "disabled")
    drawn = ground.grab().toImage()
    ground.close()
    ground.deleteLater()
    return drawn


def colors(image: QImage) -> set[str]:
    """The colours of a picture."""
    pixels = memoryview(image.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("I")
    return {f"#{pixel & 0xFFFFFF:06x}" for pixel in set(pixels)}


def main(out: Path) -> None:
    """Draw all parts into one picture for each way of looking."""
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication(["gallery"])
    for table, size, simple in product(TABLES.values(), (1.0, 2.0), (False, True)):
        theme.apply(app, Looks(table, size, simple, still=True))
        drawn = [[(f"{part.name} · {state}", draw(part, state)) for state in part.states] for part in parts()]
        _whole(drawn).save(str(out / f"{table.name}-{size * 100:.0f}-{'simple' if simple else 'full'}.png"))


def _whole(drawn: list[list[tuple[str, QImage]]]) -> QImage:
    tall = [max(picture.height() for _, picture in line) + 22 for line in drawn]
    whole = QImage(6 * (WIDTH + 30), sum(tall), QImage.Format.Format_RGB32)
    whole.fill(theme.color("sunken"))
    painter = QPainter(whole)
    painter.setPen(theme.color("ink2"))
    y = 0
    for line, high in zip(drawn, tall, strict=True):
        for at, (name, picture) in enumerate(line):
            painter.drawText(QPoint(at * (WIDTH + 30) + 6, y + 14), name)
            painter.drawImage(at * (WIDTH + 30), y + 20, picture)
        y += high
    painter.end()
    return whole


if __name__ == "__main__":
    main(Path(sys.argv[1]))
