"""The table of the generated questions: by language and by kind, with a 95 % interval for what was wrong."""

from collections import Counter
from collections.abc import Iterable
from math import sqrt

from generated.outcomes import Outcome, ask, outcome
from generated.questions import Question

_COLUMNS = (Outcome.RIGHT, Outcome.PARTIAL, Outcome.ABSTAINED, Outcome.WRONG, Outcome.UNSAFE)


def wilson(found: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share, from 0 to 1. Source: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209."""
    if of == 0:
        return 0.0, 1.0
    z, share = 1.959964, found / of
    middle = share + z * z / (2 * of)
    width = z * sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return max(0.0, (middle - width) / (1 + z * z / of)), min(1.0, (middle + width) / (1 + z * z / of))


def run(asked: Iterable[Question]) -> tuple[Counter[tuple[str, str, Outcome]], list[tuple[Outcome, Question, str]]]:
    """Counts by language, kind and outcome; and everything that is not right, with the answer given."""
    counted: Counter[tuple[str, str, Outcome]] = Counter()
    other: list[tuple[Outcome, Question, str]] = []
    for question in asked:
        given = ask(question)
        how = outcome(question, given)
        counted[question.language, question.kind, how] += 1
        if how is not Outcome.RIGHT:
            other.append((how, question, given.text))
    return counted, other


def table(counted: Counter[tuple[str, str, Outcome]], by: int) -> str:
    """A Markdown table, a row a language (`by` 0) or a kind (`by` 1), and all together."""
    groups = sorted({key[by] for key in counted})
    head = f"| {('language', 'kind')[by]} | asked | {' | '.join(_COLUMNS)} | right | wrong or unsafe, 95 % interval |"
    rows = [head, "|---|" + "--:|" * (len(_COLUMNS) + 3)]
    for group in (*groups, "all"):
        told = [sum(n for key, n in counted.items() if key[2] is how and group in (key[by], "all")) for how in _COLUMNS]
        of, bad = sum(told), told[3] + told[4]
        low, high = wilson(bad, of)
        cells = " | ".join(str(one) for one in told)
        rows.append(f"| {group} | {of} | {cells} | {told[0] / of:.1%} | {bad / of:.2%} ({low:.2%} to {high:.2%}) |")
    return "\n".join(rows)
