"""Spanish time expressions, folded: no accents."""

from healthdesk.answers.question.periods import rules as to
from healthdesk.answers.question.periods.rules import DATE, MONTH, YEAR, Words, any_of

WORDS = Words(
    counts={
        "un": 1, "una": 1, "uno": 1, "dos": 2, "par": 2, "tres": 3, "unos": 3, "unas": 3, "algunos": 3, "algunas": 3, "varios": 3, "varias": 3,
        "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "quince": 15, "dieciocho": 18,
        "veinte": 20, "treinta": 30,
    },
    units=(
        ("dia", "days", 1), ("semana", "days", 7), ("mes", "months", 1), ("semestre", "months", 6), ("trimestre", "months", 3),
        ("decada", "months", 120), ("decenio", "months", 120), ("ano", "months", 12),
    ),
    seasons={"primavera": 3, "verano": 6, "otono": 9, "invierno": 12},
    since=("desde", "a partir", "de "),
    after=("despues", "tras", "posterior"),
    before=("antes", "anterior"),
    singular=frozenset({"mes"}),
)  # fmt: skip
_N = rf"(?:\d{{1,3}}|{any_of(WORDS.counts)})(?:\s+de)?"
_UNIT = r"(?:dias?|semanas?|mes(?:es)?|semestres?|trimestres?|decadas?|decenios?|anos?)"
_SEASON = rf"(?:{any_of(WORDS.seasons)})"
_LAST = r"(?:ultim[oa]s?|pasad[oa]s?|recientes)"
_IN = r"(?:en\s+|durante\s+|a\s+lo\s+largo\s+de\s+|dentro\s+de\s+|de\s+|por\s+|para\s+)?(?:el\s+|la\s+|los\s+|las\s+|estos\s+|estas\s+|mis\s+)?"

RULES = to.rules(
    (rf"\b(?:entre|desde|de)\s+(?P<a>{MONTH})\s+(?:y|a|hasta)\s+(?P<b>{MONTH}(?:\s+(?:de(?:l)?\s+)?{YEAR})?)", to.months_between),
    (rf"\b(?:entre|desde|de|del)\s+(?:el\s+)?(?P<a>{DATE})\s+(?:y|a|al|hasta)\s+(?:el\s+)?(?P<b>{DATE})", to.between),
    (rf"\b(?P<a>{YEAR})\s+a\s+(?P<b>{YEAR})\b", to.between),
    (rf"\b(?P<w>desde|despues de(?:l)?|tras|antes de(?:l)?|hasta|a partir de(?:l)?|anterior(?:es)? a(?:l)?|posterior(?:es)? a(?:l)?)\s*(?:el\s+|la\s+|finales\s+de\s+|principios\s+de\s+|mediados\s+de\s+|ano\s+|mes\s+de\s+|fecha\s+|de\s+)*(?P<a>{DATE})", to.bound),
    (rf"\b{_IN}{_LAST}\s+(?P<n>{_N}\s+)(?P<u>{_UNIT})\b", to.window),
    (rf"\b{_IN}(?P<n>{_N}\s+){_LAST}\s+(?P<u>{_UNIT})\b", to.window),
    (rf"\b{_IN}(?P<n>{_N}\s+)(?P<u>{_UNIT})\s+{_LAST}\b", to.window),
    (rf"\b(?:en|durante)\s+(?:los|las)\s+{_LAST}\s+(?P<n>)(?P<u>dias|semanas|meses|anos|decadas)\b", to.window),
    (rf"\b(?:en|durante)\s+(?:el|la)\s+{_LAST}\s+(?P<n>)(?P<u>dia|semana|mes|ano|decada|semestre|trimestre)\b", to.window),
    (r"\b(?:en|durante)\s+el\s+(?P<n>)(?P<u>ano|mes|semestre|trimestre)\s+transcurrido\b", to.window),
    (rf"\b(?:desde hace|en|durante|por)\s+(?P<n>{_N}\s+)(?P<u>{_UNIT})\b(?!\s+atras)", to.window),
    (rf"\bhace\s+(?:unos\s+|unas\s+|como\s+|mas\s+o\s+menos\s+|casi\s+)?(?P<n>{_N})\s+(?P<u>{_UNIT})\b", to.ago),
    (rf"\b(?P<n>{_N})\s+(?P<u>{_UNIT})\s+atras\b", to.ago),
    (rf"\b(?:en\s+)?(?:el\s+|la\s+)?(?:penultim[oa]|antepasad[oa])\s+(?P<s>{_SEASON})\b", to.season_before_last),
    (rf"\b(?:en\s+)?(?:el\s+|la\s+)?(?P<s>{_SEASON})\s+(?:antepasad[oa]|anterior al? (?:ultimo|pasado|ultima|pasada)|de hace dos anos)\b", to.season_before_last),
    (rf"\b(?:en\s+)?(?:el\s+|la\s+)?(?P<s>{_SEASON})\s+pasad[oa]\b", to.season),
    (rf"\b(?:en\s+)?(?:el\s+|la\s+)?ultim[oa]\s+(?P<s>{_SEASON})\b", to.season),
    (rf"\b(?:en\s+|durante\s+)?(?:el\s+|la\s+)?(?P<s>{_SEASON})\s+(?:de(?:l)?\s+)?(?:ano\s+)?(?P<y>{YEAR})\b", to.season),
    (r"\b(?:en\s+|durante\s+)?(?:el\s+)?(?:ano\s+antepasado|penultimo\s+ano|antepenultimo\s+ano)\b", to.year_before_last),
    (r"\bdesde\s+el\s+(?:ano\s+pasado|pasado\s+ano)\b", to.since_last_year),
    (r"\b(?:en\s+|durante\s+|del?\s+)?(?:el\s+)?(?:ano\s+(?:pasado|anterior)|pasado\s+ano)\b", to.last_year),
    (r"\b(?:en\s+|durante\s+|de\s+)?(?:este\s+ano|el\s+ano\s+(?:en\s+curso|actual)|lo\s+que\s+va\s+de\s+ano)\b", to.this_year),
    (r"\b(?:en\s+|durante\s+|del?\s+)?(?:el\s+)?(?:mes\s+(?:pasado|anterior)|pasado\s+mes)\b", to.last_month),
    (r"\b(?:en\s+|durante\s+|de\s+)?(?:este\s+mes|el\s+mes\s+(?:en\s+curso|actual))\b", to.this_month),
    (r"\b(?:en\s+|durante\s+|de\s+)?(?:la\s+semana\s+pasada|esta\s+semana|la\s+ultima\s+semana)\b", to.week),
    (r"\b(?:antes\s+de\s+ayer|anteayer|antier)\b", to.day_before_yesterday),
    (r"\bayer\b", to.yesterday),
    (r"(?<!con )(?<!y )(?<!hasta )(?<!que )(?<!a )\b(?:de\s+)?hoy\b(?! en dia)", to.this_day),
    (r"\b(?:en\s+)?(?:los\s+)?anos\s+(?P<d>(?:19|20)?\d0)\b", to.decade),
    (rf"(?<!\d )\b(?:el|en|del?|para|durante|ano|a|al)\s+(?:el\s+|la\s+|ano\s+|dia\s+|mes\s+de\s+|fecha\s+|de\s+|principios\s+de\s+|finales\s+de\s+|mediados\s+de\s+)*(?P<a>{DATE})", to.within),
    (rf"\b(?:en\s+|el\s+)*(?:pasado\s+(?:mes\s+de\s+)?)(?P<m>{MONTH})(?![\w])", to.named_month),
    (rf"\b(?:en\s+)?(?:el\s+)?(?P<m>{MONTH})\s+(?:pasado|ultimo)\b", to.named_month),
    (rf"\b(?:en|desde|durante)\s+(?:el\s+mes\s+de\s+)?(?P<m>{MONTH})(?![\w])(?!\s+\d)", to.named_month),
)  # fmt: skip
