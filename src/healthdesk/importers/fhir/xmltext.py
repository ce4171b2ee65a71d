"""FHIR in XML: checked, then told as FHIR's JSON, each resource with the XPath where it stands.

Nothing is fetched and nothing expanded: a document type declaration refuses the file before it is parsed. Whether an element
may repeat, and whether it is a number, XML does not say: elements.txt does, for the version in question.
Sources: https://hl7.org/fhir/R4/xml.html, https://hl7.org/fhir/R4/json.html, https://www.w3.org/TR/xml/
"""

import codecs
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from html.entities import name2codepoint
from typing import TYPE_CHECKING, Any

import msgspec

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Issue, Severity
from healthdesk.importers.fhir.definitions import NUMBERS, VERSIONS, Element, elements
from healthdesk.importers.fhir.elements import Resource
from healthdesk.importers.fhir.entries import Entry, told_as
from healthdesk.importers.fhir.versions import SAMPLED, Written, release_in, told
from healthdesk.importers.fhir.versions import misfits_of as misfits

if TYPE_CHECKING:
    from lxml import etree

NAMESPACE = "http://hl7.org/fhir"
_XHTML = "{http://www.w3.org/1999/xhtml}"
_ROOT = re.compile(r"<(?:([A-Za-z_][\w.\-]*):)?([A-Z][A-Za-z]{2,40})[\s>/]")
_DOCTYPE = re.compile(r"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_DEPTH = 100
_TOO_DEEP = f"boolean({'/*' * (_DEPTH + 1)})"
_NESTED = 3
_NAMED = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,10});")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,40})(?:\.\d{1,40})?(?:[eE][+-]?\d{1,3})?")
_MARKS = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be", b"<\0": "utf-16-le", b"\0<": "utf-16-be"}


def is_fhir(head: bytes) -> bool:
    """Whether what begins so is FHIR in XML: its first element is of FHIR's namespace."""
    text = _decoded_head(head).lstrip("\ufeff \t\r\n")
    if not text.startswith("<"):
        return False
    root = _ROOT.search(text)
    if root is None:
        return False
    prefix = f"xmlns:{root[1]}" if root[1] else "xmlns"
    tag = text[root.start() : text.find(">", root.start()) + 1 or len(text)]
    return re.search(rf"{re.escape(prefix)}\s*=\s*[\"']{re.escape(NAMESPACE)}[\"']", tag) is not None


def _decoded_head(head: bytes) -> str:
    for mark, alphabet in _MARKS.items():
        if head.startswith(mark):
            return head[: len(head) & ~1].decode(alphabet, errors="replace")
    return head.decode("utf-8", errors="replace")


def parsed(content: bytes, name: str) -> "etree._Element":
    """The root element. Raises IntakeError when the text is not XML that can be trusted."""
    from lxml import etree  # noqa: PLC0415 - loaded only for such a file

    text = _decoded_head(content) if content[:2] in {mark[:2] for mark in _MARKS} else ""
    # In any alphabet that XML allows, a declaration of entities begins with these letters or with them two bytes wide.
    if _DOCTYPE.search(text) or re.search(
        rb"<\0?!\0?(?:D\0?O\0?C\0?T\0?Y\0?P\0?E|E\0?N\0?T\0?I\0?T\0?Y)", content, re.IGNORECASE
    ):
        raise IntakeError("xml-declares-entities", name=name)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=True,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(_spelt_out(content), parser)
    except etree.XMLSyntaxError as error:
        whole = content.rstrip().endswith((b">", b">\0"))
        raise IntakeError(_reason(str(error)) if whole else "xml-cut-short", name=name) from None
    except (ValueError, LookupError):
        raise IntakeError("xml-syntax", name=name) from None
    _check_depth(root, name)
    return root


def _spelt_out(content: bytes) -> bytes:
    """HTML's names for letters (&nbsp;, &eacute;) as numbers: narratives use them, and XML knows only five of them."""
    if b"&" not in content or content[:2] in {mark[:2] for mark in _MARKS}:
        return content
    return _NAMED.sub(_numbered, content)


def _numbered(found: re.Match[bytes]) -> bytes:
    code = name2codepoint.get(found[1].decode())
    return found[0] if code is None or found[1] in (b"lt", b"gt", b"amp", b"quot") else b"&#%d;" % code


def _check_depth(root: "etree._Element", name: str) -> None:
    if root.xpath(_TOO_DEEP):
        raise IntakeError("xml-too-deep", name=name)


# What libxml2 says, and what that means for a person. Its words have changed between versions: these are those of 2.9 to 2.14.
_REASONS = (
    ("redefined", "xml-attribute-twice"), ("depth", "xml-too-deep"), ("invalid char", "xml-character"),
    ("invalid xmlchar", "xml-character"), ("charref", "xml-character"), ("invalid bytes", "xml-character"),
    ("premature end", "xml-cut-short"), ("document is empty", "xml-cut-short"),
)  # fmt: skip


def _reason(message: str) -> str:
    small = message.lower()
    return next((code for words, code in _REASONS if words in small), "xml-syntax")


@dataclass(frozen=True, slots=True)
class Found:
    """A resource in the tree: where it stands, the URL it is known by, and whether the file tells of its deletion."""

    element: "etree._Element"
    path: str
    url: str
    deleted: bool = False

    @property
    def key(self) -> str:
        """Its type and id, as a request names it."""
        own = next((one.get("value", "") for one in _children(self.element, "id")), "")
        return f"{_local(self.element)}/{own}"


def resources(root: "etree._Element") -> Iterator["Found | Issue"]:
    """Every resource with its XPath and its full URL, bundles opened; an Issue for each place that holds none."""
    yield from _resources(root, f"/{_local(root)}", "", _NESTED)


def _resources(here: "etree._Element", path: str, url: str, depth: int) -> Iterator["Found | Issue"]:
    if _local(here) != "Bundle" or not depth:
        yield Found(here, path, url)
        return
    deleted: set[str] = set()
    for number, entry in enumerate(_children(here, "entry"), 1):
        place = f"{path}/entry[{number}]"
        full_url, held = _parts_of(entry)
        if not held:
            gone = _deleted(entry)
            deleted.add(gone)
            yield Issue("fhir-entry-deleted" if gone else "entry-without-resource", place, Severity.NOTE)
        for one in held[:1]:
            for found in _resources(one, f"{place}/resource[1]/{_local(one)}[1]", full_url, depth - 1):
                if deleted and isinstance(found, Found) and found.key in deleted:
                    yield replace(found, deleted=True)
                else:
                    yield found
        if len(held) > 1:
            yield Issue("entry-unreadable", f"{place}/resource", Severity.ERROR)


def _parts_of(entry: "etree._Element") -> "tuple[str, list[etree._Element]]":
    """The URL that an entry gives its resource, and the resources that it holds: one, if all is well."""
    urls: list[str] = []
    held: list[etree._Element] = []
    for part in _elements_of(entry):
        name = _local(part)
        if name == "resource":
            held += _elements_of(part)
        elif name == "fullUrl":
            urls.append(part.get("value", ""))
    return (urls[0] if urls else ""), held


def _deleted(entry: "etree._Element") -> str:
    """The "Type/id" that an entry says was deleted; "" for any other. Source: https://hl7.org/fhir/R4/http.html#history."""
    for request in _children(entry, "request"):
        if any(one.get("value") == "DELETE" for one in _children(request, "method")):
            url = next((one.get("value", "") for one in _children(request, "url")), "")
            return "/".join(url.partition("/_history")[0].split("/")[-2:])
    return ""


def _elements_of(here: "etree._Element") -> "list[etree._Element]":
    """The elements within an element; lxml gives entities and the like as well, whose tag is no text."""
    return [one for one in here if isinstance(one.tag, str)]


def _children(here: "etree._Element", name: str) -> "list[etree._Element]":
    return [one for one in _elements_of(here) if _local(one) == name]


def _local(one: "etree._Element") -> str:
    return _named(str(one.tag))[0]


@lru_cache(maxsize=4096)
def _named(tag: str) -> tuple[str, bool]:
    """An element's name without its namespace, and whether it is marked-up text."""
    return tag.rpartition("}")[2], tag.startswith(_XHTML)


def version_of(root: "etree._Element", found: Iterable["Found | Issue"]) -> Written:
    """The version in which least of a few resources of each type is unknown or misshapen; `found` are its resources."""
    for tag in (tag for meta in _children(root, "meta") for tag in _children(meta, "tag")):
        given = {_local(part): part.get("value") for part in _elements_of(tag)}
        if release := release_in([given]):
            return Written(release)
    seen: dict[str, int] = {}
    counts = dict.fromkeys(VERSIONS, 0)
    for one in found:
        if isinstance(one, Issue):
            continue
        kind = _local(one.element)
        seen[kind] = seen.get(kind, 0) + 1
        if seen[kind] <= SAMPLED:
            for version in VERSIONS:
                counts[version] += misfits(version, as_json(one.element, version))
    return told(counts)


def entries(found: Iterable["Found | Issue"], version: str) -> Iterator[Entry | Issue]:
    """Every resource as an entry, in JSON of the same version."""
    for one in found:
        if isinstance(one, Issue):
            yield one
            continue
        if not _local(one.element).isalnum():
            yield Issue("resource-without-type", one.path, Severity.ERROR)
            continue
        entry = told_as(as_json(one.element, version), one.path, one.url)
        yield entry._replace(deleted=True) if one.deleted else entry


def as_json(root: "etree._Element", version: str) -> Resource:
    """A resource as FHIR's JSON of a version has it. What the version does not know is kept as it stands."""
    name = _local(root)
    return {"resourceType": name, **_object(root, elements(version, name) or {}, version)}


_UNKNOWN = Element("", many=False)


def _object(here: "etree._Element", known: dict[str, Element], version: str) -> Resource:
    made: Resource = {key: value for key in ("id", "url") if (value := here.get(key)) is not None}
    aligned = False
    for child in here:
        tag = child.tag
        if tag.__class__ is not str:  # lxml gives entities and the like as well
            continue
        name, markup = _named(tag)
        if markup:
            made[name] = _markup(child)
            continue
        element = known.get(name, _UNKNOWN)
        if name not in made and not aligned and element.kind != "Resource" and _is_bare(child):
            value = _primitive(child.get("value"), element.kind)
            made[name] = [value] if element.many else value
            continue
        value, more = _value(child, element, version)
        many = element.many or name in made
        _put(made, name, value, many=many)
        if more is not None and (more or f"_{name}" in made):
            aligned = True
            _align(made, name, more, many=many)
    return made


def _is_bare(child: "etree._Element") -> bool:
    """Whether an element is a value and nothing besides, as nearly all are."""
    held = child.items()
    return len(held) == 1 and held[0][0] == "value" and len(child) == 0


def _put(made: Resource, name: str, value: Any, *, many: bool) -> None:
    if not many:
        if value is not None:
            made[name] = value
        return
    before = made.get(name)
    if isinstance(before, list):
        before.append(value)
    else:
        made[name] = [value] if before is None else [before, value]


def _align(made: Resource, name: str, more: Resource, *, many: bool) -> None:
    """The part of a primitive that JSON keeps beside it, under its name with an underscore."""
    if not many:
        made[f"_{name}"] = more
        return
    before = made.get(f"_{name}")
    if not isinstance(before, list):
        before = made[f"_{name}"] = [] if before is None else [before]
    before += [None] * (len(made[name]) - 1 - len(before))
    before.append(more or None)


def _value(child: "etree._Element", element: Element, version: str) -> tuple[Any, Resource | None]:
    """A child's value, and what a primitive has besides (an id, extensions); None for what is no primitive."""
    if element.kind == "Resource":
        held = next(iter(_elements_of(child)), None)
        return (None if held is None else as_json(held, version)), None
    if _is_primitive(child, element):
        more = _object(child, {"extension": Element("Extension", many=True)}, version)
        return _primitive(child.get("value"), element.kind), more
    return _object(child, elements(version, element.kind) or {}, version), None


def _is_primitive(child: "etree._Element", element: Element) -> bool:
    """Whether an element holds a bare value: by what stands there, and where that says nothing by the version's own word."""
    if child.get("value") is not None:
        return True
    for one in child:
        if one.tag.__class__ is str and _named(one.tag)[0] != "extension":
            return False
    return element.primitive or (not element.kind and not len(child))


def _primitive(text: str | None, kind: str) -> Any:
    if text is None:
        return None
    if kind == "boolean" and text.strip() in ("true", "false"):
        return text.strip() == "true"
    if kind in NUMBERS and _NUMBER.fullmatch(text.strip()):
        return msgspec.Raw(text.strip().encode())
    return text


def _markup(div: "etree._Element") -> str:
    from lxml import etree  # noqa: PLC0415 - loaded only for such a file

    return str(etree.tostring(div, encoding="unicode", with_tail=False))
