"""The fixed sentences of limits, in English and French: short, no diagnosis, no verdict, nothing that delays."""

from healthdesk.domain.knowledge import Emergency

_EMERGENCY = {
    "en": ("Call {numbers} now.", "What you describe can be a medical emergency."),
    "fr": ("Appelez le {numbers} maintenant.", "Ce que vous décrivez peut être une urgence médicale."),
}
# Where the country is unknown, both numbers are given and the country is asked for.
_WHICH_COUNTRY = {
    "en": "What you describe can be a medical emergency: which country are you in?",
    "fr": "Ce que vous décrivez peut être une urgence médicale\u00a0: dans quel pays êtes-vous\u202f?",
}
_POISONING = {
    "en": ("Call {numbers} now{poison}.", "What you describe can be a poisoning."),
    "fr": ("Appelez le {numbers} maintenant{poison}.", "Ce que vous décrivez peut être une intoxication."),
}
_POISON_LINE = {"en": ", or the poison line at {poison}", "fr": ", ou le centre antipoison au {poison}"}
_CRISIS = {
    "en": (
        "Thank you for saying this: you deserve to be heard by a person, now.",
        "Please call {crisis}, at any hour.",
        "If you are in danger right now, call {numbers}.",
    ),
    "fr": (
        "Merci de l’avoir écrit\u00a0: vous méritez d’être entendu par quelqu’un, maintenant.",
        "Appelez le {crisis}, à toute heure.",
        "Si vous êtes en danger en ce moment, appelez le {numbers}.",
    ),
}
_CRISIS_OTHER = {
    "en": (
        "Thank you for saying this: the person you worry about deserves to be heard, now.",
        "Please call {crisis}, at any hour, for them or for yourself.",
        "If anyone is in danger right now, call {numbers}.",
    ),
    "fr": (
        "Merci de l’avoir écrit\u00a0: la personne qui vous inquiète mérite d’être entendue, maintenant.",
        "Appelez le {crisis}, à toute heure, pour elle ou pour vous.",
        "Si quelqu’un est en danger en ce moment, appelez le {numbers}.",
    ),
}
_REFER: dict[str, dict[str, tuple[str, ...]]] = {
    "dose": {
        "en": (
            "I cannot advise on how much of a medicine is taken, or on any change to it.",
            "Please ask the doctor who prescribed it, or a pharmacist, before anything changes.",
        ),
        "fr": (
            "Je ne peux pas donner de conseil sur la dose d’un médicament, ni sur un changement de traitement.",
            "Demandez au médecin qui l’a prescrit ou à un pharmacien, avant tout changement.",
        ),
    },
    "child-dose": {
        "en": (
            "I cannot work out a dose for a child.",
            "Please ask a pharmacist or the child’s doctor before giving anything.",
        ),
        "fr": (
            "Je ne peux pas calculer une dose pour un enfant.",
            "Demandez à un pharmacien ou au médecin de l’enfant avant de donner quoi que ce soit.",
        ),
    },
    "interaction": {
        "en": (
            "I cannot judge whether medicines go together, and a wrong guess can cause harm.",
            "Please ask a pharmacist or your doctor first, with the whole list of what you take.",
        ),
        "fr": (
            "Je ne peux pas juger si des médicaments vont ensemble, et une erreur peut faire du mal.",
            "Demandez d’abord à un pharmacien ou à votre médecin, avec la liste complète de vos traitements.",
        ),
    },
    "treatment": {
        "en": (
            "I cannot judge whether a medicine or a treatment suits you, and a wrong guess can cause harm.",
            "Please ask your doctor or a pharmacist first.",
        ),
        "fr": (
            "Je ne peux pas juger si un médicament ou un traitement vous convient, et une erreur peut faire du mal.",
            "Demandez d’abord à votre médecin ou à un pharmacien.",
        ),
    },
    "sharing": {
        "en": (
            "I cannot say that a medicine meant for one person may be used by another: it can cause harm.",
            "Please ask a doctor or a pharmacist first.",
        ),
        "fr": (
            "Je ne peux pas dire qu’un médicament prescrit à une personne convient à une autre\u00a0: cela peut faire du mal.",
            "Demandez d’abord à un médecin ou à un pharmacien.",
        ),
    },
    "prescribe": {
        "en": (
            "I cannot write or renew a prescription: I am software, not a doctor.",
            "Please ask your doctor or a pharmacist.",
        ),
        "fr": (
            "Je ne peux pas rédiger ni renouveler une ordonnance\u00a0: je suis un logiciel, pas un médecin.",
            "Adressez-vous à votre médecin ou à un pharmacien.",
        ),
    },
    "diagnosis": {
        "en": (
            "I cannot make a diagnosis or rule one out.",
            "Your doctor can, with an examination and your whole history.",
        ),
        "fr": (
            "Je ne peux ni poser un diagnostic ni en écarter un.",
            "Votre médecin le peut, avec un examen et toute votre histoire.",
        ),
    },
    "prognosis": {
        "en": (
            "I cannot say how an illness will go.",
            "The doctor who knows you can talk that through with you.",
        ),
        "fr": (
            "Je ne peux pas dire comment une maladie évoluera.",
            "Le médecin qui vous suit peut en parler avec vous.",
        ),
    },
    "reassurance": {
        "en": (
            "I cannot judge what this means for your health.",
            "Your doctor can.",
        ),
        "fr": (
            "Je ne peux pas juger ce que cela signifie pour votre santé.",
            "Votre médecin le peut.",
        ),
    },
    "instructions": {
        "en": (
            "I cannot do that: I only show and restate your records, and they stay on this computer.",
        ),
        "fr": (
            "Je ne peux pas faire cela\u00a0: je ne fais que montrer et reformuler vos documents, et ils restent sur cet ordinateur.",
        ),
    },
}  # fmt: skip
_ALSO = {
    "en": "If someone is very unwell now, call {numbers} now.",
    "fr": "Si quelqu’un va très mal en ce moment, appelez le {numbers} maintenant.",
}
_OR = {"en": " or ", "fr": " ou le "}


def emergency_sentences(language: str, whom: Emergency) -> tuple[str, ...]:
    """The emergency number, then one sentence why."""
    call, why = _EMERGENCY[language]
    return call.format(numbers=_numbers(language, whom)), why if whom.country else _WHICH_COUNTRY[language]


def poisoning_sentences(language: str, whom: Emergency) -> tuple[str, ...]:
    """The emergency number and the poison line where there is one."""
    line = _POISON_LINE[language].format(poison=whom.poison) if whom.poison else ""
    return tuple(s.format(numbers=_numbers(language, whom), poison=line) for s in _POISONING[language])


def crisis_sentences(language: str, whom: Emergency, *, other: bool = False) -> tuple[str, ...]:
    """A human sentence, the crisis line, and the emergency number; `other` when somebody else is in despair."""
    crisis = whom.crisis or _numbers(language, whom)
    if whom.crisis and whom.crisis_name != whom.crisis and whom.crisis not in whom.crisis_name:
        crisis = f"{whom.crisis} ({whom.crisis_name})"
    if whom.country in ("US", "CA") and language == "en":
        crisis = f"or text {crisis}"
    texts = (_CRISIS_OTHER if other else _CRISIS)[language]
    return tuple(sentence.format(crisis=crisis, numbers=_numbers(language, whom)) for sentence in texts)


def refer_sentences(topic: str, language: str) -> tuple[str, ...]:
    """That HealthDesk cannot say it, and who can."""
    return _REFER[topic][language]


def also_emergency_sentence(language: str, whom: Emergency) -> str:
    """The emergency number, for a question about a dose that comes with a worrying value."""
    return _ALSO[language].format(numbers=_numbers(language, whom))


def _numbers(language: str, whom: Emergency) -> str:
    return _OR[language].join(number for number in (whom.number, whom.also) if number)
