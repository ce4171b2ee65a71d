"""A locked document asks for its password, which opens it this once and is kept nowhere."""

from collections.abc import Callable
from pathlib import Path

from healthdesk.desktop import text
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.fields import PassphraseEdit
from healthdesk.desktop.parts.icons import Glyph
from healthdesk.desktop.parts.layout import Card, row
from healthdesk.desktop.parts.plain import ElidedLabel, Prose
from healthdesk.domain.views import Taken

REASONS = frozenset({"pdf-needs-password", "pdf-wrong-password", "zip-needs-password", "zip-wrong-password"})


class Locked(Card):
    """One locked document; `opened` is given its path and the password that was typed."""

    def __init__(self, taken: Taken, opened: Callable[[Path, str], object]) -> None:
        super().__init__(margin=16, spacing=10)
        self._path, self._opened = Path(taken.file), opened
        self.password = PassphraseEdit(
            text.say("locked.password", file=self._path.name), text.say("secret.show"), text.say("secret.hide")
        )
        self.password.setPlaceholderText(text.say("locked.field"))
        self.password.returnPressed.connect(self._open)
        self.add(row(Glyph("lock", "accent_ink"), ElidedLabel(self._path.name, "strong"), spacing=10, grow=1))
        self.add(Prose(text.code_words(taken.reason, **dict(taken.reason_fields)), "text", "ink2"))
        self.add(row(self.password, button(text.say("locked.open"), self._open, look="primary"), spacing=8, grow=0))

    def _open(self) -> None:
        if typed := self.password.take():
            self._opened(self._path, typed)
