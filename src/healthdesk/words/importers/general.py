"""What the importers say of files of any kind."""

SENTENCES: dict[str, tuple[str, str]] = {
    # What refuses a file
    "file-empty": (
        "The file {name} is empty. Nothing was taken in; please fetch it again from where it came.",
        "Le fichier {name} est vide. Rien n’a été repris ; récupérez-le à nouveau à sa source.",
    ),
    "file-too-large": (
        "The file {name} has {megabytes} MB, more than the {most} MB that can be read at once. Your records are as they were; "
        "ask the source for a smaller export.",
        "Le fichier {name} pèse {megabytes} Mo, plus que les {most} Mo lisibles d’un coup. Vos dossiers n’ont pas changé ; "
        "demandez à la source un export plus petit.",
    ),
    "file-cut-short": (
        "The file {name} ended before its end while it was being read. Your records are as they were; please bring it in again.",
        "Le fichier {name} s’est arrêté avant sa fin pendant la lecture. Vos dossiers n’ont pas changé ; reprenez-le.",
    ),
    "picture-named-as-records": (
        "{name} is called {ending}, as health records are, but inside it is a picture. Nothing was taken in. If you want to keep the "
        "picture, give it its right ending and bring it in again.",
        "{name} porte la terminaison {ending} des dossiers de santé, mais contient une image. Rien n’a été repris. Pour garder "
        "l’image, donnez-lui sa bonne terminaison et reprenez-la.",
    ),
    "pdf-named-as-records": (
        "{name} is called {ending}, as health records are, but inside it is a PDF. Nothing was taken in. Rename it to .pdf and bring it "
        "in again, and it is kept as a document.",
        "{name} porte la terminaison {ending} des dossiers de santé, mais contient un PDF. Rien n’a été repris. Renommez-le en .pdf et "
        "reprenez-le : il sera gardé comme document.",
    ),
    "name-promises-records": (
        "{name} is called {ending}, as health records are, but what is inside is something else. Nothing was taken in. Please fetch "
        "the file again, or give it its right ending to keep it as a document.",
        "{name} porte la terminaison {ending} des dossiers de santé, mais contient autre chose. Rien n’a été repris. Récupérez-le à "
        "nouveau, ou donnez-lui sa bonne terminaison pour le garder comme document.",
    ),
    "nothing-inside": (
        "{name} is a health record file without a single record in it. Your records are as they were; perhaps the source had nothing "
        "to give yet.",
        "{name} est un fichier de santé sans aucun élément. Vos dossiers n’ont pas changé ; la source n’avait peut-être encore rien "
        "à donner.",
    ),
    "only-server-messages": (
        "{name} holds no records, only a message of the server it came from. Your records are as they were; please ask there again.",
        "{name} ne contient aucun élément, seulement un message du serveur d’origine. Vos dossiers n’ont pas changé ; refaites-y "
        "la demande.",
    ),
    "reader-too-slow": (
        "Reading {name} took too long and was stopped. Your records are as they were; the file may be damaged.",
        "La lecture de {name} prenait trop de temps et a été arrêtée. Vos dossiers n’ont pas changé ; le fichier est peut-être abîmé.",
    ),
    "reader-out-of-memory": (
        "{name} needs more memory than reading may use. Your records are as they were; ask the source for a smaller export.",
        "{name} demande plus de mémoire que la lecture n’en a le droit. Vos dossiers n’ont pas changé ; demandez un export plus petit.",
    ),
    "reader-not-started": (
        "The computer has no room to start another program, which reads files safely. Your records are as they were; close "
        "something and try again.",
        "L’ordinateur n’a plus la place de lancer le programme qui lit les fichiers en sûreté. Vos dossiers n’ont pas changé ; fermez "
        "quelque chose et réessayez.",
    ),
    "reader-ended": (
        "Reading {name} broke off: something in it cannot be read safely. Your records are as they were.",
        "La lecture de {name} s’est interrompue : quelque chose n’y est pas lisible sans danger. Vos dossiers n’ont pas changé.",
    ),
    "reader-misspoke": (
        "Reading {name} gave an answer that cannot be trusted, so nothing was taken in. Your records are as they were.",
        "La lecture de {name} a donné une réponse peu sûre : rien n’a été repris. Vos dossiers n’ont pas changé.",
    ),
    # JSON, as a file or as one entry
    "json-cut-short": (
        "This ends in the middle, as a download that broke off does. Nothing of it was taken in; please fetch it again.",
        "Ceci s’arrête au milieu, comme un téléchargement interrompu. Rien n’en a été repris ; récupérez-le à nouveau.",
    ),
    "json-syntax": (
        "This is not well written: a comma, a bracket or a quotation mark is missing or too many. Nothing of it was taken in; please "
        "fetch it again from where it came.",
        "Ceci est mal écrit : une virgule, une parenthèse ou un guillemet manque ou est en trop. Rien n’en a été repris ; récupérez-le à "
        "nouveau à sa source.",
    ),
    "json-shape": (
        "This is not built as a health record is. Nothing of it was taken in; the rest of your records are as they were.",
        "Ceci n’est pas construit comme un dossier de santé. Rien n’en a été repris ; le reste de vos dossiers n’a pas changé.",
    ),
    "json-duplicate-key": (
        "This says the same thing twice, and it cannot be told which one counts. It was not taken in, so that nothing wrong is shown.",
        "Ceci dit deux fois la même chose, sans qu’on sache laquelle compte. Rien n’en a été repris, pour ne rien montrer de faux.",
    ),
    "json-too-deep": (
        "This is nested more deeply than any honest record. It was not taken in.",
        "Ceci est imbriqué plus profondément qu’aucun dossier honnête. Rien n’en a été repris.",
    ),
    "json-not-utf8": (
        "The letters of this are written in a way that health records do not use (not UTF-8). It was not taken in, so that no name or "
        "word comes out wrong.",
        "Les lettres de ceci sont codées autrement que dans les dossiers de santé (pas en UTF-8). Rien n’en a été repris, pour qu’aucun nom "
        "ni mot ne soit faussé.",
    ),
    "json-surrogate": (
        "This holds half of a letter, which no program can show. It was not taken in.",
        "Ceci contient une moitié de lettre, qu’aucun programme ne peut afficher. Rien n’en a été repris.",
    ),
    "json-number": (
        "This holds a number too long for any measurement. It was not taken in.",
        "Ceci contient un nombre trop long pour une mesure. Rien n’en a été repris.",
    ),
    # What is odd in a file that was taken in
    "entry-unreadable": (
        "One entry is not built as it should be and was left out. The original file is kept whole.",
        "Un élément n’est pas construit comme il devrait et a été laissé de côté. Le fichier d’origine est gardé entier.",
    ),
    "entry-without-resource": (
        "One entry holds nothing but an address. There was nothing to take in.",
        "Un élément ne contient qu’une adresse. Il n’y avait rien à reprendre.",
    ),
    "resource-without-type": (
        "One entry does not say what it is and was left out. The original file is kept whole.",
        "Un élément ne dit pas ce qu’il est et a été laissé de côté. Le fichier d’origine est gardé entier.",
    ),
    "server-message": (
        "The source put a message of its server among the records; it is no record and was left out.",
        "La source a glissé un message de son serveur parmi les éléments ; ce n’en est pas un, il a été laissé de côté.",
    ),
    "date-unreadable": (
        "A date is written in a way that cannot be read. The record is kept, without that date.",
        "Une date est écrite de façon illisible. L’élément est gardé, sans cette date.",
    ),
    "nul-character": (
        "A character that means nothing was found in a text and is left out when it is shown. The original is unchanged.",
        "Un caractère sans signification se trouvait dans un texte ; il est omis à l’affichage. L’original est inchangé.",
    ),
    "other-fhir-version": (
        "This record follows the rules of another version of FHIR than the rest. It is kept and shown as uncertain.",
        "Cet élément suit les règles d’une autre version de FHIR que le reste. Il est gardé et montré comme incertain.",
    ),
    "fhir-version-kept-whole": (
        "This file is written in another version of FHIR than R4. So that nothing is misread, it is kept whole as a document: you can look "
        "at it and search it, but its values do not appear in lists.",
        "Ce fichier est écrit dans une autre version de FHIR que R4. Pour que rien ne soit mal lu, il est gardé entier comme document : vous "
        "pouvez le regarder et y chercher, mais ses valeurs n’apparaissent pas dans les listes.",
    ),
    "kept-not-read": (
        "This file is kept whole as a document. What is inside cannot be turned into single records yet.",
        "Ce fichier est gardé entier comme document. Son contenu ne peut pas encore devenir des éléments séparés.",
    ),
    "attachment-elsewhere": (
        "A document is only named here and lies with the source. Its name is kept; the document itself is not in this file.",
        "Un document n’est que nommé ici et se trouve chez la source. Son nom est gardé ; le document lui-même n’est pas dans ce fichier.",
    ),
    "attachment-broken": (
        "A document inside this record is damaged and cannot be opened. The record itself is kept as it came.",
        "Un document contenu dans cet élément est abîmé et ne s’ouvre pas. L’élément lui-même est gardé tel quel.",
    ),
    "attachment-too-large": (
        "A document inside this record is too large to open. The record itself is kept as it came.",
        "Un document contenu dans cet élément est trop gros pour être ouvert. L’élément lui-même est gardé tel quel.",
    ),
    # Documents and pictures
    "pdf-damaged": (
        "This PDF is damaged and cannot be opened. Its bytes are kept as they came.",
        "Ce PDF est abîmé et ne s’ouvre pas. Ses octets sont gardés tels quels.",
    ),
    "pdf-locked": (
        "This PDF is locked with a password. It is kept as it came; save it without a password to see and search it here.",
        "Ce PDF est protégé par un mot de passe. Il est gardé tel quel ; enregistrez-le sans mot de passe pour le voir et y chercher ici.",
    ),
    "pdf-without-text": (
        "This PDF holds pictures of pages and no letters. It can be looked at, but not searched.",
        "Ce PDF contient des images de pages et aucune lettre. On peut le regarder, mais pas y chercher.",
    ),
    "pdf-read-in-part": (
        "This document is very long: only its beginning can be searched. All of it is kept.",
        "Ce document est très long : seul son début peut être cherché. Il est gardé en entier.",
    ),
    "pdf-too-slow": (
        "The words of this PDF took too long to read and cannot be searched. The document is kept.",
        "Les mots de ce PDF étaient trop longs à lire et ne peuvent être cherchés. Le document est gardé.",
    ),
    "picture-damaged": (
        "This picture is damaged and cannot be shown. Its bytes are kept as they came.",
        "Cette image est abîmée et ne peut être montrée. Ses octets sont gardés tels quels.",
    ),
    "picture-too-large": (
        "This picture has too many pixels to be shown safely. It is kept as it came.",
        "Cette image a trop de pixels pour être montrée sans danger. Elle est gardée telle quelle.",
    ),
    "drawing-ended": (
        "This document could not be drawn safely. It is kept as it came, and you can export it.",
        "Ce document n’a pas pu être dessiné sans danger. Il est gardé tel quel, et vous pouvez l’exporter.",
    ),
    "cannot-be-shown": (
        "This kind of file cannot be drawn here. It is kept as it came, and you can export it.",
        "Ce genre de fichier ne peut être dessiné ici. Il est gardé tel quel, et vous pouvez l’exporter.",
    ),
    # Calendars
    "calendar-unreadable": (
        "This calendar breaks off or is not written as calendars are. Nothing was taken in; please fetch it again from where it came.",
        "Ce calendrier est interrompu ou n’est pas écrit comme un calendrier. Rien n’a été repris ; récupérez-le à nouveau à sa source.",
    ),
    "calendar-whole": (
        "This looks like a whole calendar: every entry in it was read as an appointment. If that was too much, take this import back.",
        "Ceci ressemble à un calendrier entier : chaque entrée a été lue comme un rendez-vous. Si c’était trop, annulez cet import.",
    ),
    "calendar-other-entries": (
        "This calendar also holds tasks or diary entries. They are in the original and were not read as appointments.",
        "Ce calendrier contient aussi des tâches ou des notes. Elles restent dans l’original et n’ont pas été lues comme rendez-vous.",
    ),
    "calendar-repeats-unread": (
        "This entry repeats in a way that was not understood. Only its first time is in the records.",
        "Cette entrée se répète d’une façon qui n’a pas été comprise. Seule la première fois figure dans le dossier.",
    ),
    "calendar-repeats-cut": (
        "This entry repeats for a long time. The first 200 times are in the records.",
        "Cette entrée se répète longtemps. Les 200 premières fois figurent dans le dossier.",
    ),
}  # fmt: skip
