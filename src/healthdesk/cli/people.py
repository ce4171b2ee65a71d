"""`person add` and `person list`, and `erase`: the people in the vault."""

import argparse
from typing import TYPE_CHECKING, Any

from healthdesk.cli.opening import Opening
from healthdesk.cli.output import Json, Output
from healthdesk.domain.people import Person

if TYPE_CHECKING:
    from argparse import _SubParsersAction

SEXES = ("female", "male", "other", "unknown")


def declare(verbs: "_SubParsersAction[Any]", shared: argparse.ArgumentParser) -> None:
    """Add these verbs to the grammar."""
    person = verbs.add_parser("person", help="people in the vault")
    actions = person.add_subparsers(title="actions", metavar="ACTION", required=True)
    adding = actions.add_parser("add", parents=[shared], help="add a person")
    adding.add_argument("name", metavar="NAME")
    adding.add_argument("--birth-date", default="", metavar="DATE", help="YYYY, YYYY-MM or YYYY-MM-DD")
    adding.add_argument("--sex", default="", choices=SEXES)
    adding.set_defaults(run=add)
    listing = actions.add_parser("list", parents=[shared], help="list the people")
    listing.set_defaults(run=show)
    erasing = verbs.add_parser("erase", parents=[shared], help="erase a person: the key, the file, everything")
    erasing.add_argument("--person", required=True, metavar="NAME")
    erasing.set_defaults(run=erase)


def add(arguments: argparse.Namespace, opening: Opening, output: Output) -> int:
    """Add a person."""
    with opening.session() as session:
        person = session.people.add(arguments.name, arguments.birth_date, arguments.sex)
    output.show({"persons": [person_json(person)]}, output.say("person-added", name=person.name))
    return 0


def show(_: argparse.Namespace, opening: Opening, output: Output) -> int:
    """List the people."""
    with opening.session() as session:
        persons = session.people.all()
    lines = [f"{person.id}  {person.name}  {person.birth_date}".rstrip() for person in persons]
    output.show({"persons": [person_json(person) for person in persons]}, *(lines or [output.say("nobody-yet")]))
    return 0


def erase(arguments: argparse.Namespace, opening: Opening, output: Output) -> int:
    """Erase a person: the key is destroyed, and with it the records."""
    with opening.session() as session:
        person = session.people.find(arguments.person)
        session.people.erase(person.id)
    output.show({"erased": person_json(person)}, output.say("person-erased", name=person.name))
    return 0


def person_json(person: Person) -> Json:
    """A person as the contract has it."""
    return {"id": person.id, "name": person.name, "birth_date": person.birth_date, "sex": person.sex}
