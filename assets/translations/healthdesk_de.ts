<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message id="about.made-with">
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="about.version">
        <source>Version {version}, Apache-2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="age" numerus="yes">
        <source>{count} years old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="ago.days" numerus="yes">
        <source>{count} days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="ago.months" numerus="yes">
        <source>{count} months ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="ago.today">
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ago.years" numerus="yes">
        <source>{count} years ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="ago.yesterday">
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ahead.days" numerus="yes">
        <source>in {count} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <translation>importieren Dateien hinzufügen</translation>
    </message>
    <message id="also.conditions">
        <source>diagnoses diseases illnesses problems</source>
        <translation>Diagnosen Krankheiten</translation>
    </message>
    <message id="also.documents">
        <source>letters reports pdf pictures</source>
        <translation>Briefe Berichte PDF Bilder</translation>
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
        <translation>Einstellungen Sprache Sicherung Kopie Passwort</translation>
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
    <message id="app.name">
        <source>HealthDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.about">
        <source>Answers come from the imported records only, and show where from. HealthDesk is software and can be wrong; it does not replace a health professional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.again">
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.asked-on">
        <source>Asked on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.back">
        <source>Back to the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.chip-correct">
        <source>Press to correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.chip-how">
        <source>How: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.chip-what">
        <source>What: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.chip-when">
        <source>When: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.chip-whose">
        <source>Whose records: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.computed">
        <source>computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.copied">
        <source>Copied. What you paste elsewhere is no longer protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.copied-from">
        <source>From HealthDesk, restated from imported records, which may be incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.copy">
        <source>Copy the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.delete-all">
        <source>Delete all</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.delete-all-text">
        <source>All questions about {name} and their answers go for good. The records stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.delete-all-title">
        <source>Delete all earlier questions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.delete-one">
        <source>Delete “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.deleted-all">
        <source>All earlier questions were deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.deleted-one">
        <source>The question was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.empty">
        <source>Ask in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.empty-text">
        <source>For example when something was last measured, what is taken now, or when a visit was. Each sentence of the answer opens the record it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.follow">
        <source>Go on asking about {name}’s records</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.go-back">
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.go-on">
        <source>I have read this. Show what the records say</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.history">
        <source>Earlier questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.history-empty">
        <source>No earlier questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.history-empty-text">
        <source>What you ask is kept here with its answer, so that you can find it again or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.history-more">
        <source>The newest {count} are shown. A word above finds older ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.history-none-found">
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.history-none-found-text">
        <source>No earlier question and no answer holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.history-search">
        <source>Find an earlier question</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.history-where">
        <source>Kept in the encrypted file of {name}, on this computer. Whoever may open that file can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.incomplete">
        <source>Imported records may be incomplete: other places may know more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.keep">
        <source>Keep questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.kept">
        <source>Written by {model}, on this computer. Each sentence was checked against the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.kept-off">
        <source>Questions are no longer kept. Those already here stay until you delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.kept-on">
        <source>Questions are kept from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.kept-short">
        <source>sentences kept: {kept} of {offered}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.looking">
        <source>Looking through the records …</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.mark">
        <source>Source {number}: {title}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.model-building">
        <source>The local model is being made ready, {percent} %. The answer does not need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.model-ready">
        <source>the local model is writing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.model-starting">
        <source>the local model is starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.none-kept">
        <source>None of the model’s sentences passed the check against the records, so none is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.plain">
        <source>In plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.prompt">
        <source>Ask about {name}’s records</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.send">
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.since-changed">
        <source>The records behind this answer have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.since-more">
        <source>Records have come or gone since this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.stop">
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.stop-looking">
        <source>Stop looking for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.stop-model">
        <source>Stop the local model</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.stopped">
        <source>Stopped. You can ask again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.stopped-model">
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.understood">
        <source>How the question was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.why">
        <source>Why this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.why-cited" numerus="yes">
        <source>The answer rests on these {count}:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="ask.why-looked" numerus="yes">
        <source>{count} records were looked at.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="ask.why-more" numerus="yes">
        <source>and {count} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="ask.why-uncited">
        <source>None of them answers the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="ask.why-understood">
        <source>Understood as: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="backup.button">
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="backup.done">
        <source>{file} ({size}) was written, opened and verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="backup.done-title">
        <source>Backed up and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="backup.text">
        <source>One encrypted file with everybody’s records, opened and verified before it counts. The passphrase of today opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="backup.title">
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="backup.unverified" numerus="yes">
        <source>{count} files were copied but not verified.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="bring.can-read">
        <source>Records from portals, hospitals and laboratories in every common form (FHIR, C-CDA and CDA, HL7, zips), letters, scans and photos, exports of a phone or a device, tables. Anything else is kept as a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="bring.done">
        <source>Just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="bring.drop">
        <source>Drop files or folders here</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="bring.files">
        <source>Choose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="bring.folder">
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="bring.minutes-left" numerus="yes">
        <source>about {count} minutes left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="bring.nothing">
        <source>There was no file in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="bring.progress">
        <source>How far reading is</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="bring.reading">
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="bring.seconds-left">
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="bring.stopped">
        <source>Stopped. What was finished before is kept; the file under way was not brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="bring.whose">
        <source>Whose records</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="bring.whose-file">
        <source>The file says whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="button.add">
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="button.add-by-hand">
        <source>Add by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="button.back">
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="button.bring-in">
        <source>Bring in records</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="button.cancel">
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="button.close">
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="button.continue">
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="button.open">
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="button.save">
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="button.show-all">
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="button.stop">
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="button.undo">
        <source>Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="check.button">
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="check.found-title">
        <source>Something was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="check.ok" numerus="yes">
        <source>{count} imports were verified, down to their originals.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="check.ok-title">
        <source>All is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="check.running">
        <source>Checking the vault …</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="check.text">
        <source>Reads every file and compares it with what was noted when it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="check.title">
        <source>Check the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="confirm.also">
        <source>Also printed as {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="confirm.begin">
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="confirm.check">
        <source>Please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="confirm.date">
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="confirm.done" numerus="yes">
        <source>{count} results confirmed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="confirm.doubt">
        <source>Not certain: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="confirm.doubtful" numerus="yes">
        <source>{count} of them need a close look.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="confirm.keep">
        <source>Confirm this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="confirm.known">
        <source>You have confirmed a page of this layout before. Please look once whether it was read rightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="confirm.name">
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="confirm.no-result">
        <source>Not a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="confirm.none">
        <source>No page waits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="confirm.none-text">
        <source>Every page was looked at. Their results stand with the measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="confirm.range">
        <source>Reference range</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="confirm.results" numerus="yes">
        <source>{count} results were read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="confirm.title">
        <source>Is this what the page says?</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="confirm.unit">
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="confirm.value">
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="confirm.waiting" numerus="yes">
        <source>{count} pages to look at once</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="confirm.words">
        <source>These results were read from the page. Please compare them with it once; until then they can be found, but no trend and no answer rests on them. What needs a close look comes first.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message id="correct.detail">
        <source>A remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="correct.detail.allergy">
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="correct.detail.medication">
        <source>How it is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="correct.done">
        <source>Corrected. The original stays as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="correct.open">
        <source>Correct this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="correct.status">
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="correct.status.">
        <source>As it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="correct.status.active">
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="correct.status.past">
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="correct.status.void">
        <source>Was never so</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="correct.title">
        <source>What it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="correct.unchanged">
        <source>Nothing is different yet. Change what is wrong, then save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="correct.unit">
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="correct.value">
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="correct.words">
        <source>What the source says stays beneath, and your correction can be taken back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="country.BE">
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="country.CA">
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="country.CH">
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="country.DE">
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="country.ES">
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="country.FR">
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="country.GB">
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="country.IE">
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="country.LU">
        <source>Luxembourg</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="country.US">
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="country.other">
        <source>Another country</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="date.none">
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="empty.allergies">
        <source>No allergies in the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="empty.allergies.text">
        <source>That does not mean there is none. Add what you know of, so that it always stands on Home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="empty.conditions">
        <source>No conditions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="empty.conditions.text">
        <source>Diagnoses and problems that professionals have recorded will stand here, current ones first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="empty.documents">
        <source>No documents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="empty.documents.text">
        <source>Letters, reports, scans and photos will stand here. Any file can be brought in; PDFs and pictures are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="empty.medicines">
        <source>No medicines yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="empty.medicines.text">
        <source>Prescriptions from your records will stand here: what is taken now, what was taken before, and since when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="empty.more">
        <source>Nothing else yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="empty.more.text">
        <source>Care plans, goals, family history, insurance, bills and your own notes will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="empty.vaccines">
        <source>No vaccines yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="empty.vaccines.text">
        <source>Vaccines from your records will stand here by year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="empty.visits">
        <source>No visits yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="empty.visits.text">
        <source>Appointments, stays and procedures will stand here by year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="entry.allergy">
        <source>An allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="entry.allergy-detail">
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="entry.allergy-hint">
        <source>A medicine, a food, a plant, an insect …</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="entry.allergy-title">
        <source>Allergic to</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="entry.condition">
        <source>A condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="entry.condition-detail">
        <source>What else is worth knowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="entry.condition-hint">
        <source>As a professional has called it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="entry.condition-title">
        <source>What it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="entry.day">
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="entry.day-hint">
        <source>A day such as 3 March 2026 or 3/21/2026; a month or a year alone is fine too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="entry.day-unclear">
        <source>This date could not be read. Try “3 March 2026”, “March 2026” or “2026”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="entry.kept">
        <source>Kept, marked as written by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="entry.medication">
        <source>A medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="entry.medication-detail">
        <source>How it is taken, as prescribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="entry.medication-hint">
        <source>As it stands on the box, with its strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="entry.medication-title">
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="entry.note">
        <source>A note</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="entry.note-detail">
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="entry.note-hint">
        <source>A few words to find it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="entry.note-title">
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="entry.title-missing">
        <source>Please say what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="entry.unit">
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="entry.value">
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="entry.value-unclear">
        <source>A number, please; a blood pressure as 128/82.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="entry.vital">
        <source>A measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="entry.what">
        <source>What was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="error.bug">
        <source>This is a fault in the program, not in your records. To be safe the vault will be locked now. The records are as they were after the last finished step. Kind of fault: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="error.bug-button">
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="error.bug-title">
        <source>HealthDesk met a fault of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="error.general">
        <source>Something did not work. The records are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="everything.allergies">
        <source>What is not tolerated.</source>
        <translation>Was nicht vertragen wird.</translation>
    </message>
    <message id="everything.ask">
        <source>Ask in your own words.</source>
        <translation>Fragen Sie in eigenen Worten.</translation>
    </message>
    <message id="everything.bring-in">
        <source>Files from portals, devices or your folder.</source>
        <translation>Dateien aus Portalen, Geräten oder Ihren Ordnern.</translation>
    </message>
    <message id="everything.conditions">
        <source>What doctors have written down.</source>
        <translation>Was Ärztinnen und Ärzte notiert haben.</translation>
    </message>
    <message id="everything.do">
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message id="everything.documents">
        <source>Letters, reports and pictures.</source>
        <translation>Briefe, Befunde und Bilder.</translation>
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
    <message id="everything.vaccines">
        <source>Which ones, and when.</source>
        <translation>Welche, und wann.</translation>
    </message>
    <message id="everything.visits">
        <source>Appointments, stays and operations.</source>
        <translation>Termine, Aufenthalte und Operationen.</translation>
    </message>
    <message id="export.button">
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="export.done">
        <source>{file} was written ({size}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="export.done-title">
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="export.text">
        <source>Everything as FHIR, as tables (CSV) and as the original files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="export.title">
        <source>Export {name}’s records</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="export.warning">
        <source>What is exported is not encrypted: whoever has the files can read them. Choose a folder that only you can open.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message id="first.demo-opening">
        <source>Opening the made-up family …</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first.demo-reading">
        <source>Reading {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first.intro">
        <source>Health records of one person or a whole family, in order, in one encrypted place on this computer. Ask a question and get an answer that shows where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first.look">
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first.look-text">
        <source>Open a made-up family of three generations. No passphrase, nothing to set up, nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first.make">
        <source>Make your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first.make-button">
        <source>Make the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first.make-text">
        <source>Choose a passphrase and bring in your own records. It takes about three minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first.making">
        <source>Making the vault. The lock is meant to be slow to pick, so this takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first.private">
        <source>Nothing leaves this computer. There is no account and no cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first.restore">
        <source>Bring back a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first.restore-button">
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first.restore-text">
        <source>{file} will be opened, verified and made the vault of this computer. The passphrase is the one from the day of the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first.restoring">
        <source>Opening and verifying the backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first.secret">
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first.title">
        <source>Welcome to HealthDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="first.understood">
        <source>I understand, continue</source>
        <translation type="unfinished"></translation>
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
        <translation>Große Schrift, fünf Seiten, nichts im Weg. Alles andere ist einen Schritt weiter.</translation>
    </message>
    <message id="frame.add-person">
        <source>Add a person …</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="frame.back">
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="frame.demo">
        <source>You are looking at a made-up family. Nothing here is real, and nothing you do is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="frame.demo-status">
        <source>Demo family</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="frame.drop">
        <source>Let go to look at what these files hold</source>
        <translation>Loslassen, um zu sehen, was diese Dateien enthalten</translation>
    </message>
    <message id="frame.leave-demo">
        <source>Leave the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="frame.lock">
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="frame.locks-in">
        <source>locks in {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="frame.nobody">
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="frame.people">
        <source>Whose records are shown: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="frame.people-menu">
        <source>Choose a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="frame.private">
        <source>Nothing has left this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="frame.search">
        <source>Search {name}’s records</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="frame.search-hint">
        <source>Type a word from a record, a medicine, a place or a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="frame.search-key">
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="frame.search-none">
        <source>Nothing found for “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="frame.search-results">
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="frame.search-short">
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="frame.working">
        <source>Working …</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="group.activity">
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="group.bone">
        <source>Bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="group.cardiac">
        <source>Heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="group.cgm">
        <source>Continuous glucose</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="group.diabetes">
        <source>Sugar</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="group.drug-level">
        <source>Medicine levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="group.gas">
        <source>Blood gases</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="group.group">
        <source>Blood group</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="group.hematology">
        <source>Blood</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="group.hormone">
        <source>Hormones</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="group.immunology">
        <source>Immune system</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="group.inflammation">
        <source>Inflammation</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="group.lung">
        <source>Lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="group.metabolic">
        <source>Metabolism</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="group.microbiology">
        <source>Germs</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="group.mineral">
        <source>Minerals</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="group.pancreas">
        <source>Pancreas</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="group.pathology">
        <source>Pathology</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="group.score">
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="group.screening">
        <source>Screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="group.social">
        <source>Life</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="group.toxicology">
        <source>Toxicology</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="group.tumor-marker">
        <source>Tumour markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="group.urine">
        <source>Urine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="group.vitamin">
        <source>Vitamins</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="home.all">
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="home.empty">
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="home.empty-text">
        <source>Bring in a file from a portal, a hospital or a laboratory: measures, medicines, visits and documents will stand here in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="home.files" numerus="yes">
        <source>{count} files brought in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="home.measures">
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="home.medicines">
        <source>Medicines now</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="home.new">
        <source>New since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="home.no-allergies">
        <source>No allergy in the imported records. That does not mean there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="home.no-medicines">
        <source>No current medicine in the imported records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="home.no-visit">
        <source>No coming visit in the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="home.nobody">
        <source>Whose records will this be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="home.nobody-button">
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="home.nobody-text">
        <source>Add a person, or bring in a file that says whose it is. Each person has a file and a key of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="home.nothing-new">
        <source>Nothing new in the last import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="home.recovery">
        <source>Your recovery code has not been checked yet. Without it, a forgotten passphrase closes the vault for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="home.recovery-button">
        <source>Make a new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="home.visit">
        <source>Next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="home.waiting" numerus="yes">
        <source>{count} files wait for you to say whose they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="home.waiting-button">
        <source>Answer</source>
        <translation type="unfinished"></translation>
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
    <message id="keys.bring-in">
        <source>Bring in files</source>
        <translation>Dateien hereinholen</translation>
    </message>
    <message id="keys.escape">
        <source>Close what lies over the page</source>
        <translation>Schließen, was über der Seite liegt</translation>
    </message>
    <message id="keys.forward">
        <source>Forward</source>
        <translation>Vor</translation>
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
    <message id="kind.allergy">
        <source>Allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kind.care-plan">
        <source>Care plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kind.claim">
        <source>Bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kind.condition">
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kind.coverage">
        <source>Insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kind.document">
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kind.encounter">
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kind.family-history">
        <source>Family history</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kind.goal">
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kind.imaging">
        <source>Imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kind.immunization">
        <source>Vaccine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kind.medication">
        <source>Medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kind.note">
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kind.observation">
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kind.other">
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kind.patient">
        <source>Personal details</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kind.procedure">
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kind.report">
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kind.result">
        <source>Laboratory result</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kind.vital">
        <source>Measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kinds.allergy">
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kinds.care-plan">
        <source>Care plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kinds.claim">
        <source>Bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kinds.condition">
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kinds.coverage">
        <source>Insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kinds.document">
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kinds.encounter">
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kinds.family-history">
        <source>Family history</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kinds.goal">
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kinds.imaging">
        <source>Imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kinds.immunization">
        <source>Vaccines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kinds.medication">
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kinds.note">
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kinds.observation">
        <source>Observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kinds.other">
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kinds.patient">
        <source>Personal details</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kinds.procedure">
        <source>Procedures</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kinds.report">
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kinds.result">
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="kinds.vital">
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="list.and">
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="lock.hint">
        <source></source>
        <translation type="unfinished"></translation>
    </message>
    <message id="lock.locked">
        <source>This vault is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="lock.opening">
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="lock.secret">
        <source>Passphrase or recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="lock.unlock">
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="locked.field">
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="locked.open">
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="locked.password">
        <source>Password of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="measure.band">
        <source>The band is the range that the source printed with the newest value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="measure.date">
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="measure.from" numerus="yes">
        <source>from {count} readings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="measure.mean" numerus="yes">
        <source>mean of {count} readings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="measure.old">
        <source>This value is more than a year old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="measure.points" numerus="yes">
        <source>All {count} values</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="measure.printed">
        <source>Printed range {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="measure.range">
        <source>Printed range</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="measure.says">
        <source>The source says</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="measure.source">
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="measure.table">
        <source>Every value</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="measure.value">
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="measures.add">
        <source>Add a measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="measures.empty">
        <source>No measures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="measures.empty-text">
        <source>Laboratory results and vital signs will stand here, each with its history and the range that the laboratory printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="measures.filter">
        <source>Find a measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="measures.no-match">
        <source>No measure of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="measures.no-match-text">
        <source>Try a part of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="measures.others">
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="measures.vitals">
        <source>Vital signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="model.absent">
        <source>Answers without a local model</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="model.building">
        <source>Local model: being made ready, {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="model.failed">
        <source>Answers without a local model</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="model.ready">
        <source>Local model ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="model.starting">
        <source>Local model: starting</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message id="nav.ask">
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="nav.bring-in">
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="nav.conditions">
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="nav.documents">
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="nav.everything">
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message id="nav.full-view">
        <source>Full view</source>
        <translation>Volle Ansicht</translation>
    </message>
    <message id="nav.home">
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="nav.main">
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="nav.measure">
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="nav.measures">
        <source>Labs and vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="nav.medicines">
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="nav.more">
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="nav.record">
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="nav.settings">
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="nav.simple-view">
        <source>Simple view</source>
        <translation>Einfache Ansicht</translation>
    </message>
    <message id="nav.sources">
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="nav.timeline">
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="nav.vaccines">
        <source>Vaccines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="nav.visits">
        <source>Visits and procedures</source>
        <translation type="unfinished"></translation>
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
    <message id="person.add">
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="person.birth">
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="person.birth-hint">
        <source>Helps to match files to the right person. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="person.change">
        <source>Correct personal details</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="person.change-button">
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="person.change-name">
        <source>Correct the details of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="person.erase">
        <source>Erase {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="person.erase-button">
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="person.erase-do">
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="person.erase-text">
        <source>The key to all records of {name} will be destroyed. This cannot be taken back, and the records cannot be brought back except from a backup or the original files. Backups made before still hold them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="person.erased">
        <source>The records of {name} have been erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="person.name">
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="person.name-hint">
        <source>As records spell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="person.sex">
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.drop">
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.dropped">
        <source>Nothing was taken in. Your records are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.keep">
        <source>Keep all of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="preview.title">
        <source>This is what would come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="purpose.text">
        <source>HealthDesk stores, organises, searches and displays health records that you import, and restates them in plain words with links to the source. It is not intended to diagnose, prevent, monitor, predict, prognose, treat or alleviate any disease, to check the safety of a treatment, or to triage. It does not replace a health professional. You are talking to software that can be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="purpose.title">
        <source>What HealthDesk is for</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message id="record.chart">
        <source>Show the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.code">
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.corrected">
        <source>Corrected by you on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.corrected-back">
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.corrected-undone">
        <source>The correction has been taken back: what the source says is shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.delete">
        <source>Delete this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.delete-text">
        <source>It will be gone from lists and answers, with all its versions. Bringing the same file in again does not always bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.delete-title">
        <source>Delete this record?</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.deleted">
        <source>The record has been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.detail">
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.device">
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.differs">
        <source>Sources differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.here">
        <source>This record</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.lines">
        <source>Lines {first} to {last} of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.looking-up">
        <source>Looking the place up in the original …</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.more">
        <source>What can be done with this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.newest">
        <source>The newest of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.no-picture">
        <source>This sort of file cannot be shown here. It is kept exactly as it came and can be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.none">
        <source>No original to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.none-text">
        <source>This record has no file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.open">
        <source>Open as a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.open-other">
        <source>Open the other record</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.original">
        <source>The original, as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.original-of">
        <source>Original in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.page-after">
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.page-before">
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.page-of">
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.place">
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.proposed">
        <source>Read from a page that nobody has compared yet. No trend and no answer rests on it until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.proposed-look">
        <source>Look at the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.readings" numerus="yes">
        <source>{count} readings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="record.related">
        <source>Belongs with</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.same" numerus="yes">
        <source>Also said by {count} other sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="record.seen">
        <source>Read as {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.sightings" numerus="yes">
        <source>Seen in {count} files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="record.source">
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.sources" numerus="yes">
        <source>{count} sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="record.span">
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.status">
        <source>Status there</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.there">
        <source>The other source</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.versions" numerus="yes">
        <source>{count} versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="record.void">
        <source>This record never counts: its source says “{status}”. It is kept, and left out of answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="record.when">
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="records" numerus="yes">
        <source>{count} records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="recovery.again">
        <source>Show the code again</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="recovery.differs">
        <source>This is not what stands in this group. O and 0, I and 1 count as the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="recovery.done">
        <source>Open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="recovery.group">
        <source>Group {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="recovery.have">
        <source>I have it, continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="recovery.intro">
        <source>If the passphrase is ever forgotten, this code opens the vault instead. It is shown this once. Print it or save it on a stick, and keep it where you keep important papers, not beside this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="recovery.later">
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="recovery.new">
        <source>Make a new recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="recovery.new-text">
        <source>For when the old one was lost or seen by somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="recovery.new-warning">
        <source>The code you have now will open nothing any more. The new one is shown once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="recovery.no-printer">
        <source>This computer has no printing set up. Please save the code or write it down by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="recovery.not-saved">
        <source>It could not be written there. Please choose another place, or write it down by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="recovery.print">
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="recovery.save">
        <source>Save on a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="recovery.saved">
        <source>Saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="recovery.sheet">
        <source>HealthDesk: recovery code of a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="recovery.sheet-text">
        <source>Whoever has this code and the computer can open the vault. Keep it like an important paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="recovery.title">
        <source>Your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="recovery.title-short">
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="recovery.typed">
        <source>Type two groups back</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="recovery.typed-intro">
        <source>So that it is surely at hand when it is needed, please type these two groups from your copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="report.added" numerus="yes">
        <source>{count} new records for {name}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="report.all-known">
        <source>All of it is here already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="report.contradicts" numerus="yes">
        <source>{count} contradict what another source says; both are shown side by side.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="report.duplicate" numerus="yes">
        <source>{count} were already here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="report.inside" numerus="yes">
        <source>Opened: {count} files were inside.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="report.known">
        <source>Already here for {name}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="report.linked" numerus="yes">
        <source>{count} say the same as another source; both are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="report.more-files" numerus="yes">
        <source>Show {count} more files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="report.none-taken">
        <source>Nothing came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="report.nothing-new">
        <source>Nothing new for {name}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="report.odd" numerus="yes">
        <source>{count} places were not understood or are doubtful</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="report.title">
        <source>Brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="report.undo" numerus="yes">
        <source>Undo these {count} imports</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="report.updated" numerus="yes">
        <source>{count} records have a newer version.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="report.waiting" numerus="yes">
        <source>{count} files wait for you to say whose they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="report.waits">
        <source>Waits, encrypted, until you say whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="report.withdrawn">
        <source>The import has been taken back. What it alone had brought is no longer shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="run.asks">
        <source>Asks whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="run.finished">
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="run.known">
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="run.partial">
        <source>In part</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="run.refused">
        <source>Not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="run.withdrawn">
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="secret.again">
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="secret.change">
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="secret.change-text">
        <source>The records are not touched; only the lock is changed. The recovery code stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="secret.changed">
        <source>The passphrase has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="secret.differ">
        <source>The two are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="secret.hide">
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="secret.hint">
        <source>Four or five unrelated words do well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="secret.intro">
        <source>Four or five words that have nothing to do with one another are easy to remember and very hard to guess. Nobody can look it up for you: without it and without the recovery code, the records stay closed for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="secret.new">
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="secret.old">
        <source>Present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="secret.show">
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="secret.strength">
        <source>How hard it is to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="secret.title">
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.about">
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.copies">
        <source>Copies and checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.country">
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.country-hint">
        <source>Decides which emergency numbers are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.keys">
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.language">
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.lock">
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.lock-hint">
        <source>When nobody types or moves the pointer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.looks">
        <source>Language, looks, locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.minutes" numerus="yes">
        <source>{count} minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="settings.motion">
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message id="settings.people">
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="settings.sorry">
        <source>That did not work</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message id="sex.male">
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sex.other">
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sex.unknown">
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="shelf.active">
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="shelf.add.allergy">
        <source>Add an allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="shelf.add.condition">
        <source>Add a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="shelf.add.medication">
        <source>Add a medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="shelf.add.note">
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="shelf.done">
        <source>On record</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="shelf.past">
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="shelf.planned">
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="shelf.proposed">
        <source>Read from a page, to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="shelf.show-void">
        <source>Also show what does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="shelf.uncertain">
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="shelf.void">
        <source>Does not count</source>
        <translation type="unfinished"></translation>
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
    <message id="sources.empty">
        <source>Nothing brought in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sources.empty-text">
        <source>Each file you bring in is listed here with what it gave, and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sources.forget">
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sources.forget-text">
        <source>The original {file} and all that it alone brought are deleted. Backups made before still hold them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sources.forget-title">
        <source>Delete this import for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sources.forgotten">
        <source>Deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sources.intro">
        <source>Every file that was brought in, kept exactly as it came. Taking an import back hides what it alone has brought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sources.newer" numerus="yes">
        <source>{count} files could say more now: HealthDesk has learnt to read them better since.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="sources.package" numerus="yes">
        <source>{count} files came in it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="sources.reread">
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sources.reread-done" numerus="yes">
        <source>Read again: {count} new records.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="sources.rereading">
        <source>Reading again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sources.show">
        <source>Show its records</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sources.superseded">
        <source>Read anew since</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sources.times" numerus="yes">
        <source>{count} times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="sources.undo-text">
        <source>What {file} alone has brought will no longer be shown or counted. The file can be brought in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="sources.undo-title">
        <source>Take this import back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="standing.active">
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="standing.done">
        <source>On record</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="standing.past">
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="standing.planned">
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="standing.proposed">
        <source>Read from a page, to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="standing.uncertain">
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="standing.void">
        <source>Does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.ask">
        <source>What are its columns?</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.asks" numerus="yes">
        <source>{count} tables have to be asked about once</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="table.decimal">
        <source>Decimals are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.decimal.comma">
        <source>with a comma (7,5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.decimal.point">
        <source>with a point (7.5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.done" numerus="yes">
        <source>{count} values were read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="table.doubt.date">
        <source>No column holds dates yet. Please choose the one that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.doubt.date-order">
        <source>The dates could be read in two ways. Please say how they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.doubt.decimal">
        <source>The decimal mark is not certain. Please say how decimals are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.doubt.unit">
        <source>A unit is missing. Please write it beside its column, as your device or laboratory prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.doubt.value">
        <source>No column holds values yet. Please choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.named">
        <source>A measure called {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.no-heading">
        <source>Column without a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.no-values">
        <source>no values in the first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.none">
        <source>No table in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.none-text">
        <source>No line of headings was found in this file. It stays among the documents, whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.order">
        <source>Dates are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.order.dmy">
        <source>day, month, year (31/12/2026)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.order.mdy">
        <source>month, day, year (12/31/2026)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.order.ymd">
        <source>year, month, day (2026-12-31)</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.read">
        <source>Read the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.role.dated">
        <source>Values of one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.role.device">
        <source>The device</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.role.end">
        <source>When it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.role.flag">
        <source>The laboratory’s high or low mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.role.high">
        <source>The upper end of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.role.left-out">
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.role.length">
        <source>How long it lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.role.low">
        <source>The lower end of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.role.name">
        <source>The name of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.role.note">
        <source>A note</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.role.person">
        <source>Who was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.role.pressure">
        <source>Blood pressure as 120/80</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.role.range">
        <source>The reference range</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.role.time">
        <source>The time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.role.unit">
        <source>The unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.role.value">
        <source>The value</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.role.when">
        <source>The date</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.title">
        <source>What are these columns?</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.unit">
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.unit-of">
        <source>Unit of {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.what">
        <source>What is {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="table.words">
        <source>HealthDesk has looked at the headings and the values. Please check what each column is taken for. You are asked once: the next table with the same headings is read at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="theme.contrast">
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="theme.dark">
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="theme.light">
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="theme.system">
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="timeline.conditions">
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="timeline.documents">
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="timeline.empty">
        <source>A life in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="timeline.empty-text">
        <source>Every visit, result and letter will stand here by day, the newest on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="timeline.filter">
        <source>Filter by a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="timeline.from-file">
        <source>From {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="timeline.medicines">
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="timeline.money">
        <source>Insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="timeline.none">
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="timeline.none-text">
        <source>Take a filter away or try another word. Records that do not count (entered in error, for example) are not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="timeline.plans">
        <source>Plans and family</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="timeline.results">
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="timeline.vaccines">
        <source>Vaccines</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="timeline.visits">
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="timeline.vitals">
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="timeline.years">
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="toast.undo">
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message id="value.abnormal">
        <source>outside, says the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="value.from">
        <source>from {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="value.high">
        <source>high, says the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="value.low">
        <source>low, says the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="value.range">
        <source>{span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="value.spoken">
        <source>{name}: {count} values, from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="value.up-to">
        <source>up to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="view.full">
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message id="view.simple">
        <source>Simple</source>
        <translation>Einfach</translation>
    </message>
    <message id="whose.born">
        <source>born {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="whose.bring" numerus="yes">
        <source>Bring them in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="whose.choose">
        <source>Choose a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="whose.discard" numerus="yes">
        <source>Keep none of them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="whose.files" numerus="yes">
        <source>{count} files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="whose.first">
        <source>Nobody is here yet. Say whose records these are, and the file comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="whose.later">
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="whose.new">
        <source>Somebody new: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="whose.nobody" numerus="yes">
        <source>Files that name nobody</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="whose.none-chosen">
        <source>Please choose a person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="whose.reply">
        <source>Whose: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message id="whose.title" numerus="yes">
        <source>Whose are these {count} files?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message id="whose.words" numerus="yes">
        <source>Until you say, they wait encrypted and count for nobody. What you say is remembered for each source.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
