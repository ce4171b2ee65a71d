"""Names that are offered under a field while one types; arrows choose, Enter takes, and any other words stay possible."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QSortFilterProxyModel, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from healthdesk.desktop.parts import theme

_MOST = 8


class _Folded(QSortFilterProxyModel):
    """The names in which what was typed begins a word, accents and case aside."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._plain = [f" {plain(name)}" for name in names]
        self._typed = ""
        self.setSourceModel(QStringListModel(list(names), self))

    def look_for(self, typed: str) -> None:
        """Show what fits."""
        self._typed = plain(typed)
        self.invalidate()

    def filterAcceptsRow(self, row: int, _parent: object) -> bool:
        """Whether a name fits."""
        return bool(self._typed) and f" {self._typed}" in self._plain[row]


def plain(words: str) -> str:
    """Words in small letters without accents, with single spaces for hyphens and the like."""
    bare = unicodedata.normalize("NFKD", words.casefold())
    return " ".join(
        "".join(mark if mark.isalnum() else " " for mark in bare if not unicodedata.combining(mark)).split()
    )


def offer_names(field: QLineEdit, names: Sequence[str]) -> QCompleter:
    """Offer these names while one types into a field."""
    found = _Folded(names)
    made = QCompleter(field)
    found.setParent(made)
    made.setModel(found)
    made.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    made.setMaxVisibleItems(_MOST)
    if (popup := made.popup()) is not None:
        popup.setFont(theme.font())
        popup.setAccessibleName(field.accessibleName())
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    field.textEdited.connect(found.look_for)
    field.setCompleter(made)
    return made
