"""Writing PDF: pages of text, lines and filled shapes, with subsets of the fonts and the text behind every glyph.

Source: ISO 32000-1:2008 (PDF 1.7), 7.5 (file structure), 9.7 (composite fonts), 9.10.3 (ToUnicode). The same pages and the
same moment give the same bytes: the file's identifier is a digest of its content.
"""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from typing import Final

from healthdesk.sharing.paper.fonts import REGULAR, Face
from healthdesk.sharing.paper.shaping import Glyph, Piece, shape

Gray = float | tuple[float, float, float]
"""A shade from 0 (black) to 1 (white), or red, green and blue."""
INK: Final[Gray] = 0.08
MUTED: Final[Gray] = 0.36
HAIR: Final[Gray] = 0.72
_CONTEXT: Final = (
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Text def\n/CMapType 2 def\n"
)
_CODES: Final = "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"


@dataclass(slots=True)
class Page:
    """One sheet while it is being drawn: size in points, y measured downwards from the top."""

    width: float
    height: float
    drawn: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class About:
    """What the file says of itself; `at` in seconds since 1970."""

    title: str
    language: str
    at: float


class Paper:
    """A PDF under way."""

    def __init__(self, about: About) -> None:
        self.about = about
        self.pages: list[Page] = []
        self._faces: dict[str, tuple[str, Face, dict[int, str]]] = {}

    def page(self, width: float, height: float) -> Page:
        """Begin a page."""
        made = Page(width, height)
        self.pages.append(made)
        return made

    def text(
        self, page: Page, at: tuple[float, float], text: str, size: float, weight: str = REGULAR, ink: Gray = INK
    ) -> float:
        """Draw a line of text with its baseline at a point; returns its width in points."""
        shaped = shape(text, weight)
        x, y = at[0], page.height - at[1]
        if shaped.pieces:
            page.drawn.append(f"BT {_color(ink)} rg")
            for piece in shaped.pieces:
                page.drawn.append(self._shown(piece, (x, y), size))
                x += piece.width * size
            page.drawn.append("ET")
        return shaped.width * size

    def line(
        self, page: Page, points: Sequence[tuple[float, float]], width: float = 0.5, ink: Gray = HAIR, dash: str = ""
    ) -> None:
        """Draw a line through points."""
        path = " ".join(
            f"{_number(x)} {_number(page.height - y)} {'l' if at else 'm'}" for at, (x, y) in enumerate(points)
        )
        page.drawn.append(f"q {_color(ink)} RG {_number(width)} w 1 J 1 j [{dash}] 0 d {path} S Q")

    def box(
        self, page: Page, corner: tuple[float, float], size: tuple[float, float], ink: Gray, *, edge: float = 0.0
    ) -> None:
        """A rectangle from its upper left corner: filled, or with `edge` only its outline that wide."""
        x, y = corner[0], page.height - corner[1] - size[1]
        where = f"{_number(x)} {_number(y)} {_number(size[0])} {_number(size[1])} re"
        page.drawn.append(
            f"q {_color(ink)} RG {_number(edge)} w {where} S Q" if edge else f"q {_color(ink)} rg {where} f Q"
        )

    def dot(self, page: Page, at: tuple[float, float], radius: float, ink: Gray = INK) -> None:
        """A filled circle."""
        x, y, k = at[0], page.height - at[1], radius * 0.5523
        r = radius
        curves = (
            (x + r, y + k, x + k, y + r, x, y + r),
            (x - k, y + r, x - r, y + k, x - r, y),
            (x - r, y - k, x - k, y - r, x, y - r),
            (x + k, y - r, x + r, y - k, x + r, y),
        )
        path = " ".join(" ".join(map(_number, curve)) + " c" for curve in curves)
        page.drawn.append(f"q {_color(ink)} rg {_number(x + r)} {_number(y)} m {path} f Q")

    def _shown(self, piece: Piece, at: tuple[float, float], size: float) -> str:
        name, _, said = self._faces.setdefault(piece.face.key, (f"F{len(self._faces) + 1}", piece.face, {}))
        parts, x, scale = [f"/{name} {_number(size)} Tf"], at[0], size / piece.face.units
        row: list[str] = []
        pen = x
        for glyph in piece.glyphs:
            if glyph.says and said.setdefault(glyph.number, glyph.says) != glyph.says:
                parts += [*_row(row), *_aside(glyph, (pen + glyph.right * scale, at[1] + glyph.up * scale))]
                row = []
            elif glyph.up or glyph.right or not row:
                parts += _row(row)
                row = [
                    f"1 0 0 1 {_number(pen + glyph.right * scale)} {_number(at[1] + glyph.up * scale)} Tm [<{glyph.number:04X}>"
                ]
            else:
                row.append(f"<{glyph.number:04X}>")
            said.setdefault(glyph.number, glyph.says)
            natural = piece.face.advance(glyph.number)
            pen += glyph.advance * scale
            if glyph.up or glyph.right:
                parts += _row(row)
                row = []
            elif row and natural != glyph.advance:
                row.append(_number((natural - glyph.advance) * 1000 / piece.face.units))
        return "\n".join([*parts, *_row(row)])

    def finish(self) -> bytes:
        """The whole file."""
        objects: list[bytes] = [b"", b""]
        fonts = " ".join(f"/{name} {_font(objects, face, said)} 0 R" for name, face, said in self._faces.values())
        kids = []
        for page in self.pages:
            content = _stream("\n".join(page.drawn).encode("ascii"))
            objects.append(content)
            objects.append(
                f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {_number(page.width)} {_number(page.height)}]"
                f"/Resources<</Font<<{fonts}>>>>/Contents {len(objects)} 0 R>>".encode()
            )
            kids.append(f"{len(objects)} 0 R")
        language = self.about.language
        objects[0] = (
            f"<</Type/Catalog/Pages 2 0 R/Lang({language})/ViewerPreferences<</DisplayDocTitle true>>>>".encode()
        )
        objects[1] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>".encode()
        when = datetime.fromtimestamp(self.about.at, tz=UTC).strftime("D:%Y%m%d%H%M%SZ")
        objects.append(f"<</Title{_text(self.about.title)}/Producer(HealthDesk)/CreationDate({when})>>".encode("ascii"))
        return _file(objects)


def _row(row: list[str]) -> list[str]:
    return [f"{' '.join(row)}] TJ"] if row else []


def _aside(glyph: Glyph, at: tuple[float, float]) -> list[str]:
    """A glyph that already stands for other text in this file: its own text is written beside it."""
    says = _text(glyph.says)
    where = f"1 0 0 1 {_number(at[0])} {_number(at[1])} Tm"
    return [f"/Span<</ActualText{says}>> BDC {where} <{glyph.number:04X}> Tj EMC"]


def _text(words: str) -> str:
    return f"<FEFF{words.encode('utf-16-be').hex().upper()}>"


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".") if value else "0"


def _color(ink: Gray) -> str:
    parts = (ink, ink, ink) if isinstance(ink, float | int) else ink
    return " ".join(_number(part) for part in parts)


def _stream(content: bytes, more: str = "") -> bytes:
    packed = zlib.compress(content, 9)
    return f"<</Filter/FlateDecode/Length {len(packed)}{more}>>stream\n".encode() + packed + b"\nendstream"


def _font(objects: list[bytes], face: Face, said: dict[int, str]) -> int:
    """Add a font as a subset; its number. A glyph keeps its number, so that it is its own code."""
    import uharfbuzz as hb  # noqa: PLC0415 - loaded with the first sheet, not with the window

    chosen = hb.SubsetInput()
    chosen.glyph_set.update(said)
    chosen.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING
    subset = hb.subset(face.face, chosen)
    name = f"{_mark(face, said)}+{'Inter' if face.postscript else 'Sans'}"
    if face.postscript:
        program = _stream(bytes(subset.reference_table("CFF ").data), "/Subtype/CIDFontType0C")
        kind, key, ways = "CIDFontType0", "FontFile3", ""
    else:
        program = _stream(bytes(subset.blob.data), f"/Length1 {len(subset.blob.data)}")
        kind, key, ways = "CIDFontType2", "FontFile2", "/CIDToGIDMap/Identity"
    objects.append(program)
    scale = 1000 / face.units
    extents = face.font.get_font_extents("ltr")
    up, down = round(extents.ascender * scale), round(extents.descender * scale)
    objects.append(
        f"<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[-500 {down} 2000 {up}]/ItalicAngle 0"
        f"/Ascent {up}/Descent {down}/CapHeight {round(up * 0.75)}/StemV 80/{key} {len(objects)} 0 R>>".encode()
    )
    widths = "".join(f"{glyph}[{_number(face.advance(glyph) * scale)}]" for glyph in sorted(said))
    objects.append(
        f"<</Type/Font/Subtype/{kind}/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        f"/FontDescriptor {len(objects)} 0 R/DW 0/W[{widths}]{ways}>>".encode()
    )
    inner = len(objects)
    objects.append(_stream(_unicode(said).encode("ascii")))
    objects.append(
        f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{inner} 0 R]"
        f"/ToUnicode {inner + 1} 0 R>>".encode()
    )
    return len(objects)


def _mark(face: Face, said: dict[int, str]) -> str:
    """Six letters that name a subset (ISO 32000-1, 9.6.4)."""
    whole = sha256(f"{face.units}{sorted(said)}".encode()).digest()
    return "".join(chr(65 + byte % 26) for byte in whole[:6])


def _unicode(said: dict[int, str]) -> str:
    pairs = [
        f"<{glyph:04X}> <{says.encode('utf-16-be').hex().upper()}>" for glyph, says in sorted(said.items()) if says
    ]
    blocks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    rows = "".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks)
    return f"{_CONTEXT}{_CODES}{rows}endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"


def _file(objects: list[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += "".join(f"{place:010d} 00000 n \n" for place in places).encode()
    name = sha256(bytes(out)).hexdigest()[:32]
    out += f"trailer\n<</Size {len(objects) + 1}/Root 1 0 R/Info {len(objects)} 0 R/ID[<{name}><{name}>]>>\n".encode()
    return bytes(out + f"startxref\n{start}\n%%EOF\n".encode())
