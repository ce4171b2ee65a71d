"""Emergency numbers: ambulance, help in despair and poison advice, per country, each row with its official sources.

The European number 112 stands on Directive (EU) 2018/1972, article 109.
"""

from dataclasses import dataclass
from functools import cache

from healthdesk.domain.knowledge.tables import rows


@dataclass(frozen=True, slots=True)
class Emergency:
    """Whom to call in a country ("" where the tables know none).

    `number` calls an ambulance, `also` works as well, `text` takes text messages, `poison` is the poison line,
    `crisis` the line for people in despair, `crisis_name` what it is called, and `crisis_hours` "" when it answers
    around the clock. An unknown country has `country` "", 112 as `number` and 911 as `also`.
    """

    country: str
    number: str
    also: str
    text: str
    poison: str
    crisis: str
    crisis_name: str
    crisis_hours: str
    source: str


_UNKNOWN = Emergency(
    "", "112", "911", "", "", "", "", "", "https://eur-lex.europa.eu/eli/dir/2018/1972/oj https://www.911.gov"
)


@cache
def _by_country() -> dict[str, Emergency]:
    return {row["country"]: Emergency(**row) for row in rows("emergency")}


def emergency(country: str) -> Emergency:
    """The numbers of a country, by ISO 3166-1 alpha-2 code ("UK" is read as GB); those of an unknown one otherwise."""
    code = country.strip().upper()
    return _by_country().get("GB" if code == "UK" else code, _UNKNOWN)


def countries() -> tuple[str, ...]:
    """The countries the table knows."""
    return tuple(_by_country())
