"""What a medicine or a vaccine is called and coded, in every place where senders put it.

Sources: C-CDA 2.1 Medication Information (2.16.840.1.113883.10.20.22.4.23) and Immunization Medication Information (.4.54); IHE
Pharmacy (urn:ihe:pharm:medication): content, asSpecializedKind, ingredient.
"""

from healthdesk.importers.cda.chart import Chart
from healthdesk.importers.cda.node import Node
from healthdesk.importers.cda.values import Json, clean, concept, named


def product(chart: Chart, node: Node) -> Json | None:
    """The product of a substance administration or a supply as a CodeableConcept; None when nothing names it."""
    made = node.one("consumable", "manufacturedProduct") or node.one("product", "manufacturedProduct")
    if made is None:
        return _participant(chart, node)
    drug = made.one("manufacturedMaterial") or made.one("manufacturedLabeledDrug")
    if drug is None:
        return None
    shown = _name(drug) or named(chart, drug.one("desc"))
    found = concept(chart, drug.one("code"), shown) or ({"text": shown} if shown else None)
    more = [*_specialised(chart, drug), *_ingredients(chart, drug)]
    if found is None and not more:
        return None
    known = {(one.get("system"), one["code"]) for one in (found or {}).get("coding", ())}
    codes = [one for each in more for one in each.get("coding", ()) if (one.get("system"), one["code"]) not in known]
    text = (found or {}).get("text") or next((each["text"] for each in more if each.get("text")), "")
    out: Json = {}
    if every := [*(found or {}).get("coding", ()), *codes]:
        out["coding"] = every
    if text:
        out["text"] = text
    return out


def lot_and_maker(node: Node) -> tuple[str, str]:
    """The lot number and the maker of a product."""
    made = node.one("consumable", "manufacturedProduct") or node.one("product", "manufacturedProduct")
    if made is None:
        return "", ""
    lot = made.one("manufacturedMaterial", "lotNumberText")
    maker = made.one("manufacturerOrganization", "name")
    return ("" if lot is None or lot.null else clean(lot.text)), ("" if maker is None else clean(maker.text))


def _name(drug: Node) -> str:
    for one in drug.all("name"):
        if not one.null and (text := clean(one.whole)):
            return text
    return ""


def _specialised(chart: Chart, drug: Node) -> list[Json]:
    """The class of medicine or the generic that the product is a kind of (ATC in French documents)."""
    found = []
    for kind in drug.all("asSpecializedKind"):
        generic = kind.one("generalizedMedicineClass") or kind.one("generalizedMaterialKind")
        if generic is not None and (one := concept(chart, generic.one("code"), _name(generic))):
            found.append(one)
    return found


def _ingredients(chart: Chart, drug: Node) -> list[Json]:
    found = []
    for holder in drug.all("ingredient"):
        inner = holder.one("ingredient")
        if inner is not None and (one := concept(chart, inner.one("code"), _name(inner))):
            found.append(one)
    return found


def _participant(chart: Chart, node: Node) -> Json | None:
    """A product that only a participant names."""
    for one in node.all("participant"):
        entity = one.one("participantRole", "playingEntity") or one.one("participantRole", "playingDevice")
        if entity is not None and (found := concept(chart, entity.one("code"), _name(entity))):
            return found
    return None
