"""Your vault: connections, the last backup and check, who can open it, what left, and what lies where."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Lane
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import PressRow, button
from healthdesk.desktop.parts.dialogs import choose_place, tell
from healthdesk.desktop.parts.icons import Glyph
from healthdesk.desktop.parts.layout import Card, flow, row, rule, section, stack, tiles
from healthdesk.desktop.parts.notices import Banner
from healthdesk.desktop.parts.page import Page
from healthdesk.desktop.parts.plain import ElidedLabel, PlainLabel, Prose
from healthdesk.desktop.trust.left import name_sheet
from healthdesk.desktop.trust.model import Seen, counts_words, day_of, look, made_words, way_words, whom_words
from healthdesk.domain.custody import KeyChanges, LastBackup, LastCheck, Opener, Outside, Stored
from healthdesk.domain.disclosures import Disclosure
from healthdesk.domain.errors import HealthDeskError
from healthdesk.domain.views import CheckReport, Written

MOST_FINDINGS = 5


class TrustPage(Page):
    """The vault as its owner may want to see it."""

    def __init__(self, desk: Desk) -> None:
        self.save = button(text.say("trust.backup-now"), self.back_up, look="primary", glyph="save")
        self.save.setVisible(not desk.demo)
        super().__init__(desk, text.say("nav.trust"), [self.save])
        self.body = self.column()
        self.seen: Seen | None = None
        self._wanted = False

    def back_up(self) -> None:
        """Make a backup where the next one goes, as soon as that is known."""
        self._wanted = self.seen is None
        if self.seen is not None and self.save.isEnabled():
            self._write(self.seen.next_place)

    def refresh(self) -> None:
        """Look at the vault anew."""
        desk, person = self.desk, self.desk.person_id
        desk.jobs.run(
            lambda: look(desk.session, person, desk.today), owner=self, done=self._show, failed=desk.apologise
        )

    def _show(self, seen: Seen) -> None:
        self.seen = seen
        copies = tiles(self._backup(seen), self._check(seen.check), least=340, most=2)
        self.body.fill([
            outside_card(seen.outside),
            copies,
            section(text.say("trust.openers"), self._openers(seen), spacing=8),
            self._left(seen),
            section(text.say("trust.stored"), stored_card(seen.stored), spacing=8),
        ])  # fmt: skip
        if self._wanted:
            self.back_up()

    # Copies

    def _backup(self, seen: Seen) -> Card:
        card = _card("save", text.say("trust.backup"))
        if self.desk.demo:
            return card.add(Prose(text.say("trust.demo"), "text", "ink2"))
        for words, role in backup_words(seen, self.desk):
            card.add(Prose(words, role, "ink" if role == "prose-strong" else "ink2"))
        card.rows.addStretch(1)
        card.add(
            Prose(text.say("trust.backup-next", folder=str(seen.next_place.parent)), "small", "ink2"),
            flow(button(text.say("trust.backup-elsewhere"), self._elsewhere, look="link")),
        )
        return card

    def _elsewhere(self) -> None:
        if self.seen is not None:
            choose_place(self.window(), text.say("trust.backup-now"), self.seen.next_place.name, self._write)

    def _write(self, place: Path) -> None:
        desk = self.desk
        self.save.setEnabled(False)
        desk.say(text.say("trust.backup-running"))
        desk.jobs.run(
            lambda: desk.session.custody.backup(place),
            owner=self, done=self._written, failed=self._sorry, lane=Lane.WRITE,
        )  # fmt: skip

    def _written(self, written: Written) -> None:
        self.save.setEnabled(True)
        self.desk.say(text.say("backup.done", file=Path(written.path).name, size=text.size(written.size)))
        self.refresh()

    def _sorry(self, error: HealthDeskError) -> None:
        self.save.setEnabled(True)
        tell(self.window(), text.say("settings.sorry"), text.error_words(error))

    # Checks

    def _check(self, last: LastCheck | None) -> Card:
        card = _card("check", text.say("trust.check"))
        if last is None:
            card.add(Prose(text.say("trust.check-never"), "text", "ink2"))
        else:
            card.add(Prose(made_words(last.at, self.desk.today), "prose-strong"))
            said = text.many("trust.check-found", last.found) if last.found else text.many("trust.check-ok", last.runs)
            card.add(Prose(said, "text", "ink2"))
            for finding in last.findings[:MOST_FINDINGS]:
                words = text.code_words(finding.code, where=finding.where, **dict(finding.fields))
                card.add(Banner(words, tone="sunken"))
        card.rows.addStretch(1)
        self.check = button(text.say("trust.check-now"), self._run_check, glyph="check")
        card.add(flow(self.check))
        return card

    def _run_check(self) -> None:
        desk = self.desk
        self.check.setEnabled(False)
        desk.say(text.say("check.running"))
        desk.jobs.run(desk.session.custody.check, owner=self, done=self._checked, failed=self._sorry, lane=Lane.WRITE)

    def _checked(self, _report: CheckReport) -> None:
        self.refresh()

    # Keys

    def _openers(self, seen: Seen) -> Card:
        card = Card(margin=16, spacing=12)
        for number, opener in enumerate(seen.openers):
            if number:
                card.add(rule())
            card.add(_opener(opener, seen.keys))
        card.add(rule(), Prose(text.many("trust.locks", seen.minutes), "text", "ink2"))
        card.add(Prose(text.say("trust.nobody-else"), "text", "ink2"))
        if not self.desk.demo:
            keys = button(text.say("trust.keys-change"), lambda: self.desk.go("settings", "recovery"), look="link")
            card.add(flow(keys))
        return card

    # What left

    def _left(self, seen: Seen) -> QWidget:
        person = self.desk.person
        card = Card(margin=8, spacing=2)
        for line in seen.left:
            card.add(self._line(line))
        if not seen.left:
            card.add(
                _padded(Prose(text.say("left.none"), "prose-strong"), Prose(text.say("left.none-text"), "text", "ink2"))
            )
        more: list[QPushButton] = []
        if seen.left:
            more.append(button(text.say("left.all"), lambda: self.desk.go("left"), look="link"))
        head = row(Prose(text.say("left.title"), "heading"), *more, grow=0)
        name = person.name if person else ""
        intro = [Prose(text.say("left.intro", name=name), "text", "ink2")] if name else []
        return stack(head, *intro, card, spacing=8)

    def _line(self, line: Disclosure) -> PressRow:
        when = text.short_day(day_of(line.at))
        title, about = way_words(line), " · ".join(filter(None, (line.file, counts_words(line.counts))))
        words = [Prose(title, "strong"), *([Prose(about, "small", "ink2")] if about else [])]
        words.append(Prose(whom_words(line), "small", "ink2"))
        spoken = ", ".join(filter(None, (title, about, whom_words(line), when)))
        made = PressRow(spoken, lambda: name_sheet(self.desk, self.window(), line))
        made.place(Glyph("out", "ink2"))
        made.place(stack(*words, spacing=2), stretch=1)
        made.place(PlainLabel(when, "small", "ink2", tabular=True))
        return made


def outside_card(outside: Outside) -> Card:
    """What the program has to do with a network; each sentence only where it is so."""
    card = Card("accent", margin=16, spacing=4)
    if not outside.can and not outside.made:
        card.add(
            row(
                Glyph("lock", "accent_ink", 24),
                Prose(text.say("trust.none-ever"), "prose-strong"),
                spacing=12,
                grow=1,
            )
        )
    for words in outside_words(outside):
        card.add(row(theme.px(24) + 12, Prose(words, "text", "ink2"), spacing=0, grow=1))
    return card


def outside_words(outside: Outside) -> list[str]:
    """The proof in sentences."""
    said = [] if outside.can else [text.say("trust.proof")]
    if outside.now is not None:
        said.append(text.many("trust.now", outside.now) if outside.now else text.say("trust.now-none"))
    if outside.kept:
        said.append(text.say("trust.kept"))
    return said


def backup_words(seen: Seen, desk: Desk) -> list[tuple[str, str]]:
    """What there is to say of the last backup, each with its role in the type scale."""
    last: LastBackup | None = seen.backup
    if last is None:
        return [(text.say("trust.backup-none"), "text")]
    said = [
        (made_words(last.at, desk.today), "prose-strong"),
        (text.say("trust.backup-file", file=last.file, size=text.size(last.size)), "text"),
        (text.say("trust.backup-proof"), "text"),
    ]
    if last.unverified:
        said.append((text.many("trust.backup-unverified", last.unverified), "text"))
    if not seen.there:
        said.append((text.say("trust.backup-gone"), "text"))
    elif seen.beside:
        said.append((text.say("trust.backup-same-disk"), "text"))
    return said


def stored_card(stored: tuple[Stored, ...]) -> Card:
    """Each sort of file with its size, what it is in one sentence, and where it lies."""
    card = Card(margin=16, spacing=12)
    for one in stored:
        size = f"{text.size(one.size)}, {text.many('trust.files', one.files)}"
        card.add(_place(one.what, size, one.where), rule())
    card.add(_place("logs", "", ""))
    return card


def _place(what: str, size: str, where: str) -> QWidget:
    title = Prose(text.say(f"trust.what.{what}"), "strong")
    head = row(title, PlainLabel(size, "small", "ink2", tabular=True), grow=0) if size else title
    lines: list[QWidget] = [head, Prose(text.say(f"trust.what.{what}-text"), "text", "ink2")]
    if where:
        lines.append(ElidedLabel(where, "small", "ink3"))
    return stack(*lines, spacing=2)


def _opener(opener: Opener, keys: KeyChanges) -> QWidget:
    changed = {"passphrase": keys.passphrase, "recovery": keys.recovery}
    lines: list[QWidget] = [ElidedLabel(text.say("trust.you") if opener.oneself else opener.name, "strong")]
    for way in opener.ways:
        when = text.say("trust.key-since", day=text.day(day_of(max(changed[way], opener.since))))
        words = f"{text.say(f'trust.way.{way}')}, {when}"
        lines.append(
            row(Glyph("key" if way == "passphrase" else "print", "ink3", 16), Prose(words, "text", "ink2"), grow=1)
        )
    return stack(*lines, spacing=4)


def _card(glyph: str, title: str) -> Card:
    card = Card(margin=16, spacing=8)
    return card.add(row(Glyph(glyph, "accent_ink", 20), PlainLabel(title, "heading", wrap=True), spacing=10, grow=1))


def _padded(*widgets: QWidget) -> QWidget:
    return stack(*widgets, spacing=4, margins=(8, 8, 8, 8))
