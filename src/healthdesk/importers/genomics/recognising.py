"""Which genetic file this is, from its first bytes and its comments.

Sources: VCF 4.3 specification (https://samtools.github.io/hts-specs/VCFv4.3.pdf, sections 1.1 to 1.3), SAM/BAM and CRAM specifications (their magic numbers),
the raw exports of 23andMe, AncestryDNA, MyHeritage, FamilyTreeDNA, LivingDNA and their kin as they are met.
"""

import re
import zlib
from dataclasses import dataclass

from healthdesk.importers import sniffing

_COMPANIES = (
    ("23andme", "23andMe"), ("ancestrydna", "AncestryDNA"), ("myheritage", "MyHeritage"), ("familytreedna", "FamilyTreeDNA"),
    ("ftdna", "FamilyTreeDNA"), ("living dna", "Living DNA"), ("livingdna", "Living DNA"), ("dna.land", "DNA.Land"),
    ("selfdecode", "SelfDecode"), ("genes for good", "Genes for Good"), ("circle", "CircleDNA"),
    ("codigo46", "Código 46"), ("mapmygenome", "Mapmygenome"), ("tellmegen", "tellmeGen"),
)  # fmt: skip
_BUILDS = (
    (re.compile(r"grch ?38|hg38|build ?38|b38", re.IGNORECASE), "GRCh38"),
    (re.compile(r"grch ?37|hg19|hs37d5|build ?37|b37|human_g1k_v37", re.IGNORECASE), "GRCh37"),
    (re.compile(r"ncbi ?36|hg18|build ?36|b36", re.IGNORECASE), "NCBI36"),
    (re.compile(r"t2t|chm13", re.IGNORECASE), "T2T-CHM13"),
)
_ROW = re.compile(
    r'"*(?:rs|i|VG|kgp|exm|GSA-|chr)[\w.:\-]{0,60}"*[\t ,;]+"*(?:chr)?(?:[1-9]|1\d|2[0-6]|X|Y|XY|MT?|PAR|--|0)"*[\t ,;]+"*(?:\d{1,9}|--)"*'
    r'[\t ,;]+"*[ACGTDI0\-/|]{1,3}"*(?:[\t ,;]+"*[ACGTDI0\-]?"*)?\s*',
    re.IGNORECASE,
)
_HEADINGS = re.compile(r"(?:SNP[ .]Name|MARKERNAME|rsid|# ?rsid|SNP)\W.*(?:Allele|genotype|result|GT\b)", re.IGNORECASE)
_PLAIN_ROW = re.compile(r"[^\t]*\t[^\t]*\t[ACGTDI\-]\t[ACGTDI\-](?:\t|\s*$)")
_SEQUENCE = re.compile(r"[ACGTUNRYKMSWBDHV*\-]{20,}\s*", re.IGNORECASE)
_LOOKED_AT = 200


@dataclass(frozen=True, slots=True)
class Genome:
    """A genetic file: what it is called, on which build of the human genome, how sure that is (as a sniff score)."""

    name: str
    build: str = ""
    sure: int = 0
    samples: int = 0
    comments: str = ""
    sample: str = ""


def unpacked(head: bytes) -> bytes:
    """The first bytes, of a gzip those inside (a blocked one begins with a small member)."""
    if not head.startswith(b"\x1f\x8b"):
        return head
    out = bytearray()
    rest = head
    while rest.startswith(b"\x1f\x8b") and len(out) < len(head):
        unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
        try:
            out += unpacker.decompress(rest, 64 << 10)
        except zlib.error:
            break
        rest = unpacker.unused_data
    return bytes(out[: 64 << 10])


def known(head: bytes) -> Genome | None:
    """The genetic file that these first bytes begin; None for any other file."""
    inside = unpacked(head)
    if inside.startswith(b"BAM\x01"):
        return Genome("BAM", _build(inside.decode("latin-1")), 97)
    if inside.startswith(b"CRAM"):
        return Genome("CRAM", "", 90)
    lines = sniffing.decoded(inside).lstrip("\ufeff").splitlines()[:_LOOKED_AT] if sniffing.is_text(inside) else []
    if not lines:
        return None
    if lines[0].startswith(("@HD\t", "@SQ\tSN:")):
        return Genome("SAM", _build("\n".join(lines)), 95)
    return _vcf(lines) if lines[0].startswith("##fileformat=VCF") else _sequence(lines) or _raw(lines)


def _build(text: str) -> str:
    return next((name for pattern, name in _BUILDS if pattern.search(text)), "")


def _vcf(lines: list[str]) -> Genome:
    comments = [line for line in lines if line.startswith("##")]
    heading = next((line for line in lines if line.startswith("#CHROM")), "")
    columns = heading.rstrip().split("\t")
    samples = max(0, len(columns) - 9)
    told = "\n".join(
        line
        for line in comments
        if line.lower().startswith(("##reference", "##contig", "##assembly", "##genome", "##source"))
    )
    return Genome("VCF", _build(told), 98, samples, "\n".join(comments[:60]), columns[9][:60] if samples == 1 else "")


def _sequence(lines: list[str]) -> Genome | None:
    letters = lines[1:6]
    if lines[0].startswith(">") and letters and all(_SEQUENCE.fullmatch(line) for line in letters if line.strip()):
        return Genome("FASTA", _build(lines[0]), 92, comments=lines[0][:300])
    if lines[0].startswith("@") and len(lines) > 3 and lines[2].startswith("+") and _SEQUENCE.fullmatch(lines[1]):
        return Genome("FASTQ", "", 92)
    return None


def _raw(lines: list[str]) -> Genome | None:
    comments = [line for line in lines if line.startswith("#")]
    rows = [line for line in lines if line.strip() and not line.startswith(("#", "["))]
    heading = any(_HEADINGS.search(line[:400]) for line in (*comments, *rows[:2]))
    matched = sum(1 for line in rows if _ROW.fullmatch(line)) + (
        sum(1 for line in rows if _PLAIN_ROW.match(line)) if heading else 0
    )
    told = "\n".join(comments).lower() + " " + " ".join(lines[:4]).lower()
    company = next((name for sign, name in _COMPANIES if sign in told), "")
    if not rows or (matched < 2 and not (matched and heading)):
        return None
    if matched * 10 < (len(rows) - 1) * 6 and not (company and heading):
        return None
    return Genome(
        company or "genotypes", _build(told), 97 if heading or company else 93, comments="\n".join(comments)[:4000]
    )
