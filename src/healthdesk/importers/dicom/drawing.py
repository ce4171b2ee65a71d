"""The first picture of a DICOM file as PNG, by Pillow alone: uncompressed, RLE, JPEG and JPEG 2000.

Sources: DICOM PS3.3 sections C.7.6.3 (image pixel), C.11.2 (VOI LUT: window centre and width), PS3.5 annex A.4 (encapsulated pixel data) and
annex G (RLE).
"""

import array
import io
import struct
import sys
from typing import TYPE_CHECKING, Any

from healthdesk.domain.errors import IntakeError
from healthdesk.importers.dicom.header import parsed, text
from healthdesk.importers.documents.pictures import LONGEST_SIDE, png_of

if TYPE_CHECKING:
    from PIL.Image import Image

_MOST_PIXELS = 40_000_000
_RLE = "1.2.840.10008.1.2.5"
_BIG_ENDIAN = "1.2.840.10008.1.2.2"
_UNPACKED = ("1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.1.99", _BIG_ENDIAN, "")
_PILLOW = ("1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.91", "1.2.840.10008.1.2.4.51")
_ITEM = b"\xfe\xff\x00\xe0"


def picture(content: bytes) -> bytes:
    """The first picture drawn as PNG. Raises IntakeError("cannot-be-shown") when there is none that can be drawn."""
    try:
        drawn = _drawn(parsed(io.BytesIO(content), "", pixels=True))
    except (IntakeError, MemoryError):
        raise IntakeError("cannot-be-shown") from None
    except Exception:  # noqa: BLE001 - whatever a broken picture leads to, the file is kept all the same
        raise IntakeError("cannot-be-shown") from None
    drawn.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    return png_of(drawn)


def _drawn(dataset: Any) -> "Image":
    rows, columns = int(dataset.Rows), int(dataset.Columns)
    samples = int(dataset.get("SamplesPerPixel", 1) or 1)
    bits = int(dataset.get("BitsAllocated", 8))
    if not 0 < rows * columns <= _MOST_PIXELS or samples not in (1, 3) or bits not in (8, 16):
        raise IntakeError("cannot-be-shown")
    syntax = str(getattr(getattr(dataset, "file_meta", None), "TransferSyntaxUID", "") or "")
    if syntax in _PILLOW:
        return _compressed(_first_frame(dataset.PixelData), dataset)
    size = rows * columns * samples * bits // 8
    if syntax == _RLE:
        raw = _run_lengths(_first_frame(dataset.PixelData), rows * columns, samples * bits // 8)
        return _laid_out(raw, dataset, planar=True, big=True)
    if syntax not in _UNPACKED or len(dataset.PixelData) < size:
        raise IntakeError("cannot-be-shown")
    planar = samples == 3 and int(dataset.get("PlanarConfiguration", 0) or 0) == 1
    return _laid_out(dataset.PixelData[:size], dataset, planar=planar, big=syntax == _BIG_ENDIAN)


def _first_frame(data: bytes) -> bytes:
    """The first fragments of encapsulated pixel data, behind the offset table."""
    position, found = 0, []
    while data[position : position + 4] == _ITEM:
        length = int.from_bytes(data[position + 4 : position + 8], "little")
        found.append(data[position + 8 : position + 8 + length])
        position += 8 + length
    if len(found) < 2:
        raise IntakeError("cannot-be-shown")
    offsets = [int.from_bytes(found[0][at : at + 4], "little") for at in range(0, len(found[0]) - 3, 4)]
    if len(offsets) < 2:
        return b"".join(found[1:]) if len(offsets) == 1 else found[1]
    size, frame = 0, []
    for one in found[1:]:
        if size >= offsets[1]:
            break
        frame.append(one)
        size += len(one) + 8
    return b"".join(frame)


def _compressed(frame: bytes, dataset: Any) -> "Image":
    from PIL import Image  # noqa: PLC0415 - loaded with the first picture

    Image.MAX_IMAGE_PIXELS = _MOST_PIXELS
    with Image.open(io.BytesIO(frame), formats=("JPEG", "JPEG2000")) as image:
        image.load()
        if image.mode.startswith("I"):
            return _grey(array.array("i", image.convert("I").tobytes()), image.size, dataset)
        return image.convert("RGB") if image.mode not in ("L", "RGB") else image.copy()


def _run_lengths(frame: bytes, pixels: int, planes: int) -> bytes:
    """RLE's planes unpacked (PackBits), one behind the other, the more significant bytes first."""
    count, *offsets = struct.unpack("<16I", frame[:64])
    if count != planes:
        raise IntakeError("cannot-be-shown")
    ends = [*offsets[1:count], len(frame)]
    return b"".join(_unpacked(frame[start:end], pixels) for start, end in zip(offsets[:count], ends, strict=True))


def _unpacked(packed: bytes, size: int) -> bytes:
    out = bytearray()
    position = 0
    while len(out) < size and position < len(packed):
        head = packed[position]
        if head < 128:
            out += packed[position + 1 : position + 2 + head]
            position += 2 + head
        elif head > 128:
            out += packed[position + 1 : position + 2] * (257 - head)
            position += 2
        else:
            position += 1
    if len(out) < size:
        raise IntakeError("cannot-be-shown")
    return bytes(out[:size])


def _laid_out(raw: bytes, dataset: Any, *, planar: bool, big: bool) -> "Image":
    from PIL import Image  # noqa: PLC0415 - loaded with the first picture

    size = (int(dataset.Columns), int(dataset.Rows))
    samples = int(dataset.get("SamplesPerPixel", 1) or 1)
    meant = text(dataset, "PhotometricInterpretation").upper()
    if int(dataset.BitsAllocated) == 16:
        return _words(raw, size, samples, dataset, planar=planar, big=big)
    if samples == 3:
        mode = "YCbCr" if meant.startswith("YBR_FULL") else "RGB"
        if meant == "YBR_FULL_422" and not planar:
            raise IntakeError("cannot-be-shown")
        if planar:
            plane = size[0] * size[1]
            bands = [Image.frombytes("L", size, raw[at : at + plane]) for at in (0, plane, 2 * plane)]
            return Image.merge(mode, bands).convert("RGB")
        return Image.frombytes(mode, size, raw).convert("RGB")
    if meant == "PALETTE COLOR":
        return _colored(raw, size, dataset)
    signed = int(dataset.get("PixelRepresentation", 0) or 0) == 1
    return _grey(array.array("b" if signed else "B", raw), size, dataset)


def _words(raw: bytes, size: tuple[int, int], samples: int, dataset: Any, *, planar: bool, big: bool) -> "Image":
    from PIL import Image  # noqa: PLC0415 - loaded with the first picture

    pixels = size[0] * size[1]
    if planar:
        # Planes of bytes, the more significant first: only that one is seen.
        bands = [Image.frombytes("L", size, raw[at : at + pixels]) for at in range(0, 2 * pixels * samples, 2 * pixels)]
        if samples == 3:
            return Image.merge("RGB", bands)
        raw = bytes(byte for pair in zip(raw[:pixels], raw[pixels:], strict=True) for byte in pair)
    elif samples == 3:
        return Image.frombytes("RGB", size, raw[0 if big else 1 :: 2])
    signed = int(dataset.get("PixelRepresentation", 0) or 0) == 1
    values = array.array("h" if signed else "H", raw)
    if (sys.byteorder == "little") == (big or planar):
        values.byteswap()
    return _grey(values, size, dataset)


def _grey(values: Any, size: tuple[int, int], dataset: Any) -> "Image":
    """Grey by the window that the file names, else by the darkest and lightest of what is there."""
    from PIL import Image  # noqa: PLC0415 - loaded with the first picture

    slope, base = _number(dataset, "RescaleSlope") or 1.0, _number(dataset, "RescaleIntercept") or 0.0
    center, width = _number(dataset, "WindowCenter"), _number(dataset, "WindowWidth")
    if center is not None and width and width >= 1:
        low, high = (center - width / 2 - base) / slope, (center + width / 2 - base) / slope
    else:
        low, high = float(min(values)), float(max(values))
    span = (high - low) or 1.0
    shades = {one: max(0, min(255, int((one - low) * 255 / span))) for one in set(values)}
    if text(dataset, "PhotometricInterpretation").upper() == "MONOCHROME1":
        shades = {one: 255 - shade for one, shade in shades.items()}
    return Image.frombytes("L", size, bytes(map(shades.__getitem__, values)))


def _number(dataset: Any, keyword: str) -> float | None:
    try:
        return float(text(dataset, keyword).split(",")[0])
    except ValueError:
        return None


def _colored(raw: bytes, size: tuple[int, int], dataset: Any) -> "Image":
    """A palette's colours (PS3.3 C.7.6.3.1.5): three tables of 8 or 16 bits."""
    from PIL import Image  # noqa: PLC0415 - loaded with the first picture

    tables = []
    for color in ("Red", "Green", "Blue"):
        count, first, bits = (int(one) for one in dataset[f"{color}PaletteColorLookupTableDescriptor"].value)
        data = dataset[f"{color}PaletteColorLookupTableData"].value
        shades = data[1::2] if bits == 16 else data
        span = (count or 65536) - 1
        tables.append([shades[max(0, min(value - first, span))] for value in range(256)])
    grey = Image.frombytes("L", size, raw)
    return Image.merge("RGB", [grey.point(table) for table in tables])
