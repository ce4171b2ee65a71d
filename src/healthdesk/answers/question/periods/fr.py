"""French time expressions, folded: no accents."""

from healthdesk.answers.question.periods import rules as to
from healthdesk.answers.question.periods.rules import DATE, MONTH, YEAR, Words, any_of

WORDS = Words(
    counts={
        "un": 1, "une": 1, "deux": 2, "trois": 3, "quelques": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
        "douze": 12, "quinze": 15, "vingt": 20,
    },
    units=(
        ("jour", "days", 1), ("semaine", "days", 7), ("mois", "months", 1), ("semestre", "months", 6), ("trimestre", "months", 3),
        ("decennie", "months", 120), ("an", "months", 12),
    ),
    seasons={"printemps": 3, "ete": 6, "automne": 9, "hiver": 12},
    since=("depuis", "a partir", "des"),
    after=("apres",),
    before=("avant",),
    singular=frozenset({"mois", "ans", "annee", "semaine", "semestre", "trimestre", "decennie"}),
)  # fmt: skip
_N = rf"(?:\d{{1,3}}|{any_of(WORDS.counts)})"
_UNIT = r"(?:jours?|semaines?|mois|ans?|annees?|decennies?|semestres?|trimestres?)"
_SEASON = rf"(?:{any_of(WORDS.seasons)})"

RULES = to.rules(
    (rf"\b(?:entre|de|d')\s*(?P<a>{MONTH})\s+(?:et|a|jusqu'en|jusqu'a)\s+(?P<b>{MONTH}(?:\s+{YEAR})?)", to.months_between),
    (rf"\b(?:entre|de|du|d')\s*(?:le\s+)?(?P<a>{DATE})\s+(?:et|a|au|jusqu'en|jusqu'au)\s+(?:le\s+)?(?P<b>{DATE})", to.between),
    (rf"\b(?P<w>depuis|apres|avant|jusqu'(?:en|au|a)|jusque|a partir d[eu']|des)\s*(?:le\s+|l'annee\s+|la\s+|en\s+)*(?P<a>{DATE})", to.bound),
    (rf"\b(?:dans\s+|sur\s+|pendant\s+|durant\s+|au\s+cours\s+d(?:e\s+)?|lors\s+d)?(?:c|l|d|m)?es\s+(?P<n>{_N}\s+)(?:dernier(?:e)?s|derniers|precedente?s)\s+(?P<u>{_UNIT})\b", to.window),
    (rf"\b(?:dans\s+|sur\s+|pendant\s+|durant\s+|au\s+cours\s+d)?(?:c|l|d)es\s+dernier(?:e)?s\s+(?P<n>(?:{_N}\s+)?)(?P<u>{_UNIT})\b", to.window),
    (rf"\b(?:depuis|sur|en)\s+(?P<n>{_N}\s+)(?P<u>{_UNIT})\b", to.window),
    (r"\b(?:dans|sur|au cours de|pendant|durant)\s+(?:la|l')\s*(?P<n>)(?:derniere\s+)?(?P<u>annee|semaine)(?:\s+(?:ecoulee|passee))\b", to.window),
    (rf"\b(?:il\s*)?y\s*a\s+(?:environ\s+)?(?P<n>{_N})\s+(?P<u>{_UNIT})\b", to.ago),
    (rf"\b(?:l'|a\s+l'|au\s+|en\s+|le\s+|cet\s+)*(?P<s>{_SEASON})\s+avant[- ]dernier\b", to.season_before_last),
    (rf"\b(?:l'|a\s+l'|au\s+|en\s+|le\s+|cet\s+)*avant[- ]dernier\s+(?P<s>{_SEASON})\b", to.season_before_last),
    (rf"\b(?:l'|au\s+|en\s+|le\s+|cet\s+)?(?P<s>{_SEASON})\s+(?:dernier|passe)\b", to.season),
    (rf"\b(?:en\s+|a\s+l'|au\s+|l'|le\s+|de\s+l'|du\s+)*(?P<s>{_SEASON})\s+(?:de\s+)?(?P<y>{YEAR})\b", to.season),
    (r"\b(?:l'an|l'annee)\s+avant[- ]derniere?\b|\bl'avant[- ]derniere\s+annee\b", to.year_before_last),
    (r"\b(?:l'an|l'annee|d'annee)\s+(?:derniere?|passee?)\b", to.last_year),
    (r"\b(?:l'an|l'annee|d'annee)\s+en cours\b|\bcette\s+annee(?:[- ]ci)?\b", to.this_year),
    (r"\ble mois\s+(?:dernier|passe)\b", to.last_month),
    (r"\ble mois\s+en cours\b|\bce\s+mois(?:[- ]ci)?\b", to.this_month),
    (r"\bla semaine\s+(?:derniere|passee|en cours)\b|\bcette\s+semaine(?:[- ]ci)?\b", to.week),
    (r"\bavant[- ]hier\b", to.day_before_yesterday),
    (r"\bhier\b", to.yesterday),
    (r"\baujourd'?hui\b", to.this_day),
    (r"\b(?:dans\s+)?les\s+annees\s+(?P<d>(?:19|20)?\d0)\b", to.decade),
    (rf"\b(?:le|en|au|du|pour|de|pendant|durant|courant|d'|annee)\s+(?:le\s+|l'annee\s+|mois\s+de\s+)*(?P<a>{DATE})", to.within),
    (rf"\b(?:en\s+)?(?P<m>{MONTH})\s+(?:dernier|passe)\b", to.named_month),
    (rf"\b(?:en|durant|pendant|au mois d[e'])\s*(?P<m>{MONTH})(?![\w])(?!\s+\d)", to.named_month),
)  # fmt: skip
