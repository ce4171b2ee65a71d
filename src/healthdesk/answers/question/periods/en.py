"""English time expressions."""

from healthdesk.answers.question.periods import rules as to
from healthdesk.answers.question.periods.rules import DATE, MONTH, YEAR, Words, any_of

WORDS = Words(
    counts={
        "a": 1, "an": 1, "one": 1, "couple": 2, "two": 2, "three": 3, "few": 3, "several": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "fifteen": 15, "eighteen": 18, "twenty": 20,
    },
    units=(("day", "days", 1), ("week", "days", 7), ("month", "months", 1), ("decade", "months", 120), ("y", "months", 12)),
    seasons={"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12},
    since=("since", "from", "starting", "or later", "or after", "and later", "and after", "onward", "or newer"),
    after=("after",),
    before=("before", "prior", "earlier"),
)  # fmt: skip
_N = rf"(?:\d{{1,3}}|{any_of(WORDS.counts)})(?:\s+of)?"
_UNIT = r"(?:days?|weeks?|months?|years?|yrs?|decades?)"
_SEASON = rf"(?:{any_of(WORDS.seasons)})"

RULES = to.rules(
    (rf"\b(?:between|from)\s*(?P<a>{DATE})\s+(?:and|to|until|till)\s+(?P<b>{DATE})", to.between),
    (rf"\b(?:between|from)\s*(?P<a>{MONTH})\s+(?:and|to|until|till|through)\s+(?P<b>{MONTH}(?:\s+(?:of\s+)?{YEAR})?)", to.months_between),
    (rf"\b(?P<w>from)\s+(?P<a>{DATE})\s+(?:on(?:wards?)?|(?:un)?(?:to|till?|il)\s+(?:now|today|the present|present|date)|up to now|till now)\b", to.bound),
    (rf"\b(?:in\s+|from\s+)?(?P<a>{DATE})\s+(?P<w>(?:or|and) (?:later|after|newer|earlier|before)|onwards?)\b", to.bound),
    (rf"\b(?P<w>since|after|before|prior to|until|till|up to|through|by|starting(?: from| in)?|earlier than)\s*(?:the\s+|year\s+|about\s+)*(?P<a>{DATE})(?:\s+on(?:wards?)?)?", to.bound),
    (rf"\b(?:in\s+|over\s+|during\s+|within\s+|for\s+|of\s+|from\s+)?(?:the\s+|these\s+|this\s+|my\s+)?(?:past|last|previous|recent)\s+(?P<n>{_N}\s+)(?P<u>{_UNIT})\b", to.window),
    (r"\b(?:in|over|during|within|for|of|from)\s+(?:the\s+|this\s+)?(?:past|last|previous)\s+(?P<n>)(?P<u>days?|weeks?|months?|years?|decade)\b", to.window),
    (r"\b(?:the\s+)?past\s+(?P<n>)(?P<u>days?|weeks?|months?|years?|decade)\b", to.window),
    (rf"\b(?:within|over)\s+(?P<n>{_N}\s+)(?P<u>{_UNIT})\b", to.window),
    (rf"\b(?:since|for)\s+(?P<n>{_N}\s+)(?P<u>{_UNIT})\b(?!\s+ago)", to.window),
    (rf"\b(?P<n>{_N})\s+(?P<u>{_UNIT})\s+ago\b", to.ago),
    (rf"\b(?:in\s+the\s+|in\s+|the\s+)?(?P<s>{_SEASON})\s+(?:before last)\b", to.season_before_last),
    (rf"\b(?:in\s+|the\s+)*(?:last)\s+(?P<s>{_SEASON})\b", to.season),
    (rf"\b(?:in\s+|the\s+|of\s+)*(?P<s>{_SEASON})\s+(?:of\s+)?(?P<y>{YEAR})\b", to.season),
    (r"\b(?:in\s+|during\s+)?(?:the\s+)?year\s+before\s+last\b", to.year_before_last),
    (r"\b(?:in\s+|during\s+)?last\s+(?:calendar\s+)?year\b", to.last_year),
    (r"\b(?:in\s+|during\s+)?(?:this|the current)\s+(?:calendar\s+)?year\b", to.this_year),
    (r"\b(?:in\s+|during\s+)?last\s+(?:calendar\s+)?month\b", to.last_month),
    (r"\b(?:in\s+|during\s+)?(?:this|the current)\s+(?:calendar\s+)?month\b", to.this_month),
    (r"\b(?:in\s+|during\s+)?(?:last|this|the current)\s+(?:calendar\s+)?week\b", to.week),
    (r"\bthe\s+day\s+before\s+yesterday\b", to.day_before_yesterday),
    (r"\byesterday\b", to.yesterday),
    (r"\btoday\b", to.this_day),
    (r"\b(?:in\s+the\s+|the\s+|during the\s+)(?P<d>(?:19|20)?\d0)'?s\b", to.decade),
    (rf"\b(?:on|in|during|at|for|of|as of|around|dated|from|year)\s+(?:the\s+|year\s+)*(?P<a>{DATE})", to.within),
    (rf"\b(?:last\s+(?P<m>{MONTH})\b(?!\s+\d))", to.named_month),
    (rf"\b(?:in|during|over)\s*(?P<m>{MONTH})(?![\w])(?!\s+\d)", to.named_month),
)  # fmt: skip
