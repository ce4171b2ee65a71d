"""The steps before a vault exists: welcome, country and language, passphrase."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from healthdesk import session
from healthdesk.desktop import text
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import PressRow, button
from healthdesk.desktop.parts.fields import Field, PassphraseEdit, StrengthMeter, choice, chosen
from healthdesk.desktop.parts.icons import Glyph
from healthdesk.desktop.parts.layout import Card, row, stack
from healthdesk.desktop.parts.plain import PlainLabel, Prose
from healthdesk.desktop.parts.segments import Segments
from healthdesk.desktop.parts.tokens import TEXT_SIZES
from healthdesk.domain.knowledge import countries

LANGUAGES: Final = (("en", "English"), ("fr", "Français"), ("de", "Deutsch"), ("es", "Español"))
ENOUGH: Final = 3
"""The strength score that a new passphrase must reach: about 40 bits."""


class Step(QWidget):
    """One step: a headline, what is asked, and the way on."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.lines.setSpacing(20)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(text.say("frame.working"))
        self._said = PlainLabel("", "text", "ink2", wrap=True)
        self._work = stack(self._bar, self._said)
        self._work.hide()

    def add(self, *widgets: QWidget) -> None:
        """Put widgets below one another."""
        for widget in widgets:
            self.lines.addWidget(widget)

    def end(self, *buttons: QPushButton | None) -> None:
        """The buttons at the foot; None is the space between."""
        self.lines.addWidget(row(*buttons, spacing=8))
        self.lines.addWidget(self._work)

    def busy(self, words: str) -> None:
        """Work is under way."""
        self._said.setText(words)
        self._work.show()
        for each in self.findChildren(QPushButton):
            each.setEnabled(False)

    def rest(self) -> None:
        """Work has ended."""
        self._work.hide()
        for each in self.findChildren(QPushButton):
            each.setEnabled(True)

    def begin(self) -> None:
        """The step is shown: put the hand where it belongs."""


class _Way(PressRow):
    def __init__(self, glyph: str, title: str, words: str, pressed: Callable[[], object]) -> None:
        super().__init__(f"{title}. {words}", pressed, look="tile")
        said = Prose(words, "text", "ink2")
        self.row.setContentsMargins(20, 18, 20, 18)
        self.row.setSpacing(16)
        self.place(Glyph(glyph, "accent_ink", 28))
        self.place(stack(PlainLabel(title, "heading"), said, spacing=4), stretch=1)
        self.place(Glyph("right", "ink3", 20))
        self.setMinimumHeight(theme.px(92))


class Welcome(Step):
    """The two ways to begin."""

    def __init__(
        self,
        look: Callable[[], object],
        make: Callable[[], object],
        restore: Callable[[], object],
        language: Callable[[str], object],
    ) -> None:
        super().__init__(text.say("first.title"))
        tongue = choice(text.say("settings.language"), LANGUAGES, text.language())
        tongue.activated.connect(lambda _at: language(chosen(tongue)))
        self.look = _Way("people", text.say("first.look"), text.say("first.look-text"), look)
        self.make = _Way("lock", text.say("first.make"), text.say("first.make-text"), make)
        self.restore = button(text.say("first.restore"), restore, look="link", glyph="undo")
        self.add(Prose(text.say("first.intro"), "prose", "ink2"), self.look, self.make)
        self.add(Prose(text.say("first.private"), "text", "ink2"), row(tongue, None, self.restore))
        self.end()


class AboutStep(Step):
    """Country (for emergency numbers), language, and what HealthDesk is for and is not."""

    def __init__(
        self,
        country: str,
        language: Callable[[str], object],
        back: Callable[[], object],
        forward: Callable[[str], object],
    ) -> None:
        super().__init__(text.say("first.about"))
        self.country = choice(text.say("settings.country"), country_options(), country)
        tongue = choice(text.say("settings.language"), LANGUAGES, text.language())
        tongue.activated.connect(lambda _at: language(chosen(tongue)))
        purpose = Card("sunken", margin=16)
        purpose.add(PlainLabel(text.say("purpose.title"), "strong"), Prose(text.say("purpose.text"), "text"))
        self.add(
            Field(text.say("settings.language"), tongue),
            Field(text.say("settings.country"), self.country, text.say("settings.country-hint")),
            purpose,
        )
        self.forward = button(text.say("first.understood"), lambda: forward(chosen(self.country)), look="primary")
        self.end(button(text.say("button.back"), back, look="quiet"), None, self.forward)


class ViewStep(Step):
    """The simple view or the full one; the size of text. What is chosen is seen at once."""

    def __init__(
        self, choices: dict[str, str], changed: Callable[[str, str], object],
        back: Callable[[], object], forward: Callable[[], object],
    ) -> None:  # fmt: skip
        super().__init__(text.say("first.view"))
        self.views = {
            view: _Way(
                glyph, text.say(f"nav.{view}-view"), text.say(f"first.view-{view}-text"), partial(changed, "view", view)
            )
            for view, glyph in (("simple", "leaf"), ("full", "panel"))
        }
        for view, way in self.views.items():
            way.setCheckable(True)
            way.setAutoExclusive(True)
            way.setChecked(choices["view"] == view)
            if way.isChecked():
                way.setAccessibleDescription(text.say("first.chosen"))
        sizes = [(str(each), text.say(f"size.{each}")) for each in TEXT_SIZES]
        self.sizes = Segments(
            text.say("settings.text-size"), sizes, choices["text_size"], partial(changed, "text_size")
        )
        self.add(*self.views.values())
        self.add(stack(PlainLabel(text.say("settings.text-size"), "strong"), row(self.sizes, None)))
        self.forward = button(text.say("button.continue"), forward, look="primary")
        self.end(button(text.say("button.back"), back, look="quiet"), None, self.forward)


def country_options() -> list[tuple[str, str]]:
    """Countries whose emergency numbers are known, then any other."""
    known = [(code, text.say(f"country.{code}")) for code in countries() if text.knows(f"country.{code}")]
    return [*sorted(known, key=lambda each: each[1]), ("", text.say("country.other"))]


class SecretStep(Step):
    """The passphrase, twice, with its strength in words."""

    def __init__(self, back: Callable[[], object], forward: Callable[[str], object]) -> None:
        super().__init__(text.say("first.secret"))
        self._forward = forward
        show, hide = text.say("secret.show"), text.say("secret.hide")
        self.secret = PassphraseEdit(text.say("secret.new"), show, hide)
        self.again = PassphraseEdit(text.say("secret.again"), show, hide)
        self.meter = StrengthMeter(text.say("secret.strength"))
        self.words = Prose(text.say("secret.hint"), "small", "ink2")
        self._again = Field(text.say("secret.again"), self.again)
        self.secret.textChanged.connect(lambda _text: self._weigh())
        self.again.textChanged.connect(lambda _text: self._weigh())
        self.again.returnPressed.connect(self._go)
        self.add(Prose(text.say("secret.intro"), "prose", "ink2"))
        self.add(stack(Field(text.say("secret.new"), self.secret), self.meter, self.words), self._again)
        self.make = button(text.say("first.make-button"), self._go, look="primary")
        self.make.setEnabled(False)
        self.end(button(text.say("button.back"), back, look="quiet"), None, self.make)

    def begin(self) -> None:
        """Type at once."""
        self.secret.setFocus()

    def _weigh(self) -> None:
        secret, again = self.secret.text(), self.again.text()
        found = session.strength(secret)
        said = text.code_words(found.code) if secret else text.say("secret.hint")
        self.words.setText(said)
        self.meter.show_score(found.score if secret else 0, said)
        differ = bool(again) and not secret.startswith(again)
        self._again.tell(text.say("secret.differ") if differ else "")
        self.make.setEnabled(found.score >= ENOUGH and secret == again)

    def _go(self) -> None:
        if self.make.isEnabled():
            secret = self.secret.take()
            self.again.take()
            self._forward(secret)


class RestoreStep(Step):
    """A backup is brought back with the passphrase or recovery code of the day on which it was made."""

    def __init__(self, name: str, back: Callable[[], object], forward: Callable[[str], object]) -> None:
        super().__init__(text.say("first.restore"))
        self._forward = forward
        self.secret = PassphraseEdit(text.say("lock.secret"), text.say("secret.show"), text.say("secret.hide"))
        self.secret.returnPressed.connect(self._go)
        self.add(Prose(text.say("first.restore-text", file=name), "prose", "ink2"))
        self.add(Field(text.say("lock.secret"), self.secret))
        self.act = button(text.say("first.restore-button"), self._go, look="primary")
        self.end(button(text.say("button.back"), back, look="quiet"), None, self.act)

    def begin(self) -> None:
        """Type at once."""
        self.secret.setFocus()

    def _go(self) -> None:
        if self.secret.text():
            self._forward(self.secret.text())
