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
}
