"""The lines of an original around the place that a fact came from, in a sealed child: the bytes are a stranger's.

XML is set out anew, an element a line, because many systems write it in one; no character of a value changes. Other
text is shown as it stands.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.views import Excerpt
from healthdesk.importers import sniffing, zips
from healthdesk.importers.jsontext import BOM, JsonRefused, split, split_list
from healthdesk.importers.reading import Received

if TYPE_CHECKING:
    from lxml import etree

_AROUND = 12
_MOST_LINES = 160
_LONGEST = 600
_WHOLE = 64 << 20
_STEP = 1 << 20
_PART = re.compile(r"part:(.+?)/(?=line:|sheet:|page:|/)(.*)", re.DOTALL)
_END = re.compile(rb"\r\n|\n|\r")
_LINE = re.compile(r"line:(\d{1,12})")
_ROW = re.compile(r"sheet:(\d{1,4})/row:(\d{1,9})")


def excerpt(received: Received, locator: str) -> Excerpt:
    """The lines around a place (see `Draft.locator`); without one that can be found, the first lines.

    Raises IntakeError when there is nothing that can be shown as text.
    """
    if match := _PART.fullmatch(locator):
        return _in_part(received, match[1], match[2])
    if received.head.startswith(zips.SIGNATURES) or _ROW.match(locator):
        return _of_workbook(received, locator)
    if not sniffing.is_text(received.head):
        raise IntakeError("cannot-be-shown")
    if locator.startswith("/") and received.size <= _WHOLE:
        content = bytes(received.whole(_WHOLE))
        json = sniffing.media_type(received.head) == "application/json"
        found = _of_json(content, locator) if json else _of_xml(content, locator)
        if found is not None:
            return found
    match = _LINE.match(locator)
    return _of_lines(_lines(_pieces(received), received.head), int(match[1]) if match else 0)


def _in_part(received: Received, name: str, rest: str) -> Excerpt:
    with zips.opened(received) as archive:
        known = {each.filename: each for each in archive.filelist}
        member = known.get(name)
        if member is None:
            raise IntakeError("cannot-be-shown")
        with archive.open(member) as stream:
            match = _LINE.match(rest)
            if match:
                pieces = iter(lambda: stream.read(_STEP), b"")
                return _of_lines(_lines(pieces, b""), int(match[1]))
            content = stream.read(_WHOLE)
    inside = replace(
        received,
        name=name,
        size=len(content),
        head=content[: len(received.head)],
        read=lambda offset, length: content[offset : offset + length],
        members=(),
    )
    return excerpt(inside, rest)


def _of_workbook(received: Received, locator: str) -> Excerpt:
    import python_calamine  # noqa: PLC0415 - loaded only for a workbook

    match = _ROW.match(locator)
    sheet, row = (int(match[1]), int(match[2])) if match else (1, 0)
    try:
        book = python_calamine.CalamineWorkbook.from_filelike(zips.RangeFile(received))
        rows = book.get_sheet_by_index(sheet - 1).to_python(skip_empty_area=False)
    except (python_calamine.CalamineError, OSError, ValueError, IndexError):
        raise IntakeError("cannot-be-shown") from None
    return _of_lines((" │ ".join(str(cell) for cell in each) for each in rows), row)


def _pieces(received: Received) -> Iterator[bytes]:
    position = 0
    while position < received.size and (piece := received.read(position, min(_STEP, received.size - position))):
        yield piece
        position += len(piece)


def _lines(pieces: Iterator[bytes], head: bytes) -> Iterator[bytes | str]:
    """Lines ended by LF, CR or both; UTF-16 is decoded first, since its line ends are not bytes."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        yield from sniffing.decoded(b"".join(pieces)).splitlines()
        return
    pending = b""
    for piece in pieces:
        pending += piece
        held = b"\r" if pending.endswith(b"\r") else b""  # the LF that belongs to it may come with the next piece
        *whole, rest = _END.split(pending.removesuffix(held))
        yield from whole
        pending = rest + held
    if pending:
        yield from _END.split(pending.removesuffix(b"\r"))


def _of_lines(lines: Iterator[bytes] | Iterator[str] | Iterator[bytes | str], wanted: int) -> Excerpt:
    first = max(1, wanted - _AROUND)
    last = wanted + _AROUND if wanted else _MOST_LINES
    kept: list[str] = []
    for number, line in enumerate(lines, 1):
        if number > last:
            break
        if number >= first:
            kept.append(_cut(line if isinstance(line, str) else sniffing.decoded(line)))
    if wanted and wanted - first < len(kept):
        return Excerpt(tuple(kept), first, (wanted - first, wanted - first))
    return Excerpt(tuple(kept), first)


def _cut(line: str) -> str:
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]} …"


def _of_json(content: bytes, locator: str) -> Excerpt | None:
    """The value at a JSON pointer (RFC 6901), a member a line; None when there is none."""
    here: msgspec.Raw | bytes = content.removeprefix(BOM)
    try:
        for key in locator.split("/")[1:]:
            if bytes(here).lstrip()[:1] == b"[":
                here = split_list(here)[int(key)]
            else:
                here = split(here)[key.replace("~1", "/").replace("~0", "~")]
        lines = msgspec.json.format(bytes(here), indent=2).decode(errors="replace").splitlines()
    except (JsonRefused, KeyError, IndexError, ValueError, msgspec.DecodeError):
        return None
    return Excerpt(tuple(map(_cut, lines[: _MOST_LINES * 4])))


def _of_xml(content: bytes, locator: str) -> Excerpt | None:
    """The element at an XPath with some of what is around it; None when there is no such element."""
    from lxml import etree  # noqa: PLC0415 - loaded only for XML

    if b"<!ENTITY" in content or b"<!DOCTYPE" in content:
        return None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    element = element_at(root, locator) if root is not None else None
    if element is None:
        return None
    shown = element
    parent = element.getparent()
    while parent is not None and sum(1 for _ in parent.iter()) <= _MOST_LINES // 2:
        shown, parent = parent, parent.getparent()
    lines: list[str] = []
    marked: list[int] = []
    _set_out(shown, element, 0, lines, marked)
    start = max(0, marked[0] - _AROUND) if marked and len(lines) > _MOST_LINES else 0
    kept = lines[start : start + _MOST_LINES]
    end = min(marked[-1] - start, len(kept) - 1)
    return Excerpt(tuple(map(_cut, kept)), 0, (marked[0] - start, end))


def element_at(root: "etree._Element", locator: str) -> "etree._Element | None":
    """The element at a path of names with positions; as deep as the path can be followed."""
    steps = [step for step in locator.split("/") if step]
    if not steps or local(root) != steps[0].partition("[")[0]:
        return None
    here = root
    for step in steps[1:]:
        name, _, position = step.partition("[")
        number = int(position.rstrip("]")) if position.rstrip("]").isdigit() else 1
        same = [child for child in here if isinstance(child.tag, str) and local(child) == name]
        if number > len(same):
            break
        here = same[number - 1]
    return here


def local(element: "etree._Element") -> str:
    """An element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def _set_out(
    element: "etree._Element", wanted: "etree._Element", depth: int, lines: list[str], marked: list[int]
) -> None:
    """An element as lines: attributes and texts as they are, names without their prefix."""
    first = len(lines)
    pad = "  " * min(depth, 40)
    name = local(element)
    attributes = "".join(f' {str(key).rpartition("}")[2]}="{value!s}"' for key, value in element.attrib.items())
    text = " ".join((element.text or "").split())
    children = [child for child in element if isinstance(child.tag, str)]
    if not children:
        lines.append(f"{pad}<{name}{attributes}>{text}</{name}>" if text else f"{pad}<{name}{attributes}/>")
    else:
        lines.append(f"{pad}<{name}{attributes}>{text}")
        for child in children:
            if len(lines) > _MOST_LINES * 4:
                break
            _set_out(child, wanted, depth + 1, lines, marked)
            if tail := " ".join((child.tail or "").split()):
                lines.append(f"{pad}  {tail}")
        lines.append(f"{pad}</{name}>")
    if element is wanted:
        marked.extend((first, len(lines) - 1))
