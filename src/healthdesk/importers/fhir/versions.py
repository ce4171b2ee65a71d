"""Which version of FHIR a file is written in. Files seldom say; what their elements are called and how they are built tells.

Each of a few resources of every type is held against the elements that each version has; the version in which least is
unknown or misshapen is it. A Bundle that names a version (meta.tag of http://hl7.org/fhir/FHIR-version) is believed.
Sources: elements.txt, and https://hl7.org/fhir/R4/versions.html
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from healthdesk.importers.fhir.definitions import R4, VERSIONS, Element, elements, misfits
from healthdesk.importers.fhir.elements import Resource

SAMPLED = 2
"""Resources of each type that are looked at."""

_RELEASES = {"1.0": "2", "3.0": "3", "4.0": "4", "4.3": "4", "5.0": "5"}
_SAYS = ("resourceType", "status", "clinicalStatus", "verificationStatus", "lifecycleStatus", "doNotPerform")


@dataclass(frozen=True, slots=True)
class Written:
    """The version of a file, and the others that fit it just as well."""

    version: str
    rivals: tuple[str, ...] = ()


def written(sample: Sequence[Resource]) -> Written:
    """The version of the file that a sample comes from; R4 when it fits as well as any other."""
    if sample and not any(misfits_of(R4, one) for one in sample):
        # Nothing in it is foreign to R4: of the others only those count to which nothing is foreign either.
        rivals = (one for one in VERSIONS if one != R4 and not any(misfits_of(one, each) for each in sample))
        return Written(R4, tuple(rivals))
    return told({version: sum(misfits_of(version, one) for one in sample) for version in VERSIONS})


def told(counts: dict[str, int]) -> Written:
    """The version with the fewest misfits; of equals R4, else the newest."""
    least = min(counts.values(), default=0)
    fitting = [version for version in VERSIONS if counts.get(version) == least]
    version = R4 if R4 in fitting else max(fitting)
    return Written(version, tuple(one for one in fitting if one != version))


def misfits_of(version: str, resource: Resource) -> int:
    """How much of a resource is not as a version writes it; a version that the resource names itself outweighs all."""
    kind = resource.get("resourceType")
    if not isinstance(kind, str):
        return 0
    release = resource.get("fhirVersion")
    if isinstance(release, str) and release[:3] in _RELEASES:
        return 0 if _RELEASES[release[:3]] == version else 50
    return misfits(version, resource, kind)


def release_in(tags: object) -> str:
    """The version that a meta.tag names; "" when none does."""
    for one in tags if isinstance(tags, list) else []:
        if isinstance(one, dict) and one.get("system") == "http://hl7.org/fhir/FHIR-version":
            return _RELEASES.get(str(one.get("code"))[:3], "")
    return ""


def sampled(kinds: Iterable[str]) -> list[int]:
    """Which of the resources, by their types in order, are enough to tell the version."""
    seen = Counter[str]()
    chosen = []
    for place, kind in enumerate(kinds):
        seen[kind] += 1
        if seen[kind] <= SAMPLED:
            chosen.append(place)
    return chosen


def stray(resource: Resource, kind: str, version: str) -> str:
    """The version of a resource that is plainly not of its file's and says something else there; the file's for all others."""
    if elements(version, kind) is None or _as_known(version, kind, resource):
        return version
    counts = {one: misfits(one, resource, kind) for one in VERSIONS}
    best = told(counts).version
    if counts[best] or not counts[version]:
        return version
    return best if disputed(resource, version, (best,)) else version


@cache
def _telling(version: str, kind: str) -> tuple[frozenset[str], dict[str, Element]]:
    """The keys that a type has in a version, and those that another version writes in another shape."""
    known = elements(version, kind) or {}
    others = [elements(other, kind) or {} for other in VERSIONS if other != version]
    shaped = {
        key: element
        for key, element in known.items()
        if any(
            key in other and (other[key].many, other[key].primitive) != (element.many, element.primitive)
            for other in others
        )
    }
    return frozenset(known), shaped


def _as_known(version: str, kind: str, resource: Resource) -> bool:
    known, shaped = _telling(version, kind)
    if not resource.keys() <= known and any(
        key[:1] != "_" and key != "fhir_comments" for key in resource.keys() - known
    ):
        return False
    for key in shaped.keys() & resource.keys():
        value, element = resource[key], shaped[key]
        if isinstance(value, list) is not element.many:
            return False
        one = value[0] if isinstance(value, list) and value else value
        if isinstance(one, dict) is element.primitive:
            return False
    return True


def disputed(resource: Resource, version: str, rivals: tuple[str, ...]) -> bool:
    """Whether another version that fits as well would say something else of what stands here."""
    if not rivals:
        return False
    from healthdesk.importers.fhir.conversion import to_r4  # noqa: PLC0415 - loaded only where something is converted

    own = to_r4(resource, version)
    return any(
        own.get(key) != other.get(key) for other in (to_r4(resource, rival) for rival in rivals) for key in _SAYS
    )
