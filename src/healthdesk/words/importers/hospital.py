"""What the importers say about HL7 v2, health cards, DICOM and genomes."""

SENTENCES: dict[str, tuple[str, str]] = {
    # HL7 v2
    "hl7-several-people": (
        "This file holds messages about several people. Each person’s messages were taken in by themselves, so that nobody’s records are "
        "mixed with anyone else’s.",
        "Ce fichier contient des messages sur plusieurs personnes. Les messages de chacune ont été repris séparément, pour ne mélanger les "
        "dossiers de personne.",
    ),
    "hl7-in-pieces": (
        "This file is long and was taken in piece by piece. Nothing of it was left out.",
        "Ce fichier est long et a été repris morceau par morceau. Rien n’en a été laissé de côté.",
    ),
    "hl7-read-in-part": (
        "This file has more lines than can be read at once. What stands from here on was not taken in; the original file is kept whole. "
        "Ask the source for a smaller export.",
        "Ce fichier a plus de lignes qu’on n’en peut lire d’un coup. Ce qui suit n’a pas été repris ; le fichier d’origine est gardé "
        "entier. Demandez à la source un export plus petit.",
    ),
    "hl7-nothing-stated": (
        "These messages state nothing about a person’s health (they may be acknowledgements or settings between machines). The file is kept "
        "whole as a document.",
        "Ces messages ne disent rien de la santé d’une personne (ce sont peut-être des accusés de réception ou des réglages entre machines). "
        "Le fichier est gardé entier comme document.",
    ),
    "hl7-nobody": (
        "This message does not say whom it is about. Please check that it belongs to the person you chose.",
        "Ce message ne dit pas de qui il parle. Vérifiez qu’il concerne bien la personne choisie.",
    ),
    "hl7-test-message": (
        "The sender marked this message as a test or for training. What it says may be made up; look at it before you rely on it.",
        "L’expéditeur a marqué ce message comme un test ou un exercice. Son contenu est peut-être inventé ; regardez-le avant de vous y fier.",
    ),
    "hl7-line-outside": (
        "A line stands outside of any message and was left out. The original file is kept whole.",
        "Une ligne se trouve hors de tout message et a été laissée de côté. Le fichier d’origine est gardé entier.",
    ),
    "hl7-line-broken": (
        "A text was broken into several lines by the sender; they were put together again.",
        "Un texte avait été coupé en plusieurs lignes par l’expéditeur ; elles ont été recollées.",
    ),
    "hl7-letters-unsure": (
        "The letters of this line are not written in the alphabet that the sender announces. Accents and special letters may be wrong; the "
        "original is kept.",
        "Les lettres de cette ligne ne sont pas codées comme l’expéditeur l’annonce. Des accents ou lettres spéciales peuvent être faux ; "
        "l’original est gardé.",
    ),
    "hl7-segment-unread": (
        "This line of the message is about things around care (billing, guarantors, consents, staff) or is of a rare kind. It did not become a "
        "record; the original file keeps it.",
        "Cette ligne du message concerne l’entourage des soins (facturation, garants, consentements, personnel) ou est d’un genre rare. Elle "
        "n’est pas devenue un élément ; le fichier d’origine la garde.",
    ),
    "hl7-own-segment": (
        "This line follows the sender’s own rules, which are not public. It did not become a record; the original file keeps it.",
        "Cette ligne suit les règles propres à l’expéditeur, qui ne sont pas publiques. Elle n’est pas devenue un élément ; le fichier "
        "d’origine la garde.",
    ),
    "hl7-merged-elsewhere": (
        "The sender says that it has joined two of its files about one person. Here nothing was joined; look whether both belong to the same "
        "person.",
        "L’expéditeur dit avoir réuni deux de ses dossiers sur une personne. Ici rien n’a été réuni ; vérifiez que les deux concernent la même "
        "personne.",
    ),
    "hl7-visit-undated": (
        "The message names a ward or a visit without saying when. It did not become a visit of its own.",
        "Le message nomme un service ou une visite sans dire quand. Cela n’est pas devenu une visite à part.",
    ),
    "hl7-no-value": (
        "The sender gave no value for this result. It is listed without one; remarks beside it are kept.",
        "L’expéditeur n’a donné aucune valeur pour ce résultat. Il figure sans valeur ; les remarques qui l’accompagnent sont gardées.",
    ),
    "hl7-repeated-value": (
        "The sender gave several values for one result without saying why. All of them are kept, each as a result of its own.",
        "L’expéditeur a donné plusieurs valeurs pour un résultat sans dire pourquoi. Toutes sont gardées, chacune comme un résultat à part.",
    ),
    "hl7-number-as-text": (
        "The sender announced a number, but what stands there is not plainly one. It is kept as text, word for word, and is not drawn in any "
        "curve.",
        "L’expéditeur annonçait un nombre, mais ce qui s’y trouve n’en est pas clairement un. Il est gardé comme texte, mot pour mot, et "
        "n’entre dans aucune courbe.",
    ),
    "hl7-type-unknown": (
        "This value is of a kind that is not known here. It is kept as text, word for word.",
        "Cette valeur est d’un genre inconnu ici. Elle est gardée comme texte, mot pour mot.",
    ),
    "hl7-document-without-text": (
        "The message announces a document but does not hold it. Its title is kept; ask the source for the document itself.",
        "Le message annonce un document sans le contenir. Son titre est gardé ; demandez le document lui-même à la source.",
    ),
    "hl7-reaction-as-remark": (
        "A reaction after this vaccine was reported. It is kept as a remark on the vaccination.",
        "Une réaction après ce vaccin a été signalée. Elle est gardée comme remarque sur la vaccination.",
    ),
    # Health cards, links and certificates
    "card-signed": (
        "This health card was signed by an issuer on the list that comes with this program, and nothing in it was changed since. (The list "
        "is that of the VCI Directory, August 2026.)",
        "Cette carte de santé a été signée par un émetteur de la liste fournie avec ce programme, et rien n’y a été changé depuis. (La liste "
        "est celle du VCI Directory, août 2026.)",
    ),
    "card-signed-as-example": (
        "This health card is signed as the example of the specification. Anybody can sign like that: it is made for testing and proves nothing.",
        "Cette carte de santé est signée comme l’exemple de la spécification. N’importe qui peut signer ainsi : elle sert à essayer et ne "
        "prouve rien.",
    ),
    "card-signed-by-unknown": (
        "Nothing in this health card was changed after it was signed, but who signed it is not on the list that comes with this program.",
        "Rien n’a été changé dans cette carte de santé après sa signature, mais son signataire n’est pas dans la liste fournie avec ce "
        "programme.",
    ),
    "card-issuer-unknown": (
        "The signature of this health card could not be checked: its issuer’s key is not on the list that comes with this program, and "
        "nothing is asked on the internet. What the card says was taken in.",
        "La signature de cette carte de santé n’a pas pu être vérifiée : la clé de l’émetteur n’est pas dans la liste fournie avec ce "
        "programme, et rien n’est demandé sur internet. Ce que dit la carte a été repris.",
    ),
    "card-tampered": (
        "The signature of this health card is not right: it was changed after signing, or badly copied. So that nothing false is shown, none "
        "of it was taken in as records; the file is kept. Ask whoever issued it for a new one.",
        "La signature de cette carte de santé n’est pas bonne : elle a été changée après la signature, ou mal copiée. Pour ne rien montrer de "
        "faux, rien n’en a été repris comme élément ; le fichier est gardé. Demandez-en une nouvelle à l’émetteur.",
    ),
    "card-unsigned": (
        "This is the content of a health card without its signature. What it says was taken in, but nobody vouches for it.",
        "Ceci est le contenu d’une carte de santé sans sa signature. Il a été repris, mais personne ne s’en porte garant.",
    ),
    "card-unreadable": (
        "A code here looks like a health card but cannot be opened; it may be badly copied. The file is kept; try a sharper picture or a new "
        "download.",
        "Un code ressemble ici à une carte de santé mais ne s’ouvre pas ; il est peut-être mal copié. Le fichier est gardé ; essayez une image "
        "plus nette ou un nouveau téléchargement.",
    ),
    "card-code-missing": (
        "This health card is spread over several codes, and not all of them are here. Put all of its codes into one file or picture and bring "
        "that in.",
        "Cette carte de santé est répartie sur plusieurs codes, et tous ne sont pas ici. Réunissez ses codes dans un fichier ou une image et "
        "reprenez-le.",
    ),
    "card-expired": (
        "The issuer meant this health card to be shown until a day that is over. What it says of the past stays true.",
        "L’émetteur avait prévu cette carte de santé jusqu’à un jour désormais passé. Ce qu’elle dit du passé reste vrai.",
    ),
    "card-may-be-revoked": (
        "The issuer can call this health card back; whether that happened can only be seen on the internet and was not looked up.",
        "L’émetteur peut révoquer cette carte de santé ; seul internet dirait si c’est arrivé, et cela n’a pas été consulté.",
    ),
    "card-several-people": (
        "The cards in this file are about several people. Each was taken in by itself.",
        "Les cartes de ce fichier concernent plusieurs personnes. Chacune a été reprise séparément.",
    ),
    "link-not-fetched": (
        "This is a link to records that lie with their source on the internet. It is kept, but nothing was fetched. Open it with the app "
        "it came from, save the records as a file, and bring that in.",
        "Ceci est un lien vers des éléments qui se trouvent chez leur source sur internet. Il est gardé, mais rien n’a été récupéré. "
        "Ouvrez-le avec l’application d’origine, enregistrez les éléments dans un fichier et reprenez-le.",
    ),
    "link-expired": (
        "This link was meant to work until a day that is over. Ask for a new one.",
        "Ce lien devait fonctionner jusqu’à un jour désormais passé. Demandez-en un nouveau.",
    ),
    "link-passcode": (
        "Whoever opens this link needs a passcode, which its maker gave out separately.",
        "Pour ouvrir ce lien, il faut un code que son auteur a donné à part.",
    ),
    "link-file-locked": (
        "This is an encrypted file of a health link, and its key is not here. Bring in the link (shlink:/…) and the file together in one text.",
        "Ceci est un fichier chiffré d’un lien de santé, et sa clé n’est pas ici. Reprenez le lien (shlink:/…) et le fichier ensemble dans un "
        "même texte.",
    ),
    "link-file-unlocked": (
        "An encrypted file of a health link was opened with the key beside it and taken in.",
        "Un fichier chiffré d’un lien de santé a été ouvert avec la clé fournie et repris.",
    ),
    "certificate-unchecked": (
        "The signature of this certificate could not be checked, as the keys of the issuing countries do not come with this program. What it "
        "says was taken in.",
        "La signature de ce certificat n’a pas pu être vérifiée, car les clés des pays émetteurs ne sont pas fournies avec ce programme. Ce "
        "qu’il dit a été repris.",
    ),
    "certificate-expired": (
        "This certificate is no longer valid for travel. The vaccination, test or illness that it tells of stays in your records.",
        "Ce certificat n’est plus valable pour voyager. La vaccination, le test ou la maladie qu’il atteste reste dans vos dossiers.",
    ),
    "certificate-unreadable": (
        "A code here looks like an EU digital certificate but cannot be opened; it may be badly copied. The file is kept; try a sharper "
        "picture.",
        "Un code ressemble ici à un certificat numérique européen mais ne s’ouvre pas ; il est peut-être mal copié. Le fichier est gardé ; "
        "essayez une image plus nette.",
    ),
    # DICOM
    "dicom-damaged": (
        "This medical picture (DICOM) is damaged and cannot be read. It is kept as it came; ask the hospital for a new copy of the disc.",
        "Cette image médicale (DICOM) est abîmée et illisible. Elle est gardée telle quelle ; demandez à l’hôpital une nouvelle copie du disque.",
    ),
    "dicom-too-much": (
        "This medical picture (DICOM) has far more description than any honest one, so it was not read. It is kept as it came.",
        "Cette image médicale (DICOM) porte bien plus de description qu’aucune image honnête : elle n’a pas été lue. Elle est gardée telle quelle.",
    ),
    "dicom-says-little": (
        "This medical picture (DICOM) does not say whom it shows nor which examination it belongs to. It is kept as a document.",
        "Cette image médicale (DICOM) ne dit ni qui elle montre ni à quel examen elle appartient. Elle est gardée comme document.",
    ),
    "dicom-document-missing": (
        "This file announces a document inside a DICOM file, but the document cannot be taken out. The file is kept as it came.",
        "Ce fichier annonce un document dans un fichier DICOM, mais le document ne peut en être extrait. Le fichier est gardé tel quel.",
    ),
    "dicom-holds-cda": (
        "A clinical document lies inside this DICOM file; it was taken out and brought in by itself.",
        "Un document clinique se trouve dans ce fichier DICOM ; il en a été extrait et repris séparément.",
    ),
    "dicom-directory": (
        "This is the table of contents of a disc with medical pictures. Bring in the whole folder, and each examination becomes a record.",
        "Ceci est la table des matières d’un disque d’images médicales. Reprenez le dossier entier, et chaque examen devient un élément.",
    ),
    # Genomes
    "genome-not-interpreted": (
        "This file holds genetic results. It is kept whole as a document and is deliberately not interpreted: what a variant means for you "
        "is a matter for genetic counselling.",
        "Ce fichier contient des résultats génétiques. Il est gardé entier comme document et n’est volontairement pas interprété : le sens "
        "d’une variante pour vous relève d’une consultation de génétique.",
    ),
    "genome-several-samples": (
        "This file holds the genetic results of several samples, perhaps of several people. It is kept as one document; check that it belongs "
        "here.",
        "Ce fichier contient les résultats génétiques de plusieurs prélèvements, peut-être de plusieurs personnes. Il est gardé comme un seul "
        "document ; vérifiez qu’il a sa place ici.",
    ),
}
