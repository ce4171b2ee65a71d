"""An original as it can be shown: JSON set out in lines with no token changed, text as it is, pages as pictures."""

import re
from dataclasses import dataclass, field
from typing import Final

from healthdesk.domain.records import Record
from healthdesk.domain.views import Original, RecordPage

_TOKEN: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')
_LONGEST: Final = 400
PICTURES: Final = frozenset({"application/pdf", "image/png", "image/jpeg", "image/webp", "image/tiff", "image/gif"})
MOST_BYTES: Final = 400_000


@dataclass(frozen=True, slots=True)
class SetOut:
    """Lines, and the line on which each JSON pointer begins and ends."""

    lines: tuple[str, ...]
    places: dict[str, tuple[int, int]] = field(default_factory=dict)


@dataclass(slots=True)
class _Level:
    pointer: str
    array: bool
    count: int = 0
    key: str = ""

    def child(self) -> str:
        """The pointer of the member that comes next."""
        name = str(self.count) if self.array else self.key.replace("~", "~0").replace("/", "~1")
        return f"{self.pointer}/{name}"


def set_out_json(source: str) -> SetOut:
    """Put each member on a line of its own; numbers and strings stay exactly as written, long ones are cut for show."""
    lines: list[str] = [""]
    places: dict[str, tuple[int, int]] = {}
    levels: list[_Level] = []
    is_key = False
    for match in _TOKEN.finditer(source[:MOST_BYTES]):
        piece = match[0]
        if piece in "{[":
            pointer = levels[-1].child() if levels else ""
            places[pointer] = (len(lines) - 1, len(lines) - 1)
            lines[-1] += piece
            levels.append(_Level(pointer, piece == "["))
            lines.append("  " * len(levels))
            is_key = piece == "{"
        elif piece in "}]" and levels:
            level = levels.pop()
            if not lines[-1].strip():
                lines.pop()
            closing = piece if lines[-1].endswith(("{", "[")) and lines[-1].strip() else ""
            if closing:
                lines[-1] += piece
            else:
                lines.append("  " * len(levels) + piece)
            places[level.pointer] = (places[level.pointer][0], len(lines) - 1)
            is_key = False
        elif piece == "," and levels:
            levels[-1].count += 1
            lines[-1] += ","
            lines.append("  " * len(levels))
            is_key = not levels[-1].array
        elif piece == ":":
            lines[-1] += ": "
            is_key = False
        elif is_key and levels:
            levels[-1].key = piece[1:-1]
            lines[-1] += piece
        else:
            pointer = levels[-1].child() if levels else ""
            places[pointer] = (len(lines) - 1, len(lines) - 1)
            lines[-1] += piece if len(piece) <= _LONGEST else f"{piece[:_LONGEST]} …"
    return SetOut(tuple(lines), places)


def decoded(content: bytes) -> str:
    """Bytes as text, unreadable ones marked."""
    return content[:MOST_BYTES].decode("utf-8", errors="replace")


def marks(page: RecordPage, original: Original, layout: SetOut, locator: str) -> list[tuple[int, int]]:
    """The lines to mark: the place a citation names, else the values, else what the record is called."""
    wanted = [locator] if locator and locator != page.record.locator else []
    wanted += [measurement.locator for measurement in page.measurements]
    found = []
    for place in wanted:
        inner = place.removeprefix(original.locator) if original.locator else place
        for pointer in (inner, f"{inner}/valueQuantity", place):
            if pointer and pointer in layout.places:
                found.append(layout.places[pointer])
                break
    return found or _title_lines(page.record, layout)


def _title_lines(record: Record, layout: SetOut) -> list[tuple[int, int]]:
    value = next((layout.places[key] for key in _VALUES if key in layout.places), None)
    if value is not None:
        return [value]
    for at, line in enumerate(layout.lines):
        if record.title and f'"{record.title}"' in line:
            return [(at, at)]
    return []


_VALUES: Final = ("/valueQuantity", "/valueCodeableConcept", "/valueString", "/dosageInstruction", "/vaccineCode")


_FOR_PEOPLE: Final = frozenset(
    {
        "application/cda+xml", "application/hl7-cda+xml", "text/html", "application/xhtml+xml", "application/rtf", "text/rtf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/vnd.oasis.opendocument.text",
    }
)  # fmt: skip


_PAGE: Final = re.compile(r"page:(\d{1,5})(?:/box:([\d.]{1,8}),([\d.]{1,8}),([\d.]{1,8}),([\d.]{1,8}))?")
Box = tuple[float, float, float, float]


def page_and_box(locator: str) -> tuple[int, Box | None]:
    """The page, counted from 0, and the box on it as shares of its width and height, that a place names."""
    match = _PAGE.match(locator)
    if match is None:
        return 0, None
    try:
        left, top, right, bottom = (float(match[at]) for at in range(2, 6))
    except (TypeError, ValueError):
        return max(0, int(match[1]) - 1), None
    sound = 0 <= left < right <= 1 and 0 <= top < bottom <= 1
    return max(0, int(match[1]) - 1), (left, top, right, bottom) if sound else None


def is_picture(original: Original) -> bool:
    """Whether the sealed child may draw it."""
    return original.media_type.partition(";")[0].strip().lower() in PICTURES


def is_document(original: Original) -> bool:
    """Whether it was written for people to read, whatever its bytes look like: letters, pages of the web, clinical documents."""
    kind = original.media_type.partition(";")[0].strip().lower()
    return kind in _FOR_PEOPLE


def is_json(original: Original) -> bool:
    """Whether it is JSON."""
    return "json" in original.media_type


def is_text(original: Original) -> bool:
    """Whether it can be read as it is."""
    return original.media_type.startswith("text/") or original.media_type.endswith("xml")
