"""Genetic files: raw genotypes of consumer tests, VCF and kin. Recognised, counted, kept whole, and never interpreted."""

import re
import zlib
from collections.abc import Iterator

from healthdesk.domain.records import Issue, Severity
from healthdesk.importers import whole
from healthdesk.importers.genomics.recognising import Genome, known
from healthdesk.importers.reading import Received, Recognised, Yielded

_STEP = 4 << 20
_WITH_COMMENTS = 8 << 20
_HEADING = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:[#>\[]|\"?rsid\b|snp[ .]name\b|markername\b|sample name\b|content\t)", re.IGNORECASE
)
_MOST = 512 << 20
"""Bytes, unpacked, that are counted; the file is kept whatever its size."""


class Genomics:
    """Keeps genetic files as documents and says what they are: company or format, build, how many lines."""

    name = "genomics"
    version = 1

    def sniff(self, received: Received) -> int:
        """Sure of VCF, and of rows that are nothing but a marker, a place and letters."""
        found = known(received.head)
        return found.sure if found else 0

    def recognise(self, received: Received) -> Recognised:
        """By the first bytes."""
        found = known(received.head) or Genome("genotypes")
        return Recognised(self.name, self.version, f"genetics: {found.name}", _media_type(received))

    def read(self, received: Received) -> Iterator[Yielded]:
        """One document, with the sentence that it is not interpreted."""
        found = known(received.head) or Genome("genotypes")
        sample = f"{found.samples} ×" if found.samples > 1 else found.sample
        parts = [found.name, found.build, sample]
        issues = [Issue("genome-not-interpreted", "", Severity.NOTE)]
        if found.samples > 1:
            issues.append(Issue("genome-several-samples"))
        if found.name not in ("BAM", "CRAM"):
            lines, whole_counted = _counted(received)
            unit = "variants" if found.name == "VCF" else "lines"
            parts.append(f"{'' if whole_counted else '> '}{lines} {unit}")
        yield whole.document(
            received,
            media_type=_media_type(received),
            text=found.comments,
            kind=" · ".join(filter(None, parts)),
            issues=tuple(issues),
        )


def _media_type(received: Received) -> str:
    return "application/gzip" if received.head.startswith(b"\x1f\x8b") else "text/plain"


def _counted(received: Received) -> tuple[int, bool]:
    """How many lines are no comments and not empty, and whether that is all of them."""
    total, lines = 0, 0
    begun = b""
    for piece in _pieces(received):
        total += len(piece)
        if total > _MOST:
            return lines, False
        complete, _, begun = (begun + piece).rpartition(b"\n")
        if complete:
            # Comments stand at the beginning; further on, lines are only counted.
            lines += _rows(complete) if total <= _WITH_COMMENTS else complete.count(b"\n") + 1
        if len(begun) > _STEP:
            begun = b"."  # one endless line is one line
    return lines + _rows(begun), True


def _rows(content: bytes) -> int:
    return sum(1 for line in content.split(b"\n") if line.strip() and not _HEADING.match(line))


def _pieces(received: Received) -> Iterator[bytes]:
    packed = received.head.startswith(b"\x1f\x8b")
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
    for start in range(0, received.size, _STEP):
        piece = received.read(start, min(_STEP, received.size - start))
        received.report(start)
        if not packed:
            yield piece
            continue
        rest = piece
        while rest:
            try:
                yield unpacker.decompress(rest, _STEP)
            except zlib.error:
                return
            rest = unpacker.unconsumed_tail
            if unpacker.eof:  # a blocked gzip is many in a row
                rest = unpacker.unused_data
                unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
