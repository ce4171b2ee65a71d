<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message id="about.made-with">
        <source>Made with</source>
        <translation>Construit avec</translation>
    </message>
    <message id="about.version">
        <source>Version {version}, Apache-2.0</source>
        <translation>Version {version}, Apache-2.0</translation>
    </message>
    <message id="age" numerus="yes">
        <source>{count} years old</source>
        <translation>
            <numerusform>{count} an</numerusform>
            <numerusform>{count} ans</numerusform>
        </translation>
    </message>
    <message id="ago.days" numerus="yes">
        <source>{count} days ago</source>
        <translation>
            <numerusform>il y a {count} jour</numerusform>
            <numerusform>il y a {count} jours</numerusform>
        </translation>
    </message>
    <message id="ago.months" numerus="yes">
        <source>{count} months ago</source>
        <translation>
            <numerusform>il y a {count} mois</numerusform>
            <numerusform>il y a {count} mois</numerusform>
        </translation>
    </message>
    <message id="ago.today">
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message id="ago.years" numerus="yes">
        <source>{count} years ago</source>
        <translation>
            <numerusform>il y a {count} an</numerusform>
            <numerusform>il y a {count} ans</numerusform>
        </translation>
    </message>
    <message id="ago.yesterday">
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message id="ahead.days" numerus="yes">
        <source>in {count} days</source>
        <translation>
            <numerusform>dans {count} jour</numerusform>
            <numerusform>dans {count} jours</numerusform>
        </translation>
    </message>
    <message id="allergies.active">
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message id="allergies.code">
        <source>a substance with the code {code}</source>
        <translation>une substance de code {code}</translation>
    </message>
    <message id="allergies.grade.high">
        <source>noted as high risk</source>
        <translation>notée comme à risque élevé</translation>
    </message>
    <message id="allergies.grade.mild">
        <source>mild</source>
        <translation>légère</translation>
    </message>
    <message id="allergies.grade.moderate">
        <source>moderate</source>
        <translation>modérée</translation>
    </message>
    <message id="allergies.grade.severe">
        <source>severe</source>
        <translation>sévère</translation>
    </message>
    <message id="allergies.intolerance">
        <source>noted as an intolerance</source>
        <translation>notée comme intolérance</translation>
    </message>
    <message id="allergies.none">
        <source>Sources that know of none</source>
        <translation>Sources qui n’en connaissent aucune</translation>
    </message>
    <message id="allergies.past">
        <source>Past</source>
        <translation>Passées</translation>
    </message>
    <message id="allergies.proposed">
        <source>Read from a page, to be confirmed</source>
        <translation>Lues sur une page, à confirmer</translation>
    </message>
    <message id="allergies.table.reaction">
        <source>Reaction</source>
        <translation>Réaction</translation>
    </message>
    <message id="allergies.table.what">
        <source>Substance</source>
        <translation>Substance</translation>
    </message>
    <message id="allergies.uncertain">
        <source>Not confirmed</source>
        <translation>Non confirmées</translation>
    </message>
    <message id="allergies.void">
        <source>Do not count</source>
        <translation>Ne comptent pas</translation>
    </message>
    <message id="also.add-vital">
        <source>blood pressure weight temperature add</source>
        <translation>tension poids température ajouter</translation>
    </message>
    <message id="also.ask">
        <source>question answer</source>
        <translation>question réponse</translation>
    </message>
    <message id="also.bring-in">
        <source>import files add upload</source>
        <translation>importer fichiers ajouter</translation>
    </message>
    <message id="also.conditions">
        <source>diagnoses diseases illnesses problems</source>
        <translation>diagnostics maladies</translation>
    </message>
    <message id="also.documents">
        <source>letters reports pdf pictures</source>
        <translation>lettres comptes rendus pdf images</translation>
    </message>
    <message id="also.home">
        <source>start overview summary</source>
        <translation>début aperçu résumé</translation>
    </message>
    <message id="also.larger">
        <source>zoom text size bigger</source>
        <translation>zoom taille texte</translation>
    </message>
    <message id="also.measures">
        <source>laboratory blood results values weight pressure</source>
        <translation>laboratoire sang résultats valeurs poids tension</translation>
    </message>
    <message id="also.medicines">
        <source>drugs tablets pills prescriptions</source>
        <translation>comprimés ordonnances traitements</translation>
    </message>
    <message id="also.settings">
        <source>preferences language theme backup copy passphrase</source>
        <translation>préférences langue thème sauvegarde copie phrase de passe</translation>
    </message>
    <message id="also.shortcuts">
        <source>keyboard keys help</source>
        <translation>clavier touches aide</translation>
    </message>
    <message id="also.smaller">
        <source>zoom text size</source>
        <translation>zoom taille texte</translation>
    </message>
    <message id="also.sources">
        <source>imports undo where from</source>
        <translation>imports annuler origine</translation>
    </message>
    <message id="also.timeline">
        <source>history days records</source>
        <translation>historique jours</translation>
    </message>
    <message id="also.vaccines">
        <source>immunisations shots</source>
        <translation>vaccinations</translation>
    </message>
    <message id="also.visits">
        <source>appointments hospital operations surgery</source>
        <translation>rendez-vous hôpital opérations</translation>
    </message>
    <message id="also.write">
        <source>symptom fever temperature weight pain medicine taken measurement note diary log</source>
        <translation>symptôme fièvre température poids douleur médicament pris mesure note journal</translation>
    </message>
    <message id="app.name">
        <source>HealthDesk</source>
        <translation>HealthDesk</translation>
    </message>
    <message id="appointment.add">
        <source>An appointment</source>
        <translation>Un rendez-vous</translation>
    </message>
    <message id="appointment.hint">
        <source>For example: 12 May 14:30 cardiologist Dr Roux, bring ECG</source>
        <translation>Par exemple : 12 mai 14h30 cardiologue Dr Roux, apporter l’ECG</translation>
    </message>
    <message id="appointment.kept">
        <source>The appointment is in your records.</source>
        <translation>Le rendez-vous figure dans votre dossier.</translation>
    </message>
    <message id="appointment.line">
        <source>When, what, with whom</source>
        <translation>Quand, quoi, avec qui</translation>
    </message>
    <message id="appointment.no-day">
        <source>A day and what it is for are still needed, for example “12 May eye check”.</source>
        <translation>Il manque encore un jour et l’objet, par exemple « 12 mai ophtalmologue ».</translation>
    </message>
    <message id="appointment.place">
        <source>Where (may stay empty)</source>
        <translation>Où (facultatif)</translation>
    </message>
    <message id="appointment.remark">
        <source>Remark: {remark}</source>
        <translation>Remarque : {remark}</translation>
    </message>
    <message id="appointment.understood">
        <source>{when}: {what}</source>
        <translation>{when} : {what}</translation>
    </message>
    <message id="appointment.untitled">
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message id="appointment.with">
        <source>With {who}</source>
        <translation>Avec {who}</translation>
    </message>
    <message id="ask.about">
        <source>Answers come from the imported records only, and show where from. HealthDesk is software and can be wrong; it does not replace a health professional.</source>
        <translation>Les réponses viennent des seuls documents importés et montrent d’où. HealthDesk est un logiciel et peut se tromper ; il ne remplace pas un professionnel de santé.</translation>
    </message>
    <message id="ask.again">
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message id="ask.asked-on">
        <source>Asked on {day}</source>
        <translation>Question posée le {day}</translation>
    </message>
    <message id="ask.back">
        <source>Back to the conversation</source>
        <translation>Revenir à la conversation</translation>
    </message>
    <message id="ask.chip-correct">
        <source>Press to correct</source>
        <translation>Appuyez pour corriger</translation>
    </message>
    <message id="ask.chip-how">
        <source>How: {words}</source>
        <translation>Comment : {words}</translation>
    </message>
    <message id="ask.chip-what">
        <source>What: {words}</source>
        <translation>Quoi : {words}</translation>
    </message>
    <message id="ask.chip-when">
        <source>When: {words}</source>
        <translation>Quand : {words}</translation>
    </message>
    <message id="ask.chip-whose">
        <source>Whose records: {words}</source>
        <translation>Dossier : {words}</translation>
    </message>
    <message id="ask.computed">
        <source>computed</source>
        <translation>calculé</translation>
    </message>
    <message id="ask.copied">
        <source>Copied. What you paste elsewhere is no longer protected.</source>
        <translation>Copié. Ce que vous collez ailleurs n’est plus protégé.</translation>
    </message>
    <message id="ask.copied-from">
        <source>From HealthDesk, restated from imported records, which may be incomplete.</source>
        <translation>Tiré de HealthDesk, d’après des documents importés, peut-être incomplets.</translation>
    </message>
    <message id="ask.copy">
        <source>Copy the answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message id="ask.delete-all">
        <source>Delete all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message id="ask.delete-all-text">
        <source>All questions about {name} and their answers go for good. The records stay as they are.</source>
        <translation>Toutes les questions sur {name} et leurs réponses disparaissent pour toujours. Le dossier reste tel quel.</translation>
    </message>
    <message id="ask.delete-all-title">
        <source>Delete all earlier questions?</source>
        <translation>Supprimer toutes les questions précédentes ?</translation>
    </message>
    <message id="ask.delete-one">
        <source>Delete “{question}”</source>
        <translation>Supprimer « {question} »</translation>
    </message>
    <message id="ask.deleted-all">
        <source>All earlier questions were deleted.</source>
        <translation>Toutes les questions précédentes ont été supprimées.</translation>
    </message>
    <message id="ask.deleted-one">
        <source>The question was deleted.</source>
        <translation>La question a été supprimée.</translation>
    </message>
    <message id="ask.empty">
        <source>Ask in your own words</source>
        <translation>Demandez avec vos mots</translation>
    </message>
    <message id="ask.empty-text">
        <source>For example when something was last measured, what is taken now, or when a visit was. Each sentence of the answer opens the record it rests on.</source>
        <translation>Par exemple la date d’une dernière mesure, les médicaments actuels ou une visite passée. Chaque phrase de la réponse ouvre la fiche sur laquelle elle repose.</translation>
    </message>
    <message id="ask.follow">
        <source>Go on asking about {name}’s records</source>
        <translation>Une autre question sur le dossier de {name}</translation>
    </message>
    <message id="ask.go-back">
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message id="ask.go-on">
        <source>I have read this. Show what the records say</source>
        <translation>J’ai lu. Montrer ce que dit le dossier</translation>
    </message>
    <message id="ask.history">
        <source>Earlier questions</source>
        <translation>Questions précédentes</translation>
    </message>
    <message id="ask.history-empty">
        <source>No earlier questions</source>
        <translation>Aucune question précédente</translation>
    </message>
    <message id="ask.history-empty-text">
        <source>What you ask is kept here with its answer, so that you can find it again or delete it.</source>
        <translation>Ce que vous demandez est conservé ici avec la réponse : vous pourrez le retrouver ou le supprimer.</translation>
    </message>
    <message id="ask.history-more">
        <source>The newest {count} are shown. A word above finds older ones.</source>
        <translation>Les {count} plus récentes sont affichées. Un mot ci-dessus retrouve les autres.</translation>
    </message>
    <message id="ask.history-none-found">
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message id="ask.history-none-found-text">
        <source>No earlier question and no answer holds these words.</source>
        <translation>Aucune question ni réponse précédente ne contient ces mots.</translation>
    </message>
    <message id="ask.history-search">
        <source>Find an earlier question</source>
        <translation>Chercher une question précédente</translation>
    </message>
    <message id="ask.history-where">
        <source>Kept in the encrypted file of {name}, on this computer. Whoever may open that file can read them.</source>
        <translation>Conservées dans le fichier chiffré de {name}, sur cet ordinateur. Qui peut ouvrir ce fichier peut les lire.</translation>
    </message>
    <message id="ask.incomplete">
        <source>Imported records may be incomplete: other places may know more.</source>
        <translation>Les documents importés peuvent être incomplets : d’autres établissements peuvent en savoir plus.</translation>
    </message>
    <message id="ask.keep">
        <source>Keep questions</source>
        <translation>Conserver les questions</translation>
    </message>
    <message id="ask.kept">
        <source>Written by {model}, on this computer. Each sentence was checked against the records.</source>
        <translation>Écrit par {model}, sur cet ordinateur. Chaque phrase a été comparée au dossier.</translation>
    </message>
    <message id="ask.kept-off">
        <source>Questions are no longer kept. Those already here stay until you delete them.</source>
        <translation>Les questions ne sont plus conservées. Celles qui sont ici restent jusqu’à ce que vous les supprimiez.</translation>
    </message>
    <message id="ask.kept-on">
        <source>Questions are kept from now on.</source>
        <translation>Les questions sont conservées à partir de maintenant.</translation>
    </message>
    <message id="ask.kept-short">
        <source>sentences kept: {kept} of {offered}</source>
        <translation>phrases gardées : {kept} sur {offered}</translation>
    </message>
    <message id="ask.looking">
        <source>Looking through the records …</source>
        <translation>Recherche dans le dossier…</translation>
    </message>
    <message id="ask.mark">
        <source>Source {number}: {title}, {when}</source>
        <translation>Source {number} : {title}, {when}</translation>
    </message>
    <message id="ask.model-building">
        <source>The local model is being made ready, {percent} %. The answer does not need it.</source>
        <translation>Le modèle local est en préparation, {percent} %. La réponse n’en a pas besoin.</translation>
    </message>
    <message id="ask.model-ready">
        <source>the local model is writing …</source>
        <translation>le modèle local écrit…</translation>
    </message>
    <message id="ask.model-starting">
        <source>the local model is starting …</source>
        <translation>le modèle local démarre…</translation>
    </message>
    <message id="ask.none-kept">
        <source>None of the model’s sentences passed the check against the records, so none is shown.</source>
        <translation>Aucune phrase du modèle n’a passé la comparaison avec le dossier : aucune n’est montrée.</translation>
    </message>
    <message id="ask.plain">
        <source>In plain words</source>
        <translation>En mots simples</translation>
    </message>
    <message id="ask.prompt">
        <source>Ask about {name}’s records</source>
        <translation>Une question sur le dossier de {name}</translation>
    </message>
    <message id="ask.send">
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message id="ask.since-changed">
        <source>The records behind this answer have changed since.</source>
        <translation>Le dossier sur lequel repose cette réponse a changé depuis.</translation>
    </message>
    <message id="ask.since-more">
        <source>Records have come or gone since this answer.</source>
        <translation>Des documents sont arrivés ou partis depuis cette réponse.</translation>
    </message>
    <message id="ask.stop">
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message id="ask.stop-looking">
        <source>Stop looking for an answer</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message id="ask.stop-model">
        <source>Stop the local model</source>
        <translation>Arrêter le modèle local</translation>
    </message>
    <message id="ask.stopped">
        <source>Stopped. You can ask again at any time.</source>
        <translation>Arrêté. Vous pouvez redemander à tout moment.</translation>
    </message>
    <message id="ask.stopped-model">
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message id="ask.understood">
        <source>How the question was understood</source>
        <translation>Comment la question a été comprise</translation>
    </message>
    <message id="ask.why">
        <source>Why this answer</source>
        <translation>Pourquoi cette réponse</translation>
    </message>
    <message id="ask.why-cited" numerus="yes">
        <source>The answer rests on these {count}:</source>
        <translation>
            <numerusform>La réponse repose sur celle-ci :</numerusform>
            <numerusform>La réponse repose sur ces {count} :</numerusform>
        </translation>
    </message>
    <message id="ask.why-looked" numerus="yes">
        <source>{count} records were looked at.</source>
        <translation>
            <numerusform>{count} fiche a été regardée.</numerusform>
            <numerusform>{count} fiches ont été regardées.</numerusform>
        </translation>
    </message>
    <message id="ask.why-more" numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>et {count} autre</numerusform>
            <numerusform>et {count} autres</numerusform>
        </translation>
    </message>
    <message id="ask.why-uncited">
        <source>None of them answers the question.</source>
        <translation>Aucune ne répond à la question.</translation>
    </message>
    <message id="ask.why-understood">
        <source>Understood as: {words}</source>
        <translation>Compris ainsi : {words}</translation>
    </message>
    <message id="attach.brought" numerus="yes">
        <source>{count} documents came in and lie beside this record.</source>
        <translation>
            <numerusform>{count} document importé et joint à cette fiche.</numerusform>
            <numerusform>{count} documents importés et joints à cette fiche.</numerusform>
        </translation>
    </message>
    <message id="attach.documents">
        <source>Documents beside it</source>
        <translation>Documents joints</translation>
    </message>
    <message id="attach.done">
        <source>The document now lies beside this record.</source>
        <translation>Le document est maintenant joint à cette fiche.</translation>
    </message>
    <message id="attach.file">
        <source>Bring in a file …</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message id="attach.filter">
        <source>Words from the document</source>
        <translation>Mots du document</translation>
    </message>
    <message id="attach.none">
        <source>No document has these words.</source>
        <translation>Aucun document ne contient ces mots.</translation>
    </message>
    <message id="attach.nothing">
        <source>No document came out of the file. See the report under Sources.</source>
        <translation>Aucun document n’est sorti du fichier. Voyez le rapport dans Provenances.</translation>
    </message>
    <message id="attach.open">
        <source>Attach a document …</source>
        <translation>Joindre un document…</translation>
    </message>
    <message id="attach.records">
        <source>Lies beside</source>
        <translation>Joint à</translation>
    </message>
    <message id="attach.take">
        <source>Take away: {title}</source>
        <translation>Retirer : {title}</translation>
    </message>
    <message id="attach.taken">
        <source>The document no longer lies beside this record.</source>
        <translation>Le document n’est plus joint à cette fiche.</translation>
    </message>
    <message id="attach.title">
        <source>Attach a document</source>
        <translation>Joindre un document</translation>
    </message>
    <message id="attach.words">
        <source>Choose a document that belongs to this record. Both stay as they are; they only lie side by side.</source>
        <translation>Choisissez un document qui va avec cette fiche. Les deux restent tels quels ; ils sont seulement posés côte à côte.</translation>
    </message>
    <message id="attention.backup" numerus="yes">
        <source>The last backup is {count} days old.</source>
        <translation>
            <numerusform>La dernière sauvegarde date d’un jour.</numerusform>
            <numerusform>La dernière sauvegarde date de {count} jours.</numerusform>
        </translation>
    </message>
    <message id="attention.backup-do">
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message id="attention.backup-none">
        <source>There is no backup of this vault yet.</source>
        <translation>Il n’y a pas encore de sauvegarde de ce coffre.</translation>
    </message>
    <message id="attention.differing" numerus="yes">
        <source>Your sources tell {count} things differently.</source>
        <translation>
            <numerusform>Vos sources disent une chose différemment.</numerusform>
            <numerusform>Vos sources disent {count} choses différemment.</numerusform>
        </translation>
    </message>
    <message id="attention.differing-all">
        <source>See them</source>
        <translation>Les voir</translation>
    </message>
    <message id="attention.differing-do">
        <source>See both</source>
        <translation>Voir les deux</translation>
    </message>
    <message id="attention.differing-title">
        <source>What your sources tell differently</source>
        <translation>Ce que vos sources disent différemment</translation>
    </message>
    <message id="attention.gone">
        <source>Put by.</source>
        <translation>Mis de côté.</translation>
    </message>
    <message id="attention.put-by">
        <source>Put by: {what}</source>
        <translation>Mettre de côté : {what}</translation>
    </message>
    <message id="attention.title">
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message id="attention.tomorrow">
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message id="attention.visit">
        <source>{title} is {when}. There is no visit brief for it yet.</source>
        <translation>{title}, c’est {when}. La feuille pour la consultation n’est pas encore prête.</translation>
    </message>
    <message id="attention.visit-do">
        <source>Prepare it</source>
        <translation>Préparer</translation>
    </message>
    <message id="backup.button">
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message id="backup.done">
        <source>{file} ({size}) was written, opened and verified.</source>
        <translation>{file} ({size}) a été écrit, ouvert et vérifié.</translation>
    </message>
    <message id="backup.text">
        <source>One encrypted file with everybody’s records, opened and verified before it counts. The passphrase of today opens it.</source>
        <translation>Un fichier chiffré avec le dossier de chacun, ouvert et vérifié avant de compter. La phrase de passe d’aujourd’hui l’ouvre.</translation>
    </message>
    <message id="backup.title">
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message id="backup.unverified" numerus="yes">
        <source>{count} files were copied but not verified.</source>
        <translation>
            <numerusform>{count} fichier a été copié sans être vérifié.</numerusform>
            <numerusform>{count} fichiers ont été copiés sans être vérifiés.</numerusform>
        </translation>
    </message>
    <message id="brief.add">
        <source>Add from the records</source>
        <translation>Ajouter depuis le dossier</translation>
    </message>
    <message id="brief.down">
        <source>Move this section down</source>
        <translation>Descendre cette partie</translation>
    </message>
    <message id="brief.find">
        <source>What to look for</source>
        <translation>Que chercher</translation>
    </message>
    <message id="brief.find-hint">
        <source>A result, a medicine, a letter: what you choose goes on the sheet.</source>
        <translation>Un résultat, un médicament, une lettre : ce que vous choisissez va sur la feuille.</translation>
    </message>
    <message id="brief.find-none">
        <source>Nothing in the records has these words.</source>
        <translation>Rien dans le dossier ne contient ces mots.</translation>
    </message>
    <message id="brief.found">
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message id="brief.lines">
        <source>What stands on the sheet</source>
        <translation>Ce qui figure sur la feuille</translation>
    </message>
    <message id="brief.no-visit">
        <source>No visit in particular</source>
        <translation>Aucun en particulier</translation>
    </message>
    <message id="brief.questions">
        <source>My questions</source>
        <translation>Mes questions</translation>
    </message>
    <message id="brief.questions-hint">
        <source>One question on each line</source>
        <translation>Une question par ligne</translation>
    </message>
    <message id="brief.settings">
        <source>Visit and paper</source>
        <translation>Rendez-vous et papier</translation>
    </message>
    <message id="brief.since">
        <source>What is new since</source>
        <translation>Nouveau depuis</translation>
    </message>
    <message id="brief.since-visit">
        <source>last visit, or a year ago</source>
        <translation>dernière consultation, ou un an</translation>
    </message>
    <message id="brief.up">
        <source>Move this section up</source>
        <translation>Monter cette partie</translation>
    </message>
    <message id="brief.visit">
        <source>For which visit</source>
        <translation>Pour quel rendez-vous</translation>
    </message>
    <message id="bring.can-read">
        <source>Records from portals, hospitals and laboratories in every common form (FHIR, C-CDA and CDA, HL7, zips), letters, scans and photos, exports of a phone or a device, tables. Anything else is kept as a document.</source>
        <translation>Dossiers de portails, d’hôpitaux et de laboratoires sous toute forme courante (FHIR, CDA, HL7, archives zip), courriers, scans et photos, exports d’un téléphone ou d’un appareil, tableaux. Tout le reste est gardé comme document.</translation>
    </message>
    <message id="bring.done">
        <source>Just now</source>
        <translation>À l’instant</translation>
    </message>
    <message id="bring.drop">
        <source>Drop files or folders here</source>
        <translation>Déposez des fichiers ou dossiers ici</translation>
    </message>
    <message id="bring.files">
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message id="bring.folder">
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message id="bring.minutes-left" numerus="yes">
        <source>about {count} minutes left</source>
        <translation>
            <numerusform>environ {count} minute</numerusform>
            <numerusform>environ {count} minutes</numerusform>
        </translation>
    </message>
    <message id="bring.nothing">
        <source>There was no file in there.</source>
        <translation>Il n’y avait aucun fichier.</translation>
    </message>
    <message id="bring.progress">
        <source>How far reading is</source>
        <translation>Avancement de la lecture</translation>
    </message>
    <message id="bring.reading">
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message id="bring.seconds-left">
        <source>less than a minute left</source>
        <translation>moins d’une minute</translation>
    </message>
    <message id="bring.stopped">
        <source>Stopped. What was finished before is kept; the file under way was not brought in.</source>
        <translation>Arrêté. Ce qui était terminé est gardé ; le fichier en cours n’a pas été importé.</translation>
    </message>
    <message id="bring.whose">
        <source>Whose records</source>
        <translation>À qui</translation>
    </message>
    <message id="bring.whose-file">
        <source>The file says whose it is</source>
        <translation>Le fichier dit à qui il est</translation>
    </message>
    <message id="button.add">
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message id="button.add-by-hand">
        <source>Add by hand</source>
        <translation>Saisir à la main</translation>
    </message>
    <message id="button.back">
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message id="button.bring-in">
        <source>Bring in records</source>
        <translation>Importer des documents</translation>
    </message>
    <message id="button.cancel">
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message id="button.close">
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message id="button.continue">
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message id="button.save">
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message id="button.show-all">
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message id="button.stop">
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message id="button.undo">
        <source>Undo import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message id="calendar.all-ahead">
        <source>Write a calendar file of what is to come</source>
        <translation>Écrire un fichier d’agenda des rendez-vous à venir</translation>
    </message>
    <message id="calendar.file">
        <source>appointments.ics</source>
        <translation>rendez-vous.ics</translation>
    </message>
    <message id="calendar.form">
        <source>What the calendar says</source>
        <translation>Ce que dit l’agenda</translation>
    </message>
    <message id="calendar.full">
        <source>With details</source>
        <translation>Avec détails</translation>
    </message>
    <message id="calendar.full-words">
        <source>Day and time, what it is for, with whom, where, and your remark.</source>
        <translation>Le jour, l’heure, l’objet, la personne, le lieu et votre remarque.</translation>
    </message>
    <message id="calendar.one">
        <source>Write a calendar file</source>
        <translation>Écrire un fichier d’agenda</translation>
    </message>
    <message id="calendar.plain">
        <source>Without details</source>
        <translation>Sans détails</translation>
    </message>
    <message id="calendar.plain-words">
        <source>Day and time, and the word “{title}”. Good for a calendar that others see.</source>
        <translation>Le jour, l’heure et le mot « {title} ». Convient à un agenda que d’autres voient.</translation>
    </message>
    <message id="calendar.title">
        <source>This appointment for a calendar</source>
        <translation>Ce rendez-vous pour un agenda</translation>
    </message>
    <message id="calendar.title-all">
        <source>Appointments for a calendar</source>
        <translation>Rendez-vous pour un agenda</translation>
    </message>
    <message id="calendar.unencrypted">
        <source>The file is not encrypted. What your calendar does with it is up to that calendar.</source>
        <translation>Le fichier n’est pas chiffré. Ce que votre agenda en fait dépend de lui.</translation>
    </message>
    <message id="calendar.write">
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message id="calendar.written">
        <source>{file} was written.</source>
        <translation>{file} a été écrit.</translation>
    </message>
    <message id="card.contact">
        <source>Whom to call</source>
        <translation>Qui appeler</translation>
    </message>
    <message id="card.contact-hint">
        <source>Name and telephone</source>
        <translation>Nom et téléphone</translation>
    </message>
    <message id="card.first">
        <source>Language of the card</source>
        <translation>Langue de la carte</translation>
    </message>
    <message id="card.languages">
        <source>Languages spoken</source>
        <translation>Langues parlées</translation>
    </message>
    <message id="card.lines">
        <source>What stands on the card</source>
        <translation>Ce qui figure sur la carte</translation>
    </message>
    <message id="card.note">
        <source>Anyone who finds this card can read it.</source>
        <translation>Toute personne qui trouve cette carte peut la lire.</translation>
    </message>
    <message id="card.phone">
        <source>Picture for a phone</source>
        <translation>Image pour téléphone</translation>
    </message>
    <message id="check.button">
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message id="check.found-title">
        <source>Something was found</source>
        <translation>Quelque chose a été trouvé</translation>
    </message>
    <message id="check.ok" numerus="yes">
        <source>{count} imports were verified, down to their originals.</source>
        <translation>
            <numerusform>{count} import a été vérifié, originaux compris.</numerusform>
            <numerusform>{count} imports ont été vérifiés, originaux compris.</numerusform>
        </translation>
    </message>
    <message id="check.ok-title">
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message id="check.running">
        <source>Checking the vault …</source>
        <translation>Vérification du coffre…</translation>
    </message>
    <message id="check.text">
        <source>Reads every file and compares it with what was noted when it was written.</source>
        <translation>Lit chaque fichier et le compare à ce qui a été noté à l’écriture.</translation>
    </message>
    <message id="check.title">
        <source>Check the vault</source>
        <translation>Vérifier le coffre</translation>
    </message>
    <message id="color.0">
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message id="color.1">
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message id="color.2">
        <source>Rust</source>
        <translation>Rouille</translation>
    </message>
    <message id="color.3">
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message id="color.4">
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message id="color.5">
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message id="color.6">
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message id="color.7">
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message id="conditions.active">
        <source>Current</source>
        <translation>Actuelles</translation>
    </message>
    <message id="conditions.done">
        <source>On record</source>
        <translation>Au dossier</translation>
    </message>
    <message id="conditions.for-it">
        <source>noted for it: {names}</source>
        <translation>noté pour elle : {names}</translation>
    </message>
    <message id="conditions.past">
        <source>Past</source>
        <translation>Passées</translation>
    </message>
    <message id="conditions.planned">
        <source>Planned</source>
        <translation>Prévues</translation>
    </message>
    <message id="conditions.proposed">
        <source>Read from a page, to be confirmed</source>
        <translation>Lues sur une page, à confirmer</translation>
    </message>
    <message id="conditions.table.medicines">
        <source>Medicines noted for it</source>
        <translation>Médicaments notés pour cela</translation>
    </message>
    <message id="conditions.table.what">
        <source>Condition</source>
        <translation>Maladie ou problème</translation>
    </message>
    <message id="conditions.uncertain">
        <source>Not confirmed</source>
        <translation>Non confirmées</translation>
    </message>
    <message id="conditions.void">
        <source>Do not count</source>
        <translation>Ne comptent pas</translation>
    </message>
    <message id="confirm.also">
        <source>Also printed as {value}</source>
        <translation>Aussi imprimé : {value}</translation>
    </message>
    <message id="confirm.begin">
        <source>Look at them</source>
        <translation>Les regarder</translation>
    </message>
    <message id="confirm.check">
        <source>Please check</source>
        <translation>À vérifier</translation>
    </message>
    <message id="confirm.date">
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message id="confirm.done" numerus="yes">
        <source>{count} results confirmed.</source>
        <translation>
            <numerusform>{count} résultat confirmé.</numerusform>
            <numerusform>{count} résultats confirmés.</numerusform>
        </translation>
    </message>
    <message id="confirm.doubt">
        <source>Not certain: {parts}.</source>
        <translation>Pas certain : {parts}.</translation>
    </message>
    <message id="confirm.doubtful" numerus="yes">
        <source>{count} of them need a close look.</source>
        <translation>
            <numerusform>{count} demande une attention particulière.</numerusform>
            <numerusform>{count} demandent une attention particulière.</numerusform>
        </translation>
    </message>
    <message id="confirm.keep">
        <source>Confirm this page</source>
        <translation>Confirmer cette page</translation>
    </message>
    <message id="confirm.known">
        <source>You have confirmed a page of this layout before. Please look once whether it was read rightly.</source>
        <translation>Vous avez déjà confirmé une page de cette présentation. Vérifiez une fois qu’elle a été bien lue.</translation>
    </message>
    <message id="confirm.name">
        <source>Test</source>
        <translation>Analyse</translation>
    </message>
    <message id="confirm.no-result">
        <source>Not a result</source>
        <translation>Pas un résultat</translation>
    </message>
    <message id="confirm.none">
        <source>No page waits here</source>
        <translation>Aucune page n’attend ici</translation>
    </message>
    <message id="confirm.none-text">
        <source>Every page was looked at. Their results stand with the measures.</source>
        <translation>Toutes les pages ont été regardées. Leurs résultats sont avec les mesures.</translation>
    </message>
    <message id="confirm.range">
        <source>Reference range</source>
        <translation>Intervalle de référence</translation>
    </message>
    <message id="confirm.results" numerus="yes">
        <source>{count} results were read.</source>
        <translation>
            <numerusform>{count} résultat y a été lu.</numerusform>
            <numerusform>{count} résultats y ont été lus.</numerusform>
        </translation>
    </message>
    <message id="confirm.title">
        <source>Is this what the page says?</source>
        <translation>Est-ce bien ce que dit la page ?</translation>
    </message>
    <message id="confirm.unit">
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message id="confirm.value">
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message id="confirm.waiting" numerus="yes">
        <source>{count} pages to look at once</source>
        <translation>
            <numerusform>{count} page à regarder une fois</numerusform>
            <numerusform>{count} pages à regarder une fois</numerusform>
        </translation>
    </message>
    <message id="confirm.words">
        <source>These results were read from the page. Please compare them with it once; until then they can be found, but no trend and no answer rests on them. What needs a close look comes first.</source>
        <translation>Ces résultats ont été lus sur la page. Comparez-les une fois avec elle ; jusque-là, on peut les retrouver, mais aucune courbe ni réponse ne s’appuie sur eux. Ce qui demande attention vient en premier.</translation>
    </message>
    <message id="copy.table">
        <source>Copy as table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message id="copy.text">
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message id="correct.day">
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message id="correct.detail">
        <source>A remark</source>
        <translation>Une remarque</translation>
    </message>
    <message id="correct.detail.allergy">
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message id="correct.detail.medication">
        <source>How it is taken</source>
        <translation>Comment il est pris</translation>
    </message>
    <message id="correct.done">
        <source>Corrected. The original stays as it came.</source>
        <translation>Corrigé. L’original reste tel qu’il est venu.</translation>
    </message>
    <message id="correct.open">
        <source>Correct this record</source>
        <translation>Corriger cette fiche</translation>
    </message>
    <message id="correct.status">
        <source>Where it stands</source>
        <translation>Où cela en est</translation>
    </message>
    <message id="correct.status.">
        <source>As it is now</source>
        <translation>Comme maintenant</translation>
    </message>
    <message id="correct.status.active">
        <source>Current</source>
        <translation>En cours</translation>
    </message>
    <message id="correct.status.past">
        <source>Past</source>
        <translation>Passé</translation>
    </message>
    <message id="correct.status.void">
        <source>Was never so</source>
        <translation>N’a jamais été vrai</translation>
    </message>
    <message id="correct.title">
        <source>What it is called</source>
        <translation>Son nom</translation>
    </message>
    <message id="correct.unchanged">
        <source>Nothing is different yet. Change what is wrong, then save.</source>
        <translation>Rien n’est encore changé. Corrigez ce qui est faux, puis enregistrez.</translation>
    </message>
    <message id="correct.unit">
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message id="correct.value">
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message id="correct.words">
        <source>What the source says stays beneath, and your correction can be taken back at any time.</source>
        <translation>Ce que dit la source est gardé, et votre correction peut être annulée à tout moment.</translation>
    </message>
    <message id="country.BE">
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message id="country.CA">
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message id="country.CH">
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message id="country.DE">
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message id="country.ES">
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message id="country.FR">
        <source>France</source>
        <translation>France</translation>
    </message>
    <message id="country.GB">
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message id="country.IE">
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message id="country.LU">
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message id="country.US">
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message id="country.other">
        <source>Another country</source>
        <translation>Un autre pays</translation>
    </message>
    <message id="course.no-end">
        <source>from {since}; no end is recorded</source>
        <translation>depuis : {since} ; aucune fin notée</translation>
    </message>
    <message id="course.since">
        <source>since {since}</source>
        <translation>depuis : {since}</translation>
    </message>
    <message id="course.span">
        <source>{since} to {until}</source>
        <translation>{since} – {until}</translation>
    </message>
    <message id="date.none">
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message id="diary.as-note">
        <source>A note, as typed</source>
        <translation>Une note, telle quelle</translation>
    </message>
    <message id="diary.delete">
        <source>Take out of the diary</source>
        <translation>Retirer du journal</translation>
    </message>
    <message id="diary.deleted">
        <source>Taken out of the diary: {what}</source>
        <translation>Retiré du journal : {what}</translation>
    </message>
    <message id="diary.empty">
        <source>Your days, in your own words</source>
        <translation>Vos journées, avec vos mots</translation>
    </message>
    <message id="diary.empty-text">
        <source>A symptom from 0 to 10, a measurement, a medicine taken, or a thought: one line is enough. It can be found like any other record.</source>
        <translation>Un symptôme de 0 à 10, une mesure, un médicament pris ou une pensée : une ligne suffit. On la retrouve comme toute autre fiche.</translation>
    </message>
    <message id="diary.for">
        <source>For {name}</source>
        <translation>Pour {name}</translation>
    </message>
    <message id="diary.go-back">
        <source>Back to what I typed</source>
        <translation>Revenir à ce que j’ai écrit</translation>
    </message>
    <message id="diary.hint">
        <source>“38.4”, “BP 132/84”, “82.4 kg”, “took ibuprofen 400” are understood. Anything else is kept as a note, word for word.</source>
        <translation>« 38,4 », « tension 132/84 », « 82,4 kg », « pris ibuprofène 400 » sont compris. Tout le reste est gardé comme note, mot pour mot.</translation>
    </message>
    <message id="diary.hint-for">
        <source>For {name}. A name typed first is understood too, and Alt with a figure.</source>
        <translation>Pour {name}. Un prénom au début est compris aussi, et Alt avec un chiffre.</translation>
    </message>
    <message id="diary.keep">
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message id="diary.kept">
        <source>Kept for {name}: {what}</source>
        <translation>Enregistré pour {name} : {what}</translation>
    </message>
    <message id="diary.line">
        <source>Symptom, measurement, medicine taken or note</source>
        <translation>Symptôme, mesure, médicament pris ou note</translation>
    </message>
    <message id="diary.prompt">
        <source>headache 6/10 since morning</source>
        <translation>mal de tête 6/10 depuis ce matin</translation>
    </message>
    <message id="diary.read-as">
        <source>Read as</source>
        <translation>Compris comme</translation>
    </message>
    <message id="diary.taken">
        <source>Taken: {what}</source>
        <translation>Pris : {what}</translation>
    </message>
    <message id="diary.taken-short">
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message id="diary.whom">
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message id="documents.all">
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message id="documents.filter">
        <source>Words in the documents</source>
        <translation>Mots dans les documents</translation>
    </message>
    <message id="documents.nothing">
        <source>No document has these words.</source>
        <translation>Aucun document ne contient ces mots.</translation>
    </message>
    <message id="dose.each.d" numerus="yes">
        <source>{count} times a day</source>
        <translation>
            <numerusform>1 fois par jour</numerusform>
            <numerusform>{count} fois par jour</numerusform>
        </translation>
    </message>
    <message id="dose.each.h" numerus="yes">
        <source>{count} times an hour</source>
        <translation>
            <numerusform>1 fois par heure</numerusform>
            <numerusform>{count} fois par heure</numerusform>
        </translation>
    </message>
    <message id="dose.each.mo" numerus="yes">
        <source>{count} times a month</source>
        <translation>
            <numerusform>1 fois par mois</numerusform>
            <numerusform>{count} fois par mois</numerusform>
        </translation>
    </message>
    <message id="dose.each.wk" numerus="yes">
        <source>{count} times a week</source>
        <translation>
            <numerusform>1 fois par semaine</numerusform>
            <numerusform>{count} fois par semaine</numerusform>
        </translation>
    </message>
    <message id="dose.every.d" numerus="yes">
        <source>{count} times every {period} days</source>
        <translation>
            <numerusform>1 fois tous les {period} jours</numerusform>
            <numerusform>{count} fois tous les {period} jours</numerusform>
        </translation>
    </message>
    <message id="dose.every.h" numerus="yes">
        <source>{count} times every {period} hours</source>
        <translation>
            <numerusform>1 fois toutes les {period} heures</numerusform>
            <numerusform>{count} fois toutes les {period} heures</numerusform>
        </translation>
    </message>
    <message id="dose.every.mo" numerus="yes">
        <source>{count} times every {period} months</source>
        <translation>
            <numerusform>1 fois tous les {period} mois</numerusform>
            <numerusform>{count} fois tous les {period} mois</numerusform>
        </translation>
    </message>
    <message id="dose.every.wk" numerus="yes">
        <source>{count} times every {period} weeks</source>
        <translation>
            <numerusform>1 fois toutes les {period} semaines</numerusform>
            <numerusform>{count} fois toutes les {period} semaines</numerusform>
        </translation>
    </message>
    <message id="dose.needed">
        <source>as needed</source>
        <translation>si besoin</translation>
    </message>
    <message id="empty.allergies">
        <source>No allergies in the records</source>
        <translation>Aucune allergie dans le dossier</translation>
    </message>
    <message id="empty.allergies.text">
        <source>That does not mean there is none. Add what you know of, so that it always stands on Home.</source>
        <translation>Cela ne veut pas dire qu’il n’y en a pas. Ajoutez ce que vous savez, pour que l’Accueil le montre toujours.</translation>
    </message>
    <message id="empty.conditions">
        <source>No conditions yet</source>
        <translation>Aucune maladie ni problème pour l’instant</translation>
    </message>
    <message id="empty.conditions.text">
        <source>Diagnoses and problems that professionals have recorded will stand here, current ones first.</source>
        <translation>Les diagnostics et problèmes notés par les professionnels se rangeront ici, les actuels d’abord.</translation>
    </message>
    <message id="empty.documents">
        <source>No documents yet</source>
        <translation>Pas encore de documents</translation>
    </message>
    <message id="empty.documents.text">
        <source>Letters, reports, scans and photos will stand here. Any file can be brought in; PDFs and pictures are shown.</source>
        <translation>Courriers, comptes rendus, scans et photos se rangeront ici. Tout fichier peut être importé ; les PDF et les images sont affichés.</translation>
    </message>
    <message id="empty.family">
        <source>No family history yet</source>
        <translation>Pas encore d’antécédents familiaux</translation>
    </message>
    <message id="empty.family.text">
        <source>Which illnesses there are in the family, and how old people were then. Doctors often ask for it; add what you know.</source>
        <translation>Les maladies présentes dans la famille, et l’âge de chacun à ce moment-là. Les médecins le demandent souvent ; ajoutez ce que vous savez.</translation>
    </message>
    <message id="empty.medicines">
        <source>No medicines yet</source>
        <translation>Pas encore de médicaments</translation>
    </message>
    <message id="empty.medicines.text">
        <source>Prescriptions from your records will stand here: what is taken now, what was taken before, and since when.</source>
        <translation>Les ordonnances de votre dossier se rangeront ici : ce qui est pris maintenant, avant, et depuis quand.</translation>
    </message>
    <message id="empty.more">
        <source>Nothing else yet</source>
        <translation>Rien d’autre pour l’instant</translation>
    </message>
    <message id="empty.more.text">
        <source>Care plans, goals, family history, insurance, bills and your own notes will stand here.</source>
        <translation>Les plans de soins, objectifs, antécédents familiaux, assurances, factures et vos notes se rangeront ici.</translation>
    </message>
    <message id="empty.vaccines">
        <source>No vaccines yet</source>
        <translation>Pas encore de vaccins</translation>
    </message>
    <message id="empty.vaccines.text">
        <source>Vaccines from your records will stand here by year.</source>
        <translation>Les vaccins de votre dossier se rangeront ici par année.</translation>
    </message>
    <message id="empty.visits">
        <source>No visits yet</source>
        <translation>Pas encore de visites</translation>
    </message>
    <message id="empty.visits.text">
        <source>Appointments, stays and procedures will stand here by year.</source>
        <translation>Les consultations, séjours et actes se rangeront ici par année.</translation>
    </message>
    <message id="entry.allergy">
        <source>An allergy</source>
        <translation>Une allergie</translation>
    </message>
    <message id="entry.allergy-detail">
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message id="entry.allergy-hint">
        <source>A medicine, a food, a plant, an insect …</source>
        <translation>Un médicament, un aliment, une plante, un insecte…</translation>
    </message>
    <message id="entry.allergy-title">
        <source>Allergic to</source>
        <translation>Allergie à</translation>
    </message>
    <message id="entry.condition">
        <source>A condition</source>
        <translation>Une maladie ou un problème</translation>
    </message>
    <message id="entry.condition-detail">
        <source>What else is worth knowing</source>
        <translation>Ce qu’il est bon de savoir</translation>
    </message>
    <message id="entry.condition-hint">
        <source>As a professional has called it.</source>
        <translation>Comme un professionnel l’a nommé.</translation>
    </message>
    <message id="entry.condition-title">
        <source>What it is called</source>
        <translation>Son nom</translation>
    </message>
    <message id="entry.course">
        <source>How it stands</source>
        <translation>Où cela en est</translation>
    </message>
    <message id="entry.course-now-allergy">
        <source>Goes on</source>
        <translation>Toujours là</translation>
    </message>
    <message id="entry.course-now-condition">
        <source>Goes on</source>
        <translation>Toujours là</translation>
    </message>
    <message id="entry.course-now-medication">
        <source>Taken now</source>
        <translation>Pris maintenant</translation>
    </message>
    <message id="entry.course-past-allergy">
        <source>In the past</source>
        <translation>Passé</translation>
    </message>
    <message id="entry.course-past-condition">
        <source>In the past</source>
        <translation>Passé</translation>
    </message>
    <message id="entry.course-past-medication">
        <source>Taken in the past</source>
        <translation>Pris par le passé</translation>
    </message>
    <message id="entry.day">
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message id="entry.day-allergy">
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message id="entry.day-condition">
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message id="entry.day-hint">
        <source>A day such as 3 March 2026 or {example}, or “yesterday”; a month or a year alone is fine too.</source>
        <translation>Un jour comme 3 mars 2026 ou {example}, ou « hier » ; un mois ou une année seule conviennent aussi.</translation>
    </message>
    <message id="entry.day-immunization">
        <source>Given on</source>
        <translation>Fait le</translation>
    </message>
    <message id="entry.day-medication">
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message id="entry.day-unclear">
        <source>This date could not be read. Try “3 March 2026”, “March 2026” or “2026”.</source>
        <translation>Cette date n’a pas pu être lue. Essayez « 3 mars 2026 », « mars 2026 » ou « 2026 ».</translation>
    </message>
    <message id="entry.immunization">
        <source>A vaccine</source>
        <translation>Un vaccin</translation>
    </message>
    <message id="entry.immunization-detail">
        <source>What else is worth knowing</source>
        <translation>Ce qu’il est utile de savoir</translation>
    </message>
    <message id="entry.immunization-hint">
        <source>As it stands in the vaccination record.</source>
        <translation>Comme dans le carnet de vaccination.</translation>
    </message>
    <message id="entry.immunization-title">
        <source>Against what, or its name</source>
        <translation>Contre quoi, ou son nom</translation>
    </message>
    <message id="entry.kept">
        <source>Kept, marked as written by hand.</source>
        <translation>Enregistré, marqué comme saisi à la main.</translation>
    </message>
    <message id="entry.medication">
        <source>A medicine</source>
        <translation>Un médicament</translation>
    </message>
    <message id="entry.medication-detail">
        <source>How it is taken, as prescribed</source>
        <translation>Comment il est pris, selon l’ordonnance</translation>
    </message>
    <message id="entry.medication-hint">
        <source>As it stands on the box, with its strength.</source>
        <translation>Comme sur la boîte, avec son dosage.</translation>
    </message>
    <message id="entry.medication-title">
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message id="entry.note">
        <source>A note</source>
        <translation>Une note</translation>
    </message>
    <message id="entry.note-detail">
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message id="entry.note-hint">
        <source>A few words to find it again.</source>
        <translation>Quelques mots pour la retrouver.</translation>
    </message>
    <message id="entry.note-title">
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message id="entry.title-missing">
        <source>Please say what it is.</source>
        <translation>Dites ce que c’est, s’il vous plaît.</translation>
    </message>
    <message id="entry.unit">
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message id="entry.value">
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message id="entry.value-unclear">
        <source>A number, please; a blood pressure as 128/82.</source>
        <translation>Un nombre, s’il vous plaît ; une tension comme 128/82.</translation>
    </message>
    <message id="entry.vital">
        <source>A measurement</source>
        <translation>Une mesure</translation>
    </message>
    <message id="entry.what">
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
    </message>
    <message id="error.bug">
        <source>This is a fault in the program, not in your records. To be safe the vault will be locked now. The records are as they were after the last finished step. Kind of fault: {name}.</source>
        <translation>C’est un défaut du programme, pas de votre dossier. Par prudence, le coffre va être verrouillé. Le dossier est tel qu’il était après la dernière étape terminée. Nature du défaut : {name}.</translation>
    </message>
    <message id="error.bug-title">
        <source>HealthDesk met a fault of its own</source>
        <translation>HealthDesk a rencontré un défaut interne</translation>
    </message>
    <message id="error.general">
        <source>Something did not work. The records are as they were.</source>
        <translation>Quelque chose n’a pas marché. Le dossier est resté tel qu’il était.</translation>
    </message>
    <message id="everything.allergies">
        <source>What is not tolerated.</source>
        <translation>Ce qui n’est pas supporté.</translation>
    </message>
    <message id="everything.ask">
        <source>Ask in your own words.</source>
        <translation>Demandez avec vos propres mots.</translation>
    </message>
    <message id="everything.backup">
        <source>One encrypted file with everybody’s records, opened and read through before it counts.</source>
        <translation>Un seul fichier chiffré avec le dossier de chacun, ouvert et relu avant de compter.</translation>
    </message>
    <message id="everything.brief">
        <source>One page to take to the doctor.</source>
        <translation>Une page à emporter chez le médecin.</translation>
    </message>
    <message id="everything.bring-in">
        <source>Files from portals, devices or your folder.</source>
        <translation>Des fichiers de portails, d’appareils ou de vos dossiers.</translation>
    </message>
    <message id="everything.conditions">
        <source>What doctors have written down.</source>
        <translation>Ce que les médecins ont noté.</translation>
    </message>
    <message id="everything.diary">
        <source>One line is enough: a symptom, a reading, a thought.</source>
        <translation>Une ligne suffit : un symptôme, une mesure, une pensée.</translation>
    </message>
    <message id="everything.do">
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message id="everything.documents">
        <source>Letters, reports and pictures.</source>
        <translation>Lettres, comptes rendus et images.</translation>
    </message>
    <message id="everything.family">
        <source>What runs in the family, as recorded.</source>
        <translation>Ce qui existe dans la famille, tel que noté.</translation>
    </message>
    <message id="everything.home">
        <source>The most important things at a glance.</source>
        <translation>L’essentiel en un coup d’œil.</translation>
    </message>
    <message id="everything.measures">
        <source>Every value and how it went.</source>
        <translation>Chaque valeur et son évolution.</translation>
    </message>
    <message id="everything.medicines">
        <source>What is taken now, and what was.</source>
        <translation>Ce qui est pris maintenant, et ce qui l’a été.</translation>
    </message>
    <message id="everything.more">
        <source>Records of any other kind.</source>
        <translation>Les fiches de toute autre sorte.</translation>
    </message>
    <message id="everything.page">
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message id="everything.people">
        <source>Everybody of this vault at a glance.</source>
        <translation>Toutes les personnes de ce coffre en un coup d’œil.</translation>
    </message>
    <message id="everything.person">
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message id="everything.settings">
        <source>Language, looks, copies, people.</source>
        <translation>Langue, apparence, copies, personnes.</translation>
    </message>
    <message id="everything.sources">
        <source>What came from where, and undo it.</source>
        <translation>Ce qui est venu d’où, et l’annuler.</translation>
    </message>
    <message id="everything.timeline">
        <source>All records in the order of their days.</source>
        <translation>Toutes les fiches dans l’ordre des jours.</translation>
    </message>
    <message id="everything.trust">
        <source>What lies where, copies, checks, connections.</source>
        <translation>Ce qui est rangé où, copies, contrôles, connexions.</translation>
    </message>
    <message id="everything.vaccines">
        <source>Which ones, and when.</source>
        <translation>Lesquels, et quand.</translation>
    </message>
    <message id="everything.visits">
        <source>Appointments, stays and operations.</source>
        <translation>Rendez-vous, séjours et opérations.</translation>
    </message>
    <message id="everything.wearables">
        <source>Steps, sleep and heart as devices recorded them.</source>
        <translation>Pas, sommeil et cœur tels que vos appareils les ont notés.</translation>
    </message>
    <message id="export.button">
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message id="export.text">
        <source>Everything as FHIR, as tables (CSV) and as the original files.</source>
        <translation>Tout, en FHIR, en tableaux (CSV) et dans les fichiers d’origine.</translation>
    </message>
    <message id="export.title">
        <source>Export {name}’s records</source>
        <translation>Exporter le dossier de {name}</translation>
    </message>
    <message id="export.warning">
        <source>What is exported is not encrypted: whoever has the files can read them. Choose a folder that only you can open.</source>
        <translation>Ce qui est exporté n’est pas chiffré : qui a les fichiers peut les lire. Choisissez un dossier que vous seul pouvez ouvrir.</translation>
    </message>
    <message id="family.add">
        <source>A relative’s illness</source>
        <translation>La maladie d’un proche</translation>
    </message>
    <message id="family.age">
        <source>How old they were then</source>
        <translation>L’âge à ce moment-là</translation>
    </message>
    <message id="family.age-hint">
        <source>In years, or in words such as “in her fifties”. May stay empty.</source>
        <translation>En années, ou en mots comme « la cinquantaine ». Facultatif.</translation>
    </message>
    <message id="family.aunt">
        <source>Aunt</source>
        <translation>Tante</translation>
    </message>
    <message id="family.brother">
        <source>Brother</source>
        <translation>Frère</translation>
    </message>
    <message id="family.daughter">
        <source>Daughter</source>
        <translation>Fille</translation>
    </message>
    <message id="family.father">
        <source>Father</source>
        <translation>Père</translation>
    </message>
    <message id="family.grandfather">
        <source>Grandfather</source>
        <translation>Grand-père</translation>
    </message>
    <message id="family.grandmother">
        <source>Grandmother</source>
        <translation>Grand-mère</translation>
    </message>
    <message id="family.mother">
        <source>Mother</source>
        <translation>Mère</translation>
    </message>
    <message id="family.remark">
        <source>Remark (may stay empty)</source>
        <translation>Remarque (facultatif)</translation>
    </message>
    <message id="family.sister">
        <source>Sister</source>
        <translation>Sœur</translation>
    </message>
    <message id="family.son">
        <source>Son</source>
        <translation>Fils</translation>
    </message>
    <message id="family.table.what">
        <source>What is recorded</source>
        <translation>Ce qui est noté</translation>
    </message>
    <message id="family.table.who">
        <source>Relative</source>
        <translation>Proche</translation>
    </message>
    <message id="family.uncle">
        <source>Uncle</source>
        <translation>Oncle</translation>
    </message>
    <message id="family.what">
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message id="family.what-missing">
        <source>What it was, in your own words.</source>
        <translation>Ce que c’était, avec vos mots.</translation>
    </message>
    <message id="family.who">
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message id="family.who-missing">
        <source>Who is meant, for example “Mother”.</source>
        <translation>De qui s’agit-il, par exemple « Mère ».</translation>
    </message>
    <message id="find.before">
        <source>Place before</source>
        <translation>Endroit précédent</translation>
    </message>
    <message id="find.name">
        <source>Find in the document</source>
        <translation>Chercher un mot</translation>
    </message>
    <message id="find.next">
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message id="find.none">
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message id="find.place">
        <source>{at} of {count}</source>
        <translation>{at} sur {count}</translation>
    </message>
    <message id="find.reading">
        <source>Reading the pages …</source>
        <translation>Lecture des pages…</translation>
    </message>
    <message id="first.about">
        <source>Before you begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message id="first.chosen">
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message id="first.demo-opening">
        <source>Opening the made-up family …</source>
        <translation>Ouverture de la famille imaginaire…</translation>
    </message>
    <message id="first.demo-reading">
        <source>Reading {name} …</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message id="first.intro">
        <source>Health records of one person or a whole family, in order, in one encrypted place on this computer. Ask a question and get an answer that shows where it comes from.</source>
        <translation>Les documents de santé d’une personne ou de toute une famille, en ordre, dans un seul endroit chiffré sur cet ordinateur. Posez une question : la réponse montre d’où elle vient.</translation>
    </message>
    <message id="first.look">
        <source>Look around first</source>
        <translation>Faire d’abord le tour</translation>
    </message>
    <message id="first.look-text">
        <source>Open a made-up family of three generations. No passphrase, nothing to set up, nothing is kept.</source>
        <translation>Ouvrir une famille imaginaire de trois générations. Sans phrase de passe, sans réglage, rien n’est gardé.</translation>
    </message>
    <message id="first.make">
        <source>Make your vault</source>
        <translation>Créer votre coffre</translation>
    </message>
    <message id="first.make-button">
        <source>Make the vault</source>
        <translation>Créer le coffre</translation>
    </message>
    <message id="first.make-text">
        <source>Choose a passphrase and bring in your own records. It takes about three minutes.</source>
        <translation>Choisir une phrase de passe et importer vos propres documents. Environ trois minutes.</translation>
    </message>
    <message id="first.making">
        <source>Making the vault. The lock is meant to be slow to pick, so this takes a moment.</source>
        <translation>Création du coffre. La serrure est faite pour résister, cela prend un instant.</translation>
    </message>
    <message id="first.private">
        <source>Nothing leaves this computer. There is no account and no cloud.</source>
        <translation>Rien ne quitte cet ordinateur. Pas de compte, pas de nuage.</translation>
    </message>
    <message id="first.restore">
        <source>Bring back a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message id="first.restore-button">
        <source>Bring it back</source>
        <translation>Restaurer</translation>
    </message>
    <message id="first.restore-text">
        <source>{file} will be opened, verified and made the vault of this computer. The passphrase is the one from the day of the backup.</source>
        <translation>{file} va être ouvert, vérifié et devenir le coffre de cet ordinateur. La phrase de passe est celle du jour de la sauvegarde.</translation>
    </message>
    <message id="first.restoring">
        <source>Opening and verifying the backup …</source>
        <translation>Ouverture et vérification de la sauvegarde…</translation>
    </message>
    <message id="first.secret">
        <source>Choose a passphrase</source>
        <translation>Choisissez une phrase de passe</translation>
    </message>
    <message id="first.title">
        <source>Welcome to HealthDesk</source>
        <translation>Bienvenue dans HealthDesk</translation>
    </message>
    <message id="first.understood">
        <source>I understand, continue</source>
        <translation>J’ai compris, continuer</translation>
    </message>
    <message id="first.view">
        <source>How would you like it?</source>
        <translation>Que préférez-vous ?</translation>
    </message>
    <message id="first.view-full-text">
        <source>Every page at hand at the left.</source>
        <translation>Toutes les pages à portée, à gauche.</translation>
    </message>
    <message id="first.view-simple-text">
        <source>Large type, five pages, nothing in the way. Everything else is one step further.</source>
        <translation>Grands caractères, cinq pages, rien qui gêne. Tout le reste est un pas plus loin.</translation>
    </message>
    <message id="frame.add-person">
        <source>Add a person …</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message id="frame.back">
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message id="frame.demo">
        <source>You are looking at a made-up family. Nothing here is real, and nothing you do is kept.</source>
        <translation>Vous regardez une famille imaginaire. Rien n’est réel ici, et rien de ce que vous faites n’est gardé.</translation>
    </message>
    <message id="frame.demo-status">
        <source>Demo family</source>
        <translation>Famille de démonstration</translation>
    </message>
    <message id="frame.drop">
        <source>Let go to look at what these files hold</source>
        <translation>Lâchez pour voir ce que contiennent ces fichiers</translation>
    </message>
    <message id="frame.everybody">
        <source>Everybody at a glance</source>
        <translation>Tout le monde d’un coup d’œil</translation>
    </message>
    <message id="frame.leave-demo">
        <source>Leave the demo</source>
        <translation>Quitter la démonstration</translation>
    </message>
    <message id="frame.lock">
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message id="frame.locks-in">
        <source>locks in {left}</source>
        <translation>verrouillage dans {left}</translation>
    </message>
    <message id="frame.nobody">
        <source>Nobody yet</source>
        <translation>Encore personne</translation>
    </message>
    <message id="frame.people">
        <source>Whose records are shown: {name}</source>
        <translation>Dossier affiché : {name}</translation>
    </message>
    <message id="frame.people-menu">
        <source>Choose a person</source>
        <translation>Choisir une personne</translation>
    </message>
    <message id="frame.private">
        <source>No connections</source>
        <translation>Aucune connexion</translation>
    </message>
    <message id="frame.search">
        <source>Search {name}’s records</source>
        <translation>Chercher dans le dossier de {name}</translation>
    </message>
    <message id="frame.search-hint">
        <source>Type a word from a record, a medicine, a place or a letter.</source>
        <translation>Tapez un mot d’une fiche, un médicament, un lieu ou un courrier.</translation>
    </message>
    <message id="frame.search-none">
        <source>Nothing found for “{words}”.</source>
        <translation>Rien trouvé pour « {words} ».</translation>
    </message>
    <message id="frame.search-results">
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message id="frame.search-short">
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message id="frame.working">
        <source>Working …</source>
        <translation>Travail en cours…</translation>
    </message>
    <message id="home.all">
        <source>Show all {count}</source>
        <translation>Tout afficher ({count})</translation>
    </message>
    <message id="home.backup">
        <source>Last backup: {ago}.</source>
        <translation>Dernière sauvegarde : {ago}.</translation>
    </message>
    <message id="home.empty">
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message id="home.empty-text">
        <source>Bring in a file from a portal, a hospital or a laboratory: measures, medicines, visits and documents will stand here in order.</source>
        <translation>Importez un fichier d’un portail, d’un hôpital ou d’un laboratoire : mesures, médicaments, visites et documents s’y rangeront.</translation>
    </message>
    <message id="home.files" numerus="yes">
        <source>{count} files brought in</source>
        <translation>
            <numerusform>{count} fichier importé</numerusform>
            <numerusform>{count} fichiers importés</numerusform>
        </translation>
    </message>
    <message id="home.measures">
        <source>Measures</source>
        <translation>Mesures suivies</translation>
    </message>
    <message id="home.medicines">
        <source>Medicines now</source>
        <translation>Médicaments en cours</translation>
    </message>
    <message id="home.new">
        <source>New since {day}</source>
        <translation>Nouveau depuis le {day}</translation>
    </message>
    <message id="home.new-first">
        <source>Brought in so far</source>
        <translation>Importé jusqu’ici</translation>
    </message>
    <message id="home.no-allergies">
        <source>None recorded. That does not mean there is none.</source>
        <translation>Aucune notée. Cela ne veut pas dire qu’il n’y en a pas.</translation>
    </message>
    <message id="home.no-medicines">
        <source>No current medicine in the imported records.</source>
        <translation>Aucun médicament en cours dans les documents importés.</translation>
    </message>
    <message id="home.no-visit">
        <source>No coming visit in the records.</source>
        <translation>Aucun rendez-vous à venir dans le dossier.</translation>
    </message>
    <message id="home.nobody">
        <source>Whose records will this be?</source>
        <translation>De qui sera ce dossier ?</translation>
    </message>
    <message id="home.nobody-button">
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message id="home.nobody-text">
        <source>Add a person, or bring in a file that says whose it is. Each person has a file and a key of their own.</source>
        <translation>Ajoutez une personne, ou importez un fichier qui dit à qui il est. Chacun a son propre fichier et sa propre clé.</translation>
    </message>
    <message id="home.none-known">
        <source>Recorded: none known</source>
        <translation>Noté : aucune connue</translation>
    </message>
    <message id="home.nothing-new">
        <source>Nothing new in the last import.</source>
        <translation>Rien de nouveau dans le dernier import.</translation>
    </message>
    <message id="home.nothing-new-text">
        <source>What files bring stands here until you have seen it.</source>
        <translation>Ce que les fichiers apportent reste ici jusqu’à ce que vous l’ayez vu.</translation>
    </message>
    <message id="home.nothing-new-title">
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message id="home.prepare">
        <source>Visit brief</source>
        <translation>Ma consultation</translation>
    </message>
    <message id="home.recovery">
        <source>Your recovery code has not been checked yet. Without it, a forgotten passphrase closes the vault for good.</source>
        <translation>Votre code de secours n’a pas encore été vérifié. Sans lui, une phrase de passe oubliée ferme le coffre pour toujours.</translation>
    </message>
    <message id="home.recovery-button">
        <source>Make a new code</source>
        <translation>Créer un nouveau code</translation>
    </message>
    <message id="home.seen">
        <source>All seen</source>
        <translation>Tout est vu</translation>
    </message>
    <message id="home.seen-said">
        <source>Nothing is new any more.</source>
        <translation>Plus rien n’est nouveau.</translation>
    </message>
    <message id="home.undo-import">
        <source>Undo the last import</source>
        <translation>Annuler le dernier import</translation>
    </message>
    <message id="home.visit">
        <source>Next visit</source>
        <translation>Prochain rendez-vous</translation>
    </message>
    <message id="home.waiting" numerus="yes">
        <source>{count} files wait for you to say whose they are.</source>
        <translation>
            <numerusform>{count} fichier attend que vous disiez à qui il est.</numerusform>
            <numerusform>{count} fichiers attendent que vous disiez à qui ils sont.</numerusform>
        </translation>
    </message>
    <message id="home.waiting-button">
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message id="home.write">
        <source>Write down</source>
        <translation>Noter</translation>
    </message>
    <message id="intake.act.later">
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message id="intake.act.skipped">
        <source>Skipped</source>
        <translation>Sauté</translation>
    </message>
    <message id="intake.act.taken">
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message id="intake.again">
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message id="intake.again-named">
        <source>Take back what was noted: {title}, {time}</source>
        <translation>Annuler ce qui a été noté : {title}, {time}</translation>
    </message>
    <message id="intake.key">
        <source>Key {letter}</source>
        <translation>Touche {letter}</translation>
    </message>
    <message id="intake.key.later">
        <source>L</source>
        <translation>T</translation>
    </message>
    <message id="intake.key.skipped">
        <source>S</source>
        <translation>S</translation>
    </message>
    <message id="intake.key.taken">
        <source>T</source>
        <translation>P</translation>
    </message>
    <message id="intake.later">
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message id="intake.noted.later">
        <source>Shown again in half an hour: {title}, {time}</source>
        <translation>Affiché à nouveau dans une demi-heure : {title}, {time}</translation>
    </message>
    <message id="intake.noted.none">
        <source>The note was taken away: {title}, {time}</source>
        <translation>La mention a été retirée : {title}, {time}</translation>
    </message>
    <message id="intake.noted.skipped">
        <source>Noted as skipped: {title}, {time}</source>
        <translation>Noté comme sauté : {title}, {time}</translation>
    </message>
    <message id="intake.noted.taken">
        <source>Noted as taken: {title}, {time}</source>
        <translation>Noté comme pris : {title}, {time}</translation>
    </message>
    <message id="intake.open">
        <source>nothing noted yet</source>
        <translation>rien de noté</translation>
    </message>
    <message id="intake.skipped">
        <source>skipped</source>
        <translation>sauté</translation>
    </message>
    <message id="intake.taken">
        <source>taken</source>
        <translation>pris</translation>
    </message>
    <message id="keys.add-medication">
        <source>Write down a medicine</source>
        <translation>Noter un médicament</translation>
    </message>
    <message id="keys.add-note">
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message id="keys.add-person">
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message id="keys.add-vital">
        <source>Write down a measurement</source>
        <translation>Noter une mesure</translation>
    </message>
    <message id="keys.back">
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message id="keys.backup">
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message id="keys.bring-in">
        <source>Bring in files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message id="keys.diary">
        <source>Diary</source>
        <translation>Journal</translation>
    </message>
    <message id="keys.escape">
        <source>Close what lies over the page</source>
        <translation>Fermer ce qui recouvre la page</translation>
    </message>
    <message id="keys.forward">
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message id="keys.full-screen">
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message id="keys.group-do">
        <source>Do</source>
        <translation>Agir</translation>
    </message>
    <message id="keys.group-find">
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
    <message id="keys.group-looks">
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message id="keys.group-move">
        <source>Move</source>
        <translation>Se déplacer</translation>
    </message>
    <message id="keys.group-pages">
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message id="keys.larger">
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message id="keys.lock">
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message id="keys.palette">
        <source>Go to a page or do something</source>
        <translation>Ouvrir une page ou agir</translation>
    </message>
    <message id="keys.people">
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message id="keys.search">
        <source>Search the records</source>
        <translation>Chercher dans les fiches</translation>
    </message>
    <message id="keys.shortcuts">
        <source>Show all keys</source>
        <translation>Voir tous les raccourcis</translation>
    </message>
    <message id="keys.smaller">
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message id="keys.title">
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message id="keys.undo">
        <source>Undo, while a message offers it</source>
        <translation>Annuler, tant qu’un message le propose</translation>
    </message>
    <message id="keys.usual-size">
        <source>Usual text size</source>
        <translation>Taille de texte habituelle</translation>
    </message>
    <message id="keys.write">
        <source>Write down in the diary</source>
        <translation>Noter dans le journal</translation>
    </message>
    <message id="kind.allergy">
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message id="kind.care-plan">
        <source>Care plan</source>
        <translation>Plan de soins</translation>
    </message>
    <message id="kind.claim">
        <source>Bill</source>
        <translation>Facture</translation>
    </message>
    <message id="kind.condition">
        <source>Condition</source>
        <translation>Maladie ou problème</translation>
    </message>
    <message id="kind.coverage">
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message id="kind.document">
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message id="kind.encounter">
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message id="kind.family-history">
        <source>Family history</source>
        <translation>Antécédent familial</translation>
    </message>
    <message id="kind.goal">
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message id="kind.imaging">
        <source>Imaging</source>
        <translation>Imagerie</translation>
    </message>
    <message id="kind.immunization">
        <source>Vaccine</source>
        <translation>Vaccin</translation>
    </message>
    <message id="kind.medication">
        <source>Medicine</source>
        <translation>Médicament</translation>
    </message>
    <message id="kind.note">
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message id="kind.observation">
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message id="kind.other">
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message id="kind.patient">
        <source>Personal details</source>
        <translation>Identité</translation>
    </message>
    <message id="kind.procedure">
        <source>Procedure</source>
        <translation>Acte</translation>
    </message>
    <message id="kind.report">
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message id="kind.result">
        <source>Laboratory result</source>
        <translation>Résultat d’analyse</translation>
    </message>
    <message id="kind.vital">
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message id="kinds.allergy">
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message id="kinds.care-plan">
        <source>Care plans</source>
        <translation>Plans de soins</translation>
    </message>
    <message id="kinds.claim">
        <source>Bills</source>
        <translation>Factures</translation>
    </message>
    <message id="kinds.condition">
        <source>Conditions</source>
        <translation>Maladies et problèmes</translation>
    </message>
    <message id="kinds.coverage">
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message id="kinds.document">
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message id="kinds.encounter">
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message id="kinds.family-history">
        <source>Family history</source>
        <translation>Antécédents familiaux</translation>
    </message>
    <message id="kinds.goal">
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message id="kinds.imaging">
        <source>Imaging</source>
        <translation>Imagerie</translation>
    </message>
    <message id="kinds.immunization">
        <source>Vaccines</source>
        <translation>Vaccins</translation>
    </message>
    <message id="kinds.medication">
        <source>Medicines</source>
        <translation>Médicaments</translation>
    </message>
    <message id="kinds.note">
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message id="kinds.observation">
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message id="kinds.other">
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message id="kinds.patient">
        <source>Personal details</source>
        <translation>Identité</translation>
    </message>
    <message id="kinds.procedure">
        <source>Procedures</source>
        <translation>Actes</translation>
    </message>
    <message id="kinds.report">
        <source>Reports</source>
        <translation>Comptes rendus</translation>
    </message>
    <message id="kinds.result">
        <source>Results</source>
        <translation>Analyses</translation>
    </message>
    <message id="kinds.vital">
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message id="left.all">
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message id="left.for">
        <source>for {whom}</source>
        <translation>pour {whom}</translation>
    </message>
    <message id="left.for-nobody">
        <source>for whom is not said</source>
        <translation>destinataire non indiqué</translation>
    </message>
    <message id="left.intro">
        <source>Every file that was saved and every page that was printed from {name}’s records. Backups are not among them: they stay encrypted.</source>
        <translation>Chaque fichier enregistré et chaque page imprimée à partir du dossier de {name}. Les sauvegardes n’en font pas partie : elles restent chiffrées.</translation>
    </message>
    <message id="left.name">
        <source>Say for whom</source>
        <translation>Dire pour qui</translation>
    </message>
    <message id="left.name-text">
        <source>This is only for your own memory; it stands encrypted in the vault.</source>
        <translation>C’est seulement pour mémoire ; c’est conservé chiffré dans le coffre.</translation>
    </message>
    <message id="left.none">
        <source>Nothing has left.</source>
        <translation>Rien n’est sorti.</translation>
    </message>
    <message id="left.none-text">
        <source>When you save a summary, a sheet or an export, it stands here: when, what, and for whom.</source>
        <translation>Quand vous enregistrez une synthèse, une feuille ou un export, cela figure ici : quand, quoi, et pour qui.</translation>
    </message>
    <message id="left.purpose">
        <source>What for</source>
        <translation>Dans quel but</translation>
    </message>
    <message id="left.save">
        <source>Save as a table</source>
        <translation>Enregistrer en tableau</translation>
    </message>
    <message id="left.saved">
        <source>{file} was written.</source>
        <translation>{file} a été écrit.</translation>
    </message>
    <message id="left.title">
        <source>What left this vault</source>
        <translation>Ce qui a quitté ce coffre</translation>
    </message>
    <message id="left.way.brief">
        <source>Visit brief</source>
        <translation>Feuille de consultation</translation>
    </message>
    <message id="left.way.calendar">
        <source>Calendar file</source>
        <translation>Fichier d’agenda</translation>
    </message>
    <message id="left.way.card">
        <source>Emergency card</source>
        <translation>Carte d’urgence</translation>
    </message>
    <message id="left.way.copy">
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message id="left.way.export">
        <source>Everything, as files</source>
        <translation>Tout, en fichiers</translation>
    </message>
    <message id="left.way.ledger">
        <source>This list, as a table</source>
        <translation>Cette liste, en tableau</translation>
    </message>
    <message id="left.way.print">
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message id="left.way.summary">
        <source>Patient summary</source>
        <translation>Synthèse médicale</translation>
    </message>
    <message id="left.way.table">
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message id="left.way.vaccines">
        <source>Vaccine sheet</source>
        <translation>Feuille de vaccins</translation>
    </message>
    <message id="left.whom">
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message id="list.and">
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message id="lock.hint">
        <source></source>
        <translation></translation>
    </message>
    <message id="lock.locked">
        <source>This vault is locked.</source>
        <translation>Ce coffre est verrouillé.</translation>
    </message>
    <message id="lock.opening">
        <source>Opening …</source>
        <translation>Ouverture…</translation>
    </message>
    <message id="lock.secret">
        <source>Passphrase or recovery code</source>
        <translation>Phrase de passe ou code de secours</translation>
    </message>
    <message id="lock.unlock">
        <source>Unlock</source>
        <translation>Ouvrir</translation>
    </message>
    <message id="locked.field">
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message id="locked.open">
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message id="locked.password">
        <source>Password of {file}</source>
        <translation>Mot de passe de {file}</translation>
    </message>
    <message id="measure.afternoon">
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message id="measure.area">
        <source>The area goes from the lowest to the highest reading, the line is their mean (computed). Look closer to see single readings.</source>
        <translation>La surface va de la mesure la plus basse à la plus haute, la ligne est leur moyenne (calculée). Agrandissez pour voir chaque mesure.</translation>
    </message>
    <message id="measure.bands">
        <source>The band is the range that was printed with each value.</source>
        <translation>La bande est l’intervalle imprimé avec chaque valeur.</translation>
    </message>
    <message id="measure.chart">
        <source>Chart of {name}</source>
        <translation>Graphique : {name}</translation>
    </message>
    <message id="measure.column">
        <source>{low} to {high}, mean {mean} {unit}</source>
        <translation>{low} à {high}, moyenne {mean} {unit}</translation>
    </message>
    <message id="measure.compare">
        <source>Compare two dates</source>
        <translation>Comparer deux dates</translation>
    </message>
    <message id="measure.compare-hint">
        <source>Choose another value with the arrow keys or the pointer.</source>
        <translation>Choisissez une autre valeur avec les flèches ou le pointeur.</translation>
    </message>
    <message id="measure.compared-less">
        <source>From {earlier} to {later}: {amount} less (computed), {days} apart.</source>
        <translation>De {earlier} à {later} : {amount} de moins (calculé), à {days} d’écart.</translation>
    </message>
    <message id="measure.compared-more">
        <source>From {earlier} to {later}: {amount} more (computed), {days} apart.</source>
        <translation>De {earlier} à {later} : {amount} de plus (calculé), à {days} d’écart.</translation>
    </message>
    <message id="measure.compared-same">
        <source>From {earlier} to {later}: the same value, {days} apart.</source>
        <translation>De {earlier} à {later} : la même valeur, à {days} d’écart.</translation>
    </message>
    <message id="measure.computed-by">
        <source>Computed: {formula}.</source>
        <translation>Calculé : {formula}.</translation>
    </message>
    <message id="measure.computed-from">
        <source>{value}, computed from {printed}</source>
        <translation>{value}, calculé à partir de {printed}</translation>
    </message>
    <message id="measure.computed-value">
        <source>{value}, computed</source>
        <translation>{value}, calculé</translation>
    </message>
    <message id="measure.copied" numerus="yes">
        <source>{count} values copied</source>
        <translation>
            <numerusform>{count} valeur copiée</numerusform>
            <numerusform>{count} valeurs copiées</numerusform>
        </translation>
    </message>
    <message id="measure.copy">
        <source>Copy as table</source>
        <translation>Copier en tableau</translation>
    </message>
    <message id="measure.date">
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message id="measure.day">
        <source>Times of day</source>
        <translation>Moments de la journée</translation>
    </message>
    <message id="measure.day-lately" numerus="yes">
        <source>Times of day, last {count} days</source>
        <translation>
            <numerusform>Moments de la journée, dernier jour</numerusform>
            <numerusform>Moments de la journée, {count} derniers jours</numerusform>
        </translation>
    </message>
    <message id="measure.days" numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} jour</numerusform>
            <numerusform>{count} jours</numerusform>
        </translation>
    </message>
    <message id="measure.evening">
        <source>Evening</source>
        <translation>Soir</translation>
    </message>
    <message id="measure.events">
        <source>Visits and procedures</source>
        <translation>Visites et actes</translation>
    </message>
    <message id="measure.facts">
        <source>{name}: {count} from {first} to {last}. First: {begun}. Lowest: {low}. Highest: {high}. Latest: {latest}.</source>
        <translation>{name} : {count} du {first} au {last}. Première : {begun}. La plus basse : {low}. La plus haute : {high}. Dernière : {latest}.</translation>
    </message>
    <message id="measure.facts-many">
        <source>{name}: {count} from {first} to {last}. Lowest: {low}. Highest: {high}. Latest: {latest}.</source>
        <translation>{name} : {count} du {first} au {last}. La plus basse : {low}. La plus haute : {high}. Dernière : {latest}.</translation>
    </message>
    <message id="measure.from" numerus="yes">
        <source>from {count} readings</source>
        <translation>
            <numerusform>d’après {count} mesure</numerusform>
            <numerusform>d’après {count} mesures</numerusform>
        </translation>
    </message>
    <message id="measure.hours">
        <source>{start}:00 to {end}:00</source>
        <translation>de {start} h à {end} h</translation>
    </message>
    <message id="measure.keys">
        <source>Left and right go from value to value, up and down from visit to visit, + and − look closer and wider, 0 shows all, Enter opens the source.</source>
        <translation>Gauche et droite vont d’une valeur à l’autre, haut et bas d’une visite à l’autre, + et − agrandissent et réduisent, 0 montre tout, Entrée ouvre la source.</translation>
    </message>
    <message id="measure.left-out" numerus="yes">
        <source>{count} values in a unit that cannot be converted are only in the table.</source>
        <translation>
            <numerusform>{count} valeur dans une unité qui ne peut être convertie figure seulement dans le tableau.</numerusform>
            <numerusform>{count} valeurs dans une unité qui ne peut être convertie figurent seulement dans le tableau.</numerusform>
        </translation>
    </message>
    <message id="measure.mean" numerus="yes">
        <source>mean of {count} readings</source>
        <translation>
            <numerusform>moyenne de {count} mesure</numerusform>
            <numerusform>moyenne de {count} mesures</numerusform>
        </translation>
    </message>
    <message id="measure.mean-computed">
        <source>Mean, computed</source>
        <translation>Moyenne, calculée</translation>
    </message>
    <message id="measure.medicines">
        <source>Medicines</source>
        <translation>Médicaments</translation>
    </message>
    <message id="measure.more">
        <source>Copy, save, print</source>
        <translation>Copier, enregistrer, imprimer</translation>
    </message>
    <message id="measure.morning">
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message id="measure.newest-only" numerus="yes">
        <source>The newest {count} values.</source>
        <translation>
            <numerusform>La valeur la plus récente.</numerusform>
            <numerusform>Les {count} valeurs les plus récentes.</numerusform>
        </translation>
    </message>
    <message id="measure.night">
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message id="measure.old">
        <source>This value is more than a year old.</source>
        <translation>Cette valeur date de plus d’un an.</translation>
    </message>
    <message id="measure.part">
        <source>{low} to {high} in {values}</source>
        <translation>{low} à {high} pour {values}</translation>
    </message>
    <message id="measure.pin">
        <source>Pin to Home</source>
        <translation>Épingler à l’accueil</translation>
    </message>
    <message id="measure.pinned">
        <source>Pinned to Home</source>
        <translation>Épinglé à l’accueil</translation>
    </message>
    <message id="measure.points" numerus="yes">
        <source>All {count} values</source>
        <translation>
            <numerusform>{count} valeur</numerusform>
            <numerusform>Les {count} valeurs</numerusform>
        </translation>
    </message>
    <message id="measure.print">
        <source>Print …</source>
        <translation>Imprimer …</translation>
    </message>
    <message id="measure.printed">
        <source>Printed range {span}</source>
        <translation>Intervalle imprimé {span}</translation>
    </message>
    <message id="measure.printed-on">
        <source>From HealthDesk, {day}</source>
        <translation>De HealthDesk, {day}</translation>
    </message>
    <message id="measure.range">
        <source>Printed range</source>
        <translation>Intervalle imprimé</translation>
    </message>
    <message id="measure.save-pdf">
        <source>Save as PDF …</source>
        <translation>Enregistrer en PDF …</translation>
    </message>
    <message id="measure.save-png">
        <source>Save the chart as a picture …</source>
        <translation>Enregistrer le graphique en image …</translation>
    </message>
    <message id="measure.saved">
        <source>Saved as {file}. The file is not encrypted.</source>
        <translation>Enregistré sous {file}. Le fichier n’est pas chiffré.</translation>
    </message>
    <message id="measure.says">
        <source>The source says</source>
        <translation>La source dit</translation>
    </message>
    <message id="measure.source">
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message id="measure.span">
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message id="measure.span-all">
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message id="measure.span-five">
        <source>5 years</source>
        <translation>5 ans</translation>
    </message>
    <message id="measure.span-half">
        <source>6 months</source>
        <translation>6 mois</translation>
    </message>
    <message id="measure.span-month">
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message id="measure.span-year">
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message id="measure.table">
        <source>Every value</source>
        <translation>Toutes les valeurs</translation>
    </message>
    <message id="measure.time">
        <source>Time shown</source>
        <translation>Période affichée</translation>
    </message>
    <message id="measure.unit">
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message id="measure.unpin">
        <source>Take off Home</source>
        <translation>Retirer de l’accueil</translation>
    </message>
    <message id="measure.unpinned">
        <source>No longer on Home</source>
        <translation>N’est plus à l’accueil</translation>
    </message>
    <message id="measure.value">
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message id="measure.values" numerus="yes">
        <source>{count} values</source>
        <translation>
            <numerusform>{count} valeur</numerusform>
            <numerusform>{count} valeurs</numerusform>
        </translation>
    </message>
    <message id="measures.add">
        <source>Add a measurement</source>
        <translation>Ajouter une mesure</translation>
    </message>
    <message id="measures.empty">
        <source>No measures yet</source>
        <translation>Pas encore de mesures</translation>
    </message>
    <message id="measures.empty-text">
        <source>Laboratory results and vital signs will stand here, each with its history and the range that the laboratory printed.</source>
        <translation>Les analyses et les constantes se rangeront ici, chacune avec son histoire et l’intervalle imprimé par le laboratoire.</translation>
    </message>
    <message id="measures.filter">
        <source>Find a measure</source>
        <translation>Trouver une mesure</translation>
    </message>
    <message id="measures.flagged">
        <source>Flagged by the source</source>
        <translation>Signalées par la source</translation>
    </message>
    <message id="measures.is-pinned">
        <source>pinned to Home</source>
        <translation>épinglée à l’accueil</translation>
    </message>
    <message id="measures.no-match">
        <source>No measure fits</source>
        <translation>Aucune mesure ne correspond</translation>
    </message>
    <message id="measures.no-match-text">
        <source>Try a part of the name, or turn a filter off.</source>
        <translation>Essayez une partie du nom, ou désactivez un filtre.</translation>
    </message>
    <message id="measures.no-pins">
        <source>Nothing pinned yet</source>
        <translation>Rien d’épinglé pour l’instant</translation>
    </message>
    <message id="measures.no-pins-text">
        <source>Open a measure and press the pin: it then stands on Home.</source>
        <translation>Ouvrez une mesure et appuyez sur l’épingle : elle apparaîtra à l’accueil.</translation>
    </message>
    <message id="measures.pinned">
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message id="measures.recent">
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message id="measures.side-by-side">
        <source>Results side by side</source>
        <translation>Résultats côte à côte</translation>
    </message>
    <message id="measures.view">
        <source>How measures are shown</source>
        <translation>Affichage des mesures</translation>
    </message>
    <message id="measures.view-charts">
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message id="measures.view-report">
        <source>Reports</source>
        <translation>Bilans</translation>
    </message>
    <message id="measures.view-rows">
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message id="medicine.also">
        <source>Also recorded</source>
        <translation>Aussi noté</translation>
    </message>
    <message id="medicine.as-needed">
        <source>As needed</source>
        <translation>Si besoin</translation>
    </message>
    <message id="medicine.by">
        <source>By {value}</source>
        <translation>Par {value}</translation>
    </message>
    <message id="medicine.course.current">
        <source>Recorded now</source>
        <translation>Noté actuellement</translation>
    </message>
    <message id="medicine.course.given">
        <source>Handed over or given</source>
        <translation>Délivré ou donné</translation>
    </message>
    <message id="medicine.course.needed">
        <source>Recorded now, as needed</source>
        <translation>Noté actuellement, si besoin</translation>
    </message>
    <message id="medicine.course.past">
        <source>Past; what was recorded last</source>
        <translation>Passé ; dernière mention</translation>
    </message>
    <message id="medicine.course.planned">
        <source>Planned or paused</source>
        <translation>Prévu ou suspendu</translation>
    </message>
    <message id="medicine.course.proposed">
        <source>Read from a page, to be confirmed</source>
        <translation>Lu sur une page, à confirmer</translation>
    </message>
    <message id="medicine.course.unsure">
        <source>Recorded; whether it is taken is not said</source>
        <translation>Noté ; la prise n’est pas précisée</translation>
    </message>
    <message id="medicine.course.void">
        <source>Does not count</source>
        <translation>Ne compte pas</translation>
    </message>
    <message id="medicine.differs">
        <source>The records do not agree: {said}.</source>
        <translation>Les sources ne concordent pas : {said}.</translation>
    </message>
    <message id="medicine.ended-by">
        <source>last recorded by {who}</source>
        <translation>dernière mention par {who}</translation>
    </message>
    <message id="medicine.file">
        <source>File: {value}</source>
        <translation>Fichier : {value}</translation>
    </message>
    <message id="medicine.gone">
        <source>Nothing more is recorded of it</source>
        <translation>Plus rien n’est noté à son sujet</translation>
    </message>
    <message id="medicine.gone.text">
        <source>The records that named it were taken back or deleted.</source>
        <translation>Les fiches qui le nommaient ont été retirées ou supprimées.</translation>
    </message>
    <message id="medicine.named-allergy">
        <source>An allergy in the records names it or its class: {allergy} ({source}).</source>
        <translation>Une allergie du dossier le nomme, lui ou sa classe : {allergy} ({source}).</translation>
    </message>
    <message id="medicine.open-named">
        <source>Open the record: {title}</source>
        <translation>Ouvrir la fiche : {title}</translation>
    </message>
    <message id="medicine.open-record">
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message id="medicine.over-time">
        <source>Doses over time</source>
        <translation>Les doses au fil du temps</translation>
    </message>
    <message id="medicine.reason">
        <source>Reason: {value}</source>
        <translation>Motif : {value}</translation>
    </message>
    <message id="medicine.says">
        <source>{who} says {what}</source>
        <translation>{who} note {what}</translation>
    </message>
    <message id="medicine.shared">
        <source>The same ingredient is also recorded now in</source>
        <translation>La même substance est aussi notée actuellement dans</translation>
    </message>
    <message id="medicine.since">
        <source>Since {value}</source>
        <translation>Depuis : {value}</translation>
    </message>
    <message id="medicine.two-products">
        <source>The same ingredient is recorded under several names: {names}.</source>
        <translation>La même substance est notée sous plusieurs noms : {names}.</translation>
    </message>
    <message id="medicine.until">
        <source>Until {value}</source>
        <translation>Jusqu’à : {value}</translation>
    </message>
    <message id="medicine.why">
        <source>Noted beside it: {value}</source>
        <translation>Noté à côté : {value}</translation>
    </message>
    <message id="medicines.allergies">
        <source>Allergies: {names}</source>
        <translation>Allergies : {names}</translation>
    </message>
    <message id="medicines.allergies-look">
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message id="medicines.allergies-none">
        <source>No allergy is in the records. That does not mean that there is none.</source>
        <translation>Aucune allergie ne figure dans le dossier. Cela ne veut pas dire qu’il n’y en a pas.</translation>
    </message>
    <message id="medicines.allergies-none-known">
        <source>Recorded on {day}: {words}</source>
        <translation>Noté le {day} : {words}</translation>
    </message>
    <message id="medicines.by">
        <source>{who}</source>
        <translation>{who}</translation>
    </message>
    <message id="medicines.col.by">
        <source>Prescribed or noted by</source>
        <translation>Prescrit ou noté par</translation>
    </message>
    <message id="medicines.col.dose">
        <source>Dose as recorded</source>
        <translation>Posologie telle que notée</translation>
    </message>
    <message id="medicines.col.medicine">
        <source>Medicine</source>
        <translation>Médicament</translation>
    </message>
    <message id="medicines.col.reason">
        <source>Recorded reason</source>
        <translation>Motif noté</translation>
    </message>
    <message id="medicines.copy-all">
        <source>Copy all current ones as table</source>
        <translation>Copier tous les actuels en tableau</translation>
    </message>
    <message id="medicines.current">
        <source>Current</source>
        <translation>Actuels</translation>
    </message>
    <message id="medicines.doses" numerus="yes">
        <source>{count} doses recorded</source>
        <translation>
            <numerusform>{count} dose notée</numerusform>
            <numerusform>{count} doses notées</numerusform>
        </translation>
    </message>
    <message id="medicines.doses-of">
        <source>{doses}</source>
        <translation>{doses}</translation>
    </message>
    <message id="medicines.given">
        <source>Handed over or given once</source>
        <translation>Délivrés ou donnés une fois</translation>
    </message>
    <message id="medicines.needed">
        <source>As needed</source>
        <translation>Si besoin</translation>
    </message>
    <message id="medicines.none.current">
        <source>No medicine is recorded as current.</source>
        <translation>Aucun médicament n’est noté comme actuel.</translation>
    </message>
    <message id="medicines.none.ingredient">
        <source>No medicine is recorded as current.</source>
        <translation>Aucun médicament n’est noté comme actuel.</translation>
    </message>
    <message id="medicines.none.past">
        <source>No past medicine is recorded.</source>
        <translation>Aucun médicament passé n’est noté.</translation>
    </message>
    <message id="medicines.past">
        <source>Past</source>
        <translation>Passés</translation>
    </message>
    <message id="medicines.planned">
        <source>Planned or paused</source>
        <translation>Prévus ou suspendus</translation>
    </message>
    <message id="medicines.products" numerus="yes">
        <source>{count} products</source>
        <translation>
            <numerusform>{count} produit</numerusform>
            <numerusform>{count} produits</numerusform>
        </translation>
    </message>
    <message id="medicines.proposed">
        <source>Read from a page, to be confirmed</source>
        <translation>Lus sur une page, à confirmer</translation>
    </message>
    <message id="medicines.twice">
        <source>Ingredient also in another</source>
        <translation>Substance aussi dans un autre</translation>
    </message>
    <message id="medicines.unknown-ingredient">
        <source>Ingredient not known here</source>
        <translation>Substance inconnue ici</translation>
    </message>
    <message id="medicines.unsure">
        <source>Not known whether they are taken</source>
        <translation>On ne sait pas s’ils sont pris</translation>
    </message>
    <message id="medicines.until">
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message id="medicines.view.current">
        <source>Current</source>
        <translation>Actuels</translation>
    </message>
    <message id="medicines.view.ingredient">
        <source>By ingredient</source>
        <translation>Par substance</translation>
    </message>
    <message id="medicines.view.past">
        <source>Past</source>
        <translation>Passés</translation>
    </message>
    <message id="medicines.void">
        <source>Do not count</source>
        <translation>Ne comptent pas</translation>
    </message>
    <message id="model.absent">
        <source>Answers without a local model</source>
        <translation>Réponses sans modèle local</translation>
    </message>
    <message id="model.building">
        <source>Local model: being made ready, {percent} %</source>
        <translation>Modèle local : en préparation, {percent} %</translation>
    </message>
    <message id="model.failed">
        <source>Answers without a local model</source>
        <translation>Réponses sans modèle local</translation>
    </message>
    <message id="model.ready">
        <source>Local model ready</source>
        <translation>Modèle local prêt</translation>
    </message>
    <message id="model.starting">
        <source>Local model: starting</source>
        <translation>Modèle local : démarrage</translation>
    </message>
    <message id="motion.still">
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message id="motion.system">
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message id="nav.allergies">
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message id="nav.ask">
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message id="nav.brief">
        <source>Visit brief</source>
        <translation>Ma consultation</translation>
    </message>
    <message id="nav.bring-in">
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
    <message id="nav.card">
        <source>Emergency card</source>
        <translation>Carte d’urgence</translation>
    </message>
    <message id="nav.conditions">
        <source>Conditions</source>
        <translation>Maladies et problèmes</translation>
    </message>
    <message id="nav.diary">
        <source>Diary</source>
        <translation>Journal</translation>
    </message>
    <message id="nav.documents">
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message id="nav.everything">
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message id="nav.family">
        <source>Family history</source>
        <translation>Antécédents familiaux</translation>
    </message>
    <message id="nav.full-view">
        <source>Full view</source>
        <translation>Vue complète</translation>
    </message>
    <message id="nav.here">
        <source>open now</source>
        <translation>page ouverte</translation>
    </message>
    <message id="nav.home">
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message id="nav.main">
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message id="nav.measure">
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message id="nav.measures">
        <source>Labs and vitals</source>
        <translation>Analyses et mesures</translation>
    </message>
    <message id="nav.medicine">
        <source>Medicine</source>
        <translation>Médicament</translation>
    </message>
    <message id="nav.medicines">
        <source>Medicines</source>
        <translation>Médicaments</translation>
    </message>
    <message id="nav.more">
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message id="nav.new">
        <source>New</source>
        <translation>Nouveautés</translation>
    </message>
    <message id="nav.people">
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message id="nav.record">
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message id="nav.settings">
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message id="nav.simple-view">
        <source>Simple view</source>
        <translation>Vue simple</translation>
    </message>
    <message id="nav.sources">
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message id="nav.summary">
        <source>Patient summary</source>
        <translation>Synthèse médicale</translation>
    </message>
    <message id="nav.timeline">
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message id="nav.trust">
        <source>Your vault</source>
        <translation>Votre coffre</translation>
    </message>
    <message id="nav.vaccine-sheet">
        <source>Immunisations</source>
        <translation>Vaccinations</translation>
    </message>
    <message id="nav.vaccines">
        <source>Vaccines</source>
        <translation>Vaccins</translation>
    </message>
    <message id="nav.visit">
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message id="nav.visits">
        <source>Visits and procedures</source>
        <translation>Visites et actes</translation>
    </message>
    <message id="nav.wearables">
        <source>Wearables</source>
        <translation>Appareils</translation>
    </message>
    <message id="pages.larger">
        <source>Show the page larger</source>
        <translation>Agrandir la page</translation>
    </message>
    <message id="pages.smaller">
        <source>Show the page smaller</source>
        <translation>Réduire la page</translation>
    </message>
    <message id="palette.do">
        <source>Do</source>
        <translation>Action</translation>
    </message>
    <message id="palette.found">
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message id="palette.look">
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message id="palette.none">
        <source>Nothing has this name. Ctrl K searches the records.</source>
        <translation>Rien ne porte ce nom. Ctrl K cherche dans les fiches.</translation>
    </message>
    <message id="palette.page">
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message id="palette.person">
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message id="palette.prompt">
        <source>A page, or what you want to do</source>
        <translation>Une page, ou ce que vous voulez faire</translation>
    </message>
    <message id="palette.show">
        <source>Show the records of {name}</source>
        <translation>Afficher les fiches de {name}</translation>
    </message>
    <message id="paper.as-pages">
        <source>Show the pages</source>
        <translation>Voir les pages</translation>
    </message>
    <message id="paper.as-received">
        <source>Show the file as received</source>
        <translation>Voir le fichier tel que reçu</translation>
    </message>
    <message id="paper.as-text">
        <source>Read as text</source>
        <translation>Lire en texte</translation>
    </message>
    <message id="parts.loading">
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message id="parts.menu">
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message id="people.due">
        <source>Vaccine due, as recorded</source>
        <translation>Vaccin prévu, tel que noté</translation>
    </message>
    <message id="people.erase">
        <source>Erase or hand over</source>
        <translation>Effacer ou remettre</translation>
    </message>
    <message id="people.more">
        <source>More for {name}</source>
        <translation>Autres actions pour {name}</translation>
    </message>
    <message id="people.new">
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message id="people.nothing">
        <source>Nothing here yet.</source>
        <translation>Rien ici pour l’instant.</translation>
    </message>
    <message id="people.open">
        <source>Show {name}</source>
        <translation>Afficher {name}</translation>
    </message>
    <message id="people.papers" numerus="yes">
        <source>{count} documents to read</source>
        <translation>
            <numerusform>{count} document à lire</numerusform>
            <numerusform>{count} documents à lire</numerusform>
        </translation>
    </message>
    <message id="people.temperature">
        <source>Last temperature</source>
        <translation>Dernière température</translation>
    </message>
    <message id="people.vaccine">
        <source>Last vaccine</source>
        <translation>Dernier vaccin</translation>
    </message>
    <message id="people.waiting">
        <source>Waiting for you</source>
        <translation>Vous attend</translation>
    </message>
    <message id="people.waits" numerus="yes">
        <source>{count} questions</source>
        <translation>
            <numerusform>{count} question</numerusform>
            <numerusform>{count} questions</numerusform>
        </translation>
    </message>
    <message id="people.weight">
        <source>Last weight</source>
        <translation>Dernier poids</translation>
    </message>
    <message id="people.write">
        <source>Write down for {name}</source>
        <translation>Noter pour {name}</translation>
    </message>
    <message id="person.add">
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message id="person.birth">
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message id="person.birth-hint">
        <source>Helps to match files to the right person. May stay empty.</source>
        <translation>Aide à attribuer les fichiers à la bonne personne. Peut rester vide.</translation>
    </message>
    <message id="person.change">
        <source>Correct personal details</source>
        <translation>Corriger l’identité</translation>
    </message>
    <message id="person.change-button">
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message id="person.change-name">
        <source>Correct the details of {name}</source>
        <translation>Corriger l’identité de {name}</translation>
    </message>
    <message id="person.color">
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message id="person.erase">
        <source>Erase {name}</source>
        <translation>Effacer {name}</translation>
    </message>
    <message id="person.erase-button">
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message id="person.erase-do">
        <source>Erase for good</source>
        <translation>Effacer pour toujours</translation>
    </message>
    <message id="person.erase-text">
        <source>The key to all records of {name} will be destroyed. This cannot be taken back, and the records cannot be brought back except from a backup or the original files. Backups made before still hold them.</source>
        <translation>La clé de tout le dossier de {name} sera détruite. C’est définitif : le dossier ne pourra revenir que d’une sauvegarde ou des fichiers d’origine. Les sauvegardes déjà faites le contiennent encore.</translation>
    </message>
    <message id="person.erased">
        <source>The records of {name} have been erased.</source>
        <translation>Le dossier de {name} a été effacé.</translation>
    </message>
    <message id="person.name">
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message id="person.name-hint">
        <source>As records spell it.</source>
        <translation>Comme l’écrivent les documents.</translation>
    </message>
    <message id="person.sex">
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message id="preview.drop">
        <source>Leave it out</source>
        <translation>Ne rien importer</translation>
    </message>
    <message id="preview.dropped">
        <source>Nothing was taken in. Your records are as they were.</source>
        <translation>Rien n’a été importé. Vos dossiers n’ont pas changé.</translation>
    </message>
    <message id="preview.keep">
        <source>Keep all of this</source>
        <translation>Garder tout cela</translation>
    </message>
    <message id="preview.title">
        <source>This is what would come in</source>
        <translation>Voici ce qui serait importé</translation>
    </message>
    <message id="purpose.text">
        <source>HealthDesk stores, organises, searches and displays health records that you import, and restates them in plain words with links to the source. It is not intended to diagnose, prevent, monitor, predict, prognose, treat or alleviate any disease, to check the safety of a treatment, or to triage. It does not replace a health professional. You are talking to software that can be wrong.</source>
        <translation>HealthDesk range, classe, recherche et affiche les documents de santé que vous importez et les reformule avec un lien vers la source. Il n'est pas destiné à diagnostiquer, prévenir, surveiller, prédire, pronostiquer, traiter ou atténuer une maladie, ni à vérifier la sécurité d'un traitement, ni à trier les urgences. Il ne remplace pas un professionnel de santé. Vous parlez à un logiciel qui peut se tromper.</translation>
    </message>
    <message id="purpose.title">
        <source>What HealthDesk is for</source>
        <translation>À quoi sert HealthDesk</translation>
    </message>
    <message id="reading.cell">
        <source>{head}: {cell}</source>
        <translation>{head} : {cell}</translation>
    </message>
    <message id="reading.page">
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
    <message id="record.author">
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message id="record.chart">
        <source>Show the chart</source>
        <translation>Voir la courbe</translation>
    </message>
    <message id="record.code">
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message id="record.corrected">
        <source>Corrected by you on {day}</source>
        <translation>Corrigé par vous le {day}</translation>
    </message>
    <message id="record.corrected-back">
        <source>Take it back</source>
        <translation>Annuler la correction</translation>
    </message>
    <message id="record.corrected-undone">
        <source>The correction has been taken back: what the source says is shown again.</source>
        <translation>La correction est annulée : ce que dit la source est de nouveau affiché.</translation>
    </message>
    <message id="record.delete">
        <source>Delete this record</source>
        <translation>Supprimer cette fiche</translation>
    </message>
    <message id="record.delete-text">
        <source>It will be gone from lists and answers, with all its versions. Bringing the same file in again does not always bring it back.</source>
        <translation>Elle disparaîtra des listes et des réponses, avec toutes ses versions. Importer de nouveau le même fichier ne la fait pas toujours revenir.</translation>
    </message>
    <message id="record.delete-title">
        <source>Delete this record?</source>
        <translation>Supprimer cette fiche ?</translation>
    </message>
    <message id="record.deleted">
        <source>The record has been deleted.</source>
        <translation>La fiche a été supprimée.</translation>
    </message>
    <message id="record.detail">
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message id="record.device">
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message id="record.differs">
        <source>Sources differ</source>
        <translation>Les sources diffèrent</translation>
    </message>
    <message id="record.here">
        <source>This record</source>
        <translation>Cette fiche</translation>
    </message>
    <message id="record.lines">
        <source>Lines {first} to {last} of the file</source>
        <translation>Lignes {first} à {last} du fichier</translation>
    </message>
    <message id="record.looking-up">
        <source>Looking the place up in the original …</source>
        <translation>Recherche de l’endroit dans l’original…</translation>
    </message>
    <message id="record.more">
        <source>What can be done with this record</source>
        <translation>Ce que l’on peut faire de cette fiche</translation>
    </message>
    <message id="record.newest">
        <source>The newest of them</source>
        <translation>Les plus récents</translation>
    </message>
    <message id="record.no-picture">
        <source>This sort of file cannot be shown here. It is kept exactly as it came and can be exported.</source>
        <translation>Ce type de fichier ne peut pas être montré ici. Il est gardé exactement comme il est venu et peut être exporté.</translation>
    </message>
    <message id="record.none">
        <source>No original to show</source>
        <translation>Pas d’original à montrer</translation>
    </message>
    <message id="record.none-text">
        <source>This record has no file of its own.</source>
        <translation>Cette fiche n’a pas de fichier à elle.</translation>
    </message>
    <message id="record.open">
        <source>Open as a page</source>
        <translation>Ouvrir en page</translation>
    </message>
    <message id="record.open-other">
        <source>Open the other record</source>
        <translation>Ouvrir l’autre fiche</translation>
    </message>
    <message id="record.original">
        <source>The original, as received</source>
        <translation>L’original, tel que reçu</translation>
    </message>
    <message id="record.original-of">
        <source>Original in {file}</source>
        <translation>Original dans {file}</translation>
    </message>
    <message id="record.page-after">
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message id="record.page-before">
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message id="record.page-of">
        <source>Page {page} of {count}</source>
        <translation>Page {page} sur {count}</translation>
    </message>
    <message id="record.place">
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message id="record.proposed">
        <source>Read from a page that nobody has compared yet. No trend and no answer rests on it until then.</source>
        <translation>Lu sur une page que personne n’a encore comparée. D’ici là, aucune courbe ni réponse ne s’appuie dessus.</translation>
    </message>
    <message id="record.proposed-look">
        <source>Look at the page</source>
        <translation>Regarder la page</translation>
    </message>
    <message id="record.readings" numerus="yes">
        <source>{count} readings</source>
        <translation>
            <numerusform>{count} mesure</numerusform>
            <numerusform>{count} mesures</numerusform>
        </translation>
    </message>
    <message id="record.related">
        <source>Belongs with</source>
        <translation>Lié à</translation>
    </message>
    <message id="record.same" numerus="yes">
        <source>Also said by {count} other sources</source>
        <translation>
            <numerusform>Dit aussi par {count} autre source</numerusform>
            <numerusform>Dit aussi par {count} autres sources</numerusform>
        </translation>
    </message>
    <message id="record.seen">
        <source>Read as {format}</source>
        <translation>Lu comme {format}</translation>
    </message>
    <message id="record.sightings" numerus="yes">
        <source>Seen in {count} files</source>
        <translation>
            <numerusform>Vu dans {count} fichier</numerusform>
            <numerusform>Vu dans {count} fichiers</numerusform>
        </translation>
    </message>
    <message id="record.source">
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message id="record.sources" numerus="yes">
        <source>{count} sources</source>
        <translation>
            <numerusform>{count} source</numerusform>
            <numerusform>{count} sources</numerusform>
        </translation>
    </message>
    <message id="record.span">
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message id="record.status">
        <source>Status there</source>
        <translation>Statut d’origine</translation>
    </message>
    <message id="record.there">
        <source>The other source</source>
        <translation>L’autre source</translation>
    </message>
    <message id="record.versions" numerus="yes">
        <source>{count} versions</source>
        <translation>
            <numerusform>{count} version</numerusform>
            <numerusform>{count} versions</numerusform>
        </translation>
    </message>
    <message id="record.void">
        <source>This record never counts: its source says “{status}”. It is kept, and left out of answers.</source>
        <translation>Cette fiche ne compte pas : sa source dit « {status} ». Elle est gardée, mais hors des réponses.</translation>
    </message>
    <message id="record.when">
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message id="records" numerus="yes">
        <source>{count} records</source>
        <translation>
            <numerusform>{count} fiche</numerusform>
            <numerusform>{count} fiches</numerusform>
        </translation>
    </message>
    <message id="recovery.again">
        <source>Show the code again</source>
        <translation>Revoir le code</translation>
    </message>
    <message id="recovery.differs">
        <source>This is not what stands in this group. O and 0, I and 1 count as the same.</source>
        <translation>Ce n’est pas ce que contient ce groupe. O et 0, I et 1 comptent comme identiques.</translation>
    </message>
    <message id="recovery.done">
        <source>Open the vault</source>
        <translation>Ouvrir le coffre</translation>
    </message>
    <message id="recovery.group">
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message id="recovery.have">
        <source>I have it, continue</source>
        <translation>Je l’ai, continuer</translation>
    </message>
    <message id="recovery.intro">
        <source>If the passphrase is ever forgotten, this code opens the vault instead. It is shown this once. Print it or save it on a stick, and keep it where you keep important papers, not beside this computer.</source>
        <translation>Si la phrase de passe est oubliée, ce code ouvre le coffre à sa place. Il n’est montré que cette fois. Imprimez-le ou enregistrez-le sur une clé, et rangez-le avec vos papiers importants, pas près de cet ordinateur.</translation>
    </message>
    <message id="recovery.later">
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message id="recovery.new">
        <source>Make a new recovery code</source>
        <translation>Créer un nouveau code de secours</translation>
    </message>
    <message id="recovery.new-text">
        <source>For when the old one was lost or seen by somebody.</source>
        <translation>Si l’ancien a été perdu ou vu par quelqu’un.</translation>
    </message>
    <message id="recovery.new-warning">
        <source>The code you have now will open nothing any more. The new one is shown once.</source>
        <translation>Le code que vous avez maintenant n’ouvrira plus rien. Le nouveau n’est montré qu’une fois.</translation>
    </message>
    <message id="recovery.no-printer">
        <source>This computer has no printing set up. Please save the code or write it down by hand.</source>
        <translation>L’impression n’est pas installée sur cet ordinateur. Enregistrez le code ou recopiez-le à la main.</translation>
    </message>
    <message id="recovery.not-saved">
        <source>It could not be written there. Please choose another place, or write it down by hand.</source>
        <translation>Impossible d’écrire à cet endroit. Choisissez-en un autre, ou recopiez-le à la main.</translation>
    </message>
    <message id="recovery.print">
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message id="recovery.save">
        <source>Save on a stick</source>
        <translation>Enregistrer sur une clé</translation>
    </message>
    <message id="recovery.saved">
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message id="recovery.sheet">
        <source>HealthDesk: recovery code of a vault</source>
        <translation>HealthDesk : code de secours d’un coffre</translation>
    </message>
    <message id="recovery.sheet-text">
        <source>Whoever has this code and the computer can open the vault. Keep it like an important paper.</source>
        <translation>Qui possède ce code et l’ordinateur peut ouvrir le coffre. Rangez-le comme un papier important.</translation>
    </message>
    <message id="recovery.title">
        <source>Your recovery code</source>
        <translation>Votre code de secours</translation>
    </message>
    <message id="recovery.title-short">
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message id="recovery.typed">
        <source>Type two groups back</source>
        <translation>Recopiez deux groupes</translation>
    </message>
    <message id="recovery.typed-intro">
        <source>So that it is surely at hand when it is needed, please type these two groups from your copy.</source>
        <translation>Pour être sûr qu’il sera là le jour venu, recopiez ces deux groupes depuis votre exemplaire.</translation>
    </message>
    <message id="remind.more" numerus="yes">
        <source>and {count} more on the medicines page</source>
        <translation>
            <numerusform>et {count} autre sur la page des médicaments</numerusform>
            <numerusform>et {count} autres sur la page des médicaments</numerusform>
        </translation>
    </message>
    <message id="remind.name">
        <source>Own times that have come</source>
        <translation>Vos horaires arrivés</translation>
    </message>
    <message id="report.added" numerus="yes">
        <source>{count} new records for {name}.</source>
        <translation>
            <numerusform>{count} nouvelle fiche pour {name}.</numerusform>
            <numerusform>{count} nouvelles fiches pour {name}.</numerusform>
        </translation>
    </message>
    <message id="report.all-known">
        <source>All of it is here already. Nothing was changed.</source>
        <translation>Tout est déjà là. Rien n’a été changé.</translation>
    </message>
    <message id="report.contradicts" numerus="yes">
        <source>{count} contradict what another source says; both are shown side by side.</source>
        <translation>
            <numerusform>{count} contredit une autre source ; les deux sont montrées côte à côte.</numerusform>
            <numerusform>{count} contredisent une autre source ; les deux sont montrées côte à côte.</numerusform>
        </translation>
    </message>
    <message id="report.days">
        <source>{shown} of {all} dates, from {first} to {last}. The range is the one printed with the newest value; letters are the source’s own.</source>
        <translation>{shown} dates sur {all}, du {first} au {last}. L’intervalle est celui imprimé avec la valeur la plus récente ; les lettres sont celles de la source.</translation>
    </message>
    <message id="report.duplicate" numerus="yes">
        <source>{count} were already here.</source>
        <translation>
            <numerusform>{count} était déjà là.</numerusform>
            <numerusform>{count} étaient déjà là.</numerusform>
        </translation>
    </message>
    <message id="report.inside" numerus="yes">
        <source>Opened: {count} files were inside.</source>
        <translation>
            <numerusform>Ouvert : {count} fichier était à l’intérieur.</numerusform>
            <numerusform>Ouvert : {count} fichiers étaient à l’intérieur.</numerusform>
        </translation>
    </message>
    <message id="report.known">
        <source>Already here for {name}. Nothing was changed.</source>
        <translation>Déjà là pour {name}. Rien n’a été changé.</translation>
    </message>
    <message id="report.linked" numerus="yes">
        <source>{count} say the same as another source; both are kept.</source>
        <translation>
            <numerusform>{count} dit la même chose qu’une autre source ; les deux sont gardées.</numerusform>
            <numerusform>{count} disent la même chose qu’une autre source ; les deux sont gardées.</numerusform>
        </translation>
    </message>
    <message id="report.measure">
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message id="report.more-files" numerus="yes">
        <source>Show {count} more files</source>
        <translation>
            <numerusform>Montrer {count} autre fichier</numerusform>
            <numerusform>Montrer {count} autres fichiers</numerusform>
        </translation>
    </message>
    <message id="report.newer">
        <source>Newer dates</source>
        <translation>Dates plus récentes</translation>
    </message>
    <message id="report.none-taken">
        <source>Nothing came in.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message id="report.nothing-new">
        <source>Nothing new for {name}. Nothing was changed.</source>
        <translation>Rien de nouveau pour {name}. Rien n’a été changé.</translation>
    </message>
    <message id="report.odd" numerus="yes">
        <source>{count} places were not understood or are doubtful</source>
        <translation>
            <numerusform>{count} endroit non compris ou douteux</numerusform>
            <numerusform>{count} endroits non compris ou douteux</numerusform>
        </translation>
    </message>
    <message id="report.older">
        <source>Older dates</source>
        <translation>Dates plus anciennes</translation>
    </message>
    <message id="report.title">
        <source>Brought in</source>
        <translation>Importé</translation>
    </message>
    <message id="report.undo" numerus="yes">
        <source>Undo these {count} imports</source>
        <translation>
            <numerusform>Annuler l’import</numerusform>
            <numerusform>Annuler ces {count} imports</numerusform>
        </translation>
    </message>
    <message id="report.updated" numerus="yes">
        <source>{count} records have a newer version.</source>
        <translation>
            <numerusform>{count} fiche a une version plus récente.</numerusform>
            <numerusform>{count} fiches ont une version plus récente.</numerusform>
        </translation>
    </message>
    <message id="report.waiting" numerus="yes">
        <source>{count} files wait for you to say whose they are.</source>
        <translation>
            <numerusform>{count} fichier attend que vous disiez à qui il est.</numerusform>
            <numerusform>{count} fichiers attendent que vous disiez à qui ils sont.</numerusform>
        </translation>
    </message>
    <message id="report.waits">
        <source>Waits, encrypted, until you say whose it is.</source>
        <translation>Attend, chiffré, que vous disiez à qui il est.</translation>
    </message>
    <message id="report.which">
        <source>Which results</source>
        <translation>Quels résultats</translation>
    </message>
    <message id="report.withdrawn">
        <source>The import has been taken back. What it alone had brought is no longer shown.</source>
        <translation>L’import a été annulé. Ce qu’il était seul à apporter n’est plus affiché.</translation>
    </message>
    <message id="run.asks">
        <source>Asks whose</source>
        <translation>Demande à qui</translation>
    </message>
    <message id="run.finished">
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message id="run.known">
        <source>Already here</source>
        <translation>Déjà là</translation>
    </message>
    <message id="run.partial">
        <source>In part</source>
        <translation>En partie</translation>
    </message>
    <message id="run.refused">
        <source>Not taken</source>
        <translation>Non pris</translation>
    </message>
    <message id="run.withdrawn">
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message id="search.all">
        <source>Show all on the timeline</source>
        <translation>Tout afficher dans la chronologie</translation>
    </message>
    <message id="search.go">
        <source>Go to or do</source>
        <translation>Aller ou faire</translation>
    </message>
    <message id="search.instead">
        <source>Also looked for: {words}</source>
        <translation>Recherché aussi : {words}</translation>
    </message>
    <message id="search.page">
        <source>page {number}</source>
        <translation>page {number}</translation>
    </message>
    <message id="search.questions">
        <source>Asked before</source>
        <translation>Déjà demandé</translation>
    </message>
    <message id="search.texts">
        <source>In documents</source>
        <translation>Dans les documents</translation>
    </message>
    <message id="secret.again">
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message id="secret.change">
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message id="secret.change-text">
        <source>The records are not touched; only the lock is changed. The recovery code stays the same.</source>
        <translation>Le dossier n’est pas touché ; seule la serrure change. Le code de secours reste le même.</translation>
    </message>
    <message id="secret.changed">
        <source>The passphrase has been changed.</source>
        <translation>La phrase de passe a été changée.</translation>
    </message>
    <message id="secret.differ">
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message id="secret.hide">
        <source>Hide what is typed</source>
        <translation>Cacher ce qui est tapé</translation>
    </message>
    <message id="secret.hint">
        <source>Four or five unrelated words do well.</source>
        <translation>Quatre ou cinq mots sans rapport conviennent bien.</translation>
    </message>
    <message id="secret.intro">
        <source>Four or five words that have nothing to do with one another are easy to remember and very hard to guess. Nobody can look it up for you: without it and without the recovery code, the records stay closed for good.</source>
        <translation>Quatre ou cinq mots sans rapport entre eux sont faciles à retenir et très difficiles à deviner. Personne ne pourra la retrouver pour vous : sans elle et sans le code de secours, le dossier reste fermé pour toujours.</translation>
    </message>
    <message id="secret.new">
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message id="secret.old">
        <source>Present passphrase</source>
        <translation>Phrase de passe actuelle</translation>
    </message>
    <message id="secret.show">
        <source>Show what is typed</source>
        <translation>Montrer ce qui est tapé</translation>
    </message>
    <message id="secret.strength">
        <source>How hard it is to guess</source>
        <translation>Difficulté à deviner</translation>
    </message>
    <message id="secret.title">
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message id="settings.about">
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message id="settings.copies">
        <source>Copies and checks</source>
        <translation>Copies et vérifications</translation>
    </message>
    <message id="settings.country">
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message id="settings.country-hint">
        <source>Decides which emergency numbers are shown.</source>
        <translation>Détermine les numéros d’urgence affichés.</translation>
    </message>
    <message id="settings.keys">
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message id="settings.language">
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message id="settings.lock">
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message id="settings.lock-hint">
        <source>When nobody types or moves the pointer.</source>
        <translation>Quand personne ne tape ni ne bouge la souris.</translation>
    </message>
    <message id="settings.looks">
        <source>Language, looks, locking</source>
        <translation>Langue, apparence, verrouillage</translation>
    </message>
    <message id="settings.minutes" numerus="yes">
        <source>{count} minutes</source>
        <translation>
            <numerusform>{count} minute</numerusform>
            <numerusform>{count} minutes</numerusform>
        </translation>
    </message>
    <message id="settings.motion">
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message id="settings.people">
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message id="settings.sorry">
        <source>That did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message id="settings.text-size">
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message id="settings.text-size-hint">
        <source>On top of what your system asks for. Ctrl + and Ctrl − change it anywhere.</source>
        <translation>En plus de ce que demande votre système. Ctrl + et Ctrl − la changent partout.</translation>
    </message>
    <message id="settings.theme">
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message id="settings.view">
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message id="settings.view-hint">
        <source>The simple view has larger type and the five pages that are needed most.</source>
        <translation>La vue simple a des caractères plus grands et les cinq pages les plus utiles.</translation>
    </message>
    <message id="sex.female">
        <source>Female</source>
        <translation>Femme</translation>
    </message>
    <message id="sex.male">
        <source>Male</source>
        <translation>Homme</translation>
    </message>
    <message id="sex.other">
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message id="sex.unknown">
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message id="sheet.always">
        <source>always on the sheet</source>
        <translation>toujours sur la feuille</translation>
    </message>
    <message id="sheet.choose">
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message id="sheet.file.brief">
        <source>Visit brief</source>
        <translation>Consultation</translation>
    </message>
    <message id="sheet.file.card">
        <source>Emergency card</source>
        <translation>Carte d’urgence</translation>
    </message>
    <message id="sheet.file.vaccines">
        <source>Immunisations</source>
        <translation>Vaccinations</translation>
    </message>
    <message id="sheet.language">
        <source>Language of the sheet</source>
        <translation>Langue de la feuille</translation>
    </message>
    <message id="sheet.look">
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message id="sheet.of">
        <source>{kept} of {count}</source>
        <translation>{kept} sur {count}</translation>
    </message>
    <message id="sheet.page">
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message id="sheet.panes">
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message id="sheet.paper">
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message id="sheet.preview">
        <source>The sheet as it will be</source>
        <translation>La feuille telle qu’elle sera</translation>
    </message>
    <message id="sheet.print">
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message id="sheet.save">
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message id="sheet.saved">
        <source>Saved: {name}. The file is not encrypted.</source>
        <translation>Enregistré : {name}. Le fichier n’est pas chiffré.</translation>
    </message>
    <message id="sheet.second">
        <source>Second language</source>
        <translation>Deuxième langue</translation>
    </message>
    <message id="sheet.second-none">
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message id="sheet.which">
        <source>Which sheet</source>
        <translation>Quelle feuille</translation>
    </message>
    <message id="shelf.active">
        <source>Now</source>
        <translation>En cours</translation>
    </message>
    <message id="shelf.add.allergy">
        <source>Add an allergy</source>
        <translation>Ajouter une allergie</translation>
    </message>
    <message id="shelf.add.appointment">
        <source>Add an appointment</source>
        <translation>Ajouter un rendez-vous</translation>
    </message>
    <message id="shelf.add.condition">
        <source>Add a condition</source>
        <translation>Ajouter une maladie</translation>
    </message>
    <message id="shelf.add.medication">
        <source>Add a medicine</source>
        <translation>Ajouter un médicament</translation>
    </message>
    <message id="shelf.add.note">
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message id="shelf.add.relative">
        <source>Add a relative’s illness</source>
        <translation>Ajouter un antécédent</translation>
    </message>
    <message id="shelf.col.day">
        <source>Day</source>
        <translation>Date</translation>
    </message>
    <message id="shelf.col.said">
        <source>As recorded</source>
        <translation>Tel que noté</translation>
    </message>
    <message id="shelf.col.since">
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message id="shelf.col.source">
        <source>Says who</source>
        <translation>Source</translation>
    </message>
    <message id="shelf.col.status">
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message id="shelf.col.until">
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message id="shelf.col.what">
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message id="shelf.differs">
        <source>Sources differ</source>
        <translation>Sources divergentes</translation>
    </message>
    <message id="shelf.done">
        <source>On record</source>
        <translation>Au dossier</translation>
    </message>
    <message id="shelf.find">
        <source>Find on this page</source>
        <translation>Chercher ici</translation>
    </message>
    <message id="shelf.more">
        <source>More for {page}</source>
        <translation>Autres actions pour {page}</translation>
    </message>
    <message id="shelf.nothing-found">
        <source>Nothing on this page has “{typed}” in it.</source>
        <translation>Rien sur cette page ne contient « {typed} ».</translation>
    </message>
    <message id="shelf.nothing-here">
        <source>Nothing stands here.</source>
        <translation>Rien ne figure ici.</translation>
    </message>
    <message id="shelf.past">
        <source>Past</source>
        <translation>Passés</translation>
    </message>
    <message id="shelf.planned">
        <source>Planned</source>
        <translation>Prévus</translation>
    </message>
    <message id="shelf.print">
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message id="shelf.proposed">
        <source>Read from a page, to be confirmed</source>
        <translation>Lu sur une page, à confirmer</translation>
    </message>
    <message id="shelf.show-void">
        <source>Also show what does not count</source>
        <translation>Montrer aussi ce qui ne compte pas</translation>
    </message>
    <message id="shelf.since">
        <source>since {day}</source>
        <translation>depuis {day}</translation>
    </message>
    <message id="shelf.uncertain">
        <source>Not confirmed</source>
        <translation>Non confirmés</translation>
    </message>
    <message id="shelf.until">
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message id="shelf.view">
        <source>How to look at it</source>
        <translation>Manière de présenter</translation>
    </message>
    <message id="shelf.void">
        <source>Does not count</source>
        <translation>Ne comptent pas</translation>
    </message>
    <message id="size.100">
        <source>100%</source>
        <translation>100 %</translation>
    </message>
    <message id="size.125">
        <source>125%</source>
        <translation>125 %</translation>
    </message>
    <message id="size.150">
        <source>150%</source>
        <translation>150 %</translation>
    </message>
    <message id="size.200">
        <source>200%</source>
        <translation>200 %</translation>
    </message>
    <message id="sleep.asleep">
        <source>Asleep</source>
        <translation>Endormi</translation>
    </message>
    <message id="sleep.awake">
        <source>Awake</source>
        <translation>Éveillé</translation>
    </message>
    <message id="sleep.deep">
        <source>Deep</source>
        <translation>Profond</translation>
    </message>
    <message id="sleep.in-bed">
        <source>In bed</source>
        <translation>Au lit</translation>
    </message>
    <message id="sleep.light">
        <source>Light or core</source>
        <translation>Léger</translation>
    </message>
    <message id="sleep.rem">
        <source>REM</source>
        <translation>Paradoxal (REM)</translation>
    </message>
    <message id="sources.empty">
        <source>Nothing brought in yet</source>
        <translation>Rien d’importé pour l’instant</translation>
    </message>
    <message id="sources.empty-text">
        <source>Each file you bring in is listed here with what it gave, and can be taken back.</source>
        <translation>Chaque fichier importé est listé ici avec ce qu’il a donné, et peut être annulé.</translation>
    </message>
    <message id="sources.forget">
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message id="sources.forget-text">
        <source>The original {file} and all that it alone brought are deleted. Backups made before still hold them.</source>
        <translation>L’original {file} et tout ce que lui seul a apporté sont supprimés. Les sauvegardes antérieures les gardent.</translation>
    </message>
    <message id="sources.forget-title">
        <source>Delete this import for good?</source>
        <translation>Supprimer définitivement cet import ?</translation>
    </message>
    <message id="sources.forgotten">
        <source>Deleted for good.</source>
        <translation>Supprimé définitivement.</translation>
    </message>
    <message id="sources.intro">
        <source>Every file that was brought in, kept exactly as it came. Taking an import back hides what it alone has brought.</source>
        <translation>Chaque fichier importé, gardé exactement comme il est venu. Annuler un import cache ce qu’il est seul à apporter.</translation>
    </message>
    <message id="sources.newer" numerus="yes">
        <source>{count} files could say more now: HealthDesk has learnt to read them better since.</source>
        <translation>
            <numerusform>{count} fichier pourrait en dire plus : HealthDesk sait mieux le lire depuis.</numerusform>
            <numerusform>{count} fichiers pourraient en dire plus : HealthDesk sait mieux les lire depuis.</numerusform>
        </translation>
    </message>
    <message id="sources.package" numerus="yes">
        <source>{count} files came in it</source>
        <translation>
            <numerusform>{count} fichier en est venu</numerusform>
            <numerusform>{count} fichiers en sont venus</numerusform>
        </translation>
    </message>
    <message id="sources.reread">
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message id="sources.reread-done" numerus="yes">
        <source>Read again: {count} new records.</source>
        <translation>
            <numerusform>Relu : {count} nouvelle fiche.</numerusform>
            <numerusform>Relu : {count} nouvelles fiches.</numerusform>
        </translation>
    </message>
    <message id="sources.rereading">
        <source>Reading again …</source>
        <translation>Nouvelle lecture…</translation>
    </message>
    <message id="sources.show">
        <source>Show records</source>
        <translation>Voir les fiches</translation>
    </message>
    <message id="sources.superseded">
        <source>Read anew since</source>
        <translation>Relu depuis</translation>
    </message>
    <message id="sources.times" numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} fois</numerusform>
            <numerusform>{count} fois</numerusform>
        </translation>
    </message>
    <message id="sources.undo-text">
        <source>What {file} alone has brought will no longer be shown or counted. The file can be brought in again.</source>
        <translation>Ce que {file} est seul à apporter ne sera plus affiché ni compté. Le fichier pourra être importé de nouveau.</translation>
    </message>
    <message id="sources.undo-title">
        <source>Take this import back?</source>
        <translation>Annuler cet import ?</translation>
    </message>
    <message id="standing.active">
        <source>Current</source>
        <translation>En cours</translation>
    </message>
    <message id="standing.done">
        <source>On record</source>
        <translation>Au dossier</translation>
    </message>
    <message id="standing.past">
        <source>Past</source>
        <translation>Passé</translation>
    </message>
    <message id="standing.planned">
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message id="standing.proposed">
        <source>Read from a page, to be confirmed</source>
        <translation>Lu sur une page, à confirmer</translation>
    </message>
    <message id="standing.uncertain">
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message id="standing.void">
        <source>Does not count</source>
        <translation>Ne compte pas</translation>
    </message>
    <message id="summary.contact">
        <source>Address and telephone</source>
        <translation>Adresse et téléphone</translation>
    </message>
    <message id="summary.done">
        <source>The summary was written</source>
        <translation>La synthèse a été écrite</translation>
    </message>
    <message id="summary.done-text" numerus="yes">
        <source>{file} holds {count} records and is not encrypted. It keeps to every rule of the International Patient Summary that can be checked on this computer.</source>
        <translation>
            <numerusform>{file} contient {count} fiche et n’est pas chiffré. Il respecte chaque règle de l’International Patient Summary vérifiable sur cet ordinateur.</numerusform>
            <numerusform>{file} contient {count} fiches et n’est pas chiffré. Il respecte chaque règle de l’International Patient Summary vérifiable sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message id="summary.empty">
        <source>Nothing to sum up yet</source>
        <translation>Rien à résumer pour l’instant</translation>
    </message>
    <message id="summary.empty-text">
        <source>Once there are records, the ones that somebody who does not know you needs first stand here.</source>
        <translation>Dès qu’il y aura des documents, ceux dont a d’abord besoin quelqu’un qui ne vous connaît pas figureront ici.</translation>
    </message>
    <message id="summary.identifiers">
        <source>Numbers of hospitals and insurers</source>
        <translation>Numéros d’hôpitaux et d’assurances</translation>
    </message>
    <message id="summary.intro">
        <source>One file in the international form (FHIR, International Patient Summary) that hospitals and apps can read. Take out what shall not be in it.</source>
        <translation>Un fichier dans la forme internationale (FHIR, International Patient Summary) que les hôpitaux et les applications savent lire. Retirez ce qui ne doit pas y figurer.</translation>
    </message>
    <message id="summary.ledger">
        <source>It stands in the list of what left, with its SHA-256: {sha256}</source>
        <translation>Il figure dans la liste de ce qui est sorti, avec son SHA-256 : {sha256}</translation>
    </message>
    <message id="summary.left-out" numerus="yes">
        <source>{count} records fit into no form of the summary and are not in it.</source>
        <translation>
            <numerusform>{count} fiche n’entre dans aucune forme de la synthèse et n’y figure pas.</numerusform>
            <numerusform>{count} fiches n’entrent dans aucune forme de la synthèse et n’y figurent pas.</numerusform>
        </translation>
    </message>
    <message id="summary.name">
        <source>Name, birth date and sex</source>
        <translation>Nom, date de naissance et sexe</translation>
    </message>
    <message id="summary.name-text">
        <source>Always in it</source>
        <translation>Toujours présent</translation>
    </message>
    <message id="summary.of">
        <source>{taken} of {all}</source>
        <translation>{taken} sur {all}</translation>
    </message>
    <message id="summary.person">
        <source>About the person</source>
        <translation>La personne</translation>
    </message>
    <message id="summary.save">
        <source>Save the summary</source>
        <translation>Enregistrer la synthèse</translation>
    </message>
    <message id="summary.saving">
        <source>The summary is being put together and checked …</source>
        <translation>La synthèse est préparée puis vérifiée…</translation>
    </message>
    <message id="summary.section.allergies">
        <source>Allergies and intolerances</source>
        <translation>Allergies et intolérances</translation>
    </message>
    <message id="summary.section.devices">
        <source>Devices</source>
        <translation>Dispositifs</translation>
    </message>
    <message id="summary.section.directives">
        <source>Advance directives</source>
        <translation>Directives anticipées</translation>
    </message>
    <message id="summary.section.flags">
        <source>Notices</source>
        <translation>Signalements</translation>
    </message>
    <message id="summary.section.functioning">
        <source>Functioning</source>
        <translation>Autonomie</translation>
    </message>
    <message id="summary.section.medicines">
        <source>Medicines</source>
        <translation>Médicaments</translation>
    </message>
    <message id="summary.section.past-problems">
        <source>Past conditions</source>
        <translation>Antécédents</translation>
    </message>
    <message id="summary.section.plans">
        <source>Plans of care</source>
        <translation>Plans de soins</translation>
    </message>
    <message id="summary.section.pregnancy">
        <source>Pregnancy</source>
        <translation>Grossesse</translation>
    </message>
    <message id="summary.section.problems">
        <source>Conditions</source>
        <translation>Maladies et problèmes</translation>
    </message>
    <message id="summary.section.procedures">
        <source>Procedures</source>
        <translation>Actes</translation>
    </message>
    <message id="summary.section.results">
        <source>Results</source>
        <translation>Analyses</translation>
    </message>
    <message id="summary.section.social">
        <source>Habits</source>
        <translation>Habitudes de vie</translation>
    </message>
    <message id="summary.section.vaccines">
        <source>Vaccines</source>
        <translation>Vaccins</translation>
    </message>
    <message id="summary.section.vitals">
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message id="summary.settings">
        <source>What it is, in which language, for whom</source>
        <translation>Ce que c’est, en quelle langue, pour qui</translation>
    </message>
    <message id="table.ask">
        <source>What are its columns?</source>
        <translation>Que sont ses colonnes ?</translation>
    </message>
    <message id="table.asks" numerus="yes">
        <source>{count} tables have to be asked about once</source>
        <translation>
            <numerusform>{count} tableau demande une réponse, une seule fois</numerusform>
            <numerusform>{count} tableaux demandent une réponse, une seule fois</numerusform>
        </translation>
    </message>
    <message id="table.decimal">
        <source>Decimals are written</source>
        <translation>Les décimales s’écrivent</translation>
    </message>
    <message id="table.decimal.comma">
        <source>with a comma (7,5)</source>
        <translation>avec une virgule (7,5)</translation>
    </message>
    <message id="table.decimal.point">
        <source>with a point (7.5)</source>
        <translation>avec un point (7.5)</translation>
    </message>
    <message id="table.done" numerus="yes">
        <source>{count} values were read.</source>
        <translation>
            <numerusform>{count} valeur a été lue.</numerusform>
            <numerusform>{count} valeurs ont été lues.</numerusform>
        </translation>
    </message>
    <message id="table.doubt.date">
        <source>No column holds dates yet. Please choose the one that does.</source>
        <translation>Aucune colonne ne contient encore de dates. Choisissez celle qui en contient.</translation>
    </message>
    <message id="table.doubt.date-order">
        <source>The dates could be read in two ways. Please say how they are written.</source>
        <translation>Les dates peuvent se lire de deux façons. Dites comment elles s’écrivent.</translation>
    </message>
    <message id="table.doubt.decimal">
        <source>The decimal mark is not certain. Please say how decimals are written.</source>
        <translation>La marque décimale n’est pas certaine. Dites comment s’écrivent les décimales.</translation>
    </message>
    <message id="table.doubt.unit">
        <source>A unit is missing. Please write it beside its column, as your device or laboratory prints it.</source>
        <translation>Une unité manque. Écrivez-la à côté de sa colonne, comme votre appareil ou votre laboratoire l’imprime.</translation>
    </message>
    <message id="table.doubt.value">
        <source>No column holds values yet. Please choose at least one.</source>
        <translation>Aucune colonne ne contient encore de valeurs. Choisissez-en au moins une.</translation>
    </message>
    <message id="table.named">
        <source>A measure called {heading}</source>
        <translation>Une mesure nommée {heading}</translation>
    </message>
    <message id="table.no-heading">
        <source>Column without a heading</source>
        <translation>Colonne sans en-tête</translation>
    </message>
    <message id="table.no-values">
        <source>no values in the first rows</source>
        <translation>aucune valeur dans les premières lignes</translation>
    </message>
    <message id="table.none">
        <source>No table in here</source>
        <translation>Pas de tableau ici</translation>
    </message>
    <message id="table.none-text">
        <source>No line of headings was found in this file. It stays among the documents, whole.</source>
        <translation>Aucune ligne d’en-têtes n’a été trouvée dans ce fichier. Il reste parmi les documents, entier.</translation>
    </message>
    <message id="table.order">
        <source>Dates are written</source>
        <translation>Les dates s’écrivent</translation>
    </message>
    <message id="table.order.dmy">
        <source>day, month, year (31/12/2026)</source>
        <translation>jour, mois, année (31/12/2026)</translation>
    </message>
    <message id="table.order.mdy">
        <source>month, day, year (12/31/2026)</source>
        <translation>mois, jour, année (12/31/2026)</translation>
    </message>
    <message id="table.order.ymd">
        <source>year, month, day (2026-12-31)</source>
        <translation>année, mois, jour (2026-12-31)</translation>
    </message>
    <message id="table.read">
        <source>Read the table</source>
        <translation>Lire le tableau</translation>
    </message>
    <message id="table.role.dated">
        <source>Values of one day</source>
        <translation>Valeurs d’un jour</translation>
    </message>
    <message id="table.role.device">
        <source>The device</source>
        <translation>L’appareil</translation>
    </message>
    <message id="table.role.end">
        <source>When it ended</source>
        <translation>La fin</translation>
    </message>
    <message id="table.role.flag">
        <source>The laboratory’s high or low mark</source>
        <translation>La marque haut ou bas du laboratoire</translation>
    </message>
    <message id="table.role.high">
        <source>The upper end of the range</source>
        <translation>La borne haute</translation>
    </message>
    <message id="table.role.left-out">
        <source>Leave it out</source>
        <translation>Ne pas la lire</translation>
    </message>
    <message id="table.role.length">
        <source>How long it lasted</source>
        <translation>La durée</translation>
    </message>
    <message id="table.role.low">
        <source>The lower end of the range</source>
        <translation>La borne basse</translation>
    </message>
    <message id="table.role.name">
        <source>The name of the test</source>
        <translation>Le nom de l’analyse</translation>
    </message>
    <message id="table.role.note">
        <source>A note</source>
        <translation>Une note</translation>
    </message>
    <message id="table.role.person">
        <source>Who was measured</source>
        <translation>La personne mesurée</translation>
    </message>
    <message id="table.role.pressure">
        <source>Blood pressure as 120/80</source>
        <translation>Tension sous la forme 120/80</translation>
    </message>
    <message id="table.role.range">
        <source>The reference range</source>
        <translation>L’intervalle de référence</translation>
    </message>
    <message id="table.role.time">
        <source>The time of day</source>
        <translation>L’heure</translation>
    </message>
    <message id="table.role.unit">
        <source>The unit</source>
        <translation>L’unité</translation>
    </message>
    <message id="table.role.value">
        <source>The value</source>
        <translation>La valeur</translation>
    </message>
    <message id="table.role.when">
        <source>The date</source>
        <translation>La date</translation>
    </message>
    <message id="table.title">
        <source>What are these columns?</source>
        <translation>Que sont ces colonnes ?</translation>
    </message>
    <message id="table.unit">
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message id="table.unit-of">
        <source>Unit of {heading}</source>
        <translation>Unité de {heading}</translation>
    </message>
    <message id="table.what">
        <source>What is {heading}</source>
        <translation>Qu’est-ce que {heading}</translation>
    </message>
    <message id="table.words">
        <source>HealthDesk has looked at the headings and the values. Please check what each column is taken for. You are asked once: the next table with the same headings is read at once.</source>
        <translation>HealthDesk a regardé les en-têtes et les valeurs. Vérifiez pour quoi chaque colonne est prise. La question ne se pose qu’une fois : le prochain tableau aux mêmes en-têtes sera lu aussitôt.</translation>
    </message>
    <message id="theme.contrast">
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message id="theme.dark">
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message id="theme.light">
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message id="theme.system">
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message id="timeline.abnormal">
        <source>marked</source>
        <translation>signalé</translation>
    </message>
    <message id="timeline.any-source">
        <source>Every source</source>
        <translation>Toutes les sources</translation>
    </message>
    <message id="timeline.by-hand">
        <source>Entered by hand</source>
        <translation>Saisi à la main</translation>
    </message>
    <message id="timeline.conditions">
        <source>Conditions</source>
        <translation>Maladies</translation>
    </message>
    <message id="timeline.documents">
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message id="timeline.empty">
        <source>A life in order</source>
        <translation>Une vie en ordre</translation>
    </message>
    <message id="timeline.empty-text">
        <source>Every visit, result and letter will stand here by day, the newest on top.</source>
        <translation>Chaque visite, résultat et courrier se rangera ici par jour, le plus récent en haut.</translation>
    </message>
    <message id="timeline.filter">
        <source>Filter by a word</source>
        <translation>Filtrer par un mot</translation>
    </message>
    <message id="timeline.filters">
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message id="timeline.flagged">
        <source>Marked by the laboratory</source>
        <translation>Signalé par le laboratoire</translation>
    </message>
    <message id="timeline.from-file">
        <source>From {file}</source>
        <translation>Depuis {file}</translation>
    </message>
    <message id="timeline.high">
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message id="timeline.low">
        <source>low</source>
        <translation>bas</translation>
    </message>
    <message id="timeline.medicines">
        <source>Medicines</source>
        <translation>Médicaments</translation>
    </message>
    <message id="timeline.money">
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message id="timeline.month">
        <source>{month}: {held}</source>
        <translation>{month} : {held}</translation>
    </message>
    <message id="timeline.none">
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message id="timeline.none-text">
        <source>Take a filter away or try another word. Records that do not count (entered in error, for example) are not shown here.</source>
        <translation>Retirez un filtre ou essayez un autre mot. Les fiches qui ne comptent pas (saisies par erreur, par exemple) ne sont pas montrées ici.</translation>
    </message>
    <message id="timeline.plans">
        <source>Plans and family</source>
        <translation>Plans et famille</translation>
    </message>
    <message id="timeline.results">
        <source>Results</source>
        <translation>Analyses</translation>
    </message>
    <message id="timeline.source">
        <source>Source: {file}</source>
        <translation>Source : {file}</translation>
    </message>
    <message id="timeline.undated">
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message id="timeline.vaccines">
        <source>Vaccines</source>
        <translation>Vaccins</translation>
    </message>
    <message id="timeline.visit-less">
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
    <message id="timeline.visit-more" numerus="yes">
        <source>{count} more of this visit</source>
        <translation>
            <numerusform>{count} autre de cette visite</numerusform>
            <numerusform>{count} autres de cette visite</numerusform>
        </translation>
    </message>
    <message id="timeline.visits">
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message id="timeline.vitals">
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message id="timeline.years">
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message id="timeline.years-how">
        <source>Up and down choose a year, left and right a month, Enter goes there.</source>
        <translation>Haut et bas choisissent une année, gauche et droite un mois, Entrée y va.</translation>
    </message>
    <message id="times.change">
        <source>Change times</source>
        <translation>Changer les horaires</translation>
    </message>
    <message id="times.field">
        <source>Times of the day</source>
        <translation>Heures de la journée</translation>
    </message>
    <message id="times.hint">
        <source>For example: 8:00, 20:00. Leave it empty to have none.</source>
        <translation>Par exemple : 8:00, 20:00. Laissez vide pour n’en avoir aucune.</translation>
    </message>
    <message id="times.none">
        <source>No times are written to it. They are for your own order, and not needed.</source>
        <translation>Aucun horaire n’y est noté. Ils servent à votre organisation et ne sont pas nécessaires.</translation>
    </message>
    <message id="times.now">
        <source>{times}</source>
        <translation>{times}</translation>
    </message>
    <message id="times.reminds">
        <source>Show a line in this window at these times</source>
        <translation>Afficher une ligne dans cette fenêtre à ces heures</translation>
    </message>
    <message id="times.section">
        <source>Your own times</source>
        <translation>Vos propres horaires</translation>
    </message>
    <message id="times.title">
        <source>Own times for {title}</source>
        <translation>Vos horaires pour {title}</translation>
    </message>
    <message id="times.unclear">
        <source>These times could not be read. Write them like 8:00, 20:00.</source>
        <translation>Ces heures n’ont pas pu être lues. Écrivez-les comme 8:00, 20:00.</translation>
    </message>
    <message id="times.words">
        <source>Only while this vault is open, and nowhere outside this window.</source>
        <translation>Seulement quand ce coffre est ouvert, et nulle part hors de cette fenêtre.</translation>
    </message>
    <message id="times.write">
        <source>Write times</source>
        <translation>Noter des horaires</translation>
    </message>
    <message id="toast.undo">
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message id="today.all">
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message id="today.less">
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message id="today.noted">
        <source>{noted} of {count} noted</source>
        <translation>{noted} sur {count} notés</translation>
    </message>
    <message id="today.title">
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message id="topic.activity">
        <source>Activity and sleep</source>
        <translation>Activité et sommeil</translation>
    </message>
    <message id="topic.blood">
        <source>Blood and clotting</source>
        <translation>Sang et coagulation</translation>
    </message>
    <message id="topic.bones">
        <source>Bones</source>
        <translation>Os</translation>
    </message>
    <message id="topic.defence">
        <source>Inflammation and immune system</source>
        <translation>Inflammation et immunité</translation>
    </message>
    <message id="topic.digestion">
        <source>Digestion</source>
        <translation>Digestion</translation>
    </message>
    <message id="topic.drugs">
        <source>Medicine levels and substances</source>
        <translation>Taux de médicaments et substances</translation>
    </message>
    <message id="topic.germs">
        <source>Germs</source>
        <translation>Microbes</translation>
    </message>
    <message id="topic.heart">
        <source>Heart and blood fats</source>
        <translation>Cœur et graisses du sang</translation>
    </message>
    <message id="topic.hormones">
        <source>Hormones</source>
        <translation>Hormones</translation>
    </message>
    <message id="topic.kidney">
        <source>Kidneys</source>
        <translation>Reins</translation>
    </message>
    <message id="topic.life">
        <source>Questionnaires and habits</source>
        <translation>Questionnaires et habitudes</translation>
    </message>
    <message id="topic.liver">
        <source>Liver and proteins</source>
        <translation>Foie et protéines</translation>
    </message>
    <message id="topic.lungs">
        <source>Lungs</source>
        <translation>Poumons</translation>
    </message>
    <message id="topic.markers">
        <source>Tumour markers</source>
        <translation>Marqueurs tumoraux</translation>
    </message>
    <message id="topic.others">
        <source>Other measures</source>
        <translation>Autres mesures</translation>
    </message>
    <message id="topic.salts">
        <source>Salts and minerals</source>
        <translation>Sels et minéraux</translation>
    </message>
    <message id="topic.sugar">
        <source>Sugar</source>
        <translation>Sucre</translation>
    </message>
    <message id="topic.thyroid">
        <source>Thyroid</source>
        <translation>Thyroïde</translation>
    </message>
    <message id="topic.urine">
        <source>Urine</source>
        <translation>Urine</translation>
    </message>
    <message id="topic.vital">
        <source>Vital signs</source>
        <translation>Constantes</translation>
    </message>
    <message id="topic.vitamins">
        <source>Vitamins</source>
        <translation>Vitamines</translation>
    </message>
    <message id="trust.backup">
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message id="trust.backup-elsewhere">
        <source>Choose another place</source>
        <translation>Choisir un autre endroit</translation>
    </message>
    <message id="trust.backup-file">
        <source>{file}, {size}</source>
        <translation>{file}, {size}</translation>
    </message>
    <message id="trust.backup-gone">
        <source>It is not there now. Its disk may not be connected, or it was moved.</source>
        <translation>Elle n’y est pas en ce moment. Son disque n’est peut-être pas branché, ou elle a été déplacée.</translation>
    </message>
    <message id="trust.backup-next">
        <source>The next one goes to {folder}.</source>
        <translation>La prochaine ira dans {folder}.</translation>
    </message>
    <message id="trust.backup-none">
        <source>There is no backup yet. If this computer breaks or is lost, the records go with it.</source>
        <translation>Il n’y a pas encore de sauvegarde. Si cet ordinateur tombe en panne ou se perd, le dossier disparaît avec lui.</translation>
    </message>
    <message id="trust.backup-now">
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message id="trust.backup-proof">
        <source>It was opened and read through before it was called a backup.</source>
        <translation>Elle a été ouverte et relue en entier avant d’être appelée sauvegarde.</translation>
    </message>
    <message id="trust.backup-running">
        <source>The backup is being written and read through …</source>
        <translation>La sauvegarde est écrite puis relue…</translation>
    </message>
    <message id="trust.backup-same-disk">
        <source>It lies on the same disk as the vault. Copy it to another one, so that both are not lost at once.</source>
        <translation>Elle se trouve sur le même disque que le coffre. Copiez-la sur un autre, pour ne pas perdre les deux à la fois.</translation>
    </message>
    <message id="trust.backup-unverified" numerus="yes">
        <source>{count} files in it are of people whose records you cannot open. They were copied as they are.</source>
        <translation>
            <numerusform>{count} fichier qu’elle contient est d’une personne dont vous ne pouvez pas ouvrir le dossier. Il a été copié tel quel.</numerusform>
            <numerusform>{count} fichiers qu’elle contient sont de personnes dont vous ne pouvez pas ouvrir le dossier. Ils ont été copiés tels quels.</numerusform>
        </translation>
    </message>
    <message id="trust.check">
        <source>Last check</source>
        <translation>Dernière vérification</translation>
    </message>
    <message id="trust.check-found" numerus="yes">
        <source>{count} things were not as they were written.</source>
        <translation>
            <numerusform>{count} chose n’était pas telle qu’écrite.</numerusform>
            <numerusform>{count} choses n’étaient pas telles qu’écrites.</numerusform>
        </translation>
    </message>
    <message id="trust.check-never">
        <source>The vault has not been checked yet. A check reads every file and compares it with what was noted when it was written.</source>
        <translation>Le coffre n’a pas encore été vérifié. Une vérification lit chaque fichier et le compare à ce qui a été noté à l’écriture.</translation>
    </message>
    <message id="trust.check-now">
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message id="trust.check-ok" numerus="yes">
        <source>Everything was as it was written: {count} imports, with their originals.</source>
        <translation>
            <numerusform>Tout était tel qu’écrit : {count} import, original compris.</numerusform>
            <numerusform>Tout était tel qu’écrit : {count} imports, originaux compris.</numerusform>
        </translation>
    </message>
    <message id="trust.demo">
        <source>This made-up family goes away when you leave it, so there is nothing to back up.</source>
        <translation>Cette famille imaginaire disparaît quand vous la quittez ; il n’y a donc rien à sauvegarder.</translation>
    </message>
    <message id="trust.files" numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} fichier</numerusform>
            <numerusform>{count} fichiers</numerusform>
        </translation>
    </message>
    <message id="trust.kept">
        <source>Files are read, and the model runs, in processes of their own. Linux keeps them from opening one.</source>
        <translation>Les fichiers sont lus, et le modèle fonctionne, dans des processus à part. Linux les empêche d’en ouvrir une.</translation>
    </message>
    <message id="trust.key-since">
        <source>unchanged since {day}</source>
        <translation>sans changement depuis le {day}</translation>
    </message>
    <message id="trust.keys-change">
        <source>Change keys</source>
        <translation>Changer les clés</translation>
    </message>
    <message id="trust.locks" numerus="yes">
        <source>It locks itself when nobody has touched the window for {count} minutes.</source>
        <translation>
            <numerusform>Il se verrouille quand personne n’a touché la fenêtre pendant {count} minute.</numerusform>
            <numerusform>Il se verrouille quand personne n’a touché la fenêtre pendant {count} minutes.</numerusform>
        </translation>
    </message>
    <message id="trust.made">
        <source>{ago}, {day}</source>
        <translation>{ago}, le {day}</translation>
    </message>
    <message id="trust.nobody-else">
        <source>Without one of these, nobody can open it: not the makers of HealthDesk, and not you.</source>
        <translation>Sans l’un d’eux, personne ne peut l’ouvrir : ni les auteurs de HealthDesk, ni vous.</translation>
    </message>
    <message id="trust.none-ever">
        <source>No connection was ever made. Nothing is connected to this vault.</source>
        <translation>Aucune connexion n’a jamais été faite. Rien n’est relié à ce coffre.</translation>
    </message>
    <message id="trust.now" numerus="yes">
        <source>Asked just now, your system knows of {count} connections between this program and other computers.</source>
        <translation>
            <numerusform>Interrogé à l’instant, votre système connaît {count} connexion entre ce programme et un autre ordinateur.</numerusform>
            <numerusform>Interrogé à l’instant, votre système connaît {count} connexions entre ce programme et d’autres ordinateurs.</numerusform>
        </translation>
    </message>
    <message id="trust.now-none">
        <source>Asked just now, your system knows of no connection between this program and another computer.</source>
        <translation>Interrogé à l’instant, votre système ne connaît aucune connexion entre ce programme et un autre ordinateur.</translation>
    </message>
    <message id="trust.openers">
        <source>Who can open it</source>
        <translation>Qui peut l’ouvrir</translation>
    </message>
    <message id="trust.outside">
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message id="trust.proof">
        <source>No part of this program can open a connection; the build checks it.</source>
        <translation>Aucune partie de ce programme ne peut ouvrir de connexion ; sa construction le vérifie.</translation>
    </message>
    <message id="trust.stored">
        <source>What lies where</source>
        <translation>Ce qui se trouve où</translation>
    </message>
    <message id="trust.way.passphrase">
        <source>With a passphrase</source>
        <translation>Avec une phrase de passe</translation>
    </message>
    <message id="trust.way.recovery">
        <source>With a recovery code</source>
        <translation>Avec un code de secours</translation>
    </message>
    <message id="trust.what.aside">
        <source>Replaced by a backup</source>
        <translation>Remplacé par une sauvegarde</translation>
    </message>
    <message id="trust.what.aside-text">
        <source>What stood here before a backup was brought back. Encrypted.</source>
        <translation>Ce qui se trouvait ici avant la restauration d’une sauvegarde. Chiffré.</translation>
    </message>
    <message id="trust.what.foreign">
        <source>Not from HealthDesk</source>
        <translation>Pas de HealthDesk</translation>
    </message>
    <message id="trust.what.foreign-text">
        <source>Something that HealthDesk did not put into this folder.</source>
        <translation>Quelque chose que HealthDesk n’a pas mis dans ce dossier.</translation>
    </message>
    <message id="trust.what.head">
        <source>The lock</source>
        <translation>La serrure</translation>
    </message>
    <message id="trust.what.head-text">
        <source>How a passphrase is checked, in two copies. Nothing about anybody.</source>
        <translation>Comment une phrase de passe est vérifiée, en deux exemplaires. Rien sur personne.</translation>
    </message>
    <message id="trust.what.inbox">
        <source>Waiting files</source>
        <translation>Fichiers en attente</translation>
    </message>
    <message id="trust.what.inbox-text">
        <source>Files that wait until you say whose they are. Encrypted.</source>
        <translation>Des fichiers qui attendent que vous disiez à qui ils sont. Chiffrés.</translation>
    </message>
    <message id="trust.what.lock">
        <source>In use</source>
        <translation>En usage</translation>
    </message>
    <message id="trust.what.lock-text">
        <source>A file that keeps a second program from opening the vault meanwhile. It names this computer.</source>
        <translation>Un fichier qui empêche un second programme d’ouvrir le coffre entre-temps. Il nomme cet ordinateur.</translation>
    </message>
    <message id="trust.what.logs">
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message id="trust.what.logs-text">
        <source>There is no log file. What goes wrong is said to the terminal, as kinds of errors and places in the program.</source>
        <translation>Il n’y a pas de fichier journal. Ce qui va mal est dit au terminal, en types d’erreurs et endroits du programme.</translation>
    </message>
    <message id="trust.what.models">
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message id="trust.what.models-text">
        <source>Local language models, and how they did in their exam. Nothing of your records.</source>
        <translation>Des modèles de langage locaux, et leurs résultats d’examen. Rien de votre dossier.</translation>
    </message>
    <message id="trust.what.people">
        <source>People</source>
        <translation>Les personnes</translation>
    </message>
    <message id="trust.what.people-text">
        <source>Each person’s records, originals and questions, and what left. Encrypted, each with a key of its own.</source>
        <translation>Les dossiers, originaux et questions de chacun, et ce qui est sorti. Chiffrés, chacun avec sa propre clé.</translation>
    </message>
    <message id="trust.what.root">
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message id="trust.what.root-text">
        <source>Who may open which file, and your choices. Encrypted.</source>
        <translation>Qui peut ouvrir quel fichier, et vos choix. Chiffré.</translation>
    </message>
    <message id="trust.what.window">
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message id="trust.what.window-text">
        <source>Where the window stood and how it looks. Nothing about anybody.</source>
        <translation>Où était la fenêtre et son apparence. Rien sur personne.</translation>
    </message>
    <message id="trust.you">
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message id="vaccines.as-recorded">
        <source>As recorded</source>
        <translation>Tel que noté</translation>
    </message>
    <message id="vaccines.booklet">
        <source>Every dose, by disease</source>
        <translation>Chaque dose, par maladie</translation>
    </message>
    <message id="vaccines.card">
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message id="vaccines.dose">
        <source>dose {number}</source>
        <translation>dose {number}</translation>
    </message>
    <message id="vaccines.doses" numerus="yes">
        <source>{count} doses</source>
        <translation>
            <numerusform>{count} dose</numerusform>
            <numerusform>{count} doses</numerusform>
        </translation>
    </message>
    <message id="vaccines.due">
        <source>Due, as a source says</source>
        <translation>À faire, selon une source</translation>
    </message>
    <message id="vaccines.lot">
        <source>lot {lot}</source>
        <translation>lot {lot}</translation>
    </message>
    <message id="vaccines.table.against">
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message id="vaccines.table.dose">
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message id="vaccines.table.lot">
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message id="vaccines.table.product">
        <source>Vaccine</source>
        <translation>Vaccin</translation>
    </message>
    <message id="vaccines.view.booklet">
        <source>Booklet</source>
        <translation>Carnet</translation>
    </message>
    <message id="vaccines.view.date">
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message id="vaccines.view.disease">
        <source>By disease</source>
        <translation>Par maladie</translation>
    </message>
    <message id="value.abnormal">
        <source>outside, says the source</source>
        <translation>hors de l’intervalle, dit la source</translation>
    </message>
    <message id="value.from">
        <source>from {value}</source>
        <translation>à partir de {value}</translation>
    </message>
    <message id="value.high">
        <source>high, says the source</source>
        <translation>élevé, dit la source</translation>
    </message>
    <message id="value.low">
        <source>low, says the source</source>
        <translation>bas, dit la source</translation>
    </message>
    <message id="value.spoken">
        <source>{name}: {count} values, from {first} to {last}</source>
        <translation>{name} : {count} valeurs, de {first} à {last}</translation>
    </message>
    <message id="value.up-to">
        <source>up to {value}</source>
        <translation>jusqu’à {value}</translation>
    </message>
    <message id="view.full">
        <source>Full</source>
        <translation>Complète</translation>
    </message>
    <message id="view.simple">
        <source>Simple</source>
        <translation>Simple</translation>
    </message>
    <message id="visit.all" numerus="yes">
        <source>Show all {count}</source>
        <translation>
            <numerusform>Afficher</numerusform>
            <numerusform>Afficher les {count}</numerusform>
        </translation>
    </message>
    <message id="visit.holds">
        <source>In this visit</source>
        <translation>Lors de cette visite</translation>
    </message>
    <message id="visit.laid">
        <source>“{title}” now lies beside this visit.</source>
        <translation>« {title} » est maintenant joint à cette visite.</translation>
    </message>
    <message id="visit.lay">
        <source>Lay beside</source>
        <translation>Joindre</translation>
    </message>
    <message id="visit.lay-named">
        <source>Lay “{title}” beside this visit</source>
        <translation>Joindre « {title} » à cette visite</translation>
    </message>
    <message id="visit.near">
        <source>The same days, the same place</source>
        <translation>Mêmes jours, même lieu</translation>
    </message>
    <message id="visit.note">
        <source>After the visit: a note of your own</source>
        <translation>Après la visite : une note à vous</translation>
    </message>
    <message id="visit.note-keep">
        <source>Keep the note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message id="visit.note-title">
        <source>Note on: {visit}</source>
        <translation>Note sur : {visit}</translation>
    </message>
    <message id="visit.nothing">
        <source>No results, documents or medicines are tied to it in the records.</source>
        <translation>Aucun résultat, document ou médicament n’y est rattaché dans le dossier.</translation>
    </message>
    <message id="visit.papers">
        <source>Papers of the two weeks after</source>
        <translation>Documents des deux semaines suivantes</translation>
    </message>
    <message id="visit.papers-words">
        <source>They bear a day soon after this visit. Lay those beside it that belong to it.</source>
        <translation>Leur date suit de peu cette visite. Joignez-y ceux qui la concernent.</translation>
    </message>
    <message id="visit.record">
        <source>The record and its original</source>
        <translation>La fiche et son original</translation>
    </message>
    <message id="visit.span">
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message id="visits.ahead">
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message id="visits.holds" numerus="yes">
        <source>{count} records</source>
        <translation>
            <numerusform>{count} fiche</numerusform>
            <numerusform>{count} fiches</numerusform>
        </translation>
    </message>
    <message id="visits.table.what">
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message id="visits.table.where">
        <source>Where and with whom</source>
        <translation>Où et avec qui</translation>
    </message>
    <message id="visits.table.why">
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message id="visits.view.ahead">
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message id="visits.view.all">
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message id="visits.view.procedure">
        <source>Procedures</source>
        <translation>Actes</translation>
    </message>
    <message id="visits.view.visit">
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message id="visits.was-planned">
        <source>Was planned</source>
        <translation>Était prévu</translation>
    </message>
    <message id="wear.asleep">
        <source>{length} asleep</source>
        <translation>{length} de sommeil</translation>
    </message>
    <message id="wear.computed">
        <source>computed</source>
        <translation>calculé</translation>
    </message>
    <message id="wear.day">
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message id="wear.days-with" numerus="yes">
        <source>{count} of {total} days have readings.</source>
        <translation>
            <numerusform>{count} jour sur {total} a des mesures.</numerusform>
            <numerusform>{count} jours sur {total} ont des mesures.</numerusform>
        </translation>
    </message>
    <message id="wear.earlier">
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message id="wear.empty">
        <source>No readings of devices yet</source>
        <translation>Pas encore de mesures d’appareils</translation>
    </message>
    <message id="wear.empty-text">
        <source>Bring in the export of a watch, a ring, a glucose sensor or a health app: days with steps, sleep, heart rate and glucose will stand here.</source>
        <translation>Importez l’export d’une montre, d’une bague, d’un capteur de glucose ou d’une application de santé : les journées avec pas, sommeil, fréquence cardiaque et glucose apparaîtront ici.</translation>
    </message>
    <message id="wear.gap">
        <source>Nothing was recorded</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message id="wear.gap-span">
        <source>No device has readings of these days. That does not say why.</source>
        <translation>Aucun appareil n’a de mesures pour ces jours. Cela ne dit pas pourquoi.</translation>
    </message>
    <message id="wear.gap-text">
        <source>No device has readings of {day}. That does not say why.</source>
        <translation>Aucun appareil n’a de mesures pour le {day}. Cela ne dit pas pourquoi.</translation>
    </message>
    <message id="wear.glucose">
        <source>Glucose</source>
        <translation>Glucose</translation>
    </message>
    <message id="wear.heart">
        <source>Heart rate</source>
        <translation>Fréquence cardiaque</translation>
    </message>
    <message id="wear.hour">
        <source>{start}:00 to {end}:00: {amount}</source>
        <translation>de {start} h à {end} h : {amount}</translation>
    </message>
    <message id="wear.hours">
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message id="wear.in-range">
        <source>{share} in range</source>
        <translation>{share} dans l’intervalle</translation>
    </message>
    <message id="wear.later">
        <source>Later</source>
        <translation>Après</translation>
    </message>
    <message id="wear.legend">
        <source>Hours; from the foot: {stages}.</source>
        <translation>En heures ; de bas en haut : {stages}.</translation>
    </message>
    <message id="wear.legend-heart">
        <source>From the lowest to the highest reading of each day; the line across is the resting rate, where one was recorded.</source>
        <translation>De la mesure la plus basse à la plus haute de chaque jour ; le trait est la fréquence de repos, si elle a été enregistrée.</translation>
    </message>
    <message id="wear.length">
        <source>Time shown</source>
        <translation>Période affichée</translation>
    </message>
    <message id="wear.mean">
        <source>Mean of these days: {value}</source>
        <translation>Moyenne de ces jours : {value}</translation>
    </message>
    <message id="wear.minutes">
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message id="wear.month">
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message id="wear.newest">
        <source>Newest day</source>
        <translation>Dernier jour</translation>
    </message>
    <message id="wear.no-readings">
        <source>no readings</source>
        <translation>pas de mesures</translation>
    </message>
    <message id="wear.others">
        <source>Also recorded</source>
        <translation>Aussi enregistré</translation>
    </message>
    <message id="wear.percent">
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message id="wear.resting">
        <source>at rest {value}</source>
        <translation>au repos {value}</translation>
    </message>
    <message id="wear.shares">
        <source>{below} below, {within} within, {above} above; {count}, covering about {covered} of the time.</source>
        <translation>{below} en dessous, {within} dans l’intervalle, {above} au-dessus ; {count}, couvrant environ {covered} du temps.</translation>
    </message>
    <message id="wear.sleep">
        <source>Sleep</source>
        <translation>Sommeil</translation>
    </message>
    <message id="wear.steps">
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message id="wear.steps-hours">
        <source>Steps hour by hour, {amount} in all</source>
        <translation>Pas heure par heure, {amount} en tout</translation>
    </message>
    <message id="wear.target-consensus">
        <source>Range {span}: the international consensus (Battelino, 2019), not a personal target.</source>
        <translation>Intervalle {span} : le consensus international (Battelino, 2019), pas une cible personnelle.</translation>
    </message>
    <message id="wear.target-own">
        <source>Target {span}, from a goal in the records.</source>
        <translation>Cible {span}, d’après un objectif du dossier.</translation>
    </message>
    <message id="wear.week">
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message id="wear.workouts">
        <source>Workouts</source>
        <translation>Entraînements</translation>
    </message>
    <message id="wear.zone">
        <source>Times of day as recorded ({zones}).</source>
        <translation>Heures telles qu’enregistrées ({zones}).</translation>
    </message>
    <message id="wear.zone-none">
        <source>Times of day as recorded; no time zone was given.</source>
        <translation>Heures telles qu’enregistrées ; aucun fuseau n’était indiqué.</translation>
    </message>
    <message id="weekday.1">
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message id="weekday.2">
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message id="weekday.3">
        <source>Wed</source>
        <translation>mer.</translation>
    </message>
    <message id="weekday.4">
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message id="weekday.5">
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message id="weekday.6">
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message id="weekday.7">
        <source>Sun</source>
        <translation>dim.</translation>
    </message>
    <message id="whose.born">
        <source>born {day}</source>
        <translation>naissance : {day}</translation>
    </message>
    <message id="whose.bring" numerus="yes">
        <source>Bring them in</source>
        <translation>
            <numerusform>L’importer</numerusform>
            <numerusform>Les importer</numerusform>
        </translation>
    </message>
    <message id="whose.choose">
        <source>Choose a person</source>
        <translation>Choisir une personne</translation>
    </message>
    <message id="whose.discard" numerus="yes">
        <source>Keep none of them</source>
        <translation>
            <numerusform>Ne pas le garder</numerusform>
            <numerusform>N’en garder aucun</numerusform>
        </translation>
    </message>
    <message id="whose.files" numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} fichier</numerusform>
            <numerusform>{count} fichiers</numerusform>
        </translation>
    </message>
    <message id="whose.first">
        <source>Nobody is here yet. Say whose records these are, and the file comes in.</source>
        <translation>Personne n’est encore là. Dites de qui est ce dossier, et le fichier pourra entrer.</translation>
    </message>
    <message id="whose.later">
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message id="whose.new">
        <source>Somebody new: {name}</source>
        <translation>Une nouvelle personne : {name}</translation>
    </message>
    <message id="whose.nobody" numerus="yes">
        <source>Files that name nobody</source>
        <translation>
            <numerusform>Un fichier qui ne nomme personne</numerusform>
            <numerusform>Fichiers qui ne nomment personne</numerusform>
        </translation>
    </message>
    <message id="whose.none-chosen">
        <source>Please choose a person first.</source>
        <translation>Choisissez d’abord une personne.</translation>
    </message>
    <message id="whose.reply">
        <source>Whose: {name}</source>
        <translation>À qui : {name}</translation>
    </message>
    <message id="whose.title" numerus="yes">
        <source>Whose are these {count} files?</source>
        <translation>
            <numerusform>À qui est ce fichier ?</numerusform>
            <numerusform>À qui sont ces {count} fichiers ?</numerusform>
        </translation>
    </message>
    <message id="whose.words" numerus="yes">
        <source>Until you say, they wait encrypted and count for nobody. What you say is remembered for each source.</source>
        <translation>
            <numerusform>Jusqu’à votre réponse, il attend, chiffré, et ne compte pour personne. Votre réponse est retenue pour cette source.</numerusform>
            <numerusform>Jusqu’à votre réponse, ils attendent, chiffrés, et ne comptent pour personne. Votre réponse est retenue pour chaque source.</numerusform>
        </translation>
    </message>
</context>
</TS>
