"""What letters, notes and reports say: quoted word for word, with the page, never told in other words."""

import re
from dataclasses import dataclass

from healthdesk.answers.facts.absence import not_found
from healthdesk.answers.facts.context import Context, counts, in_window, matches
from healthdesk.answers.facts.medicines import cite_all
from healthdesk.answers.facts.remarks import age
from healthdesk.answers.plans.verbs import option
from healthdesk.answers.question.lexicon import plain_title
from healthdesk.answers.question.terms import term
from healthdesk.answers.question.tokens import fold, stems
from healthdesk.domain import knowledge
from healthdesk.domain.answers import Step
from healthdesk.domain.records import Kind, Record

_QUOTE = 240
_OPENING = 420
_LOOKED_AT = 12
_NEAR = 260
_SHELF = (Kind.DOCUMENT, Kind.NOTE, Kind.REPORT)
_TELLING = (Kind.PROCEDURE, Kind.IMAGING, *_SHELF)
_TYPES = {
    "discharge": r"discharge|sortie|hospitalis|entlass|alta\b", "letter": r"letter|lettre|courrier|brief\b|carta", "prescription": r"prescription|ordonnance|rezept|receta",
    "operation": r"operat|operatoire|surgical|op-bericht", "consultation": r"consultation|visit note|clinic", "referral": r"referral|adress|uberweis|derivaci",
    "report": r"report|compte rendu|rapport|befund|bericht|informe", "note": r"\bnote|notiz|nota\b", "summary": r"summary|resume|synthese|resumen|zusammenfassung",
}  # fmt: skip
"""Kinds of papers by what a question calls them, and how their titles name them."""
_SENDERS = frozenset(
    [
        "clinic",
        "surgeon",
        "chirurgien",
        "cardiologist",
        "cardiologue",
        "diabetologist",
        "diabetologue",
        "nurse",
        "infirmiere",
        "clinique",
        "doctor",
        "medecin",
        "hospital",
        "hopital",
        "arzt",
        "klinik",
        "krankenhaus",
        "medico",
        "clinica",
        "specialist",
        "dr",
        "gp",
    ]
)
"""Words that only say where a letter comes from."""
_GREETING = re.compile(
    r"\b(?:dear|chere?s?|madame|monsieur|sehr geehrte|estimad[oa]s?)\b[^\n]{0,60}[,:]?\n", re.IGNORECASE
)
_CONCLUSION = re.compile(
    r"^\W*(?:conclusions?|impression|en conclusion|summary|synthese|beurteilung|conclusion et suite|assessment|resultat|findings?)\b\W*$",
    re.IGNORECASE | re.MULTILINE,
)


_RESULTS = re.compile(
    r"^\W*(?:resultats?|results?|findings?|description|befund|hallazgos|conclusions?|impression|evolution|compte rendu)\b[^\n]{0,20}$",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a document as they stand there, and their page; 0 where the document has no pages."""

    text: str
    page: int = 0


def documents(context: Context, step: Step) -> None:
    """What documents say, in their own words; the newest one when the question names no subject."""
    shelf = [one for one in context.shelf(*_SHELF) if in_window(one, step)]
    kinds = [_TYPES[kind] for kind in option(step, "type").split() if kind in _TYPES]
    if option(step, "ask") == "count":
        shelf = [one for one in shelf if not kinds or any(re.search(kind, fold(one.title)) for kind in kinds)]
        context.sheet.fact("count", str(len(shelf)), cite_all(context, shelf))
        context.sheet.say("doc.count", cite_all(context, shelf), n=len(shelf))
        return
    patterns = _patterns(step)
    meant = _meant(shelf, step, patterns)
    asked = [pattern for pattern in patterns if not meant or not any(pattern.search(fold(one.title)) for one in meant)]
    if not patterns and not meant:
        _newest(context, shelf)
        return
    found = _quoted(context, meant or shelf, asked) if asked else []
    if not found and meant and not asked:
        _opening(context, step, meant)
        return
    if not found and meant:
        found = _quoted(context, [one for one in shelf if one not in meant], asked)
    if not found:
        found = _searched(context, step, patterns)
    _say(context, step, found, shelf, meant)


def _say(
    context: Context, step: Step, found: list[tuple[Record, Quote]], shelf: list[Record], meant: list[Record]
) -> None:
    if not found:
        not_found(context, "doc.none", words=step.words)
        if meant:
            _opening(context, step, meant)
        elif shelf:
            _newest(context, shelf)
        return
    for one, quote in found[:3]:
        say_quote(context, one, quote)
    if len(found) > 3:
        context.sheet.say("doc.more", cite_all(context, [one for one, _ in found[3:]]), n=len(found) - 3)


def say_quote(context: Context, one: Record, quote: Quote) -> None:
    """One passage with its document, page and day."""
    found = (context.sheet.cite(one),)
    context.sheet.fact("title", one.title, found)
    title = f"{one.title}, {context.phrase('page')} {quote.page}" if quote.page else one.title
    if one.date:
        context.sheet.say("doc.found", found, title=title, on=context.on(one.date), quote=quote.text)
    else:
        context.sheet.say("doc.found.undated", found, title=title, quote=quote.text)


def _meant(shelf: list[Record], step: Step, patterns: list[re.Pattern[str]]) -> list[Record]:
    """The documents that a question names by their kind or by a word of their title, newest first; none where it names none."""
    kinds = [re.compile(_TYPES[kind]) for kind in option(step, "type").split() if kind in _TYPES]
    scored = []
    for one in shelf:
        title = fold(one.title)
        score = 2 * sum(pattern.search(title) is not None for pattern in patterns) + sum(
            kind.search(title) is not None for kind in kinds
        )
        is_paper = one.kind is not Kind.REPORT or not one.concept.startswith("panel:")
        if score and (is_paper or score > 1):
            scored.append((score, one.kind is not Kind.REPORT, one.date.epoch if one.date else 0, one.id, one))
    if not scored:
        return []
    best = max(score for score, *_ in scored)
    return [row[-1] for row in sorted(scored, reverse=True, key=lambda row: row[:-1]) if row[0] == best]


def _patterns(step: Step) -> list[re.Pattern[str]]:
    """What to look for: one pattern for each thing that the question names, with its names in other languages."""
    found = []
    for entry in filter(None, option(step, "about").split("|")):
        concept, _, words = entry.partition("=")
        found.append(
            "|".join(filter(None, (_names_of(concept), *(_word(word) for word in stems(words)[-1:] if len(word) > 3))))
        )
    found += [_word(word) for word in stems(option(step, "free")) if len(word) > 2 and word not in _SENDERS]
    return [re.compile(text) for text in dict.fromkeys(found) if text]


def _names_of(concept: str) -> str:
    kind, _, key = concept.partition(":")
    if kind in ("condition", "procedure", "encounter"):
        return term(key).pattern.pattern
    if kind.startswith("own-"):
        return _any_of((re.sub(r"\s*\(.*", "", key).split(" ")[0],) if kind == "own-medication" else (key,))
    names: tuple[str, ...] = ()
    if kind == "measure":
        names = tuple(name for group in _concept_names(key) for name in group)
    elif kind == "ingredient":
        one = knowledge.ingredient(key)
        names = tuple(name for group in (*one.names.values(), *one.brands.values()) for name in group)
    return _any_of(names) or _word(key)


def _concept_names(key: str) -> tuple[tuple[str, ...], ...]:
    try:
        return tuple(knowledge.concept(key).names.values())
    except KeyError:
        return ((key.replace("-", " "),),)


def _any_of(names: tuple[str, ...]) -> str:
    return "|".join(
        rf"\b{re.escape(fold(name))}" for name in sorted(set(names), key=len, reverse=True) if len(name) > 1
    )


def _word(word: str) -> str:
    """A word with those that say the same in another language, each by its beginning."""
    root = re.sub(r"(?:ing|ed|e|er)$", "", word) if len(word) > 5 else word
    own = rf"\b{re.escape(root[:-1] if len(root) > 5 else root)}"
    return "|".join((own, *(rf"\b{re.escape(fold(name))}" for name in knowledge.same_topic(word))))


def _quoted(context: Context, some: list[Record], patterns: list[re.Pattern[str]]) -> list[tuple[Record, Quote]]:
    """Passages with everything that is asked about, else with as much of it as a document has."""
    for wanted in (patterns, *([pattern] for pattern in patterns if len(patterns) > 1)):
        found = _with_all(context, some, wanted)
        if found:
            return found
    return []


def _with_all(context: Context, some: list[Record], patterns: list[re.Pattern[str]]) -> list[tuple[Record, Quote]]:
    found: list[tuple[Record, Quote]] = []
    for one in sorted(some, key=lambda one: one.date.epoch if one.date else 0, reverse=True)[:40]:
        quote = passage(text_of(context, one), patterns)
        if quote is not None and quote.text not in {other.text for _, other in found}:
            found.append((one, quote))
    return found


def _searched(context: Context, step: Step, patterns: list[re.Pattern[str]]) -> list[tuple[Record, Quote]]:
    """What full text search finds in anything else: papers first, then the records' own lines."""
    hits = [one for one in context.reader.search(step.words, 20) if counts(one) and in_window(one, step)]
    hits.sort(key=lambda one: one.kind not in _SHELF)
    found = []
    for one in hits:
        quote = passage(text_of(context, one), patterns) if one.kind in _SHELF else None
        line = f"{one.title}. {one.detail}" if one.detail else one.title
        quote = quote or passage(line, patterns)
        if quote is not None:
            found.append((one, quote))
    return found


def mentions(context: Context, concept: str) -> list[tuple[Record, Quote]]:
    """Where the lines of examinations, reports and letters name a measure with a number, though no result bears it; newest first."""
    names = sorted({name for group in _concept_names(concept) for name in group if len(name) > 3}, key=len)
    pattern = [re.compile(rf"(?:{_any_of(tuple(names))})\b[^.\n]{{0,40}}\d")] if names else []
    hits = {
        one.id: one
        for name in names[:12]
        for one in context.reader.search(name, 8)
        if counts(one) and one.date and one.kind in _TELLING
    }
    found: list[tuple[Record, Quote]] = []
    for one in sorted(hits.values(), key=lambda one: one.date.epoch if one.date else 0, reverse=True):
        for text in (one.detail, text_of(context, one)):
            quote = passage(text, pattern)
            if quote is not None:
                found.append((one, quote))
                break
    return found


def text_of(context: Context, record: Record) -> str:
    """A document's words, without the titles that stand before them."""
    text = context.reader.text(record.id).strip()
    while record.title and text.startswith(record.title):
        text = text.removeprefix(record.title).lstrip()
    return text or record.detail


def _even(text: str) -> str:
    """A text folded letter by letter, so that every place in it is the same as in the text."""
    folded = fold(text)
    return (
        folded
        if len(folded) == len(text)
        else text.translate({ord(letter): (fold(letter) or " ")[0] for letter in set(text)})
    )


def passage(text: str, patterns: list[re.Pattern[str]]) -> Quote | None:
    """The passage in which all the patterns stand, close together where they do; None where one is missing."""
    if not patterns:
        return None
    folded = _even(text)
    places = [[match.start() for match in pattern.finditer(folded)] for pattern in patterns]
    if not all(places):
        return None
    rarest = min(places, key=len)
    # What was found says more than what was looked for or how.
    told = max((match.start() for match in _RESULTS.finditer(folded)), default=0)
    best = min(rarest, key=lambda at: (at < told, sum(min(abs(at - other) for other in others) for others in places)))
    return _cut(text, best)


def _cut(text: str, place: int, most: int = _QUOTE) -> Quote:
    """The sentences around a place, word for word, blanks put together."""
    page = text.count("\f", 0, place) + 1 if "\f" in text else 0
    first = max(
        (text.rfind(mark, 0, place) + len(mark) for mark in (". ", ".\n", "\f", "\n\n", ":\n") if mark in text[:place]),
        default=0,
    )
    start = max(first, place - most // 2)
    end = min((at for mark in (". ", ".\n", "\f") if (at := text.find(mark, place)) >= 0), default=len(text) - 1) + 1
    if end - start < most // 2:
        more = min((at for mark in (". ", ".\n", "\f") if (at := text.find(mark, end)) >= 0), default=len(text) - 1) + 1
        end = more if more - start <= most else end
    end = min(end, start + most)
    said = " ".join(text[start:end].split())
    return Quote(
        f"{'… ' if start > first else ''}{said}{' …' if end < len(text.rstrip()) and not said.endswith('.') else ''}",
        page,
    )


def _opening(context: Context, step: Step, meant: list[Record]) -> None:
    """How the named document begins, past its letterhead; its conclusion where it has one."""
    for one in meant[:2]:
        text = text_of(context, one)
        if not text:
            _bare(context, one)
            continue
        conclusion = _CONCLUSION.search(_even(text))
        if conclusion:
            say_quote(context, one, _span(text, conclusion.end()))
        if not conclusion or len(meant) == 1:
            start = _beginning(one, text)
            if not conclusion or conclusion.start() - start > _QUOTE:
                say_quote(context, one, _span(text, start))
        age(context, one.date)
        if text == one.detail or not option(step, "all"):
            break


def _beginning(one: Record, text: str) -> int:
    """Where a document begins to speak: after its greeting, else after its own title below the letterhead."""
    folded = _even(text)
    greeting = _GREETING.search(folded)
    if greeting:
        return greeting.end()
    words = fold(plain_title(one.title)).split()[:3]
    title = re.search(r"\n" + r"\W+".join(map(re.escape, words)) + r"[^\n]*\n", folded) if words else None
    return title.end() if title else 0


def _span(text: str, start: int, most: int = _OPENING) -> Quote:
    page = text.count("\f", 0, start) + 1 if "\f" in text else 0
    whole = text[start : start + most]
    stop = max(whole.rfind(". "), whole.rfind(".\n"), whole.rfind(".\r"))
    cut = whole if len(text) <= start + most else whole[: stop + 1] if stop > _QUOTE // 2 else whole
    said = " ".join(cut.split()).lstrip(".,;: ")
    return Quote(said if said.endswith(".") or len(text) <= start + most else f"{said} …", page)


def _newest(context: Context, shelf: list[Record]) -> None:
    """The newest document with a text of its own, else the newest that is not a laboratory report."""
    written = [one for one in shelf if not one.concept.startswith("panel:")]
    for one in reversed(written[-_LOOKED_AT:]):
        text = text_of(context, one)
        if text and one.date:
            found = (context.sheet.cite(one),)
            context.sheet.fact("title", one.title, found)
            quote = _span(text, _beginning(one, text), _QUOTE)
            context.sheet.say("doc.latest", found, title=one.title, on=context.on(one.date), quote=quote.text)
            age(context, one.date)
            return
    papers = [one for one in written if one.kind is not Kind.REPORT and one.date]
    if papers:
        _bare(context, papers[-1])
    else:
        not_found(context, "doc.none.any")


def _bare(context: Context, one: Record) -> None:
    found = (context.sheet.cite(one),)
    context.sheet.fact("title", one.title, found)
    context.sheet.say("doc.latest.bare", found, title=one.title, on=context.on(one.date))
    age(context, one.date)


def results_of(context: Context, concept: str, words: str, near: Record) -> list[tuple[Record, Quote]]:
    """What reports and documents of an examination conclude: those that bear its name, of its day or soon after."""
    found = []
    for one in context.shelf(*_SHELF):
        days = abs((one.date.day - near.date.day).days) if one.date and near.date else None
        if not matches(one, concept, words) or (days is not None and days > 31):
            continue
        text = text_of(context, one)
        if not text:
            continue
        conclusion = _CONCLUSION.search(_even(text))
        found.append((one, _span(text, conclusion.end()) if conclusion else _span(text, 0, _QUOTE)))
    return found[:2]
