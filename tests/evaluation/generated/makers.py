"""For each kind of question: what a chart fills its wordings with, and the gold that follows from its rows."""

import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from generated.charts import BY_KEY, CONDITIONS, MEDICINES, Chart, Point, Pressure, Row
from generated.names import CLASSES, MEASURES, MONTHS, THINGS, forms
from generated.names import MEDICINES as MEDICINE_NAMES

UP = {"en": r"\bup\b|ris|rose|higher|increas|gained", "fr": r"augment|hausse|mont", "de": r"stieg|steig|höher|zugenommen|gewachsen", "es": r"sub|aument"}  # fmt: skip
DOWN = {"en": r"\bdown\b|fall|fell|lower|decreas|lost", "fr": r"diminu|baiss", "de": r"s[iu]nk|gefallen|niedriger|abgenommen|zurückgegangen", "es": r"baja|disminu|descend"}  # fmt: skip
YES = {"en": "Yes", "fr": "Oui", "de": "Ja", "es": "Sí"}
NO = {"en": "No", "fr": "Non", "de": "Nein", "es": "No"}


@dataclass(frozen=True)
class Gold:
    """What an answer has to hold: numbers as printed, numbers near a computed one, days, patterns, cited ids.

    `nothing`: there is nothing to find; `refer`: it is for a professional; `void`: what must not be shown at all.
    """

    numbers: tuple[str, ...] = ()
    near: tuple[tuple[float, float], ...] = ()
    days: tuple[date, ...] = ()
    says: tuple[str, ...] = ()
    cites: tuple[str, ...] = ()
    nothing: bool = False
    refer: bool = False
    void: tuple[str, ...] = ()


def day_words(day: date, language: str) -> str:
    """A day as people of a language write it."""
    month = MONTHS[language][day.month - 1]
    match language:
        case "fr":
            return f"{'1er' if day.day == 1 else day.day} {month} {day.year}"
        case "de":
            return f"{day.day}. {month} {day.year}"
        case "es":
            return f"{day.day} de {month} de {day.year}"
        case _:
            return f"{day.day} {month} {day.year}"


Filled = tuple[dict[str, str], tuple[Gold, ...]] | None
Maker = Callable[[Chart, str, random.Random], Filled]


def _number(value: float, decimals: int, language: str) -> str:
    text = f"{value:.{decimals}f}"
    return text if language == "en" else text.replace(".", ",")


def _measured(
    made: Chart, language: str, rng: random.Random, least: int = 1
) -> tuple[str, list[Point], dict[str, str]]:
    key = rng.choice([one for one, points in sorted(made.series.items()) if len(points) >= least])
    name = rng.choice(MEASURES[key][language])
    return key, made.series[key], forms(name, language) | {"name": made.name}


def _void(made: Chart, key: str) -> tuple[str, ...]:
    return tuple(point.text for about, point in made.void if about == key)


def _point(pick: Callable[[list[Point]], Point], least: int = 1) -> Maker:
    def make(made: Chart, language: str, rng: random.Random) -> Filled:
        key, points, fields = _measured(made, language, rng, least)
        point = pick(points)
        return fields, (Gold((point.text,), days=(point.day,), cites=(point.id,), void=_void(made, key)),)

    return make


def _history(made: Chart, language: str, rng: random.Random) -> Filled:
    key, points, fields = _measured(made, language, rng, 3)
    last = points[-3:]
    gold = Gold(tuple(one.text for one in last), days=tuple(one.day for one in last), cites=tuple(one.id for one in last), void=_void(made, key))  # fmt: skip
    return fields | {"n": "3"}, (gold,)


def _since_year(made: Chart, language: str, rng: random.Random) -> Filled:
    key, points, fields = _measured(made, language, rng, 3)
    year = rng.choice(points[:-1]).day.year + 1
    inside = [one for one in points if one.day.year >= year]
    if not inside:
        return None
    top = max(inside, key=lambda one: one.value)
    return fields | {"year": str(year)}, (Gold((top.text,), days=(top.day,), cites=(top.id,), void=_void(made, key)),)


def _mean(made: Chart, language: str, rng: random.Random) -> Filled:
    key, points, fields = _measured(made, language, rng, 2)
    average = sum(one.value for one in points) / len(points)
    slack = 0.51 if BY_KEY[key].decimals == 0 else 0.051
    return fields, (Gold(near=((average, slack),), cites=(points[-1].id,), void=_void(made, key)),)


def _count(made: Chart, language: str, rng: random.Random) -> Filled:
    key, points, fields = _measured(made, language, rng)
    return fields, (Gold((str(len(points)),), cites=(points[-1].id,), void=_void(made, key)),)


def _trend(made: Chart, language: str, rng: random.Random) -> Filled:
    key, points, fields = _measured(made, language, rng, 2)
    first, last = points[0], points[-1]
    way = UP if last.value > first.value else DOWN
    gold = Gold((first.text, last.text), days=(first.day, last.day), says=(way[language],), cites=(first.id, last.id), void=_void(made, key))  # fmt: skip
    return fields, (gold,)


def _change2(made: Chart, language: str, rng: random.Random) -> Filled:
    key, points, fields = _measured(made, language, rng, 2)
    before, last = points[-2:]
    gap = abs(last.value - before.value)
    gold = Gold((before.text, last.text), near=((gap, 0.006),), cites=(before.id, last.id), void=_void(made, key))
    return fields, (gold,)


def _value_on(made: Chart, language: str, rng: random.Random) -> Filled:
    key, points, fields = _measured(made, language, rng, 2)
    point = rng.choice(points)
    return fields | {"day": day_words(point.day, language)}, (Gold((point.text,), cites=(point.id,), void=_void(made, key)),)  # fmt: skip


def _in_year(made: Chart, language: str, rng: random.Random) -> Filled:
    key, points, fields = _measured(made, language, rng, 2)
    year = rng.choice(points).day.year
    inside = [one for one in points if one.day.year == year]
    gold = Gold(tuple(one.text for one in inside), cites=tuple(one.id for one in inside), void=_void(made, key))
    return fields | {"year": str(year)}, (gold,)


def _above(made: Chart, language: str, rng: random.Random) -> Filled:
    key, points, fields = _measured(made, language, rng, 3)
    ordered = sorted(points, key=lambda one: one.value)
    decimals = BY_KEY[key].decimals
    if rng.random() < 0.6:
        limit = (ordered[-1].value + ordered[-2].value) / 2
        if not ordered[-2].value < round(limit, decimals) < ordered[-1].value:
            return None
        gold = Gold((ordered[-1].text,), cites=(ordered[-1].id,), void=_void(made, key))
        return fields | {"limit": _number(limit, decimals, language)}, (gold,)
    limit = ordered[-1].value * 1.1
    none = (Gold(nothing=True), Gold(says=(rf"^{NO[language]}\b",)), Gold(("0",)))
    return fields | {"limit": _number(limit, decimals, language)}, none


def _range(made: Chart, language: str, rng: random.Random) -> Filled:
    key, points, fields = _measured(made, language, rng)
    last = points[-1]
    return fields, (Gold((last.text,), days=(last.day,), cites=(last.id,), void=_void(made, key)),)


def _premise(made: Chart, language: str, rng: random.Random) -> Filled:
    key, points, fields = _measured(made, language, rng)
    last, measure = points[-1], BY_KEY[key]
    false = _number(measure.high * 1.25, measure.decimals, language)
    says = rf"^(?!{YES[language]}\b)"
    return fields | {"false": false}, (Gold((last.text,), days=(last.day,), says=(says,), cites=(last.id,)),)


def _missing(made: Chart, language: str, rng: random.Random) -> Filled:
    absent = [key for key in MEASURES if key not in made.series]
    if not absent:
        return None
    name = rng.choice(MEASURES[rng.choice(absent)][language])
    return forms(name, language), (Gold(nothing=True),)


def _pressure(pick: Callable[[list[Pressure]], Pressure]) -> Maker:
    def make(made: Chart, _language: str, _rng: random.Random) -> Filled:
        one = pick(made.pressures)
        return {}, (Gold((one.text,), days=(one.day,), cites=(one.id,)),)

    return make


def _highest_pressure(made: Chart, _language: str, _rng: random.Random) -> Filled:
    one = max(made.pressures, key=lambda each: each.upper)
    return {}, (Gold((str(one.upper),), days=(one.day,), cites=(one.id,)),)


def _mean_pressure(made: Chart, _language: str, _rng: random.Random) -> Filled:
    count = len(made.pressures)
    upper, lower = sum(one.upper for one in made.pressures) / count, sum(one.lower for one in made.pressures) / count
    return {}, (Gold(near=((upper, 0.51), (lower, 0.51)), cites=(made.pressures[-1].id,)),)


_CONVERTED = {
    # key: (other unit as people write it, factor, decimals); molar masses: PubChem; pound: NIST Handbook 44, Appendix C
    "ldl": ("mmol/L", 1 / 38.67), "chol": ("mmol/L", 1 / 38.67), "trig": ("mmol/L", 1 / 88.57),
    "creatinine": ("µmol/L", 88.42), "weight": ("lb", 2.20462), "uric": ("µmol/L", 59.48), "calcium": ("mmol/L", 1 / 4.008),
}  # fmt: skip


def _convert(made: Chart, language: str, rng: random.Random) -> Filled:
    keys = [key for key in _CONVERTED if key in made.series]
    if not keys:
        return None
    key = rng.choice(keys)
    unit, factor = _CONVERTED[key]
    last = made.series[key][-1]
    wanted = last.value * factor
    fields = forms(rng.choice(MEASURES[key][language]), language) | {"unit": unit}
    return fields, (Gold((last.text,), near=((wanted, max(0.06, wanted * 0.006)),), cites=(last.id,)),)


def _non_hdl(made: Chart, _language: str, _rng: random.Random) -> Filled:
    """Total cholesterol less HDL, where both are of one day; else there is nothing to compute."""
    days = {one.day: one for one in made.series.get("hdl", [])}
    pairs = [(one, days[one.day]) for one in made.series.get("chol", []) if one.day in days]
    if pairs:
        return {}, (Gold(near=((pairs[-1][0].value - pairs[-1][1].value, 0.5),)),)
    return {}, (Gold(nothing=True),)


def _outside(made: Chart, _language: str, _rng: random.Random) -> Filled:
    rows = []
    for key, points in made.series.items():
        printed = BY_KEY[key].printed
        if printed and not printed[0] <= points[-1].value <= printed[1]:
            rows.append(points[-1])
    if not rows:
        return None
    return {}, (Gold(tuple(one.text for one in rows), cites=tuple(one.id for one in rows)),)


def _since_medicine(made: Chart, language: str, rng: random.Random) -> Filled:
    """A measure's way since a medicine was begun: its first value from that day on, and its last."""
    found = []
    for row in _current(made):
        for key, points in sorted(made.series.items()):
            inside = [one for one in points if one.day >= row.day]
            if len(inside) > 1:
                found.append((row, key, inside))
    if not found:
        return None
    row, key, inside = rng.choice(found)
    fields = forms(rng.choice(MEASURES[key][language]), language) | _medicine_fields(row, language)
    return fields, (Gold((inside[-1].text,), cites=(inside[-1].id,), void=_void(made, key)),)


def _letter_says(made: Chart, language: str, rng: random.Random) -> Filled:
    row = rng.choice(made.letters)
    word = {"knee": ("knee", "genou", "Knie", "rodilla"), "lungs": ("lungs", "poumons", "Lunge", "pulmones"), "sleep": ("sleep", "sommeil", "Schlaf", "sueño"), "skin": ("skin", "peau", "Haut", "piel")}[row.about][("en", "fr", "de", "es").index(language)]  # fmt: skip
    first = row.detail.split(".")[0]
    return {"word": word}, (Gold(says=(re.escape(first),), cites=(row.id,)),)


def _current(made: Chart) -> list[Row]:
    return [row for row in made.medicines if row.status == "active"]


def _medicine_fields(row: Row, language: str) -> dict[str, str]:
    brands = next(kind[2] for kind in MEDICINES if kind[1] == row.about)
    name = MEDICINE_NAMES[row.about].get(language, row.about)
    return {"med": name, "brand": brands[0] if brands else ""}


def _meds(made: Chart, _language: str, _rng: random.Random) -> Filled:
    gone = tuple(row.title for row in made.medicines if row.status != "active")
    rows = _current(made)
    return {}, (Gold(says=tuple(_title(row) for row in rows), cites=tuple(row.id for row in rows), void=gone),)


def _title(row: Row) -> str:
    return rf"(?i)\b{row.title.split()[0]}"


def _med_yes(made: Chart, language: str, rng: random.Random) -> Filled:
    row = rng.choice(_current(made))
    return _medicine_fields(row, language), (Gold(says=(rf"^{YES[language]}\b", _title(row)), cites=(row.id,)),)


def _med_no(made: Chart, language: str, rng: random.Random) -> Filled:
    gone = [row for row in made.medicines if row.status in ("stopped", "completed")]
    if not gone:
        return None
    row = rng.choice(gone)
    return _medicine_fields(row, language), (Gold(says=(rf"^{NO[language]}\b",), cites=(row.id,)),)


def _class(made: Chart, language: str, rng: random.Random) -> Filled:
    name = rng.choice(sorted(CLASSES))
    of_class = {kind[1] for kind in MEDICINES if kind[3] == name}
    mine = [row for row in _current(made) if row.about in of_class]
    word, with_article = CLASSES[name][language]
    fields = {"class": word, "a_class": with_article}
    if mine:
        return fields, (Gold(says=(rf"^{YES[language]}\b", *map(_title, mine)), cites=tuple(row.id for row in mine)),)
    return fields, (Gold(nothing=True), Gold(says=(rf"^{NO[language]}\b",)))


def _of_medicine(gold: Callable[[Row], Gold]) -> Maker:
    def make(made: Chart, language: str, rng: random.Random) -> Filled:
        row = rng.choice(_current(made))
        return _medicine_fields(row, language), (gold(row),)

    return make


def _dose_change(made: Chart, language: str, rng: random.Random) -> Filled:
    row = rng.choice(_current(made))
    return _medicine_fields(row, language), (Gold(refer=True, cites=(row.id,)),)


def _of_things(rows: list[Row], language: str, rng: random.Random, gold: Callable[[Row], Gold]) -> Filled:
    if not rows:
        return None
    row = rng.choice(rows)
    fields = {"thing": "", "a_thing": "", "my_thing": "", "to_thing": ""} | THINGS[row.about][language]
    return fields, (gold(row),)


def _allergies(made: Chart, _language: str, _rng: random.Random) -> Filled:
    rows = [row for row in made.allergies if row.status == "active"]
    gone = tuple(row.title for row in made.allergies if row.status != "active")
    return {}, (Gold(says=tuple(_title(row) for row in rows), cites=tuple(row.id for row in rows), void=gone),)


def _allergic(gold: Callable[[Row, str], Gold]) -> Maker:
    def make(made: Chart, language: str, rng: random.Random) -> Filled:
        rows = [row for row in made.allergies if row.status == "active"]
        return _of_things(rows, language, rng, lambda row: gold(row, language))

    return make


def _conditions(made: Chart, _language: str, _rng: random.Random) -> Filled:
    rows = [row for row in made.conditions if row.status == "active"]
    gone = tuple(row.title for row in made.conditions if row.status == "refuted")
    return {}, (Gold(says=tuple(_title(row) for row in rows), cites=tuple(row.id for row in rows), void=gone),)


def _ill(gold: Callable[[Row, str], Gold]) -> Maker:
    def make(made: Chart, language: str, rng: random.Random) -> Filled:
        rows = [row for row in made.conditions if row.status == "active"]
        return _of_things(rows, language, rng, lambda row: gold(row, language))

    return make


def _not_ill(made: Chart, language: str, rng: random.Random) -> Filled:
    known = {row.about for row in made.conditions if row.status != "refuted"}
    about = rng.choice([one for _, one in CONDITIONS if one not in known])
    fields = {"thing": "", "a_thing": ""} | THINGS[about][language]
    return fields, (Gold(nothing=True), Gold(says=(rf"^{NO[language]}\b",)))


def _latest_of(rows: list[Row]) -> list[Row]:
    newest: dict[str, Row] = {}
    for row in sorted(rows, key=lambda one: one.day):
        newest[row.about] = row
    return list(newest.values())


def _vaccine(gold: Callable[[Row, list[Row]], Gold]) -> Maker:
    def make(made: Chart, language: str, rng: random.Random) -> Filled:
        row = rng.choice(_latest_of(made.vaccines))
        alike = [one for one in made.vaccines if one.about == row.about]
        return _of_things([row], language, rng, lambda one: gold(one, alike))

    return make


def _procedure(gold: Callable[[Row, list[Row]], Gold]) -> Maker:
    def make(made: Chart, language: str, rng: random.Random) -> Filled:
        row = rng.choice(_latest_of(made.procedures))
        alike = [one for one in made.procedures if one.about == row.about]
        return _of_things([row], language, rng, lambda one: gold(one, alike))

    return make


def _visit(gold: Callable[[Row], Gold]) -> Maker:
    """The newest visit, to whatever place; or the newest that was not to an emergency room."""

    def make(made: Chart, _language: str, _rng: random.Random) -> Filled:
        planned = [row for row in made.visits if row.about != "EMER"]
        return {}, tuple(gold(rows[-1]) for rows in (made.visits, planned) if rows)

    return make


def _visit_count(made: Chart, _language: str, rng: random.Random) -> Filled:
    year = rng.choice(made.visits).day.year
    inside = [row for row in made.visits if row.day.year == year]
    planned = [row for row in inside if row.about != "EMER"]
    return {"year": str(year)}, tuple(Gold((str(len(rows)),)) for rows in (inside, planned) if rows)


def _emergency(made: Chart, _language: str, _rng: random.Random) -> Filled:
    rows = [row for row in made.visits if row.about == "EMER"]
    if not rows:
        return {}, (Gold(nothing=True),)
    return {}, (Gold(days=(rows[-1].day,), cites=(rows[-1].id,)),)


def _day_of(row: Row, *_: object) -> Gold:
    return Gold(days=(row.day,), cites=(row.id,))


def _author_of(row: Row, *_: object) -> Gold:
    return Gold(says=(row.author.split()[-1],), cites=(row.id,))


def _place_of(row: Row, *_: object) -> Gold:
    return Gold(says=(row.place,), cites=(row.id,))


MAKERS: dict[str, Maker] = {
    "latest": _point(lambda points: points[-1]), "previous": _point(lambda points: points[-2], 2), "first": _point(lambda points: points[0], 2),
    "history": _history, "max": _point(lambda points: max(points, key=lambda one: one.value), 2),
    "min": _point(lambda points: min(points, key=lambda one: one.value), 2), "maxwin": _since_year, "mean": _mean, "count": _count,
    "trend": _trend, "change2": _change2, "valueon": _value_on, "inyear": _in_year, "above": _above, "range": _range, "premise": _premise,
    "missing": _missing, "named": _point(lambda points: points[-1]), "meds": _meds, "medyes": _med_yes, "medno": _med_no, "class": _class,
    "medstart": _of_medicine(_day_of), "medwho": _of_medicine(_author_of),
    "meddose": _of_medicine(lambda row: Gold(says=(row.detail,), cites=(row.id,))), "dosechange": _dose_change,
    "allergies": _allergies,
    "allergyyes": _allergic(lambda row, language: Gold(says=(rf"^{YES[language]}\b", _title(row)), cites=(row.id,))),
    "reaction": _allergic(lambda row, _: Gold(says=(row.detail,), cites=(row.id,))), "conditions": _conditions,
    "condyes": _ill(lambda row, language: Gold(says=(rf"^{YES[language]}\b", _title(row)), cites=(row.id,))), "condsince": _ill(_day_of),
    "condno": _not_ill, "vaclast": _vaccine(_day_of),
    "vaccount": _vaccine(lambda row, alike: Gold((str(len(alike)),), cites=(row.id,))),
    "vaccines": lambda made, _language, _rng: ({}, (Gold(cites=tuple(row.id for row in _latest_of(made.vaccines))),)),
    "procwhen": _procedure(_day_of), "procwho": _procedure(_author_of), "procwhere": _procedure(_place_of),
    "proccount": _procedure(lambda row, alike: Gold((str(len(alike)),), cites=(row.id,))),
    "visitlast": _visit(_day_of), "visitwhere": _visit(_place_of), "visitwho": _visit(_author_of), "visitcount": _visit_count,
    "erlast": _emergency, "bplatest": _pressure(lambda found: found[-1]), "bpprevious": _pressure(lambda found: found[-2]),
    "bpmax": _highest_pressure, "bpmean": _mean_pressure, "convert": _convert, "nonhdl": _non_hdl, "outside": _outside,
    "since": _since_medicine, "letter": _letter_says,
}  # fmt: skip
