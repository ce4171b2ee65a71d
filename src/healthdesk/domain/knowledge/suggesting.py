"""Names to choose from while one types: what the tables call medicines, allergens, conditions, vaccines and measures."""

from functools import cache

from healthdesk.domain.knowledge.labs import lab_concepts
from healthdesk.domain.knowledge.medicines import ingredients
from healthdesk.domain.knowledge.tables import parts, rows
from healthdesk.domain.knowledge.vaccines import vaccine_groups
from healthdesk.domain.records import Kind

_NONE = {
    "en": "No known allergies", "fr": "Aucune allergie connue", "de": "Keine bekannten Allergien",
    "es": "Ninguna alergia conocida",
}  # fmt: skip
"""What a source says when it knows of no allergy; `allergens.none_known` reads all four."""


@cache
def names_for(kind: Kind, language: str, country: str = "") -> tuple[str, ...]:
    """Names of a kind in a language, alphabetically; of medicines the brands of a country (ISO 3166-1) too."""
    found: list[str] = []
    if kind in (Kind.MEDICATION, Kind.ALLERGY):
        for each in ingredients():
            found.append(each.name(language))
            found += each.brands.get(country, ()) if kind is Kind.MEDICATION else ()
    if kind in (Kind.ALLERGY, Kind.CONDITION):
        table = rows("allergens" if kind is Kind.ALLERGY else "conditions")
        found += [parts(row[language] or row["en"])[0] for row in table]
    if kind is Kind.ALLERGY:
        found.append(_NONE.get(language, _NONE["en"]))
    if kind is Kind.IMMUNIZATION:
        found += [each.name(language) for each in vaccine_groups()]
    if kind is Kind.VITAL:
        found += [each.name(language) for each in lab_concepts()]
    named = {name.casefold(): f"{name[:1].upper()}{name[1:]}" for name in reversed(found) if name}
    return tuple(sorted(named.values(), key=str.casefold))


@cache
def measure_keys(language: str) -> dict[str, str]:
    """Each measure's key by its name in a language, in small letters."""
    return {each.name(language).casefold(): each.key for each in reversed(lab_concepts())}


def units_for(key: str) -> tuple[str, ...]:
    """Usual units of a measure as they are printed, the most usual first; empty for one without or an unknown one."""
    known = next((each for each in lab_concepts() if each.key == key), None)
    return tuple(dict.fromkeys(_PRINTED.get(unit, unit) for unit in known.ucum)) if known else ()


_PRINTED = {
    "mm[Hg]": "mmHg",
    "Cel": "°C",
    "[degF]": "°F",
    "[lb_av]": "lb",
    "[in_i]": "in",
    "{INR}": "",
    "1": "",
    "{score}": "",
}
