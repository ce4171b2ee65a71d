"""What HealthDesk knows by heart: measures, medicines, vaccines, kinds of care, units and emergency numbers.

Small tables written for the project, each row with its source, read once. They name things and relate names; they
hold no judgement of what is normal and no advice. LOINC codes and names: this material contains content from LOINC
(https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the
licence at https://loinc.org/license. UCUM units: https://ucum.org.
"""

from healthdesk.domain.knowledge.concepts import concept_name, concept_of
from healthdesk.domain.knowledge.emergency import Emergency, countries, emergency
from healthdesk.domain.knowledge.labs import Concept, Panel, concept, concepts_in, lab_concepts, panels, panels_in
from healthdesk.domain.knowledge.lexicon import Lexicon, Mention, folded
from healthdesk.domain.knowledge.medicines import (
    Ingredient,
    MedicineClass,
    classes_in,
    classes_of,
    ingredient,
    ingredient_mentions,
    ingredients,
    ingredients_in,
    medicine_class,
    medicine_classes,
)
from healthdesk.domain.knowledge.units import convert, unit_of
from healthdesk.domain.knowledge.vaccines import VaccineGroup, vaccine_group, vaccine_groups, vaccines_in

__all__ = [
    "Concept",
    "Emergency",
    "Ingredient",
    "Lexicon",
    "MedicineClass",
    "Mention",
    "Panel",
    "VaccineGroup",
    "classes_in",
    "classes_of",
    "concept",
    "concept_name",
    "concept_of",
    "concepts_in",
    "convert",
    "countries",
    "emergency",
    "folded",
    "ingredient",
    "ingredient_mentions",
    "ingredients",
    "ingredients_in",
    "lab_concepts",
    "medicine_class",
    "medicine_classes",
    "panels",
    "panels_in",
    "unit_of",
    "vaccine_group",
    "vaccine_groups",
    "vaccines_in",
]
