"""What HealthDesk knows by heart: measures, medicines, vaccines, kinds of care, units and emergency numbers.

Small tables written for the project, each row with its source, read once. They name things and relate names; they
hold no judgement of what is normal and no advice. LOINC codes and names: this material contains content from LOINC
(https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the
licence at https://loinc.org/license. UCUM units: https://ucum.org.
"""

from healthdesk.domain.knowledge.allergens import allergen_keys, allergens_in, none_known
from healthdesk.domain.knowledge.concepts import EDITION, concept_name, concept_of, every_name
from healthdesk.domain.knowledge.conditions import condition_keys
from healthdesk.domain.knowledge.doses import amount_taken, strengths, times_a_day
from healthdesk.domain.knowledge.emergency import Emergency, countries, emergency
from healthdesk.domain.knowledge.labs import (
    Concept,
    Panel,
    concept,
    concepts_in,
    lab_concepts,
    panels,
    panels_in,
    usual_unit,
)
from healthdesk.domain.knowledge.lexicon import Lexicon, Mention, folded, unaccented
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
from healthdesk.domain.knowledge.topics import same_topic
from healthdesk.domain.knowledge.units import convert, printed_unit, unit_of
from healthdesk.domain.knowledge.vaccines import VaccineGroup, vaccine_group, vaccine_groups, vaccines_in

__all__ = [
    "EDITION",
    "Concept",
    "Emergency",
    "Ingredient",
    "Lexicon",
    "MedicineClass",
    "Mention",
    "Panel",
    "VaccineGroup",
    "allergen_keys",
    "allergens_in",
    "amount_taken",
    "classes_in",
    "classes_of",
    "concept",
    "concept_name",
    "concept_of",
    "concepts_in",
    "condition_keys",
    "convert",
    "countries",
    "emergency",
    "every_name",
    "folded",
    "ingredient",
    "ingredient_mentions",
    "ingredients",
    "ingredients_in",
    "lab_concepts",
    "medicine_class",
    "medicine_classes",
    "none_known",
    "panels",
    "panels_in",
    "printed_unit",
    "same_topic",
    "strengths",
    "times_a_day",
    "unaccented",
    "unit_of",
    "usual_unit",
    "vaccine_group",
    "vaccine_groups",
    "vaccines_in",
]
