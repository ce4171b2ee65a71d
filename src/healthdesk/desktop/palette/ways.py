"""What can be gone to and done, with the words by which it is found."""

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts.plain import one_line
from healthdesk.desktop.settings.choices import keep
from healthdesk.desktop.shortcuts.table import keys_of

Act = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Way:
    """Something to go to or to do: `sort` is "page", "do", "person" or "look"; `also` are further words that find it."""

    key: str
    glyph: str
    label: str
    act: Act
    sort: str
    keys: str = ""
    also: str = ""


def all_ways(desk: Desk, pages: Iterable[tuple[str, str]], acts: Mapping[str, tuple[str, Act]]) -> tuple[Way, ...]:
    """Everything: pages as (key, glyph), then acts by key as (glyph, what they do), people, looks."""
    return (
        *(_way("page", key, glyph, text.say(f"nav.{key}"), partial(desk.go, key)) for key, glyph in pages),
        *(_way("do", key, glyph, text.say(f"keys.{key}"), act) for key, (glyph, act) in acts.items()),
        *(
            _way(
                "person",
                person.id,
                "person",
                one_line(text.say("palette.show", name=person.name)),
                partial(desk.choose, person),
            )
            for person in desk.people
            if person.id != desk.person_id
        ),
        *_looks(desk),
    )


def _looks(desk: Desk) -> list[Way]:
    made = []
    for theme in ("system", "light", "dark", "contrast"):
        label = f"{text.say('settings.theme')}: {text.say(f'theme.{theme}')}"
        made.append(_way("look", f"theme-{theme}", "eye", label, partial(keep, desk, "theme", theme)))
    for view, key in (("simple", "nav.simple-view"), ("full", "nav.full-view")):
        made.append(_way("look", f"view-{view}", "panel", text.say(key), partial(keep, desk, "view", view)))
    return made


def _way(sort: str, key: str, glyph: str, label: str, act: Act) -> Way:
    also = text.say(f"also.{key}") if text.knows(f"also.{key}") else ""
    return Way(key, glyph, label, act, sort, keys_of(key), also)


def folded(words: str) -> str:
    """Words without accents and case."""
    apart = unicodedata.normalize("NFKD", words.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def matching(ways: Sequence[Way], typed: str) -> tuple[Way, ...]:
    """The ways that what was typed may mean, the likeliest first: every word typed begins a word of theirs."""
    wanted = folded(typed).split()
    if not wanted:
        return tuple(ways)
    ranked = []
    for at, way in enumerate(ways):
        label, also = folded(way.label), folded(way.also)
        named = [word.strip("(:,.") for word in label.split()]
        known = [*named, *also.split()]
        if all(any(word.startswith(each) for word in known) for each in wanted):
            rank = 0 if label.startswith(" ".join(wanted)) else 1
            rank += 2 * (not all(any(word.startswith(each) for word in named) for each in wanted))
            ranked.append((rank, at, way))
        elif " ".join(wanted) in label:
            ranked.append((5, at, way))
    return tuple(way for _, _, way in sorted(ranked, key=lambda each: each[:2]))
