"""What a member of a package may be: which names are records, which are quiet, and how much may come out.

Sources: IHE ITI Technical Framework Volume 2, 3.32 (Distribute Document Set on Media: IHE_XDM/SUBSETnn, METADATA.XML,
INDEX.HTM, README.TXT); Apple's archive utility (__MACOSX, .DS_Store) and Windows (Thumbs.db, desktop.ini).
"""

import re
from collections.abc import Iterator

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Issue, Severity

MOST_BYTES = 8 << 30
"""Bytes that may come out of one package."""

RATIO, RATIO_FROM = 300, 32 << 20
"""How many times its packed size a member may become, once it is larger than this many bytes. Text rarely exceeds 100."""

_SYSTEM = re.compile(
    r"(^|/)(__MACOSX/|\.DS_Store$|\._[^/]*$|Thumbs\.db$|ehthumbs\.db$|desktop\.ini$|\.Trashes|\.Spotlight-|\.git/|\.svn/)",
    re.IGNORECASE,
)
_STYLES = re.compile(r"\.(xsl|xslt|xsd|dtd|css|js|woff2?|ttf|otf|eot|map|sch|ico)$", re.IGNORECASE)
_VIEWERS = re.compile(r"(^|/)(readme(\.txt|\.md|\.html?)?|lisez-?moi(\.txt|\.html?)?|autorun\.inf)$", re.IGNORECASE)
_START = re.compile(r"(^|/)index\.html?$", re.IGNORECASE)
_METADATA = re.compile(r"(^|/)METADATA\.XML$", re.IGNORECASE)
_SIGNATURES = re.compile(r"(\.(sig|p7s|asc|sha256|md5|sha1)|(^|/)(SHA256SUMS|MD5SUMS))$", re.IGNORECASE)


def quiet(name: str, *, medium: bool = False) -> str:
    """Why a member is no record, as a words code; "" for one that is to be taken out.

    On a `medium` (IHE XDM) the start page is an index; anywhere else it may be the record itself.
    """
    if _SYSTEM.search(name):
        return "member-of-system"
    if _METADATA.search(name):
        return "member-index"
    if _STYLES.search(name) or _VIEWERS.search(name) or (medium and _START.search(name)):
        return "member-for-viewing"
    if _SIGNATURES.search(name):
        return "member-signature"
    return ""


def remark(code: str, name: str) -> Issue:
    """What is said of a member that was left where it is on purpose."""
    return Issue(code, f"part:{name}", Severity.NOTE)


def problem(code: str, name: str) -> Issue:
    """What is said of a member that could not be taken out."""
    return Issue(code, f"part:{name}", Severity.ERROR)


def leads_outside(name: str) -> bool:
    """Whether a path in a package points out of it: absolute, a drive, or up."""
    plain = name.replace("\\", "/")
    return plain.startswith("/") or ".." in plain.split("/") or bool(re.match(r"[A-Za-z]:", plain)) or "\0" in plain


class Budget:
    """How much has come out of a package so far. Raises IntakeError("package-too-large") beyond what may."""

    def __init__(self, name: str, most: int = MOST_BYTES) -> None:
        self._name = name
        self._most = most
        self._spent = 0

    def spend(self, size: int) -> None:
        """Count bytes that came out."""
        self._spent += size
        if self._spent > self._most:
            raise IntakeError("package-too-large", name=self._name, most=self._most >> 30)


class Bomb(Exception):  # noqa: N818 - what it is
    """A member becomes far more than any record does from so little."""


def swelling(packed: int, pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The same pieces, as long as they are not out of all proportion to their packed size. Raises Bomb."""
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > RATIO_FROM and size > packed * RATIO:
            raise Bomb
        yield piece
