"""What a section is for, told by its code, else its template, else its title.

Sources: the LOINC document section codes of C-CDA 1.1 to 3.0 and HITSP C83; IHE PCC and PaLM; for France the sections of the CI-SIS
content modules (https://esante.gouv.fr/offres-services/ci-sis/espace-publication).
"""

from healthdesk.importers.cda.node import Node
from healthdesk.importers.cda.statement import Section
from healthdesk.importers.cda.values import clean

_ROLES = {
    "problems": "11450-4 11348-0 46241-6 11535-2 42347-5 10219-4 10218-6 59768-2 10154-3 72135-7 11338-1",
    "concerns": "75310-3",
    "allergies": "48765-2",
    "medications": "10160-0 10183-2 42346-7 75311-1 57828-6 66149-6 60590-7 29551-9",
    "administered": "29549-3 18610-6 29551-4",
    "immunizations": "11369-6 41291-6",
    "results": "30954-2 11502-2 22637-3 57698-3",
    "laboratory": "18717-9 18718-7 18719-5 18720-3 18721-1 18722-9 18723-7 18724-5 18725-2 18727-8 18728-6 18729-4 18766-6"
                  " 18767-4 18768-2 18769-0 26436-6 26437-4 26438-2 56874-1 14340-4",
    "imaging": "18726-0 18748-4 55111-9 73569-6 121070 121072 121181 22030-1",
    "vitals": "8716-3",
    "procedures": "47519-4 29554-3",
    "encounters": "46240-8",
    "plan": "18776-5 51847-2 61145-9",
    "goals": "61146-7",
    "social": "29762-2 10161-8",
    "family": "10157-6",
    "equipment": "46264-8",
    "functional": "47420-5",
    "mental": "10190-7",
    "directives": "42348-3",
    "payers": "48768-6",
    "team": "85847-2",
    "exam": "29545-1 10210-3 10200-4 10202-0 11412-4 11384-5",
}  # fmt: skip
_BY_CODE = {code: role for role, codes in _ROLES.items() for code in codes.split()}
_BY_TEMPLATE = {
    "2.16.840.1.113883.10.20.22.2.5": "problems", "2.16.840.1.113883.10.20.22.2.6": "allergies",
    "2.16.840.1.113883.10.20.22.2.1": "medications", "2.16.840.1.113883.10.20.22.2.2": "immunizations",
    "2.16.840.1.113883.10.20.22.2.3": "results", "2.16.840.1.113883.10.20.22.2.4": "vitals",
    "2.16.840.1.113883.10.20.22.2.7": "procedures", "2.16.840.1.113883.10.20.22.2.22": "encounters",
    "2.16.840.1.113883.10.20.22.2.10": "plan", "2.16.840.1.113883.10.20.22.2.17": "social",
    "2.16.840.1.113883.10.20.22.2.15": "family", "2.16.840.1.113883.10.20.22.2.23": "equipment",
    "2.16.840.1.113883.10.20.22.2.14": "functional", "2.16.840.1.113883.10.20.22.2.56": "mental",
    "2.16.840.1.113883.10.20.22.2.21": "directives", "2.16.840.1.113883.10.20.22.2.18": "payers",
    "2.16.840.1.113883.10.20.22.2.58": "concerns", "2.16.840.1.113883.10.20.22.2.60": "goals",
    "2.16.840.1.113883.10.20.22.2.20": "problems", "2.16.840.1.113883.10.20.22.2.38": "administered",
    "2.16.840.1.113883.10.20.22.2.11": "medications", "2.16.840.1.113883.10.20.22.2.500": "team",
    "1.3.6.1.4.1.19376.1.3.3.2.1": "laboratory", "1.3.6.1.4.1.19376.1.3.3.2.2": "laboratory",
    "2.16.840.1.113883.10.20.1.11": "problems", "2.16.840.1.113883.10.20.1.2": "allergies",
    "2.16.840.1.113883.10.20.1.8": "medications", "2.16.840.1.113883.10.20.1.6": "immunizations",
    "2.16.840.1.113883.10.20.1.14": "results", "2.16.840.1.113883.10.20.1.16": "vitals",
    "2.16.840.1.113883.10.20.1.12": "procedures", "2.16.840.1.113883.10.20.1.3": "encounters",
    "2.16.840.1.113883.10.20.1.10": "plan", "2.16.840.1.113883.10.20.1.15": "social", "2.16.840.1.113883.10.20.1.4": "family",
}  # fmt: skip
_BY_TITLE = (
    ("allerg", "allergies"), ("problem", "problems"), ("medication", "medications"), ("immuni", "immunizations"),
    ("vaccin", "immunizations"), ("vital sign", "vitals"), ("signes vitaux", "vitals"), ("result", "results"),
    ("résultat", "results"), ("procedure", "procedures"), ("encounter", "encounters"), ("social history", "social"),
    ("family history", "family"), ("antécédents familiaux", "family"), ("traitement", "medications"),
)  # fmt: skip


def section_of(node: Node, holder: Section | None = None) -> Section:
    """A section; one within another takes that one's purpose when it tells none of its own."""
    title_node = node.one("title")
    title = clean(title_node.whole) if title_node is not None else ""
    code = node.at("code", "code")
    display = clean(node.at("code", "displayName"))
    role = _BY_CODE.get(code, "")
    if not role:
        roots = node.roots()
        bare = {one.removesuffix(".1") if one.count(".") > 9 else one for one in roots}
        role = next((_BY_TEMPLATE[one] for one in sorted(roots | bare) if one in _BY_TEMPLATE), "")
    if not role and (not code or node.one("code").null):  # type: ignore[union-attr]
        folded = title.casefold()
        role = next((purpose for mark, purpose in _BY_TITLE if mark in folded), "")
    if not role and holder is not None:
        role = holder.role
    about = node.one("subject", "relatedSubject") or (holder.about if holder is not None else None)
    return Section(node, role, code, title or display, about)
