"""The words of a summary for people: a table for each section, in the XHTML that FHIR allows, everything in it escaped.

Source: https://hl7.org/fhir/R4/narrative.html (txt-1: basic formatting only; txt-2: some text that is not blank).
"""

import re
import unicodedata
from collections.abc import Iterable
from html import escape
from typing import Any, Final

from lxml import etree

from healthdesk.domain.dates import PartialDate, say_date
from healthdesk.domain.records import Record
from healthdesk.sharing.ips_json import Resource
from healthdesk.sharing.ips_words import say

XHTML: Final = "http://www.w3.org/1999/xhtml"
_COLUMNS: Final = ("what", "detail", "date", "status", "source")
_ALLOWED: Final = frozenset({
    "a", "abbr", "acronym", "b", "big", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "dfn", "div",
    "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "li", "ol", "p", "pre", "q", "samp", "small",
    "span", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "ul", "var",
})  # fmt: skip
_STYLED: Final = frozenset({"img", "a"})
"""Elements that may name something outside: a source's own text with one of them is left out rather than passed on."""
_BLANK: Final = re.compile(r"\s+")


def table(records: Iterable[Record], language: str) -> Resource:
    """The narrative of a section: a row for each record, with where it was recorded."""
    head = "".join(f"<th>{escape(say(f'column.{key}', language))}</th>" for key in _COLUMNS)
    rows = "".join(_row(record, language) for record in records)
    return _narrative(f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>", language)


def paragraph(text: str, language: str) -> Resource:
    """A narrative of one sentence or more."""
    return _narrative(f"<p>{escape(clean(text))}</p>", language)


def _narrative(body: str, language: str) -> Resource:
    return {"status": "generated", "div": f'<div xmlns="{XHTML}" lang="{language}" xml:lang="{language}">{body}</div>'}


def _row(record: Record, language: str) -> str:
    said = dict.fromkeys(filter(None, (record.author, record.place)))
    cells = (
        record.title, record.detail, _dates(record, language), record.status,
        ", ".join(said) or record.source,
    )  # fmt: skip
    return f"<tr>{''.join(f'<td>{escape(clean(cell))}</td>' for cell in cells)}</tr>"


def _dates(record: Record, language: str) -> str:
    shown = [say_date(when, language) for when in (record.date, record.end) if isinstance(when, PartialDate)]
    return " – ".join(dict.fromkeys(shown))


def clean(text: str) -> str:
    """Text that XML can hold: control characters go, white space runs together."""
    kept = "".join(mark for mark in text if mark in "\n\t " or unicodedata.category(mark) not in ("Cc", "Cs", "Cn"))
    return _BLANK.sub(" ", kept).strip()


def is_sound(text: Any) -> bool:
    """Whether a resource's own narrative is XHTML of the kind that FHIR allows, and names nothing outside itself."""
    if not isinstance(text, dict) or not isinstance(div := text.get("div"), str):
        return False
    if text.get("status") not in ("generated", "extensions", "additional", "empty") or "<!" in div:
        return False
    try:
        root = etree.fromstring(div.encode(), etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
    except (etree.XMLSyntaxError, ValueError):
        return False
    if root.tag != f"{{{XHTML}}}div" or not "".join(map(str, root.itertext())).strip():
        return False
    return all(_is_plain(element) for element in root.iter())


def _is_plain(element: Any) -> bool:
    if not isinstance(element.tag, str):
        return False
    space, _, name = element.tag.rpartition("}")
    named = {str(key).lower() for key in element.attrib}
    harmless = not any(key.startswith("on") or key in ("href", "src", "style") for key in named)
    return space == f"{{{XHTML}" and name in _ALLOWED and name not in _STYLED and harmless
