"""Ranges of row ids, both ends included: what runs have met, in a few numbers however many rows there are."""

from collections.abc import Iterable

Interval = tuple[int, int]

ENDLESS = 1 << 62
"""The last id of a range without an end."""


def union(intervals: Iterable[Interval]) -> list[Interval]:
    """The ids in any of the intervals, as intervals in order that do not touch."""
    merged: list[Interval] = []
    for first, last in sorted(intervals):
        if merged and first <= merged[-1][1] + 1:
            if last > merged[-1][1]:
                merged[-1] = (merged[-1][0], last)
        else:
            merged.append((first, last))
    return merged


def complement(merged: list[Interval]) -> list[Interval]:
    """The ids from 1 on that are in none of them; `merged` is a union."""
    left, start = [], 1
    for first, last in merged:
        if start < first:
            left.append((start, first - 1))
        start = last + 1
    if start <= ENDLESS:
        left.append((start, ENDLESS))
    return left


def common(left: list[Interval], right: list[Interval]) -> list[Interval]:
    """The ids in both; each is a union."""
    found, at = [], 0
    for first, last in left:
        while at < len(right) and right[at][1] < first:
            at += 1
        here = at
        while here < len(right) and right[here][0] <= last:
            found.append((max(first, right[here][0]), min(last, right[here][1])))
            here += 1
    return found


def without(left: list[Interval], right: list[Interval]) -> list[Interval]:
    """The ids in the left and not in the right; each is a union."""
    return common(left, complement(right))


def apart(left: list[Interval], right: list[Interval]) -> list[Interval]:
    """The ids in one of the two and not in both; each is a union."""
    return union([*without(left, right), *without(right, left)])


def lowest(ranges: Iterable[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """For ranges (first, last, number): the lowest number of each id, as ranges of ids that share it; zeros left out."""
    ranges = list(ranges)
    if not any(number for _, _, number in ranges):
        return []
    found: list[tuple[int, int, int]] = []
    taken: list[Interval] = []
    for wanted in sorted({number for _, _, number in ranges}):
        those = union((first, last) for first, last, number in ranges if number == wanted)
        if wanted:
            found += [(first, last, wanted) for first, last in without(those, taken)]
        taken = union([*taken, *those])
    return sorted(found)
