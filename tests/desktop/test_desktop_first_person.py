"""A file that names nobody, in a vault where nobody is yet: the way to add a person comes first, and is remembered."""

import pytest
from desktop_family import Family
from PySide6.QtWidgets import QComboBox, QLineEdit

from healthdesk.desktop.bring_in.whose import Whose
from healthdesk.desktop.by_hand.view import PersonSheet
from healthdesk.domain.drops import DropGroup, DropQuestion
from healthdesk.domain.records import RunState
from healthdesk.domain.views import Taken

from .conftest import Open
from .test_desktop_flows import press, words_of


@pytest.fixture
def family(monkeypatch: pytest.MonkeyPatch) -> Family:
    made = Family(people=[])
    made.intake.asked = [Taken("scan.png", RunState.ASKS, inbox_id="i1")]
    group = DropGroup("g0", "", "", "", (), 1, ("scan.png",), "patient-unnamed", (), None, ("i1",))
    monkeypatch.setattr(type(made.intake), "question", lambda self: DropQuestion((group,)) if self.asked else None)
    return made


def test_the_person_added_for_a_file_is_chosen(opened: Open) -> None:
    page = opened.go("bring-in")
    said = words_of(page)
    assert "Nobody is here yet." in said
    assert "Bring it in" not in said
    (add,) = [
        each for each in page.findChild(Whose)._ways() if getattr(each, "property", lambda _: "")("look") == "primary"
    ]
    assert add.accessibleName() == "Add a person …"
    press(page, "Add a person …")
    opened.settle()
    sheet = opened.window.findChildren(PersonSheet)[-1]
    name = sheet.name.field
    assert isinstance(name, QLineEdit)
    name.setText("Claire Fontaine")
    sheet._keep()
    opened.settle()
    opened.settle()
    page = opened.frame.page
    whose = page.findChildren(Whose)[-1]
    (box,) = whose.findChildren(QComboBox)
    assert box.currentText() == "Claire Fontaine"
    press(whose, "Bring it in")
    opened.settle()
    assert [person.name for person in opened.family.intake.chosen[0].values() if person] == ["Claire Fontaine"]
