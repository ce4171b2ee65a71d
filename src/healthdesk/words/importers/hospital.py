"""What the importers say about HL7 v2, health cards, DICOM and genomes."""

SENTENCES: dict[str, tuple[str, str]] = {
    # HL7 v2
    "hl7-several-people": (
        "This file holds messages about several people. Each person’s messages were taken in by themselves, so that nobody’s records are "
        "mixed with anyone else’s.",
        "Ce fichier contient des messages sur plusieurs personnes. Les messages de chacune ont été repris séparément, pour ne mélanger les "
        "dossiers de personne.",
    ),
    "hl7-in-pieces": (
        "This file is long and was taken in piece by piece. Nothing of it was left out.",
        "Ce fichier est long et a été repris morceau par morceau. Rien n’en a été laissé de côté.",
    ),
    "hl7-read-in-part": (
        "This file has more lines than can be read at once. What stands from here on was not taken in; the original file is kept whole. "
        "Ask the source for a smaller export.",
        "Ce fichier a plus de lignes qu’on n’en peut lire d’un coup. Ce qui suit n’a pas été repris ; le fichier d’origine est gardé "
        "entier. Demandez à la source un export plus petit.",
    ),
    "hl7-nothing-stated": (
        "These messages state nothing about a person’s health (they may be acknowledgements or settings between machines). The file is kept "
        "whole as a document.",
        "Ces messages ne disent rien de la santé d’une personne (ce sont peut-être des accusés de réception ou des réglages entre machines). "
        "Le fichier est gardé entier comme document.",
    ),
    "hl7-nobody": (
        "This message does not say whom it is about. Please check that it belongs to the person you chose.",
        "Ce message ne dit pas de qui il parle. Vérifiez qu’il concerne bien la personne choisie.",
    ),
    "hl7-test-message": (
        "The sender marked this message as a test or for training. What it says may be made up; look at it before you rely on it.",
        "L’expéditeur a marqué ce message comme un test ou un exercice. Son contenu est peut-être inventé ; regardez-le avant de vous y fier.",
    ),
    "hl7-line-outside": (
        "A line stands outside of any message and was left out. The original file is kept whole.",
        "Une ligne se trouve hors de tout message et a été laissée de côté. Le fichier d’origine est gardé entier.",
    ),
    "hl7-line-broken": (
        "A text was broken into several lines by the sender; they were put together again.",
        "Un texte avait été coupé en plusieurs lignes par l’expéditeur ; elles ont été recollées.",
    ),
    "hl7-letters-unsure": (
        "The letters of this line are not written in the alphabet that the sender announces. Accents and special letters may be wrong; the "
        "original is kept.",
        "Les lettres de cette ligne ne sont pas codées comme l’expéditeur l’annonce. Des accents ou lettres spéciales peuvent être faux ; "
        "l’original est gardé.",
    ),
    "hl7-segment-unread": (
        "This line of the message is about things around care (billing, guarantors, consents, staff) or is of a rare kind. It did not become a "
        "record; the original file keeps it.",
        "Cette ligne du message concerne l’entourage des soins (facturation, garants, consentements, personnel) ou est d’un genre rare. Elle "
        "n’est pas devenue un élément ; le fichier d’origine la garde.",
    ),
    "hl7-own-segment": (
        "This line follows the sender’s own rules, which are not public. It did not become a record; the original file keeps it.",
        "Cette ligne suit les règles propres à l’expéditeur, qui ne sont pas publiques. Elle n’est pas devenue un élément ; le fichier "
        "d’origine la garde.",
    ),
    "hl7-merged-elsewhere": (
        "The sender says that it has joined two of its files about one person. Here nothing was joined; look whether both belong to the same "
        "person.",
        "L’expéditeur dit avoir réuni deux de ses dossiers sur une personne. Ici rien n’a été réuni ; vérifiez que les deux concernent la même "
        "personne.",
    ),
    "hl7-visit-undated": (
        "The message names a ward or a visit without saying when. It did not become a visit of its own.",
        "Le message nomme un service ou une visite sans dire quand. Cela n’est pas devenu une visite à part.",
    ),
    "hl7-no-value": (
        "The sender gave no value for this result. It is listed without one; remarks beside it are kept.",
        "L’expéditeur n’a donné aucune valeur pour ce résultat. Il figure sans valeur ; les remarques qui l’accompagnent sont gardées.",
    ),
    "hl7-repeated-value": (
        "The sender gave several values for one result without saying why. All of them are kept, each as a result of its own.",
        "L’expéditeur a donné plusieurs valeurs pour un résultat sans dire pourquoi. Toutes sont gardées, chacune comme un résultat à part.",
    ),
    "hl7-number-as-text": (
        "The sender announced a number, but what stands there is not plainly one. It is kept as text, word for word, and is not drawn in any "
        "curve.",
        "L’expéditeur annonçait un nombre, mais ce qui s’y trouve n’en est pas clairement un. Il est gardé comme texte, mot pour mot, et "
        "n’entre dans aucune courbe.",
    ),
    "hl7-type-unknown": (
        "This value is of a kind that is not known here. It is kept as text, word for word.",
        "Cette valeur est d’un genre inconnu ici. Elle est gardée comme texte, mot pour mot.",
    ),
    "hl7-document-without-text": (
        "The message announces a document but does not hold it. Its title is kept; ask the source for the document itself.",
        "Le message annonce un document sans le contenir. Son titre est gardé ; demandez le document lui-même à la source.",
    ),
    "hl7-reaction-as-remark": (
        "A reaction after this vaccine was reported. It is kept as a remark on the vaccination.",
        "Une réaction après ce vaccin a été signalée. Elle est gardée comme remarque sur la vaccination.",
    ),
}
