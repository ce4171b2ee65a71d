"""Blood pressures: two records at the top, and once more as the children of a correlation. Counted once.

Apple's own DTD says so: "Any Records that appear as children of a correlation also appear as top-level records in this
document." A pair without a correlation (older exports, some apps) is put together by its moment and its source.
"""

from collections import Counter
from collections.abc import Iterator

from healthdesk.importers.apple.tree import Node

SYSTOLIC = "HKQuantityTypeIdentifierBloodPressureSystolic"
DIASTOLIC = "HKQuantityTypeIdentifierBloodPressureDiastolic"
MOST = 200_000
"""Records that wait for their correlation at most; more of them than anybody measures."""

_Key = tuple[str, ...]


class Pressures:
    """Holds the records at the top until it is known which of them a correlation has told already."""

    def __init__(self) -> None:
        self._held: list[tuple[_Key, Node, int]] = []
        self._told: Counter[_Key] = Counter()

    @property
    def full(self) -> bool:
        """Whether no more can wait."""
        return len(self._held) >= MOST

    def hold(self, node: Node, line: int) -> None:
        """A record at the top."""
        self._held.append((_key(node), node, line))

    def told(self, correlation: Node) -> tuple[Node | None, Node | None]:
        """The systolic and the diastolic record of a correlation, which the top need not tell again."""
        found: dict[str, Node] = {}
        for record in correlation.all("Record"):
            self._told[_key(record)] += 1
            found.setdefault(record.get("type"), record)
        return found.get(SYSTOLIC), found.get(DIASTOLIC)

    def left(self) -> Iterator[tuple[Node | None, Node | None, int]]:
        """The pairs, and the single ones, that no correlation told, each with its line."""
        told = self._told.copy()
        pairs: dict[_Key, dict[str, list[tuple[Node, int]]]] = {}
        for key, node, line in self._held:
            if told[key] > 0:
                told[key] -= 1
                continue
            moment = (node.get("startDate"), node.get("sourceName"))
            pairs.setdefault(moment, {}).setdefault(node.get("type"), []).append((node, line))
        for both in pairs.values():
            upper, lower = both.get(SYSTOLIC, []), both.get(DIASTOLIC, [])
            for place in range(max(len(upper), len(lower))):
                first = upper[place] if place < len(upper) else None
                second = lower[place] if place < len(lower) else None
                line = (first or second or (None, 0))[1]
                yield first[0] if first else None, second[0] if second else None, line


def _key(node: Node) -> _Key:
    return tuple(node.get(name) for name in ("type", "sourceName", "startDate", "endDate", "value"))
