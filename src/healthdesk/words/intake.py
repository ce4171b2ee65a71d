"""What bringing files in says."""

SENTENCES: dict[str, tuple[str, str]] = {
    "patients-several": (
        "{file} holds records of more than one person. Nothing was taken in, so that nobody’s records mix. "
        "Please ask the sender for a file for each person.",
        "{file} contient les documents de plusieurs personnes. Rien n’a été importé, pour que rien ne se mélange. "
        "Demandez à l’expéditeur un fichier par personne.",
    ),
    "patient-none": (
        "{file} does not say whose it is. Please say for whom it is; it waits, encrypted, until then.",
        "{file} ne dit pas à qui il appartient. Indiquez pour qui il est ; il attend, chiffré, jusque-là.",
    ),
    "patient-differs": (
        "{file} names somebody else than the person you chose. Nothing was taken in. "
        "Please check whose it is, and choose again.",
        "{file} nomme une autre personne que celle que vous avez choisie. Rien n’a été importé. "
        "Vérifiez à qui il appartient, puis choisissez à nouveau.",
    ),
    "patient-named-otherwise": (
        "The file gives another name than the person it was taken in for.",
        "Le fichier donne un autre nom que celui de la personne pour qui il a été importé.",
    ),
    "statement-of-another": (
        "This speaks of somebody whom the file does not describe. It was left out of the records; the original has it.",
        "Ceci concerne une personne que le fichier ne décrit pas. Ce n’a pas été repris ; l’original le contient.",
    ),
    "patient-unsure": (
        "{file} may belong to somebody who is here already. Please say whose it is; it waits, encrypted, until then.",
        "{file} appartient peut-être à quelqu’un qui est déjà ici. Indiquez à qui il est ; il attend, chiffré, jusque-là.",
    ),
    "patient-unknown": (
        "{file} is about somebody who is not here yet. Please choose a person or add one; it waits, encrypted, until then.",
        "{file} concerne quelqu’un qui n’est pas encore ici. Choisissez une personne ou ajoutez-en une ; "
        "il attend, chiffré, jusque-là.",
    ),
    "followed-the-others": (
        "This file names nobody. It was taken in for the one person whom the files it came with are about.",
        "Ce fichier ne nomme personne. Il a été repris pour la seule personne dont parlent les fichiers venus avec lui.",
    ),
    "taken-as-before": (
        "This file names nobody. It comes from a source that you said is this person’s.",
        "Ce fichier ne nomme personne. Il vient d’une source que vous avez attribuée à cette personne.",
    ),
    "named-as-before": (
        "This file gives a name without a birth date. You said before that such a file is this person’s.",
        "Ce fichier donne un nom sans date de naissance. Vous avez déjà dit qu’un tel fichier est à cette personne.",
    ),
    "superseded": (
        "This file was read anew, by a better reader or as you said. What it gave before was replaced.",
        "Ce fichier a été relu, par un meilleur lecteur ou comme vous l’avez indiqué. Ce qu’il avait donné a été remplacé.",
    ),
    "package-opened": (
        "{file} was opened. Files that came out of it, each kept by itself: {count}. The package around them is not kept.",
        "{file} a été ouvert. Fichiers qui en sont sortis, gardés chacun pour soi : {count}. L’emballage n’est pas gardé.",
    ),
    "people-apart": (
        "{file} holds records of several people. Each person’s part is kept by itself, so that nothing mixes: {count}.",
        "{file} contient les documents de plusieurs personnes. La part de chacune est gardée séparément, sans mélange : {count}.",
    ),
    "package-too-deep": (
        "{name} holds files in files in files, deeper than can be opened safely. Nothing of it was taken in. Unpack it and bring in "
        "what is inside.",
        "{name} contient des fichiers dans des fichiers dans des fichiers, trop profondément pour être ouvert sans danger. Rien n’en a "
        "été repris. Décompressez-le et reprenez son contenu.",
    ),
    "new-person-unnamed": (
        "These files do not say a name, so nobody new can be made from them. Please add the person first, then choose them.",
        "Ces fichiers ne donnent aucun nom : personne ne peut être créé à partir d’eux. Ajoutez d’abord la personne, puis choisissez-la.",
    ),
    "file-would-come": (
        "{file}: would come in for {person}. {added} new, {updated} changed, {duplicate} already there, "
        "{linked} also said by another source. Nothing was taken in.",
        "{file} : serait importé pour {person}. {added} nouveaux, {updated} modifiés, {duplicate} déjà présents, "
        "{linked} aussi donnés par une autre source. Rien n’a été importé.",
    ),
    "report-new": ("New: {count}.", "Nouveaux : {count}."),
    "report-changed": (
        "Changed since they last came: {count}. The newest is shown, the ones before are kept.",
        "Modifiés depuis la dernière fois : {count}. Le plus récent est montré, les précédents sont gardés.",
    ),
    "report-known": ("Already there: {count}.", "Déjà présents : {count}."),
    "report-linked": (
        "Said by another source, too: {count}. They are shown once, with all their sources.",
        "Donnés aussi par une autre source : {count}. Ils sont montrés une fois, avec toutes leurs sources.",
    ),
    "report-contradicts": (
        "Said otherwise by another source: {count}. Both are shown side by side; nothing was decided for you.",
        "Contredits par une autre source : {count}. Les deux sont montrés côte à côte ; rien n’a été tranché pour vous.",
    ),
    "report-odd": (
        "Not understood or doubtful: {count}. Each is named with its exact place; the originals hold it all.",
        "Non compris ou douteux : {count}. Chacun est nommé avec son emplacement exact ; les originaux contiennent tout.",
    ),
    "drop-asks": (
        "Waiting for one reply, whose are they? Files: {files}. To see and answer it: healthdesk settle",
        "En attente d’une seule réponse, à qui sont-ils ? Fichiers : {files}. Pour la voir et y répondre : healthdesk settle",
    ),
    "group-asks": (
        "{key}: about {name} {born}, files: {files} (such as {example}).",
        "{key} : au nom de {name} {born}, fichiers : {files} (par exemple {example}).",
    ),
    "group-asks-nobody": (
        "{key}: naming nobody, files: {files} (such as {example}).",
        "{key} : sans nom, fichiers : {files} (par exemple {example}).",
    ),
    "group-answer": (
        "  To answer: healthdesk settle {key}={suggested}",
        "  Pour répondre : healthdesk settle {key}={suggested}",
    ),
    "nothing-waits": ("No file waits for a reply.", "Aucun fichier n’attend de réponse."),
    "reply-unclear": (
        "{reply} is no reply. Please write the group, an equals sign, and a person’s name or the word new.",
        "{reply} n’est pas une réponse. Écrivez le groupe, un signe égal, puis le nom d’une personne ou le mot new.",
    ),
    "file-not-readable": (
        "{file} could not be opened for reading. Nothing was changed. Please check that it is a file you may read.",
        "{file} n’a pas pu être ouvert. Rien n’a été modifié. Vérifiez qu’il s’agit d’un fichier que vous pouvez lire.",
    ),
    "waiting-gone": (
        "This file no longer waits. Please bring it in again.",
        "Ce fichier n’attend plus. Importez-le à nouveau.",
    ),
    "entry-empty": (
        "Please say what it is before keeping it. Nothing was changed.",
        "Indiquez de quoi il s’agit avant de l’enregistrer. Rien n’a été modifié.",
    ),
    "entry-day": (
        "That day could not be understood. Please write it as 2026-03-01. Nothing was changed.",
        "Cette date n’a pas été comprise. Écrivez-la sous la forme 2026-03-01. Rien n’a été modifié.",
    ),
    "entry-value": (
        "A measurement needs a value. Nothing was changed.",
        "Une mesure a besoin d’une valeur. Rien n’a été modifié.",
    ),
    "entry-kind": (
        "This kind of record cannot be written by hand. Nothing was changed.",
        "Ce type de document ne peut pas être saisi à la main. Rien n’a été modifié.",
    ),
    "export-there": (
        "{folder} is there already and is not empty. Nothing was written. Please name a new folder.",
        "{folder} existe déjà et n’est pas vide. Rien n’a été écrit. Indiquez un nouveau dossier.",
    ),
    "export-file-there": (
        "There is a file called {file} already. Nothing was written. Please choose another name.",
        "Un fichier nommé {file} existe déjà. Rien n’a été écrit. Choisissez un autre nom.",
    ),
    "export-not-written": (
        "The export could not be written to {folder}. Please check the disk and the folder, and try again.",
        "L’export n’a pas pu être écrit dans {folder}. Vérifiez le disque et le dossier, puis réessayez.",
    ),
    "export-unknown-form": (
        "There is no export of that form. The forms are fhir, csv, files and all.",
        "Cette forme d’export n’existe pas. Les formes sont fhir, csv, files et all.",
    ),
}
