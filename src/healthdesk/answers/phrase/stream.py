"""Have the model say an answer again, and let through only what was verified, sentence by sentence."""

from collections import Counter
from collections.abc import Callable, Generator, Iterator

from healthdesk.answers.phrase.grammar import gbnf
from healthdesk.answers.phrase.prompt import prompt
from healthdesk.answers.phrase.telling import Telling, telling
from healthdesk.answers.phrase.verify import fault, verify
from healthdesk.domain.answers import Answer, Phrased, Sentence
from healthdesk.models import Model

_MAX_TOKENS = 200
_LOOSE_TOKENS = 60
# The second try may not be the first one again; its randomness has a fixed seed.
_TEMPERATURES = (0.0, 0.8)


def phrase(
    answer: Answer, model: Model, *, person: str = "", cancelled: Callable[[], bool] = lambda: False
) -> Generator[Sentence, None, Phrased]:
    """The model's plain words for an answer: verified sentences as they come; the generator's value is the Phrased.

    `person` is the name of whose records it is; given, the first sentence names it. Nothing is said, and the model not even asked, where `telling` finds nothing to say. When not one sentence of the
    first try is kept there is one more. `cancelled` is asked between pieces; `model.cancel()` also stops the reading of
    the prompt. Raises ModelError when the model stops: what was yielded until then stands, and the answer anyway.
    """
    told = telling(answer, person)
    grammar = gbnf(told) if told else ""
    if told is None or not grammar:
        return Phrased(model.name)
    kept: list[Sentence] = []
    written: list[str] = []
    dropped: Counter[str] = Counter()
    for temperature in _TEMPERATURES:
        pieces = model.complete(prompt(told), grammar, max_tokens=_MAX_TOKENS, temperature=temperature)
        for text in _sentences(pieces, cancelled):
            verdict = verify(text, told, tuple(written))
            if verdict.sentence is None:
                dropped[verdict.reason] += 1
                continue
            kept.append(verdict.sentence)
            written.append(text.strip())
            yield verdict.sentence
        if kept or cancelled():
            break
    return Phrased(
        model=model.name,
        sentences=tuple(kept),
        offered=len(kept) + dropped.total(),
        reasons=tuple(sorted(dropped.items())),
    )


def say(
    answer: Answer,
    model: Model,
    on_sentence: Callable[[Sentence], None],
    cancelled: Callable[[], bool] = lambda: False,
    *,
    person: str = "",
) -> Phrased:
    """As `phrase`, handing each kept sentence to `on_sentence` as soon as it is verified."""
    words = phrase(answer, model, person=person, cancelled=cancelled)
    while True:
        try:
            on_sentence(next(words))
        except StopIteration as end:
            phrased: Phrased = end.value
            return phrased


def unaided(answer: Answer, model: Model) -> tuple[int, int]:
    """How many of the sentences that a model writes without the frames would be kept, and how many it wrote.

    For the exam alone: no grammar holds it, and nothing of it is shown. Raises ModelError.
    """
    told = telling(answer)
    if told is None:
        return 0, 0
    pieces = model.complete(prompt(told), max_tokens=_LOOSE_TOKENS)
    written = [text for text in _sentences(pieces, lambda: False) if text.strip()]
    kept = [text for place, text in enumerate(written) if not fault(text.strip(), told, opened=place > 0)]
    return len(kept), len(written)


def warm(model: Model, language: str) -> None:
    """Have the model read what is the same in every prompt of a language, so that the first answer need not wait.

    Raises ModelError.
    """
    for _ in model.complete(prompt(Telling("", language, ())), 'root ::= "."', max_tokens=1):
        pass


def _sentences(pieces: Iterator[str], cancelled: Callable[[], bool]) -> Iterator[str]:
    """Whole sentences out of pieces; what has no full stop yet at the end is one that was cut, and is judged as such."""
    text = ""
    for piece in pieces:
        if cancelled():
            return
        text += piece
        while "." in text:
            sentence, _, text = text.partition(".")
            yield sentence + "."
    if text.strip():
        yield text
