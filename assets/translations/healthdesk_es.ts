<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message id="about.made-with">
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message id="about.version">
        <source>Version {version}, Apache-2.0</source>
        <translation>Versión {version}, Apache-2.0</translation>
    </message>
    <message id="age" numerus="yes">
        <source>{count} years old</source>
        <translation>
            <numerusform>{count} año</numerusform>
            <numerusform>{count} años</numerusform>
        </translation>
    </message>
    <message id="ago.days" numerus="yes">
        <source>{count} days ago</source>
        <translation>
            <numerusform>hace {count} día</numerusform>
            <numerusform>hace {count} días</numerusform>
        </translation>
    </message>
    <message id="ago.months" numerus="yes">
        <source>{count} months ago</source>
        <translation>
            <numerusform>hace {count} mes</numerusform>
            <numerusform>hace {count} meses</numerusform>
        </translation>
    </message>
    <message id="ago.today">
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message id="ago.years" numerus="yes">
        <source>{count} years ago</source>
        <translation>
            <numerusform>hace {count} año</numerusform>
            <numerusform>hace {count} años</numerusform>
        </translation>
    </message>
    <message id="ago.yesterday">
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message id="ahead.days" numerus="yes">
        <source>in {count} days</source>
        <translation>
            <numerusform>dentro de {count} día</numerusform>
            <numerusform>dentro de {count} días</numerusform>
        </translation>
    </message>
    <message id="allergies.active">
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message id="allergies.code">
        <source>a substance with the code {code}</source>
        <translation>una sustancia con el código {code}</translation>
    </message>
    <message id="allergies.grade.high">
        <source>noted as high risk</source>
        <translation>anotada como de alto riesgo</translation>
    </message>
    <message id="allergies.grade.mild">
        <source>mild</source>
        <translation>leve</translation>
    </message>
    <message id="allergies.grade.moderate">
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message id="allergies.grade.severe">
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message id="allergies.intolerance">
        <source>noted as an intolerance</source>
        <translation>anotada como intolerancia</translation>
    </message>
    <message id="allergies.none">
        <source>Sources that know of none</source>
        <translation>Fuentes que no conocen ninguna</translation>
    </message>
    <message id="allergies.past">
        <source>Past</source>
        <translation>Anteriores</translation>
    </message>
    <message id="allergies.proposed">
        <source>Read from a page, to be confirmed</source>
        <translation>Leídas de una página, por confirmar</translation>
    </message>
    <message id="allergies.table.reaction">
        <source>Reaction</source>
        <translation>Reacción</translation>
    </message>
    <message id="allergies.table.what">
        <source>Substance</source>
        <translation>Sustancia</translation>
    </message>
    <message id="allergies.uncertain">
        <source>Not confirmed</source>
        <translation>No confirmadas</translation>
    </message>
    <message id="allergies.void">
        <source>Do not count</source>
        <translation>No cuentan</translation>
    </message>
    <message id="also.add-vital">
        <source>blood pressure weight temperature add</source>
        <translation>tensión peso temperatura añadir</translation>
    </message>
    <message id="also.ask">
        <source>question answer</source>
        <translation>pregunta respuesta</translation>
    </message>
    <message id="also.bring-in">
        <source>import files add upload</source>
        <translation>importar archivos añadir subir</translation>
    </message>
    <message id="also.conditions">
        <source>diagnoses diseases illnesses problems</source>
        <translation>diagnósticos enfermedades</translation>
    </message>
    <message id="also.documents">
        <source>letters reports pdf pictures</source>
        <translation>cartas informes pdf imágenes</translation>
    </message>
    <message id="also.home">
        <source>start overview summary</source>
        <translation>inicio resumen</translation>
    </message>
    <message id="also.larger">
        <source>zoom text size bigger</source>
        <translation>zoom tamaño letra</translation>
    </message>
    <message id="also.measures">
        <source>laboratory blood results values weight pressure</source>
        <translation>laboratorio sangre resultados valores peso tensión</translation>
    </message>
    <message id="also.medicines">
        <source>drugs tablets pills prescriptions</source>
        <translation>fármacos pastillas recetas</translation>
    </message>
    <message id="also.settings">
        <source>preferences language theme backup copy passphrase</source>
        <translation>preferencias idioma tema copia de seguridad contraseña</translation>
    </message>
    <message id="also.shortcuts">
        <source>keyboard keys help</source>
        <translation>teclado teclas ayuda</translation>
    </message>
    <message id="also.smaller">
        <source>zoom text size</source>
        <translation>zoom tamaño letra</translation>
    </message>
    <message id="also.sources">
        <source>imports undo where from</source>
        <translation>importaciones deshacer origen</translation>
    </message>
    <message id="also.timeline">
        <source>history days records</source>
        <translation>historial días registros</translation>
    </message>
    <message id="also.vaccines">
        <source>immunisations shots</source>
        <translation>inmunizaciones</translation>
    </message>
    <message id="also.visits">
        <source>appointments hospital operations surgery</source>
        <translation>citas hospital operaciones</translation>
    </message>
    <message id="also.write">
        <source>symptom fever temperature weight pain medicine taken measurement note diary log</source>
        <translation>síntoma fiebre temperatura peso dolor medicamento tomado medición nota diario</translation>
    </message>
    <message id="app.name">
        <source>HealthDesk</source>
        <translation>HealthDesk</translation>
    </message>
    <message id="appointment.add">
        <source>An appointment</source>
        <translation>Una cita</translation>
    </message>
    <message id="appointment.hint">
        <source>For example: 12 May 14:30 cardiologist Dr Roux, bring ECG</source>
        <translation>Por ejemplo: 12 de mayo 14:30 cardiólogo Dr. Roux, llevar el ECG</translation>
    </message>
    <message id="appointment.kept">
        <source>The appointment is in your records.</source>
        <translation>La cita está en su historial.</translation>
    </message>
    <message id="appointment.line">
        <source>When, what, with whom</source>
        <translation>Cuándo, qué, con quién</translation>
    </message>
    <message id="appointment.no-day">
        <source>A day and what it is for are still needed, for example “12 May eye check”.</source>
        <translation>Faltan aún un día y el motivo, por ejemplo «12 de mayo oculista».</translation>
    </message>
    <message id="appointment.place">
        <source>Where (may stay empty)</source>
        <translation>Dónde (puede quedar vacío)</translation>
    </message>
    <message id="appointment.remark">
        <source>Remark: {remark}</source>
        <translation>Observación: {remark}</translation>
    </message>
    <message id="appointment.understood">
        <source>{when}: {what}</source>
        <translation>{when}: {what}</translation>
    </message>
    <message id="appointment.untitled">
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message id="appointment.with">
        <source>With {who}</source>
        <translation>Con {who}</translation>
    </message>
    <message id="ask.about">
        <source>Answers come from the imported records only, and show where from. HealthDesk is software and can be wrong; it does not replace a health professional.</source>
        <translation>Las respuestas salen solo de los documentos importados y muestran de dónde. HealthDesk es un programa y puede equivocarse; no sustituye a un profesional sanitario.</translation>
    </message>
    <message id="ask.again">
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message id="ask.asked-on">
        <source>Asked on {day}</source>
        <translation>Preguntado el {day}</translation>
    </message>
    <message id="ask.back">
        <source>Back to the conversation</source>
        <translation>Volver a la conversación</translation>
    </message>
    <message id="ask.chip-correct">
        <source>Press to correct</source>
        <translation>Pulse para corregir</translation>
    </message>
    <message id="ask.chip-how">
        <source>How: {words}</source>
        <translation>Cómo: {words}</translation>
    </message>
    <message id="ask.chip-what">
        <source>What: {words}</source>
        <translation>Qué: {words}</translation>
    </message>
    <message id="ask.chip-when">
        <source>When: {words}</source>
        <translation>Cuándo: {words}</translation>
    </message>
    <message id="ask.chip-whose">
        <source>Whose records: {words}</source>
        <translation>Historial de: {words}</translation>
    </message>
    <message id="ask.computed">
        <source>computed</source>
        <translation>calculado</translation>
    </message>
    <message id="ask.copied">
        <source>Copied. What you paste elsewhere is no longer protected.</source>
        <translation>Copiado. Lo que pegue en otro sitio ya no está protegido.</translation>
    </message>
    <message id="ask.copied-from">
        <source>From HealthDesk, restated from imported records, which may be incomplete.</source>
        <translation>De HealthDesk, según los documentos importados, que pueden estar incompletos.</translation>
    </message>
    <message id="ask.copy">
        <source>Copy the answer</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message id="ask.delete-all">
        <source>Delete all</source>
        <translation>Eliminar todas</translation>
    </message>
    <message id="ask.delete-all-text">
        <source>All questions about {name} and their answers go for good. The records stay as they are.</source>
        <translation>Todas las preguntas sobre {name} y sus respuestas desaparecen para siempre. El historial queda como está.</translation>
    </message>
    <message id="ask.delete-all-title">
        <source>Delete all earlier questions?</source>
        <translation>¿Eliminar todas las preguntas anteriores?</translation>
    </message>
    <message id="ask.delete-one">
        <source>Delete “{question}”</source>
        <translation>Eliminar «{question}»</translation>
    </message>
    <message id="ask.deleted-all">
        <source>All earlier questions were deleted.</source>
        <translation>Se han eliminado todas las preguntas anteriores.</translation>
    </message>
    <message id="ask.deleted-one">
        <source>The question was deleted.</source>
        <translation>Se ha eliminado la pregunta.</translation>
    </message>
    <message id="ask.empty">
        <source>Ask in your own words</source>
        <translation>Pregunte con sus propias palabras</translation>
    </message>
    <message id="ask.empty-text">
        <source>For example when something was last measured, what is taken now, or when a visit was. Each sentence of the answer opens the record it rests on.</source>
        <translation>Por ejemplo, cuándo se midió algo por última vez, qué se toma ahora o cuándo fue una visita. Cada frase de la respuesta abre el registro en el que se basa.</translation>
    </message>
    <message id="ask.follow">
        <source>Go on asking about {name}’s records</source>
        <translation>Otra pregunta sobre el historial de {name}</translation>
    </message>
    <message id="ask.go-back">
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message id="ask.go-on">
        <source>I have read this. Show what the records say</source>
        <translation>He leído esto. Mostrar lo que dice el historial</translation>
    </message>
    <message id="ask.history">
        <source>Earlier questions</source>
        <translation>Preguntas anteriores</translation>
    </message>
    <message id="ask.history-empty">
        <source>No earlier questions</source>
        <translation>No hay preguntas anteriores</translation>
    </message>
    <message id="ask.history-empty-text">
        <source>What you ask is kept here with its answer, so that you can find it again or delete it.</source>
        <translation>Lo que pregunta se guarda aquí con su respuesta, para que pueda encontrarlo de nuevo o eliminarlo.</translation>
    </message>
    <message id="ask.history-more">
        <source>The newest {count} are shown. A word above finds older ones.</source>
        <translation>Se muestran las {count} más recientes. Una palabra arriba encuentra las anteriores.</translation>
    </message>
    <message id="ask.history-none-found">
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message id="ask.history-none-found-text">
        <source>No earlier question and no answer holds these words.</source>
        <translation>Ninguna pregunta ni respuesta anterior contiene estas palabras.</translation>
    </message>
    <message id="ask.history-search">
        <source>Find an earlier question</source>
        <translation>Buscar una pregunta anterior</translation>
    </message>
    <message id="ask.history-where">
        <source>Kept in the encrypted file of {name}, on this computer. Whoever may open that file can read them.</source>
        <translation>Guardadas en el archivo cifrado de {name}, en este ordenador. Quien pueda abrir ese archivo puede leerlas.</translation>
    </message>
    <message id="ask.incomplete">
        <source>Imported records may be incomplete: other places may know more.</source>
        <translation>Los documentos importados pueden estar incompletos: puede haber más en otros lugares.</translation>
    </message>
    <message id="ask.keep">
        <source>Keep questions</source>
        <translation>Guardar las preguntas</translation>
    </message>
    <message id="ask.kept">
        <source>Written by {model}, on this computer. Each sentence was checked against the records.</source>
        <translation>Escrito por {model}, en este ordenador. Cada frase se ha comparado con el historial.</translation>
    </message>
    <message id="ask.kept-off">
        <source>Questions are no longer kept. Those already here stay until you delete them.</source>
        <translation>Las preguntas ya no se guardan. Las que hay aquí se quedan hasta que usted las elimine.</translation>
    </message>
    <message id="ask.kept-on">
        <source>Questions are kept from now on.</source>
        <translation>Las preguntas se guardan a partir de ahora.</translation>
    </message>
    <message id="ask.kept-short">
        <source>sentences kept: {kept} of {offered}</source>
        <translation>frases conservadas: {kept} de {offered}</translation>
    </message>
    <message id="ask.looking">
        <source>Looking through the records …</source>
        <translation>Buscando en el historial…</translation>
    </message>
    <message id="ask.mark">
        <source>Source {number}: {title}, {when}</source>
        <translation>Fuente {number}: {title}, {when}</translation>
    </message>
    <message id="ask.model-building">
        <source>The local model is being made ready, {percent} %. The answer does not need it.</source>
        <translation>Se está preparando el modelo local, {percent} %. La respuesta no lo necesita.</translation>
    </message>
    <message id="ask.model-ready">
        <source>the local model is writing …</source>
        <translation>el modelo local está escribiendo…</translation>
    </message>
    <message id="ask.model-starting">
        <source>the local model is starting …</source>
        <translation>el modelo local se está iniciando…</translation>
    </message>
    <message id="ask.none-kept">
        <source>None of the model’s sentences passed the check against the records, so none is shown.</source>
        <translation>Ninguna de las frases del modelo ha pasado la comprobación con el historial, así que no se muestra ninguna.</translation>
    </message>
    <message id="ask.plain">
        <source>In plain words</source>
        <translation>Con palabras sencillas</translation>
    </message>
    <message id="ask.prompt">
        <source>Ask about {name}’s records</source>
        <translation>Pregunte sobre el historial de {name}</translation>
    </message>
    <message id="ask.send">
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message id="ask.since-changed">
        <source>The records behind this answer have changed since.</source>
        <translation>Los registros en los que se basa esta respuesta han cambiado desde entonces.</translation>
    </message>
    <message id="ask.since-more">
        <source>Records have come or gone since this answer.</source>
        <translation>Desde esta respuesta han llegado o se han ido registros.</translation>
    </message>
    <message id="ask.stop">
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message id="ask.stop-looking">
        <source>Stop looking for an answer</source>
        <translation>Dejar de buscar la respuesta</translation>
    </message>
    <message id="ask.stop-model">
        <source>Stop the local model</source>
        <translation>Detener el modelo local</translation>
    </message>
    <message id="ask.stopped">
        <source>Stopped. You can ask again at any time.</source>
        <translation>Detenido. Puede preguntar de nuevo cuando quiera.</translation>
    </message>
    <message id="ask.stopped-model">
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message id="ask.understood">
        <source>How the question was understood</source>
        <translation>Cómo se ha entendido la pregunta</translation>
    </message>
    <message id="ask.why">
        <source>Why this answer</source>
        <translation>Por qué esta respuesta</translation>
    </message>
    <message id="ask.why-cited" numerus="yes">
        <source>The answer rests on these {count}:</source>
        <translation>
            <numerusform>La respuesta se basa en este:</numerusform>
            <numerusform>La respuesta se basa en estos {count}:</numerusform>
        </translation>
    </message>
    <message id="ask.why-looked" numerus="yes">
        <source>{count} records were looked at.</source>
        <translation>
            <numerusform>Se ha mirado {count} registro.</numerusform>
            <numerusform>Se han mirado {count} registros.</numerusform>
        </translation>
    </message>
    <message id="ask.why-more" numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>y {count} más</numerusform>
            <numerusform>y {count} más</numerusform>
        </translation>
    </message>
    <message id="ask.why-uncited">
        <source>None of them answers the question.</source>
        <translation>Ninguno de ellos responde a la pregunta.</translation>
    </message>
    <message id="ask.why-understood">
        <source>Understood as: {words}</source>
        <translation>Entendido así: {words}</translation>
    </message>
    <message id="attach.brought" numerus="yes">
        <source>{count} documents came in and lie beside this record.</source>
        <translation>
            <numerusform>{count} documento incorporado y adjuntado a este registro.</numerusform>
            <numerusform>{count} documentos incorporados y adjuntados a este registro.</numerusform>
        </translation>
    </message>
    <message id="attach.documents">
        <source>Documents beside it</source>
        <translation>Documentos adjuntos</translation>
    </message>
    <message id="attach.done">
        <source>The document now lies beside this record.</source>
        <translation>El documento queda junto a este registro.</translation>
    </message>
    <message id="attach.file">
        <source>Bring in a file …</source>
        <translation>Incorporar un archivo…</translation>
    </message>
    <message id="attach.filter">
        <source>Words from the document</source>
        <translation>Palabras del documento</translation>
    </message>
    <message id="attach.none">
        <source>No document has these words.</source>
        <translation>Ningún documento contiene estas palabras.</translation>
    </message>
    <message id="attach.nothing">
        <source>No document came out of the file. See the report under Sources.</source>
        <translation>Del archivo no salió ningún documento. Vea el informe en Orígenes.</translation>
    </message>
    <message id="attach.open">
        <source>Attach a document …</source>
        <translation>Adjuntar un documento…</translation>
    </message>
    <message id="attach.records">
        <source>Lies beside</source>
        <translation>Está junto a</translation>
    </message>
    <message id="attach.take">
        <source>Take away: {title}</source>
        <translation>Quitar: {title}</translation>
    </message>
    <message id="attach.taken">
        <source>The document no longer lies beside this record.</source>
        <translation>El documento ya no está junto a este registro.</translation>
    </message>
    <message id="attach.title">
        <source>Attach a document</source>
        <translation>Adjuntar un documento</translation>
    </message>
    <message id="attach.words">
        <source>Choose a document that belongs to this record. Both stay as they are; they only lie side by side.</source>
        <translation>Elija un documento que corresponda a este registro. Los dos quedan como están; solo se colocan juntos.</translation>
    </message>
    <message id="attention.backup" numerus="yes">
        <source>The last backup is {count} days old.</source>
        <translation>
            <numerusform>La última copia de seguridad es de hace un día.</numerusform>
            <numerusform>La última copia de seguridad es de hace {count} días.</numerusform>
        </translation>
    </message>
    <message id="attention.backup-do">
        <source>Back up</source>
        <translation>Hacer una copia</translation>
    </message>
    <message id="attention.backup-none">
        <source>There is no backup of this vault yet.</source>
        <translation>Todavía no hay copia de seguridad de esta caja fuerte.</translation>
    </message>
    <message id="attention.differing" numerus="yes">
        <source>Your sources tell {count} things differently.</source>
        <translation>
            <numerusform>Sus fuentes dicen una cosa de forma distinta.</numerusform>
            <numerusform>Sus fuentes dicen {count} cosas de forma distinta.</numerusform>
        </translation>
    </message>
    <message id="attention.differing-all">
        <source>See them</source>
        <translation>Verlas</translation>
    </message>
    <message id="attention.differing-do">
        <source>See both</source>
        <translation>Ver ambas</translation>
    </message>
    <message id="attention.differing-title">
        <source>What your sources tell differently</source>
        <translation>Lo que sus fuentes dicen de forma distinta</translation>
    </message>
    <message id="attention.gone">
        <source>Put by.</source>
        <translation>Dejado a un lado.</translation>
    </message>
    <message id="attention.put-by">
        <source>Put by: {what}</source>
        <translation>Dejar a un lado: {what}</translation>
    </message>
    <message id="attention.title">
        <source>To look at</source>
        <translation>Para mirar</translation>
    </message>
    <message id="attention.tomorrow">
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message id="attention.visit">
        <source>{title} is {when}. There is no visit brief for it yet.</source>
        <translation>{title} es {when}. La hoja para la consulta todavía no está hecha.</translation>
    </message>
    <message id="attention.visit-do">
        <source>Prepare it</source>
        <translation>Prepararla</translation>
    </message>
    <message id="backup.button">
        <source>Back up</source>
        <translation>Hacer copia</translation>
    </message>
    <message id="backup.done">
        <source>{file} ({size}) was written, opened and verified.</source>
        <translation>{file} ({size}) se ha escrito, abierto y comprobado.</translation>
    </message>
    <message id="backup.text">
        <source>One encrypted file with everybody’s records, opened and verified before it counts. The passphrase of today opens it.</source>
        <translation>Un archivo cifrado con el historial de todos, que solo vale una vez abierto y comprobado. Lo abre la frase de contraseña de hoy.</translation>
    </message>
    <message id="backup.title">
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message id="backup.unverified" numerus="yes">
        <source>{count} files were copied but not verified.</source>
        <translation>
            <numerusform>Se ha copiado {count} archivo sin comprobarlo.</numerusform>
            <numerusform>Se han copiado {count} archivos sin comprobarlos.</numerusform>
        </translation>
    </message>
    <message id="brief.add">
        <source>Add from the records</source>
        <translation>Añadir del historial</translation>
    </message>
    <message id="brief.down">
        <source>Move this section down</source>
        <translation>Bajar esta sección</translation>
    </message>
    <message id="brief.find">
        <source>What to look for</source>
        <translation>Qué buscar</translation>
    </message>
    <message id="brief.find-hint">
        <source>A result, a medicine, a letter: what you choose goes on the sheet.</source>
        <translation>Un resultado, un medicamento, una carta: lo que elija va a la hoja.</translation>
    </message>
    <message id="brief.find-none">
        <source>Nothing in the records has these words.</source>
        <translation>Nada en el historial contiene estas palabras.</translation>
    </message>
    <message id="brief.found">
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message id="brief.lines">
        <source>What stands on the sheet</source>
        <translation>Qué figura en la hoja</translation>
    </message>
    <message id="brief.no-visit">
        <source>No visit in particular</source>
        <translation>Ninguna en particular</translation>
    </message>
    <message id="brief.questions">
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message id="brief.questions-hint">
        <source>One question on each line</source>
        <translation>Una pregunta por línea</translation>
    </message>
    <message id="brief.settings">
        <source>Visit and paper</source>
        <translation>Cita y papel</translation>
    </message>
    <message id="brief.since">
        <source>What is new since</source>
        <translation>Novedades desde</translation>
    </message>
    <message id="brief.since-visit">
        <source>last visit, or a year ago</source>
        <translation>última consulta o un año</translation>
    </message>
    <message id="brief.up">
        <source>Move this section up</source>
        <translation>Subir esta sección</translation>
    </message>
    <message id="brief.visit">
        <source>For which visit</source>
        <translation>Para qué cita</translation>
    </message>
    <message id="bring.can-read">
        <source>Records from portals, hospitals and laboratories in every common form (FHIR, C-CDA and CDA, HL7, zips), letters, scans and photos, exports of a phone or a device, tables. Anything else is kept as a document.</source>
        <translation>Documentos de portales, hospitales y laboratorios en todos los formatos habituales (FHIR, C-CDA y CDA, HL7, ZIP), cartas, escaneos y fotos, exportaciones de un teléfono o dispositivo, tablas. Todo lo demás se guarda como documento.</translation>
    </message>
    <message id="bring.done">
        <source>Just now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message id="bring.drop">
        <source>Drop files or folders here</source>
        <translation>Suelte aquí archivos o carpetas</translation>
    </message>
    <message id="bring.files">
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message id="bring.folder">
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message id="bring.minutes-left" numerus="yes">
        <source>about {count} minutes left</source>
        <translation>
            <numerusform>queda {count} minuto más o menos</numerusform>
            <numerusform>quedan unos {count} minutos</numerusform>
        </translation>
    </message>
    <message id="bring.nothing">
        <source>There was no file in there.</source>
        <translation>No había ningún archivo ahí.</translation>
    </message>
    <message id="bring.progress">
        <source>How far reading is</source>
        <translation>Avance de la lectura</translation>
    </message>
    <message id="bring.reading">
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message id="bring.seconds-left">
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message id="bring.stopped">
        <source>Stopped. What was finished before is kept; the file under way was not brought in.</source>
        <translation>Detenido. Lo que ya estaba terminado se conserva; el archivo en curso no se ha importado.</translation>
    </message>
    <message id="bring.whose">
        <source>Whose records</source>
        <translation>De quién es</translation>
    </message>
    <message id="bring.whose-file">
        <source>The file says whose it is</source>
        <translation>El archivo dice de quién es</translation>
    </message>
    <message id="button.add">
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message id="button.add-by-hand">
        <source>Add by hand</source>
        <translation>Añadir a mano</translation>
    </message>
    <message id="button.back">
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message id="button.bring-in">
        <source>Bring in records</source>
        <translation>Importar documentos</translation>
    </message>
    <message id="button.cancel">
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message id="button.close">
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message id="button.continue">
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message id="button.save">
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message id="button.show-all">
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message id="button.stop">
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message id="button.undo">
        <source>Undo import</source>
        <translation>Deshacer</translation>
    </message>
    <message id="calendar.all-ahead">
        <source>Write a calendar file of what is to come</source>
        <translation>Escribir un archivo de calendario con las próximas citas</translation>
    </message>
    <message id="calendar.file">
        <source>appointments.ics</source>
        <translation>citas.ics</translation>
    </message>
    <message id="calendar.form">
        <source>What the calendar says</source>
        <translation>Lo que dice el calendario</translation>
    </message>
    <message id="calendar.full">
        <source>With details</source>
        <translation>Con detalles</translation>
    </message>
    <message id="calendar.full-words">
        <source>Day and time, what it is for, with whom, where, and your remark.</source>
        <translation>El día, la hora, el motivo, con quién, dónde y su observación.</translation>
    </message>
    <message id="calendar.one">
        <source>Write a calendar file</source>
        <translation>Escribir un archivo de calendario</translation>
    </message>
    <message id="calendar.plain">
        <source>Without details</source>
        <translation>Sin detalles</translation>
    </message>
    <message id="calendar.plain-words">
        <source>Day and time, and the word “{title}”. Good for a calendar that others see.</source>
        <translation>El día, la hora y la palabra «{title}». Adecuado para un calendario que otras personas ven.</translation>
    </message>
    <message id="calendar.title">
        <source>This appointment for a calendar</source>
        <translation>Esta cita para un calendario</translation>
    </message>
    <message id="calendar.title-all">
        <source>Appointments for a calendar</source>
        <translation>Citas para un calendario</translation>
    </message>
    <message id="calendar.unencrypted">
        <source>The file is not encrypted. What your calendar does with it is up to that calendar.</source>
        <translation>El archivo no está cifrado. Lo que haga su calendario con él depende de ese calendario.</translation>
    </message>
    <message id="calendar.write">
        <source>Write the file</source>
        <translation>Escribir el archivo</translation>
    </message>
    <message id="calendar.written">
        <source>{file} was written.</source>
        <translation>Se ha escrito {file}.</translation>
    </message>
    <message id="card.contact">
        <source>Whom to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message id="card.contact-hint">
        <source>Name and telephone</source>
        <translation>Nombre y teléfono</translation>
    </message>
    <message id="card.first">
        <source>Language of the card</source>
        <translation>Idioma de la tarjeta</translation>
    </message>
    <message id="card.languages">
        <source>Languages spoken</source>
        <translation>Idiomas que habla</translation>
    </message>
    <message id="card.lines">
        <source>What stands on the card</source>
        <translation>Qué figura en la tarjeta</translation>
    </message>
    <message id="card.note">
        <source>Anyone who finds this card can read it.</source>
        <translation>Quien encuentre esta tarjeta puede leerla.</translation>
    </message>
    <message id="card.phone">
        <source>Picture for a phone</source>
        <translation>Imagen para el teléfono</translation>
    </message>
    <message id="check.button">
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message id="check.found-title">
        <source>Something was found</source>
        <translation>Se ha encontrado algo</translation>
    </message>
    <message id="check.ok" numerus="yes">
        <source>{count} imports were verified, down to their originals.</source>
        <translation>
            <numerusform>Se ha comprobado {count} importación, originales incluidos.</numerusform>
            <numerusform>Se han comprobado {count} importaciones, originales incluidos.</numerusform>
        </translation>
    </message>
    <message id="check.ok-title">
        <source>All is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message id="check.running">
        <source>Checking the vault …</source>
        <translation>Comprobando la caja fuerte…</translation>
    </message>
    <message id="check.text">
        <source>Reads every file and compares it with what was noted when it was written.</source>
        <translation>Lee cada archivo y lo compara con lo que se anotó al escribirlo.</translation>
    </message>
    <message id="check.title">
        <source>Check the vault</source>
        <translation>Comprobar la caja fuerte</translation>
    </message>
    <message id="color.0">
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message id="color.1">
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message id="color.2">
        <source>Rust</source>
        <translation>Óxido</translation>
    </message>
    <message id="color.3">
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message id="color.4">
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message id="color.5">
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message id="color.6">
        <source>Indigo</source>
        <translation>Índigo</translation>
    </message>
    <message id="color.7">
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message id="conditions.active">
        <source>Current</source>
        <translation>Actuales</translation>
    </message>
    <message id="conditions.done">
        <source>On record</source>
        <translation>En el historial</translation>
    </message>
    <message id="conditions.for-it">
        <source>noted for it: {names}</source>
        <translation>anotado para ello: {names}</translation>
    </message>
    <message id="conditions.past">
        <source>Past</source>
        <translation>Anteriores</translation>
    </message>
    <message id="conditions.planned">
        <source>Planned</source>
        <translation>Previstos</translation>
    </message>
    <message id="conditions.proposed">
        <source>Read from a page, to be confirmed</source>
        <translation>Leídos de una página, por confirmar</translation>
    </message>
    <message id="conditions.table.medicines">
        <source>Medicines noted for it</source>
        <translation>Medicamentos anotados para ello</translation>
    </message>
    <message id="conditions.table.what">
        <source>Condition</source>
        <translation>Problema de salud</translation>
    </message>
    <message id="conditions.uncertain">
        <source>Not confirmed</source>
        <translation>No confirmados</translation>
    </message>
    <message id="conditions.void">
        <source>Do not count</source>
        <translation>No cuentan</translation>
    </message>
    <message id="confirm.also">
        <source>Also printed as {value}</source>
        <translation>También figura como {value}</translation>
    </message>
    <message id="confirm.begin">
        <source>Look at them</source>
        <translation>Mirarlas</translation>
    </message>
    <message id="confirm.check">
        <source>Please check</source>
        <translation>Por comprobar</translation>
    </message>
    <message id="confirm.date">
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message id="confirm.done" numerus="yes">
        <source>{count} results confirmed.</source>
        <translation>
            <numerusform>{count} resultado confirmado.</numerusform>
            <numerusform>{count} resultados confirmados.</numerusform>
        </translation>
    </message>
    <message id="confirm.doubt">
        <source>Not certain: {parts}.</source>
        <translation>No es seguro: {parts}.</translation>
    </message>
    <message id="confirm.doubtful" numerus="yes">
        <source>{count} of them need a close look.</source>
        <translation>
            <numerusform>{count} de ellos pide una mirada atenta.</numerusform>
            <numerusform>{count} de ellos piden una mirada atenta.</numerusform>
        </translation>
    </message>
    <message id="confirm.keep">
        <source>Confirm this page</source>
        <translation>Confirmar esta página</translation>
    </message>
    <message id="confirm.known">
        <source>You have confirmed a page of this layout before. Please look once whether it was read rightly.</source>
        <translation>Ya confirmó una página con este diseño. Mire una vez si se ha leído bien.</translation>
    </message>
    <message id="confirm.name">
        <source>Test</source>
        <translation>Análisis</translation>
    </message>
    <message id="confirm.no-result">
        <source>Not a result</source>
        <translation>No es un resultado</translation>
    </message>
    <message id="confirm.none">
        <source>No page waits here</source>
        <translation>Aquí no espera ninguna página</translation>
    </message>
    <message id="confirm.none-text">
        <source>Every page was looked at. Their results stand with the measures.</source>
        <translation>Se han mirado todas las páginas. Sus resultados están con las mediciones.</translation>
    </message>
    <message id="confirm.range">
        <source>Reference range</source>
        <translation>Intervalo de referencia</translation>
    </message>
    <message id="confirm.results" numerus="yes">
        <source>{count} results were read.</source>
        <translation>
            <numerusform>Se ha leído {count} resultado en ella.</numerusform>
            <numerusform>Se han leído {count} resultados en ella.</numerusform>
        </translation>
    </message>
    <message id="confirm.title">
        <source>Is this what the page says?</source>
        <translation>¿Es esto lo que dice la página?</translation>
    </message>
    <message id="confirm.unit">
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message id="confirm.value">
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message id="confirm.waiting" numerus="yes">
        <source>{count} pages to look at once</source>
        <translation>
            <numerusform>{count} página por mirar una vez</numerusform>
            <numerusform>{count} páginas por mirar una vez</numerusform>
        </translation>
    </message>
    <message id="confirm.words">
        <source>These results were read from the page. Please compare them with it once; until then they can be found, but no trend and no answer rests on them. What needs a close look comes first.</source>
        <translation>Estos resultados se han leído de la página. Compárelos con ella una vez; hasta entonces se pueden encontrar, pero ninguna evolución ni respuesta se basa en ellos. Lo que pide una mirada atenta va primero.</translation>
    </message>
    <message id="copy.table">
        <source>Copy as table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message id="copy.text">
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message id="correct.day">
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message id="correct.detail">
        <source>A remark</source>
        <translation>Una observación</translation>
    </message>
    <message id="correct.detail.allergy">
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message id="correct.detail.medication">
        <source>How it is taken</source>
        <translation>Cómo se toma</translation>
    </message>
    <message id="correct.done">
        <source>Corrected. The original stays as it came.</source>
        <translation>Corregido. El original queda como llegó.</translation>
    </message>
    <message id="correct.open">
        <source>Correct this record</source>
        <translation>Corregir este registro</translation>
    </message>
    <message id="correct.status">
        <source>Where it stands</source>
        <translation>En qué punto está</translation>
    </message>
    <message id="correct.status.">
        <source>As it is now</source>
        <translation>Como ahora</translation>
    </message>
    <message id="correct.status.active">
        <source>Current</source>
        <translation>Actual</translation>
    </message>
    <message id="correct.status.past">
        <source>Past</source>
        <translation>Pasado</translation>
    </message>
    <message id="correct.status.void">
        <source>Was never so</source>
        <translation>Nunca fue así</translation>
    </message>
    <message id="correct.title">
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message id="correct.unchanged">
        <source>Nothing is different yet. Change what is wrong, then save.</source>
        <translation>Todavía no hay nada cambiado. Cambie lo que no sea correcto y luego guarde.</translation>
    </message>
    <message id="correct.unit">
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message id="correct.value">
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message id="correct.words">
        <source>What the source says stays beneath, and your correction can be taken back at any time.</source>
        <translation>Lo que dice la fuente se conserva debajo, y su corrección se puede deshacer en cualquier momento.</translation>
    </message>
    <message id="country.BE">
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message id="country.CA">
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message id="country.CH">
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message id="country.DE">
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message id="country.ES">
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message id="country.FR">
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message id="country.GB">
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message id="country.IE">
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message id="country.LU">
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message id="country.US">
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message id="country.other">
        <source>Another country</source>
        <translation>Otro país</translation>
    </message>
    <message id="course.no-end">
        <source>from {since}; no end is recorded</source>
        <translation>desde {since}; no consta el final</translation>
    </message>
    <message id="course.since">
        <source>since {since}</source>
        <translation>desde {since}</translation>
    </message>
    <message id="course.span">
        <source>{since} to {until}</source>
        <translation>{since} – {until}</translation>
    </message>
    <message id="date.none">
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message id="diary.as-note">
        <source>A note, as typed</source>
        <translation>Una nota, tal cual</translation>
    </message>
    <message id="diary.delete">
        <source>Take out of the diary</source>
        <translation>Quitar del diario</translation>
    </message>
    <message id="diary.deleted">
        <source>Taken out of the diary: {what}</source>
        <translation>Quitado del diario: {what}</translation>
    </message>
    <message id="diary.empty">
        <source>Your days, in your own words</source>
        <translation>Sus días, con sus palabras</translation>
    </message>
    <message id="diary.empty-text">
        <source>A symptom from 0 to 10, a measurement, a medicine taken, or a thought: one line is enough. It can be found like any other record.</source>
        <translation>Un síntoma de 0 a 10, una medición, un medicamento tomado o un pensamiento: basta una línea. Se encuentra como cualquier otro registro.</translation>
    </message>
    <message id="diary.for">
        <source>For {name}</source>
        <translation>Para {name}</translation>
    </message>
    <message id="diary.go-back">
        <source>Back to what I typed</source>
        <translation>Volver a lo que escribí</translation>
    </message>
    <message id="diary.hint">
        <source>“38.4”, “BP 132/84”, “82.4 kg”, “took ibuprofen 400” are understood. Anything else is kept as a note, word for word.</source>
        <translation>Se entienden «38,4», «tensión 132/84», «82,4 kg» y «tomé ibuprofeno 400». Lo demás se guarda como nota, palabra por palabra.</translation>
    </message>
    <message id="diary.hint-for">
        <source>For {name}. A name typed first is understood too, and Alt with a figure.</source>
        <translation>Para {name}. También se entiende un nombre al principio, y Alt con una cifra.</translation>
    </message>
    <message id="diary.keep">
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message id="diary.kept">
        <source>Kept for {name}: {what}</source>
        <translation>Guardado para {name}: {what}</translation>
    </message>
    <message id="diary.line">
        <source>Symptom, measurement, medicine taken or note</source>
        <translation>Síntoma, medición, medicamento tomado o nota</translation>
    </message>
    <message id="diary.prompt">
        <source>headache 6/10 since morning</source>
        <translation>dolor de cabeza 6/10 desde esta mañana</translation>
    </message>
    <message id="diary.read-as">
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message id="diary.taken">
        <source>Taken: {what}</source>
        <translation>Tomado: {what}</translation>
    </message>
    <message id="diary.taken-short">
        <source>Taken</source>
        <translation>Tomado</translation>
    </message>
    <message id="diary.whom">
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message id="documents.all">
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message id="documents.filter">
        <source>Words in the documents</source>
        <translation>Palabras en los documentos</translation>
    </message>
    <message id="documents.nothing">
        <source>No document has these words.</source>
        <translation>Ningún documento contiene estas palabras.</translation>
    </message>
    <message id="dose.each.d" numerus="yes">
        <source>{count} times a day</source>
        <translation>
            <numerusform>una vez al día</numerusform>
            <numerusform>{count} veces al día</numerusform>
        </translation>
    </message>
    <message id="dose.each.h" numerus="yes">
        <source>{count} times an hour</source>
        <translation>
            <numerusform>una vez cada hora</numerusform>
            <numerusform>{count} veces cada hora</numerusform>
        </translation>
    </message>
    <message id="dose.each.mo" numerus="yes">
        <source>{count} times a month</source>
        <translation>
            <numerusform>una vez al mes</numerusform>
            <numerusform>{count} veces al mes</numerusform>
        </translation>
    </message>
    <message id="dose.each.wk" numerus="yes">
        <source>{count} times a week</source>
        <translation>
            <numerusform>una vez por semana</numerusform>
            <numerusform>{count} veces por semana</numerusform>
        </translation>
    </message>
    <message id="dose.every.d" numerus="yes">
        <source>{count} times every {period} days</source>
        <translation>
            <numerusform>una vez cada {period} días</numerusform>
            <numerusform>{count} veces cada {period} días</numerusform>
        </translation>
    </message>
    <message id="dose.every.h" numerus="yes">
        <source>{count} times every {period} hours</source>
        <translation>
            <numerusform>una vez cada {period} horas</numerusform>
            <numerusform>{count} veces cada {period} horas</numerusform>
        </translation>
    </message>
    <message id="dose.every.mo" numerus="yes">
        <source>{count} times every {period} months</source>
        <translation>
            <numerusform>una vez cada {period} meses</numerusform>
            <numerusform>{count} veces cada {period} meses</numerusform>
        </translation>
    </message>
    <message id="dose.every.wk" numerus="yes">
        <source>{count} times every {period} weeks</source>
        <translation>
            <numerusform>una vez cada {period} semanas</numerusform>
            <numerusform>{count} veces cada {period} semanas</numerusform>
        </translation>
    </message>
    <message id="dose.needed">
        <source>as needed</source>
        <translation>si es necesario</translation>
    </message>
    <message id="empty.allergies">
        <source>No allergies in the records</source>
        <translation>No hay alergias en el historial</translation>
    </message>
    <message id="empty.allergies.text">
        <source>That does not mean there is none. Add what you know of, so that it always stands on Home.</source>
        <translation>Eso no quiere decir que no haya ninguna. Añada las que conozca, para que siempre estén en Inicio.</translation>
    </message>
    <message id="empty.conditions">
        <source>No conditions yet</source>
        <translation>Todavía no hay problemas de salud</translation>
    </message>
    <message id="empty.conditions.text">
        <source>Diagnoses and problems that professionals have recorded will stand here, current ones first.</source>
        <translation>Aquí estarán los diagnósticos y problemas que han anotado los profesionales, primero los actuales.</translation>
    </message>
    <message id="empty.documents">
        <source>No documents yet</source>
        <translation>Todavía no hay documentos</translation>
    </message>
    <message id="empty.documents.text">
        <source>Letters, reports, scans and photos will stand here. Any file can be brought in; PDFs and pictures are shown.</source>
        <translation>Aquí estarán las cartas, los informes, los escaneos y las fotos. Se puede importar cualquier archivo; los PDF y las imágenes se muestran.</translation>
    </message>
    <message id="empty.family">
        <source>No family history yet</source>
        <translation>Aún no hay antecedentes familiares</translation>
    </message>
    <message id="empty.family.text">
        <source>Which illnesses there are in the family, and how old people were then. Doctors often ask for it; add what you know.</source>
        <translation>Qué enfermedades hay en la familia y qué edad tenían entonces. Los médicos lo preguntan a menudo; añada lo que sepa.</translation>
    </message>
    <message id="empty.medicines">
        <source>No medicines yet</source>
        <translation>Todavía no hay medicamentos</translation>
    </message>
    <message id="empty.medicines.text">
        <source>Prescriptions from your records will stand here: what is taken now, what was taken before, and since when.</source>
        <translation>Aquí estarán las recetas de su historial: qué se toma ahora, qué se tomó antes y desde cuándo.</translation>
    </message>
    <message id="empty.more">
        <source>Nothing else yet</source>
        <translation>Todavía no hay nada más</translation>
    </message>
    <message id="empty.more.text">
        <source>Care plans, goals, family history, insurance, bills and your own notes will stand here.</source>
        <translation>Aquí estarán los planes de cuidados, objetivos, antecedentes familiares, seguros, facturas y sus notas.</translation>
    </message>
    <message id="empty.vaccines">
        <source>No vaccines yet</source>
        <translation>Todavía no hay vacunas</translation>
    </message>
    <message id="empty.vaccines.text">
        <source>Vaccines from your records will stand here by year.</source>
        <translation>Aquí estarán por años las vacunas de su historial.</translation>
    </message>
    <message id="empty.visits">
        <source>No visits yet</source>
        <translation>Todavía no hay visitas</translation>
    </message>
    <message id="empty.visits.text">
        <source>Appointments, stays and procedures will stand here by year.</source>
        <translation>Aquí estarán por años las citas, estancias y procedimientos.</translation>
    </message>
    <message id="entry.allergy">
        <source>An allergy</source>
        <translation>Una alergia</translation>
    </message>
    <message id="entry.allergy-detail">
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message id="entry.allergy-hint">
        <source>A medicine, a food, a plant, an insect …</source>
        <translation>Un medicamento, un alimento, una planta, un insecto…</translation>
    </message>
    <message id="entry.allergy-title">
        <source>Allergic to</source>
        <translation>Alergia a</translation>
    </message>
    <message id="entry.condition">
        <source>A condition</source>
        <translation>Un problema de salud</translation>
    </message>
    <message id="entry.condition-detail">
        <source>What else is worth knowing</source>
        <translation>Qué más conviene saber</translation>
    </message>
    <message id="entry.condition-hint">
        <source>As a professional has called it.</source>
        <translation>Tal como lo llamó un profesional.</translation>
    </message>
    <message id="entry.condition-title">
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message id="entry.course">
        <source>How it stands</source>
        <translation>Cómo está</translation>
    </message>
    <message id="entry.course-now-allergy">
        <source>Goes on</source>
        <translation>Continúa</translation>
    </message>
    <message id="entry.course-now-condition">
        <source>Goes on</source>
        <translation>Continúa</translation>
    </message>
    <message id="entry.course-now-medication">
        <source>Taken now</source>
        <translation>Se toma ahora</translation>
    </message>
    <message id="entry.course-past-allergy">
        <source>In the past</source>
        <translation>Ya pasó</translation>
    </message>
    <message id="entry.course-past-condition">
        <source>In the past</source>
        <translation>Ya pasó</translation>
    </message>
    <message id="entry.course-past-medication">
        <source>Taken in the past</source>
        <translation>Se tomó antes</translation>
    </message>
    <message id="entry.day">
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message id="entry.day-allergy">
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message id="entry.day-condition">
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message id="entry.day-hint">
        <source>A day such as 3 March 2026 or {example}, or “yesterday”; a month or a year alone is fine too.</source>
        <translation>Un día como 3 de marzo de 2026 o {example}, o «ayer»; también vale solo el mes o el año.</translation>
    </message>
    <message id="entry.day-immunization">
        <source>Given on</source>
        <translation>Puesta el</translation>
    </message>
    <message id="entry.day-medication">
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message id="entry.day-unclear">
        <source>This date could not be read. Try “3 March 2026”, “March 2026” or “2026”.</source>
        <translation>No se ha podido leer esta fecha. Pruebe con «3 de marzo de 2026», «marzo de 2026» o «2026».</translation>
    </message>
    <message id="entry.immunization">
        <source>A vaccine</source>
        <translation>Una vacuna</translation>
    </message>
    <message id="entry.immunization-detail">
        <source>What else is worth knowing</source>
        <translation>Qué más conviene saber</translation>
    </message>
    <message id="entry.immunization-hint">
        <source>As it stands in the vaccination record.</source>
        <translation>Como figura en la cartilla de vacunación.</translation>
    </message>
    <message id="entry.immunization-title">
        <source>Against what, or its name</source>
        <translation>Contra qué, o su nombre</translation>
    </message>
    <message id="entry.kept">
        <source>Kept, marked as written by hand.</source>
        <translation>Guardado, marcado como escrito a mano.</translation>
    </message>
    <message id="entry.medication">
        <source>A medicine</source>
        <translation>Un medicamento</translation>
    </message>
    <message id="entry.medication-detail">
        <source>How it is taken, as prescribed</source>
        <translation>Cómo se toma, según la receta</translation>
    </message>
    <message id="entry.medication-hint">
        <source>As it stands on the box, with its strength.</source>
        <translation>Como figura en la caja, con su concentración.</translation>
    </message>
    <message id="entry.medication-title">
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message id="entry.note">
        <source>A note</source>
        <translation>Una nota</translation>
    </message>
    <message id="entry.note-detail">
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message id="entry.note-hint">
        <source>A few words to find it again.</source>
        <translation>Unas palabras para volver a encontrarla.</translation>
    </message>
    <message id="entry.note-title">
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message id="entry.title-missing">
        <source>Please say what it is.</source>
        <translation>Diga qué es, por favor.</translation>
    </message>
    <message id="entry.unit">
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message id="entry.value">
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message id="entry.value-unclear">
        <source>A number, please; a blood pressure as 128/82.</source>
        <translation>Un número, por favor; la tensión, como 128/82.</translation>
    </message>
    <message id="entry.vital">
        <source>A measurement</source>
        <translation>Una medición</translation>
    </message>
    <message id="entry.what">
        <source>What was measured</source>
        <translation>Qué se midió</translation>
    </message>
    <message id="error.bug">
        <source>This is a fault in the program, not in your records. To be safe the vault will be locked now. The records are as they were after the last finished step. Kind of fault: {name}.</source>
        <translation>Es un fallo del programa, no de sus documentos. Por seguridad, la caja fuerte se bloqueará ahora. El historial está como quedó tras el último paso terminado. Tipo de fallo: {name}.</translation>
    </message>
    <message id="error.bug-title">
        <source>HealthDesk met a fault of its own</source>
        <translation>HealthDesk ha tenido un fallo interno</translation>
    </message>
    <message id="error.general">
        <source>Something did not work. The records are as they were.</source>
        <translation>Algo no ha funcionado. El historial está como estaba.</translation>
    </message>
    <message id="everything.allergies">
        <source>What is not tolerated.</source>
        <translation>Lo que no se tolera.</translation>
    </message>
    <message id="everything.ask">
        <source>Ask in your own words.</source>
        <translation>Pregunte con sus propias palabras.</translation>
    </message>
    <message id="everything.backup">
        <source>One encrypted file with everybody’s records, opened and read through before it counts.</source>
        <translation>Un archivo cifrado con el historial de todos, abierto y leído antes de que valga.</translation>
    </message>
    <message id="everything.brief">
        <source>One page to take to the doctor.</source>
        <translation>Una página para llevar a la consulta.</translation>
    </message>
    <message id="everything.bring-in">
        <source>Files from portals, devices or your folder.</source>
        <translation>Archivos de portales, dispositivos o sus carpetas.</translation>
    </message>
    <message id="everything.conditions">
        <source>What doctors have written down.</source>
        <translation>Lo que los médicos han anotado.</translation>
    </message>
    <message id="everything.diary">
        <source>One line is enough: a symptom, a reading, a thought.</source>
        <translation>Basta una línea: un síntoma, una medición, una idea.</translation>
    </message>
    <message id="everything.do">
        <source>What you can do</source>
        <translation>Lo que puede hacer</translation>
    </message>
    <message id="everything.documents">
        <source>Letters, reports and pictures.</source>
        <translation>Cartas, informes e imágenes.</translation>
    </message>
    <message id="everything.family">
        <source>What runs in the family, as recorded.</source>
        <translation>Lo que hay en la familia, tal como está anotado.</translation>
    </message>
    <message id="everything.home">
        <source>The most important things at a glance.</source>
        <translation>Lo más importante de un vistazo.</translation>
    </message>
    <message id="everything.measures">
        <source>Every value and how it went.</source>
        <translation>Cada valor y su evolución.</translation>
    </message>
    <message id="everything.medicines">
        <source>What is taken now, and what was.</source>
        <translation>Lo que se toma ahora y lo que se tomó.</translation>
    </message>
    <message id="everything.more">
        <source>Records of any other kind.</source>
        <translation>Registros de cualquier otro tipo.</translation>
    </message>
    <message id="everything.page">
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message id="everything.people">
        <source>Everybody of this vault at a glance.</source>
        <translation>Todas las personas de esta caja fuerte de un vistazo.</translation>
    </message>
    <message id="everything.person">
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message id="everything.settings">
        <source>Language, looks, copies, people.</source>
        <translation>Idioma, aspecto, copias, personas.</translation>
    </message>
    <message id="everything.sources">
        <source>What came from where, and undo it.</source>
        <translation>Qué vino de dónde, y deshacerlo.</translation>
    </message>
    <message id="everything.timeline">
        <source>All records in the order of their days.</source>
        <translation>Todos los registros en el orden de los días.</translation>
    </message>
    <message id="everything.trust">
        <source>What lies where, copies, checks, connections.</source>
        <translation>Qué está dónde, copias, comprobaciones, conexiones.</translation>
    </message>
    <message id="everything.vaccines">
        <source>Which ones, and when.</source>
        <translation>Cuáles y cuándo.</translation>
    </message>
    <message id="everything.visits">
        <source>Appointments, stays and operations.</source>
        <translation>Citas, estancias y operaciones.</translation>
    </message>
    <message id="everything.wearables">
        <source>Steps, sleep and heart as devices recorded them.</source>
        <translation>Pasos, sueño y corazón tal como los anotaron los dispositivos.</translation>
    </message>
    <message id="export.button">
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message id="export.text">
        <source>Everything as FHIR, as tables (CSV) and as the original files.</source>
        <translation>Todo en FHIR, en tablas (CSV) y en los archivos originales.</translation>
    </message>
    <message id="export.title">
        <source>Export {name}’s records</source>
        <translation>Exportar el historial de {name}</translation>
    </message>
    <message id="export.warning">
        <source>What is exported is not encrypted: whoever has the files can read them. Choose a folder that only you can open.</source>
        <translation>Lo que se exporta no está cifrado: quien tenga los archivos puede leerlos. Elija una carpeta que solo usted pueda abrir.</translation>
    </message>
    <message id="family.add">
        <source>A relative’s illness</source>
        <translation>Enfermedad de un familiar</translation>
    </message>
    <message id="family.age">
        <source>How old they were then</source>
        <translation>Qué edad tenía entonces</translation>
    </message>
    <message id="family.age-hint">
        <source>In years, or in words such as “in her fifties”. May stay empty.</source>
        <translation>En años, o con palabras como «a los cincuenta y tantos». Puede quedar vacío.</translation>
    </message>
    <message id="family.aunt">
        <source>Aunt</source>
        <translation>Tía</translation>
    </message>
    <message id="family.brother">
        <source>Brother</source>
        <translation>Hermano</translation>
    </message>
    <message id="family.daughter">
        <source>Daughter</source>
        <translation>Hija</translation>
    </message>
    <message id="family.father">
        <source>Father</source>
        <translation>Padre</translation>
    </message>
    <message id="family.grandfather">
        <source>Grandfather</source>
        <translation>Abuelo</translation>
    </message>
    <message id="family.grandmother">
        <source>Grandmother</source>
        <translation>Abuela</translation>
    </message>
    <message id="family.mother">
        <source>Mother</source>
        <translation>Madre</translation>
    </message>
    <message id="family.remark">
        <source>Remark (may stay empty)</source>
        <translation>Observación (puede quedar vacía)</translation>
    </message>
    <message id="family.sister">
        <source>Sister</source>
        <translation>Hermana</translation>
    </message>
    <message id="family.son">
        <source>Son</source>
        <translation>Hijo</translation>
    </message>
    <message id="family.table.what">
        <source>What is recorded</source>
        <translation>Lo que consta</translation>
    </message>
    <message id="family.table.who">
        <source>Relative</source>
        <translation>Familiar</translation>
    </message>
    <message id="family.uncle">
        <source>Uncle</source>
        <translation>Tío</translation>
    </message>
    <message id="family.what">
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message id="family.what-missing">
        <source>What it was, in your own words.</source>
        <translation>Qué fue, con sus palabras.</translation>
    </message>
    <message id="family.who">
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message id="family.who-missing">
        <source>Who is meant, for example “Mother”.</source>
        <translation>A quién se refiere, por ejemplo «Madre».</translation>
    </message>
    <message id="find.before">
        <source>Place before</source>
        <translation>Lugar anterior</translation>
    </message>
    <message id="find.name">
        <source>Find in the document</source>
        <translation>Buscar en el documento</translation>
    </message>
    <message id="find.next">
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message id="find.none">
        <source>Not found</source>
        <translation>No se encuentra</translation>
    </message>
    <message id="find.place">
        <source>{at} of {count}</source>
        <translation>{at} de {count}</translation>
    </message>
    <message id="find.reading">
        <source>Reading the pages …</source>
        <translation>Leyendo las páginas…</translation>
    </message>
    <message id="first.about">
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message id="first.chosen">
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message id="first.demo-opening">
        <source>Opening the made-up family …</source>
        <translation>Abriendo la familia inventada…</translation>
    </message>
    <message id="first.demo-reading">
        <source>Reading {name} …</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message id="first.intro">
        <source>Health records of one person or a whole family, in order, in one encrypted place on this computer. Ask a question and get an answer that shows where it comes from.</source>
        <translation>El historial de salud de una persona o de toda una familia, en orden, en un solo lugar cifrado de este ordenador. Haga una pregunta y la respuesta mostrará de dónde sale.</translation>
    </message>
    <message id="first.look">
        <source>Look around first</source>
        <translation>Echar antes un vistazo</translation>
    </message>
    <message id="first.look-text">
        <source>Open a made-up family of three generations. No passphrase, nothing to set up, nothing is kept.</source>
        <translation>Abrir una familia inventada de tres generaciones. Sin frase de contraseña, sin configurar nada, sin guardar nada.</translation>
    </message>
    <message id="first.make">
        <source>Make your vault</source>
        <translation>Crear su caja fuerte</translation>
    </message>
    <message id="first.make-button">
        <source>Make the vault</source>
        <translation>Crear la caja fuerte</translation>
    </message>
    <message id="first.make-text">
        <source>Choose a passphrase and bring in your own records. It takes about three minutes.</source>
        <translation>Elegir una frase de contraseña e importar sus propios documentos. Lleva unos tres minutos.</translation>
    </message>
    <message id="first.making">
        <source>Making the vault. The lock is meant to be slow to pick, so this takes a moment.</source>
        <translation>Creando la caja fuerte. La cerradura está hecha para resistir, así que tarda un momento.</translation>
    </message>
    <message id="first.private">
        <source>Nothing leaves this computer. There is no account and no cloud.</source>
        <translation>Nada sale de este ordenador. No hay cuenta ni nube.</translation>
    </message>
    <message id="first.restore">
        <source>Bring back a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message id="first.restore-button">
        <source>Bring it back</source>
        <translation>Restaurarla</translation>
    </message>
    <message id="first.restore-text">
        <source>{file} will be opened, verified and made the vault of this computer. The passphrase is the one from the day of the backup.</source>
        <translation>{file} se abrirá, se comprobará y pasará a ser la caja fuerte de este ordenador. La frase de contraseña es la del día de la copia.</translation>
    </message>
    <message id="first.restoring">
        <source>Opening and verifying the backup …</source>
        <translation>Abriendo y comprobando la copia de seguridad…</translation>
    </message>
    <message id="first.secret">
        <source>Choose a passphrase</source>
        <translation>Elija una frase de contraseña</translation>
    </message>
    <message id="first.title">
        <source>Welcome to HealthDesk</source>
        <translation>Le damos la bienvenida a HealthDesk</translation>
    </message>
    <message id="first.understood">
        <source>I understand, continue</source>
        <translation>Lo entiendo, continuar</translation>
    </message>
    <message id="first.view">
        <source>How would you like it?</source>
        <translation>¿Cómo lo prefiere?</translation>
    </message>
    <message id="first.view-full-text">
        <source>Every page at hand at the left.</source>
        <translation>Todas las páginas a mano, a la izquierda.</translation>
    </message>
    <message id="first.view-simple-text">
        <source>Large type, five pages, nothing in the way. Everything else is one step further.</source>
        <translation>Letra grande, cinco páginas, nada que estorbe. Todo lo demás está a un paso.</translation>
    </message>
    <message id="frame.add-person">
        <source>Add a person …</source>
        <translation>Añadir una persona…</translation>
    </message>
    <message id="frame.back">
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message id="frame.demo">
        <source>You are looking at a made-up family. Nothing here is real, and nothing you do is kept.</source>
        <translation>Está viendo una familia inventada. Nada de esto es real y nada de lo que haga se guarda.</translation>
    </message>
    <message id="frame.demo-status">
        <source>Demo family</source>
        <translation>Familia de muestra</translation>
    </message>
    <message id="frame.drop">
        <source>Let go to look at what these files hold</source>
        <translation>Suelte para ver qué contienen estos archivos</translation>
    </message>
    <message id="frame.everybody">
        <source>Everybody at a glance</source>
        <translation>Todos de un vistazo</translation>
    </message>
    <message id="frame.leave-demo">
        <source>Leave the demo</source>
        <translation>Salir de la muestra</translation>
    </message>
    <message id="frame.lock">
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message id="frame.locks-in">
        <source>locks in {left}</source>
        <translation>se bloquea en {left}</translation>
    </message>
    <message id="frame.nobody">
        <source>Nobody yet</source>
        <translation>Todavía nadie</translation>
    </message>
    <message id="frame.people">
        <source>Whose records are shown: {name}</source>
        <translation>Historial mostrado: {name}</translation>
    </message>
    <message id="frame.people-menu">
        <source>Choose a person</source>
        <translation>Elegir una persona</translation>
    </message>
    <message id="frame.private">
        <source>No connections</source>
        <translation>Sin conexiones</translation>
    </message>
    <message id="frame.search">
        <source>Search {name}’s records</source>
        <translation>Buscar en el historial de {name}</translation>
    </message>
    <message id="frame.search-hint">
        <source>Type a word from a record, a medicine, a place or a letter.</source>
        <translation>Escriba una palabra de un registro, un medicamento, un lugar o una carta.</translation>
    </message>
    <message id="frame.search-none">
        <source>Nothing found for “{words}”.</source>
        <translation>No se ha encontrado nada con «{words}».</translation>
    </message>
    <message id="frame.search-results">
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message id="frame.search-short">
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message id="frame.working">
        <source>Working …</source>
        <translation>Trabajando…</translation>
    </message>
    <message id="home.all">
        <source>Show all {count}</source>
        <translation>Mostrar todo ({count})</translation>
    </message>
    <message id="home.backup">
        <source>Last backup: {ago}.</source>
        <translation>Última copia de seguridad: {ago}.</translation>
    </message>
    <message id="home.empty">
        <source>Nothing here yet</source>
        <translation>Todavía no hay nada</translation>
    </message>
    <message id="home.empty-text">
        <source>Bring in a file from a portal, a hospital or a laboratory: measures, medicines, visits and documents will stand here in order.</source>
        <translation>Importe un archivo de un portal, un hospital o un laboratorio: las mediciones, los medicamentos, las visitas y los documentos estarán aquí en orden.</translation>
    </message>
    <message id="home.files" numerus="yes">
        <source>{count} files brought in</source>
        <translation>
            <numerusform>{count} archivo importado</numerusform>
            <numerusform>{count} archivos importados</numerusform>
        </translation>
    </message>
    <message id="home.measures">
        <source>Measures</source>
        <translation>Mediciones destacadas</translation>
    </message>
    <message id="home.medicines">
        <source>Medicines now</source>
        <translation>Medicamentos actuales</translation>
    </message>
    <message id="home.new">
        <source>New since {day}</source>
        <translation>Nuevo desde el {day}</translation>
    </message>
    <message id="home.new-first">
        <source>Brought in so far</source>
        <translation>Importado hasta ahora</translation>
    </message>
    <message id="home.no-allergies">
        <source>None recorded. That does not mean there is none.</source>
        <translation>Ninguna anotada. Eso no quiere decir que no haya ninguna.</translation>
    </message>
    <message id="home.no-medicines">
        <source>No current medicine in the imported records.</source>
        <translation>No hay ningún medicamento actual en los documentos importados.</translation>
    </message>
    <message id="home.no-visit">
        <source>No coming visit in the records.</source>
        <translation>No hay ninguna cita próxima en el historial.</translation>
    </message>
    <message id="home.nobody">
        <source>Whose records will this be?</source>
        <translation>¿De quién será este historial?</translation>
    </message>
    <message id="home.nobody-button">
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message id="home.nobody-text">
        <source>Add a person, or bring in a file that says whose it is. Each person has a file and a key of their own.</source>
        <translation>Añada una persona o importe un archivo que diga de quién es. Cada persona tiene su propio archivo y su propia clave.</translation>
    </message>
    <message id="home.none-known">
        <source>Recorded: none known</source>
        <translation>Anotado: ninguna conocida</translation>
    </message>
    <message id="home.nothing-new">
        <source>Nothing new in the last import.</source>
        <translation>Nada nuevo en la última importación.</translation>
    </message>
    <message id="home.nothing-new-text">
        <source>What files bring stands here until you have seen it.</source>
        <translation>Lo que traen los archivos queda aquí hasta que lo haya visto.</translation>
    </message>
    <message id="home.nothing-new-title">
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message id="home.prepare">
        <source>Visit brief</source>
        <translation>Mi consulta</translation>
    </message>
    <message id="home.recovery">
        <source>Your recovery code has not been checked yet. Without it, a forgotten passphrase closes the vault for good.</source>
        <translation>Su código de recuperación aún no se ha comprobado. Sin él, una frase de contraseña olvidada cierra la caja fuerte para siempre.</translation>
    </message>
    <message id="home.recovery-button">
        <source>Make a new code</source>
        <translation>Crear un código nuevo</translation>
    </message>
    <message id="home.seen">
        <source>All seen</source>
        <translation>Todo visto</translation>
    </message>
    <message id="home.seen-said">
        <source>Nothing is new any more.</source>
        <translation>Ya no hay nada nuevo.</translation>
    </message>
    <message id="home.undo-import">
        <source>Undo the last import</source>
        <translation>Deshacer la última importación</translation>
    </message>
    <message id="home.visit">
        <source>Next visit</source>
        <translation>Próxima cita</translation>
    </message>
    <message id="home.waiting" numerus="yes">
        <source>{count} files wait for you to say whose they are.</source>
        <translation>
            <numerusform>{count} archivo espera a que diga de quién es.</numerusform>
            <numerusform>{count} archivos esperan a que diga de quién son.</numerusform>
        </translation>
    </message>
    <message id="home.waiting-button">
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message id="home.write">
        <source>Write down</source>
        <translation>Anotar</translation>
    </message>
    <message id="intake.act.later">
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message id="intake.act.skipped">
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message id="intake.act.taken">
        <source>Taken</source>
        <translation>Tomado</translation>
    </message>
    <message id="intake.again">
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message id="intake.again-named">
        <source>Take back what was noted: {title}, {time}</source>
        <translation>Deshacer lo anotado: {title}, {time}</translation>
    </message>
    <message id="intake.key">
        <source>Key {letter}</source>
        <translation>Tecla {letter}</translation>
    </message>
    <message id="intake.key.later">
        <source>L</source>
        <translation>M</translation>
    </message>
    <message id="intake.key.skipped">
        <source>S</source>
        <translation>O</translation>
    </message>
    <message id="intake.key.taken">
        <source>T</source>
        <translation>T</translation>
    </message>
    <message id="intake.later">
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message id="intake.noted.later">
        <source>Shown again in half an hour: {title}, {time}</source>
        <translation>Se mostrará de nuevo en media hora: {title}, {time}</translation>
    </message>
    <message id="intake.noted.none">
        <source>The note was taken away: {title}, {time}</source>
        <translation>Se ha quitado la anotación: {title}, {time}</translation>
    </message>
    <message id="intake.noted.skipped">
        <source>Noted as skipped: {title}, {time}</source>
        <translation>Anotado como omitido: {title}, {time}</translation>
    </message>
    <message id="intake.noted.taken">
        <source>Noted as taken: {title}, {time}</source>
        <translation>Anotado como tomado: {title}, {time}</translation>
    </message>
    <message id="intake.open">
        <source>nothing noted yet</source>
        <translation>nada anotado aún</translation>
    </message>
    <message id="intake.skipped">
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message id="intake.taken">
        <source>taken</source>
        <translation>tomado</translation>
    </message>
    <message id="keys.add-medication">
        <source>Write down a medicine</source>
        <translation>Anotar un medicamento</translation>
    </message>
    <message id="keys.add-note">
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message id="keys.add-person">
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message id="keys.add-vital">
        <source>Write down a measurement</source>
        <translation>Anotar una medición</translation>
    </message>
    <message id="keys.back">
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message id="keys.backup">
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message id="keys.bring-in">
        <source>Bring in files</source>
        <translation>Importar archivos</translation>
    </message>
    <message id="keys.diary">
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message id="keys.escape">
        <source>Close what lies over the page</source>
        <translation>Cerrar lo que cubre la página</translation>
    </message>
    <message id="keys.forward">
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message id="keys.full-screen">
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message id="keys.group-do">
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message id="keys.group-find">
        <source>Find</source>
        <translation>Encontrar</translation>
    </message>
    <message id="keys.group-looks">
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message id="keys.group-move">
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message id="keys.group-pages">
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message id="keys.larger">
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message id="keys.lock">
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message id="keys.palette">
        <source>Go to a page or do something</source>
        <translation>Abrir una página o hacer algo</translation>
    </message>
    <message id="keys.people">
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message id="keys.search">
        <source>Search the records</source>
        <translation>Buscar en los registros</translation>
    </message>
    <message id="keys.shortcuts">
        <source>Show all keys</source>
        <translation>Ver todos los atajos</translation>
    </message>
    <message id="keys.smaller">
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message id="keys.title">
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message id="keys.undo">
        <source>Undo, while a message offers it</source>
        <translation>Deshacer, mientras un mensaje lo ofrezca</translation>
    </message>
    <message id="keys.usual-size">
        <source>Usual text size</source>
        <translation>Tamaño de texto habitual</translation>
    </message>
    <message id="keys.write">
        <source>Write down in the diary</source>
        <translation>Anotar en el diario</translation>
    </message>
    <message id="kind.allergy">
        <source>Allergy</source>
        <translation>Alergia</translation>
    </message>
    <message id="kind.care-plan">
        <source>Care plan</source>
        <translation>Plan de cuidados</translation>
    </message>
    <message id="kind.claim">
        <source>Bill</source>
        <translation>Factura</translation>
    </message>
    <message id="kind.condition">
        <source>Condition</source>
        <translation>Problema de salud</translation>
    </message>
    <message id="kind.coverage">
        <source>Insurance</source>
        <translation>Seguro</translation>
    </message>
    <message id="kind.document">
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message id="kind.encounter">
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message id="kind.family-history">
        <source>Family history</source>
        <translation>Antecedente familiar</translation>
    </message>
    <message id="kind.goal">
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message id="kind.imaging">
        <source>Imaging</source>
        <translation>Imagen médica</translation>
    </message>
    <message id="kind.immunization">
        <source>Vaccine</source>
        <translation>Vacuna</translation>
    </message>
    <message id="kind.medication">
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message id="kind.note">
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message id="kind.observation">
        <source>Observation</source>
        <translation>Observación</translation>
    </message>
    <message id="kind.other">
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message id="kind.patient">
        <source>Personal details</source>
        <translation>Datos personales</translation>
    </message>
    <message id="kind.procedure">
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message id="kind.report">
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message id="kind.result">
        <source>Laboratory result</source>
        <translation>Resultado de laboratorio</translation>
    </message>
    <message id="kind.vital">
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message id="kinds.allergy">
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message id="kinds.care-plan">
        <source>Care plans</source>
        <translation>Planes de cuidados</translation>
    </message>
    <message id="kinds.claim">
        <source>Bills</source>
        <translation>Facturas</translation>
    </message>
    <message id="kinds.condition">
        <source>Conditions</source>
        <translation>Problemas de salud</translation>
    </message>
    <message id="kinds.coverage">
        <source>Insurance</source>
        <translation>Seguros</translation>
    </message>
    <message id="kinds.document">
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message id="kinds.encounter">
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message id="kinds.family-history">
        <source>Family history</source>
        <translation>Antecedentes familiares</translation>
    </message>
    <message id="kinds.goal">
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message id="kinds.imaging">
        <source>Imaging</source>
        <translation>Imágenes médicas</translation>
    </message>
    <message id="kinds.immunization">
        <source>Vaccines</source>
        <translation>Vacunas</translation>
    </message>
    <message id="kinds.medication">
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message id="kinds.note">
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message id="kinds.observation">
        <source>Observations</source>
        <translation>Observaciones</translation>
    </message>
    <message id="kinds.other">
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message id="kinds.patient">
        <source>Personal details</source>
        <translation>Datos personales</translation>
    </message>
    <message id="kinds.procedure">
        <source>Procedures</source>
        <translation>Procedimientos</translation>
    </message>
    <message id="kinds.report">
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message id="kinds.result">
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message id="kinds.vital">
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message id="left.all">
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message id="left.for">
        <source>for {whom}</source>
        <translation>para {whom}</translation>
    </message>
    <message id="left.for-nobody">
        <source>for whom is not said</source>
        <translation>sin indicar para quién</translation>
    </message>
    <message id="left.intro">
        <source>Every file that was saved and every page that was printed from {name}’s records. Backups are not among them: they stay encrypted.</source>
        <translation>Cada archivo guardado y cada página impresa del historial de {name}. Las copias de seguridad no cuentan: siguen cifradas.</translation>
    </message>
    <message id="left.name">
        <source>Say for whom</source>
        <translation>Decir para quién</translation>
    </message>
    <message id="left.name-text">
        <source>This is only for your own memory; it stands encrypted in the vault.</source>
        <translation>Es solo para recordarlo usted; queda cifrado en la caja fuerte.</translation>
    </message>
    <message id="left.none">
        <source>Nothing has left.</source>
        <translation>No ha salido nada.</translation>
    </message>
    <message id="left.none-text">
        <source>When you save a summary, a sheet or an export, it stands here: when, what, and for whom.</source>
        <translation>Cuando guarde un resumen, una hoja o una exportación, figurará aquí: cuándo, qué y para quién.</translation>
    </message>
    <message id="left.purpose">
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message id="left.save">
        <source>Save as a table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message id="left.saved">
        <source>{file} was written.</source>
        <translation>Se ha escrito {file}.</translation>
    </message>
    <message id="left.title">
        <source>What left this vault</source>
        <translation>Lo que salió de esta caja fuerte</translation>
    </message>
    <message id="left.way.brief">
        <source>Visit brief</source>
        <translation>Hoja para la consulta</translation>
    </message>
    <message id="left.way.calendar">
        <source>Calendar file</source>
        <translation>Archivo de calendario</translation>
    </message>
    <message id="left.way.card">
        <source>Emergency card</source>
        <translation>Tarjeta de emergencia</translation>
    </message>
    <message id="left.way.copy">
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message id="left.way.export">
        <source>Everything, as files</source>
        <translation>Todo, en archivos</translation>
    </message>
    <message id="left.way.ledger">
        <source>This list, as a table</source>
        <translation>Esta lista, como tabla</translation>
    </message>
    <message id="left.way.print">
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message id="left.way.summary">
        <source>Patient summary</source>
        <translation>Resumen del paciente</translation>
    </message>
    <message id="left.way.table">
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message id="left.way.vaccines">
        <source>Vaccine sheet</source>
        <translation>Hoja de vacunas</translation>
    </message>
    <message id="left.whom">
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message id="list.and">
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message id="lock.hint">
        <source></source>
        <translation></translation>
    </message>
    <message id="lock.locked">
        <source>This vault is locked.</source>
        <translation>Esta caja fuerte está bloqueada.</translation>
    </message>
    <message id="lock.opening">
        <source>Opening …</source>
        <translation>Abriendo…</translation>
    </message>
    <message id="lock.secret">
        <source>Passphrase or recovery code</source>
        <translation>Frase de contraseña o código de recuperación</translation>
    </message>
    <message id="lock.unlock">
        <source>Unlock</source>
        <translation>Abrir</translation>
    </message>
    <message id="locked.field">
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message id="locked.open">
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message id="locked.password">
        <source>Password of {file}</source>
        <translation>Contraseña de {file}</translation>
    </message>
    <message id="measure.afternoon">
        <source>Afternoon</source>
        <translation>Tarde</translation>
    </message>
    <message id="measure.area">
        <source>The area goes from the lowest to the highest reading, the line is their mean (computed). Look closer to see single readings.</source>
        <translation>El área va de la medición más baja a la más alta; la línea es su media (calculada). Amplíe para ver cada medición.</translation>
    </message>
    <message id="measure.bands">
        <source>The band is the range that was printed with each value.</source>
        <translation>La franja es el intervalo impreso con cada valor.</translation>
    </message>
    <message id="measure.chart">
        <source>Chart of {name}</source>
        <translation>Gráfico de {name}</translation>
    </message>
    <message id="measure.column">
        <source>{low} to {high}, mean {mean} {unit}</source>
        <translation>{low} a {high}, media {mean} {unit}</translation>
    </message>
    <message id="measure.compare">
        <source>Compare two dates</source>
        <translation>Comparar dos fechas</translation>
    </message>
    <message id="measure.compare-hint">
        <source>Choose another value with the arrow keys or the pointer.</source>
        <translation>Elija otro valor con las flechas o el puntero.</translation>
    </message>
    <message id="measure.compared-less">
        <source>From {earlier} to {later}: {amount} less (computed), {days} apart.</source>
        <translation>De {earlier} a {later}: {amount} menos (calculado), con {days} de diferencia.</translation>
    </message>
    <message id="measure.compared-more">
        <source>From {earlier} to {later}: {amount} more (computed), {days} apart.</source>
        <translation>De {earlier} a {later}: {amount} más (calculado), con {days} de diferencia.</translation>
    </message>
    <message id="measure.compared-same">
        <source>From {earlier} to {later}: the same value, {days} apart.</source>
        <translation>De {earlier} a {later}: el mismo valor, con {days} de diferencia.</translation>
    </message>
    <message id="measure.computed-by">
        <source>Computed: {formula}.</source>
        <translation>Calculado: {formula}.</translation>
    </message>
    <message id="measure.computed-from">
        <source>{value}, computed from {printed}</source>
        <translation>{value}, calculado a partir de {printed}</translation>
    </message>
    <message id="measure.computed-value">
        <source>{value}, computed</source>
        <translation>{value}, calculado</translation>
    </message>
    <message id="measure.copied" numerus="yes">
        <source>{count} values copied</source>
        <translation>
            <numerusform>{count} valor copiado</numerusform>
            <numerusform>{count} valores copiados</numerusform>
        </translation>
    </message>
    <message id="measure.copy">
        <source>Copy as table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message id="measure.date">
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message id="measure.day">
        <source>Times of day</source>
        <translation>Momentos del día</translation>
    </message>
    <message id="measure.day-lately" numerus="yes">
        <source>Times of day, last {count} days</source>
        <translation>
            <numerusform>Momentos del día, último día</numerusform>
            <numerusform>Momentos del día, últimos {count} días</numerusform>
        </translation>
    </message>
    <message id="measure.days" numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} día</numerusform>
            <numerusform>{count} días</numerusform>
        </translation>
    </message>
    <message id="measure.evening">
        <source>Evening</source>
        <translation>Noche</translation>
    </message>
    <message id="measure.events">
        <source>Visits and procedures</source>
        <translation>Visitas y procedimientos</translation>
    </message>
    <message id="measure.facts">
        <source>{name}: {count} from {first} to {last}. First: {begun}. Lowest: {low}. Highest: {high}. Latest: {latest}.</source>
        <translation>{name}: {count} del {first} al {last}. Primero: {begun}. Más bajo: {low}. Más alto: {high}. Último: {latest}.</translation>
    </message>
    <message id="measure.facts-many">
        <source>{name}: {count} from {first} to {last}. Lowest: {low}. Highest: {high}. Latest: {latest}.</source>
        <translation>{name}: {count} del {first} al {last}. Más bajo: {low}. Más alto: {high}. Último: {latest}.</translation>
    </message>
    <message id="measure.from" numerus="yes">
        <source>from {count} readings</source>
        <translation>
            <numerusform>de {count} medición</numerusform>
            <numerusform>de {count} mediciones</numerusform>
        </translation>
    </message>
    <message id="measure.hours">
        <source>{start}:00 to {end}:00</source>
        <translation>de {start}:00 a {end}:00</translation>
    </message>
    <message id="measure.keys">
        <source>Left and right go from value to value, up and down from visit to visit, + and − look closer and wider, 0 shows all, Enter opens the source.</source>
        <translation>Izquierda y derecha van de valor en valor, arriba y abajo de visita en visita, + y − amplían y reducen, 0 muestra todo, Intro abre la fuente.</translation>
    </message>
    <message id="measure.left-out" numerus="yes">
        <source>{count} values in a unit that cannot be converted are only in the table.</source>
        <translation>
            <numerusform>{count} valor en una unidad que no se puede convertir está solo en la tabla.</numerusform>
            <numerusform>{count} valores en una unidad que no se puede convertir están solo en la tabla.</numerusform>
        </translation>
    </message>
    <message id="measure.mean" numerus="yes">
        <source>mean of {count} readings</source>
        <translation>
            <numerusform>media de {count} medición</numerusform>
            <numerusform>media de {count} mediciones</numerusform>
        </translation>
    </message>
    <message id="measure.mean-computed">
        <source>Mean, computed</source>
        <translation>Media, calculada</translation>
    </message>
    <message id="measure.medicines">
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message id="measure.more">
        <source>Copy, save, print</source>
        <translation>Copiar, guardar, imprimir</translation>
    </message>
    <message id="measure.morning">
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message id="measure.newest-only" numerus="yes">
        <source>The newest {count} values.</source>
        <translation>
            <numerusform>El valor más reciente.</numerusform>
            <numerusform>Los {count} valores más recientes.</numerusform>
        </translation>
    </message>
    <message id="measure.night">
        <source>Night</source>
        <translation>Madrugada</translation>
    </message>
    <message id="measure.old">
        <source>This value is more than a year old.</source>
        <translation>Este valor tiene más de un año.</translation>
    </message>
    <message id="measure.part">
        <source>{low} to {high} in {values}</source>
        <translation>{low} a {high} en {values}</translation>
    </message>
    <message id="measure.pin">
        <source>Pin to Home</source>
        <translation>Fijar en Inicio</translation>
    </message>
    <message id="measure.pinned">
        <source>Pinned to Home</source>
        <translation>Fijado en Inicio</translation>
    </message>
    <message id="measure.points" numerus="yes">
        <source>All {count} values</source>
        <translation>
            <numerusform>{count} valor</numerusform>
            <numerusform>Los {count} valores</numerusform>
        </translation>
    </message>
    <message id="measure.print">
        <source>Print …</source>
        <translation>Imprimir …</translation>
    </message>
    <message id="measure.printed">
        <source>Printed range {span}</source>
        <translation>Intervalo indicado {span}</translation>
    </message>
    <message id="measure.printed-on">
        <source>From HealthDesk, {day}</source>
        <translation>De HealthDesk, {day}</translation>
    </message>
    <message id="measure.range">
        <source>Printed range</source>
        <translation>Intervalo indicado</translation>
    </message>
    <message id="measure.save-pdf">
        <source>Save as PDF …</source>
        <translation>Guardar como PDF …</translation>
    </message>
    <message id="measure.save-png">
        <source>Save the chart as a picture …</source>
        <translation>Guardar el gráfico como imagen …</translation>
    </message>
    <message id="measure.saved">
        <source>Saved as {file}. The file is not encrypted.</source>
        <translation>Guardado como {file}. El archivo no está cifrado.</translation>
    </message>
    <message id="measure.says">
        <source>The source says</source>
        <translation>La fuente dice</translation>
    </message>
    <message id="measure.source">
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message id="measure.span">
        <source>{first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message id="measure.span-all">
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message id="measure.span-five">
        <source>5 years</source>
        <translation>5 años</translation>
    </message>
    <message id="measure.span-half">
        <source>6 months</source>
        <translation>6 meses</translation>
    </message>
    <message id="measure.span-month">
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message id="measure.span-year">
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message id="measure.table">
        <source>Every value</source>
        <translation>Todos los valores</translation>
    </message>
    <message id="measure.time">
        <source>Time shown</source>
        <translation>Periodo mostrado</translation>
    </message>
    <message id="measure.unit">
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message id="measure.unpin">
        <source>Take off Home</source>
        <translation>Quitar de Inicio</translation>
    </message>
    <message id="measure.unpinned">
        <source>No longer on Home</source>
        <translation>Ya no está en Inicio</translation>
    </message>
    <message id="measure.value">
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message id="measure.values" numerus="yes">
        <source>{count} values</source>
        <translation>
            <numerusform>{count} valor</numerusform>
            <numerusform>{count} valores</numerusform>
        </translation>
    </message>
    <message id="measures.add">
        <source>Add a measurement</source>
        <translation>Añadir una medición</translation>
    </message>
    <message id="measures.empty">
        <source>No measures yet</source>
        <translation>Todavía no hay mediciones</translation>
    </message>
    <message id="measures.empty-text">
        <source>Laboratory results and vital signs will stand here, each with its history and the range that the laboratory printed.</source>
        <translation>Aquí estarán los resultados de laboratorio y las constantes, con su evolución y el intervalo que indicó el laboratorio.</translation>
    </message>
    <message id="measures.filter">
        <source>Find a measure</source>
        <translation>Buscar una medición</translation>
    </message>
    <message id="measures.flagged">
        <source>Flagged by the source</source>
        <translation>Señaladas por la fuente</translation>
    </message>
    <message id="measures.is-pinned">
        <source>pinned to Home</source>
        <translation>fijada en Inicio</translation>
    </message>
    <message id="measures.no-match">
        <source>No measure fits</source>
        <translation>Ninguna medición coincide</translation>
    </message>
    <message id="measures.no-match-text">
        <source>Try a part of the name, or turn a filter off.</source>
        <translation>Pruebe con una parte del nombre o quite un filtro.</translation>
    </message>
    <message id="measures.no-pins">
        <source>Nothing pinned yet</source>
        <translation>Nada fijado todavía</translation>
    </message>
    <message id="measures.no-pins-text">
        <source>Open a measure and press the pin: it then stands on Home.</source>
        <translation>Abra una medición y pulse el alfiler: aparecerá en Inicio.</translation>
    </message>
    <message id="measures.pinned">
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message id="measures.recent">
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message id="measures.side-by-side">
        <source>Results side by side</source>
        <translation>Resultados lado a lado</translation>
    </message>
    <message id="measures.view">
        <source>How measures are shown</source>
        <translation>Cómo se muestran las mediciones</translation>
    </message>
    <message id="measures.view-charts">
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message id="measures.view-report">
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message id="measures.view-rows">
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message id="medicine.also">
        <source>Also recorded</source>
        <translation>También consta</translation>
    </message>
    <message id="medicine.as-needed">
        <source>As needed</source>
        <translation>Si es necesario</translation>
    </message>
    <message id="medicine.by">
        <source>By {value}</source>
        <translation>Por {value}</translation>
    </message>
    <message id="medicine.course.current">
        <source>Recorded now</source>
        <translation>Anotado ahora</translation>
    </message>
    <message id="medicine.course.given">
        <source>Handed over or given</source>
        <translation>Dispensado o administrado</translation>
    </message>
    <message id="medicine.course.needed">
        <source>Recorded now, as needed</source>
        <translation>Anotado ahora, si es necesario</translation>
    </message>
    <message id="medicine.course.past">
        <source>Past; what was recorded last</source>
        <translation>Anterior; lo último anotado</translation>
    </message>
    <message id="medicine.course.planned">
        <source>Planned or paused</source>
        <translation>Previsto o en pausa</translation>
    </message>
    <message id="medicine.course.proposed">
        <source>Read from a page, to be confirmed</source>
        <translation>Leído de una página, por confirmar</translation>
    </message>
    <message id="medicine.course.unsure">
        <source>Recorded; whether it is taken is not said</source>
        <translation>Anotado; no se dice si se toma</translation>
    </message>
    <message id="medicine.course.void">
        <source>Does not count</source>
        <translation>No cuenta</translation>
    </message>
    <message id="medicine.differs">
        <source>The records do not agree: {said}.</source>
        <translation>Las fuentes no coinciden: {said}.</translation>
    </message>
    <message id="medicine.ended-by">
        <source>last recorded by {who}</source>
        <translation>última anotación de {who}</translation>
    </message>
    <message id="medicine.file">
        <source>File: {value}</source>
        <translation>Archivo: {value}</translation>
    </message>
    <message id="medicine.gone">
        <source>Nothing more is recorded of it</source>
        <translation>Ya no consta nada de él</translation>
    </message>
    <message id="medicine.gone.text">
        <source>The records that named it were taken back or deleted.</source>
        <translation>Los registros que lo nombraban se deshicieron o se eliminaron.</translation>
    </message>
    <message id="medicine.named-allergy">
        <source>An allergy in the records names it or its class: {allergy} ({source}).</source>
        <translation>Una alergia del historial lo nombra, o a su clase: {allergy} ({source}).</translation>
    </message>
    <message id="medicine.open-named">
        <source>Open the record: {title}</source>
        <translation>Abrir el registro: {title}</translation>
    </message>
    <message id="medicine.open-record">
        <source>Open the record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message id="medicine.over-time">
        <source>Doses over time</source>
        <translation>Las dosis a lo largo del tiempo</translation>
    </message>
    <message id="medicine.reason">
        <source>Reason: {value}</source>
        <translation>Motivo: {value}</translation>
    </message>
    <message id="medicine.says">
        <source>{who} says {what}</source>
        <translation>{who} anota {what}</translation>
    </message>
    <message id="medicine.shared">
        <source>The same ingredient is also recorded now in</source>
        <translation>El mismo principio activo consta también ahora en</translation>
    </message>
    <message id="medicine.since">
        <source>Since {value}</source>
        <translation>Desde {value}</translation>
    </message>
    <message id="medicine.two-products">
        <source>The same ingredient is recorded under several names: {names}.</source>
        <translation>El mismo principio activo consta con varios nombres: {names}.</translation>
    </message>
    <message id="medicine.until">
        <source>Until {value}</source>
        <translation>Hasta {value}</translation>
    </message>
    <message id="medicine.why">
        <source>Noted beside it: {value}</source>
        <translation>Anotado junto a ello: {value}</translation>
    </message>
    <message id="medicines.allergies">
        <source>Allergies: {names}</source>
        <translation>Alergias: {names}</translation>
    </message>
    <message id="medicines.allergies-look">
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message id="medicines.allergies-none">
        <source>No allergy is in the records. That does not mean that there is none.</source>
        <translation>En el historial no consta ninguna alergia. Eso no quiere decir que no haya ninguna.</translation>
    </message>
    <message id="medicines.allergies-none-known">
        <source>Recorded on {day}: {words}</source>
        <translation>Anotado el {day}: {words}</translation>
    </message>
    <message id="medicines.by">
        <source>{who}</source>
        <translation>{who}</translation>
    </message>
    <message id="medicines.col.by">
        <source>Prescribed or noted by</source>
        <translation>Prescrito o anotado por</translation>
    </message>
    <message id="medicines.col.dose">
        <source>Dose as recorded</source>
        <translation>Dosis según consta</translation>
    </message>
    <message id="medicines.col.medicine">
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message id="medicines.col.reason">
        <source>Recorded reason</source>
        <translation>Motivo anotado</translation>
    </message>
    <message id="medicines.copy-all">
        <source>Copy all current ones as table</source>
        <translation>Copiar todos los actuales como tabla</translation>
    </message>
    <message id="medicines.current">
        <source>Current</source>
        <translation>Actuales</translation>
    </message>
    <message id="medicines.doses" numerus="yes">
        <source>{count} doses recorded</source>
        <translation>
            <numerusform>{count} dosis anotada</numerusform>
            <numerusform>{count} dosis anotadas</numerusform>
        </translation>
    </message>
    <message id="medicines.doses-of">
        <source>{doses}</source>
        <translation>{doses}</translation>
    </message>
    <message id="medicines.given">
        <source>Handed over or given once</source>
        <translation>Dispensados o administrados una vez</translation>
    </message>
    <message id="medicines.needed">
        <source>As needed</source>
        <translation>Si es necesario</translation>
    </message>
    <message id="medicines.none.current">
        <source>No medicine is recorded as current.</source>
        <translation>No consta ningún medicamento como actual.</translation>
    </message>
    <message id="medicines.none.ingredient">
        <source>No medicine is recorded as current.</source>
        <translation>No consta ningún medicamento como actual.</translation>
    </message>
    <message id="medicines.none.past">
        <source>No past medicine is recorded.</source>
        <translation>No consta ningún medicamento anterior.</translation>
    </message>
    <message id="medicines.past">
        <source>Past</source>
        <translation>Anteriores</translation>
    </message>
    <message id="medicines.planned">
        <source>Planned or paused</source>
        <translation>Previstos o en pausa</translation>
    </message>
    <message id="medicines.products" numerus="yes">
        <source>{count} products</source>
        <translation>
            <numerusform>{count} producto</numerusform>
            <numerusform>{count} productos</numerusform>
        </translation>
    </message>
    <message id="medicines.proposed">
        <source>Read from a page, to be confirmed</source>
        <translation>Leídos de una página, por confirmar</translation>
    </message>
    <message id="medicines.twice">
        <source>Ingredient also in another</source>
        <translation>Principio también en otro</translation>
    </message>
    <message id="medicines.unknown-ingredient">
        <source>Ingredient not known here</source>
        <translation>Principio activo no conocido aquí</translation>
    </message>
    <message id="medicines.unsure">
        <source>Not known whether they are taken</source>
        <translation>No se sabe si se toman</translation>
    </message>
    <message id="medicines.until">
        <source>until {day}</source>
        <translation>hasta {day}</translation>
    </message>
    <message id="medicines.view.current">
        <source>Current</source>
        <translation>Actuales</translation>
    </message>
    <message id="medicines.view.ingredient">
        <source>By ingredient</source>
        <translation>Por principio activo</translation>
    </message>
    <message id="medicines.view.past">
        <source>Past</source>
        <translation>Anteriores</translation>
    </message>
    <message id="medicines.void">
        <source>Do not count</source>
        <translation>No cuentan</translation>
    </message>
    <message id="model.absent">
        <source>Answers without a local model</source>
        <translation>Respuestas sin modelo local</translation>
    </message>
    <message id="model.building">
        <source>Local model: being made ready, {percent} %</source>
        <translation>Modelo local: preparándose, {percent} %</translation>
    </message>
    <message id="model.failed">
        <source>Answers without a local model</source>
        <translation>Respuestas sin modelo local</translation>
    </message>
    <message id="model.ready">
        <source>Local model ready</source>
        <translation>Modelo local listo</translation>
    </message>
    <message id="model.starting">
        <source>Local model: starting</source>
        <translation>Modelo local: iniciándose</translation>
    </message>
    <message id="motion.still">
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message id="motion.system">
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message id="nav.allergies">
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message id="nav.ask">
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message id="nav.brief">
        <source>Visit brief</source>
        <translation>Mi consulta</translation>
    </message>
    <message id="nav.bring-in">
        <source>Bring in</source>
        <translation>Importar</translation>
    </message>
    <message id="nav.card">
        <source>Emergency card</source>
        <translation>Tarjeta de emergencia</translation>
    </message>
    <message id="nav.conditions">
        <source>Conditions</source>
        <translation>Problemas de salud</translation>
    </message>
    <message id="nav.diary">
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message id="nav.documents">
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message id="nav.everything">
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message id="nav.family">
        <source>Family history</source>
        <translation>Antecedentes familiares</translation>
    </message>
    <message id="nav.full-view">
        <source>Full view</source>
        <translation>Vista completa</translation>
    </message>
    <message id="nav.here">
        <source>open now</source>
        <translation>página abierta</translation>
    </message>
    <message id="nav.home">
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message id="nav.main">
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message id="nav.measure">
        <source>Measure</source>
        <translation>Medición</translation>
    </message>
    <message id="nav.measures">
        <source>Labs and vitals</source>
        <translation>Análisis y mediciones</translation>
    </message>
    <message id="nav.medicine">
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message id="nav.medicines">
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message id="nav.more">
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message id="nav.new">
        <source>New</source>
        <translation>Novedades</translation>
    </message>
    <message id="nav.people">
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message id="nav.record">
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message id="nav.settings">
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message id="nav.simple-view">
        <source>Simple view</source>
        <translation>Vista sencilla</translation>
    </message>
    <message id="nav.sources">
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message id="nav.summary">
        <source>Patient summary</source>
        <translation>Resumen del paciente</translation>
    </message>
    <message id="nav.timeline">
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message id="nav.trust">
        <source>Your vault</source>
        <translation>Su caja fuerte</translation>
    </message>
    <message id="nav.vaccine-sheet">
        <source>Immunisations</source>
        <translation>Vacunaciones</translation>
    </message>
    <message id="nav.vaccines">
        <source>Vaccines</source>
        <translation>Vacunas</translation>
    </message>
    <message id="nav.visit">
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message id="nav.visits">
        <source>Visits and procedures</source>
        <translation>Visitas y procedimientos</translation>
    </message>
    <message id="nav.wearables">
        <source>Wearables</source>
        <translation>Dispositivos</translation>
    </message>
    <message id="pages.larger">
        <source>Show the page larger</source>
        <translation>Ver la página más grande</translation>
    </message>
    <message id="pages.smaller">
        <source>Show the page smaller</source>
        <translation>Ver la página más pequeña</translation>
    </message>
    <message id="palette.do">
        <source>Do</source>
        <translation>Acción</translation>
    </message>
    <message id="palette.found">
        <source>What fits</source>
        <translation>Lo que coincide</translation>
    </message>
    <message id="palette.look">
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message id="palette.none">
        <source>Nothing has this name. Ctrl K searches the records.</source>
        <translation>Nada se llama así. Ctrl K busca en los registros.</translation>
    </message>
    <message id="palette.page">
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message id="palette.person">
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message id="palette.prompt">
        <source>A page, or what you want to do</source>
        <translation>Una página, o lo que desea hacer</translation>
    </message>
    <message id="palette.show">
        <source>Show the records of {name}</source>
        <translation>Mostrar los registros de {name}</translation>
    </message>
    <message id="paper.as-pages">
        <source>Show the pages</source>
        <translation>Ver las páginas</translation>
    </message>
    <message id="paper.as-received">
        <source>Show the file as received</source>
        <translation>Ver el archivo tal como llegó</translation>
    </message>
    <message id="paper.as-text">
        <source>Read as text</source>
        <translation>Leer como texto</translation>
    </message>
    <message id="parts.loading">
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message id="parts.menu">
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message id="people.due">
        <source>Vaccine due, as recorded</source>
        <translation>Vacuna prevista, según consta</translation>
    </message>
    <message id="people.erase">
        <source>Erase or hand over</source>
        <translation>Borrar o entregar</translation>
    </message>
    <message id="people.more">
        <source>More for {name}</source>
        <translation>Más sobre {name}</translation>
    </message>
    <message id="people.new">
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message id="people.nothing">
        <source>Nothing here yet.</source>
        <translation>Aquí todavía no hay nada.</translation>
    </message>
    <message id="people.open">
        <source>Show {name}</source>
        <translation>Mostrar a {name}</translation>
    </message>
    <message id="people.papers" numerus="yes">
        <source>{count} documents to read</source>
        <translation>
            <numerusform>{count} documento por leer</numerusform>
            <numerusform>{count} documentos por leer</numerusform>
        </translation>
    </message>
    <message id="people.temperature">
        <source>Last temperature</source>
        <translation>Última temperatura</translation>
    </message>
    <message id="people.vaccine">
        <source>Last vaccine</source>
        <translation>Última vacuna</translation>
    </message>
    <message id="people.waiting">
        <source>Waiting for you</source>
        <translation>Le espera</translation>
    </message>
    <message id="people.waits" numerus="yes">
        <source>{count} questions</source>
        <translation>
            <numerusform>{count} pregunta</numerusform>
            <numerusform>{count} preguntas</numerusform>
        </translation>
    </message>
    <message id="people.weight">
        <source>Last weight</source>
        <translation>Último peso</translation>
    </message>
    <message id="people.write">
        <source>Write down for {name}</source>
        <translation>Anotar para {name}</translation>
    </message>
    <message id="person.add">
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message id="person.birth">
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message id="person.birth-hint">
        <source>Helps to match files to the right person. May stay empty.</source>
        <translation>Ayuda a asignar los archivos a la persona correcta. Puede quedar vacía.</translation>
    </message>
    <message id="person.change">
        <source>Correct personal details</source>
        <translation>Corregir los datos personales</translation>
    </message>
    <message id="person.change-button">
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message id="person.change-name">
        <source>Correct the details of {name}</source>
        <translation>Corregir los datos de {name}</translation>
    </message>
    <message id="person.color">
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message id="person.erase">
        <source>Erase {name}</source>
        <translation>Borrar a {name}</translation>
    </message>
    <message id="person.erase-button">
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message id="person.erase-do">
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message id="person.erase-text">
        <source>The key to all records of {name} will be destroyed. This cannot be taken back, and the records cannot be brought back except from a backup or the original files. Backups made before still hold them.</source>
        <translation>La clave de todo el historial de {name} se destruirá. No se puede deshacer: el historial solo podrá volver de una copia de seguridad o de los archivos originales. Las copias hechas antes todavía lo contienen.</translation>
    </message>
    <message id="person.erased">
        <source>The records of {name} have been erased.</source>
        <translation>Se ha borrado el historial de {name}.</translation>
    </message>
    <message id="person.name">
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message id="person.name-hint">
        <source>As records spell it.</source>
        <translation>Tal como lo escriben los documentos.</translation>
    </message>
    <message id="person.sex">
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message id="preview.drop">
        <source>Leave it out</source>
        <translation>No importarlo</translation>
    </message>
    <message id="preview.dropped">
        <source>Nothing was taken in. Your records are as they were.</source>
        <translation>No se ha importado nada. Su historial está como estaba.</translation>
    </message>
    <message id="preview.keep">
        <source>Keep all of this</source>
        <translation>Conservarlo todo</translation>
    </message>
    <message id="preview.title">
        <source>This is what would come in</source>
        <translation>Esto es lo que se importaría</translation>
    </message>
    <message id="purpose.text">
        <source>HealthDesk stores, organises, searches and displays health records that you import, and restates them in plain words with links to the source. It is not intended to diagnose, prevent, monitor, predict, prognose, treat or alleviate any disease, to check the safety of a treatment, or to triage. It does not replace a health professional. You are talking to software that can be wrong.</source>
        <translation>HealthDesk guarda, ordena, busca y muestra los documentos de salud que usted importa, y los reformula con palabras sencillas y enlaces a la fuente. No está destinado a diagnosticar, prevenir, vigilar, predecir, pronosticar, tratar ni aliviar ninguna enfermedad, ni a comprobar la seguridad de un tratamiento, ni a clasificar urgencias. No sustituye a un profesional sanitario. Está hablando con un programa que puede equivocarse.</translation>
    </message>
    <message id="purpose.title">
        <source>What HealthDesk is for</source>
        <translation>Para qué sirve HealthDesk</translation>
    </message>
    <message id="reading.cell">
        <source>{head}: {cell}</source>
        <translation>{head}: {cell}</translation>
    </message>
    <message id="reading.page">
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
    <message id="record.author">
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message id="record.chart">
        <source>Show the chart</source>
        <translation>Ver el gráfico</translation>
    </message>
    <message id="record.code">
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message id="record.corrected">
        <source>Corrected by you on {day}</source>
        <translation>Corregido por usted el {day}</translation>
    </message>
    <message id="record.corrected-back">
        <source>Take it back</source>
        <translation>Deshacer la corrección</translation>
    </message>
    <message id="record.corrected-undone">
        <source>The correction has been taken back: what the source says is shown again.</source>
        <translation>La corrección se ha deshecho: vuelve a mostrarse lo que dice la fuente.</translation>
    </message>
    <message id="record.delete">
        <source>Delete this record</source>
        <translation>Eliminar este registro</translation>
    </message>
    <message id="record.delete-text">
        <source>It will be gone from lists and answers, with all its versions. Bringing the same file in again does not always bring it back.</source>
        <translation>Desaparecerá de las listas y las respuestas, con todas sus versiones. Importar de nuevo el mismo archivo no siempre lo trae de vuelta.</translation>
    </message>
    <message id="record.delete-title">
        <source>Delete this record?</source>
        <translation>¿Eliminar este registro?</translation>
    </message>
    <message id="record.deleted">
        <source>The record has been deleted.</source>
        <translation>El registro se ha eliminado.</translation>
    </message>
    <message id="record.detail">
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message id="record.device">
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message id="record.differs">
        <source>Sources differ</source>
        <translation>Las fuentes difieren</translation>
    </message>
    <message id="record.here">
        <source>This record</source>
        <translation>Este registro</translation>
    </message>
    <message id="record.lines">
        <source>Lines {first} to {last} of the file</source>
        <translation>Líneas {first} a {last} del archivo</translation>
    </message>
    <message id="record.looking-up">
        <source>Looking the place up in the original …</source>
        <translation>Buscando el lugar en el original…</translation>
    </message>
    <message id="record.more">
        <source>What can be done with this record</source>
        <translation>Qué se puede hacer con este registro</translation>
    </message>
    <message id="record.newest">
        <source>The newest of them</source>
        <translation>Los más recientes</translation>
    </message>
    <message id="record.no-picture">
        <source>This sort of file cannot be shown here. It is kept exactly as it came and can be exported.</source>
        <translation>Este tipo de archivo no se puede mostrar aquí. Se guarda exactamente como llegó y se puede exportar.</translation>
    </message>
    <message id="record.none">
        <source>No original to show</source>
        <translation>No hay original que mostrar</translation>
    </message>
    <message id="record.none-text">
        <source>This record has no file of its own.</source>
        <translation>Este registro no tiene un archivo propio.</translation>
    </message>
    <message id="record.open">
        <source>Open as a page</source>
        <translation>Abrir como página</translation>
    </message>
    <message id="record.open-other">
        <source>Open the other record</source>
        <translation>Abrir el otro registro</translation>
    </message>
    <message id="record.original">
        <source>The original, as received</source>
        <translation>El original, tal como llegó</translation>
    </message>
    <message id="record.original-of">
        <source>Original in {file}</source>
        <translation>Original en {file}</translation>
    </message>
    <message id="record.page-after">
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message id="record.page-before">
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message id="record.page-of">
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
    <message id="record.place">
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message id="record.proposed">
        <source>Read from a page that nobody has compared yet. No trend and no answer rests on it until then.</source>
        <translation>Leído de una página que nadie ha comparado todavía. Hasta entonces, ninguna evolución ni respuesta se basa en ello.</translation>
    </message>
    <message id="record.proposed-look">
        <source>Look at the page</source>
        <translation>Mirar la página</translation>
    </message>
    <message id="record.readings" numerus="yes">
        <source>{count} readings</source>
        <translation>
            <numerusform>{count} medición</numerusform>
            <numerusform>{count} mediciones</numerusform>
        </translation>
    </message>
    <message id="record.related">
        <source>Belongs with</source>
        <translation>Relacionado con</translation>
    </message>
    <message id="record.same" numerus="yes">
        <source>Also said by {count} other sources</source>
        <translation>
            <numerusform>También lo dice {count} fuente más</numerusform>
            <numerusform>También lo dicen {count} fuentes más</numerusform>
        </translation>
    </message>
    <message id="record.seen">
        <source>Read as {format}</source>
        <translation>Leído como {format}</translation>
    </message>
    <message id="record.sightings" numerus="yes">
        <source>Seen in {count} files</source>
        <translation>
            <numerusform>Visto en {count} archivo</numerusform>
            <numerusform>Visto en {count} archivos</numerusform>
        </translation>
    </message>
    <message id="record.source">
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message id="record.sources" numerus="yes">
        <source>{count} sources</source>
        <translation>
            <numerusform>{count} fuente</numerusform>
            <numerusform>{count} fuentes</numerusform>
        </translation>
    </message>
    <message id="record.span">
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message id="record.status">
        <source>Status there</source>
        <translation>Estado allí</translation>
    </message>
    <message id="record.there">
        <source>The other source</source>
        <translation>La otra fuente</translation>
    </message>
    <message id="record.versions" numerus="yes">
        <source>{count} versions</source>
        <translation>
            <numerusform>{count} versión</numerusform>
            <numerusform>{count} versiones</numerusform>
        </translation>
    </message>
    <message id="record.void">
        <source>This record never counts: its source says “{status}”. It is kept, and left out of answers.</source>
        <translation>Este registro no cuenta: su fuente dice «{status}». Se conserva y queda fuera de las respuestas.</translation>
    </message>
    <message id="record.when">
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message id="records" numerus="yes">
        <source>{count} records</source>
        <translation>
            <numerusform>{count} registro</numerusform>
            <numerusform>{count} registros</numerusform>
        </translation>
    </message>
    <message id="recovery.again">
        <source>Show the code again</source>
        <translation>Mostrar el código otra vez</translation>
    </message>
    <message id="recovery.differs">
        <source>This is not what stands in this group. O and 0, I and 1 count as the same.</source>
        <translation>No es lo que hay en este grupo. O y 0, I y 1 cuentan como iguales.</translation>
    </message>
    <message id="recovery.done">
        <source>Open the vault</source>
        <translation>Abrir la caja fuerte</translation>
    </message>
    <message id="recovery.group">
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message id="recovery.have">
        <source>I have it, continue</source>
        <translation>Ya lo tengo, continuar</translation>
    </message>
    <message id="recovery.intro">
        <source>If the passphrase is ever forgotten, this code opens the vault instead. It is shown this once. Print it or save it on a stick, and keep it where you keep important papers, not beside this computer.</source>
        <translation>Si alguna vez olvida la frase de contraseña, este código abre la caja fuerte en su lugar. Solo se muestra esta vez. Imprímalo o guárdelo en una memoria USB, y déjelo con sus papeles importantes, no junto a este ordenador.</translation>
    </message>
    <message id="recovery.later">
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message id="recovery.new">
        <source>Make a new recovery code</source>
        <translation>Crear un nuevo código de recuperación</translation>
    </message>
    <message id="recovery.new-text">
        <source>For when the old one was lost or seen by somebody.</source>
        <translation>Para cuando el anterior se perdió o alguien lo vio.</translation>
    </message>
    <message id="recovery.new-warning">
        <source>The code you have now will open nothing any more. The new one is shown once.</source>
        <translation>El código que tiene ahora ya no abrirá nada. El nuevo se muestra una sola vez.</translation>
    </message>
    <message id="recovery.no-printer">
        <source>This computer has no printing set up. Please save the code or write it down by hand.</source>
        <translation>En este ordenador no está configurada la impresión. Guarde el código o cópielo a mano.</translation>
    </message>
    <message id="recovery.not-saved">
        <source>It could not be written there. Please choose another place, or write it down by hand.</source>
        <translation>No se ha podido escribir ahí. Elija otro lugar o cópielo a mano.</translation>
    </message>
    <message id="recovery.print">
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message id="recovery.save">
        <source>Save on a stick</source>
        <translation>Guardar en una memoria</translation>
    </message>
    <message id="recovery.saved">
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message id="recovery.sheet">
        <source>HealthDesk: recovery code of a vault</source>
        <translation>HealthDesk: código de recuperación de una caja fuerte</translation>
    </message>
    <message id="recovery.sheet-text">
        <source>Whoever has this code and the computer can open the vault. Keep it like an important paper.</source>
        <translation>Quien tenga este código y el ordenador puede abrir la caja fuerte. Guárdelo como un papel importante.</translation>
    </message>
    <message id="recovery.title">
        <source>Your recovery code</source>
        <translation>Su código de recuperación</translation>
    </message>
    <message id="recovery.title-short">
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message id="recovery.typed">
        <source>Type two groups back</source>
        <translation>Escriba dos grupos</translation>
    </message>
    <message id="recovery.typed-intro">
        <source>So that it is surely at hand when it is needed, please type these two groups from your copy.</source>
        <translation>Para que esté a mano cuando haga falta, escriba estos dos grupos a partir de su copia.</translation>
    </message>
    <message id="remind.more" numerus="yes">
        <source>and {count} more on the medicines page</source>
        <translation>
            <numerusform>y {count} más en la página de medicamentos</numerusform>
            <numerusform>y {count} más en la página de medicamentos</numerusform>
        </translation>
    </message>
    <message id="remind.name">
        <source>Own times that have come</source>
        <translation>Horarios propios que han llegado</translation>
    </message>
    <message id="report.added" numerus="yes">
        <source>{count} new records for {name}.</source>
        <translation>
            <numerusform>{count} registro nuevo de {name}.</numerusform>
            <numerusform>{count} registros nuevos de {name}.</numerusform>
        </translation>
    </message>
    <message id="report.all-known">
        <source>All of it is here already. Nothing was changed.</source>
        <translation>Todo está ya aquí. No se ha cambiado nada.</translation>
    </message>
    <message id="report.contradicts" numerus="yes">
        <source>{count} contradict what another source says; both are shown side by side.</source>
        <translation>
            <numerusform>{count} contradice lo que dice otra fuente; se muestran las dos juntas.</numerusform>
            <numerusform>{count} contradicen lo que dice otra fuente; se muestran las dos juntas.</numerusform>
        </translation>
    </message>
    <message id="report.days">
        <source>{shown} of {all} dates, from {first} to {last}. The range is the one printed with the newest value; letters are the source’s own.</source>
        <translation>{shown} de {all} fechas, del {first} al {last}. El intervalo es el impreso con el valor más reciente; las letras son las de la fuente.</translation>
    </message>
    <message id="report.duplicate" numerus="yes">
        <source>{count} were already here.</source>
        <translation>
            <numerusform>{count} ya estaba aquí.</numerusform>
            <numerusform>{count} ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message id="report.inside" numerus="yes">
        <source>Opened: {count} files were inside.</source>
        <translation>
            <numerusform>Abierto: había {count} archivo dentro.</numerusform>
            <numerusform>Abierto: había {count} archivos dentro.</numerusform>
        </translation>
    </message>
    <message id="report.known">
        <source>Already here for {name}. Nothing was changed.</source>
        <translation>Ya está aquí para {name}. No se ha cambiado nada.</translation>
    </message>
    <message id="report.linked" numerus="yes">
        <source>{count} say the same as another source; both are kept.</source>
        <translation>
            <numerusform>{count} dice lo mismo que otra fuente; se conservan las dos.</numerusform>
            <numerusform>{count} dicen lo mismo que otra fuente; se conservan las dos.</numerusform>
        </translation>
    </message>
    <message id="report.measure">
        <source>Measure</source>
        <translation>Medición</translation>
    </message>
    <message id="report.more-files" numerus="yes">
        <source>Show {count} more files</source>
        <translation>
            <numerusform>Mostrar {count} archivo más</numerusform>
            <numerusform>Mostrar {count} archivos más</numerusform>
        </translation>
    </message>
    <message id="report.newer">
        <source>Newer dates</source>
        <translation>Fechas más recientes</translation>
    </message>
    <message id="report.none-taken">
        <source>Nothing came in.</source>
        <translation>No se ha importado nada.</translation>
    </message>
    <message id="report.nothing-new">
        <source>Nothing new for {name}. Nothing was changed.</source>
        <translation>Nada nuevo para {name}. No se ha cambiado nada.</translation>
    </message>
    <message id="report.odd" numerus="yes">
        <source>{count} places were not understood or are doubtful</source>
        <translation>
            <numerusform>{count} lugar no entendido o dudoso</numerusform>
            <numerusform>{count} lugares no entendidos o dudosos</numerusform>
        </translation>
    </message>
    <message id="report.older">
        <source>Older dates</source>
        <translation>Fechas más antiguas</translation>
    </message>
    <message id="report.title">
        <source>Brought in</source>
        <translation>Importado</translation>
    </message>
    <message id="report.undo" numerus="yes">
        <source>Undo these {count} imports</source>
        <translation>
            <numerusform>Deshacer esta importación</numerusform>
            <numerusform>Deshacer estas {count} importaciones</numerusform>
        </translation>
    </message>
    <message id="report.updated" numerus="yes">
        <source>{count} records have a newer version.</source>
        <translation>
            <numerusform>{count} registro tiene una versión más reciente.</numerusform>
            <numerusform>{count} registros tienen una versión más reciente.</numerusform>
        </translation>
    </message>
    <message id="report.waiting" numerus="yes">
        <source>{count} files wait for you to say whose they are.</source>
        <translation>
            <numerusform>{count} archivo espera a que diga de quién es.</numerusform>
            <numerusform>{count} archivos esperan a que diga de quién son.</numerusform>
        </translation>
    </message>
    <message id="report.waits">
        <source>Waits, encrypted, until you say whose it is.</source>
        <translation>Espera, cifrado, a que diga de quién es.</translation>
    </message>
    <message id="report.which">
        <source>Which results</source>
        <translation>Qué resultados</translation>
    </message>
    <message id="report.withdrawn">
        <source>The import has been taken back. What it alone had brought is no longer shown.</source>
        <translation>La importación se ha deshecho. Lo que solo ella había traído ya no se muestra.</translation>
    </message>
    <message id="run.asks">
        <source>Asks whose</source>
        <translation>Pregunta de quién</translation>
    </message>
    <message id="run.finished">
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message id="run.known">
        <source>Already here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message id="run.partial">
        <source>In part</source>
        <translation>En parte</translation>
    </message>
    <message id="run.refused">
        <source>Not taken</source>
        <translation>No importado</translation>
    </message>
    <message id="run.withdrawn">
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message id="search.all">
        <source>Show all on the timeline</source>
        <translation>Mostrar todo en la cronología</translation>
    </message>
    <message id="search.go">
        <source>Go to or do</source>
        <translation>Ir o hacer</translation>
    </message>
    <message id="search.instead">
        <source>Also looked for: {words}</source>
        <translation>Buscado también: {words}</translation>
    </message>
    <message id="search.page">
        <source>page {number}</source>
        <translation>página {number}</translation>
    </message>
    <message id="search.questions">
        <source>Asked before</source>
        <translation>Ya preguntado</translation>
    </message>
    <message id="search.texts">
        <source>In documents</source>
        <translation>En los documentos</translation>
    </message>
    <message id="secret.again">
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message id="secret.change">
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message id="secret.change-text">
        <source>The records are not touched; only the lock is changed. The recovery code stays the same.</source>
        <translation>El historial no se toca; solo cambia la cerradura. El código de recuperación sigue siendo el mismo.</translation>
    </message>
    <message id="secret.changed">
        <source>The passphrase has been changed.</source>
        <translation>La frase de contraseña se ha cambiado.</translation>
    </message>
    <message id="secret.differ">
        <source>The two are not the same yet.</source>
        <translation>Las dos todavía no son iguales.</translation>
    </message>
    <message id="secret.hide">
        <source>Hide what is typed</source>
        <translation>Ocultar lo que se escribe</translation>
    </message>
    <message id="secret.hint">
        <source>Four or five unrelated words do well.</source>
        <translation>Cuatro o cinco palabras sin relación van bien.</translation>
    </message>
    <message id="secret.intro">
        <source>Four or five words that have nothing to do with one another are easy to remember and very hard to guess. Nobody can look it up for you: without it and without the recovery code, the records stay closed for good.</source>
        <translation>Cuatro o cinco palabras que no tienen nada que ver entre sí son fáciles de recordar y muy difíciles de adivinar. Nadie puede buscarla por usted: sin ella y sin el código de recuperación, el historial queda cerrado para siempre.</translation>
    </message>
    <message id="secret.new">
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message id="secret.old">
        <source>Present passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message id="secret.show">
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
    <message id="secret.strength">
        <source>How hard it is to guess</source>
        <translation>Lo difícil que es de adivinar</translation>
    </message>
    <message id="secret.title">
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message id="settings.about">
        <source>About</source>
        <translation>Acerca de HealthDesk</translation>
    </message>
    <message id="settings.copies">
        <source>Copies and checks</source>
        <translation>Copias y comprobaciones</translation>
    </message>
    <message id="settings.country">
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message id="settings.country-hint">
        <source>Decides which emergency numbers are shown.</source>
        <translation>Decide qué números de emergencia se muestran.</translation>
    </message>
    <message id="settings.keys">
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message id="settings.language">
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message id="settings.lock">
        <source>Lock after</source>
        <translation>Bloquear tras</translation>
    </message>
    <message id="settings.lock-hint">
        <source>When nobody types or moves the pointer.</source>
        <translation>Cuando nadie escribe ni mueve el puntero.</translation>
    </message>
    <message id="settings.looks">
        <source>Language, looks, locking</source>
        <translation>Idioma, aspecto, bloqueo</translation>
    </message>
    <message id="settings.minutes" numerus="yes">
        <source>{count} minutes</source>
        <translation>
            <numerusform>{count} minuto</numerusform>
            <numerusform>{count} minutos</numerusform>
        </translation>
    </message>
    <message id="settings.motion">
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message id="settings.people">
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message id="settings.sorry">
        <source>That did not work</source>
        <translation>Eso no ha funcionado</translation>
    </message>
    <message id="settings.text-size">
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message id="settings.text-size-hint">
        <source>On top of what your system asks for. Ctrl + and Ctrl − change it anywhere.</source>
        <translation>Además de lo que pide su sistema. Ctrl + y Ctrl − lo cambian en cualquier lugar.</translation>
    </message>
    <message id="settings.theme">
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message id="settings.view">
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message id="settings.view-hint">
        <source>The simple view has larger type and the five pages that are needed most.</source>
        <translation>La vista sencilla tiene letra más grande y las cinco páginas más necesarias.</translation>
    </message>
    <message id="sex.female">
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message id="sex.male">
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message id="sex.other">
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message id="sex.unknown">
        <source>Not said</source>
        <translation>No indicado</translation>
    </message>
    <message id="sheet.always">
        <source>always on the sheet</source>
        <translation>siempre en la hoja</translation>
    </message>
    <message id="sheet.choose">
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message id="sheet.file.brief">
        <source>Visit brief</source>
        <translation>Consulta</translation>
    </message>
    <message id="sheet.file.card">
        <source>Emergency card</source>
        <translation>Tarjeta de emergencia</translation>
    </message>
    <message id="sheet.file.vaccines">
        <source>Immunisations</source>
        <translation>Vacunaciones</translation>
    </message>
    <message id="sheet.language">
        <source>Language of the sheet</source>
        <translation>Idioma de la hoja</translation>
    </message>
    <message id="sheet.look">
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message id="sheet.of">
        <source>{kept} of {count}</source>
        <translation>{kept} de {count}</translation>
    </message>
    <message id="sheet.page">
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message id="sheet.panes">
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message id="sheet.paper">
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message id="sheet.preview">
        <source>The sheet as it will be</source>
        <translation>La hoja tal como será</translation>
    </message>
    <message id="sheet.print">
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message id="sheet.save">
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message id="sheet.saved">
        <source>Saved: {name}. The file is not encrypted.</source>
        <translation>Guardado: {name}. El archivo no está cifrado.</translation>
    </message>
    <message id="sheet.second">
        <source>Second language</source>
        <translation>Segundo idioma</translation>
    </message>
    <message id="sheet.second-none">
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message id="sheet.which">
        <source>Which sheet</source>
        <translation>Qué hoja</translation>
    </message>
    <message id="shelf.active">
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message id="shelf.add.allergy">
        <source>Add an allergy</source>
        <translation>Añadir una alergia</translation>
    </message>
    <message id="shelf.add.appointment">
        <source>Add an appointment</source>
        <translation>Añadir una cita</translation>
    </message>
    <message id="shelf.add.condition">
        <source>Add a condition</source>
        <translation>Añadir un problema de salud</translation>
    </message>
    <message id="shelf.add.medication">
        <source>Add a medicine</source>
        <translation>Añadir un medicamento</translation>
    </message>
    <message id="shelf.add.note">
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message id="shelf.add.relative">
        <source>Add a relative’s illness</source>
        <translation>Añadir un antecedente</translation>
    </message>
    <message id="shelf.col.day">
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
    <message id="shelf.col.said">
        <source>As recorded</source>
        <translation>Según consta</translation>
    </message>
    <message id="shelf.col.since">
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message id="shelf.col.source">
        <source>Says who</source>
        <translation>Fuente</translation>
    </message>
    <message id="shelf.col.status">
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message id="shelf.col.until">
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message id="shelf.col.what">
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message id="shelf.differs">
        <source>Sources differ</source>
        <translation>Las fuentes difieren</translation>
    </message>
    <message id="shelf.done">
        <source>On record</source>
        <translation>En el historial</translation>
    </message>
    <message id="shelf.find">
        <source>Find on this page</source>
        <translation>Buscar aquí</translation>
    </message>
    <message id="shelf.more">
        <source>More for {page}</source>
        <translation>Más para {page}</translation>
    </message>
    <message id="shelf.nothing-found">
        <source>Nothing on this page has “{typed}” in it.</source>
        <translation>Nada en esta página contiene «{typed}».</translation>
    </message>
    <message id="shelf.nothing-here">
        <source>Nothing stands here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message id="shelf.past">
        <source>Past</source>
        <translation>Antes</translation>
    </message>
    <message id="shelf.planned">
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message id="shelf.print">
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message id="shelf.proposed">
        <source>Read from a page, to be confirmed</source>
        <translation>Leído de una página, por confirmar</translation>
    </message>
    <message id="shelf.show-void">
        <source>Also show what does not count</source>
        <translation>Mostrar también lo que no cuenta</translation>
    </message>
    <message id="shelf.since">
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message id="shelf.uncertain">
        <source>Not confirmed</source>
        <translation>No confirmado</translation>
    </message>
    <message id="shelf.until">
        <source>until {day}</source>
        <translation>hasta {day}</translation>
    </message>
    <message id="shelf.view">
        <source>How to look at it</source>
        <translation>Cómo verlo</translation>
    </message>
    <message id="shelf.void">
        <source>Does not count</source>
        <translation>No cuenta</translation>
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
        <translation>Dormido</translation>
    </message>
    <message id="sleep.awake">
        <source>Awake</source>
        <translation>Despierto</translation>
    </message>
    <message id="sleep.deep">
        <source>Deep</source>
        <translation>Profundo</translation>
    </message>
    <message id="sleep.in-bed">
        <source>In bed</source>
        <translation>En la cama</translation>
    </message>
    <message id="sleep.light">
        <source>Light or core</source>
        <translation>Ligero</translation>
    </message>
    <message id="sleep.rem">
        <source>REM</source>
        <translation>REM</translation>
    </message>
    <message id="sources.empty">
        <source>Nothing brought in yet</source>
        <translation>Todavía no se ha importado nada</translation>
    </message>
    <message id="sources.empty-text">
        <source>Each file you bring in is listed here with what it gave, and can be taken back.</source>
        <translation>Cada archivo que importe aparece aquí con lo que trajo, y se puede deshacer.</translation>
    </message>
    <message id="sources.forget">
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message id="sources.forget-text">
        <source>The original {file} and all that it alone brought are deleted. Backups made before still hold them.</source>
        <translation>Se eliminan el original {file} y todo lo que solo él trajo. Las copias hechas antes todavía lo contienen.</translation>
    </message>
    <message id="sources.forget-title">
        <source>Delete this import for good?</source>
        <translation>¿Eliminar esta importación para siempre?</translation>
    </message>
    <message id="sources.forgotten">
        <source>Deleted for good.</source>
        <translation>Eliminado para siempre.</translation>
    </message>
    <message id="sources.intro">
        <source>Every file that was brought in, kept exactly as it came. Taking an import back hides what it alone has brought.</source>
        <translation>Todos los archivos importados, guardados exactamente como llegaron. Deshacer una importación oculta lo que solo ella trajo.</translation>
    </message>
    <message id="sources.newer" numerus="yes">
        <source>{count} files could say more now: HealthDesk has learnt to read them better since.</source>
        <translation>
            <numerusform>{count} archivo podría decir más ahora: HealthDesk ha aprendido a leerlo mejor.</numerusform>
            <numerusform>{count} archivos podrían decir más ahora: HealthDesk ha aprendido a leerlos mejor.</numerusform>
        </translation>
    </message>
    <message id="sources.package" numerus="yes">
        <source>{count} files came in it</source>
        <translation>
            <numerusform>{count} archivo venía dentro</numerusform>
            <numerusform>{count} archivos venían dentro</numerusform>
        </translation>
    </message>
    <message id="sources.reread">
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message id="sources.reread-done" numerus="yes">
        <source>Read again: {count} new records.</source>
        <translation>
            <numerusform>Leído de nuevo: {count} registro nuevo.</numerusform>
            <numerusform>Leído de nuevo: {count} registros nuevos.</numerusform>
        </translation>
    </message>
    <message id="sources.rereading">
        <source>Reading again …</source>
        <translation>Leyendo de nuevo…</translation>
    </message>
    <message id="sources.show">
        <source>Show records</source>
        <translation>Ver registros</translation>
    </message>
    <message id="sources.superseded">
        <source>Read anew since</source>
        <translation>Leído de nuevo después</translation>
    </message>
    <message id="sources.times" numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} vez</numerusform>
            <numerusform>{count} veces</numerusform>
        </translation>
    </message>
    <message id="sources.undo-text">
        <source>What {file} alone has brought will no longer be shown or counted. The file can be brought in again.</source>
        <translation>Lo que solo {file} trajo dejará de mostrarse y de contar. El archivo se puede importar de nuevo.</translation>
    </message>
    <message id="sources.undo-title">
        <source>Take this import back?</source>
        <translation>¿Deshacer esta importación?</translation>
    </message>
    <message id="standing.active">
        <source>Current</source>
        <translation>Actual</translation>
    </message>
    <message id="standing.done">
        <source>On record</source>
        <translation>En el historial</translation>
    </message>
    <message id="standing.past">
        <source>Past</source>
        <translation>Pasado</translation>
    </message>
    <message id="standing.planned">
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message id="standing.proposed">
        <source>Read from a page, to be confirmed</source>
        <translation>Leído de una página, por confirmar</translation>
    </message>
    <message id="standing.uncertain">
        <source>Not confirmed</source>
        <translation>No confirmado</translation>
    </message>
    <message id="standing.void">
        <source>Does not count</source>
        <translation>No cuenta</translation>
    </message>
    <message id="summary.contact">
        <source>Address and telephone</source>
        <translation>Dirección y teléfono</translation>
    </message>
    <message id="summary.done">
        <source>The summary was written</source>
        <translation>El resumen se ha escrito</translation>
    </message>
    <message id="summary.done-text" numerus="yes">
        <source>{file} holds {count} records and is not encrypted. It keeps to every rule of the International Patient Summary that can be checked on this computer.</source>
        <translation>
            <numerusform>{file} contiene {count} registro y no está cifrado. Cumple cada regla del International Patient Summary que se puede comprobar en este ordenador.</numerusform>
            <numerusform>{file} contiene {count} registros y no está cifrado. Cumple cada regla del International Patient Summary que se puede comprobar en este ordenador.</numerusform>
        </translation>
    </message>
    <message id="summary.empty">
        <source>Nothing to sum up yet</source>
        <translation>Todavía nada que resumir</translation>
    </message>
    <message id="summary.empty-text">
        <source>Once there are records, the ones that somebody who does not know you needs first stand here.</source>
        <translation>Cuando haya documentos, aquí estarán los que necesita primero quien no le conoce.</translation>
    </message>
    <message id="summary.identifiers">
        <source>Numbers of hospitals and insurers</source>
        <translation>Números de hospitales y aseguradoras</translation>
    </message>
    <message id="summary.intro">
        <source>One file in the international form (FHIR, International Patient Summary) that hospitals and apps can read. Take out what shall not be in it.</source>
        <translation>Un archivo en la forma internacional (FHIR, International Patient Summary) que los hospitales y las aplicaciones pueden leer. Quite lo que no deba figurar.</translation>
    </message>
    <message id="summary.ledger">
        <source>It stands in the list of what left, with its SHA-256: {sha256}</source>
        <translation>Figura en la lista de lo que salió, con su SHA-256: {sha256}</translation>
    </message>
    <message id="summary.left-out" numerus="yes">
        <source>{count} records fit into no form of the summary and are not in it.</source>
        <translation>
            <numerusform>{count} registro no cabe en ninguna forma del resumen y no figura en él.</numerusform>
            <numerusform>{count} registros no caben en ninguna forma del resumen y no figuran en él.</numerusform>
        </translation>
    </message>
    <message id="summary.name">
        <source>Name, birth date and sex</source>
        <translation>Nombre, fecha de nacimiento y sexo</translation>
    </message>
    <message id="summary.name-text">
        <source>Always in it</source>
        <translation>Siempre figura</translation>
    </message>
    <message id="summary.of">
        <source>{taken} of {all}</source>
        <translation>{taken} de {all}</translation>
    </message>
    <message id="summary.person">
        <source>About the person</source>
        <translation>La persona</translation>
    </message>
    <message id="summary.save">
        <source>Save the summary</source>
        <translation>Guardar el resumen</translation>
    </message>
    <message id="summary.saving">
        <source>The summary is being put together and checked …</source>
        <translation>El resumen se está preparando y comprobando…</translation>
    </message>
    <message id="summary.section.allergies">
        <source>Allergies and intolerances</source>
        <translation>Alergias e intolerancias</translation>
    </message>
    <message id="summary.section.devices">
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message id="summary.section.directives">
        <source>Advance directives</source>
        <translation>Voluntades anticipadas</translation>
    </message>
    <message id="summary.section.flags">
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message id="summary.section.functioning">
        <source>Functioning</source>
        <translation>Funcionamiento</translation>
    </message>
    <message id="summary.section.medicines">
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message id="summary.section.past-problems">
        <source>Past conditions</source>
        <translation>Antecedentes</translation>
    </message>
    <message id="summary.section.plans">
        <source>Plans of care</source>
        <translation>Planes de cuidados</translation>
    </message>
    <message id="summary.section.pregnancy">
        <source>Pregnancy</source>
        <translation>Embarazo</translation>
    </message>
    <message id="summary.section.problems">
        <source>Conditions</source>
        <translation>Problemas de salud</translation>
    </message>
    <message id="summary.section.procedures">
        <source>Procedures</source>
        <translation>Procedimientos</translation>
    </message>
    <message id="summary.section.results">
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message id="summary.section.social">
        <source>Habits</source>
        <translation>Hábitos</translation>
    </message>
    <message id="summary.section.vaccines">
        <source>Vaccines</source>
        <translation>Vacunas</translation>
    </message>
    <message id="summary.section.vitals">
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message id="summary.settings">
        <source>What it is, in which language, for whom</source>
        <translation>Qué es, en qué idioma, para quién</translation>
    </message>
    <message id="table.ask">
        <source>What are its columns?</source>
        <translation>¿Qué son sus columnas?</translation>
    </message>
    <message id="table.asks" numerus="yes">
        <source>{count} tables have to be asked about once</source>
        <translation>
            <numerusform>{count} tabla necesita una respuesta, una sola vez</numerusform>
            <numerusform>{count} tablas necesitan una respuesta, una sola vez</numerusform>
        </translation>
    </message>
    <message id="table.decimal">
        <source>Decimals are written</source>
        <translation>Los decimales se escriben</translation>
    </message>
    <message id="table.decimal.comma">
        <source>with a comma (7,5)</source>
        <translation>con coma (7,5)</translation>
    </message>
    <message id="table.decimal.point">
        <source>with a point (7.5)</source>
        <translation>con punto (7.5)</translation>
    </message>
    <message id="table.done" numerus="yes">
        <source>{count} values were read.</source>
        <translation>
            <numerusform>Se ha leído {count} valor.</numerusform>
            <numerusform>Se han leído {count} valores.</numerusform>
        </translation>
    </message>
    <message id="table.doubt.date">
        <source>No column holds dates yet. Please choose the one that does.</source>
        <translation>Ninguna columna contiene fechas todavía. Elija la que las contiene.</translation>
    </message>
    <message id="table.doubt.date-order">
        <source>The dates could be read in two ways. Please say how they are written.</source>
        <translation>Las fechas se pueden leer de dos maneras. Diga cómo están escritas.</translation>
    </message>
    <message id="table.doubt.decimal">
        <source>The decimal mark is not certain. Please say how decimals are written.</source>
        <translation>El signo decimal no es seguro. Diga cómo se escriben los decimales.</translation>
    </message>
    <message id="table.doubt.unit">
        <source>A unit is missing. Please write it beside its column, as your device or laboratory prints it.</source>
        <translation>Falta una unidad. Escríbala junto a su columna, tal como la indica su dispositivo o laboratorio.</translation>
    </message>
    <message id="table.doubt.value">
        <source>No column holds values yet. Please choose at least one.</source>
        <translation>Ninguna columna contiene valores todavía. Elija al menos una.</translation>
    </message>
    <message id="table.named">
        <source>A measure called {heading}</source>
        <translation>Una medición llamada {heading}</translation>
    </message>
    <message id="table.no-heading">
        <source>Column without a heading</source>
        <translation>Columna sin encabezado</translation>
    </message>
    <message id="table.no-values">
        <source>no values in the first rows</source>
        <translation>sin valores en las primeras filas</translation>
    </message>
    <message id="table.none">
        <source>No table in here</source>
        <translation>Aquí no hay ninguna tabla</translation>
    </message>
    <message id="table.none-text">
        <source>No line of headings was found in this file. It stays among the documents, whole.</source>
        <translation>No se ha encontrado ninguna línea de encabezados en este archivo. Se queda entre los documentos, entero.</translation>
    </message>
    <message id="table.order">
        <source>Dates are written</source>
        <translation>Las fechas se escriben</translation>
    </message>
    <message id="table.order.dmy">
        <source>day, month, year (31/12/2026)</source>
        <translation>día, mes, año (31/12/2026)</translation>
    </message>
    <message id="table.order.mdy">
        <source>month, day, year (12/31/2026)</source>
        <translation>mes, día, año (12/31/2026)</translation>
    </message>
    <message id="table.order.ymd">
        <source>year, month, day (2026-12-31)</source>
        <translation>año, mes, día (2026-12-31)</translation>
    </message>
    <message id="table.read">
        <source>Read the table</source>
        <translation>Leer la tabla</translation>
    </message>
    <message id="table.role.dated">
        <source>Values of one day</source>
        <translation>Valores de un día</translation>
    </message>
    <message id="table.role.device">
        <source>The device</source>
        <translation>El dispositivo</translation>
    </message>
    <message id="table.role.end">
        <source>When it ended</source>
        <translation>Cuándo terminó</translation>
    </message>
    <message id="table.role.flag">
        <source>The laboratory’s high or low mark</source>
        <translation>La marca de alto o bajo del laboratorio</translation>
    </message>
    <message id="table.role.high">
        <source>The upper end of the range</source>
        <translation>El extremo superior del intervalo</translation>
    </message>
    <message id="table.role.left-out">
        <source>Leave it out</source>
        <translation>Dejarla fuera</translation>
    </message>
    <message id="table.role.length">
        <source>How long it lasted</source>
        <translation>Cuánto duró</translation>
    </message>
    <message id="table.role.low">
        <source>The lower end of the range</source>
        <translation>El extremo inferior del intervalo</translation>
    </message>
    <message id="table.role.name">
        <source>The name of the test</source>
        <translation>El nombre del análisis</translation>
    </message>
    <message id="table.role.note">
        <source>A note</source>
        <translation>Una nota</translation>
    </message>
    <message id="table.role.person">
        <source>Who was measured</source>
        <translation>A quién se midió</translation>
    </message>
    <message id="table.role.pressure">
        <source>Blood pressure as 120/80</source>
        <translation>Tensión como 120/80</translation>
    </message>
    <message id="table.role.range">
        <source>The reference range</source>
        <translation>El intervalo de referencia</translation>
    </message>
    <message id="table.role.time">
        <source>The time of day</source>
        <translation>La hora</translation>
    </message>
    <message id="table.role.unit">
        <source>The unit</source>
        <translation>La unidad</translation>
    </message>
    <message id="table.role.value">
        <source>The value</source>
        <translation>El valor</translation>
    </message>
    <message id="table.role.when">
        <source>The date</source>
        <translation>La fecha</translation>
    </message>
    <message id="table.title">
        <source>What are these columns?</source>
        <translation>¿Qué son estas columnas?</translation>
    </message>
    <message id="table.unit">
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message id="table.unit-of">
        <source>Unit of {heading}</source>
        <translation>Unidad de {heading}</translation>
    </message>
    <message id="table.what">
        <source>What is {heading}</source>
        <translation>Qué es {heading}</translation>
    </message>
    <message id="table.words">
        <source>HealthDesk has looked at the headings and the values. Please check what each column is taken for. You are asked once: the next table with the same headings is read at once.</source>
        <translation>HealthDesk ha mirado los encabezados y los valores. Compruebe por qué se toma cada columna. Solo se le pregunta una vez: la próxima tabla con los mismos encabezados se leerá enseguida.</translation>
    </message>
    <message id="theme.contrast">
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message id="theme.dark">
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message id="theme.light">
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message id="theme.system">
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message id="timeline.abnormal">
        <source>marked</source>
        <translation>señalado</translation>
    </message>
    <message id="timeline.any-source">
        <source>Every source</source>
        <translation>Todas las fuentes</translation>
    </message>
    <message id="timeline.by-hand">
        <source>Entered by hand</source>
        <translation>Escrito a mano</translation>
    </message>
    <message id="timeline.conditions">
        <source>Conditions</source>
        <translation>Problemas de salud</translation>
    </message>
    <message id="timeline.documents">
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message id="timeline.empty">
        <source>A life in order</source>
        <translation>Una vida en orden</translation>
    </message>
    <message id="timeline.empty-text">
        <source>Every visit, result and letter will stand here by day, the newest on top.</source>
        <translation>Cada visita, resultado y carta estará aquí por días, lo más reciente arriba.</translation>
    </message>
    <message id="timeline.filter">
        <source>Filter by a word</source>
        <translation>Filtrar por una palabra</translation>
    </message>
    <message id="timeline.filters">
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message id="timeline.flagged">
        <source>Marked by the laboratory</source>
        <translation>Señalado por el laboratorio</translation>
    </message>
    <message id="timeline.from-file">
        <source>From {file}</source>
        <translation>De {file}</translation>
    </message>
    <message id="timeline.high">
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message id="timeline.low">
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message id="timeline.medicines">
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message id="timeline.money">
        <source>Insurance</source>
        <translation>Seguros</translation>
    </message>
    <message id="timeline.month">
        <source>{month}: {held}</source>
        <translation>{month}: {held}</translation>
    </message>
    <message id="timeline.none">
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message id="timeline.none-text">
        <source>Take a filter away or try another word. Records that do not count (entered in error, for example) are not shown here.</source>
        <translation>Quite un filtro o pruebe con otra palabra. Los registros que no cuentan (por ejemplo, los anotados por error) no se muestran aquí.</translation>
    </message>
    <message id="timeline.plans">
        <source>Plans and family</source>
        <translation>Planes y familia</translation>
    </message>
    <message id="timeline.results">
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message id="timeline.source">
        <source>Source: {file}</source>
        <translation>Fuente: {file}</translation>
    </message>
    <message id="timeline.undated">
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message id="timeline.vaccines">
        <source>Vaccines</source>
        <translation>Vacunas</translation>
    </message>
    <message id="timeline.visit-less">
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message id="timeline.visit-more" numerus="yes">
        <source>{count} more of this visit</source>
        <translation>
            <numerusform>{count} más de esta visita</numerusform>
            <numerusform>{count} más de esta visita</numerusform>
        </translation>
    </message>
    <message id="timeline.visits">
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message id="timeline.vitals">
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message id="timeline.years">
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message id="timeline.years-how">
        <source>Up and down choose a year, left and right a month, Enter goes there.</source>
        <translation>Arriba y abajo eligen un año, izquierda y derecha un mes, Intro va allí.</translation>
    </message>
    <message id="times.change">
        <source>Change times</source>
        <translation>Cambiar horarios</translation>
    </message>
    <message id="times.field">
        <source>Times of the day</source>
        <translation>Horas del día</translation>
    </message>
    <message id="times.hint">
        <source>For example: 8:00, 20:00. Leave it empty to have none.</source>
        <translation>Por ejemplo: 8:00, 20:00. Déjelo vacío para no tener ninguna.</translation>
    </message>
    <message id="times.none">
        <source>No times are written to it. They are for your own order, and not needed.</source>
        <translation>No hay horarios anotados. Sirven para su propio orden y no son necesarios.</translation>
    </message>
    <message id="times.now">
        <source>{times}</source>
        <translation>{times}</translation>
    </message>
    <message id="times.reminds">
        <source>Show a line in this window at these times</source>
        <translation>Mostrar una línea en esta ventana a esas horas</translation>
    </message>
    <message id="times.section">
        <source>Your own times</source>
        <translation>Sus propios horarios</translation>
    </message>
    <message id="times.title">
        <source>Own times for {title}</source>
        <translation>Horarios propios para {title}</translation>
    </message>
    <message id="times.unclear">
        <source>These times could not be read. Write them like 8:00, 20:00.</source>
        <translation>No se han podido leer estas horas. Escríbalas como 8:00, 20:00.</translation>
    </message>
    <message id="times.words">
        <source>Only while this vault is open, and nowhere outside this window.</source>
        <translation>Solo mientras esta caja fuerte esté abierta, y en ningún sitio fuera de esta ventana.</translation>
    </message>
    <message id="times.write">
        <source>Write times</source>
        <translation>Anotar horarios</translation>
    </message>
    <message id="toast.undo">
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message id="today.all">
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message id="today.less">
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message id="today.noted">
        <source>{noted} of {count} noted</source>
        <translation>{noted} de {count} anotados</translation>
    </message>
    <message id="today.title">
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message id="topic.activity">
        <source>Activity and sleep</source>
        <translation>Actividad y sueño</translation>
    </message>
    <message id="topic.blood">
        <source>Blood and clotting</source>
        <translation>Sangre y coagulación</translation>
    </message>
    <message id="topic.bones">
        <source>Bones</source>
        <translation>Huesos</translation>
    </message>
    <message id="topic.defence">
        <source>Inflammation and immune system</source>
        <translation>Inflamación e inmunidad</translation>
    </message>
    <message id="topic.digestion">
        <source>Digestion</source>
        <translation>Digestión</translation>
    </message>
    <message id="topic.drugs">
        <source>Medicine levels and substances</source>
        <translation>Niveles de medicamentos y sustancias</translation>
    </message>
    <message id="topic.germs">
        <source>Germs</source>
        <translation>Gérmenes</translation>
    </message>
    <message id="topic.heart">
        <source>Heart and blood fats</source>
        <translation>Corazón y grasas de la sangre</translation>
    </message>
    <message id="topic.hormones">
        <source>Hormones</source>
        <translation>Hormonas</translation>
    </message>
    <message id="topic.kidney">
        <source>Kidneys</source>
        <translation>Riñones</translation>
    </message>
    <message id="topic.life">
        <source>Questionnaires and habits</source>
        <translation>Cuestionarios y hábitos</translation>
    </message>
    <message id="topic.liver">
        <source>Liver and proteins</source>
        <translation>Hígado y proteínas</translation>
    </message>
    <message id="topic.lungs">
        <source>Lungs</source>
        <translation>Pulmones</translation>
    </message>
    <message id="topic.markers">
        <source>Tumour markers</source>
        <translation>Marcadores tumorales</translation>
    </message>
    <message id="topic.others">
        <source>Other measures</source>
        <translation>Otras mediciones</translation>
    </message>
    <message id="topic.salts">
        <source>Salts and minerals</source>
        <translation>Sales y minerales</translation>
    </message>
    <message id="topic.sugar">
        <source>Sugar</source>
        <translation>Azúcar</translation>
    </message>
    <message id="topic.thyroid">
        <source>Thyroid</source>
        <translation>Tiroides</translation>
    </message>
    <message id="topic.urine">
        <source>Urine</source>
        <translation>Orina</translation>
    </message>
    <message id="topic.vital">
        <source>Vital signs</source>
        <translation>Constantes vitales</translation>
    </message>
    <message id="topic.vitamins">
        <source>Vitamins</source>
        <translation>Vitaminas</translation>
    </message>
    <message id="trust.backup">
        <source>Last backup</source>
        <translation>Última copia de seguridad</translation>
    </message>
    <message id="trust.backup-elsewhere">
        <source>Choose another place</source>
        <translation>Elegir otro lugar</translation>
    </message>
    <message id="trust.backup-file">
        <source>{file}, {size}</source>
        <translation>{file}, {size}</translation>
    </message>
    <message id="trust.backup-gone">
        <source>It is not there now. Its disk may not be connected, or it was moved.</source>
        <translation>Ahora no está allí. Quizá su disco no está conectado, o se movió.</translation>
    </message>
    <message id="trust.backup-next">
        <source>The next one goes to {folder}.</source>
        <translation>La próxima irá a {folder}.</translation>
    </message>
    <message id="trust.backup-none">
        <source>There is no backup yet. If this computer breaks or is lost, the records go with it.</source>
        <translation>Todavía no hay ninguna copia de seguridad. Si este ordenador se avería o se pierde, el historial se pierde con él.</translation>
    </message>
    <message id="trust.backup-now">
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message id="trust.backup-proof">
        <source>It was opened and read through before it was called a backup.</source>
        <translation>Se abrió y se leyó entera antes de llamarla copia de seguridad.</translation>
    </message>
    <message id="trust.backup-running">
        <source>The backup is being written and read through …</source>
        <translation>Se está escribiendo y leyendo la copia…</translation>
    </message>
    <message id="trust.backup-same-disk">
        <source>It lies on the same disk as the vault. Copy it to another one, so that both are not lost at once.</source>
        <translation>Está en el mismo disco que la caja fuerte. Cópiela en otro, para no perder ambas a la vez.</translation>
    </message>
    <message id="trust.backup-unverified" numerus="yes">
        <source>{count} files in it are of people whose records you cannot open. They were copied as they are.</source>
        <translation>
            <numerusform>{count} archivo es de una persona cuyo historial usted no puede abrir. Se copió tal cual.</numerusform>
            <numerusform>{count} archivos son de personas cuyo historial usted no puede abrir. Se copiaron tal cual.</numerusform>
        </translation>
    </message>
    <message id="trust.check">
        <source>Last check</source>
        <translation>Última comprobación</translation>
    </message>
    <message id="trust.check-found" numerus="yes">
        <source>{count} things were not as they were written.</source>
        <translation>
            <numerusform>{count} cosa no estaba como se escribió.</numerusform>
            <numerusform>{count} cosas no estaban como se escribieron.</numerusform>
        </translation>
    </message>
    <message id="trust.check-never">
        <source>The vault has not been checked yet. A check reads every file and compares it with what was noted when it was written.</source>
        <translation>La caja fuerte aún no se ha comprobado. Una comprobación lee cada archivo y lo compara con lo que se anotó al escribirlo.</translation>
    </message>
    <message id="trust.check-now">
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message id="trust.check-ok" numerus="yes">
        <source>Everything was as it was written: {count} imports, with their originals.</source>
        <translation>
            <numerusform>Todo estaba como se escribió: {count} importación, con su original.</numerusform>
            <numerusform>Todo estaba como se escribió: {count} importaciones, con sus originales.</numerusform>
        </translation>
    </message>
    <message id="trust.demo">
        <source>This made-up family goes away when you leave it, so there is nothing to back up.</source>
        <translation>Esta familia inventada desaparece cuando usted la deja; no hay nada que copiar.</translation>
    </message>
    <message id="trust.files" numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} archivo</numerusform>
            <numerusform>{count} archivos</numerusform>
        </translation>
    </message>
    <message id="trust.kept">
        <source>Files are read, and the model runs, in processes of their own. Linux keeps them from opening one.</source>
        <translation>Los archivos se leen, y el modelo funciona, en procesos aparte. Linux les impide abrir una.</translation>
    </message>
    <message id="trust.key-since">
        <source>unchanged since {day}</source>
        <translation>sin cambios desde el {day}</translation>
    </message>
    <message id="trust.keys-change">
        <source>Change keys</source>
        <translation>Cambiar las claves</translation>
    </message>
    <message id="trust.locks" numerus="yes">
        <source>It locks itself when nobody has touched the window for {count} minutes.</source>
        <translation>
            <numerusform>Se bloquea cuando nadie ha tocado la ventana durante {count} minuto.</numerusform>
            <numerusform>Se bloquea cuando nadie ha tocado la ventana durante {count} minutos.</numerusform>
        </translation>
    </message>
    <message id="trust.made">
        <source>{ago}, {day}</source>
        <translation>{ago}, el {day}</translation>
    </message>
    <message id="trust.nobody-else">
        <source>Without one of these, nobody can open it: not the makers of HealthDesk, and not you.</source>
        <translation>Sin uno de ellos, nadie puede abrirla: ni los autores de HealthDesk ni usted.</translation>
    </message>
    <message id="trust.none-ever">
        <source>No connection was ever made. Nothing is connected to this vault.</source>
        <translation>Nunca ha habido ninguna conexión. Nada está conectado a esta caja fuerte.</translation>
    </message>
    <message id="trust.now" numerus="yes">
        <source>Asked just now, your system knows of {count} connections between this program and other computers.</source>
        <translation>
            <numerusform>Consultado ahora mismo, su sistema conoce {count} conexión entre este programa y otro ordenador.</numerusform>
            <numerusform>Consultado ahora mismo, su sistema conoce {count} conexiones entre este programa y otros ordenadores.</numerusform>
        </translation>
    </message>
    <message id="trust.now-none">
        <source>Asked just now, your system knows of no connection between this program and another computer.</source>
        <translation>Consultado ahora mismo, su sistema no conoce ninguna conexión entre este programa y otro ordenador.</translation>
    </message>
    <message id="trust.openers">
        <source>Who can open it</source>
        <translation>Quién puede abrirla</translation>
    </message>
    <message id="trust.outside">
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message id="trust.proof">
        <source>No part of this program can open a connection; the build checks it.</source>
        <translation>Ninguna parte de este programa puede abrir una conexión; se comprueba al construirlo.</translation>
    </message>
    <message id="trust.stored">
        <source>What lies where</source>
        <translation>Qué está dónde</translation>
    </message>
    <message id="trust.way.passphrase">
        <source>With a passphrase</source>
        <translation>Con una frase de contraseña</translation>
    </message>
    <message id="trust.way.recovery">
        <source>With a recovery code</source>
        <translation>Con un código de recuperación</translation>
    </message>
    <message id="trust.what.aside">
        <source>Replaced by a backup</source>
        <translation>Sustituido por una copia de seguridad</translation>
    </message>
    <message id="trust.what.aside-text">
        <source>What stood here before a backup was brought back. Encrypted.</source>
        <translation>Lo que había antes de restaurar una copia de seguridad. Cifrado.</translation>
    </message>
    <message id="trust.what.foreign">
        <source>Not from HealthDesk</source>
        <translation>No es de HealthDesk</translation>
    </message>
    <message id="trust.what.foreign-text">
        <source>Something that HealthDesk did not put into this folder.</source>
        <translation>Algo que HealthDesk no puso en esta carpeta.</translation>
    </message>
    <message id="trust.what.head">
        <source>The lock</source>
        <translation>La cerradura</translation>
    </message>
    <message id="trust.what.head-text">
        <source>How a passphrase is checked, in two copies. Nothing about anybody.</source>
        <translation>Cómo se comprueba una frase de contraseña, en dos copias. Nada sobre nadie.</translation>
    </message>
    <message id="trust.what.inbox">
        <source>Waiting files</source>
        <translation>Archivos en espera</translation>
    </message>
    <message id="trust.what.inbox-text">
        <source>Files that wait until you say whose they are. Encrypted.</source>
        <translation>Archivos que esperan a que usted diga de quién son. Cifrados.</translation>
    </message>
    <message id="trust.what.lock">
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message id="trust.what.lock-text">
        <source>A file that keeps a second program from opening the vault meanwhile. It names this computer.</source>
        <translation>Un archivo que impide que otro programa abra la caja fuerte mientras tanto. Nombra este ordenador.</translation>
    </message>
    <message id="trust.what.logs">
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message id="trust.what.logs-text">
        <source>There is no log file. What goes wrong is said to the terminal, as kinds of errors and places in the program.</source>
        <translation>No hay archivo de registro. Lo que falla se dice al terminal, como tipos de error y lugares del programa.</translation>
    </message>
    <message id="trust.what.models">
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message id="trust.what.models-text">
        <source>Local language models, and how they did in their exam. Nothing of your records.</source>
        <translation>Modelos de lenguaje locales y cómo les fue en su examen. Nada de sus documentos.</translation>
    </message>
    <message id="trust.what.people">
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message id="trust.what.people-text">
        <source>Each person’s records, originals and questions, and what left. Encrypted, each with a key of its own.</source>
        <translation>El historial, los originales y las preguntas de cada persona, y lo que salió. Cifrado, cada uno con su clave.</translation>
    </message>
    <message id="trust.what.root">
        <source>The list</source>
        <translation>La lista</translation>
    </message>
    <message id="trust.what.root-text">
        <source>Who may open which file, and your choices. Encrypted.</source>
        <translation>Quién puede abrir qué archivo, y sus preferencias. Cifrado.</translation>
    </message>
    <message id="trust.what.window">
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message id="trust.what.window-text">
        <source>Where the window stood and how it looks. Nothing about anybody.</source>
        <translation>Dónde estaba la ventana y cómo se ve. Nada sobre nadie.</translation>
    </message>
    <message id="trust.you">
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message id="vaccines.as-recorded">
        <source>As recorded</source>
        <translation>Según consta</translation>
    </message>
    <message id="vaccines.booklet">
        <source>Every dose, by disease</source>
        <translation>Cada dosis, por enfermedad</translation>
    </message>
    <message id="vaccines.card">
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message id="vaccines.dose">
        <source>dose {number}</source>
        <translation>dosis {number}</translation>
    </message>
    <message id="vaccines.doses" numerus="yes">
        <source>{count} doses</source>
        <translation>
            <numerusform>{count} dosis</numerusform>
            <numerusform>{count} dosis</numerusform>
        </translation>
    </message>
    <message id="vaccines.due">
        <source>Due, as a source says</source>
        <translation>Pendientes, según una fuente</translation>
    </message>
    <message id="vaccines.lot">
        <source>lot {lot}</source>
        <translation>lote {lot}</translation>
    </message>
    <message id="vaccines.table.against">
        <source>Against</source>
        <translation>Contra</translation>
    </message>
    <message id="vaccines.table.dose">
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message id="vaccines.table.lot">
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message id="vaccines.table.product">
        <source>Vaccine</source>
        <translation>Vacuna</translation>
    </message>
    <message id="vaccines.view.booklet">
        <source>Booklet</source>
        <translation>Cartilla</translation>
    </message>
    <message id="vaccines.view.date">
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message id="vaccines.view.disease">
        <source>By disease</source>
        <translation>Por enfermedad</translation>
    </message>
    <message id="value.abnormal">
        <source>outside, says the source</source>
        <translation>fuera del intervalo, dice la fuente</translation>
    </message>
    <message id="value.from">
        <source>from {value}</source>
        <translation>desde {value}</translation>
    </message>
    <message id="value.high">
        <source>high, says the source</source>
        <translation>alto, dice la fuente</translation>
    </message>
    <message id="value.low">
        <source>low, says the source</source>
        <translation>bajo, dice la fuente</translation>
    </message>
    <message id="value.spoken">
        <source>{name}: {count} values, from {first} to {last}</source>
        <translation>{name}: {count} valores, de {first} a {last}</translation>
    </message>
    <message id="value.up-to">
        <source>up to {value}</source>
        <translation>hasta {value}</translation>
    </message>
    <message id="view.full">
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message id="view.simple">
        <source>Simple</source>
        <translation>Sencilla</translation>
    </message>
    <message id="visit.all" numerus="yes">
        <source>Show all {count}</source>
        <translation>
            <numerusform>Mostrar</numerusform>
            <numerusform>Mostrar los {count}</numerusform>
        </translation>
    </message>
    <message id="visit.holds">
        <source>In this visit</source>
        <translation>En esta visita</translation>
    </message>
    <message id="visit.laid">
        <source>“{title}” now lies beside this visit.</source>
        <translation>«{title}» está ahora junto a esta visita.</translation>
    </message>
    <message id="visit.lay">
        <source>Lay beside</source>
        <translation>Poner junto</translation>
    </message>
    <message id="visit.lay-named">
        <source>Lay “{title}” beside this visit</source>
        <translation>Poner «{title}» junto a esta visita</translation>
    </message>
    <message id="visit.near">
        <source>The same days, the same place</source>
        <translation>Los mismos días, el mismo lugar</translation>
    </message>
    <message id="visit.note">
        <source>After the visit: a note of your own</source>
        <translation>Después de la visita: una nota propia</translation>
    </message>
    <message id="visit.note-keep">
        <source>Keep the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message id="visit.note-title">
        <source>Note on: {visit}</source>
        <translation>Nota sobre: {visit}</translation>
    </message>
    <message id="visit.nothing">
        <source>No results, documents or medicines are tied to it in the records.</source>
        <translation>En el historial no hay resultados, documentos ni medicamentos vinculados a ella.</translation>
    </message>
    <message id="visit.papers">
        <source>Papers of the two weeks after</source>
        <translation>Documentos de las dos semanas siguientes</translation>
    </message>
    <message id="visit.papers-words">
        <source>They bear a day soon after this visit. Lay those beside it that belong to it.</source>
        <translation>Su fecha es poco posterior a esta visita. Ponga junto a ella los que le correspondan.</translation>
    </message>
    <message id="visit.record">
        <source>The record and its original</source>
        <translation>El registro y su original</translation>
    </message>
    <message id="visit.span">
        <source>{first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message id="visits.ahead">
        <source>To come</source>
        <translation>Próximas</translation>
    </message>
    <message id="visits.holds" numerus="yes">
        <source>{count} records</source>
        <translation>
            <numerusform>{count} registro</numerusform>
            <numerusform>{count} registros</numerusform>
        </translation>
    </message>
    <message id="visits.table.what">
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message id="visits.table.where">
        <source>Where and with whom</source>
        <translation>Dónde y con quién</translation>
    </message>
    <message id="visits.table.why">
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message id="visits.view.ahead">
        <source>To come</source>
        <translation>Próximas</translation>
    </message>
    <message id="visits.view.all">
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message id="visits.view.procedure">
        <source>Procedures</source>
        <translation>Procedimientos</translation>
    </message>
    <message id="visits.view.visit">
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message id="visits.was-planned">
        <source>Was planned</source>
        <translation>Estaba prevista</translation>
    </message>
    <message id="wear.asleep">
        <source>{length} asleep</source>
        <translation>{length} de sueño</translation>
    </message>
    <message id="wear.computed">
        <source>computed</source>
        <translation>calculado</translation>
    </message>
    <message id="wear.day">
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message id="wear.days-with" numerus="yes">
        <source>{count} of {total} days have readings.</source>
        <translation>
            <numerusform>{count} de {total} días tiene mediciones.</numerusform>
            <numerusform>{count} de {total} días tienen mediciones.</numerusform>
        </translation>
    </message>
    <message id="wear.earlier">
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message id="wear.empty">
        <source>No readings of devices yet</source>
        <translation>Aún no hay mediciones de dispositivos</translation>
    </message>
    <message id="wear.empty-text">
        <source>Bring in the export of a watch, a ring, a glucose sensor or a health app: days with steps, sleep, heart rate and glucose will stand here.</source>
        <translation>Importe la exportación de un reloj, un anillo, un sensor de glucosa o una aplicación de salud: aquí estarán los días con pasos, sueño, pulso y glucosa.</translation>
    </message>
    <message id="wear.gap">
        <source>Nothing was recorded</source>
        <translation>No se registró nada</translation>
    </message>
    <message id="wear.gap-span">
        <source>No device has readings of these days. That does not say why.</source>
        <translation>Ningún dispositivo tiene mediciones de estos días. Eso no dice por qué.</translation>
    </message>
    <message id="wear.gap-text">
        <source>No device has readings of {day}. That does not say why.</source>
        <translation>Ningún dispositivo tiene mediciones del {day}. Eso no dice por qué.</translation>
    </message>
    <message id="wear.glucose">
        <source>Glucose</source>
        <translation>Glucosa</translation>
    </message>
    <message id="wear.heart">
        <source>Heart rate</source>
        <translation>Pulso</translation>
    </message>
    <message id="wear.hour">
        <source>{start}:00 to {end}:00: {amount}</source>
        <translation>de {start}:00 a {end}:00: {amount}</translation>
    </message>
    <message id="wear.hours">
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message id="wear.in-range">
        <source>{share} in range</source>
        <translation>{share} dentro del intervalo</translation>
    </message>
    <message id="wear.later">
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message id="wear.legend">
        <source>Hours; from the foot: {stages}.</source>
        <translation>En horas; de abajo arriba: {stages}.</translation>
    </message>
    <message id="wear.legend-heart">
        <source>From the lowest to the highest reading of each day; the line across is the resting rate, where one was recorded.</source>
        <translation>De la medición más baja a la más alta de cada día; la raya es el pulso en reposo, si se registró.</translation>
    </message>
    <message id="wear.length">
        <source>Time shown</source>
        <translation>Periodo mostrado</translation>
    </message>
    <message id="wear.mean">
        <source>Mean of these days: {value}</source>
        <translation>Media de estos días: {value}</translation>
    </message>
    <message id="wear.minutes">
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message id="wear.month">
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message id="wear.newest">
        <source>Newest day</source>
        <translation>Último día</translation>
    </message>
    <message id="wear.no-readings">
        <source>no readings</source>
        <translation>sin mediciones</translation>
    </message>
    <message id="wear.others">
        <source>Also recorded</source>
        <translation>También registrado</translation>
    </message>
    <message id="wear.percent">
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message id="wear.resting">
        <source>at rest {value}</source>
        <translation>en reposo {value}</translation>
    </message>
    <message id="wear.shares">
        <source>{below} below, {within} within, {above} above; {count}, covering about {covered} of the time.</source>
        <translation>{below} por debajo, {within} dentro, {above} por encima; {count}, que cubren cerca del {covered} del tiempo.</translation>
    </message>
    <message id="wear.sleep">
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message id="wear.steps">
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message id="wear.steps-hours">
        <source>Steps hour by hour, {amount} in all</source>
        <translation>Pasos hora a hora, {amount} en total</translation>
    </message>
    <message id="wear.target-consensus">
        <source>Range {span}: the international consensus (Battelino, 2019), not a personal target.</source>
        <translation>Intervalo {span}: el consenso internacional (Battelino, 2019), no un objetivo personal.</translation>
    </message>
    <message id="wear.target-own">
        <source>Target {span}, from a goal in the records.</source>
        <translation>Objetivo {span}, de un objetivo del historial.</translation>
    </message>
    <message id="wear.week">
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message id="wear.workouts">
        <source>Workouts</source>
        <translation>Entrenamientos</translation>
    </message>
    <message id="wear.zone">
        <source>Times of day as recorded ({zones}).</source>
        <translation>Horas tal como se registraron ({zones}).</translation>
    </message>
    <message id="wear.zone-none">
        <source>Times of day as recorded; no time zone was given.</source>
        <translation>Horas tal como se registraron; no se indicó zona horaria.</translation>
    </message>
    <message id="weekday.1">
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message id="weekday.2">
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message id="weekday.3">
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message id="weekday.4">
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message id="weekday.5">
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message id="weekday.6">
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message id="weekday.7">
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message id="whose.born">
        <source>born {day}</source>
        <translation>nacimiento: {day}</translation>
    </message>
    <message id="whose.bring" numerus="yes">
        <source>Bring them in</source>
        <translation>
            <numerusform>Importarlo</numerusform>
            <numerusform>Importarlos</numerusform>
        </translation>
    </message>
    <message id="whose.choose">
        <source>Choose a person</source>
        <translation>Elegir una persona</translation>
    </message>
    <message id="whose.discard" numerus="yes">
        <source>Keep none of them</source>
        <translation>
            <numerusform>No conservarlo</numerusform>
            <numerusform>No conservar ninguno</numerusform>
        </translation>
    </message>
    <message id="whose.files" numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} archivo</numerusform>
            <numerusform>{count} archivos</numerusform>
        </translation>
    </message>
    <message id="whose.first">
        <source>Nobody is here yet. Say whose records these are, and the file comes in.</source>
        <translation>Aquí no hay nadie todavía. Diga de quién es este historial y el archivo se importará.</translation>
    </message>
    <message id="whose.later">
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message id="whose.new">
        <source>Somebody new: {name}</source>
        <translation>Una persona nueva: {name}</translation>
    </message>
    <message id="whose.nobody" numerus="yes">
        <source>Files that name nobody</source>
        <translation>
            <numerusform>Un archivo que no nombra a nadie</numerusform>
            <numerusform>Archivos que no nombran a nadie</numerusform>
        </translation>
    </message>
    <message id="whose.none-chosen">
        <source>Please choose a person first.</source>
        <translation>Elija primero una persona.</translation>
    </message>
    <message id="whose.reply">
        <source>Whose: {name}</source>
        <translation>De quién: {name}</translation>
    </message>
    <message id="whose.title" numerus="yes">
        <source>Whose are these {count} files?</source>
        <translation>
            <numerusform>¿De quién es este archivo?</numerusform>
            <numerusform>¿De quién son estos {count} archivos?</numerusform>
        </translation>
    </message>
    <message id="whose.words" numerus="yes">
        <source>Until you say, they wait encrypted and count for nobody. What you say is remembered for each source.</source>
        <translation>
            <numerusform>Hasta que lo diga, espera cifrado y no cuenta para nadie. Lo que diga se recordará para esta fuente.</numerusform>
            <numerusform>Hasta que lo diga, esperan cifrados y no cuentan para nadie. Lo que diga se recordará para cada fuente.</numerusform>
        </translation>
    </message>
</context>
</TS>
