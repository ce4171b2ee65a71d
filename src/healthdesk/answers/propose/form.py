"""The form that a model fills in for a question, and the grammar that holds it to it.

`{"about": name, "ask": verb, "period": words, "person": name}`: every name is of a closed list, the verb one that its
thing can be asked, the period words of the question in their order or nothing. Whatever the grammar lets through
compiles; what does not come from the grammar (the model's process is not trusted) does not.
"""

import re
from collections.abc import Sequence

from healthdesk.answers.propose.choices import Choice

ASKS: dict[str, tuple[str, ...]] = {
    "measure": (
        "latest", "previous", "first", "history", "highest", "lowest", "average", "count", "trend", "change", "flagged",
    ),
    "medicine": ("check", "dose", "start", "stop", "who", "why"),
    "condition": ("check", "when"),
    "procedure": ("check", "when", "where", "count"),
    "vaccine": ("check", "when", "count"),
    "medicines": ("list", "past", "count", "latest"),
    "conditions": ("list", "past", "count"),
    "allergies": ("list", "reactions", "count"),
    "vaccines": ("list", "count", "latest"),
    "procedures": ("list", "count", "latest"),
    "visits": ("list", "count", "latest", "where", "who"),
    "visit": ("check", "count", "latest"),
    "results": ("latest", "flagged"),
    "record": ("summary", "changes", "missing"),
    "none": ("none",),
}  # fmt: skip
"""What may be asked about each group. The verbs are the form's own; `compiling` knows what each means."""
_NAME = re.compile(r"[^\W_]+(?:[ '/.-]{1,2}[^\W_]+)*")
_WORD = re.compile(r"[\w'’-]+")
_MOST_WORDS = 40
_PERIOD_WORDS = 8


def words_of(question: str) -> list[str]:
    """The words of a question as the period may be copied from them."""
    return _WORD.findall(question)[:_MOST_WORDS]


def grammar(known: Sequence[Choice], people: Sequence[str], question: str) -> str:
    """The grammar in llama.cpp's notation. `people` are names; a name with other than letters is left out."""
    rules = []
    alternatives = []
    for group in dict.fromkeys([choice.group for choice in known] + ["none"]):
        names = [choice.name for choice in known if choice.group == group] or ["none"]
        told = " | ".join(_literal(name) for name in names if _NAME.fullmatch(name))
        if told:
            asks = " | ".join(_literal(ask) for ask in ASKS[group])
            rules.append(f'{group} ::= ({told}) "\\",\\"ask\\":\\"" ({asks})')
            alternatives.append(group)
    person = " | ".join(_literal(name) for name in ("me", *(one for one in people if _NAME.fullmatch(one))))
    root = f'root ::= "{{\\"about\\":\\"" ({" | ".join(alternatives)}) "\\",\\"period\\":\\"" period "\\",\\"person\\":\\"" person "\\"}}"'
    return "\n".join([root, *rules, f"person ::= {person}", *_period(words_of(question))])


def _period(words: list[str]) -> list[str]:
    """Any words of the question that stand one behind the other, as rules whose number grows with their number alone."""
    rules = []
    starts = []
    for place, word in enumerate(words):
        literal = _literal(word)
        following = f' (" " word-{_letters(place + 1)})?' if place + 1 < len(words) else ""
        rules.append(f"word-{_letters(place)} ::= {literal}{following}")
        starts.append(f"word-{_letters(place)}")
    return [f"period ::= ({' | '.join(starts)})?" if starts else 'period ::= ""', *rules]


def period_of(text: str, question: str) -> str | None:
    """The period as it stands in the question, or None when it does not or is no period's length."""
    words, asked = _WORD.findall(text), words_of(question)
    if not words:
        return ""
    if len(words) > _PERIOD_WORDS:
        return None
    there = any(asked[place : place + len(words)] == words for place in range(len(asked)))
    return " ".join(words) if there else None


def _letters(number: int) -> str:
    return f"{chr(97 + number // 26)}{chr(97 + number % 26)}"


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
