"""What the vault room says."""

SENTENCES: dict[str, tuple[str, str]] = {
    # Opening
    "vault-none": (
        "There is no vault in {folder}. Check the folder, or make a vault there.",
        "Il n’y a pas de coffre dans {folder}. Vérifiez le dossier, ou créez-y un coffre.",
    ),
    "vault-already-there": (
        "There already is a vault in {folder}, and it was left as it is. Choose another folder, or open that one.",
        "Il y a déjà un coffre dans {folder} ; il n’a pas été touché. Choisissez un autre dossier, ou ouvrez celui-ci.",
    ),
    "vault-held": (
        "This vault is open in another HealthDesk (process {process} on {host}). Close it there first; nothing was changed.",
        "Ce coffre est ouvert dans un autre HealthDesk (processus {process} sur {host}). Fermez-le d’abord là-bas ; "
        "rien n’a été modifié.",
    ),
    "vault-locked": (
        "The vault is locked. Unlock it to go on; everything written before is safe.",
        "Le coffre est verrouillé. Déverrouillez-le pour continuer ; tout ce qui était écrit est en sûreté.",
    ),
    "vault-newer": (
        "{file} was written by a newer HealthDesk. It was not touched. Update HealthDesk to open it.",
        "{file} a été écrit par un HealthDesk plus récent. Il n’a pas été touché. Mettez HealthDesk à jour pour l’ouvrir.",
    ),
    "vault-busy": (
        "{file} is in use by something that does not let go. Your records are as they were; try again in a moment.",
        "{file} est occupé et ne se libère pas. Vos documents sont intacts ; réessayez dans un instant.",
    ),
    "wrong-passphrase": (
        "This passphrase does not open the vault. Nothing was changed. Try again, or use your recovery code.",
        "Cette phrase de passe n’ouvre pas le coffre. Rien n’a été modifié. Réessayez, ou utilisez votre code de secours.",
    ),
    "wrong-recovery-code": (
        "This recovery code is well written, but it is not one of this vault; a newer code may have replaced it.",
        "Ce code de secours est bien formé, mais il n’est pas de ce coffre ; un code plus récent l’a peut-être remplacé.",
    ),
    "passphrase-empty": (
        "A passphrase needs at least one letter. Nothing was changed.",
        "Une phrase de passe doit contenir au moins une lettre. Rien n’a été modifié.",
    ),
    "memory-short": (
        "There is not enough free memory to check the passphrase ({megabytes} MB are needed). Close other programs and "
        "try again; nothing was changed.",
        "La mémoire libre ne suffit pas pour vérifier la phrase de passe (il faut {megabytes} Mo). Fermez d’autres "
        "programmes et réessayez ; rien n’a été modifié.",
    ),
    "network-folder": (
        "{folder} is on a network drive, where a vault can lose what was written. Choose a folder on this computer; "
        "for a second copy elsewhere, make a backup.",
        "{folder} se trouve sur un lecteur réseau, où un coffre peut perdre ce qui a été écrit. Choisissez un dossier de "
        "cet ordinateur ; pour une copie ailleurs, faites une sauvegarde.",
    ),
    # The header
    "header-damaged": (
        "The vault’s head, vault.json, is damaged, and so is its second copy. The records themselves are untouched, but "
        "they cannot be unlocked without it. Restore your last backup.",
        "L’en-tête du coffre, vault.json, est abîmé, ainsi que sa seconde copie. Les documents sont intacts, mais ne "
        "peuvent pas être déverrouillés sans lui. Restaurez votre dernière sauvegarde.",
    ),
    "header-cost-refused": (
        "vault.json asks for a passphrase check that is weaker or heavier than HealthDesk allows, so it was not followed: "
        "somebody may have changed the file. Your records are as they were. Restore vault.json from your last backup.",
        "vault.json demande une vérification de la phrase de passe plus faible ou plus lourde que HealthDesk ne "
        "l’autorise ; elle n’a pas été suivie : quelqu’un a peut-être modifié ce fichier. Vos documents sont intacts. "
        "Restaurez vault.json depuis votre dernière sauvegarde.",
    ),
    "header-altered": (
        "vault.json was changed by something other than HealthDesk, so the vault was not opened. Your records are as "
        "they were. Restore vault.json from your last backup.",
        "vault.json a été modifié par autre chose que HealthDesk ; le coffre n’a donc pas été ouvert. Vos documents sont "
        "intacts. Restaurez vault.json depuis votre dernière sauvegarde.",
    ),
    "header-old": (
        "vault.json is older than the vault: an earlier copy was put back, with an earlier passphrase. The vault was "
        "not opened. Put the newer vault.json back, or restore your last backup.",
        "vault.json est plus ancien que le coffre : une copie antérieure a été remise, avec une ancienne phrase de passe. "
        "Le coffre n’a pas été ouvert. Remettez le vault.json récent, ou restaurez votre dernière sauvegarde.",
    ),
    # The files
    "vault-file-missing": (
        "{file} is not in the vault any more. The other files are as they were. Restore your last backup.",
        "{file} n’est plus dans le coffre. Les autres fichiers sont intacts. Restaurez votre dernière sauvegarde.",
    ),
    "vault-file-unreadable": (
        "{file} does not open with its key: it is damaged, or it is not of this vault. Restore your last backup.",
        "{file} ne s’ouvre pas avec sa clé : il est abîmé ou n’est pas de ce coffre. Restaurez votre dernière sauvegarde.",
    ),
    "vault-file-damaged": (
        "{file} is damaged. Nothing was written to it. Restore your last backup.",
        "{file} est abîmé. Rien n’y a été écrit. Restaurez votre dernière sauvegarde.",
    ),
    "vault-file-not-encrypted": (
        "{file} is not encrypted, so it is not HealthDesk’s and was not opened. Restore your last backup.",
        "{file} n’est pas chiffré : il n’est pas de HealthDesk et n’a pas été ouvert. Restaurez votre dernière sauvegarde.",
    ),
    "vault-no-cipher": (
        "The encryption library of this installation is missing, so nothing was opened or written. Install HealthDesk again.",
        "La bibliothèque de chiffrement de cette installation manque ; rien n’a été ouvert ni écrit. Réinstallez HealthDesk.",
    ),
    "vault-rolled-back": (
        "{file} is older than the vault remembers: the last {lost} changes are missing from it. A file of an earlier day "
        "was put back, or a log file was lost. It was not opened. Restore your last backup.",
        "{file} est plus ancien que ce dont le coffre se souvient : les {lost} derniers changements y manquent. Un fichier "
        "d’un autre jour a été remis, ou un journal a été perdu. Il n’a pas été ouvert. Restaurez votre dernière sauvegarde.",
    ),
    "manifest-old": (
        "{file} is newer than the note that vouches for it: that note is of an earlier day. It was not opened. "
        "Restore your last backup.",
        "{file} est plus récent que la note qui s’en porte garante : cette note date d’un autre jour. Il n’a pas été "
        "ouvert. Restaurez votre dernière sauvegarde.",
    ),
    "manifest-missing": (
        "{file} is missing: without it HealthDesk cannot tell whether the records are the newest ones, so they were not "
        "opened. Restore your last backup.",
        "{file} manque : sans lui, HealthDesk ne peut pas savoir si les documents sont les plus récents ; ils n’ont pas "
        "été ouverts. Restaurez votre dernière sauvegarde.",
    ),
    "manifest-damaged": (
        "{file} is damaged: without it HealthDesk cannot tell whether the records are the newest ones, so they were not "
        "opened. Restore your last backup.",
        "{file} est abîmé : sans lui, HealthDesk ne peut pas savoir si les documents sont les plus récents ; ils n’ont "
        "pas été ouverts. Restaurez votre dernière sauvegarde.",
    ),
    "vault-copy-unsound": (
        "The safety copy of {file} could not be verified, so the vault was left as it is. Try again on another disk.",
        "La copie de sécurité de {file} n’a pas pu être vérifiée ; le coffre est resté tel quel. Réessayez sur un autre disque.",
    ),
    # The disk
    "disk-full": (
        "The disk is full: {file} could not be written. Your records are as they were. Free some space and try again.",
        "Le disque est plein : {file} n’a pas pu être écrit. Vos documents sont intacts. Libérez de la place et réessayez.",
    ),
    "disk-trouble": (
        "The disk did not do what it was asked at {file}. What was written before is safe. Check the disk, then try again.",
        "Le disque n’a pas répondu comme prévu pour {file}. Ce qui était écrit est en sûreté. Vérifiez le disque, puis "
        "réessayez.",
    ),
    "disk-space-short": (
        "This needs {needed} MB of free space, and only {free} MB are there. Nothing was written. Free some space and "
        "try again.",
        "Il faut {needed} Mo de place libre et il n’y en a que {free}. Rien n’a été écrit. Libérez de la place et réessayez.",
    ),
    "vault-not-writable": (
        "{file} cannot be read or written here: the folder may be write-protected or belong to somebody else. "
        "Your records are as they were.",
        "{file} ne peut être ni lu ni écrit ici : le dossier est peut-être protégé ou appartient à quelqu’un d’autre. "
        "Vos documents sont intacts.",
    ),
    "too-many-files": (
        "This computer has too many files open at once. Your records are as they were. Close other programs and try again.",
        "Cet ordinateur a trop de fichiers ouverts à la fois. Vos documents sont intacts. Fermez d’autres programmes et "
        "réessayez.",
    ),
    # Who may see whom
    "vault-grant-unreadable": (
        "A key in this vault does not open for you: it was changed, or it is somebody else’s. Restore your last backup.",
        "Une clé de ce coffre ne s’ouvre pas pour vous : elle a été modifiée ou appartient à quelqu’un d’autre. "
        "Restaurez votre dernière sauvegarde.",
    ),
    "vault-person-unknown": (
        "You have no access to this person’s records in this vault, or they were erased. Nothing was changed.",
        "Vous n’avez pas accès au dossier de cette personne dans ce coffre, ou il a été effacé. Rien n’a été modifié.",
    ),
    "holder-unknown": (
        "Nobody of that name can unlock this vault. Nothing was changed.",
        "Personne de ce nom ne peut déverrouiller ce coffre. Rien n’a été modifié.",
    ),
    "holder-name-taken": (
        "Somebody called {name} can unlock this vault already. Choose another name; nothing was changed.",
        "Quelqu’un du nom de {name} peut déjà déverrouiller ce coffre. Choisissez un autre nom ; rien n’a été modifié.",
    ),
    "revoke-nothing": (
        "There is no such access to take away: it is your own, or it was never given. Nothing was changed.",
        "Il n’y a pas d’accès de ce genre à retirer : c’est le vôtre, ou il n’a jamais été donné. Rien n’a été modifié.",
    ),
    "inbox-gone": (
        "This file is not waiting any more: it was brought in or put away. Nothing was changed.",
        "Ce fichier n’attend plus : il a été importé ou écarté. Rien n’a été modifié.",
    ),
    # Backups
    "backup-missing": (
        "There is no backup at {file}. Nothing was changed. Choose the file that the backup was written to.",
        "Il n’y a pas de sauvegarde à l’emplacement {file}. Rien n’a été modifié. Choisissez le fichier de la sauvegarde.",
    ),
    "backup-path-folder": (
        "{folder} is a folder. A backup is one file: please name it. Nothing was written.",
        "{folder} est un dossier. Une sauvegarde est un seul fichier : donnez-lui un nom. Rien n’a été écrit.",
    ),
    "backup-unreadable": (
        "{file} is not a HealthDesk backup, or it is cut short. Nothing was changed. Choose another backup.",
        "{file} n’est pas une sauvegarde de HealthDesk, ou elle est incomplète. Rien n’a été modifié. Choisissez-en une autre.",
    ),
    "backup-unsound": (
        "The backup is damaged at {file}, so it was not used. Nothing was changed. Choose another backup, or make a new one.",
        "La sauvegarde est abîmée à {file} ; elle n’a pas été utilisée. Rien n’a été modifié. Choisissez-en une autre, "
        "ou refaites-la.",
    ),
    # A person’s records
    "record-unknown": (
        "This record is not there any more: it was deleted, or its import was taken back.",
        "Ce document n’est plus là : il a été supprimé, ou son import a été annulé.",
    ),
    "disclosure-unknown": (
        "There is no such line in the list of what left this vault. Nothing was changed.",
        "Cette ligne n’existe pas dans la liste de ce qui a quitté ce coffre. Rien n’a été modifié.",
    ),
    "question-unknown": (
        "This question is not kept any more: it was deleted, or a record behind its answer was.",
        "Cette question n’est plus conservée : elle a été supprimée, ou un document sur lequel reposait sa réponse.",
    ),
    "artifact-unknown": (
        "This original is not there any more: it was deleted with what was read from it.",
        "Cet original n’est plus là : il a été supprimé avec ce qui en avait été lu.",
    ),
    "artifact-damaged": (
        "This original is no longer what was brought in. The records read from it are as they were. "
        "Restore your last backup, or bring it in again.",
        "Cet original n’est plus celui qui a été importé. Les documents qui en ont été lus sont intacts. "
        "Restaurez votre dernière sauvegarde, ou importez-le de nouveau.",
    ),
    # Checking
    "check-file-missing": (
        "{where} is missing from the vault. Restore your last backup.",
        "{where} manque dans le coffre. Restaurez votre dernière sauvegarde.",
    ),
    "check-file-damaged": (
        "{where} is damaged ({check}). Restore your last backup.",
        "{where} est abîmé ({check}). Restaurez votre dernière sauvegarde.",
    ),
    "check-file-stray": (
        "{where} lies in the vault’s folder but does not belong to it. It holds nothing that the vault can read.",
        "{where} se trouve dans le dossier du coffre sans en faire partie. Le coffre ne peut rien y lire.",
    ),
    "check-run-differs": (
        "Import {where} no longer holds what it held when it was finished. Restore your last backup, or bring the file "
        "in again.",
        "L’import {where} ne contient plus ce qu’il contenait à la fin. Restaurez votre dernière sauvegarde, ou importez "
        "le fichier de nouveau.",
    ),
    "check-original-differs": (
        "The original {where} is no longer what was brought in. Restore your last backup, or bring it in again.",
        "L’original {where} n’est plus celui qui a été importé. Restaurez votre dernière sauvegarde, ou importez-le de nouveau.",
    ),
    "check-index-differs": (
        "What {where} shows is not what its imports say. Restore your last backup.",
        "Ce que montre {where} ne correspond pas à ses imports. Restaurez votre dernière sauvegarde.",
    ),
    # Where sources disagree
    "contradicts-standing": (
        "Another source says otherwise about whether this still stands. Both are shown as they came; please ask whoever "
        "treats you which is right.",
        "Une autre source dit autre chose : en cours ici, terminé ou non fait là. Les deux sont montrées telles quelles ; "
        "demandez à votre soignant laquelle est juste.",
    ),
    "contradicts-dose": (
        "Another source has this medicine in another strength or taken otherwise. Both are shown as they came; please "
        "ask your doctor or pharmacist.",
        "Une autre source indique ce médicament avec un autre dosage ou une autre prise. Les deux sont montrées telles "
        "quelles ; demandez à votre médecin ou à votre pharmacien.",
    ),
    "contradicts-value": (
        "Another source gives another value for the same test at the same time. Both are shown as they came.",
        "Une autre source donne une autre valeur pour le même examen au même moment. Les deux sont montrées telles quelles.",
    ),
    "contradicts-no-allergy": (
        "One source says that no such allergy is known, another one names an allergy. Both are shown as they came; "
        "please ask whoever treats you.",
        "Une source dit qu’aucune allergie de ce type n’est connue, une autre en nomme une. Les deux sont montrées telles "
        "quelles ; demandez à votre soignant.",
    ),
    "contradicts-birth-date": (
        "Sources give different birth dates for this person. Please check that all of them are about the same person.",
        "Des sources donnent des dates de naissance différentes pour cette personne. Vérifiez qu’elles parlent bien "
        "toutes de la même personne.",
    ),
    "contradicts-correction": (
        "You corrected this by hand, and a source has changed it since. Your correction is shown; the source’s newer "
        "words stand beside it.",
        "Vous avez corrigé ceci, et une source l’a modifié depuis. Votre correction est montrée ; la version plus récente "
        "de la source figure à côté.",
    ),
    # Correcting and deleting
    "record-deleted-before": (
        "You deleted this record earlier, so it was not brought back. The file as received still holds it.",
        "Vous aviez supprimé cet élément ; il n’a donc pas été repris. Le fichier reçu le contient toujours.",
    ),
    "correction-empty": (
        "There is nothing to correct: what you wrote is what the record says already. Nothing was changed.",
        "Il n’y a rien à corriger : ce que vous avez écrit figure déjà ainsi. Rien n’a été modifié.",
    ),
    "correction-field": (
        "This kind of record has no such entry to correct. Nothing was changed. You can write a note about it instead.",
        "Ce type d’élément n’a pas cette rubrique à corriger. Rien n’a été modifié. Vous pouvez écrire une note à ce sujet.",
    ),
}
