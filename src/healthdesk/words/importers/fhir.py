"""What the importers say about FHIR in every version."""

SENTENCES: dict[str, tuple[str, str]] = {
    # What refuses a file
    "xml-declares-entities": (
        "{name} begins with declarations that health records do not need and that can hide harm. It was not opened and nothing was taken "
        "in; please fetch it again from where it came.",
        "{name} commence par des déclarations dont un dossier de santé n’a pas besoin et qui peuvent cacher un danger. Il n’a pas été ouvert "
        "et rien n’a été repris ; récupérez-le à nouveau à sa source.",
    ),
    "xml-syntax": (
        "{name} is not well written: a bracket, a quotation mark or an end is missing or too many. Nothing was taken in; please fetch it "
        "again from where it came.",
        "{name} est mal écrit : un crochet, un guillemet ou une fin manque ou est en trop. Rien n’a été repris ; récupérez-le à nouveau à sa "
        "source.",
    ),
    "xml-attribute-twice": (
        "{name} says the same thing twice in one place, and it cannot be told which one counts. Nothing was taken in, so that nothing "
        "wrong is shown; please fetch it again from where it came.",
        "{name} dit deux fois la même chose au même endroit, sans qu’on sache laquelle compte. Rien n’a été repris, pour ne rien montrer de "
        "faux ; récupérez-le à nouveau à sa source.",
    ),
    "xml-character": (
        "{name} holds a character that such a file must not hold, as a damaged download does. Nothing was taken in; please fetch it again.",
        "{name} contient un caractère qu’un tel fichier ne peut contenir, comme après un téléchargement abîmé. Rien n’a été repris ; "
        "récupérez-le à nouveau.",
    ),
    "xml-cut-short": (
        "{name} ends in the middle, as a download that broke off does. Nothing was taken in; please fetch it again.",
        "{name} s’arrête au milieu, comme un téléchargement interrompu. Rien n’a été repris ; récupérez-le à nouveau.",
    ),
    "xml-too-deep": (
        "{name} is nested more deeply than any honest record. Nothing was taken in.",
        "{name} est imbriqué plus profondément qu’aucun dossier honnête. Rien n’a été repris.",
    ),
    "fhir-packed-damaged": (
        "The packed file {name} is damaged and cannot be unpacked. Nothing was taken in; please fetch it again from where it came.",
        "Le fichier compressé {name} est abîmé et ne peut être ouvert. Rien n’a été repris ; récupérez-le à nouveau à sa source.",
    ),
    "fhir-too-many-people": (
        "{name} is about {people} people, more than the {most} that can be told apart here: it looks like the export of a practice. Nothing "
        "was taken in. Ask the source for the records of one person.",
        "{name} parle de {people} personnes, plus que les {most} qu’on peut distinguer ici : cela ressemble à l’export d’un cabinet. Rien n’a "
        "été repris. Demandez à la source le dossier d’une seule personne.",
    ),
    # What is worth knowing of a file that was taken in
    "fhir-dstu2": (
        "This file is written in an old version of FHIR (DSTU2). Its records were translated into today’s; the original is kept.",
        "Ce fichier est écrit dans une ancienne version de FHIR (DSTU2). Ses éléments ont été traduits dans l’actuelle ; l’original est gardé.",
    ),
    "fhir-stu3": (
        "This file is written in an older version of FHIR (STU3). Its records were translated into today’s; the original is kept.",
        "Ce fichier est écrit dans une version plus ancienne de FHIR (STU3). Ses éléments ont été traduits dans l’actuelle ; l’original est "
        "gardé.",
    ),
    "fhir-r5": (
        "This file is written in a newer version of FHIR (R5). Its records were translated into the one used here; the original is kept.",
        "Ce fichier est écrit dans une version plus récente de FHIR (R5). Ses éléments ont été traduits dans celle d’ici ; l’original est "
        "gardé.",
    ),
    "fhir-version-unclear": (
        "Two versions of FHIR fit this file, and they mean different things here. The record is kept and shown as uncertain; ask the source "
        "if it matters to you.",
        "Deux versions de FHIR conviennent à ce fichier et disent ici des choses différentes. L’élément est gardé et montré comme incertain ; "
        "demandez à la source si cela compte pour vous.",
    ),
    "fhir-type-kept": (
        "This is a kind of record that the version of FHIR used here does not have. It is kept as it came, with what can be read of it.",
        "C’est un genre d’élément que la version de FHIR utilisée ici n’a pas. Il est gardé tel quel, avec ce qui peut en être lu.",
    ),
    "fhir-nobodys": (
        "This entry does not say whose it is, and the file is about several people. It was given to nobody; the original file is kept whole.",
        "Cet élément ne dit pas de qui il est, et le fichier parle de plusieurs personnes. Il n’a été donné à personne ; le fichier d’origine "
        "est gardé entier.",
    ),
    "fhir-entry-deleted": (
        "The source says that it deleted an entry here. There was nothing to take in.",
        "La source indique ici qu’elle a supprimé un élément. Il n’y avait rien à reprendre.",
    ),
    "fhir-deleted-at-source": (
        "The source deleted this record later. It is kept so that you can see it, and counts for nothing.",
        "La source a supprimé cet élément plus tard. Il est gardé pour que vous puissiez le voir, et ne compte pour rien.",
    ),
    "fhir-letters-garbled": (
        "Some letters here were spoilt before this file was written (é shows as Ã©, for example). They are kept as they are printed, for "
        "nobody can be sure of the right ones.",
        "Certaines lettres étaient déjà abîmées avant l’écriture de ce fichier (é devient Ã©, par exemple). Elles sont gardées telles "
        "quelles, car nul ne peut être sûr des bonnes.",
    ),
}  # fmt: skip
