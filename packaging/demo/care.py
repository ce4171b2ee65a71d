"""Builds the clinical statements of a story: visits, conditions, medicines, allergies, vaccines, measurements, papers."""

from typing import Any

from demo.fhir import ATC, CVX, HL7, ICD10, LOINC, Json, Source, attachment, base, concept, quantity, status_concept

_CLASSES = {"AMB": "ambulatory", "EMER": "emergency", "IMP": "inpatient encounter", "VR": "virtual"}


def _whole(day: str) -> str:
    """A full day for a date that may be a year or a month."""
    return day + "-01-01"[len(day) - 4 :] if len(day) < 10 else day


def visit(source: Source, key: str, day: str, what: str, why: str = "", **options: Any) -> Json:
    """An encounter. `kind` (AMB, EMER, IMP), `until`, `status`, `doctor` and `ended` (discharge words) may be given."""
    kind = options.get("kind", "AMB")
    until = options.get("until", day)
    period = {"start": source.at(day, options.get("clock", "09:30"))}
    if options.get("status", "finished") == "finished":
        period["end"] = source.at(until, options.get("leaves", "11:45"))
    made = base(
        source, "Encounter", f"visit-{key}-{day.replace('-', '')}", options.get("known", until),
        status=options.get("status", "finished"),
        type=[concept(what)],
        subject=source.patient,
        participant=[{"individual": options["doctor"]}] if "doctor" in options else None,
        period=period,
        reasonCode=[concept(why)] if why else None,
        serviceProvider=source.organization,
    )  # fmt: skip
    made["class"] = {"system": HL7 + "v3-ActCode", "code": kind, "display": _CLASSES[kind]}
    if options.get("ended"):
        made["hospitalization"] = {"dischargeDisposition": concept(options["ended"])}
    return source.add(made) | {"display": what}


def condition(source: Source, key: str, title: str, icd: str, since: str, **options: Any) -> Json:
    """A problem. `clinical` (active), `verified` (confirmed), `until`, `known`, `doctor`, `note`, `visit` may be given."""
    verified = options.get("verified", "confirmed")
    clinical = options.get("clinical", "resolved" if options.get("until") else "active")
    made = base(
        source, "Condition", f"condition-{key}", _whole(options.get("known", options.get("until", since))),
        verificationStatus=status_concept("condition-ver-status", verified),
        category=[status_concept("condition-category", "problem-list-item")],
        code=concept(title, (ICD10, icd, "")),
        subject=source.patient,
        encounter=options.get("visit"),
        onsetDateTime=since,
        abatementDateTime=options.get("until"),
        recordedDate=options.get("known", since),
        recorder=options.get("doctor"),
        note=[{"text": options["note"]}] if options.get("note") else None,
    )  # fmt: skip
    if verified != "entered-in-error":
        made["clinicalStatus"] = status_concept("condition-clinical", clinical)
    return source.add(made) | {"display": title}


def medicine(source: Source, key: str, title: str, atc: str, since: str, how: str, **options: Any) -> Json:
    """A prescription. `status` (active), `until`, `intent`, `doctor`, `why`, `reason` (of a stop), `refills`, `times`."""
    status = options.get("status", "active")
    validity: Json = {"start": since} | ({"end": options["until"]} if options.get("until") else {})
    dosage: Json = {"text": how}
    if options.get("times"):
        dosage["timing"] = {"repeat": {"frequency": options["times"], "period": 1, "periodUnit": "d"}}
    if options.get("needed"):
        dosage["asNeededBoolean"] = True
    return source.add(base(
        source, "MedicationRequest", f"medicine-{key}", options.get("known", options.get("until", since)),
        status=status,
        statusReason=concept(options["reason"]) if options.get("reason") else None,
        intent=options.get("intent", "order"),
        medicationCodeableConcept=concept(title, (ATC, atc, "")),
        subject=source.patient,
        authoredOn=since,
        requester=options.get("doctor", source.organization),
        reasonCode=[concept(options["why"])] if options.get("why") else None,
        note=[{"text": options["note"]}] if options.get("note") else None,
        dosageInstruction=[dosage],
        dispenseRequest={"validityPeriod": validity} | ({"numberOfRepeatsAllowed": options["refills"]} if "refills" in options else {}),
    )) | {"display": title}  # fmt: skip


def taken(source: Source, key: str, title: str, atc: str, asked: str, how: str, **options: Any) -> Json:
    """A medicine that the person says they take (or took), on the day they were asked."""
    period: Json = {"start": options.get("since", asked)} | ({"end": options["until"]} if options.get("until") else {})
    return source.add(base(
        source, "MedicationStatement", f"taken-{key}", asked,
        status=options.get("status", "active"),
        medicationCodeableConcept=concept(title, (ATC, atc, "")),
        subject=source.patient,
        effectivePeriod=period,
        dateAsserted=asked,
        informationSource=source.patient,
        note=[{"text": options["note"]}] if options.get("note") else None,
        dosage=[{"text": how}],
    ))  # fmt: skip


def dispensed(source: Source, key: str, title: str, atc: str, day: str, amount: str) -> Json:
    """A box handed over at the pharmacy."""
    return source.add(base(
        source, "MedicationDispense", f"box-{key}-{day.replace('-', '')}", day,
        status="completed",
        medicationCodeableConcept=concept(title, (ATC, atc, "")),
        subject=source.patient,
        performer=[{"actor": source.organization}],
        quantity=quantity(amount, "comprimés" if source.french else "tablets", "{tbl}"),
        whenHandedOver=source.at(day, "17:20"),
    ))  # fmt: skip


def allergy(source: Source, key: str, title: str, day: str, **options: Any) -> Json:
    """An allergy or intolerance. `verified`, `clinical`, `reaction`, `severity`, `weight` (criticality), `kind`, `since`."""
    verified = options.get("verified", "confirmed")
    reaction: Json | None = None
    if options.get("reaction"):
        reaction = {"manifestation": [concept(word) for word in options["reaction"]]}
        reaction |= {"severity": options["severity"]} if options.get("severity") else {}
        reaction |= {"onset": options["since"]} if options.get("since") else {}
    made = base(
        source, "AllergyIntolerance", f"allergy-{key}", options.get("known", day),
        verificationStatus=status_concept("allergyintolerance-verification", verified),
        type=options.get("type", "allergy"),
        category=[options.get("kind", "medication")],
        criticality=options.get("weight"),
        code=concept(title, *options.get("codes", ())),
        patient=source.patient,
        onsetDateTime=options.get("since"),
        recordedDate=day,
        recorder=options.get("doctor"),
        note=[{"text": options["note"]}] if options.get("note") else None,
        reaction=[reaction] if reaction else None,
    )  # fmt: skip
    if verified != "entered-in-error":
        made["clinicalStatus"] = status_concept("allergyintolerance-clinical", options.get("clinical", "active"))
    return source.add(made)


def vaccine(source: Source, key: str, title: str, cvx: str, day: str, **options: Any) -> Json:
    """A vaccination. `status` (completed, not-done, entered-in-error), `dose`, `lot`, `reason`, `doctor` may be given."""
    status = options.get("status", "completed")
    return source.add(base(
        source, "Immunization", f"vaccine-{key}-{day.replace('-', '')}", day,
        status=status,
        statusReason=concept(options["reason"]) if options.get("reason") else None,
        vaccineCode=concept(title, (CVX, cvx, "")),
        patient=source.patient,
        occurrenceDateTime=day,
        primarySource=options.get("primary", True),
        lotNumber=options.get("lot"),
        performer=[{"actor": options.get("doctor", source.organization)}] if status == "completed" else None,
        protocolApplied=[{"doseNumberPositiveInt": options["dose"]}] if options.get("dose") else None,
    ))  # fmt: skip


def procedure(source: Source, key: str, title: str, day: str, **options: Any) -> Json:
    """An operation or examination. `status` (completed, not-done ...), `why`, `reason`, `doctor`, `result`, `code`."""
    return source.add(base(
        source, "Procedure", f"procedure-{key}", day,
        status=options.get("status", "completed"),
        statusReason=concept(options["reason"]) if options.get("reason") else None,
        code=concept(title, *options.get("codes", ())),
        subject=source.patient,
        performedDateTime=day,
        performer=[{"actor": options["doctor"]}] if options.get("doctor") else None,
        reasonCode=[concept(options["why"])] if options.get("why") else None,
        outcome=concept(options["result"]) if options.get("result") else None,
        note=[{"text": options["note"]}] if options.get("note") else None,
    )) | {"display": title}  # fmt: skip


_VITALS = {
    "weight": ("29463-7", "Body weight", "Body weight", "Poids", "kg", "kg"),
    "height": ("8302-2", "Body height", "Body height", "Taille", "cm", "cm"),
    "pulse": ("8867-4", "Heart rate", "Heart rate", "Fréquence cardiaque", "/min", "/min"),
    "spo2": ("59408-5", "Oxygen saturation in Arterial blood by Pulse oximetry", "Oxygen saturation", "Saturation en oxygène", "%", "%"),
    "temperature": ("8310-5", "Body temperature", "Body temperature", "Température", "°C", "Cel"),
    "head": ("9843-4", "Head Occipital-frontal circumference", "Head circumference", "Périmètre crânien", "cm", "cm"),
    "bmi": ("39156-5", "Body mass index (BMI) [Ratio]", "Body mass index", "Indice de masse corporelle", "kg/m²", "kg/m2"),
    "peak-flow": ("19935-6", "Maximum expiratory gas flow Respiratory system airway by Peak flow meter", "Peak flow", "Débit expiratoire de pointe", "L/min", "L/min"),
}  # fmt: skip


def vital(source: Source, key: str, day: str, printed: str, **options: Any) -> Json:
    """A vital sign of the table above. `status`, `clock`, `note`, `visit` may be given."""
    loinc, display, english, french, unit, ucum = _VITALS[key]
    return source.add(base(
        source, "Observation", options.get("key", f"{key}-{day.replace('-', '')}"), day,
        status=options.get("status", "final"),
        category=[status_concept("observation-category", "vital-signs")],
        code=concept(french if source.french else english, (LOINC, loinc, display)),
        subject=source.patient,
        encounter=options.get("visit"),
        effectiveDateTime=source.at(day, options.get("clock", "09:40")),
        performer=[options.get("by", source.organization)],
        valueQuantity=quantity(printed, unit, ucum),
        note=[{"text": options["note"]}] if options.get("note") else None,
    ))  # fmt: skip


def pressure(source: Source, day: str, upper: str, lower: str, **options: Any) -> Json:
    """A blood pressure with its two components."""
    words = (
        ("Pression artérielle", "Systolique", "Diastolique")
        if source.french
        else ("Blood pressure", "Systolic", "Diastolic")
    )
    clock = options.get("clock", "09:42")
    parts = [
        {"code": concept(word, (LOINC, loinc, display)), "valueQuantity": quantity(printed, "mmHg", "mm[Hg]")}
        for word, loinc, display, printed in (
            (words[1], "8480-6", "Systolic blood pressure", upper),
            (words[2], "8462-4", "Diastolic blood pressure", lower),
        )
    ]
    return source.add(base(
        source, "Observation", f"pressure-{day.replace('-', '')}-{clock.replace(':', '')}", day,
        status="final",
        category=[status_concept("observation-category", "vital-signs")],
        code=concept(words[0], (LOINC, "85354-9", "Blood pressure panel with all children optional")),
        subject=source.patient,
        effectiveDateTime=source.at(day, clock),
        performer=[options.get("by", source.organization)],
        component=parts,
    ))  # fmt: skip


def paper(source: Source, key: str, title: str, day: str, content: bytes, **options: Any) -> Json:
    """A document of the bundle, its bytes inside. `loinc` and `display` name the kind of document."""
    return source.add(base(
        source, "DocumentReference", f"paper-{key}", day,
        status=options.get("status", "current"),
        docStatus=options.get("signed", "final"),
        type=concept(title, (LOINC, options.get("loinc", "34133-9"), "")),
        subject=source.patient,
        date=source.at(day, "17:00"),
        author=[options.get("doctor", source.organization)],
        custodian=source.organization,
        description=title,
        content=[{"attachment": attachment(content, title, day, source, options.get("media", "application/pdf"))}],
    ))  # fmt: skip
