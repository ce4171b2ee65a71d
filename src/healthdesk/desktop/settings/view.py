"""Settings: language and looks, locking, copies, keys, people, and what HealthDesk is."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.by_hand.view import add_person
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.first_run.steps import LANGUAGES, country_options
from healthdesk.desktop.jobs import Lane
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.dialogs import choose_folder, choose_place, confirm, tell
from healthdesk.desktop.parts.fields import choice, chosen
from healthdesk.desktop.parts.layout import Card, row, rule, section, stack
from healthdesk.desktop.parts.page import Page
from healthdesk.desktop.parts.person import PersonDisc
from healthdesk.desktop.parts.plain import ElidedLabel, PlainLabel, Prose
from healthdesk.desktop.parts.segments import Segments
from healthdesk.desktop.parts.tokens import TEXT_SIZES
from healthdesk.desktop.settings.about import about_card
from healthdesk.desktop.settings.choices import LOOKS, keep
from healthdesk.desktop.settings.sheets import PassphraseSheet, show_new_code
from healthdesk.desktop.sidebar import age_words
from healthdesk.domain.errors import HealthDeskError
from healthdesk.domain.people import Person
from healthdesk.domain.records import Changes
from healthdesk.domain.views import CheckReport, Written

MINUTES = ("1", "2", "5", "10", "15", "30")
_STACKS: Final = 1.4
"""Above this text size a choice stands under its words, no longer beside them."""


class SettingsPage(Page):
    """All choices on one page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, text.say("nav.settings"))
        self.body = self.column()
        self._aim = ""

    def arrive(self, argument: str) -> None:
        """Open the page; "recovery" goes to the keys."""
        self._aim = argument
        self.refresh()

    def refresh(self) -> None:
        """Read the choices anew."""
        desk = self.desk
        keys = (*LOOKS, "country", "auto_lock_minutes")
        desk.jobs.run(
            lambda: {key: desk.session.preferences.get(key) for key in keys},
            owner=self,
            done=self._show,
            failed=desk.apologise,
        )

    def _show(self, choices: dict[str, str]) -> None:
        keys = section(text.say("settings.keys"), self._keys(), spacing=8)
        shown: list[QWidget] = [
            section(text.say("settings.looks"), self._looks(choices), spacing=8),
            section(text.say("settings.people"), self._people(), spacing=8),
            section(text.say("settings.copies"), self._copies(), spacing=8),
        ]
        if not self.desk.demo:
            shown.append(keys)
        shown.append(section(text.say("settings.about"), about_card(), spacing=8))
        self.body.fill(shown)
        if self._aim == "recovery" and not self.desk.demo:
            self._aim = ""
            self.body.ensureWidgetVisible(keys)

    def _looks(self, choices: dict[str, str]) -> QWidget:
        themes = [(key, text.say(f"theme.{key}")) for key in ("system", "light", "dark", "contrast")]
        minutes = [(key, text.many("settings.minutes", int(key))) for key in MINUTES]
        sizes = [(str(each), text.say(f"size.{each}")) for each in TEXT_SIZES]
        lines = [
            self._segments("view", ("simple", "full"), choices, "settings.view", "settings.view-hint"),
            self._segments_of("text_size", sizes, choices, "settings.text-size", "settings.text-size-hint"),
            self._choice("theme", themes, choices, "settings.theme"),
            self._segments("motion", ("system", "still"), choices, "settings.motion"),
            self._choice("language", LANGUAGES, choices, "settings.language"),
            self._choice("country", country_options(), choices, "settings.country", "settings.country-hint"),
        ]
        if not self.desk.demo:
            lines.append(self._choice("auto_lock_minutes", minutes, choices, "settings.lock", "settings.lock-hint"))
        return _ruled(lines)

    def _choice(
        self, key: str, options: list[tuple[str, str]] | tuple[tuple[str, str], ...], choices: dict[str, str],
        label: str, hint: str = "",
    ) -> QWidget:  # fmt: skip
        box = choice(text.say(label), options, choices.get(key, ""))
        box.setFixedWidth(min(theme.px(240), 340))
        box.activated.connect(lambda _at: keep(self.desk, key, chosen(box)))
        return _line(text.say(label), text.say(hint) if hint else "", box)

    def _segments(
        self, key: str, values: tuple[str, ...], choices: dict[str, str], label: str, hint: str = ""
    ) -> QWidget:
        return self._segments_of(key, [(each, text.say(f"{key}.{each}")) for each in values], choices, label, hint)

    def _segments_of(
        self, key: str, options: list[tuple[str, str]], choices: dict[str, str], label: str, hint: str = ""
    ) -> QWidget:
        made = Segments(text.say(label), options, choices.get(key, ""), lambda value: keep(self.desk, key, value))
        return _line(text.say(label), text.say(hint) if hint else "", made)

    def _people(self) -> QWidget:
        lines: list[QWidget] = [self._person(person) for person in self.desk.people]
        add = button(text.say("frame.add-person"), lambda: add_person(self.desk, self), glyph="plus")
        lines.append(row(add, None))
        return _ruled(lines)

    def _person(self, person: Person) -> QWidget:
        name = stack(ElidedLabel(person.name, "strong"), PlainLabel(age_words(person, self.desk), "small", "ink2"),
                     spacing=2)  # fmt: skip
        change = button(text.say("person.change-button"), lambda: add_person(self.desk, self, person), look="quiet",
                        name=text.say("person.change-name", name=person.name))  # fmt: skip
        erase = button(text.say("person.erase-button"), lambda: self._ask_erase(person), look="quiet", glyph="trash",
                       name=text.say("person.erase", name=person.name))  # fmt: skip
        line = row(PersonDisc(person, 34), name, change, erase, spacing=12)
        layout = line.layout()
        if layout is not None:
            layout.setStretch(1, 1)  # type: ignore[attr-defined]
        return line

    def _ask_erase(self, person: Person) -> None:
        desk = self.desk
        confirm(
            self.window(), text.say("person.erase", name=person.name), text.say("person.erase-text", name=person.name),
            text.say("person.erase-do"),
            lambda: desk.write(
                lambda: desk.session.people.erase(person.id),
                owner=self,
                changes=Changes(frozenset({person.id}), records=True, people=True),
                done=lambda _: desk.say(text.say("person.erased", name=person.name)),
            ),
        )  # fmt: skip

    def _copies(self) -> QWidget:
        backup = button(text.say("backup.button"), self._backup, glyph="save")
        export = button(text.say("export.button"), self._export, glyph="out")
        check = button(text.say("check.button"), self._check, glyph="check")
        person = self.desk.person
        lines = [_line(text.say("backup.title"), text.say("backup.text"), backup)]
        if person is not None:
            lines.append(_line(text.say("export.title", name=person.name), text.say("export.text"), export))
        lines.append(_line(text.say("check.title"), text.say("check.text"), check))
        return _ruled(lines)

    def _backup(self) -> None:
        desk = self.desk
        name = f"healthdesk-{desk.today.isoformat()}.hdbackup"
        choose_place(
            self.window(), text.say("backup.button"), name,
            lambda path: self._leave(lambda: desk.session.custody.backup(path), "backup"),
        )  # fmt: skip

    def _export(self) -> None:
        desk, person = self.desk, self.desk.person_id

        def to(folder: Path) -> None:
            target = folder / f"healthdesk-export-{desk.today.isoformat()}"
            self._leave(lambda: desk.session.custody.export(person, "all", target), "export")

        confirm(
            self.window(), text.say("export.button"), text.say("export.warning"), text.say("button.continue"),
            lambda: choose_folder(self.window(), text.say("export.button"), to),
        )  # fmt: skip

    def _leave(self, work: Callable[[], Written], sort: str) -> None:
        def done(written: Written) -> None:
            said = text.say(f"{sort}.done", file=Path(written.path).name, size=text.size(written.size))
            if written.unverified:
                said += "\n" + text.many("backup.unverified", len(written.unverified))
            tell(self.window(), text.say(f"{sort}.done-title"), said)

        self.desk.jobs.run(work, owner=self, done=done, failed=self._sorry, lane=Lane.WRITE)

    def _check(self) -> None:
        desk = self.desk
        desk.say(text.say("check.running"))
        desk.jobs.run(desk.session.custody.check, owner=self, done=self._checked, failed=self._sorry, lane=Lane.WRITE)

    def _checked(self, report: CheckReport) -> None:
        if report.ok:
            said = text.many("check.ok", len(report.runs))
        else:
            said = "\n".join(
                text.code_words(finding.code, where=finding.where, **dict(finding.fields))
                for finding in report.findings[:8]
            )
        tell(self.window(), text.say("check.ok-title" if report.ok else "check.found-title"), said)

    def _sorry(self, error: HealthDeskError) -> None:
        tell(self.window(), text.say("settings.sorry"), text.error_words(error))

    def _keys(self) -> QWidget:
        change = button(
            text.say("secret.change"), lambda: PassphraseSheet(self.desk, self.window()).open(), glyph="key"
        )
        code = button(text.say("recovery.new"), self._ask_code, glyph="print")
        return _ruled(
            [
                _line(text.say("secret.title"), text.say("secret.change-text"), change),
                _line(text.say("recovery.title-short"), text.say("recovery.new-text"), code),
            ]
        )

    def _ask_code(self) -> None:
        desk = self.desk
        confirm(
            self.window(), text.say("recovery.new"), text.say("recovery.new-warning"), text.say("recovery.new"),
            lambda: desk.jobs.run(
                desk.session.custody.new_recovery_code,
                owner=self, done=lambda made: show_new_code(desk, self.window(), made), failed=self._sorry,
                lane=Lane.WRITE,
            ),
        )  # fmt: skip


def _line(title: str, words: str, act: QWidget) -> QWidget:
    said = stack(PlainLabel(title, "strong", wrap=True), *([Prose(words, "small", "ink2")] if words else []), spacing=3)
    if theme.looks().factor > _STACKS:
        return stack(said, row(act, None), spacing=8)
    line = row(said, act, spacing=24)
    layout = line.layout()
    if layout is not None:
        layout.setStretch(0, 1)  # type: ignore[attr-defined]
    return line


def _ruled(lines: list[QWidget]) -> Card:
    card = Card(margin=16, spacing=12)
    for at, line in enumerate(lines):
        if at:
            card.add(rule())
        card.add(line)
    return card
