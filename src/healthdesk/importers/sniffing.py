"""What bytes are, told from the bytes and never from the name.

Sources: the signatures in RFC 2083 (PNG), ITU-T T.81 (JPEG), ISO 32000-1 (PDF), APPNOTE.TXT 6.3 (ZIP), the RTF 1.9 and
DICOM PS3.10 specifications, and https://mimesniff.spec.whatwg.org/
"""

import codecs

_SIGNATURES = (
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (0, b"BM", "image/bmp"),
    (0, b"II*\0", "image/tiff"),
    (0, b"MM\0*", "image/tiff"),
    (8, b"WEBP", "image/webp"),
    (4, b"ftypheic", "image/heic"),
    (4, b"ftypmif1", "image/heic"),
    (4, b"ftypavif", "image/avif"),
    (0, b"PK\x03\x04", "application/zip"),
    (0, b"PK\x05\x06", "application/zip"),
    (0, b"\x1f\x8b", "application/gzip"),
    (0, b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (0, b"{\\rtf", "application/rtf"),
    (128, b"DICM", "application/dicom"),
    (0, b"SQLite format 3\0", "application/vnd.sqlite3"),
    (0, b"\x7fELF", "application/octet-stream"),
    (0, b"MZ", "application/octet-stream"),
)
_PDF_WITHIN = 1024  # readers accept rubbish before the signature
_TEXT = bytes(set(range(256)) - set(range(32)) | {9, 10, 12, 13, 27})

_STRAY = 1000  # letters of text to one control letter


def media_type(head: bytes) -> str:
    """The media type of what begins with `head`; "text/plain" for readable text, "application/octet-stream" else."""
    for offset, signature, kind in _SIGNATURES:
        if head.startswith(signature, offset) and not (kind == "image/bmp" and is_text(head)):
            return kind
    if b"%PDF-" in head[:_PDF_WITHIN]:
        return "application/pdf"
    if not is_text(head):
        return "application/octet-stream"
    return _text_type(decoded(head).lstrip("\ufeff \t\r\n"))


def _text_type(text: str) -> str:
    start = text[:200].lower()
    if start.startswith(("<!doctype html", "<html")):
        return "text/html"
    if start.startswith("<svg") or (start.startswith("<?xml") and "<svg" in text[:2000].lower()):
        return "image/svg+xml"
    if start.startswith(("<?xml", "<!doctype", "<!--")) or (start.startswith("<") and start[1:2].isalpha()):
        return "application/xml"
    if start.startswith(("{", "[")):
        return "application/json"
    return "text/plain"


def is_text(head: bytes) -> bool:
    """Whether bytes are readable text in UTF-8, UTF-16 with its mark, or an 8-bit alphabet; a stray control letter
    in thousands, which a typographic apostrophe cut to one byte leaves behind, takes nothing from that.
    """
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return True
    strange = head.translate(None, _TEXT)
    return not strange or (0 not in strange and len(strange) * _STRAY <= len(head))


def decoded(content: bytes) -> str:
    """Text whatever its alphabet: UTF-8, UTF-16 with its mark, else Windows-1252, in which every byte is something."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data":  # the head of a long file may end within a character
            return content[: error.start].decode("utf-8-sig")
    return content.decode("cp1252", errors="replace")
