"""The bytes of a CDA document as a tree, safely: nothing is loaded, expanded or looked up.

Declared encodings are often wrong: a byte order mark decides, then what the bytes are. A DTD that declares entities or
lies elsewhere is refused before anything is parsed. Sources: XML 1.0 (https://www.w3.org/TR/xml/) sections 2.8, 4.3.3 and
appendix F; Namespaces in XML 1.0 (https://www.w3.org/TR/xml-names/) section 2.2.
"""

import codecs
import re
from dataclasses import dataclass
from html.entities import html5
from typing import Any

from lxml import etree

from healthdesk.domain.errors import IntakeError
from healthdesk.importers import sniffing

HL7 = "urn:hl7-org:v3"
LARGEST = 48 << 20
_MOST_TAGS = 1_500_000
_MOST_ACTS = 120_000
_DEEPEST = 200
_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"), (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")
_DECLARATION = re.compile(r"^\s*<\?xml\s[^>]*\?>")
_PROLOG = re.compile(r"(?:\s+|<\?.*?\?>|<!--.*?-->)+", re.DOTALL)
_DOCTYPE = re.compile(r"<!DOCTYPE\s+[^\s\[>]+\s*(?P<elsewhere>SYSTEM|PUBLIC)?", re.IGNORECASE)
_SUBSET = re.compile(r"\[(?P<inside>.*?)\]\s*>", re.DOTALL)
_ROOT = re.compile(
    r"<(?:(?P<prefix>[A-Za-z_][\w.-]*):)?(?P<name>[A-Za-z_][\w.-]*)(?P<attributes>(?:[^<>\"']|\"[^\"]*\"|'[^']*')*)"
)
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_OWN_ENTITIES = frozenset({"amp", "lt", "gt", "quot", "apos"})
_LONE_AMPERSAND = re.compile(r"&(?!(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});)")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_PREFIXES = re.compile(r"[<\s/]([A-Za-z_][\w.-]{0,30}):[A-Za-z_][\w.-]*(?=[\s=/>])")
_PREFIX_DECLARED = re.compile(r"xmlns:([A-Za-z_][\w.-]*)\s*=")
_ACTS = ("entry", "observation", "act", "substanceAdministration", "supply", "procedure", "encounter", "organizer")
_KNOWN_PREFIXES = {
    "xsi": "http://www.w3.org/2001/XMLSchema-instance", "sdtc": "urn:hl7-org:sdtc", "voc": "urn:hl7-org:v3/voc",
    "pharm": "urn:ihe:pharm:medication", "lab": "urn:oid:1.3.6.1.4.1.19376.1.3.2",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Parsed:
    """The ClinicalDocument element of a file, and the codes of Issues about the whole text."""

    document: etree._Element
    odd: tuple[str, ...] = ()


class NotWellFormedError(Exception):
    """The text breaks the rules of XML in a way that cannot be mended without guessing."""


def is_clinical_document(head: str) -> bool:
    """Whether a text begins as a CDA document does, or as a style sheet that carries one (an "auto-présentable" one)."""
    root = _root(head)
    if root is None:
        return False
    if root["name"] == "ClinicalDocument":
        return HL7 in head or "xmlns" not in root["attributes"]
    return root["name"] in ("stylesheet", "transform") and HL7 in head and "ClinicalDocument" in head


def _root(text: str) -> re.Match[str] | None:
    """The first start tag, behind whatever may precede it."""
    position = 1 if text.startswith("\ufeff") else 0
    while True:
        if skipped := _PROLOG.match(text, position):
            position = skipped.end()
        if not text.startswith("<!", position):
            return _ROOT.match(text, position)
        position = _behind_doctype(text, position)


def _behind_doctype(text: str, position: int) -> int:
    found = _DOCTYPE.match(text, position)
    if found is None:
        return len(text)
    bracket, end = text.find("[", found.end()), text.find(">", found.end())
    if 0 <= bracket < end and (subset := _SUBSET.match(text, bracket)):
        return subset.end()
    return end + 1 if end >= 0 else len(text)


def decoded(content: bytes) -> tuple[str, str]:
    """The text of a document, and the code of an Issue when its encoding had to be judged by its bytes."""
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return content.decode(encoding, errors="replace").removeprefix("\ufeff"), ""
    if content[:2] in (b"<\0", b"\0<"):
        return content.decode("utf-16-le" if content[0] else "utf-16-be", errors="replace"), ""
    declared = _DECLARED.match(content[:400])
    name = declared[1].decode().lower() if declared else "utf-8"
    try:
        # A UTF-8 text with letters beyond ASCII is no accident, whatever was declared.
        return content.decode("utf-8"), ""
    except UnicodeDecodeError:
        pass
    if name.startswith(("utf", "us-ascii", "unicode", "ucs")):
        return content.decode("cp1252", errors="replace"), "cda-letters-judged"
    try:
        return content.decode("cp1252" if name in ("iso-8859-1", "latin1", "latin-1") else name, errors="replace"), ""
    except LookupError:
        return content.decode("cp1252", errors="replace"), "cda-letters-judged"


def parsed(content: bytes, name: str) -> Parsed:
    """The document in a file.

    Raises IntakeError when the file must not be parsed (entities, a DTD elsewhere, too many or too deep elements), and
    NotWellFormedError when it is no XML, or holds no ClinicalDocument.
    """
    text, odd = decoded(content)
    content = b""
    _refuse_definitions(text, name)
    if text.count("<") > _MOST_TAGS or sum(text.count(f"{mark}{act}") for act in _ACTS for mark in "<:") > _MOST_ACTS:
        raise IntakeError("cda-too-many-parts", name=name)
    notes = [odd] if odd else []
    root = _tree(text)
    if root is None:
        notes.append("cda-mended")
        root = _tree(_mended(text))
    if root is None:
        raise NotWellFormedError
    return Parsed(_document(root, name), tuple(notes))


def _refuse_definitions(text: str, name: str) -> None:
    position = 1 if text.startswith("\ufeff") else 0
    if skipped := _PROLOG.match(text, position):
        position = skipped.end()
    found = _DOCTYPE.match(text, position)
    if found is None:
        return
    bracket, end = text.find("[", found.end()), text.find(">", found.end())
    if found["elsewhere"] or (0 <= bracket < end):
        raise IntakeError("cda-definitions", name=name)


def _tree(text: str) -> etree._Element | None:
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False,
        remove_comments=True, remove_pis=True, huge_tree=True, strip_cdata=True,
    )  # fmt: skip
    try:
        return etree.fromstring(_DECLARATION.sub("", text, count=1).encode("utf-8", errors="replace"), parser)
    except etree.XMLSyntaxError:
        return None


def _mended(text: str) -> str:
    """The text with what careless programs write and no reader can mistake set right.

    Named letters of HTML, a lone "&", characters that XML forbids, prefixes that nobody declared.
    """
    text = _NAMED.sub(lambda found: _letter(found[1]), _FORBIDDEN.sub("", text))
    text = _LONE_AMPERSAND.sub("&amp;", text).replace("xmlns:schemaLocation", "schemaLocation")
    missing = {prefix for prefix in _PREFIXES.findall(text) if prefix not in ("xml", "xmlns")}
    missing -= set(_PREFIX_DECLARED.findall(text))
    root = _root(text)
    if root is None or not missing or len(missing) > 50:
        return text
    added = "".join(
        f' xmlns:{prefix}="{_KNOWN_PREFIXES.get(prefix, f"urn:undeclared:{prefix}")}"' for prefix in sorted(missing)
    )
    behind_name = root.end("name")
    return text[:behind_name] + added + text[behind_name:]


def _letter(entity: str) -> str:
    if entity in _OWN_ENTITIES:
        return f"&{entity};"
    letter = html5.get(f"{entity};")
    return letter if letter is not None and letter not in "<&>" else f"&amp;{entity};"


def _document(root: etree._Element, name: str) -> etree._Element:
    definitions: Any = root.getroottree().docinfo.internalDTD
    if definitions is not None and (
        definitions.external_id or definitions.system_url or any(definitions.iterentities())
    ):
        raise IntakeError("cda-definitions", name=name)
    if root.xpath("boolean(" + "/*" * (_DEEPEST + 1) + ")"):
        raise IntakeError("cda-too-deep", name=name)
    if etree.QName(root).localname == "ClinicalDocument":
        return root
    found = next(root.iter("{*}ClinicalDocument"), None)
    if found is None:
        raise NotWellFormedError
    return found


def readable(content: bytes) -> str:
    """All of a broken document as text, for keeping it searchable."""
    return sniffing.decoded(content)
