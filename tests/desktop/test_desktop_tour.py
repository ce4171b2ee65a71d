"""A sample of the tour: pages in several looks, sizes and languages fit into the window and can be drawn."""

import pytest
from desktop_tour import Looking, pages
from PySide6.QtWidgets import QApplication

from healthdesk.desktop.page_table import ONE_PAGE
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.layout import Column
from healthdesk.desktop.settings.choices import keep
from healthdesk.desktop.shelves.view import SHELVES

from .conftest import Open

SAMPLE = (
    Looking(),
    Looking("contrast", "200", "de"),
    Looking("dark", "100", "fr", "simple"),
)


def take_on(opened: Open, looking: Looking) -> None:
    """Look so."""
    kept = opened.frame.desk.session.preferences
    kept.set("text_size", looking.size)
    kept.set("language", looking.language)
    kept.set("view", looking.view)
    keep(opened.frame.desk, "theme", looking.look)
    opened.settle()


@pytest.mark.parametrize("looking", SAMPLE, ids=[each.name for each in SAMPLE])
def test_no_page_is_wider_than_its_window(looks: QApplication, opened_real: Open, looking: Looking) -> None:
    take_on(opened_real, looking)
    assert theme.current().name == looking.look
    wide = []
    for key in (*ONE_PAGE, *SHELVES):
        if key in {"record", "table", "confirm", "medicine", "visit"}:
            continue
        page = opened_real.go(key, "hba1c" if key == "measure" else "")
        for column in page.findChildren(Column):
            held = column.widget()
            if column.isVisible() and held is not None and held.minimumSizeHint().width() > column.viewport().width():
                wide.append((key, held.minimumSizeHint().width(), column.viewport().width()))
        assert not page.grab().isNull()
    assert wide == []
    assert opened_real.frame.minimumSizeHint().width() <= opened_real.window.width()


def test_the_tour_shows_every_page(opened_real: Open) -> None:
    shown = {name for name, _ in pages(opened_real.window)}
    missing = {*ONE_PAGE, *SHELVES} - shown - {"table", "confirm", "visit"}
    assert missing == set()
