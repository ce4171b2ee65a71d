"""A page is looked at once: its rows beside it, the doubtful first."""

import pytest
from desktop_family import WAITING, Family

from healthdesk.desktop.confirm.rows import RowCard
from healthdesk.desktop.record.pages import Picture
from healthdesk.domain.pages import RowChoice

from .conftest import Open
from .test_desktop_flows import press, words_of


@pytest.fixture
def family() -> Family:
    made = Family()
    made.confirming.waits = (WAITING,)
    return made


def test_a_page_is_set_right_and_confirmed(opened: Open) -> None:
    page = opened.go("bring-in")
    said = words_of(page)
    assert "1 page to look at once" in said
    assert "2 results were read. 1 of them needs a close look." in said
    press(page, "Look at them")
    opened.settle()
    page = opened.frame.page
    said = words_of(page)
    assert "analyses.pdf · Page 2 of 3" in said
    assert "Not certain: value." in said
    assert "Also printed as 5,66 mmol/L" in said
    first, second = page.findChildren(RowCard)
    assert first.fields["value"].accessibleName() == "Glycémie: Value, Please check"
    first.fields["value"].setText("1,02")
    second.out.click()
    assert not second.fields["value"].isEnabled()
    press(page, "Confirm this page")
    opened.settle()
    assert opened.family.confirming.confirmed == [
        ("a9", 2, (RowChoice("rec90", True, (("value", "1,02"),)), RowChoice("rec91", False)))
    ]
    assert opened.frame.page is opened.frame.pages["measures"]


def test_the_row_one_turns_to_is_framed_on_the_page(opened: Open) -> None:
    page = opened.go("confirm", "a9:2")
    picture = page.findChild(Picture)
    assert isinstance(picture, Picture)
    before = picture.grab().toImage()
    page.findChildren(RowCard)[1].fields["value"].setFocus()
    opened.settle()
    assert picture.grab().toImage() != before


@pytest.mark.parametrize("place", ["a8:1", "", "nonsense", "a9:x"])
def test_a_page_that_does_not_wait_says_so(opened: Open, place: str) -> None:
    page = opened.go("confirm", place)
    assert "No page waits here" in words_of(page)
    press(page, "Confirm this page")
    opened.settle()
    assert opened.family.confirming.confirmed == []


def test_a_day_is_shown_and_typed_in_words(opened: Open) -> None:
    page = opened.go("confirm", "a9:2")
    first = page.findChildren(RowCard)[0]
    assert first.fields["date"].text() == "12 May 2026"
    first.fields["date"].setText("soon")
    press(page, "Confirm this page")
    opened.settle()
    assert opened.family.confirming.confirmed == []
    first.fields["date"].setText("13 May 2026")
    press(page, "Confirm this page")
    opened.settle()
    ((_, _, choices),) = opened.family.confirming.confirmed
    assert choices[0] == RowChoice("rec90", corrections=(("date", "2026-05-13"),))


def test_home_says_that_a_page_waits(opened: Open) -> None:
    page = opened.go("home")
    assert "1 page to look at once" in words_of(page)
    press(page, "Look at them")
    opened.settle()
    assert "Is this what the page says?" in words_of(opened.frame.page)
