"""What confirming one page of a laboratory teaches about the next: which columns hold what, which names and units are right.

A recipe belongs to a layout: the words of a table's head and the first line of the letter, digested. Of names and units it
keeps digests only, so that a vault's settings, which every holder can read, do not tell what was examined.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any

import msgspec

from healthdesk.domain.knowledge import folded
from healthdesk.importers.pages.columns import Column, Head

LAYOUT = "urn:healthdesk:page-layout"
"""The extension that tells of which layout a row's page is."""

_MOST, _MOST_NAMES = 200, 500
_FIGURES = re.compile(r"\d+")

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Recipe:
    """What is known of one layout: its columns as (role, left, right) in shares of the page's width, and the digests of names
    with those of their units; `day` that a weakly labelled day was right.
    """

    layout: str
    columns: tuple[tuple[str, float, float], ...] = ()
    names: dict[str, str] = field(default_factory=dict)
    day: bool = False


def digest(text: str) -> str:
    """The digest of a name or unit, however it is spelt."""
    return blake2b(folded(text).encode(), digest_size=8).hexdigest() if text else ""


def layout(head: Head | None, first: str, width: float) -> Json | None:
    """The extension that says of which layout a page is; None for one without a head."""
    if head is None or not head.words:
        return None
    said = f"{_FIGURES.sub('', head.words)}|{_FIGURES.sub('', folded(first))}"
    name = blake2b(said.encode(), digest_size=12).hexdigest()
    shares = [
        [column.role, round(column.left / width, 3), round(column.right / width, 3)]
        for column in head.columns
        if not column.date
    ]
    return {
        "url": LAYOUT,
        "extension": [
            {"url": "id", "valueString": name},
            {"url": "columns", "valueString": msgspec.json.encode(shares).decode()},
        ],
    }


def layout_in(resource: Json) -> str:
    """The layout of the page that a row was read from; "" when it has none."""
    return str(_told(resource).get("id", ""))


def _told(resource: Json) -> Json:
    for extension in resource.get("extension", ()):
        if extension.get("url") == LAYOUT:
            return {each["url"]: each["valueString"] for each in extension["extension"]}
    return {}


def read(texts: Iterable[str]) -> dict[str, Recipe]:
    """The recipes by layout; what is none is left out."""
    found: dict[str, Recipe] = {}
    for text in texts:
        try:
            recipe = msgspec.json.decode(text, type=Recipe)
        except msgspec.MsgspecError:
            continue
        found[recipe.layout] = recipe
    return found


def known(texts: Iterable[str]) -> frozenset[str]:
    """The layouts that there are recipes for."""
    return frozenset(read(texts))


def taught(texts: Sequence[str], pairs: Iterable[tuple[Json, Json]]) -> tuple[str, ...]:
    """The recipes with what a confirmation teaches: pairs of a row before and after. Empty when it teaches nothing."""
    recipes = read(texts)
    fresh: dict[str, Recipe] = {}
    for before, after in pairs:
        told = _told(before)
        name = str(told.get("id", ""))
        if not name or after.get("status") != "final":
            continue
        recipe = fresh.get(name) or recipes.get(name) or Recipe(name, _columns(str(told.get("columns", ""))))
        names = dict(list(recipe.names.items())[-_MOST_NAMES:])
        shown = str(after.get("code", {}).get("text", ""))
        if shown == str(before.get("code", {}).get("text", "")):
            names[digest(shown)] = digest(str(after.get("valueQuantity", {}).get("unit", "")))
        same_day = after.get("effectiveDateTime") == before.get("effectiveDateTime") and "effectiveDateTime" in after
        fresh[name] = Recipe(name, recipe.columns, names, same_day)
    if not fresh:
        return ()
    others = [recipe for key, recipe in recipes.items() if key not in fresh]
    return tuple(msgspec.json.encode(recipe).decode() for recipe in [*others, *fresh.values()][-_MOST:])


def _columns(text: str) -> tuple[tuple[str, float, float], ...]:
    try:
        return msgspec.json.decode(text, type=tuple[tuple[str, float, float], ...])
    except msgspec.MsgspecError:
        return ()


def settled(recipe: Recipe, title: str, unit: str, doubts: frozenset[str]) -> frozenset[str]:
    """The doubts that are left of a row in a layout that somebody has confirmed before.

    What this laboratory calls a thing, and in which unit, is known by then; a number is as doubtful as it ever was.
    """
    left = set(doubts)
    if recipe.names.get(digest(title)) == digest(unit) and digest(title) in recipe.names:
        left -= {"name", "unit"}
    if recipe.day:
        left -= {"date"}
    return frozenset(left)


def head_of(recipe: Recipe, width: float) -> Head | None:
    """The head of a known layout, for a page that prints none."""
    columns = tuple(
        Column(left * width, right * width, frozenset({role})) for role, left, right in recipe.columns if role
    )
    return Head(columns, learnt=True) if columns else None
