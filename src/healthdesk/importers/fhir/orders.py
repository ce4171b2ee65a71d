"""Orders, prescriptions and what was done with them in DSTU2 and STU3, as R4 has it. "Not taken" stays "not taken".

Sources: https://hl7.org/fhir/R4/medicationstatement-version-maps.html, medicationrequest-, medicationdispense-,
medicationadministration- and servicerequest-version-maps.html there, and the DSTU2 and STU3 pages of each type.
"""

from healthdesk.importers.fhir import parts
from healthdesk.importers.fhir.elements import Resource, children, said
from healthdesk.importers.fhir.moves import added

_VOID = "entered-in-error"


def statement2(given: Resource) -> None:
    """DSTU2: wasNotTaken, reasonForUse[x], a note that is one text."""
    refused = given.pop("wasNotTaken", None) is True
    if refused and given.get("status") != _VOID:
        given["status"] = "not-taken"
    _listed(given, "reasonForUseCodeableConcept", "reasonCode")
    _listed(given, "reasonForUseReference", "reasonReference")
    _listed(given, "reasonNotTaken", "statusReason")
    parts.notes(given, "note")


def statement3(given: Resource) -> None:
    """STU3: taken y | n | unk | na. Source: https://hl7.org/fhir/STU3/valueset-medication-statement-taken.html."""
    taken = given.pop("taken", None)
    if given.get("status") != _VOID:
        if taken == "n":
            given["status"] = "not-taken"
        elif taken == "unk" or (taken is None and "status" not in given):
            given["status"] = "unknown"


def prescription2(given: Resource) -> None:
    """DSTU2's MedicationOrder is by its nature an order."""
    given.setdefault("intent", "order")
    _listed(given, "reasonCodeableConcept", "reasonCode")
    _listed(given, "reasonReference", "reasonReference")
    parts.notes(given, "note")


def prescription3(given: Resource) -> None:
    """STU3: the requester is a part that names an agent."""
    requester = given.get("requester")
    if isinstance(requester, dict) and isinstance(requester.get("agent"), dict):
        given["requester"] = requester["agent"]


def administration(given: Resource) -> None:
    """Both: what was not given is not-done in R4."""
    refused = [given.pop(key, None) for key in ("wasNotGiven", "notGiven")]
    if True in refused and given.get("status") != _VOID:
        given["status"] = "not-done"
    if isinstance(who := given.pop("practitioner", None), dict):
        given["performer"] = [{"actor": who}]
    _listed(given, "reasonNotGiven", "statusReason")
    parts.notes(given, "note")
    dosage = given.get("dosage")
    if isinstance(dosage, dict):
        renamed = {"quantity": "dose", "siteCodeableConcept": "site"}
        given["dosage"] = {renamed.get(key, key): value for key, value in dosage.items()}


def dispense(given: Resource) -> None:
    """Both: STU3's notDone is declined in R4; the substitution says whether there was one."""
    if given.pop("notDone", None) is True and given.get("status") != _VOID:
        given["status"] = "declined"
    for before, after in (("notDoneReasonCodeableConcept", "statusReasonCodeableConcept"),
                          ("notDoneReasonReference", "statusReasonReference")):  # fmt: skip
        if before in given:
            given[after] = given.pop(before)
    if isinstance(who := given.pop("dispenser", None), dict):
        given["performer"] = [{"actor": who}]
    swapped = given.get("substitution")
    if isinstance(swapped, dict) and "wasSubstituted" not in swapped:
        # v3-substanceAdminSubstitution: N is "none".
        codes = [one.get("code") for one in children(swapped.get("type") or {}, "coding")]
        given["substitution"] = {**swapped, "wasSubstituted": bool(codes) and "N" not in codes}
    parts.notes(given, "note")


# DSTU2's words for the life of an order. Source: https://hl7.org/fhir/DSTU2/valueset-diagnostic-order-status.html
_ORDERED = {
    "proposed": "draft", "draft": "draft", "planned": "draft", "requested": "active", "received": "active",
    "accepted": "active", "in-progress": "active", "review": "active", "active": "active", "completed": "completed",
    "cancelled": "revoked", "suspended": "on-hold", "rejected": "revoked", "failed": "revoked", "aborted": "revoked",
}  # fmt: skip


def _ordered(given: Resource) -> None:
    given.setdefault("intent", "proposal" if given.get("status") == "proposed" else "order")
    if isinstance(given.get("status"), str):
        given["status"] = _ORDERED.get(given["status"], given["status"])


def diagnostic(given: Resource) -> None:
    """DSTU2's DiagnosticOrder asks for several things at once, R4's ServiceRequest for one: several become words."""
    _ordered(given)
    ordered = [one["code"] for one in children(given, "item") if isinstance(one.get("code"), dict)]
    if len(ordered) == 1:
        given["code"] = ordered[0]
        given["item"] = [
            rest for one in children(given, "item") if (rest := {k: v for k, v in one.items() if k != "code"})
        ]
    elif ordered:
        given["code"] = {"text": ", ".join(filter(None, map(said, ordered)))}
    dated = [one["dateTime"] for one in children(given, "event") if isinstance(one.get("dateTime"), str)]
    if dated:
        given["authoredOn"] = dated[0]
    parts.notes(given, "note")


def referral2(given: Resource) -> None:
    """DSTU2's ReferralRequest; `date` is when it was made, dateSent when it went out."""
    _ordered(given)
    if "dateSent" not in given and isinstance(given.get("date"), str):
        given["authoredOn"] = given.pop("date")
    if isinstance(given.get("description"), str):
        given["note"] = [{"text": given.pop("description")}]
    services = children(given, "serviceRequested")
    if services:
        given["serviceRequested"] = services[0] if len(services) == 1 else {"text": said(services)}
    parts.reasons(given, "reason")


def procedure2(given: Resource) -> None:
    """DSTU2's ProcedureRequest: what is scheduled is what R4 calls the occurrence."""
    _ordered(given)
    for kind in ("DateTime", "Period", "Timing"):
        if f"scheduled{kind}" in given:
            given[f"occurrence{kind}"] = given.pop(f"scheduled{kind}")
    parts.reasons(given, "reason")
    parts.notes(given, "notes")


def procedure3(given: Resource) -> None:
    """STU3's ProcedureRequest and ReferralRequest: who asks is a part that names an agent; doNotPerform stays."""
    prescription3(given)
    given.setdefault("intent", "order")
    services = children(given, "serviceRequested")
    if len(services) > 1:
        given["serviceRequested"] = {"text": said(services)}
    if isinstance(given.get("description"), str):
        added(given, "note", {"text": given.pop("description")})
    if isinstance(given.get("status"), str) and given["status"] in _ORDERED:
        given["status"] = _ORDERED[given["status"]]


def _listed(given: Resource, before: str, after: str) -> None:
    value = given.get(before)
    if isinstance(value, dict):
        del given[before]
        given[after] = [value]
    elif isinstance(value, list) and before != after:
        given[after] = given.pop(before)
