"""`ask`: a question about one person's records, answered with citations."""

import argparse
import sys
from typing import TYPE_CHECKING, Any

from healthdesk.cli.opening import Opening
from healthdesk.cli.output import Json, Output, plain
from healthdesk.domain.answers import Answer, Citation, Phrased, Plan
from healthdesk.domain.dates import parse_date, say_date
from healthdesk.domain.errors import VaultError

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from healthdesk.session import Session


MARKS = 6
"""How many citations a sentence shows on a terminal; `--json` gives them all."""


def declare(verbs: "_SubParsersAction[Any]", shared: argparse.ArgumentParser) -> None:
    """Add this verb to the grammar."""
    asking = verbs.add_parser("ask", parents=[shared], help="ask about the records")
    asking.add_argument("question", metavar="QUESTION")
    asking.add_argument("--person", default="", metavar="NAME")
    asking.add_argument("--region", default="", metavar="COUNTRY", help="country for emergency numbers, as FR or US")
    asking.set_defaults(run=ask)


def ask(arguments: argparse.Namespace, opening: Opening, output: Output) -> int:
    """Answer a question; the model's words come after the answer is whole."""
    with opening.session() as session:
        answer = answered(session, arguments, opening.language)
        if not output.as_json:
            print(plain(told(answer)))
        understood = session.ask.understood(answer, model=opening.model)
        if understood is not None:
            answer = understood
            if not output.as_json:
                print(f"\n{plain(told(answer))}")
        phrased = session.ask.phrase(answer, model=opening.model)
    output.show(answer_json(answer, phrased), *model_lines(phrased, output))
    return 0


def answered(session: "Session", arguments: argparse.Namespace, language: str) -> Answer:
    """The answer for the person named, or for whom the question can only mean; an emergency needs no person."""
    try:
        person = session.people.find(arguments.person) if arguments.person else session.people.asked(arguments.question)
    except VaultError:
        urgent = session.ask.urgent(arguments.question, language=language, region=arguments.region)
        if urgent is None:
            raise
        return urgent
    return session.ask.answer(person.id, arguments.question, language=language, region=arguments.region)


def told(answer: Answer) -> str:
    """The answer as text, each sentence with the marks of its citations and the list of them below."""
    lines, marked = [], []
    for sentence in answer.sentences:
        shown = sentence.citations[:MARKS]
        marked += [number for number in shown if number not in marked]
        more = "…" if len(sentence.citations) > MARKS else ""
        lines.append(f"{sentence.text} {''.join(f'[{number + 1}]' for number in shown)}{more}".rstrip())
    lines += [f"  [{number + 1}] {cited(answer.citations[number], answer.language)}" for number in sorted(marked)]
    return "\n".join(lines)


def cited(citation: Citation, language: str) -> str:
    """One citation on a line: what it is, when, and its name in the source."""
    when = parse_date(citation.date)
    parts = (
        citation.title,
        say_date(when, language) if when else "",
        f"{citation.resource_type}/{citation.resource_id}",
    )
    return " · ".join(part for part in parts if part)


def model_lines(phrased: Phrased | None, output: Output) -> list[str]:
    """The model's kept sentences, under a line that says whose words they are."""
    if phrased is None:
        return []
    if not phrased.sentences:
        print(output.say("model-kept-none", offered=phrased.offered), file=sys.stderr)
        return []
    said = output.say("model-says", model=phrased.model, kept=len(phrased.sentences), offered=phrased.offered)
    return ["", said, *(f"  {sentence.text}" for sentence in phrased.sentences)]


def answer_json(answer: Answer, phrased: Phrased | None) -> Json:
    """An answer as the contract has it; citation numbers count from 0 into `citations`."""
    model: Json | None = None
    if phrased is not None:
        model = {
            "name": phrased.model,
            "sentences": [{"text": each.text, "citations": list(each.citations)} for each in phrased.sentences],
            "offered": phrased.offered,
            "kept": len(phrased.sentences),
            "dropped": dict(phrased.reasons),
        }
    return {
        "answer_text": answer.text,
        "sentences": [{"text": each.text, "citations": list(each.citations)} for each in answer.sentences],
        "citations": [citation_json(citation) for citation in answer.citations],
        "plan": plan_json(answer.plan),
        "facts": [
            {
                "tag": fact.tag,
                "name": fact.name,
                "text": fact.text,
                "citations": list(fact.citations),
                "formula": fact.formula,
            }
            for fact in answer.facts
        ],
        "kind": answer.kind.value,
        "language": answer.language,
        "person": answer.person_id,
        "model": model,
        "verified": all(number < len(answer.citations) for each in answer.sentences for number in each.citations),
    }


def citation_json(citation: Citation) -> Json:
    """A citation as the contract has it."""
    return {
        "record": citation.record,
        "resource_type": citation.resource_type,
        "resource_id": citation.resource_id,
        "artifact": citation.artifact,
        "locator": citation.locator,
        "date": citation.date,
        "title": citation.title,
    }


def plan_json(plan: Plan) -> Json:
    """How the question was understood."""
    steps = [
        {
            "verb": step.verb,
            "concept": step.concept,
            "words": step.words,
            "since": step.since,
            "until": step.until,
            "options": dict(step.options),
        }
        for step in plan.steps
    ]
    return {"language": plan.language, "steps": steps}
