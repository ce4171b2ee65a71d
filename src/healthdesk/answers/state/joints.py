"""Where a field meets its sentence: prepositions that a date changes, articles that melt, signs that want a space.

Every field is put in behind a mark that stands in no text, so that only the sentence's own words are changed and never
those of a record.
"""

import re

from healthdesk.domain.dates import MONTHS

JOINT = "\ue000"
"""A character for private use (Unicode's E000): what a record has of it is dropped from the sentence."""

_NARROW = "\u202f"
_BEFORE_SIGNS = re.compile(r"[ \u00a0\u202f]+(?=[:;?!»%](?:\s|$|[.,)]))")
_AFTER_QUOTE = re.compile(r"«[ \u00a0]+")
_VOWEL = r"(?=[aeiouàâéèêîôûœAEIOUÀÂÉÈÊÎÔŒ]|[hH](?:é|ormone|bA1c))"


def _rules(language: str, *pairs: tuple[str, str]) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Rules as (before the joint, what becomes of it); PART stands for a month with its year, or a year alone."""
    part = rf"(?=(?:{'|'.join(MONTHS[language])})\b|\d{{4}}(?![\w-]))"
    return tuple(
        (re.compile(before.replace("PART", JOINT + part).replace("~", JOINT)), after) for before, after in pairs
    )


_JOINTS = {
    "en": _rules(
        "en",
        (r"\bon PART", "in "),
        (r"\bfrom ~without a date to ~(?=without a date)", ""),
        (r"\b(?:(?:on|of|from|since|dated|up to|ended) )~(?=without a date)", ""),
    ),
    "fr": _rules(
        "fr",
        (r"\bdu ~sans date au ~(?=sans date)", ""),
        (r"\b(?:à la date du|depuis le|le|Le|du|au) ~(?=sans date)", ""),
        (r"\bdepuis le PART", "depuis "),
        (r"\b[Ll]e PART", "en "),
        (r"\bdu PART", f"de {JOINT}"),
        (r"\bau PART", "à "),
        (r"\bde ~le (?=dossier)", "du "),
        (r"\bà ~le (?=dossier)", "au "),
        (rf"\bde ~{_VOWEL}", "d'"),
    ),
    "de": _rules(
        "de",
        (r"\bvom ~ohne Datum bis zum ~(?=ohne Datum)", ""),
        (r"\b(?:seit dem|bis zum|von|vom|Vom|am|Am|um den|Um den) ~(?=ohne Datum)", ""),
        (r"\bWert für ~(?=(?:[\w-]+ )?[\w-]*[Ww]ert\b)", JOINT),
        (r"\bvon ~im Jahr ", "aus dem Jahr "),
        (r"\bvon ~(?:am|im) ", "vom "),
        (r"\bvom (?=~\d{4} bis)PART", "von "),
        (r"\bvo[nm] (?=~\d)PART", "aus dem Jahr "),
        (r"\bvom PART", "vom "),
        (r"\bam (?=~[^\d])PART", "im "),
        (r"\bAm (?=~[^\d])PART", "Im "),
        (r"\bam PART", "im Jahr "),
        (r"\bAm PART", "Im Jahr "),
        (r"\b(?:dem|zum|den) PART", ""),
    ),
    "es": _rules(
        "es",
        (r"\bdel ~sin fecha al ~(?=sin fecha)", ""),
        (r"\b(?:desde el|hasta el|del|de|el|El|al) ~(?=sin fecha)", ""),
        (r"\bdesde el PART", "desde "),
        (r"\bdel PART", "de "),
        (r"\bel PART", "en "),
        (r"\bEl PART", "En "),
        (r"\bal PART", "a "),
        (r"\bde ~en (?=\w)", "de "),
        (r"\bde ~el ", "del "),
        (r"\ba ~el ", "al "),
    ),
}  # fmt: skip


def joined_up(text: str, language: str) -> str:
    """A sentence whose fields stand behind joints, with the words before them as the fields want them."""
    for before, after in _JOINTS[language]:
        text = before.sub(after, text)
    return text.replace(JOINT, "")


def typeset(text: str, language: str) -> str:
    """French: a narrow no-break space before signs, so that none begins a line."""
    if language != "fr":
        return text
    return _AFTER_QUOTE.sub(f"«{_NARROW}", _BEFORE_SIGNS.sub(_NARROW, text))
