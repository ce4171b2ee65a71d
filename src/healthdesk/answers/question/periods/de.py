"""German time expressions, folded: no umlauts, or umlauts as two letters."""

from healthdesk.answers.question.periods import rules as to
from healthdesk.answers.question.periods.rules import DATE, MONTH, YEAR, Words, any_of

WORDS = Words(
    counts={
        "ein": 1, "eine": 1, "einem": 1, "einer": 1, "eines": 1, "zwei": 2, "paar": 3, "drei": 3, "einigen": 3, "einige": 3, "mehreren": 3,
        "vier": 4, "funf": 5, "fuenf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwolf": 12, "zwoelf": 12,
        "funfzehn": 15, "fuenfzehn": 15, "achtzehn": 18, "zwanzig": 20, "dreissig": 30, "beiden": 2,
    },
    units=(
        ("tag", "days", 1), ("woche", "days", 7), ("monat", "months", 1), ("halbjahr", "months", 6), ("halb", "months", 6),
        ("quartal", "months", 3), ("vierteljahr", "months", 3), ("jahrzehnt", "months", 120), ("dekade", "months", 120), ("jahr", "months", 12),
    ),
    seasons={
        "fruhling": 3, "fruehling": 3, "fruhjahr": 3, "fruehjahr": 3, "fruhjahrs": 3, "sommer": 6, "sommers": 6, "herbst": 9, "herbstes": 9,
        "winter": 12, "winters": 12,
    },
    since=("seit", "ab", "von"),
    after=("nach",),
    before=("vor", "fruher", "fruehe"),
    singular=frozenset({"woche", "dekade"}),
)  # fmt: skip
_N = rf"(?:\d{{1,3}}|{any_of(WORDS.counts)})"
_UNIT = r"(?:tag(?:en?)?|wochen?|monat(?:en?|s)?|quartal(?:en?|s)?|vierteljahr(?:en?)?|halbjahr(?:en?)?|jahrzehnt(?:en?)?|dekaden?|jahr(?:en?|es)?)"
_SEASON = rf"(?:{any_of(WORDS.seasons)})"
_LAST = r"(?:letzte[nrsm]?|vergangene[nrsm]?|vorige[nrsm]?|zuruckliegenden|zurueckliegenden)"
_THIS = r"(?:diese[nrsm]?|laufende[nrsm]?|aktuelle[nrsm]?)"
_BEFORE_LAST = r"(?:vorletzte[nrsm]?|vorvergangene[nrsm]?)"
_IN = r"(?:in\s+|im\s+|innerhalb\s+|wahrend\s+|waehrend\s+|uber\s+|ueber\s+|fur\s+|fuer\s+|aus\s+|von\s+|binnen\s+|am\s+|zu\s+)?(?:de[rnms]\s+|die\s+|das\s+|meine[nmr]\s+)?"

RULES = to.rules(
    (rf"\b(?:zwischen|von)\s+(?P<a>{MONTH})\s+(?:und|bis)\s+(?P<b>{MONTH}(?:\s+{YEAR})?)", to.months_between),
    (rf"\b(?:zwischen|von|vom)\s+(?:de[mnr]\s+)?(?P<a>{DATE})\s+(?:und|bis)\s+(?:zum\s+|zur\s+)?(?:de[mnr]\s+)?(?P<b>{DATE})", to.between),
    (rf"\b(?P<a>{YEAR})\s+bis\s+(?P<b>{YEAR})\b", to.between),
    (r"\b(?P<n>)(?:vor|seit)\s+(?:etwa\s+|ca\.?\s+|rund\s+|ungefahr\s+)?einem\s+(?P<u>halben)\s+jahr\b", to.half_year),
    (rf"\b{_IN}{_LAST}\s+(?P<u>halbe[ns]?)\s+jahr(?:es)?\b(?P<n>)", to.half_year),
    (rf"\b{_IN}{_LAST}\s+(?P<n>{_N}\s+)(?P<u>{_UNIT})\b", to.window),
    (rf"\b(?:in\s+|innerhalb\s+)(?:de[rn]|von)\s+(?P<n>{_N}\s+){_LAST}\s+(?P<u>{_UNIT})\b", to.window),
    (rf"\b(?:vor|vor etwa|vor ca\.?|vor rund|vor ungefahr|vor circa)\s+(?P<n>{_N})\s+(?P<u>{_UNIT})\b", to.ago),
    (rf"\b(?:seit|innerhalb von|binnen|uber|ueber)\s+(?:den\s+|etwa\s+)?(?P<n>{_N}\s+)(?P<u>{_UNIT})\b", to.window),
    (rf"\b(?:in|innerhalb|wahrend|uber|ueber)\s+de[nr]\s+{_LAST}\s+(?P<n>)(?P<u>tagen?|wochen|monaten?|jahren?|jahre|jahrzehnten)\b", to.window),
    (rf"\b(?P<w>seit|ab|nach|vor|bis|fruher als|frueher als)\s*(?:zum\s+|zur\s+|de[mnr]\s+|ende\s+|anfang\s+|mitte\s+|einschliesslich\s+|im\s+|jahr(?:e)?\s+|in\s+)*(?P<a>{DATE})", to.bound),
    (rf"\b{_IN}{_BEFORE_LAST}\s+(?P<s>{_SEASON})\b", to.season_before_last),
    (rf"\b{_IN}{_LAST}\s+(?P<s>{_SEASON})\b", to.season),
    (rf"\b{_IN}(?P<s>{_SEASON})\s+(?:des\s+jahres\s+|im\s+jahr\s+|von\s+)?(?P<y>{YEAR})\b", to.season),
    (rf"\b(?:im\s+|in\s+diesem\s+|diesen\s+)(?P<s>{_SEASON})\b", to.season),
    (rf"\bseit\s+(?:dem\s+)?{_LAST}\s+jahr\b", to.since_last_year),
    (rf"\b{_IN}{_BEFORE_LAST}\s+jahr(?:es)?\b", to.year_before_last),
    (rf"\b{_IN}{_LAST}\s+jahr(?:es)?\b|\bim\s+vorjahr\b|\bvorjahr\b", to.last_year),
    (rf"\b{_IN}{_THIS}\s+jahr(?:es)?\b|\bheuer\b|\bseit\s+(?:jahresbeginn|anfang des jahres|jahresanfang)\b", to.this_year),
    (rf"\b{_IN}{_LAST}\s+monat(?:s)?\b|\bvormonat\b", to.last_month),
    (rf"\b{_IN}{_THIS}\s+monat(?:s)?\b", to.this_month),
    (rf"\b{_IN}(?:{_LAST}|{_THIS})\s+woche\b", to.week),
    (r"\bvorgestern\b", to.day_before_yesterday),
    (r"\bgestern\b", to.yesterday),
    (r"(?<!mit )(?<!und )(?<!bis )(?<!zu )(?<!als )(?<!gegenuber )\b(?:von\s+)?heute\b(?! noch)", to.this_day),
    (r"\b(?:in\s+den\s+|die\s+|der\s+|den\s+)(?P<d>(?:19|20)?\d0)er(?:n)?(?:\s*-?jahren?)?\b", to.decade),
    (rf"\b(?:am|im|in|zum|vom|von|fur|fuer|aus|jahr|jahre|datiert|um|wahrend)\s+(?:de[mnr]\s+|jahr(?:e|es)?\s+|monat\s+|anfang\s+|mitte\s+|ende\s+)*(?P<a>{DATE})", to.within),
    (rf"\b(?:im\s+)?{_LAST}\s+(?P<m>{MONTH})(?![\w])", to.named_month),
    (rf"\b(?:im|seit)\s+(?P<m>{MONTH})(?![\w])(?!\s+\d)", to.named_month),
)  # fmt: skip
