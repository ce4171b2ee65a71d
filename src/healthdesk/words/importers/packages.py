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
        "The zip {name} is locked with a password. Nothing was taken in. Unpack it with its password and bring in what is inside.",
        "L’archive {name} est protégée par un mot de passe. Rien n’a été repris. Décompressez-la avec son mot de passe et reprenez son "
        "contenu.",
    ),
    "package-too-large": (
        "More than {most} GB would come out of {name}. Nothing of it was taken in. Unpack it and bring in what you need.",
        "Plus de {most} Go sortiraient de {name}. Rien n’en a été repris. Décompressez-le et reprenez ce qu’il vous faut.",
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
}
