"""Where each type of FHIR resource keeps its title, codes, dates, people and places.

One row a type; a type without a row is read by `ANY`. What a row cannot say stands in a module of its own: values in
`observations`, medicines in `medicines`, documents in `attachments`, the rest in `particulars`.
Source: the resource definitions of https://hl7.org/fhir/R4/resourcelist.html
"""

from dataclasses import dataclass

from healthdesk.domain.records import Kind


@dataclass(frozen=True, slots=True)
class Shape:
    """The keys of one resource type, each tuple in order of preference.

    `title` and `codes` are concepts (a title may be a plain string), `dates` stems of a choice of date types
    ("effective" stands for effectiveDateTime, effectivePeriod ...), `ends` the stems of an end that has a key of its own,
    `authors` and `places` references ("participant.individual" for one within), `detail` concepts, strings or quantities.
    """

    kind: Kind
    title: tuple[str, ...] = ("code", "type")
    codes: tuple[str, ...] = ("code", "type")
    dates: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    category: str = "category"
    authors: tuple[str, ...] = ()
    places: tuple[str, ...] = ("location",)
    detail: tuple[str, ...] = ()


_PERFORMERS = ("performer", "performer.actor", "performer.individual", "performer.function")

ANY = Shape(
    Kind.OTHER,
    title=("code", "type", "title", "name", "description", "category", "serviceType", "vaccineCode"),
    codes=("code", "type", "serviceType"),
    dates=("effective", "performed", "occurrence", "onset", "date", "period", "authoredOn", "authored", "created",
           "issued", "recorded", "recordedDate", "dateTime", "start", "sent", "statusDate", "birthDate", "lastUpdated"),
    authors=("author", "asserter", "recorder", "requester", "performer", "practitioner", "source"),
    places=("location", "managingOrganization", "organization"),
    detail=("description", "comment", "reasonCode"),
)  # fmt: skip

SHAPES: dict[str, Shape] = {
    "Patient": Shape(Kind.PATIENT, ("name",), (), (), detail=("birthDate", "gender"), authors=("generalPractitioner",),
                     places=("managingOrganization",)),
    "Observation": Shape(Kind.OBSERVATION, ("code",), ("code",), ("effective", "issued"), authors=_PERFORMERS),
    "Condition": Shape(Kind.CONDITION, ("code", "category"), ("code",), ("onset", "recordedDate", "recorded", "assertedDate"),
                       ("abatement",), authors=("asserter", "recorder")),
    "AllergyIntolerance": Shape(Kind.ALLERGY, ("code", "reaction.substance"), ("code",), ("onset", "recordedDate", "assertedDate"),
                                authors=("asserter", "recorder")),
    "Immunization": Shape(Kind.IMMUNIZATION, ("vaccineCode",), ("vaccineCode",), ("occurrence", "date", "recorded"),
                          category="", authors=_PERFORMERS, places=("location", "location.location")),
    "Procedure": Shape(Kind.PROCEDURE, ("code",), ("code",), ("performed", "occurrence"),
                       authors=_PERFORMERS, detail=("outcome", "bodySite", "reasonCode", "followUp")),
    "Encounter": Shape(Kind.ENCOUNTER, ("type", "serviceType", "reasonCode", "class"), ("type", "serviceType"), ("period", "actualPeriod"),
                       category="class", authors=("participant.individual", "participant.actor"),
                       places=("location.location", "serviceProvider"), detail=("reasonCode", "serviceType")),
    "EpisodeOfCare": Shape(Kind.ENCOUNTER, ("type",), ("type",), ("period",), authors=("careManager",),
                           places=("managingOrganization",)),
    "MedicationRequest": Shape(Kind.MEDICATION, (), (), ("authoredOn",), authors=("requester", "requester.agent", "recorder")),
    "MedicationStatement": Shape(Kind.MEDICATION, (), (), ("effective", "dateAsserted"), authors=("informationSource",)),
    "MedicationAdministration": Shape(Kind.MEDICATION, (), (), ("effective", "occurence"), authors=_PERFORMERS),
    "MedicationDispense": Shape(Kind.MEDICATION, (), (), ("whenHandedOver", "whenPrepared", "recorded"), authors=_PERFORMERS,
                                places=("location", "destination")),
    "DiagnosticReport": Shape(Kind.REPORT, ("code",), ("code",), ("effective", "issued"), authors=("performer", "resultsInterpreter"),
                              places=("performer",), detail=("conclusion",)),
    "DocumentReference": Shape(Kind.DOCUMENT, ("description", "type", "content.attachment"), ("type",), ("date", "created", "indexed"),
                               authors=("author", "authenticator"), places=("custodian",)),
    "Composition": Shape(Kind.DOCUMENT, ("title", "type"), ("type",), ("date",), authors=("author",), places=("custodian",)),
    "Media": Shape(Kind.DOCUMENT, ("content", "type", "bodySite"), ("type", "modality"), ("created", "issued"), authors=("operator",)),
    "Binary": Shape(Kind.DOCUMENT, ("contentType",), (), ()),
    "ImagingStudy": Shape(Kind.IMAGING, ("description", "procedureCode", "series.bodySite", "modality", "series.modality"),
                          ("procedureCode", "modality", "series.modality"), ("started",), category="",
                          authors=("interpreter", "series.performer.actor", "referrer"), places=("location",),
                          detail=("series.modality", "series.bodySite")),
    "CarePlan": Shape(Kind.CARE_PLAN, ("title", "category", "description"), ("category",), ("period", "created"),
                      authors=("author", "contributor"), detail=("activity.detail.code", "description")),
    "CareTeam": Shape(Kind.CARE_PLAN, ("name", "category"), ("category",), ("period",),
                      places=("managingOrganization",), detail=("reasonCode",)),
    "Goal": Shape(Kind.GOAL, ("description",), ("description",), ("start", "statusDate"), authors=("expressedBy",)),
    "FamilyMemberHistory": Shape(Kind.FAMILY_HISTORY, ("relationship",), ("condition.code",), ("date",), category=""),
    "Coverage": Shape(Kind.COVERAGE, ("type", "class.name", "payor"), ("type",), ("period",), category="", places=("payor",),
                      detail=("class.name", "subscriberId")),
    "Claim": Shape(Kind.CLAIM, ("type",), ("type",), ("billablePeriod", "created"), authors=("provider", "enterer"),
                   places=("facility", "insurer")),
    "ClaimResponse": Shape(Kind.CLAIM, ("type",), ("type",), ("created",), authors=("requestor",), places=("insurer",),
                           detail=("disposition",)),
    "ExplanationOfBenefit": Shape(Kind.CLAIM, ("type",), ("type",), ("billablePeriod", "created"), authors=("provider", "enterer"),
                                  places=("facility", "insurer"), detail=("disposition",)),
    "ServiceRequest": Shape(Kind.OTHER, ("code",), ("code",), ("authoredOn", "occurrence"), authors=("requester", "performer"),
                            places=("locationReference",), detail=("reasonCode", "bodySite")),
    "Device": Shape(Kind.OTHER, ("type", "deviceName.name", "distinctIdentifier"), ("type",), ("manufactureDate",), ("expirationDate",),
                    category="", places=("location", "owner"), detail=("manufacturer", "modelNumber", "serialNumber")),
    "Specimen": Shape(Kind.OTHER, ("type",), ("type",), ("collection.collected", "receivedTime"), category="",
                      authors=("collection.collector",), detail=("collection.bodySite", "condition")),
    "RiskAssessment": Shape(Kind.OBSERVATION, ("code", "prediction.outcome"), ("code",), ("occurrence",), authors=("performer",),
                            detail=("prediction.outcome", "mitigation")),
    "ClinicalImpression": Shape(Kind.OBSERVATION, ("code", "description", "summary"), ("code",), ("effective", "date"),
                                authors=("assessor",), detail=("summary",)),
    "QuestionnaireResponse": Shape(Kind.OBSERVATION, ("questionnaire",), (), ("authored",), authors=("author", "source")),
    "ImmunizationRecommendation": Shape(Kind.OTHER, ("recommendation.vaccineCode",), ("recommendation.vaccineCode",), ("date",),
                                        authors=("authority",), detail=("recommendation.forecastStatus",)),
    "Appointment": Shape(Kind.ENCOUNTER, ("description", "serviceType", "appointmentType"), ("serviceType",), ("start",), ("end",),
                         category="", authors=("participant.actor",), detail=("reasonCode", "comment")),
    "Practitioner": Shape(Kind.OTHER, ("name",), ("qualification.code",), (), detail=("qualification.code",), places=()),
    "PractitionerRole": Shape(Kind.OTHER, ("practitioner", "code", "specialty"), ("code", "specialty"), ("period",),
                              places=("organization", "location"), detail=("specialty",)),
    "RelatedPerson": Shape(Kind.OTHER, ("name", "relationship"), ("relationship",), ("period",), detail=("relationship",), places=()),
    "Organization": Shape(Kind.OTHER, ("name", "type"), ("type",), (), detail=("type",), places=()),
    "Location": Shape(Kind.OTHER, ("name", "type"), ("type",), (), detail=("description",), places=("managingOrganization",)),
    "Medication": Shape(Kind.OTHER, ("code", "ingredient.itemCodeableConcept"), ("code",), (), detail=("form",), places=()),
    "Provenance": Shape(Kind.OTHER, ("activity", "agent.type"), ("activity",), ("recorded",), authors=("agent.who",)),
    "Account": Shape(Kind.COVERAGE, ("name", "type"), ("type",), ("servicePeriod",), places=("owner",)),
    "Communication": Shape(Kind.NOTE, ("topic", "category", "payload.contentString"), ("topic",), ("sent", "received"),
                           authors=("sender",), detail=("payload.contentString",)),
    "List": Shape(Kind.OTHER, ("title", "code"), ("code",), ("date",), authors=("source",)),
    "VisionPrescription": Shape(Kind.OTHER, (), (), ("dateWritten", "created"), authors=("prescriber",)),
    "NutritionOrder": Shape(Kind.CARE_PLAN, ("oralDiet.type", "enteralFormula.baseFormulaType"), ("oralDiet.type",), ("dateTime",),
                            authors=("orderer",)),
    "Flag": Shape(Kind.OTHER, ("code",), ("code",), ("period",), authors=("author",)),
    "DeviceUseStatement": Shape(Kind.OTHER, ("device", "reasonCode"), (), ("timing", "recordedOn"), authors=("source",)),
    "SupplyDelivery": Shape(Kind.OTHER, ("suppliedItem.itemCodeableConcept", "type"), ("type",), ("occurrence",), authors=("supplier",)),
}  # fmt: skip
