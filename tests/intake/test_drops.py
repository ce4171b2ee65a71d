"""A drop: files and packages brought in one go, whose they are, and the one question that is asked of all of them."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from healthdesk import intake
from healthdesk.domain.errors import Cancelled, IntakeError
from healthdesk.domain.people import Person
from healthdesk.domain.records import RunState
from healthdesk.domain.views import RecordQuery, Taken
from healthdesk.vault import Vault

from .conftest import now
from .in_process import read

EVERYTHING = RecordQuery(void=True, limit=1000)
MRN, INS = "urn:oid:1.2.3.4", "urn:oid:1.2.250.1.213.1.4.8"


def patient(key: str, given: str, family: str, born: str = "", sex: str = "", **numbers: str) -> dict[str, Any]:
    resource = {"resourceType": "Patient", "id": key, "name": [{"given": given.split(), "family": family}]}
    resource |= {"birthDate": born} if born else {}
    resource |= {"gender": sex} if sex else {}
    systems = {"mrn": MRN, "ins": INS}
    return resource | {"identifier": [{"system": systems[name], "value": value} for name, value in numbers.items()]}


def weight(day: int, key: str, value: float = 70.5) -> dict[str, Any]:
    return {
        "resourceType": "Observation",
        "id": f"weight-{key}-{day}-{value}",
        "status": "final",
        "subject": {"reference": f"Patient/{key}"},
        "code": {"coding": [{"system": "http://loinc.org", "code": "29463-7"}], "text": "Weight"},
        "effectiveDateTime": f"2026-01-{day:02}",
        "valueQuantity": {"value": value, "unit": "kg"},
    }


def bundle(*resources: dict[str, Any]) -> bytes:
    entries = [{"resource": each} for each in resources]
    return json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}).encode()


def zipped(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


Put = Callable[[str, bytes], Path]


@pytest.fixture
def put(tmp_path: Path) -> Put:
    def written(name: str, content: bytes) -> Path:
        path = tmp_path / "files" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return path

    return written


def bring(vault: Vault, *paths: Path, person: Person | None = None, **more: Any) -> tuple[Taken, ...]:
    return intake.take_all(vault, paths, person, clock=now, read=read, **more)


def states(results: tuple[Taken, ...]) -> list[str]:
    return [taken.state.value for taken in results]


ADA, LEO = patient("a", "Ada", "Marchand", "1956-03-01", "female"), patient("l", "Leo", "Marchand", "2019-02-11")


def test_a_package_gives_a_result_for_each_file_and_says_what_stays(opened: Vault, put: Put) -> None:
    letter = {"docs/lettre.txt": b"Chere Ada", "__MACOSX/._x": b"m", "b.xsl": b"<x/>"}
    content = zipped({"docs/a.json": bundle(ADA, weight(1, "a")), **letter})
    results = bring(opened, put("mes.zip", content))
    assert [(Path(taken.file).name, taken.state.value) for taken in results] == [
        ("mes.zip", "finished"), ("a.json", "finished"), ("lettre.txt", "finished"),
    ]  # fmt: skip
    assert (results[0].run, results[0].inside, results[0].reason) == (None, 2, "package-opened")
    assert [issue.code for issue in results[0].issues] == ["member-of-system", "member-for-viewing"]
    assert results[1].file.endswith("mes.zip/docs/a.json")
    (ada,) = opened.persons()
    store = opened.store(ada.id)
    assert [artifact.name for artifact in store.artifacts()] == ["mes.zip/docs/a.json", "mes.zip/docs/lettre.txt"]
    assert results[2].run is not None
    assert "followed-the-others" in {issue.code for issue in results[2].run.issues}
    assert opened.inbox_list() == ()
    assert opened.check().ok
    again = bring(opened, put("mes.zip", content))
    assert states(again) == ["finished", "known", "known"]


def test_packages_in_packages_end_at_a_depth(opened: Vault, put: Put) -> None:
    content = bundle(ADA, weight(1, "a"))
    for number in range(3):
        content = zipped({"d/x.json" if number == 0 else f"in{number}.zip": content})
    assert states(bring(opened, put("three.zip", content))) == ["finished", "finished", "finished", "finished"]
    refused = bring(opened, put("four.zip", zipped({"deep.zip": content})))
    assert (refused[-1].state, refused[-1].reason) == (RunState.REFUSED, "package-too-deep")
    assert opened.inbox_list() == ()


def test_all_that_comes_out_of_one_file_is_counted_together(
    opened: Vault, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner = zipped({f"{n}.txt": b"x" * 600 for n in range(3)})
    monkeypatch.setattr("healthdesk.intake.pipeline.MOST_UNPACKED", 3000)
    results = bring(
        opened, put("nested.zip", zipped({"a.zip": inner, "b.zip": inner})), person=opened.add_person("Ada Q")
    )
    assert states(results) == ["finished", "finished", *["finished"] * 1, *["known"] * 2, "refused"]
    assert results[-1].reason == "package-too-large"
    assert opened.inbox_list() == ()


def test_a_mail_follows_what_is_attached(opened: Vault, put: Put) -> None:
    attached = bundle(ADA, weight(1, "a")).decode()
    mail = (
        "From: labo@example.org\r\nTo: x@example.org\r\nSubject: Resultats\r\nDate: Mon, 4 Mar 2024 18:05:09 +0100\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n'
        "Voici.\r\n--b\r\nContent-Type: application/json\r\nContent-Disposition: attachment; filename=r.json\r\n\r\n"
        f"{attached}\r\n--b--\r\n"
    )
    results = bring(opened, put("m.eml", mail.encode()))
    assert states(results) == ["finished", "finished"]
    assert results[0].person == results[1].person
    assert states(bring(opened, put("m.eml", mail.encode()))) == ["known", "known"]


def test_everybody_of_a_family_is_made_in_an_empty_vault(opened: Vault, put: Put) -> None:
    paths = [put("ada.json", bundle(ADA, weight(1, "a"))), put("leo.json", bundle(LEO, weight(1, "l")))]
    assert states(bring(opened, *paths)) == ["finished", "finished"]
    assert [person.name for person in opened.persons()] == ["Ada Marchand", "Leo Marchand"]


def test_a_mixed_folder_is_one_question_answered_at_once(opened: Vault, put: Put) -> None:
    bring(opened, put("zoe.json", bundle(patient("z", "Zoe", "Quill", "2001-01-01"), weight(1, "z"))))
    paths = [
        put("all/ada.json", bundle(ADA, weight(1, "a"))),
        put("all/ada-2.json", bundle(ADA, weight(2, "a"))),
        put("all/leo.json", bundle(LEO, weight(1, "l"))),
        put("all/note.txt", b"no name in here"),
    ]
    assert set(states(bring(opened, *paths))) == {"asks"}
    question = intake.question(opened)
    assert question is not None
    assert question.files == 4
    assert [(group.name, group.birth_date, group.files, group.may_be_new) for group in question.groups] == [
        ("Ada Marchand", "1956-03-01", 2, True), ("Leo Marchand", "2019-02-11", 1, True), ("", "", 1, False),
    ]  # fmt: skip
    assert question.groups[0].examples == ("ada.json", "ada-2.json")
    ada, leo, nobody = (group.key for group in question.groups)
    with pytest.raises(IntakeError) as refused:
        intake.settle_groups(opened, {nobody: None}, clock=now)
    assert refused.value.code == "new-person-unnamed"
    results = intake.settle_groups(opened, {ada: None, leo: None}, clock=now)
    assert states(results) == ["finished"] * 3
    assert [person.name for person in opened.persons()] == ["Zoe Quill", "Ada Marchand", "Leo Marchand"]
    left = intake.question(opened)
    assert left is not None
    assert [group.files for group in left.groups] == [1]
    intake.settle_groups(opened, {left.groups[0].key: opened.persons()[1]}, clock=now)
    assert intake.question(opened) is None
    assert opened.inbox_list() == ()
    assert opened.check().ok


VARIANTS = (
    ("Alice Jones", "Newman"), ("ALICE", "NEWMAN"), ("Ms. Alice M.", "Newman"), ("Alicé", "Newman-Jones"), ("Alice", "Jones"),
)  # fmt: skip


def test_one_person_from_many_sources_after_one_reply(opened: Vault, put: Put) -> None:
    paths = [
        put(f"vendor-{number}.json", bundle(patient(f"p{number}", given, family, "1970-05-01", mrn=f"m{number % 2}"),
                                            weight(number + 1, f"p{number}")))
        for number, (given, family) in enumerate(VARIANTS)
    ]  # fmt: skip
    bring(opened, *paths)
    question = intake.question(opened)
    assert question is not None
    (alice,) = opened.persons()
    assert {group.suggested for group in question.groups} == {alice}
    intake.settle_groups(opened, {group.key: group.suggested for group in question.groups}, clock=now)
    assert len(opened.persons()) == 1
    later = [
        put(f"again-{number}.json", bundle(patient(f"q{number}", given, family, "1970-05-01", mrn=f"n{number}"),
                                           weight(number + 10, f"q{number}")))
        for number, (given, family) in enumerate(VARIANTS)
    ]  # fmt: skip
    assert set(states(bring(opened, *later))) == {"finished"}
    assert len(opened.persons()) == 1


def test_two_people_of_one_name_are_a_question(opened: Vault, put: Put) -> None:
    bring(
        opened,
        put("a.json", bundle(patient("a", "Ada", "Marchand", "1956-03-01", ins="256037512345678"), weight(1, "a"))),
    )
    born = bring(opened, put("b.json", bundle(patient("b", "Ada", "Marchand", "1986-03-01"), weight(1, "b"))))
    number = patient("c", "Ada", "Marchand", "1956-03-01", ins="2 56 03 75 999 999 99")
    counted = bring(opened, put("c.json", bundle(number, weight(1, "c"))))
    same = patient("d", "Ada", "Marchand", "1956-03-01", ins="2 56 03 75 123 456 78")
    known = bring(opened, put("d.json", bundle(same, weight(2, "d"))))
    assert states((*born, *counted, *known)) == ["asks", "asks", "finished"]
    question = intake.question(opened)
    assert question is not None
    assert len(question.groups) == 2


def test_twins_never_become_one(opened: Vault, put: Put) -> None:
    twins = [patient("t1", "Lea", "Marchand", "2019-02-11"), patient("t2", "Leo", "Marchand", "2019-02-11")]
    results = bring(opened, *(put(f"{each['id']}.json", bundle(each, weight(1, each["id"]))) for each in twins))
    assert states(results) == ["finished", "asks"]


def device(owner: str = "", model: str = "Monitor") -> bytes:
    reading = weight(1, "x") | {
        "performer": [{"display": model}],
        "subject": {},
        "id": f"reading-of-a-device-{owner}-{model}",
    }
    return bundle(reading)


def test_a_device_that_names_nobody_is_asked_about_once(opened: Vault, put: Put) -> None:
    ada = opened.add_person("Ada Marchand", "1956-03-01")
    opened.add_person("Leo Marchand", "2019-02-11")
    (first,) = bring(opened, put("export-2026-01-01.json", device("one")))
    assert first.state is RunState.ASKS
    intake.settle(opened, first.inbox_id, ada, clock=now)
    (second,) = bring(opened, put("export-2026-02-13.json", device("two")))
    assert (second.state, second.person and second.person.id) == (RunState.FINISHED, ada.id)
    assert second.run is not None
    assert "taken-as-before" in {issue.code for issue in second.run.issues}
    (other,) = bring(opened, put("export-2026-02-14.json", device("three", "Scale")))
    assert other.state is RunState.ASKS


def test_a_letter_that_names_nobody_is_asked_about_every_time(opened: Vault, put: Put) -> None:
    ada = opened.add_person("Ada Marchand", "1956-03-01")
    (first,) = bring(opened, put("scan-1.txt", b"a letter"))
    intake.settle(opened, first.inbox_id, ada, clock=now)
    assert states(bring(opened, put("scan-2.txt", b"another letter"))) == ["asks"]


def test_files_that_name_nobody_stay_with_their_own_folder(opened: Vault, put: Put) -> None:
    paths = [
        put("ada/ada.json", bundle(ADA, weight(1, "a"))), put("ada/scan.txt", b"for Ada"),
        put("leo/leo.json", bundle(LEO, weight(1, "l"))), put("leo/2026/scan.txt", b"for Leo"),
        put("scan.txt", b"whose?"),
    ]  # fmt: skip
    results = bring(opened, *paths)
    assert [taken.person.name if taken.person else "" for taken in results] == [
        "Ada Marchand", "Ada Marchand", "Leo Marchand", "Leo Marchand", "",
    ]  # fmt: skip


def test_what_names_nobody_waits_with_the_only_one_who_is_asked_about(opened: Vault, put: Put) -> None:
    zoe = opened.add_person("Zoe Quill", "2001-01-01")
    bring(opened, put("leo.json", bundle(LEO, weight(1, "l"))), put("scan.txt", b"whose?"))
    bring(opened, put("ada.json", bundle(ADA, weight(1, "a"))), put("s.txt", b"and this?"),
          put("z.json", bundle(patient("z", "Zoe", "Quill", "2001-01-01"), weight(3, "z"))))  # fmt: skip
    question = intake.question(opened)
    assert question is not None
    assert [(group.name, group.files) for group in question.groups] == [
        ("Leo Marchand", 2),
        ("Ada Marchand", 1),
        ("", 1),
    ]
    intake.settle_groups(opened, {question.groups[0].key: zoe}, clock=now)
    assert {run.file for run in opened.store(zoe.id).runs()} == {"leo.json", "scan.txt", "z.json"}


def test_what_names_a_birth_date_of_another_does_not_follow(opened: Vault, put: Put) -> None:
    strange = {"resourceType": "Patient", "id": "me", "birthDate": "1999-09-09"}
    results = bring(opened, put("a.json", bundle(ADA, weight(1, "a"))), put("b.json", bundle(strange, weight(2, "me"))))
    assert states(results) == ["finished", "asks"]


def test_several_people_of_one_file_are_several_people(opened: Vault, put: Put) -> None:
    four = [
        patient(f"n{n}", name, "Marchand", f"19{n}6-03-01") for n, name in enumerate(("Ada", "Leo", "Zoe", "Max"), 5)
    ]
    four[1]["birthDate"] = four[0]["birthDate"]
    path = put("four.json", bundle(*four, *(weight(1, each["id"]) for each in four)))
    results = bring(opened, path)
    assert len(opened.persons()) == 4, states(results)
    assert {taken.state for taken in results} == {RunState.FINISHED}


def test_the_same_file_waits_once(opened: Vault, put: Put) -> None:
    opened.add_person("Zoe Quill", "2001-01-01")
    path = put("ada.json", bundle(ADA, weight(1, "a")))
    copy = put("copy.json", path.read_bytes())
    first = bring(opened, path, copy)
    again = bring(opened, path)
    assert len(opened.inbox_list()) == 1
    assert {taken.inbox_id for taken in (*first, *again)} == {opened.inbox_list()[0].id}


def test_what_waits_is_gone_once_it_came_with_a_person_named(opened: Vault, put: Put) -> None:
    ada = opened.add_person("Zoe Quill", "")
    path = put("scan.txt", b"a letter")
    assert states(bring(opened, path)) == ["asks"]
    assert states(bring(opened, path, person=ada)) == ["finished"]
    assert intake.question(opened) is None


def test_stopping_between_files_of_a_package_leaves_what_came_before(opened: Vault, put: Put) -> None:
    content = zipped({"a.json": bundle(ADA, weight(1, "a")), "b.json": bundle(ADA, weight(2, "a"))})

    def stop() -> bool:
        return any(opened.store(person.id).runs() for person in opened.persons())

    with pytest.raises(Cancelled):
        bring(opened, put("two.zip", content), cancelled=stop)
    assert len(opened.store(opened.persons()[0].id).runs()) == 1
    assert opened.inbox_list() == ()
    assert opened.intents() == ()
    assert states(bring(opened, put("two.zip", content))) == ["finished", "known", "finished"]
