"""What a status lets an answer say, type by type."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.domain.dates import parse_date
from healthdesk.domain.records import Standing
from healthdesk.importers.fhir.standing import standing_of

TODAY = date(2026, 6, 1)
ACTIVE, PAST, DONE, UNCERTAIN, PLANNED, VOID = (
    Standing.ACTIVE, Standing.PAST, Standing.DONE, Standing.UNCERTAIN, Standing.PLANNED, Standing.VOID,
)  # fmt: skip


def standing(resource_type: str, end: str = "", **resource: Any) -> Standing:
    return standing_of(resource_type, resource, parse_date(end), TODAY)[1]


@pytest.mark.parametrize(
    ("resource_type", "by_status"),
    [
        ("Observation", {"registered": UNCERTAIN, "preliminary": UNCERTAIN, "final": DONE, "amended": DONE,
                         "corrected": DONE, "cancelled": VOID, "entered-in-error": VOID, "unknown": UNCERTAIN, "": UNCERTAIN}),
        ("DiagnosticReport", {"partial": UNCERTAIN, "appended": DONE, "cancelled": VOID, "final": DONE}),
        ("MedicationRequest", {"active": ACTIVE, "on-hold": PLANNED, "cancelled": VOID, "completed": PAST, "stopped": PAST,
                               "entered-in-error": VOID, "draft": PLANNED, "unknown": UNCERTAIN, "": UNCERTAIN}),
        ("MedicationStatement", {"active": ACTIVE, "completed": PAST, "entered-in-error": VOID, "intended": PLANNED,
                                 "stopped": PAST, "on-hold": PLANNED, "unknown": UNCERTAIN, "not-taken": VOID}),
        ("MedicationAdministration", {"in-progress": ACTIVE, "completed": DONE, "not-done": VOID, "stopped": PAST}),
        ("MedicationDispense", {"completed": DONE, "preparation": PLANNED, "declined": VOID, "in-progress": PLANNED}),
        ("Immunization", {"completed": DONE, "not-done": VOID, "entered-in-error": VOID}),
        ("Procedure", {"preparation": PLANNED, "in-progress": ACTIVE, "not-done": VOID, "completed": DONE, "stopped": PAST}),
        ("Encounter", {"planned": PLANNED, "arrived": ACTIVE, "triaged": ACTIVE, "in-progress": ACTIVE, "onleave": ACTIVE,
                       "finished": DONE, "cancelled": VOID, "unknown": UNCERTAIN}),
        ("CarePlan", {"active": ACTIVE, "revoked": PAST, "completed": PAST, "draft": PLANNED}),
        ("ServiceRequest", {"active": PLANNED, "revoked": VOID, "completed": DONE}),
        ("DocumentReference", {"current": DONE, "superseded": PAST, "entered-in-error": VOID}),
        ("Coverage", {"active": ACTIVE, "cancelled": VOID, "draft": PLANNED}),
        ("Claim", {"active": DONE, "cancelled": VOID}),
        ("ImagingStudy", {"registered": UNCERTAIN, "available": DONE, "cancelled": VOID}),
        ("Appointment", {"booked": PLANNED, "fulfilled": DONE, "noshow": VOID}),
        ("Organization", {"": DONE}),
    ],
)  # fmt: skip
def test_each_status_has_its_standing(resource_type: str, by_status: dict[str, Standing]) -> None:
    found = {status: standing(resource_type, status=status) for status in by_status}
    assert found == by_status


def code(word: str) -> dict[str, Any]:
    return {"coding": [{"code": word}]}


@pytest.mark.parametrize(
    ("clinical", "verified", "more", "expected"),
    [
        ("active", "confirmed", {}, ACTIVE),
        ("recurrence", "confirmed", {}, ACTIVE),
        ("relapse", "", {}, ACTIVE),
        ("inactive", "confirmed", {}, PAST),
        ("remission", "confirmed", {}, PAST),
        ("resolved", "confirmed", {}, PAST),
        ("active", "refuted", {}, VOID),
        ("active", "entered-in-error", {}, VOID),
        ("active", "unconfirmed", {}, UNCERTAIN),
        ("active", "provisional", {}, UNCERTAIN),
        ("active", "differential", {}, UNCERTAIN),
        ("active", "confirmed", {"abatementString": "in spring"}, PAST),
        ("active", "confirmed", {"abatementBoolean": False}, ACTIVE),
        ("", "confirmed", {}, UNCERTAIN),
    ],
)
def test_a_condition_is_judged_by_both_of_its_statuses(
    clinical: str, verified: str, more: dict[str, Any], expected: Standing
) -> None:
    assert standing("Condition", clinicalStatus=code(clinical), verificationStatus=code(verified), **more) is expected


def test_an_allergy_without_a_word_on_its_status_counts() -> None:
    assert standing("AllergyIntolerance") is ACTIVE
    assert standing("AllergyIntolerance", verificationStatus=code("refuted")) is VOID
    assert standing("AllergyIntolerance", clinicalStatus=code("resolved")) is PAST


def test_an_end_behind_us_makes_the_active_past() -> None:
    assert standing("MedicationStatement", "2026-05-31", status="active") is PAST
    assert standing("MedicationStatement", "2026-06-01", status="active") is ACTIVE
    assert standing("MedicationStatement", "2026", status="active") is ACTIVE
    assert standing("Condition", "2020", clinicalStatus=code("active")) is PAST


def test_an_order_not_to_is_no_order_and_a_proposal_is_no_prescription() -> None:
    assert standing("MedicationRequest", status="active", doNotPerform=True) is VOID
    assert standing("MedicationRequest", status="active", intent="proposal") is PLANNED
    assert standing("CarePlan", status="active", intent="plan") is ACTIVE


@given(st.text(max_size=30), st.sampled_from(["Observation", "Condition", "Coverage", "Goal", "Basic", "Foo"]))
def test_no_word_is_beyond_it(word: str, resource_type: str) -> None:
    found = standing(resource_type, status=word, clinicalStatus=word, lifecycleStatus=json.loads("[]"))
    assert found in Standing
