"""What the importer of clinical documents (CDA) says."""

SENTENCES: dict[str, tuple[str, str]] = {
    # What refuses a file
    "cda-definitions": (
        "{name} brings definitions of its own (a DTD), which no health record needs and which can do harm. Nothing was taken in; please "
        "ask the source for the document without them.",
        "{name} apporte ses propres définitions (une DTD), inutiles à un document de santé et parfois nuisibles. Rien n’a été repris ; "
        "demandez le document sans elles à sa source.",
    ),
    "cda-too-many-parts": (
        "{name} has more parts than can be read at once. Your records are as they were; please ask the source for a document of a "
        "shorter period.",
        "{name} a plus de parties qu’on ne peut en lire d’un coup. Vos dossiers n’ont pas changé ; demandez à la source un document sur "
        "une période plus courte.",
    ),
    "cda-too-deep": (
        "{name} is nested more deeply than any honest document. Nothing was taken in.",
        "{name} est imbriqué plus profondément qu’aucun document honnête. Rien n’a été repris.",
    ),
    # What is odd about a document that was taken in
    "cda-not-well-formed": (
        "This clinical document is broken: its marks do not close as they open. So that nothing is misread, it is kept whole, to look at "
        "and to search, but its values do not appear in lists. Please ask the source to send it again.",
        "Ce document clinique est abîmé : ses balises ne se referment pas comme elles s’ouvrent. Pour que rien ne soit mal lu, il est gardé "
        "entier, à regarder et à chercher, sans que ses valeurs entrent dans les listes. Demandez-le à nouveau à sa source.",
    ),
    "cda-mended": (
        "This document had small faults of writing (a letter that XML does not know, a name not declared). They were set right for "
        "reading; the original is unchanged.",
        "Ce document avait de petites fautes d’écriture (une lettre inconnue de XML, un nom non déclaré). Elles ont été corrigées pour la "
        "lecture ; l’original est inchangé.",
    ),
    "cda-letters-judged": (
        "This document says another alphabet than it is written in. Its letters were read as they are; please look whether names with "
        "accents are right.",
        "Ce document annonce un autre alphabet que le sien. Ses lettres ont été lues telles qu’elles sont ; vérifiez les noms accentués.",
    ),
    "cda-several-patients": (
        "This document names more than one patient, and does not say which statement is about whom.",
        "Ce document nomme plusieurs patients, sans dire de qui parle chaque élément.",
    ),
    "cda-nameless": (
        "An entry does not say what it is about. It is kept as it came, at this place of the original.",
        "Un élément ne dit pas de quoi il parle. Il est gardé tel quel, à cet endroit de l’original.",
    ),
    "cda-entry-unknown": (
        "An entry is of a kind that this program does not know. It stands in the original, and the words of its section were kept.",
        "Un élément est d’un genre que ce programme ne connaît pas. Il est dans l’original, et le texte de sa section a été gardé.",
    ),
    "cda-entry-empty": (
        "An entry holds nothing that could be shown. It stands in the original.",
        "Un élément ne contient rien qui puisse être montré. Il est dans l’original.",
    ),
    "cda-points-elsewhere": (
        "An entry only points at other entries of this document, which stand where they belong.",
        "Un élément ne fait que renvoyer à d’autres éléments de ce document, qui sont à leur place.",
    ),
    "cda-nothing-said": (
        "The source says here that it has nothing to tell. That is no record, and does not mean that there is nothing.",
        "La source dit ici qu’elle n’a rien à indiquer. Ce n’est pas un élément, et cela ne veut pas dire qu’il n’y a rien.",
    ),
    "cda-file-in-value": (
        "A value is a file of its own (a picture, a wave form). It stands in the original; the record says only what it is.",
        "Une valeur est elle-même un fichier (image, tracé). Elle est dans l’original ; l’élément dit seulement ce que c’est.",
    ),
    "cda-packed": (
        "A document inside this one is packed in a way that cannot be opened here. It stands in the original.",
        "Un document contenu dans celui-ci est comprimé d’une façon qui ne s’ouvre pas ici. Il est dans l’original.",
    ),
    "cda-empty-document": (
        "A document is announced here, but nothing is inside. Please ask the source for it.",
        "Un document est annoncé ici, mais il est vide. Demandez-le à sa source.",
    ),
    "cda-picture-missing": (
        "The text shows a picture here that is not in the document.",
        "Le texte montre ici une image qui n’est pas dans le document.",
    ),
}  # fmt: skip
