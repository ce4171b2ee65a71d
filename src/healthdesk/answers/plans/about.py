"""Plans that no record answers: about the program, general explanations, and advice that is a professional's."""

import re

from healthdesk.answers.plans import verbs
from healthdesk.answers.plans.about_words import ABOUT
from healthdesk.answers.question.cards import card_in, cards
from healthdesk.answers.question.reading import Reading
from healthdesk.answers.question.tokens import fold
from healthdesk.domain import knowledge
from healthdesk.domain.answers import Step

_ABOUT = tuple(
    (topic, re.compile(pattern))
    for topic, pattern in (
        ("injection", (r"\b(?:ignore|disregard|forget|oublie\w*|ignore[rz]?)\b.{0,40}\b(?:instruction|rule|prompt|consigne|regle|previous|precedent|above|everything)|system prompt|developer mode|jailbreak|"
         r"\bpretend (?:to be|you)|\bact as (?:a|my|if)|you are now|tu es maintenant|fais semblant|https?://|\bupload\b|\bsend (?:my|the|all|this|it|them|her|his)\b|\bemail (?:my|the|this|it)\b|envo[iy]\w*|transmets|"
         r"\bpost (?:my|the) |\bdelete (?:all|my|the|every)|\berase (?:all|my|the)|efface|supprime|\breveal your|\bprint your|your instructions|tes instructions|tes consignes|prompt systeme|password|mot de passe|passphrase|api key")),
        ("prescribe", r"\b(?:write|give|make|issue|renew|prescribe)\b.{0,25}\b(?:prescription|script|sick note|certificate)\b|\bprescribe me\b|(?:donne|fais|redige|ecris|prescri[st]|renouvel\w*)\b.{0,30}\b(?:ordonnance|arret de travail|certificat)|prescris[- ]moi"),
        ("doctor", (r"\bare you (?:a |an |my |really )?(?:real |actual |human |medical )?(?:doctor|physician|human|nurse|person|robot|bot|machine|computer|real|ai|an ai|clinician|professional|pharmacist|chatgpt|gpt|software|program|app)|am i (?:talking|speaking|chatting) (?:to|with)|"
         r"es[- ]tu (?:un |une |mon |vraiment )*(?:medecin|docteur|humain|robot|ia|intelligence|machine|vrai|infirmi|personne|professionnel|pharmacien|logiciel|programme)|etes[- ]vous (?:un |une |mon |vraiment )*(?:medecin|docteur|humain|robot|ia|machine|infirmi|personne|professionnel|logiciel)|est[- ]ce que je parle a|(?:je )?parle[- ](?:t[- ])?a (?:un|une)|tu es (?:un|une) (?:medecin|docteur|humain|robot|ia|machine)|vous etes (?:un|une) (?:medecin|docteur|humain|robot|ia|machine)")),
        ("trust", (r"\b(?:can|should|could) i (?:trust|rely on|believe) (?:you|this|it|the (?:app|answers?))|how (?:accurate|reliable|trustworthy) (?:are|is) (?:you|this|it|the app|your)|do you (?:ever )?(?:make mistakes|get things wrong|hallucinate|make things up|lie)|are you (?:always )?(?:right|accurate|reliable|sure|certain|safe)|can you be wrong|"
         r"(?:te|vous|lui) faire confiance|fiable|tu te trompes|vous trompe[rz]|tu peux te tromper|peux[- ]tu te tromper|pouvez[- ]vous vous tromper|replace my doctor|remplace\w* (?:un |mon |le )?medecin")),
        ("privacy", (r"\b(?:where|who)\b.{0,30}\b(?:my )?(?:data|records|information)\b.{0,25}\b(?:go|goes|stored|kept|see|sees|sent|access)|(?:are|is) my (?:data|records|information)\b.{0,30}\b(?:private|safe|secure|shared|sold|encrypted|sent)|who (?:can|could|else can) (?:see|read|access)|do you (?:share|sell|send|store|keep|upload)|\bprivacy\b|leaves? (?:this|my|the) (?:computer|machine|device|pc|laptop)|confidentialite|"
         r"ou (?:sont|vont|est) (?:stocke|mes donnees|mes documents|conserve)\w*|mes donnees|qui (?:peut|a) (?:voir|lire|acces)|(?:internet|network|cloud|online|en ligne|reseau)\b.{0,30}\?|connected to the internet|partag\w+ mes")),
        ("purpose", r"\bintended (?:use|purpose)|medical device|what are you (?:not )?(?:for|meant for|intended for)\b|es[- ]tu destine|etes[- ]vous destine|usage prevu|dispositif medical|zweckbestimmung|wofur (?:bist du|ist healthdesk|sind sie|ist das programm) (?:gedacht|da|bestimmt)|medizinprodukt|uso previsto|finalidad prevista|para que sirves?(?: healthdesk)?\??$|producto sanitario"),
        ("capabilities", r"what can you (?:do|help|answer|tell)|how (?:do|does|can) (?:you|this|the app) (?:work|help)|what (?:can|should|could) i ask(?: you| here)?\s*\??$|\bwho are you|what are you\b|qui es[- ]tu|qui etes[- ]vous|que (?:peux|sais)[- ]tu faire|que pouvez[- ]vous|comment (?:ca|tu|cela) (?:marche|fonctionne)|a quoi sers[- ]tu|what is healthdesk|c'est quoi healthdesk|qu'est[- ]ce que healthdesk|how do you know|where do you get|what is this (?:app|program)|\bhelp me$|^help$|^aide$|what model|quel modele|which (?:ai|model)|who (?:made|built|created) you|qui t'a (?:cree|fait)"),
    )
)  # fmt: skip
_PAPER = ("sortie", "discharge", "report", "letter", "note", "rapport", "rendu", "lettre", "summary")
_RECORD_WORDS = ("latest", "previous", "first", "max", "min", "mean", "count", "when", "where", "who", "last_two")


def about(reading: Reading) -> tuple[Step, ...]:
    """Questions about the program, and requests that it cannot or must not follow."""
    text = fold(reading.question)
    for topic, pattern in (*_ABOUT, *ABOUT):
        if pattern.search(text) and not (topic == "prescribe" and reading.has("ever")):
            return (verbs.step(reading, verbs.ABOUT, topic=topic),)
    return ()


def referral(reading: Reading) -> tuple[Step, ...]:
    """Advice asked for in a way that `limits` left to the plan: the record is shown, the decision is a professional's."""
    prepares = reading.has("summary") and reading.word("ask", "tell", "bring", "mention")
    paper = reading.word(*_PAPER) and reading.word(
        "say", "recommend", "mention", "dit", "conseille", "according", "selon"
    )
    if (
        paper
        or reading.has("allergies")
        or not reading.has("advice")
        or prepares
        or (reading.claimed and reading.span("measure"))
    ):
        return ()
    span = reading.span("own-medication", "ingredient", "class")
    if span and not reading.has("allergies", "count"):
        key = span.key("own-medication", "ingredient", "class")
        return (verbs.step(reading, verbs.REFER, key, span.words, kind="medication"),)
    if reading.span("measure") or reading.has(*_RECORD_WORDS):
        return ()
    if (card := card_in(reading)) and not cards()[card].about.startswith("procedure:"):
        return (verbs.step(reading, verbs.EXPLAIN, card),)
    condition = reading.span("own-condition", "condition")
    if condition:
        key = condition.key("own-condition", "condition")
        return (verbs.step(reading, verbs.REFER, key, condition.words, kind="condition"),)
    named = reading.rest or reading.spans or reading.has("meds", "tests", "vaccines", "procedures")
    return (verbs.step(reading, verbs.REFER),) if named else (Step(verbs.CLARIFY),)


def explanation(reading: Reading) -> tuple[Step, ...]:
    """A term explained in general words: asked without "my" and without wanting a value of one's own."""
    general = reading.word("normal", "adult", "healthy", "people", "adulte", "usual") and not reading.has(
        "first_person", "third_person"
    )
    how = reading.stems[:2] in (("how", "do"), ("how", "should"), ("how", "to")) or reading.stems[:1] == ("comment",)
    how = how or (reading.language in ("de", "es") and reading.text.startswith(("how do i", "how does")))
    own = reading.has("first_person", "third_person") and not how
    asks = reading.has("define", "explain") or general or how
    if not asks or reading.has(
        "count",
        "when",
        "where",
        "who",
        "latest",
        "previous",
        "first",
        "max",
        "min",
        "mean",
        "trend",
        "dose",
        "last_two",
    ):
        return ()
    if reading.has("history") and not reading.has("define"):
        return ()
    # Why this person takes a medicine stands in the record.
    taken = own and reading.has("why") and reading.span("ingredient", "own-medication") is not None
    if taken or (own and not _asks_to_define(reading)):
        return ()
    card = card_in(reading) or _class_card(reading)
    if card:
        return (verbs.step(reading, verbs.EXPLAIN, card),)
    span = reading.span("measure", "ingredient", "class", "condition", "procedure", "panel", "vaccine")
    if span and _asks_meaning(reading) and (reading.has("define") or general):
        return (
            verbs.step(
                reading,
                verbs.EXPLAIN,
                "",
                span.words,
                of=span.key("measure", "panel", "class", "ingredient", "condition", "procedure", "vaccine"),
            ),
        )
    return ()


def _class_card(reading: Reading) -> str:
    """The card of the class of a medicine that has none of its own."""
    span = reading.span("ingredient")
    if span is None:
        return ""
    keys = {card.about: card.key for card in cards().values()}
    return next(
        (keys[f"class:{one}"] for one in knowledge.classes_of(span.key("ingredient")) if f"class:{one}" in keys), ""
    )


def _pattern_text(reading: Reading) -> str:
    """The question as the patterns read it: as typed in English and French, small words put into English elsewhere."""
    return fold(reading.question) if reading.language in ("en", "fr") else reading.text


def _asks_to_define(reading: Reading) -> bool:
    """Whether a question with "my" in it still asks what a word means."""
    return (
        re.search(
            r"\bmeans?\b(?! (?:of|value|blood|systolic))|\bmeaning|\bexplain|\bdefin|stands? for|plain (?:words|english|terms)|simple (?:words|terms)|c'?est quoi (?!m)|veut dire|veulent dire|signifi|expliqu|a quoi ser",
            _pattern_text(reading),
        )
        is not None
        and not reading.period.bounded
    )


def _asks_meaning(reading: Reading) -> bool:
    text = _pattern_text(reading)
    return (
        re.search(
            r"\bmean(?:s|ing)?\b(?! (?:of|value|blood|systolic|weight|hba1c))|\bexplain|\bdefin|stands? for|plain (?:words|english|terms)|simple (?:words|terms)|what (?:is|are|'s) (?:a|an)\b|what(?:'s| is| are) [\w -]{2,40}\??$|c'?est quoi|qu'?est[- ]ce qu|veut dire|veulent dire|signifi|expliqu|a quoi ser|difference between|difference entre|how does|comment (?:fonctionne|marche)|what does|que mesure|how do i|how to|how should|comment (?:mesurer|prendre|faire|bien)",
            text,
        )
        is not None
    )
