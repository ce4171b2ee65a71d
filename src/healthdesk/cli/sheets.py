"""The sheets that `export` writes: the visit brief (pdf, html), the emergency card (pdf, png), the immunisation sheet (pdf)."""

import argparse
from dataclasses import replace
from datetime import date

from healthdesk.cli.output import Output, written_json
from healthdesk.domain.disclosures import Recipient
from healthdesk.domain.languages import LANGUAGES
from healthdesk.session import Session
from healthdesk.session.sharing import Brief, Card, VaccineSheet

FORMATS = ("pdf", "html", "png")


def declare(leaving: argparse.ArgumentParser) -> None:
    """Add the options of the sheets to `export`."""
    which = leaving.add_mutually_exclusive_group()
    which.add_argument("--card", action="store_true", help="with pdf or png: the emergency card, not the visit brief")
    which.add_argument("--vaccines", action="store_true", help="with pdf: the immunisation sheet, not the visit brief")
    leaving.add_argument("--since", type=date.fromisoformat, metavar="DATE", help="with pdf or html: what is new since")
    leaving.add_argument("--sheet-lang", choices=LANGUAGES, default="", help="language of the sheet")
    leaving.add_argument("--paper", choices=("a4", "letter"), default="", help="paper of the sheet")


def fits(arguments: argparse.Namespace) -> bool:
    """Whether the format is one that the sheet comes in."""
    if arguments.card:
        return arguments.format in ("pdf", "png")
    return arguments.format in (("pdf",) if arguments.vaccines else ("pdf", "html"))


def write(arguments: argparse.Namespace, opened: Session, person_id: str, language: str, output: Output) -> int:
    """Write a sheet by what was chosen in the window, or by the default."""
    written = opened.sharing.save(
        _sheet(arguments, opened, person_id, arguments.sheet_lang or language),
        arguments.to,
        arguments.format,
        whom=Recipient(arguments.whom, arguments.purpose),
    )
    output.show(written_json(written), output.say("sheet-written", file=arguments.to.name, sha256=written.sha256))
    return 0


def _sheet(
    arguments: argparse.Namespace, opened: Session, person_id: str, language: str
) -> Brief | Card | VaccineSheet:
    sharing = opened.sharing
    if arguments.vaccines:
        return sharing.vaccines(person_id, language=language, paper=arguments.paper)
    if arguments.card:
        card = sharing.card_choices(person_id)
        return sharing.card(
            person_id, replace(card, language=language or card.language, paper=arguments.paper or card.paper)
        )
    kept = sharing.choices(person_id)
    since = arguments.since.isoformat() if arguments.since else kept.since
    chosen = replace(kept, since=since, language=language or kept.language, paper=arguments.paper or kept.paper)
    return sharing.brief(person_id, chosen)
