"""`demo` on a terminal: the story of the window, told with the made-up family in a throw-away vault."""

import argparse
import sys
import time
from typing import TYPE_CHECKING, Any

from healthdesk import session
from healthdesk.cli.ask import model_lines, told
from healthdesk.cli.opening import Opening
from healthdesk.cli.output import Output, plain
from healthdesk.domain.views import ModelPhase, ModelState

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from healthdesk.session import Session

PATIENCE = 30 * 60
"""Seconds the story waits for the model's first build before it goes on without it."""


def declare(verbs: "_SubParsersAction[Any]", shared: argparse.ArgumentParser) -> None:
    """Add this verb to the grammar."""
    showing = verbs.add_parser("demo", parents=[shared], help="look around with a made-up family")
    showing.set_defaults(run=run)


def run(_: argparse.Namespace, opening: Opening, output: Output) -> int:
    """Import the made-up family, ask their questions, show the answers, then the model's words."""
    begun = time.monotonic()
    opened = session.open_demo(clock=opening.chosen_clock, language=output.language, progress=output.progress)
    output.progress_done()
    try:
        print(output.say("demo-family"))
        for person in opened.people.all():
            count = sum(opened.records.count(person.id).values())
            print("  " + output.say("demo-person", name=plain(person.name), count=count))
        print(output.say("demo-ready", seconds=f"{time.monotonic() - begun:.1f}"))
        tell(opened, opening, output)
    finally:
        opened.close()
    return 0


def tell(opened: "Session", opening: Opening, output: Output) -> None:
    """Each person's first questions with their cited answers; the model's words once it can run."""
    answers = []
    for person in opened.people.all():
        for question in opened.ask.suggestions(person.id)[:2]:
            begun = time.monotonic()
            answer = opened.ask.answer(person.id, question, language=output.language)
            spent = round(1000 * (time.monotonic() - begun))
            print(f"\n{plain(person.name)} — {plain(question)}\n{plain(told(answer))}")
            print(output.say("demo-answered", milliseconds=spent))
            answers.append((question, answer))
    if opening.model == "none" or not model_ready(opened, output):
        print(output.say("demo-without-model"))
        return
    for question, answer in answers[:4]:
        phrased = opened.ask.phrase(answer, model=opening.model)
        if phrased is not None and phrased.sentences:
            print(f"\n{plain(question)}")
            print("\n".join(plain(line) for line in model_lines(phrased, output)[1:]))


def model_ready(opened: "Session", output: Output) -> bool:
    """Wait for the model while it is being built, saying how far it is."""
    until = time.monotonic() + PATIENCE
    shown = -1
    while (state := opened.model.state()).phase in {ModelPhase.BUILDING, ModelPhase.STARTING}:
        if time.monotonic() > until:
            break
        shown = say_progress(state, output, shown)
        time.sleep(0.5)
    return state.phase is ModelPhase.READY


def say_progress(state: ModelState, output: Output, shown: int) -> int:
    """Say how far the build is at each tenth, on standard error; the tenth said last."""
    tenth = int(state.fraction * 10)
    if tenth != shown:
        print(output.say("model-building", percent=10 * tenth), file=sys.stderr, flush=True)
    return tenth
