"""The fixed sentences of limits, in four languages: short, no diagnosis, no verdict, nothing that delays."""

from healthdesk.domain.knowledge import Emergency

_EMERGENCY = {
    "en": ("Call {numbers} now.", "What you describe can be a medical emergency."),
    "fr": ("Appelez le {numbers} maintenant.", "Ce que vous décrivez peut être une urgence médicale."),
    "de": ("Rufen Sie jetzt {numbers} an.", "Was Sie beschreiben, kann ein medizinischer Notfall sein."),
    "es": ("Llame ahora al {numbers}.", "Lo que describe puede ser una urgencia médica."),
}
# Where the country is unknown, both numbers are given and the country is asked for.
_WHICH_COUNTRY = {
    "en": "What you describe can be a medical emergency: which country are you in?",
    "fr": "Ce que vous décrivez peut être une urgence médicale\u00a0: dans quel pays êtes-vous\u202f?",
    "de": "Was Sie beschreiben, kann ein medizinischer Notfall sein: In welchem Land sind Sie?",
    "es": "Lo que describe puede ser una urgencia médica: ¿en qué país está?",
}
_POISONING = {
    "en": ("Call {numbers} now{poison}.", "What you describe can be a poisoning."),
    "fr": ("Appelez le {numbers} maintenant{poison}.", "Ce que vous décrivez peut être une intoxication."),
    "de": ("Rufen Sie jetzt {numbers}{poison} an.", "Was Sie beschreiben, kann eine Vergiftung sein."),
    "es": ("Llame ahora al {numbers}{poison}.", "Lo que describe puede ser una intoxicación."),
}
_POISON_LINE = {
    "en": ", or the poison line at {poison}",
    "fr": ", ou le centre antipoison au {poison}",
    "de": " oder den Giftnotruf {poison}",
    "es": ", o al centro de información toxicológica en el {poison}",
}
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
    "de": (
        "Danke, dass Sie das schreiben: Sie verdienen es, dass Ihnen jetzt jemand zuhört.",
        "Bitte rufen Sie {crisis} an, zu jeder Zeit.",
        "Wenn Sie gerade in Gefahr sind, rufen Sie {numbers} an.",
    ),
    "es": (
        "Gracias por contarlo: usted merece que alguien le escuche, ahora.",
        "Llame al {crisis}, a cualquier hora.",
        "Si está en peligro en este momento, llame al {numbers}.",
    ),
}
_AT_ANY_HOUR = {"en": ", at any hour", "fr": ", à toute heure", "de": ", zu jeder Zeit", "es": ", a cualquier hora"}
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
    "de": (
        "Danke, dass Sie das schreiben: Der Mensch, um den Sie sich sorgen, verdient es, gehört zu werden, jetzt.",
        "Bitte rufen Sie {crisis} an, zu jeder Zeit, für diesen Menschen oder für sich selbst.",
        "Wenn gerade jemand in Gefahr ist, rufen Sie {numbers} an.",
    ),
    "es": (
        "Gracias por contarlo: la persona que le preocupa merece que la escuchen, ahora.",
        "Llame al {crisis}, a cualquier hora, por esa persona o por usted.",
        "Si alguien está en peligro en este momento, llame al {numbers}.",
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
        "de": (
            "Ich kann nichts dazu raten, wie viel von einem Medikament genommen wird oder ob sich daran etwas ändert.",
            "Bitte fragen Sie den Arzt, der es verordnet hat, oder in der Apotheke, bevor sich etwas ändert.",
        ),
        "es": (
            "No puedo aconsejar sobre cuánto se toma de un medicamento ni sobre ningún cambio.",
            "Pregunte a quien se lo recetó o en la farmacia antes de cambiar nada.",
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
        "de": (
            "Ich kann keine Dosis für ein Kind berechnen.",
            "Bitte fragen Sie in der Apotheke oder beim Kinderarzt, bevor Sie etwas geben.",
        ),
        "es": (
            "No puedo calcular una dosis para un niño.",
            "Pregunte en la farmacia o al pediatra antes de darle nada.",
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
        "de": (
            "Ich kann nicht beurteilen, ob Medikamente zusammenpassen, und ein Irrtum kann schaden.",
            "Bitte fragen Sie zuerst in der Apotheke oder Ihren Arzt, mit der ganzen Liste dessen, was Sie nehmen.",
        ),
        "es": (
            "No puedo juzgar si unos medicamentos van bien juntos, y un error puede hacer daño.",
            "Pregunte antes en la farmacia o a su médico, con la lista completa de lo que toma.",
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
        "de": (
            "Ich kann nicht beurteilen, ob ein Medikament oder eine Behandlung zu Ihnen passt, und ein Irrtum kann schaden.",
            "Bitte fragen Sie zuerst Ihren Arzt oder in der Apotheke.",
        ),
        "es": (
            "No puedo juzgar si un medicamento o un tratamiento le conviene, y un error puede hacer daño.",
            "Pregunte antes a su médico o en la farmacia.",
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
        "de": (
            "Ich kann nicht sagen, dass ein Medikament für einen Menschen auch für einen anderen taugt: Das kann schaden.",
            "Bitte fragen Sie zuerst einen Arzt oder in der Apotheke.",
        ),
        "es": (
            "No puedo decir que el medicamento de una persona sirva para otra: puede hacer daño.",
            "Pregunte antes a un médico o en la farmacia.",
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
        "de": (
            "Ich kann kein Rezept ausstellen oder erneuern: Ich bin Software, kein Arzt.",
            "Bitte wenden Sie sich an Ihren Arzt oder eine Apotheke.",
        ),
        "es": (
            "No puedo hacer ni renovar una receta: soy un programa, no un médico.",
            "Diríjase a su médico o a la farmacia.",
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
        "de": (
            "Ich kann keine Diagnose stellen und keine ausschließen.",
            "Ihr Arzt kann es, mit einer Untersuchung und Ihrer ganzen Vorgeschichte.",
        ),
        "es": (
            "No puedo hacer un diagnóstico ni descartarlo.",
            "Su médico sí puede, con una exploración y toda su historia.",
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
        "de": (
            "Ich kann nicht sagen, wie eine Krankheit verlaufen wird.",
            "Der Arzt, der Sie kennt, kann mit Ihnen darüber sprechen.",
        ),
        "es": (
            "No puedo decir cómo irá una enfermedad.",
            "El médico que le conoce puede hablarlo con usted.",
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
        "de": (
            "Ich kann nicht beurteilen, was das für Ihre Gesundheit bedeutet.",
            "Ihr Arzt kann es.",
        ),
        "es": (
            "No puedo juzgar qué significa esto para su salud.",
            "Su médico sí puede.",
        ),
    },
    "instructions": {
        "en": (
            "I cannot do that: I only show and restate your records, and they stay on this computer.",
        ),
        "fr": (
            "Je ne peux pas faire cela\u00a0: je ne fais que montrer et reformuler vos documents, et ils restent sur cet ordinateur.",
        ),
        "de": (
            "Das kann ich nicht: Ich zeige Ihre Unterlagen nur und gebe sie wieder, und sie bleiben auf diesem Computer.",
        ),
        "es": (
            "No puedo hacer eso: solo muestro y reformulo sus documentos, y se quedan en este ordenador.",
        ),
    },
}  # fmt: skip
_ALSO = {
    "en": "If someone is very unwell now, call {numbers} now.",
    "fr": "Si quelqu’un va très mal en ce moment, appelez le {numbers} maintenant.",
    "de": "Wenn es jemandem jetzt sehr schlecht geht, rufen Sie jetzt {numbers} an.",
    "es": "Si alguien está muy mal en este momento, llame ahora al {numbers}.",
}
_OR = {"en": " or ", "fr": " ou le ", "de": " oder ", "es": " o al "}


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
    texts: tuple[str, ...] = (_CRISIS_OTHER if other else _CRISIS)[language]
    if whom.crisis_hours:
        texts = tuple(text.replace(_AT_ANY_HOUR[language], "") for text in texts)
    return tuple(sentence.format(crisis=crisis, numbers=_numbers(language, whom)) for sentence in texts)


def refer_sentences(topic: str, language: str) -> tuple[str, ...]:
    """That HealthDesk cannot say it, and who can."""
    return _REFER[topic][language]


def also_emergency_sentence(language: str, whom: Emergency) -> str:
    """The emergency number, for a question about a dose that comes with a worrying value."""
    return _ALSO[language].format(numbers=_numbers(language, whom))


def _numbers(language: str, whom: Emergency) -> str:
    return _OR[language].join(number for number in (whom.number, whom.also) if number)
