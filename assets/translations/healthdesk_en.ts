<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="about.made-with">
        <source>Made with</source>
        <translation>Made with</translation>
    </message>
    <message id="about.version">
        <source>Version {version}, Apache-2.0</source>
        <translation>Version {version}, Apache-2.0</translation>
    </message>
    <message id="age" numerus="yes">
        <source>{count} years old</source>
        <translation>
            <numerusform>{count} year old</numerusform>
            <numerusform>{count} years old</numerusform>
        </translation>
    </message>
    <message id="ago.days" numerus="yes">
        <source>{count} days ago</source>
        <translation>
            <numerusform>{count} day ago</numerusform>
            <numerusform>{count} days ago</numerusform>
        </translation>
    </message>
    <message id="ago.months" numerus="yes">
        <source>{count} months ago</source>
        <translation>
            <numerusform>{count} month ago</numerusform>
            <numerusform>{count} months ago</numerusform>
        </translation>
    </message>
    <message id="ago.today">
        <source>today</source>
        <translation>today</translation>
    </message>
    <message id="ago.years" numerus="yes">
        <source>{count} years ago</source>
        <translation>
            <numerusform>{count} year ago</numerusform>
            <numerusform>{count} years ago</numerusform>
        </translation>
    </message>
    <message id="ago.yesterday">
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message id="ahead.days" numerus="yes">
        <source>in {count} days</source>
        <translation>
            <numerusform>in {count} day</numerusform>
            <numerusform>in {count} days</numerusform>
        </translation>
    </message>
    <message id="allergies.active">
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message id="allergies.code">
        <source>a substance with the code {code}</source>
        <translation>a substance with the code {code}</translation>
    </message>
    <message id="allergies.grade.high">
        <source>noted as high risk</source>
        <translation>noted as high risk</translation>
    </message>
    <message id="allergies.grade.mild">
        <source>mild</source>
        <translation>mild</translation>
    </message>
    <message id="allergies.grade.moderate">
        <source>moderate</source>
        <translation>moderate</translation>
    </message>
    <message id="allergies.grade.severe">
        <source>severe</source>
        <translation>severe</translation>
    </message>
    <message id="allergies.intolerance">
        <source>noted as an intolerance</source>
        <translation>noted as an intolerance</translation>
    </message>
    <message id="allergies.none">
        <source>Sources that know of none</source>
        <translation>Sources that know of none</translation>
    </message>
    <message id="allergies.past">
        <source>Past</source>
        <translation>Past</translation>
    </message>
    <message id="allergies.proposed">
        <source>Read from a page, to be confirmed</source>
        <translation>Read from a page, to be confirmed</translation>
    </message>
    <message id="allergies.table.reaction">
        <source>Reaction</source>
        <translation>Reaction</translation>
    </message>
    <message id="allergies.table.what">
        <source>Substance</source>
        <translation>Substance</translation>
    </message>
    <message id="allergies.uncertain">
        <source>Not confirmed</source>
        <translation>Not confirmed</translation>
    </message>
    <message id="allergies.void">
        <source>Do not count</source>
        <translation>Do not count</translation>
    </message>
    <message id="also.add-vital">
        <source>blood pressure weight temperature add</source>
        <translation>blood pressure weight temperature add</translation>
    </message>
    <message id="also.ask">
        <source>question answer</source>
        <translation>question answer</translation>
    </message>
    <message id="also.bring-in">
        <source>import files add upload</source>
        <translation>import files add upload</translation>
    </message>
    <message id="also.conditions">
        <source>diagnoses diseases illnesses problems</source>
        <translation>diagnoses diseases illnesses problems</translation>
    </message>
    <message id="also.documents">
        <source>letters reports pdf pictures</source>
        <translation>letters reports pdf pictures</translation>
    </message>
    <message id="also.home">
        <source>start overview summary</source>
        <translation>start overview summary</translation>
    </message>
    <message id="also.larger">
        <source>zoom text size bigger</source>
        <translation>zoom text size bigger</translation>
    </message>
    <message id="also.measures">
        <source>laboratory blood results values weight pressure</source>
        <translation>laboratory blood results values weight pressure</translation>
    </message>
    <message id="also.medicines">
        <source>drugs tablets pills prescriptions</source>
        <translation>drugs tablets pills prescriptions</translation>
    </message>
    <message id="also.settings">
        <source>preferences language theme backup copy passphrase</source>
        <translation>preferences language theme backup copy passphrase</translation>
    </message>
    <message id="also.shortcuts">
        <source>keyboard keys help</source>
        <translation>keyboard keys help</translation>
    </message>
    <message id="also.smaller">
        <source>zoom text size</source>
        <translation>zoom text size</translation>
    </message>
    <message id="also.sources">
        <source>imports undo where from</source>
        <translation>imports undo where from</translation>
    </message>
    <message id="also.timeline">
        <source>history days records</source>
        <translation>history days records</translation>
    </message>
    <message id="also.vaccines">
        <source>immunisations shots</source>
        <translation>immunisations shots</translation>
    </message>
    <message id="also.visits">
        <source>appointments hospital operations surgery</source>
        <translation>appointments hospital operations surgery</translation>
    </message>
    <message id="also.write">
        <source>symptom fever temperature weight pain medicine taken measurement note diary log</source>
        <translation>symptom fever temperature weight pain medicine taken measurement note diary log</translation>
    </message>
    <message id="app.name">
        <source>HealthDesk</source>
        <translation>HealthDesk</translation>
    </message>
    <message id="appointment.add">
        <source>An appointment</source>
        <translation>An appointment</translation>
    </message>
    <message id="appointment.hint">
        <source>For example: 12 May 14:30 cardiologist Dr Roux, bring ECG</source>
        <translation>For example: 12 May 14:30 cardiologist Dr Roux, bring ECG</translation>
    </message>
    <message id="appointment.kept">
        <source>The appointment is in your records.</source>
        <translation>The appointment is in your records.</translation>
    </message>
    <message id="appointment.line">
        <source>When, what, with whom</source>
        <translation>When, what, with whom</translation>
    </message>
    <message id="appointment.no-day">
        <source>A day and what it is for are still needed, for example “12 May eye check”.</source>
        <translation>A day and what it is for are still needed, for example “12 May eye check”.</translation>
    </message>
    <message id="appointment.place">
        <source>Where (may stay empty)</source>
        <translation>Where (may stay empty)</translation>
    </message>
    <message id="appointment.remark">
        <source>Remark: {remark}</source>
        <translation>Remark: {remark}</translation>
    </message>
    <message id="appointment.understood">
        <source>{when}: {what}</source>
        <translation>{when}: {what}</translation>
    </message>
    <message id="appointment.untitled">
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message id="appointment.with">
        <source>With {who}</source>
        <translation>With {who}</translation>
    </message>
    <message id="ask.about">
        <source>Answers come from the imported records only, and show where from. HealthDesk is software and can be wrong; it does not replace a health professional.</source>
        <translation>Answers come from the imported records only, and show where from. HealthDesk is software and can be wrong; it does not replace a health professional.</translation>
    </message>
    <message id="ask.again">
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message id="ask.asked-on">
        <source>Asked on {day}</source>
        <translation>Asked on {day}</translation>
    </message>
    <message id="ask.back">
        <source>Back to the conversation</source>
        <translation>Back to the conversation</translation>
    </message>
    <message id="ask.chip-correct">
        <source>Press to correct</source>
        <translation>Press to correct</translation>
    </message>
    <message id="ask.chip-how">
        <source>How: {words}</source>
        <translation>How: {words}</translation>
    </message>
    <message id="ask.chip-what">
        <source>What: {words}</source>
        <translation>What: {words}</translation>
    </message>
    <message id="ask.chip-when">
        <source>When: {words}</source>
        <translation>When: {words}</translation>
    </message>
    <message id="ask.chip-whose">
        <source>Whose records: {words}</source>
        <translation>Whose records: {words}</translation>
    </message>
    <message id="ask.computed">
        <source>computed</source>
        <translation>computed</translation>
    </message>
    <message id="ask.copied">
        <source>Copied. What you paste elsewhere is no longer protected.</source>
        <translation>Copied. What you paste elsewhere is no longer protected.</translation>
    </message>
    <message id="ask.copied-from">
        <source>From HealthDesk, restated from imported records, which may be incomplete.</source>
        <translation>From HealthDesk, restated from imported records, which may be incomplete.</translation>
    </message>
    <message id="ask.copy">
        <source>Copy the answer</source>
        <translation>Copy the answer</translation>
    </message>
    <message id="ask.delete-all">
        <source>Delete all</source>
        <translation>Delete all</translation>
    </message>
    <message id="ask.delete-all-text">
        <source>All questions about {name} and their answers go for good. The records stay as they are.</source>
        <translation>All questions about {name} and their answers go for good. The records stay as they are.</translation>
    </message>
    <message id="ask.delete-all-title">
        <source>Delete all earlier questions?</source>
        <translation>Delete all earlier questions?</translation>
    </message>
    <message id="ask.delete-one">
        <source>Delete “{question}”</source>
        <translation>Delete “{question}”</translation>
    </message>
    <message id="ask.deleted-all">
        <source>All earlier questions were deleted.</source>
        <translation>All earlier questions were deleted.</translation>
    </message>
    <message id="ask.deleted-one">
        <source>The question was deleted.</source>
        <translation>The question was deleted.</translation>
    </message>
    <message id="ask.empty">
        <source>Ask in your own words</source>
        <translation>Ask in your own words</translation>
    </message>
    <message id="ask.empty-text">
        <source>For example when something was last measured, what is taken now, or when a visit was. Each sentence of the answer opens the record it rests on.</source>
        <translation>For example when something was last measured, what is taken now, or when a visit was. Each sentence of the answer opens the record it rests on.</translation>
    </message>
    <message id="ask.follow">
        <source>Go on asking about {name}’s records</source>
        <translation>Go on asking about {name}’s records</translation>
    </message>
    <message id="ask.go-back">
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message id="ask.go-on">
        <source>I have read this. Show what the records say</source>
        <translation>I have read this. Show what the records say</translation>
    </message>
    <message id="ask.history">
        <source>Earlier questions</source>
        <translation>Earlier questions</translation>
    </message>
    <message id="ask.history-empty">
        <source>No earlier questions</source>
        <translation>No earlier questions</translation>
    </message>
    <message id="ask.history-empty-text">
        <source>What you ask is kept here with its answer, so that you can find it again or delete it.</source>
        <translation>What you ask is kept here with its answer, so that you can find it again or delete it.</translation>
    </message>
    <message id="ask.history-more">
        <source>The newest {count} are shown. A word above finds older ones.</source>
        <translation>The newest {count} are shown. A word above finds older ones.</translation>
    </message>
    <message id="ask.history-none-found">
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message id="ask.history-none-found-text">
        <source>No earlier question and no answer holds these words.</source>
        <translation>No earlier question and no answer holds these words.</translation>
    </message>
    <message id="ask.history-search">
        <source>Find an earlier question</source>
        <translation>Find an earlier question</translation>
    </message>
    <message id="ask.history-where">
        <source>Kept in the encrypted file of {name}, on this computer. Whoever may open that file can read them.</source>
        <translation>Kept in the encrypted file of {name}, on this computer. Whoever may open that file can read them.</translation>
    </message>
    <message id="ask.incomplete">
        <source>Imported records may be incomplete: other places may know more.</source>
        <translation>Imported records may be incomplete: other places may know more.</translation>
    </message>
    <message id="ask.keep">
        <source>Keep questions</source>
        <translation>Keep questions</translation>
    </message>
    <message id="ask.kept">
        <source>Written by {model}, on this computer. Each sentence was checked against the records.</source>
        <translation>Written by {model}, on this computer. Each sentence was checked against the records.</translation>
    </message>
    <message id="ask.kept-off">
        <source>Questions are no longer kept. Those already here stay until you delete them.</source>
        <translation>Questions are no longer kept. Those already here stay until you delete them.</translation>
    </message>
    <message id="ask.kept-on">
        <source>Questions are kept from now on.</source>
        <translation>Questions are kept from now on.</translation>
    </message>
    <message id="ask.kept-short">
        <source>sentences kept: {kept} of {offered}</source>
        <translation>sentences kept: {kept} of {offered}</translation>
    </message>
    <message id="ask.looking">
        <source>Looking through the records …</source>
        <translation>Looking through the records …</translation>
    </message>
    <message id="ask.mark">
        <source>Source {number}: {title}, {when}</source>
        <translation>Source {number}: {title}, {when}</translation>
    </message>
    <message id="ask.model-building">
        <source>The local model is being made ready, {percent} %. The answer does not need it.</source>
        <translation>The local model is being made ready, {percent} %. The answer does not need it.</translation>
    </message>
    <message id="ask.model-ready">
        <source>the local model is writing …</source>
        <translation>the local model is writing …</translation>
    </message>
    <message id="ask.model-starting">
        <source>the local model is starting …</source>
        <translation>the local model is starting …</translation>
    </message>
    <message id="ask.none-kept">
        <source>None of the model’s sentences passed the check against the records, so none is shown.</source>
        <translation>None of the model’s sentences passed the check against the records, so none is shown.</translation>
    </message>
    <message id="ask.plain">
        <source>In plain words</source>
        <translation>In plain words</translation>
    </message>
    <message id="ask.prompt">
        <source>Ask about {name}’s records</source>
        <translation>Ask about {name}’s records</translation>
    </message>
    <message id="ask.send">
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message id="ask.since-changed">
        <source>The records behind this answer have changed since.</source>
        <translation>The records behind this answer have changed since.</translation>
    </message>
    <message id="ask.since-more">
        <source>Records have come or gone since this answer.</source>
        <translation>Records have come or gone since this answer.</translation>
    </message>
    <message id="ask.stop">
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message id="ask.stop-looking">
        <source>Stop looking for an answer</source>
        <translation>Stop looking for an answer</translation>
    </message>
    <message id="ask.stop-model">
        <source>Stop the local model</source>
        <translation>Stop the local model</translation>
    </message>
    <message id="ask.stopped">
        <source>Stopped. You can ask again at any time.</source>
        <translation>Stopped. You can ask again at any time.</translation>
    </message>
    <message id="ask.stopped-model">
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message id="ask.understood">
        <source>How the question was understood</source>
        <translation>How the question was understood</translation>
    </message>
    <message id="ask.why">
        <source>Why this answer</source>
        <translation>Why this answer</translation>
    </message>
    <message id="ask.why-cited" numerus="yes">
        <source>The answer rests on these {count}:</source>
        <translation>
            <numerusform>The answer rests on this one:</numerusform>
            <numerusform>The answer rests on these {count}:</numerusform>
        </translation>
    </message>
    <message id="ask.why-looked" numerus="yes">
        <source>{count} records were looked at.</source>
        <translation>
            <numerusform>{count} record was looked at.</numerusform>
            <numerusform>{count} records were looked at.</numerusform>
        </translation>
    </message>
    <message id="ask.why-more" numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>and {count} more</numerusform>
            <numerusform>and {count} more</numerusform>
        </translation>
    </message>
    <message id="ask.why-uncited">
        <source>None of them answers the question.</source>
        <translation>None of them answers the question.</translation>
    </message>
    <message id="ask.why-understood">
        <source>Understood as: {words}</source>
        <translation>Understood as: {words}</translation>
    </message>
    <message id="attach.brought" numerus="yes">
        <source>{count} documents came in and lie beside this record.</source>
        <translation>
            <numerusform>{count} document came in and lies beside this record.</numerusform>
            <numerusform>{count} documents came in and lie beside this record.</numerusform>
        </translation>
    </message>
    <message id="attach.documents">
        <source>Documents beside it</source>
        <translation>Documents beside it</translation>
    </message>
    <message id="attach.done">
        <source>The document now lies beside this record.</source>
        <translation>The document now lies beside this record.</translation>
    </message>
    <message id="attach.file">
        <source>Bring in a file …</source>
        <translation>Bring in a file …</translation>
    </message>
    <message id="attach.filter">
        <source>Words from the document</source>
        <translation>Words from the document</translation>
    </message>
    <message id="attach.none">
        <source>No document has these words.</source>
        <translation>No document has these words.</translation>
    </message>
    <message id="attach.nothing">
        <source>No document came out of the file. See the report under Sources.</source>
        <translation>No document came out of the file. See the report under Sources.</translation>
    </message>
    <message id="attach.open">
        <source>Attach a document …</source>
        <translation>Attach a document …</translation>
    </message>
    <message id="attach.records">
        <source>Lies beside</source>
        <translation>Lies beside</translation>
    </message>
    <message id="attach.take">
        <source>Take away: {title}</source>
        <translation>Take away: {title}</translation>
    </message>
    <message id="attach.taken">
        <source>The document no longer lies beside this record.</source>
        <translation>The document no longer lies beside this record.</translation>
    </message>
    <message id="attach.title">
        <source>Attach a document</source>
        <translation>Attach a document</translation>
    </message>
    <message id="attach.words">
        <source>Choose a document that belongs to this record. Both stay as they are; they only lie side by side.</source>
        <translation>Choose a document that belongs to this record. Both stay as they are; they only lie side by side.</translation>
    </message>
    <message id="attention.backup" numerus="yes">
        <source>The last backup is {count} days old.</source>
        <translation>
            <numerusform>The last backup is one day old.</numerusform>
            <numerusform>The last backup is {count} days old.</numerusform>
        </translation>
    </message>
    <message id="attention.backup-do">
        <source>Back up</source>
        <translation>Back up</translation>
    </message>
    <message id="attention.backup-none">
        <source>There is no backup of this vault yet.</source>
        <translation>There is no backup of this vault yet.</translation>
    </message>
    <message id="attention.differing" numerus="yes">
        <source>Your sources tell {count} things differently.</source>
        <translation>
            <numerusform>Your sources tell one thing differently.</numerusform>
            <numerusform>Your sources tell {count} things differently.</numerusform>
        </translation>
    </message>
    <message id="attention.differing-all">
        <source>See them</source>
        <translation>See them</translation>
    </message>
    <message id="attention.differing-do">
        <source>See both</source>
        <translation>See both</translation>
    </message>
    <message id="attention.differing-title">
        <source>What your sources tell differently</source>
        <translation>What your sources tell differently</translation>
    </message>
    <message id="attention.gone">
        <source>Put by.</source>
        <translation>Put by.</translation>
    </message>
    <message id="attention.put-by">
        <source>Put by: {what}</source>
        <translation>Put by: {what}</translation>
    </message>
    <message id="attention.title">
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message id="attention.tomorrow">
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message id="attention.visit">
        <source>{title} is {when}. There is no visit brief for it yet.</source>
        <translation>{title} is {when}. There is no visit brief for it yet.</translation>
    </message>
    <message id="attention.visit-do">
        <source>Prepare it</source>
        <translation>Prepare it</translation>
    </message>
    <message id="backup.button">
        <source>Back up</source>
        <translation>Back up</translation>
    </message>
    <message id="backup.done">
        <source>{file} ({size}) was written, opened and verified.</source>
        <translation>{file} ({size}) was written, opened and verified.</translation>
    </message>
    <message id="backup.text">
        <source>One encrypted file with everybody’s records, opened and verified before it counts. The passphrase of today opens it.</source>
        <translation>One encrypted file with everybody’s records, opened and verified before it counts. The passphrase of today opens it.</translation>
    </message>
    <message id="backup.title">
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message id="backup.unverified" numerus="yes">
        <source>{count} files were copied but not verified.</source>
        <translation>
            <numerusform>{count} file was copied but not verified.</numerusform>
            <numerusform>{count} files were copied but not verified.</numerusform>
        </translation>
    </message>
    <message id="brief.add">
        <source>Add from the records</source>
        <translation>Add from the records</translation>
    </message>
    <message id="brief.down">
        <source>Move this section down</source>
        <translation>Move this section down</translation>
    </message>
    <message id="brief.find">
        <source>What to look for</source>
        <translation>What to look for</translation>
    </message>
    <message id="brief.find-hint">
        <source>A result, a medicine, a letter: what you choose goes on the sheet.</source>
        <translation>A result, a medicine, a letter: what you choose goes on the sheet.</translation>
    </message>
    <message id="brief.find-none">
        <source>Nothing in the records has these words.</source>
        <translation>Nothing in the records has these words.</translation>
    </message>
    <message id="brief.found">
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message id="brief.lines">
        <source>What stands on the sheet</source>
        <translation>What stands on the sheet</translation>
    </message>
    <message id="brief.no-visit">
        <source>No visit in particular</source>
        <translation>No visit in particular</translation>
    </message>
    <message id="brief.questions">
        <source>My questions</source>
        <translation>My questions</translation>
    </message>
    <message id="brief.questions-hint">
        <source>One question on each line</source>
        <translation>One question on each line</translation>
    </message>
    <message id="brief.settings">
        <source>Visit and paper</source>
        <translation>Visit and paper</translation>
    </message>
    <message id="brief.since">
        <source>What is new since</source>
        <translation>What is new since</translation>
    </message>
    <message id="brief.since-visit">
        <source>last visit, or a year ago</source>
        <translation>last visit, or a year ago</translation>
    </message>
    <message id="brief.up">
        <source>Move this section up</source>
        <translation>Move this section up</translation>
    </message>
    <message id="brief.visit">
        <source>For which visit</source>
        <translation>For which visit</translation>
    </message>
    <message id="bring.can-read">
        <source>Records from portals, hospitals and laboratories in every common form (FHIR, C-CDA and CDA, HL7, zips), letters, scans and photos, exports of a phone or a device, tables. Anything else is kept as a document.</source>
        <translation>Records from portals, hospitals and laboratories in every common form (FHIR, C-CDA and CDA, HL7, zips), letters, scans and photos, exports of a phone or a device, tables. Anything else is kept as a document.</translation>
    </message>
    <message id="bring.done">
        <source>Just now</source>
        <translation>Just now</translation>
    </message>
    <message id="bring.drop">
        <source>Drop files or folders here</source>
        <translation>Drop files or folders here</translation>
    </message>
    <message id="bring.files">
        <source>Choose files</source>
        <translation>Choose files</translation>
    </message>
    <message id="bring.folder">
        <source>Choose a folder</source>
        <translation>Choose a folder</translation>
    </message>
    <message id="bring.minutes-left" numerus="yes">
        <source>about {count} minutes left</source>
        <translation>
            <numerusform>about {count} minute left</numerusform>
            <numerusform>about {count} minutes left</numerusform>
        </translation>
    </message>
    <message id="bring.nothing">
        <source>There was no file in there.</source>
        <translation>There was no file in there.</translation>
    </message>
    <message id="bring.progress">
        <source>How far reading is</source>
        <translation>How far reading is</translation>
    </message>
    <message id="bring.reading">
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message id="bring.seconds-left">
        <source>less than a minute left</source>
        <translation>less than a minute left</translation>
    </message>
    <message id="bring.stopped">
        <source>Stopped. What was finished before is kept; the file under way was not brought in.</source>
        <translation>Stopped. What was finished before is kept; the file under way was not brought in.</translation>
    </message>
    <message id="bring.whose">
        <source>Whose records</source>
        <translation>Whose records</translation>
    </message>
    <message id="bring.whose-file">
        <source>The file says whose it is</source>
        <translation>The file says whose it is</translation>
    </message>
    <message id="button.add">
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message id="button.add-by-hand">
        <source>Add by hand</source>
        <translation>Add by hand</translation>
    </message>
    <message id="button.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="button.bring-in">
        <source>Bring in records</source>
        <translation>Bring in records</translation>
    </message>
    <message id="button.cancel">
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message id="button.close">
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message id="button.continue">
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message id="button.save">
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message id="button.show-all">
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message id="button.stop">
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message id="button.undo">
        <source>Undo import</source>
        <translation>Undo import</translation>
    </message>
    <message id="calendar.all-ahead">
        <source>Write a calendar file of what is to come</source>
        <translation>Write a calendar file of what is to come</translation>
    </message>
    <message id="calendar.file">
        <source>appointments.ics</source>
        <translation>appointments.ics</translation>
    </message>
    <message id="calendar.form">
        <source>What the calendar says</source>
        <translation>What the calendar says</translation>
    </message>
    <message id="calendar.full">
        <source>With details</source>
        <translation>With details</translation>
    </message>
    <message id="calendar.full-words">
        <source>Day and time, what it is for, with whom, where, and your remark.</source>
        <translation>Day and time, what it is for, with whom, where, and your remark.</translation>
    </message>
    <message id="calendar.one">
        <source>Write a calendar file</source>
        <translation>Write a calendar file</translation>
    </message>
    <message id="calendar.plain">
        <source>Without details</source>
        <translation>Without details</translation>
    </message>
    <message id="calendar.plain-words">
        <source>Day and time, and the word “{title}”. Good for a calendar that others see.</source>
        <translation>Day and time, and the word “{title}”. Good for a calendar that others see.</translation>
    </message>
    <message id="calendar.title">
        <source>This appointment for a calendar</source>
        <translation>This appointment for a calendar</translation>
    </message>
    <message id="calendar.title-all">
        <source>Appointments for a calendar</source>
        <translation>Appointments for a calendar</translation>
    </message>
    <message id="calendar.unencrypted">
        <source>The file is not encrypted. What your calendar does with it is up to that calendar.</source>
        <translation>The file is not encrypted. What your calendar does with it is up to that calendar.</translation>
    </message>
    <message id="calendar.write">
        <source>Write the file</source>
        <translation>Write the file</translation>
    </message>
    <message id="calendar.written">
        <source>{file} was written.</source>
        <translation>{file} was written.</translation>
    </message>
    <message id="card.contact">
        <source>Whom to call</source>
        <translation>Whom to call</translation>
    </message>
    <message id="card.contact-hint">
        <source>Name and telephone</source>
        <translation>Name and telephone</translation>
    </message>
    <message id="card.first">
        <source>Language of the card</source>
        <translation>Language of the card</translation>
    </message>
    <message id="card.languages">
        <source>Languages spoken</source>
        <translation>Languages spoken</translation>
    </message>
    <message id="card.lines">
        <source>What stands on the card</source>
        <translation>What stands on the card</translation>
    </message>
    <message id="card.note">
        <source>Anyone who finds this card can read it.</source>
        <translation>Anyone who finds this card can read it.</translation>
    </message>
    <message id="card.phone">
        <source>Picture for a phone</source>
        <translation>Picture for a phone</translation>
    </message>
    <message id="check.button">
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message id="check.found-title">
        <source>Something was found</source>
        <translation>Something was found</translation>
    </message>
    <message id="check.ok" numerus="yes">
        <source>{count} imports were verified, down to their originals.</source>
        <translation>
            <numerusform>{count} import was verified, down to its originals.</numerusform>
            <numerusform>{count} imports were verified, down to their originals.</numerusform>
        </translation>
    </message>
    <message id="check.ok-title">
        <source>All is well</source>
        <translation>All is well</translation>
    </message>
    <message id="check.running">
        <source>Checking the vault …</source>
        <translation>Checking the vault …</translation>
    </message>
    <message id="check.text">
        <source>Reads every file and compares it with what was noted when it was written.</source>
        <translation>Reads every file and compares it with what was noted when it was written.</translation>
    </message>
    <message id="check.title">
        <source>Check the vault</source>
        <translation>Check the vault</translation>
    </message>
    <message id="color.0">
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message id="color.1">
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message id="color.2">
        <source>Rust</source>
        <translation>Rust</translation>
    </message>
    <message id="color.3">
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message id="color.4">
        <source>Ochre</source>
        <translation>Ochre</translation>
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
        <translation>Grey</translation>
    </message>
    <message id="conditions.active">
        <source>Current</source>
        <translation>Current</translation>
    </message>
    <message id="conditions.done">
        <source>On record</source>
        <translation>On record</translation>
    </message>
    <message id="conditions.for-it">
        <source>noted for it: {names}</source>
        <translation>noted for it: {names}</translation>
    </message>
    <message id="conditions.past">
        <source>Past</source>
        <translation>Past</translation>
    </message>
    <message id="conditions.planned">
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message id="conditions.proposed">
        <source>Read from a page, to be confirmed</source>
        <translation>Read from a page, to be confirmed</translation>
    </message>
    <message id="conditions.table.medicines">
        <source>Medicines noted for it</source>
        <translation>Medicines noted for it</translation>
    </message>
    <message id="conditions.table.what">
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message id="conditions.uncertain">
        <source>Not confirmed</source>
        <translation>Not confirmed</translation>
    </message>
    <message id="conditions.void">
        <source>Do not count</source>
        <translation>Do not count</translation>
    </message>
    <message id="confirm.also">
        <source>Also printed as {value}</source>
        <translation>Also printed as {value}</translation>
    </message>
    <message id="confirm.begin">
        <source>Look at them</source>
        <translation>Look at them</translation>
    </message>
    <message id="confirm.check">
        <source>Please check</source>
        <translation>Please check</translation>
    </message>
    <message id="confirm.date">
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message id="confirm.done" numerus="yes">
        <source>{count} results confirmed.</source>
        <translation>
            <numerusform>{count} result confirmed.</numerusform>
            <numerusform>{count} results confirmed.</numerusform>
        </translation>
    </message>
    <message id="confirm.doubt">
        <source>Not certain: {parts}.</source>
        <translation>Not certain: {parts}.</translation>
    </message>
    <message id="confirm.doubtful" numerus="yes">
        <source>{count} of them need a close look.</source>
        <translation>
            <numerusform>{count} of them needs a close look.</numerusform>
            <numerusform>{count} of them need a close look.</numerusform>
        </translation>
    </message>
    <message id="confirm.keep">
        <source>Confirm this page</source>
        <translation>Confirm this page</translation>
    </message>
    <message id="confirm.known">
        <source>You have confirmed a page of this layout before. Please look once whether it was read rightly.</source>
        <translation>You have confirmed a page of this layout before. Please look once whether it was read rightly.</translation>
    </message>
    <message id="confirm.name">
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message id="confirm.no-result">
        <source>Not a result</source>
        <translation>Not a result</translation>
    </message>
    <message id="confirm.none">
        <source>No page waits here</source>
        <translation>No page waits here</translation>
    </message>
    <message id="confirm.none-text">
        <source>Every page was looked at. Their results stand with the measures.</source>
        <translation>Every page was looked at. Their results stand with the measures.</translation>
    </message>
    <message id="confirm.range">
        <source>Reference range</source>
        <translation>Reference range</translation>
    </message>
    <message id="confirm.results" numerus="yes">
        <source>{count} results were read.</source>
        <translation>
            <numerusform>{count} result was read from it.</numerusform>
            <numerusform>{count} results were read.</numerusform>
        </translation>
    </message>
    <message id="confirm.title">
        <source>Is this what the page says?</source>
        <translation>Is this what the page says?</translation>
    </message>
    <message id="confirm.unit">
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message id="confirm.value">
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message id="confirm.waiting" numerus="yes">
        <source>{count} pages to look at once</source>
        <translation>
            <numerusform>{count} page to look at once</numerusform>
            <numerusform>{count} pages to look at once</numerusform>
        </translation>
    </message>
    <message id="confirm.words">
        <source>These results were read from the page. Please compare them with it once; until then they can be found, but no trend and no answer rests on them. What needs a close look comes first.</source>
        <translation>These results were read from the page. Please compare them with it once; until then they can be found, but no trend and no answer rests on them. What needs a close look comes first.</translation>
    </message>
    <message id="copy.table">
        <source>Copy as table</source>
        <translation>Copy as table</translation>
    </message>
    <message id="copy.text">
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message id="correct.day">
        <source>When</source>
        <translation>When</translation>
    </message>
    <message id="correct.detail">
        <source>A remark</source>
        <translation>A remark</translation>
    </message>
    <message id="correct.detail.allergy">
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message id="correct.detail.medication">
        <source>How it is taken</source>
        <translation>How it is taken</translation>
    </message>
    <message id="correct.done">
        <source>Corrected. The original stays as it came.</source>
        <translation>Corrected. The original stays as it came.</translation>
    </message>
    <message id="correct.open">
        <source>Correct this record</source>
        <translation>Correct this record</translation>
    </message>
    <message id="correct.status">
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message id="correct.status.">
        <source>As it is now</source>
        <translation>As it is now</translation>
    </message>
    <message id="correct.status.active">
        <source>Current</source>
        <translation>Current</translation>
    </message>
    <message id="correct.status.past">
        <source>Past</source>
        <translation>Past</translation>
    </message>
    <message id="correct.status.void">
        <source>Was never so</source>
        <translation>Was never so</translation>
    </message>
    <message id="correct.title">
        <source>What it is called</source>
        <translation>What it is called</translation>
    </message>
    <message id="correct.unchanged">
        <source>Nothing is different yet. Change what is wrong, then save.</source>
        <translation>Nothing is different yet. Change what is wrong, then save.</translation>
    </message>
    <message id="correct.unit">
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message id="correct.value">
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message id="correct.words">
        <source>What the source says stays beneath, and your correction can be taken back at any time.</source>
        <translation>What the source says stays beneath, and your correction can be taken back at any time.</translation>
    </message>
    <message id="country.BE">
        <source>Belgium</source>
        <translation>Belgium</translation>
    </message>
    <message id="country.CA">
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message id="country.CH">
        <source>Switzerland</source>
        <translation>Switzerland</translation>
    </message>
    <message id="country.DE">
        <source>Germany</source>
        <translation>Germany</translation>
    </message>
    <message id="country.ES">
        <source>Spain</source>
        <translation>Spain</translation>
    </message>
    <message id="country.FR">
        <source>France</source>
        <translation>France</translation>
    </message>
    <message id="country.GB">
        <source>United Kingdom</source>
        <translation>United Kingdom</translation>
    </message>
    <message id="country.IE">
        <source>Ireland</source>
        <translation>Ireland</translation>
    </message>
    <message id="country.LU">
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message id="country.US">
        <source>United States</source>
        <translation>United States</translation>
    </message>
    <message id="country.other">
        <source>Another country</source>
        <translation>Another country</translation>
    </message>
    <message id="course.no-end">
        <source>from {since}; no end is recorded</source>
        <translation>from {since}; no end is recorded</translation>
    </message>
    <message id="course.since">
        <source>since {since}</source>
        <translation>since {since}</translation>
    </message>
    <message id="course.span">
        <source>{since} to {until}</source>
        <translation>{since} to {until}</translation>
    </message>
    <message id="date.none">
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message id="diary.as-note">
        <source>A note, as typed</source>
        <translation>A note, as typed</translation>
    </message>
    <message id="diary.delete">
        <source>Take out of the diary</source>
        <translation>Take out of the diary</translation>
    </message>
    <message id="diary.deleted">
        <source>Taken out of the diary: {what}</source>
        <translation>Taken out of the diary: {what}</translation>
    </message>
    <message id="diary.empty">
        <source>Your days, in your own words</source>
        <translation>Your days, in your own words</translation>
    </message>
    <message id="diary.empty-text">
        <source>A symptom from 0 to 10, a measurement, a medicine taken, or a thought: one line is enough. It can be found like any other record.</source>
        <translation>A symptom from 0 to 10, a measurement, a medicine taken, or a thought: one line is enough. It can be found like any other record.</translation>
    </message>
    <message id="diary.for">
        <source>For {name}</source>
        <translation>For {name}</translation>
    </message>
    <message id="diary.go-back">
        <source>Back to what I typed</source>
        <translation>Back to what I typed</translation>
    </message>
    <message id="diary.hint">
        <source>“38.4”, “BP 132/84”, “82.4 kg”, “took ibuprofen 400” are understood. Anything else is kept as a note, word for word.</source>
        <translation>“38.4”, “BP 132/84”, “82.4 kg”, “took ibuprofen 400” are understood. Anything else is kept as a note, word for word.</translation>
    </message>
    <message id="diary.hint-for">
        <source>For {name}. A name typed first is understood too, and Alt with a figure.</source>
        <translation>For {name}. A name typed first is understood too, and Alt with a figure.</translation>
    </message>
    <message id="diary.keep">
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message id="diary.kept">
        <source>Kept for {name}: {what}</source>
        <translation>Kept for {name}: {what}</translation>
    </message>
    <message id="diary.line">
        <source>Symptom, measurement, medicine taken or note</source>
        <translation>Symptom, measurement, medicine taken or note</translation>
    </message>
    <message id="diary.prompt">
        <source>headache 6/10 since morning</source>
        <translation>headache 6/10 since morning</translation>
    </message>
    <message id="diary.read-as">
        <source>Read as</source>
        <translation>Read as</translation>
    </message>
    <message id="diary.taken">
        <source>Taken: {what}</source>
        <translation>Taken: {what}</translation>
    </message>
    <message id="diary.taken-short">
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message id="diary.whom">
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message id="documents.all">
        <source>All</source>
        <translation>All</translation>
    </message>
    <message id="documents.filter">
        <source>Words in the documents</source>
        <translation>Words in the documents</translation>
    </message>
    <message id="documents.nothing">
        <source>No document has these words.</source>
        <translation>No document has these words.</translation>
    </message>
    <message id="dose.each.d" numerus="yes">
        <source>{count} times a day</source>
        <translation>
            <numerusform>once a day</numerusform>
            <numerusform>{count} times a day</numerusform>
        </translation>
    </message>
    <message id="dose.each.h" numerus="yes">
        <source>{count} times an hour</source>
        <translation>
            <numerusform>once an hour</numerusform>
            <numerusform>{count} times an hour</numerusform>
        </translation>
    </message>
    <message id="dose.each.mo" numerus="yes">
        <source>{count} times a month</source>
        <translation>
            <numerusform>once a month</numerusform>
            <numerusform>{count} times a month</numerusform>
        </translation>
    </message>
    <message id="dose.each.wk" numerus="yes">
        <source>{count} times a week</source>
        <translation>
            <numerusform>once a week</numerusform>
            <numerusform>{count} times a week</numerusform>
        </translation>
    </message>
    <message id="dose.every.d" numerus="yes">
        <source>{count} times every {period} days</source>
        <translation>
            <numerusform>once every {period} days</numerusform>
            <numerusform>{count} times every {period} days</numerusform>
        </translation>
    </message>
    <message id="dose.every.h" numerus="yes">
        <source>{count} times every {period} hours</source>
        <translation>
            <numerusform>once every {period} hours</numerusform>
            <numerusform>{count} times every {period} hours</numerusform>
        </translation>
    </message>
    <message id="dose.every.mo" numerus="yes">
        <source>{count} times every {period} months</source>
        <translation>
            <numerusform>once every {period} months</numerusform>
            <numerusform>{count} times every {period} months</numerusform>
        </translation>
    </message>
    <message id="dose.every.wk" numerus="yes">
        <source>{count} times every {period} weeks</source>
        <translation>
            <numerusform>once every {period} weeks</numerusform>
            <numerusform>{count} times every {period} weeks</numerusform>
        </translation>
    </message>
    <message id="dose.needed">
        <source>as needed</source>
        <translation>as needed</translation>
    </message>
    <message id="empty.allergies">
        <source>No allergies in the records</source>
        <translation>No allergies in the records</translation>
    </message>
    <message id="empty.allergies.text">
        <source>That does not mean there is none. Add what you know of, so that it always stands on Home.</source>
        <translation>That does not mean there is none. Add what you know of, so that it always stands on Home.</translation>
    </message>
    <message id="empty.conditions">
        <source>No conditions yet</source>
        <translation>No conditions yet</translation>
    </message>
    <message id="empty.conditions.text">
        <source>Diagnoses and problems that professionals have recorded will stand here, current ones first.</source>
        <translation>Diagnoses and problems that professionals have recorded will stand here, current ones first.</translation>
    </message>
    <message id="empty.documents">
        <source>No documents yet</source>
        <translation>No documents yet</translation>
    </message>
    <message id="empty.documents.text">
        <source>Letters, reports, scans and photos will stand here. Any file can be brought in; PDFs and pictures are shown.</source>
        <translation>Letters, reports, scans and photos will stand here. Any file can be brought in; PDFs and pictures are shown.</translation>
    </message>
    <message id="empty.family">
        <source>No family history yet</source>
        <translation>No family history yet</translation>
    </message>
    <message id="empty.family.text">
        <source>Which illnesses there are in the family, and how old people were then. Doctors often ask for it; add what you know.</source>
        <translation>Which illnesses there are in the family, and how old people were then. Doctors often ask for it; add what you know.</translation>
    </message>
    <message id="empty.medicines">
        <source>No medicines yet</source>
        <translation>No medicines yet</translation>
    </message>
    <message id="empty.medicines.text">
        <source>Prescriptions from your records will stand here: what is taken now, what was taken before, and since when.</source>
        <translation>Prescriptions from your records will stand here: what is taken now, what was taken before, and since when.</translation>
    </message>
    <message id="empty.more">
        <source>Nothing else yet</source>
        <translation>Nothing else yet</translation>
    </message>
    <message id="empty.more.text">
        <source>Care plans, goals, family history, insurance, bills and your own notes will stand here.</source>
        <translation>Care plans, goals, family history, insurance, bills and your own notes will stand here.</translation>
    </message>
    <message id="empty.vaccines">
        <source>No vaccines yet</source>
        <translation>No vaccines yet</translation>
    </message>
    <message id="empty.vaccines.text">
        <source>Vaccines from your records will stand here by year.</source>
        <translation>Vaccines from your records will stand here by year.</translation>
    </message>
    <message id="empty.visits">
        <source>No visits yet</source>
        <translation>No visits yet</translation>
    </message>
    <message id="empty.visits.text">
        <source>Appointments, stays and procedures will stand here by year.</source>
        <translation>Appointments, stays and procedures will stand here by year.</translation>
    </message>
    <message id="entry.allergy">
        <source>An allergy</source>
        <translation>An allergy</translation>
    </message>
    <message id="entry.allergy-detail">
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message id="entry.allergy-hint">
        <source>A medicine, a food, a plant, an insect …</source>
        <translation>A medicine, a food, a plant, an insect …</translation>
    </message>
    <message id="entry.allergy-title">
        <source>Allergic to</source>
        <translation>Allergic to</translation>
    </message>
    <message id="entry.condition">
        <source>A condition</source>
        <translation>A condition</translation>
    </message>
    <message id="entry.condition-detail">
        <source>What else is worth knowing</source>
        <translation>What else is worth knowing</translation>
    </message>
    <message id="entry.condition-hint">
        <source>As a professional has called it.</source>
        <translation>As a professional has called it.</translation>
    </message>
    <message id="entry.condition-title">
        <source>What it is called</source>
        <translation>What it is called</translation>
    </message>
    <message id="entry.course">
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
    <message id="entry.course-now-allergy">
        <source>Goes on</source>
        <translation>Goes on</translation>
    </message>
    <message id="entry.course-now-condition">
        <source>Goes on</source>
        <translation>Goes on</translation>
    </message>
    <message id="entry.course-now-medication">
        <source>Taken now</source>
        <translation>Taken now</translation>
    </message>
    <message id="entry.course-past-allergy">
        <source>In the past</source>
        <translation>In the past</translation>
    </message>
    <message id="entry.course-past-condition">
        <source>In the past</source>
        <translation>In the past</translation>
    </message>
    <message id="entry.course-past-medication">
        <source>Taken in the past</source>
        <translation>Taken in the past</translation>
    </message>
    <message id="entry.day">
        <source>When</source>
        <translation>When</translation>
    </message>
    <message id="entry.day-allergy">
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message id="entry.day-condition">
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message id="entry.day-hint">
        <source>A day such as 3 March 2026 or {example}, or “yesterday”; a month or a year alone is fine too.</source>
        <translation>A day such as 3 March 2026 or {example}, or “yesterday”; a month or a year alone is fine too.</translation>
    </message>
    <message id="entry.day-immunization">
        <source>Given on</source>
        <translation>Given on</translation>
    </message>
    <message id="entry.day-medication">
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message id="entry.day-unclear">
        <source>This date could not be read. Try “3 March 2026”, “March 2026” or “2026”.</source>
        <translation>This date could not be read. Try “3 March 2026”, “March 2026” or “2026”.</translation>
    </message>
    <message id="entry.immunization">
        <source>A vaccine</source>
        <translation>A vaccine</translation>
    </message>
    <message id="entry.immunization-detail">
        <source>What else is worth knowing</source>
        <translation>What else is worth knowing</translation>
    </message>
    <message id="entry.immunization-hint">
        <source>As it stands in the vaccination record.</source>
        <translation>As it stands in the vaccination record.</translation>
    </message>
    <message id="entry.immunization-title">
        <source>Against what, or its name</source>
        <translation>Against what, or its name</translation>
    </message>
    <message id="entry.kept">
        <source>Kept, marked as written by hand.</source>
        <translation>Kept, marked as written by hand.</translation>
    </message>
    <message id="entry.medication">
        <source>A medicine</source>
        <translation>A medicine</translation>
    </message>
    <message id="entry.medication-detail">
        <source>How it is taken, as prescribed</source>
        <translation>How it is taken, as prescribed</translation>
    </message>
    <message id="entry.medication-hint">
        <source>As it stands on the box, with its strength.</source>
        <translation>As it stands on the box, with its strength.</translation>
    </message>
    <message id="entry.medication-title">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="entry.note">
        <source>A note</source>
        <translation>A note</translation>
    </message>
    <message id="entry.note-detail">
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message id="entry.note-hint">
        <source>A few words to find it again.</source>
        <translation>A few words to find it again.</translation>
    </message>
    <message id="entry.note-title">
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message id="entry.title-missing">
        <source>Please say what it is.</source>
        <translation>Please say what it is.</translation>
    </message>
    <message id="entry.unit">
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message id="entry.value">
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message id="entry.value-unclear">
        <source>A number, please; a blood pressure as 128/82.</source>
        <translation>A number, please; a blood pressure as 128/82.</translation>
    </message>
    <message id="entry.vital">
        <source>A measurement</source>
        <translation>A measurement</translation>
    </message>
    <message id="entry.what">
        <source>What was measured</source>
        <translation>What was measured</translation>
    </message>
    <message id="error.bug">
        <source>This is a fault in the program, not in your records. To be safe the vault will be locked now. The records are as they were after the last finished step. Kind of fault: {name}.</source>
        <translation>This is a fault in the program, not in your records. To be safe the vault will be locked now. The records are as they were after the last finished step. Kind of fault: {name}.</translation>
    </message>
    <message id="error.bug-title">
        <source>HealthDesk met a fault of its own</source>
        <translation>HealthDesk met a fault of its own</translation>
    </message>
    <message id="error.general">
        <source>Something did not work. The records are as they were.</source>
        <translation>Something did not work. The records are as they were.</translation>
    </message>
    <message id="everything.allergies">
        <source>What is not tolerated.</source>
        <translation>What is not tolerated.</translation>
    </message>
    <message id="everything.ask">
        <source>Ask in your own words.</source>
        <translation>Ask in your own words.</translation>
    </message>
    <message id="everything.backup">
        <source>One encrypted file with everybody’s records, opened and read through before it counts.</source>
        <translation>One encrypted file with everybody’s records, opened and read through before it counts.</translation>
    </message>
    <message id="everything.brief">
        <source>One page to take to the doctor.</source>
        <translation>One page to take to the doctor.</translation>
    </message>
    <message id="everything.bring-in">
        <source>Files from portals, devices or your folder.</source>
        <translation>Files from portals, devices or your folder.</translation>
    </message>
    <message id="everything.conditions">
        <source>What doctors have written down.</source>
        <translation>What doctors have written down.</translation>
    </message>
    <message id="everything.diary">
        <source>One line is enough: a symptom, a reading, a thought.</source>
        <translation>One line is enough: a symptom, a reading, a thought.</translation>
    </message>
    <message id="everything.do">
        <source>What you can do</source>
        <translation>What you can do</translation>
    </message>
    <message id="everything.documents">
        <source>Letters, reports and pictures.</source>
        <translation>Letters, reports and pictures.</translation>
    </message>
    <message id="everything.family">
        <source>What runs in the family, as recorded.</source>
        <translation>What runs in the family, as recorded.</translation>
    </message>
    <message id="everything.home">
        <source>The most important things at a glance.</source>
        <translation>The most important things at a glance.</translation>
    </message>
    <message id="everything.measures">
        <source>Every value and how it went.</source>
        <translation>Every value and how it went.</translation>
    </message>
    <message id="everything.medicines">
        <source>What is taken now, and what was.</source>
        <translation>What is taken now, and what was.</translation>
    </message>
    <message id="everything.more">
        <source>Records of any other kind.</source>
        <translation>Records of any other kind.</translation>
    </message>
    <message id="everything.page">
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message id="everything.people">
        <source>Everybody of this vault at a glance.</source>
        <translation>Everybody of this vault at a glance.</translation>
    </message>
    <message id="everything.person">
        <source>People</source>
        <translation>People</translation>
    </message>
    <message id="everything.settings">
        <source>Language, looks, copies, people.</source>
        <translation>Language, looks, copies, people.</translation>
    </message>
    <message id="everything.sources">
        <source>What came from where, and undo it.</source>
        <translation>What came from where, and undo it.</translation>
    </message>
    <message id="everything.timeline">
        <source>All records in the order of their days.</source>
        <translation>All records in the order of their days.</translation>
    </message>
    <message id="everything.trust">
        <source>What lies where, copies, checks, connections.</source>
        <translation>What lies where, copies, checks, connections.</translation>
    </message>
    <message id="everything.vaccines">
        <source>Which ones, and when.</source>
        <translation>Which ones, and when.</translation>
    </message>
    <message id="everything.visits">
        <source>Appointments, stays and operations.</source>
        <translation>Appointments, stays and operations.</translation>
    </message>
    <message id="everything.wearables">
        <source>Steps, sleep and heart as devices recorded them.</source>
        <translation>Steps, sleep and heart as devices recorded them.</translation>
    </message>
    <message id="export.button">
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message id="export.text">
        <source>Everything as FHIR, as tables (CSV) and as the original files.</source>
        <translation>Everything as FHIR, as tables (CSV) and as the original files.</translation>
    </message>
    <message id="export.title">
        <source>Export {name}’s records</source>
        <translation>Export {name}’s records</translation>
    </message>
    <message id="export.warning">
        <source>What is exported is not encrypted: whoever has the files can read them. Choose a folder that only you can open.</source>
        <translation>What is exported is not encrypted: whoever has the files can read them. Choose a folder that only you can open.</translation>
    </message>
    <message id="family.add">
        <source>A relative’s illness</source>
        <translation>A relative’s illness</translation>
    </message>
    <message id="family.age">
        <source>How old they were then</source>
        <translation>How old they were then</translation>
    </message>
    <message id="family.age-hint">
        <source>In years, or in words such as “in her fifties”. May stay empty.</source>
        <translation>In years, or in words such as “in her fifties”. May stay empty.</translation>
    </message>
    <message id="family.aunt">
        <source>Aunt</source>
        <translation>Aunt</translation>
    </message>
    <message id="family.brother">
        <source>Brother</source>
        <translation>Brother</translation>
    </message>
    <message id="family.daughter">
        <source>Daughter</source>
        <translation>Daughter</translation>
    </message>
    <message id="family.father">
        <source>Father</source>
        <translation>Father</translation>
    </message>
    <message id="family.grandfather">
        <source>Grandfather</source>
        <translation>Grandfather</translation>
    </message>
    <message id="family.grandmother">
        <source>Grandmother</source>
        <translation>Grandmother</translation>
    </message>
    <message id="family.mother">
        <source>Mother</source>
        <translation>Mother</translation>
    </message>
    <message id="family.remark">
        <source>Remark (may stay empty)</source>
        <translation>Remark (may stay empty)</translation>
    </message>
    <message id="family.sister">
        <source>Sister</source>
        <translation>Sister</translation>
    </message>
    <message id="family.son">
        <source>Son</source>
        <translation>Son</translation>
    </message>
    <message id="family.table.what">
        <source>What is recorded</source>
        <translation>What is recorded</translation>
    </message>
    <message id="family.table.who">
        <source>Relative</source>
        <translation>Relative</translation>
    </message>
    <message id="family.uncle">
        <source>Uncle</source>
        <translation>Uncle</translation>
    </message>
    <message id="family.what">
        <source>What</source>
        <translation>What</translation>
    </message>
    <message id="family.what-missing">
        <source>What it was, in your own words.</source>
        <translation>What it was, in your own words.</translation>
    </message>
    <message id="family.who">
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message id="family.who-missing">
        <source>Who is meant, for example “Mother”.</source>
        <translation>Who is meant, for example “Mother”.</translation>
    </message>
    <message id="find.before">
        <source>Place before</source>
        <translation>Place before</translation>
    </message>
    <message id="find.name">
        <source>Find in the document</source>
        <translation>Find in the document</translation>
    </message>
    <message id="find.next">
        <source>Next place</source>
        <translation>Next place</translation>
    </message>
    <message id="find.none">
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message id="find.place">
        <source>{at} of {count}</source>
        <translation>{at} of {count}</translation>
    </message>
    <message id="find.reading">
        <source>Reading the pages …</source>
        <translation>Reading the pages …</translation>
    </message>
    <message id="first.about">
        <source>Before you begin</source>
        <translation>Before you begin</translation>
    </message>
    <message id="first.chosen">
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message id="first.demo-opening">
        <source>Opening the made-up family …</source>
        <translation>Opening the made-up family …</translation>
    </message>
    <message id="first.demo-reading">
        <source>Reading {name} …</source>
        <translation>Reading {name} …</translation>
    </message>
    <message id="first.intro">
        <source>Health records of one person or a whole family, in order, in one encrypted place on this computer. Ask a question and get an answer that shows where it comes from.</source>
        <translation>Health records of one person or a whole family, in order, in one encrypted place on this computer. Ask a question and get an answer that shows where it comes from.</translation>
    </message>
    <message id="first.look">
        <source>Look around first</source>
        <translation>Look around first</translation>
    </message>
    <message id="first.look-text">
        <source>Open a made-up family of three generations. No passphrase, nothing to set up, nothing is kept.</source>
        <translation>Open a made-up family of three generations. No passphrase, nothing to set up, nothing is kept.</translation>
    </message>
    <message id="first.make">
        <source>Make your vault</source>
        <translation>Make your vault</translation>
    </message>
    <message id="first.make-button">
        <source>Make the vault</source>
        <translation>Make the vault</translation>
    </message>
    <message id="first.make-text">
        <source>Choose a passphrase and bring in your own records. It takes about three minutes.</source>
        <translation>Choose a passphrase and bring in your own records. It takes about three minutes.</translation>
    </message>
    <message id="first.making">
        <source>Making the vault. The lock is meant to be slow to pick, so this takes a moment.</source>
        <translation>Making the vault. The lock is meant to be slow to pick, so this takes a moment.</translation>
    </message>
    <message id="first.private">
        <source>Nothing leaves this computer. There is no account and no cloud.</source>
        <translation>Nothing leaves this computer. There is no account and no cloud.</translation>
    </message>
    <message id="first.restore">
        <source>Bring back a backup</source>
        <translation>Bring back a backup</translation>
    </message>
    <message id="first.restore-button">
        <source>Bring it back</source>
        <translation>Bring it back</translation>
    </message>
    <message id="first.restore-text">
        <source>{file} will be opened, verified and made the vault of this computer. The passphrase is the one from the day of the backup.</source>
        <translation>{file} will be opened, verified and made the vault of this computer. The passphrase is the one from the day of the backup.</translation>
    </message>
    <message id="first.restoring">
        <source>Opening and verifying the backup …</source>
        <translation>Opening and verifying the backup …</translation>
    </message>
    <message id="first.secret">
        <source>Choose a passphrase</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message id="first.title">
        <source>Welcome to HealthDesk</source>
        <translation>Welcome to HealthDesk</translation>
    </message>
    <message id="first.understood">
        <source>I understand, continue</source>
        <translation>I understand, continue</translation>
    </message>
    <message id="first.view">
        <source>How would you like it?</source>
        <translation>How would you like it?</translation>
    </message>
    <message id="first.view-full-text">
        <source>Every page at hand at the left.</source>
        <translation>Every page at hand at the left.</translation>
    </message>
    <message id="first.view-simple-text">
        <source>Large type, five pages, nothing in the way. Everything else is one step further.</source>
        <translation>Large type, five pages, nothing in the way. Everything else is one step further.</translation>
    </message>
    <message id="frame.add-person">
        <source>Add a person …</source>
        <translation>Add a person …</translation>
    </message>
    <message id="frame.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="frame.demo">
        <source>You are looking at a made-up family. Nothing here is real, and nothing you do is kept.</source>
        <translation>You are looking at a made-up family. Nothing here is real, and nothing you do is kept.</translation>
    </message>
    <message id="frame.demo-status">
        <source>Demo family</source>
        <translation>Demo family</translation>
    </message>
    <message id="frame.drop">
        <source>Let go to look at what these files hold</source>
        <translation>Let go to look at what these files hold</translation>
    </message>
    <message id="frame.everybody">
        <source>Everybody at a glance</source>
        <translation>Everybody at a glance</translation>
    </message>
    <message id="frame.leave-demo">
        <source>Leave the demo</source>
        <translation>Leave the demo</translation>
    </message>
    <message id="frame.lock">
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message id="frame.locks-in">
        <source>locks in {left}</source>
        <translation>locks in {left}</translation>
    </message>
    <message id="frame.nobody">
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message id="frame.people">
        <source>Whose records are shown: {name}</source>
        <translation>Whose records are shown: {name}</translation>
    </message>
    <message id="frame.people-menu">
        <source>Choose a person</source>
        <translation>Choose a person</translation>
    </message>
    <message id="frame.private">
        <source>No connections</source>
        <translation>No connections</translation>
    </message>
    <message id="frame.search">
        <source>Search {name}’s records</source>
        <translation>Search {name}’s records</translation>
    </message>
    <message id="frame.search-hint">
        <source>Type a word from a record, a medicine, a place or a letter.</source>
        <translation>Type a word from a record, a medicine, a place or a letter.</translation>
    </message>
    <message id="frame.search-none">
        <source>Nothing found for “{words}”.</source>
        <translation>Nothing found for “{words}”.</translation>
    </message>
    <message id="frame.search-results">
        <source>Search results</source>
        <translation>Search results</translation>
    </message>
    <message id="frame.search-short">
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message id="frame.working">
        <source>Working …</source>
        <translation>Working …</translation>
    </message>
    <message id="home.all">
        <source>Show all {count}</source>
        <translation>Show all {count}</translation>
    </message>
    <message id="home.backup">
        <source>Last backup: {ago}.</source>
        <translation>Last backup: {ago}.</translation>
    </message>
    <message id="home.empty">
        <source>Nothing here yet</source>
        <translation>Nothing here yet</translation>
    </message>
    <message id="home.empty-text">
        <source>Bring in a file from a portal, a hospital or a laboratory: measures, medicines, visits and documents will stand here in order.</source>
        <translation>Bring in a file from a portal, a hospital or a laboratory: measures, medicines, visits and documents will stand here in order.</translation>
    </message>
    <message id="home.files" numerus="yes">
        <source>{count} files brought in</source>
        <translation>
            <numerusform>{count} file brought in</numerusform>
            <numerusform>{count} files brought in</numerusform>
        </translation>
    </message>
    <message id="home.measures">
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message id="home.medicines">
        <source>Medicines now</source>
        <translation>Medicines now</translation>
    </message>
    <message id="home.new">
        <source>New since {day}</source>
        <translation>New since {day}</translation>
    </message>
    <message id="home.new-first">
        <source>Brought in so far</source>
        <translation>Brought in so far</translation>
    </message>
    <message id="home.no-allergies">
        <source>None recorded. That does not mean there is none.</source>
        <translation>None recorded. That does not mean there is none.</translation>
    </message>
    <message id="home.no-medicines">
        <source>No current medicine in the imported records.</source>
        <translation>No current medicine in the imported records.</translation>
    </message>
    <message id="home.no-visit">
        <source>No coming visit in the records.</source>
        <translation>No coming visit in the records.</translation>
    </message>
    <message id="home.nobody">
        <source>Whose records will this be?</source>
        <translation>Whose records will this be?</translation>
    </message>
    <message id="home.nobody-button">
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message id="home.nobody-text">
        <source>Add a person, or bring in a file that says whose it is. Each person has a file and a key of their own.</source>
        <translation>Add a person, or bring in a file that says whose it is. Each person has a file and a key of their own.</translation>
    </message>
    <message id="home.none-known">
        <source>Recorded: none known</source>
        <translation>Recorded: none known</translation>
    </message>
    <message id="home.nothing-new">
        <source>Nothing new in the last import.</source>
        <translation>Nothing new in the last import.</translation>
    </message>
    <message id="home.nothing-new-text">
        <source>What files bring stands here until you have seen it.</source>
        <translation>What files bring stands here until you have seen it.</translation>
    </message>
    <message id="home.nothing-new-title">
        <source>Nothing new</source>
        <translation>Nothing new</translation>
    </message>
    <message id="home.prepare">
        <source>Visit brief</source>
        <translation>Visit brief</translation>
    </message>
    <message id="home.recovery">
        <source>Your recovery code has not been checked yet. Without it, a forgotten passphrase closes the vault for good.</source>
        <translation>Your recovery code has not been checked yet. Without it, a forgotten passphrase closes the vault for good.</translation>
    </message>
    <message id="home.recovery-button">
        <source>Make a new code</source>
        <translation>Make a new code</translation>
    </message>
    <message id="home.seen">
        <source>All seen</source>
        <translation>All seen</translation>
    </message>
    <message id="home.seen-said">
        <source>Nothing is new any more.</source>
        <translation>Nothing is new any more.</translation>
    </message>
    <message id="home.undo-import">
        <source>Undo the last import</source>
        <translation>Undo the last import</translation>
    </message>
    <message id="home.visit">
        <source>Next visit</source>
        <translation>Next visit</translation>
    </message>
    <message id="home.waiting" numerus="yes">
        <source>{count} files wait for you to say whose they are.</source>
        <translation>
            <numerusform>{count} file waits for you to say whose it is.</numerusform>
            <numerusform>{count} files wait for you to say whose they are.</numerusform>
        </translation>
    </message>
    <message id="home.waiting-button">
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message id="home.write">
        <source>Write down</source>
        <translation>Write down</translation>
    </message>
    <message id="intake.act.later">
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message id="intake.act.skipped">
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message id="intake.act.taken">
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message id="intake.again">
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message id="intake.again-named">
        <source>Take back what was noted: {title}, {time}</source>
        <translation>Take back what was noted: {title}, {time}</translation>
    </message>
    <message id="intake.key">
        <source>Key {letter}</source>
        <translation>Key {letter}</translation>
    </message>
    <message id="intake.key.later">
        <source>L</source>
        <translation>L</translation>
    </message>
    <message id="intake.key.skipped">
        <source>S</source>
        <translation>S</translation>
    </message>
    <message id="intake.key.taken">
        <source>T</source>
        <translation>T</translation>
    </message>
    <message id="intake.later">
        <source>later</source>
        <translation>later</translation>
    </message>
    <message id="intake.noted.later">
        <source>Shown again in half an hour: {title}, {time}</source>
        <translation>Shown again in half an hour: {title}, {time}</translation>
    </message>
    <message id="intake.noted.none">
        <source>The note was taken away: {title}, {time}</source>
        <translation>The note was taken away: {title}, {time}</translation>
    </message>
    <message id="intake.noted.skipped">
        <source>Noted as skipped: {title}, {time}</source>
        <translation>Noted as skipped: {title}, {time}</translation>
    </message>
    <message id="intake.noted.taken">
        <source>Noted as taken: {title}, {time}</source>
        <translation>Noted as taken: {title}, {time}</translation>
    </message>
    <message id="intake.open">
        <source>nothing noted yet</source>
        <translation>nothing noted yet</translation>
    </message>
    <message id="intake.skipped">
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
    <message id="intake.taken">
        <source>taken</source>
        <translation>taken</translation>
    </message>
    <message id="keys.add-medication">
        <source>Write down a medicine</source>
        <translation>Write down a medicine</translation>
    </message>
    <message id="keys.add-note">
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message id="keys.add-person">
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message id="keys.add-vital">
        <source>Write down a measurement</source>
        <translation>Write down a measurement</translation>
    </message>
    <message id="keys.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="keys.backup">
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message id="keys.bring-in">
        <source>Bring in files</source>
        <translation>Bring in files</translation>
    </message>
    <message id="keys.diary">
        <source>Diary</source>
        <translation>Diary</translation>
    </message>
    <message id="keys.escape">
        <source>Close what lies over the page</source>
        <translation>Close what lies over the page</translation>
    </message>
    <message id="keys.forward">
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message id="keys.full-screen">
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message id="keys.group-do">
        <source>Do</source>
        <translation>Do</translation>
    </message>
    <message id="keys.group-find">
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message id="keys.group-looks">
        <source>Looks</source>
        <translation>Looks</translation>
    </message>
    <message id="keys.group-move">
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message id="keys.group-pages">
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message id="keys.larger">
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message id="keys.lock">
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message id="keys.palette">
        <source>Go to a page or do something</source>
        <translation>Go to a page or do something</translation>
    </message>
    <message id="keys.people">
        <source>People</source>
        <translation>People</translation>
    </message>
    <message id="keys.search">
        <source>Search the records</source>
        <translation>Search the records</translation>
    </message>
    <message id="keys.shortcuts">
        <source>Show all keys</source>
        <translation>Show all keys</translation>
    </message>
    <message id="keys.smaller">
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message id="keys.title">
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message id="keys.undo">
        <source>Undo, while a message offers it</source>
        <translation>Undo, while a message offers it</translation>
    </message>
    <message id="keys.usual-size">
        <source>Usual text size</source>
        <translation>Usual text size</translation>
    </message>
    <message id="keys.write">
        <source>Write down in the diary</source>
        <translation>Write down in the diary</translation>
    </message>
    <message id="kind.allergy">
        <source>Allergy</source>
        <translation>Allergy</translation>
    </message>
    <message id="kind.care-plan">
        <source>Care plan</source>
        <translation>Care plan</translation>
    </message>
    <message id="kind.claim">
        <source>Bill</source>
        <translation>Bill</translation>
    </message>
    <message id="kind.condition">
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message id="kind.coverage">
        <source>Insurance</source>
        <translation>Insurance</translation>
    </message>
    <message id="kind.document">
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message id="kind.encounter">
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message id="kind.family-history">
        <source>Family history</source>
        <translation>Family history</translation>
    </message>
    <message id="kind.goal">
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message id="kind.imaging">
        <source>Imaging</source>
        <translation>Imaging</translation>
    </message>
    <message id="kind.immunization">
        <source>Vaccine</source>
        <translation>Vaccine</translation>
    </message>
    <message id="kind.medication">
        <source>Medicine</source>
        <translation>Medicine</translation>
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
        <translation>Other</translation>
    </message>
    <message id="kind.patient">
        <source>Personal details</source>
        <translation>Personal details</translation>
    </message>
    <message id="kind.procedure">
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message id="kind.report">
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message id="kind.result">
        <source>Laboratory result</source>
        <translation>Laboratory result</translation>
    </message>
    <message id="kind.vital">
        <source>Measurement</source>
        <translation>Measurement</translation>
    </message>
    <message id="kinds.allergy">
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message id="kinds.care-plan">
        <source>Care plans</source>
        <translation>Care plans</translation>
    </message>
    <message id="kinds.claim">
        <source>Bills</source>
        <translation>Bills</translation>
    </message>
    <message id="kinds.condition">
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message id="kinds.coverage">
        <source>Insurance</source>
        <translation>Insurance</translation>
    </message>
    <message id="kinds.document">
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message id="kinds.encounter">
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message id="kinds.family-history">
        <source>Family history</source>
        <translation>Family history</translation>
    </message>
    <message id="kinds.goal">
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message id="kinds.imaging">
        <source>Imaging</source>
        <translation>Imaging</translation>
    </message>
    <message id="kinds.immunization">
        <source>Vaccines</source>
        <translation>Vaccines</translation>
    </message>
    <message id="kinds.medication">
        <source>Medicines</source>
        <translation>Medicines</translation>
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
        <translation>Other</translation>
    </message>
    <message id="kinds.patient">
        <source>Personal details</source>
        <translation>Personal details</translation>
    </message>
    <message id="kinds.procedure">
        <source>Procedures</source>
        <translation>Procedures</translation>
    </message>
    <message id="kinds.report">
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message id="kinds.result">
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message id="kinds.vital">
        <source>Measurements</source>
        <translation>Measurements</translation>
    </message>
    <message id="left.all">
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message id="left.for">
        <source>for {whom}</source>
        <translation>for {whom}</translation>
    </message>
    <message id="left.for-nobody">
        <source>for whom is not said</source>
        <translation>for whom is not said</translation>
    </message>
    <message id="left.intro">
        <source>Every file that was saved and every page that was printed from {name}’s records. Backups are not among them: they stay encrypted.</source>
        <translation>Every file that was saved and every page that was printed from {name}’s records. Backups are not among them: they stay encrypted.</translation>
    </message>
    <message id="left.name">
        <source>Say for whom</source>
        <translation>Say for whom</translation>
    </message>
    <message id="left.name-text">
        <source>This is only for your own memory; it stands encrypted in the vault.</source>
        <translation>This is only for your own memory; it stands encrypted in the vault.</translation>
    </message>
    <message id="left.none">
        <source>Nothing has left.</source>
        <translation>Nothing has left.</translation>
    </message>
    <message id="left.none-text">
        <source>When you save a summary, a sheet or an export, it stands here: when, what, and for whom.</source>
        <translation>When you save a summary, a sheet or an export, it stands here: when, what, and for whom.</translation>
    </message>
    <message id="left.purpose">
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message id="left.save">
        <source>Save as a table</source>
        <translation>Save as a table</translation>
    </message>
    <message id="left.saved">
        <source>{file} was written.</source>
        <translation>{file} was written.</translation>
    </message>
    <message id="left.title">
        <source>What left this vault</source>
        <translation>What left this vault</translation>
    </message>
    <message id="left.way.brief">
        <source>Visit brief</source>
        <translation>Visit brief</translation>
    </message>
    <message id="left.way.calendar">
        <source>Calendar file</source>
        <translation>Calendar file</translation>
    </message>
    <message id="left.way.card">
        <source>Emergency card</source>
        <translation>Emergency card</translation>
    </message>
    <message id="left.way.copy">
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message id="left.way.export">
        <source>Everything, as files</source>
        <translation>Everything, as files</translation>
    </message>
    <message id="left.way.ledger">
        <source>This list, as a table</source>
        <translation>This list, as a table</translation>
    </message>
    <message id="left.way.print">
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message id="left.way.summary">
        <source>Patient summary</source>
        <translation>Patient summary</translation>
    </message>
    <message id="left.way.table">
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message id="left.way.vaccines">
        <source>Vaccine sheet</source>
        <translation>Vaccine sheet</translation>
    </message>
    <message id="left.whom">
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message id="list.and">
        <source>{first} and {last}</source>
        <translation>{first} and {last}</translation>
    </message>
    <message id="lock.hint">
        <source></source>
        <translation></translation>
    </message>
    <message id="lock.locked">
        <source>This vault is locked.</source>
        <translation>This vault is locked.</translation>
    </message>
    <message id="lock.opening">
        <source>Opening …</source>
        <translation>Opening …</translation>
    </message>
    <message id="lock.secret">
        <source>Passphrase or recovery code</source>
        <translation>Passphrase or recovery code</translation>
    </message>
    <message id="lock.unlock">
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message id="locked.field">
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message id="locked.open">
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message id="locked.password">
        <source>Password of {file}</source>
        <translation>Password of {file}</translation>
    </message>
    <message id="measure.afternoon">
        <source>Afternoon</source>
        <translation>Afternoon</translation>
    </message>
    <message id="measure.area">
        <source>The area goes from the lowest to the highest reading, the line is their mean (computed). Look closer to see single readings.</source>
        <translation>The area goes from the lowest to the highest reading, the line is their mean (computed). Look closer to see single readings.</translation>
    </message>
    <message id="measure.bands">
        <source>The band is the range that was printed with each value.</source>
        <translation>The band is the range that was printed with each value.</translation>
    </message>
    <message id="measure.chart">
        <source>Chart of {name}</source>
        <translation>Chart of {name}</translation>
    </message>
    <message id="measure.column">
        <source>{low} to {high}, mean {mean} {unit}</source>
        <translation>{low} to {high}, mean {mean} {unit}</translation>
    </message>
    <message id="measure.compare">
        <source>Compare two dates</source>
        <translation>Compare two dates</translation>
    </message>
    <message id="measure.compare-hint">
        <source>Choose another value with the arrow keys or the pointer.</source>
        <translation>Choose another value with the arrow keys or the pointer.</translation>
    </message>
    <message id="measure.compared-less">
        <source>From {earlier} to {later}: {amount} less (computed), {days} apart.</source>
        <translation>From {earlier} to {later}: {amount} less (computed), {days} apart.</translation>
    </message>
    <message id="measure.compared-more">
        <source>From {earlier} to {later}: {amount} more (computed), {days} apart.</source>
        <translation>From {earlier} to {later}: {amount} more (computed), {days} apart.</translation>
    </message>
    <message id="measure.compared-same">
        <source>From {earlier} to {later}: the same value, {days} apart.</source>
        <translation>From {earlier} to {later}: the same value, {days} apart.</translation>
    </message>
    <message id="measure.computed-by">
        <source>Computed: {formula}.</source>
        <translation>Computed: {formula}.</translation>
    </message>
    <message id="measure.computed-from">
        <source>{value}, computed from {printed}</source>
        <translation>{value}, computed from {printed}</translation>
    </message>
    <message id="measure.computed-value">
        <source>{value}, computed</source>
        <translation>{value}, computed</translation>
    </message>
    <message id="measure.copied" numerus="yes">
        <source>{count} values copied</source>
        <translation>
            <numerusform>{count} value copied</numerusform>
            <numerusform>{count} values copied</numerusform>
        </translation>
    </message>
    <message id="measure.copy">
        <source>Copy as table</source>
        <translation>Copy as table</translation>
    </message>
    <message id="measure.date">
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message id="measure.day">
        <source>Times of day</source>
        <translation>Times of day</translation>
    </message>
    <message id="measure.day-lately" numerus="yes">
        <source>Times of day, last {count} days</source>
        <translation>
            <numerusform>Times of day, last day</numerusform>
            <numerusform>Times of day, last {count} days</numerusform>
        </translation>
    </message>
    <message id="measure.days" numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} day</numerusform>
            <numerusform>{count} days</numerusform>
        </translation>
    </message>
    <message id="measure.evening">
        <source>Evening</source>
        <translation>Evening</translation>
    </message>
    <message id="measure.events">
        <source>Visits and procedures</source>
        <translation>Visits and procedures</translation>
    </message>
    <message id="measure.facts">
        <source>{name}: {count} from {first} to {last}. First: {begun}. Lowest: {low}. Highest: {high}. Latest: {latest}.</source>
        <translation>{name}: {count} from {first} to {last}. First: {begun}. Lowest: {low}. Highest: {high}. Latest: {latest}.</translation>
    </message>
    <message id="measure.facts-many">
        <source>{name}: {count} from {first} to {last}. Lowest: {low}. Highest: {high}. Latest: {latest}.</source>
        <translation>{name}: {count} from {first} to {last}. Lowest: {low}. Highest: {high}. Latest: {latest}.</translation>
    </message>
    <message id="measure.from" numerus="yes">
        <source>from {count} readings</source>
        <translation>
            <numerusform>from {count} reading</numerusform>
            <numerusform>from {count} readings</numerusform>
        </translation>
    </message>
    <message id="measure.hours">
        <source>{start}:00 to {end}:00</source>
        <translation>{start}:00 to {end}:00</translation>
    </message>
    <message id="measure.keys">
        <source>Left and right go from value to value, up and down from visit to visit, + and − look closer and wider, 0 shows all, Enter opens the source.</source>
        <translation>Left and right go from value to value, up and down from visit to visit, + and − look closer and wider, 0 shows all, Enter opens the source.</translation>
    </message>
    <message id="measure.left-out" numerus="yes">
        <source>{count} values in a unit that cannot be converted are only in the table.</source>
        <translation>
            <numerusform>{count} value in a unit that cannot be converted is only in the table.</numerusform>
            <numerusform>{count} values in a unit that cannot be converted are only in the table.</numerusform>
        </translation>
    </message>
    <message id="measure.mean" numerus="yes">
        <source>mean of {count} readings</source>
        <translation>
            <numerusform>mean of {count} reading</numerusform>
            <numerusform>mean of {count} readings</numerusform>
        </translation>
    </message>
    <message id="measure.mean-computed">
        <source>Mean, computed</source>
        <translation>Mean, computed</translation>
    </message>
    <message id="measure.medicines">
        <source>Medicines</source>
        <translation>Medicines</translation>
    </message>
    <message id="measure.more">
        <source>Copy, save, print</source>
        <translation>Copy, save, print</translation>
    </message>
    <message id="measure.morning">
        <source>Morning</source>
        <translation>Morning</translation>
    </message>
    <message id="measure.newest-only" numerus="yes">
        <source>The newest {count} values.</source>
        <translation>
            <numerusform>The newest value.</numerusform>
            <numerusform>The newest {count} values.</numerusform>
        </translation>
    </message>
    <message id="measure.night">
        <source>Night</source>
        <translation>Night</translation>
    </message>
    <message id="measure.old">
        <source>This value is more than a year old.</source>
        <translation>This value is more than a year old.</translation>
    </message>
    <message id="measure.part">
        <source>{low} to {high} in {values}</source>
        <translation>{low} to {high} in {values}</translation>
    </message>
    <message id="measure.pin">
        <source>Pin to Home</source>
        <translation>Pin to Home</translation>
    </message>
    <message id="measure.pinned">
        <source>Pinned to Home</source>
        <translation>Pinned to Home</translation>
    </message>
    <message id="measure.points" numerus="yes">
        <source>All {count} values</source>
        <translation>
            <numerusform>{count} value</numerusform>
            <numerusform>All {count} values</numerusform>
        </translation>
    </message>
    <message id="measure.print">
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message id="measure.printed">
        <source>Printed range {span}</source>
        <translation>Printed range {span}</translation>
    </message>
    <message id="measure.printed-on">
        <source>From HealthDesk, {day}</source>
        <translation>From HealthDesk, {day}</translation>
    </message>
    <message id="measure.range">
        <source>Printed range</source>
        <translation>Printed range</translation>
    </message>
    <message id="measure.save-pdf">
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message id="measure.save-png">
        <source>Save the chart as a picture …</source>
        <translation>Save the chart as a picture …</translation>
    </message>
    <message id="measure.saved">
        <source>Saved as {file}. The file is not encrypted.</source>
        <translation>Saved as {file}. The file is not encrypted.</translation>
    </message>
    <message id="measure.says">
        <source>The source says</source>
        <translation>The source says</translation>
    </message>
    <message id="measure.source">
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message id="measure.span">
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message id="measure.span-all">
        <source>All</source>
        <translation>All</translation>
    </message>
    <message id="measure.span-five">
        <source>5 years</source>
        <translation>5 years</translation>
    </message>
    <message id="measure.span-half">
        <source>6 months</source>
        <translation>6 months</translation>
    </message>
    <message id="measure.span-month">
        <source>1 month</source>
        <translation>1 month</translation>
    </message>
    <message id="measure.span-year">
        <source>1 year</source>
        <translation>1 year</translation>
    </message>
    <message id="measure.table">
        <source>Every value</source>
        <translation>Every value</translation>
    </message>
    <message id="measure.time">
        <source>Time shown</source>
        <translation>Time shown</translation>
    </message>
    <message id="measure.unit">
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message id="measure.unpin">
        <source>Take off Home</source>
        <translation>Take off Home</translation>
    </message>
    <message id="measure.unpinned">
        <source>No longer on Home</source>
        <translation>No longer on Home</translation>
    </message>
    <message id="measure.value">
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message id="measure.values" numerus="yes">
        <source>{count} values</source>
        <translation>
            <numerusform>{count} value</numerusform>
            <numerusform>{count} values</numerusform>
        </translation>
    </message>
    <message id="measures.add">
        <source>Add a measurement</source>
        <translation>Add a measurement</translation>
    </message>
    <message id="measures.empty">
        <source>No measures yet</source>
        <translation>No measures yet</translation>
    </message>
    <message id="measures.empty-text">
        <source>Laboratory results and vital signs will stand here, each with its history and the range that the laboratory printed.</source>
        <translation>Laboratory results and vital signs will stand here, each with its history and the range that the laboratory printed.</translation>
    </message>
    <message id="measures.filter">
        <source>Find a measure</source>
        <translation>Find a measure</translation>
    </message>
    <message id="measures.flagged">
        <source>Flagged by the source</source>
        <translation>Flagged by the source</translation>
    </message>
    <message id="measures.is-pinned">
        <source>pinned to Home</source>
        <translation>pinned to Home</translation>
    </message>
    <message id="measures.no-match">
        <source>No measure fits</source>
        <translation>No measure fits</translation>
    </message>
    <message id="measures.no-match-text">
        <source>Try a part of the name, or turn a filter off.</source>
        <translation>Try a part of the name, or turn a filter off.</translation>
    </message>
    <message id="measures.no-pins">
        <source>Nothing pinned yet</source>
        <translation>Nothing pinned yet</translation>
    </message>
    <message id="measures.no-pins-text">
        <source>Open a measure and press the pin: it then stands on Home.</source>
        <translation>Open a measure and press the pin: it then stands on Home.</translation>
    </message>
    <message id="measures.pinned">
        <source>Pinned</source>
        <translation>Pinned</translation>
    </message>
    <message id="measures.recent">
        <source>Last 12 months</source>
        <translation>Last 12 months</translation>
    </message>
    <message id="measures.side-by-side">
        <source>Results side by side</source>
        <translation>Results side by side</translation>
    </message>
    <message id="measures.view">
        <source>How measures are shown</source>
        <translation>How measures are shown</translation>
    </message>
    <message id="measures.view-charts">
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message id="measures.view-report">
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message id="measures.view-rows">
        <source>List</source>
        <translation>List</translation>
    </message>
    <message id="medicine.also">
        <source>Also recorded</source>
        <translation>Also recorded</translation>
    </message>
    <message id="medicine.as-needed">
        <source>As needed</source>
        <translation>As needed</translation>
    </message>
    <message id="medicine.by">
        <source>By {value}</source>
        <translation>By {value}</translation>
    </message>
    <message id="medicine.course.current">
        <source>Recorded now</source>
        <translation>Recorded now</translation>
    </message>
    <message id="medicine.course.given">
        <source>Handed over or given</source>
        <translation>Handed over or given</translation>
    </message>
    <message id="medicine.course.needed">
        <source>Recorded now, as needed</source>
        <translation>Recorded now, as needed</translation>
    </message>
    <message id="medicine.course.past">
        <source>Past; what was recorded last</source>
        <translation>Past; what was recorded last</translation>
    </message>
    <message id="medicine.course.planned">
        <source>Planned or paused</source>
        <translation>Planned or paused</translation>
    </message>
    <message id="medicine.course.proposed">
        <source>Read from a page, to be confirmed</source>
        <translation>Read from a page, to be confirmed</translation>
    </message>
    <message id="medicine.course.unsure">
        <source>Recorded; whether it is taken is not said</source>
        <translation>Recorded; whether it is taken is not said</translation>
    </message>
    <message id="medicine.course.void">
        <source>Does not count</source>
        <translation>Does not count</translation>
    </message>
    <message id="medicine.differs">
        <source>The records do not agree: {said}.</source>
        <translation>The records do not agree: {said}.</translation>
    </message>
    <message id="medicine.ended-by">
        <source>last recorded by {who}</source>
        <translation>last recorded by {who}</translation>
    </message>
    <message id="medicine.file">
        <source>File: {value}</source>
        <translation>File: {value}</translation>
    </message>
    <message id="medicine.gone">
        <source>Nothing more is recorded of it</source>
        <translation>Nothing more is recorded of it</translation>
    </message>
    <message id="medicine.gone.text">
        <source>The records that named it were taken back or deleted.</source>
        <translation>The records that named it were taken back or deleted.</translation>
    </message>
    <message id="medicine.named-allergy">
        <source>An allergy in the records names it or its class: {allergy} ({source}).</source>
        <translation>An allergy in the records names it or its class: {allergy} ({source}).</translation>
    </message>
    <message id="medicine.open-named">
        <source>Open the record: {title}</source>
        <translation>Open the record: {title}</translation>
    </message>
    <message id="medicine.open-record">
        <source>Open the record</source>
        <translation>Open the record</translation>
    </message>
    <message id="medicine.over-time">
        <source>Doses over time</source>
        <translation>Doses over time</translation>
    </message>
    <message id="medicine.reason">
        <source>Reason: {value}</source>
        <translation>Reason: {value}</translation>
    </message>
    <message id="medicine.says">
        <source>{who} says {what}</source>
        <translation>{who} says {what}</translation>
    </message>
    <message id="medicine.shared">
        <source>The same ingredient is also recorded now in</source>
        <translation>The same ingredient is also recorded now in</translation>
    </message>
    <message id="medicine.since">
        <source>Since {value}</source>
        <translation>Since {value}</translation>
    </message>
    <message id="medicine.two-products">
        <source>The same ingredient is recorded under several names: {names}.</source>
        <translation>The same ingredient is recorded under several names: {names}.</translation>
    </message>
    <message id="medicine.until">
        <source>Until {value}</source>
        <translation>Until {value}</translation>
    </message>
    <message id="medicine.why">
        <source>Noted beside it: {value}</source>
        <translation>Noted beside it: {value}</translation>
    </message>
    <message id="medicines.allergies">
        <source>Allergies: {names}</source>
        <translation>Allergies: {names}</translation>
    </message>
    <message id="medicines.allergies-look">
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message id="medicines.allergies-none">
        <source>No allergy is in the records. That does not mean that there is none.</source>
        <translation>No allergy is in the records. That does not mean that there is none.</translation>
    </message>
    <message id="medicines.allergies-none-known">
        <source>Recorded on {day}: {words}</source>
        <translation>Recorded on {day}: {words}</translation>
    </message>
    <message id="medicines.by">
        <source>{who}</source>
        <translation>{who}</translation>
    </message>
    <message id="medicines.col.by">
        <source>Prescribed or noted by</source>
        <translation>Prescribed or noted by</translation>
    </message>
    <message id="medicines.col.dose">
        <source>Dose as recorded</source>
        <translation>Dose as recorded</translation>
    </message>
    <message id="medicines.col.medicine">
        <source>Medicine</source>
        <translation>Medicine</translation>
    </message>
    <message id="medicines.col.reason">
        <source>Recorded reason</source>
        <translation>Recorded reason</translation>
    </message>
    <message id="medicines.copy-all">
        <source>Copy all current ones as table</source>
        <translation>Copy all current ones as table</translation>
    </message>
    <message id="medicines.current">
        <source>Current</source>
        <translation>Current</translation>
    </message>
    <message id="medicines.doses" numerus="yes">
        <source>{count} doses recorded</source>
        <translation>
            <numerusform>{count} dose recorded</numerusform>
            <numerusform>{count} doses recorded</numerusform>
        </translation>
    </message>
    <message id="medicines.doses-of">
        <source>{doses}</source>
        <translation>{doses}</translation>
    </message>
    <message id="medicines.given">
        <source>Handed over or given once</source>
        <translation>Handed over or given once</translation>
    </message>
    <message id="medicines.needed">
        <source>As needed</source>
        <translation>As needed</translation>
    </message>
    <message id="medicines.none.current">
        <source>No medicine is recorded as current.</source>
        <translation>No medicine is recorded as current.</translation>
    </message>
    <message id="medicines.none.ingredient">
        <source>No medicine is recorded as current.</source>
        <translation>No medicine is recorded as current.</translation>
    </message>
    <message id="medicines.none.past">
        <source>No past medicine is recorded.</source>
        <translation>No past medicine is recorded.</translation>
    </message>
    <message id="medicines.past">
        <source>Past</source>
        <translation>Past</translation>
    </message>
    <message id="medicines.planned">
        <source>Planned or paused</source>
        <translation>Planned or paused</translation>
    </message>
    <message id="medicines.products" numerus="yes">
        <source>{count} products</source>
        <translation>
            <numerusform>{count} product</numerusform>
            <numerusform>{count} products</numerusform>
        </translation>
    </message>
    <message id="medicines.proposed">
        <source>Read from a page, to be confirmed</source>
        <translation>Read from a page, to be confirmed</translation>
    </message>
    <message id="medicines.twice">
        <source>Ingredient also in another</source>
        <translation>Ingredient also in another</translation>
    </message>
    <message id="medicines.unknown-ingredient">
        <source>Ingredient not known here</source>
        <translation>Ingredient not known here</translation>
    </message>
    <message id="medicines.unsure">
        <source>Not known whether they are taken</source>
        <translation>Not known whether they are taken</translation>
    </message>
    <message id="medicines.until">
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message id="medicines.view.current">
        <source>Current</source>
        <translation>Current</translation>
    </message>
    <message id="medicines.view.ingredient">
        <source>By ingredient</source>
        <translation>By ingredient</translation>
    </message>
    <message id="medicines.view.past">
        <source>Past</source>
        <translation>Past</translation>
    </message>
    <message id="medicines.void">
        <source>Do not count</source>
        <translation>Do not count</translation>
    </message>
    <message id="model.absent">
        <source>Answers without a local model</source>
        <translation>Answers without a local model</translation>
    </message>
    <message id="model.building">
        <source>Local model: being made ready, {percent} %</source>
        <translation>Local model: being made ready, {percent} %</translation>
    </message>
    <message id="model.failed">
        <source>Answers without a local model</source>
        <translation>Answers without a local model</translation>
    </message>
    <message id="model.ready">
        <source>Local model ready</source>
        <translation>Local model ready</translation>
    </message>
    <message id="model.starting">
        <source>Local model: starting</source>
        <translation>Local model: starting</translation>
    </message>
    <message id="motion.still">
        <source>None</source>
        <translation>None</translation>
    </message>
    <message id="motion.system">
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message id="nav.allergies">
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message id="nav.ask">
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message id="nav.brief">
        <source>Visit brief</source>
        <translation>Visit brief</translation>
    </message>
    <message id="nav.bring-in">
        <source>Bring in</source>
        <translation>Bring in</translation>
    </message>
    <message id="nav.card">
        <source>Emergency card</source>
        <translation>Emergency card</translation>
    </message>
    <message id="nav.conditions">
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message id="nav.diary">
        <source>Diary</source>
        <translation>Diary</translation>
    </message>
    <message id="nav.documents">
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message id="nav.everything">
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message id="nav.family">
        <source>Family history</source>
        <translation>Family history</translation>
    </message>
    <message id="nav.full-view">
        <source>Full view</source>
        <translation>Full view</translation>
    </message>
    <message id="nav.here">
        <source>open now</source>
        <translation>open now</translation>
    </message>
    <message id="nav.home">
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message id="nav.main">
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message id="nav.measure">
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message id="nav.measures">
        <source>Labs and vitals</source>
        <translation>Labs and vitals</translation>
    </message>
    <message id="nav.medicine">
        <source>Medicine</source>
        <translation>Medicine</translation>
    </message>
    <message id="nav.medicines">
        <source>Medicines</source>
        <translation>Medicines</translation>
    </message>
    <message id="nav.more">
        <source>Everything else</source>
        <translation>Everything else</translation>
    </message>
    <message id="nav.new">
        <source>New</source>
        <translation>New</translation>
    </message>
    <message id="nav.people">
        <source>People</source>
        <translation>People</translation>
    </message>
    <message id="nav.record">
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message id="nav.settings">
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message id="nav.simple-view">
        <source>Simple view</source>
        <translation>Simple view</translation>
    </message>
    <message id="nav.sources">
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message id="nav.summary">
        <source>Patient summary</source>
        <translation>Patient summary</translation>
    </message>
    <message id="nav.timeline">
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message id="nav.trust">
        <source>Your vault</source>
        <translation>Your vault</translation>
    </message>
    <message id="nav.vaccine-sheet">
        <source>Immunisations</source>
        <translation>Immunisations</translation>
    </message>
    <message id="nav.vaccines">
        <source>Vaccines</source>
        <translation>Vaccines</translation>
    </message>
    <message id="nav.visit">
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message id="nav.visits">
        <source>Visits and procedures</source>
        <translation>Visits and procedures</translation>
    </message>
    <message id="nav.wearables">
        <source>Wearables</source>
        <translation>Wearables</translation>
    </message>
    <message id="pages.larger">
        <source>Show the page larger</source>
        <translation>Show the page larger</translation>
    </message>
    <message id="pages.smaller">
        <source>Show the page smaller</source>
        <translation>Show the page smaller</translation>
    </message>
    <message id="palette.do">
        <source>Do</source>
        <translation>Do</translation>
    </message>
    <message id="palette.found">
        <source>What fits</source>
        <translation>What fits</translation>
    </message>
    <message id="palette.look">
        <source>Looks</source>
        <translation>Looks</translation>
    </message>
    <message id="palette.none">
        <source>Nothing has this name. Ctrl K searches the records.</source>
        <translation>Nothing has this name. Ctrl K searches the records.</translation>
    </message>
    <message id="palette.page">
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message id="palette.person">
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message id="palette.prompt">
        <source>A page, or what you want to do</source>
        <translation>A page, or what you want to do</translation>
    </message>
    <message id="palette.show">
        <source>Show the records of {name}</source>
        <translation>Show the records of {name}</translation>
    </message>
    <message id="paper.as-pages">
        <source>Show the pages</source>
        <translation>Show the pages</translation>
    </message>
    <message id="paper.as-received">
        <source>Show the file as received</source>
        <translation>Show the file as received</translation>
    </message>
    <message id="paper.as-text">
        <source>Read as text</source>
        <translation>Read as text</translation>
    </message>
    <message id="parts.loading">
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
    <message id="parts.menu">
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message id="people.due">
        <source>Vaccine due, as recorded</source>
        <translation>Vaccine due, as recorded</translation>
    </message>
    <message id="people.erase">
        <source>Erase or hand over</source>
        <translation>Erase or hand over</translation>
    </message>
    <message id="people.more">
        <source>More for {name}</source>
        <translation>More for {name}</translation>
    </message>
    <message id="people.new">
        <source>New</source>
        <translation>New</translation>
    </message>
    <message id="people.nothing">
        <source>Nothing here yet.</source>
        <translation>Nothing here yet.</translation>
    </message>
    <message id="people.open">
        <source>Show {name}</source>
        <translation>Show {name}</translation>
    </message>
    <message id="people.papers" numerus="yes">
        <source>{count} documents to read</source>
        <translation>
            <numerusform>{count} document to read</numerusform>
            <numerusform>{count} documents to read</numerusform>
        </translation>
    </message>
    <message id="people.temperature">
        <source>Last temperature</source>
        <translation>Last temperature</translation>
    </message>
    <message id="people.vaccine">
        <source>Last vaccine</source>
        <translation>Last vaccine</translation>
    </message>
    <message id="people.waiting">
        <source>Waiting for you</source>
        <translation>Waiting for you</translation>
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
        <translation>Last weight</translation>
    </message>
    <message id="people.write">
        <source>Write down for {name}</source>
        <translation>Write down for {name}</translation>
    </message>
    <message id="person.add">
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message id="person.birth">
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message id="person.birth-hint">
        <source>Helps to match files to the right person. May stay empty.</source>
        <translation>Helps to match files to the right person. May stay empty.</translation>
    </message>
    <message id="person.change">
        <source>Correct personal details</source>
        <translation>Correct personal details</translation>
    </message>
    <message id="person.change-button">
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message id="person.change-name">
        <source>Correct the details of {name}</source>
        <translation>Correct the details of {name}</translation>
    </message>
    <message id="person.color">
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message id="person.erase">
        <source>Erase {name}</source>
        <translation>Erase {name}</translation>
    </message>
    <message id="person.erase-button">
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message id="person.erase-do">
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message id="person.erase-text">
        <source>The key to all records of {name} will be destroyed. This cannot be taken back, and the records cannot be brought back except from a backup or the original files. Backups made before still hold them.</source>
        <translation>The key to all records of {name} will be destroyed. This cannot be taken back, and the records cannot be brought back except from a backup or the original files. Backups made before still hold them.</translation>
    </message>
    <message id="person.erased">
        <source>The records of {name} have been erased.</source>
        <translation>The records of {name} have been erased.</translation>
    </message>
    <message id="person.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="person.name-hint">
        <source>As records spell it.</source>
        <translation>As records spell it.</translation>
    </message>
    <message id="person.sex">
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message id="preview.drop">
        <source>Leave it out</source>
        <translation>Leave it out</translation>
    </message>
    <message id="preview.dropped">
        <source>Nothing was taken in. Your records are as they were.</source>
        <translation>Nothing was taken in. Your records are as they were.</translation>
    </message>
    <message id="preview.keep">
        <source>Keep all of this</source>
        <translation>Keep all of this</translation>
    </message>
    <message id="preview.title">
        <source>This is what would come in</source>
        <translation>This is what would come in</translation>
    </message>
    <message id="purpose.text">
        <source>HealthDesk stores, organises, searches and displays health records that you import, and restates them in plain words with links to the source. It is not intended to diagnose, prevent, monitor, predict, prognose, treat or alleviate any disease, to check the safety of a treatment, or to triage. It does not replace a health professional. You are talking to software that can be wrong.</source>
        <translation>HealthDesk stores, organises, searches and displays health records that you import, and restates them in plain words with links to the source. It is not intended to diagnose, prevent, monitor, predict, prognose, treat or alleviate any disease, to check the safety of a treatment, or to triage. It does not replace a health professional. You are talking to software that can be wrong.</translation>
    </message>
    <message id="purpose.title">
        <source>What HealthDesk is for</source>
        <translation>What HealthDesk is for</translation>
    </message>
    <message id="reading.cell">
        <source>{head}: {cell}</source>
        <translation>{head}: {cell}</translation>
    </message>
    <message id="reading.page">
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
    <message id="record.author">
        <source>By</source>
        <translation>By</translation>
    </message>
    <message id="record.chart">
        <source>Show the chart</source>
        <translation>Show the chart</translation>
    </message>
    <message id="record.code">
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message id="record.corrected">
        <source>Corrected by you on {day}</source>
        <translation>Corrected by you on {day}</translation>
    </message>
    <message id="record.corrected-back">
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message id="record.corrected-undone">
        <source>The correction has been taken back: what the source says is shown again.</source>
        <translation>The correction has been taken back: what the source says is shown again.</translation>
    </message>
    <message id="record.delete">
        <source>Delete this record</source>
        <translation>Delete this record</translation>
    </message>
    <message id="record.delete-text">
        <source>It will be gone from lists and answers, with all its versions. Bringing the same file in again does not always bring it back.</source>
        <translation>It will be gone from lists and answers, with all its versions. Bringing the same file in again does not always bring it back.</translation>
    </message>
    <message id="record.delete-title">
        <source>Delete this record?</source>
        <translation>Delete this record?</translation>
    </message>
    <message id="record.deleted">
        <source>The record has been deleted.</source>
        <translation>The record has been deleted.</translation>
    </message>
    <message id="record.detail">
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message id="record.device">
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message id="record.differs">
        <source>Sources differ</source>
        <translation>Sources differ</translation>
    </message>
    <message id="record.here">
        <source>This record</source>
        <translation>This record</translation>
    </message>
    <message id="record.lines">
        <source>Lines {first} to {last} of the file</source>
        <translation>Lines {first} to {last} of the file</translation>
    </message>
    <message id="record.looking-up">
        <source>Looking the place up in the original …</source>
        <translation>Looking the place up in the original …</translation>
    </message>
    <message id="record.more">
        <source>What can be done with this record</source>
        <translation>What can be done with this record</translation>
    </message>
    <message id="record.newest">
        <source>The newest of them</source>
        <translation>The newest of them</translation>
    </message>
    <message id="record.no-picture">
        <source>This sort of file cannot be shown here. It is kept exactly as it came and can be exported.</source>
        <translation>This sort of file cannot be shown here. It is kept exactly as it came and can be exported.</translation>
    </message>
    <message id="record.none">
        <source>No original to show</source>
        <translation>No original to show</translation>
    </message>
    <message id="record.none-text">
        <source>This record has no file of its own.</source>
        <translation>This record has no file of its own.</translation>
    </message>
    <message id="record.open">
        <source>Open as a page</source>
        <translation>Open as a page</translation>
    </message>
    <message id="record.open-other">
        <source>Open the other record</source>
        <translation>Open the other record</translation>
    </message>
    <message id="record.original">
        <source>The original, as received</source>
        <translation>The original, as received</translation>
    </message>
    <message id="record.original-of">
        <source>Original in {file}</source>
        <translation>Original in {file}</translation>
    </message>
    <message id="record.page-after">
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message id="record.page-before">
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message id="record.page-of">
        <source>Page {page} of {count}</source>
        <translation>Page {page} of {count}</translation>
    </message>
    <message id="record.place">
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message id="record.proposed">
        <source>Read from a page that nobody has compared yet. No trend and no answer rests on it until then.</source>
        <translation>Read from a page that nobody has compared yet. No trend and no answer rests on it until then.</translation>
    </message>
    <message id="record.proposed-look">
        <source>Look at the page</source>
        <translation>Look at the page</translation>
    </message>
    <message id="record.readings" numerus="yes">
        <source>{count} readings</source>
        <translation>
            <numerusform>{count} reading</numerusform>
            <numerusform>{count} readings</numerusform>
        </translation>
    </message>
    <message id="record.related">
        <source>Belongs with</source>
        <translation>Belongs with</translation>
    </message>
    <message id="record.same" numerus="yes">
        <source>Also said by {count} other sources</source>
        <translation>
            <numerusform>Also said by {count} other source</numerusform>
            <numerusform>Also said by {count} other sources</numerusform>
        </translation>
    </message>
    <message id="record.seen">
        <source>Read as {format}</source>
        <translation>Read as {format}</translation>
    </message>
    <message id="record.sightings" numerus="yes">
        <source>Seen in {count} files</source>
        <translation>
            <numerusform>Seen in {count} file</numerusform>
            <numerusform>Seen in {count} files</numerusform>
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
        <translation>{first} to {last}</translation>
    </message>
    <message id="record.status">
        <source>Status there</source>
        <translation>Status there</translation>
    </message>
    <message id="record.there">
        <source>The other source</source>
        <translation>The other source</translation>
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
        <translation>This record never counts: its source says “{status}”. It is kept, and left out of answers.</translation>
    </message>
    <message id="record.when">
        <source>When</source>
        <translation>When</translation>
    </message>
    <message id="records" numerus="yes">
        <source>{count} records</source>
        <translation>
            <numerusform>{count} record</numerusform>
            <numerusform>{count} records</numerusform>
        </translation>
    </message>
    <message id="recovery.again">
        <source>Show the code again</source>
        <translation>Show the code again</translation>
    </message>
    <message id="recovery.differs">
        <source>This is not what stands in this group. O and 0, I and 1 count as the same.</source>
        <translation>This is not what stands in this group. O and 0, I and 1 count as the same.</translation>
    </message>
    <message id="recovery.done">
        <source>Open the vault</source>
        <translation>Open the vault</translation>
    </message>
    <message id="recovery.group">
        <source>Group {number}</source>
        <translation>Group {number}</translation>
    </message>
    <message id="recovery.have">
        <source>I have it, continue</source>
        <translation>I have it, continue</translation>
    </message>
    <message id="recovery.intro">
        <source>If the passphrase is ever forgotten, this code opens the vault instead. It is shown this once. Print it or save it on a stick, and keep it where you keep important papers, not beside this computer.</source>
        <translation>If the passphrase is ever forgotten, this code opens the vault instead. It is shown this once. Print it or save it on a stick, and keep it where you keep important papers, not beside this computer.</translation>
    </message>
    <message id="recovery.later">
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message id="recovery.new">
        <source>Make a new recovery code</source>
        <translation>Make a new recovery code</translation>
    </message>
    <message id="recovery.new-text">
        <source>For when the old one was lost or seen by somebody.</source>
        <translation>For when the old one was lost or seen by somebody.</translation>
    </message>
    <message id="recovery.new-warning">
        <source>The code you have now will open nothing any more. The new one is shown once.</source>
        <translation>The code you have now will open nothing any more. The new one is shown once.</translation>
    </message>
    <message id="recovery.no-printer">
        <source>This computer has no printing set up. Please save the code or write it down by hand.</source>
        <translation>This computer has no printing set up. Please save the code or write it down by hand.</translation>
    </message>
    <message id="recovery.not-saved">
        <source>It could not be written there. Please choose another place, or write it down by hand.</source>
        <translation>It could not be written there. Please choose another place, or write it down by hand.</translation>
    </message>
    <message id="recovery.print">
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message id="recovery.save">
        <source>Save on a stick</source>
        <translation>Save on a stick</translation>
    </message>
    <message id="recovery.saved">
        <source>Saved as {file}.</source>
        <translation>Saved as {file}.</translation>
    </message>
    <message id="recovery.sheet">
        <source>HealthDesk: recovery code of a vault</source>
        <translation>HealthDesk: recovery code of a vault</translation>
    </message>
    <message id="recovery.sheet-text">
        <source>Whoever has this code and the computer can open the vault. Keep it like an important paper.</source>
        <translation>Whoever has this code and the computer can open the vault. Keep it like an important paper.</translation>
    </message>
    <message id="recovery.title">
        <source>Your recovery code</source>
        <translation>Your recovery code</translation>
    </message>
    <message id="recovery.title-short">
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message id="recovery.typed">
        <source>Type two groups back</source>
        <translation>Type two groups back</translation>
    </message>
    <message id="recovery.typed-intro">
        <source>So that it is surely at hand when it is needed, please type these two groups from your copy.</source>
        <translation>So that it is surely at hand when it is needed, please type these two groups from your copy.</translation>
    </message>
    <message id="remind.more" numerus="yes">
        <source>and {count} more on the medicines page</source>
        <translation>
            <numerusform>and {count} more on the medicines page</numerusform>
            <numerusform>and {count} more on the medicines page</numerusform>
        </translation>
    </message>
    <message id="remind.name">
        <source>Own times that have come</source>
        <translation>Own times that have come</translation>
    </message>
    <message id="report.added" numerus="yes">
        <source>{count} new records for {name}.</source>
        <translation>
            <numerusform>{count} new record for {name}.</numerusform>
            <numerusform>{count} new records for {name}.</numerusform>
        </translation>
    </message>
    <message id="report.all-known">
        <source>All of it is here already. Nothing was changed.</source>
        <translation>All of it is here already. Nothing was changed.</translation>
    </message>
    <message id="report.contradicts" numerus="yes">
        <source>{count} contradict what another source says; both are shown side by side.</source>
        <translation>
            <numerusform>{count} contradicts what another source says; both are shown side by side.</numerusform>
            <numerusform>{count} contradict what another source says; both are shown side by side.</numerusform>
        </translation>
    </message>
    <message id="report.days">
        <source>{shown} of {all} dates, from {first} to {last}. The range is the one printed with the newest value; letters are the source’s own.</source>
        <translation>{shown} of {all} dates, from {first} to {last}. The range is the one printed with the newest value; letters are the source’s own.</translation>
    </message>
    <message id="report.duplicate" numerus="yes">
        <source>{count} were already here.</source>
        <translation>
            <numerusform>{count} was already here.</numerusform>
            <numerusform>{count} were already here.</numerusform>
        </translation>
    </message>
    <message id="report.inside" numerus="yes">
        <source>Opened: {count} files were inside.</source>
        <translation>
            <numerusform>Opened: {count} file was inside.</numerusform>
            <numerusform>Opened: {count} files were inside.</numerusform>
        </translation>
    </message>
    <message id="report.known">
        <source>Already here for {name}. Nothing was changed.</source>
        <translation>Already here for {name}. Nothing was changed.</translation>
    </message>
    <message id="report.linked" numerus="yes">
        <source>{count} say the same as another source; both are kept.</source>
        <translation>
            <numerusform>{count} says the same as another source; both are kept.</numerusform>
            <numerusform>{count} say the same as another source; both are kept.</numerusform>
        </translation>
    </message>
    <message id="report.measure">
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message id="report.more-files" numerus="yes">
        <source>Show {count} more files</source>
        <translation>
            <numerusform>Show {count} more file</numerusform>
            <numerusform>Show {count} more files</numerusform>
        </translation>
    </message>
    <message id="report.newer">
        <source>Newer dates</source>
        <translation>Newer dates</translation>
    </message>
    <message id="report.none-taken">
        <source>Nothing came in.</source>
        <translation>Nothing came in.</translation>
    </message>
    <message id="report.nothing-new">
        <source>Nothing new for {name}. Nothing was changed.</source>
        <translation>Nothing new for {name}. Nothing was changed.</translation>
    </message>
    <message id="report.odd" numerus="yes">
        <source>{count} places were not understood or are doubtful</source>
        <translation>
            <numerusform>{count} place was not understood or is doubtful</numerusform>
            <numerusform>{count} places were not understood or are doubtful</numerusform>
        </translation>
    </message>
    <message id="report.older">
        <source>Older dates</source>
        <translation>Older dates</translation>
    </message>
    <message id="report.title">
        <source>Brought in</source>
        <translation>Brought in</translation>
    </message>
    <message id="report.undo" numerus="yes">
        <source>Undo these {count} imports</source>
        <translation>
            <numerusform>Undo import</numerusform>
            <numerusform>Undo these {count} imports</numerusform>
        </translation>
    </message>
    <message id="report.updated" numerus="yes">
        <source>{count} records have a newer version.</source>
        <translation>
            <numerusform>{count} record has a newer version.</numerusform>
            <numerusform>{count} records have a newer version.</numerusform>
        </translation>
    </message>
    <message id="report.waiting" numerus="yes">
        <source>{count} files wait for you to say whose they are.</source>
        <translation>
            <numerusform>{count} file waits for you to say whose it is.</numerusform>
            <numerusform>{count} files wait for you to say whose they are.</numerusform>
        </translation>
    </message>
    <message id="report.waits">
        <source>Waits, encrypted, until you say whose it is.</source>
        <translation>Waits, encrypted, until you say whose it is.</translation>
    </message>
    <message id="report.which">
        <source>Which results</source>
        <translation>Which results</translation>
    </message>
    <message id="report.withdrawn">
        <source>The import has been taken back. What it alone had brought is no longer shown.</source>
        <translation>The import has been taken back. What it alone had brought is no longer shown.</translation>
    </message>
    <message id="run.asks">
        <source>Asks whose</source>
        <translation>Asks whose</translation>
    </message>
    <message id="run.finished">
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message id="run.known">
        <source>Already here</source>
        <translation>Already here</translation>
    </message>
    <message id="run.partial">
        <source>In part</source>
        <translation>In part</translation>
    </message>
    <message id="run.refused">
        <source>Not taken</source>
        <translation>Not taken</translation>
    </message>
    <message id="run.withdrawn">
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message id="search.all">
        <source>Show all on the timeline</source>
        <translation>Show all on the timeline</translation>
    </message>
    <message id="search.go">
        <source>Go to or do</source>
        <translation>Go to or do</translation>
    </message>
    <message id="search.instead">
        <source>Also looked for: {words}</source>
        <translation>Also looked for: {words}</translation>
    </message>
    <message id="search.page">
        <source>page {number}</source>
        <translation>page {number}</translation>
    </message>
    <message id="search.questions">
        <source>Asked before</source>
        <translation>Asked before</translation>
    </message>
    <message id="search.texts">
        <source>In documents</source>
        <translation>In documents</translation>
    </message>
    <message id="secret.again">
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message id="secret.change">
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message id="secret.change-text">
        <source>The records are not touched; only the lock is changed. The recovery code stays the same.</source>
        <translation>The records are not touched; only the lock is changed. The recovery code stays the same.</translation>
    </message>
    <message id="secret.changed">
        <source>The passphrase has been changed.</source>
        <translation>The passphrase has been changed.</translation>
    </message>
    <message id="secret.differ">
        <source>The two are not the same yet.</source>
        <translation>The two are not the same yet.</translation>
    </message>
    <message id="secret.hide">
        <source>Hide what is typed</source>
        <translation>Hide what is typed</translation>
    </message>
    <message id="secret.hint">
        <source>Four or five unrelated words do well.</source>
        <translation>Four or five unrelated words do well.</translation>
    </message>
    <message id="secret.intro">
        <source>Four or five words that have nothing to do with one another are easy to remember and very hard to guess. Nobody can look it up for you: without it and without the recovery code, the records stay closed for good.</source>
        <translation>Four or five words that have nothing to do with one another are easy to remember and very hard to guess. Nobody can look it up for you: without it and without the recovery code, the records stay closed for good.</translation>
    </message>
    <message id="secret.new">
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message id="secret.old">
        <source>Present passphrase</source>
        <translation>Present passphrase</translation>
    </message>
    <message id="secret.show">
        <source>Show what is typed</source>
        <translation>Show what is typed</translation>
    </message>
    <message id="secret.strength">
        <source>How hard it is to guess</source>
        <translation>How hard it is to guess</translation>
    </message>
    <message id="secret.title">
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message id="settings.about">
        <source>About</source>
        <translation>About</translation>
    </message>
    <message id="settings.copies">
        <source>Copies and checks</source>
        <translation>Copies and checks</translation>
    </message>
    <message id="settings.country">
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message id="settings.country-hint">
        <source>Decides which emergency numbers are shown.</source>
        <translation>Decides which emergency numbers are shown.</translation>
    </message>
    <message id="settings.keys">
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message id="settings.language">
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="settings.lock">
        <source>Lock after</source>
        <translation>Lock after</translation>
    </message>
    <message id="settings.lock-hint">
        <source>When nobody types or moves the pointer.</source>
        <translation>When nobody types or moves the pointer.</translation>
    </message>
    <message id="settings.looks">
        <source>Language, looks, locking</source>
        <translation>Language, looks, locking</translation>
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
        <translation>Movement</translation>
    </message>
    <message id="settings.people">
        <source>People</source>
        <translation>People</translation>
    </message>
    <message id="settings.sorry">
        <source>That did not work</source>
        <translation>That did not work</translation>
    </message>
    <message id="settings.text-size">
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message id="settings.text-size-hint">
        <source>On top of what your system asks for. Ctrl + and Ctrl − change it anywhere.</source>
        <translation>On top of what your system asks for. Ctrl + and Ctrl − change it anywhere.</translation>
    </message>
    <message id="settings.theme">
        <source>Looks</source>
        <translation>Looks</translation>
    </message>
    <message id="settings.view">
        <source>View</source>
        <translation>View</translation>
    </message>
    <message id="settings.view-hint">
        <source>The simple view has larger type and the five pages that are needed most.</source>
        <translation>The simple view has larger type and the five pages that are needed most.</translation>
    </message>
    <message id="sex.female">
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message id="sex.male">
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message id="sex.other">
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message id="sex.unknown">
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message id="sheet.always">
        <source>always on the sheet</source>
        <translation>always on the sheet</translation>
    </message>
    <message id="sheet.choose">
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message id="sheet.file.brief">
        <source>Visit brief</source>
        <translation>Visit brief</translation>
    </message>
    <message id="sheet.file.card">
        <source>Emergency card</source>
        <translation>Emergency card</translation>
    </message>
    <message id="sheet.file.vaccines">
        <source>Immunisations</source>
        <translation>Immunisations</translation>
    </message>
    <message id="sheet.language">
        <source>Language of the sheet</source>
        <translation>Language of the sheet</translation>
    </message>
    <message id="sheet.look">
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message id="sheet.of">
        <source>{kept} of {count}</source>
        <translation>{kept} of {count}</translation>
    </message>
    <message id="sheet.page">
        <source>Page {number} of {count}</source>
        <translation>Page {number} of {count}</translation>
    </message>
    <message id="sheet.panes">
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message id="sheet.paper">
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message id="sheet.preview">
        <source>The sheet as it will be</source>
        <translation>The sheet as it will be</translation>
    </message>
    <message id="sheet.print">
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message id="sheet.save">
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message id="sheet.saved">
        <source>Saved: {name}. The file is not encrypted.</source>
        <translation>Saved: {name}. The file is not encrypted.</translation>
    </message>
    <message id="sheet.second">
        <source>Second language</source>
        <translation>Second language</translation>
    </message>
    <message id="sheet.second-none">
        <source>None</source>
        <translation>None</translation>
    </message>
    <message id="sheet.which">
        <source>Which sheet</source>
        <translation>Which sheet</translation>
    </message>
    <message id="shelf.active">
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message id="shelf.add.allergy">
        <source>Add an allergy</source>
        <translation>Add an allergy</translation>
    </message>
    <message id="shelf.add.appointment">
        <source>Add an appointment</source>
        <translation>Add an appointment</translation>
    </message>
    <message id="shelf.add.condition">
        <source>Add a condition</source>
        <translation>Add a condition</translation>
    </message>
    <message id="shelf.add.medication">
        <source>Add a medicine</source>
        <translation>Add a medicine</translation>
    </message>
    <message id="shelf.add.note">
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message id="shelf.add.relative">
        <source>Add a relative’s illness</source>
        <translation>Add a relative’s illness</translation>
    </message>
    <message id="shelf.col.day">
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message id="shelf.col.said">
        <source>As recorded</source>
        <translation>As recorded</translation>
    </message>
    <message id="shelf.col.since">
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message id="shelf.col.source">
        <source>Says who</source>
        <translation>Says who</translation>
    </message>
    <message id="shelf.col.status">
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message id="shelf.col.until">
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message id="shelf.col.what">
        <source>What</source>
        <translation>What</translation>
    </message>
    <message id="shelf.differs">
        <source>Sources differ</source>
        <translation>Sources differ</translation>
    </message>
    <message id="shelf.done">
        <source>On record</source>
        <translation>On record</translation>
    </message>
    <message id="shelf.find">
        <source>Find on this page</source>
        <translation>Find on this page</translation>
    </message>
    <message id="shelf.more">
        <source>More for {page}</source>
        <translation>More for {page}</translation>
    </message>
    <message id="shelf.nothing-found">
        <source>Nothing on this page has “{typed}” in it.</source>
        <translation>Nothing on this page has “{typed}” in it.</translation>
    </message>
    <message id="shelf.nothing-here">
        <source>Nothing stands here.</source>
        <translation>Nothing stands here.</translation>
    </message>
    <message id="shelf.past">
        <source>Past</source>
        <translation>Past</translation>
    </message>
    <message id="shelf.planned">
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message id="shelf.print">
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message id="shelf.proposed">
        <source>Read from a page, to be confirmed</source>
        <translation>Read from a page, to be confirmed</translation>
    </message>
    <message id="shelf.show-void">
        <source>Also show what does not count</source>
        <translation>Also show what does not count</translation>
    </message>
    <message id="shelf.since">
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
    <message id="shelf.uncertain">
        <source>Not confirmed</source>
        <translation>Not confirmed</translation>
    </message>
    <message id="shelf.until">
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message id="shelf.view">
        <source>How to look at it</source>
        <translation>How to look at it</translation>
    </message>
    <message id="shelf.void">
        <source>Does not count</source>
        <translation>Does not count</translation>
    </message>
    <message id="size.100">
        <source>100%</source>
        <translation>100%</translation>
    </message>
    <message id="size.125">
        <source>125%</source>
        <translation>125%</translation>
    </message>
    <message id="size.150">
        <source>150%</source>
        <translation>150%</translation>
    </message>
    <message id="size.200">
        <source>200%</source>
        <translation>200%</translation>
    </message>
    <message id="sleep.asleep">
        <source>Asleep</source>
        <translation>Asleep</translation>
    </message>
    <message id="sleep.awake">
        <source>Awake</source>
        <translation>Awake</translation>
    </message>
    <message id="sleep.deep">
        <source>Deep</source>
        <translation>Deep</translation>
    </message>
    <message id="sleep.in-bed">
        <source>In bed</source>
        <translation>In bed</translation>
    </message>
    <message id="sleep.light">
        <source>Light or core</source>
        <translation>Light or core</translation>
    </message>
    <message id="sleep.rem">
        <source>REM</source>
        <translation>REM</translation>
    </message>
    <message id="sources.empty">
        <source>Nothing brought in yet</source>
        <translation>Nothing brought in yet</translation>
    </message>
    <message id="sources.empty-text">
        <source>Each file you bring in is listed here with what it gave, and can be taken back.</source>
        <translation>Each file you bring in is listed here with what it gave, and can be taken back.</translation>
    </message>
    <message id="sources.forget">
        <source>Delete for good</source>
        <translation>Delete for good</translation>
    </message>
    <message id="sources.forget-text">
        <source>The original {file} and all that it alone brought are deleted. Backups made before still hold them.</source>
        <translation>The original {file} and all that it alone brought are deleted. Backups made before still hold them.</translation>
    </message>
    <message id="sources.forget-title">
        <source>Delete this import for good?</source>
        <translation>Delete this import for good?</translation>
    </message>
    <message id="sources.forgotten">
        <source>Deleted for good.</source>
        <translation>Deleted for good.</translation>
    </message>
    <message id="sources.intro">
        <source>Every file that was brought in, kept exactly as it came. Taking an import back hides what it alone has brought.</source>
        <translation>Every file that was brought in, kept exactly as it came. Taking an import back hides what it alone has brought.</translation>
    </message>
    <message id="sources.newer" numerus="yes">
        <source>{count} files could say more now: HealthDesk has learnt to read them better since.</source>
        <translation>
            <numerusform>{count} file could say more now: HealthDesk has learnt to read it better since.</numerusform>
            <numerusform>{count} files could say more now: HealthDesk has learnt to read them better since.</numerusform>
        </translation>
    </message>
    <message id="sources.package" numerus="yes">
        <source>{count} files came in it</source>
        <translation>
            <numerusform>{count} file came in it</numerusform>
            <numerusform>{count} files came in it</numerusform>
        </translation>
    </message>
    <message id="sources.reread">
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message id="sources.reread-done" numerus="yes">
        <source>Read again: {count} new records.</source>
        <translation>
            <numerusform>Read again: {count} new record.</numerusform>
            <numerusform>Read again: {count} new records.</numerusform>
        </translation>
    </message>
    <message id="sources.rereading">
        <source>Reading again …</source>
        <translation>Reading again …</translation>
    </message>
    <message id="sources.show">
        <source>Show records</source>
        <translation>Show records</translation>
    </message>
    <message id="sources.superseded">
        <source>Read anew since</source>
        <translation>Read anew since</translation>
    </message>
    <message id="sources.times" numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} time</numerusform>
            <numerusform>{count} times</numerusform>
        </translation>
    </message>
    <message id="sources.undo-text">
        <source>What {file} alone has brought will no longer be shown or counted. The file can be brought in again.</source>
        <translation>What {file} alone has brought will no longer be shown or counted. The file can be brought in again.</translation>
    </message>
    <message id="sources.undo-title">
        <source>Take this import back?</source>
        <translation>Take this import back?</translation>
    </message>
    <message id="standing.active">
        <source>Current</source>
        <translation>Current</translation>
    </message>
    <message id="standing.done">
        <source>On record</source>
        <translation>On record</translation>
    </message>
    <message id="standing.past">
        <source>Past</source>
        <translation>Past</translation>
    </message>
    <message id="standing.planned">
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message id="standing.proposed">
        <source>Read from a page, to be confirmed</source>
        <translation>Read from a page, to be confirmed</translation>
    </message>
    <message id="standing.uncertain">
        <source>Not confirmed</source>
        <translation>Not confirmed</translation>
    </message>
    <message id="standing.void">
        <source>Does not count</source>
        <translation>Does not count</translation>
    </message>
    <message id="summary.contact">
        <source>Address and telephone</source>
        <translation>Address and telephone</translation>
    </message>
    <message id="summary.done">
        <source>The summary was written</source>
        <translation>The summary was written</translation>
    </message>
    <message id="summary.done-text" numerus="yes">
        <source>{file} holds {count} records and is not encrypted. It keeps to every rule of the International Patient Summary that can be checked on this computer.</source>
        <translation>
            <numerusform>{file} holds {count} record and is not encrypted. It keeps to every rule of the International Patient Summary that can be checked on this computer.</numerusform>
            <numerusform>{file} holds {count} records and is not encrypted. It keeps to every rule of the International Patient Summary that can be checked on this computer.</numerusform>
        </translation>
    </message>
    <message id="summary.empty">
        <source>Nothing to sum up yet</source>
        <translation>Nothing to sum up yet</translation>
    </message>
    <message id="summary.empty-text">
        <source>Once there are records, the ones that somebody who does not know you needs first stand here.</source>
        <translation>Once there are records, the ones that somebody who does not know you needs first stand here.</translation>
    </message>
    <message id="summary.identifiers">
        <source>Numbers of hospitals and insurers</source>
        <translation>Numbers of hospitals and insurers</translation>
    </message>
    <message id="summary.intro">
        <source>One file in the international form (FHIR, International Patient Summary) that hospitals and apps can read. Take out what shall not be in it.</source>
        <translation>One file in the international form (FHIR, International Patient Summary) that hospitals and apps can read. Take out what shall not be in it.</translation>
    </message>
    <message id="summary.ledger">
        <source>It stands in the list of what left, with its SHA-256: {sha256}</source>
        <translation>It stands in the list of what left, with its SHA-256: {sha256}</translation>
    </message>
    <message id="summary.left-out" numerus="yes">
        <source>{count} records fit into no form of the summary and are not in it.</source>
        <translation>
            <numerusform>{count} record fits into no form of the summary and is not in it.</numerusform>
            <numerusform>{count} records fit into no form of the summary and are not in it.</numerusform>
        </translation>
    </message>
    <message id="summary.name">
        <source>Name, birth date and sex</source>
        <translation>Name, birth date and sex</translation>
    </message>
    <message id="summary.name-text">
        <source>Always in it</source>
        <translation>Always in it</translation>
    </message>
    <message id="summary.of">
        <source>{taken} of {all}</source>
        <translation>{taken} of {all}</translation>
    </message>
    <message id="summary.person">
        <source>About the person</source>
        <translation>About the person</translation>
    </message>
    <message id="summary.save">
        <source>Save the summary</source>
        <translation>Save the summary</translation>
    </message>
    <message id="summary.saving">
        <source>The summary is being put together and checked …</source>
        <translation>The summary is being put together and checked …</translation>
    </message>
    <message id="summary.section.allergies">
        <source>Allergies and intolerances</source>
        <translation>Allergies and intolerances</translation>
    </message>
    <message id="summary.section.devices">
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message id="summary.section.directives">
        <source>Advance directives</source>
        <translation>Advance directives</translation>
    </message>
    <message id="summary.section.flags">
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message id="summary.section.functioning">
        <source>Functioning</source>
        <translation>Functioning</translation>
    </message>
    <message id="summary.section.medicines">
        <source>Medicines</source>
        <translation>Medicines</translation>
    </message>
    <message id="summary.section.past-problems">
        <source>Past conditions</source>
        <translation>Past conditions</translation>
    </message>
    <message id="summary.section.plans">
        <source>Plans of care</source>
        <translation>Plans of care</translation>
    </message>
    <message id="summary.section.pregnancy">
        <source>Pregnancy</source>
        <translation>Pregnancy</translation>
    </message>
    <message id="summary.section.problems">
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message id="summary.section.procedures">
        <source>Procedures</source>
        <translation>Procedures</translation>
    </message>
    <message id="summary.section.results">
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message id="summary.section.social">
        <source>Habits</source>
        <translation>Habits</translation>
    </message>
    <message id="summary.section.vaccines">
        <source>Vaccines</source>
        <translation>Vaccines</translation>
    </message>
    <message id="summary.section.vitals">
        <source>Measurements</source>
        <translation>Measurements</translation>
    </message>
    <message id="summary.settings">
        <source>What it is, in which language, for whom</source>
        <translation>What it is, in which language, for whom</translation>
    </message>
    <message id="table.ask">
        <source>What are its columns?</source>
        <translation>What are its columns?</translation>
    </message>
    <message id="table.asks" numerus="yes">
        <source>{count} tables have to be asked about once</source>
        <translation>
            <numerusform>{count} table has to be asked about once</numerusform>
            <numerusform>{count} tables have to be asked about once</numerusform>
        </translation>
    </message>
    <message id="table.decimal">
        <source>Decimals are written</source>
        <translation>Decimals are written</translation>
    </message>
    <message id="table.decimal.comma">
        <source>with a comma (7,5)</source>
        <translation>with a comma (7,5)</translation>
    </message>
    <message id="table.decimal.point">
        <source>with a point (7.5)</source>
        <translation>with a point (7.5)</translation>
    </message>
    <message id="table.done" numerus="yes">
        <source>{count} values were read.</source>
        <translation>
            <numerusform>{count} value was read.</numerusform>
            <numerusform>{count} values were read.</numerusform>
        </translation>
    </message>
    <message id="table.doubt.date">
        <source>No column holds dates yet. Please choose the one that does.</source>
        <translation>No column holds dates yet. Please choose the one that does.</translation>
    </message>
    <message id="table.doubt.date-order">
        <source>The dates could be read in two ways. Please say how they are written.</source>
        <translation>The dates could be read in two ways. Please say how they are written.</translation>
    </message>
    <message id="table.doubt.decimal">
        <source>The decimal mark is not certain. Please say how decimals are written.</source>
        <translation>The decimal mark is not certain. Please say how decimals are written.</translation>
    </message>
    <message id="table.doubt.unit">
        <source>A unit is missing. Please write it beside its column, as your device or laboratory prints it.</source>
        <translation>A unit is missing. Please write it beside its column, as your device or laboratory prints it.</translation>
    </message>
    <message id="table.doubt.value">
        <source>No column holds values yet. Please choose at least one.</source>
        <translation>No column holds values yet. Please choose at least one.</translation>
    </message>
    <message id="table.named">
        <source>A measure called {heading}</source>
        <translation>A measure called {heading}</translation>
    </message>
    <message id="table.no-heading">
        <source>Column without a heading</source>
        <translation>Column without a heading</translation>
    </message>
    <message id="table.no-values">
        <source>no values in the first rows</source>
        <translation>no values in the first rows</translation>
    </message>
    <message id="table.none">
        <source>No table in here</source>
        <translation>No table in here</translation>
    </message>
    <message id="table.none-text">
        <source>No line of headings was found in this file. It stays among the documents, whole.</source>
        <translation>No line of headings was found in this file. It stays among the documents, whole.</translation>
    </message>
    <message id="table.order">
        <source>Dates are written</source>
        <translation>Dates are written</translation>
    </message>
    <message id="table.order.dmy">
        <source>day, month, year (31/12/2026)</source>
        <translation>day, month, year (31/12/2026)</translation>
    </message>
    <message id="table.order.mdy">
        <source>month, day, year (12/31/2026)</source>
        <translation>month, day, year (12/31/2026)</translation>
    </message>
    <message id="table.order.ymd">
        <source>year, month, day (2026-12-31)</source>
        <translation>year, month, day (2026-12-31)</translation>
    </message>
    <message id="table.read">
        <source>Read the table</source>
        <translation>Read the table</translation>
    </message>
    <message id="table.role.dated">
        <source>Values of one day</source>
        <translation>Values of one day</translation>
    </message>
    <message id="table.role.device">
        <source>The device</source>
        <translation>The device</translation>
    </message>
    <message id="table.role.end">
        <source>When it ended</source>
        <translation>When it ended</translation>
    </message>
    <message id="table.role.flag">
        <source>The laboratory’s high or low mark</source>
        <translation>The laboratory’s high or low mark</translation>
    </message>
    <message id="table.role.high">
        <source>The upper end of the range</source>
        <translation>The upper end of the range</translation>
    </message>
    <message id="table.role.left-out">
        <source>Leave it out</source>
        <translation>Leave it out</translation>
    </message>
    <message id="table.role.length">
        <source>How long it lasted</source>
        <translation>How long it lasted</translation>
    </message>
    <message id="table.role.low">
        <source>The lower end of the range</source>
        <translation>The lower end of the range</translation>
    </message>
    <message id="table.role.name">
        <source>The name of the test</source>
        <translation>The name of the test</translation>
    </message>
    <message id="table.role.note">
        <source>A note</source>
        <translation>A note</translation>
    </message>
    <message id="table.role.person">
        <source>Who was measured</source>
        <translation>Who was measured</translation>
    </message>
    <message id="table.role.pressure">
        <source>Blood pressure as 120/80</source>
        <translation>Blood pressure as 120/80</translation>
    </message>
    <message id="table.role.range">
        <source>The reference range</source>
        <translation>The reference range</translation>
    </message>
    <message id="table.role.time">
        <source>The time of day</source>
        <translation>The time of day</translation>
    </message>
    <message id="table.role.unit">
        <source>The unit</source>
        <translation>The unit</translation>
    </message>
    <message id="table.role.value">
        <source>The value</source>
        <translation>The value</translation>
    </message>
    <message id="table.role.when">
        <source>The date</source>
        <translation>The date</translation>
    </message>
    <message id="table.title">
        <source>What are these columns?</source>
        <translation>What are these columns?</translation>
    </message>
    <message id="table.unit">
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message id="table.unit-of">
        <source>Unit of {heading}</source>
        <translation>Unit of {heading}</translation>
    </message>
    <message id="table.what">
        <source>What is {heading}</source>
        <translation>What is {heading}</translation>
    </message>
    <message id="table.words">
        <source>HealthDesk has looked at the headings and the values. Please check what each column is taken for. You are asked once: the next table with the same headings is read at once.</source>
        <translation>HealthDesk has looked at the headings and the values. Please check what each column is taken for. You are asked once: the next table with the same headings is read at once.</translation>
    </message>
    <message id="theme.contrast">
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message id="theme.dark">
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message id="theme.light">
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message id="theme.system">
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message id="timeline.abnormal">
        <source>marked</source>
        <translation>marked</translation>
    </message>
    <message id="timeline.any-source">
        <source>Every source</source>
        <translation>Every source</translation>
    </message>
    <message id="timeline.by-hand">
        <source>Entered by hand</source>
        <translation>Entered by hand</translation>
    </message>
    <message id="timeline.conditions">
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message id="timeline.documents">
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message id="timeline.empty">
        <source>A life in order</source>
        <translation>A life in order</translation>
    </message>
    <message id="timeline.empty-text">
        <source>Every visit, result and letter will stand here by day, the newest on top.</source>
        <translation>Every visit, result and letter will stand here by day, the newest on top.</translation>
    </message>
    <message id="timeline.filter">
        <source>Filter by a word</source>
        <translation>Filter by a word</translation>
    </message>
    <message id="timeline.filters">
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message id="timeline.flagged">
        <source>Marked by the laboratory</source>
        <translation>Marked by the laboratory</translation>
    </message>
    <message id="timeline.from-file">
        <source>From {file}</source>
        <translation>From {file}</translation>
    </message>
    <message id="timeline.high">
        <source>high</source>
        <translation>high</translation>
    </message>
    <message id="timeline.low">
        <source>low</source>
        <translation>low</translation>
    </message>
    <message id="timeline.medicines">
        <source>Medicines</source>
        <translation>Medicines</translation>
    </message>
    <message id="timeline.money">
        <source>Insurance</source>
        <translation>Insurance</translation>
    </message>
    <message id="timeline.month">
        <source>{month}: {held}</source>
        <translation>{month}: {held}</translation>
    </message>
    <message id="timeline.none">
        <source>Nothing matches</source>
        <translation>Nothing matches</translation>
    </message>
    <message id="timeline.none-text">
        <source>Take a filter away or try another word. Records that do not count (entered in error, for example) are not shown here.</source>
        <translation>Take a filter away or try another word. Records that do not count (entered in error, for example) are not shown here.</translation>
    </message>
    <message id="timeline.plans">
        <source>Plans and family</source>
        <translation>Plans and family</translation>
    </message>
    <message id="timeline.results">
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message id="timeline.source">
        <source>Source: {file}</source>
        <translation>Source: {file}</translation>
    </message>
    <message id="timeline.undated">
        <source>No date</source>
        <translation>No date</translation>
    </message>
    <message id="timeline.vaccines">
        <source>Vaccines</source>
        <translation>Vaccines</translation>
    </message>
    <message id="timeline.visit-less">
        <source>Show fewer</source>
        <translation>Show fewer</translation>
    </message>
    <message id="timeline.visit-more" numerus="yes">
        <source>{count} more of this visit</source>
        <translation>
            <numerusform>{count} more of this visit</numerusform>
            <numerusform>{count} more of this visit</numerusform>
        </translation>
    </message>
    <message id="timeline.visits">
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message id="timeline.vitals">
        <source>Measurements</source>
        <translation>Measurements</translation>
    </message>
    <message id="timeline.years">
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message id="timeline.years-how">
        <source>Up and down choose a year, left and right a month, Enter goes there.</source>
        <translation>Up and down choose a year, left and right a month, Enter goes there.</translation>
    </message>
    <message id="times.change">
        <source>Change times</source>
        <translation>Change times</translation>
    </message>
    <message id="times.field">
        <source>Times of the day</source>
        <translation>Times of the day</translation>
    </message>
    <message id="times.hint">
        <source>For example: 8:00, 20:00. Leave it empty to have none.</source>
        <translation>For example: 8:00, 20:00. Leave it empty to have none.</translation>
    </message>
    <message id="times.none">
        <source>No times are written to it. They are for your own order, and not needed.</source>
        <translation>No times are written to it. They are for your own order, and not needed.</translation>
    </message>
    <message id="times.now">
        <source>{times}</source>
        <translation>{times}</translation>
    </message>
    <message id="times.reminds">
        <source>Show a line in this window at these times</source>
        <translation>Show a line in this window at these times</translation>
    </message>
    <message id="times.section">
        <source>Your own times</source>
        <translation>Your own times</translation>
    </message>
    <message id="times.title">
        <source>Own times for {title}</source>
        <translation>Own times for {title}</translation>
    </message>
    <message id="times.unclear">
        <source>These times could not be read. Write them like 8:00, 20:00.</source>
        <translation>These times could not be read. Write them like 8:00, 20:00.</translation>
    </message>
    <message id="times.words">
        <source>Only while this vault is open, and nowhere outside this window.</source>
        <translation>Only while this vault is open, and nowhere outside this window.</translation>
    </message>
    <message id="times.write">
        <source>Write times</source>
        <translation>Write times</translation>
    </message>
    <message id="toast.undo">
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message id="today.all">
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message id="today.less">
        <source>Show less</source>
        <translation>Show less</translation>
    </message>
    <message id="today.noted">
        <source>{noted} of {count} noted</source>
        <translation>{noted} of {count} noted</translation>
    </message>
    <message id="today.title">
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message id="topic.activity">
        <source>Activity and sleep</source>
        <translation>Activity and sleep</translation>
    </message>
    <message id="topic.blood">
        <source>Blood and clotting</source>
        <translation>Blood and clotting</translation>
    </message>
    <message id="topic.bones">
        <source>Bones</source>
        <translation>Bones</translation>
    </message>
    <message id="topic.defence">
        <source>Inflammation and immune system</source>
        <translation>Inflammation and immune system</translation>
    </message>
    <message id="topic.digestion">
        <source>Digestion</source>
        <translation>Digestion</translation>
    </message>
    <message id="topic.drugs">
        <source>Medicine levels and substances</source>
        <translation>Medicine levels and substances</translation>
    </message>
    <message id="topic.germs">
        <source>Germs</source>
        <translation>Germs</translation>
    </message>
    <message id="topic.heart">
        <source>Heart and blood fats</source>
        <translation>Heart and blood fats</translation>
    </message>
    <message id="topic.hormones">
        <source>Hormones</source>
        <translation>Hormones</translation>
    </message>
    <message id="topic.kidney">
        <source>Kidneys</source>
        <translation>Kidneys</translation>
    </message>
    <message id="topic.life">
        <source>Questionnaires and habits</source>
        <translation>Questionnaires and habits</translation>
    </message>
    <message id="topic.liver">
        <source>Liver and proteins</source>
        <translation>Liver and proteins</translation>
    </message>
    <message id="topic.lungs">
        <source>Lungs</source>
        <translation>Lungs</translation>
    </message>
    <message id="topic.markers">
        <source>Tumour markers</source>
        <translation>Tumour markers</translation>
    </message>
    <message id="topic.others">
        <source>Other measures</source>
        <translation>Other measures</translation>
    </message>
    <message id="topic.salts">
        <source>Salts and minerals</source>
        <translation>Salts and minerals</translation>
    </message>
    <message id="topic.sugar">
        <source>Sugar</source>
        <translation>Sugar</translation>
    </message>
    <message id="topic.thyroid">
        <source>Thyroid</source>
        <translation>Thyroid</translation>
    </message>
    <message id="topic.urine">
        <source>Urine</source>
        <translation>Urine</translation>
    </message>
    <message id="topic.vital">
        <source>Vital signs</source>
        <translation>Vital signs</translation>
    </message>
    <message id="topic.vitamins">
        <source>Vitamins</source>
        <translation>Vitamins</translation>
    </message>
    <message id="trust.backup">
        <source>Last backup</source>
        <translation>Last backup</translation>
    </message>
    <message id="trust.backup-elsewhere">
        <source>Choose another place</source>
        <translation>Choose another place</translation>
    </message>
    <message id="trust.backup-file">
        <source>{file}, {size}</source>
        <translation>{file}, {size}</translation>
    </message>
    <message id="trust.backup-gone">
        <source>It is not there now. Its disk may not be connected, or it was moved.</source>
        <translation>It is not there now. Its disk may not be connected, or it was moved.</translation>
    </message>
    <message id="trust.backup-next">
        <source>The next one goes to {folder}.</source>
        <translation>The next one goes to {folder}.</translation>
    </message>
    <message id="trust.backup-none">
        <source>There is no backup yet. If this computer breaks or is lost, the records go with it.</source>
        <translation>There is no backup yet. If this computer breaks or is lost, the records go with it.</translation>
    </message>
    <message id="trust.backup-now">
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message id="trust.backup-proof">
        <source>It was opened and read through before it was called a backup.</source>
        <translation>It was opened and read through before it was called a backup.</translation>
    </message>
    <message id="trust.backup-running">
        <source>The backup is being written and read through …</source>
        <translation>The backup is being written and read through …</translation>
    </message>
    <message id="trust.backup-same-disk">
        <source>It lies on the same disk as the vault. Copy it to another one, so that both are not lost at once.</source>
        <translation>It lies on the same disk as the vault. Copy it to another one, so that both are not lost at once.</translation>
    </message>
    <message id="trust.backup-unverified" numerus="yes">
        <source>{count} files in it are of people whose records you cannot open. They were copied as they are.</source>
        <translation>
            <numerusform>{count} file in it is of a person whose records you cannot open. It was copied as it is.</numerusform>
            <numerusform>{count} files in it are of people whose records you cannot open. They were copied as they are.</numerusform>
        </translation>
    </message>
    <message id="trust.check">
        <source>Last check</source>
        <translation>Last check</translation>
    </message>
    <message id="trust.check-found" numerus="yes">
        <source>{count} things were not as they were written.</source>
        <translation>
            <numerusform>{count} thing was not as it was written.</numerusform>
            <numerusform>{count} things were not as they were written.</numerusform>
        </translation>
    </message>
    <message id="trust.check-never">
        <source>The vault has not been checked yet. A check reads every file and compares it with what was noted when it was written.</source>
        <translation>The vault has not been checked yet. A check reads every file and compares it with what was noted when it was written.</translation>
    </message>
    <message id="trust.check-now">
        <source>Check now</source>
        <translation>Check now</translation>
    </message>
    <message id="trust.check-ok" numerus="yes">
        <source>Everything was as it was written: {count} imports, with their originals.</source>
        <translation>
            <numerusform>Everything was as it was written: {count} import, with its original.</numerusform>
            <numerusform>Everything was as it was written: {count} imports, with their originals.</numerusform>
        </translation>
    </message>
    <message id="trust.demo">
        <source>This made-up family goes away when you leave it, so there is nothing to back up.</source>
        <translation>This made-up family goes away when you leave it, so there is nothing to back up.</translation>
    </message>
    <message id="trust.files" numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} file</numerusform>
            <numerusform>{count} files</numerusform>
        </translation>
    </message>
    <message id="trust.kept">
        <source>Files are read, and the model runs, in processes of their own. Linux keeps them from opening one.</source>
        <translation>Files are read, and the model runs, in processes of their own. Linux keeps them from opening one.</translation>
    </message>
    <message id="trust.key-since">
        <source>unchanged since {day}</source>
        <translation>unchanged since {day}</translation>
    </message>
    <message id="trust.keys-change">
        <source>Change keys</source>
        <translation>Change keys</translation>
    </message>
    <message id="trust.locks" numerus="yes">
        <source>It locks itself when nobody has touched the window for {count} minutes.</source>
        <translation>
            <numerusform>It locks itself when nobody has touched the window for {count} minute.</numerusform>
            <numerusform>It locks itself when nobody has touched the window for {count} minutes.</numerusform>
        </translation>
    </message>
    <message id="trust.made">
        <source>{ago}, {day}</source>
        <translation>{ago}, {day}</translation>
    </message>
    <message id="trust.nobody-else">
        <source>Without one of these, nobody can open it: not the makers of HealthDesk, and not you.</source>
        <translation>Without one of these, nobody can open it: not the makers of HealthDesk, and not you.</translation>
    </message>
    <message id="trust.none-ever">
        <source>No connection was ever made. Nothing is connected to this vault.</source>
        <translation>No connection was ever made. Nothing is connected to this vault.</translation>
    </message>
    <message id="trust.now" numerus="yes">
        <source>Asked just now, your system knows of {count} connections between this program and other computers.</source>
        <translation>
            <numerusform>Asked just now, your system knows of {count} connection between this program and another computer.</numerusform>
            <numerusform>Asked just now, your system knows of {count} connections between this program and other computers.</numerusform>
        </translation>
    </message>
    <message id="trust.now-none">
        <source>Asked just now, your system knows of no connection between this program and another computer.</source>
        <translation>Asked just now, your system knows of no connection between this program and another computer.</translation>
    </message>
    <message id="trust.openers">
        <source>Who can open it</source>
        <translation>Who can open it</translation>
    </message>
    <message id="trust.outside">
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message id="trust.proof">
        <source>No part of this program can open a connection; the build checks it.</source>
        <translation>No part of this program can open a connection; the build checks it.</translation>
    </message>
    <message id="trust.stored">
        <source>What lies where</source>
        <translation>What lies where</translation>
    </message>
    <message id="trust.way.passphrase">
        <source>With a passphrase</source>
        <translation>With a passphrase</translation>
    </message>
    <message id="trust.way.recovery">
        <source>With a recovery code</source>
        <translation>With a recovery code</translation>
    </message>
    <message id="trust.what.aside">
        <source>Replaced by a backup</source>
        <translation>Replaced by a backup</translation>
    </message>
    <message id="trust.what.aside-text">
        <source>What stood here before a backup was brought back. Encrypted.</source>
        <translation>What stood here before a backup was brought back. Encrypted.</translation>
    </message>
    <message id="trust.what.foreign">
        <source>Not from HealthDesk</source>
        <translation>Not from HealthDesk</translation>
    </message>
    <message id="trust.what.foreign-text">
        <source>Something that HealthDesk did not put into this folder.</source>
        <translation>Something that HealthDesk did not put into this folder.</translation>
    </message>
    <message id="trust.what.head">
        <source>The lock</source>
        <translation>The lock</translation>
    </message>
    <message id="trust.what.head-text">
        <source>How a passphrase is checked, in two copies. Nothing about anybody.</source>
        <translation>How a passphrase is checked, in two copies. Nothing about anybody.</translation>
    </message>
    <message id="trust.what.inbox">
        <source>Waiting files</source>
        <translation>Waiting files</translation>
    </message>
    <message id="trust.what.inbox-text">
        <source>Files that wait until you say whose they are. Encrypted.</source>
        <translation>Files that wait until you say whose they are. Encrypted.</translation>
    </message>
    <message id="trust.what.lock">
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message id="trust.what.lock-text">
        <source>A file that keeps a second program from opening the vault meanwhile. It names this computer.</source>
        <translation>A file that keeps a second program from opening the vault meanwhile. It names this computer.</translation>
    </message>
    <message id="trust.what.logs">
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message id="trust.what.logs-text">
        <source>There is no log file. What goes wrong is said to the terminal, as kinds of errors and places in the program.</source>
        <translation>There is no log file. What goes wrong is said to the terminal, as kinds of errors and places in the program.</translation>
    </message>
    <message id="trust.what.models">
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message id="trust.what.models-text">
        <source>Local language models, and how they did in their exam. Nothing of your records.</source>
        <translation>Local language models, and how they did in their exam. Nothing of your records.</translation>
    </message>
    <message id="trust.what.people">
        <source>People</source>
        <translation>People</translation>
    </message>
    <message id="trust.what.people-text">
        <source>Each person’s records, originals and questions, and what left. Encrypted, each with a key of its own.</source>
        <translation>Each person’s records, originals and questions, and what left. Encrypted, each with a key of its own.</translation>
    </message>
    <message id="trust.what.root">
        <source>The list</source>
        <translation>The list</translation>
    </message>
    <message id="trust.what.root-text">
        <source>Who may open which file, and your choices. Encrypted.</source>
        <translation>Who may open which file, and your choices. Encrypted.</translation>
    </message>
    <message id="trust.what.window">
        <source>The window</source>
        <translation>The window</translation>
    </message>
    <message id="trust.what.window-text">
        <source>Where the window stood and how it looks. Nothing about anybody.</source>
        <translation>Where the window stood and how it looks. Nothing about anybody.</translation>
    </message>
    <message id="trust.you">
        <source>You</source>
        <translation>You</translation>
    </message>
    <message id="vaccines.as-recorded">
        <source>As recorded</source>
        <translation>As recorded</translation>
    </message>
    <message id="vaccines.booklet">
        <source>Every dose, by disease</source>
        <translation>Every dose, by disease</translation>
    </message>
    <message id="vaccines.card">
        <source>certificate</source>
        <translation>certificate</translation>
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
        <translation>Due, as a source says</translation>
    </message>
    <message id="vaccines.lot">
        <source>lot {lot}</source>
        <translation>lot {lot}</translation>
    </message>
    <message id="vaccines.table.against">
        <source>Against</source>
        <translation>Against</translation>
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
        <translation>Vaccine</translation>
    </message>
    <message id="vaccines.view.booklet">
        <source>Booklet</source>
        <translation>Booklet</translation>
    </message>
    <message id="vaccines.view.date">
        <source>By date</source>
        <translation>By date</translation>
    </message>
    <message id="vaccines.view.disease">
        <source>By disease</source>
        <translation>By disease</translation>
    </message>
    <message id="value.abnormal">
        <source>outside, says the source</source>
        <translation>outside, says the source</translation>
    </message>
    <message id="value.from">
        <source>from {value}</source>
        <translation>from {value}</translation>
    </message>
    <message id="value.high">
        <source>high, says the source</source>
        <translation>high, says the source</translation>
    </message>
    <message id="value.low">
        <source>low, says the source</source>
        <translation>low, says the source</translation>
    </message>
    <message id="value.spoken">
        <source>{name}: {count} values, from {first} to {last}</source>
        <translation>{name}: {count} values, from {first} to {last}</translation>
    </message>
    <message id="value.up-to">
        <source>up to {value}</source>
        <translation>up to {value}</translation>
    </message>
    <message id="view.full">
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message id="view.simple">
        <source>Simple</source>
        <translation>Simple</translation>
    </message>
    <message id="visit.all" numerus="yes">
        <source>Show all {count}</source>
        <translation>
            <numerusform>Show it</numerusform>
            <numerusform>Show all {count}</numerusform>
        </translation>
    </message>
    <message id="visit.holds">
        <source>In this visit</source>
        <translation>In this visit</translation>
    </message>
    <message id="visit.laid">
        <source>“{title}” now lies beside this visit.</source>
        <translation>“{title}” now lies beside this visit.</translation>
    </message>
    <message id="visit.lay">
        <source>Lay beside</source>
        <translation>Lay beside</translation>
    </message>
    <message id="visit.lay-named">
        <source>Lay “{title}” beside this visit</source>
        <translation>Lay “{title}” beside this visit</translation>
    </message>
    <message id="visit.near">
        <source>The same days, the same place</source>
        <translation>The same days, the same place</translation>
    </message>
    <message id="visit.note">
        <source>After the visit: a note of your own</source>
        <translation>After the visit: a note of your own</translation>
    </message>
    <message id="visit.note-keep">
        <source>Keep the note</source>
        <translation>Keep the note</translation>
    </message>
    <message id="visit.note-title">
        <source>Note on: {visit}</source>
        <translation>Note on: {visit}</translation>
    </message>
    <message id="visit.nothing">
        <source>No results, documents or medicines are tied to it in the records.</source>
        <translation>No results, documents or medicines are tied to it in the records.</translation>
    </message>
    <message id="visit.papers">
        <source>Papers of the two weeks after</source>
        <translation>Papers of the two weeks after</translation>
    </message>
    <message id="visit.papers-words">
        <source>They bear a day soon after this visit. Lay those beside it that belong to it.</source>
        <translation>They bear a day soon after this visit. Lay those beside it that belong to it.</translation>
    </message>
    <message id="visit.record">
        <source>The record and its original</source>
        <translation>The record and its original</translation>
    </message>
    <message id="visit.span">
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message id="visits.ahead">
        <source>To come</source>
        <translation>To come</translation>
    </message>
    <message id="visits.holds" numerus="yes">
        <source>{count} records</source>
        <translation>
            <numerusform>{count} record</numerusform>
            <numerusform>{count} records</numerusform>
        </translation>
    </message>
    <message id="visits.table.what">
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message id="visits.table.where">
        <source>Where and with whom</source>
        <translation>Where and with whom</translation>
    </message>
    <message id="visits.table.why">
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message id="visits.view.ahead">
        <source>To come</source>
        <translation>To come</translation>
    </message>
    <message id="visits.view.all">
        <source>All</source>
        <translation>All</translation>
    </message>
    <message id="visits.view.procedure">
        <source>Procedures</source>
        <translation>Procedures</translation>
    </message>
    <message id="visits.view.visit">
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message id="visits.was-planned">
        <source>Was planned</source>
        <translation>Was planned</translation>
    </message>
    <message id="wear.asleep">
        <source>{length} asleep</source>
        <translation>{length} asleep</translation>
    </message>
    <message id="wear.computed">
        <source>computed</source>
        <translation>computed</translation>
    </message>
    <message id="wear.day">
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message id="wear.days-with" numerus="yes">
        <source>{count} of {total} days have readings.</source>
        <translation>
            <numerusform>{count} of {total} days has readings.</numerusform>
            <numerusform>{count} of {total} days have readings.</numerusform>
        </translation>
    </message>
    <message id="wear.earlier">
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message id="wear.empty">
        <source>No readings of devices yet</source>
        <translation>No readings of devices yet</translation>
    </message>
    <message id="wear.empty-text">
        <source>Bring in the export of a watch, a ring, a glucose sensor or a health app: days with steps, sleep, heart rate and glucose will stand here.</source>
        <translation>Bring in the export of a watch, a ring, a glucose sensor or a health app: days with steps, sleep, heart rate and glucose will stand here.</translation>
    </message>
    <message id="wear.gap">
        <source>Nothing was recorded</source>
        <translation>Nothing was recorded</translation>
    </message>
    <message id="wear.gap-span">
        <source>No device has readings of these days. That does not say why.</source>
        <translation>No device has readings of these days. That does not say why.</translation>
    </message>
    <message id="wear.gap-text">
        <source>No device has readings of {day}. That does not say why.</source>
        <translation>No device has readings of {day}. That does not say why.</translation>
    </message>
    <message id="wear.glucose">
        <source>Glucose</source>
        <translation>Glucose</translation>
    </message>
    <message id="wear.heart">
        <source>Heart rate</source>
        <translation>Heart rate</translation>
    </message>
    <message id="wear.hour">
        <source>{start}:00 to {end}:00: {amount}</source>
        <translation>{start}:00 to {end}:00: {amount}</translation>
    </message>
    <message id="wear.hours">
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message id="wear.in-range">
        <source>{share} in range</source>
        <translation>{share} in range</translation>
    </message>
    <message id="wear.later">
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message id="wear.legend">
        <source>Hours; from the foot: {stages}.</source>
        <translation>Hours; from the foot: {stages}.</translation>
    </message>
    <message id="wear.legend-heart">
        <source>From the lowest to the highest reading of each day; the line across is the resting rate, where one was recorded.</source>
        <translation>From the lowest to the highest reading of each day; the line across is the resting rate, where one was recorded.</translation>
    </message>
    <message id="wear.length">
        <source>Time shown</source>
        <translation>Time shown</translation>
    </message>
    <message id="wear.mean">
        <source>Mean of these days: {value}</source>
        <translation>Mean of these days: {value}</translation>
    </message>
    <message id="wear.minutes">
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message id="wear.month">
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message id="wear.newest">
        <source>Newest day</source>
        <translation>Newest day</translation>
    </message>
    <message id="wear.no-readings">
        <source>no readings</source>
        <translation>no readings</translation>
    </message>
    <message id="wear.others">
        <source>Also recorded</source>
        <translation>Also recorded</translation>
    </message>
    <message id="wear.percent">
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message id="wear.resting">
        <source>at rest {value}</source>
        <translation>at rest {value}</translation>
    </message>
    <message id="wear.shares">
        <source>{below} below, {within} within, {above} above; {count}, covering about {covered} of the time.</source>
        <translation>{below} below, {within} within, {above} above; {count}, covering about {covered} of the time.</translation>
    </message>
    <message id="wear.sleep">
        <source>Sleep</source>
        <translation>Sleep</translation>
    </message>
    <message id="wear.steps">
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message id="wear.steps-hours">
        <source>Steps hour by hour, {amount} in all</source>
        <translation>Steps hour by hour, {amount} in all</translation>
    </message>
    <message id="wear.target-consensus">
        <source>Range {span}: the international consensus (Battelino, 2019), not a personal target.</source>
        <translation>Range {span}: the international consensus (Battelino, 2019), not a personal target.</translation>
    </message>
    <message id="wear.target-own">
        <source>Target {span}, from a goal in the records.</source>
        <translation>Target {span}, from a goal in the records.</translation>
    </message>
    <message id="wear.week">
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message id="wear.workouts">
        <source>Workouts</source>
        <translation>Workouts</translation>
    </message>
    <message id="wear.zone">
        <source>Times of day as recorded ({zones}).</source>
        <translation>Times of day as recorded ({zones}).</translation>
    </message>
    <message id="wear.zone-none">
        <source>Times of day as recorded; no time zone was given.</source>
        <translation>Times of day as recorded; no time zone was given.</translation>
    </message>
    <message id="weekday.1">
        <source>Mon</source>
        <translation>Mon</translation>
    </message>
    <message id="weekday.2">
        <source>Tue</source>
        <translation>Tue</translation>
    </message>
    <message id="weekday.3">
        <source>Wed</source>
        <translation>Wed</translation>
    </message>
    <message id="weekday.4">
        <source>Thu</source>
        <translation>Thu</translation>
    </message>
    <message id="weekday.5">
        <source>Fri</source>
        <translation>Fri</translation>
    </message>
    <message id="weekday.6">
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message id="weekday.7">
        <source>Sun</source>
        <translation>Sun</translation>
    </message>
    <message id="whose.born">
        <source>born {day}</source>
        <translation>born {day}</translation>
    </message>
    <message id="whose.bring" numerus="yes">
        <source>Bring them in</source>
        <translation>
            <numerusform>Bring it in</numerusform>
            <numerusform>Bring them in</numerusform>
        </translation>
    </message>
    <message id="whose.choose">
        <source>Choose a person</source>
        <translation>Choose a person</translation>
    </message>
    <message id="whose.discard" numerus="yes">
        <source>Keep none of them</source>
        <translation>
            <numerusform>Do not keep it</numerusform>
            <numerusform>Keep none of them</numerusform>
        </translation>
    </message>
    <message id="whose.files" numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} file</numerusform>
            <numerusform>{count} files</numerusform>
        </translation>
    </message>
    <message id="whose.first">
        <source>Nobody is here yet. Say whose records these are, and the file comes in.</source>
        <translation>Nobody is here yet. Say whose records these are, and the file comes in.</translation>
    </message>
    <message id="whose.later">
        <source>Decide later</source>
        <translation>Decide later</translation>
    </message>
    <message id="whose.new">
        <source>Somebody new: {name}</source>
        <translation>Somebody new: {name}</translation>
    </message>
    <message id="whose.nobody" numerus="yes">
        <source>Files that name nobody</source>
        <translation>
            <numerusform>A file that names nobody</numerusform>
            <numerusform>Files that name nobody</numerusform>
        </translation>
    </message>
    <message id="whose.none-chosen">
        <source>Please choose a person first.</source>
        <translation>Please choose a person first.</translation>
    </message>
    <message id="whose.reply">
        <source>Whose: {name}</source>
        <translation>Whose: {name}</translation>
    </message>
    <message id="whose.title" numerus="yes">
        <source>Whose are these {count} files?</source>
        <translation>
            <numerusform>Whose is this file?</numerusform>
            <numerusform>Whose are these {count} files?</numerusform>
        </translation>
    </message>
    <message id="whose.words" numerus="yes">
        <source>Until you say, they wait encrypted and count for nobody. What you say is remembered for each source.</source>
        <translation>
            <numerusform>Until you say, it waits encrypted and counts for nobody. What you say is remembered for this source.</numerusform>
            <numerusform>Until you say, they wait encrypted and count for nobody. What you say is remembered for each source.</numerusform>
        </translation>
    </message>
</context>
</TS>
