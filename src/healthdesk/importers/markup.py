"""Marked-up text as plain text: XHTML, HTML, XML and RTF. Nothing is loaded, run or looked up."""

import html
import re

TEXT = 64 << 10
"""Characters of running text that one narrative or remark may have."""

_TAGS = re.compile(r"<[^<>]*>")
_HIDDEN = re.compile(r"<(script|style|head)\b.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
_BREAKS = re.compile(r"</?(?:br|p|div|tr|li|table|h[1-6])\b[^<>]*>", re.IGNORECASE)
_CELLS = re.compile(r"</t[dh]\s*>", re.IGNORECASE)
_SPACE = re.compile(r"\s+")
_RTF = re.compile(
    r"\\u(-?\d{1,6}) ?\??|\\'([0-9a-fA-F]{2})|\\([a-z]{1,32})(-?\d{1,10})? ?|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)"
)
_RTF_SILENT = frozenset(
    {"fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "footer", "themedata", "datastore"}
)


def plain(markup: object, limit: int = TEXT) -> str:
    """XHTML or HTML as plain text: tags gone, blocks on lines of their own; "" for what is no text."""
    if not isinstance(markup, str):
        return ""
    shown = _CELLS.sub(" ", _BREAKS.sub("\n", _HIDDEN.sub("", markup[: 4 * limit])))
    bare = html.unescape(_TAGS.sub("", shown))
    lines = (_SPACE.sub(" ", line).strip() for line in bare.replace("\0", "").splitlines())
    return "\n".join(line for line in lines if line)[:limit]


def rtf_text(source: str, limit: int) -> str:
    """The readable text of an RTF document; pictures, fonts and styles are left out."""
    out: list[str] = []
    silent = [False]
    starred = False
    for match in _RTF.finditer(source[: 8 * limit]):
        unicode_, octet, word, _number, symbol, brace, text = match.groups()
        if brace == "{":
            silent.append(silent[-1])
        elif brace == "}":
            if len(silent) > 1:
                silent.pop()
        elif symbol == "*":
            starred = True
            continue
        elif word and (word in _RTF_SILENT or starred):
            silent[-1] = True
        elif not silent[-1]:
            out.append(_rtf_piece(unicode_, octet, word, symbol, text))
        starred = False
    return "".join(out).replace("\0", "").strip()[:limit]


def _rtf_piece(unicode_: str | None, octet: str | None, word: str | None, symbol: str | None, text: str | None) -> str:
    if unicode_ is not None:
        number = int(unicode_) % 0x10000
        return chr(number) if not 0xD800 <= number < 0xE000 else ""
    if octet is not None:
        return bytes.fromhex(octet).decode("cp1252", errors="replace")
    if word in ("par", "line", "row", "sect", "page"):
        return "\n"
    if word in ("tab", "cell"):
        return "\t"
    return {"~": "\u00a0", "\\": "\\", "{": "{", "}": "}"}.get(symbol or "", text or "")
