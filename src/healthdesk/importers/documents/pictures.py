"""Pictures: validated, and redrawn as PNG for the window, which never sees the original's bytes.

What a camera writes beside the picture (EXIF: place, time, device) is ignored, but for which way is up.
"""

import contextlib
import io
import warnings
from collections.abc import Iterator
from typing import TYPE_CHECKING

from healthdesk.domain.errors import IntakeError

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST_SIDE = 2000
"""Pixels of the longer side of what is handed to the window."""

_MOST_PIXELS = 60_000_000
_LONGEST_SEEN = 3000
_FORMATS = ("PNG", "JPEG", "TIFF", "WEBP", "BMP", "GIF")
_HEIF = "HEIF"
TYPES = ("image/png", "image/jpeg", "image/tiff", "image/webp", "image/heic", "image/bmp", "image/gif")
MOST_FRAMES = 30
"""Pages of one picture file (TIFF) that are looked at."""


def odd_about(content: bytes) -> str:
    """The code of an Issue about a picture: "" when it can be shown."""
    try:
        with _opened(content) as image:
            image.verify()
    except IntakeError as error:
        return error.code
    return ""


def picture(content: bytes, page: int = 0) -> tuple[bytes, int]:
    """A picture drawn anew as PNG, at most LONGEST_SIDE wide or high, and how many pages the file has.

    `page` counts from 0; beyond the last it is the last. Raises IntakeError when it cannot be drawn.
    """
    with _opened(content) as image:
        count = getattr(image, "n_frames", 1) if image.format == "TIFF" else 1
        if count > 1:
            image.seek(max(0, min(page, count - 1)))
        image.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
        from PIL import ImageOps  # noqa: PLC0415 - loaded with the first picture

        image.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        return png_of(ImageOps.exif_transpose(image)), count


def png_of(image: "Image") -> bytes:
    """A picture as the bytes of a PNG with nothing beside the pixels."""
    out = io.BytesIO()
    bare = image.convert("RGBA" if "A" in image.getbands() or "transparency" in image.info else "RGB")
    bare.info.clear()
    bare.save(out, "PNG", compress_level=1)
    return out.getvalue()


def frames(content: bytes) -> "Iterator[Image]":
    """The pages of a picture file, upright. Raises IntakeError when one cannot be drawn."""
    with _opened(content) as image:
        from PIL import ImageOps  # noqa: PLC0415 - loaded with the first picture

        count = getattr(image, "n_frames", 1) if image.format == "TIFF" else 1
        for number in range(min(count, MOST_FRAMES)):
            if number:
                image.seek(number)
            if image.format == "JPEG":
                image.draft("L", (_LONGEST_SEEN, _LONGEST_SEEN))
            yield ImageOps.exif_transpose(image)


def _reasonable(image: "Image") -> None:
    """HEIC and others are not measured by Pillow before they are opened."""
    if image.width * image.height > _MOST_PIXELS:
        raise IntakeError("picture-too-large")


@contextlib.contextmanager
def _opened(content: bytes) -> "Iterator[Image]":
    from PIL import Image  # noqa: PLC0415 - loaded with the first picture

    formats = (*_FORMATS, _HEIF) if content[4:8] == b"ftyp" else _FORMATS
    if _HEIF in formats:
        import pi_heif  # type: ignore[import-untyped]  # noqa: PLC0415 - loads a native library that only such a picture needs

        pi_heif.register_heif_opener(thumbnails=False)

    Image.MAX_IMAGE_PIXELS = _MOST_PIXELS
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            with Image.open(io.BytesIO(content), formats=formats) as image:
                _reasonable(image)
                yield image
        except (Image.DecompressionBombWarning, Image.DecompressionBombError, MemoryError):
            raise IntakeError("picture-too-large") from None
        except IntakeError:
            raise
        except Exception:  # noqa: BLE001 - Pillow raises whatever a broken file leads it to
            raise IntakeError("picture-damaged") from None
