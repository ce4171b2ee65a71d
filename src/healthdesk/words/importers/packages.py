"""What the importers say about zips, mails and other files that hold files."""

SENTENCES: dict[str, tuple[str, str]] = {
    "zip-damaged": (
        "The zip {name} is damaged: its list of contents cannot be read. Nothing was taken in; please fetch it again from where it came.",
        "L’archive {name} est endommagée : la liste de son contenu est illisible. Rien n’a été repris ; récupérez-la à nouveau.",
    ),
    "zip-too-many": (
        "The zip {name} says that it holds more files than any health export does. Nothing was taken in. Unpack what you need and "
        "bring those files in.",
        "L’archive {name} annonce plus de fichiers qu’aucun export de santé. Rien n’a été repris. Décompressez ce qu’il vous faut et "
        "reprenez ces fichiers.",
    ),
    "zip-empty": (
        "The zip {name} is empty. Nothing was taken in; please fetch it again from where it came.",
        "L’archive {name} est vide. Rien n’a été repris ; récupérez-la à nouveau.",
    ),
    "zip-overlaps": (
        "The zip {name} is built so that a little becomes endlessly much, as no health export is. Nothing was taken in.",
        "L’archive {name} est construite pour grossir sans fin, ce qu’aucun export de santé ne fait. Rien n’a été repris.",
    ),
    "zip-locked": (
        "The zip {name} is locked in a way that is not opened here. Nothing was taken in. Unpack it with its password and bring in what is inside.",
        "L’archive {name} est protégée d’une façon qui ne s’ouvre pas ici. Rien n’a été repris. Décompressez-la avec son mot de passe et "
        "reprenez son contenu.",
    ),
    "zip-needs-password": (
        "The zip {name} is locked with a password. Nothing was taken in yet: say the password, and it is opened. The password is not kept.",
        "L’archive {name} est protégée par un mot de passe. Rien n’a encore été repris : indiquez-le et elle s’ouvre. Le mot de passe "
        "n’est pas gardé.",
    ),
    "zip-wrong-password": (
        "This is not the password of the zip {name}. Nothing was taken in; please try again, capitals and dashes count.",
        "Ce n’est pas le mot de passe de l’archive {name}. Rien n’a été repris ; réessayez, majuscules et tirets comptent.",
    ),
    "package-too-large": (
        "More than {most} GB, or more files than any health export has, would come out of {name}. Nothing of it was taken in. Unpack it and "
        "bring in what you need.",
        "Plus de {most} Go, ou plus de fichiers qu’aucun export de santé, sortiraient de {name}. Rien n’en a été repris. Décompressez-le et "
        "reprenez ce qu’il vous faut.",
    ),
    # What stays in a package
    "member-of-system": (
        "This file was added by the computer that packed it. It is no record and was left where it is.",
        "Ce fichier a été ajouté par l’ordinateur qui a fait l’archive. Ce n’est pas un document de santé, il y reste.",
    ),
    "member-index": (
        "This is the package’s own list of what it holds. It was left where it is; the documents it lists were taken out.",
        "Ceci est la liste du contenu de l’archive. Elle y reste ; les documents qu’elle nomme en sont sortis.",
    ),
    "member-for-viewing": (
        "This only helps to look at the other files (a style, a script, a start page). It was left where it is.",
        "Ceci ne sert qu’à regarder les autres fichiers (style, script, page d’accueil). Il y reste.",
    ),
    "member-signature": (
        "This only proves that other files are unchanged (a signature or a checksum). It was left where it is.",
        "Ceci ne prouve que l’intégrité d’autres fichiers (signature ou empreinte). Il y reste.",
    ),
    "member-empty": (
        "This file is empty. There was nothing to take out.",
        "Ce fichier est vide. Il n’y avait rien à en sortir.",
    ),
    "member-leads-outside": (
        "The name of this file leads out of the package, as only a trap’s does. It was left where it is.",
        "Le nom de ce fichier mène hors de l’archive, comme seul un piège le fait. Il y reste.",
    ),
    "member-no-file": (
        "This is a link or something else that is no file. It was left where it is.",
        "Ceci est un lien ou autre chose qu’un fichier. Il y reste.",
    ),
    "member-locked": (
        "This file is locked with a password and was left where it is. Unpack it with its password and bring it in by itself.",
        "Ce fichier est protégé par un mot de passe et reste dans l’archive. Sortez-le avec son mot de passe et reprenez-le seul.",
    ),
    "member-twice": (
        "The package holds two files of this name. The first was taken out; this one was left where it is.",
        "L’archive contient deux fichiers de ce nom. Le premier en est sorti ; celui-ci y reste.",
    ),
    "member-damaged": (
        "This file is damaged inside the package and could not be taken out. The others were; please fetch the package again.",
        "Ce fichier est abîmé dans l’archive et n’a pas pu en sortir. Les autres oui ; récupérez l’archive à nouveau.",
    ),
    "member-swells": (
        "This file would become far larger than any record does from so little, as a trap does. It was left where it is.",
        "Ce fichier deviendrait bien plus gros qu’aucun document issu de si peu, comme un piège. Il reste dans l’archive.",
    ),
    "member-too-many": (
        "There are more files in this package than are taken out at once. This one was left where it is.",
        "Cette archive contient plus de fichiers qu’il n’en sort d’un coup. Celui-ci y reste.",
    ),
    # Compressed files, archives, mails
    "package-swells": (
        "{name} would become far larger than any record does from so little, as a trap does. Nothing was taken in.",
        "{name} deviendrait bien plus gros qu’aucun document issu de si peu, comme un piège. Rien n’a été repris.",
    ),
    "compressed-damaged": (
        "The compressed file {name} is damaged or ends too early. Nothing was taken in; please fetch it again from where it came.",
        "Le fichier compressé {name} est abîmé ou s’arrête trop tôt. Rien n’a été repris ; récupérez-le à nouveau à sa source.",
    ),
    "archive-not-opened": (
        "This archive is packed in a way that is not opened here. It is kept whole; unpack it and bring in what is inside.",
        "Cette archive est compressée d’une façon qui ne s’ouvre pas ici. Elle est gardée entière ; décompressez-la et reprenez son "
        "contenu.",
    ),
    "outlook-not-opened": (
        "This is a message file of Outlook. It is kept whole; save it as .eml or save what is attached, and bring that in to read it.",
        "Ceci est un message d’Outlook. Il est gardé entier ; enregistrez-le en .eml, ou ses pièces jointes, et reprenez-les pour les lire.",
    ),
    "mail-too-large": (
        "This mail is too large to be opened. It is kept whole; save what is attached and bring that in.",
        "Ce courriel est trop gros pour être ouvert. Il est gardé entier ; enregistrez ses pièces jointes et reprenez-les.",
    ),
    "mail-tangled": (
        "This mail is built so strangely that it cannot be opened. It is kept whole; save what is attached and bring that in.",
        "Ce courriel est si étrangement construit qu’il ne s’ouvre pas. Il est gardé entier ; enregistrez ses pièces jointes et "
        "reprenez-les.",
    ),
    "mail-locked": (
        "This mail is encrypted for a mail program. It is kept as it came; open it there and save what is attached to read it here.",
        "Ce courriel est chiffré pour une messagerie. Il est gardé tel quel ; ouvrez-le là-bas et enregistrez ses pièces jointes pour les "
        "lire ici.",
    ),
    "mail-decoration": (
        "This small picture only adorns the mail’s text. It stays in the mail, which is kept whole.",
        "Cette petite image ne fait qu’orner le texte du courriel. Elle y reste, et le courriel est gardé entier.",
    ),
}
