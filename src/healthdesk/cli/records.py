"""`records`: what the vault holds, as a list or as FHIR."""

import argparse
import json
from typing import TYPE_CHECKING, Any

from healthdesk.cli.opening import Opening
from healthdesk.cli.output import Output, record_json
from healthdesk.domain.dates import parse_date, say_date
from healthdesk.domain.records import Kind, Record
from healthdesk.domain.views import RecordQuery

if TYPE_CHECKING:
    from argparse import _SubParsersAction

NO_LIMIT = 1 << 40


def declare(verbs: "_SubParsersAction[Any]", shared: argparse.ArgumentParser) -> None:
    """Add this verb to the grammar."""
    listing = verbs.add_parser("records", parents=[shared], help="list what the vault holds")
    listing.add_argument("--person", default="", metavar="NAME")
    listing.add_argument("--kind", action="append", choices=[kind.value for kind in Kind], default=[], metavar="KIND")
    listing.add_argument("--code", default="", metavar="CODE", help="a code that the record carries")
    listing.add_argument("--since", default="", metavar="DATE", help="YYYY, YYYY-MM or YYYY-MM-DD")
    listing.add_argument("--fhir", action="store_true", help="print a FHIR R4 Bundle of the records as received")
    listing.add_argument(
        "--void", action="store_true", help="also records that never count (entered in error and the like)"
    )
    listing.set_defaults(run=show)


def show(arguments: argparse.Namespace, opening: Opening, output: Output) -> int:
    """List the records of one person, or of everybody."""
    since = parse_date(arguments.since) if arguments.since else None
    query = RecordQuery(
        kinds=frozenset(map(Kind, arguments.kind)),
        code=arguments.code,
        since=since.day.isoformat() if since else "",
        void=arguments.void,
        limit=NO_LIMIT,
    )
    with opening.session() as session:
        persons = (session.people.find(arguments.person),) if arguments.person else session.people.all()
        found = [record for person in persons for record in session.records.list(person.id, query)]
        if arguments.fhir:
            print_bundle([session.records.resource(record.person_id, record.id) for record in found])
            return 0
    output.show({"records": [record_json(record) for record in found]}, *(line(record, output) for record in found))
    return 0


def line(record: Record, output: Output) -> str:
    """A record on a line: when, what, which value, how it stands."""
    when = say_date(record.date, output.language) if record.date else "—"
    return f"{when:>18}  {record.kind.value:<14} {record.title}  {record.detail}  ({record.status})"


def print_bundle(resources: list[bytes]) -> None:
    """Print a FHIR collection Bundle whose entries are the resources exactly as they were received."""
    print('{"resourceType": "Bundle", "type": "collection", "entry": [')
    for number, resource in enumerate(resources):
        text = resource.decode("utf-8")
        json.loads(text)  # what is not JSON has no place in the Bundle
        print(f'{"," if number else ""}{{"resource": {text}}}')
    print("]}")
