"""Whose are they? One question for all that waits, a reply for each apparent person; asked, never guessed."""

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.bring_in.model import LATER, NEW, replies
from healthdesk.desktop.by_hand.view import add_person
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.fields import choice, chosen
from healthdesk.desktop.parts.icons import Glyph
from healthdesk.desktop.parts.layout import Card, row, rule, stack
from healthdesk.desktop.parts.plain import ElidedLabel, PlainLabel, Prose, one_line
from healthdesk.domain.drops import DropGroup, DropQuestion
from healthdesk.domain.people import Person
from healthdesk.domain.records import Changes
from healthdesk.domain.views import Taken


class Whose(Card):
    """The question on one screen."""

    def __init__(
        self,
        desk: Desk,
        question: DropQuestion,
        settled: Callable[[tuple[Taken, ...]], object],
        *,
        added: Callable[[Person], object],
        likely: str = "",
    ) -> None:
        super().__init__(margin=20, spacing=12)
        self._desk, self._question, self._settled = desk, question, settled
        self._added, self._likely = added, likely
        self._replies: dict[str, QComboBox] = {}
        self.add(
            row(
                Glyph("ask", "accent_ink"),
                Prose(text.many("whose.title", question.files), "heading"),
                spacing=10,
                grow=1,
            )
        )
        self.add(Prose(text.many("whose.words", question.files), "text", "ink2"))
        for group in question.groups:
            self.add(rule(), self._group(group))
        self.add(row(*self._ways(), spacing=8))

    def _ways(self) -> list[QWidget | int | None]:
        """What can be done; where there is nobody to choose, the first thing is to add somebody."""
        files, somebody = self._question.files, any(box.count() > 2 for box in self._replies.values())
        bring = button(
            text.many("whose.bring", files), self._settle, look="primary" if somebody else "secondary", glyph="tray"
        )
        add = button(
            text.say("frame.add-person"),
            lambda: add_person(self._desk, self, added=self._added),
            look="quiet" if somebody else "primary",
            glyph="plus",
        )
        discard = button(text.many("whose.discard", files), self._discard, look="quiet", glyph="trash")
        return [bring, add, None, discard] if somebody else [add, None, discard]

    def _group(self, group: DropGroup) -> QWidget:
        name = one_line(group.name) if group.name else text.many("whose.nobody", group.files)
        born = text.say("whose.born", day=text.iso_day(group.birth_date)) if group.birth_date else ""
        examples = ", ".join(one_line(each.rpartition("/")[2]) for each in group.examples[:2])
        about = " · ".join(filter(None, (born, text.many("whose.files", group.files), examples)))
        options = replies(group, self._desk.people)
        start = group.suggested.id if group.suggested else (NEW if group.may_be_new and not group.candidates else "")
        if not start and not group.name:
            start = self._likely
        box = choice(text.say("whose.reply", name=name), [("", text.say("whose.choose")), *options], start)
        box.setMinimumWidth(260)
        self._replies[group.key] = box
        words = stack(ElidedLabel(name, "strong"), ElidedLabel(about, "small", "ink2"), spacing=2)
        nobody = len(options) < 2
        box.setVisible(not nobody)
        line = row(words, box, spacing=16, grow=0)
        if nobody:
            return stack(line, Prose(text.say("whose.first"), "small", "ink2"), spacing=4)
        why = text.code_words(group.reason, file=group.examples[0].rpartition("/")[2] if group.examples else "")
        return stack(line, PlainLabel("", "small") if not why else Prose(why, "small", "ink3"), spacing=4)

    def choices(self) -> dict[str, Person | None]:
        """The replies given so far; what is decided later is left out."""
        people = {person.id: person for group in self._question.groups for person in group.candidates}
        people |= {person.id: person for person in self._desk.people}
        said = {key: chosen(box) for key, box in self._replies.items()}
        return {key: people.get(value) for key, value in said.items() if value not in ("", LATER)}

    def _settle(self) -> None:
        desk, choices = self._desk, self.choices()
        if not choices:
            desk.say(text.say("whose.none-chosen"))
            return
        desk.write(
            lambda: desk.session.intake.settle_groups(choices),
            owner=self,
            changes=Changes(records=True, people=True),
            done=self._settled,  # type: ignore[arg-type]  # a job's result is an object
        )

    def _discard(self) -> None:
        desk = self._desk
        waiting = [each for group in self._question.groups for each in group.inbox_ids]

        def forget() -> None:
            for inbox_id in waiting:
                desk.session.intake.discard(inbox_id)

        desk.write(forget, owner=self, changes=Changes(records=True), done=lambda _: self._settled(()))
