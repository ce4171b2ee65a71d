"""Parts of resources that DSTU2 and STU3 build otherwise than R4: doses, remarks, names, devices, images, sums.

Sources: the "R2 Diff" and "R3 Diff" pages of each type in https://hl7.org/fhir/R4/
"""

from healthdesk.importers.fhir.elements import Resource, children
from healthdesk.importers.fhir.moves import absent, annotations, concept

_RATES = ("doseQuantity", "doseRange", "rateRatio", "rateRange", "rateQuantity")


def notes(given: Resource, key: str) -> None:
    """A remark, whatever it was called and however it was written, as R4's note."""
    found = annotations(given.pop(key)) if key in given else []
    if found:
        before = given.get("note") if key != "note" else None
        given["note"] = [*found, *(before if isinstance(before, list) else [])]


def reasons(given: Resource, stem: str) -> None:
    """A reason that was one of two types becomes R4's two lists."""
    for before, after in (("CodeableConcept", "Code"), ("Reference", "Reference")):
        value = given.get(stem + before)
        if isinstance(value, dict):
            del given[stem + before]
            given[stem + after] = [value]


def dose(given: Resource) -> None:
    """DSTU2's and STU3's dosage: how much at what rate stands in a part of its own in R4's."""
    if "quantityQuantity" in given:
        given["doseQuantity"] = given.pop("quantityQuantity")
    if "quantityRange" in given:
        given["doseRange"] = given.pop("quantityRange")
    if isinstance(given.get("siteCodeableConcept"), dict):
        given["site"] = given.pop("siteCodeableConcept")
    if isinstance(given.get("additionalInstructions"), dict):
        given["additionalInstruction"] = [given.pop("additionalInstructions")]
    rate = {key: given.pop(key) for key in _RATES if key in given}
    if rate:
        given["doseAndRate"] = [rate]


def human_name(given: Resource) -> None:
    """DSTU2 lists family names; R4 has one text."""
    family = given.get("family")
    if isinstance(family, list):
        given["family"] = " ".join(one for one in family if isinstance(one, str))


def device(given: Resource) -> None:
    """A device's identity on its label (UDI): a text in DSTU2, a part in STU3, a list of carriers in R4."""
    udi = given.pop("udi", None)
    if isinstance(udi, str):
        given["udiCarrier"] = [{"carrierHRF": udi}]
    elif isinstance(udi, dict):
        names = {"deviceIdentifier": "deviceIdentifier", "jurisdiction": "jurisdiction", "carrierHRF": "carrierHRF",
                 "carrierAIDC": "carrierAIDC", "issuer": "issuer", "entryType": "entryType"}  # fmt: skip
        given["udiCarrier"] = [{names[key]: value for key, value in udi.items() if key in names}]
        if isinstance(udi.get("name"), str):
            given["deviceName"] = [{"name": udi["name"], "type": "udi-label-name"}]
    if isinstance(version := given.get("version"), str):
        given["version"] = [{"value": version}]


def used_device(given: Resource) -> None:
    """DSTU2 names no status, and says what stands on the body by bodySite[x]."""
    absent(given, "status")
    if isinstance(given.get("bodySiteCodeableConcept"), dict):
        given["bodySite"] = given.pop("bodySiteCodeableConcept")
    if isinstance(given.get("notes"), list):
        given["note"] = [{"text": one} for one in given.pop("notes") if isinstance(one, str)]


def episode(given: Resource) -> None:
    """DSTU2 lists the conditions; R4 has each as a diagnosis."""
    conditions = children(given, "condition")
    if conditions:
        given["condition"] = [{"condition": one} for one in conditions]


def series(given: Resource) -> None:
    """A series of images: its uid and description are the same; what it shows moved into performers in R4."""
    who = given.get("performer")
    if isinstance(who, list):
        given["performer"] = [one if "actor" in one else {"actor": one} for one in who if isinstance(one, dict)]


def instance(given: Resource) -> None:
    """The class of an image was a URI; R4 wants a coding."""
    if isinstance(kind := given.get("sopClass"), str):
        bare = kind if kind.startswith("urn:oid:") else f"urn:oid:{kind}"
        given["sopClass"] = {"system": "urn:ietf:rfc:3986", "code": bare}


def intended(given: Resource) -> None:
    """DSTU2's diet orders have no intent; they are orders."""
    given.setdefault("intent", "order")
    words = {
        "proposed": "draft",
        "planned": "draft",
        "requested": "active",
        "suspended": "on-hold",
        "cancelled": "revoked",
    }
    if isinstance(given.get("status"), str):
        given["status"] = words.get(given["status"], given["status"])


def vision(given: Resource) -> None:
    """DSTU2 and STU3 call the lenses dispense; their product and eye are the same."""
    lenses = []
    for one in children(given, "dispense"):
        lens = dict(one)
        amount = lens.pop("prism", None)
        if amount is not None and not isinstance(amount, (dict, list)):
            lens["prism"] = [{"amount": amount, "base": lens.pop("base", None)}]
        lenses.append({key: value for key, value in lens.items() if value is not None})
    if lenses:
        del given["dispense"]
        given["lensSpecification"] = lenses
    reasons(given, "reason")


def communication(given: Resource) -> None:
    """STU3's notDone is R4's not-done."""
    if given.pop("notDone", None) is True and given.get("status") != "entered-in-error":
        given["status"] = "not-done"
    if isinstance(given.get("notDoneReason"), dict):
        given["statusReason"] = given.pop("notDoneReason")


def risk(given: Resource) -> None:
    """STU3 has one reason of either type, and one remark that is a text."""
    reasons(given, "reason")
    if isinstance(given.get("comment"), str):
        given["note"] = [{"text": given.pop("comment")}]


def _payee(given: Resource) -> None:
    for one in children(given, "insurance"):
        one.setdefault("focal", True)


def claim(given: Resource) -> None:
    """A claim asks to be paid: R4 wants its use and priority said."""
    _payee(given)
    use = {"complete": "claim", "proposed": "preauthorization", "exploratory": "predetermination", "other": "claim"}
    if isinstance(given.get("use"), str):
        given["use"] = use.get(given["use"], given["use"])
    absent(given, "use")


def benefit(given: Resource) -> None:
    """An explanation of benefit: totals stand in a list by kind in R4."""
    _payee(given)
    absent(given, "use")
    absent(given, "outcome")
    totals = [
        {"category": concept(code, "adjudication"), "amount": given.pop(key)}
        for key, code in (("totalCost", "submitted"), ("totalBenefit", "benefit"))
        if isinstance(given.get(key), dict)
    ]
    if totals:
        given["total"] = totals
