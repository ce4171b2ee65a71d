"""The sheet an answer is written on: citations, facts and sentences, in the order they come."""

from dataclasses import dataclass, field

from healthdesk.answers.state.asked import as_asked
from healthdesk.answers.state.saying import say
from healthdesk.domain.answers import AnswerKind, Citation, Fact, Sentence
from healthdesk.domain.records import Measurement, Record


@dataclass(slots=True)
class Sheet:
    """Collects an answer. `fields` are what every sentence may name; `question` gives its own words their spelling."""

    language: str
    fields: dict[str, str]
    question: str = ""
    kind: AnswerKind = AnswerKind.FACTS
    citations: list[Citation] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)

    def cite(self, record: Record) -> int:
        """The index of a record's citation, made when it is new."""
        day = record.date.text if record.date else ""
        return self._cite(
            Citation(
                record.id,
                record.resource_type,
                record.resource_id,
                record.artifact_id,
                record.locator,
                day,
                record.title,
            )
        )

    def cite_point(self, point: Measurement) -> int:
        """The index of the citation of the record a measurement stands in."""
        day = point.date.text if point.date else ""
        return self._cite(
            Citation(
                point.record_id,
                point.resource_type,
                point.resource_id,
                point.artifact_id,
                point.locator,
                day,
                point.label,
            )
        )

    def _cite(self, citation: Citation) -> int:
        for index, known in enumerate(self.citations):
            if known.record == citation.record:
                return index
        self.citations.append(citation)
        return len(self.citations) - 1

    def fact(self, name: str, text: str, cites: tuple[int, ...] = (), formula: str = "") -> None:
        """Note a fact under the next tag."""
        if name == "subject":
            text = as_asked(text, self.question)
        if text:
            self.facts.append(Fact(f"F{len(self.facts) + 1}", name, text, cites, formula))

    def say(self, key: str, cites: tuple[int, ...] = (), **fields: str | int) -> None:
        """Add the sentence of that key."""
        if "words" in fields:
            fields["words"] = as_asked(str(fields["words"]), self.question)
        self.sentences.append(Sentence(say(self.language, key, {**self.fields, **fields}), cites))

    def put(self, text: str, cites: tuple[int, ...] = ()) -> None:
        """Add a sentence as it is."""
        self.sentences.append(Sentence(text, cites))
