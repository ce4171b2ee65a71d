<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message id="about.made-with">
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message id="about.version">
        <source>Version {version}, Apache-2.0</source>
        <translation>Version {version}, Apache-2.0</translation>
    </message>
    <message id="age" numerus="yes">
        <source>{count} years old</source>
        <translation>
            <numerusform>{count} Jahr</numerusform>
            <numerusform>{count} Jahre</numerusform>
        </translation>
    </message>
    <message id="ago.days" numerus="yes">
        <source>{count} days ago</source>
        <translation>
            <numerusform>vor {count} Tag</numerusform>
            <numerusform>vor {count} Tagen</numerusform>
        </translation>
    </message>
    <message id="ago.months" numerus="yes">
        <source>{count} months ago</source>
        <translation>
            <numerusform>vor {count} Monat</numerusform>
            <numerusform>vor {count} Monaten</numerusform>
        </translation>
    </message>
    <message id="ago.today">
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message id="ago.years" numerus="yes">
        <source>{count} years ago</source>
        <translation>
            <numerusform>vor {count} Jahr</numerusform>
            <numerusform>vor {count} Jahren</numerusform>
        </translation>
    </message>
    <message id="ago.yesterday">
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message id="ahead.days" numerus="yes">
        <source>in {count} days</source>
        <translation>
            <numerusform>in {count} Tag</numerusform>
            <numerusform>in {count} Tagen</numerusform>
        </translation>
    </message>
    <message id="allergies.active">
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message id="allergies.code">
        <source>a substance with the code {code}</source>
        <translation>ein Stoff mit dem Code {code}</translation>
    </message>
    <message id="allergies.grade.high">
        <source>noted as high risk</source>
        <translation>als hohes Risiko vermerkt</translation>
    </message>
    <message id="allergies.grade.mild">
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message id="allergies.grade.moderate">
        <source>moderate</source>
        <translation>mittelschwer</translation>
    </message>
    <message id="allergies.grade.severe">
        <source>severe</source>
        <translation>schwer</translation>
    </message>
    <message id="allergies.intolerance">
        <source>noted as an intolerance</source>
        <translation>als Unverträglichkeit vermerkt</translation>
    </message>
    <message id="allergies.none">
        <source>Sources that know of none</source>
        <translation>Quellen, die keine kennen</translation>
    </message>
    <message id="allergies.past">
        <source>Past</source>
        <translation>Frühere</translation>
    </message>
    <message id="allergies.proposed">
        <source>Read from a page, to be confirmed</source>
        <translation>Von einer Seite gelesen, noch zu bestätigen</translation>
    </message>
    <message id="allergies.table.reaction">
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message id="allergies.table.what">
        <source>Substance</source>
        <translation>Stoff</translation>
    </message>
    <message id="allergies.uncertain">
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message id="allergies.void">
        <source>Do not count</source>
        <translation>Zählen nicht</translation>
    </message>
    <message id="also.add-vital">
        <source>blood pressure weight temperature add</source>
        <translation>Blutdruck Gewicht Temperatur hinzufügen</translation>
    </message>
    <message id="also.ask">
        <source>question answer</source>
        <translation>Frage Antwort</translation>
    </message>
    <message id="also.bring-in">
        <source>import files add upload</source>
        <translation>importieren Dateien hinzufügen hochladen</translation>
    </message>
    <message id="also.conditions">
        <source>diagnoses diseases illnesses problems</source>
        <translation>Krankheiten Erkrankungen Beschwerden</translation>
    </message>
    <message id="also.documents">
        <source>letters reports pdf pictures</source>
        <translation>Briefe Befunde Berichte PDF Bilder</translation>
    </message>
    <message id="also.home">
        <source>start overview summary</source>
        <translation>Start Übersicht</translation>
    </message>
    <message id="also.larger">
        <source>zoom text size bigger</source>
        <translation>Zoom Textgröße</translation>
    </message>
    <message id="also.measures">
        <source>laboratory blood results values weight pressure</source>
        <translation>Labor Blut Werte Gewicht Blutdruck</translation>
    </message>
    <message id="also.medicines">
        <source>drugs tablets pills prescriptions</source>
        <translation>Arznei Tabletten Rezepte</translation>
    </message>
    <message id="also.settings">
        <source>preferences language theme backup copy passphrase</source>
        <translation>Einstellungen Sprache Design Sicherung Kopie Passphrase Passwort</translation>
    </message>
    <message id="also.shortcuts">
        <source>keyboard keys help</source>
        <translation>Tastatur Tasten Hilfe</translation>
    </message>
    <message id="also.smaller">
        <source>zoom text size</source>
        <translation>Zoom Textgröße</translation>
    </message>
    <message id="also.sources">
        <source>imports undo where from</source>
        <translation>Importe rückgängig Herkunft</translation>
    </message>
    <message id="also.timeline">
        <source>history days records</source>
        <translation>Verlauf Tage Einträge</translation>
    </message>
    <message id="also.vaccines">
        <source>immunisations shots</source>
        <translation>Impfungen</translation>
    </message>
    <message id="also.visits">
        <source>appointments hospital operations surgery</source>
        <translation>Termine Krankenhaus Operationen</translation>
    </message>
    <message id="also.write">
        <source>symptom fever temperature weight pain medicine taken measurement note diary log</source>
        <translation>Symptom Fieber Temperatur Gewicht Schmerz Medikament genommen Messung Notiz Tagebuch</translation>
    </message>
    <message id="app.name">
        <source>HealthDesk</source>
        <translation>HealthDesk</translation>
    </message>
    <message id="appointment.add">
        <source>An appointment</source>
        <translation>Ein Termin</translation>
    </message>
    <message id="appointment.hint">
        <source>For example: 12 May 14:30 cardiologist Dr Roux, bring ECG</source>
        <translation>Zum Beispiel: 12. Mai 14:30 Kardiologe Dr. Roux, EKG mitbringen</translation>
    </message>
    <message id="appointment.kept">
        <source>The appointment is in your records.</source>
        <translation>Der Termin steht in Ihren Unterlagen.</translation>
    </message>
    <message id="appointment.line">
        <source>When, what, with whom</source>
        <translation>Wann, was, bei wem</translation>
    </message>
    <message id="appointment.no-day">
        <source>A day and what it is for are still needed, for example “12 May eye check”.</source>
        <translation>Noch fehlen ein Tag und wozu, zum Beispiel „12. Mai Augenarzt“.</translation>
    </message>
    <message id="appointment.place">
        <source>Where (may stay empty)</source>
        <translation>Wo (kann leer bleiben)</translation>
    </message>
    <message id="appointment.remark">
        <source>Remark: {remark}</source>
        <translation>Anmerkung: {remark}</translation>
    </message>
    <message id="appointment.understood">
        <source>{when}: {what}</source>
        <translation>{when}: {what}</translation>
    </message>
    <message id="appointment.untitled">
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message id="appointment.with">
        <source>With {who}</source>
        <translation>Bei {who}</translation>
    </message>
    <message id="ask.about">
        <source>Answers come from the imported records only, and show where from. HealthDesk is software and can be wrong; it does not replace a health professional.</source>
        <translation>Antworten kommen nur aus den importierten Unterlagen und zeigen, woher. HealthDesk ist Software und kann sich irren; es ersetzt keine medizinische Fachperson.</translation>
    </message>
    <message id="ask.again">
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message id="ask.asked-on">
        <source>Asked on {day}</source>
        <translation>Gefragt am {day}</translation>
    </message>
    <message id="ask.back">
        <source>Back to the conversation</source>
        <translation>Zurück zum Gespräch</translation>
    </message>
    <message id="ask.chip-correct">
        <source>Press to correct</source>
        <translation>Zum Ändern drücken</translation>
    </message>
    <message id="ask.chip-how">
        <source>How: {words}</source>
        <translation>Wie: {words}</translation>
    </message>
    <message id="ask.chip-what">
        <source>What: {words}</source>
        <translation>Was: {words}</translation>
    </message>
    <message id="ask.chip-when">
        <source>When: {words}</source>
        <translation>Wann: {words}</translation>
    </message>
    <message id="ask.chip-whose">
        <source>Whose records: {words}</source>
        <translation>Wessen Unterlagen: {words}</translation>
    </message>
    <message id="ask.computed">
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message id="ask.copied">
        <source>Copied. What you paste elsewhere is no longer protected.</source>
        <translation>Kopiert. Was Sie anderswo einfügen, ist nicht mehr geschützt.</translation>
    </message>
    <message id="ask.copied-from">
        <source>From HealthDesk, restated from imported records, which may be incomplete.</source>
        <translation>Aus HealthDesk, nach importierten Unterlagen, die unvollständig sein können.</translation>
    </message>
    <message id="ask.copy">
        <source>Copy the answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message id="ask.delete-all">
        <source>Delete all</source>
        <translation>Alle löschen</translation>
    </message>
    <message id="ask.delete-all-text">
        <source>All questions about {name} and their answers go for good. The records stay as they are.</source>
        <translation>Alle Fragen zu {name} und ihre Antworten werden endgültig gelöscht. Die Unterlagen bleiben, wie sie sind.</translation>
    </message>
    <message id="ask.delete-all-title">
        <source>Delete all earlier questions?</source>
        <translation>Alle früheren Fragen löschen?</translation>
    </message>
    <message id="ask.delete-one">
        <source>Delete “{question}”</source>
        <translation>„{question}“ löschen</translation>
    </message>
    <message id="ask.deleted-all">
        <source>All earlier questions were deleted.</source>
        <translation>Alle früheren Fragen wurden gelöscht.</translation>
    </message>
    <message id="ask.deleted-one">
        <source>The question was deleted.</source>
        <translation>Die Frage wurde gelöscht.</translation>
    </message>
    <message id="ask.empty">
        <source>Ask in your own words</source>
        <translation>Fragen Sie in eigenen Worten</translation>
    </message>
    <message id="ask.empty-text">
        <source>For example when something was last measured, what is taken now, or when a visit was. Each sentence of the answer opens the record it rests on.</source>
        <translation>Zum Beispiel, wann etwas zuletzt gemessen wurde, was jetzt genommen wird oder wann ein Besuch war. Jeder Satz der Antwort öffnet den Eintrag, auf dem er beruht.</translation>
    </message>
    <message id="ask.follow">
        <source>Go on asking about {name}’s records</source>
        <translation>Weiter zu den Unterlagen von {name} fragen</translation>
    </message>
    <message id="ask.go-back">
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message id="ask.go-on">
        <source>I have read this. Show what the records say</source>
        <translation>Ich habe das gelesen. Zeigen, was in den Unterlagen steht</translation>
    </message>
    <message id="ask.history">
        <source>Earlier questions</source>
        <translation>Frühere Fragen</translation>
    </message>
    <message id="ask.history-empty">
        <source>No earlier questions</source>
        <translation>Keine früheren Fragen</translation>
    </message>
    <message id="ask.history-empty-text">
        <source>What you ask is kept here with its answer, so that you can find it again or delete it.</source>
        <translation>Was Sie fragen, wird hier mit der Antwort aufbewahrt, damit Sie es wiederfinden oder löschen können.</translation>
    </message>
    <message id="ask.history-more">
        <source>The newest {count} are shown. A word above finds older ones.</source>
        <translation>Die neuesten {count} werden gezeigt. Ein Wort oben findet ältere.</translation>
    </message>
    <message id="ask.history-none-found">
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message id="ask.history-none-found-text">
        <source>No earlier question and no answer holds these words.</source>
        <translation>Keine frühere Frage und keine Antwort enthält diese Wörter.</translation>
    </message>
    <message id="ask.history-search">
        <source>Find an earlier question</source>
        <translation>Eine frühere Frage suchen</translation>
    </message>
    <message id="ask.history-where">
        <source>Kept in the encrypted file of {name}, on this computer. Whoever may open that file can read them.</source>
        <translation>Aufbewahrt in der verschlüsselten Datei von {name}, auf diesem Computer. Wer diese Datei öffnen darf, kann sie lesen.</translation>
    </message>
    <message id="ask.incomplete">
        <source>Imported records may be incomplete: other places may know more.</source>
        <translation>Importierte Unterlagen können unvollständig sein: Andere Stellen wissen vielleicht mehr.</translation>
    </message>
    <message id="ask.keep">
        <source>Keep questions</source>
        <translation>Fragen aufbewahren</translation>
    </message>
    <message id="ask.kept">
        <source>Written by {model}, on this computer. Each sentence was checked against the records.</source>
        <translation>Geschrieben von {model}, auf diesem Computer. Jeder Satz wurde mit den Unterlagen verglichen.</translation>
    </message>
    <message id="ask.kept-off">
        <source>Questions are no longer kept. Those already here stay until you delete them.</source>
        <translation>Fragen werden nicht mehr aufbewahrt. Die vorhandenen bleiben, bis Sie sie löschen.</translation>
    </message>
    <message id="ask.kept-on">
        <source>Questions are kept from now on.</source>
        <translation>Fragen werden ab jetzt aufbewahrt.</translation>
    </message>
    <message id="ask.kept-short">
        <source>sentences kept: {kept} of {offered}</source>
        <translation>behaltene Sätze: {kept} von {offered}</translation>
    </message>
    <message id="ask.looking">
        <source>Looking through the records …</source>
        <translation>Die Unterlagen werden durchgesehen …</translation>
    </message>
    <message id="ask.mark">
        <source>Source {number}: {title}, {when}</source>
        <translation>Quelle {number}: {title}, {when}</translation>
    </message>
    <message id="ask.model-building">
        <source>The local model is being made ready, {percent} %. The answer does not need it.</source>
        <translation>Das lokale Modell wird vorbereitet, {percent} %. Die Antwort braucht es nicht.</translation>
    </message>
    <message id="ask.model-ready">
        <source>the local model is writing …</source>
        <translation>das lokale Modell schreibt …</translation>
    </message>
    <message id="ask.model-starting">
        <source>the local model is starting …</source>
        <translation>das lokale Modell startet …</translation>
    </message>
    <message id="ask.none-kept">
        <source>None of the model’s sentences passed the check against the records, so none is shown.</source>
        <translation>Keiner der Sätze des Modells hat die Prüfung an den Unterlagen bestanden, deshalb wird keiner gezeigt.</translation>
    </message>
    <message id="ask.plain">
        <source>In plain words</source>
        <translation>In einfachen Worten</translation>
    </message>
    <message id="ask.prompt">
        <source>Ask about {name}’s records</source>
        <translation>Fragen Sie zu den Unterlagen von {name}</translation>
    </message>
    <message id="ask.send">
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message id="ask.since-changed">
        <source>The records behind this answer have changed since.</source>
        <translation>Die Einträge hinter dieser Antwort haben sich seitdem geändert.</translation>
    </message>
    <message id="ask.since-more">
        <source>Records have come or gone since this answer.</source>
        <translation>Seit dieser Antwort sind Einträge hinzugekommen oder weggefallen.</translation>
    </message>
    <message id="ask.stop">
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message id="ask.stop-looking">
        <source>Stop looking for an answer</source>
        <translation>Suche nach der Antwort anhalten</translation>
    </message>
    <message id="ask.stop-model">
        <source>Stop the local model</source>
        <translation>Lokales Modell anhalten</translation>
    </message>
    <message id="ask.stopped">
        <source>Stopped. You can ask again at any time.</source>
        <translation>Angehalten. Sie können jederzeit noch einmal fragen.</translation>
    </message>
    <message id="ask.stopped-model">
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message id="ask.understood">
        <source>How the question was understood</source>
        <translation>Wie die Frage verstanden wurde</translation>
    </message>
    <message id="ask.why">
        <source>Why this answer</source>
        <translation>Warum diese Antwort</translation>
    </message>
    <message id="ask.why-cited" numerus="yes">
        <source>The answer rests on these {count}:</source>
        <translation>
            <numerusform>Die Antwort beruht auf diesem Eintrag:</numerusform>
            <numerusform>Die Antwort beruht auf diesen {count}:</numerusform>
        </translation>
    </message>
    <message id="ask.why-looked" numerus="yes">
        <source>{count} records were looked at.</source>
        <translation>
            <numerusform>{count} Eintrag wurde angesehen.</numerusform>
            <numerusform>{count} Einträge wurden angesehen.</numerusform>
        </translation>
    </message>
    <message id="ask.why-more" numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>und {count} weiterer</numerusform>
            <numerusform>und {count} weitere</numerusform>
        </translation>
    </message>
    <message id="ask.why-uncited">
        <source>None of them answers the question.</source>
        <translation>Keiner davon beantwortet die Frage.</translation>
    </message>
    <message id="ask.why-understood">
        <source>Understood as: {words}</source>
        <translation>Verstanden als: {words}</translation>
    </message>
    <message id="attach.brought" numerus="yes">
        <source>{count} documents came in and lie beside this record.</source>
        <translation>
            <numerusform>{count} Dokument wurde eingelesen und liegt bei diesem Eintrag.</numerusform>
            <numerusform>{count} Dokumente wurden eingelesen und liegen bei diesem Eintrag.</numerusform>
        </translation>
    </message>
    <message id="attach.documents">
        <source>Documents beside it</source>
        <translation>Dazugelegte Dokumente</translation>
    </message>
    <message id="attach.done">
        <source>The document now lies beside this record.</source>
        <translation>Das Dokument liegt jetzt bei diesem Eintrag.</translation>
    </message>
    <message id="attach.file">
        <source>Bring in a file …</source>
        <translation>Datei einlesen …</translation>
    </message>
    <message id="attach.filter">
        <source>Words from the document</source>
        <translation>Wörter aus dem Dokument</translation>
    </message>
    <message id="attach.none">
        <source>No document has these words.</source>
        <translation>Kein Dokument enthält diese Wörter.</translation>
    </message>
    <message id="attach.nothing">
        <source>No document came out of the file. See the report under Sources.</source>
        <translation>Aus der Datei kam kein Dokument. Siehe den Bericht unter Quellen.</translation>
    </message>
    <message id="attach.open">
        <source>Attach a document …</source>
        <translation>Dokument dazulegen …</translation>
    </message>
    <message id="attach.records">
        <source>Lies beside</source>
        <translation>Liegt bei</translation>
    </message>
    <message id="attach.take">
        <source>Take away: {title}</source>
        <translation>Wegnehmen: {title}</translation>
    </message>
    <message id="attach.taken">
        <source>The document no longer lies beside this record.</source>
        <translation>Das Dokument liegt nicht mehr bei diesem Eintrag.</translation>
    </message>
    <message id="attach.title">
        <source>Attach a document</source>
        <translation>Ein Dokument dazulegen</translation>
    </message>
    <message id="attach.words">
        <source>Choose a document that belongs to this record. Both stay as they are; they only lie side by side.</source>
        <translation>Wählen Sie ein Dokument, das zu diesem Eintrag gehört. Beide bleiben, wie sie sind; sie liegen nur beieinander.</translation>
    </message>
    <message id="attention.backup" numerus="yes">
        <source>The last backup is {count} days old.</source>
        <translation>
            <numerusform>Die letzte Sicherung ist einen Tag alt.</numerusform>
            <numerusform>Die letzte Sicherung ist {count} Tage alt.</numerusform>
        </translation>
    </message>
    <message id="attention.backup-do">
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message id="attention.backup-none">
        <source>There is no backup of this vault yet.</source>
        <translation>Von diesem Tresor gibt es noch keine Sicherung.</translation>
    </message>
    <message id="attention.differing" numerus="yes">
        <source>Your sources tell {count} things differently.</source>
        <translation>
            <numerusform>Ihre Quellen sagen eine Sache verschieden.</numerusform>
            <numerusform>Ihre Quellen sagen {count} Sachen verschieden.</numerusform>
        </translation>
    </message>
    <message id="attention.differing-all">
        <source>See them</source>
        <translation>Ansehen</translation>
    </message>
    <message id="attention.differing-do">
        <source>See both</source>
        <translation>Beide ansehen</translation>
    </message>
    <message id="attention.differing-title">
        <source>What your sources tell differently</source>
        <translation>Was Ihre Quellen verschieden sagen</translation>
    </message>
    <message id="attention.gone">
        <source>Put by.</source>
        <translation>Beiseitegelegt.</translation>
    </message>
    <message id="attention.put-by">
        <source>Put by: {what}</source>
        <translation>Beiseitelegen: {what}</translation>
    </message>
    <message id="attention.title">
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message id="attention.tomorrow">
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message id="attention.visit">
        <source>{title} is {when}. There is no visit brief for it yet.</source>
        <translation>{title} ist {when}. Das Blatt für den Termin gibt es noch nicht.</translation>
    </message>
    <message id="attention.visit-do">
        <source>Prepare it</source>
        <translation>Vorbereiten</translation>
    </message>
    <message id="backup.button">
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message id="backup.done">
        <source>{file} ({size}) was written, opened and verified.</source>
        <translation>{file} ({size}) wurde geschrieben, geöffnet und geprüft.</translation>
    </message>
    <message id="backup.text">
        <source>One encrypted file with everybody’s records, opened and verified before it counts. The passphrase of today opens it.</source>
        <translation>Eine verschlüsselte Datei mit den Unterlagen aller, die erst zählt, wenn sie geöffnet und geprüft ist. Die heutige Passphrase öffnet sie.</translation>
    </message>
    <message id="backup.title">
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message id="backup.unverified" numerus="yes">
        <source>{count} files were copied but not verified.</source>
        <translation>
            <numerusform>{count} Datei wurde kopiert, aber nicht geprüft.</numerusform>
            <numerusform>{count} Dateien wurden kopiert, aber nicht geprüft.</numerusform>
        </translation>
    </message>
    <message id="brief.add">
        <source>Add from the records</source>
        <translation>Aus den Unterlagen hinzufügen</translation>
    </message>
    <message id="brief.down">
        <source>Move this section down</source>
        <translation>Diesen Abschnitt nach unten</translation>
    </message>
    <message id="brief.find">
        <source>What to look for</source>
        <translation>Wonach suchen</translation>
    </message>
    <message id="brief.find-hint">
        <source>A result, a medicine, a letter: what you choose goes on the sheet.</source>
        <translation>Ein Ergebnis, ein Medikament, ein Brief: Was Sie wählen, kommt auf das Blatt.</translation>
    </message>
    <message id="brief.find-none">
        <source>Nothing in the records has these words.</source>
        <translation>Nichts in den Unterlagen hat diese Wörter.</translation>
    </message>
    <message id="brief.found">
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message id="brief.lines">
        <source>What stands on the sheet</source>
        <translation>Was auf dem Blatt steht</translation>
    </message>
    <message id="brief.no-visit">
        <source>No visit in particular</source>
        <translation>Kein bestimmter</translation>
    </message>
    <message id="brief.questions">
        <source>My questions</source>
        <translation>Meine Fragen</translation>
    </message>
    <message id="brief.questions-hint">
        <source>One question on each line</source>
        <translation>Eine Frage je Zeile</translation>
    </message>
    <message id="brief.settings">
        <source>Visit and paper</source>
        <translation>Termin und Papier</translation>
    </message>
    <message id="brief.since">
        <source>What is new since</source>
        <translation>Neu seit</translation>
    </message>
    <message id="brief.since-visit">
        <source>last visit, or a year ago</source>
        <translation>letzter Besuch oder ein Jahr</translation>
    </message>
    <message id="brief.up">
        <source>Move this section up</source>
        <translation>Diesen Abschnitt nach oben</translation>
    </message>
    <message id="brief.visit">
        <source>For which visit</source>
        <translation>Für welchen Termin</translation>
    </message>
    <message id="bring.can-read">
        <source>Records from portals, hospitals and laboratories in every common form (FHIR, C-CDA and CDA, HL7, zips), letters, scans and photos, exports of a phone or a device, tables. Anything else is kept as a document.</source>
        <translation>Unterlagen aus Portalen, Kliniken und Laboren in allen üblichen Formen (FHIR, C-CDA und CDA, HL7, ZIP), Briefe, Scans und Fotos, Exporte von Telefon oder Gerät, Tabellen. Alles andere wird als Dokument aufbewahrt.</translation>
    </message>
    <message id="bring.done">
        <source>Just now</source>
        <translation>Gerade eben</translation>
    </message>
    <message id="bring.drop">
        <source>Drop files or folders here</source>
        <translation>Dateien oder Ordner hier ablegen</translation>
    </message>
    <message id="bring.files">
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message id="bring.folder">
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message id="bring.minutes-left" numerus="yes">
        <source>about {count} minutes left</source>
        <translation>
            <numerusform>noch etwa {count} Minute</numerusform>
            <numerusform>noch etwa {count} Minuten</numerusform>
        </translation>
    </message>
    <message id="bring.nothing">
        <source>There was no file in there.</source>
        <translation>Darin war keine Datei.</translation>
    </message>
    <message id="bring.progress">
        <source>How far reading is</source>
        <translation>Wie weit das Lesen ist</translation>
    </message>
    <message id="bring.reading">
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message id="bring.seconds-left">
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message id="bring.stopped">
        <source>Stopped. What was finished before is kept; the file under way was not brought in.</source>
        <translation>Angehalten. Was vorher fertig war, bleibt; die Datei, die gerade gelesen wurde, wurde nicht importiert.</translation>
    </message>
    <message id="bring.whose">
        <source>Whose records</source>
        <translation>Wessen Unterlagen</translation>
    </message>
    <message id="bring.whose-file">
        <source>The file says whose it is</source>
        <translation>Die Datei sagt, wessen sie ist</translation>
    </message>
    <message id="button.add">
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message id="button.add-by-hand">
        <source>Add by hand</source>
        <translation>Von Hand eintragen</translation>
    </message>
    <message id="button.back">
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="button.bring-in">
        <source>Bring in records</source>
        <translation>Unterlagen importieren</translation>
    </message>
    <message id="button.cancel">
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message id="button.close">
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message id="button.continue">
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message id="button.save">
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message id="button.show-all">
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message id="button.stop">
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message id="button.undo">
        <source>Undo import</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message id="calendar.all-ahead">
        <source>Write a calendar file of what is to come</source>
        <translation>Kalenderdatei der bevorstehenden Termine schreiben</translation>
    </message>
    <message id="calendar.file">
        <source>appointments.ics</source>
        <translation>termine.ics</translation>
    </message>
    <message id="calendar.form">
        <source>What the calendar says</source>
        <translation>Was der Kalender sagt</translation>
    </message>
    <message id="calendar.full">
        <source>With details</source>
        <translation>Mit Einzelheiten</translation>
    </message>
    <message id="calendar.full-words">
        <source>Day and time, what it is for, with whom, where, and your remark.</source>
        <translation>Tag, Uhrzeit, wozu, bei wem, wo und Ihre Anmerkung.</translation>
    </message>
    <message id="calendar.one">
        <source>Write a calendar file</source>
        <translation>Kalenderdatei schreiben</translation>
    </message>
    <message id="calendar.plain">
        <source>Without details</source>
        <translation>Ohne Einzelheiten</translation>
    </message>
    <message id="calendar.plain-words">
        <source>Day and time, and the word “{title}”. Good for a calendar that others see.</source>
        <translation>Tag, Uhrzeit und das Wort „{title}“. Gut für einen Kalender, den andere sehen.</translation>
    </message>
    <message id="calendar.title">
        <source>This appointment for a calendar</source>
        <translation>Dieser Termin für einen Kalender</translation>
    </message>
    <message id="calendar.title-all">
        <source>Appointments for a calendar</source>
        <translation>Termine für einen Kalender</translation>
    </message>
    <message id="calendar.unencrypted">
        <source>The file is not encrypted. What your calendar does with it is up to that calendar.</source>
        <translation>Die Datei ist nicht verschlüsselt. Was Ihr Kalender damit macht, liegt bei ihm.</translation>
    </message>
    <message id="calendar.write">
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message id="calendar.written">
        <source>{file} was written.</source>
        <translation>{file} wurde geschrieben.</translation>
    </message>
    <message id="card.contact">
        <source>Whom to call</source>
        <translation>Wen anrufen</translation>
    </message>
    <message id="card.contact-hint">
        <source>Name and telephone</source>
        <translation>Name und Telefon</translation>
    </message>
    <message id="card.first">
        <source>Language of the card</source>
        <translation>Sprache der Karte</translation>
    </message>
    <message id="card.languages">
        <source>Languages spoken</source>
        <translation>Gesprochene Sprachen</translation>
    </message>
    <message id="card.lines">
        <source>What stands on the card</source>
        <translation>Was auf der Karte steht</translation>
    </message>
    <message id="card.note">
        <source>Anyone who finds this card can read it.</source>
        <translation>Wer diese Karte findet, kann sie lesen.</translation>
    </message>
    <message id="card.phone">
        <source>Picture for a phone</source>
        <translation>Bild für das Telefon</translation>
    </message>
    <message id="check.button">
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message id="check.found-title">
        <source>Something was found</source>
        <translation>Etwas wurde gefunden</translation>
    </message>
    <message id="check.ok" numerus="yes">
        <source>{count} imports were verified, down to their originals.</source>
        <translation>
            <numerusform>{count} Import wurde geprüft, bis zu den Originalen.</numerusform>
            <numerusform>{count} Importe wurden geprüft, bis zu den Originalen.</numerusform>
        </translation>
    </message>
    <message id="check.ok-title">
        <source>All is well</source>
        <translation>Alles ist in Ordnung</translation>
    </message>
    <message id="check.running">
        <source>Checking the vault …</source>
        <translation>Der Tresor wird geprüft …</translation>
    </message>
    <message id="check.text">
        <source>Reads every file and compares it with what was noted when it was written.</source>
        <translation>Liest jede Datei und vergleicht sie mit dem, was beim Schreiben vermerkt wurde.</translation>
    </message>
    <message id="check.title">
        <source>Check the vault</source>
        <translation>Tresor prüfen</translation>
    </message>
    <message id="color.0">
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message id="color.1">
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message id="color.2">
        <source>Rust</source>
        <translation>Rost</translation>
    </message>
    <message id="color.3">
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message id="color.4">
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message id="color.5">
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message id="color.6">
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message id="color.7">
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message id="conditions.active">
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message id="conditions.done">
        <source>On record</source>
        <translation>In den Unterlagen</translation>
    </message>
    <message id="conditions.for-it">
        <source>noted for it: {names}</source>
        <translation>dafür vermerkt: {names}</translation>
    </message>
    <message id="conditions.past">
        <source>Past</source>
        <translation>Frühere</translation>
    </message>
    <message id="conditions.planned">
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message id="conditions.proposed">
        <source>Read from a page, to be confirmed</source>
        <translation>Von einer Seite gelesen, noch zu bestätigen</translation>
    </message>
    <message id="conditions.table.medicines">
        <source>Medicines noted for it</source>
        <translation>Dafür vermerkte Medikamente</translation>
    </message>
    <message id="conditions.table.what">
        <source>Condition</source>
        <translation>Diagnose</translation>
    </message>
    <message id="conditions.uncertain">
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message id="conditions.void">
        <source>Do not count</source>
        <translation>Zählen nicht</translation>
    </message>
    <message id="confirm.also">
        <source>Also printed as {value}</source>
        <translation>Auch angegeben als {value}</translation>
    </message>
    <message id="confirm.begin">
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message id="confirm.check">
        <source>Please check</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message id="confirm.date">
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message id="confirm.done" numerus="yes">
        <source>{count} results confirmed.</source>
        <translation>
            <numerusform>{count} Ergebnis bestätigt.</numerusform>
            <numerusform>{count} Ergebnisse bestätigt.</numerusform>
        </translation>
    </message>
    <message id="confirm.doubt">
        <source>Not certain: {parts}.</source>
        <translation>Nicht sicher: {parts}.</translation>
    </message>
    <message id="confirm.doubtful" numerus="yes">
        <source>{count} of them need a close look.</source>
        <translation>
            <numerusform>{count} davon sollte genau angesehen werden.</numerusform>
            <numerusform>{count} davon sollten genau angesehen werden.</numerusform>
        </translation>
    </message>
    <message id="confirm.keep">
        <source>Confirm this page</source>
        <translation>Diese Seite bestätigen</translation>
    </message>
    <message id="confirm.known">
        <source>You have confirmed a page of this layout before. Please look once whether it was read rightly.</source>
        <translation>Eine Seite in diesem Aufbau haben Sie schon bestätigt. Bitte sehen Sie einmal nach, ob sie richtig gelesen wurde.</translation>
    </message>
    <message id="confirm.name">
        <source>Test</source>
        <translation>Untersuchung</translation>
    </message>
    <message id="confirm.no-result">
        <source>Not a result</source>
        <translation>Kein Ergebnis</translation>
    </message>
    <message id="confirm.none">
        <source>No page waits here</source>
        <translation>Hier wartet keine Seite</translation>
    </message>
    <message id="confirm.none-text">
        <source>Every page was looked at. Their results stand with the measures.</source>
        <translation>Alle Seiten wurden angesehen. Ihre Ergebnisse stehen bei den Werten.</translation>
    </message>
    <message id="confirm.range">
        <source>Reference range</source>
        <translation>Referenzbereich</translation>
    </message>
    <message id="confirm.results" numerus="yes">
        <source>{count} results were read.</source>
        <translation>
            <numerusform>{count} Ergebnis wurde daraus gelesen.</numerusform>
            <numerusform>{count} Ergebnisse wurden daraus gelesen.</numerusform>
        </translation>
    </message>
    <message id="confirm.title">
        <source>Is this what the page says?</source>
        <translation>Steht das so auf der Seite?</translation>
    </message>
    <message id="confirm.unit">
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message id="confirm.value">
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message id="confirm.waiting" numerus="yes">
        <source>{count} pages to look at once</source>
        <translation>
            <numerusform>{count} Seite, einmal anzusehen</numerusform>
            <numerusform>{count} Seiten, einmal anzusehen</numerusform>
        </translation>
    </message>
    <message id="confirm.words">
        <source>These results were read from the page. Please compare them with it once; until then they can be found, but no trend and no answer rests on them. What needs a close look comes first.</source>
        <translation>Diese Ergebnisse wurden von der Seite gelesen. Bitte vergleichen Sie sie einmal damit; bis dahin sind sie zu finden, aber kein Verlauf und keine Antwort beruht auf ihnen. Was genau angesehen werden sollte, steht zuerst.</translation>
    </message>
    <message id="copy.table">
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message id="copy.text">
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message id="correct.day">
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message id="correct.detail">
        <source>A remark</source>
        <translation>Eine Anmerkung</translation>
    </message>
    <message id="correct.detail.allergy">
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message id="correct.detail.medication">
        <source>How it is taken</source>
        <translation>Wie es genommen wird</translation>
    </message>
    <message id="correct.done">
        <source>Corrected. The original stays as it came.</source>
        <translation>Korrigiert. Das Original bleibt, wie es kam.</translation>
    </message>
    <message id="correct.open">
        <source>Correct this record</source>
        <translation>Diesen Eintrag korrigieren</translation>
    </message>
    <message id="correct.status">
        <source>Where it stands</source>
        <translation>Wie es darum steht</translation>
    </message>
    <message id="correct.status.">
        <source>As it is now</source>
        <translation>Wie jetzt</translation>
    </message>
    <message id="correct.status.active">
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message id="correct.status.past">
        <source>Past</source>
        <translation>Früher</translation>
    </message>
    <message id="correct.status.void">
        <source>Was never so</source>
        <translation>War nie so</translation>
    </message>
    <message id="correct.title">
        <source>What it is called</source>
        <translation>Wie es heißt</translation>
    </message>
    <message id="correct.unchanged">
        <source>Nothing is different yet. Change what is wrong, then save.</source>
        <translation>Noch ist nichts geändert. Ändern Sie, was nicht stimmt, und speichern Sie dann.</translation>
    </message>
    <message id="correct.unit">
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message id="correct.value">
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message id="correct.words">
        <source>What the source says stays beneath, and your correction can be taken back at any time.</source>
        <translation>Was die Quelle sagt, bleibt darunter erhalten, und Ihre Korrektur lässt sich jederzeit zurücknehmen.</translation>
    </message>
    <message id="country.BE">
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message id="country.CA">
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message id="country.CH">
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message id="country.DE">
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message id="country.ES">
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message id="country.FR">
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message id="country.GB">
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message id="country.IE">
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message id="country.LU">
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message id="country.US">
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message id="country.other">
        <source>Another country</source>
        <translation>Ein anderes Land</translation>
    </message>
    <message id="course.no-end">
        <source>from {since}; no end is recorded</source>
        <translation>ab {since}; kein Ende vermerkt</translation>
    </message>
    <message id="course.since">
        <source>since {since}</source>
        <translation>seit {since}</translation>
    </message>
    <message id="course.span">
        <source>{since} to {until}</source>
        <translation>{since} bis {until}</translation>
    </message>
    <message id="date.none">
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message id="diary.as-note">
        <source>A note, as typed</source>
        <translation>Eine Notiz, wie getippt</translation>
    </message>
    <message id="diary.delete">
        <source>Take out of the diary</source>
        <translation>Aus dem Tagebuch nehmen</translation>
    </message>
    <message id="diary.deleted">
        <source>Taken out of the diary: {what}</source>
        <translation>Aus dem Tagebuch genommen: {what}</translation>
    </message>
    <message id="diary.empty">
        <source>Your days, in your own words</source>
        <translation>Ihre Tage, in Ihren Worten</translation>
    </message>
    <message id="diary.empty-text">
        <source>A symptom from 0 to 10, a measurement, a medicine taken, or a thought: one line is enough. It can be found like any other record.</source>
        <translation>Ein Symptom von 0 bis 10, ein Messwert, ein genommenes Medikament oder ein Gedanke: Eine Zeile genügt. Sie ist zu finden wie jeder andere Eintrag.</translation>
    </message>
    <message id="diary.for">
        <source>For {name}</source>
        <translation>Für {name}</translation>
    </message>
    <message id="diary.go-back">
        <source>Back to what I typed</source>
        <translation>Zurück zu dem, was ich getippt habe</translation>
    </message>
    <message id="diary.hint">
        <source>“38.4”, “BP 132/84”, “82.4 kg”, “took ibuprofen 400” are understood. Anything else is kept as a note, word for word.</source>
        <translation>„38,4“, „Blutdruck 132/84“, „82,4 kg“, „Ibuprofen 400 genommen“ werden verstanden. Alles andere bleibt als Notiz, Wort für Wort.</translation>
    </message>
    <message id="diary.hint-for">
        <source>For {name}. A name typed first is understood too, and Alt with a figure.</source>
        <translation>Für {name}. Ein Vorname am Anfang wird auch verstanden, und Alt mit einer Ziffer.</translation>
    </message>
    <message id="diary.keep">
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message id="diary.kept">
        <source>Kept for {name}: {what}</source>
        <translation>Gespeichert für {name}: {what}</translation>
    </message>
    <message id="diary.line">
        <source>Symptom, measurement, medicine taken or note</source>
        <translation>Symptom, Messwert, genommenes Medikament oder Notiz</translation>
    </message>
    <message id="diary.prompt">
        <source>headache 6/10 since morning</source>
        <translation>Kopfschmerzen 6/10 seit heute früh</translation>
    </message>
    <message id="diary.read-as">
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message id="diary.taken">
        <source>Taken: {what}</source>
        <translation>Genommen: {what}</translation>
    </message>
    <message id="diary.taken-short">
        <source>Taken</source>
        <translation>Genommen</translation>
    </message>
    <message id="diary.whom">
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message id="documents.all">
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message id="documents.filter">
        <source>Words in the documents</source>
        <translation>Wörter in den Dokumenten</translation>
    </message>
    <message id="documents.nothing">
        <source>No document has these words.</source>
        <translation>Kein Dokument enthält diese Wörter.</translation>
    </message>
    <message id="dose.each.d" numerus="yes">
        <source>{count} times a day</source>
        <translation>
            <numerusform>einmal täglich</numerusform>
            <numerusform>{count}-mal täglich</numerusform>
        </translation>
    </message>
    <message id="dose.each.h" numerus="yes">
        <source>{count} times an hour</source>
        <translation>
            <numerusform>einmal stündlich</numerusform>
            <numerusform>{count}-mal stündlich</numerusform>
        </translation>
    </message>
    <message id="dose.each.mo" numerus="yes">
        <source>{count} times a month</source>
        <translation>
            <numerusform>einmal im Monat</numerusform>
            <numerusform>{count}-mal im Monat</numerusform>
        </translation>
    </message>
    <message id="dose.each.wk" numerus="yes">
        <source>{count} times a week</source>
        <translation>
            <numerusform>einmal pro Woche</numerusform>
            <numerusform>{count}-mal pro Woche</numerusform>
        </translation>
    </message>
    <message id="dose.every.d" numerus="yes">
        <source>{count} times every {period} days</source>
        <translation>
            <numerusform>einmal alle {period} Tage</numerusform>
            <numerusform>{count}-mal alle {period} Tage</numerusform>
        </translation>
    </message>
    <message id="dose.every.h" numerus="yes">
        <source>{count} times every {period} hours</source>
        <translation>
            <numerusform>einmal alle {period} Stunden</numerusform>
            <numerusform>{count}-mal alle {period} Stunden</numerusform>
        </translation>
    </message>
    <message id="dose.every.mo" numerus="yes">
        <source>{count} times every {period} months</source>
        <translation>
            <numerusform>einmal alle {period} Monate</numerusform>
            <numerusform>{count}-mal alle {period} Monate</numerusform>
        </translation>
    </message>
    <message id="dose.every.wk" numerus="yes">
        <source>{count} times every {period} weeks</source>
        <translation>
            <numerusform>einmal alle {period} Wochen</numerusform>
            <numerusform>{count}-mal alle {period} Wochen</numerusform>
        </translation>
    </message>
    <message id="dose.needed">
        <source>as needed</source>
        <translation>bei Bedarf</translation>
    </message>
    <message id="empty.allergies">
        <source>No allergies in the records</source>
        <translation>Keine Allergien in den Unterlagen</translation>
    </message>
    <message id="empty.allergies.text">
        <source>That does not mean there is none. Add what you know of, so that it always stands on Home.</source>
        <translation>Das heißt nicht, dass es keine gibt. Tragen Sie ein, was Sie wissen, damit es immer auf der Startseite steht.</translation>
    </message>
    <message id="empty.conditions">
        <source>No conditions yet</source>
        <translation>Noch keine Diagnosen</translation>
    </message>
    <message id="empty.conditions.text">
        <source>Diagnoses and problems that professionals have recorded will stand here, current ones first.</source>
        <translation>Diagnosen und Beschwerden, die Fachleute notiert haben, stehen hier, die aktuellen zuerst.</translation>
    </message>
    <message id="empty.documents">
        <source>No documents yet</source>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message id="empty.documents.text">
        <source>Letters, reports, scans and photos will stand here. Any file can be brought in; PDFs and pictures are shown.</source>
        <translation>Briefe, Befunde, Scans und Fotos stehen hier. Jede Datei kann importiert werden; PDFs und Bilder werden gezeigt.</translation>
    </message>
    <message id="empty.family">
        <source>No family history yet</source>
        <translation>Noch keine Familiengeschichte</translation>
    </message>
    <message id="empty.family.text">
        <source>Which illnesses there are in the family, and how old people were then. Doctors often ask for it; add what you know.</source>
        <translation>Welche Krankheiten es in der Familie gibt und wie alt die Betroffenen damals waren. Ärzte fragen oft danach; tragen Sie ein, was Sie wissen.</translation>
    </message>
    <message id="empty.medicines">
        <source>No medicines yet</source>
        <translation>Noch keine Medikamente</translation>
    </message>
    <message id="empty.medicines.text">
        <source>Prescriptions from your records will stand here: what is taken now, what was taken before, and since when.</source>
        <translation>Verordnungen aus Ihren Unterlagen stehen hier: was jetzt genommen wird, was früher genommen wurde, und seit wann.</translation>
    </message>
    <message id="empty.more">
        <source>Nothing else yet</source>
        <translation>Noch nichts Weiteres</translation>
    </message>
    <message id="empty.more.text">
        <source>Care plans, goals, family history, insurance, bills and your own notes will stand here.</source>
        <translation>Behandlungspläne, Ziele, Familiengeschichte, Versicherung, Rechnungen und Ihre Notizen stehen hier.</translation>
    </message>
    <message id="empty.vaccines">
        <source>No vaccines yet</source>
        <translation>Noch keine Impfungen</translation>
    </message>
    <message id="empty.vaccines.text">
        <source>Vaccines from your records will stand here by year.</source>
        <translation>Impfungen aus Ihren Unterlagen stehen hier nach Jahren.</translation>
    </message>
    <message id="empty.visits">
        <source>No visits yet</source>
        <translation>Noch keine Besuche</translation>
    </message>
    <message id="empty.visits.text">
        <source>Appointments, stays and procedures will stand here by year.</source>
        <translation>Termine, Aufenthalte und Eingriffe stehen hier nach Jahren.</translation>
    </message>
    <message id="entry.allergy">
        <source>An allergy</source>
        <translation>Eine Allergie</translation>
    </message>
    <message id="entry.allergy-detail">
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message id="entry.allergy-hint">
        <source>A medicine, a food, a plant, an insect …</source>
        <translation>Ein Medikament, ein Lebensmittel, eine Pflanze, ein Insekt …</translation>
    </message>
    <message id="entry.allergy-title">
        <source>Allergic to</source>
        <translation>Allergisch gegen</translation>
    </message>
    <message id="entry.condition">
        <source>A condition</source>
        <translation>Eine Diagnose</translation>
    </message>
    <message id="entry.condition-detail">
        <source>What else is worth knowing</source>
        <translation>Was sonst wissenswert ist</translation>
    </message>
    <message id="entry.condition-hint">
        <source>As a professional has called it.</source>
        <translation>So, wie eine Fachperson es genannt hat.</translation>
    </message>
    <message id="entry.condition-title">
        <source>What it is called</source>
        <translation>Wie es heißt</translation>
    </message>
    <message id="entry.course">
        <source>How it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message id="entry.course-now-allergy">
        <source>Goes on</source>
        <translation>Besteht</translation>
    </message>
    <message id="entry.course-now-condition">
        <source>Goes on</source>
        <translation>Besteht</translation>
    </message>
    <message id="entry.course-now-medication">
        <source>Taken now</source>
        <translation>Wird genommen</translation>
    </message>
    <message id="entry.course-past-allergy">
        <source>In the past</source>
        <translation>Früher</translation>
    </message>
    <message id="entry.course-past-condition">
        <source>In the past</source>
        <translation>Früher</translation>
    </message>
    <message id="entry.course-past-medication">
        <source>Taken in the past</source>
        <translation>Früher genommen</translation>
    </message>
    <message id="entry.day">
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message id="entry.day-allergy">
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message id="entry.day-condition">
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message id="entry.day-hint">
        <source>A day such as 3 March 2026 or {example}, or “yesterday”; a month or a year alone is fine too.</source>
        <translation>Ein Tag wie 3. März 2026 oder {example}, oder „gestern“; ein Monat oder ein Jahr allein genügt auch.</translation>
    </message>
    <message id="entry.day-immunization">
        <source>Given on</source>
        <translation>Gegeben am</translation>
    </message>
    <message id="entry.day-medication">
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message id="entry.day-unclear">
        <source>This date could not be read. Try “3 March 2026”, “March 2026” or “2026”.</source>
        <translation>Dieses Datum war nicht zu lesen. Versuchen Sie „3. März 2026“, „März 2026“ oder „2026“.</translation>
    </message>
    <message id="entry.immunization">
        <source>A vaccine</source>
        <translation>Eine Impfung</translation>
    </message>
    <message id="entry.immunization-detail">
        <source>What else is worth knowing</source>
        <translation>Was sonst wissenswert ist</translation>
    </message>
    <message id="entry.immunization-hint">
        <source>As it stands in the vaccination record.</source>
        <translation>Wie es im Impfpass steht.</translation>
    </message>
    <message id="entry.immunization-title">
        <source>Against what, or its name</source>
        <translation>Wogegen, oder ihr Name</translation>
    </message>
    <message id="entry.kept">
        <source>Kept, marked as written by hand.</source>
        <translation>Gespeichert, als von Hand eingetragen gekennzeichnet.</translation>
    </message>
    <message id="entry.medication">
        <source>A medicine</source>
        <translation>Ein Medikament</translation>
    </message>
    <message id="entry.medication-detail">
        <source>How it is taken, as prescribed</source>
        <translation>Wie es genommen wird, laut Verordnung</translation>
    </message>
    <message id="entry.medication-hint">
        <source>As it stands on the box, with its strength.</source>
        <translation>Wie es auf der Packung steht, mit der Stärke.</translation>
    </message>
    <message id="entry.medication-title">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="entry.note">
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message id="entry.note-detail">
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message id="entry.note-hint">
        <source>A few words to find it again.</source>
        <translation>Ein paar Worte, um sie wiederzufinden.</translation>
    </message>
    <message id="entry.note-title">
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message id="entry.title-missing">
        <source>Please say what it is.</source>
        <translation>Bitte sagen Sie, was es ist.</translation>
    </message>
    <message id="entry.unit">
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message id="entry.value">
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message id="entry.value-unclear">
        <source>A number, please; a blood pressure as 128/82.</source>
        <translation>Eine Zahl, bitte; ein Blutdruck als 128/82.</translation>
    </message>
    <message id="entry.vital">
        <source>A measurement</source>
        <translation>Ein Messwert</translation>
    </message>
    <message id="entry.what">
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message id="error.bug">
        <source>This is a fault in the program, not in your records. To be safe the vault will be locked now. The records are as they were after the last finished step. Kind of fault: {name}.</source>
        <translation>Das ist ein Fehler im Programm, nicht in Ihren Unterlagen. Zur Sicherheit wird der Tresor jetzt gesperrt. Die Unterlagen sind so, wie sie nach dem letzten abgeschlossenen Schritt waren. Art des Fehlers: {name}.</translation>
    </message>
    <message id="error.bug-title">
        <source>HealthDesk met a fault of its own</source>
        <translation>HealthDesk ist auf einen eigenen Fehler gestoßen</translation>
    </message>
    <message id="error.general">
        <source>Something did not work. The records are as they were.</source>
        <translation>Etwas hat nicht geklappt. Die Unterlagen sind unverändert.</translation>
    </message>
    <message id="everything.allergies">
        <source>What is not tolerated.</source>
        <translation>Was nicht vertragen wird.</translation>
    </message>
    <message id="everything.ask">
        <source>Ask in your own words.</source>
        <translation>Fragen Sie in eigenen Worten.</translation>
    </message>
    <message id="everything.backup">
        <source>One encrypted file with everybody’s records, opened and read through before it counts.</source>
        <translation>Eine verschlüsselte Datei mit den Unterlagen aller, geöffnet und durchgelesen, bevor sie zählt.</translation>
    </message>
    <message id="everything.brief">
        <source>One page to take to the doctor.</source>
        <translation>Eine Seite für den Arztbesuch.</translation>
    </message>
    <message id="everything.bring-in">
        <source>Files from portals, devices or your folder.</source>
        <translation>Dateien aus Portalen, Geräten oder Ihren Ordnern.</translation>
    </message>
    <message id="everything.conditions">
        <source>What doctors have written down.</source>
        <translation>Was Ärztinnen und Ärzte notiert haben.</translation>
    </message>
    <message id="everything.diary">
        <source>One line is enough: a symptom, a reading, a thought.</source>
        <translation>Eine Zeile genügt: ein Symptom, ein Messwert, ein Gedanke.</translation>
    </message>
    <message id="everything.do">
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message id="everything.documents">
        <source>Letters, reports and pictures.</source>
        <translation>Briefe, Befunde und Bilder.</translation>
    </message>
    <message id="everything.family">
        <source>What runs in the family, as recorded.</source>
        <translation>Was in der Familie vorkommt, wie notiert.</translation>
    </message>
    <message id="everything.home">
        <source>The most important things at a glance.</source>
        <translation>Das Wichtigste auf einen Blick.</translation>
    </message>
    <message id="everything.measures">
        <source>Every value and how it went.</source>
        <translation>Jeder Wert und sein Verlauf.</translation>
    </message>
    <message id="everything.medicines">
        <source>What is taken now, and what was.</source>
        <translation>Was jetzt genommen wird und was früher.</translation>
    </message>
    <message id="everything.more">
        <source>Records of any other kind.</source>
        <translation>Einträge jeder anderen Art.</translation>
    </message>
    <message id="everything.page">
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message id="everything.people">
        <source>Everybody of this vault at a glance.</source>
        <translation>Alle Personen dieses Tresors auf einen Blick.</translation>
    </message>
    <message id="everything.person">
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message id="everything.settings">
        <source>Language, looks, copies, people.</source>
        <translation>Sprache, Aussehen, Kopien, Personen.</translation>
    </message>
    <message id="everything.sources">
        <source>What came from where, and undo it.</source>
        <translation>Was woher kam, und es zurücknehmen.</translation>
    </message>
    <message id="everything.timeline">
        <source>All records in the order of their days.</source>
        <translation>Alle Einträge in der Reihenfolge der Tage.</translation>
    </message>
    <message id="everything.trust">
        <source>What lies where, copies, checks, connections.</source>
        <translation>Was wo liegt, Kopien, Prüfungen, Verbindungen.</translation>
    </message>
    <message id="everything.vaccines">
        <source>Which ones, and when.</source>
        <translation>Welche, und wann.</translation>
    </message>
    <message id="everything.visits">
        <source>Appointments, stays and operations.</source>
        <translation>Termine, Aufenthalte und Operationen.</translation>
    </message>
    <message id="everything.wearables">
        <source>Steps, sleep and heart as devices recorded them.</source>
        <translation>Schritte, Schlaf und Herz, wie Geräte sie aufgezeichnet haben.</translation>
    </message>
    <message id="export.button">
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message id="export.text">
        <source>Everything as FHIR, as tables (CSV) and as the original files.</source>
        <translation>Alles als FHIR, als Tabellen (CSV) und als Originaldateien.</translation>
    </message>
    <message id="export.title">
        <source>Export {name}’s records</source>
        <translation>Unterlagen von {name} exportieren</translation>
    </message>
    <message id="export.warning">
        <source>What is exported is not encrypted: whoever has the files can read them. Choose a folder that only you can open.</source>
        <translation>Was exportiert wird, ist nicht verschlüsselt: Wer die Dateien hat, kann sie lesen. Wählen Sie einen Ordner, den nur Sie öffnen können.</translation>
    </message>
    <message id="family.add">
        <source>A relative’s illness</source>
        <translation>Erkrankung in der Familie</translation>
    </message>
    <message id="family.age">
        <source>How old they were then</source>
        <translation>Wie alt die Person damals war</translation>
    </message>
    <message id="family.age-hint">
        <source>In years, or in words such as “in her fifties”. May stay empty.</source>
        <translation>In Jahren oder in Worten wie „in den Fünfzigern“. Kann leer bleiben.</translation>
    </message>
    <message id="family.aunt">
        <source>Aunt</source>
        <translation>Tante</translation>
    </message>
    <message id="family.brother">
        <source>Brother</source>
        <translation>Bruder</translation>
    </message>
    <message id="family.daughter">
        <source>Daughter</source>
        <translation>Tochter</translation>
    </message>
    <message id="family.father">
        <source>Father</source>
        <translation>Vater</translation>
    </message>
    <message id="family.grandfather">
        <source>Grandfather</source>
        <translation>Großvater</translation>
    </message>
    <message id="family.grandmother">
        <source>Grandmother</source>
        <translation>Großmutter</translation>
    </message>
    <message id="family.mother">
        <source>Mother</source>
        <translation>Mutter</translation>
    </message>
    <message id="family.remark">
        <source>Remark (may stay empty)</source>
        <translation>Anmerkung (kann leer bleiben)</translation>
    </message>
    <message id="family.sister">
        <source>Sister</source>
        <translation>Schwester</translation>
    </message>
    <message id="family.son">
        <source>Son</source>
        <translation>Sohn</translation>
    </message>
    <message id="family.table.what">
        <source>What is recorded</source>
        <translation>Was vermerkt ist</translation>
    </message>
    <message id="family.table.who">
        <source>Relative</source>
        <translation>Verwandte</translation>
    </message>
    <message id="family.uncle">
        <source>Uncle</source>
        <translation>Onkel</translation>
    </message>
    <message id="family.what">
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message id="family.what-missing">
        <source>What it was, in your own words.</source>
        <translation>Was es war, in Ihren Worten.</translation>
    </message>
    <message id="family.who">
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message id="family.who-missing">
        <source>Who is meant, for example “Mother”.</source>
        <translation>Wer ist gemeint, zum Beispiel „Mutter“.</translation>
    </message>
    <message id="find.before">
        <source>Place before</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message id="find.name">
        <source>Find in the document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message id="find.next">
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message id="find.none">
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message id="find.place">
        <source>{at} of {count}</source>
        <translation>{at} von {count}</translation>
    </message>
    <message id="find.reading">
        <source>Reading the pages …</source>
        <translation>Die Seiten werden gelesen …</translation>
    </message>
    <message id="first.about">
        <source>Before you begin</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message id="first.chosen">
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message id="first.demo-opening">
        <source>Opening the made-up family …</source>
        <translation>Die erfundene Familie wird geöffnet …</translation>
    </message>
    <message id="first.demo-reading">
        <source>Reading {name} …</source>
        <translation>{name} wird gelesen …</translation>
    </message>
    <message id="first.intro">
        <source>Health records of one person or a whole family, in order, in one encrypted place on this computer. Ask a question and get an answer that shows where it comes from.</source>
        <translation>Die Gesundheitsunterlagen einer Person oder einer ganzen Familie, geordnet, an einem verschlüsselten Ort auf diesem Computer. Stellen Sie eine Frage: Die Antwort zeigt, woher sie kommt.</translation>
    </message>
    <message id="first.look">
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message id="first.look-text">
        <source>Open a made-up family of three generations. No passphrase, nothing to set up, nothing is kept.</source>
        <translation>Eine erfundene Familie mit drei Generationen öffnen. Ohne Passphrase, ohne Einrichtung, nichts wird aufbewahrt.</translation>
    </message>
    <message id="first.make">
        <source>Make your vault</source>
        <translation>Ihren Tresor anlegen</translation>
    </message>
    <message id="first.make-button">
        <source>Make the vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message id="first.make-text">
        <source>Choose a passphrase and bring in your own records. It takes about three minutes.</source>
        <translation>Eine Passphrase wählen und Ihre eigenen Unterlagen importieren. Das dauert etwa drei Minuten.</translation>
    </message>
    <message id="first.making">
        <source>Making the vault. The lock is meant to be slow to pick, so this takes a moment.</source>
        <translation>Der Tresor wird angelegt. Das Schloss soll schwer zu knacken sein, deshalb dauert es einen Moment.</translation>
    </message>
    <message id="first.private">
        <source>Nothing leaves this computer. There is no account and no cloud.</source>
        <translation>Nichts verlässt diesen Computer. Es gibt kein Konto und keine Cloud.</translation>
    </message>
    <message id="first.restore">
        <source>Bring back a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message id="first.restore-button">
        <source>Bring it back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message id="first.restore-text">
        <source>{file} will be opened, verified and made the vault of this computer. The passphrase is the one from the day of the backup.</source>
        <translation>{file} wird geöffnet, geprüft und zum Tresor dieses Computers gemacht. Es gilt die Passphrase vom Tag der Sicherung.</translation>
    </message>
    <message id="first.restoring">
        <source>Opening and verifying the backup …</source>
        <translation>Die Sicherung wird geöffnet und geprüft …</translation>
    </message>
    <message id="first.secret">
        <source>Choose a passphrase</source>
        <translation>Eine Passphrase wählen</translation>
    </message>
    <message id="first.title">
        <source>Welcome to HealthDesk</source>
        <translation>Willkommen bei HealthDesk</translation>
    </message>
    <message id="first.understood">
        <source>I understand, continue</source>
        <translation>Verstanden, weiter</translation>
    </message>
    <message id="first.view">
        <source>How would you like it?</source>
        <translation>Wie möchten Sie es?</translation>
    </message>
    <message id="first.view-full-text">
        <source>Every page at hand at the left.</source>
        <translation>Alle Seiten links zur Hand.</translation>
    </message>
    <message id="first.view-simple-text">
        <source>Large type, five pages, nothing in the way. Everything else is one step further.</source>
        <translation>Große Schrift, fünf Seiten. Alles andere ist einen Schritt weiter.</translation>
    </message>
    <message id="frame.add-person">
        <source>Add a person …</source>
        <translation>Person hinzufügen …</translation>
    </message>
    <message id="frame.back">
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="frame.demo">
        <source>You are looking at a made-up family. Nothing here is real, and nothing you do is kept.</source>
        <translation>Sie sehen eine erfundene Familie. Nichts hier ist echt, und nichts, was Sie tun, wird aufbewahrt.</translation>
    </message>
    <message id="frame.demo-status">
        <source>Demo family</source>
        <translation>Demo-Familie</translation>
    </message>
    <message id="frame.drop">
        <source>Let go to look at what these files hold</source>
        <translation>Loslassen, um zu sehen, was diese Dateien enthalten</translation>
    </message>
    <message id="frame.everybody">
        <source>Everybody at a glance</source>
        <translation>Alle auf einen Blick</translation>
    </message>
    <message id="frame.leave-demo">
        <source>Leave the demo</source>
        <translation>Demo verlassen</translation>
    </message>
    <message id="frame.lock">
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message id="frame.locks-in">
        <source>locks in {left}</source>
        <translation>sperrt in {left}</translation>
    </message>
    <message id="frame.nobody">
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message id="frame.people">
        <source>Whose records are shown: {name}</source>
        <translation>Gezeigte Unterlagen: {name}</translation>
    </message>
    <message id="frame.people-menu">
        <source>Choose a person</source>
        <translation>Person wählen</translation>
    </message>
    <message id="frame.private">
        <source>No connections</source>
        <translation>Keine Verbindungen</translation>
    </message>
    <message id="frame.search">
        <source>Search {name}’s records</source>
        <translation>Unterlagen von {name} durchsuchen</translation>
    </message>
    <message id="frame.search-hint">
        <source>Type a word from a record, a medicine, a place or a letter.</source>
        <translation>Geben Sie ein Wort aus einem Eintrag, ein Medikament, einen Ort oder einen Brief ein.</translation>
    </message>
    <message id="frame.search-none">
        <source>Nothing found for “{words}”.</source>
        <translation>Nichts gefunden für „{words}“.</translation>
    </message>
    <message id="frame.search-results">
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message id="frame.search-short">
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message id="frame.working">
        <source>Working …</source>
        <translation>Wird bearbeitet …</translation>
    </message>
    <message id="home.all">
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
    <message id="home.backup">
        <source>Last backup: {ago}.</source>
        <translation>Letzte Sicherung: {ago}.</translation>
    </message>
    <message id="home.empty">
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
    </message>
    <message id="home.empty-text">
        <source>Bring in a file from a portal, a hospital or a laboratory: measures, medicines, visits and documents will stand here in order.</source>
        <translation>Importieren Sie eine Datei aus einem Portal, einer Klinik oder einem Labor: Werte, Medikamente, Besuche und Dokumente stehen dann geordnet hier.</translation>
    </message>
    <message id="home.files" numerus="yes">
        <source>{count} files brought in</source>
        <translation>
            <numerusform>{count} Datei importiert</numerusform>
            <numerusform>{count} Dateien importiert</numerusform>
        </translation>
    </message>
    <message id="home.measures">
        <source>Measures</source>
        <translation>Werte im Blick</translation>
    </message>
    <message id="home.medicines">
        <source>Medicines now</source>
        <translation>Medikamente jetzt</translation>
    </message>
    <message id="home.new">
        <source>New since {day}</source>
        <translation>Neu seit dem {day}</translation>
    </message>
    <message id="home.new-first">
        <source>Brought in so far</source>
        <translation>Bisher importiert</translation>
    </message>
    <message id="home.no-allergies">
        <source>None recorded. That does not mean there is none.</source>
        <translation>Keine vermerkt. Das heißt nicht, dass es keine gibt.</translation>
    </message>
    <message id="home.no-medicines">
        <source>No current medicine in the imported records.</source>
        <translation>Kein aktuelles Medikament in den importierten Unterlagen.</translation>
    </message>
    <message id="home.no-visit">
        <source>No coming visit in the records.</source>
        <translation>Kein kommender Termin in den Unterlagen.</translation>
    </message>
    <message id="home.nobody">
        <source>Whose records will this be?</source>
        <translation>Wessen Unterlagen werden das sein?</translation>
    </message>
    <message id="home.nobody-button">
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message id="home.nobody-text">
        <source>Add a person, or bring in a file that says whose it is. Each person has a file and a key of their own.</source>
        <translation>Fügen Sie eine Person hinzu, oder importieren Sie eine Datei, die sagt, wessen sie ist. Jede Person hat eine eigene Datei und einen eigenen Schlüssel.</translation>
    </message>
    <message id="home.none-known">
        <source>Recorded: none known</source>
        <translation>Vermerkt: keine bekannt</translation>
    </message>
    <message id="home.nothing-new">
        <source>Nothing new in the last import.</source>
        <translation>Nichts Neues im letzten Import.</translation>
    </message>
    <message id="home.nothing-new-text">
        <source>What files bring stands here until you have seen it.</source>
        <translation>Was Dateien bringen, steht hier, bis Sie es gesehen haben.</translation>
    </message>
    <message id="home.nothing-new-title">
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message id="home.prepare">
        <source>Visit brief</source>
        <translation>Mein Termin</translation>
    </message>
    <message id="home.recovery">
        <source>Your recovery code has not been checked yet. Without it, a forgotten passphrase closes the vault for good.</source>
        <translation>Ihr Wiederherstellungscode wurde noch nicht überprüft. Ohne ihn verschließt eine vergessene Passphrase den Tresor für immer.</translation>
    </message>
    <message id="home.recovery-button">
        <source>Make a new code</source>
        <translation>Neuen Code erzeugen</translation>
    </message>
    <message id="home.seen">
        <source>All seen</source>
        <translation>Alles gesehen</translation>
    </message>
    <message id="home.seen-said">
        <source>Nothing is new any more.</source>
        <translation>Nichts ist mehr neu.</translation>
    </message>
    <message id="home.undo-import">
        <source>Undo the last import</source>
        <translation>Letzten Import zurücknehmen</translation>
    </message>
    <message id="home.visit">
        <source>Next visit</source>
        <translation>Nächster Termin</translation>
    </message>
    <message id="home.waiting" numerus="yes">
        <source>{count} files wait for you to say whose they are.</source>
        <translation>
            <numerusform>{count} Datei wartet, bis Sie sagen, wessen sie ist.</numerusform>
            <numerusform>{count} Dateien warten, bis Sie sagen, wessen sie sind.</numerusform>
        </translation>
    </message>
    <message id="home.waiting-button">
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message id="home.write">
        <source>Write down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message id="intake.act.later">
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message id="intake.act.skipped">
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message id="intake.act.taken">
        <source>Taken</source>
        <translation>Genommen</translation>
    </message>
    <message id="intake.again">
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message id="intake.again-named">
        <source>Take back what was noted: {title}, {time}</source>
        <translation>Vermerk zurücknehmen: {title}, {time}</translation>
    </message>
    <message id="intake.key">
        <source>Key {letter}</source>
        <translation>Taste {letter}</translation>
    </message>
    <message id="intake.key.later">
        <source>L</source>
        <translation>S</translation>
    </message>
    <message id="intake.key.skipped">
        <source>S</source>
        <translation>A</translation>
    </message>
    <message id="intake.key.taken">
        <source>T</source>
        <translation>G</translation>
    </message>
    <message id="intake.later">
        <source>later</source>
        <translation>später</translation>
    </message>
    <message id="intake.noted.later">
        <source>Shown again in half an hour: {title}, {time}</source>
        <translation>Wird in einer halben Stunde wieder gezeigt: {title}, {time}</translation>
    </message>
    <message id="intake.noted.none">
        <source>The note was taken away: {title}, {time}</source>
        <translation>Der Vermerk wurde entfernt: {title}, {time}</translation>
    </message>
    <message id="intake.noted.skipped">
        <source>Noted as skipped: {title}, {time}</source>
        <translation>Als ausgelassen vermerkt: {title}, {time}</translation>
    </message>
    <message id="intake.noted.taken">
        <source>Noted as taken: {title}, {time}</source>
        <translation>Als genommen vermerkt: {title}, {time}</translation>
    </message>
    <message id="intake.open">
        <source>nothing noted yet</source>
        <translation>noch nichts vermerkt</translation>
    </message>
    <message id="intake.skipped">
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message id="intake.taken">
        <source>taken</source>
        <translation>genommen</translation>
    </message>
    <message id="keys.add-medication">
        <source>Write down a medicine</source>
        <translation>Ein Medikament notieren</translation>
    </message>
    <message id="keys.add-note">
        <source>Write a note</source>
        <translation>Eine Notiz schreiben</translation>
    </message>
    <message id="keys.add-person">
        <source>Add a person</source>
        <translation>Eine Person hinzufügen</translation>
    </message>
    <message id="keys.add-vital">
        <source>Write down a measurement</source>
        <translation>Einen Messwert notieren</translation>
    </message>
    <message id="keys.back">
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="keys.backup">
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message id="keys.bring-in">
        <source>Bring in files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message id="keys.diary">
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message id="keys.escape">
        <source>Close what lies over the page</source>
        <translation>Schließen, was über der Seite liegt</translation>
    </message>
    <message id="keys.forward">
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message id="keys.full-screen">
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message id="keys.group-do">
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message id="keys.group-find">
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message id="keys.group-looks">
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message id="keys.group-move">
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message id="keys.group-pages">
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message id="keys.larger">
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message id="keys.lock">
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message id="keys.palette">
        <source>Go to a page or do something</source>
        <translation>Eine Seite öffnen oder etwas tun</translation>
    </message>
    <message id="keys.people">
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message id="keys.search">
        <source>Search the records</source>
        <translation>In den Einträgen suchen</translation>
    </message>
    <message id="keys.shortcuts">
        <source>Show all keys</source>
        <translation>Alle Tastenkürzel zeigen</translation>
    </message>
    <message id="keys.smaller">
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message id="keys.title">
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message id="keys.undo">
        <source>Undo, while a message offers it</source>
        <translation>Rückgängig machen, solange eine Meldung es anbietet</translation>
    </message>
    <message id="keys.usual-size">
        <source>Usual text size</source>
        <translation>Übliche Schriftgröße</translation>
    </message>
    <message id="keys.write">
        <source>Write down in the diary</source>
        <translation>Ins Tagebuch schreiben</translation>
    </message>
    <message id="kind.allergy">
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message id="kind.care-plan">
        <source>Care plan</source>
        <translation>Behandlungsplan</translation>
    </message>
    <message id="kind.claim">
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message id="kind.condition">
        <source>Condition</source>
        <translation>Diagnose</translation>
    </message>
    <message id="kind.coverage">
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message id="kind.document">
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message id="kind.encounter">
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message id="kind.family-history">
        <source>Family history</source>
        <translation>Familiengeschichte</translation>
    </message>
    <message id="kind.goal">
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message id="kind.imaging">
        <source>Imaging</source>
        <translation>Bildgebung</translation>
    </message>
    <message id="kind.immunization">
        <source>Vaccine</source>
        <translation>Impfung</translation>
    </message>
    <message id="kind.medication">
        <source>Medicine</source>
        <translation>Medikament</translation>
    </message>
    <message id="kind.note">
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message id="kind.observation">
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message id="kind.other">
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message id="kind.patient">
        <source>Personal details</source>
        <translation>Angaben zur Person</translation>
    </message>
    <message id="kind.procedure">
        <source>Procedure</source>
        <translation>Eingriff</translation>
    </message>
    <message id="kind.report">
        <source>Report</source>
        <translation>Befund</translation>
    </message>
    <message id="kind.result">
        <source>Laboratory result</source>
        <translation>Laborergebnis</translation>
    </message>
    <message id="kind.vital">
        <source>Measurement</source>
        <translation>Messwert</translation>
    </message>
    <message id="kinds.allergy">
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message id="kinds.care-plan">
        <source>Care plans</source>
        <translation>Behandlungspläne</translation>
    </message>
    <message id="kinds.claim">
        <source>Bills</source>
        <translation>Rechnungen</translation>
    </message>
    <message id="kinds.condition">
        <source>Conditions</source>
        <translation>Diagnosen</translation>
    </message>
    <message id="kinds.coverage">
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message id="kinds.document">
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message id="kinds.encounter">
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message id="kinds.family-history">
        <source>Family history</source>
        <translation>Familiengeschichte</translation>
    </message>
    <message id="kinds.goal">
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message id="kinds.imaging">
        <source>Imaging</source>
        <translation>Bildgebung</translation>
    </message>
    <message id="kinds.immunization">
        <source>Vaccines</source>
        <translation>Impfungen</translation>
    </message>
    <message id="kinds.medication">
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message id="kinds.note">
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message id="kinds.observation">
        <source>Observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message id="kinds.other">
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message id="kinds.patient">
        <source>Personal details</source>
        <translation>Angaben zur Person</translation>
    </message>
    <message id="kinds.procedure">
        <source>Procedures</source>
        <translation>Eingriffe</translation>
    </message>
    <message id="kinds.report">
        <source>Reports</source>
        <translation>Befunde</translation>
    </message>
    <message id="kinds.result">
        <source>Results</source>
        <translation>Laborergebnisse</translation>
    </message>
    <message id="kinds.vital">
        <source>Measurements</source>
        <translation>Messwerte</translation>
    </message>
    <message id="left.all">
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message id="left.for">
        <source>for {whom}</source>
        <translation>für {whom}</translation>
    </message>
    <message id="left.for-nobody">
        <source>for whom is not said</source>
        <translation>für wen, ist nicht vermerkt</translation>
    </message>
    <message id="left.intro">
        <source>Every file that was saved and every page that was printed from {name}’s records. Backups are not among them: they stay encrypted.</source>
        <translation>Jede Datei, die gespeichert, und jede Seite, die gedruckt wurde, aus den Unterlagen von {name}. Sicherungen sind nicht dabei: Sie bleiben verschlüsselt.</translation>
    </message>
    <message id="left.name">
        <source>Say for whom</source>
        <translation>Sagen, für wen</translation>
    </message>
    <message id="left.name-text">
        <source>This is only for your own memory; it stands encrypted in the vault.</source>
        <translation>Das ist nur für Ihre eigene Erinnerung; es steht verschlüsselt im Tresor.</translation>
    </message>
    <message id="left.none">
        <source>Nothing has left.</source>
        <translation>Nichts hat diesen Tresor verlassen.</translation>
    </message>
    <message id="left.none-text">
        <source>When you save a summary, a sheet or an export, it stands here: when, what, and for whom.</source>
        <translation>Wenn Sie eine Kurzakte, ein Blatt oder einen Export speichern, steht es hier: wann, was und für wen.</translation>
    </message>
    <message id="left.purpose">
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message id="left.save">
        <source>Save as a table</source>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message id="left.saved">
        <source>{file} was written.</source>
        <translation>{file} wurde geschrieben.</translation>
    </message>
    <message id="left.title">
        <source>What left this vault</source>
        <translation>Was diesen Tresor verlassen hat</translation>
    </message>
    <message id="left.way.brief">
        <source>Visit brief</source>
        <translation>Blatt für den Termin</translation>
    </message>
    <message id="left.way.calendar">
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message id="left.way.card">
        <source>Emergency card</source>
        <translation>Notfallkarte</translation>
    </message>
    <message id="left.way.copy">
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message id="left.way.export">
        <source>Everything, as files</source>
        <translation>Alles, als Dateien</translation>
    </message>
    <message id="left.way.ledger">
        <source>This list, as a table</source>
        <translation>Diese Liste, als Tabelle</translation>
    </message>
    <message id="left.way.print">
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message id="left.way.summary">
        <source>Patient summary</source>
        <translation>Patientenkurzakte</translation>
    </message>
    <message id="left.way.table">
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message id="left.way.vaccines">
        <source>Vaccine sheet</source>
        <translation>Impfblatt</translation>
    </message>
    <message id="left.whom">
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message id="list.and">
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message id="lock.hint">
        <source></source>
        <translation></translation>
    </message>
    <message id="lock.locked">
        <source>This vault is locked.</source>
        <translation>Dieser Tresor ist gesperrt.</translation>
    </message>
    <message id="lock.opening">
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message id="lock.secret">
        <source>Passphrase or recovery code</source>
        <translation>Passphrase oder Wiederherstellungscode</translation>
    </message>
    <message id="lock.unlock">
        <source>Unlock</source>
        <translation>Öffnen</translation>
    </message>
    <message id="locked.field">
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message id="locked.open">
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message id="locked.password">
        <source>Password of {file}</source>
        <translation>Passwort von {file}</translation>
    </message>
    <message id="measure.afternoon">
        <source>Afternoon</source>
        <translation>Nachmittag</translation>
    </message>
    <message id="measure.area">
        <source>The area goes from the lowest to the highest reading, the line is their mean (computed). Look closer to see single readings.</source>
        <translation>Die Fläche reicht vom niedrigsten zum höchsten Messwert, die Linie ist ihr Mittel (berechnet). Vergrößert sehen Sie einzelne Messwerte.</translation>
    </message>
    <message id="measure.bands">
        <source>The band is the range that was printed with each value.</source>
        <translation>Das Band ist der Bereich, der mit jedem Wert gedruckt wurde.</translation>
    </message>
    <message id="measure.chart">
        <source>Chart of {name}</source>
        <translation>Diagramm: {name}</translation>
    </message>
    <message id="measure.column">
        <source>{low} to {high}, mean {mean} {unit}</source>
        <translation>{low} bis {high}, Mittel {mean} {unit}</translation>
    </message>
    <message id="measure.compare">
        <source>Compare two dates</source>
        <translation>Zwei Tage vergleichen</translation>
    </message>
    <message id="measure.compare-hint">
        <source>Choose another value with the arrow keys or the pointer.</source>
        <translation>Wählen Sie mit den Pfeiltasten oder dem Zeiger einen anderen Wert.</translation>
    </message>
    <message id="measure.compared-less">
        <source>From {earlier} to {later}: {amount} less (computed), {days} apart.</source>
        <translation>Von {earlier} bis {later}: {amount} weniger (berechnet), im Abstand von {days}.</translation>
    </message>
    <message id="measure.compared-more">
        <source>From {earlier} to {later}: {amount} more (computed), {days} apart.</source>
        <translation>Von {earlier} bis {later}: {amount} mehr (berechnet), im Abstand von {days}.</translation>
    </message>
    <message id="measure.compared-same">
        <source>From {earlier} to {later}: the same value, {days} apart.</source>
        <translation>Von {earlier} bis {later}: derselbe Wert, im Abstand von {days}.</translation>
    </message>
    <message id="measure.computed-by">
        <source>Computed: {formula}.</source>
        <translation>Berechnet: {formula}.</translation>
    </message>
    <message id="measure.computed-from">
        <source>{value}, computed from {printed}</source>
        <translation>{value}, berechnet aus {printed}</translation>
    </message>
    <message id="measure.computed-value">
        <source>{value}, computed</source>
        <translation>{value}, berechnet</translation>
    </message>
    <message id="measure.copied" numerus="yes">
        <source>{count} values copied</source>
        <translation>
            <numerusform>{count} Wert kopiert</numerusform>
            <numerusform>{count} Werte kopiert</numerusform>
        </translation>
    </message>
    <message id="measure.copy">
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message id="measure.date">
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message id="measure.day">
        <source>Times of day</source>
        <translation>Tageszeiten</translation>
    </message>
    <message id="measure.day-lately" numerus="yes">
        <source>Times of day, last {count} days</source>
        <translation>
            <numerusform>Tageszeiten, letzter Tag</numerusform>
            <numerusform>Tageszeiten, letzte {count} Tage</numerusform>
        </translation>
    </message>
    <message id="measure.days" numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} Tag</numerusform>
            <numerusform>{count} Tagen</numerusform>
        </translation>
    </message>
    <message id="measure.evening">
        <source>Evening</source>
        <translation>Abend</translation>
    </message>
    <message id="measure.events">
        <source>Visits and procedures</source>
        <translation>Besuche und Eingriffe</translation>
    </message>
    <message id="measure.facts">
        <source>{name}: {count} from {first} to {last}. First: {begun}. Lowest: {low}. Highest: {high}. Latest: {latest}.</source>
        <translation>{name}: {count} vom {first} bis {last}. Erster: {begun}. Niedrigster: {low}. Höchster: {high}. Letzter: {latest}.</translation>
    </message>
    <message id="measure.facts-many">
        <source>{name}: {count} from {first} to {last}. Lowest: {low}. Highest: {high}. Latest: {latest}.</source>
        <translation>{name}: {count} vom {first} bis {last}. Niedrigster: {low}. Höchster: {high}. Letzter: {latest}.</translation>
    </message>
    <message id="measure.from" numerus="yes">
        <source>from {count} readings</source>
        <translation>
            <numerusform>aus {count} Messwert</numerusform>
            <numerusform>aus {count} Messwerten</numerusform>
        </translation>
    </message>
    <message id="measure.hours">
        <source>{start}:00 to {end}:00</source>
        <translation>{start} bis {end} Uhr</translation>
    </message>
    <message id="measure.keys">
        <source>Left and right go from value to value, up and down from visit to visit, + and − look closer and wider, 0 shows all, Enter opens the source.</source>
        <translation>Links und rechts gehen von Wert zu Wert, auf und ab von Besuch zu Besuch, + und − vergrößern und verkleinern, 0 zeigt alles, Enter öffnet die Quelle.</translation>
    </message>
    <message id="measure.left-out" numerus="yes">
        <source>{count} values in a unit that cannot be converted are only in the table.</source>
        <translation>
            <numerusform>{count} Wert in einer Einheit, die sich nicht umrechnen lässt, steht nur in der Tabelle.</numerusform>
            <numerusform>{count} Werte in einer Einheit, die sich nicht umrechnen lässt, stehen nur in der Tabelle.</numerusform>
        </translation>
    </message>
    <message id="measure.mean" numerus="yes">
        <source>mean of {count} readings</source>
        <translation>
            <numerusform>Mittelwert aus {count} Messwert</numerusform>
            <numerusform>Mittelwert aus {count} Messwerten</numerusform>
        </translation>
    </message>
    <message id="measure.mean-computed">
        <source>Mean, computed</source>
        <translation>Mittel, berechnet</translation>
    </message>
    <message id="measure.medicines">
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message id="measure.more">
        <source>Copy, save, print</source>
        <translation>Kopieren, sichern, drucken</translation>
    </message>
    <message id="measure.morning">
        <source>Morning</source>
        <translation>Morgen</translation>
    </message>
    <message id="measure.newest-only" numerus="yes">
        <source>The newest {count} values.</source>
        <translation>
            <numerusform>Der neueste Wert.</numerusform>
            <numerusform>Die neuesten {count} Werte.</numerusform>
        </translation>
    </message>
    <message id="measure.night">
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message id="measure.old">
        <source>This value is more than a year old.</source>
        <translation>Dieser Wert ist mehr als ein Jahr alt.</translation>
    </message>
    <message id="measure.part">
        <source>{low} to {high} in {values}</source>
        <translation>{low} bis {high} bei {values}</translation>
    </message>
    <message id="measure.pin">
        <source>Pin to Home</source>
        <translation>An Start anheften</translation>
    </message>
    <message id="measure.pinned">
        <source>Pinned to Home</source>
        <translation>An Start angeheftet</translation>
    </message>
    <message id="measure.points" numerus="yes">
        <source>All {count} values</source>
        <translation>
            <numerusform>{count} Wert</numerusform>
            <numerusform>Alle {count} Werte</numerusform>
        </translation>
    </message>
    <message id="measure.print">
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message id="measure.printed">
        <source>Printed range {span}</source>
        <translation>Angegebener Bereich {span}</translation>
    </message>
    <message id="measure.printed-on">
        <source>From HealthDesk, {day}</source>
        <translation>Aus HealthDesk, {day}</translation>
    </message>
    <message id="measure.range">
        <source>Printed range</source>
        <translation>Angegebener Bereich</translation>
    </message>
    <message id="measure.save-pdf">
        <source>Save as PDF …</source>
        <translation>Als PDF sichern …</translation>
    </message>
    <message id="measure.save-png">
        <source>Save the chart as a picture …</source>
        <translation>Diagramm als Bild sichern …</translation>
    </message>
    <message id="measure.saved">
        <source>Saved as {file}. The file is not encrypted.</source>
        <translation>Gesichert als {file}. Die Datei ist nicht verschlüsselt.</translation>
    </message>
    <message id="measure.says">
        <source>The source says</source>
        <translation>Die Quelle sagt</translation>
    </message>
    <message id="measure.source">
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message id="measure.span">
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message id="measure.span-all">
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message id="measure.span-five">
        <source>5 years</source>
        <translation>5 Jahre</translation>
    </message>
    <message id="measure.span-half">
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message id="measure.span-month">
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message id="measure.span-year">
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message id="measure.table">
        <source>Every value</source>
        <translation>Alle Werte</translation>
    </message>
    <message id="measure.time">
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message id="measure.unit">
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message id="measure.unpin">
        <source>Take off Home</source>
        <translation>Von Start lösen</translation>
    </message>
    <message id="measure.unpinned">
        <source>No longer on Home</source>
        <translation>Nicht mehr auf Start</translation>
    </message>
    <message id="measure.value">
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message id="measure.values" numerus="yes">
        <source>{count} values</source>
        <translation>
            <numerusform>{count} Wert</numerusform>
            <numerusform>{count} Werte</numerusform>
        </translation>
    </message>
    <message id="measures.add">
        <source>Add a measurement</source>
        <translation>Messwert hinzufügen</translation>
    </message>
    <message id="measures.empty">
        <source>No measures yet</source>
        <translation>Noch keine Werte</translation>
    </message>
    <message id="measures.empty-text">
        <source>Laboratory results and vital signs will stand here, each with its history and the range that the laboratory printed.</source>
        <translation>Laborergebnisse und Vitalwerte stehen hier, jeder mit seinem Verlauf und dem Bereich, den das Labor angibt.</translation>
    </message>
    <message id="measures.filter">
        <source>Find a measure</source>
        <translation>Einen Wert suchen</translation>
    </message>
    <message id="measures.flagged">
        <source>Flagged by the source</source>
        <translation>Von der Quelle markiert</translation>
    </message>
    <message id="measures.is-pinned">
        <source>pinned to Home</source>
        <translation>an Start angeheftet</translation>
    </message>
    <message id="measures.no-match">
        <source>No measure fits</source>
        <translation>Kein Wert passt</translation>
    </message>
    <message id="measures.no-match-text">
        <source>Try a part of the name, or turn a filter off.</source>
        <translation>Versuchen Sie einen Teil des Namens oder schalten Sie einen Filter aus.</translation>
    </message>
    <message id="measures.no-pins">
        <source>Nothing pinned yet</source>
        <translation>Noch nichts angeheftet</translation>
    </message>
    <message id="measures.no-pins-text">
        <source>Open a measure and press the pin: it then stands on Home.</source>
        <translation>Öffnen Sie einen Wert und drücken Sie die Nadel: Er steht dann auf Start.</translation>
    </message>
    <message id="measures.pinned">
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message id="measures.recent">
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message id="measures.side-by-side">
        <source>Results side by side</source>
        <translation>Ergebnisse nebeneinander</translation>
    </message>
    <message id="measures.view">
        <source>How measures are shown</source>
        <translation>Darstellung der Werte</translation>
    </message>
    <message id="measures.view-charts">
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message id="measures.view-report">
        <source>Reports</source>
        <translation>Befunde</translation>
    </message>
    <message id="measures.view-rows">
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message id="medicine.also">
        <source>Also recorded</source>
        <translation>Außerdem vermerkt</translation>
    </message>
    <message id="medicine.as-needed">
        <source>As needed</source>
        <translation>Bei Bedarf</translation>
    </message>
    <message id="medicine.by">
        <source>By {value}</source>
        <translation>Von {value}</translation>
    </message>
    <message id="medicine.course.current">
        <source>Recorded now</source>
        <translation>Derzeit vermerkt</translation>
    </message>
    <message id="medicine.course.given">
        <source>Handed over or given</source>
        <translation>Abgegeben oder verabreicht</translation>
    </message>
    <message id="medicine.course.needed">
        <source>Recorded now, as needed</source>
        <translation>Derzeit vermerkt, bei Bedarf</translation>
    </message>
    <message id="medicine.course.past">
        <source>Past; what was recorded last</source>
        <translation>Früher; zuletzt vermerkt</translation>
    </message>
    <message id="medicine.course.planned">
        <source>Planned or paused</source>
        <translation>Geplant oder ausgesetzt</translation>
    </message>
    <message id="medicine.course.proposed">
        <source>Read from a page, to be confirmed</source>
        <translation>Von einer Seite gelesen, noch zu bestätigen</translation>
    </message>
    <message id="medicine.course.unsure">
        <source>Recorded; whether it is taken is not said</source>
        <translation>Vermerkt; ob es genommen wird, steht nicht da</translation>
    </message>
    <message id="medicine.course.void">
        <source>Does not count</source>
        <translation>Zählt nicht</translation>
    </message>
    <message id="medicine.differs">
        <source>The records do not agree: {said}.</source>
        <translation>Die Unterlagen stimmen nicht überein: {said}.</translation>
    </message>
    <message id="medicine.ended-by">
        <source>last recorded by {who}</source>
        <translation>zuletzt vermerkt von {who}</translation>
    </message>
    <message id="medicine.file">
        <source>File: {value}</source>
        <translation>Datei: {value}</translation>
    </message>
    <message id="medicine.gone">
        <source>Nothing more is recorded of it</source>
        <translation>Davon ist nichts mehr vermerkt</translation>
    </message>
    <message id="medicine.gone.text">
        <source>The records that named it were taken back or deleted.</source>
        <translation>Die Einträge, die es nannten, wurden zurückgenommen oder gelöscht.</translation>
    </message>
    <message id="medicine.named-allergy">
        <source>An allergy in the records names it or its class: {allergy} ({source}).</source>
        <translation>Eine Allergie in den Unterlagen nennt es oder seine Klasse: {allergy} ({source}).</translation>
    </message>
    <message id="medicine.open-named">
        <source>Open the record: {title}</source>
        <translation>Eintrag öffnen: {title}</translation>
    </message>
    <message id="medicine.open-record">
        <source>Open the record</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message id="medicine.over-time">
        <source>Doses over time</source>
        <translation>Dosen im Lauf der Zeit</translation>
    </message>
    <message id="medicine.reason">
        <source>Reason: {value}</source>
        <translation>Grund: {value}</translation>
    </message>
    <message id="medicine.says">
        <source>{who} says {what}</source>
        <translation>{who} vermerkt {what}</translation>
    </message>
    <message id="medicine.shared">
        <source>The same ingredient is also recorded now in</source>
        <translation>Derselbe Wirkstoff ist derzeit auch vermerkt in</translation>
    </message>
    <message id="medicine.since">
        <source>Since {value}</source>
        <translation>Seit {value}</translation>
    </message>
    <message id="medicine.two-products">
        <source>The same ingredient is recorded under several names: {names}.</source>
        <translation>Derselbe Wirkstoff ist unter mehreren Namen vermerkt: {names}.</translation>
    </message>
    <message id="medicine.until">
        <source>Until {value}</source>
        <translation>Bis {value}</translation>
    </message>
    <message id="medicine.why">
        <source>Noted beside it: {value}</source>
        <translation>Dazu vermerkt: {value}</translation>
    </message>
    <message id="medicines.allergies">
        <source>Allergies: {names}</source>
        <translation>Allergien: {names}</translation>
    </message>
    <message id="medicines.allergies-look">
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message id="medicines.allergies-none">
        <source>No allergy is in the records. That does not mean that there is none.</source>
        <translation>In den Unterlagen steht keine Allergie. Das heißt nicht, dass es keine gibt.</translation>
    </message>
    <message id="medicines.allergies-none-known">
        <source>Recorded on {day}: {words}</source>
        <translation>Vermerkt am {day}: {words}</translation>
    </message>
    <message id="medicines.by">
        <source>{who}</source>
        <translation>{who}</translation>
    </message>
    <message id="medicines.col.by">
        <source>Prescribed or noted by</source>
        <translation>Verordnet oder vermerkt von</translation>
    </message>
    <message id="medicines.col.dose">
        <source>Dose as recorded</source>
        <translation>Dosis wie vermerkt</translation>
    </message>
    <message id="medicines.col.medicine">
        <source>Medicine</source>
        <translation>Medikament</translation>
    </message>
    <message id="medicines.col.reason">
        <source>Recorded reason</source>
        <translation>Vermerkter Grund</translation>
    </message>
    <message id="medicines.copy-all">
        <source>Copy all current ones as table</source>
        <translation>Alle aktuellen als Tabelle kopieren</translation>
    </message>
    <message id="medicines.current">
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message id="medicines.doses" numerus="yes">
        <source>{count} doses recorded</source>
        <translation>
            <numerusform>{count} Dosis vermerkt</numerusform>
            <numerusform>{count} Dosen vermerkt</numerusform>
        </translation>
    </message>
    <message id="medicines.doses-of">
        <source>{doses}</source>
        <translation>{doses}</translation>
    </message>
    <message id="medicines.given">
        <source>Handed over or given once</source>
        <translation>Abgegeben oder einmal verabreicht</translation>
    </message>
    <message id="medicines.needed">
        <source>As needed</source>
        <translation>Bei Bedarf</translation>
    </message>
    <message id="medicines.none.current">
        <source>No medicine is recorded as current.</source>
        <translation>Kein Medikament ist als aktuell vermerkt.</translation>
    </message>
    <message id="medicines.none.ingredient">
        <source>No medicine is recorded as current.</source>
        <translation>Kein Medikament ist als aktuell vermerkt.</translation>
    </message>
    <message id="medicines.none.past">
        <source>No past medicine is recorded.</source>
        <translation>Kein früheres Medikament ist vermerkt.</translation>
    </message>
    <message id="medicines.past">
        <source>Past</source>
        <translation>Frühere</translation>
    </message>
    <message id="medicines.planned">
        <source>Planned or paused</source>
        <translation>Geplant oder ausgesetzt</translation>
    </message>
    <message id="medicines.products" numerus="yes">
        <source>{count} products</source>
        <translation>
            <numerusform>{count} Präparat</numerusform>
            <numerusform>{count} Präparate</numerusform>
        </translation>
    </message>
    <message id="medicines.proposed">
        <source>Read from a page, to be confirmed</source>
        <translation>Von einer Seite gelesen, noch zu bestätigen</translation>
    </message>
    <message id="medicines.twice">
        <source>Ingredient also in another</source>
        <translation>Wirkstoff auch in anderem</translation>
    </message>
    <message id="medicines.unknown-ingredient">
        <source>Ingredient not known here</source>
        <translation>Wirkstoff hier nicht bekannt</translation>
    </message>
    <message id="medicines.unsure">
        <source>Not known whether they are taken</source>
        <translation>Nicht bekannt, ob sie genommen werden</translation>
    </message>
    <message id="medicines.until">
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message id="medicines.view.current">
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message id="medicines.view.ingredient">
        <source>By ingredient</source>
        <translation>Nach Wirkstoff</translation>
    </message>
    <message id="medicines.view.past">
        <source>Past</source>
        <translation>Frühere</translation>
    </message>
    <message id="medicines.void">
        <source>Do not count</source>
        <translation>Zählen nicht</translation>
    </message>
    <message id="model.absent">
        <source>Answers without a local model</source>
        <translation>Antworten ohne lokales Modell</translation>
    </message>
    <message id="model.building">
        <source>Local model: being made ready, {percent} %</source>
        <translation>Lokales Modell: wird vorbereitet, {percent} %</translation>
    </message>
    <message id="model.failed">
        <source>Answers without a local model</source>
        <translation>Antworten ohne lokales Modell</translation>
    </message>
    <message id="model.ready">
        <source>Local model ready</source>
        <translation>Lokales Modell bereit</translation>
    </message>
    <message id="model.starting">
        <source>Local model: starting</source>
        <translation>Lokales Modell: startet</translation>
    </message>
    <message id="motion.still">
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message id="motion.system">
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message id="nav.allergies">
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message id="nav.ask">
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message id="nav.brief">
        <source>Visit brief</source>
        <translation>Mein Termin</translation>
    </message>
    <message id="nav.bring-in">
        <source>Bring in</source>
        <translation>Importieren</translation>
    </message>
    <message id="nav.card">
        <source>Emergency card</source>
        <translation>Notfallkarte</translation>
    </message>
    <message id="nav.conditions">
        <source>Conditions</source>
        <translation>Diagnosen</translation>
    </message>
    <message id="nav.diary">
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message id="nav.documents">
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message id="nav.everything">
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message id="nav.family">
        <source>Family history</source>
        <translation>Familiengeschichte</translation>
    </message>
    <message id="nav.full-view">
        <source>Full view</source>
        <translation>Volle Ansicht</translation>
    </message>
    <message id="nav.here">
        <source>open now</source>
        <translation>gerade offen</translation>
    </message>
    <message id="nav.home">
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message id="nav.main">
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message id="nav.measure">
        <source>Measure</source>
        <translation>Wert</translation>
    </message>
    <message id="nav.measures">
        <source>Labs and vitals</source>
        <translation>Labor und Messwerte</translation>
    </message>
    <message id="nav.medicine">
        <source>Medicine</source>
        <translation>Medikament</translation>
    </message>
    <message id="nav.medicines">
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message id="nav.more">
        <source>Everything else</source>
        <translation>Alles Weitere</translation>
    </message>
    <message id="nav.new">
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message id="nav.people">
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message id="nav.record">
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message id="nav.settings">
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message id="nav.simple-view">
        <source>Simple view</source>
        <translation>Einfache Ansicht</translation>
    </message>
    <message id="nav.sources">
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message id="nav.summary">
        <source>Patient summary</source>
        <translation>Kurzakte</translation>
    </message>
    <message id="nav.timeline">
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message id="nav.trust">
        <source>Your vault</source>
        <translation>Ihr Tresor</translation>
    </message>
    <message id="nav.vaccine-sheet">
        <source>Immunisations</source>
        <translation>Impfungen</translation>
    </message>
    <message id="nav.vaccines">
        <source>Vaccines</source>
        <translation>Impfungen</translation>
    </message>
    <message id="nav.visit">
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message id="nav.visits">
        <source>Visits and procedures</source>
        <translation>Besuche und Eingriffe</translation>
    </message>
    <message id="nav.wearables">
        <source>Wearables</source>
        <translation>Geräte</translation>
    </message>
    <message id="pages.larger">
        <source>Show the page larger</source>
        <translation>Seite vergrößern</translation>
    </message>
    <message id="pages.smaller">
        <source>Show the page smaller</source>
        <translation>Seite verkleinern</translation>
    </message>
    <message id="palette.do">
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message id="palette.found">
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message id="palette.look">
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message id="palette.none">
        <source>Nothing has this name. Ctrl K searches the records.</source>
        <translation>Nichts heißt so. Strg K sucht in den Einträgen.</translation>
    </message>
    <message id="palette.page">
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message id="palette.person">
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message id="palette.prompt">
        <source>A page, or what you want to do</source>
        <translation>Eine Seite, oder was Sie tun möchten</translation>
    </message>
    <message id="palette.show">
        <source>Show the records of {name}</source>
        <translation>Einträge von {name} zeigen</translation>
    </message>
    <message id="paper.as-pages">
        <source>Show the pages</source>
        <translation>Seiten zeigen</translation>
    </message>
    <message id="paper.as-received">
        <source>Show the file as received</source>
        <translation>Datei wie erhalten zeigen</translation>
    </message>
    <message id="paper.as-text">
        <source>Read as text</source>
        <translation>Als Text lesen</translation>
    </message>
    <message id="parts.loading">
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message id="parts.menu">
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message id="people.due">
        <source>Vaccine due, as recorded</source>
        <translation>Impfung fällig, wie vermerkt</translation>
    </message>
    <message id="people.erase">
        <source>Erase or hand over</source>
        <translation>Löschen oder übergeben</translation>
    </message>
    <message id="people.more">
        <source>More for {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
    <message id="people.new">
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message id="people.nothing">
        <source>Nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message id="people.open">
        <source>Show {name}</source>
        <translation>{name} zeigen</translation>
    </message>
    <message id="people.papers" numerus="yes">
        <source>{count} documents to read</source>
        <translation>
            <numerusform>{count} Dokument zu lesen</numerusform>
            <numerusform>{count} Dokumente zu lesen</numerusform>
        </translation>
    </message>
    <message id="people.temperature">
        <source>Last temperature</source>
        <translation>Letzte Temperatur</translation>
    </message>
    <message id="people.vaccine">
        <source>Last vaccine</source>
        <translation>Letzte Impfung</translation>
    </message>
    <message id="people.waiting">
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message id="people.waits" numerus="yes">
        <source>{count} questions</source>
        <translation>
            <numerusform>{count} Frage</numerusform>
            <numerusform>{count} Fragen</numerusform>
        </translation>
    </message>
    <message id="people.weight">
        <source>Last weight</source>
        <translation>Letztes Gewicht</translation>
    </message>
    <message id="people.write">
        <source>Write down for {name}</source>
        <translation>Für {name} aufschreiben</translation>
    </message>
    <message id="person.add">
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message id="person.birth">
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message id="person.birth-hint">
        <source>Helps to match files to the right person. May stay empty.</source>
        <translation>Hilft, Dateien der richtigen Person zuzuordnen. Darf leer bleiben.</translation>
    </message>
    <message id="person.change">
        <source>Correct personal details</source>
        <translation>Angaben zur Person korrigieren</translation>
    </message>
    <message id="person.change-button">
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message id="person.change-name">
        <source>Correct the details of {name}</source>
        <translation>Angaben zu {name} korrigieren</translation>
    </message>
    <message id="person.color">
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message id="person.erase">
        <source>Erase {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message id="person.erase-button">
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message id="person.erase-do">
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message id="person.erase-text">
        <source>The key to all records of {name} will be destroyed. This cannot be taken back, and the records cannot be brought back except from a backup or the original files. Backups made before still hold them.</source>
        <translation>Der Schlüssel zu allen Unterlagen von {name} wird vernichtet. Das lässt sich nicht zurücknehmen; die Unterlagen kommen nur aus einer Sicherung oder den Originaldateien wieder. Frühere Sicherungen enthalten sie noch.</translation>
    </message>
    <message id="person.erased">
        <source>The records of {name} have been erased.</source>
        <translation>Die Unterlagen von {name} wurden gelöscht.</translation>
    </message>
    <message id="person.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="person.name-hint">
        <source>As records spell it.</source>
        <translation>So, wie er in den Unterlagen steht.</translation>
    </message>
    <message id="person.sex">
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message id="preview.drop">
        <source>Leave it out</source>
        <translation>Nicht importieren</translation>
    </message>
    <message id="preview.dropped">
        <source>Nothing was taken in. Your records are as they were.</source>
        <translation>Nichts wurde importiert. Ihre Unterlagen sind unverändert.</translation>
    </message>
    <message id="preview.keep">
        <source>Keep all of this</source>
        <translation>Alles behalten</translation>
    </message>
    <message id="preview.title">
        <source>This is what would come in</source>
        <translation>Das würde importiert</translation>
    </message>
    <message id="purpose.text">
        <source>HealthDesk stores, organises, searches and displays health records that you import, and restates them in plain words with links to the source. It is not intended to diagnose, prevent, monitor, predict, prognose, treat or alleviate any disease, to check the safety of a treatment, or to triage. It does not replace a health professional. You are talking to software that can be wrong.</source>
        <translation>HealthDesk speichert, ordnet, durchsucht und zeigt Gesundheitsunterlagen, die Sie importieren, und gibt sie in einfachen Worten mit Verweisen auf die Quelle wieder. Es ist nicht dazu bestimmt, Krankheiten zu diagnostizieren, zu verhüten, zu überwachen, vorherzusagen, zu prognostizieren, zu behandeln oder zu lindern. Es ist auch nicht dazu bestimmt, die Sicherheit einer Behandlung zu prüfen oder die Dringlichkeit von Fällen einzuschätzen. Es ersetzt keine medizinische Fachperson. Sie sprechen mit Software, die sich irren kann.</translation>
    </message>
    <message id="purpose.title">
        <source>What HealthDesk is for</source>
        <translation>Wofür HealthDesk da ist</translation>
    </message>
    <message id="reading.cell">
        <source>{head}: {cell}</source>
        <translation>{head}: {cell}</translation>
    </message>
    <message id="reading.page">
        <source>Page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message id="record.author">
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message id="record.chart">
        <source>Show the chart</source>
        <translation>Verlauf zeigen</translation>
    </message>
    <message id="record.code">
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message id="record.corrected">
        <source>Corrected by you on {day}</source>
        <translation>Von Ihnen am {day} korrigiert</translation>
    </message>
    <message id="record.corrected-back">
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message id="record.corrected-undone">
        <source>The correction has been taken back: what the source says is shown again.</source>
        <translation>Die Korrektur wurde zurückgenommen: Gezeigt wird wieder, was die Quelle sagt.</translation>
    </message>
    <message id="record.delete">
        <source>Delete this record</source>
        <translation>Diesen Eintrag löschen</translation>
    </message>
    <message id="record.delete-text">
        <source>It will be gone from lists and answers, with all its versions. Bringing the same file in again does not always bring it back.</source>
        <translation>Er verschwindet mit allen Fassungen aus Listen und Antworten. Dieselbe Datei erneut zu importieren bringt ihn nicht immer zurück.</translation>
    </message>
    <message id="record.delete-title">
        <source>Delete this record?</source>
        <translation>Diesen Eintrag löschen?</translation>
    </message>
    <message id="record.deleted">
        <source>The record has been deleted.</source>
        <translation>Der Eintrag wurde gelöscht.</translation>
    </message>
    <message id="record.detail">
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message id="record.device">
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message id="record.differs">
        <source>Sources differ</source>
        <translation>Quellen weichen ab</translation>
    </message>
    <message id="record.here">
        <source>This record</source>
        <translation>Dieser Eintrag</translation>
    </message>
    <message id="record.lines">
        <source>Lines {first} to {last} of the file</source>
        <translation>Zeilen {first} bis {last} der Datei</translation>
    </message>
    <message id="record.looking-up">
        <source>Looking the place up in the original …</source>
        <translation>Die Stelle im Original wird gesucht …</translation>
    </message>
    <message id="record.more">
        <source>What can be done with this record</source>
        <translation>Was mit diesem Eintrag möglich ist</translation>
    </message>
    <message id="record.newest">
        <source>The newest of them</source>
        <translation>Die neuesten davon</translation>
    </message>
    <message id="record.no-picture">
        <source>This sort of file cannot be shown here. It is kept exactly as it came and can be exported.</source>
        <translation>Diese Art von Datei kann hier nicht gezeigt werden. Sie wird genau so aufbewahrt, wie sie kam, und kann exportiert werden.</translation>
    </message>
    <message id="record.none">
        <source>No original to show</source>
        <translation>Kein Original zu zeigen</translation>
    </message>
    <message id="record.none-text">
        <source>This record has no file of its own.</source>
        <translation>Dieser Eintrag hat keine eigene Datei.</translation>
    </message>
    <message id="record.open">
        <source>Open as a page</source>
        <translation>Als Seite öffnen</translation>
    </message>
    <message id="record.open-other">
        <source>Open the other record</source>
        <translation>Den anderen Eintrag öffnen</translation>
    </message>
    <message id="record.original">
        <source>The original, as received</source>
        <translation>Das Original, wie erhalten</translation>
    </message>
    <message id="record.original-of">
        <source>Original in {file}</source>
        <translation>Original in {file}</translation>
    </message>
    <message id="record.page-after">
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message id="record.page-before">
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message id="record.page-of">
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message id="record.place">
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message id="record.proposed">
        <source>Read from a page that nobody has compared yet. No trend and no answer rests on it until then.</source>
        <translation>Von einer Seite gelesen, die noch niemand verglichen hat. Bis dahin beruht kein Verlauf und keine Antwort darauf.</translation>
    </message>
    <message id="record.proposed-look">
        <source>Look at the page</source>
        <translation>Seite ansehen</translation>
    </message>
    <message id="record.readings" numerus="yes">
        <source>{count} readings</source>
        <translation>
            <numerusform>{count} Messwert</numerusform>
            <numerusform>{count} Messwerte</numerusform>
        </translation>
    </message>
    <message id="record.related">
        <source>Belongs with</source>
        <translation>Gehört zu</translation>
    </message>
    <message id="record.same" numerus="yes">
        <source>Also said by {count} other sources</source>
        <translation>
            <numerusform>Das sagt auch {count} weitere Quelle</numerusform>
            <numerusform>Das sagen auch {count} weitere Quellen</numerusform>
        </translation>
    </message>
    <message id="record.seen">
        <source>Read as {format}</source>
        <translation>Gelesen als {format}</translation>
    </message>
    <message id="record.sightings" numerus="yes">
        <source>Seen in {count} files</source>
        <translation>
            <numerusform>In {count} Datei gefunden</numerusform>
            <numerusform>In {count} Dateien gefunden</numerusform>
        </translation>
    </message>
    <message id="record.source">
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message id="record.sources" numerus="yes">
        <source>{count} sources</source>
        <translation>
            <numerusform>{count} Quelle</numerusform>
            <numerusform>{count} Quellen</numerusform>
        </translation>
    </message>
    <message id="record.span">
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message id="record.status">
        <source>Status there</source>
        <translation>Status dort</translation>
    </message>
    <message id="record.there">
        <source>The other source</source>
        <translation>Die andere Quelle</translation>
    </message>
    <message id="record.versions" numerus="yes">
        <source>{count} versions</source>
        <translation>
            <numerusform>{count} Fassung</numerusform>
            <numerusform>{count} Fassungen</numerusform>
        </translation>
    </message>
    <message id="record.void">
        <source>This record never counts: its source says “{status}”. It is kept, and left out of answers.</source>
        <translation>Dieser Eintrag zählt nie: Seine Quelle sagt „{status}“. Er wird aufbewahrt und bleibt aus Antworten heraus.</translation>
    </message>
    <message id="record.when">
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message id="records" numerus="yes">
        <source>{count} records</source>
        <translation>
            <numerusform>{count} Eintrag</numerusform>
            <numerusform>{count} Einträge</numerusform>
        </translation>
    </message>
    <message id="recovery.again">
        <source>Show the code again</source>
        <translation>Code noch einmal zeigen</translation>
    </message>
    <message id="recovery.differs">
        <source>This is not what stands in this group. O and 0, I and 1 count as the same.</source>
        <translation>Das steht nicht in dieser Gruppe. O und 0, I und 1 gelten als gleich.</translation>
    </message>
    <message id="recovery.done">
        <source>Open the vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message id="recovery.group">
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message id="recovery.have">
        <source>I have it, continue</source>
        <translation>Ich habe ihn, weiter</translation>
    </message>
    <message id="recovery.intro">
        <source>If the passphrase is ever forgotten, this code opens the vault instead. It is shown this once. Print it or save it on a stick, and keep it where you keep important papers, not beside this computer.</source>
        <translation>Wird die Passphrase einmal vergessen, öffnet dieser Code den Tresor. Er wird nur dieses eine Mal gezeigt. Drucken Sie ihn, oder speichern Sie ihn auf einem Stick, und bewahren Sie ihn bei wichtigen Papieren auf, nicht neben diesem Computer.</translation>
    </message>
    <message id="recovery.later">
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message id="recovery.new">
        <source>Make a new recovery code</source>
        <translation>Neuen Wiederherstellungscode erzeugen</translation>
    </message>
    <message id="recovery.new-text">
        <source>For when the old one was lost or seen by somebody.</source>
        <translation>Wenn der alte verloren ging oder von jemandem gesehen wurde.</translation>
    </message>
    <message id="recovery.new-warning">
        <source>The code you have now will open nothing any more. The new one is shown once.</source>
        <translation>Der jetzige Code öffnet dann nichts mehr. Der neue wird einmal gezeigt.</translation>
    </message>
    <message id="recovery.no-printer">
        <source>This computer has no printing set up. Please save the code or write it down by hand.</source>
        <translation>Auf diesem Computer ist kein Drucken eingerichtet. Bitte speichern Sie den Code, oder schreiben Sie ihn von Hand ab.</translation>
    </message>
    <message id="recovery.not-saved">
        <source>It could not be written there. Please choose another place, or write it down by hand.</source>
        <translation>Dort ließ er sich nicht schreiben. Bitte wählen Sie einen anderen Ort, oder schreiben Sie ihn von Hand ab.</translation>
    </message>
    <message id="recovery.print">
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message id="recovery.save">
        <source>Save on a stick</source>
        <translation>Auf Stick speichern</translation>
    </message>
    <message id="recovery.saved">
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message id="recovery.sheet">
        <source>HealthDesk: recovery code of a vault</source>
        <translation>HealthDesk: Wiederherstellungscode eines Tresors</translation>
    </message>
    <message id="recovery.sheet-text">
        <source>Whoever has this code and the computer can open the vault. Keep it like an important paper.</source>
        <translation>Wer diesen Code und den Computer hat, kann den Tresor öffnen. Bewahren Sie ihn auf wie ein wichtiges Papier.</translation>
    </message>
    <message id="recovery.title">
        <source>Your recovery code</source>
        <translation>Ihr Wiederherstellungscode</translation>
    </message>
    <message id="recovery.title-short">
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message id="recovery.typed">
        <source>Type two groups back</source>
        <translation>Zwei Gruppen abtippen</translation>
    </message>
    <message id="recovery.typed-intro">
        <source>So that it is surely at hand when it is needed, please type these two groups from your copy.</source>
        <translation>Damit der Code sicher zur Hand ist, wenn er gebraucht wird, tippen Sie bitte diese zwei Gruppen von Ihrer Kopie ab.</translation>
    </message>
    <message id="remind.more" numerus="yes">
        <source>and {count} more on the medicines page</source>
        <translation>
            <numerusform>und {count} weitere auf der Seite der Medikamente</numerusform>
            <numerusform>und {count} weitere auf der Seite der Medikamente</numerusform>
        </translation>
    </message>
    <message id="remind.name">
        <source>Own times that have come</source>
        <translation>Eigene Zeiten, die gekommen sind</translation>
    </message>
    <message id="report.added" numerus="yes">
        <source>{count} new records for {name}.</source>
        <translation>
            <numerusform>{count} neuer Eintrag für {name}.</numerusform>
            <numerusform>{count} neue Einträge für {name}.</numerusform>
        </translation>
    </message>
    <message id="report.all-known">
        <source>All of it is here already. Nothing was changed.</source>
        <translation>Alles ist schon hier. Nichts wurde geändert.</translation>
    </message>
    <message id="report.contradicts" numerus="yes">
        <source>{count} contradict what another source says; both are shown side by side.</source>
        <translation>
            <numerusform>{count} widerspricht einer anderen Quelle; beide stehen nebeneinander.</numerusform>
            <numerusform>{count} widersprechen einer anderen Quelle; beide stehen nebeneinander.</numerusform>
        </translation>
    </message>
    <message id="report.days">
        <source>{shown} of {all} dates, from {first} to {last}. The range is the one printed with the newest value; letters are the source’s own.</source>
        <translation>{shown} von {all} Tagen, vom {first} bis {last}. Der Bereich ist der mit dem neuesten Wert gedruckte; die Buchstaben sind die der Quelle.</translation>
    </message>
    <message id="report.duplicate" numerus="yes">
        <source>{count} were already here.</source>
        <translation>
            <numerusform>{count} war schon hier.</numerusform>
            <numerusform>{count} waren schon hier.</numerusform>
        </translation>
    </message>
    <message id="report.inside" numerus="yes">
        <source>Opened: {count} files were inside.</source>
        <translation>
            <numerusform>Geöffnet: {count} Datei war darin.</numerusform>
            <numerusform>Geöffnet: {count} Dateien waren darin.</numerusform>
        </translation>
    </message>
    <message id="report.known">
        <source>Already here for {name}. Nothing was changed.</source>
        <translation>Schon hier für {name}. Nichts wurde geändert.</translation>
    </message>
    <message id="report.linked" numerus="yes">
        <source>{count} say the same as another source; both are kept.</source>
        <translation>
            <numerusform>{count} sagt dasselbe wie eine andere Quelle; beide bleiben erhalten.</numerusform>
            <numerusform>{count} sagen dasselbe wie eine andere Quelle; beide bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message id="report.measure">
        <source>Measure</source>
        <translation>Wert</translation>
    </message>
    <message id="report.more-files" numerus="yes">
        <source>Show {count} more files</source>
        <translation>
            <numerusform>{count} weitere Datei zeigen</numerusform>
            <numerusform>{count} weitere Dateien zeigen</numerusform>
        </translation>
    </message>
    <message id="report.newer">
        <source>Newer dates</source>
        <translation>Neuere Tage</translation>
    </message>
    <message id="report.none-taken">
        <source>Nothing came in.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message id="report.nothing-new">
        <source>Nothing new for {name}. Nothing was changed.</source>
        <translation>Nichts Neues für {name}. Nichts wurde geändert.</translation>
    </message>
    <message id="report.odd" numerus="yes">
        <source>{count} places were not understood or are doubtful</source>
        <translation>
            <numerusform>{count} Stelle nicht verstanden oder zweifelhaft</numerusform>
            <numerusform>{count} Stellen nicht verstanden oder zweifelhaft</numerusform>
        </translation>
    </message>
    <message id="report.older">
        <source>Older dates</source>
        <translation>Ältere Tage</translation>
    </message>
    <message id="report.title">
        <source>Brought in</source>
        <translation>Importiert</translation>
    </message>
    <message id="report.undo" numerus="yes">
        <source>Undo these {count} imports</source>
        <translation>
            <numerusform>Import zurücknehmen</numerusform>
            <numerusform>Diese {count} Importe zurücknehmen</numerusform>
        </translation>
    </message>
    <message id="report.updated" numerus="yes">
        <source>{count} records have a newer version.</source>
        <translation>
            <numerusform>{count} Eintrag hat eine neuere Fassung.</numerusform>
            <numerusform>{count} Einträge haben eine neuere Fassung.</numerusform>
        </translation>
    </message>
    <message id="report.waiting" numerus="yes">
        <source>{count} files wait for you to say whose they are.</source>
        <translation>
            <numerusform>{count} Datei wartet, bis Sie sagen, wessen sie ist.</numerusform>
            <numerusform>{count} Dateien warten, bis Sie sagen, wessen sie sind.</numerusform>
        </translation>
    </message>
    <message id="report.waits">
        <source>Waits, encrypted, until you say whose it is.</source>
        <translation>Wartet verschlüsselt, bis Sie sagen, wessen sie ist.</translation>
    </message>
    <message id="report.which">
        <source>Which results</source>
        <translation>Welche Ergebnisse</translation>
    </message>
    <message id="report.withdrawn">
        <source>The import has been taken back. What it alone had brought is no longer shown.</source>
        <translation>Der Import wurde zurückgenommen. Was nur er gebracht hat, wird nicht mehr gezeigt.</translation>
    </message>
    <message id="run.asks">
        <source>Asks whose</source>
        <translation>Fragt, wessen</translation>
    </message>
    <message id="run.finished">
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message id="run.known">
        <source>Already here</source>
        <translation>Schon hier</translation>
    </message>
    <message id="run.partial">
        <source>In part</source>
        <translation>Teilweise</translation>
    </message>
    <message id="run.refused">
        <source>Not taken</source>
        <translation>Nicht importiert</translation>
    </message>
    <message id="run.withdrawn">
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message id="search.all">
        <source>Show all on the timeline</source>
        <translation>Alles in der Zeitleiste zeigen</translation>
    </message>
    <message id="search.go">
        <source>Go to or do</source>
        <translation>Öffnen oder tun</translation>
    </message>
    <message id="search.instead">
        <source>Also looked for: {words}</source>
        <translation>Auch gesucht: {words}</translation>
    </message>
    <message id="search.page">
        <source>page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message id="search.questions">
        <source>Asked before</source>
        <translation>Schon gefragt</translation>
    </message>
    <message id="search.texts">
        <source>In documents</source>
        <translation>In Dokumenten</translation>
    </message>
    <message id="secret.again">
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message id="secret.change">
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message id="secret.change-text">
        <source>The records are not touched; only the lock is changed. The recovery code stays the same.</source>
        <translation>Die Unterlagen bleiben unberührt; nur das Schloss wird gewechselt. Der Wiederherstellungscode bleibt derselbe.</translation>
    </message>
    <message id="secret.changed">
        <source>The passphrase has been changed.</source>
        <translation>Die Passphrase wurde geändert.</translation>
    </message>
    <message id="secret.differ">
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
    <message id="secret.hide">
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message id="secret.hint">
        <source>Four or five unrelated words do well.</source>
        <translation>Vier oder fünf Wörter ohne Zusammenhang sind gut.</translation>
    </message>
    <message id="secret.intro">
        <source>Four or five words that have nothing to do with one another are easy to remember and very hard to guess. Nobody can look it up for you: without it and without the recovery code, the records stay closed for good.</source>
        <translation>Vier oder fünf Wörter, die nichts miteinander zu tun haben, sind leicht zu merken und sehr schwer zu erraten. Niemand kann sie für Sie nachschlagen: Ohne sie und ohne den Wiederherstellungscode bleiben die Unterlagen für immer verschlossen.</translation>
    </message>
    <message id="secret.new">
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message id="secret.old">
        <source>Present passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message id="secret.show">
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
    <message id="secret.strength">
        <source>How hard it is to guess</source>
        <translation>Wie schwer sie zu erraten ist</translation>
    </message>
    <message id="secret.title">
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message id="settings.about">
        <source>About</source>
        <translation>Über HealthDesk</translation>
    </message>
    <message id="settings.copies">
        <source>Copies and checks</source>
        <translation>Kopien und Prüfungen</translation>
    </message>
    <message id="settings.country">
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message id="settings.country-hint">
        <source>Decides which emergency numbers are shown.</source>
        <translation>Bestimmt, welche Notrufnummern gezeigt werden.</translation>
    </message>
    <message id="settings.keys">
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message id="settings.language">
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message id="settings.lock">
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message id="settings.lock-hint">
        <source>When nobody types or moves the pointer.</source>
        <translation>Wenn niemand tippt oder den Zeiger bewegt.</translation>
    </message>
    <message id="settings.looks">
        <source>Language, looks, locking</source>
        <translation>Sprache, Aussehen, Sperre</translation>
    </message>
    <message id="settings.minutes" numerus="yes">
        <source>{count} minutes</source>
        <translation>
            <numerusform>{count} Minute</numerusform>
            <numerusform>{count} Minuten</numerusform>
        </translation>
    </message>
    <message id="settings.motion">
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message id="settings.people">
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message id="settings.sorry">
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message id="settings.text-size">
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message id="settings.text-size-hint">
        <source>On top of what your system asks for. Ctrl + and Ctrl − change it anywhere.</source>
        <translation>Zusätzlich zu dem, was Ihr System verlangt. Strg + und Strg − ändern sie überall.</translation>
    </message>
    <message id="settings.theme">
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message id="settings.view">
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message id="settings.view-hint">
        <source>The simple view has larger type and the five pages that are needed most.</source>
        <translation>Die einfache Ansicht hat größere Schrift und die fünf Seiten, die am meisten gebraucht werden.</translation>
    </message>
    <message id="sex.female">
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message id="sex.male">
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message id="sex.other">
        <source>Other</source>
        <translation>Divers</translation>
    </message>
    <message id="sex.unknown">
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message id="sheet.always">
        <source>always on the sheet</source>
        <translation>immer auf dem Blatt</translation>
    </message>
    <message id="sheet.choose">
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message id="sheet.file.brief">
        <source>Visit brief</source>
        <translation>Termin</translation>
    </message>
    <message id="sheet.file.card">
        <source>Emergency card</source>
        <translation>Notfallkarte</translation>
    </message>
    <message id="sheet.file.vaccines">
        <source>Immunisations</source>
        <translation>Impfungen</translation>
    </message>
    <message id="sheet.language">
        <source>Language of the sheet</source>
        <translation>Sprache des Blatts</translation>
    </message>
    <message id="sheet.look">
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message id="sheet.of">
        <source>{kept} of {count}</source>
        <translation>{kept} von {count}</translation>
    </message>
    <message id="sheet.page">
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message id="sheet.panes">
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message id="sheet.paper">
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message id="sheet.preview">
        <source>The sheet as it will be</source>
        <translation>Das Blatt, wie es wird</translation>
    </message>
    <message id="sheet.print">
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message id="sheet.save">
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message id="sheet.saved">
        <source>Saved: {name}. The file is not encrypted.</source>
        <translation>Gespeichert: {name}. Die Datei ist nicht verschlüsselt.</translation>
    </message>
    <message id="sheet.second">
        <source>Second language</source>
        <translation>Zweite Sprache</translation>
    </message>
    <message id="sheet.second-none">
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message id="sheet.which">
        <source>Which sheet</source>
        <translation>Welches Blatt</translation>
    </message>
    <message id="shelf.active">
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message id="shelf.add.allergy">
        <source>Add an allergy</source>
        <translation>Allergie hinzufügen</translation>
    </message>
    <message id="shelf.add.appointment">
        <source>Add an appointment</source>
        <translation>Termin hinzufügen</translation>
    </message>
    <message id="shelf.add.condition">
        <source>Add a condition</source>
        <translation>Diagnose hinzufügen</translation>
    </message>
    <message id="shelf.add.medication">
        <source>Add a medicine</source>
        <translation>Medikament hinzufügen</translation>
    </message>
    <message id="shelf.add.note">
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message id="shelf.add.relative">
        <source>Add a relative’s illness</source>
        <translation>Erkrankung hinzufügen</translation>
    </message>
    <message id="shelf.col.day">
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message id="shelf.col.said">
        <source>As recorded</source>
        <translation>Wie vermerkt</translation>
    </message>
    <message id="shelf.col.since">
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message id="shelf.col.source">
        <source>Says who</source>
        <translation>Quelle</translation>
    </message>
    <message id="shelf.col.status">
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message id="shelf.col.until">
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message id="shelf.col.what">
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message id="shelf.differs">
        <source>Sources differ</source>
        <translation>Quellen weichen ab</translation>
    </message>
    <message id="shelf.done">
        <source>On record</source>
        <translation>In den Unterlagen</translation>
    </message>
    <message id="shelf.find">
        <source>Find on this page</source>
        <translation>Seite durchsuchen</translation>
    </message>
    <message id="shelf.more">
        <source>More for {page}</source>
        <translation>Weiteres zu {page}</translation>
    </message>
    <message id="shelf.nothing-found">
        <source>Nothing on this page has “{typed}” in it.</source>
        <translation>Auf dieser Seite steht nichts mit „{typed}“.</translation>
    </message>
    <message id="shelf.nothing-here">
        <source>Nothing stands here.</source>
        <translation>Hier steht nichts.</translation>
    </message>
    <message id="shelf.past">
        <source>Past</source>
        <translation>Früher</translation>
    </message>
    <message id="shelf.planned">
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message id="shelf.print">
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message id="shelf.proposed">
        <source>Read from a page, to be confirmed</source>
        <translation>Von einer Seite gelesen, noch zu bestätigen</translation>
    </message>
    <message id="shelf.show-void">
        <source>Also show what does not count</source>
        <translation>Auch zeigen, was nicht zählt</translation>
    </message>
    <message id="shelf.since">
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message id="shelf.uncertain">
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message id="shelf.until">
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message id="shelf.view">
        <source>How to look at it</source>
        <translation>Ansicht</translation>
    </message>
    <message id="shelf.void">
        <source>Does not count</source>
        <translation>Zählt nicht</translation>
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
        <translation>Schlaf</translation>
    </message>
    <message id="sleep.awake">
        <source>Awake</source>
        <translation>Wach</translation>
    </message>
    <message id="sleep.deep">
        <source>Deep</source>
        <translation>Tief</translation>
    </message>
    <message id="sleep.in-bed">
        <source>In bed</source>
        <translation>Im Bett</translation>
    </message>
    <message id="sleep.light">
        <source>Light or core</source>
        <translation>Leicht</translation>
    </message>
    <message id="sleep.rem">
        <source>REM</source>
        <translation>REM</translation>
    </message>
    <message id="sources.empty">
        <source>Nothing brought in yet</source>
        <translation>Noch nichts importiert</translation>
    </message>
    <message id="sources.empty-text">
        <source>Each file you bring in is listed here with what it gave, and can be taken back.</source>
        <translation>Jede Datei, die Sie importieren, steht hier mit dem, was sie gebracht hat, und lässt sich zurücknehmen.</translation>
    </message>
    <message id="sources.forget">
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message id="sources.forget-text">
        <source>The original {file} and all that it alone brought are deleted. Backups made before still hold them.</source>
        <translation>Das Original {file} und alles, was nur es gebracht hat, werden gelöscht. Frühere Sicherungen enthalten sie noch.</translation>
    </message>
    <message id="sources.forget-title">
        <source>Delete this import for good?</source>
        <translation>Diesen Import endgültig löschen?</translation>
    </message>
    <message id="sources.forgotten">
        <source>Deleted for good.</source>
        <translation>Endgültig gelöscht.</translation>
    </message>
    <message id="sources.intro">
        <source>Every file that was brought in, kept exactly as it came. Taking an import back hides what it alone has brought.</source>
        <translation>Jede importierte Datei, genau so aufbewahrt, wie sie kam. Einen Import zurückzunehmen verbirgt, was nur er gebracht hat.</translation>
    </message>
    <message id="sources.newer" numerus="yes">
        <source>{count} files could say more now: HealthDesk has learnt to read them better since.</source>
        <translation>
            <numerusform>{count} Datei könnte jetzt mehr sagen: HealthDesk kann sie inzwischen besser lesen.</numerusform>
            <numerusform>{count} Dateien könnten jetzt mehr sagen: HealthDesk kann sie inzwischen besser lesen.</numerusform>
        </translation>
    </message>
    <message id="sources.package" numerus="yes">
        <source>{count} files came in it</source>
        <translation>
            <numerusform>{count} Datei kam darin</numerusform>
            <numerusform>{count} Dateien kamen darin</numerusform>
        </translation>
    </message>
    <message id="sources.reread">
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message id="sources.reread-done" numerus="yes">
        <source>Read again: {count} new records.</source>
        <translation>
            <numerusform>Neu gelesen: {count} neuer Eintrag.</numerusform>
            <numerusform>Neu gelesen: {count} neue Einträge.</numerusform>
        </translation>
    </message>
    <message id="sources.rereading">
        <source>Reading again …</source>
        <translation>Wird neu gelesen …</translation>
    </message>
    <message id="sources.show">
        <source>Show records</source>
        <translation>Einträge zeigen</translation>
    </message>
    <message id="sources.superseded">
        <source>Read anew since</source>
        <translation>Seitdem neu gelesen</translation>
    </message>
    <message id="sources.times" numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} Mal</numerusform>
            <numerusform>{count} Mal</numerusform>
        </translation>
    </message>
    <message id="sources.undo-text">
        <source>What {file} alone has brought will no longer be shown or counted. The file can be brought in again.</source>
        <translation>Was nur {file} gebracht hat, wird nicht mehr gezeigt und nicht mehr gezählt. Die Datei kann erneut importiert werden.</translation>
    </message>
    <message id="sources.undo-title">
        <source>Take this import back?</source>
        <translation>Diesen Import zurücknehmen?</translation>
    </message>
    <message id="standing.active">
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message id="standing.done">
        <source>On record</source>
        <translation>In den Unterlagen</translation>
    </message>
    <message id="standing.past">
        <source>Past</source>
        <translation>Früher</translation>
    </message>
    <message id="standing.planned">
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message id="standing.proposed">
        <source>Read from a page, to be confirmed</source>
        <translation>Von einer Seite gelesen, noch zu bestätigen</translation>
    </message>
    <message id="standing.uncertain">
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message id="standing.void">
        <source>Does not count</source>
        <translation>Zählt nicht</translation>
    </message>
    <message id="summary.contact">
        <source>Address and telephone</source>
        <translation>Adresse und Telefon</translation>
    </message>
    <message id="summary.done">
        <source>The summary was written</source>
        <translation>Die Kurzakte wurde geschrieben</translation>
    </message>
    <message id="summary.done-text" numerus="yes">
        <source>{file} holds {count} records and is not encrypted. It keeps to every rule of the International Patient Summary that can be checked on this computer.</source>
        <translation>
            <numerusform>{file} enthält {count} Eintrag und ist nicht verschlüsselt. Die Datei hält jede Regel der International Patient Summary ein, die sich auf diesem Computer prüfen lässt.</numerusform>
            <numerusform>{file} enthält {count} Einträge und ist nicht verschlüsselt. Die Datei hält jede Regel der International Patient Summary ein, die sich auf diesem Computer prüfen lässt.</numerusform>
        </translation>
    </message>
    <message id="summary.empty">
        <source>Nothing to sum up yet</source>
        <translation>Noch nichts zusammenzufassen</translation>
    </message>
    <message id="summary.empty-text">
        <source>Once there are records, the ones that somebody who does not know you needs first stand here.</source>
        <translation>Sobald es Unterlagen gibt, stehen hier die, die jemand zuerst braucht, der Sie nicht kennt.</translation>
    </message>
    <message id="summary.identifiers">
        <source>Numbers of hospitals and insurers</source>
        <translation>Nummern von Krankenhäusern und Kassen</translation>
    </message>
    <message id="summary.intro">
        <source>One file in the international form (FHIR, International Patient Summary) that hospitals and apps can read. Take out what shall not be in it.</source>
        <translation>Eine Datei in der internationalen Form (FHIR, International Patient Summary), die Krankenhäuser und Programme lesen können. Nehmen Sie heraus, was nicht darin stehen soll.</translation>
    </message>
    <message id="summary.ledger">
        <source>It stands in the list of what left, with its SHA-256: {sha256}</source>
        <translation>Sie steht in der Liste dessen, was diesen Tresor verlassen hat, mit ihrem SHA-256: {sha256}</translation>
    </message>
    <message id="summary.left-out" numerus="yes">
        <source>{count} records fit into no form of the summary and are not in it.</source>
        <translation>
            <numerusform>{count} Eintrag passt in keine Form der Kurzakte und steht nicht darin.</numerusform>
            <numerusform>{count} Einträge passen in keine Form der Kurzakte und stehen nicht darin.</numerusform>
        </translation>
    </message>
    <message id="summary.name">
        <source>Name, birth date and sex</source>
        <translation>Name, Geburtsdatum und Geschlecht</translation>
    </message>
    <message id="summary.name-text">
        <source>Always in it</source>
        <translation>Immer dabei</translation>
    </message>
    <message id="summary.of">
        <source>{taken} of {all}</source>
        <translation>{taken} von {all}</translation>
    </message>
    <message id="summary.person">
        <source>About the person</source>
        <translation>Zur Person</translation>
    </message>
    <message id="summary.save">
        <source>Save the summary</source>
        <translation>Kurzakte speichern</translation>
    </message>
    <message id="summary.saving">
        <source>The summary is being put together and checked …</source>
        <translation>Die Kurzakte wird zusammengestellt und geprüft …</translation>
    </message>
    <message id="summary.section.allergies">
        <source>Allergies and intolerances</source>
        <translation>Allergien und Unverträglichkeiten</translation>
    </message>
    <message id="summary.section.devices">
        <source>Devices</source>
        <translation>Geräte und Implantate</translation>
    </message>
    <message id="summary.section.directives">
        <source>Advance directives</source>
        <translation>Patientenverfügung</translation>
    </message>
    <message id="summary.section.flags">
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message id="summary.section.functioning">
        <source>Functioning</source>
        <translation>Funktionsfähigkeit</translation>
    </message>
    <message id="summary.section.medicines">
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message id="summary.section.past-problems">
        <source>Past conditions</source>
        <translation>Frühere Diagnosen</translation>
    </message>
    <message id="summary.section.plans">
        <source>Plans of care</source>
        <translation>Behandlungspläne</translation>
    </message>
    <message id="summary.section.pregnancy">
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message id="summary.section.problems">
        <source>Conditions</source>
        <translation>Diagnosen</translation>
    </message>
    <message id="summary.section.procedures">
        <source>Procedures</source>
        <translation>Eingriffe</translation>
    </message>
    <message id="summary.section.results">
        <source>Results</source>
        <translation>Laborergebnisse</translation>
    </message>
    <message id="summary.section.social">
        <source>Habits</source>
        <translation>Lebensweise</translation>
    </message>
    <message id="summary.section.vaccines">
        <source>Vaccines</source>
        <translation>Impfungen</translation>
    </message>
    <message id="summary.section.vitals">
        <source>Measurements</source>
        <translation>Messwerte</translation>
    </message>
    <message id="summary.settings">
        <source>What it is, in which language, for whom</source>
        <translation>Was es ist, in welcher Sprache, für wen</translation>
    </message>
    <message id="table.ask">
        <source>What are its columns?</source>
        <translation>Was sind ihre Spalten?</translation>
    </message>
    <message id="table.asks" numerus="yes">
        <source>{count} tables have to be asked about once</source>
        <translation>
            <numerusform>Zu {count} Tabelle gibt es eine einmalige Frage</numerusform>
            <numerusform>Zu {count} Tabellen gibt es eine einmalige Frage</numerusform>
        </translation>
    </message>
    <message id="table.decimal">
        <source>Decimals are written</source>
        <translation>Dezimalzahlen sind geschrieben</translation>
    </message>
    <message id="table.decimal.comma">
        <source>with a comma (7,5)</source>
        <translation>mit Komma (7,5)</translation>
    </message>
    <message id="table.decimal.point">
        <source>with a point (7.5)</source>
        <translation>mit Punkt (7.5)</translation>
    </message>
    <message id="table.done" numerus="yes">
        <source>{count} values were read.</source>
        <translation>
            <numerusform>{count} Wert wurde gelesen.</numerusform>
            <numerusform>{count} Werte wurden gelesen.</numerusform>
        </translation>
    </message>
    <message id="table.doubt.date">
        <source>No column holds dates yet. Please choose the one that does.</source>
        <translation>Noch enthält keine Spalte ein Datum. Bitte wählen Sie die Spalte mit dem Datum.</translation>
    </message>
    <message id="table.doubt.date-order">
        <source>The dates could be read in two ways. Please say how they are written.</source>
        <translation>Die Daten lassen sich auf zwei Arten lesen. Bitte sagen Sie, wie sie geschrieben sind.</translation>
    </message>
    <message id="table.doubt.decimal">
        <source>The decimal mark is not certain. Please say how decimals are written.</source>
        <translation>Das Dezimalzeichen ist nicht sicher. Bitte sagen Sie, wie Dezimalzahlen geschrieben sind.</translation>
    </message>
    <message id="table.doubt.unit">
        <source>A unit is missing. Please write it beside its column, as your device or laboratory prints it.</source>
        <translation>Eine Einheit fehlt. Bitte schreiben Sie sie neben ihre Spalte, so wie Ihr Gerät oder Labor sie angibt.</translation>
    </message>
    <message id="table.doubt.value">
        <source>No column holds values yet. Please choose at least one.</source>
        <translation>Noch enthält keine Spalte Werte. Bitte wählen Sie mindestens eine.</translation>
    </message>
    <message id="table.named">
        <source>A measure called {heading}</source>
        <translation>Ein Wert namens {heading}</translation>
    </message>
    <message id="table.no-heading">
        <source>Column without a heading</source>
        <translation>Spalte ohne Überschrift</translation>
    </message>
    <message id="table.no-values">
        <source>no values in the first rows</source>
        <translation>keine Werte in den ersten Zeilen</translation>
    </message>
    <message id="table.none">
        <source>No table in here</source>
        <translation>Hier ist keine Tabelle</translation>
    </message>
    <message id="table.none-text">
        <source>No line of headings was found in this file. It stays among the documents, whole.</source>
        <translation>In dieser Datei wurde keine Zeile mit Überschriften gefunden. Sie bleibt ganz bei den Dokumenten.</translation>
    </message>
    <message id="table.order">
        <source>Dates are written</source>
        <translation>Daten sind geschrieben</translation>
    </message>
    <message id="table.order.dmy">
        <source>day, month, year (31/12/2026)</source>
        <translation>Tag, Monat, Jahr (31.12.2026)</translation>
    </message>
    <message id="table.order.mdy">
        <source>month, day, year (12/31/2026)</source>
        <translation>Monat, Tag, Jahr (12/31/2026)</translation>
    </message>
    <message id="table.order.ymd">
        <source>year, month, day (2026-12-31)</source>
        <translation>Jahr, Monat, Tag (2026-12-31)</translation>
    </message>
    <message id="table.read">
        <source>Read the table</source>
        <translation>Tabelle lesen</translation>
    </message>
    <message id="table.role.dated">
        <source>Values of one day</source>
        <translation>Werte eines Tages</translation>
    </message>
    <message id="table.role.device">
        <source>The device</source>
        <translation>Das Gerät</translation>
    </message>
    <message id="table.role.end">
        <source>When it ended</source>
        <translation>Wann es endete</translation>
    </message>
    <message id="table.role.flag">
        <source>The laboratory’s high or low mark</source>
        <translation>Das Zeichen des Labors für hoch oder niedrig</translation>
    </message>
    <message id="table.role.high">
        <source>The upper end of the range</source>
        <translation>Das obere Ende des Bereichs</translation>
    </message>
    <message id="table.role.left-out">
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message id="table.role.length">
        <source>How long it lasted</source>
        <translation>Wie lange es dauerte</translation>
    </message>
    <message id="table.role.low">
        <source>The lower end of the range</source>
        <translation>Das untere Ende des Bereichs</translation>
    </message>
    <message id="table.role.name">
        <source>The name of the test</source>
        <translation>Der Name der Untersuchung</translation>
    </message>
    <message id="table.role.note">
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message id="table.role.person">
        <source>Who was measured</source>
        <translation>Wer gemessen wurde</translation>
    </message>
    <message id="table.role.pressure">
        <source>Blood pressure as 120/80</source>
        <translation>Blutdruck als 120/80</translation>
    </message>
    <message id="table.role.range">
        <source>The reference range</source>
        <translation>Der Referenzbereich</translation>
    </message>
    <message id="table.role.time">
        <source>The time of day</source>
        <translation>Die Uhrzeit</translation>
    </message>
    <message id="table.role.unit">
        <source>The unit</source>
        <translation>Die Einheit</translation>
    </message>
    <message id="table.role.value">
        <source>The value</source>
        <translation>Der Wert</translation>
    </message>
    <message id="table.role.when">
        <source>The date</source>
        <translation>Das Datum</translation>
    </message>
    <message id="table.title">
        <source>What are these columns?</source>
        <translation>Was sind diese Spalten?</translation>
    </message>
    <message id="table.unit">
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message id="table.unit-of">
        <source>Unit of {heading}</source>
        <translation>Einheit von {heading}</translation>
    </message>
    <message id="table.what">
        <source>What is {heading}</source>
        <translation>Was ist {heading}</translation>
    </message>
    <message id="table.words">
        <source>HealthDesk has looked at the headings and the values. Please check what each column is taken for. You are asked once: the next table with the same headings is read at once.</source>
        <translation>HealthDesk hat sich die Überschriften und die Werte angesehen. Bitte prüfen Sie, wofür jede Spalte gehalten wird. Sie werden nur einmal gefragt: Die nächste Tabelle mit denselben Überschriften wird sofort gelesen.</translation>
    </message>
    <message id="theme.contrast">
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message id="theme.dark">
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message id="theme.light">
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message id="theme.system">
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message id="timeline.abnormal">
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message id="timeline.any-source">
        <source>Every source</source>
        <translation>Alle Quellen</translation>
    </message>
    <message id="timeline.by-hand">
        <source>Entered by hand</source>
        <translation>Von Hand eingetragen</translation>
    </message>
    <message id="timeline.conditions">
        <source>Conditions</source>
        <translation>Diagnosen</translation>
    </message>
    <message id="timeline.documents">
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message id="timeline.empty">
        <source>A life in order</source>
        <translation>Ein Leben in Ordnung</translation>
    </message>
    <message id="timeline.empty-text">
        <source>Every visit, result and letter will stand here by day, the newest on top.</source>
        <translation>Jeder Besuch, jedes Ergebnis und jeder Brief steht hier nach Tagen, das Neueste oben.</translation>
    </message>
    <message id="timeline.filter">
        <source>Filter by a word</source>
        <translation>Nach einem Wort filtern</translation>
    </message>
    <message id="timeline.filters">
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message id="timeline.flagged">
        <source>Marked by the laboratory</source>
        <translation>Vom Labor markiert</translation>
    </message>
    <message id="timeline.from-file">
        <source>From {file}</source>
        <translation>Aus {file}</translation>
    </message>
    <message id="timeline.high">
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message id="timeline.low">
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message id="timeline.medicines">
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message id="timeline.money">
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message id="timeline.month">
        <source>{month}: {held}</source>
        <translation>{month}: {held}</translation>
    </message>
    <message id="timeline.none">
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message id="timeline.none-text">
        <source>Take a filter away or try another word. Records that do not count (entered in error, for example) are not shown here.</source>
        <translation>Nehmen Sie einen Filter weg, oder versuchen Sie ein anderes Wort. Einträge, die nicht zählen (zum Beispiel irrtümlich erfasste), werden hier nicht gezeigt.</translation>
    </message>
    <message id="timeline.plans">
        <source>Plans and family</source>
        <translation>Pläne und Familie</translation>
    </message>
    <message id="timeline.results">
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message id="timeline.source">
        <source>Source: {file}</source>
        <translation>Quelle: {file}</translation>
    </message>
    <message id="timeline.undated">
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message id="timeline.vaccines">
        <source>Vaccines</source>
        <translation>Impfungen</translation>
    </message>
    <message id="timeline.visit-less">
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message id="timeline.visit-more" numerus="yes">
        <source>{count} more of this visit</source>
        <translation>
            <numerusform>{count} weiterer Eintrag dieses Besuchs</numerusform>
            <numerusform>{count} weitere Einträge dieses Besuchs</numerusform>
        </translation>
    </message>
    <message id="timeline.visits">
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message id="timeline.vitals">
        <source>Measurements</source>
        <translation>Messwerte</translation>
    </message>
    <message id="timeline.years">
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message id="timeline.years-how">
        <source>Up and down choose a year, left and right a month, Enter goes there.</source>
        <translation>Auf und ab wählen ein Jahr, links und rechts einen Monat, Enter springt dorthin.</translation>
    </message>
    <message id="times.change">
        <source>Change times</source>
        <translation>Zeiten ändern</translation>
    </message>
    <message id="times.field">
        <source>Times of the day</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message id="times.hint">
        <source>For example: 8:00, 20:00. Leave it empty to have none.</source>
        <translation>Zum Beispiel: 8:00, 20:00. Leer lassen, um keine zu haben.</translation>
    </message>
    <message id="times.none">
        <source>No times are written to it. They are for your own order, and not needed.</source>
        <translation>Es sind keine Zeiten dazu eingetragen. Sie dienen Ihrer eigenen Ordnung und sind nicht nötig.</translation>
    </message>
    <message id="times.now">
        <source>{times}</source>
        <translation>{times}</translation>
    </message>
    <message id="times.reminds">
        <source>Show a line in this window at these times</source>
        <translation>Zu diesen Zeiten eine Zeile in diesem Fenster zeigen</translation>
    </message>
    <message id="times.section">
        <source>Your own times</source>
        <translation>Ihre eigenen Zeiten</translation>
    </message>
    <message id="times.title">
        <source>Own times for {title}</source>
        <translation>Eigene Zeiten für {title}</translation>
    </message>
    <message id="times.unclear">
        <source>These times could not be read. Write them like 8:00, 20:00.</source>
        <translation>Diese Zeiten ließen sich nicht lesen. Schreiben Sie sie wie 8:00, 20:00.</translation>
    </message>
    <message id="times.words">
        <source>Only while this vault is open, and nowhere outside this window.</source>
        <translation>Nur solange dieser Tresor offen ist, und nirgends außerhalb dieses Fensters.</translation>
    </message>
    <message id="times.write">
        <source>Write times</source>
        <translation>Zeiten eintragen</translation>
    </message>
    <message id="toast.undo">
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message id="today.all">
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message id="today.less">
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message id="today.noted">
        <source>{noted} of {count} noted</source>
        <translation>{noted} von {count} vermerkt</translation>
    </message>
    <message id="today.title">
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message id="topic.activity">
        <source>Activity and sleep</source>
        <translation>Bewegung und Schlaf</translation>
    </message>
    <message id="topic.blood">
        <source>Blood and clotting</source>
        <translation>Blut und Gerinnung</translation>
    </message>
    <message id="topic.bones">
        <source>Bones</source>
        <translation>Knochen</translation>
    </message>
    <message id="topic.defence">
        <source>Inflammation and immune system</source>
        <translation>Entzündung und Abwehr</translation>
    </message>
    <message id="topic.digestion">
        <source>Digestion</source>
        <translation>Verdauung</translation>
    </message>
    <message id="topic.drugs">
        <source>Medicine levels and substances</source>
        <translation>Medikamentenspiegel und Stoffe</translation>
    </message>
    <message id="topic.germs">
        <source>Germs</source>
        <translation>Erreger</translation>
    </message>
    <message id="topic.heart">
        <source>Heart and blood fats</source>
        <translation>Herz und Blutfette</translation>
    </message>
    <message id="topic.hormones">
        <source>Hormones</source>
        <translation>Hormone</translation>
    </message>
    <message id="topic.kidney">
        <source>Kidneys</source>
        <translation>Nieren</translation>
    </message>
    <message id="topic.life">
        <source>Questionnaires and habits</source>
        <translation>Fragebögen und Gewohnheiten</translation>
    </message>
    <message id="topic.liver">
        <source>Liver and proteins</source>
        <translation>Leber und Eiweiße</translation>
    </message>
    <message id="topic.lungs">
        <source>Lungs</source>
        <translation>Lunge</translation>
    </message>
    <message id="topic.markers">
        <source>Tumour markers</source>
        <translation>Tumormarker</translation>
    </message>
    <message id="topic.others">
        <source>Other measures</source>
        <translation>Weitere Werte</translation>
    </message>
    <message id="topic.salts">
        <source>Salts and minerals</source>
        <translation>Salze und Mineralstoffe</translation>
    </message>
    <message id="topic.sugar">
        <source>Sugar</source>
        <translation>Zucker</translation>
    </message>
    <message id="topic.thyroid">
        <source>Thyroid</source>
        <translation>Schilddrüse</translation>
    </message>
    <message id="topic.urine">
        <source>Urine</source>
        <translation>Urin</translation>
    </message>
    <message id="topic.vital">
        <source>Vital signs</source>
        <translation>Vitalwerte</translation>
    </message>
    <message id="topic.vitamins">
        <source>Vitamins</source>
        <translation>Vitamine</translation>
    </message>
    <message id="trust.backup">
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message id="trust.backup-elsewhere">
        <source>Choose another place</source>
        <translation>Anderen Ort wählen</translation>
    </message>
    <message id="trust.backup-file">
        <source>{file}, {size}</source>
        <translation>{file}, {size}</translation>
    </message>
    <message id="trust.backup-gone">
        <source>It is not there now. Its disk may not be connected, or it was moved.</source>
        <translation>Sie ist gerade nicht dort. Vielleicht ist der Datenträger nicht angeschlossen, oder sie wurde verschoben.</translation>
    </message>
    <message id="trust.backup-next">
        <source>The next one goes to {folder}.</source>
        <translation>Die nächste kommt nach {folder}.</translation>
    </message>
    <message id="trust.backup-none">
        <source>There is no backup yet. If this computer breaks or is lost, the records go with it.</source>
        <translation>Es gibt noch keine Sicherung. Wenn dieser Computer ausfällt oder verloren geht, sind die Unterlagen mit ihm verloren.</translation>
    </message>
    <message id="trust.backup-now">
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message id="trust.backup-proof">
        <source>It was opened and read through before it was called a backup.</source>
        <translation>Sie wurde geöffnet und ganz durchgelesen, bevor sie Sicherung hieß.</translation>
    </message>
    <message id="trust.backup-running">
        <source>The backup is being written and read through …</source>
        <translation>Die Sicherung wird geschrieben und durchgelesen …</translation>
    </message>
    <message id="trust.backup-same-disk">
        <source>It lies on the same disk as the vault. Copy it to another one, so that both are not lost at once.</source>
        <translation>Sie liegt auf demselben Datenträger wie der Tresor. Kopieren Sie sie auf einen anderen, damit nicht beide zugleich verloren gehen.</translation>
    </message>
    <message id="trust.backup-unverified" numerus="yes">
        <source>{count} files in it are of people whose records you cannot open. They were copied as they are.</source>
        <translation>
            <numerusform>{count} Datei darin gehört einer Person, deren Unterlagen Sie nicht öffnen können. Sie wurde kopiert, wie sie ist.</numerusform>
            <numerusform>{count} Dateien darin gehören Personen, deren Unterlagen Sie nicht öffnen können. Sie wurden kopiert, wie sie sind.</numerusform>
        </translation>
    </message>
    <message id="trust.check">
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message id="trust.check-found" numerus="yes">
        <source>{count} things were not as they were written.</source>
        <translation>
            <numerusform>{count} Sache war nicht so, wie sie geschrieben wurde.</numerusform>
            <numerusform>{count} Sachen waren nicht so, wie sie geschrieben wurden.</numerusform>
        </translation>
    </message>
    <message id="trust.check-never">
        <source>The vault has not been checked yet. A check reads every file and compares it with what was noted when it was written.</source>
        <translation>Der Tresor wurde noch nicht geprüft. Eine Prüfung liest jede Datei und vergleicht sie mit dem, was beim Schreiben vermerkt wurde.</translation>
    </message>
    <message id="trust.check-now">
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message id="trust.check-ok" numerus="yes">
        <source>Everything was as it was written: {count} imports, with their originals.</source>
        <translation>
            <numerusform>Alles war, wie es geschrieben wurde: {count} Import mit seinem Original.</numerusform>
            <numerusform>Alles war, wie es geschrieben wurde: {count} Importe mit ihren Originalen.</numerusform>
        </translation>
    </message>
    <message id="trust.demo">
        <source>This made-up family goes away when you leave it, so there is nothing to back up.</source>
        <translation>Diese erfundene Familie verschwindet, wenn Sie sie verlassen; zu sichern gibt es also nichts.</translation>
    </message>
    <message id="trust.files" numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} Datei</numerusform>
            <numerusform>{count} Dateien</numerusform>
        </translation>
    </message>
    <message id="trust.kept">
        <source>Files are read, and the model runs, in processes of their own. Linux keeps them from opening one.</source>
        <translation>Dateien werden in eigenen Prozessen gelesen, und auch das Modell läuft in einem. Linux hindert sie daran, eine zu öffnen.</translation>
    </message>
    <message id="trust.key-since">
        <source>unchanged since {day}</source>
        <translation>unverändert seit dem {day}</translation>
    </message>
    <message id="trust.keys-change">
        <source>Change keys</source>
        <translation>Schlüssel ändern</translation>
    </message>
    <message id="trust.locks" numerus="yes">
        <source>It locks itself when nobody has touched the window for {count} minutes.</source>
        <translation>
            <numerusform>Er sperrt sich, wenn {count} Minute lang niemand das Fenster berührt hat.</numerusform>
            <numerusform>Er sperrt sich, wenn {count} Minuten lang niemand das Fenster berührt hat.</numerusform>
        </translation>
    </message>
    <message id="trust.made">
        <source>{ago}, {day}</source>
        <translation>{ago}, am {day}</translation>
    </message>
    <message id="trust.nobody-else">
        <source>Without one of these, nobody can open it: not the makers of HealthDesk, and not you.</source>
        <translation>Ohne einen davon kann ihn niemand öffnen: weder die Macher von HealthDesk noch Sie.</translation>
    </message>
    <message id="trust.none-ever">
        <source>No connection was ever made. Nothing is connected to this vault.</source>
        <translation>Es gab nie eine Verbindung. Nichts ist mit diesem Tresor verbunden.</translation>
    </message>
    <message id="trust.now" numerus="yes">
        <source>Asked just now, your system knows of {count} connections between this program and other computers.</source>
        <translation>
            <numerusform>Eben gefragt, kennt Ihr System {count} Verbindung zwischen diesem Programm und einem anderen Computer.</numerusform>
            <numerusform>Eben gefragt, kennt Ihr System {count} Verbindungen zwischen diesem Programm und anderen Computern.</numerusform>
        </translation>
    </message>
    <message id="trust.now-none">
        <source>Asked just now, your system knows of no connection between this program and another computer.</source>
        <translation>Eben gefragt, kennt Ihr System keine Verbindung zwischen diesem Programm und einem anderen Computer.</translation>
    </message>
    <message id="trust.openers">
        <source>Who can open it</source>
        <translation>Wer ihn öffnen kann</translation>
    </message>
    <message id="trust.outside">
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message id="trust.proof">
        <source>No part of this program can open a connection; the build checks it.</source>
        <translation>Kein Teil dieses Programms kann eine Verbindung öffnen; das wird beim Bauen geprüft.</translation>
    </message>
    <message id="trust.stored">
        <source>What lies where</source>
        <translation>Was wo liegt</translation>
    </message>
    <message id="trust.way.passphrase">
        <source>With a passphrase</source>
        <translation>Mit einer Passphrase</translation>
    </message>
    <message id="trust.way.recovery">
        <source>With a recovery code</source>
        <translation>Mit einem Wiederherstellungscode</translation>
    </message>
    <message id="trust.what.aside">
        <source>Replaced by a backup</source>
        <translation>Durch eine Sicherung ersetzt</translation>
    </message>
    <message id="trust.what.aside-text">
        <source>What stood here before a backup was brought back. Encrypted.</source>
        <translation>Was hier lag, bevor eine Sicherung wiederhergestellt wurde. Verschlüsselt.</translation>
    </message>
    <message id="trust.what.foreign">
        <source>Not from HealthDesk</source>
        <translation>Nicht von HealthDesk</translation>
    </message>
    <message id="trust.what.foreign-text">
        <source>Something that HealthDesk did not put into this folder.</source>
        <translation>Etwas, das HealthDesk nicht in diesen Ordner gelegt hat.</translation>
    </message>
    <message id="trust.what.head">
        <source>The lock</source>
        <translation>Das Schloss</translation>
    </message>
    <message id="trust.what.head-text">
        <source>How a passphrase is checked, in two copies. Nothing about anybody.</source>
        <translation>Wie eine Passphrase geprüft wird, in zwei Ausfertigungen. Nichts über irgendjemanden.</translation>
    </message>
    <message id="trust.what.inbox">
        <source>Waiting files</source>
        <translation>Wartende Dateien</translation>
    </message>
    <message id="trust.what.inbox-text">
        <source>Files that wait until you say whose they are. Encrypted.</source>
        <translation>Dateien, die warten, bis Sie sagen, wem sie gehören. Verschlüsselt.</translation>
    </message>
    <message id="trust.what.lock">
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message id="trust.what.lock-text">
        <source>A file that keeps a second program from opening the vault meanwhile. It names this computer.</source>
        <translation>Eine Datei, die ein zweites Programm davon abhält, den Tresor derweil zu öffnen. Sie nennt diesen Computer.</translation>
    </message>
    <message id="trust.what.logs">
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message id="trust.what.logs-text">
        <source>There is no log file. What goes wrong is said to the terminal, as kinds of errors and places in the program.</source>
        <translation>Es gibt keine Protokolldatei. Was schiefgeht, wird dem Terminal gesagt, als Fehlerarten und Stellen im Programm.</translation>
    </message>
    <message id="trust.what.models">
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message id="trust.what.models-text">
        <source>Local language models, and how they did in their exam. Nothing of your records.</source>
        <translation>Lokale Sprachmodelle und wie sie ihre Prüfung bestanden haben. Nichts aus Ihren Unterlagen.</translation>
    </message>
    <message id="trust.what.people">
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message id="trust.what.people-text">
        <source>Each person’s records, originals and questions, and what left. Encrypted, each with a key of its own.</source>
        <translation>Unterlagen, Originale und Fragen jeder Person, und was weitergegeben wurde. Verschlüsselt, jede mit eigenem Schlüssel.</translation>
    </message>
    <message id="trust.what.root">
        <source>The list</source>
        <translation>Das Verzeichnis</translation>
    </message>
    <message id="trust.what.root-text">
        <source>Who may open which file, and your choices. Encrypted.</source>
        <translation>Wer welche Datei öffnen darf, und Ihre Einstellungen. Verschlüsselt.</translation>
    </message>
    <message id="trust.what.window">
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message id="trust.what.window-text">
        <source>Where the window stood and how it looks. Nothing about anybody.</source>
        <translation>Wo das Fenster stand und wie es aussieht. Nichts über irgendjemanden.</translation>
    </message>
    <message id="trust.you">
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message id="vaccines.as-recorded">
        <source>As recorded</source>
        <translation>Wie vermerkt</translation>
    </message>
    <message id="vaccines.booklet">
        <source>Every dose, by disease</source>
        <translation>Jede Dosis, nach Krankheit</translation>
    </message>
    <message id="vaccines.card">
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message id="vaccines.dose">
        <source>dose {number}</source>
        <translation>Dosis {number}</translation>
    </message>
    <message id="vaccines.doses" numerus="yes">
        <source>{count} doses</source>
        <translation>
            <numerusform>{count} Dosis</numerusform>
            <numerusform>{count} Dosen</numerusform>
        </translation>
    </message>
    <message id="vaccines.due">
        <source>Due, as a source says</source>
        <translation>Fällig, laut einer Quelle</translation>
    </message>
    <message id="vaccines.lot">
        <source>lot {lot}</source>
        <translation>Charge {lot}</translation>
    </message>
    <message id="vaccines.table.against">
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message id="vaccines.table.dose">
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message id="vaccines.table.lot">
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message id="vaccines.table.product">
        <source>Vaccine</source>
        <translation>Impfstoff</translation>
    </message>
    <message id="vaccines.view.booklet">
        <source>Booklet</source>
        <translation>Impfpass</translation>
    </message>
    <message id="vaccines.view.date">
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message id="vaccines.view.disease">
        <source>By disease</source>
        <translation>Nach Krankheit</translation>
    </message>
    <message id="value.abnormal">
        <source>outside, says the source</source>
        <translation>außerhalb des Bereichs, sagt die Quelle</translation>
    </message>
    <message id="value.from">
        <source>from {value}</source>
        <translation>ab {value}</translation>
    </message>
    <message id="value.high">
        <source>high, says the source</source>
        <translation>hoch, sagt die Quelle</translation>
    </message>
    <message id="value.low">
        <source>low, says the source</source>
        <translation>niedrig, sagt die Quelle</translation>
    </message>
    <message id="value.spoken">
        <source>{name}: {count} values, from {first} to {last}</source>
        <translation>{name}: {count} Werte, von {first} bis {last}</translation>
    </message>
    <message id="value.up-to">
        <source>up to {value}</source>
        <translation>bis {value}</translation>
    </message>
    <message id="view.full">
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message id="view.simple">
        <source>Simple</source>
        <translation>Einfach</translation>
    </message>
    <message id="visit.all" numerus="yes">
        <source>Show all {count}</source>
        <translation>
            <numerusform>Zeigen</numerusform>
            <numerusform>Alle {count} zeigen</numerusform>
        </translation>
    </message>
    <message id="visit.holds">
        <source>In this visit</source>
        <translation>Bei diesem Besuch</translation>
    </message>
    <message id="visit.laid">
        <source>“{title}” now lies beside this visit.</source>
        <translation>„{title}“ liegt jetzt bei diesem Besuch.</translation>
    </message>
    <message id="visit.lay">
        <source>Lay beside</source>
        <translation>Dazulegen</translation>
    </message>
    <message id="visit.lay-named">
        <source>Lay “{title}” beside this visit</source>
        <translation>„{title}“ zu diesem Besuch legen</translation>
    </message>
    <message id="visit.near">
        <source>The same days, the same place</source>
        <translation>Dieselben Tage, derselbe Ort</translation>
    </message>
    <message id="visit.note">
        <source>After the visit: a note of your own</source>
        <translation>Nach dem Besuch: eine eigene Notiz</translation>
    </message>
    <message id="visit.note-keep">
        <source>Keep the note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message id="visit.note-title">
        <source>Note on: {visit}</source>
        <translation>Notiz zu: {visit}</translation>
    </message>
    <message id="visit.nothing">
        <source>No results, documents or medicines are tied to it in the records.</source>
        <translation>In den Unterlagen sind ihm keine Ergebnisse, Dokumente oder Medikamente zugeordnet.</translation>
    </message>
    <message id="visit.papers">
        <source>Papers of the two weeks after</source>
        <translation>Papiere der zwei Wochen danach</translation>
    </message>
    <message id="visit.papers-words">
        <source>They bear a day soon after this visit. Lay those beside it that belong to it.</source>
        <translation>Ihr Datum liegt kurz nach diesem Besuch. Legen Sie dazu, was zu ihm gehört.</translation>
    </message>
    <message id="visit.record">
        <source>The record and its original</source>
        <translation>Der Eintrag und sein Original</translation>
    </message>
    <message id="visit.span">
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message id="visits.ahead">
        <source>To come</source>
        <translation>Bevorstehend</translation>
    </message>
    <message id="visits.holds" numerus="yes">
        <source>{count} records</source>
        <translation>
            <numerusform>{count} Eintrag</numerusform>
            <numerusform>{count} Einträge</numerusform>
        </translation>
    </message>
    <message id="visits.table.what">
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message id="visits.table.where">
        <source>Where and with whom</source>
        <translation>Wo und bei wem</translation>
    </message>
    <message id="visits.table.why">
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message id="visits.view.ahead">
        <source>To come</source>
        <translation>Bevorstehend</translation>
    </message>
    <message id="visits.view.all">
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message id="visits.view.procedure">
        <source>Procedures</source>
        <translation>Eingriffe</translation>
    </message>
    <message id="visits.view.visit">
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message id="visits.was-planned">
        <source>Was planned</source>
        <translation>War geplant</translation>
    </message>
    <message id="wear.asleep">
        <source>{length} asleep</source>
        <translation>{length} geschlafen</translation>
    </message>
    <message id="wear.computed">
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message id="wear.day">
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message id="wear.days-with" numerus="yes">
        <source>{count} of {total} days have readings.</source>
        <translation>
            <numerusform>{count} von {total} Tagen hat Messwerte.</numerusform>
            <numerusform>{count} von {total} Tagen haben Messwerte.</numerusform>
        </translation>
    </message>
    <message id="wear.earlier">
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message id="wear.empty">
        <source>No readings of devices yet</source>
        <translation>Noch keine Messwerte von Geräten</translation>
    </message>
    <message id="wear.empty-text">
        <source>Bring in the export of a watch, a ring, a glucose sensor or a health app: days with steps, sleep, heart rate and glucose will stand here.</source>
        <translation>Importieren Sie den Export einer Uhr, eines Rings, eines Glukosesensors oder einer Gesundheits-App: Hier stehen dann Tage mit Schritten, Schlaf, Puls und Glukose.</translation>
    </message>
    <message id="wear.gap">
        <source>Nothing was recorded</source>
        <translation>Nichts aufgezeichnet</translation>
    </message>
    <message id="wear.gap-span">
        <source>No device has readings of these days. That does not say why.</source>
        <translation>Kein Gerät hat Messwerte von diesen Tagen. Warum, sagt das nicht.</translation>
    </message>
    <message id="wear.gap-text">
        <source>No device has readings of {day}. That does not say why.</source>
        <translation>Kein Gerät hat Messwerte vom {day}. Warum, sagt das nicht.</translation>
    </message>
    <message id="wear.glucose">
        <source>Glucose</source>
        <translation>Glukose</translation>
    </message>
    <message id="wear.heart">
        <source>Heart rate</source>
        <translation>Puls</translation>
    </message>
    <message id="wear.hour">
        <source>{start}:00 to {end}:00: {amount}</source>
        <translation>{start} bis {end} Uhr: {amount}</translation>
    </message>
    <message id="wear.hours">
        <source>{hours} h {minutes} min</source>
        <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message id="wear.in-range">
        <source>{share} in range</source>
        <translation>{share} im Bereich</translation>
    </message>
    <message id="wear.later">
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message id="wear.legend">
        <source>Hours; from the foot: {stages}.</source>
        <translation>In Stunden; von unten: {stages}.</translation>
    </message>
    <message id="wear.legend-heart">
        <source>From the lowest to the highest reading of each day; the line across is the resting rate, where one was recorded.</source>
        <translation>Vom niedrigsten zum höchsten Messwert jedes Tages; der Strich ist der Ruhepuls, wo einer aufgezeichnet wurde.</translation>
    </message>
    <message id="wear.length">
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message id="wear.mean">
        <source>Mean of these days: {value}</source>
        <translation>Mittel dieser Tage: {value}</translation>
    </message>
    <message id="wear.minutes">
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message id="wear.month">
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message id="wear.newest">
        <source>Newest day</source>
        <translation>Neuester Tag</translation>
    </message>
    <message id="wear.no-readings">
        <source>no readings</source>
        <translation>keine Messwerte</translation>
    </message>
    <message id="wear.others">
        <source>Also recorded</source>
        <translation>Außerdem aufgezeichnet</translation>
    </message>
    <message id="wear.percent">
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message id="wear.resting">
        <source>at rest {value}</source>
        <translation>in Ruhe {value}</translation>
    </message>
    <message id="wear.shares">
        <source>{below} below, {within} within, {above} above; {count}, covering about {covered} of the time.</source>
        <translation>{below} darunter, {within} darin, {above} darüber; {count}, die etwa {covered} der Zeit abdecken.</translation>
    </message>
    <message id="wear.sleep">
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message id="wear.steps">
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message id="wear.steps-hours">
        <source>Steps hour by hour, {amount} in all</source>
        <translation>Schritte Stunde für Stunde, {amount} insgesamt</translation>
    </message>
    <message id="wear.target-consensus">
        <source>Range {span}: the international consensus (Battelino, 2019), not a personal target.</source>
        <translation>Bereich {span}: der internationale Konsens (Battelino, 2019), kein persönliches Ziel.</translation>
    </message>
    <message id="wear.target-own">
        <source>Target {span}, from a goal in the records.</source>
        <translation>Zielbereich {span}, aus einem Ziel in den Unterlagen.</translation>
    </message>
    <message id="wear.week">
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message id="wear.workouts">
        <source>Workouts</source>
        <translation>Training</translation>
    </message>
    <message id="wear.zone">
        <source>Times of day as recorded ({zones}).</source>
        <translation>Uhrzeiten wie aufgezeichnet ({zones}).</translation>
    </message>
    <message id="wear.zone-none">
        <source>Times of day as recorded; no time zone was given.</source>
        <translation>Uhrzeiten wie aufgezeichnet; eine Zeitzone war nicht angegeben.</translation>
    </message>
    <message id="weekday.1">
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message id="weekday.2">
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message id="weekday.3">
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message id="weekday.4">
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message id="weekday.5">
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message id="weekday.6">
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message id="weekday.7">
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message id="whose.born">
        <source>born {day}</source>
        <translation>geboren: {day}</translation>
    </message>
    <message id="whose.bring" numerus="yes">
        <source>Bring them in</source>
        <translation>
            <numerusform>Importieren</numerusform>
            <numerusform>Importieren</numerusform>
        </translation>
    </message>
    <message id="whose.choose">
        <source>Choose a person</source>
        <translation>Person wählen</translation>
    </message>
    <message id="whose.discard" numerus="yes">
        <source>Keep none of them</source>
        <translation>
            <numerusform>Nicht behalten</numerusform>
            <numerusform>Keine behalten</numerusform>
        </translation>
    </message>
    <message id="whose.files" numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} Datei</numerusform>
            <numerusform>{count} Dateien</numerusform>
        </translation>
    </message>
    <message id="whose.first">
        <source>Nobody is here yet. Say whose records these are, and the file comes in.</source>
        <translation>Noch ist niemand hier. Sagen Sie, wessen Unterlagen das sind, und die Datei wird importiert.</translation>
    </message>
    <message id="whose.later">
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message id="whose.new">
        <source>Somebody new: {name}</source>
        <translation>Eine neue Person: {name}</translation>
    </message>
    <message id="whose.nobody" numerus="yes">
        <source>Files that name nobody</source>
        <translation>
            <numerusform>Eine Datei, die niemanden nennt</numerusform>
            <numerusform>Dateien, die niemanden nennen</numerusform>
        </translation>
    </message>
    <message id="whose.none-chosen">
        <source>Please choose a person first.</source>
        <translation>Bitte wählen Sie zuerst eine Person.</translation>
    </message>
    <message id="whose.reply">
        <source>Whose: {name}</source>
        <translation>Wessen: {name}</translation>
    </message>
    <message id="whose.title" numerus="yes">
        <source>Whose are these {count} files?</source>
        <translation>
            <numerusform>Wessen Datei ist das?</numerusform>
            <numerusform>Wessen sind diese {count} Dateien?</numerusform>
        </translation>
    </message>
    <message id="whose.words" numerus="yes">
        <source>Until you say, they wait encrypted and count for nobody. What you say is remembered for each source.</source>
        <translation>
            <numerusform>Bis Sie es sagen, wartet sie verschlüsselt und zählt für niemanden. Was Sie sagen, wird für diese Quelle gemerkt.</numerusform>
            <numerusform>Bis Sie es sagen, warten sie verschlüsselt und zählen für niemanden. Was Sie sagen, wird für jede Quelle gemerkt.</numerusform>
        </translation>
    </message>
</context>
</TS>
