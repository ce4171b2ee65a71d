"""Problems by name: one key for what sources call by another word, another code system or another language.

Codes: ICD-10-CM and ICD-9-CM (public domain, CDC/NCHS, https://www.cdc.gov/nchs/icd/). Names are the project's own. SNOMED
codes are compared as the records give them; none is kept here.
"""

from collections.abc import Iterable
from functools import cache

from healthdesk.domain.knowledge.lexicon import folded
from healthdesk.domain.knowledge.tables import LANGUAGES, parts, rows
from healthdesk.domain.records import Coding


@cache
def _by_code() -> dict[str, str]:
    return {
        f"{system}:{code}": row["key"]
        for row in rows("conditions")
        for system in ("icd10", "icd9")
        for code in parts(row[system], ",")
    }


@cache
def _by_name() -> dict[str, str]:
    return {
        " ".join(sorted(folded(name).split())): row["key"]
        for row in rows("conditions")
        for language in LANGUAGES
        for name in parts(row[language])
    }


def condition_keys(codings: Iterable[Coding], names: Iterable[str]) -> tuple[str, ...]:
    """The keys of the problems that codes or whole names stand for; empty when the table knows none."""
    found = dict.fromkeys(
        key
        for coding in codings
        if (key := _by_code().get(f"{_system(coding.system)}:{coding.code.strip().upper().replace('.', '')}"))
    )
    for name in names:
        if key := _by_name().get(" ".join(sorted(folded(name).split()))):
            found[key] = None
    return tuple(found)


def _system(system: str) -> str:
    plain = system.lower().removeprefix("urn:oid:")
    if "icd-10" in plain or "cim-10" in plain or plain in ("2.16.840.1.113883.6.90", "2.16.840.1.113883.6.3"):
        return "icd10"
    return "icd9" if "icd-9" in plain or plain == "2.16.840.1.113883.6.103" else ""
