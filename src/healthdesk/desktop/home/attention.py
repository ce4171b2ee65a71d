"""What wants attention: at most three lines, each with one thing to do and a way to put it by."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QPushButton, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import button, icon_button
from healthdesk.desktop.parts.icons import Glyph
from healthdesk.desktop.parts.layout import Card, heading, row, rule, stack
from healthdesk.desktop.parts.plain import Prose, one_line
from healthdesk.domain.attention import Attention, Matter

LARGE = 150
"""Where a hundred pixels of text take more than so many, what stands beside one another stands below one another."""
_GLYPHS = {
    Matter.VISIT: "calendar", Matter.RECOVERY: "key", Matter.WAITING: "ask", Matter.PAGES: "document",
    Matter.DIFFERING: "sources", Matter.BACKUP: "save",
}  # fmt: skip


def words_of(what: Attention, desk: Desk) -> str:
    """The sentence that says what it is."""
    match what.matter:
        case Matter.VISIT:
            title = one_line(what.record.title, 60) if what.record else ""
            when = text.ago(desk.today + timedelta(days=what.count), desk.today)
            return text.say("attention.visit", title=title, when=text.say("attention.tomorrow") if what.count else when)
        case Matter.WAITING:
            return text.many("home.waiting", what.count)
        case Matter.PAGES:
            return text.many("confirm.waiting", what.count)
        case Matter.DIFFERING:
            return text.many("attention.differing", what.count)
        case Matter.BACKUP:
            return text.say("attention.backup-none") if what.count < 0 else text.many("attention.backup", what.count)
        case _:
            return text.say("home.recovery")


def act_of(what: Attention, desk: Desk) -> QPushButton:
    """The one thing to do about it."""
    record = what.record
    ways: dict[Matter, tuple[str, Callable[[], object]]] = {
        Matter.VISIT: ("attention.visit-do", lambda: desk.go("brief")),
        Matter.RECOVERY: ("home.recovery-button", lambda: desk.go("settings", "recovery")),
        Matter.WAITING: ("home.waiting-button", lambda: desk.go("bring-in")),
        Matter.PAGES: ("confirm.begin", lambda: desk.go("confirm", what.place)),
        Matter.DIFFERING: ("attention.differing-do", lambda: desk.open_record(record.id) if record else None),
        Matter.BACKUP: ("attention.backup-do", lambda: desk.go("trust")),
    }
    if what.matter is Matter.DIFFERING and what.count > 1:
        ways[what.matter] = ("attention.differing-all", lambda: desk.go("new", "differing"))
    key, act = ways[what.matter]
    return button(text.say(key), act)


def attention_card(found: tuple[Attention, ...], desk: Desk, put_by: Callable[[Attention], object]) -> QWidget:
    """The lines, one under the other."""
    card = Card(margin=0, spacing=0)
    card.rows.setContentsMargins(4, 4, 4, 4)
    for what in found:
        if card.rows.count():
            card.add(rule())
        words = words_of(what, desk)
        said = Prose(words, "text")
        said.setAccessibleName(words)
        away = icon_button("close", text.say("attention.put-by", what=words), partial(put_by, what))
        act = act_of(what, desk)
        act.setAccessibleDescription(words)
        mark = Glyph(_GLYPHS[what.matter], "accent_ink")
        edges = (12, 8, 8, 8)
        if theme.px(100) > LARGE:
            ways = row(act, None, away, spacing=8)
            card.add(stack(row(mark, said, spacing=12, grow=1), ways, spacing=8, margins=edges))
        else:
            card.add(row(mark, said, act, away, spacing=12, margins=edges, grow=1))
    return stack(heading(text.say("attention.title")), card, spacing=8)
