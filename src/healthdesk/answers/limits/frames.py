"""Whether what was found is happening: not denied, not past, not asked of the records, not defined, not a saying."""

import re

from healthdesk.answers.limits.grammar import Grammar
from healthdesk.answers.limits.phrases import Phrase, Words

_SENTENCE = re.compile(r" [.?](?= )")
_PHRASE = re.compile(r" [,.?](?= )")
_DENIAL_REACH = 7
# What is true of a person is denied by the words just before it ("not pregnant"), not by those of another clause.
_PLAIN_DENIAL_REACH = 3


class Frames:
    """The frames of one text, each computed once."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self.text = text
        self.words = Words.of(text)
        self._cues = grammar.cues
        self._sentence_marks = [m.start() for m in _SENTENCE.finditer(text)]
        self._phrase_marks = [m.start() for m in _PHRASE.finditer(text)]
        self._spans_of: dict[str, tuple[tuple[int, int], ...]] = {}
        self._idioms = self._cached("idiom")

    def spans_of(self, name: str, phrase: Phrase) -> tuple[tuple[int, int], ...]:
        """Where a find stands, looked for once."""
        if f"find {name}" not in self._spans_of:
            self._spans_of[f"find {name}"] = phrase.apart(self.words)
        return self._spans_of[f"find {name}"]

    def in_one_sentence(self, start: int, end: int) -> bool:
        """Whether no sentence ends between two places."""
        # The mark that a place itself ends with counts for nothing.
        return not any(start < mark < end - 2 for mark in self._sentence_marks)

    def live(self, start: int, end: int, *, timeless: bool = False, among: tuple[tuple[int, int], ...] = ()) -> bool:
        """Whether the words from `start` to `end` say something that is so now.

        `timeless` for what only has to be true of the person ("pregnant", "on chemo"), whenever it began; `among`
        the places of concepts that belong to it, whose own words deny nothing ("no feeling" in an arm).
        """
        reach = _PLAIN_DENIAL_REACH if timeless else _DENIAL_REACH
        if self._saying(start, end) or self._denied(start, reach, among):
            return False
        return timeless or not self._removed(start, end)

    def _removed(self, start: int, end: int) -> bool:
        """Whether it is past, part of a name, supposed, explained or asked of the records."""
        sentence = self._around(self._sentence_marks, start, end)
        phrase = self._around(self._phrase_marks, start, end)
        if self._compound(end) or self._anchored(start) or self._has("someday", *phrase):
            return True
        if self._has("settled", *phrase) or self._has("wished", *phrase) or self._asked_after(end, sentence):
            return True
        if self._asked("define", start, sentence) or self._asked("hypothetical", start, sentence):
            return True
        if self._asked("record", start, sentence) and not self._has("recent", end, sentence[1]):
            return True
        return not self._has("recent", *phrase) and self._over(self._clause(phrase, start, end), start, end)

    def _clause(self, phrase: tuple[int, int], start: int, end: int) -> tuple[int, int]:
        """The part of a phrase that is about the same time: up to where it turns to what is so now."""
        turns = [s for s, _ in self._cached("turn")]
        before = max((s for s in turns if phrase[0] <= s <= start), default=phrase[0])
        return before, min((s for s in turns if end <= s < phrase[1]), default=phrase[1])

    def _asked_after(self, end: int, sentence: tuple[int, int]) -> bool:
        """Whether the sentence goes on to ask the records about it ("..., when was that?")."""
        return any(
            end <= s + 1 and e <= sentence[1] + 2 and not self._has("recent", end, s) for s, e in self._cached("after")
        )

    def wanted(self, start: int, end: int) -> bool:
        """Whether the words ask HealthDesk for something, not whether it once was advised or noted."""
        sentence = self._around(self._sentence_marks, start, end)
        return not (
            self._saying(start, end) or self._asked("told", start, sentence) or self._has("onrecord", *sentence)
        )

    def asked_of_records(self, start: int, end: int) -> bool:
        """Whether the words are what a question to the records is about."""
        sentence = self._around(self._sentence_marks, start, end)
        return self._asked("record", start, sentence) or self._asked("whichof", start, sentence)

    def serious(self, start: int, end: int) -> bool:
        """Whether the words are no mere saying."""
        return not self._saying(start, end)

    def despairing(self, start: int, end: int, *, other: bool) -> bool:
        """Whether words of despair are meant; of somebody `other`, only when it is not long past."""
        sentence = self._around(self._sentence_marks, start, end)
        phrase = self._around(self._phrase_marks, start, end)
        if self._saying(start, end) or self._asked("despairrecord", start, sentence):
            return False
        if self._plainly_denied(start):
            return False
        if self._has("recent", *phrase):
            return True
        return not (self._over(phrase, start, end) if other else self._has("longago", *phrase))

    def right_now(self, start: int, end: int) -> bool:
        """Whether a word such as "suddenly" or "now" stands in the same sentence."""
        return self._has("nowword", *self._around(self._sentence_marks, start, end))

    def reported_past(self, start: int, end: int) -> bool:
        """Whether a value is told as one of the past."""
        return self._has("valuepast", *self._around(self._phrase_marks, start, end))

    def _saying(self, start: int, end: int) -> bool:
        return any(start < e and s < end for s, e in self._idioms)

    def _plainly_denied(self, start: int) -> bool:
        """Whether the very words before deny it ("no suicidal thoughts"); anything less plain counts as despair."""
        return any(e <= start and len(self.text[e:start].split()) <= 1 for _, e in self._cached("plainno"))

    def _cached(self, cue: str) -> tuple[tuple[int, int], ...]:
        if cue not in self._spans_of:
            self._spans_of[cue] = self._cues[cue].apart(self.words)
        return self._spans_of[cue]

    def _every(self, cue: str) -> tuple[tuple[int, int], ...]:
        """As `_cached`, overlapping ones too."""
        key = f"{cue} "
        if key not in self._spans_of:
            self._spans_of[key] = self._cues[cue].spans(self.words)
        return self._spans_of[key]

    def _has(self, cue: str, start: int, end: int) -> bool:
        return any(start <= s and e <= end for s, e in self._cached(cue))

    def _around(self, marks: list[int], start: int, end: int) -> tuple[int, int]:
        before = max((mark for mark in marks if mark < start), default=0)
        after = min((mark for mark in marks if mark >= end), default=len(self.text))
        return before, after

    def _reach(self, start: int, limit: int) -> int:
        """Where what a cue governs ends: at a contrast, or at a phrase with a subject of its own."""
        ends = [s for s, _ in self._cached("contrast") if start <= s < limit]
        marks = (mark for mark in self._phrase_marks if start <= mark < limit)
        subjects = {s for s, _ in self._every("subject")}
        ends.extend(mark for mark in marks if mark + 2 in subjects)
        return min(ends, default=limit)

    def _asked(self, cue: str, start: int, sentence: tuple[int, int]) -> bool:
        """Whether a question of that sort, in the same sentence, governs the place."""
        return any(sentence[0] <= s <= start < self._reach(e, sentence[1]) for s, e in self._cached(cue)) or (
            cue == "define" and any(s >= start and e <= sentence[1] for s, e in self._cached("defined"))
        )

    def _denied(self, start: int, most: int, among: tuple[tuple[int, int], ...]) -> bool:
        sentence = self._around(self._sentence_marks, start, start)
        spared = (*self._cached("notneg"), *among)
        for s, e in self._cached("negation"):
            if not sentence[0] <= s < start or any(a <= s < b for a, b in spared):
                continue
            between = self.text[e:start].split()
            if start < self._reach(e, sentence[1]) and (len(between) <= most or "," in between):
                return True
        return False

    def _compound(self, end: int) -> bool:
        return any(s == end for s, _ in self._every("compound"))

    def _over(self, phrase: tuple[int, int], start: int, end: int) -> bool:
        """Whether a phrase tells of something past: dated, or in a past tense that nobody is unsure of."""
        inside = [(s, e) for s, e in self._cached("softpast") if phrase[0] <= s and e <= phrase[1]]
        told = any(e <= start or s >= end for s, e in inside) and not self._has("believed", *phrase)
        return told or self._has("past", *phrase) or self._dated(phrase)

    def _anchored(self, start: int) -> bool:
        """Whether it only dates something else ("since my heart attack")."""
        return any(e == start for _, e in self._cached("anchor"))

    def _dated(self, phrase: tuple[int, int]) -> bool:
        """Whether the phrase before is nothing but a date in the past ("in 2010, ...")."""
        if self.text[phrase[0] : phrase[0] + 2] != " ,":
            return False
        start, _ = self._around(self._phrase_marks, phrase[0] - 1, phrase[0] - 1)
        begin = start + 2 if start else 0
        return any(s == begin and len(self.text[e : phrase[0]].split()) <= 1 for s, e in self._cached("past"))
