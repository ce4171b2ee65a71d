"""What the importers say about Apple Health and Health Connect."""

SENTENCES: dict[str, tuple[str, str]] = {
    "apple-without-root": (
        "{name} looks like an export of Apple Health, but its beginning is missing. Nothing was taken in. Please export once more: in the "
        "Health app, tap your picture and choose the export at the very bottom.",
        "{name} ressemble à un export d’Apple Santé, mais son début manque. Rien n’a été repris. Refaites l’export : dans l’app Santé, "
        "touchez votre photo et choisissez l’export tout en bas.",
    ),
    "apple-entities": (
        "{name} tells the computer to fetch or build other things while it is read, which no export of Apple Health does. Nothing "
        "was taken in. Please export once more from the phone itself.",
        "{name} demande à l’ordinateur d’aller chercher ou de fabriquer autre chose pendant la lecture, ce qu’aucun export d’Apple "
        "Santé ne fait. Rien n’a été repris. Refaites l’export depuis le téléphone.",
    ),
    "apple-dtd-repaired": (
        "The phone wrote the description at the top of this export wrongly (iOS 16 does). It says nothing about you; all records were "
        "read without it.",
        "Le téléphone a mal écrit la description en tête de cet export (iOS 16 le fait). Elle ne dit rien de vous ; tout a été lu sans elle.",
    ),
    "apple-control-character": (
        "A character that no text may have stands here. It is left out when this is shown; the original is unchanged.",
        "Un caractère interdit dans un texte se trouve ici. Il est omis à l’affichage ; l’original est inchangé.",
    ),
    "apple-attribute-twice": (
        "The phone wrote the same thing twice here; the second was taken as the end time where that was missing (an error of iOS 16).",
        "Le téléphone a écrit deux fois la même chose ici ; la seconde a servi d’heure de fin là où elle manquait (une erreur d’iOS 16).",
    ),
    "apple-broken-place": (
        "What stands here is damaged and could not be read. Everything before and after it was; the original is kept whole.",
        "Ce qui se trouve ici est abîmé et n’a pas pu être lu. Le reste, avant et après, l’a été ; l’original est gardé entier.",
    ),
    "apple-cut-short": (
        "This export ends in the middle, as a copy that broke off does. What comes before was taken in; to have the rest, export once "
        "more from the phone and bring that in, nothing will be there twice.",
        "Cet export s’arrête au milieu, comme une copie interrompue. Ce qui précède a été repris ; pour avoir le reste, refaites "
        "l’export depuis le téléphone et reprenez-le : rien ne sera en double.",
    ),
    "apple-kept-as-text": (
        "This has no time or no number that could be read. It is kept in its own words and stands in no series.",
        "Ceci n’a ni heure ni nombre lisible. C’est gardé avec ses propres mots et ne figure dans aucune courbe.",
    ),
    "apple-clinical-elsewhere": (
        "A record of a hospital is only named here; the record itself lies in the zip of the export. Bring in the whole zip to have it.",
        "Un élément d’un hôpital n’est que nommé ici ; lui-même se trouve dans le zip de l’export. Reprenez tout le zip pour l’avoir.",
    ),
    "apple-told-twice": (
        "This file says the same as the export beside it, in another way. It is kept inside the zip and was not counted again.",
        "Ce fichier redit autrement ce que dit l’export à côté. Il est gardé dans le zip et n’a pas été compté une seconde fois.",
    ),
    "apple-file-beside": (
        "This file in the zip is none that Apple Health is known to write. It is kept inside the zip and was not read.",
        "Ce fichier du zip n’est pas de ceux qu’Apple Santé écrit d’ordinaire. Il est gardé dans le zip et n’a pas été lu.",
    ),
    "apple-file-damaged": (
        "This file in the zip is damaged or locked and could not be read. The rest of the zip was.",
        "Ce fichier du zip est abîmé ou verrouillé et n’a pas pu être lu. Le reste du zip l’a été.",
    ),
    "health-connect-damaged": (
        "The file {name} looks like an export of Health Connect, but it is damaged. Nothing was taken in. Please export once more "
        "from the phone.",
        "Le fichier {name} ressemble à un export de Health Connect, mais il est abîmé. Rien n’a été repris. Refaites l’export depuis "
        "le téléphone.",
    ),
    "health-connect-table": (
        "Health Connect holds a kind of record here that this program does not read yet. It is kept in the original; the rest was read.",
        "Health Connect contient ici un type d’élément que ce programme ne lit pas encore. Il est gardé dans l’original ; le reste a été lu.",
    ),
    "health-connect-row": (
        "One entry of Health Connect has no time or no number that could be read, and was left out. The original is kept whole.",
        "Une entrée de Health Connect n’a ni heure ni nombre lisible et a été laissée de côté. L’original est gardé entier.",
    ),
}
