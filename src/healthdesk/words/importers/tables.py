"""What the importers say about CSV files, workbooks, devices and workouts."""

SENTENCES: dict[str, tuple[str, str]] = {
    # Tables kept whole
    "table-needs-mapping": (
        "This table does not say by itself what all its columns mean. It is kept whole as a document and nothing of it was read yet. Say "
        "once what its columns are, and this file and every later one like it can be read.",
        "Ce tableau ne dit pas de lui-même ce que signifient toutes ses colonnes. Il est gardé entier comme document et rien n’en a encore "
        "été lu. Indiquez une fois ce que sont ses colonnes : ce fichier et tous les suivants du même genre pourront être lus.",
    ),
    "table-dates-ambiguous": (
        "The dates of this table can be read in two ways: 03/04 may be 3 April or 4 March, and no row settles it. So that nothing lands on "
        "the wrong day, it is kept whole as a document. Say once which comes first, the day or the month.",
        "Les dates de ce tableau se lisent de deux façons : 03/04 peut être le 3 avril ou le 4 mars, et aucune ligne ne tranche. Pour que "
        "rien ne tombe le mauvais jour, il est gardé entier comme document. Indiquez une fois ce qui vient d’abord, le jour ou le mois.",
    ),
    "table-without-header": (
        "This table has no row that names its columns, so its numbers cannot be told apart. It is kept whole as a document that you can "
        "look at and search.",
        "Ce tableau n’a aucune ligne qui nomme ses colonnes : ses nombres ne se distinguent pas. Il est gardé entier comme document, à "
        "regarder et où chercher.",
    ),
    "table-without-values": (
        "This table has a header and no values under it. It is kept whole as a document; perhaps the device had nothing to give yet.",
        "Ce tableau a un en-tête et aucune valeur dessous. Il est gardé entier comme document ; l’appareil n’avait peut-être encore rien à donner.",
    ),
    "table-too-large": (
        "This table has lines, columns or rows beyond anything that a device writes. It is kept whole as a document and was not read. If "
        "it is a real export, ask its source for a shorter period.",
        "Ce tableau a des lignes ou des colonnes qui dépassent tout ce qu’écrit un appareil. Il est gardé entier comme document et n’a pas été "
        "lu. Si c’est un véritable export, demandez une période plus courte à sa source.",
    ),
    "workbook-locked": (
        "{name} is protected with a password. Your records are as they were; save it without a password and bring it in again.",
        "{name} est protégé par un mot de passe. Vos dossiers n’ont pas changé ; enregistrez-le sans mot de passe et reprenez-le.",
    ),
    "workbook-damaged": (
        "The workbook {name} is damaged and cannot be opened. Your records are as they were; please fetch it again from where it came.",
        "Le classeur {name} est abîmé et ne s’ouvre pas. Vos dossiers n’ont pas changé ; récupérez-le à nouveau à sa source.",
    ),
    # What is odd in a table that was read
    "row-without-date": (
        "This row holds a value and no date that can be read. It was left out of the records, because nobody could tell when it was measured; "
        "the original file is kept whole.",
        "Cette ligne contient une valeur sans date lisible. Elle ne figure pas dans les dossiers, car nul ne saurait dire de quand elle date ; le "
        "fichier d’origine est gardé entier.",
    ),
    "more-of-these": (
        "From here on there are more places like the thousand before; they are not listed one by one. The original file is kept whole.",
        "À partir d’ici, d’autres endroits ressemblent aux mille précédents ; ils ne sont pas énumérés. Le fichier d’origine est gardé entier.",
    ),
    "row-of-sums": (
        "This row is an average or a total that the source worked out. The values themselves were taken in; the sum is only in the original file.",
        "Cette ligne est une moyenne ou un total calculé par la source. Les valeurs elles-mêmes ont été reprises ; la somme n’est que dans le fichier "
        "d’origine.",
    ),
    "result-without-date": (
        "This result has no date that can be read. It is kept, without a date.",
        "Ce résultat n’a pas de date lisible. Il est gardé, sans date.",
    ),
    "rows-without-value": (
        "Some rows hold a time and no value (a device notes such things as a changed clock or an alarm). There was nothing to take in from them; the "
        "original file is kept whole.",
        "Certaines lignes ont une heure et aucune valeur (un appareil note ainsi un changement d’heure ou une alarme). Il n’y avait rien à en reprendre ; le "
        "fichier d’origine est gardé entier.",
    ),
    "columns-not-read": (
        "Some columns of this table are not known to HealthDesk, and what stands in them is only in the original file, which is kept whole.",
        "Certaines colonnes de ce tableau ne sont pas connues de HealthDesk ; leur contenu n’est que dans le fichier d’origine, gardé entier.",
    ),
    "cell-not-a-number": (
        "A word stands where a number should be. It is kept as a remark, word for word, beside the rest of its row.",
        "Un mot se trouve à la place d’un nombre. Il est gardé comme remarque, mot pour mot, avec le reste de sa ligne.",
    ),
    "value-implausible": (
        "This value is beyond what the body or the device can show. It is kept as written and marked as uncertain; perhaps it was a slip of "
        "typing.",
        "Cette valeur dépasse ce que le corps ou l’appareil peut montrer. Elle est gardée telle quelle et marquée comme incertaine ; c’est "
        "peut-être une faute de frappe.",
    ),
    "pressure-implausible": (
        "In this blood pressure the lower number is not below the upper one, which no heart does. It is kept as written and marked as "
        "uncertain; perhaps it was a slip of typing.",
        "Dans cette tension, le chiffre du bas n’est pas inférieur à celui du haut, ce qu’aucun cœur ne fait. Elle est gardée telle quelle et "
        "marquée comme incertaine ; c’est peut-être une faute de frappe.",
    ),
    "unit-not-given": (
        "This value came without its unit: kilograms and pounds look alike here. It is kept as written and marked as uncertain.",
        "Cette valeur est arrivée sans son unité : kilos et livres s’y confondent. Elle est gardée telle quelle et marquée comme incertaine.",
    ),
    "sensor-error-code": (
        "The sensor wrote a number here that stands for a fault and is no glucose value. It was left out.",
        "Le capteur a noté ici un nombre qui signale un défaut et n’est pas une glycémie. Il a été laissé de côté.",
    ),
    # What somebody says of a table
    "mapping-of-another": (
        "What was said of these columns belongs to another table. Nothing was changed; please look at this table again.",
        "Ce qui a été indiqué de ces colonnes appartient à un autre tableau. Rien n’a changé ; regardez à nouveau ce tableau.",
    ),
    "mapping-without-values": (
        "None of these columns is said to hold a value, or there is one of results and none of their names. Nothing was changed; choose at least "
        "one column of values.",
        "Aucune de ces colonnes n’est indiquée comme contenant une valeur, ou il y a des résultats sans leurs noms. Rien n’a changé ; "
        "choisissez au moins une colonne de valeurs.",
    ),
    # Workouts
    "activity-damaged": (
        "{name} is a file of a watch, scale or bike computer, but it is damaged and nothing in it can be read. Your records are as they "
        "were; please export it again.",
        "{name} est un fichier de montre, de balance ou de compteur, mais il est abîmé et rien n’y est lisible. Vos dossiers n’ont pas "
        "changé ; exportez-le à nouveau.",
    ),
    "activity-unsafe": (
        "{name} contains instructions that a workout never has. Nothing was taken in, to be on the safe side.",
        "{name} contient des instructions qu’une séance de sport n’a jamais. Rien n’a été repris, par prudence.",
    ),
    "activity-broken-off": (
        "This file breaks off before its end. What could be read up to there was taken in; the rest is missing.",
        "Ce fichier s’interrompt avant sa fin. Ce qui se lisait jusque-là a été repris ; le reste manque.",
    ),
    "activity-checksum": (
        "The check number at the end of this file does not fit its content, so a part of it may have been changed on the way. What it says was taken "
        "in; compare it with the device if something looks odd.",
        "Le nombre de contrôle à la fin de ce fichier ne correspond pas à son contenu : une partie a pu changer en route. Ce qu’il dit a été "
        "repris ; comparez avec l’appareil si quelque chose paraît étrange.",
    ),
    "activity-without-values": (
        "This file of a watch or bike computer holds settings or a plan, and no workout or measurement. It is kept whole as a document.",
        "Ce fichier de montre ou de compteur contient des réglages ou un projet, et aucune séance ni mesure. Il est gardé entier comme document.",
    ),
    "activity-without-times": (
        "Points of this file have no time, so nobody can tell when they were measured. They were left out of the records; the original file is kept whole.",
        "Des points de ce fichier n’ont pas d’heure : nul ne saurait dire quand ils ont été mesurés. Ils ne figurent pas dans les dossiers ; le fichier "
        "d’origine est gardé entier.",
    ),
    "activity-of-several": (
        "This scale was used by several people, and the file does not say who they are. So that nobody gets another’s weight, it is kept whole "
        "as a document and nothing of it was read.",
        "Cette balance a servi à plusieurs personnes, et le fichier ne dit pas qui elles sont. Pour que personne ne reçoive le poids d’un autre, il "
        "est gardé entier comme document et rien n’en a été lu.",
    ),
}  # fmt: skip
